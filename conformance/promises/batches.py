"""What becomes of every item of a batch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brazekit.models import Event
from conformance.document import PLANS
from conformance.honesty import (
    Ledger,
    Mix,
    check_accounts,
    load,
    load_three_under,
    load_under,
    purchases,
)
from conformance.items import TIME
from conformance.promises.registry import failure_of, promise
from conformance.sending import SINGLE
from conformance.stage import BOTH_WAYS, Stage


def _load(fault: str = "", count: int = 300, **options: Any) -> Callable[[str], Any]:
    def act(way: str) -> Any:
        stage = Stage()
        if fault:
            stage.braze_mock.arm(fault, **options)
        report = load(stage, way, count)
        return stage, report

    return act


@promise
def a_batch_is_accepted_once() -> None:
    """Without faults, every item is in the mock once, in as few requests as fit."""
    for way in BOTH_WAYS:
        _, report = _load()(way)
        assert (report.accepted, report.requests, report.retries) == (300, 4, 0)


@promise
def a_lost_batch_is_unknown() -> None:
    """An answer lost after or before the request was applied leaves its items unknown."""
    for fault in ("drop_after", "drop_before", "truncated_json"):
        for way in BOTH_WAYS:
            stage, report = _load(fault, count=160)(way)
            assert len(report.unknown) == 160
            assert stage.request_count == 3


@promise
def a_failed_batch_is_unknown() -> None:
    """5xx on a write that may not be repeated leaves its items unknown."""
    stage, report = _load("server_error", count=160, applied=True)("sync")
    assert (len(report.unknown), stage.request_count) == (160, 3)


@promise
def a_storm_loses_nothing() -> None:
    """429 costs time and no item."""
    for fault in ("rate_limited", "retry_after_only"):
        stage = Stage()
        stage.braze_mock.arm(fault, count=3, retry_after=9)
        report = load(stage, "sync", 160)
        assert (report.accepted, report.retries) == (160, 3)
        assert sum(stage.clock.slept) >= 26


@promise
def an_endless_storm_accepts_nothing() -> None:
    """When attempts run out, items are rejected as safe to send again, and nothing is accepted."""
    _, report = _load("retry_after_only", count=80)("sync")
    assert report.accepted == 0
    assert all(each.is_retry_safe for each in report.rejected)


@promise
def a_batch_is_patient() -> None:
    """A batch sleeps through an hour when it is told to."""
    stage = Stage()
    stage.braze_mock.arm("retry_after_only", count=1, retry_after=3600)
    assert load(stage, "sync", 80).accepted == 80


@promise
def mixed_faults_lose_and_double_nothing() -> None:
    """Faults of several kinds at once leave every item of every array accounted for."""
    mix: Mix = [
        ("drop_after", {"probability": 0.3, "seed": 1}),
        ("reject_item", {"probability": 0.7, "seed": 2}),
        ("rate_limited", {"count": 2}),
        ("server_error", {"count": 1, "applied": True}),
    ]
    for way in BOTH_WAYS:
        load_under(mix, way, 700)
        for plan in PLANS:
            load_three_under(mix, plan, way, {"attributes": 90, "events": 200, "purchases": 160})


@promise
def rejected_items_are_told_by_their_place() -> None:
    """Items that Braze or the client refuses are told by the caller's own index."""
    for way in BOTH_WAYS:
        stage, ledger = Stage(), Ledger()
        items = purchases(200)
        for index in (3, 80, 155):
            items[index] = {**items[index], "currency": "dollars"}
        items[120] = {**items[120], "price": "12"}
        report = BOTH_WAYS[way](stage, "users.track", {"purchases": items}, ledger.note)
        check_accounts(report, {"purchases": 200}, ledger)
        assert sorted(each.index for each in report.rejected) == [3, 80, 120, 155]
        assert report.unknown == []


@promise
def rejected_items_of_one_call_are_told() -> None:
    """201 with errors is not reported as plain success."""
    events = [Event(external_id="u", name="e", time=time) for time in (TIME, "some day")]
    outcome = SINGLE["sync"](Stage(), "users.track", {"events": events})
    assert (outcome.accepted, [each.index for each in outcome.rejected]) == (1, [1])


@promise
def a_miscount_is_told() -> None:
    """Counts that do not add up are said, in an outcome and in a report."""
    stage = Stage()
    stage.braze_mock.arm("processed_miscounted")
    assert SINGLE["sync"](stage, "users.track").discrepancy
    assert _load("processed_miscounted", count=80)("sync")[1].discrepancies


@promise
def queued_is_success() -> None:
    """202 is no error, and its items are accepted."""
    stage = Stage()
    stage.braze_mock.arm("queued")
    problem = failure_of(lambda: SINGLE["sync"](stage, "users.track"))
    assert problem is None
    assert _load("queued", count=80)("sync")[1].accepted == 80
