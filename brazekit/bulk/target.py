"""Where items go: found in the document's tables by the array that they belong to. Pure."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

import attrs
import msgspec

from brazekit_api.facts import OPERATIONS
from brazekit_api.kinds import (
    BOOLEAN,
    INTEGER,
    TIME,
    Kind,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
    Scalar,
)
from brazekit_api.model import Field, ObjectKind
from brazekit_api.seam import Batch, BatchForm, Operation
from brazekit_api.types import InvalidValue

from ..batching import IDENTIFIERS
from .errors import MappingError

__all__ = ["ARRAYS", "VALUE", "Target", "near", "target_of"]

VALUE = "value"

ARRAYS = ("attributes", "events", "purchases")
"""What rows can be loaded as: arrays that one operation of the document takes together."""


@attrs.frozen
class Target:
    """An array of an operation: how its items are written, and in what requests they go."""

    array: str
    form: BatchForm[Any]
    kind: ObjectKind
    label: str
    """The operation, with what every request of it repeats."""
    is_scalar: bool = False
    """Whether items are plain values; a row then has one property, called `value`."""

    @property
    def operation(self) -> Operation:
        """The operation that takes the array."""
        return self.form.operation

    @property
    def batch(self) -> Batch:
        """How many items fit in a request."""
        batch = self.form.operation.batch
        assert batch is not None  # Or the operation would not have been found by it.
        return batch

    def room(self, plan: str) -> int:
        """Give the number of items that a request takes under a plan."""
        own = self.batch.max_items.get(self.array)
        caps = [cap for cap in (own, self.batch.combined.get(plan)) if cap is not None]
        return min(caps, default=1)

    @property
    def takes_any_name(self) -> bool:
        """Whether properties beyond the documented ones mean something, as on a profile.

        Where an item has an object of free keys, what is one's own goes there, and would be
        ignored beside it.
        """
        has_place = any(isinstance(field.kind, MapOf) for field in self.kind.fields)
        return self.kind.extra is not None and not has_place

    @property
    def is_profile(self) -> bool:
        """Whether items set what a user has, rather than record what happened."""
        return self.array in ARRAYS and not self.kind.required

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The properties that name a user, as far as this array's items have them."""
        return tuple(name for name in IDENTIFIERS if name in self.kind.by_key)

    def type_of(self, path: tuple[str, ...]) -> str:
        """Say which type of cell the documented property takes; empty where it is not known."""
        kind: Kind | None = None
        table: ObjectKind | None = self.kind
        for step in path:
            field = None if table is None else table.by_key.get(step)
            if field is None:
                return ""
            kind = field.kind
            table = kind.target().__kind__ if isinstance(kind, ModelRef) else None
        return "" if kind is None else _type(kind)


def _type(kind: Kind) -> str:
    if kind is TIME:
        return "time"
    if isinstance(kind, Scalar):
        if str in kind.types:
            return "text"
        for name, like in (("boolean", BOOLEAN), ("integer", INTEGER)):
            if kind.types - {type(None)} == like.types:
                return name
        return "number" if float in kind.types else ""
    if isinstance(kind, OneOf):
        types = [_type(option) for option in kind.options]
        return next((name for name in ("time", "text", *types) if name and name in types), "")
    return "json" if isinstance(kind, ListOf | MapOf | ModelRef) else ""


def target_of(
    array: str | None, operation: str | None = None, arguments: Mapping[str, str] | None = None
) -> Target:
    """Find where rows go: the operation named, else the first that takes all three of `ARRAYS`.

    `arguments` are those that every request of an operation repeats, such as a catalog's name.

    Raises:
        MappingError: There is no such operation or array, or an argument is missing or wrong.
    """
    found = _default(array) if operation is None else _named(operation)
    assert found.batch is not None  # Both look for operations that have one.
    arrays = found.batch.arrays
    if array is None and len(arrays) == 1:
        array = arrays[0]
    if array is None or array not in arrays:
        raise MappingError(f"{found.id} takes {', '.join(arrays)}: name one with --as.")
    given = dict(arguments or {})
    kind = (form := _form(found, given)).items[array]
    label = found.id + "".join(f" {name}={value}" for name, value in sorted(given.items()))
    if isinstance(kind, ModelRef):
        return Target(array, form, kind.target().__kind__, label)
    # A list of plain values: a row has one, under a name of ours.
    table = ObjectKind((Field(VALUE, VALUE, kind),), required=(VALUE,), extra=None)
    return Target(array, form, table, label, is_scalar=True)


def _default(array: str | None) -> Operation:
    if array not in ARRAYS:
        raise MappingError(
            f"rows are loaded as {', '.join(ARRAYS)}, not as {array!r}; other arrays need "
            "--operation."
        )
    return next(
        each
        for each in OPERATIONS.values()
        if each.batch is not None and not each.deprecated and set(ARRAYS) <= set(each.batch.arrays)
    )


def _named(operation: str) -> Operation:
    known = [each.id for each in OPERATIONS.values() if each.batch is not None]
    if operation not in known:
        raise MappingError(f"{operation!r} takes no rows. {near(operation, known)}")
    return OPERATIONS[operation]


def _form(operation: Operation, given: Mapping[str, str]) -> BatchForm[Any]:
    """Make the form; texts that are no text to the document are read as JSON."""
    module = import_module(f"brazekit_api.calls.{operation.id.partition('.')[0]}")
    make: Any = getattr(module, f"{operation.id.replace('.', '_')}_form")
    taken = inspect.signature(make).parameters
    for name in given:
        if name not in taken:
            raise MappingError(f"{operation.id} takes no {name!r}. {near(name, taken)}")
    missing = [
        name for name, each in taken.items() if each.default is each.empty and name not in given
    ]
    if missing:
        raise MappingError(f"{operation.id} needs --param {missing[0]}=...")
    try:
        form: BatchForm[Any] = make(**given)
    except InvalidValue:
        try:
            form = make(**{name: msgspec.json.decode(text) for name, text in given.items()})
        except (InvalidValue, msgspec.DecodeError) as error:
            raise MappingError(f"--param: {error}") from None
    return form


def near(name: str, known: Iterable[str]) -> str:
    """Give a sentence on what a misspelt name may mean, and what there is."""
    names = list(known)
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"Did you mean {close[0]}? " if close else ""
    listed = ", ".join(names[:40]) + (", ..." if len(names) > 40 else "")
    return f"{hint}Known: {listed or 'none'}."
