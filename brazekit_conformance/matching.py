"""Comparing what came with what a case expects.

A plain value is equal to itself; 1 and 1.0 are the same number. `{"$has": {...}}` asks for these
keys and leaves others alone, at any depth below. The other words are in `WORDS`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from .writing import plain_key

__all__ = ["ABSENT", "WORDS", "at_pointer", "differences", "shown"]


class _Absent:
    def __repr__(self) -> str:
        return "nothing"


ABSENT: Any = _Absent()
"""Stands for what is not there."""
_LONGEST = 120


def shown(value: Any) -> str:
    """A value in few words, for a reader of findings."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} characters)"


def at_pointer(value: Any, pointer: str) -> Any:
    """The value at a JSON pointer, or ABSENT. `""` is the whole."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return ABSENT
    return value


def differences(expected: Any, actual: Any, where: str = "", *, partial: bool = False) -> list[str]:
    """Say how `actual` is not what is `expected`; empty when it is."""
    at = where or "the value"
    if isinstance(expected, dict):
        word = next((key for key in expected if key in WORDS), None)
        if word is not None:
            return _by_word(word, expected[word], actual, where)
        return _object(expected, actual, where, partial=partial)
    if isinstance(expected, list):
        if not isinstance(actual, list):
            return [f"{at} is {shown(actual)}, not a list"]
        if len(expected) != len(actual):
            return [f"{at} has {len(actual)} entries, not {len(expected)}: {shown(actual)}"]
        found = []
        for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
            found += differences(one, other, f"{where}/{index}", partial=partial)
        return found
    same = type(expected) is type(actual) or (_is_number(expected) and _is_number(actual))
    if same and expected == actual:
        return []
    return [f"{at} is {shown(actual)}, not {shown(expected)}"]


def _object(expected: Mapping[str, Any], actual: Any, where: str, *, partial: bool) -> list[str]:
    if not isinstance(actual, dict):
        return [f"{where or 'the value'} is {shown(actual)}, not an object"]
    found = []
    wanted = {plain_key(key): value for key, value in expected.items()}
    for key, value in wanted.items():
        found += differences(value, actual.get(key, ABSENT), f"{where}/{key}", partial=partial)
    if not partial:
        extra = sorted(set(actual) - set(wanted))
        found += [f"{where}/{key} should not be there" for key in extra]
    return found


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _time(text: Any) -> dt.datetime | None:
    """The moment that a text in ISO 8601 names; one without an offset is in UTC."""
    try:
        moment = dt.datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


# ---------------------------------------------------------------- words


def _matches(told: Any, actual: Any) -> bool:
    return isinstance(actual, str) and re.search(told, actual) is not None


def _length(told: Any, actual: Any) -> bool:
    return isinstance(actual, list | str | dict) and not differences(told, len(actual))


def _contains(told: Any, actual: Any) -> bool:
    if isinstance(actual, str):
        return isinstance(told, str) and told in actual
    return isinstance(actual, list) and any(not differences(told, entry) for entry in actual)


def _same_time(told: Any, actual: Any) -> bool:
    return _time(actual) is not None and _time(actual) == _time(told)


_TESTS: Mapping[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "$absent": ("there: {told}, nothing expected", lambda told, actual: (actual is ABSENT) == told),
    "$present": ("there", lambda told, actual: (actual is not ABSENT) == told),
    "$matches": ("like {told}", _matches),
    "$contains": (
        "something with {told} in it",
        _contains,
    ),
    "$length": ("of length {told}", _length),
    "$one_of": (
        "one of {told}",
        lambda told, actual: any(not differences(x, actual) for x in told),
    ),
    "$at_least": ("{told} or more", lambda told, actual: _is_number(actual) and actual >= told),
    "$at_most": ("{told} or less", lambda told, actual: _is_number(actual) and actual <= told),
    "$same_time": ("the time {told}", _same_time),
    "$not": ("other than {told}", lambda told, actual: bool(differences(told, actual))),
}
WORDS = frozenset({*_TESTS, "$has"})
"""What an expected value may say in place of a plain value."""


def _by_word(word: str, told: Any, actual: Any, where: str) -> list[str]:
    if word == "$has":
        return differences(told, actual, where, partial=True)
    wanted, test = _TESTS[word]
    if test(told, actual):
        return []
    at = where or "the value"
    if word in ("$absent", "$present"):
        state = "is missing" if actual is ABSENT else f"is there: {shown(actual)}"
        return [f"{at} {state}"]
    return [f"{at} is {shown(actual)}, not {wanted.format(told=shown(told))}"]
