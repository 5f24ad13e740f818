"""Places in buckets: never too many in a window, in order, no later than need be."""

# pyright: reportPrivateUsage=false
# The race between threads has to be forced from within.

from __future__ import annotations

import math
import threading
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.clock import FakeClock
from brazekit.errors import ConfigurationError
from brazekit.pacer import Pacer
from brazekit.pacing import BucketState, Pace, Window
from brazekit_api.facts import BUCKETS
from brazekit_api.seam import Bucket, Limit, RateLimit

NOW = 1_750_000_002.5  # Half a second into a window of three.
LIMITS = st.lists(
    st.builds(Limit, requests=st.integers(1, 6), window_seconds=st.integers(1, 12)),
    min_size=1,
    max_size=3,
    unique_by=lambda limit: limit.window_seconds,
)
GAPS = st.lists(st.sampled_from([0.0, 0.0, 0.0, 0.3, 1.0, 7.7]), min_size=1, max_size=60)


def state(*limits: Limit, plan: str = "standard", now: float = NOW, at: float = 0.0) -> BucketState:
    return BucketState.of(limits, plan, now=now, at=at)


def told(
    limit: int | None = None,
    remaining: int | None = None,
    resets_in: float | None = None,
    retry_after: float | None = None,
) -> RateLimit:
    return RateLimit("b", limit, remaining, resets_in, retry_after)


def wait(bucket: BucketState, at: float = 0.0) -> float:
    granted, seconds = bucket.reserve(at, math.inf)
    assert granted
    return seconds


def dues(bucket: BucketState, gaps: list[float]) -> list[float]:
    """Ask once after each gap; give the times at which the requests are due."""
    found: list[float] = []
    at = 0.0
    for gap in gaps:
        at += gap
        found.append(at + wait(bucket, at))
    return found


# ---------------------------------------------------------------- giving out places


@given(LIMITS, GAPS)
def test_no_window_of_any_limit_gets_too_many(limits: list[Limit], gaps: list[float]) -> None:
    """In each window of the clock at most the limit's number of requests is due."""
    found = dues(state(*limits), gaps)
    for limit in limits:
        # A hair is added because a wait to the start of a window may round to just before it.
        windows = Counter((NOW + due + 1e-6) // limit.window_seconds for due in found)
        assert max(windows.values()) <= (limit.requests or 0)


@given(LIMITS, GAPS)
def test_places_are_given_out_in_order(limits: list[Limit], gaps: list[float]) -> None:
    """Who asks first goes first."""
    found = dues(state(*limits), gaps)
    assert found == sorted(found)


@given(st.integers(1, 6), st.integers(1, 12), GAPS)
def test_nobody_waits_while_there_is_room(requests: int, seconds: int, gaps: list[float]) -> None:
    """A request is due at once unless its window is full, and else in the next with room."""
    found = dues(state(Limit(requests, seconds)), gaps)
    asked: list[float] = []
    at = 0.0
    for gap in gaps:
        at += gap
        asked.append(at)
    used: Counter[float] = Counter()
    last = -math.inf
    for ask in asked:
        window = max((NOW + ask + 1e-6) // seconds, last)
        while used[window] >= requests:
            window += 1
        used[window] += 1
        last = window
    assert Counter((NOW + due + 1e-6) // seconds for due in found) == used


def test_a_full_window_is_waited_out_once() -> None:
    """The wait goes exactly to the start of the next window of the clock."""
    bucket = state(Limit(2, 3))
    left = 3 - NOW % 3
    assert [wait(bucket) for _ in range(5)] == pytest.approx([0, 0, left, left, left + 3])


def test_a_place_beyond_the_longest_wait_is_not_taken() -> None:
    """A refusal costs nothing: the next one who is willing to wait gets the place."""
    bucket = state(Limit(1, 3))
    assert wait(bucket) == 0
    refusals = [bucket.reserve(0.0, 0.1) for _ in range(5)]
    assert {granted for granted, _ in refusals} == {False}
    assert refusals[0][1] == pytest.approx(3 - NOW % 3)
    assert bucket.reserve(0.0, refusals[0][1]) == (True, refusals[0][1])


def test_an_unlimited_bucket_never_waits() -> None:
    """Where the contract sets the number and no answer told it, nothing is held back."""
    bucket = state(Limit(None, 3600), Limit(None, 3))
    assert {wait(bucket) for _ in range(10_000)} == {0}


def test_limits_of_other_plans_do_not_count() -> None:
    """A limit that names plans holds for those only."""
    bucket = state(Limit(1, 3, plans=("legacy",)), plan="standard")
    assert [wait(bucket) for _ in range(3)] == [0, 0, 0]


def test_a_conditional_limit_is_known_but_not_assumed() -> None:
    """Whether it holds is for the answers to tell."""
    bucket = state(Limit(1, 3, condition="Only if."), Limit(5, 60))
    assert [wait(bucket) for _ in range(5)] == [0] * 5
    assert wait(bucket) > 0


# ---------------------------------------------------------------- learning from answers


def test_requests_of_others_are_learned_from_what_remains() -> None:
    """What the server says is left counts, even if we sent less."""
    bucket = state(Limit(10, 60), now=1_750_000_020.0)
    assert wait(bucket) == 0
    bucket.learn(told(10, 2, 60), 0.0, throttled=False)
    assert [wait(bucket) for _ in range(3)] == [0, 0, 60]


def test_more_remaining_than_we_counted_frees_nothing() -> None:
    """Requests in flight are not in the server's count yet."""
    bucket = state(Limit(3, 60), now=1_750_000_020.0)
    for _ in range(3):
        wait(bucket)
    bucket.learn(told(3, 2, 60), 0.0, throttled=False)
    assert wait(bucket) == 60


def test_the_server_may_allow_more_or_less_than_documented() -> None:
    """The number in the header replaces the documented one."""
    raised = state(Limit(2, 60), now=1_750_000_020.0)
    raised.learn(told(4, 4, 60), 0.0, throttled=False)
    assert [wait(raised) for _ in range(5)] == [0, 0, 0, 0, 60]
    lowered = state(Limit(9, 60), now=1_750_000_020.0)
    lowered.learn(told(1, 1, 60), 0.0, throttled=False)
    assert [wait(lowered) for _ in range(2)] == [0, 60]


def test_a_condition_is_recognised_by_its_number() -> None:
    """2,500 a minute on exports is the older workspaces' limit, and is taken from then on."""
    limits = BUCKETS["users_export_ids"].limits
    assert {limit.requests for limit in limits} >= {250, 2500}
    bucket = state(*limits, now=1_750_000_020.0)
    bucket.learn(told(2500, 2499, 60), 0.0, throttled=False)
    assert [wait(bucket) for _ in range(2499)] == [0] * 2499
    assert wait(bucket) == 60


def test_contract_limits_are_learned_by_their_length() -> None:
    """Of two unknown limits, the one whose window is long enough for the reset is meant."""
    bucket = state(Limit(None, 3600), Limit(None, 3), plan="mau", now=1_750_000_000.0)
    bucket.learn(told(5, 5, 1800), 0.0, throttled=False)
    assert [wait(bucket) for _ in range(6)] == [0, 0, 0, 0, 0, 1800]


@given(st.integers(2, 59), st.integers(0, 59))
def test_windows_are_shifted_to_where_the_server_resets(resets_in: int, offset: int) -> None:
    """Windows need not start at whole multiples of their length: the reset says where."""
    bucket = state(Limit(1, 60), now=1_750_000_020.0 + offset)
    wait(bucket)
    bucket.learn(told(1, 0, resets_in), 0.0, throttled=False)
    assert wait(bucket) == pytest.approx(resets_in, abs=1)
    assert wait(bucket) == pytest.approx(resets_in + 60, abs=1)


def test_of_two_limits_the_one_with_the_number_is_meant() -> None:
    """Though the reset would fit the shorter one too."""
    bucket = state(Limit(2, 3), Limit(100, 60), now=1_750_000_078.0)
    bucket.learn(told(100, 97, 2), 0.0, throttled=False)
    assert [wait(bucket) for _ in range(4)] == [0, 0, 2, 2]


def test_a_conditional_number_is_known_to_belong_to_its_length() -> None:
    """2,500 is a number for the minute, though the reset would fit the second too."""
    bucket = state(*BUCKETS["users_export_ids"].limits, now=1_750_000_079.0)
    bucket.learn(told(2500, 0, 1), 0.0, throttled=False)
    bucket.blocked_until = 0.0
    assert wait(bucket) == 1
    assert {window.seconds: window.requests for window in bucket.windows} == {1: None, 60: 2500}


def test_an_unknown_number_is_of_the_limit_that_has_none() -> None:
    """A contract's number is learned before a documented one is overruled."""
    bucket = state(Limit(2, 3), Limit(None, 3600))
    bucket.learn(told(9000, 8000, 2), 0.0, throttled=False)
    assert {window.seconds: window.requests for window in bucket.windows} == {3: 2, 3600: 9000}


def test_of_two_numbers_for_one_length_the_smaller_holds() -> None:
    """Until an answer says otherwise."""
    bucket = state(Limit(5, 60), Limit(2, 60), now=1_750_000_020.0)
    assert [wait(bucket) for _ in range(3)] == [0, 0, 60]


@pytest.mark.parametrize(("resets_in", "learned"), [(61, 7), (62, 5)])
def test_a_reset_beyond_every_window_teaches_none(resets_in: float, learned: int) -> None:
    """Whole seconds may overshoot a window by one."""
    bucket = state(Limit(5, 60), now=1_750_000_020.0)
    bucket.learn(told(7, 7, resets_in), 0.0, throttled=False)
    assert bucket.windows[0].requests == learned


def test_places_ahead_are_moved_the_shorter_way() -> None:
    """When the reset shows that windows start elsewhere, later places follow it."""
    bucket = state(Limit(1, 60), now=1_750_000_020.0)
    assert [wait(bucket), wait(bucket)] == [0, 60]
    bucket.learn(told(1, 0, 35), 0.0, throttled=False)
    assert wait(bucket) == 95


def test_a_reset_of_zero_teaches_nothing_of_the_window() -> None:
    """It speaks of a window that is over: neither fills nor empties ours."""
    bucket = state(Limit(2, 60), now=1_750_000_030.0)
    wait(bucket)
    bucket.learn(told(2, 0, 0), 0.0, throttled=False)
    assert [wait(bucket) for _ in range(2)] == [0, 50]


def test_a_number_is_learned_without_a_reset() -> None:
    """Headers may come one by one."""
    bucket = state(Limit(9, 60), now=1_750_000_020.0)
    bucket.learn(told(1, 0), 0.0, throttled=False)
    assert [wait(bucket) for _ in range(2)] == [0, 60]


def test_what_remains_is_learned_for_the_window_of_the_answer() -> None:
    """Also when no place was given out in it yet."""
    bucket = state(Limit(2, 60), now=1_750_000_020.0)
    wait(bucket)
    bucket.learn(told(2, 1, 50), 70.0, throttled=False)
    assert [wait(bucket, 70.0) for _ in range(2)] == [0, 50]


@pytest.mark.parametrize("off", [-1, -0.5, 0.5, 1])
def test_whole_seconds_do_not_move_a_window(off: float) -> None:
    """A reset within a second of ours confirms it."""
    bucket = state(Limit(2, 60), now=1_750_000_030.0)
    wait(bucket)
    bucket.learn(told(2, 0, 50 + off), 0.0, throttled=True)
    bucket.blocked_until = 0.0
    assert wait(bucket) == 50


def test_nothing_remaining_blocks_until_the_reset() -> None:
    """Also where the window's length is not known."""
    bucket = state()
    bucket.learn(told(100, 0, 17), 5.0, throttled=False)
    assert bucket.is_blocked(21.9)
    assert not bucket.is_blocked(22.0)
    assert wait(bucket, 6.0) == 16


def test_a_429_blocks_for_as_long_as_it_says() -> None:
    """The told wait goes before the reset, and holds for everyone who draws on the bucket."""
    bucket = state(Limit(100, 60))
    bucket.learn(told(resets_in=40, retry_after=7), 0.0, throttled=True)
    assert [wait(bucket), wait(bucket)] == [7, 7]


def test_a_wait_told_with_a_success_is_no_block() -> None:
    """Only a refusal or an empty bucket stops the client."""
    bucket = state()
    bucket.learn(told(remaining=3, resets_in=40, retry_after=7), 0.0, throttled=False)
    assert wait(bucket) == 0


# ---------------------------------------------------------------- against a server


@given(
    st.integers(1, 5),
    st.integers(1, 6),
    st.floats(0, 6),
    st.lists(st.integers(0, 4), min_size=1, max_size=40),
)
def test_a_server_that_counts_on_the_clock_never_refuses(
    requests: int, seconds: int, start: float, bursts: list[int]
) -> None:
    """A client alone on its bucket, clocks in step, gets no 429, and learning does not harm."""
    origin = 1_750_000_000.0 + start
    bucket = state(Limit(requests, seconds), now=origin)
    used: Counter[float] = Counter()
    at = 0.0
    for burst in bursts:
        for _ in range(burst):
            at = max(at, at + wait(bucket, at))
            window = (origin + at + 1e-6) // seconds
            used[window] += 1
            assert used[window] <= requests
            left = (window + 1) * seconds - origin - at
            bucket.learn(told(requests, requests - used[window], left), at, throttled=False)
        at += 0.9


# ---------------------------------------------------------------- the shell


def test_threads_share_one_count() -> None:
    """Eight threads that reserve at once get as many places as there are, each once."""

    class Slow(Window):
        """Lets other threads in between looking for a place and taking it."""

        def take(self, at: float, places: int = 1) -> None:
            time.sleep(0.0002)
            super().take(at, places)

    buckets = {"b": Bucket("b", "", "workspace", ())}
    pacer = Pacer(buckets, "standard", FakeClock())
    pacer._state("b").windows = [Slow(60, 20, frozenset(), 0.0)]
    waits: list[float] = []

    def reserve() -> None:
        waits.extend(pacer.reserve("b", math.inf)[1] for _ in range(10))

    threads = [threading.Thread(target=reserve) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(waits) == {0: 20, 60: 20, 120: 20, 180: 20}


def test_what_answers_said_last_is_kept_by_bucket() -> None:
    """Only buckets that an answer spoke of are shown."""
    pacer = Pacer({}, "standard", FakeClock())
    pacer.reserve("a", 0)
    first, second = told(5, 4, 3), told(5, 3, 2)
    pacer.learn(first, throttled=False)
    pacer.learn(second, throttled=False)
    assert pacer.last() == {"b": second}


def test_policies_say_how_long_to_wait() -> None:
    """Waiting is bounded for single calls, unbounded for batched ones, and absent with fail."""
    assert Pace.wait.longest(patient=False) == 120
    assert Pace.wait.longest(patient=True) == math.inf
    assert Pace(max_wait=None).longest(patient=False) == math.inf
    assert Pace.fail.longest(patient=True) == 0
    assert Pace(max_wait=0).longest(patient=False) == 0


@pytest.mark.parametrize("wrong", [{"mode": "never"}, {"max_wait": -1}, {"max_wait": math.nan}])
def test_a_pace_that_cannot_work_is_refused(wrong: dict[str, object]) -> None:
    """The message names the field."""
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Pace(**wrong)  # type: ignore[arg-type] # wrong on purpose
