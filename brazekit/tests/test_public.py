"""What the package promises: names, types, documentation, and imports that cost little."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any

import pytest

import brazekit
from brazekit import UNSET, models
from brazekit.models import UserAttributes
from brazekit_api.facts import OPERATIONS

from .support import Bench


def loaded(program: str) -> set[str]:
    """The modules that a fresh interpreter has after running the program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_every_public_name_can_be_imported() -> None:
    """And `dir` lists it."""
    for name in brazekit.__all__:
        assert getattr(brazekit, name) is not None
        assert name in dir(brazekit)
    with pytest.raises(AttributeError, match="nothing_of_that_name"):
        brazekit.nothing_of_that_name  # noqa: B018


def test_importing_the_package_loads_no_client() -> None:
    """Only what is used is paid for: no httpx, no models, no asyncio, no Typer."""
    modules = loaded("import brazekit")
    assert modules.isdisjoint({"httpx", "msgspec", "attrs", "brazekit_api", "asyncio", "typer"})
    modules = loaded("from brazekit import Braze; Braze('k', instance='US-06')")
    assert "httpx" in modules
    assert modules.isdisjoint({"asyncio", "typer", "brazekit_mock"})
    modules = loaded("from brazekit import Braze, AsyncBraze")
    assert modules.isdisjoint({"httpx", "asyncio", "typer", "rich", "brazekit_mock"})


def test_models_are_loaded_by_topic() -> None:
    """Asking for an event loads events, and not the exported profiles."""
    modules = loaded("from brazekit.models import Event")
    assert "brazekit_api.models.events" in modules
    assert "brazekit_api.models.exports" not in modules


def test_models_are_those_of_the_document() -> None:
    """`brazekit.models` has each of them under its name, and nothing else."""
    import brazekit_api.models

    assert dir(models) == sorted(brazekit_api.models.__all__)
    for name in dir(models):
        assert getattr(models, name) is getattr(brazekit_api.models, name)
    for name in ("Nothing", "_private"):
        with pytest.raises(AttributeError):
            getattr(models, name)


def test_every_operation_is_a_method(bench: Bench) -> None:
    """Under its id, on the client, its raw form, and batched and paged where the document says."""
    client: Any = bench.client(bench.wire())
    for name, operation in OPERATIONS.items():
        *path, method = name.split(".")
        for root in (client, client.raw):
            group = root
            for part in path:
                group = getattr(group, part)
            assert inspect.ismethod(getattr(group, method))
        group = client
        for part in path:
            group = getattr(group, part)
        assert hasattr(group, f"{method}_batched") is (operation.batch is not None)
        assert hasattr(group, f"iter_{method}") is (operation.paging is not None)


def members(value: type[Any]) -> list[tuple[str, Any]]:
    """The public functions and properties that a class defines itself."""
    found: dict[str, Any] = dict(vars(value))
    return [
        (name, getattr(member, "__func__", member))
        for name, member in found.items()
        if not name.startswith("_")
        and (callable(member) or type(member) in (property, classmethod))
    ]


def test_every_public_name_is_documented() -> None:
    """Classes, their methods and functions say what they mean."""
    for name in brazekit.__all__:
        value = getattr(brazekit, name)
        if inspect.isclass(value) and value.__module__.startswith("brazekit."):
            assert value.__dict__.get("__doc__"), name
            for member_name, member in members(value):
                assert inspect.getdoc(member), f"{name}.{member_name}"
        elif inspect.isfunction(value):
            assert value.__doc__, name


def test_help_reads_well_in_a_terminal() -> None:
    """A method's documentation names permission, limit and evidence within eighty columns."""
    from brazekit_api.groups.users import Users

    text = inspect.getdoc(Users.track) or ""
    for part in ("Permission: users.track", "Rate limit:", "Evidence:"):
        assert part in text
    assert max(map(len, text.splitlines())) <= 92


def test_null_and_missing_are_told_apart() -> None:
    """`None` is a null that was sent or came, UNSET a property that is not there at all."""
    written = UserAttributes(external_id="u", email=None)
    assert written.to_dict() == {"external_id": "u", "email": None}
    assert written.email is None
    assert written.first_name is UNSET
    read = UserAttributes.from_dict({"external_id": "u", "email": None})
    assert (read.email, read.first_name) == (None, UNSET)
    assert read.to_dict() == written.to_dict()
