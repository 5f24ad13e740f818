"""Points in time, from the forms that files have them in, as ISO 8601 with an offset. Pure.

A time without a zone names no instant, so it is read only where the mapping says which zone it is
of. Where a clock was set back, such a time names two instants and the earlier is taken; one that a
clock skipped is refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

__all__ = ["TimeError", "read_time", "time_reader", "zone_of"]

_UNITS = ((1e11, 1), (1e14, 1_000), (1e17, 1_000_000), (float("inf"), 1_000_000_000))
_KEPT = 4_096  # Texts whose reading is remembered: days and hours come again and again.
_SHORTEST_STAMP = 9  # Digits; fewer are a year, a date such as 20260131, or a mistake.


class TimeError(ValueError):
    """Why a cell is no point in time."""


def zone_of(name: str) -> dt.tzinfo:
    """Give a zone by its name, such as `Europe/Berlin`, `UTC` or `+02:00`; ValueError if none."""
    if name.upper() in ("UTC", "Z"):
        return dt.UTC
    if name[:1] in "+-":
        offset = dt.datetime.fromisoformat(f"2000-01-01T00:00:00{name}").tzinfo
        assert offset is not None
        return offset
    try:
        return ZoneInfo(name)
    except (KeyError, OSError):
        raise ValueError(name) from None


def read_time(cell: Any, zone: dt.tzinfo | None, form: str = "") -> str:
    """Read a cell: a datetime, ISO 8601, seconds or smaller units since 1970, or a given format."""
    if isinstance(cell, str):
        return _from_text(cell.strip(), zone, form)
    if isinstance(cell, dt.datetime):
        return _written(cell, zone)
    if isinstance(cell, dt.date):
        return _written(dt.datetime.combine(cell, dt.time()), zone)
    if isinstance(cell, int | float | Decimal) and not isinstance(cell, bool):
        return _from_stamp(float(cell))
    raise TimeError(f"is no time but a {type(cell).__name__}")


def _from_text(text: str, zone: dt.tzinfo | None, form: str) -> str:
    if form:
        try:
            return _written(dt.datetime.strptime(text, form), zone)
        except ValueError:
            raise TimeError(f"is no time of the form {form}") from None
    try:
        if text.removeprefix("-").replace(".", "", 1).isdigit():
            if len(text.partition(".")[0]) < _SHORTEST_STAMP:
                raise ValueError
            return _from_stamp(float(text))
        return _written(dt.datetime.fromisoformat(text.removesuffix(" UTC")), _utc(text) or zone)
    except TimeError:
        raise
    except ValueError:
        raise TimeError(
            "is no time that is known by itself (ISO 8601, or seconds since 1970): name its "
            "form, such as time(%d/%m/%Y %H:%M)"
        ) from None


def _utc(text: str) -> dt.tzinfo | None:
    return dt.UTC if text.endswith(" UTC") else None


def _from_stamp(number: float) -> str:
    """Read a count since 1970: of seconds, or by its size of milli-, micro- or nanoseconds."""
    unit = next(unit for limit, unit in _UNITS if not abs(number) >= limit)
    try:
        moment = dt.datetime.fromtimestamp(number / unit, dt.UTC)
    except (ValueError, OverflowError, OSError):
        raise TimeError("is no time since 1970 in any unit") from None
    return _spelled(moment)


def _written(moment: dt.datetime, zone: dt.tzinfo | None) -> str:
    if moment.utcoffset() is None:
        if zone is None:
            raise TimeError("has no time zone: say which one it is of with --timezone")
        naive, moment = moment, moment.replace(tzinfo=zone)
        back = moment.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None)
        if back != naive:
            raise TimeError("was skipped by the clocks of its time zone")
    return _spelled(moment)


def _spelled(moment: dt.datetime) -> str:
    form = "milliseconds" if moment.microsecond and moment.microsecond % 1_000 == 0 else "auto"
    text = moment.isoformat(timespec=form)
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def time_reader(form: str, zone: dt.tzinfo | None) -> Callable[[Any], str]:
    """Give a reader that remembers the texts it has read, up to a number of them."""
    known: dict[Any, str] = {}

    def read(cell: Any) -> str:
        if type(cell) is not str:
            return read_time(cell, zone, form)
        found = known.get(cell)
        if found is None:
            found = read_time(cell, zone, form)
            if len(known) >= _KEPT:
                known.clear()
            known[cell] = found
        return found

    return read
