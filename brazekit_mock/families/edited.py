"""Listing by the time of the last edit, as Content Blocks and e-mail templates are listed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ..context import Context
from ..message import Refusal
from ..times import parse_time

__all__ = ["edited_between", "list_problem"]

T = TypeVar("T")

MOST_LISTED = 1_000


_BOUNDS = {"modified_after": "Modified after time", "modified_before": "Modified before time"}


def _bound(ctx: Context, name: str, default: float) -> float:
    text = ctx.params.get(name)
    if text is None:
        return default
    found = parse_time(text)
    if found is None:
        raise Refusal(400, f"{_BOUNDS[name]} is invalid", reason=f"parameter: {name}")
    return found


def edited_between(ctx: Context, entries: Iterable[T], edited: Callable[[T], int]) -> list[T]:
    """Those that were last edited between the two times asked for, both ends included."""
    first = _bound(ctx, "modified_after", float("-inf"))
    last = _bound(ctx, "modified_before", float("inf"))
    if first > last:
        raise Refusal(
            400,
            "Modified after time must be earlier than or the same as modified before time.",
            reason="parameter: modified_after",
        )
    return [one for one in entries if first <= edited(one) <= last]


def list_problem(sent: Mapping[str, str], limit: str) -> str | None:
    """What is wrong with a list's parameters, in the words of the page of Content Blocks."""
    for name, wording in _BOUNDS.items():
        if name in sent and parse_time(sent[name]) is None:
            return f"{wording} is invalid"
    for name, wording in (("limit", limit), ("offset", "Offset")):
        text = sent.get(name, "1")
        digits = text.removeprefix("-")
        if not (digits.isascii() and digits.isdecimal()) or len(digits) > 4_000:
            return f"{wording} is invalid"
        if int(text) < 1:
            return f"{wording} must be greater than 0"
        if name == "limit" and int(text) > MOST_LISTED:
            return f"{wording} exceeds maximum of {MOST_LISTED}"
    return None
