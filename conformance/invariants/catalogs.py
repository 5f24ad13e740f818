"""What holds of catalogs: one under a name, one item under an ID, and what items hold."""

from __future__ import annotations

from typing import Any

from brazekit import BadRequest, Braze
from brazekit.models import CatalogField, NewCatalog
from conformance.invariants.registry import checks
from conformance.stage import Stage

CAFES = "cafes"


def _create(braze: Braze, name: str = CAFES) -> bool:
    """Create a catalog of two fields; tell whether it was taken."""
    fields = [("id", "string"), ("Name", "string"), ("Rating", "number")]
    listed = [CatalogField(name=field, type=kind) for field, kind in fields]
    new = NewCatalog(name=name, description="Cafes", fields=listed)
    try:
        braze.catalogs.create(catalogs=[new])
    except BadRequest:
        return False
    return True


def _items(braze: Braze) -> list[dict[str, Any]]:
    """Read all items back, page by page."""
    return [item.to_dict() for item in braze.catalogs.items.iter_list(CAFES)]


@checks("one_catalog_per_name")
def _one_catalog_per_name(stage: Stage, braze: Braze) -> None:
    assert _create(braze)
    assert _create(braze, "other")
    taken = _create(braze)
    listed = braze.catalogs.list().catalogs
    assert isinstance(listed, list)
    names = [each.name for each in listed]
    assert names == [CAFES, "other"]
    assert not taken, "a name was given twice"


@checks("one_item_per_id")
def _one_item_per_id(stage: Stage, braze: Braze) -> None:
    _create(braze)
    braze.catalogs.items.create(CAFES, "a", items=[{"Name": "Ada"}])
    taken = True
    try:
        braze.catalogs.items.create(CAFES, "a", items=[{"Name": "Bob"}])
    except BadRequest:
        taken = False
    braze.catalogs.items.create_many(CAFES, items=[{"id": "a", "Name": "Eve"}])
    assert _items(braze) == [{"id": "a", "Name": "Ada"}]
    assert not taken, "an ID was given twice"


@checks("items_hold_only_fields")
def _items_hold_only_fields(stage: Stage, braze: Braze) -> None:
    _create(braze)
    refused = 0
    good = {"id": "b", "Name": "Bob"}
    for items in ([{"id": "a", "Colour": "red"}], [good, {"id": "c", "Colour": "red"}]):
        try:
            braze.catalogs.items.replace_many(CAFES, items=items)
        except BadRequest:
            refused += 1
    assert _items(braze) == [], "a request with one wrong item was applied in part"
    assert refused == 2


@checks("edit_keeps_other_fields")
def _edit_keeps_other_fields(stage: Stage, braze: Braze) -> None:
    _create(braze)
    braze.catalogs.items.create(CAFES, "a", items=[{"Name": "Ada", "Rating": 1}])
    braze.catalogs.items.update(CAFES, "a", items=[{"Rating": 2}])
    assert _items(braze) == [{"id": "a", "Name": "Ada", "Rating": 2}]
    braze.catalogs.items.update_many(CAFES, items=[{"id": "a", "Name": "Eve"}])
    assert _items(braze) == [{"id": "a", "Name": "Eve", "Rating": 2}]
