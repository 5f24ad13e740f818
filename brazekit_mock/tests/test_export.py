"""Reading profiles back."""

from __future__ import annotations

from typing import Any

import pytest

from .support import EPOCH_NOW, Api, alias, event, purchase


def export(api: Api, **body: Any) -> Any:
    """`/users/export/ids`."""
    return api.post("/users/export/ids", 200, **body)


def test_a_full_profile(api: Api) -> None:
    """Every field that was set, under the names of the export."""
    api.set(
        "u1",
        email="a@x.org",
        phone="+4915112345678",
        first_name="Ada",
        gender="F",
        dob="1815-12-10",
        country="GB",
        time_zone="Europe/London",
        email_subscribe="opted_in",
        current_location={"longitude": 1.5, "latitude": 2.5},
        push_tokens=[{"app_id": "app", "token": "t", "device_id": "d"}],
        color="red",
    )
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    api.track(events=[event()], purchases=[purchase(quantity=2), purchase(price=0.5)])
    (profile,) = export(api, external_ids=["u1"])["users"]
    assert profile == {
        "created_at": "2026-01-31 12:00:00.000 UTC",
        "external_id": "u1",
        "user_aliases": [alias("a")],
        "braze_id": api.user("u1").braze_id,
        "random_bucket": profile["random_bucket"],
        "email": "a@x.org",
        "phone": "+4915112345678",
        "country": "GB",
        "dob": "1815-12-10",
        "email_subscribe": "opted_in",
        "first_name": "Ada",
        "gender": "F",
        "time_zone": "Europe/London",
        "last_coordinates": [1.5, 2.5],
        "total_revenue": 25.5,
        "custom_attributes": {"color": "red"},
        "custom_events": [
            {
                "name": "visited",
                "first": "2026-01-31T12:00:00.000Z",
                "last": "2026-01-31T12:00:00.000Z",
                "count": 1,
            }
        ],
        "purchases": [
            {
                "name": "ticket",
                "first": "2026-01-31T12:00:00.000Z",
                "last": "2026-01-31T12:00:00.000Z",
                "count": 3,
            }
        ],
        "push_tokens": [
            {"app": "app", "token": "t", "device_id": "d", "notifications_enabled": True}
        ],
    }
    assert 0 <= profile["random_bucket"] < 10_000


def test_fields_to_export_leaves_the_rest_out(api: Api) -> None:
    """What is asked for and neither null nor empty."""
    api.set("u1", first_name="Ada", color="red")
    fields = ["first_name", "last_name", "purchases", "devices"]
    answer = export(api, external_ids=["u1"], fields_to_export=fields)
    assert answer["users"] == [{"first_name": "Ada"}]
    api.post("/users/export/ids", 400, external_ids=["u1"], fields_to_export=["shoe_size"])


def test_everyone_by_every_identifier_and_each_once(api: Api) -> None:
    """Several identifiers of one user give one profile; unknown ones are listed."""
    api.set("u1", email="a@x.org", push_tokens=[{"app_id": "x", "token": "t", "device_id": "d1"}])
    api.set("u2", email="a@x.org", phone="+4915112345678")
    api.post("/users/alias/new", 201, user_aliases=[{"external_id": "u1", **alias("a")}])
    answer = export(
        api,
        external_ids=["u1", "nobody"],
        user_aliases=[alias("a"), alias("unknown")],
        email_address="A@x.org",
        phone="+4915112345678",
        braze_id=api.user("u2").braze_id,
        device_id="d1",
        fields_to_export=["external_id"],
    )
    assert answer == {
        "message": "success",
        "users": [{"external_id": "u1"}, {"external_id": "u2"}],
        "invalid_user_ids": ["nobody", "unknown"],
    }
    assert export(api, device_id="d9")["invalid_user_ids"] == ["d9"]


@pytest.mark.parametrize(("days", "listed"), [(89, True), (90, True), (91, False)])
def test_events_of_the_last_90_days_are_listed(api: Api, days: int, listed: bool) -> None:
    """By the virtual clock, with the counts of all time; a setting lists older ones too."""
    api.track(events=[event(time="2020-01-01"), event(), event("u1", "old", time="2020-01-01")])
    api.tenant.clock.set(EPOCH_NOW + days * 86_400)

    def names() -> dict[str, int]:
        (profile,) = export(api, external_ids=["u1"])["users"]
        return {entry["name"]: entry["count"] for entry in profile.get("custom_events", ())}

    assert names() == ({"visited": 2} if listed else {})
    api.tenant.settings.export_days = None
    assert names() == {"visited": 2, "old": 1}


def test_an_export_needs_an_identifier(api: Api) -> None:
    """At most 50 of a kind."""
    api.post("/users/export/ids", 400)
    api.post("/users/export/ids", 400, external_ids=[str(n) for n in range(51)])
    assert len(export(api, external_ids=[str(n) for n in range(50)])["invalid_user_ids"]) == 50


@pytest.mark.parametrize(
    ("prices", "revenue"),
    [([0.1, 0.2], 0.3), ([1e308] * 3, 3 * 10**308), ([0], 0), ([2, 3.5], 5.5)],
)
def test_revenue_is_a_number_whatever_its_size(
    api: Api, prices: list[float], revenue: float
) -> None:
    """Never infinite, never rounded by adding floats."""
    api.track(purchases=[purchase(price=price) for price in prices])
    (profile,) = export(api, external_ids=["u1"], fields_to_export=["total_revenue"])["users"]
    assert profile["total_revenue"] == revenue
