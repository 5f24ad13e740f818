"""Series and lists computed from what was tracked, and News Feed cards."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import pytest

from .support import Api, event, purchase

DAYS = "length=3&ending_at=2026-01-31T12:00:00Z"


@pytest.fixture
def now(api: Api) -> Api:
    """The mock, on the first of February 2026."""
    api.post("/_mock/clock", 200, set="2026-02-01T12:00:00Z", freeze=True)
    return api


def _get(api: Api, path: str, status: int = 200) -> Any:
    path, _, query = path.partition("?")
    return api.get(path, status, **dict(parse_qsl(query)))


def _values(api: Api, path: str, name: str) -> dict[str, Any]:
    return {point["time"]: point[name] for point in _get(api, path)["data"]}


def _list(api: Api, path: str, name: str) -> list[Any]:
    return list(_values(api, path, name).values())


def test_events_count_on_their_own_days(now: Api) -> None:
    """Every day of the series has a point, also one without events; the end's day is the last."""
    times = ["2026-01-29T00:00:00Z", "2026-01-31T23:59:59Z", "2026-01-31T01:00:00Z"]
    now.track(events=[event("u", time=time) for time in [*times, "2026-01-28T23:59:59Z"]])
    found = _values(now, f"/events/data_series?event=visited&{DAYS}", "count")
    assert found == {"2026-01-29": 1, "2026-01-30": 0, "2026-01-31": 2}
    assert sum(_list(now, f"/events/data_series?event=other&{DAYS}", "count")) == 0


def test_events_count_by_hour_and_by_app(now: Api) -> None:
    """An hour is named by its beginning; an event without app counts for no app."""
    now.track(events=[event("u", time="2026-01-31T11:10:00Z", app_id="a")])
    now.track(events=[event("u", time="2026-01-31T12:59:00Z")])
    hours = "event=visited&unit=hour&length=2&ending_at=2026-01-31T12:30:00Z"
    found = _values(now, f"/events/data_series?{hours}", "count")
    assert found == {"2026-01-31T11:00:00+00:00": 1, "2026-01-31T12:00:00+00:00": 1}
    of_app = _values(now, f"/events/data_series?{hours}&app_id=a", "count")
    assert list(of_app.values()) == [1, 0]


def test_units_and_revenue_are_summed_exactly(now: Api) -> None:
    """By product, and over all of them."""
    for product, price in (("p1", 0.1), ("p1", 0.2), ("p2", 5)):
        now.track(purchases=[purchase("u", product_id=product, price=price, quantity=3)])
    day = "length=1&ending_at=2026-01-31T12:00:00Z"
    assert _values(now, f"/purchases/quantity_series?{day}", "purchase_quantity") == {
        "2026-01-31": 9
    }
    assert _list(now, f"/purchases/revenue_series?{day}&product=p1", "revenue") == [0.9]
    assert _list(now, f"/purchases/revenue_series?{day}", "revenue") == [15.9]
    assert now.get("/purchases/product_list")["products"] == ["p1", "p2"]


def test_new_and_active_users_are_counted(now: Api) -> None:
    """New on the day of creation; active on the days of the first and the last session."""
    first, last = "2026-01-02T10:00:00Z", "2026-01-30T10:00:00Z"
    sessions = {"date_of_first_session": first, "date_of_last_session": last}
    now.track(attributes=[{"external_id": "u1", **sessions}, {"external_id": "u2"}])
    assert _values(now, "/kpi/new_users/data_series?length=1", "new_users") == {"2026-02-01": 2}
    assert _list(now, f"/kpi/dau/data_series?{DAYS}", "dau") == [0, 1, 0]
    assert _list(now, f"/sessions/data_series?{DAYS}", "sessions") == [0, 1, 0]
    month = "length=2&ending_at=2026-02-01T00:00:00Z"
    assert _list(now, f"/kpi/mau/data_series?{month}", "mau") == [1, 1]
    late = "length=2&ending_at=2026-03-01T00:00:00Z"
    assert _list(now, f"/kpi/mau/data_series?{late}", "mau") == [1, 0]
    assert _list(now, f"/kpi/uninstalls/data_series?{DAYS}", "uninstalls") == [0] * 3


def test_events_and_attributes_are_listed_by_name(now: Api) -> None:
    """Once somebody has them, with the type of what somebody has."""
    now.track(events=[event("u", name="b"), event("u", name="a")])
    custom = {"n": 1, "s": "x", "flag": True, "list": ["x"], "object": {"k": 1}}
    now.track(attributes=[{"external_id": "u", **custom}])
    assert now.get("/events/list")["events"] == ["a", "b"]
    assert [one["name"] for one in now.get("/events")["events"]] == ["a", "b"]
    found = {one["name"]: one["data_type"] for one in now.get("/custom_attributes")["attributes"]}
    assert found == {
        "flag": "Boolean", "list": "Array", "n": "Number", "object": "Object", "s": "String",
    }  # fmt: skip


def test_cards_are_seeded_and_archived_ones_left_out(now: Api) -> None:
    """Beside the example's own card; details and statistics are of cards that there are."""
    cards = [
        {"id": "c1", "title": "Mine", "created_at": "2026-01-03T00:00:00+00:00"},
        {"id": "c2", "archived": True},
    ]
    now.post("/_mock/seed", 200, cards=cards)
    listed = [card["id"] for card in now.get("/feed/list")["cards"]]
    assert listed[-1] == "c1"
    assert "c2" not in listed
    assert _get(now, "/feed/list?sort_direction=desc")["cards"][0]["id"] == "c1"
    everything = _get(now, "/feed/list?include_archived=true")["cards"]
    assert "c2" in [card["id"] for card in everything]
    assert _get(now, "/feed/details?card_id=c1")["title"] == "Mine"
    assert len(_get(now, f"/feed/data_series?card_id=c1&{DAYS}")["data"]) == 3
    for path in ("/feed/details?card_id=none", f"/feed/data_series?card_id=none&{DAYS}"):
        _get(now, path, 400)


def test_a_wrong_seed_is_refused(now: Api) -> None:
    """With the fields that there are."""
    assert "cards" in now.post("/_mock/seed", 400, cards=[{"name": "no id"}])["message"]
