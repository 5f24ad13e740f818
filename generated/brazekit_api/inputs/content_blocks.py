# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/content_blocks.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required


__all__ = ["ContentBlocksCreateRequestInput", "ContentBlocksUpdateRequestInput"]


class ContentBlocksCreateRequestInput(TypedDict, total=False):
    """`ContentBlocksCreateRequest` as a plain mapping: Describes a Content Block to create."""

    name: Required[str]
    description: str
    content: Required[str]
    state: Literal["active", "draft"] | str
    tags: Sequence[str]


class ContentBlocksUpdateRequestInput(TypedDict, total=False):
    """`ContentBlocksUpdateRequest` as a plain mapping: Holds what changes in a Content Block."""

    content_block_id: Required[str]
    name: str
    description: str
    content: str
    state: Literal["active", "draft"] | str
    tags: Sequence[str]
