"""The values of custom attributes and the operators that change them.

Every function takes the value as it is and answers the value as it is to be; `UNCHANGED` means that
the update has no effect, which the API does not report.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec

from .times import parse_time

__all__ = ["MAX_TEXT", "REMOVED", "UNCHANGED", "has_nested_error", "is_nested", "updated"]

REMOVED: Final = object()
UNCHANGED: Final = object()

MAX_TEXT = 255
MAX_OBJECT_BYTES = 102_400

_ARRAY_KEYS = frozenset({"add", "remove", "$add", "$remove", "$update"})
_IDENTIFIER_KEY = "$identifier_key"
_IDENTIFIER_VALUE = "$identifier_value"
_NEW_OBJECT = "$new_object"

Fires = Callable[[str], bool]


def _never(fault: str) -> bool:
    return False


def updated(
    old: Any,
    sent: Any,
    *,
    merge: bool = False,
    max_items: int = 25,
    fires: Fires = _never,
) -> Any:
    """What becomes of the attribute `old` (None: not there) when `sent` is tracked for it."""
    if sent is None:
        return REMOVED
    if isinstance(sent, str):
        return sent if len(sent) <= MAX_TEXT else UNCHANGED
    if isinstance(sent, list):
        return _fitting(_unique(sent, fires), max_items)
    if not isinstance(sent, dict):
        return sent
    if set(sent) == {"inc"}:
        return _incremented(old, sent["inc"], fires)
    if sent and _ARRAY_KEYS.issuperset(sent) and all(isinstance(v, list) for v in sent.values()):
        return _array_updated(old, sent, merge, max_items, fires)
    merged = _merged(old, sent) if merge and isinstance(old, dict) else sent
    return merged if _size(merged) <= MAX_OBJECT_BYTES else UNCHANGED


def _incremented(old: Any, by: Any, fires: Fires) -> Any:
    if isinstance(by, bool) or not isinstance(by, int):
        return UNCHANGED
    if old is None:
        old = 0
    if isinstance(old, bool) or not isinstance(old, int | float):
        return UNCHANGED
    if fires("increment_applied_twice"):
        by *= 2
    try:
        return old + by
    except OverflowError:  # A float cannot take an integer of hundreds of digits.
        return UNCHANGED


def _identity(value: Any) -> Any:
    # JSON tells true from 1, Python does not; objects and arrays are told apart by their text.
    if isinstance(value, dict | list):
        return ("json", msgspec.json.encode(value, order="sorted"))
    return (isinstance(value, bool), value)


def _is_plain(values: list[Any]) -> bool:
    return not any(isinstance(value, dict) for value in values)


def _unique(values: list[Any], fires: Fires) -> list[Any]:
    """Plain values once each, at the place of their last occurrence; objects as they come."""
    if not _is_plain(values):
        return list(values)
    last: dict[Any, Any] = {}
    for value in values:
        identity = _identity(value)
        last.pop(identity, None)
        last[identity] = value
    if len(last) < len(values) and fires("array_duplicates_kept"):
        return list(values)
    return list(last.values())


def _fitting(values: list[Any], max_items: int) -> Any:
    if _is_plain(values):
        return values if len(values) <= max_items else UNCHANGED
    return values if _size(values) <= MAX_OBJECT_BYTES else UNCHANGED


def _array_updated(
    old: Any, sent: dict[str, list[Any]], merge: bool, max_items: int, fires: Fires
) -> Any:
    if old is None:
        old = []
    if not isinstance(old, list):
        return UNCHANGED
    new = [*old, *sent.get("add", ()), *sent.get("$add", ())]
    for change in sent.get("$update", ()):
        new = [_object_updated(value, change, merge) for value in new]
    gone = [*sent.get("remove", ()), *sent.get("$remove", ())]
    new = [value for value in new if not any(_is_removed(value, one) for one in gone)]
    return _fitting(_unique(new, fires), max_items)


def _matches(value: Any, selector: Any) -> bool:
    """Whether the object `value` has the key and value that a selector of $update names."""
    if not isinstance(value, dict) or not isinstance(selector, dict):
        return False
    key = selector.get(_IDENTIFIER_KEY)
    return (
        isinstance(key, str)
        and key in value
        and _identity(value[key]) == _identity(selector.get(_IDENTIFIER_VALUE))
    )


def _object_updated(value: Any, change: Any, merge: bool) -> Any:
    if not _matches(value, change) or not isinstance(change.get(_NEW_OBJECT), dict):
        return value
    new = change[_NEW_OBJECT]
    return _merged(value, new) if merge else new


def _is_removed(value: Any, selector: Any) -> bool:
    if isinstance(selector, dict) and _IDENTIFIER_KEY in selector:
        return _matches(value, selector)
    return bool(_identity(value) == _identity(selector))


def _merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    merged = dict(old)
    for key, value in new.items():
        before = merged.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            merged[key] = _merged(before, value)
        else:
            merged[key] = value
    return merged


def _size(value: Any) -> int:
    return len(msgspec.json.encode(value))


def is_nested(sent: Any) -> bool:
    """Whether `sent` updates a nested attribute: an object, or an array with objects."""
    if isinstance(sent, dict):
        return set(sent) != {"inc"} and not (
            sent
            and {"add", "remove"}.issuperset(sent)
            and all(isinstance(v, list) and _is_plain(v) for v in sent.values())
        )
    return isinstance(sent, list) and not _is_plain(sent)


def has_nested_error(sent: Any) -> bool:
    """Whether a nested value holds null or a time that cannot be read."""
    if sent is None:
        return True
    if isinstance(sent, dict):
        if set(sent) == {"$time"}:
            return parse_time(sent["$time"]) is None
        return any(has_nested_error(value) for value in sent.values())
    if isinstance(sent, list):
        return any(has_nested_error(value) for value in sent)
    return False
