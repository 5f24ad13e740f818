"""The items of a catalog: one at a time, at once, or up to 50 in a request that takes its time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..context import Answer, Context, Handler
from .catalog_errors import Error, entry, refusal
from .catalog_store import Catalog, catalog_of
from .catalog_values import ArrayChange, converted, holds_bad_key, is_too_deep, is_too_large
from .paging import page_of

__all__ = ["HANDLERS"]

_DONE = {"message": "success"}
Values = Mapping[str, Any]
Change = Callable[[Catalog, str, Values], None]


def items_list(ctx: Context) -> Answer:
    """A page of 50 items; the Link header leads on."""
    sent = ctx.params.get("cursor", "")
    bad = refusal(400, entry("invalid-cursor", cursor=sent))
    page = page_of(ctx, catalog_of(ctx).listed(), bad_cursor=bad)
    return Answer({"items": page.entries, **_DONE}, headers=page.headers)


def items_get(ctx: Context) -> Answer:
    """One item, in an array of one."""
    catalog, item_id = catalog_of(ctx), ctx.params["item_id"]
    if item_id not in catalog.items:
        raise refusal(404, entry("item-not-found", item_id=item_id))
    return Answer({"items": [catalog.items[item_id]], **_DONE})


# ---------------------------------------------------------------- what was sent


def _read(
    ctx: Context, catalog: Catalog, item_id: str, sent: Values, *, is_edit: bool
) -> tuple[Values, Error | None]:
    """The values in the types of their fields, and what is wrong with them, if anything."""
    values: dict[str, Any] = {}
    for name, value in sent.items():
        if name in catalog.fields:
            try:
                values[name] = converted(catalog.fields[name], value, is_edit=is_edit)
            except ValueError:
                return {}, entry("unable-to-coerce-value", id=item_id)
        elif ctx.fires("unknown_field_stored"):
            values[name] = value
        else:
            return {}, entry("invalid-fields", id=item_id)
    if any(holds_bad_key(value) for value in values.values()):
        return {}, entry("invalid-keys-in-value-object", id=item_id)
    if any(is_too_deep(value) for value in values.values()):
        return {}, entry("too-deep-nesting-in-value-object", id=item_id)
    old = catalog.items.get(item_id, {}) if is_edit else {}
    if is_too_large(_changed(old, values)):
        return {}, entry("items-too-large", id=item_id)
    return values, None


def _changed(old: Values, values: Values) -> dict[str, Any]:
    """The item after an edit; what is null has no value and is left out."""
    found = dict(old)
    for name, value in values.items():
        found[name] = value.applied(old.get(name)) if isinstance(value, ArrayChange) else value
    return {name: value for name, value in found.items() if value is not None}


def _effect(
    ctx: Context, catalog: Catalog, changes: Iterable[tuple[str, Values]], change: Change
) -> Callable[[], None]:
    """Carry out the changes. A field that is gone by then, or has another type, is left out."""
    meant = dict(catalog.fields)

    def effect() -> None:
        for item_id, values in changes:
            # A field unknown both then and now got in by the fault, and is to stay.
            kept = {n: v for n, v in values.items() if catalog.fields.get(n) == meant.get(n)}
            change(catalog, item_id, kept)
        catalog.changed = ctx.now

    return effect


def _insert(catalog: Catalog, item_id: str, values: Values) -> None:
    """Create an item; one that exists stays as it is."""
    catalog.items.setdefault(item_id, {"id": item_id, **_changed({}, values)})


def _double(catalog: Catalog, item_id: str, values: Values) -> None:
    """Create an item even if there is one: what the fault of the rule does."""
    if item_id in catalog.items:
        catalog.twins.append({"id": item_id, **_changed({}, values)})
    _insert(catalog, item_id, values)


def _replace(catalog: Catalog, item_id: str, values: Values) -> None:
    """Let an item have these values and no others; create it if there is none."""
    catalog.items[item_id] = {"id": item_id, **_changed({}, values)}


def _edit(catalog: Catalog, item_id: str, values: Values) -> None:
    """Change an item; one that does not exist is not created."""
    if item_id in catalog.items:
        catalog.items[item_id] = _changed(catalog.items[item_id], values)


def _edit_clearing(catalog: Catalog, item_id: str, values: Values) -> None:
    """Change an item and lose the fields that were not sent: what the fault of the rule does."""
    if item_id in catalog.items:
        kept = {name: catalog.items[item_id].get(name) for name in ("id", *values)}
        catalog.items[item_id] = _changed(kept, values)


def _remove(catalog: Catalog, item_id: str, values: Values) -> None:
    """Delete an item, if it is there."""
    catalog.items.pop(item_id, None)


# ---------------------------------------------------------------- one item, at once


def _one(ctx: Context, catalog: Catalog, change: Change, *, is_edit: bool = False) -> Answer:
    item_id = ctx.params["item_id"]
    values, error = _read(ctx, catalog, item_id, ctx.body["items"][0], is_edit=is_edit)
    if error is not None:
        raise refusal(400, error)
    return Answer(_DONE, _effect(ctx, catalog, [(item_id, values)], change), at_once=True)


def create(ctx: Context) -> Answer:
    """Create the item of the path."""
    catalog, item_id = catalog_of(ctx), ctx.params["item_id"]
    if item_id not in catalog.items:
        return _one(ctx, catalog, _insert)
    if not ctx.fires("item_id_twice"):
        raise refusal(400, entry("item-already-exists", id=item_id))
    return _one(ctx, catalog, _double)


def update(ctx: Context) -> Answer:
    """Change the item of the path."""
    catalog, item_id = catalog_of(ctx), ctx.params["item_id"]
    if item_id not in catalog.items:
        raise refusal(404, entry("item-not-found", item_id=item_id))
    is_clearing = ctx.fires("edit_clears_other_fields")
    return _one(ctx, catalog, _edit_clearing if is_clearing else _edit, is_edit=True)


def replace(ctx: Context) -> Answer:
    """Replace the item of the path, or create it."""
    return _one(ctx, catalog_of(ctx), _replace)


def delete(ctx: Context) -> Answer:
    """Delete the item of the path; its absence is a 400 here, by the page."""
    catalog, item_id = catalog_of(ctx), ctx.params["item_id"]
    if item_id not in catalog.items:
        raise refusal(400, entry("item-not-found", item_id=item_id))
    return Answer(_DONE, _effect(ctx, catalog, [(item_id, {})], _remove), at_once=True)


# ---------------------------------------------------------------- many items, later


def _many(ctx: Context, change: Change, *, is_edit: bool = False) -> Answer:
    """Check every item, and let all of them happen later or refuse them all."""
    catalog, items = catalog_of(ctx), ctx.body["items"]
    ids = [item["id"] for item in items]
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        raise refusal(400, entry("ids-not-unique", ids=",".join(twice)))
    read = [_read(ctx, catalog, item["id"], item, is_edit=is_edit) for item in items]
    errors = [error for _, error in read if error is not None]
    if errors:
        raise refusal(400, *errors)
    changes = [(item_id, values) for item_id, (values, _) in zip(ids, read, strict=True)]
    return Answer(_DONE, _effect(ctx, catalog, changes, change))


def create_many(ctx: Context) -> Answer:
    """Create items; those that exist stay as they are, since the page has no error for them."""
    catalog = catalog_of(ctx)
    is_taken = any(item["id"] in catalog.items for item in ctx.body["items"])
    return _many(ctx, _double if is_taken and ctx.fires("item_id_twice") else _insert)


def update_many(ctx: Context) -> Answer:
    """Change items; those that do not exist are left out, since the page has no error for them."""
    is_clearing = ctx.fires("edit_clears_other_fields")
    return _many(ctx, _edit_clearing if is_clearing else _edit, is_edit=True)


def replace_many(ctx: Context) -> Answer:
    """Replace items, or create them."""
    return _many(ctx, _replace)


def delete_many(ctx: Context) -> Answer:
    """Delete items; those that do not exist are left out, since the page has no error for them."""
    ctx.body["items"] = [{"id": item["id"]} for item in ctx.body["items"]]
    return _many(ctx, _remove)


HANDLERS: Mapping[str, Handler] = {
    "catalogs.items.list": items_list,
    "catalogs.items.get": items_get,
    "catalogs.items.create": create,
    "catalogs.items.update": update,
    "catalogs.items.replace": replace,
    "catalogs.items.delete": delete,
    "catalogs.items.create_many": create_many,
    "catalogs.items.update_many": update_many,
    "catalogs.items.replace_many": replace_many,
    "catalogs.items.delete_many": delete_many,
}
