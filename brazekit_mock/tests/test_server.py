"""Over HTTP, on a port of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from brazekit_mock.app import Mock
from brazekit_mock.asgi import App
from brazekit_mock.guard import is_loopback
from brazekit_mock.server import Server, run

from .support import event

KEY = {"Authorization": "Bearer mock-key"}
BODY = {"events": [event()]}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for the module; each test resets it."""
    with Server() as running:
        yield running


@pytest.fixture
def http(server: Server) -> Iterator[httpx.Client]:
    """A client of a fresh state."""
    server.mock.default.reset()
    with httpx.Client(base_url=server.url, headers=KEY, trust_env=False) as client:
        yield client


def events(http: httpx.Client) -> int:
    """How many events the mock has."""
    return int(http.get("/_mock/state").json()["events"])


def test_a_request_over_http(http: httpx.Client) -> None:
    """With its headers, and without the server naming itself."""
    answer = http.post("/users/track", json=BODY)
    assert (answer.status_code, answer.json()["events_processed"]) == (201, 1)
    assert answer.headers["X-RateLimit-Remaining"] == "2999"
    assert "server" not in answer.headers
    assert http.get("/subscription/user/status?external_id=u1").status_code == 200


@pytest.mark.parametrize(("fault", "applied"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection_is_closed_without_a_byte(
    http: httpx.Client, fault: str, applied: int
) -> None:
    """Not with a 500, not with half an answer; the next request goes through."""
    http.post("/_mock/faults", json={"name": fault, "count": 1})
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        http.post("/users/track", json=BODY)
    assert events(http) == applied
    assert http.post("/users/track", json=BODY).status_code == 201


def test_a_slow_answer_does_not_hold_up_others(http: httpx.Client) -> None:
    """The caller times out, the request was applied, and others are served meanwhile."""
    http.post("/_mock/faults", json={"name": "slow", "count": 1, "delay": 30})
    with pytest.raises(httpx.ReadTimeout):
        http.post("/users/track", json=BODY, timeout=httpx.Timeout(30, read=0.2))
    while not events(http):
        time.sleep(0.01)
    assert events(http) == 1


def test_a_body_above_4_mb_gets_its_answer(http: httpx.Client) -> None:
    """The 413 is readable although the body was long; beyond all caps the connection ends."""
    assert http.post("/users/track", content=b" " * (9 * 1024 * 1024)).status_code == 413
    answer = http.post("/users/track", content=b" " * (30 * 1024 * 1024))
    assert answer.status_code == 413
    assert answer.headers["connection"] == "close"
    assert http.post("/users/track", content=b" " * (4 * 1024 * 1024)).status_code == 400


def test_a_body_in_pieces_is_one_body(http: httpx.Client) -> None:
    """Chunked, across several reads."""
    pieces = (b'{"events": [', b" " * 200_000, b"]}")
    assert http.post("/users/track", content=iter(pieces)).status_code == 400
    whole = (b'{"events": [{"external_id": "u1", ', b" " * 200_000, b'"name": "x", ', b'"time": ')
    sent = iter((*whole, b'"2026-01-01"}]}'))
    assert http.post("/users/track", content=sent).status_code == 201


def raw(server: Server, data: bytes) -> bytes:
    """What the server answers to bytes, until it closes the connection."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(data)
        answer = b""
        with contextlib.suppress(ConnectionResetError):
            while part := connection.recv(65536):
                answer += part
        return answer


LAST = b"\r\nhost: x\r\nconnection: close\r\n\r\n"
HEAD = b"POST /users/track HTTP/1.1\r\nhost: x\r\nauthorization: Bearer mock-key\r\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /users/track HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n",
        HEAD + b"content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /_mock/reset",
        HEAD + b"content-length: 3\r\ncontent-length: 5\r\n\r\n{}   ",
        HEAD + b"bad header\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nhost: x\r\n\r\n",
        b"GET /_mock/users/%ff%00 HTTP/1.1" + LAST,
        b"GET /users/%2e%2e/%2e%2e/etc/passwd HTTP/1.1" + LAST,
        b"GET http://x/users/track HTTP/1.1" + LAST,
        b"OPTIONS * HTTP/1.1" + LAST,
    ],
)
def test_what_is_no_request_gets_a_4xx_and_harms_nobody(
    server: Server, http: httpx.Client, data: bytes
) -> None:
    """Never a 5xx, never a second answer from what was smuggled along, and the server lives on."""
    http.post("/users/track", json=BODY)
    answer = raw(server, data)
    assert answer.startswith(b"HTTP/1.1 4"), answer
    assert b" 200 " not in answer
    assert events(http) == 1


def test_pipelined_requests_are_answered_in_order(server: Server, http: httpx.Client) -> None:
    """Three requests in one packet, three answers."""
    body = b'{"events":[{"external_id":"u","name":"x","time":"2026-01-01"}]}'
    one = HEAD + b"content-length: %d\r\n\r\n" % len(body) + body
    answer = raw(server, one + one + b"GET /nothing HTTP/1.1" + LAST)
    statuses = re.findall(rb"HTTP/1\.1 (\d+)", answer)
    assert statuses == [b"201", b"201", b"404"]
    assert events(http) == 2


def test_what_is_no_request_is_refused_after_the_answers_before_it(
    server: Server, http: httpx.Client
) -> None:
    """So that nobody takes the refusal for the answer to a request that was carried out."""
    body = b'{"events":[{"external_id":"u","name":"x","time":"2026-01-01"}]}'
    one = HEAD + b"content-length: %d\r\n\r\n" % len(body) + body
    answer = raw(server, one + one + b"garbage\r\n\r\n")
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"201", b"201", b"400"]
    assert events(http) == 2
    cut = HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n"
    assert re.findall(rb"HTTP/1\.1 (\d+)", raw(server, one + cut)) == [b"201", b"400"]
    assert b"no valid HTTP" in answer


def test_who_sends_no_more_is_still_answered(server: Server, http: httpx.Client) -> None:
    """Each whole request in turn, and none that was cut off."""
    body = b'{"events":[{"external_id":"u","name":"x","time":"2026-01-01"}]}'
    one = HEAD + b"content-length: %d\r\n\r\n" % len(body) + body
    host, port = server.url.removeprefix("http://").split(":")
    for data, expected in ((one * 20, 20), (one * 3 + one[:-5], 3), (one[:-5], 0)):
        http.post("/_mock/reset")
        with socket.create_connection((host, int(port)), timeout=30) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"201"] * expected
        assert events(http) == expected


def test_no_header_gives_a_caller_another_address(http: httpx.Client) -> None:
    """An allowlist sees who calls, and not who it says that it is."""
    made = http.post("/_mock/keys", json={"ip_allowlist": ["10.1.1.1"]}).json()
    headers = {"Authorization": f"Bearer {made['key']}", "X-Forwarded-For": "10.1.1.1"}
    assert http.post("/users/track", json=BODY, headers=headers).status_code == 403


@pytest.mark.parametrize("offer", [b"h2c", b"websocket"])
@pytest.mark.parametrize("pieces", [1, 9])
def test_an_offer_of_another_protocol_is_passed_over(
    server: Server, http: httpx.Client, offer: bytes, pieces: int
) -> None:
    """The request is an ordinary one, body and all, as Java's client needs it; so is the next."""
    body = b'{"events":[{"external_id":"u","name":"x","time":"2026-01-01"}]}'
    head = HEAD + b"content-length: %d\r\nupgrade: %s\r\n" % (
        len(body),
        offer,
    )
    first = head + b"connection: Upgrade, HTTP2-Settings\r\n\r\n" + body
    data = first + first + head + b"connection: upgrade, close\r\n\r\n" + body
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        for start in range(0, len(data), -(-len(data) // pieces)):
            connection.sendall(data[start : start + -(-len(data) // pieces)])
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"201"] * 3
    assert events(http) == 3


@pytest.mark.parametrize("never_ends", [False, True])
@pytest.mark.parametrize(
    ("start", "status"),
    [(HEAD + b"x: ", 431), (HEAD + b"x", 431), (b"GET /", 414), (b"GET /?", 414)],
)
def test_a_head_over_64_kb_is_refused(
    server: Server, start: bytes, status: int, never_ends: bool
) -> None:
    """Also one that never ends, so that nothing is kept of it for long."""
    end = b" HTTP/1.1" + LAST if status == 414 else b":\r\n\r\n"
    data = start + b"y" * (900_000 if never_ends else 66_000) + (b"" if never_ends else end)
    assert raw(server, data).startswith(b"HTTP/1.1 %d " % status)


def test_answers_are_not_held_back_for_the_caller_s_acknowledgement() -> None:
    """Small packets go at once on every connection, which asyncio sees to where it is told TCP."""
    with Server() as server, httpx.Client(base_url=server.url, trust_env=False) as client:
        assert client.get("/_mock/health").status_code == 200
        assert server._server is not None
        (connection,) = server._server.server_state.connections
        accepted = connection.transport.get_extra_info("socket")
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_the_command_prints_one_line_and_ends_on_a_signal() -> None:
    """The URL, once connections are accepted; nothing else on either stream."""
    code = "from brazekit_mock import run; run(port=0, key='k', plan='mau', seed=3)"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{url}/_mock/health", trust_env=False).json()["plan"] == "mau"
    finally:
        process.terminate()
        rest = process.communicate(timeout=20)
    assert rest == ("", "")


def test_files_say_what_is_there_at_the_start_and_hold_what_was_touched(tmp_path: Path) -> None:
    """Seeds, once where the state is kept, and faults each time; the coverage at the end."""
    (tmp_path / "s.yaml").write_text("users: [{external_id: u1, events: [{name: e}]}]", "utf-8")
    (tmp_path / "f.yaml").write_text("faults: [{name: server_error, count: 1}]", "utf-8")
    options = "port=0, state=p / 'db', seed_file=p / 's.yaml', faults=p / 'f.yaml'"
    code = (
        "import sys, pathlib; from brazekit_mock import run; p = pathlib.Path(sys.argv[1]); "
        f"run({options}, coverage=p / 'c.json')"
    )
    for _ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        try:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            with httpx.Client(base_url=url, headers=KEY, trust_env=False) as http:
                assert http.get("/_mock/state").json()["events"] == 1
                assert http.get("/campaigns/list").status_code == 500
        finally:
            process.terminate()
            process.communicate(timeout=20)
        report = json.loads((tmp_path / "c.json").read_text("utf-8"))
        assert report["operations"]["campaigns.list"] == {"500": 1}
        assert report["faults"] == {"server_error": 1}


@pytest.mark.parametrize(
    ("option", "told"),
    [("seed_file", "seeds.yaml:1: user: nothing"), ("faults", "seeds.yaml:1: a script of faults")],
)
def test_a_wrong_file_is_told_before_anything_is_served(
    tmp_path: Path, option: str, told: str
) -> None:
    """With its name, line and place; a file that is not there too."""
    file = tmp_path / "seeds.yaml"
    named: dict[str, Any] = {option: file}
    with pytest.raises(ValueError, match="No such file"):
        run(port=0, **named)
    file.write_text("user: []", "utf-8")
    with pytest.raises(ValueError, match=told):
        run(port=0, **named)


def test_a_port_that_is_taken_is_an_error(server: Server) -> None:
    """Not a server that nobody reaches."""
    port = int(server.url.rsplit(":", 1)[1])
    with pytest.raises(OSError, match=r"[Aa]ddress"):
        Server(port=port).start()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])  # noqa: S104
def test_a_host_that_others_reach_must_be_meant(host: str) -> None:
    """The control surface asks for no key, so loopback is the default."""
    with pytest.raises(ValueError, match="no key"):
        run(host=host, port=0)
    assert not is_loopback(host)


def test_loopback_hosts() -> None:
    """By name and by number."""
    assert all(is_loopback(host) for host in ("127.0.0.1", "127.9.9.9", "::1", "localhost"))


def test_a_server_can_be_stopped_with_open_connections() -> None:
    """And started anew with the same state."""
    with Server() as first, httpx.Client(base_url=first.url, headers=KEY, trust_env=False) as open_:
        assert open_.post("/users/track", json=BODY).status_code == 201
        first.stop()
    with Server(mock=first.mock) as second:
        answer = httpx.get(f"{second.url}/_mock/state", trust_env=False)
        assert answer.json()["events"] == 1


def test_under_another_asgi_server_a_drop_is_an_unfinished_answer() -> None:
    """More is promised than sent, so any server has to close the connection."""
    mock = Mock()
    mock.default.faults.arm("drop_after")
    sent: list[MutableMapping[str, Any]] = []

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": msgspec.json.encode(BODY), "more_body": False}

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/users/track",
        "query_string": b"",
        "headers": [(b"authorization", b"Bearer mock-key")],
    }
    asyncio.run(App(mock)(scope, receive, send))
    assert sent[-1]["more_body"] is True
