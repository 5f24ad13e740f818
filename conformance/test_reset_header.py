"""The reset header means an epoch second on some contracts and seconds left on others."""

from __future__ import annotations

import math
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from brazekit import Pace, RateLimited, Retry
from brazekit.headers import read_rate_limit
from conformance.document import PLANS, document
from conformance.sending import SINGLE, Script
from conformance.stage import Stage, run

MEANINGS = ("epoch", "seconds_left")
DAY = 86_400
nows = st.floats(1_600_000_000, 2_000_000_000)
ways = pytest.mark.parametrize("way", SINGLE)


def reset_value(meaning: str, now: float, wait: float) -> str:
    """Write a reset as a server would, in whole seconds."""
    return str(math.ceil(now + wait if meaning == "epoch" else wait))


def check_both_meanings(now: float, wait: float, sent: str, expected: str) -> None:
    """A reset is read right, whatever the plan said that it would mean."""
    headers = {"x-ratelimit-reset": reset_value(sent, now, wait)}
    told = read_rate_limit(headers, bucket="b", now=now, reset_header=expected)
    assert told.resets_in is not None
    assert wait - 1e-3 <= told.resets_in <= wait + 1


@given(nows, st.floats(1, DAY), st.sampled_from(MEANINGS), st.sampled_from(MEANINGS))
def test_a_reset_is_read_in_both_meanings(
    now: float, wait: float, sent: str, expected: str
) -> None:
    """A number of today's size is an epoch, a small one is seconds left: plausibility decides."""
    check_both_meanings(now, wait, sent, expected)


@given(nows, st.floats(0, DAY), st.floats(-200, 200), st.sampled_from(MEANINGS))
def test_a_reset_survives_a_clock_that_is_wrong(
    now: float, wait: float, skew: float, expected: str
) -> None:
    """With the server's date beside it, an epoch is read by the server's clock, not by ours."""
    headers = {
        "x-ratelimit-reset": reset_value("epoch", now, wait),
        "date": formatdate(now, usegmt=True),
    }
    assume(abs(skew) > 6)
    told = read_rate_limit(headers, bucket="b", now=now + skew, reset_header=expected)
    assert told.resets_in is not None
    assert abs(told.resets_in - wait) <= 2


@given(nows, st.text(max_size=12) | st.floats(-1e30, 1e30).map(str), st.sampled_from(MEANINGS))
def test_nonsense_is_never_a_wait(now: float, text: str, expected: str) -> None:
    """Whatever a header holds, what is read is nothing, or a wait of a day and some at most."""
    headers = dict.fromkeys(("x-ratelimit-reset", "x-ratelimit-retry-after", "retry-after"), text)
    told = read_rate_limit(headers, bucket="b", now=now, reset_header=expected)
    for wait in (told.resets_in, told.retry_after):
        assert wait is None or 0 <= wait <= DAY + 300


# ---------------------------------------------------------------- waits that follow from it


def refused_then_taken(headers: dict[str, str]) -> list[tuple[int, dict[str, str], bytes]]:
    """Script a 429 with some headers, then a success."""
    body = b'{"message":"success","users":[]}'
    return [(429, headers, b'{"message":"Rate Limited"}'), (200, {}, body)]


@ways
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("meaning", MEANINGS)
@pytest.mark.parametrize("wait", [1, 45])
def test_the_wait_after_a_429_follows_the_reset(
    way: str, plan: str, meaning: str, wait: int
) -> None:
    """On every plan and in both meanings, the next request comes after the reset, and soon."""
    stage = Stage(plan=plan)
    reset = reset_value(meaning, stage.clock.now(), wait)
    headers = {"X-RateLimit-Limit": "250", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset}
    script = Script(stage, iter(refused_then_taken(headers)))
    SINGLE[way](stage, "users.export.ids", None, script.transport())
    assert len(script.waits) == 1
    assert wait <= script.waits[0] <= wait + 2


@ways
@pytest.mark.parametrize("name", ["X-Ratelimit-Retry-After", "Retry-After"])
@pytest.mark.parametrize("pace", [Pace.wait, Pace.off], ids=["paced", "unpaced"])
def test_a_429_with_only_a_time_to_wait_is_waited_for(way: str, name: str, pace: Pace) -> None:
    """A refusal without the usual three headers is not sent again at once."""
    stage = Stage(plan="mau")
    script = Script(stage, iter(refused_then_taken({name: "30"})))
    SINGLE[way](stage, "users.export.ids", None, script.transport(), pace=pace)
    assert 30 <= script.waits[0] <= 32


@ways
def test_braze_s_own_header_goes_before_the_others(way: str) -> None:
    """Told 20, 50 and 90 seconds at once, the client waits the 20 that Braze's own header says."""
    stage = Stage()
    headers = {"X-Ratelimit-Retry-After": "20", "Retry-After": "50", "X-RateLimit-Reset": "90"}
    script = Script(stage, iter(refused_then_taken(headers)))
    SINGLE[way](stage, "users.export.ids", None, script.transport(), pace=Pace.off)
    assert 20 <= script.waits[0] <= 22


@ways
def test_a_date_to_come_back_at_is_waited_for(way: str) -> None:
    """`Retry-After` may hold a date."""
    stage = Stage()
    headers = {"Retry-After": formatdate(stage.clock.now() + 40, usegmt=True)}
    script = Script(stage, iter(refused_then_taken(headers)))
    SINGLE[way](stage, "users.export.ids", None, script.transport())
    assert 38 <= script.waits[0] <= 42


@ways
def test_a_429_that_tells_nothing_is_backed_off_from(way: str) -> None:
    """Without any hint waits are drawn, longer on average from one attempt to the next."""
    stage = Stage()
    refused = [(429, dict[str, str](), b"{}")] * 5
    script = Script(stage, iter(refused))
    with pytest.raises(RateLimited):
        SINGLE[way](stage, "users.export.ids", None, script.transport(), retry=Retry(cap=4))
    assert len(script.waits) == 4
    for number, wait in enumerate(script.waits):
        assert 0 <= wait <= min(4, 0.5 * 2**number)


# ---------------------------------------------------------------- against the mock


@ways
@pytest.mark.parametrize("mock_plan", PLANS)
@pytest.mark.parametrize("client_plan", PLANS)
def test_a_used_up_bucket_is_waited_for_on_every_plan(
    way: str, mock_plan: str, client_plan: str
) -> None:
    """More exports than a minute takes: none is refused, and the wait ends with the window.

    The client may be told another plan than the account has; answers teach it better.
    """
    stage = Stage(plan=mock_plan)
    limit = next(iter(document()["x-braze-buckets"]["users_export_ids"]["limits"]))["requests"]
    began = stage.clock.now()
    _export(stage, way, limit + 20, plan=client_plan)
    assert {request["status"] for request in stage.requests} == {200}
    assert stage.request_count == limit + 20
    assert 0 < stage.clock.now() - began <= 62


def _export(stage: Stage, way: str, times: int, **options: Any) -> None:
    if way == "sync":
        with stage.client(**options) as braze:
            for _ in range(times):
                braze.users.export.ids(external_ids=["u"])
        return

    async def main() -> None:
        async with stage.client_async(**options) as braze:
            for _ in range(times):
                await braze.users.export.ids(external_ids=["u"])

    run(main)


@ways
@pytest.mark.parametrize("plan", PLANS)
def test_a_bucket_that_others_used_up_is_waited_for(way: str, plan: str) -> None:
    """A client that finds the bucket empty comes back when it is told to, and not before."""
    stage = Stage(plan=plan)
    _export(stage, way, 250, pace=Pace.off)
    began = stage.clock.now()
    _export(stage, way, 1, pace=Pace.off)
    statuses = [request["status"] for request in stage.requests[250:]]
    assert statuses == [429, 200]
    assert 0 < stage.clock.now() - began <= 63
