"""Deleting users, and the migration of external IDs."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api, alias, event

# ---------------------------------------------------------------- delete


@pytest.mark.parametrize("kind", ["external_ids", "user_aliases", "braze_ids", "email", "phone"])
def test_a_deleted_user_is_found_by_nothing(api: Api, kind: str) -> None:
    """Whatever identifier it was named by; totals of events stay."""
    api.set("u1", email="a@x.org", phone="+4915112345678")
    api.set("u2")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    api.track(events=[event("u1")])
    order = ["most_recently_updated"]
    bodies: dict[str, dict[str, Any]] = {
        "external_ids": {"external_ids": ["u1"]},
        "user_aliases": {"user_aliases": [alias("a")]},
        "braze_ids": {"braze_ids": [api.user("u1").braze_id]},
        "email": {"email_addresses": [{"email": "a@x.org", "prioritization": order}]},
        "phone": {"phone_numbers": [{"phone": "+4915112345678", "prioritization": order}]},
    }
    assert api.post("/users/delete", 201, **bodies[kind]) == {"message": "success", "deleted": 1}
    assert list(api.users.by_external_id) == ["u2"]
    assert not api.users.by_alias
    assert not api.users.with_email("a@x.org")
    assert not api.users.with_phone("+4915112345678")
    assert len(api.users) == 1
    assert api.state()["events"] == 1


def test_a_deprecated_id_deletes_the_whole_profile(api: Api) -> None:
    """After a rename, by the old ID."""
    api.set("old")
    rename(api, "old", "new")
    api.post("/users/delete", 201, external_ids=["old"])
    assert len(api.users) == 0
    assert not api.users.by_external_id


def test_delete_of_several_who_share_an_address_deletes_nobody(api: Api) -> None:
    """Unless the prioritization leaves one."""
    api.set("a", email="a@x.org")
    api.set("b", email="a@x.org")
    item = {"email": "a@x.org", "prioritization": ["identified"]}
    api.post("/users/delete", 201, email_addresses=[item])
    assert len(api.users) == 2


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"external_ids": ["a"], "braze_ids": ["b"]},
        {"email_addresses": ["a@x.org"]},
        {"email_addresses": [{"email": "a@x.org", "prioritization": ["least_recently_updated"]}]},
    ],
)
def test_delete_refuses_what_it_cannot_read(api: Api, body: dict[str, Any]) -> None:
    """One kind of identifier, in its documented form."""
    api.set("a", email="a@x.org")
    api.post("/users/delete", 400, **body)
    assert len(api.users) == 1


# ---------------------------------------------------------------- external IDs


def rename(api: Api, current: str, new: str) -> Any:
    """Rename one ID."""
    item = {"current_external_id": current, "new_external_id": new}
    return api.post("/users/external_ids/rename", 201, external_id_renames=[item])


def test_after_a_rename_both_ids_find_the_user(api: Api) -> None:
    """Until the old one is removed."""
    api.set("old", n=1)
    assert rename(api, "old", "new") == {
        "message": "success",
        "external_ids": ["new"],
        "rename_errors": [],
    }
    api.set("old", m=2)
    assert api.custom("new") == {"n": 1, "m": 2}
    assert api.user("old").external_id == "new"
    assert api.post("/users/external_ids/remove", 201, external_ids=["old"]) == {
        "message": "success",
        "removed_ids": ["old"],
        "removal_errors": [],
    }
    assert list(api.users.by_external_id) == ["new"]


@pytest.mark.parametrize(
    ("current", "new", "says"),
    [
        ("nobody", "x", "not found"),
        ("old", "x", "deprecated"),
        ("new", "new", "same"),
        ("new", "other", "in use"),
        ("other", "old", "in use"),
    ],
)
def test_a_rename_that_fails_is_listed_by_position(
    api: Api, current: str, new: str, says: str
) -> None:
    """As a pair of index and sentence, while the message stays success."""
    api.set("old")
    api.set("other")
    api.set("fine")
    rename(api, "old", "new")
    answer = api.post(
        "/users/external_ids/rename",
        201,
        external_id_renames=[
            {"current_external_id": "fine", "new_external_id": "finer"},
            {"current_external_id": current, "new_external_id": new},
        ],
    )
    assert answer["external_ids"] == ["finer"]
    ((index, sentence),) = answer["rename_errors"]
    assert index == 1
    assert says in sentence


def test_a_primary_id_cannot_be_removed(api: Api) -> None:
    """Nor one that nobody has."""
    api.set("a")
    answer = api.post("/users/external_ids/remove", 201, external_ids=["a", "nobody"])
    assert answer["removed_ids"] == []
    assert [index for index, _ in answer["removal_errors"]] == [0, 1]
    assert "a" in api.users.by_external_id


def test_an_empty_migration_is_refused(api: Api) -> None:
    """As the page says of both operations."""
    api.post("/users/external_ids/rename", 400, external_id_renames=[])
    api.post("/users/external_ids/remove", 400, external_ids=[])
