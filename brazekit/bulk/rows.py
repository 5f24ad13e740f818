"""The words that the loader's parts share: rows by number, chunks of them, and their fates."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

__all__ = ["LOWEST_BITS", "Chunk", "Status", "row_id", "row_of", "spans", "spelled"]

LOWEST_BITS = 40
"""A row is one integer: its source's number above so many bits, its own number, from 1, in them."""


class Status(enum.StrEnum):
    """What became of a row; its first letter stands for it in the audit."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    INVALID = "invalid"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"

    @property
    def letter(self) -> str:
        """The letter of the audit."""
        return self.value[0]


@attrs.frozen
class Chunk:
    """Some rows of a source, column by column.

    `first` is the number of the first row, from 1. `lines` gives each row's line where the source
    is text. `bad` says, by place in the chunk, why a row could not be read. The rows of an
    `open_ended` source may have columns that those of earlier chunks have not.
    """

    source: int
    first: int
    size: int
    columns: Mapping[str, Sequence[Any]] = attrs.field(repr=False)
    lines: Sequence[int] | None = attrs.field(default=None, repr=False)
    bad: Mapping[int, str] = attrs.field(factory=dict[int, str])
    open_ended: bool = False


def row_id(source: int, row: int) -> int:
    """Give the integer that stands for a row of a source."""
    return (source << LOWEST_BITS) | row


def row_of(number: int) -> tuple[int, int]:
    """Give the source and the row that an integer stands for."""
    return number >> LOWEST_BITS, number & ((1 << LOWEST_BITS) - 1)


def spelled(numbers: Iterable[int]) -> str:
    """Write rows shortly and in their order: `0:1-40,43;1:7` is 41 rows of one source, then one."""
    parts: list[str] = []
    source = first = last = -1

    def close() -> None:
        if first >= 0:
            parts.append(f"{first}" if first == last else f"{first}-{last}")

    for number in numbers:
        of, row = number >> LOWEST_BITS, number & ((1 << LOWEST_BITS) - 1)
        if of == source and row == last + 1:
            last = row
            continue
        close()
        if of != source:
            parts.append(f"{';' if parts else ''}{of}:")
        source, first, last = of, row, row
    close()
    return ",".join(parts).replace(":,", ":").replace(",;", ";")


def spans(text: str) -> Iterator[range]:
    """Read what `spelled` wrote: the rows' integers, span by span, in order."""
    for group in text.split(";") if text else ():
        source, _, rest = group.partition(":")
        base = int(source) << LOWEST_BITS
        for span in rest.split(","):
            first, _, last = span.partition("-")
            yield range(base | int(first), (base | int(last or first)) + 1)
