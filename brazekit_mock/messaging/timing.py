"""When a schedule comes due: at one moment for all, or at a time of day of each user's own."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..context import Context
from ..message import Refusal
from ..times import parse_time
from ..users import User

__all__ = ["FIRST", "LAST", "Due", "check_reach", "due_of", "own_moment"]

_HOUR = 3_600_000
# A local time comes first where it is 14 hours ahead of UTC, and last where it is 12 behind.
FIRST = 14 * _HOUR
LAST = 12 * _HOUR
_DAY = 24 * _HOUR
_CANVAS_DAYS = 90

_OFFSET = re.compile(r"(?:[zZ]|[+-]\d\d:?\d\d)$")
_US = re.compile(r"^(Eastern|Central|Mountain|Pacific) Time \(US & Canada\)$")


@dataclass(frozen=True, slots=True)
class Due:
    """Milliseconds since 1970; with `is_local` the time that everybody's own clock is to show."""

    moment: int
    is_local: bool


def due_of(ctx: Context, schedule: Mapping[str, Any]) -> Due:
    """When a schedule is due; refuses a time that cannot be read and a local one that is over."""
    is_local = schedule.get("in_local_time") is True
    # An offset says nothing beside in_local_time, though documented examples have one.
    text = _OFFSET.sub("", schedule["time"]) if is_local else schedule["time"]
    moment = parse_time(text)
    if moment is None:
        raise Refusal(400, "Bad Request", reason="time: schedule")
    if is_local and moment + LAST < ctx.now:
        raise Refusal(400, "Bad Request", reason="local_time_passed")
    return Due(moment, is_local)


def check_reach(ctx: Context, due: Due) -> None:
    """Refuse a Canvas that is to start more than 90 days ahead."""
    if ctx.operation.id.startswith("canvas.") and due.moment > ctx.now + _CANVAS_DAYS * _DAY:
        raise Refusal(400, "Bad Request", reason="more_than_90_days")


def own_moment(user: User | None, local: int) -> int:
    """When the user's own clock shows the time `local`; UTC where no time zone is known."""
    name = (user.profile or {}).get("time_zone") if user is not None else None
    if not isinstance(name, str):
        return local
    named = _US.match(name)
    try:
        zone = zoneinfo.ZoneInfo(f"US/{named[1]}" if named else name)
    except (ValueError, KeyError, OSError):
        return local
    shown = datetime.fromtimestamp(local / 1_000, UTC)
    try:
        return int(shown.replace(tzinfo=zone).timestamp() * 1_000)
    except (ValueError, OverflowError):
        return local
