"""The accounts of a batched call: what became of each item of its streams. Pure.

Every item that was drawn is settled exactly once, so that
`accepted + len(rejected) + len(unknown) == sent` holds after each step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeAlias

from brazekit_api.seam import Operation, OutcomeFacts, Rejected, Report, Settled, Unknown

from .errors import ApiError
from .outcome import Reading, name_items

__all__ = ["Positions", "add", "by_answer", "by_refusal", "rejected", "unknown"]

Positions: TypeAlias = Mapping[str, tuple[int, ...]]
"""Per array, the stream positions of the items of one request, in the request's order."""


def by_answer(positions: Positions, reading: Reading, operation: str) -> Settled:
    """Settle the items of an answered request; its indices become stream positions.

    Where the answer's counts do not add up, it cannot be told which item they are about, so all of
    the array that were not rejected by name are unknown.
    """
    named = {(item.array, item.index): item for item in reading.rejected}
    refused: list[Rejected] = []
    doubtful: list[Unknown] = []
    accepted = 0
    for array, places in positions.items():
        for index, place in enumerate(places):
            item = named.get((array, index))
            if item is not None:
                refused.append(Rejected(place, array, item.reason, item.is_retry_safe))
            elif array in reading.uncertain:
                doubtful.append(Unknown(place, array, f"{operation}: {reading.discrepancy}"))
            else:
                accepted += 1
    return Settled(positions, accepted, tuple(refused), tuple(doubtful))


def rejected(positions: Positions, reason: str, *, is_retry_safe: bool) -> Settled:
    """Settle all items as not applied."""
    items = tuple(
        Rejected(place, array, reason, is_retry_safe)
        for array, places in positions.items()
        for place in places
    )
    return Settled(positions, 0, items, ())


def by_refusal(positions: Positions, error: ApiError, operation: Operation) -> Settled:
    """Settle the items of a request that was refused as a whole, each with its own reason if told.

    One bad item can have the others refused with it; they get what the answer says in general.
    """
    counts = {array: len(places) for array, places in positions.items()}
    named, _ = name_items(operation.outcome or OutcomeFacts(), error.errors, counts)
    reasons = {(item.array, item.index): item.reason for item in named}
    general = f"{error.status}: {error.message}" if error.message else str(error)
    items = tuple(
        Rejected(place, array, reasons.get((array, index), general), error.is_retry_safe)
        for array, places in positions.items()
        for index, place in enumerate(places)
    )
    return Settled(positions, 0, items, ())


def unknown(positions: Positions, reason: str) -> Settled:
    """Settle all items as possibly applied."""
    items = tuple(
        Unknown(place, array, reason) for array, places in positions.items() for place in places
    )
    return Settled(positions, 0, (), items)


def add(report: Report, settled: Settled) -> None:
    """Enter one request's items, or one item that was never sent, into the report."""
    failed = Counter([item.array for item in settled.rejected])
    failed.update(item.array for item in settled.unknown)
    for array, places in settled.positions.items():
        accepted = len(places) - failed[array]
        report.sent += len(places)
        report.accepted_by_array[array] = report.accepted_by_array.get(array, 0) + accepted
    report.accepted += settled.accepted
    report.rejected.extend(settled.rejected)
    report.unknown.extend(settled.unknown)
