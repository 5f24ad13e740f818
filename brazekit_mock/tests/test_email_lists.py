"""Addresses that bounced, left or marked as spam, and phone numbers that are invalid."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api

DAY = 86_400.0
START = {"start_date": "2026-01-01"}
RANGE = {**START, "end_date": "2026-02-02"}


def unsubscribed(api: Api, **query: Any) -> list[str]:
    """The addresses that are listed as unsubscribed."""
    listed = api.get("/email/unsubscribes", **(query or START))["emails"]
    return [entry["email"] for entry in listed]


def bounced(api: Api, **query: Any) -> list[str]:
    """The addresses that are listed as hard bounced."""
    listed = api.get("/email/hard_bounces", **{**RANGE, **query})["emails"]
    return [entry["email"] for entry in listed]


def set_state(api: Api, email: Any, state: str) -> None:
    """`/email/status`."""
    api.post("/email/status", 201, email=email, subscription_state=state)


def subscription(api: Api, external_id: str) -> Any:
    """The user's own state."""
    return (api.user(external_id).profile or {}).get("email_subscribe")


def test_a_state_holds_for_everybody_who_has_the_address(api: Api) -> None:
    """Whatever the letter case, and for nobody else."""
    api.set("a", email="ada@example.com")
    api.set("b", email="Ada@Example.com")
    api.set("c", email="alan@example.com")
    set_state(api, ["ADA@example.com"], "opted_in")
    assert [subscription(api, name) for name in "abc"] == ["opted_in", "opted_in", None]


def test_the_state_of_an_address_waits_for_its_first_user(api: Api) -> None:
    """It is listed meanwhile, goes to the user who gets the address, and to no second one."""
    set_state(api, "ada@example.com", "unsubscribed")
    assert unsubscribed(api) == ["ada@example.com"]
    api.set("a", email="Ada@example.com")
    assert subscription(api, "a") == "unsubscribed"
    assert unsubscribed(api) == ["Ada@example.com"]
    api.set("b", email="ada@example.com")
    assert subscription(api, "b") is None


def test_states_are_listed_as_they_are_not_as_they_were(api: Api) -> None:
    """Whoever set them: this operation, tracking or blocking."""
    for name in "abc":
        api.set(name, email=f"{name}@example.com")
    set_state(api, "a@example.com", "unsubscribed")
    api.set("b", email_subscribe="unsubscribed")
    api.post("/email/blocklist", 201, email=["c@example.com"])
    assert sorted(unsubscribed(api)) == [f"{name}@example.com" for name in "abc"]
    set_state(api, ["a@example.com", "c@example.com"], "subscribed")
    api.set("b", email_subscribe="opted_in")
    assert unsubscribed(api) == []


def test_the_time_is_that_of_leaving(api: Api) -> None:
    """Leaving once more changes nothing, coming back and leaving again does."""
    api.set("a", email="a@example.com", email_subscribe="unsubscribed")
    first = api.get("/email/unsubscribes", **START)["emails"]
    assert first == [{"email": "a@example.com", "unsubscribed_at": "2026-01-31 12:00:00 +0000"}]
    api.tenant.clock.advance(DAY)
    set_state(api, "a@example.com", "unsubscribed")
    assert api.get("/email/unsubscribes", **START)["emails"] == first
    set_state(api, "a@example.com", "subscribed")
    set_state(api, "a@example.com", "unsubscribed")
    again = api.get("/email/unsubscribes", email="A@example.com")["emails"]
    assert again[0]["unsubscribed_at"] == "2026-02-01 12:00:00 +0000"


@pytest.mark.parametrize("path", ["/email/blocklist", "/email/blacklist"])
def test_blocking_marks_as_bounced_and_unsubscribes(api: Api, path: str) -> None:
    """By both paths; taking the bounce back does not bring the users back."""
    api.set("a", email="a@example.com")
    api.post(path, 201, email="a@example.com")
    assert (bounced(api), subscription(api, "a")) == (["a@example.com"], "unsubscribed")
    assert api.get("/_mock/state")["hard_bounced_emails"] == 1
    api.post("/email/bounce/remove", 201, email=["A@example.com", "nobody@example.com"])
    assert (bounced(api), subscription(api, "a")) == ([], "unsubscribed")


def test_bounces_are_listed_by_day_newest_first(api: Api) -> None:
    """The first midnight belongs to the range, the last does not; a page is part of it."""
    days = ["2026-01-09T23:59:59Z", "2026-01-10", "2026-01-11T06:00:00Z", "2026-01-12"]
    entries = [{"email": f"u{n}@example.com", "hard_bounced_at": day} for n, day in enumerate(days)]
    api.post("/_mock/seed", 200, hard_bounces=entries)
    days_asked = {"start_date": "2026-01-10", "end_date": "2026-01-12"}
    assert bounced(api, **days_asked) == ["u2@example.com", "u1@example.com"]
    assert bounced(api, **days_asked, limit=1, offset=1) == ["u1@example.com"]
    assert bounced(api, email="U0@example.com") == ["u0@example.com"]
    assert bounced(api, email="u0@example.com", offset=1) == []
    assert bounced(api, email="other@example.com") == []


def test_the_order_of_those_who_left_can_be_turned(api: Api) -> None:
    """Newest first is what comes unasked."""
    for name in "abc":
        api.set(name, email=f"{name}@example.com", email_subscribe="unsubscribed")
        api.tenant.clock.advance(60)
    names = [f"{name}@example.com" for name in "abc"]
    assert unsubscribed(api) == names[::-1]
    assert unsubscribed(api, **START, sort_direction="asc") == names
    assert unsubscribed(api, start_date="2026-01-01", end_date="2026-01-31") == []


@pytest.mark.parametrize(
    ("path", "query", "word"),
    [
        ("/email/hard_bounces", {"end_date": "2026-02-01"}, "start_date or email"),
        ("/email/hard_bounces", {**RANGE, "start_date": "soon"}, "format date"),
        ("/email/hard_bounces", {"start_date": "2026-02-01", "end_date": "2026-02-01"}, "before"),
        ("/email/unsubscribes", {}, "start_date or email"),
        ("/email/unsubscribes", {"start_date": "2026-02-30"}, "format date"),
        ("/sms/invalid_phone_numbers", START, "phone_numbers or start_date and end_date"),
    ],
)
def test_a_range_is_needed_and_is_one(api: Api, path: str, query: Any, word: str) -> None:
    """Each refusal names what is missing or wrong."""
    assert word in api.get(path, 400, **query)["message"]


def test_a_spam_mark_is_removed_from_the_address_and_its_users(api: Api) -> None:
    """And from nobody else."""
    marked = {"marked_email_as_spam_at": "2026-01-30T10:00:00Z"}
    api.set("a", email="a@example.com", **marked)
    api.set("b", email="b@example.com", **marked)
    api.post("/_mock/seed", 200, spam_marks=[{"email": "a@example.com"}])
    assert api.get("/_mock/state")["spam_marked_emails"] == 1
    api.post("/email/spam/remove", 201, email="a@example.com")
    assert api.get("/_mock/state")["spam_marked_emails"] == 0
    assert "marked_email_as_spam_at" not in (api.user("a").profile or {})
    assert "marked_email_as_spam_at" in (api.user("b").profile or {})


def test_invalid_numbers_are_listed_and_removed(api: Api) -> None:
    """By number with or without plus, by days, by reason."""
    day = "2026-01-20T10:00:00Z"
    entries = [
        {"phone": "+14155550101", "invalid_detected_at": day},
        {"phone": "+14155550102", "reason": "deactivated"},
    ]
    api.post("/_mock/seed", 200, invalid_phone_numbers=entries)

    def listed(**query: Any) -> list[str]:
        found = api.get("/sms/invalid_phone_numbers", **query)["sms"]
        return [entry["phone"][-3:] for entry in found]

    numbers = ["14155550101", "+14155550103"]
    assert listed(**{"phone_numbers[]": numbers, **RANGE}) == ["101"]
    assert listed(**RANGE) == ["102", "101"]
    assert listed(start_date="2026-01-20", end_date="2026-01-21") == ["101"]
    assert listed(**RANGE, reason="deactivated") == ["102"]
    shown = api.get("/sms/invalid_phone_numbers", **RANGE)["sms"][1]
    assert (shown["invalid_detected_at"], shown["reason"]) == (day, "provider_error")
    api.post("/sms/invalid_phone_numbers/remove", 201, phone_numbers=["14155550101"])
    assert listed(**RANGE) == ["102"]


@pytest.mark.parametrize(
    "seed",
    [
        {"hard_bounces": [{}]},
        {"hard_bounces": [{"email": 5}]},
        {"hard_bounces": [{"email": "a@example.com", "hard_bounced_at": "soon"}]},
        {"spam_marks": [{"email": "a@example.com", "at": "2026-01-01"}]},
        {"invalid_phone_numbers": [{"phone": "+1", "reason": "shy"}]},
    ],
)
def test_a_wrong_seed_is_refused_and_sets_nothing(api: Api, seed: Any) -> None:
    """With a sentence, and without a value of the entry."""
    before = api.get("/_mock/state")
    name, entries = next(iter(seed.items()))
    good = {"phone": "+14155550101"} if "phone" in name else {"email": "good@example.com"}
    refused = api.post("/_mock/seed", 400, **{name: [good, *entries]})
    assert name in refused["message"]
    assert "a@example.com" not in refused["message"]
    kept = api.get("/_mock/state")
    del kept["requests"], before["requests"]
    assert kept == before


def test_effects_wait_for_the_processing_delay(api: Api) -> None:
    """As everywhere."""
    api.tenant.settings.processing_delay = 30.0
    api.post("/email/blocklist", 201, email="a@example.com")
    assert bounced(api) == unsubscribed(api) == []
    api.tenant.clock.advance(31)
    assert bounced(api) == unsubscribed(api) == ["a@example.com"]
