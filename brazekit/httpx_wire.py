"""The default wire: httpx, blocking. What it shares with the awaiting one is here too."""

from __future__ import annotations

import threading
from contextlib import closing
from time import monotonic
from typing import Any

import httpx

from .errors import ConfigurationError
from .forking import forked_error, renew_in_child
from .wire import WireError, WireRequest, WireResponse
from .wire_log import discreet
from .wire_parts import AGENT, closed_error, too_late

__all__ = [
    "FAILURES",
    "HttpxWire",
    "check_kind",
    "direct_mounts",
    "ends_of",
    "failure_of",
    "hooked_response",
    "httpx_request",
    "wire_response",
]

_SYNC_CONNECTIONS = 64  # Threads that share one client; idle ones are closed after 5 s by httpx.

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
    client: httpx.Client | httpx.AsyncClient,
    owned: bool,
    wanted: WireRequest,
    ends: float | None,
) -> httpx.Request:
    """Build the request; `owned` for a client that this package made, `ends` by `ends_of`."""
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


def direct_mounts(direct: bool) -> dict[str, None]:
    """Give the `mounts` of an httpx client that asks no proxy of the environment, if `direct`.

    Plain HTTP is taken for this machine because nothing leaves it then. A proxy would be handed
    the key in clear, and reach a `localhost` of its own.
    """
    return dict.fromkeys(("all://", "http://", "https://")) if direct else {}


def _own_client(direct: bool) -> httpx.Client:
    return httpx.Client(
        mounts=direct_mounts(direct),
        limits=httpx.Limits(
            max_connections=_SYNC_CONNECTIONS, max_keepalive_connections=_SYNC_CONNECTIONS
        ),
    )


class HttpxWire:
    """Sends by an `httpx.Client`: its own, or the caller's, which stays open when this closes.

    Its own goes by the environment as httpx does (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE), except
    that `direct` asks no proxy.
    """

    def __init__(self, client: httpx.Client | None = None, *, direct: bool = False) -> None:
        check_kind(client, httpx.Client)
        self._owned = client is None
        self._direct = direct
        self._client = client or _own_client(direct)
        self._is_used = self._is_parents = self._is_closed = False
        self._lock = threading.Lock()
        renew_in_child(self)

    def renew(self) -> None:
        """Give up the connections, which are a parent's; see `forking`."""
        self._is_parents = self._is_used
        self._lock = threading.Lock()

    def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        if self._is_closed or self._client.is_closed:
            raise closed_error()
        if self._is_parents:
            self._start_over()
        self._is_used = True
        failure: WireError
        try:
            ends = ends_of(request)
            built = httpx_request(self._client, self._owned, request, ends)
            with discreet():
                if ends is not None:
                    return self._timed(built, ends)
                return wire_response(self._client.send(built, follow_redirects=False))
        except httpx.HTTPStatusError as error:
            return hooked_response(error)
        except FAILURES as error:
            failure = failure_of(error)
        # Raised outside the handler: httpx's exception holds the request with the key in it.
        raise failure

    def _start_over(self) -> None:
        """Open connections of this process's own."""
        if not self._owned:
            raise forked_error()
        with self._lock:
            if self._is_parents:
                # The parent's are not closed: their pool may hold a lock that nobody gives back.
                self._client, self._is_parents = _own_client(self._direct), False

    def _timed(self, built: httpx.Request, ends: float) -> WireResponse:
        """Send, and look at the time between two pieces of the answer."""
        pieces: list[bytes] = []
        # Closing a connection that was read by half keeps it out of the pool.
        with closing(self._client.send(built, follow_redirects=False, stream=True)) as answer:
            for piece in answer.iter_bytes():
                if monotonic() >= ends:
                    raise too_late()
                pieces.append(piece)
        return WireResponse(answer.status_code, dict(answer.headers), b"".join(pieces))

    def close(self) -> None:
        """Close the connections, unless the client is the caller's."""
        if self._owned:
            self._is_closed = True
            if not self._is_parents:
                self._client.close()
