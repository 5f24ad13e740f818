"""Live Activities: started for users, then changed and ended under the name they were given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.delivery import Dispatch
from ..messaging.records import Content
from ..messaging.requests import Request, new_dispatch
from ..store import Family, Store
from ..tenant import Tenant

__all__ = ["FAMILY", "Activities"]

_CHANNEL = "live_activity"
_NOT_SHOWN = ("external_user_ids", "segment_id", "custom_audience")


class Activities(Store):
    """Who has which activity on the screen: braze_ids by app and name, while it runs."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.running: dict[tuple[str, str], list[str]] = {}

    def totals(self) -> Mapping[str, int]:
        """How many run."""
        return {"live_activities": len(self.running)}


def _request(ctx: Context, event: str, items: list[dict[str, Any]], *, broadcast: bool) -> Request:
    payload = {name: value for name, value in ctx.body.items() if name not in _NOT_SHOWN}
    dispatch = Dispatch(
        id=new_dispatch(ctx),
        contents=[Content(_CHANNEL, {"event": event, **payload})],
        audience=ctx.body.get("custom_audience"),
        segment_id=ctx.body.get("segment_id"),
    )
    return Request(dispatch, items, broadcast, {})


def start(ctx: Context) -> Answer:
    """Start an activity for users who are named, or for everybody in a segment or audience."""
    named = ctx.body.get("external_user_ids")
    if named == []:
        raise Refusal(400, "No Recipients", reason="no_recipients")
    items = [{"external_user_id": one} for one in named or ()]
    request = _request(ctx, "start", items, broadcast=named is None)

    def effect() -> None:
        request.carry_out(ctx)
        key = ctx.body["app_id"], ctx.body["activity_id"]
        users = [braze_id for _, braze_id in sorted(request.dispatch.reached)]
        running = ctx.tenant.store(Activities).running
        running[key] = list(dict.fromkeys([*running.get(key, ()), *users]))

    return Answer({"message": "success"}, effect)


def update(ctx: Context) -> Answer:
    """Change an activity, or end it; one that does not run is changed for nobody."""
    ends = ctx.body.get("end_activity") is True
    request = _request(ctx, "end" if ends else "update", [], broadcast=False)

    def effect() -> None:
        running = ctx.tenant.store(Activities).running
        key = ctx.body["app_id"], ctx.body["activity_id"]
        request.items = [{"braze_id": one} for one in running.get(key, ())]
        request.carry_out(ctx)
        if ends:
            running.pop(key, None)

    return Answer({"message": "success"}, effect)


HANDLERS: Mapping[str, Handler] = {
    "messages.live_activity.start": start,
    "messages.live_activity.update": update,
}

FAMILY = Family(HANDLERS, Activities)
