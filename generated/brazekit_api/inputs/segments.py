# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/segments.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


__all__ = ["ExportSegmentCancelRequestInput"]


class ExportSegmentCancelRequestInput(TypedDict, total=False):
    """`ExportSegmentCancelRequest` as a plain mapping: Names the segment whose exports stop."""

    segment_id: Required[str]
