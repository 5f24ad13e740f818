"""Lists of what a workspace has seen: custom attributes, custom events, products."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Answer, Context, Handler
from ..store import Family
from .paging import page_of

__all__ = ["FAMILY"]

_PRODUCTS = 50  # The page names no size.


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "Boolean"
    if isinstance(value, int | float):
        return "Number"
    if isinstance(value, list):
        return "Array"
    return "Object" if isinstance(value, dict) else "String"


def custom_attributes_list(ctx: Context) -> Answer:
    """The custom attributes that any user has, by name, with the type of the first value."""
    types: dict[str, str] = {}
    for user in ctx.users:
        for name, value in (user.custom or {}).items():
            types.setdefault(name, _type_of(value))
    attributes: list[dict[str, Any]] = [
        {
            "array_length": ctx.tenant.settings.array_values if types[name] == "Array" else None,
            "data_type": types[name],
            "description": "",
            "name": name,
            "status": "Active",
            "tag_names": [],
        }
        for name in sorted(types)
    ]
    page = page_of(ctx, attributes)
    return Answer({"message": "success", "attributes": page.entries}, headers=page.headers)


def events_list(ctx: Context) -> Answer:
    """The names of the custom events that were tracked."""
    page = page_of(ctx, ctx.users.events_by_hour.names())
    return Answer({"message": "success", "events": page.entries})


def events_get(ctx: Context) -> Answer:
    """The custom events that were tracked, as the dashboard has them before anybody edits them."""
    events = [
        {
            "name": name,
            "description": "",
            "included_in_analytics_report": False,
            "status": "Active",
            "tag_names": [],
        }
        for name in ctx.users.events_by_hour.names()
    ]
    page = page_of(ctx, events)
    return Answer({"message": "success", "events": page.entries}, headers=page.headers)


def purchases_product_list(ctx: Context) -> Answer:
    """The IDs of the products that were bought."""
    page = page_of(ctx, ctx.users.purchases_by_hour.names(), size=_PRODUCTS)
    return Answer({"message": "success", "products": page.entries})


HANDLERS: Mapping[str, Handler] = {
    "custom_attributes.list": custom_attributes_list,
    "events.list": events_list,
    "events.get": events_get,
    "purchases.product_list": purchases_product_list,
}

FAMILY = Family(HANDLERS)
