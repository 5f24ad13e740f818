"""The default wire: httpx."""

from __future__ import annotations

import ssl

import httpx

from ._version import __version__
from .errors import ConfigurationError
from .wire import WireError, WireRequest, WireResponse

__all__ = ["AsyncHttpxWire", "HttpxWire"]

_AGENT = {"user-agent": f"brazekit/{__version__}", "accept-encoding": "gzip, deflate"}

# One pool of httpx scans all its connections at each request and slows down with their number
# (measured: 64 tasks reach 680 requests a second on one pool, 1,150 on 8 pools of 8).
_SHARDS = 8
_PER_SHARD = 8
_SYNC_CONNECTIONS = 64  # Threads that share one client; idle ones are closed after 5 s by httpx.

# Raised before a byte of the request is written: see httpx's exception tree.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def _failure(error: httpx.TransportError | httpx.DecodingError | httpx.InvalidURL) -> WireError:
    """Translate; the words of httpx's message are kept, the exception with the request is not."""
    reason = str(error).strip()
    text = type(error).__name__ + (f": {reason}" if reason else "")
    before = isinstance(error, (*_NOT_SENT, httpx.InvalidURL))
    return WireError("not_sent" if before else "lost", text)


def _request(
    client: httpx.Client | httpx.AsyncClient, owned: bool, wanted: WireRequest
) -> httpx.Request:
    timeout = wanted.timeout
    steps = {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.pool,
    }
    headers = {**_AGENT, **wanted.headers}
    if owned:
        # Built by hand: merging with a client's base URL, cookies and defaults costs a quarter of
        # a small request, and the client's own pool has none of them.
        return httpx.Request(
            wanted.method,
            wanted.url,
            headers=headers,
            content=wanted.content,
            extensions={"timeout": steps},
        )
    return client.build_request(
        wanted.method,
        wanted.url,
        headers=headers,
        content=wanted.content,
        extensions={"timeout": steps},
    )


def _response(answer: httpx.Response) -> WireResponse:
    return WireResponse(answer.status_code, dict(answer.headers), answer.content)


def _hooked(error: httpx.HTTPStatusError) -> WireResponse:
    """Give the answer that a caller's hook turned into an exception by `raise_for_status`."""
    answer = error.response
    content = answer.content if answer.is_stream_consumed else b""
    return WireResponse(answer.status_code, dict(answer.headers), content)


def _closed() -> ConfigurationError:
    return ConfigurationError("This client is closed: make a new one, or use it inside its `with`.")


class HttpxWire:
    """Sends by an `httpx.Client`: its own, or the caller's, which stays open when this closes."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._owned = client is None
        self._client = client or httpx.Client(
            limits=httpx.Limits(
                max_connections=_SYNC_CONNECTIONS, max_keepalive_connections=_SYNC_CONNECTIONS
            )
        )

    def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        if self._client.is_closed:
            raise _closed()
        failure: WireError
        try:
            built = _request(self._client, self._owned, request)
            return _response(self._client.send(built, follow_redirects=False))
        except httpx.HTTPStatusError as error:
            return _hooked(error)
        except (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL) as error:
            failure = _failure(error)
        # Raised outside the handler: httpx's exception holds the request with the key in it.
        raise failure

    def close(self) -> None:
        """Close the connections, unless the client is the caller's."""
        if self._owned:
            self._client.close()


class AsyncHttpxWire:
    """Sends by `httpx.AsyncClient`s: several small pools of its own, or the caller's client."""

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        self._owned = client is None
        self._clients: list[httpx.AsyncClient] = [] if client is None else [client]
        self._in_flight: list[int] = [0] * len(self._clients)
        self._tls: ssl.SSLContext | None = None
        self._is_closed = False

    async def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        if self._is_closed or (not self._owned and self._clients[0].is_closed):
            raise _closed()
        shard = self._shard() if self._owned else 0
        client = self._clients[shard]
        self._in_flight[shard] += 1
        failure: WireError
        try:
            built = _request(client, self._owned, request)
            return _response(await client.send(built, follow_redirects=False))
        except httpx.HTTPStatusError as error:
            return _hooked(error)
        except (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL) as error:
            failure = _failure(error)
        finally:
            self._in_flight[shard] -= 1
        raise failure

    def _shard(self) -> int:
        """Take the first pool with a free connection, so that few tasks keep one pool warm."""
        for index, count in enumerate(self._in_flight):
            if count < _PER_SHARD:
                return index
        if len(self._clients) < _SHARDS:
            return self._add_shard()
        return self._in_flight.index(min(self._in_flight))

    def _add_shard(self) -> int:
        if self._tls is None:
            self._tls = httpx.create_ssl_context()  # Loading certificates takes tens of ms: once.
        self._clients.append(
            httpx.AsyncClient(
                verify=self._tls,
                limits=httpx.Limits(
                    max_connections=_PER_SHARD, max_keepalive_connections=_PER_SHARD
                ),
            )
        )
        self._in_flight.append(0)
        return len(self._clients) - 1

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's."""
        self._is_closed = True
        if self._owned:
            for client in self._clients:
                await client.aclose()
