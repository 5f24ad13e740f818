"""Files as feeds of chunks: opened by their format, and refused if they change while read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import attrs

from .readers import CHUNK, TextForm, read_json_lines, read_separated
from .rows import Chunk
from .sources import Source, Watch

__all__ = ["FileFeed", "ListFeed"]


class FileFeed:
    """The rows of a file. Each call of `chunks` reads it anew."""

    def __init__(self, source: Source, form: TextForm | None = None, size: int = CHUNK) -> None:
        self.source = source
        self.name = source.name
        self._form = form or TextForm()
        self._size = size
        self._watch = Watch(source)

    @property
    def done(self) -> int:
        """Bytes read so far."""
        return self._watch.done

    def chunks(self, source: int) -> Iterator[Chunk]:
        """Give the rows in order; each chunk only if the file is still what it was."""
        self._watch = Watch(self.source)
        with self._watch.open() as stream:
            for chunk in self._read(stream, source):
                self._watch.check()
                yield chunk
            self._watch.check()

    def _read(self, stream: BinaryIO, source: int) -> Iterator[Chunk]:
        name, form, size = self.name, self._form, self._size
        if self.source.format == "ndjson":
            return read_json_lines(stream, source, name, form, size)
        if self.source.format in ("csv", "tsv"):
            if self.source.format == "tsv":
                form = attrs.evolve(form, delimiter="\t")
            return read_separated(stream, source, name, form, size)
        from .arrow import read_arrow, read_parquet

        if self.source.format == "arrow":
            return read_arrow(stream, source, name, size)
        plain = not self.source.packing and self.source.path is not None
        return read_parquet(stream, source, name, size, plain=plain)


class ListFeed:
    """Chunks that are there already, such as those of a data frame."""

    done = 0

    def __init__(self, name: str, chunks: Iterator[Chunk]) -> None:
        self.name = name
        self._chunks = chunks

    def chunks(self, source: int) -> Iterator[Chunk]:
        """Give the chunks, once."""
        for chunk in self._chunks:
            yield attrs.evolve(chunk, source=source)
