"""Dotted names: parts of cells that hold objects, and columns joined into objects. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from brazekit_api.types import UNSET, is_object

__all__ = ["inner", "nested", "resolve"]


def resolve(column: str, names: Sequence[str]) -> tuple[str, ...] | None:
    """Find a column by its name, or a part of one by a dotted name."""
    if column in names:
        return (column,)
    steps = tuple(column.split("."))
    return steps if len(steps) > 1 and steps[0] in names else None


def inner(cells: Sequence[Any], path: tuple[str, ...]) -> list[Any]:
    """Give what cells that hold objects have at a path, None where they have nothing there."""
    found: list[Any] = []
    for cell in cells:
        for step in path:
            cell = cell.get(step) if is_object(cell) else None
        found.append(cell)
    return found


def nested(
    paths: list[tuple[str, ...]], columns: list[Sequence[Any]], size: int
) -> tuple[list[str], list[Sequence[Any]]]:
    """Join columns of dotted names into columns of objects."""
    if all(len(path) == 1 for path in paths):
        return [path[0] for path in paths], columns
    groups: dict[str, list[int]] = {}
    for index, path in enumerate(paths):
        groups.setdefault(path[0], []).append(index)
    merged: list[Sequence[Any]] = []
    for indices in groups.values():
        if len(paths[indices[0]]) == 1:
            merged.append(columns[indices[0]])
            continue
        names, parts = nested(
            [paths[index][1:] for index in indices], [columns[index] for index in indices], size
        )
        merged.append(
            [
                {n: value for n, value in zip(names, row, strict=True) if value is not UNSET}
                or UNSET
                for row in zip(*parts, strict=True)
            ]
        )
    return list(groups), merged
