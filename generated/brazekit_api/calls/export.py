# Written by `make generate` from spec/; do not edit.
"""Calls below `export`: pure functions from arguments to a request."""

from __future__ import annotations

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    ModelRef,
)
from ..models.segments import ExportSegmentCancelResponse
from ..seam import Call


def export_segment_cancel(
    *,
    segment_id: str,
) -> Call[ExportSegmentCancelResponse]:
    """Make the request of `export.segment.cancel`."""
    return build(
        OPERATIONS["export.segment.cancel"],
        reader(ExportSegmentCancelResponse),
        body={
            "segment_id": segment_id,
        },
        body_kind=ModelRef("segments", "ExportSegmentCancelRequest"),
    )
