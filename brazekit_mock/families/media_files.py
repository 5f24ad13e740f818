"""What a file of the media library is, told from its bytes: an image, or a ZIP file of images."""

from __future__ import annotations

import base64
import binascii
import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from ..message import Refusal

__all__ = ["MOST_BYTES", "File", "decoded", "kind_of", "refused", "sentence", "unzipped"]

MOST_BYTES = 5 * 1024 * 1024
_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",  # An empty one.
}
# What the reading of a broken, encrypted or strangely packed ZIP file ends in.
_UNREADABLE = (zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
_SENTENCES = {
    "UNSUPPORTED_FILE_TYPE": "The file type is not supported",
    "ASSET_SIZE_EXCEEDS_LIMIT": "The file is larger than 5 MB",
    "MEDIA_LIBRARY_LIMIT_REACHED": "The media library is full",
    "ASSET_UPLOAD_FAILED": "The file could not be processed",
    "ZIP_UPLOAD_ERROR": "The ZIP file cannot be read",
    "ZIP_FILE_TOO_LARGE": "The ZIP file is larger than 5 MB when it is unpacked",
    "ZIPPED_ENTITY_HAS_NO_NAME": "A file of the ZIP file has no name",
    "ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY": "The ZIP file has folders",
}


@dataclass(frozen=True, slots=True)
class File:
    """One file under the name that it came with."""

    name: str
    content: bytes

    @property
    def ext(self) -> str:
        """Its kind by its bytes; where they tell nothing, the extension of its name."""
        return kind_of(self.content) or PurePosixPath(self.name).suffix.removeprefix(".").lower()

    def problem(self) -> str | None:
        """Why it cannot be an asset, as an error code."""
        if kind_of(self.content) in (None, "zip"):
            return "UNSUPPORTED_FILE_TYPE"
        return "ASSET_SIZE_EXCEEDS_LIMIT" if len(self.content) > MOST_BYTES else None


def refused(code: str, **meta: Any) -> Refusal:
    """The refusal with this error code."""
    extra: dict[str, Any] = {"error_code": code}
    if meta:
        extra["meta"] = meta
    return Refusal(400, _SENTENCES[code], reason=code, extra=extra)


def sentence(code: str) -> str:
    """What an error code means."""
    return _SENTENCES[code]


def decoded(text: str) -> bytes:
    """The bytes that stand in base64."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise refused("ASSET_UPLOAD_FAILED") from None


def kind_of(content: bytes) -> str | None:
    """png, jpg, gif or zip; None for anything else."""
    return next((kind for mark, kind in _SIGNATURES.items() if content.startswith(mark)), None)


def unzipped(name: str, content: bytes) -> list[File]:
    """The files of a ZIP file, unless it breaks one of the rules for them."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(name, archive.infolist())
            return [File(one.filename, archive.read(one)) for one in archive.infolist()]
    except (*_UNREADABLE, zipfile.BadZipFile) as error:
        raise refused("ZIP_UPLOAD_ERROR", original_error=type(error).__name__) from None


def _check(name: str, entries: list[zipfile.ZipInfo]) -> None:
    # What an archive says of its sizes is what may be read of it: reading stops there.
    size = sum(one.file_size for one in entries)
    if size > MOST_BYTES:
        raise refused("ZIP_FILE_TOO_LARGE", zip_file_name=name, zip_file_size=size)
    if any(not one.filename for one in entries):
        raise refused("ZIPPED_ENTITY_HAS_NO_NAME")
    if any("/" in one.filename for one in entries):
        raise refused("ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY")
