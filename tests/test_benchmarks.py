"""The benchmark of speed measures what it says: never how quick, but that it runs and judges."""

from __future__ import annotations

import sys

import orjson
import pytest

from benchmarks import workload
from benchmarks.rounds import Entry, Figures, play, ratio
from benchmarks.speed import GOALS, ROWS, Goal, judged, report

CHOSEN = ("http.client + orjson", "**brazekit**", "**brazekit, aiohttp**, 64 tasks")


def figures(*rates: float) -> Figures:
    """Figures of so many rounds, one millisecond of processor time each."""
    return Figures(list(rates), [1_000.0] * len(rates))


def test_contestants_are_run_in_rounds_and_counted() -> None:
    """Each against the server, round by round; what they count are answers that they looked at."""
    entries = [Entry(name, "large", ROWS[name]) for name in CHOSEN]
    found = play(entries, [sys.executable, "-m", "benchmarks.server"], rounds=2, seconds=0.05)
    assert list(found) == [(name, "large") for name in CHOSEN]
    for one in found.values():
        assert len(one.rates) == len(one.costs) == 2
        assert min(one.rates) > 0
        assert min(one.costs) > 0


def test_a_contestant_that_ends_by_itself_fails_the_run() -> None:
    """In place of a table with a hole."""
    entry = Entry("broken", "small", lambda *_: [sys.executable, "-c", "print('ready')"])
    with pytest.raises((RuntimeError, BrokenPipeError)):
        play([entry], [sys.executable, "-m", "benchmarks.server"], rounds=2, seconds=0.05)


def test_a_ratio_is_of_the_same_rounds() -> None:
    """A round that was slow for both weighs no more than another one."""
    assert ratio([10, 1, 30], [5, 0.5, 10]) == (2, 2, 3)


@pytest.mark.parametrize(
    ("reached", "verdict"), [(9.0, "met, 12% above"), (4.0, "**missed by 50%**")]
)
def test_a_goal_is_judged_by_how_much(reached: float, verdict: str) -> None:
    """Said for those that are met, too."""
    goal = Goal("one", "other", "small", 0.8)
    found = {("one", "small"): figures(reached), ("other", "small"): figures(10)}
    assert verdict in judged(goal, found)


def test_on_a_busy_machine_a_goal_is_judged_by_processor_time() -> None:
    """Half the requests a second, but half the time for each: others had the core meanwhile."""
    goal = Goal("one", "other", "small", 1)
    one, other = Figures([5.0], [100.0]), Figures([10.0], [200.0])
    found = {("one", "small"): one, ("other", "small"): other}
    assert "**missed by 50%**" in judged(goal, found)
    assert "met, 100% above" in judged(goal, found, is_busy=True)


def test_a_peer_that_is_not_installed_is_said_to_be_missing() -> None:
    """And not counted as beaten."""
    assert "not measured" in judged(
        Goal("one", "other", "small", 1), {("one", "small"): figures(1)}
    )


def test_every_goal_names_rows_and_every_row_is_reported() -> None:
    """A row that is renamed has to be renamed in the goals too."""
    assert {name for goal in GOALS for name in (goal.row, goal.beside)} <= set(ROWS)
    found = {(name, size): figures(1, 2) for name in ROWS for size in workload.SIZES}
    page = report(found, rounds=2, seconds=1)
    assert all(page.count(f"| {name} |") == 2 for name in ROWS)
    assert "not measured" not in page


def test_the_large_body_is_what_a_plan_takes_and_as_large_as_said() -> None:
    """75 objects in each of three arrays, 44 kB."""
    assert [len(items) for items in workload.LARGE.values()] == [75, 75, 75]
    assert 44_000 <= len(orjson.dumps(workload.LARGE)) <= 44_999
