# Written by `make generate` from spec/; do not edit.
"""Calls below `media_library`: pure functions from arguments to a request."""

from __future__ import annotations

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    ModelRef,
)
from ..models.media_library import MediaLibraryCreateResponse
from ..seam import Call
from ..types import UNSET, Unset


def media_library_create(
    *,
    asset_url: str | Unset = UNSET,
    asset_file: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Call[MediaLibraryCreateResponse]:
    """Make the request of `media_library.create`."""
    return build(
        OPERATIONS["media_library.create"],
        reader(MediaLibraryCreateResponse),
        body={
            "asset_url": asset_url,
            "asset_file": asset_file,
            "name": name,
        },
        body_kind=ModelRef("media_library", "MediaLibraryCreateRequest"),
    )
