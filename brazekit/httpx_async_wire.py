"""The default wire: httpx, awaiting. Apart from the blocking one so as to import asyncio alone."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from time import monotonic

import httpx

from .forking import forked_error, renew_in_child
from .httpx_wire import (
    FAILURES,
    check_kind,
    direct_mounts,
    ends_of,
    failure_of,
    hooked_response,
    httpx_request,
    wire_response,
)
from .wire import WireError, WireRequest, WireResponse
from .wire_log import discreet
from .wire_parts import closed_error, too_late

__all__ = ["AsyncHttpxWire"]

# One pool of httpx scans all its connections at each request and slows down with their number
# (measured: 64 tasks reach 680 requests a second on one pool, 1,150 on 8 pools of 8).
_SHARDS = 8
_PER_SHARD = 8

_GRACE = 0.05  # Seconds that a step's own time-out is given to fire first.


class AsyncHttpxWire:
    """Sends by `httpx.AsyncClient`s: several small pools of its own, or the caller's client.

    See `HttpxWire` for the environment and `direct`.
    """

    def __init__(self, client: httpx.AsyncClient | None = None, *, direct: bool = False) -> None:
        check_kind(client, httpx.AsyncClient)
        self._given = client
        self._direct = direct
        self._pools: _Pools | None = None
        self._is_closed = self._is_used = self._is_parents = False
        self._parents_pools: list[_Pools | None] = []
        renew_in_child(self)

    def renew(self) -> None:
        """Give up the connections, which are a parent's; see `forking`."""
        self._is_parents = self._is_used
        # Kept, and never closed: that would reach into the parent's event loop.
        self._parents_pools.append(self._pools)
        self._pools = None

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
        if self._pools is None or self._pools.loop is not loop:
            # Connections belong to the event loop that opened them; a program may run several.
            self._pools = _Pools(loop, direct=self._direct)
        async with self._pools.one(request.timeout.pool) as client:
            return await _send(client, request, ends, owned=True)

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's."""
        self._is_closed = True
        if self._pools is not None:
            await self._pools.aclose()


async def _send(
    client: httpx.AsyncClient, request: WireRequest, ends: float | None, *, owned: bool
) -> WireResponse:
    failure: WireError
    # A step that takes all the time ends by itself, and then tells whether anything was sent; this
    # is for an answer that comes in pieces without end.
    progress = _Progress()
    whole = asyncio.timeout(None if ends is None else ends - monotonic() + _GRACE)
    try:
        built = httpx_request(client, owned, request, ends)
        if ends is not None:
            built.extensions["trace"] = progress
        async with whole:
            with discreet():
                return wire_response(await client.send(built, follow_redirects=False))
    except httpx.HTTPStatusError as error:
        return hooked_response(error)
    except FAILURES as error:
        failure = failure_of(error)
    except TimeoutError:
        if not whole.expired():
            raise
        failure = too_late(sent=not progress.is_unsent)
    raise failure


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
    """The pools of one event loop.

    Requests beyond what they hold wait here in order, and not in a pool: httpx looks through all
    that wait whenever a connection is free.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, *, direct: bool = False) -> None:
        self.loop = loop
        self._direct = direct
        self._clients: list[httpx.AsyncClient] = []
        self._in_flight: list[int] = []
        self._tls: ssl.SSLContext | None = None
        self._room = asyncio.Semaphore(_SHARDS * _PER_SHARD)

    @asynccontextmanager
    async def one(self, longest: float) -> AsyncGenerator[httpx.AsyncClient]:
        """Give the pool to send by, after waiting for room at most `longest` seconds."""
        try:
            async with asyncio.timeout(longest):
                await self._room.acquire()
        except TimeoutError:
            raise WireError("not_sent", "PoolTimeout: all connections are in use") from None
        try:
            shard = self._take()
            try:
                yield self._clients[shard]
            finally:
                self._in_flight[shard] -= 1
        finally:
            self._room.release()

    def _take(self) -> int:
        """Take the first pool with a free connection, so that few tasks keep one pool warm."""
        for shard, count in enumerate(self._in_flight):
            if count < _PER_SHARD:
                self._in_flight[shard] += 1
                return shard
        if self._tls is None:
            self._tls = httpx.create_ssl_context()  # Loading certificates takes tens of ms: once.
        limits = httpx.Limits(max_connections=_PER_SHARD, max_keepalive_connections=_PER_SHARD)
        self._clients.append(
            httpx.AsyncClient(verify=self._tls, mounts=direct_mounts(self._direct), limits=limits)
        )
        self._in_flight.append(1)
        return len(self._clients) - 1

    async def aclose(self) -> None:
        """Close all connections."""
        for client in self._clients:
            await client.aclose()
