# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/catalogs.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required

    from ..models.catalogs import (
        CatalogArrayChange,
        CatalogField,
        CatalogItem,
        CatalogItemChange,
        CatalogItemKey,
        CatalogSelection,
        CatalogSelectionFilter,
        NewCatalog,
    )
    from ..types import JsonInput, UntypedMapping

__all__ = [
    "NewCatalogInput",
    "CatalogFieldInput",
    "CatalogItemInput",
    "CatalogItemChangeInput",
    "CatalogArrayChangeInput",
    "CatalogItemKeyInput",
    "CatalogSelectionInput",
    "CatalogSelectionFilterInput",
    "CatalogsCreateRequestInput",
    "CatalogsItemsCreateRequestInput",
    "CatalogsItemsUpdateRequestInput",
    "CatalogsItemsReplaceRequestInput",
    "CatalogsItemsCreateManyRequestInput",
    "CatalogsItemsUpdateManyRequestInput",
    "CatalogsItemsReplaceManyRequestInput",
    "CatalogsItemsDeleteManyRequestInput",
    "CatalogsFieldsCreateRequestInput",
    "CatalogsSelectionsCreateRequestInput",
]


class NewCatalogInput(TypedDict, total=False):
    """`NewCatalog` as a plain mapping: Describes a catalog to create."""

    name: Required[str]
    description: Required[str]
    fields: Required[Sequence[CatalogField | CatalogFieldInput | UntypedMapping]]


class CatalogFieldInput(TypedDict, total=False):
    """`CatalogField` as a plain mapping: Describes one field of a catalog. A field that a
    selection uses or that is the inventory field cannot be deleted.
    """

    name: Required[str]
    type: Required[Literal["string", "number", "boolean", "time", "object", "array"] | str]


class CatalogItemInput(TypedDict, total=False):
    """`CatalogItem` as a plain mapping: Holds one item: its ID and one value for each field of
    the catalog. An item takes 5,000 characters. Objects nest at most 50 levels deep, and
    their keys hold neither . nor $. A time is a string in ISO 8601, which comes back in UTC
    with Z. Braze converts values to the field's type where it can.

    Further keys are the caller's own. A TypedDict has none, so name them in a subclass, or
    pass any mapping of JSON values.
    """

    id: Required[str]


class CatalogItemChangeInput(TypedDict, total=False):
    """`CatalogItemChange` as a plain mapping: Holds the ID of an item and new values for the
    fields that change.

    Further keys are the caller's own. A TypedDict has none, so name them in a subclass, or
    pass any mapping of JSON values.
    """

    id: Required[str]


CatalogArrayChangeInput = TypedDict(
    "CatalogArrayChangeInput",
    {
        "$add": "Sequence[JsonInput]",
        "$remove": "Sequence[JsonInput]",
    },
    total=False,
)
"""`CatalogArrayChange` as a plain mapping: Adds values to an array field or takes them
out; both may be given. Only edits understand it, neither creating nor replacing does.
"""


class CatalogItemKeyInput(TypedDict, total=False):
    """`CatalogItemKey` as a plain mapping: Names one item to delete."""

    id: Required[str]


class CatalogSelectionInput(TypedDict, total=False):
    """`CatalogSelection` as a plain mapping: Describes which items of a catalog a selection
    gives, in which order and how many. At most one field of type array may take part.
    """

    name: Required[str]
    description: str
    external_id: str
    source: str
    filters: Sequence[CatalogSelectionFilter | CatalogSelectionFilterInput | UntypedMapping]
    results_limit: int
    sort_field: str
    sort_order: Literal["asc", "desc"] | str


class CatalogSelectionFilterInput(TypedDict, total=False):
    """`CatalogSelectionFilter` as a plain mapping: Compares one field with a value. Which
    operators fit depends on the field's type, as the operator says.
    """

    field: Required[str]
    operator: Required[
        Literal[
            "equals",
            "does not equal",
            "greater than",
            "less than",
            "is",
            "before",
            "after",
            "includes value",
            "does not include value",
        ]
        | str
    ]
    value: Required[str | float | bool]


class CatalogsCreateRequestInput(TypedDict, total=False):
    """`CatalogsCreateRequest` as a plain mapping: Carries the catalog to create."""

    catalogs: Required[Sequence[NewCatalog | NewCatalogInput | UntypedMapping]]


class CatalogsItemsCreateRequestInput(TypedDict, total=False):
    """`CatalogsItemsCreateRequest` as a plain mapping: Carries the values of the item to
    create.
    """

    items: Required[Sequence[Mapping[str, JsonInput]]]


class CatalogsItemsUpdateRequestInput(TypedDict, total=False):
    """`CatalogsItemsUpdateRequest` as a plain mapping: Carries what changes in one item."""

    items: Required[
        Sequence[
            Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
        ]
    ]


class CatalogsItemsReplaceRequestInput(TypedDict, total=False):
    """`CatalogsItemsReplaceRequest` as a plain mapping: Carries the values that one item has
    from now on.
    """

    items: Required[Sequence[Mapping[str, JsonInput]]]


class CatalogsItemsCreateManyRequestInput(TypedDict, total=False):
    """`CatalogsItemsCreateManyRequest` as a plain mapping: Carries up to 50 items to create."""

    items: Required[Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]]]


class CatalogsItemsUpdateManyRequestInput(TypedDict, total=False):
    """`CatalogsItemsUpdateManyRequest` as a plain mapping: Carries changes of up to 50 items."""

    items: Required[Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]]]


class CatalogsItemsReplaceManyRequestInput(TypedDict, total=False):
    """`CatalogsItemsReplaceManyRequest` as a plain mapping: Carries up to 50 items that
    replace what is stored.
    """

    items: Required[Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]]]


class CatalogsItemsDeleteManyRequestInput(TypedDict, total=False):
    """`CatalogsItemsDeleteManyRequest` as a plain mapping: Names up to 50 items to delete."""

    items: Required[Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping]]


class CatalogsFieldsCreateRequestInput(TypedDict, total=False):
    """`CatalogsFieldsCreateRequest` as a plain mapping: Carries up to 50 fields to add to a
    catalog.
    """

    fields: Required[Sequence[CatalogField | CatalogFieldInput | UntypedMapping]]


class CatalogsSelectionsCreateRequestInput(TypedDict, total=False):
    """`CatalogsSelectionsCreateRequest` as a plain mapping: Carries the selection to create."""

    selection: Required[CatalogSelection | CatalogSelectionInput | UntypedMapping]
