"""The HTTP server: in the foreground for the command line, in the background for tests."""

from __future__ import annotations

import asyncio
import functools
import json
import socket
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

import uvicorn

from .app import Mock
from .asgi import App
from .guard import is_loopback
from .message import MockRequest
from .protocol import Protocol

__all__ = ["LOOPBACK", "Announcing", "Server", "is_loopback", "listen", "run", "url_of"]

LOOPBACK = "127.0.0.1"


class Announcing(uvicorn.Server):
    """uvicorn's server, which calls back once it accepts connections, and when it stops."""

    def __init__(self, config: uvicorn.Config, started: Any, stopped: Any = None) -> None:
        super().__init__(config)
        self._on_started = started
        self._on_stopped = stopped

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await super().shutdown(sockets)
        if self._on_stopped is not None:  # Here, since the signal that stops it is raised again.
            self._on_stopped()


def _config(app: App) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=Protocol,
        ws="none",
        lifespan="off",
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,  # Else a caller could take another address, past allowlists.
        timeout_keep_alive=75,
        backlog=2048,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; 0 takes a free port. Raises OSError where it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named: asyncio looks for it before it lets small packets go at once.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The URL under which a listening socket is reached."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _post(mock: Mock, path: str, file: Path) -> None:
    """Give the control surface a file, as a caller would; ValueError with file and line."""
    try:
        body = file.read_bytes()
    except OSError as error:
        raise ValueError(f"{file}: {error.strerror}.") from None
    yaml = [(b"content-type", b"application/yaml")]
    answer = mock.handle(MockRequest("POST", f"/_mock/{path}", headers=yaml, body=body))
    if answer.status >= 400:
        raise ValueError(f"{file}:{answer.json()['message']}")


def _write_coverage(mock: Mock, file: Path) -> None:
    from .coverage import Coverage

    journals = [tenant.journal for tenant in mock.tenants.values()]
    report = Coverage(journals).report(mock.document)
    file.write_text(f"{json.dumps(report, indent=2)}\n", encoding="utf-8")


def run(
    host: str = LOOPBACK,
    port: int = 8787,
    plan: str = "standard",
    key: str = "mock-key",
    seed: int = 0,
    *,
    state: Path | None = None,
    seed_file: Path | None = None,
    faults: Path | None = None,
    coverage: Path | None = None,
    allow_remote: bool = False,
) -> None:
    """Serve until interrupted. Prints one line with the URL once connections are accepted.

    With `state`, what was there when the last mock with this file ended is there again; else there
    is what `seed_file` says. `coverage` is written at the end. The control surface asks for no key,
    so a host that others can reach is refused unless `allow_remote` says that this is meant.
    """
    if not is_loopback(host) and not allow_remote:
        raise ValueError(
            f"Others can reach {host}, and /_mock/ asks for no key: stay on 127.0.0.1, or pass "
            "--allow-remote if that is meant."
        )
    mock = Mock(plan=plan, key=key, seed=seed, state=state)
    if seed_file is not None and not mock.restored:
        _post(mock, "seed", seed_file)
    if faults is not None:
        _post(mock, "faults", faults)
    listener = listen(host, port)
    if not is_loopback(host):
        print(f"Warning: {host} is reachable from outside.", file=sys.stderr, flush=True)
    url = url_of(listener)
    stopped = None if coverage is None else functools.partial(_write_coverage, mock, coverage)
    server = Announcing(_config(App(mock, host)), lambda: print(url, flush=True), stopped)
    server.run(sockets=[listener])


class Server:
    """A mock on a port of its own, served by a thread: `with Server() as server: server.url`."""

    def __init__(
        self,
        *,
        mock: Mock | None = None,
        port: int = 0,
        plan: str = "standard",
        key: str = "mock-key",
        seed: int = 0,
    ) -> None:
        self.mock = mock or Mock(plan=plan, key=key, seed=seed)
        self.app = App(self.mock)
        self.key = self.mock.keys.default.secret
        self.url = ""
        self._port = port
        self._thread: threading.Thread | None = None
        self._server: Announcing | None = None

    def start(self) -> Server:
        """Serve in the background; returns once connections are accepted."""
        listener = listen(LOOPBACK, self._port)
        self.url = url_of(listener)
        started = threading.Event()
        server = self._server = Announcing(_config(self.app), started.set)

        def serve() -> None:
            try:
                asyncio.run(server.serve(sockets=[listener]))
            finally:
                listener.close()
                started.set()

        self._thread = threading.Thread(target=serve, name="brazekit-mock", daemon=True)
        self._thread.start()
        started.wait(30)
        if not server.started:
            raise RuntimeError("The mock server did not start.")
        return self

    def stop(self) -> None:
        """Stop serving; open connections are closed."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._server.force_exit = True
            self._thread.join(10)
            self._server = self._thread = None

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
