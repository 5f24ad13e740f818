"""Subscription groups: set by anything, shared by address, read in two casings."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api

GROUP = "g-news"


def state_of(api: Api, **who: Any) -> Any:
    """The states in GROUP as the read operation shows them."""
    return api.get("/subscription/status/get", 200, subscription_group_id=GROUP, **who)["status"]


def test_a_state_set_for_an_address_holds_for_everybody_who_has_it(api: Api) -> None:
    """For those who have it, and for who gets it later; not for who left it before."""
    api.set("a", email="shared@x.org")
    api.set("b", email="Shared@x.org")
    api.set("c", email="other@x.org")
    api.post(
        "/subscription/status/set",
        201,
        subscription_group_id=GROUP,
        subscription_state="subscribed",
        email="shared@x.org",
    )
    assert state_of(api, **{"external_id[]": ["a", "b", "c", "nobody"]}) == {
        "a": "Subscribed",
        "b": "Subscribed",
        "c": "Unknown",
        "nobody": "Unknown",
    }
    api.set("c", email="shared@x.org")
    assert state_of(api, external_id="c") == {"c": "Subscribed"}


def test_track_sets_states_for_all_who_share_the_address(api: Api) -> None:
    """Also when the object gives the address after the groups."""
    states = [{"subscription_group_id": GROUP, "subscription_state": "unsubscribed"}]
    api.set("a", email="shared@x.org", subscription_groups=[{**states[0]}])
    api.track(
        attributes=[
            {
                "external_id": "b",
                "subscription_groups": [
                    {"subscription_group_id": GROUP, "subscription_state": "subscribed"}
                ],
                "email": "shared@x.org",
            }
        ]
    )
    assert state_of(api, **{"external_id[]": ["a", "b"]}) == {
        "a": "Subscribed",
        "b": "Subscribed",
    }


@pytest.mark.parametrize("kind", ["external_id", "email", "phone"])
@pytest.mark.parametrize("several", [False, True])
def test_the_first_version_takes_one_or_several(api: Api, kind: str, several: bool) -> None:
    """A text or a list of each identifier."""
    api.set("a", email="a@x.org", phone="+4915112345678")
    value = {"external_id": "a", "email": "a@x.org", "phone": "+4915112345678"}[kind]
    body = {kind: [value] if several else value}
    api.post(
        "/subscription/status/set",
        201,
        subscription_group_id=GROUP,
        subscription_state="unsubscribed",
        **body,
    )
    assert state_of(api, external_id="a") == {"a": "Unsubscribed"}
    assert state_of(api, **{kind: value}) == {value: "Unsubscribed"}


def test_the_second_version_sets_several_groups(api: Api) -> None:
    """Each with its own users and state."""
    api.set("a", email="a@x.org")
    api.set("b", phone="+4915112345678")
    api.post(
        "/v2/subscription/status/set",
        201,
        subscription_groups=[
            {
                "subscription_group_id": "g1",
                "subscription_state": "subscribed",
                "emails": ["a@x.org"],
                "external_ids": ["b"],
            },
            {
                "subscription_group_id": "g2",
                "subscription_state": "unsubscribed",
                "phones": "+4915112345678",
            },
        ],
    )
    assert api.user("a").groups == {"g1": "subscribed"}
    assert api.user("b").groups == {"g1": "subscribed", "g2": "unsubscribed"}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"external_id": "a", "subscription_state": "Subscribed"},
        {"email": "a@x.org", "phone": "+4915112345678"},
        {"email": [f"{n}@x.org" for n in range(51)]},
        {"external_id": 5},
    ],
)
def test_what_cannot_be_set_is_refused(api: Api, body: dict[str, Any]) -> None:
    """No identifier, the casing of the answers, both address and number, too many."""
    body = {"subscription_group_id": GROUP, "subscription_state": "subscribed", **body}
    api.post("/subscription/status/set", 400, **body)


def test_reading_prefers_external_id_and_refuses_address_with_number(api: Api) -> None:
    """As the page says."""
    api.set("a", email="a@x.org")
    assert state_of(api, external_id="a", email="x@x.org", phone="+49") == {"a": "Unknown"}
    both = {"subscription_group_id": GROUP, "email": "a@x.org", "phone": "+49"}
    answer = api.get("/subscription/status/get", 400, **both)
    assert "not both" in answer["message"]
    api.get("/subscription/status/get", 400, subscription_group_id=GROUP)
    api.get("/subscription/status/get", 400, external_id="a")


@pytest.mark.parametrize("count", [50, 51])
def test_reading_takes_50_identifiers(api: Api, count: int) -> None:
    """With brackets, or by repeating the plain name."""
    names = [f"u{n}" for n in range(count)]
    status = 200 if count == 50 else 400
    for name in ("external_id[]", "external_id"):
        query = {"subscription_group_id": GROUP, name: names}
        answer = api.get("/subscription/status/get", status, **query)
        assert count == 51 or len(answer["status"]) == 50


def test_groups_are_listed_page_by_page(api: Api) -> None:
    """In lower case, only those that were ever set."""
    api.set("a")
    for number in range(5):
        api.post(
            "/subscription/status/set",
            201,
            subscription_group_id=f"g{number}",
            subscription_state="subscribed" if number else "unsubscribed",
            external_id="a",
        )
    pages = [
        api.get("/subscription/user/status", 200, external_id="a", limit=2, offset=offset)
        for offset in (0, 2, 4, 6)
    ]
    listed = [group for page in pages for group in page["subscription_groups"]]
    assert [len(page["subscription_groups"]) for page in pages] == [2, 2, 1, 0]
    assert [group["subscription_group_id"] for group in listed] == [f"g{n}" for n in range(5)]
    assert listed[0]["subscription_status"] == "unsubscribed"


@pytest.mark.parametrize(
    "query",
    [{"limit": 101}, {"limit": 0}, {"limit": "x"}, {"offset": -1}, {"limit": "9" * 400}],
)
def test_a_page_out_of_bounds_is_refused(api: Api, query: dict[str, Any]) -> None:
    """The bounds of the document."""
    api.get("/subscription/user/status", 400, external_id="a", **query)


def test_a_listing_needs_an_identifier(api: Api) -> None:
    """One of the three."""
    assert "required" in api.get("/subscription/user/status", 400)["message"]
