"""Caps at their edges: client, mock and document agree on the last request that fits.

Generators rarely reach 75 items, so the edges are named here, for every operation and every plan.
"""

from __future__ import annotations

import math
import re
from typing import Any

import httpx
import msgspec
import pytest

from brazekit import InvalidRequest
from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import Settled
from brazekit_mock.inprocess import MockTransport
from conformance.document import PLANS, operations
from conformance.honesty import check_accounts
from conformance.items import TIME, fixed, item
from conformance.stage import BOTH_WAYS, KEY, Stage, method_of
from conformance.test_facts import array_cap

BATCHED = sorted(
    name for name, operation in operations().items() if "x-braze-batch" in operation.node
)
ARRAYS = [
    (name, array)
    for name in BATCHED
    for array in operations()[name].node["x-braze-batch"]["arrays"]
]


def combined_cap(operation: str, plan: str) -> int | None:
    """Give the document's cap over all arrays of one request."""
    cap: int | None = operations()[operation].node["x-braze-batch"].get("combined", {}).get(plan)
    return cap


def single_cap(operation: str, array: str, plan: str) -> int:
    """Give how many items of one array fit in a request that holds nothing else."""
    caps = [array_cap(operations()[operation], array), combined_cap(operation, plan)]
    return min(cap for cap in caps if cap is not None)


def post(stage: Stage, operation: str, body: dict[str, Any]) -> httpx.Response:
    """Send a body to the mock as it is, with no client in between."""
    stage.set_scene(operation)
    wanted, left = operations()[operation], dict(body)
    path = re.sub(r"\{(\w+)\}", lambda found: str(left.pop(found[1])), wanted.path)
    with httpx.Client(transport=MockTransport(stage.mock)) as http:
        return http.request(
            wanted.method,
            f"https://rest.mock.example{path}",
            content=msgspec.json.encode(left),
            headers={"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"},
        )


def send_single(stage: Stage, operation: str, body: dict[str, Any]) -> bool:
    """Send a body with the client; tell whether it was taken. A refusal leaves nothing sent."""
    refusal = ""
    stage.set_scene(operation)
    with stage.client() as braze:
        try:
            method_of(braze, operation)(**body)
        except InvalidRequest as error:
            refusal = str(error)
    assert stage.request_count == (0 if refusal else 1), "refused, and yet sent"
    assert not refusal or "_batched" in refusal, "the message names the way out"
    return not refusal


def check_edge(stage: Stage, operation: str, body: dict[str, Any], *, fits: bool) -> None:
    """Client and mock take a body that fits, and neither takes any of one that does not."""
    assert send_single(stage, operation, body) is fits
    fresh = Stage(plan=stage.plan)
    answer = post(fresh, operation, body)
    assert answer.is_success is fits, answer.text
    if not fits:
        assert answer.status_code == 400
        assert len(fresh.everyone()) == 0, "refused as a whole, and yet applied in part"


def test_the_caps_of_tracking_users_are_the_ones_that_contracts_name() -> None:
    """75 in all, 75 in each array of legacy contracts, 50 of CY 24-25, and 1,000 in bulk."""
    assert {plan: combined_cap("users.track", plan) for plan in PLANS} == {
        "standard": 75,
        "legacy": None,
        "mau": 75,
        "mau_cy_24_25": 50,
    }
    for array in ("attributes", "events", "purchases"):
        assert array_cap(operations()["users.track"], array) == 75
        assert array_cap(operations()["users.track_bulk"], array) == 1000


# ---------------------------------------------------------------- single calls


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("size", [49, 50, 51, 74, 75, 76])
@pytest.mark.parametrize("array", ["attributes", "events", "purchases"])
def test_tracking_at_50_and_75_of_one_array(plan: str, size: int, array: str) -> None:
    """A request to track users with 74, 75 and 76 objects of one kind, on each plan."""
    body = {array: [item(array, number) for number in range(size)]}
    most = 50 if plan == "mau_cy_24_25" else 75
    check_edge(Stage(plan=plan), "users.track", body, fits=size <= most)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("size", [49, 50, 51, 74, 75, 76, 224, 225, 226])
def test_tracking_at_the_combined_caps(plan: str, size: int) -> None:
    """The same objects spread over the three arrays are counted together, save on legacy plans."""
    sizes = {"attributes": size // 3, "events": (size + 1) // 3, "purchases": (size + 2) // 3}
    body = {array: [item(array, n) for n in range(count)] for array, count in sizes.items()}
    most = {"standard": 75, "mau": 75, "mau_cy_24_25": 50, "legacy": 225}[plan]
    check_edge(Stage(plan=plan), "users.track", body, fits=size <= most)


@pytest.mark.parametrize(("operation", "array"), ARRAYS)
@pytest.mark.parametrize("over", [-1, 0, 1])
def test_every_operation_at_its_own_cap(operation: str, array: str, over: int) -> None:
    """One below, at and one above the document's cap, for each array of each operation."""
    size = single_cap(operation, array, "standard") + over
    body = {array: [item(array, number, operation) for number in range(size)], **fixed(operation)}
    check_edge(Stage(), operation, body, fits=over <= 0)


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_identifying_counts_its_three_arrays_together(over: int) -> None:
    """50 users to identify fit in one request, whatever they are identified by."""
    sizes = {"aliases_to_identify": 20, "emails_to_identify": 20}
    sizes["phone_numbers_to_identify"] = 10 + over
    body = {array: [item(array, n) for n in range(size)] for array, size in sizes.items()}
    check_edge(Stage(), "users.identify", body, fits=over <= 0)


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_subscription_groups_count_as_the_users_they_name(over: int) -> None:
    """50 users in all fit in one request, however they are spread over groups and identifiers."""
    group = {"subscription_state": "subscribed"}
    groups = [
        {**group, "subscription_group_id": "a", "external_ids": [f"u{n}" for n in range(20)]},
        {
            **group,
            "subscription_group_id": "b",
            "external_ids": [f"u{n}" for n in range(9 + over)],
            "emails": [f"u{n}@example.com" for n in range(20)],
        },
        {**group, "subscription_group_id": "c", "phones": "+14155550123"},
    ]
    body = {"subscription_groups": groups}
    check_edge(Stage(), "subscription.status.set_v2", body, fits=over <= 0)


# ---------------------------------------------------------------- bytes and users


def _padded(operation: str, size: int) -> dict[str, Any]:
    """Make a body of exactly so many bytes, of events whose properties hold short texts."""
    room = 60_000
    properties = {f"p{number:03}": "x" * 250 for number in range(room // 260)}
    event = {"external_id": "u0", "name": "e", "time": TIME, "properties": properties}
    each = len(msgspec.json.encode(event)) + 1
    count = size // each
    events = [{**event, "external_id": f"u{number % 10}"} for number in range(count)]
    body = {"events": events}
    missing = size - len(msgspec.json.encode(body))
    while missing < 0 or missing > 70_000:
        events.pop()
        missing = size - len(msgspec.json.encode(body))
    filler: dict[str, Any] = {**event, "external_id": "u0", "properties": {}}
    events.append(filler)
    missing = size - len(msgspec.json.encode(body))
    key = 0
    while missing > 0:
        name = f"q{key:03}"
        frame = len(name) + 6 - (0 if filler["properties"] else 1)  # "name":"",
        filler["properties"][name] = "y" * max(0, min(240, missing - frame))
        key += 1
        missing = size - len(msgspec.json.encode(body))
    assert missing == 0, f"cannot make {size} bytes, {missing} are left"
    return body


@pytest.mark.parametrize("operation", ["users.track", "users.track_bulk"])
@pytest.mark.parametrize("over", [0, 1])
def test_bytes_at_their_cap(operation: str, over: int) -> None:
    """A body of exactly the cap is sent and taken; with one byte more it is not sent at all."""
    cap = operations()[operation].node["x-braze-batch"]["max_bytes"]
    body = _padded(operation, cap + over)
    stage = Stage()
    assert send_single(stage, operation, body) is (over == 0)
    assert post(Stage(), operation, body).status_code == (201 if over == 0 else 413)


@pytest.mark.parametrize("operation", ["users.track", "users.track_bulk"])
def test_batches_keep_to_the_byte_cap(operation: str) -> None:
    """Large items are split by bytes before they are split by number."""
    cap = operations()[operation].node["x-braze-batch"]["max_bytes"]
    events = _padded(operation, cap)["events"] * 2
    stage = Stage()
    report = BOTH_WAYS["sync"](stage, operation, {"events": events}, None)
    assert report.accepted == len(events)
    sizes = [request["bytes"] for request in stage.requests]
    assert len(sizes) >= 2
    assert max(sizes) <= cap
    assert max(sizes) > cap * 0.9, "requests are filled, not halved"


@pytest.mark.parametrize("size", [99, 100, 101, 250])
def test_bulk_requests_hold_100_objects_of_one_user(size: int) -> None:
    """More than 100 objects of one profile are spread over several requests."""
    events = [{**item("events", 0), "name": f"e{number}"} for number in range(size)]
    others = [item("events", number) for number in range(1, 51)]
    told: list[Settled] = []
    stage = Stage()
    streams = {"events": [*events, *others]}
    report = BOTH_WAYS["sync"](stage, "users.track_bulk", streams, told.append)
    assert report.accepted == size + 50
    assert max(sum(place < size for place in t.positions["events"]) for t in told) <= 100
    assert report.requests == math.ceil(size / 100)


# ---------------------------------------------------------------- batched calls


@pytest.mark.parametrize("way", BOTH_WAYS)
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("size", [1, 49, 50, 51, 74, 75, 76, 149, 150, 151])
def test_batches_of_one_array_are_filled_to_the_cap(way: str, plan: str, size: int) -> None:
    """A stream is split into as few requests as the plan allows, each within its cap."""
    stage, told = Stage(plan=plan), list[Settled]()
    streams = {"purchases": (item("purchases", number) for number in range(size))}
    report = BOTH_WAYS[way](stage, "users.track", streams, told.append)
    cap = single_cap("users.track", "purchases", plan)
    assert [len(t.positions["purchases"]) for t in told] == [
        min(cap, size - start) for start in range(0, size, cap)
    ]
    check_accounts(report, {"purchases": size})
    assert report.accepted == size == stage.tenant.users.purchases


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("size", [74, 75, 76])
def test_batches_of_three_arrays_are_filled_to_the_combined_cap(plan: str, size: int) -> None:
    """Three streams share requests as the plan counts them, together or array by array."""
    stage, told = Stage(plan=plan), list[Settled]()
    arrays = ("attributes", "events", "purchases")
    streams = {array: [item(array, number) for number in range(size)] for array in arrays}
    report = BOTH_WAYS["sync"](stage, "users.track", streams, told.append)
    check_accounts(report, dict.fromkeys(arrays, size))
    assert report.accepted == 3 * size
    cap = combined_cap("users.track", plan)
    for settled in told:
        counts = {array: len(places) for array, places in settled.positions.items()}
        assert max(counts.values()) <= 75
        assert cap is None or sum(counts.values()) <= cap
    fewest = math.ceil(3 * size / cap) if cap is not None else math.ceil(size / 75)
    assert len(told) == fewest


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize(("operation", "array"), ARRAYS)
def test_every_batched_call_keeps_to_its_cap(plan: str, operation: str, array: str) -> None:
    """Cap, cap and one: three requests, on every plan, for each array of each operation."""
    cap = single_cap(operation, array, plan)
    stage, told = Stage(plan=plan), list[Settled]()
    streams = {array: [item(array, n, operation) for n in range(2 * cap + 1)], **fixed(operation)}
    report = BOTH_WAYS["sync"](stage, operation, streams, told.append)
    assert [len(t.positions[array]) for t in told] == [cap, cap, 1]
    assert {request["status"] for request in stage.requests} <= {200, 201, 202}
    check_accounts(report, {array: 2 * cap + 1})


def test_batches_of_subscription_groups_are_filled_by_weight() -> None:
    """Groups of 20, 20, 10 and 1 users are two requests; a group of 51 is refused by itself."""
    group = {"subscription_group_id": "g", "subscription_state": "subscribed"}
    groups: list[dict[str, Any]] = [
        {**group, "external_ids": [f"u{n}" for n in range(size)]} for size in (20, 20, 10, 1)
    ]
    heavy = {**group, "external_ids": ["u"] * 30, "emails": ["u@example.com"] * 21}
    told: list[Settled] = []
    stage = Stage()
    streams = {"subscription_groups": [*groups, heavy]}
    report = BOTH_WAYS["sync"](stage, "subscription.status.set_v2", streams, told.append)
    sent = [t.positions["subscription_groups"] for t in told if t.accepted]
    assert sent == [(0, 1, 2), (3,)]
    assert [(each.index, each.is_retry_safe) for each in report.rejected] == [(4, False)]
    assert "51" in report.rejected[0].reason


def test_the_tables_agree_on_every_cap() -> None:
    """What the tests take from the document is what the client decides by."""
    for operation in BATCHED:
        batch = OPERATIONS[operation].batch
        assert batch is not None
        for plan in PLANS:
            assert batch.combined.get(plan) == combined_cap(operation, plan)
