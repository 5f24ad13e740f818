"""Rate limits, their windows, and the headers in every plan's form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit_mock.limits import Buckets

from .support import EPOCH_NOW, Api, event

BODY = {"events": [event()]}


@given(
    limit=st.integers(1, 20),
    seconds=st.integers(1, 60),
    gaps=st.lists(st.floats(0, 30), min_size=1, max_size=60),
)
def test_no_window_lets_more_through_than_its_limit(
    limit: int, seconds: int, gaps: list[float]
) -> None:
    """In each window of the clock at most `limit` requests pass, and a refusal takes none."""
    buckets = Buckets()
    passed: dict[int, int] = {}
    now = 0.0
    for gap in gaps:
        now += gap
        window = int(now // seconds)
        draw = buckets.draw("b", [(limit, seconds)], now)
        before = passed.get(window, 0)
        assert draw.allowed is (before < limit)
        assert draw.resets_at == (window + 1) * seconds
        if draw.allowed:
            passed[window] = before + 1
            assert draw.remaining == limit - before - 1
        else:
            assert draw.remaining == 0


def test_the_tightest_of_several_limits_decides_and_shows() -> None:
    """Two limits in force at once: the one nearer to its end is shown; refusals take from none."""
    buckets = Buckets()
    limits = [(5, 60), (2, 1)]
    assert buckets.draw("b", limits, 0.0).limit == 2
    assert buckets.draw("b", limits, 0.0).remaining == 0
    assert not buckets.draw("b", limits, 0.0).allowed
    assert [buckets.draw("b", limits, now).allowed for now in (1.0, 1.0, 2.0, 2.0)] == [
        True,
        True,
        True,
        False,
    ]
    assert buckets.levels(2.5) == {"b": {"60s": 5, "1s": 1}}


@pytest.mark.parametrize("plan", ["standard", "legacy"])
def test_the_classic_plans_tell_an_epoch_and_keep_their_headers_on_429(plan: str) -> None:
    """3,000 in three seconds; the reset is the second at which the window ends."""
    api = Api(plan=plan, rate_limits=True)
    first = api.send("POST", "/users/track", BODY)
    assert first.header("X-RateLimit-Limit") == "3000"
    assert first.header("X-RateLimit-Remaining") == "2999"
    assert first.header("X-RateLimit-Reset") == str(int(EPOCH_NOW) + 3)
    for _ in range(2999):
        last = api.send("POST", "/users/track", BODY)
    assert last.status == 201
    refused = api.send("POST", "/users/track", BODY)
    assert refused.status == 429
    assert refused.header("X-RateLimit-Remaining") == "0"
    assert refused.header("X-RateLimit-Reset") == str(int(EPOCH_NOW) + 3)
    assert refused.header("X-Ratelimit-Retry-After") is None
    assert api.state()["events"] == 3000
    api.tenant.clock.advance(3)
    assert api.send("POST", "/users/track", BODY).status == 201


@pytest.mark.parametrize("plan", ["mau", "mau_cy_24_25"])
def test_the_mau_plans_tell_seconds_left_and_drop_their_headers_on_429(plan: str) -> None:
    """Seconds until the window ends; a 429 carries X-Ratelimit-Retry-After and nothing else."""
    api = Api(plan=plan, rate_limits=True)
    api.tenant.settings.contract_limits = {3600: 100, 3: 2}
    api.tenant.clock.advance(0.5)
    first = api.send("POST", "/users/track", BODY)
    assert first.header("X-RateLimit-Limit") == "2"
    assert first.header("X-RateLimit-Reset") == "3"
    api.send("POST", "/users/track", BODY)
    refused = api.send("POST", "/users/track", BODY)
    assert refused.status == 429
    assert refused.header("X-Ratelimit-Retry-After") == "3"
    assert not any(
        name.startswith(b"x-ratelimit-re") and b"retry" not in name for name, _ in refused.headers
    )
    assert refused.header("X-RateLimit-Limit") is None


def test_the_hourly_contract_limit_holds_beside_the_burst() -> None:
    """With the hour used up, waiting for the burst's window does not help."""
    api = Api(plan="mau", rate_limits=True)
    api.tenant.settings.contract_limits = {3600: 3, 3: 2}
    statuses = []
    for _ in range(3):
        statuses += [api.send("POST", "/users/track", BODY).status for _ in range(2)]
        api.tenant.clock.advance(3)
    assert statuses == [201, 201, 201, 429, 429, 429]


def test_operations_of_one_bucket_share_it() -> None:
    """Five operations on identities draw on the same 20,000; renames have their own."""
    api = Api(rate_limits=True)
    left = [
        api.send("POST", path, body).header("X-RateLimit-Remaining")
        for path, body in (
            ("/users/alias/new", {"user_aliases": []}),
            ("/users/delete", {"external_ids": []}),
            ("/users/merge", {"merge_updates": []}),
            ("/users/external_ids/remove", {"external_ids": ["x"]}),
        )
    ]
    assert left == ["19999", "19998", "19997", "999"]


def test_workspaces_do_not_share_buckets() -> None:
    """A bucket belongs to one workspace."""
    api = Api(rate_limits=True)
    for key in ("mock-key-a", "mock-key-b", "mock-key-a"):
        last = api.send("POST", "/users/track", BODY, key=key)
    assert last.header("X-RateLimit-Remaining") == "2998"


def test_a_refused_body_counts_as_a_request() -> None:
    """Bad input draws on the bucket as good input does."""
    api = Api(rate_limits=True)
    assert api.send("POST", "/users/track", b"{").header("X-RateLimit-Remaining") == "2999"
    assert api.send("POST", "/users/track", {}).header("X-RateLimit-Remaining") == "2998"
