"""Which expectations can fail: an empty one, or one that everything meets, proves nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .matching import WORDS
from .writing import WORDS as SHORTHANDS

__all__ = ["hollow", "unknown_words"]


def hollow(value: Any, where: str) -> Iterator[str]:
    """Give the places at which an expected value is met by anything."""
    if isinstance(value, dict):
        for word, told in value.items():
            if word in ("$has", "$not") and told in ({}, [{}]):
                yield f"{where}: {{{word}: {told}}} holds of anything"
            elif word == "$at_least" and isinstance(told, int | float) and told <= 0:
                yield f"{where}: {{$at_least: {told}}} holds of any count"
            elif word == "$matches" and told in ("", ".*", "^", "$"):
                yield f"{where}: {{$matches: {told!r}}} holds of any text"
            elif word == "$one_of" and (not isinstance(told, list) or len(told) < 2):
                yield f"{where}: $one_of takes two values or more"
            elif word == "$contains" and told == "":
                yield f"{where}: every text contains the empty one"
            elif word in ("$present", "$absent") and told is not True:
                yield f"{where}: write {{{word}: true}}, or the other of $present and $absent"
            else:
                yield from hollow(told, f"{where}.{word}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from hollow(item, f"{where}.{index}")


def unknown_words(value: Any, where: str, known: frozenset[str]) -> Iterator[str]:
    """Give the places of words with a `$` that nobody knows."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            if key.startswith("$") and not key.startswith("$$") and key not in known:
                yield f"{where}: {key} is not known here; known: {', '.join(sorted(known))}"
            yield from unknown_words(each, f"{where}.{key}", known)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from unknown_words(item, f"{where}.{index}", known)


EXPECTED_WORDS = WORDS | SHORTHANDS
