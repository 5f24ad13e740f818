"""Plays cases to a client, or against a mock, that is wrong in one way."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlencode

import attrs
import httpx

from brazekit.clock import FakeClock
from brazekit_conformance.driver import run_case
from brazekit_conformance.model import Case
from brazekit_conformance.results import Result
from brazekit_conformance.stage import Scene, Stage
from brazekit_mock.app import Mock
from brazekit_mock.clock import Clock
from brazekit_mock.message import MockRequest, MockResponse
from conformance.inprocess import BASE_URL, InProcess, Transport
from conformance.score.registry import Wrong
from conformance.stage import START

__all__ = ["Leaving", "Send", "WrongMock", "killer", "play"]


@attrs.define
class Leaving:
    """A request on its way out, to be changed: `path` and `query` as they are on the wire."""

    method: str
    host: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON, None without one; assign to `json` to replace it."""
        try:
            return json.loads(self.body) if self.body else None
        except ValueError:
            return None

    @json.setter
    def json(self, value: Any) -> None:
        self.body = json.dumps(value).encode()

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query decoded; assign to `pairs` to replace it."""
        return parse_qsl(self.query, keep_blank_values=True)

    @pairs.setter
    def pairs(self, value: Iterable[tuple[str, str]]) -> None:
        self.query = urlencode(list(value))


_MOST = 200
"""Requests of one case, more than any needs: a client may go round in circles for ever."""

Send: TypeAlias = Callable[[Leaving], MockResponse]


class _WrongTransport(Transport):
    def __init__(self, mock: Mock, wrong: Wrong) -> None:
        super().__init__(mock)
        self._wrong = wrong
        self._sent = 0

    def _handle(self, request: httpx.Request, body: bytes) -> MockResponse:
        hooks = self._wrong.hooks
        path, _, query = request.url.raw_path.decode("latin-1").partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        leaving = Leaving(request.method, request.url.host, path, query, headers, body)

        def send(one: Leaving) -> MockResponse:
            self._sent += 1
            if self._sent > _MOST:
                raise RuntimeError("There is no end to the requests.")
            if one.host != request.url.host:
                raise httpx.ConnectError("Nobody is there.", request=request)
            return super(_WrongTransport, self)._handle(_plain(one, request), one.body)

        if "leaves" in hooks:
            hooks["leaves"](leaving)
        response = hooks["sends"](leaving, send) if "sends" in hooks else send(leaving)
        if "comes" in hooks:
            hooks["comes"](response)
        return response


def _plain(leaving: Leaving, was: httpx.Request) -> httpx.Request:
    query = f"?{leaving.query}" if leaving.query else ""
    url = was.url.copy_with(host=leaving.host, raw_path=(leaving.path + query).encode("latin-1"))
    headers = {k: v for k, v in leaving.headers.items() if k != "content-length"}
    return httpx.Request(
        leaving.method, url, headers=headers, content=leaving.body, extensions=was.extensions
    )


class _Clock(FakeClock):
    """Sleeps longer or shorter than it is asked to."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__(START)
        self._wrong = wrong

    def sleep(self, seconds: float) -> None:
        hook = self._wrong.hooks.get("waits")
        super().sleep(hook(seconds) if hook else seconds)


class _WrongClient(InProcess):
    def __init__(self, mock: Mock, clock: FakeClock, wrong: Wrong) -> None:
        self._wrong = wrong
        super().__init__(mock, clock, is_async=False, transport=_WrongTransport(mock, wrong))

    def ask(self, message: Mapping[str, Any], within: float) -> Mapping[str, Any]:
        try:
            answer = super().ask(message, within)
        except Exception as error:  # A client that breaks is one that raises something of its own.
            told = {"type": type(error).__name__, "classes": ["other"], "message": str(error)}
            answer = {"outcome": {"kind": "error", "error": told}}
        if "tells" in self._wrong.hooks:
            outcome = copy.deepcopy(dict(answer["outcome"]))
            self._wrong.hooks["tells"](outcome, message)
            answer = {"outcome": outcome}
        return answer


class WrongMock(Mock):
    """A mock whose answers are changed before they leave."""

    wrong: Wrong | None = None

    def handle(self, request: MockRequest) -> MockResponse:
        response = super().handle(request)
        if self.wrong is not None and not request.path.startswith("/_mock"):
            self.wrong.hooks["answers"](request, response)
        return response


class _FaultyStage(Stage):
    """Arms one fault for good in every workspace, once the case has been set up."""

    fault = ""

    def set(self, case: Case) -> Scene:
        scene = super().set(case)
        if self.fault:
            self.mock.tenant(scene.tenant).faults.arm(self.fault)
        return scene


def play(case: Case, wrong: Wrong, mock: WrongMock) -> Result:
    """Run one case on brazekit with that wrong behaviour, or against a mock with it."""
    clock = _Clock(wrong)
    stage = _FaultyStage(mock, BASE_URL, Clock(clock.now))
    stage.fault = wrong.fault
    mock.wrong = wrong if "answers" in wrong.hooks else None
    try:
        with wrong.alive():
            return run_case(case, _WrongClient(mock, clock, wrong), stage)
    except AssertionError as error:
        return Result(case, "failed", (f"adapter: {error}",))
    finally:
        mock.wrong = None


def killer(wrong: Wrong, cases: Iterable[Case], mock: WrongMock) -> Case | None:
    """Give the first case that notices, those of its own level first; None if nobody does."""
    ordered = sorted(cases, key=lambda case: case.level != wrong.level)
    for case in ordered:
        if play(case, wrong, mock).verdict == "failed":
            return case
    return None
