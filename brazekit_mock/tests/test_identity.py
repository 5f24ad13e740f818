"""Aliases, identify, merge, delete, rename and remove."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.users import User

from .support import Api, alias, event, purchase


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


# ---------------------------------------------------------------- identify


def identify(api: Api, external_id: str, name: str) -> Any:
    """Identify one alias."""
    item = {"external_id": external_id, "user_alias": alias(name)}
    return api.post("/users/identify", 201, aliases_to_identify=[item])


def test_identify_puts_a_free_id_on_the_profile(api: Api) -> None:
    """The profile stays the same one."""
    api.post("/users/alias/new", 201, user_aliases=[alias("a")])
    user = api.users.by_alias["card", "a"]
    assert identify(api, "u1", "a") == {"message": "success", "aliases_processed": 1}
    assert api.user("u1") is user


def test_identify_merges_into_a_user_who_has_the_id(api: Api) -> None:
    """The alias-only profile goes, its data and its alias move."""
    api.track(
        attributes=[
            {"user_alias": alias("a"), "_update_existing_only": False, "color": "red", "size": 1},
            {"external_id": "u1", "color": "blue"},
        ],
        events=[event("u1")],
    )
    api.track(events=[{"user_alias": alias("a"), "name": "visited", "time": "2020-01-01"}])
    identify(api, "u1", "a")
    assert len(api.users) == 1
    assert api.custom("u1") == {"color": "blue", "size": 1}
    assert api.users.by_alias["card", "a"] is api.user("u1")
    assert (api.user("u1").events or {})["visited"].count == 2


def test_identify_skips_a_taken_label(api: Api) -> None:
    """Both profiles stay as they are, without an error."""
    api.set("u1")
    api.post(
        "/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("mine")}, alias("a")]
    )
    identify(api, "u1", "a")
    assert len(api.users) == 2
    assert labels(api.user("u1")) == [("card", "mine")]


def test_identify_leaves_an_identified_user_and_an_unknown_alias_alone(api: Api) -> None:
    """Nothing happens, without an error."""
    api.set("u1")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    identify(api, "u2", "a")
    identify(api, "u3", "nobody")
    assert list(api.users.by_external_id) == ["u1"]


@pytest.mark.parametrize(
    ("order", "identified"),
    [
        (["unidentified", "most_recently_updated"], "young"),
        (["unidentified", "least_recently_updated"], "old"),
        (["unidentified"], None),
        (["identified"], None),
    ],
)
def test_identify_by_email_needs_one_user_left(
    api: Api, order: list[str], identified: str | None
) -> None:
    """The prioritization picks one of those who share the address, or nobody."""
    api.set("someone", email="a@x.org")
    for name in ("old", "young"):
        item = {"user_alias": alias(name), "_update_existing_only": False, "email": "a@x.org"}
        api.track(attributes=[item])
    item = {"external_id": "new", "email": "a@x.org", "prioritization": order}
    api.post("/users/identify", 201, emails_to_identify=[item])
    user = api.users.by_external_id.get("new")
    assert (None if user is None else labels(user)[0][1]) == identified


def test_identify_by_phone_and_without_prioritization(api: Api) -> None:
    """Numbers work as addresses; a missing prioritization is listed."""
    api.track(attributes=[{"phone": "+4915112345678", "color": "red"}])
    item: dict[str, Any] = {"external_id": "u1", "phone": "+4915112345678"}
    answer = api.post("/users/identify", 201, phone_numbers_to_identify=[item])
    assert "'prioritization' is required" in answer["errors"][0]["type"]
    item["prioritization"] = ["unidentified"]
    api.post("/users/identify", 201, phone_numbers_to_identify=[item])
    assert api.custom("u1") == {"color": "red"}


# ---------------------------------------------------------------- merge


def merge(api: Api, gone: dict[str, Any], kept: dict[str, Any], status: int = 202) -> Any:
    """Merge one pair."""
    pair = {"identifier_to_merge": gone, "identifier_to_keep": kept}
    return api.post("/users/merge", status, merge_updates=[pair])


def test_merge_keeps_adds_and_sums(api: Api) -> None:
    """The kept values stay, missing ones come, counts add up, dates widen."""
    api.set("gone", first_name="Old", last_name="Name", email="g@x.org", a=1, b=1, country="DE")
    api.set("kept", first_name="New", phone="+4915112345678", b=2, c=2)
    api.track(events=[event("gone", time="2020-01-01"), event("gone", "only", time="2021-01-01")])
    api.track(events=[event("kept", time="2022-01-01")])
    api.track(purchases=[purchase("gone", quantity=2), purchase("kept", quantity=3)])
    before = api.state()
    assert merge(api, {"external_id": "gone"}, {"external_id": "kept"}) == {"message": "success"}
    kept = api.user("kept")
    assert kept.profile == {"first_name": "New", "last_name": "Name", "country": "DE"}
    assert (kept.email, kept.phone) == ("g@x.org", "+4915112345678")
    assert kept.custom == {"a": 1, "b": 2, "c": 2}
    assert {name: tally.count for name, tally in (kept.events or {}).items()} == {
        "visited": 2,
        "only": 1,
    }
    assert (kept.purchases or {})["ticket"].count == 5
    assert kept.total_revenue() == 62.5
    assert "gone" not in api.users.by_external_id
    assert api.users.with_email("g@x.org") == (kept,)
    after = api.state()
    for total in ("events", "purchases", "purchase_revenue"):
        assert after[total] == before[total]


def test_merge_moves_aliases_where_the_label_is_free(api: Api) -> None:
    """A second name under a label is not kept."""
    api.set("gone")
    api.set("kept")
    items = [
        {"external_id": "gone", **alias("g", "card")},
        {"external_id": "gone", **alias("g", "club")},
        {"external_id": "kept", **alias("k", "card")},
    ]
    api.post("/users/alias/new", 201, user_aliases=items)
    merge(api, {"user_alias": alias("g", "club")}, {"external_id": "kept"})
    assert labels(api.user("kept")) == [("card", "k"), ("club", "g")]
    assert set(api.users.by_alias) == {("card", "k"), ("club", "g")}


def test_merge_passes_over_what_is_not_two_users(api: Api) -> None:
    """Unknown users, the same user twice, and several users left."""
    api.set("a", email="a@x.org")
    api.set("b", email="a@x.org")
    merge(api, {"external_id": "a"}, {"external_id": "a"})
    merge(api, {"external_id": "a"}, {"external_id": "nobody"})
    merge(api, {"email": "a@x.org", "prioritization": ["identified"]}, {"external_id": "b"})
    assert len(api.users) == 2
    merge(
        api,
        {"email": "a@x.org", "prioritization": ["identified", "least_recently_updated"]},
        {"external_id": "b"},
    )
    assert list(api.users.by_external_id) == ["b"]


@pytest.mark.parametrize(
    "identifier",
    [
        {},
        {"braze_id": "x"},
        {"email": "a@x.org"},
        {"external_id": "a", "user_alias": alias("a")},
        {"email": "a@x.org", "prioritization": []},
        {"email": "a@x.org", "prioritization": ["identified", "unidentified"]},
        {"email": "a@x.org", "prioritization": ["youngest"]},
        "a",
    ],
)
def test_merge_refuses_whole_requests_with_a_bad_identifier(api: Api, identifier: Any) -> None:
    """400, and a good pair beside it does not happen either."""
    api.set("a")
    api.set("b")
    good = {"identifier_to_merge": {"external_id": "a"}, "identifier_to_keep": {"external_id": "b"}}
    bad = {"identifier_to_merge": identifier, "identifier_to_keep": {"external_id": "b"}}
    api.post("/users/merge", 400, merge_updates=[good, bad])
    assert len(api.users) == 2


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
