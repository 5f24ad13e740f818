"""The shared account: never too many places in a window, whoever takes them, in small blocks."""

from __future__ import annotations

import json
import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.leasing import FRESH, Flight, Grant, Heard, Lease, Ledger, next_size
from brazekit.tests.shared import told
from brazekit_api.seam import Limit

NOW = 1_750_000_020.0  # The start of a window of 60, of 3 and of 1.
LIMITS = st.lists(
    st.builds(Limit, requests=st.integers(1, 40), window_seconds=st.integers(1, 12)),
    min_size=1,
    max_size=3,
    unique_by=lambda limit: limit.window_seconds,
)


class Account:
    """The account as a store keeps it: as text between two visits."""

    def __init__(self, *limits: Limit, plan: str = "standard") -> None:
        self.limits = limits
        self.plan = plan
        self.text: str | None = None

    def ledger(self, now: float) -> Ledger:
        return Ledger.read(self.text, self.limits, self.plan, now)

    def grant(self, now: float = NOW, want: int = 50) -> Grant:
        ledger = self.ledger(now)
        grant = ledger.grant(now, want)
        self.text = ledger.text()
        return grant

    def learn(self, heard: Heard) -> None:
        ledger = self.ledger(heard.at)
        ledger.learn(heard)
        self.text = ledger.text()


@given(
    LIMITS,
    st.lists(
        st.tuples(st.sampled_from([0.0, 0.0, 0.3, 1.0, 7.7]), st.integers(1, 60)), max_size=40
    ),
)
def test_no_window_of_any_limit_is_granted_too_many(
    limits: list[Limit], asks: list[tuple[float, int]]
) -> None:
    """In each window at most the limit's number of places is good, and no block spans two."""
    account, now = Account(*limits), NOW + 0.1
    used: Counter[tuple[int, int]] = Counter()
    for gap, want in asks:
        now += gap
        grant = account.grant(now, want)
        if not grant.places:
            assert grant.back > now
            now = grant.back + 1e-6
            grant = account.grant(now, want)
        assert 1 <= grant.places <= want
        assert now < grant.ends < grant.over
        for limit in limits:
            seconds = limit.window_seconds
            first, last = ((time + 1e-5) // seconds for time in (now, grant.ends))
            assert first == last
            used[seconds, int(first)] += grant.places
            assert used[seconds, int(first)] <= (limit.requests or 0)


@given(st.integers(1, 200), st.integers(1, 100))
def test_whoever_asks_until_the_window_is_full_gets_all_of_it(requests: int, want: int) -> None:
    """Small blocks at the end lose nothing: their sum is the limit, to the last place."""
    account = Account(Limit(requests, 60))
    granted = 0
    while (grant := account.grant(want=want)).places:
        # At most a tenth of what is left, so that nobody takes all of it.
        assert grant.places <= max(1, (requests - granted) // 10)
        granted += grant.places
    assert granted == requests


def test_a_refusal_says_when_to_come_back_and_costs_nothing() -> None:
    """In the next window, whose rate is told too, as often as it is asked."""
    account = Account(Limit(1, 60), Limit(9, 3))
    assert account.grant().back == NOW
    refused = [account.grant(NOW + 10) for _ in range(3)]
    assert refused == [Grant(0, NOW + 10, NOW + 12, NOW + 60, (1, 60.0))] * 3
    assert account.grant(NOW + 60).places == 1


@given(st.lists(st.floats(0, 59), max_size=20), st.integers(0, 10))
def test_late_requests_are_counted_in_the_window_that_they_reach(
    landed: list[float], flying: int
) -> None:
    """Those of the window before that were answered in this one, or are still under way."""
    account = Account(Limit(40, 60))
    ledger = account.ledger(NOW)
    late = [Flight(NOW - 0.01, NOW + after) for after in landed]
    late += [Flight(NOW + 0.01) for _ in range(flying)]
    harmless = [Flight(NOW, NOW - 0.1), Flight(NOW + 60), Flight(NOW + 60, NOW + 1)]
    ledger.charge(NOW + 59, [*late, *harmless])
    account.text = ledger.text()
    granted = 0
    while places := account.grant(NOW + 59).places:
        granted += places
    assert granted == 40 - len(late)


def test_a_late_request_is_counted_once_in_a_longer_window() -> None:
    """It was counted there when its place was taken."""
    account = Account(Limit(50, 3600), Limit(50, 3))
    now = NOW + 3 * (1 + int(-NOW % 3600) // 3)  # Soon after the hour.
    ledger = account.ledger(now + 30)
    ledger.charge(now + 30, [Flight(now + 30)])
    used = {seconds: used for seconds, _, _, used in json.loads(ledger.text())["windows"]}
    assert used == {3: 1, 3600: 0}


def test_the_end_of_a_window_is_left_unused() -> None:
    """A request that leaves there would arrive in the next window: half a second, or a tenth."""
    assert Account(Limit(9, 60)).grant(NOW + 59.4).ends == NOW + 59.5
    assert Account(Limit(9, 60)).grant(NOW + 59.5).back == NOW + 60
    assert Account(Limit(9, 3)).grant(NOW + 2.6).ends == pytest.approx(NOW + 2.7)
    assert Account(Limit(9, 3)).grant(NOW + 2.71).back == NOW + 3


def test_a_lease_does_not_outlive_two_seconds() -> None:
    """However long the window is, so that news spread."""
    assert Account(Limit(250_000, 3600)).grant(NOW).ends == NOW + FRESH


def test_an_unknown_number_limits_nothing_until_an_answer_tells_it() -> None:
    """Then it holds for all, and the places taken before count."""
    account = Account(Limit(None, 60))
    assert account.grant(want=50) == Grant(50, NOW + FRESH, math.inf, NOW, (1, 0.0))
    account.learn(Heard(told(60, 59, 60), NOW, throttled=False))
    assert sum(account.grant(want=1).places for _ in range(10)) == 10
    assert account.grant().back == NOW + 60


def test_what_one_hears_of_the_remaining_counts_for_all() -> None:
    """Requests that nobody here sent use the limit up too."""
    account = Account(Limit(100, 60))
    account.grant(want=1)
    account.learn(Heard(told(100, 2, 60), NOW, throttled=False))
    assert [account.grant().back - NOW for _ in range(3)] == [0, 0, 60]


@pytest.mark.parametrize("heard", [told(100, 0, 17), told(retry_after=17)])
def test_a_block_that_one_hears_of_holds_for_all(heard: object) -> None:
    """Nothing remains, or come back later: nobody gets a place before."""
    account = Account(Limit(100, 60))
    account.learn(Heard(heard, NOW, throttled=True))  # type: ignore[arg-type] # a RateLimit
    assert account.grant(NOW + 1).places == 0
    assert account.grant(NOW + 1).back == NOW + 17
    assert account.grant(NOW + 17).places > 0


def test_where_the_server_resets_is_where_windows_start() -> None:
    """Whole multiples of the length are only assumed."""
    account = Account(Limit(10, 60))
    account.learn(Heard(told(10, 9, 25), NOW, throttled=False))
    for _ in range(9):
        account.grant(want=1)
    assert account.grant(want=1).back == NOW + 25


def test_windows_of_a_process_under_another_plan_are_added() -> None:
    """What the store knows goes before; what it does not know comes from the document."""
    account = Account(Limit(1, 60), Limit(5, 3, plans=("mau",)))
    account.grant()
    account.plan = "mau"
    assert account.grant().back == NOW + 60


def test_a_clock_that_was_set_back_stops_nobody_for_long() -> None:
    """What was used stays used, in the window that it is now; a block of days counts for none."""
    account = Account(Limit(100, 60))
    granted = account.grant(NOW + 10_000_000).places
    account.learn(Heard(told(retry_after=50), NOW + 10_000_000, throttled=True))
    while places := account.grant(NOW + 7).places:
        granted += places
    assert granted == 100
    assert account.grant(NOW + 7).back == NOW + 60
    account = Account(Limit(1, 60))
    account.grant(NOW)
    assert account.grant(NOW - 0.5).back == NOW + 60


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 0}', '{"windows": []}'])
def test_an_account_that_cannot_be_read_counts_as_none(text: str) -> None:
    """Of another version, or not one at all."""
    account = Account(Limit(1, 60))
    account.text = text
    assert account.grant() == Grant(1, NOW + FRESH, NOW + 60, NOW, (1, 60.0))


def test_the_account_holds_counts_and_times_only() -> None:
    """Nothing in it could name a workspace, a key or a person."""
    account = Account(Limit(10, 60), Limit(None, 3))
    account.grant(want=1)
    assert json.loads(account.text or "") == {
        "version": 1,
        "blocked_until": 0,
        "windows": [[3.0, None, NOW, 1], [60.0, 10, NOW, 1]],
    }


def test_the_account_is_kept_while_it_says_something() -> None:
    """To the end of the window after this one, or of a block; a minute at least."""
    account = Account(Limit(1, 600))
    account.grant()
    assert 600 < account.ledger(NOW).life(NOW) <= 600 + 600
    account = Account(Limit(9, 3))
    account.learn(Heard(told(retry_after=3000), NOW, throttled=True))
    assert account.ledger(NOW).life(NOW) == 3000
    assert Account(Limit(9, 3)).ledger(NOW).life(NOW) == 60


def test_leases_grow_with_their_use_and_shrink_without() -> None:
    """Who sends one request takes one place; who uses all in time takes twice as many next."""
    assert next_size(None, 50, over=False) == 1
    sizes = [1]
    while sizes[-1] < 50:
        sizes.append(next_size(Lease(0, sizes[-1], 1, 9), 50, over=False))
    assert sizes == [1, 2, 4, 8, 16, 32, 50]
    assert next_size(Lease(43, 50, 1, 9), 50, over=True) == 7
    assert next_size(Lease(50, 50, 1, 9), 50, over=True) == 1
