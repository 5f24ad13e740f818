# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/media_library.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass

__all__ = ["MediaLibraryCreateRequestInput"]


class MediaLibraryCreateRequestInput(TypedDict, total=False):
    """`MediaLibraryCreateRequest` as a plain mapping: Gives an image, or a ZIP file of images,
    by address or as a file.

    At least one of these is needed: asset_url, asset_file.
    """

    asset_url: str
    asset_file: str
    name: str
