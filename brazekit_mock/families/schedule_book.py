"""The schedules of a workspace, and what happens when the virtual clock passes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from ..context import Context
from ..messaging.records import Campaign, Canvas, Plan
from ..messaging.requests import Request
from ..messaging.timing import FIRST, LAST, Due, own_moment
from ..store import Store
from ..tenant import Tenant
from ..users import User
from .campaigns import Campaigns
from .canvas import Canvases

__all__ = ["Schedule", "Schedules"]


@dataclass(slots=True, kw_only=True)
class Schedule:
    """What is to go out, and when. It is forgotten when it went out or was deleted."""

    id: str
    kind: str
    ctx: Context = field(repr=False)
    request: Request = field(repr=False)
    given: Mapping[str, Any]
    messages: Mapping[str, Any]
    due: Due
    # Of a local time: whether it came anywhere already, and whose turn it was.
    begun: bool = False
    served: set[Any] = field(default_factory=set[Any], repr=False)
    waiting: list[int] = field(default_factory=list[int])


class Schedules(Store):
    """The schedules of a workspace that are still to go out, by kind and ID."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[tuple[str, str], Schedule] = {}

    def totals(self) -> Mapping[str, int]:
        """How many there are."""
        return {"schedules": len(self.by_id)}

    def plan(self, schedule: Schedule) -> None:
        """Let the schedule come due, in place of what was planned for it before."""
        self.unplan(schedule)
        self.by_id[schedule.kind, schedule.id] = schedule
        now = self.tenant.now()
        if schedule.due.is_local:
            self._at(schedule, schedule.due.moment - FIRST, now, self._begin)
        else:
            self._at(schedule, schedule.due.moment, now, self._finish)

    def unplan(self, schedule: Schedule) -> None:
        """Let nothing more of the schedule happen."""
        for number in schedule.waiting:
            self.tenant.cancel(number)
        schedule.waiting.clear()

    def forget(self, schedule: Schedule) -> None:
        """Take the schedule off the list, whatever is planned for it."""
        if self.by_id.get((schedule.kind, schedule.id)) is schedule:
            del self.by_id[schedule.kind, schedule.id]

    def _at(
        self, schedule: Schedule, moment: int, since: int, happen: Callable[[Schedule, int], None]
    ) -> None:
        """Let something happen at the moment, or at once when it is before `since`, the present.

        It is told its moment: the clock may be far ahead when it finds out what is due.
        """
        effect = partial(happen, schedule, max(moment, since))
        schedule.waiting.append(self.tenant.at(moment / 1_000, effect))

    def _begin(self, schedule: Schedule, now: int) -> None:
        """Where the day is furthest ahead, the time has come: plan everybody's own moment."""
        schedule.begun = True
        local = schedule.due.moment
        moments = {own_moment(user, local) for user in self.tenant.users} | {local}
        for moment in sorted(moments):
            self._at(schedule, moment, now, self._serve)
        # Who came or moved since then has the last time zone's moment.
        self._at(schedule, local + LAST, now, self._finish)

    def _serve(self, schedule: Schedule, now: int) -> None:
        """Send to those for whom it is time now."""
        self._send(schedule, now, lambda user: own_moment(user, schedule.due.moment) <= now)

    def _finish(self, schedule: Schedule, now: int) -> None:
        """Send to all who are left."""
        self.forget(schedule)
        self._send(schedule, now, lambda _: True)

    def _send(self, schedule: Schedule, now: int, is_time: Callable[[User | None], bool]) -> None:
        request = schedule.request
        if request.dispatch.plan is not None:
            plan = self._current(request.dispatch.plan)
            if plan is None or (schedule.kind != "messages" and not plan.is_running):
                return
            request.dispatch.plan = plan
            if schedule.kind != "messages":
                request.dispatch.contents = plan.contents()

        def among(entry: Any, user: User | None) -> bool:
            if entry in schedule.served or not is_time(user):
                return False
            schedule.served.add(entry)
            return True

        request.carry_out(replace(schedule.ctx, now=now), among)

    def _current(self, plan: Plan) -> Campaign | Canvas | None:
        """The campaign or Canvas as it is now: its content lives in the dashboard."""
        if isinstance(plan, Canvas):
            return self.tenant.store(Canvases).by_id.get(plan.id)
        return self.tenant.store(Campaigns).by_id.get(plan.id)
