"""Keeps what was sent out of the reasons that Braze gives. Pure.

An answer may quote the item that it refuses. The client takes e-mail addresses and phone numbers
out of every message; here any value of the items goes, since the audit is passed around freely.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from brazekit_api.types import is_array, is_object

__all__ = ["Discretion"]

_MARK = "<value>"
_FEWEST_CHARACTERS = 2
_FEWEST_DIGITS = 2
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`")


class Discretion:
    """Takes the values of one request's items out of texts. The request is read when first needed.

    `known` are words that a quotation may hold: the API's own names of properties.
    """

    def __init__(self, body: bytes, known: Iterable[str]) -> None:
        self._body = body
        self._known = frozenset(known)
        self._values: re.Pattern[str] | None = None

    def clean(self, text: str) -> str:
        """Give the text without any value of the request, and without quotations."""
        if self._values is None:
            self._values = _pattern(msgspec.json.decode(self._body), self._known)
        text = _QUOTED.sub(self._unquoted, text)
        return self._values.sub(_MARK, text)

    def _unquoted(self, match: re.Match[str]) -> str:
        return match.group() if match.group()[1:-1] in self._known else _MARK


def _pattern(body: Any, known: frozenset[str]) -> re.Pattern[str]:
    values = {value for value in _leaves(body) if value not in known}
    # Longest first, so that no value hides behind a shorter one that it begins with.
    ordered = sorted(values, key=len, reverse=True)
    if not ordered:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)


def _leaves(value: Any) -> Iterator[str]:
    if is_object(value):
        for item in value.values():
            yield from _leaves(item)
    elif is_array(value):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, str):
        if len(value) >= _FEWEST_CHARACTERS:
            yield value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        text = str(value)
        if len(text) >= _FEWEST_DIGITS:
            yield text
            yield text.removesuffix(".0")
