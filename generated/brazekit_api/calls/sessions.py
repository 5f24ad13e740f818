# Written by `make generate` from spec/; do not edit.
"""Calls below `sessions`: pure functions from arguments to a request."""

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
from ..models.sessions import SessionsDataSeriesResponse
from ..seam import Call
from ..types import UNSET, Unset


def sessions_data_series(
    *,
    length: int,
    unit: Literal["day", "hour"] | str | Unset = UNSET,
    ending_at: datetime | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    segment_id: str | Unset = UNSET,
) -> Call[SessionsDataSeriesResponse]:
    """Make the request of `sessions.data_series`."""
    return build(
        OPERATIONS["sessions.data_series"],
        reader(SessionsDataSeriesResponse),
        query={
            "length": (length, INTEGER),
            "unit": (unit, STRING),
            "ending_at": (ending_at, TIME),
            "app_id": (app_id, STRING),
            "segment_id": (segment_id, STRING),
        },
    )
