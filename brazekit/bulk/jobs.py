"""What a loader is given: rows of sources, and what to make of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import attrs

from .mapper import Mapper
from .rows import Chunk

__all__ = ["Feed", "Job"]


class Feed(Protocol):
    """What rows come from: a file, or whatever gives chunks of them."""

    name: str

    def chunks(self, source: int) -> Iterator[Chunk]:
        """Give the rows in order; raise `SourceError` where they cannot be read."""
        ...

    @property
    def done(self) -> int:
        """Bytes read so far, for the progress."""
        ...


@attrs.frozen
class Job:
    """Rows of one source, and what to make of them."""

    feed: Feed
    mapper: Mapper
    array: str
