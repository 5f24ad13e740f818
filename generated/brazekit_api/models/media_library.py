# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/media_library.yaml`."""

from __future__ import annotations

from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "MediaLibraryCreateRequest",
    "MediaLibraryCreateResponse",
    "MediaLibraryAsset",
    "MediaLibraryFailure",
    "MediaLibraryErrorBody",
    "MediaLibraryErrorMeta",
]


@define(kw_only=True)
class MediaLibraryCreateRequest(Model):
    """Gives an image, or a ZIP file of images, by address or as a file.

    Attributes:
        asset_url: Gives the public address from which Braze downloads the file.
        asset_file: Holds the file's bytes, in base64.
        name: Names the asset in the library. For a ZIP file it becomes a prefix that is
            followed by a running number. Defaults to the name that each file has.

    At least one of these is needed: asset_url, asset_file.
    """

    __slots__ = ()

    asset_url: str | Unset = UNSET
    asset_file: str | Unset = UNSET
    name: str | Unset = UNSET


describe(
    MediaLibraryCreateRequest,
    ObjectKind(
        fields=(
            Field("asset_url", "asset_url", STRING),
            Field("asset_file", "asset_file", STRING),
            Field("name", "name", STRING),
        ),
        required=(),
        any_of=(
            (
                ("asset_url",),
                ("asset_file",),
            ),
        ),
        extra=ANY,
        model=MediaLibraryCreateRequest,
    ),
)


@define(kw_only=True)
class MediaLibraryCreateResponse(Model):
    """Shows the assets that were added and the files that were not. Of a ZIP file, some may be
    added and others not.

    Attributes:
        new_assets: Lists the assets that were added.
        errors: Lists the files that were not added.
        dashboard_url: Gives the dashboard's page about the asset.
    """

    __slots__ = ()

    new_assets: list[MediaLibraryAsset] | Unset = UNSET
    errors: list[MediaLibraryFailure] | Unset = UNSET
    dashboard_url: str | Unset = UNSET


describe(
    MediaLibraryCreateResponse,
    ObjectKind(
        fields=(
            Field(
                "new_assets", "new_assets", ListOf(ModelRef("media_library", "MediaLibraryAsset"))
            ),
            Field("errors", "errors", ListOf(ModelRef("media_library", "MediaLibraryFailure"))),
            Field("dashboard_url", "dashboard_url", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=MediaLibraryCreateResponse,
    ),
)


@define(kw_only=True)
class MediaLibraryAsset(Model):
    """Describes an asset of the media library.

    Attributes:
        name: Names the asset.
        size: Counts the asset's bytes.
        url: Gives the address under which the asset is served.
        ext: Tells the kind of file by its extension, such as png, jpg or gif.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    size: int | Unset = UNSET
    url: str | Unset = UNSET
    ext: str | Unset = UNSET


describe(
    MediaLibraryAsset,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("size", "size", INTEGER),
            Field("url", "url", STRING),
            Field("ext", "ext", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=MediaLibraryAsset,
    ),
)


@define(kw_only=True)
class MediaLibraryFailure(Model):
    """Describes a file that was not added.

    Attributes:
        name: Names the file.
        size: Counts the file's bytes.
        ext: Tells the kind of file by its extension.
        error: Explains why the file was not added.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    size: int | Unset = UNSET
    ext: str | Unset = UNSET
    error: str | Unset = UNSET


describe(
    MediaLibraryFailure,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("size", "size", INTEGER),
            Field("ext", "ext", STRING),
            Field("error", "error", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=MediaLibraryFailure,
    ),
)


@define(kw_only=True)
class MediaLibraryErrorBody(Model):
    """Says why nothing was added. Requests that are wrong in themselves have a message only;
    files that could not be processed have an error code as well.

    Attributes:
        message: Explains the error in a sentence. Required.
        error_code: Names what went wrong with the file.
        meta: Holds details of the error.
    """

    __slots__ = ()

    message: str
    error_code: (
        Literal[
            "UNSUPPORTED_FILE_TYPE",
            "ASSET_SIZE_EXCEEDS_LIMIT",
            "MEDIA_LIBRARY_LIMIT_REACHED",
            "ASSET_UPLOAD_FAILED",
            "ZIP_UPLOAD_ERROR",
            "ZIP_FILE_TOO_LARGE",
            "ZIPPED_ENTITY_HAS_NO_NAME",
            "ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY",
            "GENERIC_ERROR",
        ]
        | str
        | Unset
    ) = UNSET
    meta: MediaLibraryErrorMeta | Unset = UNSET


describe(
    MediaLibraryErrorBody,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("error_code", "error_code", STRING),
            Field("meta", "meta", ModelRef("media_library", "MediaLibraryErrorMeta")),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=MediaLibraryErrorBody,
    ),
)


@define(kw_only=True)
class MediaLibraryErrorMeta(Model):
    """Holds details of an error; which of them depends on the error code.

    Attributes:
        file_type: Names the type of file that is not supported.
        limit: Counts the assets that the workspace may have.
        original_error: Repeats the error that lies beneath.
        zip_file_name: Names the ZIP file that is too large.
        zip_file_size: Counts the uncompressed bytes of the ZIP file.
    """

    __slots__ = ()

    file_type: str | Unset = UNSET
    limit: int | Unset = UNSET
    original_error: str | Unset = UNSET
    zip_file_name: str | Unset = UNSET
    zip_file_size: int | Unset = UNSET


describe(
    MediaLibraryErrorMeta,
    ObjectKind(
        fields=(
            Field("file_type", "file_type", STRING),
            Field("limit", "limit", INTEGER),
            Field("original_error", "original_error", STRING),
            Field("zip_file_name", "zip_file_name", STRING),
            Field("zip_file_size", "zip_file_size", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=MediaLibraryErrorMeta,
    ),
)
