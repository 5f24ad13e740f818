"""Stand-ins for what may name a person or open a door: one for each value, always the same one.

A stand-in looks like what it stands for (an address, a number, a UUID, a time), so that what was
recorded still makes sense and still passes the checks of the document.
"""

from __future__ import annotations

import datetime
import re
import secrets

__all__ = ["StandIns"]

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\Z")
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?=\Z|[T ]\d\d:\d\d)")
_UUID = re.compile(r"(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_HEX = re.compile(r"(?i)[0-9a-f]{16,64}\Z")
_PHONE = re.compile(r"\+?\d[\d\s().-]{5,}\Z")
_URL = re.compile(r"(?i)https?://")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}\Z")
# Of these any value of the right form will do, and another form would not pass.
_CODES = {"country": "US", "language": "en", "time_zone": "Etc/UTC", "timezone": "Etc/UTC"}
_BIRTHDAYS = frozenset({"dob", "birthday", "date_of_birth"})


class StandIns:
    """The stand-ins of one recording. Nothing here can be turned back into what was replaced.

    Times keep their distances: all are moved by the same number of days, which is drawn anew for
    each recording and written nowhere.
    """

    def __init__(self, days: int | None = None) -> None:
        self._days = 400 + secrets.randbelow(3_000) if days is None else days
        self._texts: dict[str, str] = {}
        self._numbers: dict[int | float, int | float] = {}
        self._counts: dict[str, int] = {}

    def text(self, value: str, name: str = "") -> str:
        """The stand-in for a text; `name` is that of the documented field it is under."""
        if not value:
            return value
        if name in _CODES:
            return _CODES[name]
        found = self._texts.get(value)
        if found is None:
            found = self._texts[value] = self._new(value, name)
        return found

    def number(self, value: int | float) -> int | float:
        """The stand-in for a number."""
        found = self._numbers.get(value)
        if found is None:
            count = self._next("number")
            found = self._numbers[value] = count if isinstance(value, int) else count / 1_000
        return found

    def moved(self, value: str) -> str:
        """A time of ISO 8601, moved by the recording's days; None is given back for no time."""
        match = _DATE.match(value)
        if match is None:
            return ""
        try:
            day = datetime.date.fromisoformat(match[1]) - datetime.timedelta(self._days)
        except (ValueError, OverflowError):
            return ""
        return f"{day.isoformat()}{value[10:]}" if _is_time(value[10:]) else ""

    def _new(self, value: str, name: str) -> str:
        if _EMAIL.match(value):
            return f"user{self._next('email')}@example.com"
        if name in _BIRTHDAYS and _DATE.match(value):
            day = datetime.date(1970, 1, 1) + datetime.timedelta(self._next("birthday"))
            return day.isoformat()
        moved = self.moved(value)
        if moved:
            return moved
        if _UUID.match(value):
            return f"00000000-0000-4000-8000-{self._next('uuid'):012}"
        if _HEX.match(value) and not value.isdecimal():
            return f"{self._next('hex'):x}".zfill(len(value))
        if _PHONE.match(value):
            return f"{'+' if value.startswith('+') else ''}1500555{self._next('phone'):04}"
        if _URL.match(value):
            return f"https://example.com/{self._next('url')}"
        kind = name if _WORD.match(name) else "text"
        return f"{kind}-{self._next(kind)}"

    def _next(self, kind: str) -> int:
        count = self._counts[kind] = self._counts.get(kind, 0) + 1
        return count


_CLOCK = re.compile(r"([T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?\Z")


def _is_time(rest: str) -> bool:
    """Whether what follows a date is a time of day and nothing else."""
    return _CLOCK.match(rest) is not None
