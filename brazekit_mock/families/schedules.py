"""Schedules: messages, campaigns and Canvases that go out when the virtual clock passes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.records import Campaign, Plan
from ..messaging.requests import Request, check_depth, contents_of, messages_request, plan_request
from ..messaging.timing import check_reach, due_of
from ..messaging.wording import NAMED, TRIGGERED
from ..store import Family
from ..tenant import Tenant
from ..times import parse_time
from ..validate import sentence, validators_of
from .campaigns import Campaigns
from .canvas import Canvases
from .schedule_book import Schedule, Schedules
from .sending import campaign_dispatch, canvas_dispatch, messages_dispatch

__all__ = ["FAMILY"]

_DAY = 86_400_000
# Kinds of scheduling that the details of a campaign name; a listing names a time zone instead.
_NO_ZONES = ("api_triggered", "time_based", "action_based", "date")


# ---------------------------------------------------------------- creating


def _kind(ctx: Context) -> str:
    return ctx.operation.id.split(".")[0]


def _request(ctx: Context) -> Request:
    """What the request sends when its time comes; refuses what sends at once refuse."""
    match _kind(ctx):
        case "messages":
            return messages_request(ctx, messages_dispatch(ctx))
        case "campaigns":
            return plan_request(ctx, campaign_dispatch(ctx)[1])
        case _:
            return plan_request(ctx, canvas_dispatch(ctx)[1])


def _schedule(ctx: Context, schedule_id: str | None) -> Schedule:
    request = _request(ctx)
    given = ctx.body["schedule"]
    due = due_of(ctx, given)
    request.dispatch.schedule_id = schedule_id or ctx.tenant.new_id()
    return Schedule(
        id=request.dispatch.schedule_id,
        kind=_kind(ctx),
        ctx=ctx,
        request=request,
        given=given,
        messages=ctx.body.get("messages", {}),
        due=due,
    )


def create(ctx: Context) -> Answer:
    """Plan a send for later. A time that has passed everywhere sends at once."""
    schedule = _schedule(ctx, None)
    check_reach(ctx, schedule.due)
    body = {
        "message": "success",
        "dispatch_id": schedule.request.dispatch.id,
        "schedule_id": schedule.id,
    }
    return Answer(body, lambda: ctx.tenant.store(Schedules).plan(schedule))


# ---------------------------------------------------------------- changing and deleting


def _named(ctx: Context) -> Schedule:
    """The schedule that the request names; one of another campaign or Canvas counts as unknown."""
    found = ctx.tenant.store(Schedules).by_id.get((_kind(ctx), ctx.body["schedule_id"]))
    named = ctx.body.get("campaign_id", ctx.body.get("canvas_id"))
    if found is not None and _kind(ctx) != "messages":
        plan = found.request.dispatch.plan
        found = found if plan is not None and plan.id == named else None
    if found is None:
        raise Refusal(
            400,
            "Bad Request: no message is scheduled under this schedule_id.",
            reason="unknown_schedule",
        )
    return found


def update(ctx: Context) -> Answer:
    """Put the given schedule, messages or both in the place of what is stored, as a whole."""
    schedule = _named(ctx)
    given = ctx.body.get("schedule")
    messages = ctx.body.get("messages")
    check_depth(ctx.body)
    if given is not None:
        check_reach(ctx, due_of(ctx, given))
    if messages is not None:
        _contents(ctx, schedule, messages)

    def effect() -> None:
        # Asked again: what began or is gone by now stays as it is.
        store = ctx.tenant.store(Schedules)
        if schedule.begun or store.by_id.get((schedule.kind, schedule.id)) is not schedule:
            return
        merged = ctx.fires("schedule_update_merged")
        if messages is not None:
            schedule.messages = {**schedule.messages, **messages} if merged else messages
            schedule.request.dispatch.contents = _contents(ctx, schedule, schedule.messages)
        if given is not None:
            schedule.given = {**schedule.given, **given} if merged else given
            schedule.due = due_of(ctx, schedule.given)
            store.plan(schedule)

    return Answer({"message": "success"}, effect)


def _contents(ctx: Context, schedule: Schedule, messages: Mapping[str, Any]) -> list[Any]:
    plan = schedule.request.dispatch.plan
    return contents_of(ctx, plan if isinstance(plan, Campaign) else None, messages)


def delete(ctx: Context) -> Answer:
    """Let the schedule send nothing, or nothing more."""
    schedule = _named(ctx)

    def effect() -> None:
        store = ctx.tenant.store(Schedules)
        if not ctx.fires("deleted_schedule_sends"):
            store.unplan(schedule)
        store.forget(schedule)

    return Answer({"message": "success"}, effect)


# ---------------------------------------------------------------- what the dashboard scheduled


def scheduled_broadcasts(ctx: Context) -> Answer:
    """Campaigns and Canvases whose next send lies between now and midnight UTC of the end."""
    end = parse_time(ctx.params["end_time"])
    if end is None:
        raise Refusal(400, "Bad Request", reason="time: end_time")
    midnight = end - end % _DAY
    found: list[tuple[int, dict[str, Any]]] = []
    for kind, plans in (
        ("Campaign", ctx.tenant.store(Campaigns).by_id.values()),
        ("Canvas", ctx.tenant.store(Canvases).by_id.values()),
    ):
        for plan in plans:
            moment = parse_time(plan.next_send_time)
            if moment is not None and plan.is_running and ctx.now < moment <= midnight:
                found.append((moment, _broadcast(plan, kind)))
    entries = [entry for _, entry in sorted(found, key=lambda pair: pair[0])]
    return Answer({"scheduled_broadcasts": entries})


def _broadcast(plan: Plan, kind: str) -> dict[str, Any]:
    return {
        "name": plan.name,
        "id": plan.id,
        "type": kind,
        "tags": plan.tags,
        "next_send_time": plan.next_send_time,
        "schedule_type": "UTC" if plan.schedule_type in _NO_ZONES else plan.schedule_type,
    }


# ---------------------------------------------------------------- seeds


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Schedules under IDs of a test's own choosing: `schedule_id` and the body of a create."""
    made = []
    for entry in entries:
        body = dict(entry)
        schedule_id = body.pop("schedule_id", None)
        if not isinstance(schedule_id, str) or not schedule_id:
            raise ValueError("A seeded schedule has a schedule_id beside the body of its create.")
        try:
            made.append(_schedule(_as_created(tenant, body), schedule_id))
        except Refusal as refusal:
            raise ValueError(f"A seeded schedule is refused: {refusal.message}.") from None
    for schedule in made:
        tenant.store(Schedules).plan(schedule)


def _as_created(tenant: Tenant, body: dict[str, Any]) -> Context:
    """The request that would have created the schedule."""
    if "messages" in body:
        name = "messages.schedule.create"
    else:
        kind = "campaigns" if "campaign_id" in body else "canvas"
        name = f"{kind}.trigger.schedule.create"
    operation = tenant.document.operations[name]
    validator = validators_of(tenant.document).body(operation)
    if not validator.is_valid(body):
        raise ValueError(f"A seeded schedule is wrong: {sentence(validator, body)}.")
    return Context(tenant.document, operation, tenant, tenant.now(), body, {})


HANDLERS: Mapping[str, Handler] = {
    "messages.schedule.create": create,
    "campaigns.trigger.schedule.create": create,
    "canvas.trigger.schedule.create": create,
    "messages.schedule.update": update,
    "campaigns.trigger.schedule.update": update,
    "canvas.trigger.schedule.update": update,
    "messages.schedule.delete": delete,
    "campaigns.trigger.schedule.delete": delete,
    "canvas.trigger.schedule.delete": delete,
    "messages.scheduled_broadcasts": scheduled_broadcasts,
}

FAMILY = Family(
    HANDLERS,
    Schedules,
    seeders={"schedules": _seed},
    names={
        "messages.schedule.create": NAMED,
        "campaigns.trigger.schedule.create": TRIGGERED,
        "canvas.trigger.schedule.create": TRIGGERED,
    },
)
