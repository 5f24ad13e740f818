# Written by `make generate` from spec/; do not edit.
"""The groups below `content_blocks`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from ..calls import content_blocks as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.content_blocks import (
    ContentBlocksCreateResponse,
    ContentBlocksInfoResponse,
    ContentBlocksListResponse,
    ContentBlockSummary,
    ContentBlocksUpdateResponse,
)
from ..models.translations import (
    ContentBlocksTranslationsListResponse,
    ContentBlocksTranslationsUpdateResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class ContentBlocksTranslations:
    """Operations below `content_blocks.translations`.

    list: Lists the translations of a Content Block by locale.
    update: Sets the translations of a Content Block in one locale.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        content_block_id: str,
        locale_id: str | Unset = UNSET,
    ) -> ContentBlocksTranslationsListResponse:
        """Lists the translations of a Content Block by locale.

        Is in early access. Answers for every locale, or for the one that locale_id names.

        Args:
            content_block_id: Names the Content Block. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.

        Returns:
            ContentBlocksTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/translations.
        Permission: content_blocks.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/content_blocks/get_translation_content_block.md.
        """
        return self._sender.answer(
            lambda: calls.content_blocks_translations_list(
                content_block_id=content_block_id,
                locale_id=locale_id,
            )
        )

    def update(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> ContentBlocksTranslationsUpdateResponse:
        """Sets the translations of a Content Block in one locale.

        Is in early access.

        Args:
            content_block_id: Names the Content Block. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        Returns:
            ContentBlocksTranslationsUpdateResponse: The texts were set.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /content_blocks/translations.
        Permission: content_blocks.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/content_blocks/put_update_translation_content_block.md.
        """
        return self._sender.answer(
            lambda: calls.content_blocks_translations_update(
                content_block_id=content_block_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class AsyncContentBlocksTranslations:
    """Operations below `content_blocks.translations`.

    list: Lists the translations of a Content Block by locale.
    update: Sets the translations of a Content Block in one locale.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        content_block_id: str,
        locale_id: str | Unset = UNSET,
    ) -> ContentBlocksTranslationsListResponse:
        """Lists the translations of a Content Block by locale.

        Is in early access. Answers for every locale, or for the one that locale_id names.

        Args:
            content_block_id: Names the Content Block. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.

        Returns:
            ContentBlocksTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/translations.
        Permission: content_blocks.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/content_blocks/get_translation_content_block.md.
        """
        return await self._sender.answer(
            lambda: calls.content_blocks_translations_list(
                content_block_id=content_block_id,
                locale_id=locale_id,
            )
        )

    async def update(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> ContentBlocksTranslationsUpdateResponse:
        """Sets the translations of a Content Block in one locale.

        Is in early access.

        Args:
            content_block_id: Names the Content Block. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        Returns:
            ContentBlocksTranslationsUpdateResponse: The texts were set.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /content_blocks/translations.
        Permission: content_blocks.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/content_blocks/put_update_translation_content_block.md.
        """
        return await self._sender.answer(
            lambda: calls.content_blocks_translations_update(
                content_block_id=content_block_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class RawContentBlocksTranslations:
    """Operations below `content_blocks.translations`, answering `Response`: status, headers,
    rate limit and typed body.

    list: Lists the translations of a Content Block by locale.
    update: Sets the translations of a Content Block in one locale.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        content_block_id: str,
        locale_id: str | Unset = UNSET,
    ) -> Response[ContentBlocksTranslationsListResponse]:
        """Lists the translations of a Content Block by locale.

        Takes what `content_blocks.translations.list` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `content_blocks.translations.list` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.content_blocks_translations_list(
                content_block_id=content_block_id,
                locale_id=locale_id,
            )
        )

    def update(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[ContentBlocksTranslationsUpdateResponse]:
        """Sets the translations of a Content Block in one locale.

        Takes what `content_blocks.translations.update` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `content_blocks.translations.update` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.content_blocks_translations_update(
                content_block_id=content_block_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class AsyncRawContentBlocksTranslations:
    """Operations below `content_blocks.translations`, answering `Response`: status, headers,
    rate limit and typed body.

    list: Lists the translations of a Content Block by locale.
    update: Sets the translations of a Content Block in one locale.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        content_block_id: str,
        locale_id: str | Unset = UNSET,
    ) -> Response[ContentBlocksTranslationsListResponse]:
        """Lists the translations of a Content Block by locale.

        Takes what `content_blocks.translations.list` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `content_blocks.translations.list` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.content_blocks_translations_list(
                content_block_id=content_block_id,
                locale_id=locale_id,
            )
        )

    async def update(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[ContentBlocksTranslationsUpdateResponse]:
        """Sets the translations of a Content Block in one locale.

        Takes what `content_blocks.translations.update` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `content_blocks.translations.update` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.content_blocks_translations_update(
                content_block_id=content_block_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class ContentBlocks:
    """Operations below `content_blocks`.

    create: Creates a Content Block.
    update: Changes a Content Block.
    list: Lists the Content Blocks of the workspace.
    info: Shows one Content Block with its content.
    translations: Has list, update.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> ContentBlocksTranslations:
        """Operations below `content_blocks.translations`."""
        return ContentBlocksTranslations(self._sender)

    def create(
        self,
        *,
        name: str,
        content: str,
        description: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> ContentBlocksCreateResponse:
        """Creates a Content Block.

        Takes HTML or text of less than 50 KB, under a name that no other Content Block of the
        workspace has.

        Args:
            name: Names the Content Block; unique in the workspace. Required.
            content: Holds what the Content Block puts into messages. Required.
            description: Explains the Content Block; not blank when sent.
            state: Tells whether the Content Block is in use. Defaults to active.
            tags: Lists tags, which must exist already.

        Returns:
            ContentBlocksCreateResponse: The Content Block was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Content cannot be blank; Content
                must be a string; Content must be smaller than 50kb; Content contains malformed
                liquid; Content Block cannot be referenced within itself; Content Block
                description cannot be blank; Content Block description must be a string; Content
                Block description must be shorter than 250 characters; Content Block name cannot
                be blank; Content Block name must be shorter than 100 characters; Content Block
                name can only contain alphanumeric characters (although hyphens and underscores
                are fine); Content Block with this name already exists; Content Block state must
                be either active or draft; Tags must be an array; All tags must be strings; Some
                tags could not be found.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /content_blocks/create.
        Permission: content_blocks.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the name is taken then.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/post_create_email_content_block.md.
        """
        return self._sender.answer(
            lambda: calls.content_blocks_create(
                name=name,
                content=content,
                description=description,
                state=state,
                tags=tags,
            )
        )

    def update(
        self,
        *,
        content_block_id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> ContentBlocksUpdateResponse:
        """Changes a Content Block.

        Takes what changes; the rest stays. An active Content Block keeps its name and cannot
        become a draft again. Leaving state out may activate a draft, so say draft to keep one.

        Args:
            content_block_id: Identifies the Content Block. Required.
            name: Renames the Content Block, which only a draft allows; unique in the workspace.
            description: Explains the Content Block; not blank when sent.
            content: Holds what the Content Block puts into messages.
            state: Tells whether the Content Block is in use. Defaults to active. A draft that
                is to stay one should say so.
            tags: Lists tags, which must exist already.

        Returns:
            ContentBlocksUpdateResponse: The Content Block was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Content cannot be blank; Content
                must be a string; Content must be smaller than 50kb; Content contains malformed
                liquid; Content Block cannot be referenced within itself; Content Block
                description cannot be blank; Content Block description must be a string; Content
                Block description must be shorter than 250 characters; Content Block name cannot
                be blank; Content Block name must be shorter than 100 characters; Content Block
                name can only contain alphanumeric characters (although hyphens and underscores
                are fine); Content Block with this name already exists; Content Block state must
                be either active or draft; Tags must be an array; All tags must be strings; Some
                tags could not be found; Content Block name cannot be updated for active Content
                Blocks; Active Content Block can not be updated to Draft. Create a new Content
                Block.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /content_blocks/update.
        Permission: content_blocks.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat of an update that renamed a draft and
            activated it can be refused, since an active one keeps its name.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/post_update_content_block.md.
        """
        return self._sender.answer(
            lambda: calls.content_blocks_update(
                content_block_id=content_block_id,
                name=name,
                description=description,
                content=content,
                state=state,
                tags=tags,
            )
        )

    def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ContentBlocksListResponse:
        """Lists the Content Blocks of the workspace.

        Leaves content, description and inclusions out. Both ends of the time range count.

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many Content Blocks one answer lists. Defaults to 100.
            offset: Tells how many Content Blocks to skip. Leave it out for the first page.

        Returns:
            ContentBlocksListResponse: The Content Blocks were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Modified after time is invalid;
                Modified before time is invalid; Modified after time must be earlier than or the
                same as modified before time; Content Block number limit is invalid; Content
                Block number limit must be greater than 0; Content Block number limit exceeds
                maximum of 1000; Offset is invalid; Offset must be greater than 0.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/list.
        Permission: content_blocks.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks.md.
        """
        return self._sender.answer(
            lambda: calls.content_blocks_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def iter_list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Listing[ContentBlockSummary]:
        """Lists the Content Blocks of the workspace, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many Content Blocks one answer lists. Defaults to 100.
            offset: Tells how many Content Blocks to skip. Leave it out for the first page.

        Returns:
            Entries of `content_blocks`, each `ContentBlockSummary`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Modified after time is invalid;
                Modified before time is invalid; Modified after time must be earlier than or the
                same as modified before time; Content Block number limit is invalid; Content
                Block number limit must be greater than 0; Content Block number limit exceeds
                maximum of 1000; Offset is invalid; Offset must be greater than 0.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/list.
        Permission: content_blocks.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks.md.
        """
        return self._sender.pages(
            lambda: calls.content_blocks_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def info(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | Unset = UNSET,
    ) -> ContentBlocksInfoResponse:
        """Shows one Content Block with its content.

        Tells on request where the Content Block is included. Deleted Content Blocks have an
        error of their own.

        Args:
            content_block_id: Identifies the Content Block. Required.
            include_inclusion_data: Adds the message variations that include the Content Block.

        Returns:
            ContentBlocksInfoResponse: The Content Block was found, unless message says
                otherwise.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Content Block ID cannot be blank;
                Content Block ID is invalid for this workspace; Content Block has been
                deleted—content not available; Include Inclusion Data—error (its value is no
                boolean).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/info.
        Permission: content_blocks.info.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information.md.
        """
        return self._sender.answer(
            lambda: calls.content_blocks_info(
                content_block_id=content_block_id,
                include_inclusion_data=include_inclusion_data,
            )
        )


class AsyncContentBlocks:
    """Operations below `content_blocks`.

    create: Creates a Content Block.
    update: Changes a Content Block.
    list: Lists the Content Blocks of the workspace.
    info: Shows one Content Block with its content.
    translations: Has list, update.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncContentBlocksTranslations:
        """Operations below `content_blocks.translations`."""
        return AsyncContentBlocksTranslations(self._sender)

    async def create(
        self,
        *,
        name: str,
        content: str,
        description: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> ContentBlocksCreateResponse:
        """Creates a Content Block.

        Takes HTML or text of less than 50 KB, under a name that no other Content Block of the
        workspace has.

        Args:
            name: Names the Content Block; unique in the workspace. Required.
            content: Holds what the Content Block puts into messages. Required.
            description: Explains the Content Block; not blank when sent.
            state: Tells whether the Content Block is in use. Defaults to active.
            tags: Lists tags, which must exist already.

        Returns:
            ContentBlocksCreateResponse: The Content Block was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Content cannot be blank; Content
                must be a string; Content must be smaller than 50kb; Content contains malformed
                liquid; Content Block cannot be referenced within itself; Content Block
                description cannot be blank; Content Block description must be a string; Content
                Block description must be shorter than 250 characters; Content Block name cannot
                be blank; Content Block name must be shorter than 100 characters; Content Block
                name can only contain alphanumeric characters (although hyphens and underscores
                are fine); Content Block with this name already exists; Content Block state must
                be either active or draft; Tags must be an array; All tags must be strings; Some
                tags could not be found.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /content_blocks/create.
        Permission: content_blocks.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, since the name is taken then.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/post_create_email_content_block.md.
        """
        return await self._sender.answer(
            lambda: calls.content_blocks_create(
                name=name,
                content=content,
                description=description,
                state=state,
                tags=tags,
            )
        )

    async def update(
        self,
        *,
        content_block_id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> ContentBlocksUpdateResponse:
        """Changes a Content Block.

        Takes what changes; the rest stays. An active Content Block keeps its name and cannot
        become a draft again. Leaving state out may activate a draft, so say draft to keep one.

        Args:
            content_block_id: Identifies the Content Block. Required.
            name: Renames the Content Block, which only a draft allows; unique in the workspace.
            description: Explains the Content Block; not blank when sent.
            content: Holds what the Content Block puts into messages.
            state: Tells whether the Content Block is in use. Defaults to active. A draft that
                is to stay one should say so.
            tags: Lists tags, which must exist already.

        Returns:
            ContentBlocksUpdateResponse: The Content Block was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Content cannot be blank; Content
                must be a string; Content must be smaller than 50kb; Content contains malformed
                liquid; Content Block cannot be referenced within itself; Content Block
                description cannot be blank; Content Block description must be a string; Content
                Block description must be shorter than 250 characters; Content Block name cannot
                be blank; Content Block name must be shorter than 100 characters; Content Block
                name can only contain alphanumeric characters (although hyphens and underscores
                are fine); Content Block with this name already exists; Content Block state must
                be either active or draft; Tags must be an array; All tags must be strings; Some
                tags could not be found; Content Block name cannot be updated for active Content
                Blocks; Active Content Block can not be updated to Draft. Create a new Content
                Block.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /content_blocks/update.
        Permission: content_blocks.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat of an update that renamed a draft and
            activated it can be refused, since an active one keeps its name.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/post_update_content_block.md.
        """
        return await self._sender.answer(
            lambda: calls.content_blocks_update(
                content_block_id=content_block_id,
                name=name,
                description=description,
                content=content,
                state=state,
                tags=tags,
            )
        )

    async def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ContentBlocksListResponse:
        """Lists the Content Blocks of the workspace.

        Leaves content, description and inclusions out. Both ends of the time range count.

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many Content Blocks one answer lists. Defaults to 100.
            offset: Tells how many Content Blocks to skip. Leave it out for the first page.

        Returns:
            ContentBlocksListResponse: The Content Blocks were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Modified after time is invalid;
                Modified before time is invalid; Modified after time must be earlier than or the
                same as modified before time; Content Block number limit is invalid; Content
                Block number limit must be greater than 0; Content Block number limit exceeds
                maximum of 1000; Offset is invalid; Offset must be greater than 0.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/list.
        Permission: content_blocks.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks.md.
        """
        return await self._sender.answer(
            lambda: calls.content_blocks_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def iter_list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncListing[ContentBlockSummary]:
        """Lists the Content Blocks of the workspace, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many Content Blocks one answer lists. Defaults to 100.
            offset: Tells how many Content Blocks to skip. Leave it out for the first page.

        Returns:
            Entries of `content_blocks`, each `ContentBlockSummary`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Modified after time is invalid;
                Modified before time is invalid; Modified after time must be earlier than or the
                same as modified before time; Content Block number limit is invalid; Content
                Block number limit must be greater than 0; Content Block number limit exceeds
                maximum of 1000; Offset is invalid; Offset must be greater than 0.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/list.
        Permission: content_blocks.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks.md.
        """
        return self._sender.pages(
            lambda: calls.content_blocks_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    async def info(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | Unset = UNSET,
    ) -> ContentBlocksInfoResponse:
        """Shows one Content Block with its content.

        Tells on request where the Content Block is included. Deleted Content Blocks have an
        error of their own.

        Args:
            content_block_id: Identifies the Content Block. Required.
            include_inclusion_data: Adds the message variations that include the Content Block.

        Returns:
            ContentBlocksInfoResponse: The Content Block was found, unless message says
                otherwise.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Content Block ID cannot be blank;
                Content Block ID is invalid for this workspace; Content Block has been
                deleted—content not available; Include Inclusion Data—error (its value is no
                boolean).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /content_blocks/info.
        Permission: content_blocks.info.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information.md.
        """
        return await self._sender.answer(
            lambda: calls.content_blocks_info(
                content_block_id=content_block_id,
                include_inclusion_data=include_inclusion_data,
            )
        )


class RawContentBlocks:
    """Operations below `content_blocks`, answering `Response`: status, headers, rate limit and
    typed body.

    create: Creates a Content Block.
    update: Changes a Content Block.
    list: Lists the Content Blocks of the workspace.
    info: Shows one Content Block with its content.
    translations: Has list, update.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> RawContentBlocksTranslations:
        """Operations below `content_blocks.translations`."""
        return RawContentBlocksTranslations(self._sender)

    def create(
        self,
        *,
        name: str,
        content: str,
        description: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> Response[ContentBlocksCreateResponse]:
        """Creates a Content Block.

        Takes what `content_blocks.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksCreateResponse: The Content Block was created.

        Raises:
            BrazeError: As `content_blocks.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.content_blocks_create(
                name=name,
                content=content,
                description=description,
                state=state,
                tags=tags,
            )
        )

    def update(
        self,
        *,
        content_block_id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> Response[ContentBlocksUpdateResponse]:
        """Changes a Content Block.

        Takes what `content_blocks.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksUpdateResponse: The Content Block was changed.

        Raises:
            BrazeError: As `content_blocks.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.content_blocks_update(
                content_block_id=content_block_id,
                name=name,
                description=description,
                content=content,
                state=state,
                tags=tags,
            )
        )

    def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[ContentBlocksListResponse]:
        """Lists the Content Blocks of the workspace.

        Takes what `content_blocks.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksListResponse: The Content Blocks were found.

        Raises:
            BrazeError: As `content_blocks.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.content_blocks_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def info(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | Unset = UNSET,
    ) -> Response[ContentBlocksInfoResponse]:
        """Shows one Content Block with its content.

        Takes what `content_blocks.info` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksInfoResponse: The Content Block was found, unless message says
                otherwise.

        Raises:
            BrazeError: As `content_blocks.info` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.content_blocks_info(
                content_block_id=content_block_id,
                include_inclusion_data=include_inclusion_data,
            )
        )


class AsyncRawContentBlocks:
    """Operations below `content_blocks`, answering `Response`: status, headers, rate limit and
    typed body.

    create: Creates a Content Block.
    update: Changes a Content Block.
    list: Lists the Content Blocks of the workspace.
    info: Shows one Content Block with its content.
    translations: Has list, update.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncRawContentBlocksTranslations:
        """Operations below `content_blocks.translations`."""
        return AsyncRawContentBlocksTranslations(self._sender)

    async def create(
        self,
        *,
        name: str,
        content: str,
        description: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> Response[ContentBlocksCreateResponse]:
        """Creates a Content Block.

        Takes what `content_blocks.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksCreateResponse: The Content Block was created.

        Raises:
            BrazeError: As `content_blocks.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.content_blocks_create(
                name=name,
                content=content,
                description=description,
                state=state,
                tags=tags,
            )
        )

    async def update(
        self,
        *,
        content_block_id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> Response[ContentBlocksUpdateResponse]:
        """Changes a Content Block.

        Takes what `content_blocks.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksUpdateResponse: The Content Block was changed.

        Raises:
            BrazeError: As `content_blocks.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.content_blocks_update(
                content_block_id=content_block_id,
                name=name,
                description=description,
                content=content,
                state=state,
                tags=tags,
            )
        )

    async def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[ContentBlocksListResponse]:
        """Lists the Content Blocks of the workspace.

        Takes what `content_blocks.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksListResponse: The Content Blocks were found.

        Raises:
            BrazeError: As `content_blocks.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.content_blocks_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    async def info(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | Unset = UNSET,
    ) -> Response[ContentBlocksInfoResponse]:
        """Shows one Content Block with its content.

        Takes what `content_blocks.info` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ContentBlocksInfoResponse: The Content Block was found, unless message says
                otherwise.

        Raises:
            BrazeError: As `content_blocks.info` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.content_blocks_info(
                content_block_id=content_block_id,
                include_inclusion_data=include_inclusion_data,
            )
        )
