# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/content_blocks.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "ContentBlocksCreateRequest",
    "ContentBlocksCreateResponse",
    "ContentBlocksUpdateRequest",
    "ContentBlocksUpdateResponse",
    "ContentBlockSummary",
    "ContentBlocksListResponse",
    "ContentBlocksInfoResponse",
    "ContentBlockInclusion",
]


@define(kw_only=True)
class ContentBlocksCreateRequest(Model):
    """Describes a Content Block to create.

    Attributes:
        name: Names the Content Block; unique in the workspace. Required.
        description: Explains the Content Block; not blank when sent.
        content: Holds what the Content Block puts into messages. Required.
        state: Tells whether the Content Block is in use. Defaults to active.
        tags: Lists tags, which must exist already.
    """

    __slots__ = ()

    name: str
    description: str | Unset = UNSET
    content: str
    state: Literal["active", "draft"] | str | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET


describe(
    ContentBlocksCreateRequest,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("content", "content", STRING),
            Field("state", "state", STRING),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(
            "name",
            "content",
        ),
        any_of=(),
        extra=ANY,
        model=ContentBlocksCreateRequest,
    ),
)


@define(kw_only=True)
class ContentBlocksCreateResponse(Model):
    """Identifies the new Content Block.

    Attributes:
        content_block_id: Identifies the Content Block.
        liquid_tag: Holds the Liquid tag that includes the Content Block, made from its
            name.
        created_at: Tells when the Content Block was created, in ISO 8601.
        message: Says success. Required.
    """

    __slots__ = ()

    content_block_id: str | Unset = UNSET
    liquid_tag: str | Unset = UNSET
    created_at: str | Unset = UNSET
    message: str


describe(
    ContentBlocksCreateResponse,
    ObjectKind(
        fields=(
            Field("content_block_id", "content_block_id", STRING),
            Field("liquid_tag", "liquid_tag", STRING),
            Field("created_at", "created_at", STRING),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=ContentBlocksCreateResponse,
    ),
)


@define(kw_only=True)
class ContentBlocksUpdateRequest(Model):
    """Holds what changes in a Content Block.

    Attributes:
        content_block_id: Identifies the Content Block. Required.
        name: Renames the Content Block, which only a draft allows; unique in the workspace.
        description: Explains the Content Block; not blank when sent.
        content: Holds what the Content Block puts into messages.
        state: Tells whether the Content Block is in use. Defaults to active. A draft that
            is to stay one should say so.
        tags: Lists tags, which must exist already.
    """

    __slots__ = ()

    content_block_id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    content: str | Unset = UNSET
    state: Literal["active", "draft"] | str | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET


describe(
    ContentBlocksUpdateRequest,
    ObjectKind(
        fields=(
            Field("content_block_id", "content_block_id", STRING),
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("content", "content", STRING),
            Field("state", "state", STRING),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=("content_block_id",),
        any_of=(),
        extra=ANY,
        model=ContentBlocksUpdateRequest,
    ),
)


@define(kw_only=True)
class ContentBlocksUpdateResponse(Model):
    """Identifies the Content Block that was changed.

    Attributes:
        content_block_id: Identifies the Content Block.
        liquid_tag: Holds the Liquid tag that includes the Content Block.
        created_at: Tells when the Content Block was created, in ISO 8601.
        message: Says success. Required.
    """

    __slots__ = ()

    content_block_id: str | Unset = UNSET
    liquid_tag: str | Unset = UNSET
    created_at: str | Unset = UNSET
    message: str


describe(
    ContentBlocksUpdateResponse,
    ObjectKind(
        fields=(
            Field("content_block_id", "content_block_id", STRING),
            Field("liquid_tag", "liquid_tag", STRING),
            Field("created_at", "created_at", STRING),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=ContentBlocksUpdateResponse,
    ),
)


@define(kw_only=True)
class ContentBlockSummary(Model):
    """Describes a Content Block without its content.

    Attributes:
        content_block_id: Identifies the Content Block.
        name: Names the Content Block.
        content_type: Tells whether the content is HTML or text.
        liquid_tag: Holds the Liquid tag that includes the Content Block.
        inclusion_count: Counts where the Content Block is included.
        created_at: Tells when the Content Block was created, in ISO 8601.
        last_edited: Tells when the Content Block was last edited, in ISO 8601.
        tags: Lists the tags.
    """

    __slots__ = ()

    content_block_id: str | Unset = UNSET
    name: str | Unset = UNSET
    content_type: Literal["html", "text"] | str | Unset = UNSET
    liquid_tag: str | Unset = UNSET
    inclusion_count: int | Unset = UNSET
    created_at: str | Unset = UNSET
    last_edited: str | Unset = UNSET
    tags: list[str] | Unset = UNSET


describe(
    ContentBlockSummary,
    ObjectKind(
        fields=(
            Field("content_block_id", "content_block_id", STRING),
            Field("name", "name", STRING),
            Field("content_type", "content_type", STRING),
            Field("liquid_tag", "liquid_tag", STRING),
            Field("inclusion_count", "inclusion_count", INTEGER),
            Field("created_at", "created_at", STRING),
            Field("last_edited", "last_edited", STRING),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ContentBlockSummary,
    ),
)


@define(kw_only=True)
class ContentBlocksListResponse(Model):
    """Holds one page of the Content Blocks.

    Attributes:
        count: Counts the Content Blocks of the answer.
        content_blocks: Lists the Content Blocks.
    """

    __slots__ = ()

    count: int | Unset = UNSET
    content_blocks: list[ContentBlockSummary] | Unset = UNSET


describe(
    ContentBlocksListResponse,
    ObjectKind(
        fields=(
            Field("count", "count", INTEGER),
            Field(
                "content_blocks",
                "content_blocks",
                ListOf(ModelRef("content_blocks", "ContentBlockSummary")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ContentBlocksListResponse,
    ),
)


@define(kw_only=True)
class ContentBlocksInfoResponse(Model):
    """Shows one Content Block with its content.

    Attributes:
        content_block_id: Identifies the Content Block.
        name: Names the Content Block.
        content: Holds what the Content Block puts into messages.
        description: Explains the Content Block.
        content_type: Tells whether the content is HTML or text.
        tags: Lists the tags.
        created_at: Tells when the Content Block was created, in ISO 8601.
        last_edited: Tells when the Content Block was last edited, in ISO 8601.
        inclusion_count: Counts where the Content Block is included.
        inclusion_data: Lists the message variations that include the Content Block, when
            include_inclusion_data is true. Campaigns and Canvases that are archived or
            deleted are left out.
        message: Says success, or what is wrong with the ID. Required.
    """

    __slots__ = ()

    content_block_id: str | Unset = UNSET
    name: str | Unset = UNSET
    content: str | Unset = UNSET
    description: str | Unset = UNSET
    content_type: Literal["html", "text"] | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    created_at: str | Unset = UNSET
    last_edited: str | Unset = UNSET
    inclusion_count: int | Unset = UNSET
    inclusion_data: list[ContentBlockInclusion] | Unset = UNSET
    message: str


describe(
    ContentBlocksInfoResponse,
    ObjectKind(
        fields=(
            Field("content_block_id", "content_block_id", STRING),
            Field("name", "name", STRING),
            Field("content", "content", STRING),
            Field("description", "description", STRING),
            Field("content_type", "content_type", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("created_at", "created_at", STRING),
            Field("last_edited", "last_edited", STRING),
            Field("inclusion_count", "inclusion_count", INTEGER),
            Field(
                "inclusion_data",
                "inclusion_data",
                ListOf(ModelRef("content_blocks", "ContentBlockInclusion")),
            ),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=ContentBlocksInfoResponse,
    ),
)


@define(kw_only=True)
class ContentBlockInclusion(Model):
    """Names one message variation that includes a Content Block.

    Attributes:
        campaign_id: Identifies the campaign, where it is one.
        canvas_step_id: Identifies the step of a Canvas, where it is one.
        message_variation_id: Identifies the message variation.
    """

    __slots__ = ()

    campaign_id: str | Unset = UNSET
    canvas_step_id: str | Unset = UNSET
    message_variation_id: str | Unset = UNSET


describe(
    ContentBlockInclusion,
    ObjectKind(
        fields=(
            Field("campaign_id", "campaign_id", STRING),
            Field("canvas_step_id", "canvas_step_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ContentBlockInclusion,
    ),
)
