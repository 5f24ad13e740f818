# Written by `make generate` from spec/; do not edit.
"""The groups below `custom_attributes`: each operation as a typed method."""

from __future__ import annotations

from ..calls import custom_attributes as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.custom_data import CustomAttributeItem, CustomAttributesListResponse
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class CustomAttributes:
    """Operations below `custom_attributes`.

    list: Lists custom attributes by name.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> CustomAttributesListResponse:
        """Lists custom attributes by name.

        Gives 50 at a time; the Link header holds the address of the next page.

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            CustomAttributesListResponse: The attributes were found.

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

        API: GET /custom_attributes.
        Permission: custom_attributes.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_attributes/get_custom_attributes.md.
        """
        return self._sender.answer(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )

    def iter_list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Listing[CustomAttributeItem]:
        """Lists custom attributes by name, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            Entries of `attributes`, each `CustomAttributeItem`.

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

        API: GET /custom_attributes.
        Permission: custom_attributes.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_attributes/get_custom_attributes.md.
        """
        return self._sender.pages(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )


class AsyncCustomAttributes:
    """Operations below `custom_attributes`.

    list: Lists custom attributes by name.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> CustomAttributesListResponse:
        """Lists custom attributes by name.

        Gives 50 at a time; the Link header holds the address of the next page.

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            CustomAttributesListResponse: The attributes were found.

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

        API: GET /custom_attributes.
        Permission: custom_attributes.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_attributes/get_custom_attributes.md.
        """
        return await self._sender.answer(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )

    def iter_list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> AsyncListing[CustomAttributeItem]:
        """Lists custom attributes by name, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            Entries of `attributes`, each `CustomAttributeItem`.

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

        API: GET /custom_attributes.
        Permission: custom_attributes.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_attributes/get_custom_attributes.md.
        """
        return self._sender.pages(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )


class RawCustomAttributes:
    """Operations below `custom_attributes`, answering `Response`: status, headers, rate limit
    and typed body.

    list: Lists custom attributes by name.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CustomAttributesListResponse]:
        """Lists custom attributes by name.

        Takes what `custom_attributes.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CustomAttributesListResponse: The attributes were found.

        Raises:
            BrazeError: As `custom_attributes.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )


class AsyncRawCustomAttributes:
    """Operations below `custom_attributes`, answering `Response`: status, headers, rate limit
    and typed body.

    list: Lists custom attributes by name.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CustomAttributesListResponse]:
        """Lists custom attributes by name.

        Takes what `custom_attributes.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CustomAttributesListResponse: The attributes were found.

        Raises:
            BrazeError: As `custom_attributes.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )
