"""Kinds: what the document says of a value, as functions that write it and read it.

Writing is strict: a wrong type, a missing identifier or a number that JSON cannot carry raises
`InvalidValue` with the path of the place. Reading is lenient: what does not fit is kept as it came.
Paths are built only while an error unwinds, so the good case pays nothing for them.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from importlib import import_module
from typing import Any, TypeAlias

import attrs

from .types import UNSET, InvalidValue, is_array, is_items, is_mapping, is_object

__all__ = [
    "ANY",
    "BOOLEAN",
    "INTEGER",
    "NULL",
    "NUMBER",
    "STRING",
    "TIME",
    "Kind",
    "ListOf",
    "MapOf",
    "ModelRef",
    "OneOf",
    "Read",
    "Scalar",
    "Write",
    "scalar",
]

Write: TypeAlias = Callable[[Any], Any]
Read: TypeAlias = Callable[[Any], Any]

_JSON_NAMES: dict[type, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
    list: "an array",
    tuple: "an array",
    dict: "an object",
}


def _named(value: object) -> str:
    return _JSON_NAMES.get(type(value), f"a Python {type(value).__name__}")


def _wrong(expected: str, value: object) -> InvalidValue:
    return InvalidValue(f"expected {expected}, got {_named(value)}")


def _time_text(value: dt.datetime) -> str:
    if value.utcoffset() is None:
        raise InvalidValue(
            "the time has no offset, so it names no instant: pass "
            "datetime.now(timezone.utc) or attach a tzinfo"
        )
    return value.isoformat()


def write_any(value: Any) -> Any:
    """Turn any JSON-like value into plain JSON types, or say where it is none."""
    kind: Any = value.__class__
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        if not math.isfinite(value):
            raise InvalidValue("NaN and infinity have no form in JSON")
        return value
    if is_mapping(value):
        return _write_mapping(value)
    if is_items(value):
        return _write_items(value, write_any)
    if isinstance(value, dt.datetime):
        return _time_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if hasattr(value, "__kind__"):
        return value.__kind__.write(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    raise InvalidValue(
        f"a Python {kind.__name__} has no form in JSON: pass a string, number, boolean, "
        "null, array, object or datetime"
    )


def _write_mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise InvalidValue(f"keys of an object are strings, got {_named(key)}")
        if item is UNSET:
            continue
        try:
            plain[key] = write_any(item)
        except InvalidValue as error:
            raise error.under(key) from None
    return plain


def _write_items(value: Sequence[Any] | AbstractSet[Any], write: Write) -> list[Any]:
    plain: list[Any] = []
    for index, item in enumerate(value):
        try:
            plain.append(write(item))
        except InvalidValue as error:
            raise error.under(index) from None
    return plain


@attrs.frozen
class Scalar:
    """A string, number, boolean or null, by exact JSON type."""

    types: frozenset[type]
    expected: str

    def write(self, value: Any) -> Any:
        kind: Any = value.__class__
        if kind not in self.types:
            return self._write_unusual(value)
        if kind is float and not math.isfinite(value):
            raise InvalidValue("NaN and infinity have no form in JSON")
        return value

    def _write_unusual(self, value: Any) -> Any:
        """Accept what stands for an allowed type: an int for a number, a subclass of str."""
        if isinstance(value, bool):
            raise _wrong(self.expected, value)
        if isinstance(value, int) and (int in self.types or float in self.types):
            return int(value)
        if isinstance(value, str) and str in self.types:
            return self.write(str.__str__(value))
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime) and str in self.types:
            return value.isoformat()
        raise _wrong(self.expected, value)

    def read(self, value: Any) -> Any:
        return value


@attrs.frozen
class _Time:
    """A point in time: a datetime with an offset, or text in a form that the API reads."""

    expected: str = "a datetime or a string"

    def write(self, value: Any) -> Any:
        if type(value) is str:
            return value
        if isinstance(value, dt.datetime):
            return _time_text(value)
        if isinstance(value, str):
            return str.__str__(value)
        raise _wrong(self.expected, value)

    def read(self, value: Any) -> Any:
        # Answers spell times in several ways; the text is kept so that nothing is lost.
        return value


@attrs.frozen
class _Any:
    """Any JSON value."""

    expected: str = "a JSON value"

    def write(self, value: Any) -> Any:
        return write_any(value)

    def read(self, value: Any) -> Any:
        return value


@attrs.frozen
class ListOf:
    """An array whose items are all of one kind."""

    item: Kind
    max_items: int | None = None
    min_items: int | None = None

    @property
    def expected(self) -> str:
        return "an array"

    def write(self, value: Any) -> Any:
        if not is_items(value):
            raise _wrong("an array", value)
        size = len(value)
        if self.max_items is not None and size > self.max_items:
            raise InvalidValue(f"holds {size} items, at most {self.max_items} fit in one request")
        if self.min_items is not None and size < self.min_items:
            raise InvalidValue(f"holds {size} items, at least {self.min_items} are needed")
        return _write_items(value, self.item.write)

    def read(self, value: Any) -> Any:
        if not is_array(value):
            return value
        read = self.item.read
        return [read(item) for item in value]


@attrs.frozen
class MapOf:
    """An object with free keys whose values are all of one kind."""

    value: Kind

    @property
    def expected(self) -> str:
        return "an object"

    def write(self, value: Any) -> Any:
        if not is_mapping(value):
            raise _wrong("an object", value)
        plain: dict[str, Any] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise InvalidValue(f"keys of an object are strings, got {_named(key)}")
            try:
                plain[key] = self.value.write(item)
            except InvalidValue as error:
                raise error.under(key) from None
        return plain

    def read(self, value: Any) -> Any:
        if not is_object(value):
            return value
        read = self.value.read
        return {key: read(item) for key, item in value.items()}


@attrs.define
class ModelRef:
    """A model by module and name; imported on first use, so unused families stay unloaded."""

    module: str
    name: str
    _target: Any = attrs.field(default=None, init=False, repr=False, eq=False)

    @property
    def expected(self) -> str:
        return f"an object ({self.name})"

    def target(self) -> Any:
        if self._target is None:
            package = __name__.rpartition(".")[0]
            self._target = getattr(import_module(f"{package}.models.{self.module}"), self.name)
        return self._target

    def write(self, value: Any) -> Any:
        return self.target().__kind__.write(value)

    def read(self, value: Any) -> Any:
        return self.target().from_dict(value) if is_object(value) else value


@attrs.frozen
class OneOf:
    """A value that may be of several kinds; the first that fits is taken.

    With a `discriminator` (a property of the object itself) and `mapping`, the named model is
    taken, and an object with a name that the document does not know stays a plain dictionary.
    """

    options: tuple[Kind, ...]
    discriminator: str | None = None
    mapping: Mapping[str, ModelRef] = attrs.field(factory=dict[str, ModelRef])

    @property
    def expected(self) -> str:
        return " or ".join(dict.fromkeys(option.expected for option in self.options))

    def write(self, value: Any) -> Any:
        failures: list[InvalidValue] = []
        for option in self.options:
            try:
                return option.write(value)
            except InvalidValue as error:
                failures.append(error)
        deepest = max(failures, key=lambda failure: len(failure.path))
        if deepest.path or len(failures) == 1:
            raise deepest
        raise failures[-1] if isinstance(value, Mapping) else _wrong(self.expected, value)

    def read(self, value: Any) -> Any:
        if is_object(value):
            return self._read_object(value)
        if is_array(value):
            lists = [option for option in self.options if isinstance(option, ListOf)]
            return lists[0].read(value) if lists else value
        return value

    def _read_object(self, value: dict[str, Any]) -> Any:
        if self.discriminator is not None:
            named = self.mapping.get(value.get(self.discriminator, ""))
            return named.read(value) if named is not None else value
        models = [option for option in self.options if isinstance(option, ModelRef)]
        for model in models:
            if model.target().__kind__.recognises(value):
                return model.read(value)
        if len(models) == 1:
            return models[0].read(value)
        maps = [option for option in self.options if isinstance(option, MapOf)]
        return maps[0].read(value) if maps else value


Kind: TypeAlias = Scalar | _Time | _Any | ListOf | MapOf | ModelRef | OneOf

ANY = _Any()
TIME = _Time()

_SCALAR_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_SCALAR_NAMES = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
}


def scalar(*names: str) -> Scalar:
    """Give the kind of the JSON types that the document names, such as `scalar("string", "null")`."""
    types = frozenset(kind for name in names for kind in _SCALAR_TYPES[name])
    return Scalar(types, " or ".join(_SCALAR_NAMES[name] for name in names))


STRING = scalar("string")
INTEGER = scalar("integer")
NUMBER = scalar("number")
BOOLEAN = scalar("boolean")
NULL = scalar("null")
