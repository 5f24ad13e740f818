"""Rows out of streams of text: CSV, TSV and newline-delimited JSON.

Memory holds one chunk. A row that cannot be read is told by its line and does not end the reading;
what makes all further rows doubtful (another encoding, a quotation mark that is never closed) does.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

import attrs
import msgspec

from brazekit_api.types import is_object

from .errors import MappingError, SourceError
from .rows import Chunk

__all__ = ["CHUNK", "TextForm", "read_json_lines", "read_separated", "text_form"]

CHUNK = 2_048
"""Rows read at a time."""

_LONGEST_CELL = 1 << 20  # Characters; no request could carry it, so a quotation mark is missing.
_LONGEST_LINE = 1 << 24  # Bytes of one row of JSON.


@attrs.frozen
class TextForm:
    """How text is written: its encoding, and what parts the cells of separated values."""

    encoding: str = "utf-8"
    delimiter: str = ","


def text_form(encoding: str, delimiter: str) -> TextForm:
    """Read --encoding and --delimiter; raise `MappingError` if there is no such thing."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise MappingError(
            f"no encoding is called {encoding!r}: such as utf-8 or cp1252."
        ) from None
    mark = "\t" if delimiter in ("\\t", "tab") else delimiter
    if len(mark) != 1:
        raise MappingError(f"the delimiter is one character, or tab, not {delimiter!r}.")
    return TextForm(encoding, mark)


def _lines(stream: BinaryIO, form: TextForm, name: str) -> Iterator[str]:
    """Decode line by line, so that a wrong encoding is told by its line."""
    encoding = form.encoding
    if encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32")):
        wrapped = io.TextIOWrapper(stream, encoding=encoding, newline="")
        try:
            yield from wrapped
        except UnicodeError:
            raise SourceError(name, f"is not {encoding} text.") from None
        finally:
            wrapped.detach()  # Or it would close what is not its own.
        return
    number = 0
    try:
        for number, line in enumerate(_raw_lines(stream, name), 1):
            if number == 1:
                line = _without_mark(line, name)
            yield line.decode(encoding)
    except UnicodeDecodeError:
        hint = " Pass --encoding, such as latin-1 or cp1252." if encoding == "utf-8" else ""
        raise SourceError(name, f"is not {encoding} text.{hint}", number) from None


def _raw_lines(stream: BinaryIO, name: str) -> Iterator[bytes]:
    number = 0
    while line := stream.readline(_LONGEST_LINE):
        number += 1
        if len(line) >= _LONGEST_LINE:
            raise SourceError(name, "the line is longer than any row can be (16 MiB).", number)
        yield line


def _without_mark(line: bytes, name: str) -> bytes:
    if line.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SourceError(name, "is UTF-16 text: pass --encoding utf-16.", 1)
    return line.removeprefix(b"\xef\xbb\xbf")


def read_separated(
    stream: BinaryIO, source: int, name: str, form: TextForm, size: int = CHUNK
) -> Iterator[Chunk]:
    """Read separated values whose first line names the columns.

    All cells are text. Empty lines are no rows. Raises `SourceError`.
    """
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(_lines(stream, form, name), delimiter=form.delimiter, strict=True)
    names = _header(reader, name)
    width, first = len(names), 1
    while True:
        rows: list[list[str]] = []
        lines: list[int] = []
        bad: dict[int, str] = {}
        before = reader.line_num
        broken: Exception | None = None
        try:
            for row in islice(reader, size):
                if not row:
                    continue
                if len(row) != width:
                    bad[len(rows)] = _misfit(len(row), width)
                    row = [*row[:width], *[""] * (width - len(row))]
                rows.append(row)
                lines.append(reader.line_num)
        except csv.Error as error:
            begins = (lines[-1] if lines else before) + 1
            broken = SourceError(name, _csv_problem(error), begins)
        except Exception as error:
            broken = error
        if rows:
            # Also before an error is told: these rows were read.
            yield _chunk(source, first, names, rows, lines, bad)
        if broken is not None:
            raise broken from None
        if reader.line_num == before:
            if first == 1:
                # The header alone, so that the mapping is held to it too.
                yield Chunk(source, 1, 0, dict.fromkeys(names, ()))
            return
        first += len(rows)


def _header(reader: Any, name: str) -> list[str]:
    try:
        names: list[str] = next(reader, list[str]())
    except csv.Error as error:
        raise SourceError(name, _csv_problem(error), 1) from None
    if not any(names):
        raise SourceError(name, "the first line names no columns.", 1)
    doubles = sorted({each for each in names if names.count(each) > 1})
    if doubles:
        raise SourceError(name, f"columns are named twice: {', '.join(map(repr, doubles))}.", 1)
    return names


def _misfit(found: int, width: int) -> str:
    return f"has {found} cell{'' if found == 1 else 's'} where the header has {width}"


def _csv_problem(error: csv.Error) -> str:
    if "limit" in str(error) or "unexpected end" in str(error):
        return "a quotation mark is opened in this row and not closed."
    return f"is not well-formed ({error})."


def _chunk(
    source: int,
    first: int,
    names: list[str],
    rows: list[list[str]],
    lines: list[int],
    bad: dict[int, str],
) -> Chunk:
    columns = dict(zip(names, zip(*rows, strict=True), strict=True))
    return Chunk(source, first, len(rows), columns, lines, bad)


def read_json_lines(
    stream: BinaryIO, source: int, name: str, form: TextForm, size: int = CHUNK
) -> Iterator[Chunk]:
    """Read one JSON object per line; its keys are the columns. Raises `SourceError`."""
    decode = msgspec.json.Decoder().decode
    lines = enumerate(_lines(stream, form, name), 1)
    first = 1
    broken: Exception | None = None
    while broken is None:
        rows: list[dict[str, Any]] = []
        numbers: list[int] = []
        bad: dict[int, str] = {}
        number = 0
        try:
            for number, line in islice(lines, size):
                if line.isspace():
                    continue
                if number == 1 and line.lstrip().startswith("["):
                    raise SourceError(name, "is one JSON array; one object per line is read.", 1)
                try:
                    row = decode(line)
                except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
                    row = bad[len(rows)] = "is not JSON"
                if not is_object(row):
                    bad.setdefault(len(rows), "is JSON, but no object")
                    row = {}
                rows.append(row)
                numbers.append(number)
        except Exception as error:
            broken = error
        if rows:
            keys = dict.fromkeys(key for row in rows for key in row)
            columns = {key: [row.get(key) for row in rows] for key in keys}
            yield Chunk(source, first, len(rows), columns, numbers, bad, open_ended=True)
        first += len(rows)
        if number == 0 and broken is None:
            return
    raise broken
