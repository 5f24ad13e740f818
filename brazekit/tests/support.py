"""What the client's tests share: wires that follow a script, and clients on a fake clock."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from brazekit import AsyncBraze, Braze
from brazekit.clock import FakeClock
from brazekit.wire import WireError, WireRequest, WireResponse

KEY = "planted-key-of-the-tests"  # Nothing in it looks like a phone number.
URL = "https://rest.test"
START = 1_750_000_000.0

Reply = WireResponse | BaseException | Callable[[WireRequest], WireResponse]


def reply(
    status: int = 201, body: Any = None, headers: Mapping[str, str] | None = None
) -> WireResponse:
    """An answer; a body that is not bytes is written as JSON."""
    content = body if isinstance(body, bytes) else msgspec.json.encode(body or {})
    return WireResponse(status, dict(headers or {}), content)


def not_sent() -> WireError:
    return WireError("not_sent", "ConnectError: refused")


def lost() -> WireError:
    return WireError("lost", "ReadTimeout")


def track_ok(request: WireRequest) -> WireResponse:
    """What users.track answers when it takes everything."""
    body: dict[str, Any] = msgspec.json.decode(request.content or b"{}")
    counts = {f"{name}_processed": len(items) for name, items in body.items()}
    return reply(201, {"message": "success", **counts})


class ScriptedWire:
    """Answers by the script, one entry per request, and by `then` when the script has ended."""

    def __init__(self, *script: Reply, then: Reply = track_ok) -> None:
        self.script = list(script)
        self.then = then
        self.requests: list[WireRequest] = []

    def next_reply(self, request: WireRequest) -> WireResponse:
        self.requests.append(request)
        step = self.script.pop(0) if self.script else self.then
        if isinstance(step, BaseException):
            raise step
        return step if isinstance(step, WireResponse) else step(request)

    def send(self, request: WireRequest) -> WireResponse:
        return self.next_reply(request)

    def bodies(self) -> list[dict[str, list[Any]]]:
        """The JSON of each request, in order."""
        return [msgspec.json.decode(request.content or b"{}") for request in self.requests]


class AsyncScriptedWire(ScriptedWire):
    """The same with await."""

    async def send(self, request: WireRequest) -> WireResponse:  # type: ignore[override] # async
        await asyncio.sleep(0)
        return self.next_reply(request)


class Bench:
    """One way of calling, blocking or awaiting, so that a test is written once for both."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.clock = FakeClock(START)

    def wire(self, *script: Reply, then: Reply = track_ok) -> ScriptedWire:
        return (AsyncScriptedWire if self.is_async else ScriptedWire)(*script, then=then)

    def client(self, wire: ScriptedWire, **options: Any) -> Any:
        options = {"api_key": KEY, "base_url": URL, "clock": self.clock, **options}
        return (AsyncBraze if self.is_async else Braze)(wire=wire, **options)  # type: ignore[arg-type] # either kind

    def run(self, use: Callable[[], Any]) -> Any:
        """Call `use` and, where it gives something to await, await it."""

        async def awaited() -> Any:
            found = use()
            return await found if inspect.isawaitable(found) else found

        return asyncio.run(awaited()) if self.is_async else use()

    def call(self, wire: ScriptedWire, use: Callable[[Any], Any], **options: Any) -> Any:
        """Make a client on the wire and call `use` with it."""
        return self.run(lambda: use(self.client(wire, **options)))


def event(user: object = "u1", **more: Any) -> dict[str, Any]:
    """An event that the document allows."""
    return {"external_id": str(user), "name": "n", "time": "2026-01-01T00:00:00Z", **more}


def purchase(user: object = "u1", **more: Any) -> dict[str, Any]:
    """A purchase that the document allows."""
    return {
        "external_id": str(user),
        "product_id": "p",
        "currency": "USD",
        "price": 1.5,
        "time": "2026-01-01T00:00:00Z",
        **more,
    }


def ids(items: Iterable[Mapping[str, Any]]) -> list[str]:
    """The external IDs of items, in order."""
    return [item["external_id"] for item in items]
