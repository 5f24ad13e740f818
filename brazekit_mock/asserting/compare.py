"""How far what happened is from what was wanted, in words that a person reads."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

__all__ = ["Candidate", "Ranked", "differences", "listed", "masked", "ranked", "same", "shown"]

_LONGEST = 160
_NEAREST = 3
_FAR = 1.0  # What a difference counts that has no degrees.
_ADDRESS = re.compile(r"[^\s@'\"<>(),;:=]+@[^\s@'\"<>(),;:=]+\.[A-Za-z]{2,}")
_PHONE = re.compile(r"\+[0-9][0-9 ().-]{5,22}[0-9]")
_ABSENT = object()


class Candidate(NamedTuple):
    """One thing that happened: how it is named in a list, and its fields."""

    title: str
    fields: Mapping[str, Any]


class Ranked(NamedTuple):
    """A candidate with what differs from what was wanted; nothing differs in a match."""

    candidate: Candidate
    differences: Sequence[str]
    distance: float


def same(wanted: Any, found: Any) -> bool:
    """Whether two JSON values are equal; 1 is 1.0 and not true."""
    if isinstance(wanted, bool) or isinstance(found, bool):
        return wanted is found
    if isinstance(wanted, Mapping) and isinstance(found, Mapping):
        return wanted.keys() == found.keys() and all(same(wanted[k], found[k]) for k in wanted)
    if isinstance(wanted, list | tuple) and isinstance(found, list | tuple):
        return len(wanted) == len(found) and all(map(same, wanted, found))
    return bool(wanted == found)


def shown(value: Any) -> str:
    """A value as JSON, cut where it is long."""
    if value is _ABSENT:
        return "missing"
    text = msgspec.json.encode(value, enc_hook=str).decode()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _distance(wanted: Any, found: Any) -> float:
    if isinstance(wanted, str) and isinstance(found, str):
        return 1 - difflib.SequenceMatcher(None, wanted, found).ratio() / 2
    return _FAR


def _compared(wanted: Any, found: Any, at: str) -> Iterable[tuple[str, float]]:
    # What is wanted of an object is a part of it: fields that nobody asked for may be there too.
    if isinstance(wanted, Mapping) and isinstance(found, Mapping):
        for name, value in wanted.items():
            place = f"{at}.{name}" if at else str(name)
            yield from _compared(value, found.get(name, _ABSENT), place)
    elif not same(wanted, found):
        told = "is missing" if found is _ABSENT else f"is {shown(found)}"
        yield f"{at} {told}, wanted {shown(wanted)}", _distance(wanted, found)


def differences(wanted: Mapping[str, Any], candidate: Candidate) -> Ranked:
    """The candidate with its differences from the fields that are wanted."""
    found = list(_compared(wanted, candidate.fields, ""))
    return Ranked(candidate, [text for text, _ in found], sum(far for _, far in found))


def ranked(wanted: Mapping[str, Any], candidates: Iterable[Candidate]) -> list[Ranked]:
    """All candidates in the order in which they happened, each compared."""
    return [differences(wanted, one) for one in candidates]


def listed(entries: Sequence[Ranked], what: str) -> list[str]:
    """Lines on the nearest of what happened, the last first where several are as near."""
    if not entries:
        return []
    newest_first = list(reversed(entries))
    nearest = sorted(newest_first, key=lambda one: one.distance)[:_NEAREST]
    rest = f" of {len(entries)}" if len(entries) > len(nearest) else ""
    lines = [f"The nearest{rest} {what}:"]
    for number, one in enumerate(nearest, 1):
        lines.append(f"  {number}. {one.candidate.title}")
        lines += [f"       {text}" for text in one.differences]
    return lines


def masked(text: str, spoken: str, secrets: Iterable[str]) -> str:
    """The text without keys, and with no more of an address or number than the caller said."""

    def address(found: re.Match[str]) -> str:
        whole = found[0]
        return whole if whole in spoken else f"{whole[0]}…@{whole.rpartition('@')[2]}"

    def phone(found: re.Match[str]) -> str:
        return found[0] if found[0] in spoken else f"+…{found[0][-2:]}"

    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= 8:
            text = text.replace(secret, "(a key)")
    return _PHONE.sub(phone, _ADDRESS.sub(address, text))
