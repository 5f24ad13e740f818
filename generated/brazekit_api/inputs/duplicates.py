# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/duplicates.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


__all__ = ["CampaignsDuplicateRequestInput", "CanvasDuplicateRequestInput"]


class CampaignsDuplicateRequestInput(TypedDict, total=False):
    """`CampaignsDuplicateRequest` as a plain mapping: Names the campaign to copy and describes
    the copy.
    """

    campaign_id: Required[str]
    name: Required[str]
    description: str


class CanvasDuplicateRequestInput(TypedDict, total=False):
    """`CanvasDuplicateRequest` as a plain mapping: Names the Canvas to copy and describes the
    copy.
    """

    canvas_id: Required[str]
    name: Required[str]
    description: str
    tag_names: str | Sequence[str]
