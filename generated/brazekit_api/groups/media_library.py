# Written by `make generate` from spec/; do not edit.
"""The groups below `media_library`: each operation as a typed method."""

from __future__ import annotations

from typing import overload

from ..calls import media_library as calls
from ..model import Model as Model
from ..models.media_library import MediaLibraryCreateResponse
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class MediaLibrary:
    """Operations below `media_library`.

    create: Adds an image, or a ZIP file of images, to the media library.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        asset_url: str,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> MediaLibraryCreateResponse: ...

    @overload
    def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str,
        name: str | Unset = UNSET,
    ) -> MediaLibraryCreateResponse: ...

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

        Returns:
            MediaLibraryCreateResponse: The file was processed; errors lists what was not added.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request or the file was refused. Without asset_url and asset_file,
                or with both, there is a message only. Error codes of files are
                UNSUPPORTED_FILE_TYPE (meta has file_type); ASSET_SIZE_EXCEEDS_LIMIT (an image
                over 5 MB); MEDIA_LIBRARY_LIMIT_REACHED (meta has limit); ASSET_UPLOAD_FAILED
                (processing failed); ZIP_UPLOAD_ERROR (the ZIP file cannot be read; meta has
                original_error); ZIP_FILE_TOO_LARGE (over 5 MB uncompressed; meta has
                zip_file_name and zip_file_size); ZIPPED_ENTITY_HAS_NO_NAME (a file in the ZIP
                file has no name); ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY (the ZIP file has
                folders).
            Forbidden: The key lacks the permission, or the company does not have the feature.
            UncertainServerError: The upload failed unexpectedly. The error code is
                GENERIC_ERROR (meta has original_error).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `media_library`.

    create: Adds an image, or a ZIP file of images, to the media library.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        asset_url: str,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> MediaLibraryCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str,
        name: str | Unset = UNSET,
    ) -> MediaLibraryCreateResponse: ...

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

        Returns:
            MediaLibraryCreateResponse: The file was processed; errors lists what was not added.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request or the file was refused. Without asset_url and asset_file,
                or with both, there is a message only. Error codes of files are
                UNSUPPORTED_FILE_TYPE (meta has file_type); ASSET_SIZE_EXCEEDS_LIMIT (an image
                over 5 MB); MEDIA_LIBRARY_LIMIT_REACHED (meta has limit); ASSET_UPLOAD_FAILED
                (processing failed); ZIP_UPLOAD_ERROR (the ZIP file cannot be read; meta has
                original_error); ZIP_FILE_TOO_LARGE (over 5 MB uncompressed; meta has
                zip_file_name and zip_file_size); ZIPPED_ENTITY_HAS_NO_NAME (a file in the ZIP
                file has no name); ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY (the ZIP file has
                folders).
            Forbidden: The key lacks the permission, or the company does not have the feature.
            UncertainServerError: The upload failed unexpectedly. The error code is
                GENERIC_ERROR (meta has original_error).
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `media_library`, answering `Response`: status, headers, rate limit and
    typed body.

    create: Adds an image, or a ZIP file of images, to the media library.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        asset_url: str,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]: ...

    @overload
    def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]: ...

    def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]:
        """Adds an image, or a ZIP file of images, to the media library.

        Takes what `media_library.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MediaLibraryCreateResponse: The file was processed; errors lists what was not
                added.

        Raises:
            BrazeError: As `media_library.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.media_library_create(
                asset_url=asset_url,
                asset_file=asset_file,
                name=name,
            )
        )


class AsyncRawMediaLibrary:
    """Operations below `media_library`, answering `Response`: status, headers, rate limit and
    typed body.

    create: Adds an image, or a ZIP file of images, to the media library.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        asset_url: str,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]: ...

    @overload
    async def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]: ...

    async def create(
        self,
        *,
        asset_url: str | Unset = UNSET,
        asset_file: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Response[MediaLibraryCreateResponse]:
        """Adds an image, or a ZIP file of images, to the media library.

        Takes what `media_library.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MediaLibraryCreateResponse: The file was processed; errors lists what was not
                added.

        Raises:
            BrazeError: As `media_library.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.media_library_create(
                asset_url=asset_url,
                asset_file=asset_file,
                name=name,
            )
        )
