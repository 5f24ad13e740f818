"""The default wire: httpx, blocking. What it shares with the awaiting one is here too."""

from __future__ import annotations

import ssl
import threading
from contextlib import closing
from functools import lru_cache
from time import monotonic
from typing import Any
from urllib.request import getproxies

import httpx

from .errors import ConfigurationError
from .forking import forked_error, renew_in_child
from .wire import WireError, WireRequest, WireResponse
from .wire_log import discreet
from .wire_parts import AGENT, closed_error, too_late

__all__ = [
    "FAILURES",
    "HttpxWire",
    "asks_proxy",
    "check_kind",
    "ends_of",
    "failure_of",
    "hooked_response",
    "httpx_request",
    "trusted",
    "wire_response",
]

# For the threads that share one client; idle connections are closed after 5 s by httpx.
_LIMITS = httpx.Limits(max_connections=64, max_keepalive_connections=64)

_SHORTEST = 0.001  # Seconds. Zero would not mean a short wait but none, and fail otherwise.

# Raised before a byte of the request is written: see httpx's exception tree.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


# All that a request may end with. A host that is no name fails in the resolver, before anything.
FAILURES = (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL, UnicodeError)
_UNSENT = (*_NOT_SENT, httpx.InvalidURL, UnicodeError)


def failure_of(error: Exception) -> WireError:
    """Translate; the words of httpx's message are kept, the exception with the request is not."""
    reason = "" if isinstance(error, UnicodeError) else str(error).strip()
    text = type(error).__name__ + (f": {reason}" if reason else "")
    return WireError("not_sent" if isinstance(error, _UNSENT) else "lost", text)


def ends_of(request: WireRequest) -> float | None:
    """Give the time of `monotonic` at which a request that is sent now has to be over, if any."""
    total = request.timeout.total
    return None if total is None else monotonic() + total


def httpx_request(
    client: httpx.Client | httpx.AsyncClient | None, wanted: WireRequest, ends: float | None
) -> httpx.Request:
    """Build the request: for a caller's `client` with what that adds, else by hand.

    Merging with a client's base URL, cookies and defaults costs a quarter of a small request, and
    a client of this package has none of them. `ends` is by `ends_of`.
    """
    timeout = wanted.timeout
    steps: dict[str, float] = {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.pool,
    }
    if ends is not None:
        steps = _Trimmed(steps, ends)
    headers = {**AGENT, **wanted.headers}
    extensions: dict[str, Any] = {"timeout": steps}
    content = wanted.content
    if client is None:
        return httpx.Request(
            wanted.method, _url(wanted.url), headers=headers, content=content, extensions=extensions
        )
    return client.build_request(
        wanted.method, wanted.url, headers=headers, content=content, extensions=extensions
    )


def _url(text: str) -> httpx.URL:
    # Reading a URL takes as long as all else of building a request; most have no query.
    return httpx.URL(text) if "?" in text else _known_url(text)


@lru_cache(maxsize=128)
def _known_url(text: str) -> httpx.URL:
    return httpx.URL(text)


class _Trimmed(dict[str, float]):
    """The time-outs of steps, none longer than what is left when httpcore asks for it."""

    def __init__(self, steps: dict[str, float], ends: float) -> None:
        super().__init__(steps)
        self._ends = ends

    def get(self, key: str, default: Any = None) -> Any:
        step: Any = super().get(key, default)
        return step if step is None else max(_SHORTEST, min(step, self._ends - monotonic()))


def wire_response(answer: httpx.Response) -> WireResponse:
    """Give an answer of httpx as bytes."""
    return WireResponse(answer.status_code, dict(answer.headers), answer.content)


def hooked_response(error: httpx.HTTPStatusError) -> WireResponse:
    """Give the answer that a caller's hook turned into an exception by `raise_for_status`."""
    answer = error.response
    content = answer.content if answer.is_stream_consumed else b""
    return WireResponse(answer.status_code, dict(answer.headers), content)


def check_kind(client: object, kind: type[httpx.Client] | type[httpx.AsyncClient]) -> None:
    """Refuse a client of the other kind, which would fail obscurely at the first request."""
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(
            f"http_client is a {type(client).__name__}: Braze takes an httpx.Client, AsyncBraze "
            "an httpx.AsyncClient."
        )


def asks_proxy(direct: bool) -> bool:
    """Tell whether the environment names a proxy, and it may be asked.

    Plain HTTP is taken for this machine because nothing leaves it then. A proxy would be handed
    the key in clear, and reach a `localhost` of its own: so `direct` asks none.
    """
    return not direct and any(map(getproxies().get, ("http", "https", "all")))


class HttpxWire:
    """Sends by httpx: over its own connections, or by the caller's client, which stays open.

    Its own go by the environment as httpx does (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE), except
    that `direct` asks no proxy. Where no proxy is named, requests go straight to a transport of
    httpx: what its client does beyond that is not needed here.
    """

    def __init__(self, client: httpx.Client | None = None, *, direct: bool = False) -> None:
        check_kind(client, httpx.Client)
        self._owned = client is None
        self._by_client = client is not None or asks_proxy(direct)
        self._client = client or (httpx.Client(limits=_LIMITS) if self._by_client else None)
        self._transports: dict[str, httpx.HTTPTransport] = {}
        self._is_used = self._is_parents = self._is_closed = False
        self._lock = threading.Lock()
        renew_in_child(self)

    def renew(self) -> None:
        """Give up the connections, which are a parent's; see `forking`."""
        self._is_parents = self._is_used
        self._lock = threading.Lock()

    def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        if self._is_closed or (self._client is not None and self._client.is_closed):
            raise closed_error()
        if self._is_parents:
            self._start_over()
        self._is_used = True
        failure: WireError
        try:
            ends = ends_of(request)
            with discreet():
                if self._client is None:
                    built = httpx_request(None, request, ends)
                    answer = self._transport(built.url.scheme).handle_request(built)
                else:
                    built = httpx_request(None if self._owned else self._client, request, ends)
                    answer = self._client.send(built, follow_redirects=False, stream=True)
                # Closing a connection that was read by half keeps it out of the pool.
                with closing(answer):
                    return _read(answer, ends)
        except httpx.HTTPStatusError as error:
            return hooked_response(error)
        except FAILURES as error:
            failure = failure_of(error)
        # Raised outside the handler: httpx's exception holds the request with the key in it.
        raise failure

    def _transport(self, scheme: str) -> httpx.HTTPTransport:
        transport = self._transports.get(scheme)
        if transport is None:
            with self._lock:
                if scheme not in self._transports:
                    trust = trusted(scheme)
                    self._transports[scheme] = httpx.HTTPTransport(verify=trust, limits=_LIMITS)
                transport = self._transports[scheme]
        return transport

    def _start_over(self) -> None:
        """Open connections of this process's own."""
        if not self._owned:
            raise forked_error()
        with self._lock:
            if self._is_parents:
                # The parent's are not closed: their pool may hold a lock that nobody gives back.
                self._client = httpx.Client(limits=_LIMITS) if self._by_client else None
                self._transports = {}
                self._is_parents = False

    def close(self) -> None:
        """Close the connections, unless the client is the caller's."""
        if self._owned:
            self._is_closed = True
            if not self._is_parents:
                if self._client is not None:
                    self._client.close()
                for transport in self._transports.values():
                    transport.close()


def trusted(scheme: str) -> ssl.SSLContext:
    """Give whom to trust: as the environment says, or nobody where nothing is encrypted.

    Reading the file of authorities takes tens of milliseconds.
    """
    if scheme == "https":
        return httpx.create_ssl_context()
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _read(answer: httpx.Response, ends: float | None) -> WireResponse:
    """Read an answer to its end; with `ends`, look at the time between two pieces of it."""
    if ends is None:
        return WireResponse(answer.status_code, dict(answer.headers), answer.read())
    pieces: list[bytes] = []
    for piece in answer.iter_bytes():
        if monotonic() >= ends:
            raise too_late()
        pieces.append(piece)
    return WireResponse(answer.status_code, dict(answer.headers), b"".join(pieces))
