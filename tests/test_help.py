"""What `help` says: each public name and each operation is described, with all that a caller needs.

A description is held to the table of facts and to the signature, so none can lag behind.
"""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

import brazekit
import brazekit.errors
import brazekit.inputs
import brazekit.models
import brazekit_api.inputs
from brazekit_api.facts import OPERATIONS
from brazekit_api.groups import AsyncGroups, AsyncRawGroups, RawGroups, SyncGroups
from brazekit_api.seam import Operation

PLAIN: tuple[type[Any], ...] = (SyncGroups, AsyncGroups)
RAW: tuple[type[Any], ...] = (RawGroups, AsyncRawGroups)


def method(groups: type[Any], operation: Operation, form: str = "") -> Callable[..., Any] | None:
    """The method of an operation in a tree of groups, in a form such as `{}_batched`."""
    *steps, verb = operation.id.split(".")
    group: Any = groups(None)
    for step in steps:
        group = getattr(group, step)
    found: Callable[..., Any] | None = getattr(group, form.format(verb) if form else verb, None)
    return found


def sections(text: str) -> dict[str, str]:
    """The parts of a docstring that have a title, such as Args, and the rest under no title."""
    parts: dict[str, str] = {"": ""}
    title = ""
    for line in text.splitlines():
        if line in ("Args:", "Returns:", "Raises:"):
            title = line.rstrip(":")
            parts[title] = ""
        elif line and not line.startswith(" "):
            title = ""
        parts[title] += line + "\n"
    return parts


def entries(part: str) -> dict[str, str]:
    """The entries of a part of a docstring, each with what its first line says."""
    return {
        name: text.strip()
        for line in part.splitlines()
        if line.startswith("    ") and not line.startswith("     ")
        for name, colon, text in [line.strip().partition(":")]
        if colon
    }


def missing_entries(part: str, names: list[str]) -> list[str]:
    """The names that have no entry with a text in a part of a docstring."""
    told = entries(part)
    return [name for name in names if len(told.get(name, "")) < 8]


def strangers(part: str) -> list[str]:
    """The errors of a part of a docstring that brazekit has not."""
    names = [name for entry in entries(part) for name in re.split(r", | or ", entry)]
    return [name for name in names if name not in brazekit.errors.__all__]


def undescribed(value: Any) -> Iterator[str]:
    """The public methods and properties of a class that nothing is said of."""
    for name, member in vars(value).items():
        if name.startswith("_") or not callable(getattr(member, "fget", member)):
            continue
        if not inspect.getdoc(getattr(member, "fget", member)):
            yield f"{value.__name__}.{name}"


def all_forms() -> Iterator[tuple[Operation, str, type[Any]]]:
    """Each operation in each form that it may have, for each tree of groups."""
    for operation in OPERATIONS.values():
        for groups in (*PLAIN, *RAW):
            yield operation, "{}", groups
        for groups in PLAIN:
            if operation.batch is not None:
                yield operation, "{}_batched", groups
            if operation.paging is not None:
                yield operation, "iter_{}", groups


def test_types_of_each_method_can_be_asked_for() -> None:
    """`typing.get_type_hints` knows every name of every operation, in each of its forms."""
    asked = 0
    for operation, form, groups in all_forms():
        found = method(groups, operation, form)
        if found is not None:
            assert "return" in typing.get_type_hints(found)
            asked += 1
    assert asked > 4 * len(OPERATIONS)


def complaints(operation: Operation, found: Callable[..., Any], raw: bool) -> list[str]:
    """What the description of a method lacks."""
    text = inspect.getdoc(found) or ""
    parts = sections(text)
    said = " ".join(text.split())
    names = [name for name in inspect.signature(found).parameters if name != "self"]
    wanted = [operation.summary.rstrip(".")]
    wanted += [] if raw else [
        f"API: {operation.method} {operation.path}.",
        f"Permission: {operation.permission or 'none stated'}.",
        f"(bucket {operation.bucket})",
        f"after a lost answer: {operation.retry_because}",
        "Evidence: ",
    ]  # fmt: skip
    if operation.batch is not None and not raw:
        wanted.append("At most in a request: ")
    lacking = [part for part in wanted if " ".join(part.split()) not in said]
    lacking += strangers(parts.get("Raises", ""))
    lacking += [title for title in ("Returns", "Raises") if not parts.get(title, "").strip()]
    if raw:
        lacking += [] if f"`{operation.id}`" in said else ["where to read on"]
    else:
        lacking += [f"argument {name}" for name in missing_entries(parts.get("Args", ""), names)]
        lacking += missing_entries(parts.get("Raises", ""), ["InvalidRequest"])
    return lacking


def test_every_operation_tells_all_that_a_caller_needs() -> None:
    """Meaning, arguments, answer, errors, path, permission, limits, retries and their source."""
    seen: set[str] = set()
    lacking: dict[str, list[str]] = {}
    for operation, form, groups in all_forms():
        found = method(groups, operation, form)
        assert found is not None, f"{groups.__name__} has no {operation.id} as {form}"
        seen.add(operation.id)
        missing = complaints(operation, found, groups in RAW)
        if missing:
            lacking[f"{groups.__name__}: {operation.id} as {form}"] = missing
    assert lacking == {}
    assert len(seen) == len(OPERATIONS) >= 127


def test_every_group_lists_its_operations() -> None:
    """`help` of a group begins with what it holds, so nobody has to page through methods."""
    for operation in OPERATIONS.values():
        for groups in (*PLAIN, *RAW):
            *steps, verb = operation.id.split(".")
            group: Any = groups(None)
            for step in steps:
                group = getattr(group, step)
            text = inspect.getdoc(group) or ""
            assert f"`{'.'.join(steps)}`" in text
            assert f"{verb}: {operation.summary}" in " ".join(text.split())


def test_what_is_missing_is_noticed() -> None:
    """Each part that a description may lose is one that this page would miss."""
    operation = OPERATIONS["users.track"]
    found = method(SyncGroups, operation)
    assert found is not None
    text = inspect.getdoc(found) or ""
    for lost in (
        *("events: Lists", "Returns:", "Raises:", "NotSent:", "Permission:", "(bucket"),
        *("At most", "after a lost answer", "Evidence:", "Records attributes"),
    ):
        assert lost in text
        function = _with_text(found, text.replace(lost, "Other:" if lost[-1] == ":" else ""))
        assert complaints(operation, function, raw=False) != [], lost


def _with_text(found: Callable[..., Any], text: str) -> Callable[..., Any]:
    def function() -> None: ...

    function.__doc__ = text
    function.__signature__ = inspect.signature(found)  # type: ignore[attr-defined] # for inspect
    return function


@pytest.mark.parametrize("name", [name for name in brazekit.__all__ if name != "__version__"])
def test_every_public_name_is_described(name: str) -> None:
    """Each name of the package, and whatever is public in it, says what it means."""
    value = getattr(brazekit, name)
    assert inspect.isclass(value) or name == "UNSET" or callable(value)
    own = vars(value).get("__doc__") if inspect.isclass(value) else inspect.getdoc(value)
    assert own
    assert own.strip().endswith((".", ")", "`"))
    if inspect.isclass(value):
        assert list(undescribed(value)) == []


def test_every_model_and_each_of_its_attributes_is_described() -> None:
    """A model says what it is, and of each property what it does."""
    lacking: dict[str, list[str]] = {}
    for name in dir(brazekit.models):
        model = getattr(brazekit.models, name)
        text = inspect.getdoc(model) or ""
        summary, _, listed = text.partition("Attributes:\n")
        fields = [field.name for field in attrs.fields(model)]
        missing = missing_entries(listed, [f for f in fields if f != "additional_properties"])
        if len(summary) < 10:
            missing.append("what it is")
        if missing:
            lacking[name] = missing
    assert lacking == {}


def test_every_input_names_its_model() -> None:
    """Each TypedDict has a model of the same keys, and says which one explains them."""
    told = 0
    for name in brazekit_api.inputs.__all__:
        assert name in dir(brazekit.inputs)
        item = getattr(brazekit.inputs, name)
        model = getattr(brazekit.models, name.removesuffix("Input"))
        assert set(item.__annotations__) == set(model.__kind__.by_key)
        # One with keys that are no identifiers is made by a call, which takes no docstring.
        if item.__doc__ is not None:
            assert f"`{model.__name__}`" in item.__doc__
            told += 1
    assert told > 100
