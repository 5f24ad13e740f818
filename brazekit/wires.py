"""The wires of the asynchronous client by name, each loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from .errors import ConfigurationError
from .wire import AsyncWire

if TYPE_CHECKING:
    import httpx

__all__ = ["ClosableWire", "WireName", "async_wire"]

WireName: TypeAlias = Literal["httpx", "aiohttp"]


class ClosableWire(AsyncWire, Protocol):
    """A wire that the client made, and closes."""

    async def aclose(self) -> None: ...


def async_wire(
    name: str, http_client: httpx.AsyncClient | None = None, *, direct: bool = False
) -> ClosableWire:
    """Make the wire of that name; raise `ConfigurationError` where it is none or not installed."""
    if name == "httpx":
        from .httpx_async_wire import AsyncHttpxWire

        return AsyncHttpxWire(http_client, direct=direct)
    if name != "aiohttp":
        raise ConfigurationError("wire: pass 'httpx', 'aiohttp', or an object with `send`.")
    try:
        from .aiohttp_wire import AiohttpWire
    except ImportError:
        raise ConfigurationError(
            "wire='aiohttp' needs aiohttp: pip install 'brazekit[aiohttp]'."
        ) from None
    return AiohttpWire(direct=direct)
