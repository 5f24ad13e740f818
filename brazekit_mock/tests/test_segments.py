"""Segments: seeded, listed, described, and their sizes by day."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Api

EXAMPLE = "2cd1f2a0-0000-4000-8000-000000000000"
WEEK = {"length": 2, "ending_at": "2026-01-31T23:59:59Z"}


def listed(api: Api, **query: Any) -> list[str]:
    """The IDs on one page of the listing."""
    return [one["id"] for one in api.get("/segments/list", **query)["segments"]]


def sizes(api: Api, segment_id: str, **query: Any) -> dict[str, int]:
    """The sizes of a segment by day."""
    data = api.get("/segments/data_series", segment_id=segment_id, **{**WEEK, **query})["data"]
    return {point["time"]: point["size"] for point in data}


def test_segments_are_listed_by_time_of_creation(api: Api) -> None:
    """Whatever the order and the form in which they came; desc turns it round."""
    seeds = [
        {"id": "late", "created_at": "2026-01-05T10:00:00+00:00"},
        {"id": "early", "created_at": "2026-01-01T23:30:00-12:00"},
    ]
    api.post("/_mock/seed", 200, segments=seeds)
    # 23:30 twelve hours west of London is after 10:00 of the next day there.
    assert listed(api) == [EXAMPLE, "early", "late"]
    assert listed(api, sort_direction="desc") == ["late", "early", EXAMPLE]


def test_archived_segments_are_not_listed_but_described(api: Api) -> None:
    """Beside those that are not archived."""
    api.post("/_mock/seed", 200, segments=[{"id": "old", "archived": True}, {"id": "new"}])
    assert listed(api) == [EXAMPLE, "new"]
    assert api.get("/segments/details", segment_id="old")["message"] == "success"


def test_a_page_holds_a_hundred_segments(api: Api) -> None:
    """The last is short, and the one behind it empty."""
    api.post("/_mock/seed", 200, segments=[{"id": f"s{number}"} for number in range(100)])
    pages = [listed(api, page=page) for page in range(3)]
    assert [len(page) for page in pages] == [100, 1, 0]
    assert len(set(pages[0] + pages[1])) == 101


def test_details_are_those_that_were_seeded(api: Api) -> None:
    """And nothing that only the mock knows."""
    seed = {"id": "s", "name": "Mine", "text_description": "Few.", "tags": ["t"], "size": 3}
    api.post("/_mock/seed", 200, segments=[seed])
    shown = api.get("/segments/details", segment_id="s")
    assert (shown["name"], shown["text_description"], shown["tags"]) == ("Mine", "Few.", ["t"])
    assert not {"id", "size", "audience", "archived"} & set(shown)


def test_the_size_is_the_seeded_one_or_that_of_the_members(api: Api) -> None:
    """A user counts from the day of the profile's creation on, in segments that fit the user."""
    is_red = {
        "custom_attribute": {
            "custom_attribute_name": "color", "comparison": "equals", "value": "red",
        }
    }  # fmt: skip
    api.post(
        "/_mock/seed", 200, segments=[{"id": "fix", "size": 7}, {"id": "r", "audience": is_red}]
    )
    api.set("u1", color="red")
    api.set("u2", color="blue")
    assert sizes(api, "fix") == {"2026-01-30": 7, "2026-01-31": 7}
    assert sizes(api, EXAMPLE) == {"2026-01-30": 0, "2026-01-31": 2}
    assert sizes(api, "r") == {"2026-01-30": 0, "2026-01-31": 1}
    api.set("u2", color="red")
    assert sizes(api, "r", length=1) == {"2026-01-31": 2}


@pytest.mark.parametrize("path", ["/segments/details", "/segments/data_series"])
def test_an_unknown_segment_is_refused(api: Api, path: str) -> None:
    """Before and after a reset, which forgets what was seeded."""
    api.post("/_mock/seed", 200, segments=[{"id": "s"}])
    api.get(path, 200, segment_id="s", **WEEK)
    assert api.get(path, 400, segment_id="t", **WEEK) == {"message": "Invalid Segment ID"}
    api.post("/_mock/reset", 200)
    api.get(path, 400, segment_id="s", **WEEK)
    api.get(path, 200, segment_id=EXAMPLE, **WEEK)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"id": 5},
        {"id": "s", "colour": "red"},
        {"id": "s", "created_at": "soon"},
        {"id": "s", "tags": [1]},
        {"id": "s", "size": -1},
        {"id": "s", "audience": {"AND": 5}},
    ],
)
def test_a_wrong_seed_is_refused_whole(api: Api, wrong: dict[str, Any]) -> None:
    """None of its entries is kept."""
    api.post("/_mock/seed", 400, segments=[{"id": "good"}, wrong])
    assert listed(api) == [EXAMPLE]
