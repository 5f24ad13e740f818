"""The core behind HTTP: a bare ASGI application, and a uvicorn protocol that can hang up.

Nothing but reading the body, calling the core and writing the answer happens here, since each
microsecond counts once per request.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from .app import Mock
from .guard import refused
from .message import MockRequest, MockResponse, json_response

__all__ = ["App"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

# How a server tells the application to close the connection without an answer.
HANG_UP = "brazekit.hang_up"
# How a server offers to send a whole answer at once: a call with status, headers and body, which
# tells whether it did.
ANSWER = "brazekit.answer"
# Bodies are read to their end so that the caller gets to see the refusal, but not without end.
_MOST_READ = 64 * 1024 * 1024


class App:
    """The ASGI application around one `Mock`, reached under the name or address `host`."""

    def __init__(self, mock: Mock, host: str = "127.0.0.1") -> None:
        self.mock = mock
        self._host = host
        operations = mock.document.operations.values()
        self._most_kept = max(operation.max_bytes for operation in operations) + 1

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or take part in start-up and shutdown."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await _lifespan(receive, send)
            return
        message = await receive()
        body = message.get("body", b"")
        if message.get("more_body"):
            whole = await self._rest(body, receive)
            if whole is None:
                return
            body = whole
        client = scope.get("client")
        path = scope.get("raw_path") or scope["path"].encode()
        request = MockRequest(
            scope["method"],
            path.decode("latin-1"),
            query=scope["query_string"],
            headers=scope["headers"],
            body=body,
            client=client[0] if client else "",
            scheme=scope.get("scheme", "http"),
        )
        # In process there is no browser, so the core does not ask.
        response = refused(request, self._host) if request.path.startswith("/_mock") else None
        response = response or self.mock.handle(request)
        if response.delay:
            await asyncio.sleep(response.delay)
        if response.drop:
            await _hang_up(scope, send)
            return
        await _respond(response, scope, send, close=len(body) >= self._most_kept)

    async def _rest(self, start: bytes, receive: Receive) -> bytes | None:
        """The whole body; cut off where no operation takes more; None if the caller left."""
        parts = [start]
        read = len(start)
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            part = message.get("body", b"")
            if read < self._most_kept:
                parts.append(part)
            read += len(part)
            if not message.get("more_body") or read > _MOST_READ:
                return b"".join(parts)


async def _respond(response: MockResponse, scope: Scope, send: Send, *, close: bool) -> None:
    headers = response.headers
    if response.status != 204:  # Which may not have one (RFC 9110, section 8.6).
        headers.append((b"content-length", b"%d" % len(response.body)))
    if close:
        headers.append((b"connection", b"close"))
    answer = scope.get("extensions", {}).get(ANSWER)
    if answer is not None and answer(response.status, headers, response.body):
        return
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})


async def _hang_up(scope: Scope, send: Send) -> None:
    hang_up = scope.get("extensions", {}).get(HANG_UP)
    if hang_up is not None:
        hang_up()
        await asyncio.sleep(0)  # Lets the server see that the connection is gone.
        return
    # Under another server: promise more than is sent, which makes it close the connection.
    response = json_response(200, {})
    headers = [*response.headers, (b"content-length", b"1000")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"", "more_body": True})


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
