"""The default wire: httpx, awaiting. Apart from the blocking one so as to import asyncio alone."""

from __future__ import annotations

import asyncio
import heapq
import ssl
from time import monotonic

import httpx

from .forking import forked_error, renew_in_child
from .httpx_wire import (
    FAILURES,
    asks_proxy,
    check_kind,
    ends_of,
    failure_of,
    hooked_response,
    httpx_request,
    trusted,
    wire_response,
)
from .wire import WireError, WireRequest, WireResponse
from .wire_log import discreet
from .wire_parts import closed_error, too_late

__all__ = ["AsyncHttpxWire"]

# A pool of httpx looks at all its connections at each request and slows down with their number, so
# each of ours has one (measured at 64 tasks, pools of 8: half of what pools of 1 reach).
_CONNECTIONS = 64

_GRACE = 0.05  # Seconds that a step's own time-out is given to fire first.


class AsyncHttpxWire:
    """Sends by httpx: over connections of its own, or by the caller's `httpx.AsyncClient`.

    See `HttpxWire` for the environment and `direct`.
    """

    def __init__(self, client: httpx.AsyncClient | None = None, *, direct: bool = False) -> None:
        check_kind(client, httpx.AsyncClient)
        self._given = client
        self._direct = direct
        self._pools: dict[str, _Pools] = {}
        self._is_closed = self._is_used = self._is_parents = False
        self._parents_pools: list[dict[str, _Pools]] = []
        renew_in_child(self)

    def renew(self) -> None:
        """Give up the connections, which are a parent's; see `forking`."""
        self._is_parents = self._is_used
        # Kept, and never closed: that would reach into the parent's event loop.
        self._parents_pools.append(self._pools)
        self._pools = {}

    async def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        if self._is_closed or (self._given is not None and self._given.is_closed):
            raise closed_error()
        ends = ends_of(request)  # From here on, so that waiting for a pool counts.
        if self._given is not None:
            if self._is_parents:
                raise forked_error()
            self._is_used = True
            return await _send(self._given, request, ends, owned=False)
        loop = asyncio.get_running_loop()
        scheme = request.url.partition(":")[0]
        pools = self._pools.get(scheme)
        if pools is None or pools.loop is not loop:
            # Connections belong to the event loop that opened them; a program may run several.
            pools = self._pools[scheme] = _Pools(loop, scheme, direct=self._direct)
        number = await pools.enter(request.timeout.pool)
        try:
            return await _send(pools.senders[number], request, ends, owned=True)
        finally:
            pools.leave(number)

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's."""
        self._is_closed = True
        for pools in self._pools.values():
            await pools.aclose()


async def _send(
    sender: httpx.AsyncClient | httpx.AsyncHTTPTransport,
    request: WireRequest,
    ends: float | None,
    *,
    owned: bool,
) -> WireResponse:
    failure: WireError
    # A step that takes all the time ends by itself, and then tells whether anything was sent; the
    # timer is for an answer that comes in pieces without end.
    progress, whole = _Progress(), None
    try:
        client = sender if isinstance(sender, httpx.AsyncClient) and not owned else None
        built = httpx_request(client, request, ends)
        with discreet():
            if ends is None:
                return await _answer(sender, built)
            built.extensions["trace"] = progress
            async with asyncio.timeout(ends - monotonic() + _GRACE) as whole:
                return await _answer(sender, built)
    except httpx.HTTPStatusError as error:
        return hooked_response(error)
    except FAILURES as error:
        failure = failure_of(error)
    except TimeoutError:
        if whole is None or not whole.expired():
            raise
        failure = too_late(sent=not progress.is_unsent)
    raise failure


async def _answer(
    sender: httpx.AsyncClient | httpx.AsyncHTTPTransport, built: httpx.Request
) -> WireResponse:
    if isinstance(sender, httpx.AsyncClient):
        return wire_response(await sender.send(built, follow_redirects=False))
    answer = await sender.handle_async_request(built)
    try:
        await answer.aread()
    finally:
        # Closing a connection that was read by half keeps it out of the pool.
        await answer.aclose()
    return wire_response(answer)


class _Progress:
    """How far a request got, as httpcore tells its `trace` extension.

    A transport that tells nothing may have sent anything.
    """

    def __init__(self) -> None:
        self._events = 0
        self._began_to_send = False

    async def __call__(self, event: str, _: object) -> None:
        self._events += 1
        self._began_to_send = self._began_to_send or not event.startswith("connection.")

    @property
    def is_unsent(self) -> bool:
        """Tell whether it was still being connected."""
        return self._events > 0 and not self._began_to_send


class _Pools:
    """The connections of one event loop by one scheme, each in a pool of its own.

    Requests beyond what they hold wait here in order, and not in a pool: httpx looks through all
    that wait whenever a connection is free.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop, scheme: str, *, direct: bool = False
    ) -> None:
        self.loop = loop
        self._scheme = scheme
        self.senders: list[httpx.AsyncClient | httpx.AsyncHTTPTransport] = []
        self._by_client = asks_proxy(direct)
        self._free: list[int] = []
        self._tls: ssl.SSLContext | None = None
        self._room = asyncio.Semaphore(_CONNECTIONS)

    async def enter(self, longest: float) -> int:
        """Wait for room, at most `longest` seconds; give the number of the pool to send by."""
        if not self._room.locked():
            await self._room.acquire()  # Which does not wait then, so it needs no timer.
            return self._take()
        try:
            async with asyncio.timeout(longest):
                await self._room.acquire()
        except TimeoutError:
            raise WireError("not_sent", "PoolTimeout: all connections are in use") from None
        return self._take()

    def leave(self, number: int) -> None:
        """Give a pool back."""
        heapq.heappush(self._free, number)
        self._room.release()

    def _take(self) -> int:
        """Take the first pool that is free, so that few tasks keep few connections warm."""
        if self._free:
            return heapq.heappop(self._free)
        if self._tls is None:
            self._tls = trusted(self._scheme)
        one = httpx.Limits(max_connections=1, max_keepalive_connections=1)
        if self._by_client:
            self.senders.append(httpx.AsyncClient(verify=self._tls, limits=one))
        else:
            self.senders.append(httpx.AsyncHTTPTransport(verify=self._tls, limits=one))
        return len(self.senders) - 1

    async def aclose(self) -> None:
        """Close all connections."""
        for sender in self.senders:
            await sender.aclose()
