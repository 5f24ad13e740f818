"""Each batched call sends every item once and in order, at borders of batches and under faults."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from brazekit_api.facts import OPERATIONS
from brazekit_mock.inprocess import MockTransport
from conformance.document import Json, operations
from conformance.honesty import Ledger, check_accounts
from conformance.items import fixed, item
from conformance.stage import BOTH_WAYS, Stage
from conformance.test_caps import single_cap

ARRAYS = [
    (name, array)
    for name, row in sorted(OPERATIONS.items())
    if row.batch is not None and name in operations()
    for array in row.batch.arrays
]
FAULTS = ["rate_limited", "retry_after_only", "server_error", "bad_gateway_html", "drop_before",
          "drop_after", "truncated_json", "reject_item"]  # fmt: skip
# After these nothing can have been applied, so that even an unsafe write may be sent again.
HARMLESS = (429,)
arrays = pytest.mark.parametrize(("operation", "array"), ARRAYS)
ways = pytest.mark.parametrize("way", BOTH_WAYS)


@dataclass
class Sent:
    """One request as it left: its body, and the status that came back, 0 where none did."""

    body: Json
    status: int = 0


class Recorder(MockTransport):
    """The way to the mock, with a note of each request that takes it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.mock)
        self.sent: list[Sent] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        noted = self._note(request)
        response = super().handle_request(request)
        noted.status = response.status_code
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        noted = self._note(request)
        response = await super().handle_async_request(request)
        noted.status = response.status_code
        return response

    def _note(self, request: httpx.Request) -> Sent:
        self.sent.append(Sent(json.loads(request.content)))
        return self.sent[-1]


def _listed(body: Json, array: str) -> list[Json]:
    value = body.get(array, [])
    return value if isinstance(value, list) else [value]


def distinct(sent: list[Sent], *, is_safe: bool) -> list[Json]:
    """Give the requests without their repeats, which must each have been allowed."""
    bodies: list[Json] = []
    for number, each in enumerate(sent):
        if number and each.body == sent[number - 1].body:
            allowed = is_safe or sent[number - 1].status in HARMLESS
            assert allowed, f"sent again after {sent[number - 1].status or 'no answer'}"
            continue
        bodies.append(each.body)
    return bodies


def send(
    operation: str, array: str, way: str, count: int, fault: str | None
) -> tuple[Any, list[Json], list[Json]]:
    """Send a stream; give the report, the items, and the items as they left."""
    stage = Stage()
    stage.set_scene(operation)
    if fault is not None:
        stage.braze_mock.arm(fault, probability=0.5, seed=count, count=3)
    items = [item(array, number, operation) for number in range(count)]
    recorder, ledger = Recorder(stage), Ledger()
    streams = {array: iter(items), **fixed(operation)}
    report = BOTH_WAYS[way](stage, operation, streams, ledger.note, {"transport": recorder})
    check_accounts(report, {array: count}, ledger)
    bodies = distinct(recorder.sent, is_safe=OPERATIONS[operation].retry_safe)
    return report, items, [each for body in bodies for each in _listed(body, array)]


def counts(operation: str, array: str) -> list[int]:
    """Give the lengths of streams at which a batch may go wrong by one."""
    cap = single_cap(operation, array, "standard")
    return [1, cap - 1, cap, cap + 1, 2 * cap + 1]


@arrays
@ways
def test_batches_hold_each_item_once_and_in_order(operation: str, array: str, way: str) -> None:
    """At the border of a batch and beyond; no user's items change places."""
    for count in counts(operation, array):
        _, items, left = send(operation, array, way, count, None)
        assert left == items


@arrays
@ways
@pytest.mark.parametrize("fault", FAULTS)
def test_batches_hold_each_item_once_and_in_order_under_each_fault(
    operation: str, array: str, way: str, fault: str
) -> None:
    """What is sent again is sent whole, and only where the document or the failure allows it."""
    for count in counts(operation, array)[2:]:
        report, items, left = send(operation, array, way, count, fault)
        assert left == items
        if fault in ("rate_limited", "retry_after_only"):
            assert not report.unknown, "a request that was not let in has no unknown fate"


def test_an_unsafe_repeat_is_seen() -> None:
    """The check of repeats can fail: one after a lost answer, one after a failure."""
    for status in (0, 502):
        twice = [Sent({"events": [1]}, status), Sent({"events": [1]}, 201)]
        with pytest.raises(AssertionError, match="sent again"):
            distinct(twice, is_safe=False)
        assert distinct(twice, is_safe=True) == [{"events": [1]}]
