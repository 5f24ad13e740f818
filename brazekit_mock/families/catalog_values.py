"""The values of an item: converted to the types of their fields, and held to the rules of items."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from ..times import iso, parse_time

__all__ = ["ArrayChange", "converted", "holds_bad_key", "is_too_deep", "is_too_large"]

MOST_CHARACTERS = 5_000
MOST_LEVELS = 50

_NUMBER = re.compile(r"-?\d{1,300}(\.\d{1,300})?([eE][+-]?\d{1,3})?", re.ASCII)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)  # Of the forms of time, catalogs take this one.
_CHANGES = frozenset({"$add", "$remove"})
_FAILED: Final = object()


@dataclass(frozen=True, slots=True)
class ArrayChange:
    """What to append to an array field, and what to take out of it afterwards."""

    add: list[Any]
    remove: list[Any]

    def applied(self, old: Any) -> list[Any]:
        """The array that comes of `old`; a field without a value counts as an empty one."""
        grown = [*(old or ()), *self.add]
        gone = {_text(value) for value in self.remove}
        return [value for value in grown if _text(value) not in gone]


def _text(value: Any) -> bytes:
    """A value as JSON to compare by, since Python takes true for 1."""
    return msgspec.json.encode(value, order="deterministic")


def converted(kind: str, value: Any, *, is_edit: bool = False) -> Any:
    """`value` as one of the field's type, None for no value; ValueError where it cannot be one.

    With `is_edit` an array field also takes what to add and what to take out.
    """
    if value is None:
        return None
    if is_edit and kind == "array" and isinstance(value, dict):
        changes = [value.get(name, []) for name in ("$add", "$remove")]
        if value and _CHANGES.issuperset(value) and all(isinstance(c, list) for c in changes):
            return ArrayChange(*changes)
    found = _CONVERSIONS[kind](value)
    if found is _FAILED:
        raise ValueError(f"The value is no {kind}.")
    return found


def _string(value: Any) -> Any:
    if isinstance(value, str):
        return value
    is_scalar = isinstance(value, bool | int | float)
    return msgspec.json.encode(value).decode() if is_scalar else _FAILED


def _number(value: Any) -> Any:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        number = float(value)
        if number in (float("inf"), float("-inf")):
            return _FAILED
        return int(number) if number.is_integer() and abs(number) < 2**53 else number
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number else _FAILED


def _boolean(value: Any) -> Any:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower(), _FAILED)
    return value if isinstance(value, bool) else _FAILED


def _time(value: Any) -> Any:
    is_iso = isinstance(value, str) and _ISO.match(value)
    moment = parse_time(value) if is_iso else None
    return _FAILED if moment is None else iso(moment)


_CONVERSIONS: Mapping[str, Callable[[Any], Any]] = {
    "string": _string,
    "number": _number,
    "boolean": _boolean,
    "time": _time,
    "object": lambda value: value if isinstance(value, dict) else _FAILED,
    "array": lambda value: value if isinstance(value, list) else _FAILED,
}


# ---------------------------------------------------------------- the rules of items


def _inner(value: Any) -> list[Any]:
    """What lies one level inside a value."""
    if isinstance(value, ArrayChange):
        return [*value.add, *value.remove]
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def holds_bad_key(value: Any) -> bool:
    """Whether a key of an object, at any depth, holds . or $."""
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict) and any("." in key or "$" in key for key in node):
            return True
        waiting += _inner(node)
    return False


def is_too_deep(value: Any) -> bool:
    """Whether objects and arrays nest more than 50 levels deep."""
    level = _inner(value) if isinstance(value, ArrayChange) else [value]
    for _ in range(MOST_LEVELS):
        level = [inner for node in level for inner in _inner(node)]
    return any(isinstance(node, dict | list) for node in level)


def is_too_large(item: Mapping[str, Any]) -> bool:
    """Whether an item has more than 5,000 characters, written as JSON without blanks."""
    return len(msgspec.json.encode(item).decode()) > MOST_CHARACTERS
