"""The forms of date and time that the API accepts and answers with.

Times are whole milliseconds since 1970, so that they compare and store cheaply.
"""

from __future__ import annotations

import functools
import re
from datetime import UTC, date, datetime, timedelta

__all__ = [
    "export_form",
    "is_date",
    "iso",
    "list_form",
    "midnight",
    "parse_time",
    "prose_form",
    "second_form",
]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
# The documented form with a colon before the milliseconds, which ISO 8601 does not know.
_COLON_MILLIS = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d):(\d{1,6})(.*)$")
_SHORT_OFFSET = re.compile(r"^(.*T.*[+-])(\d):?(\d\d)$")
_OTHER_FORMS = ("%m/%d/%Y", "%a %m %d %H:%M:%S.%Z %Y", "%a %b %d %H:%M:%S %Z %Y")
_LONGEST = 64
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def parse_time(text: object) -> int | None:
    """Milliseconds since 1970, or None if `text` is no documented form. UTC where no zone is."""
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    return _parsed(text)


# Batches repeat their times, and each is asked for when it is checked and when it is applied.
@functools.lru_cache(maxsize=4_096)
def _parsed(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        other = _other_form(text)
        if other is None:
            return None
        moment = other
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    if not 1 < moment.year < 9999:
        return None  # An offset could lead out of the calendar, and nobody lived then.
    return (moment - _EPOCH) // _MILLISECOND


def _other_form(text: str) -> datetime | None:
    colon = _COLON_MILLIS.match(text)
    if colon:
        text = f"{colon[1]}.{colon[2]}{colon[3]}"
    short = _SHORT_OFFSET.match(text)
    if short:
        text = f"{short[1]}0{short[2]}:{short[3]}"
    if colon or short:
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return None
    for form in _OTHER_FORMS:
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def is_date(text: object) -> bool:
    """Whether `text` is a day of the calendar written YYYY-MM-DD."""
    if not isinstance(text, str) or len(text) != 10:
        return False
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def iso(milliseconds: int) -> str:
    """`2020-07-10T15:00:00.000Z`."""
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.").rjust(20, "0") + f"{milliseconds % 1000:03}Z"


def export_form(milliseconds: int) -> str:
    """`2020-07-10 15:00:00.000 UTC`, the form of `created_at` in an export."""
    return iso(milliseconds).replace("T", " ").replace("Z", " UTC")


def second_form(milliseconds: int) -> str:
    """`2020-07-10T15:00:00Z`."""
    return f"{iso(milliseconds)[:-5]}Z"


def list_form(milliseconds: int) -> str:
    """`2020-07-10 15:00:00 +0000`, the form of the lists of addresses."""
    return iso(milliseconds)[:-5].replace("T", " ") + " +0000"


def prose_form(milliseconds: int) -> str:
    """`Friday, July 10, 2020 3:00:00 PM`, the form of dashboard users; English wherever it runs."""
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    day = f"{_WEEKDAYS[moment.weekday()]}, {_MONTHS[moment.month - 1]} {moment.day}, {moment.year}"
    clock = f"{moment.hour % 12 or 12}:{moment.minute:02}:{moment.second:02}"
    return f"{day} {clock} {'AM' if moment.hour < 12 else 'PM'}"


def midnight(day: str) -> int | None:
    """When a day written YYYY-MM-DD begins in UTC; None for any other text."""
    return parse_time(day) if is_date(day) else None
