"""Tracking: who is meant, who is created, and what is counted."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit_mock.tallies import add_exactly, revenue_of
from brazekit_mock.times import iso, parse_time

from .support import EPOCH_NOW, NOW, Api, alias, event, purchase

# ---------------------------------------------------------------- who


def test_an_unknown_external_id_creates_a_profile(api: Api) -> None:
    """Unless _update_existing_only is true."""
    api.track(events=[event("a"), event("b", _update_existing_only=True)])
    assert list(api.users.by_external_id) == ["a"]
    assert api.state()["events"] == 1
    assert api.state()["ignored"] == 1


@pytest.mark.parametrize(("existing_only", "created"), [(None, 0), (True, 0), (False, 1)])
def test_an_unknown_alias_needs_an_explicit_false(
    api: Api, existing_only: bool | None, created: int
) -> None:
    """An alias creates a profile only with _update_existing_only false."""
    more = {} if existing_only is None else {"_update_existing_only": existing_only}
    api.track(attributes=[{"user_alias": alias("n"), "color": "red", **more}])
    assert len(api.users) == created


def test_a_known_alias_is_updated_without_saying_so(api: Api) -> None:
    """The default of an alias is to update what exists."""
    api.post("/users/alias/new", 201, user_aliases=[alias("n")])
    api.track(events=[{"user_alias": alias("n"), "name": "x", "time": NOW}])
    (user,) = api.users
    assert user.events is not None


def test_email_creates_an_email_only_profile(api: Api) -> None:
    """No alias, no external ID; a second object with the address finds it, in any case."""
    api.track(attributes=[{"email": "a@x.org", "color": "red"}, {"email": "A@X.org", "size": 3}])
    (user,) = api.users
    assert user.custom == {"color": "red", "size": 3}
    assert user.external_id is None
    assert user.aliases is None


def test_of_several_with_an_address_the_last_updated_identified_one_is_meant(api: Api) -> None:
    """Else the last updated one."""
    api.set("first", email="a@x.org")
    api.set("second", email="a@x.org")
    api.track(attributes=[{"external_id": "first", "seen": True}])
    api.track(attributes=[{"email": "a@x.org", "color": "red"}])
    assert api.custom("first") == {"seen": True, "color": "red"}
    assert api.custom("second") == {}


def test_email_goes_before_phone(api: Api) -> None:
    """With both as identifiers, the address decides and the number is set."""
    api.set("by_mail", email="a@x.org")
    api.set("by_phone", phone="+4915112345678")
    api.track(attributes=[{"email": "a@x.org", "phone": "+4915112345678", "color": "red"}])
    assert api.custom("by_mail") == {"color": "red"}
    assert api.user("by_mail").phone == "+4915112345678"


def test_braze_id_finds_and_never_creates(api: Api) -> None:
    """Braze assigns these IDs, so an unknown one means nobody."""
    api.set("a")
    braze_id = api.user("a").braze_id
    api.track(attributes=[{"braze_id": braze_id, "n": 1}, {"braze_id": "0" * 24, "n": 2}])
    assert api.custom("a") == {"n": 1}
    assert len(api.users) == 1


def test_push_token_import_makes_one_anonymous_profile_per_unknown_token(api: Api) -> None:
    """A known token is ignored."""
    item = {"push_token_import": True, "push_tokens": [{"app_id": "app", "token": "t1"}]}
    api.track(attributes=[item])
    api.track(attributes=[item])
    assert len(api.users) == 1
    assert api.users.by_push_token.keys() == {"t1"}


# ---------------------------------------------------------------- what is counted


def test_identical_events_and_purchases_count_each_time(api: Api) -> None:
    """There is no deduplication, within a request or between two."""
    for _ in range(2):
        api.track(events=[event(), event()], purchases=[purchase(), purchase()])
    state = api.state()
    assert (state["events"], state["purchases"]) == (4, 4)
    tally = (api.user("u1").events or {})["visited"]
    assert tally.count == 4


def test_a_quantity_counts_pieces_and_multiplies_revenue(api: Api) -> None:
    """Pieces, purchase objects and money are told apart, to the cent."""
    api.track(
        purchases=[
            purchase(price=11.77, quantity=3),
            purchase(price=0.1),
            purchase(price=0.2),
            purchase(price=0, quantity=100),
            purchase(price=500, currency="JPY"),
        ]
    )
    state = api.state()
    assert state["purchases"] == 5
    assert state["purchase_quantity"] == 106
    assert Decimal(state["purchase_revenue_by_currency"]["USD"]) == Decimal("35.61")
    assert Decimal(state["purchase_revenue_by_currency"]["JPY"]) == 500
    assert Decimal(state["purchase_revenue"]) == Decimal("535.61")
    assert (api.user("u1").purchases or {})["ticket"].count == 106


@given(st.lists(st.tuples(st.decimals(0, 10_000, places=2), st.integers(1, 100)), max_size=50))
def test_revenue_adds_up_exactly(rows: list[tuple[Decimal, int]]) -> None:
    """Prices that travel as binary floats come out as the decimals they were."""
    total = Decimal(0)
    for price, quantity in rows:
        total = add_exactly(total, revenue_of(float(price), quantity))
    assert total == sum((price * quantity for price, quantity in rows), Decimal(0))


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=20))
def test_no_price_makes_a_sum_fail(prices: list[float]) -> None:
    """The largest and the smallest floats add up too, and the order makes no difference."""
    forth = back = Decimal(0)
    for price in prices:
        forth = add_exactly(forth, revenue_of(price, 100))
    for price in reversed(prices):
        back = add_exactly(back, revenue_of(price, 100))
    assert forth == back


def test_first_and_last_follow_the_times_not_the_order(api: Api) -> None:
    """An older event that comes later moves `first`."""
    times = ["2025-05-01T00:00:00Z", "2025-03-01T00:00:00Z", "2025-04-01T00:00:00Z"]
    api.track(events=[event(time=time) for time in times])
    tally = (api.user("u1").events or {})["visited"]
    assert (iso(tally.first), iso(tally.last)) == (
        "2025-03-01T00:00:00.000Z",
        "2025-05-01T00:00:00.000Z",
    )


def test_a_future_time_becomes_the_present(api: Api) -> None:
    """By the virtual clock."""
    api.track(events=[event(time="2030-01-01T00:00:00Z")], purchases=[purchase(time="2030-01-01")])
    assert (api.user("u1").events or {})["visited"].last == EPOCH_NOW * 1000
    assert (api.user("u1").purchases or {})["ticket"].last == EPOCH_NOW * 1000


def test_attributes_come_before_events_before_purchases(api: Api) -> None:
    """A profile made by the attributes is there for an event that may not create one."""
    item = {"user_alias": alias("n"), "_update_existing_only": False}
    api.track(
        events=[{"user_alias": alias("n"), "name": "x", "time": NOW}],
        attributes=[item],
    )
    assert api.state()["events"] == 1


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-02", 86400),
        ("1970-01-01T00:00:01Z", 1),
        ("1970-01-01T01:00:00+01:00", 0),
        ("1970-01-01T00:00:00-0500", 18000),
        ("1970-01-01T00:00:00-5:00", 18000),
        ("1970-01-01T00:00:00:500Z", 0.5),
        ("1970-01-01T00:00:00:500+0000", 0.5),
        ("1970-01-01 00:01:00", 60),
        ("01/02/1970", 86400),
        ("Fri Jan 02 00:00:00 UTC 1970", 86400),
        ("soon", None),
        ("", None),
        ("2020-13-01", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("2020-01-01" * 20, None),
        (None, None),
        (5, None),
    ],
)
def test_documented_forms_of_time(text: Any, seconds: float | None) -> None:
    """Each is read as UTC where it names no zone; anything else is no time."""
    assert parse_time(text) == (None if seconds is None else seconds * 1000)


@given(st.datetimes(min_value=datetime(2, 1, 1)))
def test_every_time_survives_its_own_form(moment: datetime) -> None:
    """What the mock writes, it reads back to the millisecond."""
    read = parse_time(moment.isoformat())
    if moment.year < 9999:
        assert read is not None
        assert parse_time(iso(read)) == read
        assert len(iso(read)) == 24


# ---------------------------------------------------------------- the synchronous form


def test_sync_shows_what_the_profile_now_holds(api: Api) -> None:
    """Only what the request named, under the identifier that it used."""
    api.set("u1", visits=2, other=1)
    answer = api.post(
        "/users/track/sync",
        201,
        attributes=[{"external_id": "u1", "visits": {"inc": 3}, "gone": None, "new": "x"}],
    )
    assert answer == {
        "message": "success",
        "users": [{"external_id": "u1", "custom_attributes": {"visits": 5, "new": "x"}}],
    }
    answer = api.post("/users/track/sync", 201, events=[event("u1", time="2026-01-01T00:00:00Z")])
    assert answer["users"] == [
        {
            "external_id": "u1",
            "custom_events": [
                {
                    "name": "visited",
                    "first": "2026-01-01T00:00:00.000Z",
                    "last": "2026-01-01T00:00:00.000Z",
                    "count": 1,
                }
            ],
        }
    ]
    answer = api.post("/users/track/sync", 201, purchases=[purchase("u1", quantity=2)])
    assert answer["users"][0]["purchase_events"][0]["count"] == 2


def test_sync_of_nobody_is_empty(api: Api) -> None:
    """No user matched and none may be created."""
    item = {"user_alias": alias("n"), "color": "red"}
    assert api.post("/users/track/sync", 201, attributes=[item])["users"] == []


def test_sync_does_not_wait_for_the_processing_delay(api: Api) -> None:
    """Its answer shows the update, so it has happened."""
    api.tenant.settings.processing_delay = 60
    api.post("/users/track/sync", 201, attributes=[{"external_id": "u1", "n": 1}])
    assert api.custom("u1") == {"n": 1}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"events": []},
        {"events": [event(), event()]},
        {"events": [event()], "purchases": [purchase()]},
        {"events": [event(time="soon")]},
        {"purchases": [purchase(quantity=0)]},
    ],
)
def test_sync_takes_exactly_one_valid_object(api: Api, body: dict[str, Any]) -> None:
    """Anything else is refused whole, since no per-item answer is documented."""
    api.post("/users/track/sync", 400, **body)
    assert api.state()["users"] == 0


# ---------------------------------------------------------------- the delay


def test_with_a_processing_delay_the_answer_comes_first(api: Api) -> None:
    """Writes become visible when the virtual clock reaches them, in their order."""
    api.tenant.settings.processing_delay = 10
    assert api.set("u1", n=1)["attributes_processed"] == 1
    api.tenant.clock.advance(5)
    api.set("u1", n=2)
    assert api.state()["users"] == 0
    assert api.state()["pending"] == 2
    api.tenant.clock.advance(5)
    api.tenant.settle()
    assert api.custom("u1") == {"n": 1}
    api.tenant.settings.processing_delay = 0
    api.set("u1", n=3)  # Comes after what is still on its way.
    assert api.custom("u1") == {"n": 3}
    api.tenant.clock.advance(5)
    api.tenant.settle()
    assert api.custom("u1") == {"n": 2}
