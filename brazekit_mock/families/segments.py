"""Segments: seeded, since the API only reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.audience import fits
from ..messaging.seeds import checked
from ..periods import periods_asked
from ..store import Family, Store
from ..tenant import Tenant
from ..times import parse_time
from ..users import User
from .paging import page_of

__all__ = ["FAMILY", "Segments", "members", "segment_of"]

# The segment of the document's examples, which every workspace has.
_EXAMPLE = "2cd1f2a0-0000-4000-8000-000000000000"
_SHOWN: Mapping[str, Any] = {
    "created_at": "2026-01-02T10:00:00+00:00",
    "updated_at": "2026-01-30T09:15:00+00:00",
    "name": "Loyal customers",
    "description": "Made more than 5 purchases",
    "text_description": "Those we know well.",
    "tags": ["loyalty"],
    "teams": ["Growth"],
}
_DEFAULTS: Mapping[str, Any] = {
    **_SHOWN,
    "analytics_tracking_enabled": True,
    "archived": False,
}
_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_FLAG = {"type": "boolean"}
_SEED: Mapping[str, Any] = {
    "id": {"type": "string", "minLength": 1, "maxLength": 200},
    **{name: _TEXTS if isinstance(value, list) else _TEXT for name, value in _SHOWN.items()},
    "analytics_tracking_enabled": _FLAG,
    "archived": _FLAG,
    "audience": {"$ref": "#/components/schemas/ConnectedAudience"},
    "size": {"type": "integer", "minimum": 0},
}
_LISTED = ("id", "name", "analytics_tracking_enabled", "tags")


class Segments(Store):
    """The segments of a workspace by ID, in the order in which they came."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, dict[str, Any]] = {_EXAMPLE: {**_DEFAULTS, "id": _EXAMPLE}}


def segment_of(ctx: Context, segment_id: str) -> dict[str, Any]:
    """The segment of this ID, or a refusal."""
    segment = ctx.tenant.store(Segments).by_id.get(segment_id)
    if segment is None:
        raise Refusal(400, "Invalid Segment ID", reason="unknown_segment")
    return segment


def members(segment: Mapping[str, Any], users: Iterable[User], now: int) -> list[User]:
    """The users who are in the segment at `now`, milliseconds; all where it has no audience."""
    return [user for user in users if fits(segment.get("audience"), user, now)]


def segments_list(ctx: Context) -> Answer:
    """The segments by time of creation; archived ones never."""
    segments = sorted(ctx.tenant.store(Segments).by_id.values(), key=_created)
    if ctx.params.get("sort_direction") == "desc":
        segments.reverse()
    shown = [{name: one[name] for name in _LISTED} for one in segments if not one["archived"]]
    return Answer({"message": "success", "segments": page_of(ctx, shown).entries})


def segments_details(ctx: Context) -> Answer:
    """One segment."""
    segment = segment_of(ctx, ctx.params["segment_id"])
    return Answer({"message": "success", **{name: segment[name] for name in _SHOWN}})


def segments_data_series(ctx: Context) -> Answer:
    """The seeded size on each day, or those of today's members who were there by its end."""
    segment = segment_of(ctx, ctx.params["segment_id"])
    created = [user.created for user in members(segment, ctx.users, ctx.now)]
    points: list[dict[str, Any]] = []
    for day in periods_asked(ctx):
        size = segment.get("size", sum(moment < day.end for moment in created))
        points.append({"time": day.name, "size": size})
    return Answer({"message": "success", "data": points})


def _created(segment: Mapping[str, Any]) -> int:
    moment = parse_time(segment["created_at"])
    assert moment is not None, "seeds are checked"
    return moment


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add segments, or replace those of the same `id`.

    Each may have what its details show, `analytics_tracking_enabled` and `archived`, an `audience`
    (a Connected Audience filter; without one all users are in it) and a `size` for its statistics.
    """
    segments = [checked(tenant, "segment", _SEED, entry) for entry in entries]
    for segment in segments:
        tenant.store(Segments).by_id[segment["id"]] = {**_DEFAULTS, **segment}


HANDLERS: Mapping[str, Handler] = {
    "segments.list": segments_list,
    "segments.details": segments_details,
    "segments.data_series": segments_data_series,
}

FAMILY = Family(HANDLERS, Segments, seeders={"segments": _seed})
