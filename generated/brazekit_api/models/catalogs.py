# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/catalogs.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import attrs

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.catalogs import (
        CatalogArrayChangeInput,
        CatalogFieldInput,
        CatalogItemChangeInput,
        CatalogItemInput,
        CatalogItemKeyInput,
        CatalogSelectionFilterInput,
        CatalogSelectionInput,
        NewCatalogInput,
    )

__all__ = [
    "NewCatalog",
    "Catalog",
    "CatalogField",
    "CatalogItem",
    "CatalogItemChange",
    "CatalogArrayChange",
    "CatalogItemKey",
    "CatalogSelection",
    "CatalogSelectionFilter",
    "CatalogError",
    "CatalogErrorBody",
    "CatalogsListResponse",
    "CatalogsCreateRequest",
    "CatalogsCreateResponse",
    "CatalogsChangeResponse",
    "CatalogsItemsListResponse",
    "CatalogsItemsGetResponse",
    "CatalogsItemsCreateRequest",
    "CatalogsItemsUpdateRequest",
    "CatalogsItemsReplaceRequest",
    "CatalogsItemsCreateManyRequest",
    "CatalogsItemsUpdateManyRequest",
    "CatalogsItemsReplaceManyRequest",
    "CatalogsItemsDeleteManyRequest",
    "CatalogsFieldsCreateRequest",
    "CatalogsSelectionsCreateRequest",
]


@define(kw_only=True)
class NewCatalog(Model):
    """Describes a catalog to create.

    Attributes:
        name: Names the catalog; unique in the workspace. Required.
        description: Explains what the catalog holds. Required.
        fields: Lists the fields under names of their own. The first is named id and holds
            strings, or the catalog is refused with id-not-first-column. Required.
    """

    __slots__ = ()

    name: str
    description: str
    fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping]


describe(
    NewCatalog,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field(
                "fields",
                "fields",
                ListOf(ModelRef("catalogs", "CatalogField"), max_items=500, min_items=1),
            ),
        ),
        required=(
            "name",
            "description",
            "fields",
        ),
        any_of=(),
        extra=ANY,
        model=NewCatalog,
    ),
)


@define(kw_only=True)
class Catalog(Model):
    """Describes a catalog as it stands.

    Attributes:
        name: Names the catalog; unique in the workspace.
        description: Explains what the catalog holds.
        fields: Lists the fields; the first is id.
        num_items: Counts the items; a new catalog has none.
        updated_at: Tells when the catalog last changed, in ISO 8601 with milliseconds and
            offset.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    fields: list[CatalogField] | Unset = UNSET
    num_items: int | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    Catalog,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("fields", "fields", ListOf(ModelRef("catalogs", "CatalogField"))),
            Field("num_items", "num_items", INTEGER),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=Catalog,
    ),
)


@define(kw_only=True)
class CatalogField(Model):
    """Describes one field of a catalog. A field that a selection uses or that is the inventory
    field cannot be deleted.

    Attributes:
        name: Names the field; unique in its catalog. Required.
        type: Tells what the field's values are. Required.
    """

    __slots__ = ()

    name: str
    type: Literal["string", "number", "boolean", "time", "object", "array"] | str


describe(
    CatalogField,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("type", "type", STRING),
        ),
        required=(
            "name",
            "type",
        ),
        any_of=(),
        extra=ANY,
        model=CatalogField,
    ),
)


@define(kw_only=True, init=False)
class CatalogItem(Model):
    """Holds one item: its ID and one value for each field of the catalog. An item takes 5,000
    characters. Objects nest at most 50 levels deep, and their keys hold neither . nor $. A
    time is a string in ISO 8601, which comes back in UTC with Z. Braze converts values to
    the field's type where it can.

    Attributes:
        id: Names the item. Required.
        Any further keyword is a property of its own name.
    """

    __slots__ = ()

    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **further: JsonInput,
        ) -> None: ...


describe(
    CatalogItem,
    ObjectKind(
        fields=(Field("id", "id", STRING),),
        required=("id",),
        any_of=(),
        extra=ANY,
        model=CatalogItem,
        free=True,
    ),
)


@define(kw_only=True, init=False)
class CatalogItemChange(Model):
    """Holds the ID of an item and new values for the fields that change.

    Attributes:
        id: Names the item. Required.
        Any further keyword is a property of its own name.
    """

    __slots__ = ()

    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            additional_properties: Mapping[str, CatalogArrayChange | JsonInput] | None = None,
            **further: CatalogArrayChange | JsonInput,
        ) -> None: ...


describe(
    CatalogItemChange,
    ObjectKind(
        fields=(Field("id", "id", STRING),),
        required=("id",),
        any_of=(),
        extra=OneOf(
            (
                ModelRef("catalogs", "CatalogArrayChange"),
                ANY,
            )
        ),
        model=CatalogItemChange,
        free=True,
    ),
)


@define(kw_only=True)
class CatalogArrayChange(Model):
    """Adds values to an array field or takes them out; both may be given. Only edits
    understand it, neither creating nor replacing does.

    Attributes:
        _add: Lists the values to append.
        _remove: Lists the values to take out.
    """

    __slots__ = ()

    _add: Sequence[JsonInput] | Unset = attrs.field(default=UNSET, alias="_add")
    _remove: Sequence[JsonInput] | Unset = attrs.field(default=UNSET, alias="_remove")


describe(
    CatalogArrayChange,
    ObjectKind(
        fields=(
            Field("_add", "$add", ListOf(ANY)),
            Field("_remove", "$remove", ListOf(ANY)),
        ),
        required=(),
        any_of=(),
        extra=None,
        model=CatalogArrayChange,
    ),
)


@define(kw_only=True)
class CatalogItemKey(Model):
    """Names one item to delete.

    Attributes:
        id: Names the item. Required.
    """

    __slots__ = ()

    id: str


describe(
    CatalogItemKey,
    ObjectKind(
        fields=(Field("id", "id", STRING),),
        required=("id",),
        any_of=(),
        extra=ANY,
        model=CatalogItemKey,
    ),
)


@define(kw_only=True)
class CatalogSelection(Model):
    """Describes which items of a catalog a selection gives, in which order and how many. At
    most one field of type array may take part.

    Attributes:
        name: Names the selection; unique in its catalog. Required.
        description: Explains the selection.
        external_id: Identifies the selection in the system that the catalog comes from.
        source: Names the system that the catalog comes from; Shopify for Shopify catalogs.
        filters: Lists conditions, applied in this order. Without any, every item is
            included.
        results_limit: Caps how many items the selection gives.
        sort_field: Names the field to sort by; goes with sort_order. Without the two, items
            come in random order.
        sort_order: Tells the direction to sort in; goes with sort_field.
    """

    __slots__ = ()

    name: str
    description: str | Unset = UNSET
    external_id: str | Unset = UNSET
    source: str | Unset = UNSET
    filters: (
        Sequence[CatalogSelectionFilter | CatalogSelectionFilterInput | UntypedMapping] | Unset
    ) = UNSET
    results_limit: int | Unset = UNSET
    sort_field: str | Unset = UNSET
    sort_order: Literal["asc", "desc"] | str | Unset = UNSET


describe(
    CatalogSelection,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("external_id", "external_id", STRING),
            Field("source", "source", STRING),
            Field(
                "filters",
                "filters",
                ListOf(ModelRef("catalogs", "CatalogSelectionFilter"), max_items=4),
            ),
            Field("results_limit", "results_limit", INTEGER),
            Field("sort_field", "sort_field", STRING),
            Field("sort_order", "sort_order", STRING),
        ),
        required=("name",),
        any_of=(),
        extra=ANY,
        model=CatalogSelection,
    ),
)


@define(kw_only=True)
class CatalogSelectionFilter(Model):
    """Compares one field with a value. Which operators fit depends on the field's type, as the
    operator says.

    Attributes:
        field: Names the field. Required.
        operator: Names the comparison. Strings take equals and does not equal; numbers
            these two, greater than and less than; booleans is; times before and after;
            arrays includes value and does not include value. No operator is known for
            objects. Required.
        value: Holds what to compare with. Required.
    """

    __slots__ = ()

    field: str
    operator: (
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
    )
    value: str | float | bool


describe(
    CatalogSelectionFilter,
    ObjectKind(
        fields=(
            Field("field", "field", STRING),
            Field("operator", "operator", STRING),
            Field("value", "value", scalar("string", "number", "boolean")),
        ),
        required=(
            "field",
            "operator",
            "value",
        ),
        any_of=(),
        extra=ANY,
        model=CatalogSelectionFilter,
    ),
)


@define(kw_only=True)
class CatalogError(Model):
    """Says one thing that is wrong with a catalog request.

    Attributes:
        id: Names the error.
        message: Explains the error in a sentence.
        parameters: Lists the parameters that the error is about; may be empty.
        parameter_values: Lists the values of these parameters, in the same order; may be
            empty.
    """

    __slots__ = ()

    id: (
        Literal[
            "arbitrary-error",
            "catalog-array-invalid",
            "catalog-exceeds-fields-limit",
            "catalog-name-already-exists",
            "catalog-name-too-large",
            "catalog-not-found",
            "company-size-limit-already-reached",
            "description-too-long",
            "field-is-inventory",
            "field-names-not-unique",
            "field-names-too-large",
            "field-referenced-by-selection",
            "filtered-set-field-too-long",
            "id-in-body",
            "id-not-first-column",
            "ids-not-string",
            "ids-not-strings",
            "ids-not-unique",
            "ids-too-large",
            "invalid-catalog-name",
            "invalid-cursor",
            "invalid-field-name",
            "invalid-field-names",
            "invalid-field-types",
            "invalid-fields",
            "invalid-ids",
            "invalid-keys-in-value-object",
            "invalid-selection",
            "invalid-sort-field",
            "invalid-sort-order",
            "invalid-sorting",
            "item-already-exists",
            "item-array-invalid",
            "item-not-found",
            "items-missing-ids",
            "items-too-large",
            "reached-company-catalogs-limit",
            "request-includes-too-many-fields",
            "request-includes-too-many-items",
            "selection-contains-too-many-arrays",
            "selection-has-invalid-filter",
            "selection-invalid-results-limit",
            "selection-limit-reached",
            "selection-name-already-exists",
            "too-deep-nesting-in-value-object",
            "too-many-catalog-atoms",
            "too-many-fields",
            "too-many-filters",
            "unable-to-coerce-value",
        ]
        | str
        | Unset
    ) = UNSET
    message: str | Unset = UNSET
    parameters: list[str] | Unset = UNSET
    parameter_values: list[str] | Unset = UNSET


describe(
    CatalogError,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("message", "message", STRING),
            Field("parameters", "parameters", ListOf(STRING)),
            Field("parameter_values", "parameter_values", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CatalogError,
    ),
)


@define(kw_only=True)
class CatalogErrorBody(Model):
    """Says why a catalog request was refused; none of it was applied.

    Attributes:
        message: Says Invalid Request. Required.
        errors: Lists what is wrong.
    """

    __slots__ = ()

    message: str
    errors: list[CatalogError] | Unset = UNSET


describe(
    CatalogErrorBody,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("errors", "errors", ListOf(ModelRef("catalogs", "CatalogError"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CatalogErrorBody,
    ),
)


@define(kw_only=True)
class CatalogsListResponse(Model):
    """Lists every catalog of the workspace.

    Attributes:
        catalogs: Lists the catalogs.
        message: Says success. Required.
    """

    __slots__ = ()

    catalogs: list[Catalog] | Unset = UNSET
    message: str


describe(
    CatalogsListResponse,
    ObjectKind(
        fields=(
            Field("catalogs", "catalogs", ListOf(ModelRef("catalogs", "Catalog"))),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CatalogsListResponse,
    ),
)


@define(kw_only=True)
class CatalogsCreateRequest(Model):
    """Carries the catalog to create.

    Attributes:
        catalogs: Holds exactly one catalog. Required.
    """

    __slots__ = ()

    catalogs: Sequence[NewCatalog | NewCatalogInput | UntypedMapping]


describe(
    CatalogsCreateRequest,
    ObjectKind(
        fields=(
            Field(
                "catalogs",
                "catalogs",
                ListOf(ModelRef("catalogs", "NewCatalog"), max_items=1, min_items=1),
            ),
        ),
        required=("catalogs",),
        any_of=(),
        extra=ANY,
        model=CatalogsCreateRequest,
    ),
)


@define(kw_only=True)
class CatalogsCreateResponse(Model):
    """Shows the catalog as it was created.

    Attributes:
        catalogs: Holds the new catalog.
        message: Says success. Required.
    """

    __slots__ = ()

    catalogs: list[Catalog] | Unset = UNSET
    message: str


describe(
    CatalogsCreateResponse,
    ObjectKind(
        fields=(
            Field("catalogs", "catalogs", ListOf(ModelRef("catalogs", "Catalog"))),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CatalogsCreateResponse,
    ),
)


@define(kw_only=True)
class CatalogsChangeResponse(Model):
    """Says that a change was carried out, or, for asynchronous operations, that it was
    accepted.

    Attributes:
        message: Says success. Required.
    """

    __slots__ = ()

    message: str


describe(
    CatalogsChangeResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CatalogsChangeResponse,
    ),
)


@define(kw_only=True)
class CatalogsItemsListResponse(Model):
    """Holds one page of a catalog's items.

    Attributes:
        items: Lists the items; fields without a value are left out.
        message: Says success. Required.
    """

    __slots__ = ()

    items: list[CatalogItem] | Unset = UNSET
    message: str


describe(
    CatalogsItemsListResponse,
    ObjectKind(
        fields=(
            Field("items", "items", ListOf(ModelRef("catalogs", "CatalogItem"))),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsListResponse,
    ),
)


@define(kw_only=True)
class CatalogsItemsGetResponse(Model):
    """Shows one item.

    Attributes:
        items: Holds the one item; fields without a value are left out.
        message: Says success. Required.
    """

    __slots__ = ()

    items: list[CatalogItem] | Unset = UNSET
    message: str


describe(
    CatalogsItemsGetResponse,
    ObjectKind(
        fields=(
            Field("items", "items", ListOf(ModelRef("catalogs", "CatalogItem"))),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsGetResponse,
    ),
)


@define(kw_only=True)
class CatalogsItemsCreateRequest(Model):
    """Carries the values of the item to create.

    Attributes:
        items: Holds the values of one item, for all fields of the catalog but id. Required.
    """

    __slots__ = ()

    items: Sequence[Mapping[str, JsonInput]]


describe(
    CatalogsItemsCreateRequest,
    ObjectKind(
        fields=(Field("items", "items", ListOf(MapOf(ANY), max_items=1, min_items=1)),),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsCreateRequest,
    ),
)


@define(kw_only=True)
class CatalogsItemsUpdateRequest(Model):
    """Carries what changes in one item.

    Attributes:
        items: Holds the changes of one item. Required.
    """

    __slots__ = ()

    items: Sequence[
        Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
    ]


describe(
    CatalogsItemsUpdateRequest,
    ObjectKind(
        fields=(
            Field(
                "items",
                "items",
                ListOf(
                    MapOf(
                        OneOf(
                            (
                                ModelRef("catalogs", "CatalogArrayChange"),
                                ANY,
                            )
                        )
                    ),
                    max_items=1,
                    min_items=1,
                ),
            ),
        ),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsUpdateRequest,
    ),
)


@define(kw_only=True)
class CatalogsItemsReplaceRequest(Model):
    """Carries the values that one item has from now on.

    Attributes:
        items: Holds the values of one item, for fields of the catalog but id. Required.
    """

    __slots__ = ()

    items: Sequence[Mapping[str, JsonInput]]


describe(
    CatalogsItemsReplaceRequest,
    ObjectKind(
        fields=(Field("items", "items", ListOf(MapOf(ANY), max_items=1, min_items=1)),),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsReplaceRequest,
    ),
)


@define(kw_only=True)
class CatalogsItemsCreateManyRequest(Model):
    """Carries up to 50 items to create.

    Attributes:
        items: Lists the items, each with an ID of its own and all fields of the catalog.
            Required.
    """

    __slots__ = ()

    items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]]


describe(
    CatalogsItemsCreateManyRequest,
    ObjectKind(
        fields=(
            Field("items", "items", ListOf(ModelRef("catalogs", "CatalogItem"), max_items=50)),
        ),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsCreateManyRequest,
    ),
)


@define(kw_only=True)
class CatalogsItemsUpdateManyRequest(Model):
    """Carries changes of up to 50 items.

    Attributes:
        items: Lists the items, each with an ID of its own and the fields that change.
            Required.
    """

    __slots__ = ()

    items: Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]]


describe(
    CatalogsItemsUpdateManyRequest,
    ObjectKind(
        fields=(
            Field(
                "items", "items", ListOf(ModelRef("catalogs", "CatalogItemChange"), max_items=50)
            ),
        ),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsUpdateManyRequest,
    ),
)


@define(kw_only=True)
class CatalogsItemsReplaceManyRequest(Model):
    """Carries up to 50 items that replace what is stored.

    Attributes:
        items: Lists the items, each with an ID of its own and fields of the catalog.
            Required.
    """

    __slots__ = ()

    items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]]


describe(
    CatalogsItemsReplaceManyRequest,
    ObjectKind(
        fields=(
            Field("items", "items", ListOf(ModelRef("catalogs", "CatalogItem"), max_items=50)),
        ),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsReplaceManyRequest,
    ),
)


@define(kw_only=True)
class CatalogsItemsDeleteManyRequest(Model):
    """Names up to 50 items to delete.

    Attributes:
        items: Lists the items by ID, each once. Required.
    """

    __slots__ = ()

    items: Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping]


describe(
    CatalogsItemsDeleteManyRequest,
    ObjectKind(
        fields=(
            Field("items", "items", ListOf(ModelRef("catalogs", "CatalogItemKey"), max_items=50)),
        ),
        required=("items",),
        any_of=(),
        extra=ANY,
        model=CatalogsItemsDeleteManyRequest,
    ),
)


@define(kw_only=True)
class CatalogsFieldsCreateRequest(Model):
    """Carries up to 50 fields to add to a catalog.

    Attributes:
        fields: Lists the new fields; a catalog takes 500 in all. Required.
    """

    __slots__ = ()

    fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping]


describe(
    CatalogsFieldsCreateRequest,
    ObjectKind(
        fields=(
            Field("fields", "fields", ListOf(ModelRef("catalogs", "CatalogField"), max_items=50)),
        ),
        required=("fields",),
        any_of=(),
        extra=ANY,
        model=CatalogsFieldsCreateRequest,
    ),
)


@define(kw_only=True)
class CatalogsSelectionsCreateRequest(Model):
    """Carries the selection to create.

    Attributes:
        selection: Describes the selection; one per request, not in an array. Required.
    """

    __slots__ = ()

    selection: CatalogSelection | CatalogSelectionInput | UntypedMapping


describe(
    CatalogsSelectionsCreateRequest,
    ObjectKind(
        fields=(Field("selection", "selection", ModelRef("catalogs", "CatalogSelection")),),
        required=("selection",),
        any_of=(),
        extra=ANY,
        model=CatalogsSelectionsCreateRequest,
    ),
)
