"""News Feed cards: seeded, since the API only reads them; nobody in the mock looks at one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..periods import periods_asked
from ..store import Family, Store
from ..tenant import Tenant
from .paging import page_of
from .seeds import checked

__all__ = ["FAMILY", "Cards"]

# The card of the document's examples, which every workspace has.
_EXAMPLE = "1bc0e1f0-0000-4000-8000-000000000000"
_DAY_ONE = "2026-01-02T10:00:00+00:00"
_DEFAULTS: Mapping[str, Any] = {
    "type": "CaptionedImage",
    "title": "New this week",
    "name": "Weekly card",
    "description": "Twelve films were added.",
    "image_url": "https://example.com/new.png",
    "tags": [],
    "extras": {},
    "archived": False,
    "draft": False,
    "created_at": _DAY_ONE,
    "updated_at": _DAY_ONE,
    "publish_at": _DAY_ONE,
    "end_at": "2036-01-02T10:00:00+00:00",
}
_LISTED = ("id", "type", "title", "tags")
_COUNTED = ("clicks", "impressions", "unique_clicks", "unique_impressions")


class Cards(Store):
    """The cards of a workspace by ID, in the order in which they came."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, dict[str, Any]] = {_EXAMPLE: {**_DEFAULTS, "id": _EXAMPLE}}


def _card(ctx: Context) -> dict[str, Any]:
    card = ctx.tenant.store(Cards).by_id.get(ctx.params["card_id"])
    if card is None:
        raise Refusal(400, "Invalid card ID", reason="unknown_card")
    return card


def feed_list(ctx: Context) -> Answer:
    """The cards by time of creation, archived ones only on request."""
    cards = sorted(ctx.tenant.store(Cards).by_id.values(), key=lambda card: card["created_at"])
    if ctx.params.get("sort_direction") == "desc":
        cards.reverse()
    shown = [card for card in cards if ctx.params.get("include_archived") or not card["archived"]]
    page = page_of(ctx, [{name: card[name] for name in _LISTED} for card in shown])
    return Answer({"message": "success", "cards": page.entries})


def feed_details(ctx: Context) -> Answer:
    """One card."""
    shown = {name: value for name, value in _card(ctx).items() if name not in ("id", "type")}
    return Answer({"message": "success", **shown})


def feed_data_series(ctx: Context) -> Answer:
    """Zeros: there is no app in which a card could be seen."""
    _card(ctx)
    points = [{"time": one.name, **dict.fromkeys(_COUNTED, 0)} for one in periods_asked(ctx)]
    return Answer({"message": "success", "data": points})


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    for entry in entries:
        kinds = {name: type(value) for name, value in _DEFAULTS.items()}
        checked("cards", entry, {"id": str}, kinds)
    for entry in entries:
        tenant.store(Cards).by_id[entry["id"]] = {**_DEFAULTS, **entry}


HANDLERS: Mapping[str, Handler] = {
    "feed.list": feed_list,
    "feed.details": feed_details,
    "feed.data_series": feed_data_series,
}

FAMILY = Family(HANDLERS, Cards, seeders={"cards": _seed})
