"""Whether columns are what the document allows, looked at column by column. Pure.

Most rows are, and to say so of a column takes a fraction of what a look at each row does. What
cannot be said of whole columns is left to the look at each row, which also finds the words for it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from brazekit_api.kinds import ANY, Kind, MapOf, unchanged
from brazekit_api.model import ObjectKind
from brazekit_api.types import UNSET, InvalidValue

__all__ = ["Plainness"]

_UNSET = UNSET.__class__


class Plainness:
    """Tells of columns of values whether the items that they make are right as they stand."""

    def __init__(self, kind: ObjectKind) -> None:
        self._kind = kind
        self._allowed: dict[str, frozenset[type]] = {}

    def holds(self, paths: Sequence[tuple[str, ...]], columns: Sequence[Sequence[Any]]) -> bool:
        """Tell whether every row is right: nothing is missing and each value has its type."""
        full: set[str] = set()
        for path, column in zip(paths, columns, strict=True):
            types = set(map(type, column))
            if _UNSET not in types:
                full.add(path[0])
            types.discard(_UNSET)
            if not types <= self._types(path):
                return False
            if float in types and not all(
                math.isfinite(value) for value in column if value.__class__ is float
            ):
                return False
        return all(key in full for key in self._kind.required) and all(
            any(all(key in full for key in keys) for keys in group) for group in self._kind.any_of
        )

    def _types(self, path: tuple[str, ...]) -> frozenset[type]:
        """Give the types whose values are written as they are at a place, none where it varies."""
        name = ".".join(path)
        found = self._allowed.get(name)
        if found is None:
            found = self._allowed[name] = self._find(path)
        return found

    def _find(self, path: tuple[str, ...]) -> frozenset[type]:
        field = self._kind.by_key.get(path[0])
        if field is not None:
            kind: Kind | None = field.kind
        elif f"_{path[0]}" in self._kind.by_key:
            return frozenset()  # Misspelt, as the look at each row says.
        else:
            kind = self._kind.extra
        if len(path) > 1:
            # Objects of which anything goes; those of models have rules of their own.
            kind = kind.value if isinstance(kind, MapOf) else None
            if kind is not ANY:
                return frozenset()
        if kind is None:
            return frozenset()
        types = unchanged(kind)
        return types | {float} if _takes_floats(kind) else types


def _takes_floats(kind: Kind) -> bool:
    try:
        return bool(kind.write(0.5) == 0.5)
    except InvalidValue:
        return False
