# Written by `make generate` from spec/; do not edit.
"""Calls below `sends`: pure functions from arguments to a request."""

from __future__ import annotations

from datetime import datetime

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    TIME,
    ModelRef,
)
from ..models.data_series import SendsDataSeriesResponse
from ..models.sends import SendsIdCreateResponse
from ..seam import Call
from ..types import UNSET, Unset


def sends_data_series(
    *,
    campaign_id: str,
    send_id: str,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
) -> Call[SendsDataSeriesResponse]:
    """Make the request of `sends.data_series`."""
    return build(
        OPERATIONS["sends.data_series"],
        reader(SendsDataSeriesResponse),
        query={
            "campaign_id": (campaign_id, STRING),
            "send_id": (send_id, STRING),
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
        },
    )


def sends_id_create(
    *,
    campaign_id: str,
    send_id: str | Unset = UNSET,
) -> Call[SendsIdCreateResponse]:
    """Make the request of `sends.id.create`."""
    return build(
        OPERATIONS["sends.id.create"],
        reader(SendsIdCreateResponse),
        body={
            "campaign_id": campaign_id,
            "send_id": send_id,
        },
        body_kind=ModelRef("sends", "SendsIdCreateRequest"),
    )
