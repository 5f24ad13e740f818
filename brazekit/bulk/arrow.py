"""Rows out of Parquet and Arrow IPC, with pyarrow; imported when such a file is read."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, BinaryIO

from .errors import LoadError, SourceError
from .readers import CHUNK
from .rows import Chunk

__all__ = ["chunks_of", "read_arrow", "read_parquet", "unpacked"]


def _pyarrow(part: str = "") -> Any:
    """Import pyarrow, or a part of it. It brings no types, so nothing is known of what it gives."""
    try:
        return import_module(f"pyarrow.{part}" if part else "pyarrow")
    except ImportError:
        raise LoadError("pyarrow is needed to read this: pip install 'brazekit[bulk]'.") from None


def unpacked(stream: BinaryIO) -> Any:
    """Give a stream of what is packed as Zstandard in another one."""
    pa = _pyarrow()
    packed = pa.CompressedInputStream(pa.PythonFile(stream, mode="r"), "zstd")
    return io.BufferedReader(packed, 1 << 16)  # Which can read lines.


def read_parquet(
    stream: BinaryIO, source: int, name: str, size: int = CHUNK, *, plain: bool = True
) -> Iterator[Chunk]:
    """Read Parquet, a few rows at a time whatever the size of its row groups.

    Its table of contents is at its end, so what is not a `plain` file is copied to a temporary one.
    """
    pa, pq = _pyarrow(), _pyarrow("parquet")
    with tempfile.TemporaryFile() as copy:
        file: Any = stream
        if not plain:
            shutil.copyfileobj(stream, copy, 1 << 20)
            copy.seek(0)
            file = copy
        try:
            parquet = pq.ParquetFile(file, pre_buffer=False, buffer_size=1 << 20)
            batches = parquet.iter_batches(batch_size=size, use_threads=False)
            yield from chunks_of(batches, source, name, size)
        except pa.ArrowInvalid:
            raise SourceError(name, "is no Parquet file, or a damaged one.") from None


def read_arrow(stream: BinaryIO, source: int, name: str, size: int = CHUNK) -> Iterator[Chunk]:
    """Read Arrow IPC, as a stream or as a file (Feather); a file needs no seeking to be read."""
    pa = _pyarrow()
    head = stream.read(8)
    rest: Any = _Rejoined(b"" if head.startswith(b"ARROW1") else head, stream)
    try:
        # A file is a stream between two marks.
        with pa.ipc.open_stream(pa.PythonFile(rest, mode="r")) as reader:
            yield from chunks_of(iter(reader), source, name, size)
    except pa.ArrowInvalid:
        raise SourceError(name, "is no Arrow IPC stream or file, or a damaged one.") from None


class _Rejoined:
    """A stream with the bytes that were taken off to look at put back before it."""

    closed = False

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int = -1) -> bytes:
        """Give up to `size` bytes."""
        if not self._head:
            return self._rest.read(size)
        part = self._head if size < 0 else self._head[:size]
        self._head = self._head[len(part) :]
        return part + (self._rest.read(size - len(part) if size >= 0 else -1))

    def close(self) -> None:
        """Leave the stream to who opened it."""


def chunks_of(batches: Iterable[Any], source: int, name: str, size: int = CHUNK) -> Iterator[Chunk]:
    """Give record batches as chunks; nulls are None, all else Python's own values."""
    first = 1
    for whole in batches:
        names = list(whole.schema.names)
        if len(set(names)) != len(names):
            raise SourceError(name, "columns are named twice.")
        for start in range(0, whole.num_rows, size):
            batch = whole.slice(start, size)
            columns = {each: _cells(batch.column(at)) for at, each in enumerate(names)}
            yield Chunk(source, first, batch.num_rows, columns)
            first += batch.num_rows


def _cells(column: Any) -> list[Any]:
    pa = _pyarrow()
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        # Python's clock counts microseconds; finer ones would come as another library's type.
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    cells: list[Any] = column.to_pylist()
    return cells
