"""Series of what was tracked: key figures, sessions, events and purchases."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..context import Answer, Context, Handler
from ..periods import DAY, Period, periods_asked
from ..store import Family
from ..times import parse_time
from ..users import User

__all__ = ["FAMILY"]

_ACTIVE_DAYS = 30  # A point of monthly active users looks back so far, its own day included.
_SESSIONS = ("date_of_first_session", "date_of_last_session")

Number = int | float
Measure = Callable[[Context, Period], Number]


def _series(name: str, measure: Measure) -> Handler:
    """A handler that measures each day or hour."""

    def handler(ctx: Context) -> Answer:
        points = [{"time": one.name, name: measure(ctx, one)} for one in periods_asked(ctx)]
        return Answer({"message": "success", "data": points})

    return handler


# ---------------------------------------------------------------- users


def _new_users(ctx: Context, period: Period) -> int:
    return sum(period.start <= user.created < period.end for user in ctx.users)


def _sessions_of(user: User) -> set[int]:
    """The sessions that are known of a user: the first and the last, once if they are one."""
    profile = user.profile or {}
    found = (parse_time(profile.get(name)) for name in _SESSIONS)
    return {moment for moment in found if moment is not None}


def _active(ctx: Context, start: int, end: int) -> int:
    return sum(any(start <= moment < end for moment in _sessions_of(user)) for user in ctx.users)


def _daily_active(ctx: Context, period: Period) -> int:
    return _active(ctx, period.start, period.end)


def _monthly_active(ctx: Context, period: Period) -> int:
    return _active(ctx, period.end - _ACTIVE_DAYS * DAY, period.end)


def _sessions(ctx: Context, period: Period) -> int:
    moments = (moment for user in ctx.users for moment in _sessions_of(user))
    return sum(period.start <= moment < period.end for moment in moments)


def _uninstalls(ctx: Context, period: Period) -> int:
    """Nothing that the mock is sent tells of an uninstall."""
    return 0


# ---------------------------------------------------------------- events and purchases


def _events(ctx: Context, period: Period) -> int:
    counted = ctx.users.events_by_hour
    return counted.count(period.start, period.end, ctx.params["event"], ctx.params.get("app_id"))


def _quantity(ctx: Context, period: Period) -> int:
    counted, asked = ctx.users.purchases_by_hour, ctx.params
    return counted.count(period.start, period.end, asked.get("product"), asked.get("app_id"))


def _revenue(ctx: Context, period: Period) -> float:
    counted, asked = ctx.users.purchases_by_hour, ctx.params
    money = counted.money(period.start, period.end, asked.get("product"), asked.get("app_id"))
    return float(money)


HANDLERS: Mapping[str, Handler] = {
    "kpi.new_users.data_series": _series("new_users", _new_users),
    "kpi.dau.data_series": _series("dau", _daily_active),
    "kpi.mau.data_series": _series("mau", _monthly_active),
    "kpi.uninstalls.data_series": _series("uninstalls", _uninstalls),
    "sessions.data_series": _series("sessions", _sessions),
    "events.data_series": _series("count", _events),
    "purchases.quantity_series": _series("purchase_quantity", _quantity),
    "purchases.revenue_series": _series("revenue", _revenue),
}

FAMILY = Family(HANDLERS)
