"""The default wire tells what was surely not sent from what may have been, and keeps the key in."""

# pyright: reportPrivateUsage=false
# How many pools there are shows nowhere else.

from __future__ import annotations

import asyncio
import socket
import threading
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from brazekit import AsyncBraze, Braze, Retry, Timeout
from brazekit.errors import ConfigurationError, NotSent, OutcomeUnknown, Unauthorized
from brazekit.httpx_async_wire import AsyncHttpxWire, _Pools
from brazekit.httpx_wire import HttpxWire
from brazekit.wire import WireError, WireRequest, WireResponse
from brazekit_mock.server import Server

from .support import KEY, Bench, event

REQUEST = WireRequest(
    "POST", "http://127.0.0.1:9/x", {"authorization": f"Bearer {KEY}"}, b"{}", Timeout()
)
Handler = Callable[[httpx.Request], httpx.Response]


def send(bench: Bench, handler: Handler, request: WireRequest = REQUEST) -> WireResponse:
    """Send through a caller's client whose transport is the handler."""
    transport = httpx.MockTransport(handler)
    if not bench.is_async:
        return HttpxWire(httpx.Client(transport=transport)).send(request)
    return asyncio.run(AsyncHttpxWire(httpx.AsyncClient(transport=transport)).send(request))


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def raising(error: Exception) -> Handler:
    def handle(_: httpx.Request) -> httpx.Response:
        raise error

    return handle


@pytest.mark.parametrize(
    "cls", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError,
            httpx.UnsupportedProtocol],
)  # fmt: skip
def test_what_fails_before_a_connection_was_not_sent(
    bench: Bench, cls: type[httpx.TransportError]
) -> None:
    """Refused, no name, no route, no free connection: no byte of the request has left."""
    with pytest.raises(WireError) as caught:
        send(bench, raising(cls("why")))
    assert caught.value.kind == "not_sent"
    assert caught.value.reason == f"{cls.__name__}: why"


@pytest.mark.parametrize(
    "cls", [httpx.ReadTimeout, httpx.WriteTimeout, httpx.ReadError, httpx.WriteError,
            httpx.CloseError, httpx.RemoteProtocolError, httpx.LocalProtocolError,
            httpx.DecodingError],
)  # fmt: skip
def test_what_fails_later_is_lost(bench: Bench, cls: type[httpx.TransportError]) -> None:
    """Something may have arrived, so the outcome is not known."""
    with pytest.raises(WireError) as caught:
        send(bench, raising(cls("")))
    assert (caught.value.kind, caught.value.reason) == ("lost", cls.__name__)


def test_every_failure_of_httpx_is_told_apart() -> None:
    """A class that a newer httpx adds has to be sorted here first."""

    def below(cls: type[Any]) -> set[str]:
        return {cls.__name__} | {name for sub in cls.__subclasses__() for name in below(sub)}

    assert below(httpx.TransportError) == {
        "TransportError", "TimeoutException", "ConnectTimeout", "ReadTimeout", "WriteTimeout",
        "PoolTimeout", "NetworkError", "ReadError", "WriteError", "ConnectError", "CloseError",
        "ProxyError", "UnsupportedProtocol", "ProtocolError", "LocalProtocolError",
        "RemoteProtocolError",
    }  # fmt: skip


def test_a_failure_does_not_lead_to_the_request(bench: Bench) -> None:
    """httpx's exception holds the request with the key: it is not chained."""
    with pytest.raises(WireError) as caught:
        send(bench, raising(httpx.ReadError(f"boom {KEY[:4]}")))
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_an_answer_comes_as_it_is(bench: Bench) -> None:
    """Status, lower-case header names, decompressed bytes; any status is an answer."""
    answer = send(bench, lambda _: httpx.Response(503, headers={"X-New": "1"}, content=b"{}"))
    assert (answer.status, answer.headers["x-new"], answer.content) == (503, "1", b"{}")


def test_a_redirect_is_not_followed() -> None:
    """A write could become a read on the way, and the key could go elsewhere."""
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(302, headers={"location": "https://evil.example/"})

    transport = httpx.MockTransport(handle)
    client = httpx.Client(transport=transport, follow_redirects=True)
    assert HttpxWire(client).send(REQUEST).status == 302
    assert len(seen) == 1


def test_a_request_arrives_as_it_was_made(bench: Bench) -> None:
    """Method, encoded address, body and each time-out; the agent names the project."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    url = "https://h.test/a%2Fb?phone%5B%5D=%2B1"
    timeout = Timeout(connect=1, read=2, write=3, pool=4)
    send(bench, handle, WireRequest("DELETE", url, {"x": "y"}, b"{}", timeout))
    (found,) = seen
    assert (found.method, str(found.url), found.content) == ("DELETE", url, b"{}")
    assert found.headers["user-agent"].startswith("brazekit/")
    assert found.extensions["timeout"] == {"connect": 1, "read": 2, "write": 3, "pool": 4}


def test_the_callers_client_adds_its_own() -> None:
    """Headers and hooks of the caller's client count, and our key goes before theirs."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    headers = {"x-gateway": "g", "authorization": "Basic old"}
    client = httpx.Client(transport=httpx.MockTransport(handle), headers=headers)
    HttpxWire(client).send(REQUEST)
    assert seen[0].headers["x-gateway"] == "g"
    assert seen[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_hook_that_raises_for_status_does_not_hide_the_answer() -> None:
    """A habit of httpx users; the typed error of the status is still the one that is raised."""

    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"message": "Invalid API key"})

    def hook(response: httpx.Response) -> None:
        response.read()
        response.raise_for_status()

    client = httpx.Client(transport=httpx.MockTransport(handle), event_hooks={"response": [hook]})
    with pytest.raises(Unauthorized, match="Invalid API key"):
        Braze(KEY, base_url="https://h.test", http_client=client).users.track(events=[event()])


@pytest.mark.parametrize("other", [httpx.Client(), httpx.AsyncClient(), object()])
def test_a_client_of_the_other_kind_is_refused(bench: Bench, other: Any) -> None:
    """When the client is made, and not at its first request."""
    if isinstance(other, httpx.AsyncClient if bench.is_async else httpx.Client):
        return
    with pytest.raises(ConfigurationError, match=r"httpx\.Client, AsyncBraze"):
        (AsyncBraze if bench.is_async else Braze)(KEY, instance="US-06", http_client=other)


def test_the_callers_client_stays_open(bench: Bench) -> None:
    """It is theirs to close; once they have, the error says so."""
    transport = httpx.MockTransport(lambda _: httpx.Response(201, json={"message": "success"}))

    async def awaited() -> None:
        http = httpx.AsyncClient(transport=transport)
        async with AsyncBraze(KEY, base_url="https://h.test", http_client=http) as braze:
            await braze.users.track(events=[event()])
        assert not http.is_closed
        await http.aclose()
        braze = AsyncBraze(KEY, base_url="https://h.test", http_client=http)
        with pytest.raises(ConfigurationError, match="closed"):
            await braze.users.track(events=[event()])

    def blocking() -> None:
        http = httpx.Client(transport=transport)
        with Braze(KEY, base_url="https://h.test", http_client=http) as braze:
            braze.users.track(events=[event()])
        assert not http.is_closed
        http.close()
        braze = Braze(KEY, base_url="https://h.test", http_client=http)
        with pytest.raises(ConfigurationError, match="closed"):
            braze.users.track(events=[event()])

    asyncio.run(awaited()) if bench.is_async else blocking()


def test_a_closed_client_says_so(bench: Bench) -> None:
    """Copies with other options close nothing, and are closed with the client they came from."""
    nobody = f"http://127.0.0.1:{free_port()}"

    async def awaited() -> None:
        async with AsyncBraze(KEY, base_url=nobody) as braze:
            other = braze.with_options(timeout=1)
            await other.aclose()
            with pytest.raises(NotSent):
                await braze.with_options(retry=Retry.off).users.track(events=[event()])
        for closed in (braze, other):
            with pytest.raises(ConfigurationError, match="closed"):
                await closed.users.track(events=[event()])

    def blocking() -> None:
        with Braze(KEY, base_url=nobody) as braze:
            other = braze.with_options(timeout=1)
            other.close()
            with pytest.raises(NotSent):
                braze.with_options(retry=Retry.off).users.track(events=[event()])
        for closed in (braze, other):
            with pytest.raises(ConfigurationError, match="closed"):
                closed.users.track(events=[event()])

    asyncio.run(awaited()) if bench.is_async else blocking()


def test_asynchronous_requests_take_as_few_connections_as_they_need() -> None:
    """Each in flight has a pool of its own, up to 64; those beyond that wait in line, and a pool
    that is free again is taken before a new one is made."""

    async def main(tasks: int) -> tuple[int, int]:
        pools = _Pools(asyncio.get_running_loop(), "http")
        over = asyncio.Event()
        inside: set[int] = set()
        most = 0

        async def hold() -> None:
            nonlocal most
            number = await pools.enter(60)
            assert number not in inside
            inside.add(number)
            most = max(most, len(inside))
            await over.wait()
            inside.remove(number)
            pools.leave(number)

        running = [asyncio.create_task(hold()) for _ in range(tasks)]
        for _ in range(3):
            await asyncio.sleep(0)
        over.set()
        await asyncio.gather(*running)
        assert not inside
        again = await pools.enter(60)
        assert again == 0
        pools.leave(again)
        await pools.aclose()
        return len(pools.senders), most

    found = [asyncio.run(main(tasks)) for tasks in (1, 8, 9, 64, 200)]
    assert found == [(1, 1), (8, 8), (9, 9), (64, 64), (64, 64)]


def test_waiting_for_a_connection_ends_as_not_sent() -> None:
    """Within the time-out for the pool, and the request has not left."""

    async def main() -> None:
        pools = _Pools(asyncio.get_running_loop(), "http")
        held = [await pools.enter(60) for _ in range(64)]
        with pytest.raises(WireError, match="PoolTimeout") as caught:
            await pools.enter(0.01)
        assert caught.value.kind == "not_sent"
        pools.leave(held.pop())
        assert await pools.enter(0.01) not in held
        await pools.aclose()

    asyncio.run(main())


def test_one_client_serves_several_event_loops() -> None:
    """A script may call `asyncio.run` more than once; connections of a dead loop are not used."""
    with Server() as server:
        braze = AsyncBraze(server.key, base_url=server.url)

        async def main() -> int:
            return (await braze.users.track(events=[event()])).accepted

        assert [asyncio.run(main()) for _ in range(3)] == [1, 1, 1]


# ---------------------------------------------------------------- real sockets


@contextmanager
def serving(answer: Callable[[socket.socket], None]) -> Generator[str]:
    """A server on this machine that reads one request per connection and then does as told."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(10)
                connection.recv(65536)
                answer(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        listener.close()
        thread.join(timeout=0)


def track(bench: Bench, url: str, **options: Any) -> Any:
    async def awaited() -> Any:
        async with AsyncBraze(KEY, base_url=url, **options) as braze:
            return await braze.users.track(events=[event()])

    if bench.is_async:
        return asyncio.run(awaited())
    with Braze(KEY, base_url=url, **options) as braze:
        return braze.users.track(events=[event()])


def test_a_refused_connection_is_not_sent(bench: Bench) -> None:
    """On a real socket: nobody listens there."""
    with pytest.raises(NotSent):
        track(bench, f"http://127.0.0.1:{free_port()}", retry=Retry.off)


def test_a_connection_dropped_after_the_request_is_an_unknown_outcome(bench: Bench) -> None:
    """On a real socket: the server read it and hung up."""
    with serving(lambda connection: None) as url, pytest.raises(OutcomeUnknown):
        track(bench, url)


def test_a_body_cut_short_is_an_unknown_outcome(bench: Bench) -> None:
    """The status says success, but half the answer is missing."""
    torn = b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{"
    with serving(lambda connection: connection.sendall(torn)) as url, pytest.raises(OutcomeUnknown):
        track(bench, url)


def test_a_silent_server_times_out(bench: Bench) -> None:
    """The read time-out ends the wait."""
    hold = threading.Event()

    def hang(_: socket.socket) -> None:
        hold.wait(5)

    with serving(hang) as url:
        with pytest.raises(OutcomeUnknown, match="ReadTimeout"):
            track(bench, url, timeout=0.2)
        hold.set()


def test_own_connections_carry_a_real_answer(bench: Bench) -> None:
    """From constructor to socket and back without any double."""
    body = b'{"message":"success","events_processed":1}'
    whole = b"HTTP/1.1 201 Created\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)
    with serving(lambda connection: connection.sendall(whole)) as url:
        assert track(bench, url).accepted == 1
