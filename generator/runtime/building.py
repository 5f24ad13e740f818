"""Arguments to requests: encoding of path, query and body. Pure; nothing is sent here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from .kinds import Kind, ModelRef
from .model import Model
from .proving import write_body, write_item
from .seam import BatchForm, Call, Operation
from .types import UNSET, InvalidValue, is_array, is_object

__all__ = [
    "InvalidAnswer",
    "batch_form",
    "build",
    "encode",
    "list_reader",
    "nothing",
    "path_text",
    "reader",
    "write_and_encode",
]

T = TypeVar("T")
M = TypeVar("M", bound=Model)


class InvalidAnswer(ValueError):
    """A 2xx answer whose JSON is not the kind of value that the document promises at its root."""


def reader(model: type[M]) -> Callable[[Any], M]:
    """Give the parser of an answer that is an object; only its root is insisted on."""

    def parse(data: Any) -> M:
        if not is_object(data):
            raise InvalidAnswer(f"expected an object, got {type(data).__name__}")
        return model.__adopt__(data)

    return parse


def list_reader(model: type[M]) -> Callable[[Any], list[M]]:
    """Give the parser of an answer that is an array of objects."""
    read = reader(model)

    def parse(data: Any) -> list[M]:
        if not is_array(data):
            raise InvalidAnswer(f"expected an array, got {type(data).__name__}")
        return [read(item) for item in data]

    return parse


def nothing(data: Any) -> None:
    """Parse an answer that has no body."""


_encode = msgspec.json.Encoder().encode


def encode(plain: Any) -> bytes:
    """Give plain JSON types as UTF-8 bytes; a string that UTF-8 cannot hold is named by path."""
    try:
        return _encode(plain)
    except UnicodeEncodeError:
        raise _surrogate_error(plain, "") from None


def _written(kind: Kind, body: Mapping[str, Any]) -> tuple[Any, bytes]:
    """Give a body as plain JSON types and as bytes.

    The short way knows no paths: whatever goes wrong on it, the long way tells what and where.
    """
    if isinstance(kind, ModelRef):
        try:
            plain, sent = write_body(kind, body)
            return plain, _encode(sent)
        except Exception:  # noqa: S110 - A caller's own classes may raise anything.
            pass
    plain = kind.write(body)
    return plain, encode(plain)


def write_and_encode(kind: Kind, value: Any) -> tuple[Any, bytes]:
    """Give one item of a batched call as plain JSON types and as bytes."""
    plain, sent = write_item(kind, value)
    try:
        return plain, _encode(sent)
    except (UnicodeEncodeError, TypeError):  # A lone surrogate, or a class of the caller's own.
        plain = kind.write(value)
        return plain, encode(plain)


def _surrogate_error(plain: Any, path: str) -> InvalidValue:
    """Find the string that holds half a surrogate pair, after encoding has failed on it."""
    steps: list[tuple[str | int, Any]] = []
    if isinstance(plain, str):
        return InvalidValue("the string holds a lone surrogate, which UTF-8 cannot encode")
    if is_object(plain):
        steps = list(plain.items())
    elif is_array(plain):
        steps = list(enumerate(plain))
    for step, item in steps:
        try:
            _encode({step: item} if isinstance(step, str) else item)
        except UnicodeEncodeError:
            return _surrogate_error(item, path).under(step)
    return InvalidValue("a key holds a lone surrogate, which UTF-8 cannot encode")


def path_text(template: str, parameters: Mapping[str, Any]) -> str:
    """Fill a path template; every value is percent-encoded whole, slashes and dots included."""
    path = template
    for name, value in parameters.items():
        text = _query_text(value, name)
        if text in ("", ".", ".."):
            raise InvalidValue("an empty value or a dot segment cannot name a resource", name)
        path = path.replace("{" + name + "}", quote(text, safe=""))
    return path


def _query_text(value: Any, name: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise InvalidValue("the time has no offset: attach a tzinfo", name)
        return value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    raise InvalidValue(f"a Python {type(value).__name__} has no form in a URL", name)


def _query_pairs(
    query: Mapping[str, tuple[Any, Kind]], array_names: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Give name and value pairs; an array repeats its name, bracketed where the API has it so."""
    pairs: list[tuple[str, str]] = []
    for name, (value, kind) in query.items():
        if value is UNSET:
            continue
        try:
            plain = kind.write(value)
        except InvalidValue as error:
            raise error.under(name) from None
        if is_array(plain):
            wire_name = array_names.get(name, name)
            pairs.extend((wire_name, _query_text(item, name)) for item in plain)
        else:
            pairs.append((name, _query_text(plain, name)))
    return pairs


def build(
    operation: Operation,
    parse: Callable[[Any], T],
    *,
    path: Mapping[str, Any] | None = None,
    query: Mapping[str, tuple[Any, Kind]] | None = None,
    array_names: Mapping[str, str] | None = None,
    body: Mapping[str, Any] | None = None,
    body_kind: Kind | None = None,
) -> Call[T]:
    """Make the call of an operation; `InvalidValue` says where the arguments break the document."""
    plain: Any = None
    encoded: bytes | None = None
    with _Told(operation):
        if body_kind is not None:
            plain, encoded = _written(body_kind, body or {})
        filled = path_text(operation.path, path or {})
        pairs = tuple(_query_pairs(query or {}, array_names or {}))
    counts: dict[str, int] = {}
    if operation.batch is not None and plain is not None:
        arrays = operation.batch.arrays
        counts = {name: _weight(plain[name]) for name in arrays if name in plain}
    keys: dict[str, Any] = plain if is_object(plain) else {}
    return Call(
        operation=operation,
        path=filled,
        query=pairs,
        body=encoded,
        counts=counts,
        body_keys=keys,
        parse=parse,
    )


class _Told:
    """Name the operation in an error that arises while its request is made."""

    __slots__ = ("_operation",)

    def __init__(self, operation: Operation) -> None:
        self._operation = operation

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, InvalidValue):
            error.operation = self._operation.id


def _weight(value: Any) -> int:
    return len(value) if is_array(value) else 1


def batch_form(
    operation: Operation,
    parse: Callable[[Any], T],
    items: Mapping[str, Kind],
    fixed: Mapping[str, tuple[Any, Kind]],
    path: Mapping[str, Any] | None = None,
) -> BatchForm[T]:
    """Make the form from which requests of a batched call are built."""
    plain: dict[str, Any] = {}
    with _Told(operation):
        for name, (value, kind) in fixed.items():
            if value is UNSET:
                continue
            try:
                plain[name] = kind.write(value)
            except InvalidValue as error:
                raise error.under(name) from None
        filled = path_text(operation.path, path or {})
    return BatchForm(
        operation=operation,
        path=filled,
        items=items,
        fixed=plain,
        parse=parse,
    )
