"""Cancelled, interrupted or shared: a client stays whole, and every answer reaches its caller."""

# pyright: reportPrivateUsage=false
# Whether a place is still taken shows nowhere else.

from __future__ import annotations

import asyncio
import math
import signal
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import AsyncBraze, Braze, Pace, Retry, Timeout
from brazekit.aiohttp_wire import AiohttpWire
from brazekit.clock import FakeClock
from brazekit.httpx_async_wire import AsyncHttpxWire
from brazekit.pacing import BucketState
from brazekit.wires import WireName
from brazekit_api.seam import Limit, Report
from brazekit_mock.server import Server

from .support import KEY, AsyncScriptedWire, event, reply

each_wire = pytest.mark.parametrize("wire", ["httpx", "aiohttp"])

WHOLE = (
    b'HTTP/1.1 201 Created\r\ncontent-length: 42\r\n\r\n{"message":"success","events_processed":1}'
)


def events(count: int) -> list[dict[str, Any]]:
    return [event(n) for n in range(count)]


def assert_pools_are_whole(braze: AsyncBraze) -> None:
    """No connection is in use, and all places of the waiting line are free."""
    wire = braze._own_wire
    if isinstance(wire, AiohttpWire):
        (pool,) = wire._pools.values()
        assert pool.room._value == 64
        assert not pool.connector._acquired
        return
    assert isinstance(wire, AsyncHttpxWire)
    (pools,) = wire._pools.values()
    assert len(pools._free) == len(pools.senders)
    assert pools._room._value == 64
    for sender in pools.senders:
        transport: Any = sender
        for connection in transport._pool.connections:
            assert connection.is_idle()


async def cancelled(call: Awaitable[object], reached: Callable[[], bool]) -> None:
    """Start a call, wait until it has got so far, and cancel it."""
    task = asyncio.ensure_future(call)
    while not reached():
        await asyncio.sleep(0.001)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


# ---------------------------------------------------------------- asynchronous


@asynccontextmanager
async def answering(
    *pieces: bytes,
) -> AsyncGenerator[tuple[str, list[int]]]:
    """A server whose first connection answers `pieces` and then no more, and the others in full.

    Gives its address, and how many requests each connection has had.
    """
    requests: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number = len(requests)
        requests.append(0)
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                await reader.readuntil(b"]}")  # The end of the body that these tests send.
                if number == 0:
                    for piece in pieces:
                        writer.write(piece)
                else:
                    writer.write(WHOLE)
                await writer.drain()
                requests[number] += 1
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}", requests
    finally:
        server.close()


@pytest.mark.parametrize(
    "pieces", [(), (WHOLE[:20],), (WHOLE[:60],)], ids=["silence", "head", "body"]
)
@pytest.mark.parametrize("total", [None, 30.0])
@each_wire
def test_a_connection_that_was_read_by_half_is_not_used_again(
    pieces: tuple[bytes, ...], total: float | None, wire: WireName
) -> None:
    """Cancelled before the answer, within its head and within its body: the next call has a
    connection of its own and its own answer."""

    async def main() -> None:
        async with answering(*pieces) as (url, requests):
            timeout = Timeout(total=total)
            async with AsyncBraze(KEY, base_url=url, timeout=timeout, wire=wire) as braze:
                sent = braze.users.track(events=events(1))
                await cancelled(sent, lambda: requests == [1])
                assert_pools_are_whole(braze)
                assert (await braze.users.track(events=events(1))).accepted == 1
                assert requests == [1, 1]
                assert_pools_are_whole(braze)

    asyncio.run(main())


@each_wire
def test_calls_that_are_cancelled_while_they_wait_for_a_connection_leave_no_gap(
    wire: WireName,
) -> None:
    """100 calls on 64 connections to a server that says nothing: all cancelled, all places free."""

    async def main() -> None:
        with Server() as server:
            braze_mock = server.mock.default
            braze_mock.faults.arm("slow", delay=30)
            async with AsyncBraze(
                server.key, base_url=server.url, timeout=Timeout(pool=30), wire=wire
            ) as braze:
                calls = [
                    asyncio.create_task(braze.users.track(events=events(1))) for _ in range(100)
                ]
                while braze_mock.journal.total < 64:
                    await asyncio.sleep(0.005)
                for call in calls:
                    call.cancel()
                ends = await asyncio.gather(*calls, return_exceptions=True)
                assert {type(end) for end in ends} == {asyncio.CancelledError}
                braze_mock.faults.disarm()
                assert_pools_are_whole(braze)
                sizes = range(1, 76)
                outcomes = await asyncio.gather(
                    *(braze.users.track(events=events(size)) for size in sizes)
                )
                assert [outcome.accepted for outcome in outcomes] == list(sizes)
                assert_pools_are_whole(braze)

    asyncio.run(main())


class StoppedClock(FakeClock):
    """A clock on which nobody's wait ends by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 0

    async def sleep_async(self, seconds: float) -> None:
        self.waiting += 1
        await asyncio.Event().wait()


def test_a_cancelled_wait_gives_its_place_back() -> None:
    """600 calls wait for places, which fill windows far ahead; once they are cancelled, those that
    come next have the same places again, and nobody has waited for nothing."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "60"}

    async def main() -> None:
        clock = StoppedClock()
        wire = AsyncScriptedWire(reply(200, {"users": []}, empty))
        braze = AsyncBraze(
            KEY, base_url="https://rest.test", wire=wire, clock=clock, pace=Pace(max_wait=None)
        )
        await braze.users.export.ids(external_ids=["u"])
        pacer = braze._engine.core.pacer
        many = 600
        calls = [
            asyncio.create_task(braze.users.export.ids(external_ids=["u"])) for _ in range(many)
        ]
        while clock.waiting < many:
            await asyncio.sleep(0)
        further = pacer.reserve("users_export_ids", math.inf)[1]
        assert further > 120
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        again = [pacer.reserve("users_export_ids", math.inf)[1] for _ in range(many)]
        assert again == sorted(again)
        assert again[0] <= 60
        assert again[-1] <= further
        assert len(wire.requests) == 1

    asyncio.run(main())


def test_a_cancelled_retry_sends_no_more() -> None:
    """Cancelled between two attempts, the call is over."""

    async def main() -> None:
        clock = StoppedClock()
        wire = AsyncScriptedWire(then=reply(429, {"message": "x"}, {"retry-after": "1"}))
        braze = AsyncBraze(KEY, base_url="https://rest.test", wire=wire, clock=clock)
        await cancelled(braze.users.track(events=events(1)), lambda: clock.waiting == 1)
        assert len(wire.requests) == 1

    asyncio.run(main())


def test_a_cancelled_batched_call_accounts_for_what_it_drew() -> None:
    """Its error carries the report: what was answered, and what is in doubt."""

    async def main() -> None:
        async with answering() as (url, requests), AsyncBraze(KEY, base_url=url) as braze:
            task = asyncio.ensure_future(braze.users.track_batched(events=iter(events(10))))
            while requests != [1]:
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            report: Report = vars(caught.value)["report"]
            assert (report.sent, report.accepted, len(report.unknown)) == (10, 0, 10)
            assert_pools_are_whole(braze)

    asyncio.run(main())


LIMITS = st.lists(
    st.builds(Limit, requests=st.integers(1, 4), window_seconds=st.integers(1, 12)),
    min_size=1,
    max_size=2,
    unique_by=lambda limit: limit.window_seconds,
)
DOINGS = st.lists(
    st.tuples(
        st.sampled_from([*["reserve"] * 4, "give back", "give back", "pass"]), st.integers(0, 20)
    ),
    min_size=20,
    max_size=60,
)


@given(LIMITS, DOINGS)
def test_places_that_are_given_back_never_overfill_a_window(
    limits: list[Limit], doings: list[tuple[str, int]]
) -> None:
    """Whoever gives back whenever: no window has more places out than its limit, none in the past
    is given out, and once all are given back there is one as early as ever."""
    state = BucketState.of(limits, "standard", now=0.0, at=0.0)
    at = 0.0
    out: list[float] = []
    for doing, number in doings:
        if doing == "pass":
            at += number / 4
        elif doing == "give back":
            ahead = [due for due in out if due >= at]
            if ahead:
                due = ahead[number % len(ahead)]
                out.remove(due)
                state.give_back(due)
        else:
            due = at + state.reserve(at, math.inf)[1]
            assert due >= at
            out.append(due)
    for limit in limits:
        assert limit.requests is not None
        for start in {due // limit.window_seconds for due in out}:
            held = [due for due in out if due // limit.window_seconds == start]
            assert len(held) <= limit.requests
    ahead = [due for due in out if due > at]
    for due in ahead:
        state.give_back(due)
    if ahead:
        assert at + state.reserve(at, math.inf)[1] <= min(ahead)


# ---------------------------------------------------------------- blocking


@pytest.fixture
def heeded() -> Iterator[None]:
    """Ctrl-C raises, also where the tests were started in the background and ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded")
def test_a_keyboard_interrupt_leaves_no_answer_behind() -> None:
    """Ctrl-C while a call waits for its answer: the next call gets its own, not that one."""
    with Server() as server, Braze(server.key, base_url=server.url) as braze:
        tenant = server.mock.default
        assert braze.users.track(events=events(1)).accepted == 1
        tenant.faults.arm("slow", delay=5, count=1)
        main = threading.main_thread().ident
        assert main is not None

        def interrupt() -> None:
            while tenant.journal.total < 2:
                time.sleep(0.001)
            signal.pthread_kill(main, signal.SIGINT)

        thread = threading.Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            braze.users.track(events=events(2))
        thread.join()
        assert braze.users.track(events=events(3)).accepted == 3


def test_threads_share_a_client_and_each_gets_its_own_answers() -> None:
    """Eight threads, each with sizes of its own, by two kinds of call; the sums are the mock's."""
    with Server() as server, Braze(server.key, base_url=server.url, retry=Retry.off) as braze:

        def work(thread: int) -> int:
            accepted = 0
            for turn in range(12):
                size = 8 * turn % 64 + thread + 1
                if turn % 3 == 0:
                    answer = braze.raw.users.track(events=events(size)).parsed
                    assert answer.events_processed == size
                    accepted += size
                else:
                    outcome = braze.users.track(events=events(size))
                    assert (outcome.sent, outcome.accepted, outcome.discrepancy) == (size, size, "")
                    accepted += outcome.accepted
            return accepted

        with ThreadPoolExecutor(8) as pool:
            accepted = sum(pool.map(work, range(8)))
        assert accepted == server.mock.default.state()["events"]
        assert server.mock.default.journal.total == 8 * 12
