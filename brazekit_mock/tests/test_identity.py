"""Identifying and merging users."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.users import User

from .support import Api, alias, event, purchase


def labels(user: User) -> list[tuple[str, str]]:
    """The aliases of a user as label and name."""
    return list(user.aliases or ())


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
