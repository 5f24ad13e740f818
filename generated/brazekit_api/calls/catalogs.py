# Written by `make generate` from spec/; do not edit.
"""Calls below `catalogs`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..building import batch_form, build, reader
from ..facts import OPERATIONS
from ..kinds import (
    STRING,
    ModelRef,
)
from ..models.catalogs import (
    CatalogArrayChange,
    CatalogField,
    CatalogItem,
    CatalogItemChange,
    CatalogItemKey,
    CatalogsChangeResponse,
    CatalogsCreateResponse,
    CatalogSelection,
    CatalogsItemsGetResponse,
    CatalogsItemsListResponse,
    CatalogsListResponse,
    NewCatalog,
)
from ..seam import BatchForm, Call
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.catalogs import (
        CatalogArrayChangeInput,
        CatalogFieldInput,
        CatalogItemChangeInput,
        CatalogItemInput,
        CatalogItemKeyInput,
        CatalogSelectionInput,
        NewCatalogInput,
    )


def catalogs_list() -> Call[CatalogsListResponse]:
    """Make the request of `catalogs.list`."""
    return build(
        OPERATIONS["catalogs.list"],
        reader(CatalogsListResponse),
    )


def catalogs_create(
    *,
    catalogs: Sequence[NewCatalog | NewCatalogInput | UntypedMapping],
) -> Call[CatalogsCreateResponse]:
    """Make the request of `catalogs.create`."""
    return build(
        OPERATIONS["catalogs.create"],
        reader(CatalogsCreateResponse),
        body={
            "catalogs": catalogs,
        },
        body_kind=ModelRef("catalogs", "CatalogsCreateRequest"),
    )


def catalogs_delete(
    catalog_name: str,
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.delete`."""
    return build(
        OPERATIONS["catalogs.delete"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
    )


def catalogs_items_list(
    catalog_name: str,
    *,
    cursor: str | Unset = UNSET,
) -> Call[CatalogsItemsListResponse]:
    """Make the request of `catalogs.items.list`."""
    return build(
        OPERATIONS["catalogs.items.list"],
        reader(CatalogsItemsListResponse),
        path={
            "catalog_name": catalog_name,
        },
        query={
            "cursor": (cursor, STRING),
        },
    )


def catalogs_items_replace_many(
    catalog_name: str,
    *,
    items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.replace_many`."""
    return build(
        OPERATIONS["catalogs.items.replace_many"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsReplaceManyRequest"),
    )


def catalogs_items_replace_many_form(
    catalog_name: str,
) -> BatchForm[CatalogsChangeResponse]:
    """Make the form of `catalogs.items.replace_many` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["catalogs.items.replace_many"],
        reader(CatalogsChangeResponse),
        items={
            "items": ModelRef("catalogs", "CatalogItem"),
        },
        fixed={},
        path={
            "catalog_name": catalog_name,
        },
    )


def catalogs_items_create_many(
    catalog_name: str,
    *,
    items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.create_many`."""
    return build(
        OPERATIONS["catalogs.items.create_many"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsCreateManyRequest"),
    )


def catalogs_items_create_many_form(
    catalog_name: str,
) -> BatchForm[CatalogsChangeResponse]:
    """Make the form of `catalogs.items.create_many` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["catalogs.items.create_many"],
        reader(CatalogsChangeResponse),
        items={
            "items": ModelRef("catalogs", "CatalogItem"),
        },
        fixed={},
        path={
            "catalog_name": catalog_name,
        },
    )


def catalogs_items_delete_many(
    catalog_name: str,
    *,
    items: Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.delete_many`."""
    return build(
        OPERATIONS["catalogs.items.delete_many"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsDeleteManyRequest"),
    )


def catalogs_items_delete_many_form(
    catalog_name: str,
) -> BatchForm[CatalogsChangeResponse]:
    """Make the form of `catalogs.items.delete_many` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["catalogs.items.delete_many"],
        reader(CatalogsChangeResponse),
        items={
            "items": ModelRef("catalogs", "CatalogItemKey"),
        },
        fixed={},
        path={
            "catalog_name": catalog_name,
        },
    )


def catalogs_items_update_many(
    catalog_name: str,
    *,
    items: Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.update_many`."""
    return build(
        OPERATIONS["catalogs.items.update_many"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsUpdateManyRequest"),
    )


def catalogs_items_update_many_form(
    catalog_name: str,
) -> BatchForm[CatalogsChangeResponse]:
    """Make the form of `catalogs.items.update_many` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["catalogs.items.update_many"],
        reader(CatalogsChangeResponse),
        items={
            "items": ModelRef("catalogs", "CatalogItemChange"),
        },
        fixed={},
        path={
            "catalog_name": catalog_name,
        },
    )


def catalogs_items_get(
    catalog_name: str,
    item_id: str,
) -> Call[CatalogsItemsGetResponse]:
    """Make the request of `catalogs.items.get`."""
    return build(
        OPERATIONS["catalogs.items.get"],
        reader(CatalogsItemsGetResponse),
        path={
            "catalog_name": catalog_name,
            "item_id": item_id,
        },
    )


def catalogs_items_replace(
    catalog_name: str,
    item_id: str,
    *,
    items: Sequence[Mapping[str, JsonInput]],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.replace`."""
    return build(
        OPERATIONS["catalogs.items.replace"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
            "item_id": item_id,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsReplaceRequest"),
    )


def catalogs_items_create(
    catalog_name: str,
    item_id: str,
    *,
    items: Sequence[Mapping[str, JsonInput]],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.create`."""
    return build(
        OPERATIONS["catalogs.items.create"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
            "item_id": item_id,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsCreateRequest"),
    )


def catalogs_items_delete(
    catalog_name: str,
    item_id: str,
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.delete`."""
    return build(
        OPERATIONS["catalogs.items.delete"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
            "item_id": item_id,
        },
    )


def catalogs_items_update(
    catalog_name: str,
    item_id: str,
    *,
    items: Sequence[
        Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
    ],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.items.update`."""
    return build(
        OPERATIONS["catalogs.items.update"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
            "item_id": item_id,
        },
        body={
            "items": items,
        },
        body_kind=ModelRef("catalogs", "CatalogsItemsUpdateRequest"),
    )


def catalogs_fields_create(
    catalog_name: str,
    *,
    fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping],
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.fields.create`."""
    return build(
        OPERATIONS["catalogs.fields.create"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
        body={
            "fields": fields,
        },
        body_kind=ModelRef("catalogs", "CatalogsFieldsCreateRequest"),
    )


def catalogs_fields_create_form(
    catalog_name: str,
) -> BatchForm[CatalogsChangeResponse]:
    """Make the form of `catalogs.fields.create` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["catalogs.fields.create"],
        reader(CatalogsChangeResponse),
        items={
            "fields": ModelRef("catalogs", "CatalogField"),
        },
        fixed={},
        path={
            "catalog_name": catalog_name,
        },
    )


def catalogs_fields_delete(
    catalog_name: str,
    field_name: str,
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.fields.delete`."""
    return build(
        OPERATIONS["catalogs.fields.delete"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
            "field_name": field_name,
        },
    )


def catalogs_selections_create(
    catalog_name: str,
    *,
    selection: CatalogSelection | CatalogSelectionInput | UntypedMapping,
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.selections.create`."""
    return build(
        OPERATIONS["catalogs.selections.create"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
        },
        body={
            "selection": selection,
        },
        body_kind=ModelRef("catalogs", "CatalogsSelectionsCreateRequest"),
    )


def catalogs_selections_delete(
    catalog_name: str,
    selection_name: str,
) -> Call[CatalogsChangeResponse]:
    """Make the request of `catalogs.selections.delete`."""
    return build(
        OPERATIONS["catalogs.selections.delete"],
        reader(CatalogsChangeResponse),
        path={
            "catalog_name": catalog_name,
            "selection_name": selection_name,
        },
    )
