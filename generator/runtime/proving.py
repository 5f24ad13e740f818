"""Proof in one step that objects may be sent as they are; where there is none, `write` decides.

Objects of one list mostly have the same keys. For such a set of keys msgspec is given a type that
holds each value to its kind, and a single conversion proves a whole list, at the speed of C. What
cannot be proved that way is written item by item by the kinds, which accept more and explain what
they refuse: they alone say no. So a proof must never accept what they refuse, and has to write the
same JSON; a property test holds it to both.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import reduce
from itertools import chain
from operator import itemgetter
from types import GenericAlias
from typing import Annotated, Any

import attrs
import msgspec

from .kinds import ANY, TIME, Kind, ListOf, MapOf, ModelRef, OneOf, Scalar
from .objects import ObjectKind
from .plain import time_text
from .types import UNSET, InvalidValue

__all__ = ["Prover", "write_body", "write_item", "write_list"]

_LARGEST = sys.float_info.max
# The bounds leave out infinity, and NaN, of which no comparison is true.
_FLOAT: Any = Annotated[float, msgspec.Meta(ge=-_LARGEST, le=_LARGEST)]
# msgspec takes a Decimal for a float, and the kinds refuse it. So floats are let through only at
# the top of an object or of its maps, where `_Shape.has_decimal` looks for Decimals afterwards.
_LEAF: Any = str | int | bool | None
_INNER: Any = _LEAF | list[_LEAF] | dict[str, _LEAF]
_VALUE: Any = _LEAF | _FLOAT | list[_INNER] | dict[str, _INNER]

_VALUES: Callable[[dict[str, Any]], Iterable[Any]] = vars(dict)["values"]

_WORTHWHILE = 16
"""So many items of a set of keys must have come before a type is made for it; that costs as much
as writing about ten of them."""
_MOST_SHAPES = 64
_MOST_SEEN = 256


@attrs.frozen
class _Shape:
    """A set of keys whose objects can be proved, by converting a list of them to `many`.

    `floats` and `maps` are the keys of values, and of maps of values, that may be floats; at
    `times` a datetime stands for its text. A `lean` one has no floats where the first object that
    came had none, since to look for Decimals among them costs as much as the proof.
    """

    many: Any
    floats: tuple[str, ...]
    maps: tuple[str, ...]
    times: tuple[str, ...]
    lean: bool

    def prove(self, objects: list[dict[Any, Any]]) -> tuple[list[dict[Any, Any]], list[Any]]:
        """Give the objects, times as text, and what to encode in their place; else raise."""
        first = objects[0]
        for key in self.times:
            if first[key].__class__ is dt.datetime:
                objects = [{**each, key: time_text(each[key])} for each in objects]
        proofs = msgspec.convert(objects, self.many)
        if self.has_decimal(objects):
            raise InvalidValue("a Decimal has no form in JSON")
        return objects, proofs

    def has_decimal(self, objects: list[dict[Any, Any]]) -> bool:
        """Tell whether a Decimal stands where a float may."""
        for key in self.floats:
            if Decimal in map(type, map(itemgetter(key), objects)):
                return True
        for key in self.maps:
            values = map(_VALUES, map(itemgetter(key), objects))
            if Decimal in map(type, chain.from_iterable(values)):
                return True
        return False


class Prover:
    """Proves objects of one kind, and learns by which sets of keys they come."""

    def __init__(self, kind: ObjectKind) -> None:
        self._kind = kind
        self._shapes: dict[tuple[Any, ...], _Shape | None] = {}
        self._seen: dict[tuple[Any, ...], int] = {}

    def prove(self, values: Sequence[Any]) -> tuple[list[dict[Any, Any]], list[Any]] | None:
        """Give objects as dictionaries and what to encode in their place; None without a proof."""
        model = self._kind.model
        objects = [each.__held__ if each.__class__ is model else each for each in values]
        # Others than plain dictionaries may be anything, such as an answer's that is still unread.
        if {*map(type, objects)} != {dict}:
            return None
        keys = tuple(objects[0])
        shape = self._shape(keys, objects)
        while shape is not None:
            try:
                return shape.prove(objects)
            except Exception:  # Whatever a caller's own class raises: `write` decides.
                if not shape.lean:
                    return None
                shape = self._shapes[keys] = _shape_of(self._kind, dict.fromkeys(keys, 0.5))
        return None

    def write(self, value: Any) -> tuple[dict[Any, Any], Any]:
        """Write one object: as a dictionary, and as what to encode; raises `InvalidValue`."""
        proved = self.prove((value,))
        if proved is not None:
            return proved[0][0], proved[1][0]
        plain = self._kind.write(value)
        return plain, plain

    def _shape(self, keys: tuple[Any, ...], objects: list[dict[Any, Any]]) -> _Shape | None:
        if keys in self._shapes:
            return self._shapes[keys]
        seen = self._seen.pop(keys, 0) + len(objects)
        if seen < _WORTHWHILE:
            if len(self._seen) >= _MOST_SEEN:
                self._seen.clear()
            self._seen[keys] = seen
            return None
        if len(self._shapes) >= _MOST_SHAPES:
            self._shapes.clear()
        shape = self._shapes[keys] = _shape_of(self._kind, objects[0])
        return shape


def _shape_of(kind: ObjectKind, sample: Mapping[Any, Any]) -> _Shape | None:
    """Make the type of objects that have the keys of a sample; None where there is none."""
    types: dict[str, Any] = {}
    floats: list[str] = []
    maps: list[str] = []
    times: list[str] = []
    lean = False
    for key, value in sample.items():
        field = kind.by_key.get(key)
        each = kind.extra if field is None else field.kind
        if each is None or type(key) is not str or key in kind.underscored:
            return None
        is_map = each == MapOf(ANY)
        has_floats = _has_floats(value) if is_map or _is_any(each) else _holds_floats(each)
        types[key] = _type_of(each, floats=has_floats)
        lean = lean or (not has_floats and (is_map or _is_any(each)))
        if has_floats:
            (maps if is_map else floats).append(key)
        if each == TIME or _is_any(each):
            times.append(key)
    if None in types.values():
        return None
    names = [f"value_{place}" for place in range(len(types))]
    try:
        kind.check_presence(types)
        proof = msgspec.defstruct(
            "Proof",
            list(zip(names, types.values(), strict=True)),
            rename=dict(zip(names, types, strict=True)),
            forbid_unknown_fields=True,
            gc=False,
        )
        many = GenericAlias(list, (proof,))
        msgspec.convert([], many)  # Raises if a type in it cannot be held to.
    except (InvalidValue, TypeError, ValueError):
        return None
    return _Shape(many, tuple(floats), tuple(maps), tuple(times), lean)


def _has_floats(value: Any) -> bool:
    """Tell whether a value of any kind is a float, or a map with floats."""
    items = value.values() if value.__class__ is dict else (value,)
    return any(item.__class__ is float for item in items)


def _is_any(kind: Kind) -> bool:
    """Tell whether a kind takes every JSON value, whatever else it names."""
    return kind == ANY or (isinstance(kind, OneOf) and ANY in kind.options)


def _holds_floats(kind: Kind) -> bool:
    if isinstance(kind, OneOf):
        return any(_holds_floats(option) for option in kind.options)
    return kind == ANY or (isinstance(kind, Scalar) and float in kind.types)


def _either(first: Any, second: Any) -> Any:
    return first | second


def _type_of(kind: Kind, *, floats: bool) -> Any:
    """Give a type whose values the kind writes as they are; None where there is none.

    Without `floats` it takes none, wherever the kind would.
    """
    if _is_any(kind):
        return _VALUE if floats else _INNER
    if isinstance(kind, Scalar):
        types = {_FLOAT if each is float else each for each in kind.types}
        return reduce(_either, types) if floats or _FLOAT not in types else None
    if kind == TIME:
        return str
    if kind == MapOf(ANY):
        return dict[str, _VALUE] if floats else dict[str, _INNER]
    if isinstance(kind, ListOf):
        # Nobody looks for Decimals within arrays.
        item = _type_of(kind.item, floats=False)
        limits = msgspec.Meta(min_length=kind.min_items, max_length=kind.max_items)
        return None if item is None else Annotated[GenericAlias(list, (item,)), limits]
    if isinstance(kind, OneOf):
        options = [_type_of(option, floats=floats) for option in kind.options]
        options = [option for option in options if option is not None]
        return reduce(_either, options) if options else None
    return None


def write_list(kind: ListOf, value: Any) -> tuple[Any, Any]:
    """Write an array, as plain JSON types and as what to encode; raises `InvalidValue`."""
    size = len(value) if value.__class__ in (list, tuple) else 0
    most, least = kind.max_items or size, kind.min_items or 0
    if not isinstance(kind.item, ModelRef) or not max(1, least) <= size <= most:
        plain = kind.write(value)
        return plain, plain
    prover = kind.item.target().__kind__.prover
    proved: tuple[list[Any], list[Any]] | None = prover.prove(value)
    if proved is not None:
        return proved
    written = [prover.write(each) for each in value]
    return [plain for plain, _ in written], [sent for _, sent in written]


def write_body(kind: ModelRef, body: Mapping[str, Any]) -> tuple[Any, Any]:
    """Write a body from the values of its properties; raises `InvalidValue`, without a path."""
    table: ObjectKind = kind.target().__kind__
    plain: dict[str, Any] = {}
    sent: dict[str, Any] = {}
    for key, value in body.items():
        if value is UNSET:
            continue
        each = table.by_key[key].kind
        if isinstance(each, ListOf):
            plain[key], sent[key] = write_list(each, value)
        else:
            plain[key] = sent[key] = each.write(value)
    table.check_presence(plain)
    return plain, sent


def write_item(kind: Kind, value: Any) -> tuple[Any, Any]:
    """Write one item of an array, as plain JSON types and as what to encode."""
    if isinstance(kind, ModelRef):
        prover: Prover = kind.target().__kind__.prover
        return prover.write(value)
    plain = kind.write(value)
    return plain, plain
