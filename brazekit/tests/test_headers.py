"""Rate-limit headers are read in all their forms, and nonsense counts as absent."""

from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.headers import LONGEST_WINDOW, read_rate_limit
from brazekit_api.seam import RateLimit

NOW = 1_750_000_000.0
PLAN_FORMS = st.sampled_from(["epoch", "seconds_left"])


def read(headers: dict[str, str], *, now: float = NOW, reset_header: str = "epoch") -> RateLimit:
    return read_rate_limit(headers, bucket="b", now=now, reset_header=reset_header)


@given(st.integers(0, int(LONGEST_WINDOW)), PLAN_FORMS)
def test_both_meanings_of_the_reset_give_the_same_wait(seconds: int, plan: str) -> None:
    """Seconds left and an epoch are told apart by plausibility, whatever the plan says."""
    left = read({"x-ratelimit-reset": str(seconds)}, reset_header=plan)
    epoch = read({"x-ratelimit-reset": str(int(NOW) + seconds)}, reset_header=plan)
    assert left.resets_in == epoch.resets_in == seconds


def test_where_both_meanings_are_plausible_the_plan_decides() -> None:
    """On a clock that starts near zero only the plan can tell."""
    headers = {"x-ratelimit-reset": "1060"}
    assert read(headers, now=1000.0, reset_header="epoch").resets_in == 60
    assert read(headers, now=1000.0, reset_header="seconds_left").resets_in == 1060


def test_a_reset_that_has_just_passed_is_now() -> None:
    """Clocks differ a little; a negative wait makes no sense."""
    assert read({"x-ratelimit-reset": str(int(NOW) - 3)}).resets_in == 0


@pytest.mark.parametrize(
    "text", ["", "soon", "nan", "inf", "-1", "1e999", "100000000", "99999999999", "0x10"]
)
def test_a_reset_without_a_plausible_meaning_is_absent(text: str) -> None:
    """Neither a window of years nor text is taken for a wait."""
    assert read({"x-ratelimit-reset": text}).resets_in is None


def test_a_clock_that_is_off_is_corrected_by_the_date_header() -> None:
    """An epoch is compared with the server's clock when ours is hours away."""
    date = formatdate(NOW + 7200, usegmt=True)
    headers = {"x-ratelimit-reset": str(int(NOW) + 7260), "date": date}
    assert read(headers).resets_in == 60


def test_a_small_skew_is_left_alone() -> None:
    """The date has whole seconds, so it would only make a good clock coarser."""
    headers = {
        "x-ratelimit-reset": str(int(NOW) + 60),
        "date": formatdate(NOW + 2, usegmt=True),
    }
    assert read(headers, now=NOW + 0.25).resets_in == 59.75


def test_limit_and_remaining_are_whole_numbers() -> None:
    """They are read as they are."""
    told = read({"x-ratelimit-limit": "3000", "x-ratelimit-remaining": "2999"})
    assert (told.limit, told.remaining) == (3000, 2999)


@pytest.mark.parametrize(
    ("text", "resets_in"),
    [
        (str(int(NOW) - 300), 0),
        (str(int(NOW) - 301), None),
        (str(int(NOW) + 86_700), 86_700),
        (str(int(NOW) + 86_701), None),
        ("86700", 86_700),
        ("86701", None),
    ],
)
def test_plausible_is_within_the_longest_window_and_some_skew(
    text: str, resets_in: float | None
) -> None:
    """A day is the longest documented window; clocks may differ by five minutes."""
    assert read({"x-ratelimit-reset": text}).resets_in == resets_in


@pytest.mark.parametrize(("skew", "resets_in"), [(5, 60), (6, 54), (-5, 60), (-6, 66)])
def test_our_clock_is_trusted_up_to_five_seconds(skew: int, resets_in: float) -> None:
    """Beyond that the server's date is taken for now."""
    headers = {
        "x-ratelimit-reset": str(int(NOW) + 60),
        "date": formatdate(NOW + skew, usegmt=True),
    }
    assert read(headers).resets_in == resets_in


@given(st.integers(0, 86_400))
def test_the_wait_is_read_from_either_header(seconds: int) -> None:
    """Braze's own header and the standard one both count."""
    for name in ("x-ratelimit-retry-after", "retry-after"):
        assert read({name: str(seconds)}).retry_after == seconds


def test_brazes_own_header_goes_first() -> None:
    """Where both are there, the more specific one is taken."""
    assert read({"x-ratelimit-retry-after": "7", "retry-after": "60"}).retry_after == 7
    assert read({"x-ratelimit-retry-after": "?", "retry-after": "60"}).retry_after == 60


def test_a_wait_may_be_a_date() -> None:
    """The standard header may give a moment instead of seconds."""
    assert read({"retry-after": formatdate(NOW + 30, usegmt=True)}).retry_after == 30
    assert read({"retry-after": formatdate(NOW - 30, usegmt=True)}).retry_after == 0


@pytest.mark.parametrize("text", ["never", "nan", "-5", "1e12", "Fri, 99 Foo 9999"])
def test_a_wait_that_makes_no_sense_is_absent(text: str) -> None:
    """It is then as if the header were not there."""
    assert read({"retry-after": text}).retry_after is None


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "x-ratelimit-limit",
                "x-ratelimit-remaining",
                "x-ratelimit-reset",
                "x-ratelimit-retry-after",
                "retry-after",
                "date",
            ]
        ),
        st.text(max_size=40) | st.integers().map(str) | st.floats().map(str),
    ),
    PLAN_FORMS,
)
def test_no_header_can_break_the_reading(headers: dict[str, str], plan: str) -> None:
    """Any text gives absent or a number in range, never an error."""
    told = read(headers, reset_header=plan)
    for seconds in (told.resets_in, told.retry_after):
        assert seconds is None or 0 <= seconds <= 2 * LONGEST_WINDOW
    for count in (told.limit, told.remaining):
        assert count is None or count >= 0
