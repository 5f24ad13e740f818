"""Two ways to make the same call: with the client, and as the bare request of the document."""

from __future__ import annotations

import atexit
import re
from functools import cache
from typing import Any, Protocol

import httpx

from brazekit import ApiError, Braze
from brazekit_mock.app import Mock
from brazekit_mock.asgi import App
from brazekit_mock.inprocess import MockTransport
from brazekit_mock.server import Server
from conformance.document import all_operations
from conformance.stage import KEY, NO_RETRY, Stage, method_of


class Driver(Protocol):
    """Makes calls by the name of an operation; answers status and decoded body."""

    def __init__(self, stage: Stage) -> None: ...
    def call(self, operation: str, **arguments: Any) -> tuple[int, Any]: ...
    def close(self) -> None: ...


class ClientDriver(Driver):
    """The synchronous client. Of a refusal it tells the status alone."""

    def __init__(self, stage: Stage) -> None:
        self._braze: Braze = stage.client(None, **NO_RETRY)

    def call(self, operation: str, **arguments: Any) -> tuple[int, Any]:
        try:
            answer = method_of(self._braze.raw, operation)(**arguments)
        except ApiError as error:
            return error.status, None
        return answer.status, answer.parsed.to_dict()

    def close(self) -> None:
        self._braze.close()


class PlainDriver(Driver):
    """Method, path, query and body as the document has them, with nothing in between."""

    def __init__(self, stage: Stage) -> None:
        self._http = self._connect(stage, {"Authorization": f"Bearer {KEY}"})

    def _connect(self, stage: Stage, headers: dict[str, str]) -> httpx.Client:
        transport = MockTransport(stage.mock)
        return httpx.Client(transport=transport, base_url="https://rest.mock", headers=headers)

    def call(self, operation: str, **arguments: Any) -> tuple[int, Any]:
        wanted, left = all_operations()[operation], dict(arguments)
        path = re.sub(r"\{(\w+)\}", lambda found: str(left.pop(found[1])), wanted.path)
        has_body = wanted.body is not None
        answer = self._http.request(
            wanted.method, path, json=left if has_body else None, params=None if has_body else left
        )
        return answer.status_code, answer.json()

    def close(self) -> None:
        self._http.close()


class ServedDriver(PlainDriver):
    """The same over real HTTP, to the mock as it is served."""

    def _connect(self, stage: Stage, headers: dict[str, str]) -> httpx.Client:
        return httpx.Client(base_url=_served(stage.mock), headers=headers, trust_env=False)


@cache
def _server() -> tuple[Server, App]:
    """One server for all stages: a machine has hundreds of them, one after the other."""
    server = Server().start()
    atexit.register(server.stop)
    return server, server.app


def _served(mock: Mock) -> str:
    server, app = _server()
    app.mock = mock
    return server.url
