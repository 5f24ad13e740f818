"""Every wire keeps the promises of the protocol, on real sockets of this machine.

What a wire promises is in `brazekit/wire.py`; each test here runs once for each wire.
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import logging
import socket
import ssl
import threading
import time
import traceback
import warnings
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import trustme

from brazekit import ConfigurationError, Timeout
from brazekit.aiohttp_wire import AiohttpWire
from brazekit.httpx_async_wire import AsyncHttpxWire
from brazekit.httpx_wire import HttpxWire
from brazekit.wire import WireError, WireRequest, WireResponse

from .sockets import Answer, Seen, hang_up, reset, sending, serving, whole
from .support import KEY

WIRES: dict[str, Callable[[], Any]] = {
    "httpx": HttpxWire,
    "httpx async": AsyncHttpxWire,
    "aiohttp": AiohttpWire,
}
Send = Callable[[WireRequest], WireResponse]
OK = whole(b"{}")


class Carrier:
    """A wire, and the loop on which it runs if it awaits."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.make = WIRES[name]

    @contextmanager
    def open(self, **options: Any) -> Generator[Send]:
        """Make the wire, and give how to send by it; the loop stands still between two requests."""
        wire = self.make(**options)
        if isinstance(wire, HttpxWire):
            yield wire.send
            wire.close()
            return
        with asyncio.Runner() as runner:
            yield lambda request: runner.run(wire.send(request))
            runner.run(wire.aclose())

    def send(self, request: WireRequest) -> WireResponse:
        """Send one request by a wire of its own."""
        with self.open() as send:
            return send(request)

    def fails(self, request: WireRequest) -> WireError:
        """Give the failure of one request."""
        with pytest.raises(WireError) as caught:
            self.send(request)
        return caught.value


@pytest.fixture(params=list(WIRES))
def carrier(request: pytest.FixtureRequest) -> Carrier:
    """Each test that takes it runs once for each wire."""
    return Carrier(request.param)


def post(url: str, timeout: Timeout | None = None, content: bytes = b"{}") -> WireRequest:
    """A request as the client makes it."""
    headers = {
        "accept": "application/json",
        "authorization": f"Bearer {KEY}",
        "content-type": "application/json",
    }
    return WireRequest("POST", url, headers, content, timeout or Timeout(read=10))


def get(url: str) -> WireRequest:
    """A request without a body."""
    return WireRequest("GET", url, {"authorization": f"Bearer {KEY}"}, None, Timeout(read=10))


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


# ---------------------------------------------------------------- requests and answers


def test_a_request_leaves_as_it_was_made(carrier: Carrier) -> None:
    """Method, body, headers in their number, and the address byte by byte: what is encoded stays
    so, dots and doubled slashes included; nothing is added but what carries the request."""
    target = "/a%2Fb/..%2F/%2e%2E/c//d;e=f,g?phone%5B%5D=%2B1&q=a+b&empty=&%C3%BC='~!*()"
    with serving(sending(OK)) as seen:
        wanted = post(seen.url + target, content=b'{"a":1}')
        carrier.send(WireRequest("DELETE", wanted.url, wanted.headers, wanted.content, Timeout()))
    assert seen.targets == [target]
    assert seen.heads[0].startswith("DELETE ")
    assert seen.bodies == [b'{"a":1}']
    assert seen.header("authorization") == [f"Bearer {KEY}"]
    assert seen.header("content-type") == ["application/json"]
    assert seen.header("accept") == ["application/json"]
    assert seen.header("accept-encoding") == ["gzip, deflate"]
    (agent,) = seen.header("user-agent")
    assert agent.startswith("brazekit/")
    names = {line.partition(":")[0].lower() for line in seen.heads[0].splitlines()[1:]}
    assert names <= {
        "host", "accept", "accept-encoding", "authorization", "connection", "content-length",
        "content-type", "user-agent",
    }  # fmt: skip


def test_a_request_without_a_body_has_no_type(carrier: Carrier) -> None:
    """A GET carries neither a body nor a header about one."""
    with serving(sending(OK)) as seen:
        carrier.send(get(seen.url + "/x"))
    assert seen.header("content-type") == seen.header("transfer-encoding") == []
    assert seen.bodies == [b""]


@pytest.mark.parametrize("size", [59_999, 60_001, 4_000_000])
def test_a_large_body_arrives_whole(carrier: Carrier, size: int) -> None:
    """With its length, not in chunks, and without a warning about its size."""
    content = bytes(range(256)) * (size // 256)
    with serving(sending(OK)) as seen, warnings.catch_warnings():
        warnings.simplefilter("error")
        carrier.send(post(seen.url, content=content))
    assert seen.bodies == [content]
    assert seen.header("content-length") == [str(len(content))]


@pytest.mark.parametrize("status", [200, 204, 304, 404, 429, 503])
def test_any_status_is_an_answer(carrier: Carrier, status: int) -> None:
    """Nothing is raised for one, and header names come in lower case."""
    head = f"HTTP/1.1 {status} Some Words\r\nX-New: 1\r\nContent-Length: 0\r\n\r\n"
    with serving(sending(head.encode())) as seen:
        answer = carrier.send(post(seen.url))
    assert (answer.status, answer.content) == (status, b"")
    assert answer.headers["x-new"] == "1"
    assert set(answer.headers) == {name.lower() for name in answer.headers}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(carrier: Carrier, status: int) -> None:
    """A write could become a read on the way, and the key could go elsewhere."""
    with serving(sending(whole(b"", "location: /elsewhere", status=f"{status} Moved"))) as seen:
        assert carrier.send(post(seen.url)).status == status
    assert seen.targets == ["/"]


def chunked(*pieces: bytes) -> bytes:
    """An answer in chunks."""
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"


def deflated(content: bytes) -> bytes:
    """Deflate without the header of zlib, as some servers send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


LONG = b'{"users":[' + b'{"external_id":"u"},' * 200_000 + b"{}]}"
FORMS: dict[str, tuple[bytes, bytes]] = {
    "with a length": (whole(LONG), LONG),
    "in chunks": (chunked(LONG[:7], LONG[7:90_000], LONG[90_000:]), LONG),
    "until the end": (b"HTTP/1.1 200 OK\r\n\r\n" + LONG, LONG),
    "gzip": (whole(gzip.compress(LONG), "content-encoding: gzip"), LONG),
    "gzip, in capitals": (whole(gzip.compress(b"{}"), "Content-Encoding: GZIP"), b"{}"),
    "deflate": (whole(zlib.compress(LONG), "content-encoding: deflate"), LONG),
    "raw deflate": (whole(deflated(b'{"a":1}'), "content-encoding: deflate"), b'{"a":1}'),
    "nothing": (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    "after a 100": (b"HTTP/1.1 100 Continue\r\n\r\n" + OK, b"{}"),
    "with a long header": (whole(b"{}", "x-trace: " + "t" * 30_000), b"{}"),
    "with many headers": (whole(b"{}", *(f"x-{n}: {n}" for n in range(90))), b"{}"),
}


@pytest.mark.parametrize("form", FORMS)
def test_an_answer_is_read_in_any_form(carrier: Carrier, form: str) -> None:
    """With a length, in chunks, until the connection ends; compressed; behind a long header."""
    sent, content = FORMS[form]
    with serving(sending(sent, keep=False)) as seen:
        assert carrier.send(post(seen.url)).content == content


def test_headers_of_one_name_are_joined(carrier: Carrier) -> None:
    """As HTTP allows, so that none is lost."""
    with serving(sending(whole(b"{}", "X-A: 1", "x-a: 2"))) as seen:
        assert carrier.send(post(seen.url)).headers["x-a"] == "1, 2"


def test_no_cookie_comes_back(carrier: Carrier) -> None:
    """What one answer sets is not sent with the next request, and none is logged."""
    with serving(sending(whole(b"{}", "set-cookie: session=1; Path=/"))) as seen:
        with carrier.open() as send:
            send(post(seen.url))
            send(post(seen.url))
        assert len(seen.heads) == 2
    assert seen.header("cookie") == []


# ---------------------------------------------------------------- failures


def test_a_refused_connection_is_not_sent(carrier: Carrier) -> None:
    """Nobody listens there."""
    failure = carrier.fails(post(f"http://127.0.0.1:{free_port()}"))
    assert failure.kind == "not_sent"
    assert failure.reason.startswith("ConnectError: ")


@pytest.mark.parametrize("host", ["rest.brazekit.invalid", "x" * 64 + ".invalid"])
def test_a_host_without_an_address_is_not_sent(carrier: Carrier, host: str) -> None:
    """No resolver knows the name, or the name is none."""
    assert carrier.fails(post(f"https://{host}/x")).kind == "not_sent"


def test_a_connection_that_takes_too_long_is_not_sent(carrier: Carrier) -> None:
    """A TLS handshake that nobody answers ends by the time-out for connecting."""
    with serving(hang_up, take=False) as seen:
        url = seen.url.replace("http:", "https:")
        failure = carrier.fails(post(url, Timeout(connect=0.1)))
    assert failure.kind == "not_sent"
    assert failure.reason.startswith("ConnectTimeout")


@pytest.mark.parametrize("method", ["POST", "GET", "PUT", "DELETE"])
@pytest.mark.parametrize("answer", [hang_up, reset])
def test_a_connection_that_breaks_is_lost_and_nothing_is_repeated(
    carrier: Carrier, answer: Answer, method: str
) -> None:
    """Whatever the method: whether it is safe to send again is for the client to judge."""
    with serving(answer) as seen:
        failure = carrier.fails(WireRequest(method, seen.url, {}, None, Timeout(read=10)))
        assert failure.kind == "lost"
        assert len(seen.heads) == 1


TORN: dict[str, bytes] = {
    "within the head": b"HTTP/1.1 201 Cre",
    "within a header": b"HTTP/1.1 201 Created\r\ncontent-le",
    "before the body": b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n",
    "within the body": b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{",
    "within a chunk": chunked(b"x" * 100)[:80],
    "between chunks": chunked(b"x" * 100)[:-5],
    "within gzip": whole(gzip.compress(LONG), "content-encoding: gzip")[:2_000],
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "no status": b"HTTP/1.1 abc\r\n\r\n",
    "no length": b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}",
    "no chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "no gzip": whole(b"{}", "content-encoding: gzip"),
    "an endless header": b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000,
}


@pytest.mark.parametrize("form", TORN)
def test_an_answer_that_cannot_be_read_is_lost(carrier: Carrier, form: str) -> None:
    """Cut short or no HTTP at all: something arrived, and nobody knows what became of it."""
    with serving(sending(TORN[form], keep=False)) as seen:
        failure = carrier.fails(post(seen.url))
    assert failure.kind == "lost"


def test_a_silent_server_times_out(carrier: Carrier) -> None:
    """The time-out for reading ends the wait, within the head and within the body alike."""
    silence = threading.Event()

    def half(connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{")
        return silence.wait(30)

    def nothing(_: socket.socket) -> bool:
        return silence.wait(30)

    for answer in (nothing, half):
        with serving(answer) as seen:
            failure = carrier.fails(post(seen.url, Timeout(read=0.1)))
            assert failure.kind == "lost"
            assert failure.reason.startswith("ReadTimeout")
    silence.set()


def test_a_server_that_takes_no_body_times_out(carrier: Carrier) -> None:
    """The time-out for writing ends the wait; part of the body may have arrived."""
    with serving(hang_up, take=False) as seen:
        content = b"x" * 30_000_000
        failure = carrier.fails(post(seen.url, Timeout(write=0.2, read=30), content))
    assert failure.kind == "lost"
    assert failure.reason.startswith("WriteTimeout")


def test_a_slow_answer_is_no_silence(carrier: Carrier) -> None:
    """Each piece has the whole time-out for reading."""

    def drip(connection: socket.socket) -> bool:
        for n in range(len(OK)):
            connection.sendall(OK[n : n + 1])
            time.sleep(0.005)
        return True

    with serving(drip) as seen:
        assert carrier.send(post(seen.url, Timeout(read=5))).content == b"{}"


def test_the_total_time_ends_an_answer_without_end(carrier: Carrier) -> None:
    """Pieces that come in time, one after the other, and never the last one."""
    over = threading.Event()

    def drip(connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 201 Created\r\ncontent-length: 100000\r\n\r\n")
        while not over.is_set():
            connection.sendall(b"x")
            time.sleep(0.01)
        return False

    with serving(drip) as seen:
        failure = carrier.fails(post(seen.url, Timeout(total=0.3)))
        over.set()
    assert (failure.kind, failure.reason) == ("lost", "the total time is over")


def test_the_total_time_of_a_connection_that_is_not_made_is_not_sent(carrier: Carrier) -> None:
    """Nothing had left when it was over."""
    with serving(hang_up, take=False) as seen:
        url = seen.url.replace("http:", "https:")
        assert carrier.fails(post(url, Timeout(total=0.1))).kind == "not_sent"


@pytest.mark.parametrize("answer", [hang_up, sending(TORN["within the body"], keep=False)])
def test_a_failure_leads_neither_to_the_request_nor_to_the_answer(
    carrier: Carrier, answer: Answer
) -> None:
    """Not by its text, and not by the frames or exceptions behind it."""
    with serving(answer) as seen:
        failure = carrier.fails(post(seen.url + "/x?email=planted%40example.com"))
    assert failure.__context__ is failure.__cause__ is None
    assert KEY not in "".join(traceback.format_exception(failure))
    assert "planted" not in failure.reason
    trace = failure.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals["__name__"])
        assert module.partition(".")[0] not in ("aiohttp", "httpx", "httpcore")
        trace = trace.tb_next


# ---------------------------------------------------------------- connections


def test_a_connection_is_kept(carrier: Carrier) -> None:
    """Twenty requests, one after the other, need one."""
    with serving(sending(OK)) as seen:
        with carrier.open() as send:
            for _ in range(20):
                send(post(seen.url))
        assert (len(seen.heads), seen.connections) == (20, 1)


def test_a_kept_connection_that_ended_meanwhile_is_not_used(carrier: Carrier) -> None:
    """The server hung up after its answer: the next request gets a connection of its own, also
    where the event loop stood still in between and has not seen the end."""
    with serving(sending(OK, keep=False)) as seen, carrier.open() as send:
        for count in range(1, 6):
            assert send(post(seen.url)).status == 201
            assert seen.connections == count
            time.sleep(0.02)


def test_an_answer_that_nobody_asked_for_is_nobodys() -> None:
    """A server that sends a second answer at once: the next request does not take it for its own,
    but is sent on another connection. Of aiohttp only: httpcore keeps what came too much."""
    carrier = Carrier("aiohttp")
    twice = sending(whole(b'{"n":1}') + whole(b'{"n":"not yours"}'))
    with serving(twice, sending(whole(b'{"n":2}'))) as seen, carrier.open() as send:
        assert send(post(seen.url)).content == b'{"n":1}'
        time.sleep(0.02)
        assert send(post(seen.url)).content == b'{"n":2}'


def test_a_connection_is_closed_where_the_server_asks_for_it(carrier: Carrier) -> None:
    """`Connection: close` holds even if the server leaves it open."""
    with serving(sending(whole(b"{}", "connection: close"))) as seen, carrier.open() as send:
        send(post(seen.url))
        send(post(seen.url))
        assert seen.connections == 2


def test_a_closed_wire_says_so(carrier: Carrier) -> None:
    """And its connections are closed, so that the server sees their end."""
    ended = threading.Event()

    def answer(connection: socket.socket) -> bool:
        connection.sendall(OK)
        ended.set() if connection.recv(1) == b"" else None
        return False

    wire = carrier.make()
    with serving(answer) as seen:
        request = post(seen.url)
        if isinstance(wire, HttpxWire):
            wire.send(request)
            wire.close()
            with pytest.raises(ConfigurationError, match="closed"):
                wire.send(request)
        else:

            async def main() -> None:
                await wire.send(request)
                await wire.aclose()
                with pytest.raises(ConfigurationError, match="closed"):
                    await wire.send(request)

            asyncio.run(main())
        assert ended.wait(10)


# ---------------------------------------------------------------- TLS


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody's machine trusts."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Seen]:
    """A server over TLS with a certificate for 127.0.0.1 by the authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate: Any = authority.issue_cert("127.0.0.1")
    certificate.configure_cert(context)
    with serving(sending(OK), tls=context) as seen:
        yield seen


def test_an_unknown_authority_is_not_sent(carrier: Carrier, secure: Seen) -> None:
    """Nothing is sent to whom nobody vouches for; the reason says that it is the certificate."""
    failure = carrier.fails(post(secure.url))
    assert failure.kind == "not_sent"
    assert "CERTIFICATE_VERIFY_FAILED" in failure.reason
    assert secure.heads == []


def test_a_certificate_for_another_name_is_not_sent(
    carrier: Carrier, authority: trustme.CA, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Trusted, but for somebody else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate: Any = authority.issue_cert("other.example")
    certificate.configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with serving(sending(OK), tls=context) as seen:
        failure = carrier.fails(post(seen.url))
        assert failure.kind == "not_sent"
        assert seen.heads == []


def test_the_environments_authority_is_trusted(
    carrier: Carrier,
    authority: trustme.CA,
    secure: Seen,
    tmp_path: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SSL_CERT_FILE names it; the connection is then kept as any other."""
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with carrier.open() as send:
        for _ in range(3):
            assert send(post(secure.url)).status == 201
    # The first request is followed by tickets of TLS, which may cost a connection but no request.
    assert len(secure.heads) == 3
    assert secure.connections <= 2


def test_no_tls_where_it_is_expected_is_not_sent(carrier: Carrier) -> None:
    """A server that speaks plain HTTP at an https:// address."""
    with serving(hang_up, greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n") as seen:
        failure = carrier.fails(post(seen.url.replace("http:", "https:")))
    assert failure.kind == "not_sent"


# ---------------------------------------------------------------- silence


def test_a_wire_logs_nothing_of_a_request(
    carrier: Carrier, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG: no address, no header, no body."""
    caplog.set_level(logging.DEBUG)
    planted = "planted%40example.com"
    answers = [sending(whole(b'"planted"', "set-cookie: planted=1")), hang_up]
    with serving(*answers) as seen, carrier.open() as send:
        request = post(f"{seen.url}/x?email={planted}", content=b'"planted"')
        send(request)
        with pytest.raises(WireError):
            send(request)
    assert "planted" not in caplog.text
    assert KEY not in caplog.text


def test_a_wire_shows_no_secret(carrier: Carrier) -> None:
    """Neither by `repr` nor in what it holds, after a request."""
    with serving(sending(OK)) as seen:
        wire = carrier.make()
        if isinstance(wire, HttpxWire):
            wire.send(post(seen.url))
            wire.close()
        else:

            async def main() -> None:
                await wire.send(post(seen.url))
                await wire.aclose()

            asyncio.run(main())
    assert KEY not in repr(wire) + repr(vars(wire))


def test_a_wire_that_nobody_closed_makes_no_noise(
    carrier: Carrier, caplog: pytest.LogCaptureFixture
) -> None:
    """One loop after the other, and thrown away: nothing is logged once the loops are over."""
    with serving(sending(OK)) as seen:
        wire = carrier.make()
        for _ in range(3):
            if isinstance(wire, HttpxWire):
                wire.send(post(seen.url))
            else:
                asyncio.run(wire.send(post(seen.url)))
        del wire
        gc.collect()
    assert [record.name for record in caplog.records if record.name != "httpx"] == []
