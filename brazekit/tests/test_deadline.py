"""The time for a whole call: what counts, what ends it, and which error it ends with."""

from __future__ import annotations

import asyncio
import math
import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import AsyncBraze, Braze, Pace, Retry, Timeout, httpx_wire
from brazekit.clock import FakeClock
from brazekit.deadline import Deadline
from brazekit.errors import (
    BrazeError,
    ConfigurationError,
    DeadlineExceeded,
    DeadlineNotSent,
    DeadlineOutcomeUnknown,
    NotSent,
    OutcomeUnknown,
    PaceExceeded,
    RateLimited,
)
from brazekit.httpx_wire import HttpxWire
from brazekit.wire import WireError, WireRequest, WireResponse

from .support import KEY, Bench, Reply, event, lost, not_sent, reply, track_ok

EMPTY = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}
SECONDS = st.floats(0.01, 1000)


def track(braze: Any) -> Any:
    return braze.users.track(events=[event()])


def export(braze: Any) -> Any:
    return braze.users.export.ids(external_ids=["u1"])


def after(bench: Bench, seconds: float, then: Reply) -> Callable[[WireRequest], WireResponse]:
    """What comes after a while."""

    def answer(request: WireRequest) -> WireResponse:
        bench.clock.advance(seconds)
        if isinstance(then, BaseException):
            raise then
        return then if isinstance(then, WireResponse) else then(request)

    return answer


# ---------------------------------------------------------------- the decision


@given(SECONDS, SECONDS, st.builds(Timeout, connect=SECONDS, read=SECONDS), SECONDS)
def test_no_step_is_given_more_than_what_is_left(
    total: float, now: float, timeout: Timeout, passed: float
) -> None:
    """Nor more than its own time-out; each is above 0, also when the time is over."""
    deadline = Deadline.of(total, now)
    trimmed = deadline.trim(timeout, now + passed)
    left = max(0.001, total - passed)
    for name in ("connect", "read", "write", "pool"):
        step = getattr(trimmed, name)
        assert step == pytest.approx(min(getattr(timeout, name), left), abs=1e-9)
    assert trimmed.total == pytest.approx(left, abs=1e-9)
    assert deadline.is_over(now + passed) == (total + now - (passed + now) <= 0.001)


@given(st.builds(Timeout), SECONDS)
def test_without_a_total_nothing_is_changed(timeout: Timeout, now: float) -> None:
    """There is always time left."""
    deadline = Deadline.of(None, now)
    assert deadline.trim(timeout, now * 1000) is timeout
    assert deadline.left(now) == math.inf
    assert not deadline.is_over(math.inf if now < 0 else now * 1e9)


@pytest.mark.parametrize("total", [0, -1, math.nan])
def test_a_total_that_is_no_time_is_refused(total: float) -> None:
    """As any other time-out."""
    with pytest.raises(ConfigurationError, match="total is in seconds"):
        Timeout(total=total)


def test_a_number_stands_for_each_step_and_not_for_the_whole() -> None:
    """`timeout=3` means what it means in httpx."""
    assert Timeout.of(3) == Timeout(connect=3, read=3, write=3, pool=3, total=None)


# ---------------------------------------------------------------- what a call makes of it


@pytest.mark.parametrize(
    ("use", "failure", "error"),
    [
        (track, lost(), DeadlineOutcomeUnknown),
        (track, not_sent(), DeadlineNotSent),
        (export, lost(), DeadlineExceeded),
        (export, not_sent(), DeadlineNotSent),
    ],
)
def test_an_attempt_that_takes_all_the_time_ends_the_call(
    bench: Bench, use: Any, failure: WireError, error: type[BrazeError]
) -> None:
    """Unknown for an unsafe write that was sent, not sent if nothing was, else a time-out."""
    wire = bench.wire(after(bench, 5, failure))
    with pytest.raises(error, match="the 5 s for the whole call") as caught:
        bench.call(wire, use, timeout=Timeout(total=5))
    assert type(caught.value) is error
    assert caught.value.is_retry_safe == (error is not DeadlineOutcomeUnknown)
    assert caught.value.__context__ is None
    assert len(wire.requests) == 1
    assert bench.clock.slept == []


def test_the_classes_are_caught_as_what_they_mean() -> None:
    """Who handles `NotSent` and `OutcomeUnknown` need not know of deadlines."""
    assert issubclass(DeadlineNotSent, NotSent)
    assert issubclass(DeadlineOutcomeUnknown, OutcomeUnknown)
    assert not issubclass(DeadlineExceeded, (NotSent, OutcomeUnknown))


def test_a_retry_that_would_come_too_late_is_not_waited_for(bench: Bench) -> None:
    """The answer's own error is raised at once, with what it says of the wait."""
    wire = bench.wire(reply(429, {"message": "x"}, {"retry-after": "10"}))
    with pytest.raises(RateLimited) as caught:
        bench.call(wire, track, timeout=Timeout(total=5))
    assert caught.value.retry_after == 10
    assert bench.clock.slept == []


def test_a_place_that_would_come_too_late_is_not_waited_for(bench: Bench) -> None:
    """Nothing is sent; a shorter limit of the pace's own is still told as such."""
    wire = bench.wire(reply(201, {}, EMPTY))
    client = bench.client(wire, timeout=Timeout(total=5))
    bench.run(lambda: track(client))
    with pytest.raises(DeadlineNotSent):
        bench.run(lambda: track(client))
    with pytest.raises(PaceExceeded):
        bench.run(lambda: track(client.with_options(pace=Pace(max_wait=1))))
    assert len(wire.requests) == 1
    assert bench.clock.slept == []


def test_attempts_are_given_what_is_left(bench: Bench) -> None:
    """Attempts and waits all count: the second attempt has less than the first."""
    throttled = reply(429, {"message": "x"}, {"retry-after": "3"})
    wire = bench.wire(after(bench, 2, throttled))
    bench.call(wire, track, timeout=Timeout(read=9, total=10))
    first, second = [request.timeout for request in wire.requests]
    assert (first.read, first.total) == (9, 10)
    assert second.total == pytest.approx(10 - bench.clock.monotonic())
    assert second.read == second.total
    assert 4 < second.read <= 5


def test_one_call_can_have_a_deadline_of_its_own(bench: Bench) -> None:
    """By `with_options`; the client's other calls are as they were."""
    wire = bench.wire(then=after(bench, 5, track_ok))
    client = bench.client(wire)
    bench.run(lambda: track(client.with_options(timeout=Timeout(total=60))))
    bench.run(lambda: track(client))
    assert [request.timeout.total for request in wire.requests] == [60, None]


def test_a_batched_call_has_the_time_for_each_request(bench: Bench) -> None:
    """And waits for its turn as long as a limit asks, which does not count."""
    throttled = reply(429, {"message": "x"}, {"retry-after": "100"})
    wire = bench.wire(
        after(bench, 4, reply(201, {"message": "success"}, EMPTY)),
        after(bench, 4, throttled),
        after(bench, 4, track_ok),
        after(bench, 5, lost()),
    )
    report = bench.call(
        wire,
        lambda braze: braze.users.track_batched(events=(event(n) for n in range(300))),
        timeout=Timeout(total=9),
    )
    assert sum(bench.clock.slept) > 100
    assert [round(request.timeout.total or 0) for request in wire.requests] == [9, 9, 5, 9, 9]
    assert (report.accepted, len(report.unknown), report.rejected) == (225, 75, [])


def test_a_listing_has_the_time_for_each_page(bench: Bench) -> None:
    """Every page may take as long as one call."""
    full = reply(200, {"message": "success", "campaigns": [{"id": "c"}] * 100})
    end = reply(200, {"message": "success", "campaigns": []})
    wire = bench.wire(after(bench, 8, full), after(bench, 8, full), end)
    client = bench.client(wire, timeout=Timeout(total=9))

    async def awaited() -> int:
        return len([item async for item in client.campaigns.iter_list()])

    def count() -> Any:
        return awaited() if bench.is_async else len(list(client.campaigns.iter_list()))

    assert bench.run(count) == 200


STEPS = st.lists(
    st.tuples(
        st.floats(0, 20),
        st.sampled_from(
            [lost(), not_sent(), reply(429, {}, {"retry-after": "3"}), reply(503), track_ok]
        ),
    ),
    max_size=6,
)


@given(STEPS, st.floats(1, 60), st.booleans())
def test_no_attempt_begins_after_the_deadline_and_no_wait_passes_it(
    steps: list[tuple[float, Reply]], total: float, safe: bool
) -> None:
    """Whatever happens how slowly; an attempt itself is the wire's to end."""
    bench = Bench(is_async=False)
    starts: list[float] = []
    wire = bench.wire(then=reply(200, {"users": []}) if safe else track_ok)

    def timed(seconds: float, then: Reply) -> Callable[[WireRequest], WireResponse]:
        answer = after(bench, seconds, then)

        def note(request: WireRequest) -> WireResponse:
            starts.append(bench.clock.monotonic())
            assert request.timeout.total is not None
            assert request.timeout.read <= request.timeout.total <= total
            return answer(request)

        return note

    wire.script.extend(timed(seconds, then) for seconds, then in steps)
    with suppress(BrazeError):
        bench.call(wire, export if safe else track, timeout=Timeout(total=total))
    assert sum(bench.clock.slept) < total
    assert all(start < total for start in starts)


def test_the_blocking_wire_looks_at_the_time_after_each_piece(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A piece a second: the sixth is one too late for five seconds, and no more are read."""
    clock = FakeClock()
    monkeypatch.setattr(httpx_wire, "monotonic", clock.monotonic)
    read = 0

    def pieces() -> Iterator[bytes]:
        nonlocal read
        while True:
            clock.advance(0.999)
            read += 1
            yield b" "

    http = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(201, content=pieces()))
    )
    wire = HttpxWire(http)
    request = WireRequest("POST", "https://h.test", {}, b"{}", Timeout(total=5))
    with pytest.raises(WireError, match="total time is over") as caught:
        wire.send(request)
    assert caught.value.kind == "lost"
    assert read == 6


# ---------------------------------------------------------------- real sockets


@contextmanager
def trickling(head: bytes, pause: float) -> Generator[str]:
    """A server that sends the head of an answer, then a byte at a time and never the last."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                try:
                    connection.sendall(head)
                    while not over.wait(pause):
                        connection.sendall(b" ")
                except OSError:
                    continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(timeout=5)


HEAD = b"HTTP/1.1 201 Created\r\ncontent-length: 100000\r\n\r\n"


def call(bench: Bench, url: str, use: Callable[[Any], Any], timeout: Timeout) -> Any:
    async def awaited() -> Any:
        async with AsyncBraze(KEY, base_url=url, timeout=timeout, retry=Retry.off) as braze:
            return await use(braze)

    if bench.is_async:
        return asyncio.run(awaited())
    with Braze(KEY, base_url=url, timeout=timeout, retry=Retry.off) as braze:
        return use(braze)


@pytest.mark.parametrize(
    ("use", "error"), [(track, DeadlineOutcomeUnknown), (export, DeadlineExceeded)]
)
def test_an_answer_without_end_is_ended(
    bench: Bench, use: Callable[[Any], Any], error: type[BrazeError]
) -> None:
    """A byte now and then keeps every read within its time-out, but not the call."""
    with trickling(HEAD, 0.01) as url, pytest.raises(error) as caught:
        call(bench, url, use, Timeout(total=0.2))
    assert type(caught.value) is error


def test_a_silent_server_is_ended(bench: Bench) -> None:
    """Though a read alone might take much longer."""
    with trickling(b"", 30) as url, pytest.raises(DeadlineOutcomeUnknown):
        call(bench, url, track, Timeout(total=0.2))


def test_a_connection_that_is_not_made_in_time_was_not_sent(bench: Bench) -> None:
    """The queue of a listener that accepts nobody is full, so connecting hangs."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        held = [socket.socket() for _ in range(4)]
        for one in held:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        try:
            time.sleep(0.05)  # The kernel needs a moment to take them into the queue.
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            with pytest.raises(DeadlineNotSent):
                call(bench, url, track, Timeout(total=0.2))
        finally:
            for one in held:
                one.close()


def test_a_handshake_that_is_not_over_in_time_was_not_sent(bench: Bench) -> None:
    """The server takes the connection and says nothing to TLS: no byte of the request has left."""
    with trickling(b"", 30) as url, pytest.raises(DeadlineNotSent):
        call(bench, url.replace("http://", "https://"), track, Timeout(total=0.3))


class Hanging(httpx.AsyncBaseTransport):
    """Tells how far it got, as httpcore does, and then hangs."""

    def __init__(self, events: list[str]) -> None:
        self._events = events

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for told in self._events:
            await request.extensions["trace"](told, {})
        await asyncio.Event().wait()
        raise AssertionError("not reached")


@pytest.mark.parametrize(
    ("events", "error"),
    [
        (["connection.connect_tcp.complete", "connection.start_tls.started"], DeadlineNotSent),
        (["connection.start_tls.complete", "http11.send_request_headers.started"], None),
        (["http11.send_request_headers.started", "connection.close.started"], None),
        ([], None),
    ],
)
def test_a_transport_that_hangs_is_not_sent_only_if_it_was_still_connecting(
    events: list[str], error: type[BrazeError] | None
) -> None:
    """What has begun to send, or does not tell, may have sent."""
    http = httpx.AsyncClient(transport=Hanging(events))
    braze = AsyncBraze(
        KEY, base_url="https://h.test", http_client=http, timeout=Timeout(total=0.01)
    )
    with pytest.raises(error or DeadlineOutcomeUnknown):
        asyncio.run(track(braze))
