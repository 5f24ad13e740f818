# Written by `make generate` from spec/; do not edit.
"""The groups below `media_library`: each operation as a typed method."""

from __future__ import annotations

from ..calls import media_library as calls
from ..models.media_library import MediaLibraryCreateResponse
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class MediaLibrary:
    """Operations below `media_library`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> MediaLibraryCreateResponse:
        """Adds an image, or a ZIP file of images, to the media library.

        Takes either the address of a file or the file itself. Images take 5 MB, a ZIP file 5 MB
        uncompressed and no folders. A success may still list files that were not added.
        Companies on a free trial may have 200 assets in a workspace.

        Args:
            asset_url: Gives the public address from which Braze downloads the file.
            asset_file: Holds the file's bytes, in base64.
            name: Names the asset in the library. For a ZIP file it becomes a prefix that is
                followed by a running number. Defaults to the name that each file has.

        API: POST /media_library/create.
        Permission: media_library.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: Each call that is taken adds the assets again.
        Evidence: documented. Source:
            _docs/_api/endpoints/media_library/manage_assets/create.md.
        """
        return self._sender.answer(
            lambda: calls.media_library_create(
                asset_url=asset_url,
                asset_file=asset_file,
                name=name,
            )
        )


class AsyncMediaLibrary:
    """Operations below `media_library`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> MediaLibraryCreateResponse:
        """Adds an image, or a ZIP file of images, to the media library.

        Takes either the address of a file or the file itself. Images take 5 MB, a ZIP file 5 MB
        uncompressed and no folders. A success may still list files that were not added.
        Companies on a free trial may have 200 assets in a workspace.

        Args:
            asset_url: Gives the public address from which Braze downloads the file.
            asset_file: Holds the file's bytes, in base64.
            name: Names the asset in the library. For a ZIP file it becomes a prefix that is
                followed by a running number. Defaults to the name that each file has.

        API: POST /media_library/create.
        Permission: media_library.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: Each call that is taken adds the assets again.
        Evidence: documented. Source:
            _docs/_api/endpoints/media_library/manage_assets/create.md.
        """
        return await self._sender.answer(
            lambda: calls.media_library_create(
                asset_url=asset_url,
                asset_file=asset_file,
                name=name,
            )
        )


class RawMediaLibrary:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]:
        """Adds an image, or a ZIP file of images, to the media library. See `media_library.create`."""
        return self._sender.response(
            lambda: calls.media_library_create(
                asset_url=asset_url,
                asset_file=asset_file,
                name=name,
            )
        )


class AsyncRawMediaLibrary:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]:
        """Adds an image, or a ZIP file of images, to the media library. See `media_library.create`."""
        return await self._sender.response(
            lambda: calls.media_library_create(
                asset_url=asset_url,
                asset_file=asset_file,
                name=name,
            )
        )
