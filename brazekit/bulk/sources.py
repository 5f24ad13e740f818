"""Files as streams of bytes: opened, decompressed, recognised again, watched while read."""

from __future__ import annotations

import gzip
import hashlib
import os
import sys
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO

import attrs

from .errors import SourceError

__all__ = ["FORMATS", "Source", "Watch", "source_of"]

FORMATS = {
    "csv": "csv",
    "tsv": "tsv",
    "tab": "tsv",
    "ndjson": "ndjson",
    "jsonl": "ndjson",
    "parquet": "parquet",
    "pq": "parquet",
    "arrow": "arrow",
    "ipc": "arrow",
    "feather": "arrow",
}
"""Formats by the end of a file's name, before `.gz` or `.zst`."""

_PACKED = {"gz": "gzip", "zst": "zstd"}
_PIECE = 1 << 20
_PIECES = 64


@attrs.frozen
class Source:
    """A file to load, or standard input where `path` is None. `name` is for messages."""

    name: str
    path: Path | None
    format: str
    packing: str = ""

    @property
    def size(self) -> int | None:
        """The bytes on disk; None where that is not known."""
        if self.path is None or not self.path.is_file():
            return None
        return self.path.stat().st_size

    def fingerprint(self) -> str:
        """Give what tells this content from another: the size and a digest.

        The digest is of all bytes up to 64 MiB, else of 64 pieces of 1 MiB, evenly spaced. Empty
        for what can be read only once.
        """
        size = self.size
        if size is None or self.path is None:
            return ""
        digest = hashlib.blake2b(str(size).encode(), digest_size=16)
        try:
            with self.path.open("rb") as file:
                spare = max(0, size - _PIECE * _PIECES)
                for piece in range(_PIECES):
                    file.seek(piece * _PIECE + spare * piece // (_PIECES - 1))
                    digest.update(file.read(_PIECE))
        except OSError as error:
            raise unreadable(self.name, error) from None
        return digest.hexdigest()


def source_of(text: str, form: str | None = None) -> Source:
    """Read a file's name: its format is its last suffix but for a compression's."""
    suffixes = [part.lower() for part in Path(text).name.split(".")[1:]]
    packing = _PACKED.get(suffixes[-1], "") if suffixes else ""
    if packing:
        suffixes.pop()
    found = form or (FORMATS.get(suffixes[-1]) if suffixes else None)
    if text == "-":
        return Source("standard input", None, form or "csv")
    if found is None:
        known = ", ".join(sorted(FORMATS))
        raise SourceError(text, f"its name tells no format ({known}): pass --format.")
    return Source(text, Path(text), found, packing)


def unreadable(name: str, error: OSError) -> SourceError:
    """Make the error of a file that the system does not give out."""
    why = error.strerror or "its compressed data ends early or is damaged"
    return SourceError(name, f"cannot be read: {why}.")


class Watch:
    """A source being read: how far it is, and whether it is still what it was."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._file: IO[bytes] | None = None
        self._before: tuple[int, int] | None = None

    @property
    def done(self) -> int:
        """The bytes taken from the disk so far."""
        if self._file is None or self._file.closed:
            return 0
        try:
            return self._file.tell()
        except OSError:
            return 0  # A pipe does not tell.

    @contextmanager
    def open(self) -> Generator[BinaryIO]:
        """Open for reading, decompressed. What goes wrong while reading becomes `SourceError`."""
        name = self.source.name
        try:
            path = self.source.path
            file: Any = sys.stdin.buffer if path is None else path.open("rb")
            self._file = file
            if self.source.size == 0:
                raise SourceError(name, "is empty: there is not even a header or a first row.")
            self._before = self._now()
            with _unpacked(file, self.source.packing) as stream:
                yield stream
        except (EOFError, gzip.BadGzipFile, zlib.error):
            raise SourceError(name, "its compressed data ends early or is damaged.") from None
        except OSError as error:
            raise unreadable(name, error) from None
        finally:
            if self._file is not None and self.source.path is not None:
                self._file.close()

    def check(self) -> None:
        """Raise `SourceError` if the file has changed since it was opened."""
        if self._before is None:
            return
        now = self._now()
        if now is not None and now != self._before:
            grew = now[0] - self._before[0]
            how = f"grew by {grew:,} bytes" if grew > 0 else "changed"
            raise SourceError(
                self.source.name,
                f"{how} while it was read, so its last rows may be half written. Load a file that "
                "nobody writes to any more.",
            )

    def _now(self) -> tuple[int, int] | None:
        if self.source.path is None or self._file is None:
            return None
        told = os.fstat(self._file.fileno())
        return told.st_size, told.st_mtime_ns


@contextmanager
def _unpacked(file: BinaryIO, packing: str) -> Generator[BinaryIO]:
    if packing == "gzip":
        with gzip.open(file, "rb") as stream:
            yield stream  # type: ignore[misc] # It reads like any file of bytes.
    elif packing == "zstd":
        from .arrow import unpacked

        with unpacked(file) as stream:
            yield stream
    else:
        yield file
