# Written by `make generate` from spec/; do not edit.
"""Calls below `feed`: pure functions from arguments to a request."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
)
from ..models.feed import (
    FeedDataSeriesResponse,
    FeedDetailsResponse,
    FeedListResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def feed_list(
    *,
    page: int | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
) -> Call[FeedListResponse]:
    """Make the request of `feed.list`."""
    return build(
        OPERATIONS["feed.list"],
        reader(FeedListResponse),
        query={
            "page": (page, INTEGER),
            "include_archived": (include_archived, BOOLEAN),
            "sort_direction": (sort_direction, STRING),
        },
    )


def feed_details(
    *,
    card_id: str,
) -> Call[FeedDetailsResponse]:
    """Make the request of `feed.details`."""
    return build(
        OPERATIONS["feed.details"],
        reader(FeedDetailsResponse),
        query={
            "card_id": (card_id, STRING),
        },
    )


def feed_data_series(
    *,
    card_id: str,
    length: int,
    unit: Literal["day", "hour"] | str | Unset = UNSET,
    ending_at: datetime | str | Unset = UNSET,
) -> Call[FeedDataSeriesResponse]:
    """Make the request of `feed.data_series`."""
    return build(
        OPERATIONS["feed.data_series"],
        reader(FeedDataSeriesResponse),
        query={
            "card_id": (card_id, STRING),
            "length": (length, INTEGER),
            "unit": (unit, STRING),
            "ending_at": (ending_at, TIME),
        },
    )
