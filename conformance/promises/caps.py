"""What fits into one request."""

from __future__ import annotations

from functools import partial
from typing import Any

from brazekit import (
    InvalidRequest,
)
from brazekit_api.seam import Settled
from conformance.honesty import (
    check_accounts,
)
from conformance.items import item
from conformance.promises.registry import failure_of, promise
from conformance.sending import SINGLE
from conformance.stage import BOTH_WAYS, Stage


def _taken(plan: str, operation: str, streams: dict[str, Any]) -> list[dict[str, int]]:
    told: list[Settled] = []
    stage = Stage(plan=plan)
    report = BOTH_WAYS["sync"](stage, operation, streams, told.append)
    check_accounts(report, {name: len(items) for name, items in streams.items()})
    assert report.accepted == report.sent
    return [{name: len(places) for name, places in t.positions.items()} for t in told]


@promise
def batches_keep_to_combined_caps() -> None:
    """75 over three arrays on standard, 75 of each on legacy, 50 on CY 24-25."""
    arrays = ("attributes", "events", "purchases")
    streams = {array: [item(array, number) for number in range(40)] for array in arrays}
    assert [sum(each.values()) for each in _taken("standard", "users.track", streams)] == [75, 45]
    assert [sum(each.values()) for each in _taken("legacy", "users.track", streams)] == [120]
    cy = [sum(each.values()) for each in _taken("mau_cy_24_25", "users.track", streams)]
    assert cy == [50, 50, 20]


@promise
def batches_keep_to_array_caps() -> None:
    """76 of one array are two requests, also where arrays are not counted together."""
    streams = {"events": [item("events", number) for number in range(76)]}
    assert _taken("legacy", "users.track", streams) == [{"events": 75}, {"events": 1}]


@promise
def batches_keep_to_weights() -> None:
    """Subscription groups count as the users that they name."""
    group = {"subscription_group_id": "g", "subscription_state": "subscribed"}
    groups = [{**group, "external_ids": [f"u{n}" for n in range(20)]} for _ in range(5)]
    sizes = _taken("standard", "subscription.status.set_v2", {"subscription_groups": groups})
    assert sizes == [{"subscription_groups": size} for size in (2, 2, 1)]


@promise
def batches_keep_to_bytes() -> None:
    """Large items are split by bytes, and none is lost on the way."""
    properties = {f"p{number}": "x" * 250 for number in range(220)}
    events = [{**item("events", n), "properties": properties} for n in range(90)]
    sizes = _taken("legacy", "users.track", {"events": events})
    assert len(sizes) == 2


@promise
def batches_keep_to_users() -> None:
    """A bulk request holds 100 objects of one user."""
    events = [{**item("events", 0), "name": f"e{number}"} for number in range(101)]
    sizes = _taken("standard", "users.track_bulk", {"events": events})
    assert sizes == [{"events": 100}, {"events": 1}]


@promise
def calls_over_the_caps_are_refused_unsent() -> None:
    """A 76th item is refused by the client, counted over the arrays where the plan does."""
    bodies = [
        {"events": [item("events", number) for number in range(76)]},
        {array: [item(array, number) for number in range(38)] for array in ("events", "purchases")},
    ]
    for body in bodies:
        stage = Stage()
        problem = failure_of(partial(SINGLE["sync"], stage, "users.track", body))
        assert isinstance(problem, InvalidRequest)
        assert stage.request_count == 0
