"""Chunks of rows into items, column by column. Pure.

The work is done per column and not per cell wherever that is possible; only a column with a cell
that does not fit is gone through one by one, to say which.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from brazekit_api.types import UNSET

from .cells import CellError, Converter, converter, divide
from .errors import MappingError
from .mapping import Plan, Rule
from .nesting import inner, nested, resolve
from .plainness import Plainness
from .rows import Chunk
from .target import VALUE, Target, near

__all__ = ["Mapped", "Mapper"]


@attrs.frozen
class Mapped:
    """The items of a chunk, one per row: None where `invalid` or `skipped` says why there is none.

    Both are by place in the chunk. Where `is_plain`, the items are known to be what the document
    allows, in plain JSON types, so that they need no further look.
    """

    items: Sequence[Any] = attrs.field(repr=False)
    invalid: Mapping[int, str]
    skipped: Mapping[int, str]
    is_plain: bool = False


@attrs.frozen
class _Column:
    """A rule made ready for the columns of a source."""

    rule: Rule
    read: Converter | None
    take: Callable[[Mapping[str, Sequence[Any]], int], Sequence[Any]]


class Mapper:
    """Makes items of one array by one plan."""

    def __init__(self, plan: Plan, target: Target) -> None:
        self._plan = plan
        self._target = target
        self._ready: dict[tuple[str, ...], list[_Column]] = {}
        self._plainness = Plainness(target.kind)
        self._identifiers = frozenset(target.identifiers)
        for rule in plan.rules:
            self._check_name(rule)

    def _check_name(self, rule: Rule) -> None:
        """Refuse a property that the API would ignore, with what may have been meant."""
        if rule.path[0] in self._target.kind.by_key or self._target.takes_any_name:
            return
        known = list(self._target.kind.by_key)
        within = [name for name in known if self._target.type_of((name,)) == "json"]
        hint = f" What is your own goes under properties, as properties.{rule.path[0]}."
        raise MappingError(
            f"{self._target.array} have no property {rule.name!r}. "
            f"{near(rule.path[0], known)}{hint if 'properties' in within else ''}"
        )

    def prepare(self, chunk: Chunk, source: str) -> None:
        """Check the plan against the columns of a source's first rows.

        Where later rows may have columns that these have not (JSON), a column that is missing is
        taken for a rare one, unless it looks like a misspelt one or none of the plan's is there.

        Raises:
            MappingError: A column is missing; it names those that are there.
        """
        names = list(chunk.columns)
        if not chunk.open_ended:
            self._columns(tuple(names), source)
            return
        missing = self._missing(names)
        wanted = sum(rule.column is not None for rule in self._plan.rules)
        for name in missing:
            if len(missing) >= wanted or difflib.get_close_matches(name, names, n=1):
                raise _no_column(name, names, source)

    def _missing(self, names: Sequence[str]) -> list[str]:
        """Give the plan's columns, or the outermost of nested ones, that are not there."""
        wanted: list[str] = []
        for rule in self._plan.rules:
            parts = [rule.column, rule.divide_by]
            if rule.column is not None and rule.column not in names and "/" in rule.column:
                parts = [*rule.column.split("/", 1)]
            wanted += [name.split(".")[0] if name not in names else name for name in parts if name]
        return [name for name in dict.fromkeys(wanted) if name not in names]

    def map(self, chunk: Chunk, source: str = "") -> Mapped:
        """Make the items of a chunk."""
        given: Mapping[str, Sequence[Any]] = chunk.columns
        if chunk.open_ended:
            void = [None] * chunk.size
            given = {**given, **dict.fromkeys(self._missing(list(given)), void)}
        columns = self._columns(tuple(given), source)
        invalid: dict[int, str] = dict(chunk.bad)
        values: list[Sequence[Any]] = []
        for column in columns:
            cells = column.take(given, chunk.size)
            values.append(self._convert(column, cells, invalid))
        paths = [column.rule.path for column in columns]
        names, merged = nested(paths, values, chunk.size)
        items: list[Any]
        is_plain = self._plainness.holds(paths, values)
        if is_plain and any(UNSET in column for column in merged):
            items = [
                {name: value for name, value in zip(names, row, strict=True) if value is not UNSET}
                for row in zip(*merged, strict=True)
            ]
        elif names:
            items = [dict(zip(names, row, strict=True)) for row in zip(*merged, strict=True)]
        else:
            items = [{} for _ in range(chunk.size)]
        for place in invalid:
            items[place] = None
        skipped = self._skip(items, merged)
        if self._target.is_scalar:
            items = [item and item.get(VALUE) for item in items]
        return Mapped(items, invalid, skipped, is_plain)

    def _convert(
        self, column: _Column, cells: Sequence[Any], invalid: dict[int, str]
    ) -> Sequence[Any]:
        read, empty = column.read, self._plan.empty
        if read is None:
            return cells
        void: Any = None if empty == "null" else UNSET
        is_text = empty == "keep"

        def one(cell: Any) -> Any:
            if cell is None or cell is UNSET:
                return None if is_text and cell is None else void
            if cell == "":
                return "" if is_text and column.rule.type in ("", "text") else void
            return read(cell)

        try:
            return [one(cell) for cell in cells]
        except CellError:
            return [
                _tried(one, cell, place, column.rule.name, invalid)
                for place, cell in enumerate(cells)
            ]

    def _skip(
        self, items: list[dict[str, Any] | None], merged: list[Sequence[Any]]
    ) -> dict[int, str]:
        """Take out what names a user and says nothing of them: it would cost and change nothing."""
        if self._target.kind.required or not any(UNSET in column for column in merged):
            return {}
        skipped: dict[int, str] = {}
        for place, item in enumerate(items):
            if item is None or any(
                value is not UNSET and name not in self._identifiers for name, value in item.items()
            ):
                continue
            skipped[place] = (
                "every cell is empty"
                if all(value is UNSET for value in item.values())
                else "nothing to set"
            )
            items[place] = None
        return skipped

    # ------------------------------------------------------------ columns

    def _columns(self, names: tuple[str, ...], source: str) -> list[_Column]:
        found = self._ready.get(names)
        if found is None:
            rules = list(self._plan.rules)
            found = [self._column(rule, names, source) for rule in rules]
            if self._plan.rest or all(rule.column is None for rule in rules):
                found += self._others(names, rules)
            if len(self._ready) > 64:
                self._ready.clear()  # Rows of JSON may come in ever new shapes.
            self._ready[names] = found
        return found

    def _others(self, names: tuple[str, ...], rules: list[Rule]) -> list[_Column]:
        """Take the columns that no rule names under their own names."""
        taken = {name for rule in rules for name in (rule.column, rule.divide_by)}
        heads = {rule.path[0] for rule in rules}
        others = [name for name in names if name not in taken and name.split(".")[0] not in heads]
        found: list[_Column] = []
        for name in others:
            # A dot in a column's own name is taken for nesting, as in a mapping.
            rule = Rule(tuple(name.split(".")) if all(name.split(".")) else (name,), column=name)
            self._check_name(rule)
            found.append(self._column(rule, names, ""))
        return found

    def _column(self, rule: Rule, names: tuple[str, ...], source: str) -> _Column:
        kind = rule.type or self._target.type_of(rule.path)
        zone = self._plan.tzinfo(rule)
        if rule.column is None:
            return self._constant(rule, kind)
        read = converter(kind, rule.form, zone)
        path = resolve(rule.column, names)
        above, sign, below = rule.column.partition("/")
        if path is None and sign and above in names and below in names:
            rule = attrs.evolve(rule, column=above, divide_by=below)
            path = (above,)
        if path is None:
            raise _no_column(rule.column or "", names, source)
        if rule.divide_by is not None:
            if rule.divide_by not in names:
                raise _no_column(rule.divide_by, names, source)
            return _Column(rule, _halves, _pairs(path[0], rule.divide_by))
        if len(path) == 1:
            return _Column(rule, read, lambda columns, size: columns[path[0]])
        return _Column(rule, read, lambda columns, size: inner(columns[path[0]], path[1:]))

    def _constant(self, rule: Rule, kind: str) -> _Column:
        value = rule.value
        if isinstance(value, str) and (rule.type != "json" or kind != "json"):
            try:
                value = converter(kind, rule.form, self._plan.tzinfo(rule))(value)
            except CellError as error:
                raise MappingError(f"--set {rule.name}: the value {error}.") from None
        return _Column(rule, None, lambda columns, size: [value] * size)


def _halves(pair: tuple[Any, Any]) -> Any:
    above, below = pair
    return UNSET if above in (None, "") or below in (None, "") else divide(above, below)


def _pairs(above: str, below: str) -> Callable[[Mapping[str, Sequence[Any]], int], Sequence[Any]]:
    return lambda columns, size: list(zip(columns[above], columns[below], strict=True))


def _tried(read: Converter, cell: Any, place: int, name: str, invalid: dict[int, str]) -> Any:
    try:
        return read(cell)
    except CellError as error:
        before = f"{invalid[place]}; " if place in invalid else ""
        invalid[place] = f"{before}{name}: {error}"
        return UNSET


def _no_column(column: str, names: Sequence[str], source: str) -> MappingError:
    place = f"{source}: " if source else ""
    return MappingError(f"{place}there is no column {column!r}. {near(column, names)}")
