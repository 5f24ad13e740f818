# Written by `make generate` from spec/; do not edit.
"""The groups below `catalogs`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..calls import catalogs as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
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
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, JsonInput, Later, Unset, UntypedMapping

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
else:
    # Loaded when `typing.get_type_hints` asks for them.
    CatalogArrayChangeInput = Later("CatalogArrayChangeInput")
    CatalogFieldInput = Later("CatalogFieldInput")
    CatalogItemInput = Later("CatalogItemInput")
    CatalogItemChangeInput = Later("CatalogItemChangeInput")
    CatalogItemKeyInput = Later("CatalogItemKeyInput")
    CatalogSelectionInput = Later("CatalogSelectionInput")
    NewCatalogInput = Later("NewCatalogInput")


class CatalogsItems:
    """Operations below `catalogs.items`.

    list: Lists the items of a catalog.
    replace_many: Replaces up to 50 items, or creates them.
    create_many: Creates up to 50 items.
    delete_many: Deletes up to 50 items.
    update_many: Changes fields of up to 50 items.
    get: Shows one item of a catalog.
    replace: Replaces one item, or creates it.
    create: Creates one item.
    delete: Deletes one item.
    update: Changes fields of one item.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        catalog_name: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> CatalogsItemsListResponse:
        """Lists the items of a catalog.

        Gives pages of 50 items. The Link header leads to the next page and the one before; it
        is absent when the catalog fits one page.

        Args:
            catalog_name: Names the catalog. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            CatalogsItemsListResponse: The items were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are invalid-cursor (the cursor is not
                one that an answer gave).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs/{catalog_name}/items.
        Permission: catalogs.get_items.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_items_list(
                catalog_name,
                cursor=cursor,
            )
        )

    def iter_list(
        self,
        catalog_name: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> Listing[CatalogItem]:
        """Lists the items of a catalog, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            catalog_name: Names the catalog. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            Entries of `items`, each `CatalogItem`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are invalid-cursor (the cursor is not
                one that an answer gave).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs/{catalog_name}/items.
        Permission: catalogs.get_items.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk.md.
        """
        return self._sender.pages(
            lambda: calls.catalogs_items_list(
                catalog_name,
                cursor=cursor,
            )
        )

    def replace_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Outcome[CatalogsChangeResponse]:
        """Replaces up to 50 items, or creates them.

        Checks the request and replaces the items later; those that do not exist are created. A
        request with one bad item is refused whole.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items, each with an ID of its own and fields of the catalog.
                Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items are replaced shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are ids-not-string (an ID is no
                string); ids-not-unique (an ID occurs twice); ids-too-large (an ID has over 250
                characters); invalid-ids (an ID has other characters than letters, digits,
                hyphens and underscores); invalid-fields (a field is not one of the catalog's);
                invalid-keys-in-value-object (a key of an object holds . or $);
                items-missing-ids (an item has no ID); item-array-invalid (items is not an array
                of objects); items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than 50 items are sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PUT /catalogs/{catalog_name}/items.
        Permission: catalogs.replace_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Replacing an item by the same item again changes
            nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items.md.
        """
        return self._sender.outcome(
            lambda: calls.catalogs_items_replace_many(
                catalog_name,
                items=items,
            )
        )

    def replace_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Replaces up to 50 items, or creates them, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items, each with an ID of its own and fields of the
                catalog.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PUT /catalogs/{catalog_name}/items.
        Permission: catalogs.replace_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Replacing an item by the same item again changes
            nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items.md.
        """
        return self._sender.batched(
            lambda: calls.catalogs_items_replace_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    def create_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Outcome[CatalogsChangeResponse]:
        """Creates up to 50 items.

        Checks the request and creates the items later. Nothing tells how that ended. A request
        with one bad item is refused whole.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items, each with an ID of its own and all fields of the catalog.
                Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items appear shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are ids-not-strings (an ID is no
                string); ids-not-unique (an ID occurs twice); ids-too-large (an ID has over 250
                characters); invalid-ids (an ID has other characters than letters, digits,
                hyphens and underscores); invalid-fields (a field is not one of the catalog's);
                invalid-keys-in-value-object (a key of an object holds . or $);
                items-missing-ids (an item has no ID); item-array-invalid (items is not an array
                of objects); items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than 50 items are sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/items.
        Permission: catalogs.add_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item is created once under its ID, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk.md.
        """
        return self._sender.outcome(
            lambda: calls.catalogs_items_create_many(
                catalog_name,
                items=items,
            )
        )

    def create_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Creates up to 50 items, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items, each with an ID of its own and all fields of the
                catalog.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/items.
        Permission: catalogs.add_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item is created once under its ID, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk.md.
        """
        return self._sender.batched(
            lambda: calls.catalogs_items_create_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    def delete_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping],
    ) -> Outcome[CatalogsChangeResponse]:
        """Deletes up to 50 items.

        Takes a body, although it is a DELETE. Checks the request and deletes the items later.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items by ID, each once. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items are deleted shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are items-missing-ids (an item has no
                ID); ids-too-large (an ID has over 250 characters); ids-not-unique (an ID occurs
                twice); ids-not-strings (an ID is no string); invalid-ids (an ID has other
                characters than letters, digits, hyphens and underscores);
                request-includes-too-many-items (more than 50 items are sent).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: DELETE /catalogs/{catalog_name}/items.
        Permission: catalogs.delete_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item that is gone stays gone, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk.md.
        """
        return self._sender.outcome(
            lambda: calls.catalogs_items_delete_many(
                catalog_name,
                items=items,
            )
        )

    def delete_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItemKey | CatalogItemKeyInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Deletes up to 50 items, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items by ID, each once.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: DELETE /catalogs/{catalog_name}/items.
        Permission: catalogs.delete_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item that is gone stays gone, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk.md.
        """
        return self._sender.batched(
            lambda: calls.catalogs_items_delete_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    def update_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]],
    ) -> Outcome[CatalogsChangeResponse]:
        """Changes fields of up to 50 items.

        Checks the request and changes the items later; fields that are not sent stay. Array
        fields also take $add and $remove. A request with one bad item is refused whole.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items, each with an ID of its own and the fields that change.
                Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items change shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are ids-not-strings (an ID is no
                string); ids-not-unique (an ID occurs twice); ids-too-large (an ID has over 250
                characters); invalid-ids (an ID has other characters than letters, digits,
                hyphens and underscores); invalid-fields (a field is not one of the catalog's);
                invalid-keys-in-value-object (a key of an object holds . or $);
                items-missing-ids (an item has no ID); item-array-invalid (items is not an array
                of objects); items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than 50 items are sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PATCH /catalogs/{catalog_name}/items.
        Permission: catalogs.update_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Never sent again after a lost answer: A change with $add appends its values again each
            time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk.md.
        """
        return self._sender.outcome(
            lambda: calls.catalogs_items_update_many(
                catalog_name,
                items=items,
            )
        )

    def update_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Changes fields of up to 50 items, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items, each with an ID of its own and the fields that
                change.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PATCH /catalogs/{catalog_name}/items.
        Permission: catalogs.update_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Never sent again after a lost answer: A change with $add appends its values again each
            time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk.md.
        """
        return self._sender.batched(
            lambda: calls.catalogs_items_update_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    def get(
        self,
        catalog_name: str,
        item_id: str,
    ) -> CatalogsItemsGetResponse:
        """Shows one item of a catalog.

        Answers with the item in an array of one. Times come in UTC with Z.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.

        Returns:
            CatalogsItemsGetResponse: The item was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: Nothing was found. Error IDs are item-not-found (no item has that ID);
                catalog-not-found (no catalog has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.get_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/get_catalog_item_details.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_items_get(
                catalog_name,
                item_id,
            )
        )

    def replace(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> CatalogsChangeResponse:
        """Replaces one item, or creates it.

        Takes the values that the item has from now on; the ID stands in the path and not in the
        body. The answer is the same whether the item existed or not.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.
            items: Holds the values of one item, for fields of the catalog but id. Required.

        Returns:
            CatalogsChangeResponse: The item was replaced or created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are arbitrary-error (an unexpected
                failure; try again); filtered-set-field-too-long (a value that a filtered set
                uses is too long); id-in-body (the item holds id, which belongs in the path);
                ids-too-large (the ID has over 250 characters); invalid-ids (the ID has other
                characters than letters, digits, hyphens and underscores); invalid-fields (a
                field is not one of the catalog's); invalid-keys-in-value-object (a key of an
                object holds . or $); item-already-exists (listed, although an item that exists
                is replaced); item-array-invalid (items is not an array of objects);
                items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than one item is sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.replace_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: Replacing an item by the same item again changes
            nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/put_update_catalog_item.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_items_replace(
                catalog_name,
                item_id,
                items=items,
            )
        )

    def create(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> CatalogsChangeResponse:
        """Creates one item.

        Takes the values of all fields; the ID stands in the path and not in the body. The item
        exists when the answer comes.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.
            items: Holds the values of one item, for all fields of the catalog but id. Required.

        Returns:
            CatalogsChangeResponse: The item was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are arbitrary-error (an unexpected
                failure; try again); filtered-set-field-too-long (a value that a filtered set
                uses is too long); id-in-body (the item holds id, which belongs in the path);
                ids-too-large (the ID has over 250 characters); invalid-ids (the ID has other
                characters than letters, digits, hyphens and underscores); invalid-fields (a
                field is not one of the catalog's); invalid-keys-in-value-object (a key of an
                object holds . or $); item-already-exists (an item has that ID);
                item-array-invalid (items is not an array of objects); items-too-large (an item
                has over 5,000 characters); request-includes-too-many-items (more than one item
                is sent); too-deep-nesting-in-value-object (an object nests over 50 levels
                deep); unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.create_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the item exists then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/post_create_catalog_item.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_items_create(
                catalog_name,
                item_id,
                items=items,
            )
        )

    def delete(
        self,
        catalog_name: str,
        item_id: str,
    ) -> CatalogsChangeResponse:
        """Deletes one item.

        Counts among the synchronous operations, although it answers 202.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.

        Returns:
            CatalogsChangeResponse: The item was deleted.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are item-not-found (no item has that
                ID); arbitrary-error (an unexpected failure; try again).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.delete_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Never sent again after a lost answer: A repeat of a deletion that was applied answers
            that the item is not found.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/delete_catalog_item.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_items_delete(
                catalog_name,
                item_id,
            )
        )

    def update(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[
            Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
        ],
    ) -> CatalogsChangeResponse:
        """Changes fields of one item.

        Takes the fields that change; the others stay. Array fields also take $add and $remove.
        The item has changed when the answer comes.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.
            items: Holds the changes of one item. Required.

        Returns:
            CatalogsChangeResponse: The item was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are arbitrary-error (an unexpected
                failure; try again); filtered-set-field-too-long (a value that a filtered set
                uses is too long); id-in-body (the item holds id, which belongs in the path);
                ids-too-large (the ID has over 250 characters); invalid-ids (the ID has other
                characters than letters, digits, hyphens and underscores); invalid-fields (a
                field is not one of the catalog's); invalid-keys-in-value-object (a key of an
                object holds . or $); item-array-invalid (items is not an array of objects);
                items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than one item is sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: Nothing was found. Error IDs are item-not-found (no item has that ID);
                catalog-not-found (no catalog has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PATCH /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.update_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Never sent again after a lost answer: A change with $add appends its values again each
            time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/patch_catalog_item.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_items_update(
                catalog_name,
                item_id,
                items=items,
            )
        )


class AsyncCatalogsItems:
    """Operations below `catalogs.items`.

    list: Lists the items of a catalog.
    replace_many: Replaces up to 50 items, or creates them.
    create_many: Creates up to 50 items.
    delete_many: Deletes up to 50 items.
    update_many: Changes fields of up to 50 items.
    get: Shows one item of a catalog.
    replace: Replaces one item, or creates it.
    create: Creates one item.
    delete: Deletes one item.
    update: Changes fields of one item.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        catalog_name: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> CatalogsItemsListResponse:
        """Lists the items of a catalog.

        Gives pages of 50 items. The Link header leads to the next page and the one before; it
        is absent when the catalog fits one page.

        Args:
            catalog_name: Names the catalog. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            CatalogsItemsListResponse: The items were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are invalid-cursor (the cursor is not
                one that an answer gave).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs/{catalog_name}/items.
        Permission: catalogs.get_items.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_items_list(
                catalog_name,
                cursor=cursor,
            )
        )

    def iter_list(
        self,
        catalog_name: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> AsyncListing[CatalogItem]:
        """Lists the items of a catalog, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            catalog_name: Names the catalog. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            Entries of `items`, each `CatalogItem`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are invalid-cursor (the cursor is not
                one that an answer gave).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs/{catalog_name}/items.
        Permission: catalogs.get_items.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk.md.
        """
        return self._sender.pages(
            lambda: calls.catalogs_items_list(
                catalog_name,
                cursor=cursor,
            )
        )

    async def replace_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Outcome[CatalogsChangeResponse]:
        """Replaces up to 50 items, or creates them.

        Checks the request and replaces the items later; those that do not exist are created. A
        request with one bad item is refused whole.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items, each with an ID of its own and fields of the catalog.
                Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items are replaced shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are ids-not-string (an ID is no
                string); ids-not-unique (an ID occurs twice); ids-too-large (an ID has over 250
                characters); invalid-ids (an ID has other characters than letters, digits,
                hyphens and underscores); invalid-fields (a field is not one of the catalog's);
                invalid-keys-in-value-object (a key of an object holds . or $);
                items-missing-ids (an item has no ID); item-array-invalid (items is not an array
                of objects); items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than 50 items are sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PUT /catalogs/{catalog_name}/items.
        Permission: catalogs.replace_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Replacing an item by the same item again changes
            nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items.md.
        """
        return await self._sender.outcome(
            lambda: calls.catalogs_items_replace_many(
                catalog_name,
                items=items,
            )
        )

    async def replace_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]]
        | AsyncIterable[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Replaces up to 50 items, or creates them, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items, each with an ID of its own and fields of the
                catalog.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PUT /catalogs/{catalog_name}/items.
        Permission: catalogs.replace_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Replacing an item by the same item again changes
            nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items.md.
        """
        return await self._sender.batched(
            lambda: calls.catalogs_items_replace_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    async def create_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Outcome[CatalogsChangeResponse]:
        """Creates up to 50 items.

        Checks the request and creates the items later. Nothing tells how that ended. A request
        with one bad item is refused whole.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items, each with an ID of its own and all fields of the catalog.
                Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items appear shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are ids-not-strings (an ID is no
                string); ids-not-unique (an ID occurs twice); ids-too-large (an ID has over 250
                characters); invalid-ids (an ID has other characters than letters, digits,
                hyphens and underscores); invalid-fields (a field is not one of the catalog's);
                invalid-keys-in-value-object (a key of an object holds . or $);
                items-missing-ids (an item has no ID); item-array-invalid (items is not an array
                of objects); items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than 50 items are sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/items.
        Permission: catalogs.add_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item is created once under its ID, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk.md.
        """
        return await self._sender.outcome(
            lambda: calls.catalogs_items_create_many(
                catalog_name,
                items=items,
            )
        )

    async def create_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]]
        | AsyncIterable[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Creates up to 50 items, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items, each with an ID of its own and all fields of the
                catalog.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/items.
        Permission: catalogs.add_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item is created once under its ID, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk.md.
        """
        return await self._sender.batched(
            lambda: calls.catalogs_items_create_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    async def delete_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping],
    ) -> Outcome[CatalogsChangeResponse]:
        """Deletes up to 50 items.

        Takes a body, although it is a DELETE. Checks the request and deletes the items later.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items by ID, each once. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items are deleted shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are items-missing-ids (an item has no
                ID); ids-too-large (an ID has over 250 characters); ids-not-unique (an ID occurs
                twice); ids-not-strings (an ID is no string); invalid-ids (an ID has other
                characters than letters, digits, hyphens and underscores);
                request-includes-too-many-items (more than 50 items are sent).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: DELETE /catalogs/{catalog_name}/items.
        Permission: catalogs.delete_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item that is gone stays gone, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk.md.
        """
        return await self._sender.outcome(
            lambda: calls.catalogs_items_delete_many(
                catalog_name,
                items=items,
            )
        )

    async def delete_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItemKey | CatalogItemKeyInput | UntypedMapping]
        | AsyncIterable[CatalogItemKey | CatalogItemKeyInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Deletes up to 50 items, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items by ID, each once.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: DELETE /catalogs/{catalog_name}/items.
        Permission: catalogs.delete_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: An item that is gone stays gone, and a repeat is
            accepted in the same way.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk.md.
        """
        return await self._sender.batched(
            lambda: calls.catalogs_items_delete_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    async def update_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]],
    ) -> Outcome[CatalogsChangeResponse]:
        """Changes fields of up to 50 items.

        Checks the request and changes the items later; fields that are not sent stay. Array
        fields also take $add and $remove. A request with one bad item is refused whole.

        Args:
            catalog_name: Names the catalog. Required.
            items: Lists the items, each with an ID of its own and the fields that change.
                Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the items change shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are ids-not-strings (an ID is no
                string); ids-not-unique (an ID occurs twice); ids-too-large (an ID has over 250
                characters); invalid-ids (an ID has other characters than letters, digits,
                hyphens and underscores); invalid-fields (a field is not one of the catalog's);
                invalid-keys-in-value-object (a key of an object holds . or $);
                items-missing-ids (an item has no ID); item-array-invalid (items is not an array
                of objects); items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than 50 items are sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PATCH /catalogs/{catalog_name}/items.
        Permission: catalogs.update_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Never sent again after a lost answer: A change with $add appends its values again each
            time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk.md.
        """
        return await self._sender.outcome(
            lambda: calls.catalogs_items_update_many(
                catalog_name,
                items=items,
            )
        )

    async def update_many_batched(
        self,
        catalog_name: str,
        *,
        items: Iterable[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]]
        | AsyncIterable[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Changes fields of up to 50 items, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            items: Stream. Lists the items, each with an ID of its own and the fields that
                change.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: PATCH /catalogs/{catalog_name}/items.
        Permission: catalogs.update_items.
        Rate limit: 16,000 requests per 60 s, documented (bucket catalog_items_async).
        At most in a request: 50 items, documented.
        Never sent again after a lost answer: A change with $add appends its values again each
            time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk.md.
        """
        return await self._sender.batched(
            lambda: calls.catalogs_items_update_many_form(
                catalog_name,
            ),
            {
                "items": items,
            },
            on_settled,
        )

    async def get(
        self,
        catalog_name: str,
        item_id: str,
    ) -> CatalogsItemsGetResponse:
        """Shows one item of a catalog.

        Answers with the item in an array of one. Times come in UTC with Z.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.

        Returns:
            CatalogsItemsGetResponse: The item was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: Nothing was found. Error IDs are item-not-found (no item has that ID);
                catalog-not-found (no catalog has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.get_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/get_catalog_item_details.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_items_get(
                catalog_name,
                item_id,
            )
        )

    async def replace(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> CatalogsChangeResponse:
        """Replaces one item, or creates it.

        Takes the values that the item has from now on; the ID stands in the path and not in the
        body. The answer is the same whether the item existed or not.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.
            items: Holds the values of one item, for fields of the catalog but id. Required.

        Returns:
            CatalogsChangeResponse: The item was replaced or created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are arbitrary-error (an unexpected
                failure; try again); filtered-set-field-too-long (a value that a filtered set
                uses is too long); id-in-body (the item holds id, which belongs in the path);
                ids-too-large (the ID has over 250 characters); invalid-ids (the ID has other
                characters than letters, digits, hyphens and underscores); invalid-fields (a
                field is not one of the catalog's); invalid-keys-in-value-object (a key of an
                object holds . or $); item-already-exists (listed, although an item that exists
                is replaced); item-array-invalid (items is not an array of objects);
                items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than one item is sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.replace_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Sent again after a lost answer: Replacing an item by the same item again changes
            nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/put_update_catalog_item.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_items_replace(
                catalog_name,
                item_id,
                items=items,
            )
        )

    async def create(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> CatalogsChangeResponse:
        """Creates one item.

        Takes the values of all fields; the ID stands in the path and not in the body. The item
        exists when the answer comes.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.
            items: Holds the values of one item, for all fields of the catalog but id. Required.

        Returns:
            CatalogsChangeResponse: The item was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are arbitrary-error (an unexpected
                failure; try again); filtered-set-field-too-long (a value that a filtered set
                uses is too long); id-in-body (the item holds id, which belongs in the path);
                ids-too-large (the ID has over 250 characters); invalid-ids (the ID has other
                characters than letters, digits, hyphens and underscores); invalid-fields (a
                field is not one of the catalog's); invalid-keys-in-value-object (a key of an
                object holds . or $); item-already-exists (an item has that ID);
                item-array-invalid (items is not an array of objects); items-too-large (an item
                has over 5,000 characters); request-includes-too-many-items (more than one item
                is sent); too-deep-nesting-in-value-object (an object nests over 50 levels
                deep); unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.create_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the item exists then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/post_create_catalog_item.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_items_create(
                catalog_name,
                item_id,
                items=items,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        item_id: str,
    ) -> CatalogsChangeResponse:
        """Deletes one item.

        Counts among the synchronous operations, although it answers 202.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.

        Returns:
            CatalogsChangeResponse: The item was deleted.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are item-not-found (no item has that
                ID); arbitrary-error (an unexpected failure; try again).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.delete_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Never sent again after a lost answer: A repeat of a deletion that was applied answers
            that the item is not found.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/delete_catalog_item.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_items_delete(
                catalog_name,
                item_id,
            )
        )

    async def update(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[
            Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
        ],
    ) -> CatalogsChangeResponse:
        """Changes fields of one item.

        Takes the fields that change; the others stay. Array fields also take $add and $remove.
        The item has changed when the answer comes.

        Args:
            catalog_name: Names the catalog. Required.
            item_id: Names the item. Required.
            items: Holds the changes of one item. Required.

        Returns:
            CatalogsChangeResponse: The item was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are arbitrary-error (an unexpected
                failure; try again); filtered-set-field-too-long (a value that a filtered set
                uses is too long); id-in-body (the item holds id, which belongs in the path);
                ids-too-large (the ID has over 250 characters); invalid-ids (the ID has other
                characters than letters, digits, hyphens and underscores); invalid-fields (a
                field is not one of the catalog's); invalid-keys-in-value-object (a key of an
                object holds . or $); item-array-invalid (items is not an array of objects);
                items-too-large (an item has over 5,000 characters);
                request-includes-too-many-items (more than one item is sent);
                too-deep-nesting-in-value-object (an object nests over 50 levels deep);
                unable-to-coerce-value (a value does not convert to its field's type).
            NotFound: Nothing was found. Error IDs are item-not-found (no item has that ID);
                catalog-not-found (no catalog has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PATCH /catalogs/{catalog_name}/items/{item_id}.
        Permission: catalogs.update_item.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_items).
        Never sent again after a lost answer: A change with $add appends its values again each
            time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_items/synchronous/patch_catalog_item.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_items_update(
                catalog_name,
                item_id,
                items=items,
            )
        )


class RawCatalogsItems:
    """Operations below `catalogs.items`, answering `Response`: status, headers, rate limit and
    typed body.

    list: Lists the items of a catalog.
    replace_many: Replaces up to 50 items, or creates them.
    create_many: Creates up to 50 items.
    delete_many: Deletes up to 50 items.
    update_many: Changes fields of up to 50 items.
    get: Shows one item of a catalog.
    replace: Replaces one item, or creates it.
    create: Creates one item.
    delete: Deletes one item.
    update: Changes fields of one item.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        catalog_name: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CatalogsItemsListResponse]:
        """Lists the items of a catalog.

        Takes what `catalogs.items.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsItemsListResponse: The items were found.

        Raises:
            BrazeError: As `catalogs.items.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_list(
                catalog_name,
                cursor=cursor,
            )
        )

    def replace_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Replaces up to 50 items, or creates them.

        Takes what `catalogs.items.replace_many` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items are replaced shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.replace_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_replace_many(
                catalog_name,
                items=items,
            )
        )

    def create_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Creates up to 50 items.

        Takes what `catalogs.items.create_many` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items appear shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.create_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_create_many(
                catalog_name,
                items=items,
            )
        )

    def delete_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping],
    ) -> Response[CatalogsChangeResponse]:
        """Deletes up to 50 items.

        Takes what `catalogs.items.delete_many` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items are deleted shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.delete_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_delete_many(
                catalog_name,
                items=items,
            )
        )

    def update_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Changes fields of up to 50 items.

        Takes what `catalogs.items.update_many` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items change shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.update_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_update_many(
                catalog_name,
                items=items,
            )
        )

    def get(
        self,
        catalog_name: str,
        item_id: str,
    ) -> Response[CatalogsItemsGetResponse]:
        """Shows one item of a catalog.

        Takes what `catalogs.items.get` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsItemsGetResponse: The item was found.

        Raises:
            BrazeError: As `catalogs.items.get` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_get(
                catalog_name,
                item_id,
            )
        )

    def replace(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Replaces one item, or creates it.

        Takes what `catalogs.items.replace` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was replaced or created.

        Raises:
            BrazeError: As `catalogs.items.replace` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_replace(
                catalog_name,
                item_id,
                items=items,
            )
        )

    def create(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Creates one item.

        Takes what `catalogs.items.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was created.

        Raises:
            BrazeError: As `catalogs.items.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_create(
                catalog_name,
                item_id,
                items=items,
            )
        )

    def delete(
        self,
        catalog_name: str,
        item_id: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes one item.

        Takes what `catalogs.items.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was deleted.

        Raises:
            BrazeError: As `catalogs.items.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_delete(
                catalog_name,
                item_id,
            )
        )

    def update(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[
            Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
        ],
    ) -> Response[CatalogsChangeResponse]:
        """Changes fields of one item.

        Takes what `catalogs.items.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was changed.

        Raises:
            BrazeError: As `catalogs.items.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_items_update(
                catalog_name,
                item_id,
                items=items,
            )
        )


class AsyncRawCatalogsItems:
    """Operations below `catalogs.items`, answering `Response`: status, headers, rate limit and
    typed body.

    list: Lists the items of a catalog.
    replace_many: Replaces up to 50 items, or creates them.
    create_many: Creates up to 50 items.
    delete_many: Deletes up to 50 items.
    update_many: Changes fields of up to 50 items.
    get: Shows one item of a catalog.
    replace: Replaces one item, or creates it.
    create: Creates one item.
    delete: Deletes one item.
    update: Changes fields of one item.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        catalog_name: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CatalogsItemsListResponse]:
        """Lists the items of a catalog.

        Takes what `catalogs.items.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsItemsListResponse: The items were found.

        Raises:
            BrazeError: As `catalogs.items.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_list(
                catalog_name,
                cursor=cursor,
            )
        )

    async def replace_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Replaces up to 50 items, or creates them.

        Takes what `catalogs.items.replace_many` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items are replaced shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.replace_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_replace_many(
                catalog_name,
                items=items,
            )
        )

    async def create_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItem | CatalogItemInput | Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Creates up to 50 items.

        Takes what `catalogs.items.create_many` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items appear shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.create_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_create_many(
                catalog_name,
                items=items,
            )
        )

    async def delete_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemKey | CatalogItemKeyInput | UntypedMapping],
    ) -> Response[CatalogsChangeResponse]:
        """Deletes up to 50 items.

        Takes what `catalogs.items.delete_many` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items are deleted shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.delete_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_delete_many(
                catalog_name,
                items=items,
            )
        )

    async def update_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[CatalogItemChange | CatalogItemChangeInput | Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Changes fields of up to 50 items.

        Takes what `catalogs.items.update_many` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the items change shortly
                after.

        Raises:
            BrazeError: As `catalogs.items.update_many` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_update_many(
                catalog_name,
                items=items,
            )
        )

    async def get(
        self,
        catalog_name: str,
        item_id: str,
    ) -> Response[CatalogsItemsGetResponse]:
        """Shows one item of a catalog.

        Takes what `catalogs.items.get` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsItemsGetResponse: The item was found.

        Raises:
            BrazeError: As `catalogs.items.get` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_get(
                catalog_name,
                item_id,
            )
        )

    async def replace(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Replaces one item, or creates it.

        Takes what `catalogs.items.replace` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was replaced or created.

        Raises:
            BrazeError: As `catalogs.items.replace` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_replace(
                catalog_name,
                item_id,
                items=items,
            )
        )

    async def create(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, JsonInput]],
    ) -> Response[CatalogsChangeResponse]:
        """Creates one item.

        Takes what `catalogs.items.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was created.

        Raises:
            BrazeError: As `catalogs.items.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_create(
                catalog_name,
                item_id,
                items=items,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        item_id: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes one item.

        Takes what `catalogs.items.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was deleted.

        Raises:
            BrazeError: As `catalogs.items.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_delete(
                catalog_name,
                item_id,
            )
        )

    async def update(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[
            Mapping[str, CatalogArrayChange | CatalogArrayChangeInput | JsonInput | UntypedMapping]
        ],
    ) -> Response[CatalogsChangeResponse]:
        """Changes fields of one item.

        Takes what `catalogs.items.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The item was changed.

        Raises:
            BrazeError: As `catalogs.items.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_items_update(
                catalog_name,
                item_id,
                items=items,
            )
        )


class CatalogsFields:
    """Operations below `catalogs.fields`.

    create: Adds up to 50 fields to a catalog.
    delete: Deletes a field of a catalog.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        catalog_name: str,
        *,
        fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping],
    ) -> Outcome[CatalogsChangeResponse]:
        """Adds up to 50 fields to a catalog.

        Checks the request and adds the fields later.

        Args:
            catalog_name: Names the catalog. Required.
            fields: Lists the new fields; a catalog takes 500 in all. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the fields appear shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are catalog-not-found (no catalog has
                that name); arbitrary-error (an unexpected failure; try again);
                company-size-limit-already-reached (the storage for catalogs is full);
                request-includes-too-many-fields (more than 50 fields are sent);
                catalog-exceeds-fields-limit (the catalog would have more than 500 fields).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/fields.
        Permission: catalogs.create_fields.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        At most in a request: 50 fields, documented.
        Never sent again after a lost answer: What a repeat answers for a field that exists is
            not known, so it could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields.md.
        """
        return self._sender.outcome(
            lambda: calls.catalogs_fields_create(
                catalog_name,
                fields=fields,
            )
        )

    def create_batched(
        self,
        catalog_name: str,
        *,
        fields: Iterable[CatalogField | CatalogFieldInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Adds up to 50 fields to a catalog, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            fields: Stream. Lists the new fields; a catalog takes 500 in all.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/fields.
        Permission: catalogs.create_fields.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        At most in a request: 50 fields, documented.
        Never sent again after a lost answer: What a repeat answers for a field that exists is
            not known, so it could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields.md.
        """
        return self._sender.batched(
            lambda: calls.catalogs_fields_create_form(
                catalog_name,
            ),
            {
                "fields": fields,
            },
            on_settled,
        )

    def delete(
        self,
        catalog_name: str,
        field_name: str,
    ) -> CatalogsChangeResponse:
        """Deletes a field of a catalog.

        Checks the request and deletes the field later. A field that a selection uses, or that
        is the inventory field, cannot be deleted.

        Args:
            catalog_name: Names the catalog. Required.
            field_name: Names the field. Required.

        Returns:
            CatalogsChangeResponse: The request was accepted; the field is deleted shortly
                after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are field-referenced-by-selection (a
                selection uses the field); field-is-inventory (the field is the inventory
                field); invalid-field-name (the catalog has no such field).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}/fields/{field_name}.
        Permission: catalogs.delete_fields.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        Never sent again after a lost answer: A repeat of a deletion that was applied is
            refused, since the field is gone then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_fields/asynchronous/delete_catalog_field.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_fields_delete(
                catalog_name,
                field_name,
            )
        )


class AsyncCatalogsFields:
    """Operations below `catalogs.fields`.

    create: Adds up to 50 fields to a catalog.
    delete: Deletes a field of a catalog.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        catalog_name: str,
        *,
        fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping],
    ) -> Outcome[CatalogsChangeResponse]:
        """Adds up to 50 fields to a catalog.

        Checks the request and adds the fields later.

        Args:
            catalog_name: Names the catalog. Required.
            fields: Lists the new fields; a catalog takes 500 in all. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CatalogsChangeResponse: The request was
                accepted; the fields appear shortly after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are catalog-not-found (no catalog has
                that name); arbitrary-error (an unexpected failure; try again);
                company-size-limit-already-reached (the storage for catalogs is full);
                request-includes-too-many-fields (more than 50 fields are sent);
                catalog-exceeds-fields-limit (the catalog would have more than 500 fields).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/fields.
        Permission: catalogs.create_fields.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        At most in a request: 50 fields, documented.
        Never sent again after a lost answer: What a repeat answers for a field that exists is
            not known, so it could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields.md.
        """
        return await self._sender.outcome(
            lambda: calls.catalogs_fields_create(
                catalog_name,
                fields=fields,
            )
        )

    async def create_batched(
        self,
        catalog_name: str,
        *,
        fields: Iterable[CatalogField | CatalogFieldInput | UntypedMapping]
        | AsyncIterable[CatalogField | CatalogFieldInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Adds up to 50 fields to a catalog, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            catalog_name: Names the catalog. Required.
            fields: Stream. Lists the new fields; a catalog takes 500 in all.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /catalogs/{catalog_name}/fields.
        Permission: catalogs.create_fields.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        At most in a request: 50 fields, documented.
        Never sent again after a lost answer: What a repeat answers for a field that exists is
            not known, so it could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields.md.
        """
        return await self._sender.batched(
            lambda: calls.catalogs_fields_create_form(
                catalog_name,
            ),
            {
                "fields": fields,
            },
            on_settled,
        )

    async def delete(
        self,
        catalog_name: str,
        field_name: str,
    ) -> CatalogsChangeResponse:
        """Deletes a field of a catalog.

        Checks the request and deletes the field later. A field that a selection uses, or that
        is the inventory field, cannot be deleted.

        Args:
            catalog_name: Names the catalog. Required.
            field_name: Names the field. Required.

        Returns:
            CatalogsChangeResponse: The request was accepted; the field is deleted shortly
                after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are field-referenced-by-selection (a
                selection uses the field); field-is-inventory (the field is the inventory
                field); invalid-field-name (the catalog has no such field).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}/fields/{field_name}.
        Permission: catalogs.delete_fields.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        Never sent again after a lost answer: A repeat of a deletion that was applied is
            refused, since the field is gone then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_fields/asynchronous/delete_catalog_field.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_fields_delete(
                catalog_name,
                field_name,
            )
        )


class RawCatalogsFields:
    """Operations below `catalogs.fields`, answering `Response`: status, headers, rate limit
    and typed body.

    create: Adds up to 50 fields to a catalog.
    delete: Deletes a field of a catalog.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        catalog_name: str,
        *,
        fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping],
    ) -> Response[CatalogsChangeResponse]:
        """Adds up to 50 fields to a catalog.

        Takes what `catalogs.fields.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the fields appear shortly
                after.

        Raises:
            BrazeError: As `catalogs.fields.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_fields_create(
                catalog_name,
                fields=fields,
            )
        )

    def delete(
        self,
        catalog_name: str,
        field_name: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes a field of a catalog.

        Takes what `catalogs.fields.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the field is deleted shortly
                after.

        Raises:
            BrazeError: As `catalogs.fields.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_fields_delete(
                catalog_name,
                field_name,
            )
        )


class AsyncRawCatalogsFields:
    """Operations below `catalogs.fields`, answering `Response`: status, headers, rate limit
    and typed body.

    create: Adds up to 50 fields to a catalog.
    delete: Deletes a field of a catalog.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        catalog_name: str,
        *,
        fields: Sequence[CatalogField | CatalogFieldInput | UntypedMapping],
    ) -> Response[CatalogsChangeResponse]:
        """Adds up to 50 fields to a catalog.

        Takes what `catalogs.fields.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the fields appear shortly
                after.

        Raises:
            BrazeError: As `catalogs.fields.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_fields_create(
                catalog_name,
                fields=fields,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        field_name: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes a field of a catalog.

        Takes what `catalogs.fields.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the field is deleted shortly
                after.

        Raises:
            BrazeError: As `catalogs.fields.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_fields_delete(
                catalog_name,
                field_name,
            )
        )


class CatalogsSelections:
    """Operations below `catalogs.selections`.

    create: Creates a selection of a catalog's items.
    delete: Deletes a selection of a catalog.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        catalog_name: str,
        *,
        selection: CatalogSelection | CatalogSelectionInput | UntypedMapping,
    ) -> CatalogsChangeResponse:
        """Creates a selection of a catalog's items.

        Takes one selection. Checks the request and creates the selection later.

        Args:
            catalog_name: Names the catalog. Required.
            selection: Describes the selection; one per request, not in an array. Required.

        Returns:
            CatalogsChangeResponse: The request was accepted; the selection appears shortly
                after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are catalog-not-found (no catalog has
                that name); company-size-limit-already-reached (the storage for catalogs is
                full); selection-limit-reached (no more selections are allowed);
                invalid-selection (the selection is malformed); too-many-filters (more than four
                filters are sent); selection-name-already-exists (the catalog has a selection of
                that name); selection-has-invalid-filter (a filter is malformed or its operator
                does not fit the field); selection-invalid-results-limit (results_limit is not
                between 1 and 50); invalid-sorting (sort_field and sort_order do not go
                together); invalid-sort-field (sort_field is wrong); invalid-sort-order
                (sort_order is wrong); selection-contains-too-many-arrays (more than one array
                field takes part).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /catalogs/{catalog_name}/selections.
        Permission: catalogs.create_selection.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the name is taken then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_selections/asynchronous/post_create_catalog_selections.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_selections_create(
                catalog_name,
                selection=selection,
            )
        )

    def delete(
        self,
        catalog_name: str,
        selection_name: str,
    ) -> CatalogsChangeResponse:
        """Deletes a selection of a catalog.

        Checks the request and deletes the selection later.

        Args:
            catalog_name: Names the catalog. Required.
            selection_name: Names the selection. Required.

        Returns:
            CatalogsChangeResponse: The request was accepted; the selection is deleted shortly
                after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are invalid-selection (the catalog
                has no such selection).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}/selections/{selection_name}.
        Permission: catalogs.delete_selection.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        Never sent again after a lost answer: A repeat of a deletion that was applied is
            refused, since the selection is gone then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_selections/asynchronous/delete_catalog_selection.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_selections_delete(
                catalog_name,
                selection_name,
            )
        )


class AsyncCatalogsSelections:
    """Operations below `catalogs.selections`.

    create: Creates a selection of a catalog's items.
    delete: Deletes a selection of a catalog.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        catalog_name: str,
        *,
        selection: CatalogSelection | CatalogSelectionInput | UntypedMapping,
    ) -> CatalogsChangeResponse:
        """Creates a selection of a catalog's items.

        Takes one selection. Checks the request and creates the selection later.

        Args:
            catalog_name: Names the catalog. Required.
            selection: Describes the selection; one per request, not in an array. Required.

        Returns:
            CatalogsChangeResponse: The request was accepted; the selection appears shortly
                after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are catalog-not-found (no catalog has
                that name); company-size-limit-already-reached (the storage for catalogs is
                full); selection-limit-reached (no more selections are allowed);
                invalid-selection (the selection is malformed); too-many-filters (more than four
                filters are sent); selection-name-already-exists (the catalog has a selection of
                that name); selection-has-invalid-filter (a filter is malformed or its operator
                does not fit the field); selection-invalid-results-limit (results_limit is not
                between 1 and 50); invalid-sorting (sort_field and sort_order do not go
                together); invalid-sort-field (sort_field is wrong); invalid-sort-order
                (sort_order is wrong); selection-contains-too-many-arrays (more than one array
                field takes part).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /catalogs/{catalog_name}/selections.
        Permission: catalogs.create_selection.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the name is taken then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_selections/asynchronous/post_create_catalog_selections.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_selections_create(
                catalog_name,
                selection=selection,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        selection_name: str,
    ) -> CatalogsChangeResponse:
        """Deletes a selection of a catalog.

        Checks the request and deletes the selection later.

        Args:
            catalog_name: Names the catalog. Required.
            selection_name: Names the selection. Required.

        Returns:
            CatalogsChangeResponse: The request was accepted; the selection is deleted shortly
                after.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are invalid-selection (the catalog
                has no such selection).
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}/selections/{selection_name}.
        Permission: catalogs.delete_selection.
        Rate limit: 50 requests per 60 s, documented (bucket catalog_fields_and_selections).
        Never sent again after a lost answer: A repeat of a deletion that was applied is
            refused, since the selection is gone then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_selections/asynchronous/delete_catalog_selection.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_selections_delete(
                catalog_name,
                selection_name,
            )
        )


class RawCatalogsSelections:
    """Operations below `catalogs.selections`, answering `Response`: status, headers, rate
    limit and typed body.

    create: Creates a selection of a catalog's items.
    delete: Deletes a selection of a catalog.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        catalog_name: str,
        *,
        selection: CatalogSelection | CatalogSelectionInput | UntypedMapping,
    ) -> Response[CatalogsChangeResponse]:
        """Creates a selection of a catalog's items.

        Takes what `catalogs.selections.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the selection appears shortly
                after.

        Raises:
            BrazeError: As `catalogs.selections.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_selections_create(
                catalog_name,
                selection=selection,
            )
        )

    def delete(
        self,
        catalog_name: str,
        selection_name: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes a selection of a catalog.

        Takes what `catalogs.selections.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the selection is deleted
                shortly after.

        Raises:
            BrazeError: As `catalogs.selections.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_selections_delete(
                catalog_name,
                selection_name,
            )
        )


class AsyncRawCatalogsSelections:
    """Operations below `catalogs.selections`, answering `Response`: status, headers, rate
    limit and typed body.

    create: Creates a selection of a catalog's items.
    delete: Deletes a selection of a catalog.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        catalog_name: str,
        *,
        selection: CatalogSelection | CatalogSelectionInput | UntypedMapping,
    ) -> Response[CatalogsChangeResponse]:
        """Creates a selection of a catalog's items.

        Takes what `catalogs.selections.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the selection appears shortly
                after.

        Raises:
            BrazeError: As `catalogs.selections.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_selections_create(
                catalog_name,
                selection=selection,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        selection_name: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes a selection of a catalog.

        Takes what `catalogs.selections.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The request was accepted; the selection is deleted
                shortly after.

        Raises:
            BrazeError: As `catalogs.selections.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_selections_delete(
                catalog_name,
                selection_name,
            )
        )


class Catalogs:
    """Operations below `catalogs`.

    list: Lists every catalog of the workspace.
    create: Creates a catalog with its fields.
    delete: Deletes a catalog with its items.
    items: Has list, replace_many, create_many, delete_many, update_many, get, replace,
        create, delete, update.
    fields: Has create, delete.
    selections: Has create, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def items(self) -> CatalogsItems:
        """Operations below `catalogs.items`."""
        return CatalogsItems(self._sender)

    @cached_property
    def fields(self) -> CatalogsFields:
        """Operations below `catalogs.fields`."""
        return CatalogsFields(self._sender)

    @cached_property
    def selections(self) -> CatalogsSelections:
        """Operations below `catalogs.selections`."""
        return CatalogsSelections(self._sender)

    def list(
        self,
    ) -> CatalogsListResponse:
        """Lists every catalog of the workspace.

        Answers with all catalogs at once; there are no pages and no items in them.

        Returns:
            CatalogsListResponse: The catalogs were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs.
        Permission: catalogs.get.
        Rate limit: 50 requests per 60 s, documented (bucket catalogs).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_management/synchronous/get_list_catalogs.md.
        """
        return self._sender.answer(lambda: calls.catalogs_list())

    def create(
        self,
        *,
        catalogs: Sequence[NewCatalog | NewCatalogInput | UntypedMapping],
    ) -> CatalogsCreateResponse:
        """Creates a catalog with its fields.

        Takes one catalog. It exists, without items, when the answer comes.

        Args:
            catalogs: Holds exactly one catalog. Required.

        Returns:
            CatalogsCreateResponse: The catalog was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are catalog-array-invalid (catalogs
                is not an array of objects); catalog-name-already-exists (the name is taken);
                catalog-name-too-large (the name has over 250 characters); description-too-long
                (the description has over 250 characters); field-names-not-unique (two fields
                share a name); field-names-too-large (a field's name has over 250 characters);
                id-not-first-column (the first field is not a string field named id);
                invalid-catalog-name (the name has other characters than letters, digits,
                hyphens and underscores); invalid-field-names (a field's name has other
                characters than letters, digits, hyphens and underscores); invalid-field-types
                (a field's type is unknown); invalid-fields (fields is malformed);
                too-many-catalog-atoms (more than one catalog is sent); too-many-fields (more
                than 500 fields are sent); reached-company-catalogs-limit (no more catalogs are
                allowed).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /catalogs.
        Permission: catalogs.create.
        Rate limit: 50 requests per 60 s, documented (bucket catalogs).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the name is taken then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_management/synchronous/post_create_catalog.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_create(
                catalogs=catalogs,
            )
        )

    def delete(
        self,
        catalog_name: str,
    ) -> CatalogsChangeResponse:
        """Deletes a catalog with its items.

        Is carried out when the answer comes.

        Args:
            catalog_name: Names the catalog. Required.

        Returns:
            CatalogsChangeResponse: The catalog was deleted.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}.
        Permission: catalogs.delete.
        Rate limit: 50 requests per 60 s, documented (bucket catalogs).
        Never sent again after a lost answer: A repeat of a deletion that was applied answers
            that the catalog is not found.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_management/synchronous/delete_catalog.md.
        """
        return self._sender.answer(
            lambda: calls.catalogs_delete(
                catalog_name,
            )
        )


class AsyncCatalogs:
    """Operations below `catalogs`.

    list: Lists every catalog of the workspace.
    create: Creates a catalog with its fields.
    delete: Deletes a catalog with its items.
    items: Has list, replace_many, create_many, delete_many, update_many, get, replace,
        create, delete, update.
    fields: Has create, delete.
    selections: Has create, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def items(self) -> AsyncCatalogsItems:
        """Operations below `catalogs.items`."""
        return AsyncCatalogsItems(self._sender)

    @cached_property
    def fields(self) -> AsyncCatalogsFields:
        """Operations below `catalogs.fields`."""
        return AsyncCatalogsFields(self._sender)

    @cached_property
    def selections(self) -> AsyncCatalogsSelections:
        """Operations below `catalogs.selections`."""
        return AsyncCatalogsSelections(self._sender)

    async def list(
        self,
    ) -> CatalogsListResponse:
        """Lists every catalog of the workspace.

        Answers with all catalogs at once; there are no pages and no items in them.

        Returns:
            CatalogsListResponse: The catalogs were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /catalogs.
        Permission: catalogs.get.
        Rate limit: 50 requests per 60 s, documented (bucket catalogs).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_management/synchronous/get_list_catalogs.md.
        """
        return await self._sender.answer(lambda: calls.catalogs_list())

    async def create(
        self,
        *,
        catalogs: Sequence[NewCatalog | NewCatalogInput | UntypedMapping],
    ) -> CatalogsCreateResponse:
        """Creates a catalog with its fields.

        Takes one catalog. It exists, without items, when the answer comes.

        Args:
            catalogs: Holds exactly one catalog. Required.

        Returns:
            CatalogsCreateResponse: The catalog was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Error IDs are catalog-array-invalid (catalogs
                is not an array of objects); catalog-name-already-exists (the name is taken);
                catalog-name-too-large (the name has over 250 characters); description-too-long
                (the description has over 250 characters); field-names-not-unique (two fields
                share a name); field-names-too-large (a field's name has over 250 characters);
                id-not-first-column (the first field is not a string field named id);
                invalid-catalog-name (the name has other characters than letters, digits,
                hyphens and underscores); invalid-field-names (a field's name has other
                characters than letters, digits, hyphens and underscores); invalid-field-types
                (a field's type is unknown); invalid-fields (fields is malformed);
                too-many-catalog-atoms (more than one catalog is sent); too-many-fields (more
                than 500 fields are sent); reached-company-catalogs-limit (no more catalogs are
                allowed).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /catalogs.
        Permission: catalogs.create.
        Rate limit: 50 requests per 60 s, documented (bucket catalogs).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the name is taken then.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_management/synchronous/post_create_catalog.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_create(
                catalogs=catalogs,
            )
        )

    async def delete(
        self,
        catalog_name: str,
    ) -> CatalogsChangeResponse:
        """Deletes a catalog with its items.

        Is carried out when the answer comes.

        Args:
            catalog_name: Names the catalog. Required.

        Returns:
            CatalogsChangeResponse: The catalog was deleted.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: The catalog was not found. The error ID is catalog-not-found (no catalog
                has that name).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /catalogs/{catalog_name}.
        Permission: catalogs.delete.
        Rate limit: 50 requests per 60 s, documented (bucket catalogs).
        Never sent again after a lost answer: A repeat of a deletion that was applied answers
            that the catalog is not found.
        Evidence: documented. Source:
            _docs/_api/endpoints/catalogs/catalog_management/synchronous/delete_catalog.md.
        """
        return await self._sender.answer(
            lambda: calls.catalogs_delete(
                catalog_name,
            )
        )


class RawCatalogs:
    """Operations below `catalogs`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists every catalog of the workspace.
    create: Creates a catalog with its fields.
    delete: Deletes a catalog with its items.
    items: Has list, replace_many, create_many, delete_many, update_many, get, replace,
        create, delete, update.
    fields: Has create, delete.
    selections: Has create, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def items(self) -> RawCatalogsItems:
        """Operations below `catalogs.items`."""
        return RawCatalogsItems(self._sender)

    @cached_property
    def fields(self) -> RawCatalogsFields:
        """Operations below `catalogs.fields`."""
        return RawCatalogsFields(self._sender)

    @cached_property
    def selections(self) -> RawCatalogsSelections:
        """Operations below `catalogs.selections`."""
        return RawCatalogsSelections(self._sender)

    def list(
        self,
    ) -> Response[CatalogsListResponse]:
        """Lists every catalog of the workspace.

        Takes what `catalogs.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsListResponse: The catalogs were found.

        Raises:
            BrazeError: As `catalogs.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(lambda: calls.catalogs_list())

    def create(
        self,
        *,
        catalogs: Sequence[NewCatalog | NewCatalogInput | UntypedMapping],
    ) -> Response[CatalogsCreateResponse]:
        """Creates a catalog with its fields.

        Takes what `catalogs.create` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsCreateResponse: The catalog was created.

        Raises:
            BrazeError: As `catalogs.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_create(
                catalogs=catalogs,
            )
        )

    def delete(
        self,
        catalog_name: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes a catalog with its items.

        Takes what `catalogs.delete` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The catalog was deleted.

        Raises:
            BrazeError: As `catalogs.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.catalogs_delete(
                catalog_name,
            )
        )


class AsyncRawCatalogs:
    """Operations below `catalogs`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists every catalog of the workspace.
    create: Creates a catalog with its fields.
    delete: Deletes a catalog with its items.
    items: Has list, replace_many, create_many, delete_many, update_many, get, replace,
        create, delete, update.
    fields: Has create, delete.
    selections: Has create, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def items(self) -> AsyncRawCatalogsItems:
        """Operations below `catalogs.items`."""
        return AsyncRawCatalogsItems(self._sender)

    @cached_property
    def fields(self) -> AsyncRawCatalogsFields:
        """Operations below `catalogs.fields`."""
        return AsyncRawCatalogsFields(self._sender)

    @cached_property
    def selections(self) -> AsyncRawCatalogsSelections:
        """Operations below `catalogs.selections`."""
        return AsyncRawCatalogsSelections(self._sender)

    async def list(
        self,
    ) -> Response[CatalogsListResponse]:
        """Lists every catalog of the workspace.

        Takes what `catalogs.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsListResponse: The catalogs were found.

        Raises:
            BrazeError: As `catalogs.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(lambda: calls.catalogs_list())

    async def create(
        self,
        *,
        catalogs: Sequence[NewCatalog | NewCatalogInput | UntypedMapping],
    ) -> Response[CatalogsCreateResponse]:
        """Creates a catalog with its fields.

        Takes what `catalogs.create` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsCreateResponse: The catalog was created.

        Raises:
            BrazeError: As `catalogs.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_create(
                catalogs=catalogs,
            )
        )

    async def delete(
        self,
        catalog_name: str,
    ) -> Response[CatalogsChangeResponse]:
        """Deletes a catalog with its items.

        Takes what `catalogs.delete` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CatalogsChangeResponse: The catalog was deleted.

        Raises:
            BrazeError: As `catalogs.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.catalogs_delete(
                catalog_name,
            )
        )
