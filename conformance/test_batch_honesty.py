"""Every item of a batch is accounted for, and nothing is sent twice, whatever goes wrong."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_api.facts import OPERATIONS
from conformance.document import PLANS, operations
from conformance.honesty import (
    Ledger,
    Mix,
    check_accounts,
    check_purchases,
    load,
    load_three_under,
    load_under,
    purchases,
)
from conformance.items import fixed, item
from conformance.stage import BOTH_WAYS, READ_TIMEOUT, Stage

COUNT = 2_000
REQUESTS = 27  # 2,000 by 75
FAULTS = sorted(Stage().tenant.faults.known)

# How a fault is armed beyond its name; a fault that takes no options is armed as it is.
# A scripted success for what was not applied would be a lie that no client can see through.
_VARIANTS: dict[str, list[dict[str, Any]]] = {
    "answer": [{"applied": True}, {"status": 500}, {"status": 500, "applied": True}],
    "server_error": [{"applied": False}, {"applied": True}],
    "bad_gateway_html": [{"applied": False}, {"applied": True}],
    "slow": [{"delay": 0.001}, {"delay": READ_TIMEOUT + 1}],
    "queued": [{"delay": 0}, {"delay": 600}],
    "rate_limited": [{}, {"retry_after": 7}],
    "retry_after_only": [{}, {"retry_after": 7}],
}
_HOW_OFTEN: list[dict[str, Any]] = [{}, {"count": 2}, {"probability": 0.3}]
# These concern what a batch of purchases does; the others must leave it as it is.
_CONCERNED = {
    "answer", "bad_gateway_html", "drop_after", "drop_before", "processed_miscounted",
    "purchase_quantity_ignored", "queued", "rate_limited", "reject_item", "retry_after_only",
    "server_error", "slow", "truncated_json",
}  # fmt: skip
CASES = [
    pytest.param(name, {**variant, **often}, id=f"{name}-{number}")
    for name in FAULTS
    for number, (variant, often) in enumerate(
        (variant, often)
        for variant in _VARIANTS.get(name, [{}])
        for often in (_HOW_OFTEN if name in _CONCERNED else [{}])
    )
]


@pytest.mark.parametrize("way", BOTH_WAYS)
def test_without_faults_everything_is_accepted(way: str) -> None:
    """2,000 purchases are 27 requests, and all of them are in the mock."""
    stage = Stage()
    report = load(stage, way, COUNT)
    assert (report.accepted, report.requests, report.retries) == (COUNT, REQUESTS, 0)
    assert stage.tenant.users.purchases == COUNT


@pytest.mark.parametrize("way", BOTH_WAYS)
@pytest.mark.parametrize(("fault", "options"), CASES)
def test_every_item_is_accounted_for_under_each_fault(
    way: str, fault: str, options: dict[str, Any]
) -> None:
    """Accepted, rejected and unknown add up to sent, and the mock agrees on every item."""
    stage = Stage()
    armed = stage.braze_mock.arm(fault, **options)
    report = load(stage, way, COUNT)
    assert (armed.fired > 0) == (fault in _CONCERNED)
    if fault not in _CONCERNED:
        assert report.accepted == COUNT


@pytest.mark.parametrize("way", BOTH_WAYS)
@pytest.mark.parametrize("fault", ["rate_limited", "retry_after_only"])
def test_a_storm_of_429_costs_time_and_no_item(way: str, fault: str) -> None:
    """Requests that are refused for their number are sent again until they pass."""
    stage = Stage()
    stage.braze_mock.arm(fault, probability=0.4, retry_after=11)
    report = load(stage, way, COUNT)
    assert report.accepted == COUNT
    assert report.retries > 0
    assert report.requests == REQUESTS + report.retries == stage.request_count
    assert sum(stage.clock.slept) >= 10 * report.retries


@pytest.mark.parametrize("way", BOTH_WAYS)
@pytest.mark.parametrize("fault", ["rate_limited", "retry_after_only"])
def test_a_batch_waits_as_long_as_it_is_told(way: str, fault: str) -> None:
    """A batched call exists to wait its turn: an hour is slept through, and no item is lost."""
    stage = Stage()
    stage.braze_mock.arm(fault, count=1, retry_after=3600)
    assert load(stage, way, 100).accepted == 100
    assert sum(stage.clock.slept) >= 3599


@pytest.mark.parametrize("way", BOTH_WAYS)
@pytest.mark.parametrize(
    ("fault", "options"),
    [
        ("drop_after", {}),
        ("truncated_json", {}),
        ("slow", {"delay": READ_TIMEOUT + 1}),
        ("server_error", {"applied": True}),
        ("bad_gateway_html", {"applied": True}),
        ("drop_before", {}),
    ],
)
def test_a_batch_of_unknown_fate_is_sent_once(
    way: str, fault: str, options: dict[str, Any]
) -> None:
    """Where each answer is lost or unreadable, each batch is sent once and told as unknown."""
    stage = Stage()
    stage.braze_mock.arm(fault, **options)
    report = load(stage, way, COUNT)
    assert len(report.unknown) == COUNT
    assert report.requests == stage.request_count == REQUESTS
    assert report.retries == 0


@pytest.mark.parametrize("way", BOTH_WAYS)
def test_a_rejected_item_is_told_by_its_place_in_the_stream(way: str) -> None:
    """Items that Braze, or the client before it, refuses are told by the caller's own index."""
    stage = Stage()
    items = purchases(500)
    for index in range(3, 500, 7):
        items[index] = {**items[index], "currency": "dollars"}  # only Braze can know
    for index in range(5, 500, 61):
        items[index] = {**items[index], "price": "12"}  # breaks the document
    report = BOTH_WAYS[way](stage, "users.track", {"purchases": items}, None)
    wrong = {*range(3, 500, 7), *range(5, 500, 61)}
    assert {each.index for each in report.rejected} == wrong
    assert {each.index for each in report.rejected if "currency" in each.reason} == set(
        range(3, 500, 7)
    ) - set(range(5, 500, 61))
    check_accounts(report, {"purchases": 500})
    check_purchases(stage, items, report)


@pytest.mark.parametrize("way", BOTH_WAYS)
def test_the_armed_rejection_is_found_in_the_report(way: str) -> None:
    """Under `reject_item` each request loses one item, and the report names that very item."""
    stage = Stage()
    stage.braze_mock.arm("reject_item", array="purchases", index=4)
    report = load(stage, way, COUNT)
    assert [each.index for each in report.rejected] == list(range(4, COUNT, 75))
    assert {each.array for each in report.rejected} == {"purchases"}


FAULT_MIX = st.lists(
    st.tuples(
        st.sampled_from(sorted(_CONCERNED - {"answer", "slow"})),
        st.fixed_dictionaries(
            {
                "probability": st.sampled_from([0.1, 0.3, 0.6, 1.0]),
                "seed": st.integers(0, 99),
                "count": st.none() | st.integers(1, 4),
                "applied": st.booleans(),
            }
        ),
    ),
    min_size=1,
    max_size=4,
).filter(lambda mix: not {"queued", "reject_item"} <= {fault for fault, _ in mix})
# A queued request is answered before it is looked into, so no report can tell what it loses later.


@settings(max_examples=150)
@given(FAULT_MIX, st.sampled_from(sorted(BOTH_WAYS)), st.integers(1, 400))
def test_every_item_is_accounted_for_under_mixed_faults(mix: Mix, way: str, count: int) -> None:
    """Whatever faults come together, the report and the mock agree on every item."""
    load_under(mix, way, count)


SIZES = st.fixed_dictionaries(
    {array: st.integers(0, 160) for array in ("attributes", "events", "purchases")}
)


@settings(max_examples=60)
@given(FAULT_MIX, st.sampled_from(PLANS), st.sampled_from(sorted(BOTH_WAYS)), SIZES)
def test_three_streams_are_accounted_for_under_mixed_faults(
    mix: Mix, plan: str, way: str, sizes: dict[str, int]
) -> None:
    """Attributes, events and purchases in one call are each settled by their own index."""
    load_three_under(mix, plan, way, sizes)


# ---------------------------------------------------------------- the other batched calls


BATCHED_ARRAYS = [
    (name, array)
    for name, row in sorted(OPERATIONS.items())
    if row.batch is not None and name in operations()
    for array in row.batch.arrays
]
WIRE = ["rate_limited", "server_error", "drop_after", "truncated_json", "reject_item"]


@pytest.mark.parametrize(("operation", "array"), BATCHED_ARRAYS)
@pytest.mark.parametrize("fault", [None, *WIRE])
def test_every_batched_call_accounts_for_every_item(
    operation: str, array: str, fault: str | None
) -> None:
    """For each operation that splits, and each array, every item is settled exactly once."""
    stage = Stage()
    if fault is not None:
        stage.braze_mock.arm(fault, count=1)
    items = [item(array, number, operation) for number in range(120)]
    ledger = Ledger()
    streams = {array: items, **fixed(operation)}
    report = BOTH_WAYS["sync"](stage, operation, streams, ledger.note)
    check_accounts(report, {array: len(items)}, ledger)
    if fault in ("server_error", "drop_after", "truncated_json"):
        safe = OPERATIONS[operation].retry_safe
        lost = 0 if safe else len(ledger.told[0].positions[array])
        assert len(report.unknown) == lost
