"""The quick wire: aiohttp, awaiting, for many requests at once. Needs `brazekit[aiohttp]`."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.request import proxy_bypass

import aiohttp
from yarl import URL

from .aiohttp_connector import (
    Attempt,
    Connector,
    WriteTimeout,
    current,
    environments_proxies,
    proxy_url,
    reason_of,
)
from .errors import ConfigurationError
from .forking import renew_in_child
from .wire import WireError, WireRequest, WireResponse
from .wire_parts import AGENT, closed_error, too_late

if TYPE_CHECKING:
    from aiohttp.abc import AbstractStreamWriter

__all__ = ["AiohttpWire"]

_CONNECTIONS = 64  # As many as the default wire's.

# Bytes. aiohttp hands smaller bodies over whole and never waits, so that no time-out is needed;
# for larger ones it waits whenever 64 kB are under way.
_AT_ONCE = 60_000
_PIECE = 65_536

_NO_TYPE = ("content-type",)

_LONGEST_LINE = 65_536  # Bytes of one header of an answer; aiohttp's 8,190 are few for a gateway.


class AiohttpWire:
    """Sends by aiohttp; for `AsyncBraze(wire=...)`.

    `AsyncBraze(wire="aiohttp")` makes one and closes it. One of your own is yours to close, and is
    for what is said here:

    Args:
        connections: How many may be open at once, for each event loop. A request beyond that waits
            its turn, at most `Timeout.pool` seconds.
        ssl_context: Whom to trust, and a client certificate. By default SSL_CERT_FILE,
            SSL_CERT_DIR or else the authorities that come with httpx, as for the default wire.
        proxy: The address of a proxy, `http://` or `https://`, with user and password if it asks
            for them. By default HTTPS_PROXY, ALL_PROXY and NO_PROXY count.
        direct: Ask no proxy, whatever the environment says.

    Raises:
        ConfigurationError: The proxy is none that aiohttp can speak to, such as `socks5://`; or
            both `proxy` and `direct` are given, or `connections` is below 1.
    """

    def __init__(
        self,
        *,
        connections: int = _CONNECTIONS,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        direct: bool = False,
    ) -> None:
        if connections < 1:
            raise ConfigurationError("AiohttpWire: connections is 1 or more.")
        if proxy is not None and direct:
            raise ConfigurationError("AiohttpWire: pass proxy or direct, not both.")
        self._connections = connections
        self._tls = ssl_context
        self._proxy = None if proxy is None else proxy_url(proxy, "proxy")
        # As httpx does, the environment is read once.
        self._environment = {} if direct or proxy is not None else environments_proxies()
        self._is_closed = False
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}
        self._parents_pools: list[dict[asyncio.AbstractEventLoop, _Pool]] = []
        renew_in_child(self)

    def renew(self) -> None:
        """Give up the connections, which are a parent's; see `forking`."""
        # Kept, and never closed: that would reach into the parent's event loop.
        self._parents_pools.append(self._pools)
        self._pools = {}

    async def send(self, request: WireRequest) -> WireResponse:
        """Send and give the answer; see `Wire`."""
        if self._is_closed:
            raise closed_error()
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = self._add_pool(loop)
        url = URL(request.url, encoded=True)
        tls = self._trust() if url.scheme == "https" else True
        total = request.timeout.total
        if total is None:
            return await pool.send(request, url, tls, self._proxy_for(url), Attempt())
        attempt = Attempt()
        whole = asyncio.timeout(total)
        try:
            async with whole:
                return await pool.send(request, url, tls, self._proxy_for(url), attempt)
        except TimeoutError:
            if not whole.expired():
                raise
        raise too_late(sent=attempt.has_connection)

    def _add_pool(self, loop: asyncio.AbstractEventLoop) -> _Pool:
        """Make the pool of a loop, since connections belong to the one that opened them."""
        for other in [other for other in self._pools if other.is_closed()]:
            del self._pools[other]  # A program may run one loop after the other.
        pool = self._pools[loop] = _Pool(loop, self._connections)
        return pool

    def _trust(self) -> ssl.SSLContext:
        if self._tls is None:
            # Imported on use, for one rule on whom to trust whatever the wire; its file of
            # authorities takes tens of milliseconds to read.
            import httpx

            self._tls = httpx.create_ssl_context()
        return self._tls

    def _proxy_for(self, url: URL) -> URL | None:
        if not self._environment:
            return self._proxy
        proxy = self._environment.get(url.scheme)
        return None if proxy is None or proxy_bypass(url.host or "") else proxy

    async def aclose(self) -> None:
        """Close the connections; later requests raise `ConfigurationError`."""
        self._is_closed = True
        pools, self._pools = self._pools, {}
        here = asyncio.get_running_loop()
        for loop, pool in pools.items():
            if loop is here:
                await pool.aclose()
            else:
                with suppress(RuntimeError):  # That loop is over, and its connections with it.
                    loop.call_soon_threadsafe(pool.close_soon)


class _Pool:
    """The connections of one event loop, and the line of those who wait for one: here, since in
    aiohttp waiting for a connection and making it have one time-out.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, connections: int) -> None:
        self.loop = loop
        self.room = asyncio.Semaphore(connections)
        self.connector = Connector(loop)
        self._process = os.getpid()
        self._session = aiohttp.ClientSession(
            connector=self.connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def send(
        self,
        request: WireRequest,
        url: URL,
        tls: ssl.SSLContext | bool,
        proxy: URL | None,
        attempt: Attempt,
    ) -> WireResponse:
        """Wait for room, send, and read the answer to its end."""
        if self.room.locked():
            await self._wait(request.timeout.pool)
        else:
            await self.room.acquire()  # Which does not wait then, so it needs no timer.
        token = current.set(attempt)
        failure: WireError
        try:
            answer = await self._session.request(
                request.method,
                url,
                headers={**AGENT, **request.headers},
                data=_body(request),
                # What is sent is what the request says; to skip takes time, so it is not for all.
                skip_auto_headers=None if "content-type" in request.headers else _NO_TYPE,
                timeout=_steps(request.timeout.connect, request.timeout.read),
                ssl=tls,
                proxy=proxy,
                allow_redirects=False,
            )
            content = await answer.read()
            return WireResponse(answer.status, _named(answer.headers), content)
        except WireError as error:
            failure = WireError(error.kind, error.reason)
        except Exception as error:
            # Whatever aiohttp raises, and it has many: there is no answer.
            reason = reason_of(error, "ReadTimeout")
            failure = WireError("lost" if attempt.has_connection else "not_sent", reason)
        finally:
            current.reset(token)
            self.room.release()
        # Raised outside the handlers: the frames that failed hold the request with the key in it.
        raise failure

    async def _wait(self, longest: float) -> None:
        try:
            async with asyncio.timeout(longest):
                await self.room.acquire()
        except TimeoutError:
            raise WireError("not_sent", "PoolTimeout: all connections are in use") from None

    async def aclose(self) -> None:
        await self._session.close()

    def close_soon(self) -> None:
        """Close the connections without waiting for it; called in the loop."""
        self._closing = self.loop.create_task(self.aclose())  # A loop forgets tasks of nobody.

    def __del__(self) -> None:
        # aiohttp complains of what nobody closed. Of a loop that is over or a parent's there is
        # nothing that could be closed.
        if self.loop.is_closed() or self._process != os.getpid():
            self._session.detach()


# ---------------------------------------------------------------- requests and answers


@lru_cache(maxsize=64)
def _steps(connect: float, read: float) -> aiohttp.ClientTimeout:
    # aiohttp would round what is above the threshold up to whole seconds.
    return aiohttp.ClientTimeout(connect=connect, sock_read=read, ceil_threshold=float("inf"))


def _body(request: WireRequest) -> bytes | _Body | None:
    content = request.content
    if content is None or len(content) <= _AT_ONCE:
        return content
    return _Body(content, request.timeout.write)


class _Body(aiohttp.Payload):
    """A body that is written piece by piece, each within a time-out; aiohttp itself has none."""

    def __init__(self, content: bytes, longest: float) -> None:
        super().__init__(content)
        self._size = len(content)
        self._longest = longest

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return str(self._value, encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write all of it; raise `WriteTimeout`."""
        content = memoryview(self._value)
        for start in range(0, len(content), _PIECE):
            try:
                async with asyncio.timeout(self._longest):
                    await writer.write(content[start : start + _PIECE])
            except TimeoutError:
                raise WriteTimeout from None

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        """The same: the length is that of the body."""
        await self.write(writer)


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    """Give an answer's headers by lower-case name; those of one name are joined by commas."""
    found: dict[str, str] = {}
    for name, value in headers.items():
        name = name.lower()
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found
