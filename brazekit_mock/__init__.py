"""A stand-in for Braze's REST API that keeps state, enforces limits and misbehaves on command.

    transport = brazekit_mock.transport()
    with httpx.Client(transport=transport, base_url="https://rest.mock") as http:
        http.post("/users/track", headers={"Authorization": "Bearer mock-key"}, json={...})

`transport()` works with `httpx.Client` and `httpx.AsyncClient`; `Server` answers real HTTP; the
pytest fixture is `braze_mock`, and `at(url)` takes hold of a mock that runs elsewhere. The mock's
own surface is under `/_mock/`.

The default key, `mock-key`, has every permission in the workspace `default`. Any key of the form
`mock-key-<name>` is the key of a workspace of its own, made when it is first used: users, clock,
buckets, faults and journal are its own, so that parallel tests never see each other. Keys with
fewer permissions or an IP allowlist are made with `POST /_mock/keys`.

Nothing is imported before it is needed, so that a server starts without httpx and a test run
without the mock starts without either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import Mock
    from .inprocess import MockTransport, transport
    from .message import MockRequest, MockResponse
    from .running import RunningMock, at
    from .server import Server, run

__all__ = [
    "Mock",
    "MockRequest",
    "MockResponse",
    "MockTransport",
    "RunningMock",
    "Server",
    "at",
    "run",
    "transport",
]

_HOMES = {
    "Mock": "app",
    "MockRequest": "message",
    "MockResponse": "message",
    "MockTransport": "inprocess",
    "RunningMock": "running",
    "Server": "server",
    "at": "running",
    "run": "server",
    "transport": "inprocess",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'brazekit_mock' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value
