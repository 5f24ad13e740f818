"""Cells into values of JSON, by type. Pure.

A converter takes a cell that is not empty and gives the value, or raises `CellError` with a reason
that does not repeat the cell: reasons go into the audit, and cells are personal data.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

import msgspec

from brazekit_api.types import is_array, is_object

from .times import TimeError, read_time, time_reader

__all__ = ["TYPES", "CellError", "Converter", "converter", "divide"]

Converter: TypeAlias = Callable[[Any], Any]

_TRUE = frozenset({"true", "t", "yes", "y", "1", "on"})
_FALSE = frozenset({"false", "f", "no", "n", "0", "off"})
_LARGEST_EXACT = 2**53  # Beyond, a float names no single integer.


class CellError(ValueError):
    """Why a cell cannot be what its type says."""


def _text(cell: Any) -> str:
    if type(cell) is str:
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float | Decimal):
        return str(cell)
    if isinstance(cell, dt.datetime | dt.date):
        return cell.isoformat()
    raise CellError(f"is no text but {_kind(cell)}")


def _integer(cell: Any) -> int:
    if type(cell) is int:
        return cell
    if isinstance(cell, str):
        try:
            return int(cell)
        except ValueError:
            cell = _decimal(cell)
    if isinstance(cell, bool) or not isinstance(cell, float | Decimal):
        raise CellError(f"is no whole number but {_kind(cell)}")
    # A column of whole numbers with gaps comes as floats from many tools: 3.0 is 3.
    if not _is_finite(cell) or cell != int(cell):
        raise CellError("is no whole number")
    if isinstance(cell, float) and abs(cell) > _LARGEST_EXACT:
        raise CellError("is a number too large to be exact")
    return int(cell)


def _number(cell: Any) -> int | float:
    kind: Any = cell.__class__
    if kind is str:
        try:
            number = float(cell)
        except ValueError:
            raise CellError("is no number") from None
        if "_" in cell or not math.isfinite(number):
            raise CellError("is no number that JSON can carry")
        if number.is_integer() and abs(number) > _LARGEST_EXACT:
            raise CellError("is a number too large to be exact")
        return number
    if kind is int:
        return int(cell)
    if isinstance(cell, bool) or not isinstance(cell, float | Decimal):
        raise CellError(f"is no number but {_kind(cell)}")
    if not _is_finite(cell):
        raise CellError("is no number that JSON can carry")
    return float(cell)


def _boolean(cell: Any) -> bool:
    if isinstance(cell, bool):
        return cell
    word = str(cell).strip().lower() if isinstance(cell, str | int) else ""
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise CellError("is neither true nor false (true, t, yes, y, 1, on; false, f, no, n, 0, off)")


def _json(cell: Any) -> Any:
    if not isinstance(cell, str | bytes):
        return _native(cell)
    try:
        return msgspec.json.decode(cell)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise CellError("is not JSON") from None


def _native(cell: Any) -> Any:
    """Give what a typed file holds as JSON holds it."""
    kind: Any = cell.__class__
    if kind is str or kind is int or kind is bool or cell is None:
        return cell
    if kind is float or isinstance(cell, Decimal):
        return _number(cell)
    if isinstance(cell, dt.date) and not isinstance(cell, dt.datetime):
        return cell.isoformat()
    if is_object(cell):
        return {key: _native(item) for key, item in cell.items() if item is not None}
    if is_array(cell):
        return [_native(item) for item in cell]
    if isinstance(cell, dt.datetime):
        return _time(cell, None)
    raise CellError(f"is {_kind(cell)}, which JSON has no form for")


def _time(cell: Any, zone: dt.tzinfo | None) -> str:
    try:
        return read_time(cell, zone)
    except TimeError as error:
        raise CellError(str(error)) from None


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise CellError("is no number") from None


def _is_finite(number: float | Decimal) -> bool:
    return number.is_finite() if isinstance(number, Decimal) else math.isfinite(number)


def _kind(cell: Any) -> str:
    if isinstance(cell, bytes):
        return "bytes"
    return f"a {type(cell).__name__}"


def divide(above: Any, below: Any) -> float:
    """Give the quotient of two cells, reckoned as decimals: an amount by a number of units."""
    numbers = [
        _decimal(cell.strip()) if isinstance(cell, str) else Decimal(repr(_number(cell)))
        for cell in (above, below)
    ]
    if not all(number.is_finite() for number in numbers):
        raise CellError("is no number that JSON can carry")
    if numbers[1] == 0:
        raise CellError("cannot be divided by zero")
    return float(numbers[0] / numbers[1])


_SIMPLE: Mapping[str, Converter] = {
    "text": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "json": _json,
    "": _native,
}
TYPES = (*(name for name in _SIMPLE if name), "time", "date", "list")
"""The names of types, as a mapping spells them."""


def converter(name: str, form: str = "", zone: dt.tzinfo | None = None) -> Converter:
    """Give the converter of a type.

    `form` is a time's or date's own format (as of `strptime`), or what parts the entries of a
    list, a comma by default. `zone` is that of times which have none of their own.
    """
    if name == "time" or (not name and zone is not None):
        read = time_reader(form, zone)

        def time(cell: Any) -> str:
            try:
                return read(cell)
            except TimeError as error:
                raise CellError(str(error)) from None

        def native(cell: Any) -> Any:
            return time(cell) if isinstance(cell, dt.datetime) else _native(cell)

        return time if name else native
    if name == "date":
        return lambda cell: _date(cell, form)
    if name == "list":
        mark = form or ","
        return lambda cell: _list(cell, mark)
    return _SIMPLE[name]


def _date(cell: Any, form: str) -> str:
    if isinstance(cell, dt.date):
        return cell.isoformat()[:10]
    try:
        if form:
            return dt.datetime.strptime(cell, form).date().isoformat()
        return dt.date.fromisoformat(cell.strip()[:10]).isoformat()
    except (ValueError, TypeError, AttributeError):
        raise CellError(f"is no date{f' of the form {form}' if form else ''}") from None


def _list(cell: Any, mark: str) -> list[Any]:
    if is_array(cell):
        return [_native(item) for item in cell]
    if not isinstance(cell, str):
        raise CellError(f"is no list but {_kind(cell)}")
    return [part.strip() for part in cell.split(mark) if part.strip()]
