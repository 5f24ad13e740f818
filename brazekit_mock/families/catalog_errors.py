"""What a catalog request can be refused with: one entry per error, with its documented ID.

The general checks of caps, schemas and parameters decide whether a request is refused; `NAMES` says
under which ID, by looking at what was sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..message import Refusal

__all__ = ["NAMES", "SENTENCES", "Error", "entry", "is_name", "no_catalog", "refusal"]

Error = dict[str, Any]
Namer = Callable[[Mapping[str, str], Any], Error | None]

LONGEST_NAME = 250
MOST_ITEMS = 50
MOST_FIELDS_SENT = 50
MOST_FIELDS = 500
MOST_FILTERS = 4
_TYPES = ("string", "number", "boolean", "time", "object", "array")
_NAME = re.compile(r"[A-Za-z0-9_-]+")

# The first lines are the pages' own words; the pages give no sentence for the others.
SENTENCES: Mapping[str, str] = {
    "catalog-not-found": "Could not find catalog",
    "item-not-found": "Could not find item",
    "catalog-name-already-exists": "A catalog with that name already exists",
    "invalid-cursor": "'cursor' is not valid",
    "invalid-fields": "Some of the fields given do not exist in the catalog",
    "catalog-array-invalid": "The catalogs are not an array of objects",
    "catalog-exceeds-fields-limit": "A catalog has at most 500 fields",
    "catalog-name-too-large": "The name has more than 250 characters",
    "company-size-limit-already-reached": "The storage for catalogs is full",
    "description-too-long": "The description has more than 250 characters",
    "field-is-inventory": "The field is the inventory field",
    "field-names-not-unique": "Two fields have the same name",
    "field-names-too-large": "A field's name has more than 250 characters",
    "field-referenced-by-selection": "The field is in use",
    "id-in-body": "The ID belongs in the path and not in the body",
    "id-not-first-column": "The first field is not a string named id",
    "ids-not-string": "Some of the IDs are no strings",
    "ids-not-strings": "Some of the IDs are no strings",
    "ids-not-unique": "Some of the IDs are given twice",
    "ids-too-large": "An ID has more than 250 characters",
    "invalid-catalog-name": "The name has other than letters, digits, hyphens and underscores",
    "invalid-field-name": "The catalog has no such field",
    "invalid-field-names": "A field's name has other than letters, digits, hyphens and underscores",
    "invalid-field-types": "A field's type is not known",
    "invalid-ids": "An ID has other than letters, digits, hyphens and underscores",
    "invalid-keys-in-value-object": "A key of an object holds . or $",
    "invalid-selection": "The selection is not valid",
    "invalid-sort-field": "The sort_field is not valid",
    "invalid-sort-order": "The sort_order is not valid",
    "invalid-sorting": "sort_field and sort_order go together",
    "item-already-exists": "The item already exists",
    "item-array-invalid": "The items are not an array of objects",
    "items-too-large": "An item has more than 5,000 characters",
    "reached-company-catalogs-limit": "No more catalogs are allowed",
    "request-includes-too-many-fields": "A request has at most 50 fields",
    "request-includes-too-many-items": "The request has too many items",
    "selection-contains-too-many-arrays": "At most one array field may take part",
    "selection-has-invalid-filter": "A filter is not valid",
    "selection-invalid-results-limit": "The results_limit is not between 1 and 50",
    "selection-limit-reached": "No more selections are allowed",
    "selection-name-already-exists": "A selection with that name already exists",
    "too-deep-nesting-in-value-object": "An object nests more than 50 levels deep",
    "too-many-catalog-atoms": "A request has exactly one catalog",
    "too-many-fields": "A catalog has at most 500 fields",
    "too-many-filters": "A selection has at most 4 filters",
    "unable-to-coerce-value": "A value does not convert to its field's type",
}


def entry(error_id: str, message: str = "", /, **about: str) -> Error:
    """One error; `about` names the parameters that it is about, with their values."""
    return {
        "id": error_id,
        "message": message or SENTENCES[error_id],
        "parameters": list(about),
        "parameter_values": list(about.values()),
    }


def refusal(status: int, *errors: Error) -> Refusal:
    """The refusal with these errors; the journal gets the first one's ID."""
    reason = str(errors[0]["id"])
    return Refusal(status, "Invalid Request", reason=reason, errors=list(errors))


def no_catalog(name: str) -> Error:
    """No catalog has this name."""
    return entry("catalog-not-found", catalog_name=name)


def is_name(text: str) -> bool:
    """Whether a name or an ID has only the characters that are allowed, and not too many."""
    return len(text) <= LONGEST_NAME and _NAME.fullmatch(text) is not None


# ---------------------------------------------------------------- naming general refusals


def _objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _new_catalog(_: Mapping[str, str], body: Any) -> Error | None:
    catalogs = body.get("catalogs")
    if not _objects(catalogs) or not catalogs:
        return entry("catalog-array-invalid")
    if len(catalogs) > 1:
        return entry("too-many-catalog-atoms")
    name, description = catalogs[0].get("name"), catalogs[0].get("description")
    if isinstance(name, str) and len(name) > LONGEST_NAME:
        return entry("catalog-name-too-large")
    if not isinstance(name, str) or not is_name(name):
        return entry("invalid-catalog-name")
    if isinstance(description, str) and len(description) > LONGEST_NAME:
        return entry("description-too-long")
    return _fields(catalogs[0].get("fields"))


def _fields(fields: Any) -> Error | None:
    if not _objects(fields) or not fields:
        return entry("invalid-fields", "The fields are not an array of objects")
    if len(fields) > MOST_FIELDS:
        return entry("too-many-fields")
    for field in fields:
        name = field.get("name")
        if not isinstance(name, str) or not is_name(name):
            is_long = isinstance(name, str) and len(name) > LONGEST_NAME
            return entry("field-names-too-large" if is_long else "invalid-field-names")
        if field.get("type") not in _TYPES:
            return entry("invalid-field-types")
    return None


def _new_fields(_: Mapping[str, str], body: Any) -> Error | None:
    fields = body.get("fields")
    if isinstance(fields, list) and len(fields) > MOST_FIELDS_SENT:
        return entry("request-includes-too-many-fields")
    return None  # The page has no ID for anything else.


def _one_item(path: Mapping[str, str], body: Any) -> Error | None:
    wrong = _item_id(path)
    if wrong is not None:
        return wrong
    items = body.get("items")
    if not _objects(items) or not items:
        return entry("item-array-invalid")
    if len(items) > 1:
        return entry("request-includes-too-many-items")
    return entry("id-in-body", id=path["item_id"]) if "id" in items[0] else None


def _item_id(path: Mapping[str, str]) -> Error | None:
    if is_name(path["item_id"]):
        return None
    return entry("ids-too-large" if len(path["item_id"]) > LONGEST_NAME else "invalid-ids")


def _many_items(not_strings: str) -> Namer:
    def name(_: Mapping[str, str], body: Any) -> Error | None:
        items = body.get("items")
        if not _objects(items):
            return entry("item-array-invalid")
        if len(items) > MOST_ITEMS:
            return entry("request-includes-too-many-items")
        without = sum("id" not in item for item in items)
        if without:
            return entry("items-missing-ids", f"There are {without} item(s) that do not have ids")
        ids = [item["id"] for item in items]
        if not all(isinstance(one, str) for one in ids):
            return entry(not_strings)
        if any(len(one) > LONGEST_NAME for one in ids):
            return entry("ids-too-large")
        return None if all(is_name(one) for one in ids) else entry("invalid-ids")

    return name


def _selection(_: Mapping[str, str], body: Any) -> Error | None:
    selection = body.get("selection")
    if not isinstance(selection, dict):
        return entry("invalid-selection")
    filters = selection.get("filters", [])
    if isinstance(filters, list) and len(filters) > MOST_FILTERS:
        return entry("too-many-filters")
    if "sort_order" in selection and selection["sort_order"] not in ("asc", "desc"):
        return entry("invalid-sort-order")
    if ("sort_field" in selection) is not ("sort_order" in selection):
        return entry("invalid-sorting")
    limit = selection.get("results_limit", 1)
    if type(limit) is not int or not 1 <= limit <= 50:
        return entry("selection-invalid-results-limit")
    if not isinstance(selection.get("sort_field", ""), str):
        return entry("invalid-sort-field")
    has_name = isinstance(selection.get("name"), str)
    return entry("selection-has-invalid-filter" if has_name else "invalid-selection")


def _not_found(error_id: str, parameter: str) -> Namer:
    """What is not named as things are named cannot be there."""
    return lambda path, _: entry(error_id, **{parameter: path[parameter]})


def _named(namer: Namer | None, status: int = 400, no_catalog_status: int = 404) -> Any:
    def name(path: Mapping[str, str], body: Any) -> Refusal | None:
        catalog = path.get("catalog_name")
        if catalog is not None and not is_name(catalog):
            return refusal(no_catalog_status, no_catalog(catalog))
        error = namer(path, body if isinstance(body, dict) else {}) if namer else None
        return None if error is None else refusal(status, error)

    return name


NAMES: Mapping[str, Callable[[Mapping[str, str], Any], Refusal | None]] = {
    "catalogs.create": _named(_new_catalog),
    "catalogs.delete": _named(None),
    "catalogs.items.list": _named(None),
    "catalogs.items.get": _named(_not_found("item-not-found", "item_id"), 404),
    "catalogs.items.delete": _named(_not_found("item-not-found", "item_id")),
    "catalogs.items.create": _named(_one_item),
    "catalogs.items.update": _named(_one_item),
    "catalogs.items.replace": _named(_one_item),
    "catalogs.items.create_many": _named(_many_items("ids-not-strings")),
    "catalogs.items.update_many": _named(_many_items("ids-not-strings")),
    "catalogs.items.replace_many": _named(_many_items("ids-not-string")),
    "catalogs.items.delete_many": _named(_many_items("ids-not-strings")),
    "catalogs.fields.create": _named(_new_fields, no_catalog_status=400),
    "catalogs.fields.delete": _named(_not_found("invalid-field-name", "field_name")),
    "catalogs.selections.create": _named(_selection, no_catalog_status=400),
    "catalogs.selections.delete": _named(_not_found("invalid-selection", "selection_name")),
}
