"""Kinds: what the document says of a value, as functions that write it and read it.

Writing is strict: a wrong type, a missing identifier or a number that JSON cannot carry raises
`InvalidValue` with the path of the place. Reading is lenient: what does not fit is kept as it came.
Paths are built only while an error unwinds, so the good case pays nothing for them.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from importlib import import_module
from typing import Any, TypeAlias

import attrs

from .plain import named, time_text, write_any, write_items, wrong_type
from .types import InvalidValue, is_array, is_items, is_mapping, is_object

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
    "Scalar",
    "reads",
    "scalar",
    "unchanged",
]


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
            raise wrong_type(self.expected, value)
        if isinstance(value, int) and (int in self.types or float in self.types):
            return int(value)
        if isinstance(value, str) and str in self.types:
            return self.write(str.__str__(value))
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime) and str in self.types:
            return value.isoformat()
        raise wrong_type(self.expected, value)

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
            return time_text(value)
        if isinstance(value, str):
            return str.__str__(value)
        raise wrong_type(self.expected, value)

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
            raise wrong_type("an array", value)
        size = len(value)
        if self.max_items is not None and size > self.max_items:
            raise InvalidValue(f"holds {size} items, at most {self.max_items} fit in one request")
        if self.min_items is not None and size < self.min_items:
            raise InvalidValue(f"holds {size} items, at least {self.min_items} are needed")
        return write_items(value, self.item.write)

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
            raise wrong_type("an object", value)
        plain: dict[str, Any] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise InvalidValue(f"keys of an object are strings, got {named(key)}")
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
        return (self._target or self.target()).__kind__.write(value)

    def read(self, value: Any) -> Any:
        return self.target().__kind__.read(value) if is_object(value) else value


@attrs.define
class OneOf:
    """A value that may be of several kinds; the first that fits is taken.

    With a `discriminator` (a property of the object itself) and `mapping`, the named model is
    taken in both directions. A name that the document does not know leaves the first that fits
    when writing, and a plain dictionary when reading.
    """

    options: tuple[Kind, ...]
    discriminator: str | None = None
    mapping: Mapping[str, ModelRef] = attrs.field(factory=dict[str, ModelRef])
    _plain: tuple[Kind, ...] = attrs.field(init=False, repr=False, eq=False)
    _arrays: tuple[Kind, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        self._plain = tuple(
            option for option in self.options if isinstance(option, Scalar | _Time | _Any | OneOf)
        )
        self._arrays = tuple(
            option for option in self.options if isinstance(option, ListOf | _Any | OneOf)
        )

    @property
    def expected(self) -> str:
        return " or ".join(dict.fromkeys(option.expected for option in self.options))

    def _candidates(self, value: Any) -> tuple[Kind, ...]:
        """Leave out options that the value's shape rules out, and objects it does not resemble."""
        if value.__class__ in _PLAIN:
            return self._plain or self.options
        if value.__class__ is list:
            return self._arrays or self.options
        return self._objects(value) if is_mapping(value) else self.options

    def _objects(self, value: Mapping[Any, Any]) -> tuple[Kind, ...]:
        """Give the option that an object names, else those it resembles, else all."""
        name = value.get(self.discriminator) if self.discriminator is not None else None
        if isinstance(name, str) and name in self.mapping:
            return (self.mapping[name],)
        fitting = tuple(
            option
            for option in self.options
            if isinstance(option, MapOf | _Any | OneOf)
            or (isinstance(option, ModelRef) and option.target().__kind__.recognises(value))
        )
        return fitting or self.options

    def write(self, value: Any) -> Any:
        failures: list[InvalidValue] = []
        for option in self._candidates(value):
            try:
                return option.write(value)
            except InvalidValue as error:
                failures.append(error)
        deepest = max(failures, key=lambda failure: len(failure.path))
        if deepest.path or len(failures) == 1:
            raise deepest
        raise failures[-1] if isinstance(value, Mapping) else wrong_type(self.expected, value)

    def read(self, value: Any) -> Any:
        if is_object(value):
            return self._read_object(value)
        if is_array(value):
            lists = [option for option in self.options if isinstance(option, ListOf)]
            return lists[0].read(value) if lists else value
        return value

    def _read_object(self, value: dict[str, Any]) -> Any:
        if self.discriminator is not None:
            name = value.get(self.discriminator)
            named = self.mapping.get(name) if isinstance(name, str) else None
            return named.read(value) if named is not None else value
        models = [option for option in self.options if isinstance(option, ModelRef)]
        for model in models:
            if model.target().__kind__.recognises(value):
                return model.read(value)
        # Where any value may stand, an object that resembles no model is a caller's own.
        if len(models) == 1 and not any(isinstance(option, _Any) for option in self.options):
            return models[0].read(value)
        maps = [option for option in self.options if isinstance(option, MapOf)]
        return maps[0].read(value) if maps else value


_PLAIN: frozenset[type] = frozenset((str, int, float, bool, type(None)))

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
    """Give the kind of JSON types by their names, such as `scalar("string", "null")`."""
    types = frozenset(kind for name in names for kind in _SCALAR_TYPES[name])
    return Scalar(types, " or ".join(_SCALAR_NAMES[name] for name in names))


STRING = scalar("string")
INTEGER = scalar("integer")
NUMBER = scalar("number")
BOOLEAN = scalar("boolean")
NULL = scalar("null")


def unchanged(kind: Kind) -> frozenset[type]:
    """Give the exact types whose values a kind writes as they are, without looking further."""
    if isinstance(kind, Scalar):
        return frozenset(item for item in kind.types if item is not float)
    if isinstance(kind, _Time):
        return frozenset[type]((str,))
    if isinstance(kind, _Any):
        return frozenset(item for item in _PLAIN if item is not float)
    types: set[type] = set()
    if isinstance(kind, OneOf):
        for option in kind.options:
            types |= unchanged(option)
    return frozenset(types)


def reads(kind: Kind) -> bool:
    """Tell whether reading a kind may give something else than what JSON gave."""
    if isinstance(kind, OneOf):
        return any(reads(option) for option in kind.options)
    return isinstance(kind, ListOf | MapOf | ModelRef)
