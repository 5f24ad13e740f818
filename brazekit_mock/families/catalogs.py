"""Catalogs, their fields and their selections; the items are in `catalog_items`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Answer, Context, Handler
from ..store import Family
from ..times import parse_time
from .catalog_errors import MOST_FIELDS, NAMES, entry, refusal
from .catalog_items import HANDLERS as ITEMS
from .catalog_store import SEEDERS, Catalog, Catalogs, catalog_of, store_of

__all__ = ["FAMILY"]

_DONE = {"message": "success"}

# The operators that fit a field's type, as the page's table has them, and what they compare with.
_OPERATORS: Mapping[str, tuple[frozenset[str], tuple[type, ...]]] = {
    "string": (frozenset({"equals", "does not equal"}), (str,)),
    "number": (
        frozenset({"equals", "does not equal", "greater than", "less than"}),
        (int, float),
    ),
    "boolean": (frozenset({"is"}), (bool,)),
    "time": (frozenset({"before", "after"}), (str,)),
    "array": (frozenset({"includes value", "does not include value"}), (str, int, float, bool)),
}


def catalogs_list(ctx: Context) -> Answer:
    """Every catalog, in the order of creation."""
    return Answer({"catalogs": [one.public() for one in store_of(ctx).catalogs], **_DONE})


def create(ctx: Context) -> Answer:
    """Make a catalog; it is there when the answer comes."""
    store, sent = store_of(ctx), ctx.body["catalogs"][0]
    names = [field["name"] for field in sent["fields"]]
    if len(set(names)) < len(names):
        raise refusal(400, entry("field-names-not-unique", fields=",".join(names)))
    if sent["fields"][0] != {**sent["fields"][0], "name": "id", "type": "string"}:
        raise refusal(400, entry("id-not-first-column", fields=names[0]))
    is_taken = store.find(sent["name"]) is not None
    if is_taken and not ctx.fires("catalog_name_twice"):
        raise refusal(400, entry("catalog-name-already-exists", name=sent["name"]))
    if store.is_full("catalogs", len(store.catalogs)):
        raise refusal(400, entry("reached-company-catalogs-limit"))
    fields = {field["name"]: field["type"] for field in sent["fields"]}
    catalog = Catalog(sent["name"], sent["description"], fields, ctx.now)
    shown = {"catalogs": [catalog.public()], **_DONE}
    return Answer(shown, lambda: store.catalogs.append(catalog), at_once=True)


def delete(ctx: Context) -> Answer:
    """Take a catalog away with all that is in it."""
    store, catalog = store_of(ctx), catalog_of(ctx)
    return Answer(_DONE, lambda: store.catalogs.remove(catalog), at_once=True)


# ---------------------------------------------------------------- fields


def fields_create(ctx: Context) -> Answer:
    """Add fields; one that is there already stays as it is, since no page says otherwise."""
    catalog = catalog_of(ctx, status=400)
    sent = {field["name"]: field["type"] for field in reversed(ctx.body["fields"])}
    new = {name: sent[name] for name in reversed(sent) if name not in catalog.fields}
    if store_of(ctx).is_storage_full():
        raise refusal(400, entry("company-size-limit-already-reached"))
    if len(catalog.fields) + len(new) > MOST_FIELDS:
        raise refusal(400, entry("catalog-exceeds-fields-limit"))

    def effect() -> None:
        for name, kind in new.items():
            if len(catalog.fields) < MOST_FIELDS:
                catalog.fields.setdefault(name, kind)
        catalog.changed = ctx.now

    return Answer(_DONE, effect)


def fields_delete(ctx: Context) -> Answer:
    """Take a field away with its values in all items."""
    catalog, name = catalog_of(ctx), ctx.params["field_name"]
    if name not in catalog.fields or name == "id":
        raise refusal(400, entry("invalid-field-name", field_name=name))
    if name == catalog.inventory_field:
        raise refusal(400, entry("field-is-inventory", field_name=name))
    if _is_used(catalog, name):
        raise refusal(400, entry("field-referenced-by-selection", field_name=name))

    def effect() -> None:
        if _is_used(catalog, name):
            return  # By a selection that was on its way.
        catalog.fields.pop(name, None)
        for item in catalog.listed():
            item.pop(name, None)
        catalog.changed = ctx.now

    return Answer(_DONE, effect)


# ---------------------------------------------------------------- selections


def _fields_of(selection: Mapping[str, Any]) -> set[str]:
    """The fields that take part in a selection."""
    named = {one["field"] for one in selection.get("filters", ())}
    return named | {selection["sort_field"]} if "sort_field" in selection else named


def _is_used(catalog: Catalog, field: str) -> bool:
    """Whether a selection uses the field."""
    return any(field in _fields_of(selection) for selection in catalog.selections.values())


def _fits(catalog: Catalog, condition: Mapping[str, Any]) -> bool:
    """Whether a filter's field is there, and takes the operator and the value."""
    operators, types = _OPERATORS.get(catalog.fields.get(condition["field"], ""), (frozenset(), ()))
    value = condition["value"]
    if condition["operator"] not in operators or not isinstance(value, types):
        return False
    if catalog.fields[condition["field"]] == "time":
        return parse_time(value) is not None
    return not isinstance(value, bool) or bool in types


def selections_create(ctx: Context) -> Answer:
    """Add a selection, whose fields have to be there and fit what it does with them."""
    catalog, store, sent = catalog_of(ctx, status=400), store_of(ctx), ctx.body["selection"]
    name = sent["name"]
    if store.is_storage_full():
        raise refusal(400, entry("company-size-limit-already-reached"))
    if name in catalog.selections:
        raise refusal(400, entry("selection-name-already-exists", name=name))
    if store.is_full("selections", len(catalog.selections)):
        raise refusal(400, entry("selection-limit-reached"))
    for condition in sent.get("filters", ()):
        if not _fits(catalog, condition):
            raise refusal(400, entry("selection-has-invalid-filter", field=condition["field"]))
    if sent.get("sort_field", "id") not in catalog.fields:
        raise refusal(400, entry("invalid-sort-field", sort_field=sent["sort_field"]))
    if sum(catalog.fields[field] == "array" for field in _fields_of(sent)) > 1:
        raise refusal(400, entry("selection-contains-too-many-arrays"))

    def effect() -> None:
        # Meanwhile another one may have taken the name, or a field may be gone.
        if _fields_of(sent) <= catalog.fields.keys():
            catalog.selections.setdefault(name, sent)
            catalog.changed = ctx.now

    return Answer(_DONE, effect)


def selections_delete(ctx: Context) -> Answer:
    """Take a selection away."""
    catalog, name = catalog_of(ctx), ctx.params["selection_name"]
    if name not in catalog.selections:
        raise refusal(400, entry("invalid-selection", selection_name=name))

    def effect() -> None:
        catalog.selections.pop(name, None)
        catalog.changed = ctx.now

    return Answer(_DONE, effect)


HANDLERS: Mapping[str, Handler] = {
    "catalogs.list": catalogs_list,
    "catalogs.create": create,
    "catalogs.delete": delete,
    "catalogs.fields.create": fields_create,
    "catalogs.fields.delete": fields_delete,
    "catalogs.selections.create": selections_create,
    "catalogs.selections.delete": selections_delete,
    **ITEMS,
}

FAMILY = Family(HANDLERS, Catalogs, seeders=SEEDERS, names=NAMES)
