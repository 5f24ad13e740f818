# Written by `make generate` from spec/; do not edit.
"""Calls below `custom_attributes`: pure functions from arguments to a request."""

from __future__ import annotations

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    STRING,
)
from ..models.custom_data import CustomAttributesListResponse
from ..seam import Call
from ..types import UNSET, Unset


def custom_attributes_list(
    *,
    cursor: str | Unset = UNSET,
) -> Call[CustomAttributesListResponse]:
    """Make the request of `custom_attributes.list`."""
    return build(
        OPERATIONS["custom_attributes.list"],
        reader(CustomAttributesListResponse),
        query={
            "cursor": (cursor, STRING),
        },
    )
