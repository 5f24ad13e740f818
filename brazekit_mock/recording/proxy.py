"""The proxy: hands requests of the document on to the workspace, and nothing else.

Only what the document says is a read passes, unless writes are allowed. The key of the caller goes
to the workspace in the header that it came in; it is neither kept nor shown.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

import httpx

from ..document import Document, Operation
from ..message import MockResponse, Refusal, json_response
from ..routing import Router
from .exchange import Keeper

__all__ = ["Proxy"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_MOST_READ = 32 * 1024 * 1024
# Headers of one connection, and those that are made anew for the next.
_OWN = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer"}
    | {"transfer-encoding", "upgrade", "host", "content-length", "accept-encoding", "expect"}
)
_ANSWERS_OWN = _OWN | {"content-encoding"}
_SAYS = "brazekit mock record: "


class Proxy:
    """The ASGI application between a client and its workspace."""

    def __init__(
        self,
        document: Document,
        upstream: str,
        client: httpx.AsyncClient,
        keeper: Keeper,
        *,
        allow_writes: bool = False,
    ) -> None:
        self._router = Router(document.operations.values())
        self._upstream = httpx.URL(upstream)
        self._client = client
        self._keeper = keeper
        self._allow_writes = allow_writes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand one request on, answer, and keep what passed."""
        if scope["type"] != "http":
            return
        raw = scope.get("raw_path") or scope["path"].encode()
        path = raw.decode("latin-1").partition("?")[0]
        body = await _read(receive)
        if body is None:
            await _respond(_refused(413, "the body is larger than any operation takes."), send)
            return
        try:
            operation, named = self._admitted(scope["method"], path)
        except Refusal as refusal:
            await _respond(_refused(refusal.status, refusal.message), send)
            return
        try:
            answer = await self._hand_on(scope, path, body)
        except httpx.HTTPError as error:
            # The class alone: the text may hold the URL, and with it a query.
            problem = f"upstream could not be reached ({type(error).__name__})."
            await _respond(_refused(502, problem), send)
            return
        await _respond(_passed(answer), send)
        asked = (scope["method"], path, scope["query_string"], body)
        headers = answer.headers.multi_items()
        self._keeper.keep(operation, named, asked, answer.status_code, headers, answer.content)

    def _admitted(self, method: str, path: str) -> tuple[Operation, Mapping[str, str]]:
        operation, named = self._router.find(method, path)
        if not operation.reads and not self._allow_writes:
            message = f"{operation.id} writes, and only reads pass. --allow-writes lets it through."
            raise Refusal(403, message, reason="write")
        return operation, named

    async def _hand_on(self, scope: Scope, path: str, body: bytes) -> httpx.Response:
        query = scope["query_string"]
        target = self._upstream.raw_path.rstrip(b"/") + path.encode("latin-1")
        url = self._upstream.copy_with(raw_path=target + (b"?" + query if query else b""))
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in scope["headers"]
            if name.decode("latin-1").lower() not in _OWN
        ]
        headers.append(("accept-encoding", "identity"))
        return await self._client.request(
            scope["method"], url, headers=headers, content=body, follow_redirects=False
        )


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None where it is larger than anything that is sent."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        part: bytes = message.get("body", b"")
        size += len(part)
        if size <= _MOST_READ:
            parts.append(part)
        if message["type"] == "http.disconnect" or not message.get("more_body"):
            return b"".join(parts) if size <= _MOST_READ else None


def _refused(status: int, text: str) -> MockResponse:
    return json_response(status, {"message": _SAYS + text})


def _passed(answer: httpx.Response) -> MockResponse:
    headers = [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in answer.headers.multi_items()
        if name.lower() not in _ANSWERS_OWN
    ]
    return MockResponse(answer.status_code, headers, answer.content)


async def _respond(response: MockResponse, send: Send) -> None:
    headers = [*response.headers]
    if response.status != 204:
        headers.append((b"content-length", b"%d" % len(response.body)))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})
