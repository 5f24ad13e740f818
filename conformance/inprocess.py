"""brazekit in this process as an adapter, under a clock that nobody waits for."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import httpx

from brazekit.clock import FakeClock
from brazekit_conformance.driver import run_case
from brazekit_conformance.model import Case
from brazekit_conformance.results import Result
from brazekit_conformance.stage import REFUSED_HOST, Stage
from brazekit_mock.app import Mock
from brazekit_mock.clock import Clock
from brazekit_mock.inprocess import MockTransport
from brazekit_mock.message import MockResponse
from conformance.adapters.brazekit_client import Carrier, hello
from conformance.stage import START

BASE_URL = "https://rest.mock.example"


class Transport(MockTransport):
    """The mock, where the case does not say that nobody listens."""

    def _handle(self, request: httpx.Request, body: bytes) -> MockResponse:
        if str(request.url).startswith(REFUSED_HOST):
            raise httpx.ConnectError("Connection refused", request=request)
        return super()._handle(request, body)


class _Heard(logging.Handler):
    """Keeps what is logged, by whomever."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class InProcess:
    """An adapter without a process. What its client sleeps, passes for the mock too."""

    def __init__(
        self,
        mock: Mock,
        clock: FakeClock,
        *,
        is_async: bool,
        transport: Transport | None = None,
    ) -> None:
        self.hello: Mapping[str, Any] = hello(is_async, "in process")
        self._heard = _Heard()
        carrier = Transport(mock) if transport is None else transport
        kind = httpx.AsyncClient if is_async else httpx.Client

        def more() -> dict[str, Any]:
            return {"http_client": kind(transport=carrier), "clock": clock}

        self._carrier = Carrier(is_async=is_async, more=more)

    def ask(self, message: Mapping[str, Any], within: float) -> Mapping[str, Any]:
        """Carry a message out, with all loggers at their chattiest."""
        root = logging.getLogger()
        level = root.level
        root.addHandler(self._heard)
        root.setLevel(logging.DEBUG)
        try:
            return {"outcome": self._carrier.outcome(message)}
        finally:
            root.removeHandler(self._heard)
            root.setLevel(level)

    def heard(self) -> str:
        """Give what was logged since the last time."""
        lines, self._heard.lines = self._heard.lines, []
        return "\n".join(lines)

    def close(self) -> None:
        """Nothing is open."""


def stage_of(mock: Mock, clock: FakeClock) -> Stage:
    """Give a stage on which the clock of the client is that of the mock."""
    return Stage(mock, BASE_URL, Clock(clock.now))


def played(case: Case, mock: Mock, *, is_async: bool) -> Result:
    """Run one case on brazekit in this process."""
    clock = FakeClock(START)
    return run_case(case, InProcess(mock, clock, is_async=is_async), stage_of(mock, clock))
