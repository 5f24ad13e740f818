"""What a 2xx answer says of each item that was sent. Pure.

2xx is not always success: items can be rejected one by one, and the answer's counts then tell how
many were taken. The counts are checked against what was sent, and a disagreement is said rather
than smoothed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import attrs

from brazekit_api.seam import Call, Operation, Outcome, OutcomeFacts, Rejected, Report
from brazekit_api.types import is_array, is_object

from .errors import PartialFailure
from .redaction import clean

__all__ = ["Reading", "name_items", "outcome_of", "raise_for_rejected", "read_answer"]

T = TypeVar("T")

_GOOD_MESSAGES = frozenset({"success", "queued"})
_NAMED_INDEX = re.compile(r"\bindex\D{0,10}(\d+)|\[(\d+)\]|^\W*(\d+)\b", re.IGNORECASE)
_LONGEST_REASON = 500  # Characters. Reasons are sentences; anything longer is a dump of something.


@attrs.frozen
class Reading:
    """An answer, item by item; indices are those within the request.

    `accepted` is the number of items that the API took. `rejected` lists the others that it named.
    `uncertain` names the arrays whose items, those in `rejected` apart, it does not account for:
    its counts do not add up. `discrepancy` then says so in words.
    """

    accepted: int
    rejected: tuple[Rejected, ...] = ()
    uncertain: frozenset[str] = frozenset()
    discrepancy: str = ""
    queued: bool = False

    def hiding(self, hide: Callable[[str], str]) -> Reading:
        """Give the same with every text passed through `hide`, which takes the key out."""
        if not self.rejected and not self.discrepancy:
            return self
        rejected = tuple(attrs.evolve(item, reason=hide(item.reason)) for item in self.rejected)
        return attrs.evolve(self, rejected=rejected, discrepancy=hide(self.discrepancy))


def read_answer(operation: Operation, status: int, data: Any, counts: Mapping[str, int]) -> Reading:
    """Read the decoded JSON of a 2xx answer to a request with so many items per array."""
    body: dict[str, Any] = data if is_object(data) else {}
    facts = operation.outcome or OutcomeFacts()
    rejected, notes = _rejected(facts, body, counts)
    stray = bool(notes)
    message = body.get("message")
    if isinstance(message, str) and message.strip().lower() not in _GOOD_MESSAGES:
        notes.append(f"the message is not 'success' but: {_short(message)}")
        stray = True
    accepted = 0
    uncertain: set[str] = set()
    for arrays, processed in _processed(facts, body, counts):
        sent = sum(counts[array] for array in arrays)
        left = sent
        if rejected:
            left -= sum(item.array in arrays for item in rejected)
        if processed is None:
            accepted += left
            if stray:
                uncertain.update(arrays)
            continue
        accepted += min(processed, left)
        if processed != left:
            names = ", ".join(arrays)
            notes.append(
                f"{names}: {sent} sent, {processed} processed, {sent - left} rejected by the answer"
            )
        if processed < left:
            uncertain.update(arrays)
    return Reading(
        accepted=accepted,
        rejected=tuple(rejected),
        uncertain=frozenset(uncertain),
        discrepancy="; ".join(notes),
        queued=status == 202,
    )


def _processed(
    facts: OutcomeFacts, body: Mapping[str, Any], counts: Mapping[str, int]
) -> list[tuple[tuple[str, ...], int | None]]:
    """Group the sent arrays by the property that counts them, with its value if the answer has it.

    Some answers have one count for several arrays, some list what succeeded, some say nothing.
    """
    groups: dict[str, list[str]] = {}
    for array in counts:
        name = facts.processed.get(array, "")
        if not name and facts.accepted_property and facts.rejected_array in ("", array):
            name = facts.accepted_property
        groups.setdefault(name or f" {array}", []).append(array)
    found: list[tuple[tuple[str, ...], int | None]] = []
    for name, arrays in groups.items():
        value = body.get(name)
        if is_array(value):
            value = len(value)
        is_count = isinstance(value, int) and not isinstance(value, bool)
        found.append((tuple(arrays), value if is_count else None))
    return found


# ---------------------------------------------------------------- rejected items


def _rejected(
    facts: OutcomeFacts, body: Mapping[str, Any], counts: Mapping[str, int]
) -> tuple[list[Rejected], list[str]]:
    value = body.get(facts.rejected_property) if facts.rejected_property else None
    if value is None:
        return [], []
    entries: list[Any] = value if is_array(value) else [value]
    return name_items(facts, entries, counts)


def name_items(
    facts: OutcomeFacts, entries: Iterable[Any], counts: Mapping[str, int]
) -> tuple[list[Rejected], list[str]]:
    """Give the items that error entries name, each once, and notes on entries that name none."""
    reasons: dict[tuple[str, int], list[str]] = {}
    notes: list[str] = []
    for entry in entries:
        if facts.form == "pair":
            array, index, reason = _read_pair(entry, facts)
        else:
            array, index, reason = _read_object(entry, facts)
        if not array and len(counts) == 1:
            array = next(iter(counts))
        if index is None or not 0 <= index < counts.get(array, 0):
            notes.append(f"an error names no item that was sent: {reason}")
        else:
            reasons.setdefault((array, index), []).append(reason)
    rejected = [
        Rejected(index, array, "; ".join(dict.fromkeys(texts)))
        for (array, index), texts in reasons.items()
    ]
    return rejected, notes


def _read_object(entry: Any, facts: OutcomeFacts) -> tuple[str, int | None, str]:
    if not is_object(entry):
        return "", None, _short(entry)
    array = entry.get(facts.array_key)
    reason = entry.get(facts.reason_key)
    return (
        array if isinstance(array, str) else "",
        _index(entry.get(facts.index_key)),
        _short(entry if reason is None else reason),
    )


def _read_pair(entry: Any, facts: OutcomeFacts) -> tuple[str, int | None, str]:
    parts: list[Any] = entry if is_array(entry) else [entry]
    index = next((found for found in map(_index, parts) if found is not None), None)
    text = _short("; ".join(part for part in parts if isinstance(part, str)) or entry)
    if index is None:
        named = _NAMED_INDEX.search(text)
        index = None if named is None else int(next(filter(None, named.groups())))
    return facts.rejected_array, index, text


def _index(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    return clean(text[: 4 * _LONGEST_REASON])[:_LONGEST_REASON]


# ---------------------------------------------------------------- outcomes


def outcome_of(call: Call[T], answer: T, status: int, reading: Reading) -> Outcome[T]:
    """Give the outcome of a single call."""
    return Outcome(
        answer=answer,
        status=status,
        sent=sum(call.counts.values()),
        accepted=reading.accepted,
        rejected=list(reading.rejected),
        queued=reading.queued,
        discrepancy=reading.discrepancy,
    )


def raise_for_rejected(result: Outcome[Any] | Report, operation: str = "") -> None:
    """Raise `PartialFailure` unless every item was accepted.

    Takes what a call or a batched call answered; the error carries it as `outcome` or `report`.
    """
    unknown = result.unknown if isinstance(result, Report) else []
    doubts = result.discrepancies if isinstance(result, Report) else [result.discrepancy]
    doubt = next(filter(None, doubts), "")
    if not (result.rejected or unknown or doubt):
        return
    parts = [f"{result.accepted} of {result.sent} items accepted"]
    if result.rejected:
        first = result.rejected[0]
        parts.append(f"{len(result.rejected)} rejected")
        parts.append(f"the first is {first.array}[{first.index}]: {first.reason}")
    if unknown:
        parts.append(f"{len(unknown)} of unknown fate, which may have been applied")
    if doubt:
        parts.append(f"the answer does not add up: {doubt}")
    text = "; ".join(parts) + "."
    raise PartialFailure(
        f"{operation}: {text}" if operation else text,
        operation=operation,
        outcome=result if isinstance(result, Outcome) else None,
        report=result if isinstance(result, Report) else None,
    )
