"""Where items go: found in the document's tables by the array that they belong to. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from importlib import import_module
from typing import Any

import attrs

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
from brazekit_api.model import ObjectKind
from brazekit_api.seam import Batch, BatchForm, Operation

from ..batching import IDENTIFIERS
from .errors import MappingError

__all__ = ["ARRAYS", "Target", "near", "target_of"]

ARRAYS = ("attributes", "events", "purchases")
"""What rows can be loaded as: arrays that one operation of the document takes together."""


@attrs.frozen
class Target:
    """An array of an operation: how its items are written, and in what requests they go."""

    array: str
    form: BatchForm[Any]
    kind: ObjectKind

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
        return min(caps)

    @property
    def takes_any_name(self) -> bool:
        """Whether properties beyond the documented ones mean something, as on a profile.

        An item that has required properties is a record of something; what it holds beyond the
        documented ones goes under an object of its own, and would be ignored beside them.
        """
        return self.kind.extra is not None and not self.kind.required

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


def target_of(array: str, operation: str | None = None) -> Target:
    """Find where an array goes: the operation named, else the first of the document that takes it.

    Raises:
        MappingError: No operation takes the array, or not the one that is named.
    """
    takers = [
        each
        for each in OPERATIONS.values()
        if each.batch is not None and not each.deprecated and set(ARRAYS) <= set(each.batch.arrays)
    ]
    if array not in ARRAYS:
        raise MappingError(f"rows are loaded as {', '.join(ARRAYS)}, not as {array!r}.")
    found = next((each for each in takers if operation in (None, each.id)), None)
    if found is None:
        names = ", ".join(each.id for each in takers)
        raise MappingError(f"{operation} takes no {array}; known: {names}.")
    module = import_module(f"brazekit_api.calls.{found.id.partition('.')[0]}")
    form: BatchForm[Any] = getattr(module, f"{found.id.replace('.', '_')}_form")()
    model: Any = form.items[array]
    return Target(array, form, model.target().__kind__)


def near(name: str, known: Iterable[str]) -> str:
    """Give a sentence on what a misspelt name may mean, and what there is."""
    names = list(known)
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"Did you mean {close[0]}? " if close else ""
    listed = ", ".join(names[:40]) + (", ..." if len(names) > 40 else "")
    return f"{hint}Known: {listed or 'none'}."
