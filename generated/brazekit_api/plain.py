# Written by `make generate` from spec/; do not edit.
"""Any JSON-like value as plain JSON types, strictly: what JSON cannot carry is refused by path."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeAlias

from .types import UNSET, InvalidValue, is_items, is_mapping

__all__ = ["Read", "Write", "named", "time_text", "write_any", "write_items", "wrong_type"]

Write: TypeAlias = Callable[[Any], Any]
Read: TypeAlias = Callable[[Any], Any]

_JSON_NAMES: dict[type, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
    list: "an array",
    tuple: "an array",
    dict: "an object",
}


def named(value: object) -> str:
    return _JSON_NAMES.get(type(value), f"a Python {type(value).__name__}")


def wrong_type(expected: str, value: object) -> InvalidValue:
    return InvalidValue(f"expected {expected}, got {named(value)}")


def time_text(value: dt.datetime) -> str:
    if value.utcoffset() is None:
        raise InvalidValue(
            "the time has no offset, so it names no instant: pass "
            "datetime.now(timezone.utc) or attach a tzinfo"
        )
    return value.isoformat()


def write_any(value: Any) -> Any:
    """Turn any JSON-like value into plain JSON types, or say where it is none."""
    kind: Any = value.__class__
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        if not math.isfinite(value):
            raise InvalidValue("NaN and infinity have no form in JSON")
        return value
    if is_mapping(value):
        return _write_mapping(value)
    if is_items(value):
        return write_items(value, write_any)
    if isinstance(value, dt.datetime):
        return time_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if hasattr(value, "__kind__"):
        return value.__kind__.write(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    raise InvalidValue(
        f"a Python {kind.__name__} has no form in JSON: pass a string, number, boolean, "
        "null, array, object or datetime"
    )


def _write_mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise InvalidValue(f"keys of an object are strings, got {named(key)}")
        if item is UNSET:
            continue
        try:
            plain[key] = write_any(item)
        except InvalidValue as error:
            raise error.under(key) from None
    return plain


def write_items(value: Sequence[Any] | AbstractSet[Any], write: Write) -> list[Any]:
    plain: list[Any] = []
    for index, item in enumerate(value):
        try:
            plain.append(write(item))
        except InvalidValue as error:
            raise error.under(index) from None
    return plain
