# Written by `make generate` from spec/; do not edit.
"""Calls below `content_blocks`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    ModelRef,
)
from ..models.content_blocks import (
    ContentBlocksCreateResponse,
    ContentBlocksInfoResponse,
    ContentBlocksListResponse,
    ContentBlocksUpdateResponse,
)
from ..models.translations import (
    ContentBlocksTranslationsListResponse,
    ContentBlocksTranslationsUpdateResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def content_blocks_translations_list(
    *,
    content_block_id: str,
    locale_id: str | Unset = UNSET,
) -> Call[ContentBlocksTranslationsListResponse]:
    """Make the request of `content_blocks.translations.list`."""
    return build(
        OPERATIONS["content_blocks.translations.list"],
        reader(ContentBlocksTranslationsListResponse),
        query={
            "content_block_id": (content_block_id, STRING),
            "locale_id": (locale_id, STRING),
        },
    )


def content_blocks_translations_update(
    *,
    content_block_id: str,
    locale_id: str,
    translation_map: Mapping[str, str],
) -> Call[ContentBlocksTranslationsUpdateResponse]:
    """Make the request of `content_blocks.translations.update`."""
    return build(
        OPERATIONS["content_blocks.translations.update"],
        reader(ContentBlocksTranslationsUpdateResponse),
        body={
            "content_block_id": content_block_id,
            "locale_id": locale_id,
            "translation_map": translation_map,
        },
        body_kind=ModelRef("translations", "ContentBlocksTranslationsUpdateRequest"),
    )


def content_blocks_create(
    *,
    name: str,
    content: str,
    description: str | Unset = UNSET,
    state: Literal["active", "draft"] | str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
) -> Call[ContentBlocksCreateResponse]:
    """Make the request of `content_blocks.create`."""
    return build(
        OPERATIONS["content_blocks.create"],
        reader(ContentBlocksCreateResponse),
        body={
            "name": name,
            "content": content,
            "description": description,
            "state": state,
            "tags": tags,
        },
        body_kind=ModelRef("content_blocks", "ContentBlocksCreateRequest"),
    )


def content_blocks_update(
    *,
    content_block_id: str,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    content: str | Unset = UNSET,
    state: Literal["active", "draft"] | str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
) -> Call[ContentBlocksUpdateResponse]:
    """Make the request of `content_blocks.update`."""
    return build(
        OPERATIONS["content_blocks.update"],
        reader(ContentBlocksUpdateResponse),
        body={
            "content_block_id": content_block_id,
            "name": name,
            "description": description,
            "content": content,
            "state": state,
            "tags": tags,
        },
        body_kind=ModelRef("content_blocks", "ContentBlocksUpdateRequest"),
    )


def content_blocks_list(
    *,
    modified_after: datetime | str | Unset = UNSET,
    modified_before: datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Call[ContentBlocksListResponse]:
    """Make the request of `content_blocks.list`."""
    return build(
        OPERATIONS["content_blocks.list"],
        reader(ContentBlocksListResponse),
        query={
            "modified_after": (modified_after, TIME),
            "modified_before": (modified_before, TIME),
            "limit": (limit, INTEGER),
            "offset": (offset, INTEGER),
        },
    )


def content_blocks_info(
    *,
    content_block_id: str,
    include_inclusion_data: bool | Unset = UNSET,
) -> Call[ContentBlocksInfoResponse]:
    """Make the request of `content_blocks.info`."""
    return build(
        OPERATIONS["content_blocks.info"],
        reader(ContentBlocksInfoResponse),
        query={
            "content_block_id": (content_block_id, STRING),
            "include_inclusion_data": (include_inclusion_data, BOOLEAN),
        },
    )
