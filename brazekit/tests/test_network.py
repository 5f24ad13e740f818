"""Proxies, certificate authorities and the limits of the pool, over real sockets of this machine.

The API's address is a name that no resolver knows, so that only the proxy can have led there.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import threading
from base64 import b64decode
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from brazekit import AsyncBraze, Braze, ConfigurationError, NotSent, Retry, Timeout
from brazekit.aiohttp_wire import AiohttpWire

from .support import KEY, Bench, event

HOST = "rest.brazekit.invalid"
TRACKED = json.dumps({"message": "success", "events_processed": 1}).encode()


class Api(BaseHTTPRequestHandler):
    """Answers every POST as if one event had been tracked."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(201)
        self.send_header("content-length", str(len(TRACKED)))
        self.end_headers()
        self.wfile.write(TRACKED)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


class Proxy(Api):
    """A forward proxy: every tunnel leads to `upstream`, whatever name it asks for."""

    def parse_request(self) -> bool:
        parsed = super().parse_request()
        if parsed:
            self.listening.seen.append(f"{self.command} {self.path}")
            self.listening.shown += self.headers.get_all("proxy-authorization", [])
        return parsed

    @property
    def listening(self) -> Listening:
        assert isinstance(self.server, Listening)
        return self.server

    def do_CONNECT(self) -> None:
        if not self.listening.upstream:
            self.send_error(407)
            return
        with socket.create_connection(("127.0.0.1", self.listening.upstream)) as upstream:
            self.send_response(200)
            self.end_headers()
            back = threading.Thread(target=_pump, args=(upstream, self.connection))
            back.start()
            _pump(self.connection, upstream)
            back.join()
        self.close_connection = True


class Listening(ThreadingHTTPServer):
    """A server that keeps what it has seen."""

    daemon_threads = True
    upstream = 0

    def __init__(self, handler: type[Api]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.seen: list[str] = []
        self.shown: list[str] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that refuses the certificate hangs up, which is no fault of this server."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def serving(server: Listening) -> Generator[Listening]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody's machine trusts."""
    return trustme.CA()


@pytest.fixture(scope="module")
def authority_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="module")
def secure(authority: trustme.CA) -> Iterator[Listening]:
    """The API over TLS, with a certificate for HOST and this machine by the authority."""
    server = Listening(Api)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate: Any = authority.issue_cert(HOST, "127.0.0.1")
    certificate.configure_cert(context)
    # The handshake is left to the thread that serves the connection.
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    with serving(server):
        yield server


@pytest.fixture
def proxy(secure: Listening) -> Iterator[Listening]:
    server = Listening(Proxy)
    server.upstream = secure.server_port
    with serving(server):
        yield server


@pytest.fixture(autouse=True)
def _no_proxy_of_the_machine(  # pyright: ignore[reportUnusedFunction] # pytest calls it.
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            monkeypatch.delenv(name)


class Kind(Bench):
    """A bench whose client sends by a certain wire."""

    def __init__(self, name: str) -> None:
        super().__init__(is_async=name != "sync")
        self.is_aiohttp = name == "aiohttp"


@pytest.fixture(params=["sync", "async", "aiohttp"])
def bench(request: pytest.FixtureRequest) -> Kind:
    """Each test that takes it runs once for each wire."""
    return Kind(request.param)


def track(bench: Kind, base_url: str, make: Callable[[], Any] | None = None) -> Any:
    """Track one event with a client of the bench's kind; `make` gives it something to send by."""

    options: dict[str, Any] = {"base_url": base_url, "retry": Retry.off}
    if bench.is_aiohttp:
        options["wire"] = make() if make else "aiohttp"
    else:
        options["http_client"] = make() if make else None

    async def awaited() -> Any:
        try:
            async with AsyncBraze(KEY, **options) as braze:
                return await braze.users.track(events=[event()])
        finally:
            if isinstance(options.get("wire"), AiohttpWire):
                await options["wire"].aclose()

    if bench.is_async:
        return bench.run(awaited)
    with Braze(KEY, **options) as braze:
        return braze.users.track(events=[event()])


def sender(bench: Kind, proxy: str, trust: ssl.SSLContext) -> Any:
    """Something of the caller's to send by: an httpx client, or a wire of aiohttp."""
    if bench.is_aiohttp:
        return AiohttpWire(proxy=proxy, ssl_context=trust)
    return (httpx.AsyncClient if bench.is_async else httpx.Client)(proxy=proxy, verify=trust)


def test_the_environments_proxy_and_authority_are_used(
    bench: Kind, proxy: Listening, authority_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTPS_PROXY leads the request through a tunnel, SSL_CERT_FILE names whom to trust."""
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))
    assert track(bench, f"https://{HOST}").accepted == 1
    assert proxy.seen == [f"CONNECT {HOST}:443"]


def test_a_host_in_no_proxy_is_asked_directly(
    bench: Kind, proxy: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NO_PROXY holds: the name, which no resolver knows, is looked up, and the proxy not asked."""
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", HOST)
    with pytest.raises(NotSent):
        track(bench, f"https://{HOST}")
    assert proxy.seen == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.0.0.2"])
def test_no_proxy_is_asked_for_this_machine(
    bench: Kind, proxy: Listening, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plain HTTP to a mock stays on this machine, so no proxy gets to see the key."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, proxy.url)
    with contextlib.ExitStack() as stack:
        api = stack.enter_context(serving(Listening(Api)))
        if host == "127.0.0.2":  # Nobody listens there: the failure shows where it was looked for.
            with pytest.raises(NotSent):
                track(bench, f"http://{host}:{api.server_port}")
        else:
            assert track(bench, f"http://{host}:{api.server_port}").accepted == 1
    assert proxy.seen == []


def test_an_own_client_brings_proxy_and_authority(
    bench: Kind, proxy: Listening, authority_file: Path
) -> None:
    """`http_client` with `proxy` and `verify` needs nothing of the environment."""
    trust = ssl.create_default_context(cafile=str(authority_file))

    def make() -> Any:
        return sender(bench, proxy.url, trust)

    assert track(bench, f"https://{HOST}", make).accepted == 1
    assert proxy.seen == [f"CONNECT {HOST}:443"]


def test_an_own_clients_proxy_is_used_for_this_machine_too(
    bench: Kind, secure: Listening, proxy: Listening, authority_file: Path
) -> None:
    """What a caller sets up is left as it is."""
    trust = ssl.create_default_context(cafile=str(authority_file))
    address = f"https://127.0.0.1:{secure.server_port}"

    def make() -> Any:
        return sender(bench, proxy.url, trust)

    assert track(bench, address, make).accepted == 1
    assert proxy.seen == [f"CONNECT 127.0.0.1:{secure.server_port}"]


def test_a_proxy_is_told_its_user_and_not_the_key(
    bench: Kind, proxy: Listening, authority_file: Path
) -> None:
    """User and password of the proxy's address go to the proxy alone."""
    trust = ssl.create_default_context(cafile=str(authority_file))
    address = proxy.url.replace("http://", "http://alice:p%40ss@")
    assert track(bench, f"https://{HOST}", lambda: sender(bench, address, trust)).accepted == 1
    assert [b64decode(shown.removeprefix("Basic ")) for shown in proxy.shown] == [b"alice:p@ss"]


def test_a_proxy_that_refuses_has_sent_nothing(bench: Kind, authority_file: Path) -> None:
    """It answered, but not for Braze; neither its password nor the key is in the error."""
    trust = ssl.create_default_context(cafile=str(authority_file))
    with serving(Listening(Proxy)) as strict:
        address = strict.url.replace("http://", "http://alice:secret@")
        with pytest.raises(NotSent, match="ProxyError") as caught:
            track(bench, f"https://{HOST}", lambda: sender(bench, address, trust))
    assert "secret" not in str(caught.value)
    assert KEY not in str(caught.value)


def test_a_proxy_that_aiohttp_cannot_speak_to_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to do instead, and without its password; one for this machine is never asked."""
    with pytest.raises(ConfigurationError, match="https:// only") as caught:
        AiohttpWire(proxy="socks5://alice:secret@proxy.example:1080")
    assert "secret" not in str(caught.value)
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.example:1080")
    with pytest.raises(ConfigurationError, match="ALL_PROXY"):
        AsyncBraze(KEY, instance="US-06", wire="aiohttp")
    AsyncBraze(KEY, base_url="http://127.0.0.1:9", wire="aiohttp")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    AsyncBraze(KEY, instance="US-06", wire="aiohttp")


def test_an_unknown_authority_is_refused_with_what_to_set(bench: Kind, secure: Listening) -> None:
    """Nothing is sent to whom nobody vouches for; the message names SSL_CERT_FILE."""
    with pytest.raises(NotSent, match="name its file in SSL_CERT_FILE") as caught:
        track(bench, f"https://127.0.0.1:{secure.server_port}")
    assert KEY not in str(caught.value)


def test_an_own_clients_pool_limits_hold() -> None:
    """With one connection in use, a second request waits for `pool` seconds and is not sent."""
    entered, release = threading.Event(), threading.Event()

    class Slow(Api):
        def do_POST(self) -> None:
            entered.set()
            release.wait(30)
            super().do_POST()

    one = httpx.Limits(max_connections=1)
    with (
        serving(Listening(Slow)) as api,
        httpx.Client(limits=one) as client,
        ThreadPoolExecutor() as pool,
    ):
        braze = Braze(KEY, base_url=api.url, http_client=client, retry=Retry.off)
        first = pool.submit(braze.users.track, events=[event()])
        try:
            assert entered.wait(30)
            hasty = braze.with_options(timeout=Timeout(pool=0.01))
            with pytest.raises(NotSent, match="PoolTimeout"):
                hasty.users.track(events=[event()])
        finally:
            release.set()
        assert first.result().accepted == 1
