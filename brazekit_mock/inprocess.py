"""The core without HTTP: an httpx transport for synchronous and asynchronous clients alike."""

from __future__ import annotations

import asyncio
import time

import httpx

from .app import Mock
from .message import MockRequest, MockResponse

__all__ = ["MockTransport", "transport"]

# A slow answer within the caller's timeout is waited for, but no test should wait longer.
_LONGEST_WAIT = 60.0


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers in process. `client` is the address that IP allowlists see."""

    def __init__(self, mock: Mock, client: str = "127.0.0.1") -> None:
        self.mock = mock
        self.client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of `httpx.Client`."""
        response = self._handle(request, request.read())
        if response.delay:
            time.sleep(response.delay)
        return _to_httpx(response, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of `httpx.AsyncClient`."""
        response = self._handle(request, await request.aread())
        # Without a real network, other tasks would never get a turn between two requests.
        await asyncio.sleep(response.delay)
        return _to_httpx(response, request)

    def _handle(self, request: httpx.Request, body: bytes) -> MockResponse:
        path, _, query = request.url.raw_path.partition(b"?")
        response = self.mock.handle(
            MockRequest(
                request.method,
                path.decode("latin-1"),
                query=query,
                headers=[(name.lower(), value) for name, value in request.headers.raw],
                body=body,
                client=self.client,
                scheme=request.url.scheme,
            )
        )
        if response.drop:
            raise httpx.RemoteProtocolError(
                "Server disconnected without sending a response.", request=request
            )
        if response.delay:
            limit = request.extensions.get("timeout", {}).get("read")
            if limit is not None and response.delay > limit:
                raise httpx.ReadTimeout("The mock answers later than that.", request=request)
            response.delay = min(response.delay, _LONGEST_WAIT)
        return response


def _to_httpx(response: MockResponse, request: httpx.Request) -> httpx.Response:
    headers = response.headers
    if response.status != 204:  # Which may not have one (RFC 9110, section 8.6).
        headers = [*headers, (b"content-length", b"%d" % len(response.body))]
    return httpx.Response(
        response.status,
        headers=headers,
        content=response.body,
        request=request,
        extensions={"http_version": b"HTTP/1.1"},
    )


def transport(
    mock: Mock | None = None,
    *,
    plan: str = "standard",
    key: str = "mock-key",
    seed: int = 0,
    client: str = "127.0.0.1",
) -> MockTransport:
    """A transport around `mock`, or around a new one; `.mock` reaches the state behind it."""
    return MockTransport(mock or Mock(plan=plan, key=key, seed=seed), client)
