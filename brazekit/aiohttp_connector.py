"""aiohttp's connector as the wire needs it: it notes how far a request got, and repeats nothing.

aiohttp tells what failed by the class of its exception, and some classes stand for both a request
that never left and one that may have arrived. So here that is told by how far the request got:
before a connection is handed out, nothing can have been sent.
"""

from __future__ import annotations

import asyncio
import os
import select
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies
from weakref import WeakSet

import aiohttp
import attrs
from yarl import URL

from .errors import ConfigurationError
from .wire import WireError
from .wire_parts import KEEP_ALIVE

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

__all__ = [
    "Attempt",
    "Connector",
    "WriteTimeout",
    "current",
    "environments_proxies",
    "proxy_url",
    "reason_of",
]


@attrs.define
class Attempt:
    """How far a request got."""

    has_connection: bool = False


current: ContextVar[Attempt] = ContextVar("brazekit_attempt")


class WriteTimeout(TimeoutError):
    """A piece of a body was not taken in time."""


class Connector(aiohttp.TCPConnector):
    """Opens and keeps connections, and notes in `current` when a request has got one."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType] # A factory of any socket.
            limit=0,
            keepalive_timeout=KEEP_ALIVE,
            # Not aiodns where that happens to be installed: it asks other sources than the system.
            resolver=aiohttp.ThreadedResolver(loop=loop),
        )
        self._home = loop
        self._process = os.getpid()
        self._used: WeakSet[ResponseHandler] = WeakSet()

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        """Give a connection that is still alive, or raise `WireError`."""
        attempt = current.get()
        if attempt.has_connection:
            # aiohttp repeats a GET, PUT or DELETE on a connection that broke. Here nothing is
            # repeated: whether and when to is for `retry` to say.
            raise WireError("lost", "ServerDisconnected: the connection broke before an answer")
        failure: WireError
        try:
            connection = await self._alive(req, traces, timeout)
        except Exception as error:
            failure = WireError("not_sent", reason_of(error, "ConnectTimeout"))
        else:
            attempt.has_connection = True
            return connection
        raise failure

    async def _alive(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol = connection.protocol
            assert protocol is not None
            if protocol not in self._used:
                self._used.add(protocol)
                return connection
            if not _has_news(connection.transport):
                return connection
            connection.close()

    def __del__(self, *_: Any) -> None:
        if not self._home.is_closed() and self._process == os.getpid():
            super().__del__()


def _has_news(transport: asyncio.Transport | None) -> bool:
    """Tell whether something waits to be read, which on an idle connection can only be its end.

    The loop may not have seen it yet, such as when it stood still since the last request.
    """
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


def reason_of(error: Exception, late: str) -> str:
    """Name a failure, in words of the system and none of the server's; `late` is a time-out."""
    if isinstance(error, WriteTimeout):
        return "WriteTimeout"
    if isinstance(error, TimeoutError):
        return late
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"ConnectError: {error.certificate_error}"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"ConnectError: {error.os_error}"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"ProxyError: the proxy answered {error.status}"
    if isinstance(error, aiohttp.ClientOSError) and error.errno is not None:
        return f"{type(error).__name__}: {os.strerror(error.errno)}"
    return type(error).__name__


# ---------------------------------------------------------------- proxies


def proxy_url(text: str, source: str) -> URL:
    """Read a proxy's address; the text is never shown, since it may hold a password."""
    try:
        url = URL(text if "://" in text else f"http://{text}")
    except ValueError:
        raise ConfigurationError(f"{source} is not a URL.") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ConfigurationError(
            f"{source}: aiohttp speaks to proxies by http:// and https:// only. Pass another one, "
            "AiohttpWire(direct=True) for none, or use the default wire."
        )
    return url


def environments_proxies() -> dict[str, URL]:
    """Give the proxy of the environment for each scheme that has one."""
    found = getproxies()
    proxies: dict[str, URL] = {}
    for scheme in ("http", "https"):
        name = scheme if found.get(scheme) else "all"
        if found.get(name):
            proxies[scheme] = proxy_url(found[name], f"{name.upper()}_PROXY")
    return proxies
