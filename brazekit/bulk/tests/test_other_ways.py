"""Rows for other operations: aliases, catalogs, deletions, and whatever else takes lists."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

from brazekit.bulk.errors import MappingError
from brazekit.bulk.target import target_of
from brazekit.bulk.tests.support import Stage
from brazekit_api.facts import OPERATIONS

NEED = {"catalog_name": "c", "subscription_group_id": "g", "subscription_state": "subscribed"}


def loaded(stage: Stage, text: str, operation: str, *words: str) -> Any:
    """Load a file by an operation; give its audit's table."""
    path = stage.file(f"{operation}.csv", text)
    audit = f"{operation}.audit"
    done = stage.load(path, "--operation", operation, *words, "--yes", operation, "--audit", audit)
    assert done.exit_code == 0, done.output
    return done


def test_aliases_catalog_items_and_deletions_are_loaded_from_files(stage: Stage) -> None:
    """Users get aliases, a catalog gets items and loses one, users are deleted, one by one."""
    users = stage.server.mock.default.users
    names = "external_id,first_name\nu1,A\nu2,B\nu3,C\n"
    path = stage.file("users.csv", names)
    assert stage.load(path, "--as", "attributes").exit_code == 0
    aliases = "external_id,alias_name,alias_label\nu1,a1,crm\nu2,a2,crm\n"
    loaded(stage, aliases, "users.alias.new")
    assert set(users.by_alias) == {("crm", "a1"), ("crm", "a2")}
    made = stage.run(
        "call", "catalogs.create", "--data",
        '{"catalogs": [{"name": "menu", "description": "", "fields": '
        '[{"name": "id", "type": "string"}, {"name": "price", "type": "number"}]}]}',
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    menu = ("--param", "catalog_name=menu")
    items = "id,price\ntea,1.5\ncake,3\n"
    loaded(stage, items, "catalogs.items.create_many", *menu, "--map", "id=id", "--map",
           "price=price:number")  # fmt: skip
    assert stage.state()["catalog_items"] == 2
    loaded(stage, "id\ntea\n", "catalogs.items.delete_many", *menu)
    assert stage.state()["catalog_items"] == 1
    gone = "who\nu1\nu3\n"
    loaded(stage, gone, "users.delete", "--as", "external_ids", "--map", "value=who")
    assert set(users.by_external_id) == {"u2"}


def test_an_operation_is_confirmed_by_its_name(stage: Stage) -> None:
    """Without it, or with another one, nothing is sent; status 2. A dry run needs none."""
    path = stage.file("gone.csv", "who\nu1\n")
    words = (path, "--operation", "users.delete", "--as", "external_ids", "--map", "value=who")
    for yes in ((), ("--yes", "yes")):
        done = stage.load(*words, *yes)
        assert done.exit_code == 2
        assert "Not confirmed, nothing was sent" in done.stderr
    assert stage.load(*words, "--dry-run").stdout == '{\n  "external_ids": [\n    "u1"\n  ]\n}\n'
    assert stage.sent() == 0


@pytest.mark.parametrize(
    ("array", "operation", "arguments", "says"),
    [
        (None, "users.delet", {}, "Did you mean users.delete?"),
        (None, "users.delete", {}, "takes external_ids, user_aliases"),
        ("items", "catalogs.items.create_many", {}, "needs --param catalog_name="),
        ("items", "catalogs.items.create_many", {"catalog": "x"}, "Did you mean catalog_name?"),
        ("users", None, {}, "other arrays need --operation"),
    ],
)
def test_a_mistake_in_naming_an_operation_is_answered(
    array: str | None, operation: str | None, arguments: dict[str, str], says: str
) -> None:
    """With what there is."""
    with pytest.raises(MappingError) as refused:
        target_of(array, operation, arguments)
    assert says in str(refused.value)


def test_every_batched_operation_takes_rows() -> None:
    """Each array of each operation of the document, apart from those that need whole objects."""
    for operation in OPERATIONS.values():
        if operation.batch is None or operation.id.endswith(".send"):
            continue
        module = import_module(f"brazekit_api.calls.{operation.id.partition('.')[0]}")
        make = getattr(module, f"{operation.id.replace('.', '_')}_form")
        taken = inspect.signature(make).parameters.items()
        given = {name: NEED[name] for name, each in taken if each.default is each.empty}
        for array in operation.batch.arrays:
            target = target_of(array, operation.id, given)
            assert target.kind.fields
            assert target.is_scalar == ("value" in target.kind.by_key)
