"""Rows written out for another run: those that were not applied, or those of unknown fate.

Rows of text are copied as they stand, line by line; rows of typed files become JSON lines.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import msgspec

from .errors import LoadError, SourceError
from .feeds import FileFeed
from .ledger import Ledger
from .readers import TextForm
from .rows import Chunk, Status, row_id
from .sources import Source, Watch

__all__ = ["UNAPPLIED", "UNKNOWN", "Outs", "write_out"]

UNAPPLIED = frozenset({Status.REJECTED.letter, Status.INVALID.letter})
UNKNOWN = frozenset({Status.UNKNOWN.letter})


def write_out(
    path: Path, ledger: Ledger, sources: Sequence[Source], form: TextForm, letters: frozenset[str]
) -> int:
    """Write the rows whose letter is one of `letters` to a new file; give their number.

    Raises:
        LoadError: The file is there already or cannot be written, or a source has changed.
    """
    for source, (name, mark) in zip(sources, ledger.head.files, strict=True):
        if not mark or source.fingerprint() != mark:
            raise SourceError(name, "has changed since it was loaded, or cannot be read again.")
    count = 0
    try:
        with path.open("xb") as out:
            for at, source in enumerate(sources):

                def wanted(row: int, at: int = at) -> bool:
                    return ledger.states.get(row_id(at, row)) in letters

                feed = FileFeed(source, form)
                if source.format in ("csv", "tsv", "ndjson"):
                    count += _copy_lines(feed, form, wanted, out.write, with_header=not at)
                else:
                    count += _copy_rows(feed, wanted, out.write)
    except FileExistsError:
        raise LoadError(f"{path} is there already: name another file.") from None
    except OSError as error:
        raise LoadError(f"{path} cannot be written: {error.strerror}.") from None
    return count


def _copy_lines(
    feed: FileFeed,
    form: TextForm,
    wanted: Callable[[int], bool],
    write: Callable[[bytes], Any],
    *,
    with_header: bool,
) -> int:
    """Copy the lines of rows; a row of separated values may take several."""
    last = _header_end(feed.source, form)
    spans: list[tuple[int, int]] = [(1, last)] if with_header and last else []
    count = 0
    for row, line in _ends(feed.chunks(0)):
        if wanted(row):
            spans.append((last + 1, line))
            count += 1
        last = line
    remaining = iter(spans)
    span = next(remaining, None)
    with Watch(feed.source).open() as stream:
        for number, text in enumerate(stream, 1):
            while span is not None and number > span[1]:
                span = next(remaining, None)
            if span is None:
                break
            if number >= span[0] and not text.isspace():
                write(text if text.endswith(b"\n") else text + b"\n")
    return count


def _ends(chunks: Iterator[Chunk]) -> Iterator[tuple[int, int]]:
    """Give each row's number with the line on which it ends."""
    for chunk in chunks:
        for place, line in enumerate(chunk.lines or ()):
            yield chunk.first + place, line


def _header_end(source: Source, form: TextForm) -> int:
    """Give the line on which the header ends; none in JSON lines."""
    if source.format == "ndjson":
        return 0
    delimiter = "\t" if source.format == "tsv" else form.delimiter
    with Watch(source).open() as stream:
        lines = (line.decode(form.encoding, "replace") for line in stream)
        reader = csv.reader(lines, delimiter=delimiter)
        next(reader, None)
        return reader.line_num


def _copy_rows(feed: FileFeed, wanted: Callable[[int], bool], write: Callable[[bytes], Any]) -> int:
    encode = msgspec.json.Encoder().encode
    count = 0
    for chunk in feed.chunks(0):
        for place in range(chunk.size):
            if not wanted(chunk.first + place):
                continue
            row = {name: cells[place] for name, cells in chunk.columns.items()}
            write(encode(_without_none(row)) + b"\n")
            count += 1
    return count


def _without_none(row: dict[str, Any]) -> dict[str, Any]:
    return {name: cell for name, cell in row.items() if cell is not None}


@attrs.frozen
class Outs:
    """Where rows go that were not accepted; None for nowhere."""

    unapplied: Path | None = None
    unknown: Path | None = None

    def write(self, ledger: Ledger, sources: Sequence[Source], form: TextForm) -> list[str]:
        """Write what is asked for; give a sentence on each file."""
        told: list[str] = []
        for path, letters, words in (
            (self.unapplied, UNAPPLIED, "rejected and invalid"),
            (self.unknown, UNKNOWN, "unknown"),
        ):
            if path is not None:
                count = write_out(path, ledger, sources, form, letters)
                told.append(f"{count:,} {words} rows are in {path}.")
        return told
