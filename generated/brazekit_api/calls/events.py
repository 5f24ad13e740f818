# Written by `make generate` from spec/; do not edit.
"""Calls below `events`: pure functions from arguments to a request."""

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
from ..models.custom_data import (
    EventsDataSeriesResponse,
    EventsGetResponse,
    EventsListResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def events_list(
    *,
    page: int | Unset = UNSET,
) -> Call[EventsListResponse]:
    """Make the request of `events.list`."""
    return build(
        OPERATIONS["events.list"],
        reader(EventsListResponse),
        query={
            "page": (page, INTEGER),
        },
    )


def events_get(
    *,
    cursor: str | Unset = UNSET,
) -> Call[EventsGetResponse]:
    """Make the request of `events.get`."""
    return build(
        OPERATIONS["events.get"],
        reader(EventsGetResponse),
        query={
            "cursor": (cursor, STRING),
        },
    )


def events_data_series(
    *,
    event: str,
    length: int,
    unit: Literal["day", "hour"] | str | Unset = UNSET,
    ending_at: datetime | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    segment_id: str | Unset = UNSET,
) -> Call[EventsDataSeriesResponse]:
    """Make the request of `events.data_series`."""
    return build(
        OPERATIONS["events.data_series"],
        reader(EventsDataSeriesResponse),
        query={
            "event": (event, STRING),
            "length": (length, INTEGER),
            "unit": (unit, STRING),
            "ending_at": (ending_at, TIME),
            "app_id": (app_id, STRING),
            "segment_id": (segment_id, STRING),
        },
    )
