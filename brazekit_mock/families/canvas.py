"""Canvases: listing, describing, counting and copying what the dashboard made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.examples import example_canvases
from ..messaging.records import Canvas, moment_form
from ..messaging.seeds import read_canvas
from ..messaging.series import day_of, days_between, of_step, sent_on
from ..outbox import Entered, Outbox, Sent
from ..store import Family, Store
from ..tenant import Tenant
from .campaigns import Campaigns, copied, details_of, listed, with_translatable
from .tags import Tags

__all__ = ["FAMILY", "Canvases", "canvas_of"]


class Canvases(Store):
    """The Canvases of a workspace by ID, in the order in which they came."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, Canvas] = {}
        for entry in example_canvases(tenant.document):
            self.add(read_canvas(tenant, entry))

    def add(self, canvas: Canvas) -> None:
        """Keep a Canvas; one of the same ID is replaced."""
        self.by_id[canvas.id] = canvas


def canvas_of(ctx: Context, canvas_id: str) -> Canvas:
    """The Canvas of this ID, or the refusal, which the document words as for campaigns."""
    found = ctx.tenant.store(Canvases).by_id.get(canvas_id)
    if found is None:
        raise Refusal(400, "Invalid Campaign ID", reason="unknown_canvas")
    return found


# ---------------------------------------------------------------- listing and describing


def canvas_list(ctx: Context) -> Answer:
    """Canvases by time of creation."""
    canvases = [
        {
            "id": one.id,
            "last_edited": moment_form(one.updated),
            "name": one.name,
            "tags": one.tags,
        }
        for one in listed(ctx, ctx.tenant.store(Canvases).by_id.values())
    ]
    return Answer({"message": "success", "canvases": canvases})


def canvas_details(ctx: Context) -> Answer:
    """One Canvas with its variants and steps."""
    canvas = canvas_of(ctx, ctx.params["canvas_id"])
    body = details_of(canvas, canvas.channels, "first_entry", "last_entry")
    body["variants"] = canvas.variants
    body["steps"] = [
        {**step, "messages": with_translatable(ctx, step["messages"])} for step in canvas.steps
    ]
    return Answer(body)


# ---------------------------------------------------------------- counting


def _entries(ctx: Context, canvas: Canvas) -> dict[str, list[Entered]]:
    found: dict[str, list[Entered]] = {}
    for one in ctx.tenant.store(Outbox).entered:
        if one.plan == canvas.id:
            found.setdefault(day_of(one.moment), []).append(one)
    return found


_NOTHING: Mapping[str, Any] = {"revenue": 0.0, "conversions": 0, "conversions_by_entry_time": 0}


def _stats(
    ctx: Context, canvas: Canvas, entered: Sequence[Entered], sent: Sequence[Sent]
) -> dict[str, Any]:
    """Totals, and variants and steps where they are asked for."""
    stats: dict[str, Any] = {"total_stats": {**_NOTHING, "entries": len(entered)}}
    if ctx.params.get("include_variant_breakdown"):
        stats["variant_stats"] = {
            variant["id"]: {
                "name": variant["name"],
                **_NOTHING,
                "entries": sum(one.variant == variant["id"] for one in entered),
            }
            for variant in canvas.variants
        }
    if ctx.params.get("include_step_breakdown"):
        stats["step_stats"] = {
            step["id"]: {
                "name": step["name"],
                **_NOTHING,
                "messages": of_step(sent, step["id"]),
            }
            for step in canvas.steps
        }
    return stats


def canvas_data_series(ctx: Context) -> Answer:
    """Entries and messages of a Canvas, day by day."""
    canvas = canvas_of(ctx, ctx.params["canvas_id"])
    entered, sent = _entries(ctx, canvas), sent_on(ctx, canvas.id)
    stats = [
        {"time": day, **_stats(ctx, canvas, entered.get(day, []), sent.get(day, []))}
        for day in days_between(ctx)
    ]
    return Answer({"message": "success", "data": {"name": canvas.name, "stats": stats}})


def canvas_data_summary(ctx: Context) -> Answer:
    """Entries and messages of a Canvas over a range of days."""
    canvas = canvas_of(ctx, ctx.params["canvas_id"])
    entered, sent = _entries(ctx, canvas), sent_on(ctx, canvas.id)
    days = days_between(ctx)
    stats = _stats(
        ctx,
        canvas,
        [one for day in days for one in entered.get(day, ())],
        [one for day in days for one in sent.get(day, ())],
    )
    return Answer({"message": "success", "data": {"name": canvas.name, **stats}})


# ---------------------------------------------------------------- copying


def _tags(ctx: Context, canvas: Canvas) -> list[str]:
    """The tags of the copy; those that are named must be tags of something already."""
    named = ctx.body.get("tag_names")
    if named is None:
        return list(canvas.tags)
    wanted = [named] if isinstance(named, str) else list(named)
    campaigns = ctx.tenant.store(Campaigns).by_id.values()
    canvases = ctx.tenant.store(Canvases).by_id.values()
    known = {tag for plan in (*campaigns, *canvases) for tag in plan.tags}
    known |= ctx.tenant.store(Tags).names or set()
    if not known.issuperset(wanted):
        raise Refusal(
            400, "Bad Request: 'tag_names' must name existing tags.", reason="unknown_tag"
        )
    return wanted


def canvas_duplicate(ctx: Context) -> Answer:
    """Copy a Canvas; the copy is there when the effect happens."""
    canvas = canvas_of(ctx, ctx.body["canvas_id"])
    tags = _tags(ctx, canvas)
    new = {step["id"]: ctx.tenant.new_id() for step in canvas.steps}
    steps = [_copied_step(ctx, step, new) for step in canvas.steps]
    variants = [_copied_variant(ctx, variant, new) for variant in canvas.variants]
    copy = copied(ctx, canvas, tags=tags, steps=steps, variants=variants)
    return Answer(None, lambda: ctx.tenant.store(Canvases).add(copy))


def _copied_step(ctx: Context, step: Mapping[str, Any], new: Mapping[str, str]) -> dict[str, Any]:
    return {
        **step,
        "id": new[step["id"]],
        "next_step_ids": [new.get(one, one) for one in step["next_step_ids"]],
        "next_paths": [
            {**path, "next_step_id": new.get(path["next_step_id"], path["next_step_id"])}
            if "next_step_id" in path
            else path
            for path in step["next_paths"]
        ],
        "messages": {ctx.tenant.new_id(): dict(one) for one in step["messages"].values()},
    }


def _copied_variant(
    ctx: Context, variant: Mapping[str, Any], new: Mapping[str, str]
) -> dict[str, Any]:
    first = [new.get(one, one) for one in variant["first_step_ids"]]
    copy = {**variant, "id": ctx.tenant.new_id(), "first_step_ids": first}
    if "first_step_id" in variant:
        copy["first_step_id"] = new.get(variant["first_step_id"], variant["first_step_id"])
    return copy


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    canvases = [read_canvas(tenant, entry) for entry in entries]
    for canvas in canvases:
        tenant.store(Canvases).add(canvas)


HANDLERS: Mapping[str, Handler] = {
    "canvas.list": canvas_list,
    "canvas.details": canvas_details,
    "canvas.data_series": canvas_data_series,
    "canvas.data_summary": canvas_data_summary,
    "canvas.duplicate": canvas_duplicate,
}

FAMILY = Family(HANDLERS, Canvases, seeders={"canvases": _seed})
