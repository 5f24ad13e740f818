# Written by `make generate` from spec/; do not edit.
"""Calls below `segments`: pure functions from arguments to a request."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    TIME,
)
from ..models.segments import (
    SegmentsDataSeriesResponse,
    SegmentsDetailsResponse,
    SegmentsListResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def segments_list(
    *,
    page: int | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
) -> Call[SegmentsListResponse]:
    """Make the request of `segments.list`."""
    return build(
        OPERATIONS["segments.list"],
        reader(SegmentsListResponse),
        query={
            "page": (page, INTEGER),
            "sort_direction": (sort_direction, STRING),
        },
    )


def segments_details(
    *,
    segment_id: str,
) -> Call[SegmentsDetailsResponse]:
    """Make the request of `segments.details`."""
    return build(
        OPERATIONS["segments.details"],
        reader(SegmentsDetailsResponse),
        query={
            "segment_id": (segment_id, STRING),
        },
    )


def segments_data_series(
    *,
    segment_id: str,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
) -> Call[SegmentsDataSeriesResponse]:
    """Make the request of `segments.data_series`."""
    return build(
        OPERATIONS["segments.data_series"],
        reader(SegmentsDataSeriesResponse),
        query={
            "segment_id": (segment_id, STRING),
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
        },
    )
