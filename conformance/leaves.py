"""Strategies for what has no parts: texts, numbers, times. Made once each, as making is slow."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from hypothesis import strategies as st

BIGGEST = 2**53 - 1  # beyond it, other readers of JSON round whole numbers
_CHARACTERS = st.characters(exclude_categories=["Cs"])
TEXT = st.text(_CHARACTERS, max_size=12)
NAME = st.text(_CHARACTERS, min_size=1, max_size=12)
INTEGER = st.integers(-BIGGEST, BIGGEST)
FLOAT = st.floats(allow_nan=False, allow_infinity=False)
PLAIN = st.none() | st.booleans() | INTEGER | FLOAT | TEXT
BOOLEAN = st.booleans()
# Names that are words of Python or of the models' own methods, or no identifiers at all.
ODD_NAMES = ["self", "from", "class", "to_dict", "additional_properties", "a b", "$x", "", "é"]
FREE_NAMES = TEXT | st.sampled_from(ODD_NAMES)

_OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
MOMENTS = st.datetimes(dt.datetime(1970, 1, 2), dt.datetime(2100, 1, 1), timezones=_OFFSETS)
TIMES = MOMENTS.map(dt.datetime.isoformat) | MOMENTS.map(
    lambda moment: moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
)
DATES = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)).map(dt.date.isoformat)
_WORDS = st.text("abcdefghij0123456789", min_size=1, max_size=8)
FORMATS = {
    "date": DATES,
    "date-time": TIMES,
    "email": st.builds("{}@{}.example".format, _WORDS, _WORDS),
    "uri": st.builds("https://{}.example/{}".format, _WORDS, _WORDS),
}


@cache
def below(end: int) -> st.SearchStrategy[int]:
    """Draw a number below `end`."""
    return st.integers(0, end - 1)


@cache
def integers(low: int | None, high: int | None) -> st.SearchStrategy[int]:
    """Draw whole numbers within bounds, which are those of other readers where none are given."""
    return st.integers(-BIGGEST if low is None else low, BIGGEST if high is None else high)


@cache
def numbers(low: float | None, high: float | None) -> st.SearchStrategy[float]:
    """Draw numbers within bounds, whole ones among them."""
    if low is None and high is None:
        return INTEGER | FLOAT
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


@cache
def _like(pattern: str) -> st.SearchStrategy[str]:
    # `$` of Python also stands before a last line break, that of JSON Schema does not.
    return st.from_regex(pattern, fullmatch=pattern.endswith("$"))


def texts(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    """Draw texts that come close to what a schema says; the rest is for the validator to sort."""
    if "format" in schema:
        return FORMATS[schema["format"]]
    if "pattern" in schema:
        return _like(schema["pattern"])
    return NAME if schema.get("minLength") else TEXT
