# Written by `make generate` from spec/; do not edit.
"""The groups below `custom_attributes`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Iterator,
)

from ..calls import custom_attributes as calls
from ..models.custom_data import CustomAttributeItem, CustomAttributesListResponse
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class CustomAttributes:
    """Operations below `custom_attributes`."""

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
    ) -> Iterator[CustomAttributeItem]:
        """Lists custom attributes by name, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for.

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

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
    """Operations below `custom_attributes`."""

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
    ) -> AsyncIterator[CustomAttributeItem]:
        """Lists custom attributes by name, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for.

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

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
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CustomAttributesListResponse]:
        """Lists custom attributes by name. See `custom_attributes.list`."""
        return self._sender.response(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )


class AsyncRawCustomAttributes:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CustomAttributesListResponse]:
        """Lists custom attributes by name. See `custom_attributes.list`."""
        return await self._sender.response(
            lambda: calls.custom_attributes_list(
                cursor=cursor,
            )
        )
