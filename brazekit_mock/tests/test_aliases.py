"""Creating and renaming aliases."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.users import User

from .support import Api, alias


def labels(user: User) -> list[tuple[str, str]]:
    """The aliases of a user as label and name."""
    return list(user.aliases or ())


# ---------------------------------------------------------------- aliases


def test_aliases_for_known_users_and_for_nobody(api: Api) -> None:
    """A known external ID gets the alias; without one an alias-only user is made."""
    api.set("u1")
    answer = api.post(
        "/users/alias/new",
        201,
        user_aliases=[{"external_id": "u1", **alias("a")}, alias("b")],
    )
    assert answer == {"message": "success", "aliases_processed": 2}
    assert labels(api.user("u1")) == [("card", "a")]
    assert api.users.by_alias["card", "b"].external_id is None
    assert len(api.users) == 2


@pytest.mark.parametrize(
    ("item", "says"),
    [
        ({"external_id": "nobody", **alias("x")}, "no user has this 'external_id'"),
        ({"external_id": "u1", **alias("second")}, "another 'alias_name' under this"),
        ({"external_id": "u2", **alias("first")}, "belongs to another user"),
        ({"alias_name": "x"}, "'alias_label' is required"),
    ],
)
def test_an_alias_that_cannot_be_added_is_listed(api: Api, item: Any, says: str) -> None:
    """In errors, with its index; the state stays as it was."""
    api.set("u1")
    api.set("u2")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("first")}])
    answer = api.post("/users/alias/new", 201, user_aliases=[alias("fine"), item])
    assert answer["aliases_processed"] == 1
    assert (answer["errors"][0]["index"], answer["errors"][0]["input_array"]) == (1, "user_aliases")
    assert says in answer["errors"][0]["type"]
    assert labels(api.user("u1")) == [("card", "first")]
    assert labels(api.user("u2")) == []


def test_one_request_cannot_break_the_alias_rules_either(api: Api) -> None:
    """Items of one request are held against those before them."""
    api.set("u1")
    api.set("u2")
    answer = api.post(
        "/users/alias/new",
        201,
        user_aliases=[
            {"external_id": "u1", **alias("a")},
            {"external_id": "u1", **alias("b")},
            {"external_id": "u2", **alias("a")},
        ],
    )
    assert [error["index"] for error in answer["errors"]] == [1, 2]
    assert answer["aliases_processed"] == 1


def test_a_repeat_changes_nothing(api: Api) -> None:
    """The same alias for the same user, or for nobody, is there already."""
    api.set("u1")
    items = [{"external_id": "u1", **alias("a")}, alias("b")]
    for _ in range(2):
        assert api.post("/users/alias/new", 201, user_aliases=items)["aliases_processed"] == 2
    assert len(api.users) == 2


def test_alias_update_renames_what_it_finds(api: Api) -> None:
    """What is not found, or would take another's alias, is passed over."""
    api.post("/users/alias/new", 201, user_aliases=[alias("a"), alias("b")])
    user = api.users.by_alias["card", "a"]

    def rename(old: str, new: str) -> None:
        update = {"alias_label": "card", "old_alias_name": old, "new_alias_name": new}
        assert api.post("/users/alias/update", 201, alias_updates=[update]) == {
            "message": "success"
        }

    rename("a", "c")
    assert labels(user) == [("card", "c")]
    rename("nothing", "d")
    rename("c", "b")
    rename("c", "c")
    assert labels(user) == [("card", "c")]
    assert set(api.users.by_alias) == {("card", "b"), ("card", "c")}
