"""Processes that share a budget: together within the limit, in line, and safe when it is lost."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import math
import threading
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.budget import Budget
from brazekit.clock import FakeClock
from brazekit.errors import ConfigurationError, PaceExceeded
from brazekit.pacing import Pace
from brazekit.settings import resolve
from brazekit.stores import Change
from brazekit.tests.shared import MemoryStore, pacer_of, told, turn_of, wait_of
from brazekit.tests.support import START, Bench, event, reply, track_ok
from brazekit_api.seam import Limit

NOW = 1_750_000_020.0  # The start of a window of 60, of 3 and of 1.


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(FakeClock(NOW))


# ---------------------------------------------------------------- sharing


@given(
    st.integers(1, 60),
    st.sampled_from([1, 3, 60]),
    st.floats(-1000, 1000),
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from([0, 0, 0, 0.2, 1.1])), min_size=1, max_size=80
    ),
)
def test_processes_together_never_exceed_the_limit(
    requests: int, seconds: int, ahead: float, asks: list[tuple[int, float]]
) -> None:
    """Whoever asks, whenever, and however far the store's clock is from theirs: what is due in
    each of the store's windows is at most the limit."""
    store = MemoryStore(FakeClock(NOW), ahead)
    pacers = [pacer_of(store, Limit(requests, seconds)) for _ in range(3)]
    used: Counter[float] = Counter()
    for who, gap in asks:
        store.clock.advance(gap)
        wait_of(pacers[who])
        used[(store.clock.now() + ahead) // seconds] += 1
    assert max(used.values()) <= requests


def test_places_are_taken_in_blocks(store: MemoryStore) -> None:
    """One who keeps sending asks the store for some hundred places out of three thousand."""
    pacer = pacer_of(store, Limit(3000, 3))
    waits = Counter(turn_of(pacer).wait > 0 for _ in range(3000))
    assert waits == {False: 3000}
    assert store.asked < 130


def test_the_next_window_is_waited_for_once(store: MemoryStore) -> None:
    """What is to be slept is told at once: to the start of the window, and not before it."""
    pacers = [pacer_of(store, Limit(10, 60)) for _ in range(2)]
    assert [turn_of(pacer).wait for _ in range(5) for pacer in pacers] == [0] * 10
    waits = [turn_of(pacer).wait for pacer in pacers]
    assert waits == [pytest.approx(60.005)] * 2


def test_a_full_window_is_asked_about_once(store: MemoryStore) -> None:
    """Whoever comes while it is full is told without the store."""
    pacer = pacer_of(store, Limit(1, 60))
    waits = [round(turn_of(pacer).wait) for _ in range(5)]
    assert waits == [0, 60, 120, 180, 240]
    assert store.asked == 2


def test_news_of_one_reach_the_other(store: MemoryStore) -> None:
    """Told to come back in 17 s, one tells the store, and the other waits when it asks next."""
    one, other = (pacer_of(store, Limit(1000, 60)) for _ in range(2))
    turn_of(one)
    assert one.news("b") is None
    one.learn(told(retry_after=17), throttled=True)
    one.news("b")()
    assert one.news("b") is None
    assert turn_of(other).wait == pytest.approx(17, abs=0.01)
    assert turn_of(one).wait == pytest.approx(17, abs=0.01)


def test_what_remains_is_told_with_the_next_lease(store: MemoryStore) -> None:
    """An answer that is no refusal costs no visit of its own."""
    one, other = (pacer_of(store, Limit(1000, 60)) for _ in range(2))
    turn_of(one)
    one.learn(told(1000, 1, 60), throttled=False)
    assert one.news("b") is None
    turn_of(one)
    assert turn_of(other).wait >= 60


def test_a_lease_is_not_used_during_a_block(store: MemoryStore) -> None:
    """What this process is told holds at once, whatever it has leased."""
    pacer = pacer_of(store, Limit(1000, 60))
    for _ in range(5):
        turn_of(pacer)
    pacer.learn(told(1000, 0, 30), throttled=False)
    assert turn_of(pacer).wait == pytest.approx(30, abs=0.01)


def test_a_lease_ends_with_its_time(store: MemoryStore) -> None:
    """What is left of it is lost: the next place comes from a new one."""
    pacer = pacer_of(store, Limit(1000, 60))
    for _ in range(4):  # Leases of 1 and 2, then one place of 4.
        turn_of(pacer)
    asked = store.asked
    store.clock.advance(2)
    turn_of(pacer)
    assert store.asked == asked + 1


def test_who_oversleeps_is_first_in_line(store: MemoryStore) -> None:
    """Its place lapsed with the window; it gets the first one of the next."""
    pacer = pacer_of(store, Limit(2, 60))
    turns = [turn_of(pacer) for _ in range(8)]
    store.clock.advance(61)
    assert turn_of(pacer, before=turns[3]).wait == 0  # Serves the one before it too.
    store.clock.advance(60)
    assert turn_of(pacer, before=turns[2]).wait == 0
    assert turn_of(pacer, before=turns[5]).wait > 0
    assert turn_of(pacer, before=turns[4]).wait == 0


def test_a_place_put_aside_waits_out_a_block(store: MemoryStore) -> None:
    """Served by another one of the line, then told to come back later: first in line after that."""
    pacer = pacer_of(store, Limit(2, 60))
    turns = [turn_of(pacer) for _ in range(4)]
    store.clock.advance(61)
    assert turn_of(pacer, before=turns[3]).wait == 0
    pacer.learn(told(retry_after=9), throttled=True)
    assert turn_of(pacer, before=turns[2]).wait > 8


def test_a_lease_ends_with_its_window_however_long_the_answer_took(store: MemoryStore) -> None:
    """The store read its clock some time between question and answer: the earlier end holds."""
    plain = store.update

    def slow(key: str, change: Change) -> None:
        store.clock.advance(0.2)

        def later(text: str | None, at: float) -> tuple[str, float]:
            store.clock.advance(0.2)
            return change(text, at)

        plain(key, later)

    store.update = slow  # type: ignore[method-assign] # made slow
    pacer = pacer_of(store, Limit(10, 1))
    until = turn_of(pacer).until
    assert until <= 0.9
    assert until > store.clock.monotonic()


def test_late_requests_take_places_of_the_window_that_they_reach(store: MemoryStore) -> None:
    """Three that are under way when their window ends: seven are left in the next one, and ten in
    the one after it, when they have been answered."""
    pacer = pacer_of(store, Limit(10, 60))
    lands = [pacer.departs("b", turn_of(pacer)) for _ in range(10)]
    for land in lands[3:]:
        land()
    found: list[int] = []
    for _ in range(2):
        store.clock.advance(60.1)
        found.append(sum(turn_of(pacer, longest=0).granted for _ in range(11)))
        for land in lands[:3]:
            land()
    assert found == [7, 10]


def test_a_late_request_that_was_answered_meanwhile_counts_too(store: MemoryStore) -> None:
    """It arrived in this window all the same."""
    pacer = pacer_of(store, Limit(10, 60))
    lands = [pacer.departs("b", turn_of(pacer)) for _ in range(10)]
    store.clock.advance(60.1)
    for land in lands:
        land()
    assert not turn_of(pacer, longest=0).granted
    store.clock.advance(60.1)
    assert turn_of(pacer, longest=0).granted


def test_a_refused_place_costs_nothing(store: MemoryStore) -> None:
    """`Pace.fail` takes what is there, and says when there is more."""
    pacer = pacer_of(store, Limit(2, 60))
    turns = [turn_of(pacer, longest=0) for _ in range(4)]
    assert [turn.granted for turn in turns] == [True, True, False, False]
    assert turns[3].wait == pytest.approx(60.005)
    store.clock.advance(61)
    assert turn_of(pacer).wait == 0


def test_a_forked_child_does_not_use_the_parents_lease(store: MemoryStore) -> None:
    """Both have it in memory, and it is good for one; a lock held at the fork is let go."""
    pacer = pacer_of(store, Limit(1000, 60))
    for _ in range(4):
        turn_of(pacer)
    asked, places = store.asked, json.loads(store.texts["w:b"])["windows"][0][3]
    pacer._tap("b").asking.acquire()
    pacer._budget._lock.acquire()
    for thing in (pacer, pacer._budget):  # What `forking` does in a child.
        thing.renew()
    turn_of(pacer)
    assert store.asked == asked + 1
    assert json.loads(store.texts["w:b"])["windows"][0][3] == places + 1


def test_who_is_cancelled_leaves_the_line(store: MemoryStore) -> None:
    """Those behind it move up."""
    pacer = pacer_of(store, Limit(1, 60))
    turns = [turn_of(pacer) for _ in range(3)]
    pacer.give_back("b", 60.0, turns[1])
    store.clock.advance(61)
    assert turn_of(pacer, before=turns[2]).wait == 0
    store.lost = True
    store.clock.advance(60)
    alone = [turn_of(pacer) for _ in range(2)]
    assert [round(turn.wait) for turn in alone] == [0, 59]
    pacer.give_back("b", store.clock.monotonic() + alone[1].wait, alone[1])
    assert turn_of(pacer).wait == pytest.approx(alone[1].wait)


# ---------------------------------------------------------------- one line


def test_who_came_first_goes_first(store: MemoryStore) -> None:
    """Also when a later one wakes before it and asks for the line."""
    pacer = pacer_of(store, Limit(3, 60))
    line = [turn_of(pacer) for _ in range(9)]
    assert [round(turn.wait) for turn in line] == [0, 0, 0, 60, 60, 60, 120, 120, 120]
    store.clock.advance(61)
    newcomer = turn_of(pacer)
    assert newcomer.wait > 60
    woken = {number: turn_of(pacer, before=line[number]) for number in (7, 4, 8, 3, 6, 5)}
    assert {number for number, turn in woken.items() if turn.wait == 0} == {3, 4, 5}


def test_threads_get_each_place_once(store: MemoryStore) -> None:
    """Eight threads in one process and as many in another get as many places as there are."""
    pacers = [pacer_of(store, Limit(40, 60)) for _ in range(2)]
    waits: list[float] = []

    def take(pacer: object) -> None:
        waits.extend(turn_of(pacer).wait for _ in range(10))

    threads = [threading.Thread(target=take, args=(pacer,)) for pacer in pacers for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(waits) == 160
    # A lease that the other process has left over is lost, at most a tenth of the limit.
    assert 36 <= waits.count(0) <= 40


def test_one_who_left_the_line_holds_nobody_up(store: MemoryStore) -> None:
    """A cancelled task may never come back for its place."""
    pacer = pacer_of(store, Limit(100, 60))
    pacer.turn("b", math.inf)
    assert turn_of(pacer).wait == 0
    assert turn_of(pacer).wait == 0


# ---------------------------------------------------------------- the store is lost


def test_without_the_store_each_keeps_to_its_share(store: MemoryStore) -> None:
    """A tenth of the limit, so ten processes are together within it."""
    store.lost = True
    pacer = pacer_of(store, Limit(100, 60))
    waits = [round(turn_of(pacer).wait) for _ in range(25)]
    assert waits == [0] * 10 + [60] * 10 + [120] * 5


def test_no_call_fails_that_would_not_without_a_budget(store: MemoryStore) -> None:
    """Where the share is used up and waiting is not allowed, the whole limit decides."""
    store.lost = True
    pacer = pacer_of(store, Limit(20, 60))
    granted = [turn_of(pacer, longest=0).granted for _ in range(23)]
    assert granted == [True] * 22 + [False]


def test_a_share_follows_what_is_learned_and_is_no_larger_after_a_while(store: MemoryStore) -> None:
    """A number that an answer told holds for it too, and a store that comes and goes frees none."""
    store.lost = True
    pacer = pacer_of(store, Limit(None, 60))
    assert {turn_of(pacer).wait for _ in range(20)} == {0}
    pacer.learn(told(300, 280, 60), throttled=False)
    assert Counter(round(turn_of(pacer).wait) for _ in range(20)) == {0: 10, 60: 10}
    store.lost = False
    store.clock.advance(10)
    assert turn_of(pacer).wait == 0
    store.lost = True
    store.clock.advance(3)
    assert round(turn_of(pacer).wait) == 47


def test_a_block_holds_without_the_store_too(store: MemoryStore) -> None:
    """What an answer says is heeded by this process at least."""
    store.lost = True
    pacer = pacer_of(store, Limit(100, 60))
    pacer.learn(told(retry_after=17), throttled=True)
    assert turn_of(pacer).wait == 17


def test_a_lost_store_is_looked_for_ever_less_often_and_found(
    store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    """After 1, 2, 4, 8, 15, 15 ... seconds; one warning per loss, and a word when it is back."""
    caplog.set_level(logging.INFO, "brazekit")
    pacer = pacer_of(store, Limit(250_000, 3600), share_when_lost=0.5)
    budget: Budget = pacer._budget
    looks: list[int] = []
    store.lost = True
    for second in range(60):
        before = store.asked
        turn_of(pacer)
        if store.asked > before:
            looks.append(second)
        store.clock.advance(1)
    assert looks == [0, 1, 3, 7, 15, 30, 45]
    assert budget.is_degraded
    assert "degraded" in repr(budget)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "ConnectionError" in caplog.text
    store.lost = False
    turn_of(pacer)
    assert not budget.is_degraded
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    store.lost = True
    store.clock.advance(2)
    turn_of(pacer)
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO", "WARNING"]


def test_a_lease_is_used_up_though_the_store_is_gone(store: MemoryStore) -> None:
    """Its places are paid for."""
    pacer = pacer_of(store, Limit(1000, 60))
    for _ in range(4):
        turn_of(pacer)
    store.lost = True
    asked = store.asked
    for _ in range(3):
        turn_of(pacer)
    assert store.asked == asked


def test_a_store_slower_than_the_window_is_not_asked_for_ever(store: MemoryStore) -> None:
    """Leases that are over on arrival: after a few of them the process goes on alone."""
    pacer = pacer_of(store, Limit(100, 1))
    plain = store.update

    def slow(key: str, change: Change) -> None:
        plain(key, change)
        store.clock.advance(2)

    store.update = slow  # type: ignore[method-assign] # made slow
    assert turn_of(pacer).granted
    assert store.asked == 4


# ---------------------------------------------------------------- in a client


def test_clients_share_the_limit_of_a_bucket(bench: Bench) -> None:
    """Two clients on one store: 20 requests of a bucket of 20 a minute at once, the rest later."""
    store = MemoryStore(bench.clock)
    bench.clock.advance(60 - START % 60)
    wire = bench.wire(then=reply(200, {"message": "success"}))
    clients = [bench.client(wire, budget=Budget(store)) for _ in range(2)]
    for _ in range(10):
        for client in clients:
            bench.run(lambda client=client: client.cdi.integrations.sync("i"))  # type: ignore[misc] # bound
    assert bench.clock.slept == []
    bench.run(lambda: clients[0].cdi.integrations.sync("i"))
    assert bench.clock.slept == [pytest.approx(60, abs=0.01)]
    fails = clients[1].with_options(pace=Pace.fail)
    sent = 1
    with contextlib.suppress(PaceExceeded):
        for _ in range(30):
            bench.run(lambda: fails.cdi.integrations.sync("i"))
            sent += 1
    # Less than the limit by what the other client has leased and not used: at most a tenth.
    assert 18 <= sent <= 20


def test_a_refusal_is_told_before_it_is_waited_out(bench: Bench) -> None:
    """While one client sleeps for the 9 s it was told, another one hears of them."""
    store = MemoryStore(bench.clock)
    wire = bench.wire(reply(429, {}, {"x-ratelimit-retry-after": "9"}), then=track_ok)
    seen: list[str] = []
    plain = bench.clock.sleep

    def sleep(seconds: float) -> None:
        seen.extend(store.texts.values())
        plain(seconds)

    bench.clock.sleep = sleep  # type: ignore[method-assign] # looks on
    bench.call(wire, lambda b: b.users.track(events=[event()]), budget=Budget(store))
    assert f'"blocked_until": {START + 9}' in seen[0]


def test_a_store_that_takes_its_time_holds_up_no_other_task() -> None:
    """It answers only when another task of the same loop has had its turn."""
    bench = Bench(is_async=True)
    store, had_its_turn = MemoryStore(bench.clock), threading.Event()
    plain, seen = store.update, list[bool]()

    def slow(key: str, change: Change) -> None:
        seen.append(had_its_turn.wait(10))
        plain(key, change)

    store.update = slow  # type: ignore[method-assign] # made slow

    async def both() -> None:
        client = bench.client(bench.wire(), budget=Budget(store))
        call = asyncio.ensure_future(client.users.track(events=[event()]))
        while not store.asked and not call.done():
            await asyncio.sleep(0)
            had_its_turn.set()
        await call

    asyncio.run(both())
    assert seen == [True]


def test_pace_off_asks_nobody(bench: Bench) -> None:
    """Braze refuses what is too much."""
    store = MemoryStore(bench.clock)
    wire = bench.wire()
    bench.call(wire, lambda b: b.users.track(events=[event()]), budget=Budget(store), pace=Pace.off)
    assert store.asked == 0


def test_a_lost_store_loses_no_item(bench: Bench) -> None:
    """Lost from the start or midway, a batched call accounts for all and waits in between."""
    store = MemoryStore(bench.clock)
    wire = bench.wire()

    def stream() -> object:
        for number in range(600):
            store.lost = 200 <= number < 400
            yield event(number)

    report = bench.call(
        wire, lambda b: b.users.track_batched(events=stream()), budget=Budget(store)
    )
    assert (report.sent, report.accepted) == (600, 600)


def test_workspaces_are_told_apart_and_not_named() -> None:
    """By base URL and key, hashed; or by a name, for several keys of one workspace."""
    places = [("key-one-1234", "https://a.test"), ("key-two-1234", "https://a.test")]
    settings = [resolve(key, base_url=url) for key, url in places]
    budget = Budget(MemoryStore(FakeClock()))
    named = Budget(MemoryStore(FakeClock()), workspace="shop")
    keys = [budget.key(one) for one in settings]
    assert len({*keys, named.key(settings[0])}) == 3
    assert named.key(settings[0]) == named.key(settings[1])
    assert all(key.isalnum() and len(key) == 32 and "key" not in key for key in keys)


@pytest.mark.parametrize("wrong", [{"lease": 0}, {"share_when_lost": 0}, {"share_when_lost": 1.5}])
def test_a_budget_that_cannot_work_is_refused(wrong: dict[str, float]) -> None:
    """The message names the argument."""
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Budget(MemoryStore(FakeClock()), **wrong)  # type: ignore[arg-type] # wrong on purpose
