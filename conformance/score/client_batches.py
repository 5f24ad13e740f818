"""Clients that account wrongly for the items that they sent."""

from __future__ import annotations

from typing import Any

from brazekit import batch_run, dispatch
from brazekit_mock.message import MockResponse
from conformance.mutants.registry import Patches
from conformance.score.playing import Leaving, Send
from conformance.score.registry import patched, sends, tells

Outcome = dict[str, Any]


def _move(outcome: Outcome, source: str, target: str) -> None:
    """Tell the items of one list in another."""
    outcome[target] = [*outcome.get(target, ()), *outcome.get(source, ())]
    outcome[source] = []


def _add(outcome: Outcome, count: int) -> None:
    outcome["accepted"] = outcome.get("accepted", 0) + count
    for array in outcome.get("accepted_by_array", {}):
        outcome["accepted_by_array"][array] += count


@tells("L2")
def takes_every_201_for_success(outcome: Outcome, message: Any) -> None:
    """Reports a request that was partly rejected as success of all items."""
    if outcome["kind"] == "partial":
        _add(outcome, len(outcome["rejected"]))
        outcome |= {"kind": "success", "rejected": []}


@tells("L2")
def calls_partial_success_success(outcome: Outcome, message: Any) -> None:
    """Lists rejected items, and says success all the same."""
    outcome["kind"] = "success" if outcome["kind"] == "partial" else outcome["kind"]


@tells("L2")
def raises_for_partial_success(outcome: Outcome, message: Any) -> None:
    """Raises where one item was rejected, and loses what became of the others."""
    if outcome["kind"] == "partial":
        outcome.clear()
        outcome |= {"kind": "error", "error": {"type": "Error", "classes": ["other"]}}


def _indices(outcome: Outcome, change: Any) -> None:
    for item in [*outcome.get("rejected", ()), *outcome.get("unknown", ())]:
        item["index"] = change(item["index"])


@tells("L2")
def counts_items_from_one(outcome: Outcome, message: Any) -> None:
    """Tells the index of the item behind."""
    _indices(outcome, lambda index: index + 1)


@tells("L2")
def tells_the_index_in_the_request(outcome: Outcome, message: Any) -> None:
    """Tells the place in the request, and not in what the caller passed."""
    _indices(outcome, lambda index: index % 75)


@tells("L2")
def tells_no_array(outcome: Outcome, message: Any) -> None:
    """Tells every rejected item as one of the first array."""
    first = next(iter(message["parameters"]), "")
    for item in outcome.get("rejected", ()):
        item["array"] = first


@tells("L2")
def tells_no_reason(outcome: Outcome, message: Any) -> None:
    """Tells which items were rejected, and not why."""
    for item in outcome.get("rejected", ()):
        item.pop("reason")


@tells("L2")
def tells_the_first_rejected_item(outcome: Outcome, message: Any) -> None:
    """Tells of one rejected item, however many there are."""
    if "rejected" in outcome:
        outcome["rejected"] = outcome["rejected"][:1]


@tells("L2")
def tells_the_last_rejected_item(outcome: Outcome, message: Any) -> None:
    """Keeps the last of the rejected items."""
    if "rejected" in outcome:
        outcome["rejected"] = outcome["rejected"][-1:]


@tells("L2")
def tells_rejected_items_twice(outcome: Outcome, message: Any) -> None:
    """Lists each rejected item twice."""
    if "rejected" in outcome:
        outcome["rejected"] *= 2


@tells("L2")
def counts_what_was_sent_as_accepted(outcome: Outcome, message: Any) -> None:
    """Counts all items as accepted, the rejected ones too."""
    _add(outcome, len(outcome.get("rejected", ())) + len(outcome.get("unknown", ())))


@tells("L2")
def counts_nothing_as_accepted(outcome: Outcome, message: Any) -> None:
    """Tells what failed, and counts what was accepted as nothing."""
    if "accepted" in outcome:
        outcome["accepted"] = 0


@tells("L2")
def tells_unknown_items_as_accepted(outcome: Outcome, message: Any) -> None:
    """Counts items as accepted whose answer was lost."""
    _add(outcome, len(outcome.get("unknown", ())))
    if "unknown" in outcome:
        outcome["unknown"] = []


@tells("L2")
def tells_unknown_items_as_rejected(outcome: Outcome, message: Any) -> None:
    """Tells items as rejected, which may be sent again, whose answer was lost."""
    _move(outcome, "unknown", "rejected")


@tells("L2")
def tells_rejected_items_as_unknown(outcome: Outcome, message: Any) -> None:
    """Leaves the caller in doubt about items that were refused."""
    _move(outcome, "rejected", "unknown")


@tells("L2")
def smooths_over_miscounts(outcome: Outcome, message: Any) -> None:
    """Says success where an answer counts fewer items than were sent."""
    if outcome["kind"] == "partial" and not outcome["rejected"] and not outcome.get("unknown"):
        outcome["kind"] = "success"


@tells("L2")
def loses_the_report_of_a_lost_batch(outcome: Outcome, message: Any) -> None:
    """Raises where an answer was lost, and loses what became of the other items."""
    if outcome.get("unknown"):
        outcome.clear()
        outcome |= {"kind": "error", "error": {"type": "Timeout", "classes": ["connection"]}}


@patched("L2")
def stops_at_the_first_failed_request() -> Patches:
    """Ends a batched call at the first request that fails."""
    return {(dispatch, "_is_hopeless"): lambda error: True}


@sends("L2")
def sends_a_lost_batch_again(request: Leaving, send: Send) -> MockResponse:
    """Sends a write again whose answer was lost."""
    try:
        return send(request)
    except Exception:
        return send(request)


@sends("L2")
def drops_a_throttled_batch(request: Leaving, send: Send) -> MockResponse:
    """Takes a throttled request for one that was accepted."""
    response = send(request)
    if response.status == 429:
        return MockResponse(201, [], b'{"message":"success"}')
    return response


@sends("L2")
def drops_a_refused_batch(request: Leaving, send: Send) -> MockResponse:
    """Takes a refused request for one that was accepted."""
    response = send(request)
    if response.status == 400:
        return MockResponse(201, [], b'{"message":"success"}')
    return response


@patched("L2")
def loses_the_streams_behind_a_refusal() -> Patches:
    """Forgets the rest of a stream behind the first full request."""
    real = batch_run.BatchRun._send

    def send(self: Any, packed: Any) -> Any:
        yield from real(self, packed)
        self._packer._open.clear()

    return {(batch_run.BatchRun, "_send"): send}
