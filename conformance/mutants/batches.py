"""Clients that account wrongly for the items of a batch, or fill requests wrongly."""

from __future__ import annotations

from typing import Any

import attrs

from brazekit import (
    batch_run,
    batching,
    dispatch,
    outcome,
    sender,
    settling,
)
from brazekit_api.seam import Settled
from conformance.mutants.registry import Patches, mutant

# ---------------------------------------------------------------- accounts


@mutant("rejected_items_of_one_call_are_told", "rejected_items_are_told_by_their_place")
def drops_the_list_of_rejected_items() -> Patches:
    """Reads the counts of an answer and not its errors."""
    return {(outcome, "_rejected"): lambda facts, body, counts: ([], [])}


@mutant("rejected_items_of_one_call_are_told", "rejected_items_are_told_by_their_place")
def takes_201_for_success() -> Patches:
    """Reports every 2xx as success of all items."""

    def read(operation: Any, status: int, data: Any, counts: Any) -> Any:
        return outcome.Reading(accepted=sum(counts.values()), queued=status == 202)

    return {(sender, "read_answer"): read, (dispatch, "read_answer"): read}


@mutant("mixed_faults_lose_and_double_nothing", "rejected_items_are_told_by_their_place")
def shifts_the_index() -> Patches:
    """Tells rejected items by the place of their neighbours."""
    real = settling.by_answer

    def by_answer(positions: Any, reading: Any, operation: str) -> Settled:
        settled = real(positions, reading, operation)
        moved = tuple(attrs.evolve(one, index=one.index + 1) for one in settled.rejected)
        return attrs.evolve(settled, rejected=moved)

    return {(settling, "by_answer"): by_answer}


@mutant("mixed_faults_lose_and_double_nothing", "rejected_items_are_told_by_their_place")
def tells_the_place_in_the_request() -> Patches:
    """Tells rejected items by their place in the request, not in the caller's stream."""
    real = settling.by_answer

    def by_answer(positions: Any, reading: Any, operation: str) -> Settled:
        local = {array: tuple(range(len(places))) for array, places in positions.items()}
        return attrs.evolve(real(local, reading, operation), positions=positions)

    return {(settling, "by_answer"): by_answer}


@mutant("a_miscount_is_told")
def smooths_over_miscounts() -> Patches:
    """Says nothing when an answer's counts do not add up."""
    real = outcome.read_answer

    def read(*facts: Any) -> Any:
        return attrs.evolve(real(*facts), discrepancy="")

    return {(sender, "read_answer"): read, (dispatch, "read_answer"): read}


@mutant(
    "mixed_faults_lose_and_double_nothing", "a_lost_batch_is_unknown", "a_failed_batch_is_unknown"
)
def calls_unknown_items_accepted() -> Patches:
    """Reports items as accepted whose answer was lost."""

    def unknown(positions: Any, reason: str) -> Settled:
        return Settled(positions, sum(map(len, positions.values())), (), ())

    return {(settling, "unknown"): unknown}


@mutant(
    "mixed_faults_lose_and_double_nothing", "a_lost_batch_is_unknown", "a_failed_batch_is_unknown"
)
def calls_unknown_items_rejected() -> Patches:
    """Reports items as safe to send again whose answer was lost."""

    def unknown(positions: Any, reason: str) -> Settled:
        return settling.rejected(positions, reason, is_retry_safe=True)

    return {(settling, "unknown"): unknown}


@mutant("an_endless_storm_accepts_nothing")
def calls_refused_items_accepted() -> Patches:
    """Reports items as accepted that were refused until attempts ran out."""

    def by_refusal(positions: Any, error: Any, operation: Any) -> Settled:
        return Settled(positions, sum(map(len, positions.values())), (), ())

    return {(settling, "by_refusal"): by_refusal}


@mutant("a_batch_is_accepted_once")
def tells_items_twice() -> Patches:
    """Calls `on_settled` twice for each request."""
    real = batch_run.BatchRun._settle

    def settle(self: Any, settled: Settled) -> None:
        real(self, settled)
        if self._tell is not None:
            self._tell(settled)

    return {(batch_run.BatchRun, "_settle"): settle}


@mutant("a_lost_batch_is_unknown")
def stops_at_the_first_lost_batch() -> Patches:
    """Ends a batched call at the first lost answer, as if the rest were hopeless."""
    return {(dispatch, "_is_hopeless"): lambda error: True}


# ---------------------------------------------------------------- caps


@mutant("batches_keep_to_combined_caps")
def ignores_the_combined_cap() -> Patches:
    """Fills each array of a batch by itself."""
    real = batching.Packer.__init__

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._combined = None

    return {(batching.Packer, "__init__"): start}


@mutant("batches_keep_to_combined_caps")
def takes_every_plan_for_standard() -> Patches:
    """Packs as if every contract were a standard one."""
    real = batching.Packer.__init__
    return {(batching.Packer, "__init__"): lambda self, form, plan: real(self, form, "standard")}


def _packs_without(**changes: Any) -> Patches:
    real = batching.Packer.__init__

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._batch = attrs.evolve(self._batch, **changes)

    return {(batching.Packer, "__init__"): start}


@mutant("batches_keep_to_array_caps")
def ignores_the_cap_of_an_array() -> Patches:
    """Lets an array grow beyond its own cap."""
    return _packs_without(max_items={})


@mutant("batches_keep_to_bytes")
def ignores_bytes() -> Patches:
    """Splits by number alone."""
    return _packs_without(max_bytes=None)


@mutant("batches_keep_to_users")
def ignores_users() -> Patches:
    """Puts any number of one user's objects into a bulk request."""
    return _packs_without(per_user=None)


@mutant("batches_keep_to_weights")
def weighs_every_item_as_one() -> Patches:
    """Counts a subscription group as one, whomever it names."""
    return {(batching, "weigh"): lambda item, batch: 1}


@mutant("batches_keep_to_bytes")
def loses_the_item_that_did_not_fit() -> Patches:
    """Forgets the item that overflowed a request."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        self._held = None
        return real(self)

    return {(batching.Packer, "take"): take}


@mutant("batches_keep_to_combined_caps")
def loses_the_last_request() -> Patches:
    """Sends full requests only."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        packed = real(self)
        return None if packed is not None and not self._open else packed

    return {(batching.Packer, "take"): take}


@mutant("calls_over_the_caps_are_refused_unsent")
def sends_single_calls_over_the_cap() -> Patches:
    """Leaves caps of single calls to the server."""
    return {(sender, "check"): lambda call, plan: None}
