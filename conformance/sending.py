"""Single calls of any operation, both ways, and transports that fail before the mock is reached."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx

from brazekit_mock.inprocess import MockTransport
from conformance.document import operations
from conformance.scenery import ASKED
from conformance.stage import Stage, method_of, run

Send: TypeAlias = Callable[..., Any]
# Of several parameters, one of which is needed, the one that is given.
_ASKED = ("external_id", "length")


def documented_arguments(operation: str) -> dict[str, Any]:
    """Give keywords for an operation: the document's first example."""
    wanted = operations()[operation]
    given: dict[str, Any] = dict(ASKED.get(operation, {}))
    for parameter in wanted.parameters:
        if parameter.get("required") or parameter["name"] in _ASKED:
            given[parameter["name"]] = next(iter(parameter["examples"].values()))["value"]
    if wanted.body is not None:
        given.update(next(iter(wanted.body_examples().values())))
    return given


def send_sync(
    stage: Stage,
    operation: str,
    arguments: Mapping[str, Any] | None = None,
    transport: httpx.MockTransport | Flaky | None = None,
    **options: Any,
) -> Any:
    """Make one call with the synchronous client."""
    stage.set_scene(operation)
    with stage.client(transport, **options) as braze:
        return method_of(braze, operation)(**(arguments or documented_arguments(operation)))


def send_async(
    stage: Stage,
    operation: str,
    arguments: Mapping[str, Any] | None = None,
    transport: httpx.MockTransport | Flaky | None = None,
    **options: Any,
) -> Any:
    """Make one call with the asynchronous client."""
    stage.set_scene(operation)

    async def main() -> Any:
        async with stage.client_async(transport, **options) as braze:
            method = method_of(braze, operation)
            return await method(**(arguments or documented_arguments(operation)))

    return run(main)


SINGLE = {"sync": send_sync, "async": send_async}


@dataclass
class Flaky(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Raises the given errors one after the other, then passes requests on to the mock."""

    stage: Stage
    errors: list[type[httpx.TransportError]]
    tries: int = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._fail(request)
        return MockTransport(self.stage.mock).handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        self._fail(request)
        return await MockTransport(self.stage.mock).handle_async_request(request)

    def _fail(self, request: httpx.Request) -> None:
        self.tries += 1
        if self.errors:
            raise self.errors.pop(0)("the test's own failure", request=request)


@dataclass
class Script:
    """A server that gives scripted answers and notes what came, and when by the stage's clock."""

    stage: Stage
    answers: Iterator[tuple[int, dict[str, str], bytes]]
    seen: list[httpx.Request] = field(default_factory=list[httpx.Request])
    times: list[float] = field(default_factory=list[float])

    def transport(self) -> httpx.MockTransport:
        """Give the transport, for clients of both kinds."""
        return httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        self.times.append(self.stage.clock.now())
        status, headers, body = next(self.answers)
        return httpx.Response(status, headers=headers, content=body)

    @property
    def waits(self) -> list[float]:
        """Give the seconds between one request and the next."""
        return [later - sooner for sooner, later in zip(self.times, self.times[1:], strict=False)]
