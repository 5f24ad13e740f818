"""When to send again: never where it could do harm, always within bounds."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brazekit.pacing
import brazekit.retry
from brazekit.errors import ConfigurationError
from brazekit.retry import FailureKind, Retry, is_worth_repeating, wait_before_next

KINDS: tuple[FailureKind, ...] = get_args(FailureKind)
CHANCES = st.floats(0, 1, exclude_max=True)
POLICIES = st.builds(
    Retry,
    max_attempts=st.integers(1, 12),
    budget=st.floats(0, 1000),
    base=st.floats(0, 10),
    cap=st.floats(0, 100),
)


def wait(policy: Retry, kind: FailureKind = "throttled", **given: object) -> float | None:
    facts: dict[str, object] = {"attempt": 1, "elapsed": 0.0, "safe": False, "chance": 0.5, **given}
    return wait_before_next(policy, kind, **facts)  # type: ignore[arg-type] # keywords of the test


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("safe", [True, False])
def test_what_may_be_repeated(kind: FailureKind, safe: bool) -> None:
    """An unsafe write after 429 or no connection; a safe call also after 5xx or a loss."""
    expected = {"throttled", "not_sent"} | ({"lost", "server_error"} if safe else set[str]())
    assert is_worth_repeating(kind, safe=safe) is (kind in expected)
    assert (wait(Retry(), kind, safe=safe) is not None) is (kind in expected)


@given(POLICIES, st.sampled_from(KINDS), st.booleans(), st.lists(CHANCES, min_size=12, max_size=12))
def test_attempts_and_waits_stay_within_the_policy(
    policy: Retry, kind: FailureKind, safe: bool, chances: list[float]
) -> None:
    """However long it fails: at most max_attempts, and the waits sum to at most the budget."""
    elapsed, attempt = 0.0, 1
    while (pause := wait(policy, kind, safe=safe, attempt=attempt, elapsed=elapsed,
                         chance=chances[attempt - 1])) is not None:  # fmt: skip
        assert pause >= 0
        elapsed += pause
        attempt += 1
    assert attempt <= policy.max_attempts
    assert elapsed <= policy.budget


@given(POLICIES, CHANCES, st.floats(0.001, 5000), st.integers(1, 12))
def test_a_told_wait_is_never_cut_short(
    policy: Retry, chance: float, told: float, attempt: int
) -> None:
    """The client comes back when it was told to or up to a second later, or not at all."""
    pause = wait(policy, attempt=attempt, chance=chance, told=told)
    assert pause is None or told <= pause <= told + 1


@given(CHANCES, st.integers(1, 1500))
def test_backoff_is_full_jitter(chance: float, attempt: int) -> None:
    """Without a hint, the wait is that part of the doubling ceiling which chance gives."""
    policy = Retry(max_attempts=2000, budget=1e9, base=0.5, cap=30)
    ceiling = min(30, 0.5 * 2 ** min(attempt - 1, 100))
    assert wait(policy, attempt=attempt, chance=chance) == pytest.approx(chance * ceiling)


@pytest.mark.parametrize(("told", "most"), [(0.5, 0.55), (4, 4.4), (10, 11), (11, 12), (500, 501)])
def test_told_waits_are_staggered_a_little(told: float, most: float) -> None:
    """By up to a tenth, at most a second: many clients are told the same moment."""
    policy = Retry(budget=1e6)
    assert wait(policy, told=told, chance=0.0) == told
    assert wait(policy, told=told, chance=1.0) == pytest.approx(most)


def test_the_budget_may_be_used_up_to_its_end() -> None:
    """A wait that ends exactly there is still begun."""
    assert wait(Retry(budget=10), told=4, chance=0.0, elapsed=6) == 4
    assert wait(Retry(budget=10), told=4, chance=0.0, elapsed=6.1) is None


def test_the_defaults_are_those_of_the_documentation() -> None:
    """Five attempts within two minutes, from half a second up to thirty."""
    assert Retry() == Retry(max_attempts=5, budget=120, base=0.5, cap=30)


def test_a_told_wait_of_zero_is_no_hint() -> None:
    """Whole seconds make 0 of anything below one: backing off is better than storming."""
    assert wait(Retry(base=8), told=0.0, chance=0.5) == 4


def test_a_wait_beyond_the_budget_is_not_begun() -> None:
    """Rather than wait an hour, the call fails at once; a patient caller waits."""
    assert wait(Retry(budget=120), told=3600) is None
    assert wait(Retry(budget=120), told=3600, patient=True) is not None
    assert wait(Retry(budget=120), told=100, elapsed=30) is None


def test_a_patient_caller_still_runs_out_of_attempts() -> None:
    """Patience is for told waits, not for storms."""
    assert wait(Retry(max_attempts=3), told=1, attempt=3, patient=True) is None


def test_off_is_one_attempt() -> None:
    """`Retry.off` never waits, whatever happens."""
    assert [wait(Retry.off, kind, safe=True) for kind in KINDS] == [None] * len(KINDS)


@pytest.mark.parametrize("wrong", [{"max_attempts": 0}, {"budget": -1}, {"base": float("nan")}])
def test_a_policy_that_cannot_work_is_refused(wrong: dict[str, float]) -> None:
    """The message names the field."""
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Retry(**wrong)  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize("module", [brazekit.retry, brazekit.pacing])
def test_decisions_import_no_clock_no_chance_and_no_http(module: object) -> None:
    """The pure modules import neither httpx nor time nor random."""
    tree = ast.parse(Path(str(getattr(module, "__file__"))).read_text("utf-8"))  # noqa: B009
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import)
             for alias in node.names}  # fmt: skip
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert names
    assert names.isdisjoint({"httpx", "time", "random", "threading", "asyncio", "datetime"})
