"""Compares the document with OpenAPI files of Braze's own: `python -m generator drift DIR`.

What the files have and the document lacks is *added*, what the document has and the files lack is
*removed*, so that the output reads as the change list of an API that moved on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .drift_fields import Layout, Places
from .drift_files import layouts, read_folder

__all__ = ["Change", "OperationChange", "compare", "drift", "markdown", "text"]

_PARAMETER = re.compile(r"\{[^}]*\}+")
_STATUS = re.compile(r"answer (\w+)")
_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


@dataclass(frozen=True)
class Change:
    """One place of an operation that is told differently: a field, a cap, an enum, an answer."""

    kind: str  # added, removed or changed
    place: str
    aspect: str = ""
    document: str = ""
    files: str = ""
    within: int = 0  # How many places below came or went with it.


@dataclass(frozen=True)
class OperationChange:
    """An operation that was added, removed, or changed in some places."""

    kind: str
    operation: Layout
    changes: tuple[Change, ...] = ()


def drift(
    document: dict[str, Any], folder: Path, *, partial: bool = False
) -> tuple[list[OperationChange], list[str], int]:
    """The changes, what could not be read, and how many files were read.

    With `partial`, operations that no file describes are not called removed.
    """
    world = read_folder(folder)
    changes = compare(layouts(document), world.operations)
    # A file that was not understood may be the one about the operation.
    if partial or world.problems:
        changes = [change for change in changes if change.kind != "removed"]
    return changes, world.problems, world.files


def compare(document: Iterable[Layout], files: Iterable[Layout]) -> list[OperationChange]:
    """What the files say otherwise than the document, in the document's order."""
    known = {_key(operation): operation for operation in document}
    told = {_key(operation): operation for operation in files}
    found = [OperationChange("added", told[key]) for key in told if key not in known]
    for key, operation in known.items():
        if key not in told:
            found.append(OperationChange("removed", operation))
            continue
        changes = tuple(_changes(operation, told[key]))
        if changes:
            found.append(OperationChange("changed", operation, changes))
    return found


def _key(operation: Layout) -> tuple[str, str]:
    """Method and path, whatever the parameters are called and whether a slash ends it."""
    return operation.method, _PARAMETER.sub("{}", operation.path).rstrip("/")


def _changes(document: Layout, files: Layout) -> Iterator[Change]:
    if document.path.rstrip("/") == files.path.rstrip("/") and document.path != files.path:
        yield Change("changed", "", "path", document.path, files.path)
    old, new = document.places, files.places
    silent = [place for place in new if place in old and _is_silent(place, new, old)]
    for place in silent:
        count = sum(one.startswith(_within(place)) for one in old)
        yield Change("changed", place, "fields", f"{count} within", "nothing is said of them")
    hidden = tuple(prefix for place in silent for prefix in _within(place))
    yield from _gone("removed", old, new, hidden)
    yield from _gone("added", new, old, ())
    for place in old:
        if place in new and place not in silent:
            yield from _otherwise(place, old[place], new[place])


def _within(place: str) -> tuple[str, ...]:
    return (f"{place}.", f"{place}[]")


def _is_silent(place: str, new: Places, old: Places) -> bool:
    """Whether the files say nothing at all of a place within which the document knows fields."""
    below = _within(place)
    return (
        bool(place)
        and new[place].get("type") in ("any", "object")
        and any(one.startswith(below) for one in old)
        and not any(one.startswith(below) for one in new)
        and set(new[place]) <= {"type", "required"}
    )


def _gone(kind: str, here: Places, there: Places, hidden: tuple[str, ...]) -> Iterator[Change]:
    """The places of one side alone; those below such a place are counted with it."""
    told = {match[1] for place in there if (match := _STATUS.match(place))}
    alone = [
        place
        for place in here
        if place not in there
        and not place.startswith(hidden or ("\0",))
        and not _is_told_otherwise(place, told)
    ]
    top: list[str] = []
    for place in alone:
        if not any(place.startswith(_within(above)) for above in top):
            top.append(place)
    for place in top:
        count = sum(one.startswith(_within(place)) for one in alone)
        said = ", ".join(f"{name} {value}" for name, value in here[place].items())
        side = {"document": said} if kind == "removed" else {"files": said}
        yield Change(kind, place, within=count, **side)


def _is_told_otherwise(place: str, told: set[str]) -> bool:
    """Whether a place is in an error answer that the other side has under a range, or by status.

    `4XX` and a list of statuses are two ways to say that there are errors.
    """
    match = _STATUS.match(place)
    if match is None or match[1] in told or match[1][0] not in "45d":
        return False
    if match[1] == "default":
        return any(one[0] in "45" for one in told)
    return any(
        one[0] in (match[1][0], "d") for one in told if "X" in one + match[1] or one[0] == "d"
    )


def _otherwise(place: str, old: dict[str, str], new: dict[str, str]) -> Iterator[Change]:
    for aspect in sorted({*old, *new}):
        before, after = old.get(aspect, "none"), new.get(aspect, "none")
        if before != after:
            yield Change("changed", place, aspect, before, after)


# ---------------------------------------------------------------- telling it


def text(changes: Iterable[OperationChange]) -> Iterator[str]:
    """The changes as lines for a terminal."""
    for change in changes:
        operation = change.operation
        yield f"{_SIGNS[change.kind]} {operation.method} {operation.path} {operation.name}".rstrip()
        for one in change.changes:
            yield f"    {_SIGNS[one.kind]} {one.place or 'operation'}: {_told(one)}"


def markdown(changes: Iterable[OperationChange]) -> Iterator[str]:
    """The changes as a list for a change log, grouped by kind."""
    yield "# Changes of the API against the document"
    found = list(changes)
    if not found:
        yield "\nNone."
    for kind in ("added", "removed", "changed"):
        of_kind = [change for change in found if change.kind == kind]
        if not of_kind:
            continue
        yield f"\n## {kind.capitalize()} operations\n"
        for change in of_kind:
            operation = change.operation
            name = f", {operation.summary.rstrip('.')}" if operation.summary else ""
            yield f"- `{operation.method} {operation.path}`{name}"
            for one in change.changes:
                place = f"`{one.place}`" if one.place else "the operation"
                yield f"  - {one.kind} {place}: {_told(one, code='`')}"


def _told(change: Change, code: str = "") -> str:
    if change.kind == "changed":
        if change.aspect in ("enum", "alternatives"):
            return f"{change.aspect} {_listed_change(change, code)}"
        return f"{change.aspect} {code}{change.document}{code} -> {code}{change.files}{code}"
    below = f", with {change.within} places within" if change.within else ""
    return f"{change.document or change.files or 'nothing more is said'}{below}"


def _listed_change(change: Change, code: str) -> str:
    """What came to a list and what went from it, rather than both lists."""
    between = ", " if change.aspect == "enum" else " | "
    old, new = (
        [] if said == "none" else said.split(between) for said in (change.document, change.files)
    )
    parts = []
    for word, here, there in (("added", new, old), ("removed", old, new)):
        only = [f"{code}{one}{code}" for one in here if one not in there]
        if only:
            parts.append(f"{word} {between.join(only)}")
    return "; ".join(parts)
