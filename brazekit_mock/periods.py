"""The days or hours that a series covers, in UTC."""

from __future__ import annotations

from dataclasses import dataclass

from .context import Context
from .messaging.series import moment_asked
from .times import iso

__all__ = ["Period", "periods_asked"]

HOUR = 3_600_000
DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Period:
    """One point of a series: its name, and where it begins and ends, in milliseconds."""

    name: str
    start: int
    end: int


def periods_asked(ctx: Context) -> list[Period]:
    """The days or hours that `length`, `unit` and `ending_at` name, oldest first."""
    end = moment_asked(ctx, "ending_at")
    is_hourly = ctx.params.get("unit") == "hour"
    step = HOUR if is_hourly else DAY
    last = (ctx.now if end is None else end) // step * step
    starts = [last - back * step for back in range(ctx.params["length"] - 1, -1, -1)]
    return [
        Period(f"{iso(start)[:19]}+00:00" if is_hourly else iso(start)[:10], start, start + step)
        for start in starts
    ]
