"""What Schemathesis finds about catalogs and the document says in words: the error IDs."""

from __future__ import annotations

from conformance.excuses.finding import Excuse, names

_ONE = ("catalogs.items.update", "catalogs.items.replace")
_MANY = (
    "catalogs.items.create_many",
    "catalogs.items.update_many",
    "catalogs.items.replace_many",
)

EXCUSES = (
    Excuse(
        "positive_data_acceptance",
        ("catalogs.create",),
        "Fields have names of their own, the first is id, and a name is given once.",
        names("id-not-first-column", "field-names-not-unique", "catalog-name-already-exists"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("catalogs.fields.create", "catalogs.selections.create"),
        "The page shows an unknown catalog as a 400.",
        names("catalog-not-found"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("catalogs.fields.delete", "catalogs.selections.delete", "catalogs.items.delete"),
        "The page shows, or leaves open, what is not there as a 400.",
        names("invalid-field-name", "invalid-selection", "item-not-found"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("catalogs.items.create",),
        "An item is created once under an ID, with values for the fields of its catalog only.",
        names("item-already-exists", "invalid-fields", "unable-to-coerce-value"),
    ),
    Excuse(
        "positive_data_acceptance",
        (*_ONE, *_MANY),
        "Items hold values for the fields of their catalog only.",
        names("invalid-fields", "unable-to-coerce-value", "ids-not-unique"),
    ),
    Excuse(
        "positive_data_acceptance",
        (*_MANY, "catalogs.items.delete_many"),
        "Each item of a request has an ID of its own.",
        names("ids-not-unique"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("catalogs.items.list",),
        "A cursor is one that an answer gave.",
        names("invalid-cursor"),
    ),
    Excuse(
        "positive_data_acceptance",
        ("catalogs.selections.create",),
        "Filters and sorting fit the catalog's fields, and a name is given once.",
        names(
            "selection-has-invalid-filter", "invalid-sort-field", "selection-name-already-exists"
        ),
    ),
    Excuse(
        "positive_data_acceptance",
        ("catalogs.selections.create",),
        "sort_field and sort_order require each other by dependentRequired, which is not read.",
        names("invalid-sorting"),
    ),
)
