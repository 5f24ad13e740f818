"""Whether an adapter's outcome is the one that a case expects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .matching import ABSENT, at_pointer, differences

__all__ = ["outcome_problems"]


def outcome_problems(told: Mapping[str, Any], outcome: Mapping[str, Any]) -> Iterator[str]:
    """Give what is not as expected; an unexpected error's own words come with it."""
    error: Mapping[str, Any] = outcome.get("error") or {}
    if "kind" in told:
        for problem in differences(told["kind"], outcome.get("kind", ABSENT), "kind"):
            said = f" ({_words(error)})" if error else ""
            yield f"{problem}{said}"
    if "status" in told:
        status = outcome.get("status", error.get("status", ABSENT))
        yield from differences(told["status"], status, "status")
    if "class" in told:
        classes = error.get("classes", [])
        wanted = [told["class"]] if isinstance(told["class"], str) else told["class"]
        for word in wanted:
            if word not in classes:
                yield f"class: {word} is not among {classes} ({_words(error)})"
    for name in ("message", "path", "retry_after", "retry_safe"):
        if name in told:
            yield from differences(told[name], error.get(name, ABSENT), name)
    if "queued" in told:
        yield from differences(told["queued"], outcome.get("queued", False), "queued")
    if "accepted" in told:
        name = "accepted_by_array" if _by_array(told["accepted"]) else "accepted"
        yield from differences(told["accepted"], outcome.get(name, ABSENT), name)
    for name in ("rejected", "unknown"):
        if name in told:
            yield from (f"{name}: {text}" for text in _items(told[name], outcome.get(name) or []))
    for pointer, expected in told.get("value", {}).items():
        value = at_pointer(outcome.get("value", ABSENT), pointer)
        yield from (f"value: {text}" for text in differences(expected, value, pointer))


def _by_array(expected: Any) -> bool:
    return isinstance(expected, dict) and not any(key.startswith("$") for key in expected)


def _words(error: Mapping[str, Any]) -> str:
    """The error by its type and classes alone: its text may hold what must not be shown."""
    return f"{error.get('type') or 'no error'}, {error.get('classes', [])}"


def _items(expected: Any, items: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Compare items without regard to order; reasons only where the case names one."""
    listed = list(items)
    there = {(item.get("array"), item.get("index")): item.get("reason") for item in listed}
    if len(there) != len(listed):
        yield f"{len(listed) - len(there)} items are named more than once"
    if isinstance(expected, int):
        if len(there) != expected:
            yield f"{len(there)} items, not {expected}: {_places(there)}"
        return
    wanted: dict[tuple[Any, Any], Any] = {}
    for entry in expected:
        first, last = entry.get("indices", [entry.get("index"), entry.get("index")])
        for index in range(first, last + 1):
            wanted[entry["array"], index] = entry.get("reason", ABSENT)
    missing, extra = set(wanted) - set(there), set(there) - set(wanted)
    if missing:
        yield f"not named: {_places(missing)}"
    if extra:
        first = min(extra, key=_order)
        yield f"named, but should not be: {_places(extra)} (the first because of {there[first]!r})"
    for place, reason in wanted.items():
        if reason is not ABSENT and place in there:
            yield from differences(reason, there[place], f"the reason of {place[0]}[{place[1]}]")


def _order(place: tuple[Any, Any]) -> tuple[str, str]:
    return str(place[0]), str(place[1]).zfill(9)


def _places(places: Iterable[tuple[Any, Any]]) -> str:
    """Items as `events[3], events[7]`, the first few of them."""
    named = sorted(places, key=_order)
    text = ", ".join(f"{array}[{index}]" for array, index in named[:6])
    return f"{text}, ... ({len(named)})" if len(named) > 6 else text or "none"
