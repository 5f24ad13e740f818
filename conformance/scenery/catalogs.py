"""Catalogs: the one of the examples with its items and its selection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conformance.scenery.scene import Scene

_FIELDS = {
    "id": "string", "Name": "string", "City": "string", "Rating": "number", "Open": "boolean",
    "Location": "object", "Dishes": "array", "Opened_At": "time", "collection": "array",
}  # fmt: skip
_CATALOG: Scene = [
    (
        "POST",
        "/catalogs",
        {
            "catalogs": [
                {
                    "name": "cafes",
                    "description": "Cafes and what they serve",
                    "fields": [{"name": name, "type": kind} for name, kind in _FIELDS.items()],
                }
            ]
        },
    )
]
_ITEM: Scene = [
    *_CATALOG,
    ("POST", "/catalogs/cafes/items/cafe-1", {"items": [{"Name": "Lovelace", "Rating": 9}]}),
]
_SELECTION: Scene = [
    *_CATALOG,
    ("POST", "/catalogs/cafes/selections", {"selection": {"name": "best-cafes"}}),
]

SCENES: Mapping[str, Scene] = {
    "catalogs.delete": _CATALOG,
    "catalogs.items.list": _ITEM,
    "catalogs.items.get": _ITEM,
    "catalogs.items.create": _CATALOG,
    "catalogs.items.update": _ITEM,
    "catalogs.items.replace": _CATALOG,
    "catalogs.items.delete": _ITEM,
    "catalogs.items.create_many": _CATALOG,
    "catalogs.items.update_many": _ITEM,
    "catalogs.items.replace_many": _CATALOG,
    "catalogs.items.delete_many": _ITEM,
    "catalogs.fields.create": _CATALOG,
    "catalogs.fields.delete": _CATALOG,
    "catalogs.selections.create": _CATALOG,
    "catalogs.selections.delete": _SELECTION,
}

FIXED: Mapping[str, Mapping[str, Any]] = {
    f"catalogs.{name}": {"catalog_name": "cafes"}
    for name in (
        "fields.create",
        "items.create_many",
        "items.update_many",
        "items.replace_many",
        "items.delete_many",
    )
}
