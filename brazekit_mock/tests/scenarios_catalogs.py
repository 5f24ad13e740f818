"""Scenarios of the invariants of catalogs: each answers whether its invariant held."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .support import Api

CAFES = "/catalogs/cafes"
FIELDS = [
    {"name": "id", "type": "string"},
    {"name": "Name", "type": "string"},
    {"name": "Rating", "type": "number"},
]


def new_catalog(name: str = "cafes", fields: Any = FIELDS, **more: Any) -> dict[str, Any]:
    """The body that creates a catalog."""
    return {"catalogs": [{"name": name, "description": "", "fields": fields, **more}]}


def item_ids(api: Api) -> list[str]:
    """The IDs of the items on the first page."""
    return [item["id"] for item in api.get(f"{CAFES}/items")["items"]]


def catalog_name_twice(api: Api) -> bool:
    api.send("POST", "/catalogs", new_catalog())
    api.send("POST", "/catalogs", new_catalog())
    return [one["name"] for one in api.get("/catalogs")["catalogs"]] == ["cafes"]


def item_id_twice(api: Api) -> bool:
    api.send("POST", "/catalogs", new_catalog())
    api.send("POST", f"{CAFES}/items/a", {"items": [{"Name": "Ada"}]})
    api.send("POST", f"{CAFES}/items/a", {"items": [{"Name": "Bob"}]})
    api.send("POST", f"{CAFES}/items", {"items": [{"id": "a", "Name": "Eve"}]})
    return item_ids(api) == ["a"]


def unknown_field_stored(api: Api) -> bool:
    api.send("POST", "/catalogs", new_catalog())
    api.send("POST", f"{CAFES}/items/a", {"items": [{"Colour": "red"}]})
    api.send("PUT", f"{CAFES}/items", {"items": [{"id": "b", "Colour": "red"}]})
    return not any("Colour" in item for item in api.get(f"{CAFES}/items")["items"])


def edit_clears_other_fields(api: Api) -> bool:
    api.send("POST", "/catalogs", new_catalog())
    api.send("POST", f"{CAFES}/items/a", {"items": [{"Name": "Ada", "Rating": 1}]})
    api.send("PATCH", f"{CAFES}/items/a", {"items": [{"Rating": 2}]})
    item = {"id": "a", "Name": "Ada", "Rating": 2}
    return bool(api.get(f"{CAFES}/items/a")["items"] == [item])


CATALOGS: tuple[Callable[[Api], bool], ...] = (
    catalog_name_twice,
    item_id_twice,
    unknown_field_stored,
    edit_clears_other_fields,
)
