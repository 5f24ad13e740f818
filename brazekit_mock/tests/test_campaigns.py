"""Campaigns and Canvases: seeds, lists, details, statistics and copies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from brazekit_mock.document import load

from .scenarios_messaging import messages, seed, trigger
from .support import NOW, Api

DAY = 86_400
BOTH = pytest.mark.parametrize(
    ("path", "seeds", "items"),
    [("/campaigns", "campaigns", "campaigns"), ("/canvas", "canvases", "canvases")],
)


def listed(api: Api, path: str, items: str, **query: Any) -> list[str]:
    """The IDs of one page, without those of the document's examples."""
    found = api.get(f"{path}/list", **query)[items]
    return [one["id"] for one in found if "-" not in one["id"]]


def _names(node: Any) -> Iterator[tuple[str, str]]:
    """Campaigns and Canvases that examples of requests name."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("campaign_id", "canvas_id") and isinstance(value, str):
                yield name, value
            yield from _names(value)
        if node.get("name") in ("campaign_id", "canvas_id") and "examples" in node:
            yield from ((node["name"], one["value"]) for one in node["examples"].values())
    elif isinstance(node, list):
        for value in node:
            yield from _names(value)


def test_a_new_workspace_has_what_the_examples_name(api: Api) -> None:
    """Every ID in a request of the document, but for those of translations and content blocks."""
    seen = set()
    for path, item in load().raw["paths"].items():
        if "translations" not in path and "content_blocks" not in path:
            seen |= set(_names(item))
    assert len(seen) == 5
    for name, value in seen:
        kind = "campaigns" if name == "campaign_id" else "canvas"
        assert api.get(f"/{kind}/details", **{name: value})["message"] == "success"


@BOTH
def test_a_list_goes_through_all_in_pages_of_100(
    api: Api, path: str, seeds: str, items: str
) -> None:
    """By time of creation, either way, and an empty page in the end."""
    made = [
        {"id": f"n{n:03}", "created_at": f"2026-01-01T{n // 60:02}:{n % 60:02}:00Z"}
        for n in range(150)
    ]
    seed(api, **{seeds: list(reversed(made))})
    first, second = (listed(api, path, items, page=page) for page in (0, 1))
    assert first == [f"n{n:03}" for n in range(100)]
    assert second == [f"n{n:03}" for n in range(100, 150)]
    assert listed(api, path, items, page=2) == []
    newest = listed(api, path, items, sort_direction="desc")
    assert newest[0] == "n149"


@BOTH
def test_archived_and_edited_ones_are_listed_on_request(
    api: Api, path: str, seeds: str, items: str
) -> None:
    """include_archived adds, last_edit.time[gt] leaves out; drafts and paused ones are listed."""
    edited = {"updated_at": "2026-01-20T00:00:00Z", "created_at": "2026-01-01T00:00:00Z"}
    seed(
        api,
        **{
            seeds: [
                {"id": "old", "archived": True},
                {"id": "draft", "draft": True},
                {"id": "paused", "enabled": False},
                {"id": "edited", **edited},
            ]
        },
    )
    assert set(listed(api, path, items)) == {"draft", "paused", "edited"}
    assert "old" in listed(api, path, items, include_archived="true")
    after = {"last_edit.time[gt]": "2026-01-20T00:00:00Z"}
    assert "edited" not in listed(api, path, items, **after)
    assert "edited" in listed(api, path, items, **{"last_edit.time[gt]": "2026-01-19T23:59:59Z"})


@pytest.mark.parametrize(
    ("entry", "word"),
    [
        ({}, "id"),
        ({"id": "c", "colour": "red"}, "archived"),
        ({"id": "c", "archived": "yes"}, "archived"),
        ({"id": "c", "created_at": "soon"}, "created_at"),
        ({"id": "c", "audience": {"AND": 5}}, "campaign"),
        ({"id": "c", "channels": []}, "channels"),
    ],
)
def test_a_wrong_seed_is_refused_with_a_sentence(
    api: Api, entry: dict[str, Any], word: str
) -> None:
    """And none of the list is kept."""
    refused = api.post("/_mock/seed", 400, campaigns=[{"id": "good"}, entry])
    assert word in refused["message"]
    api.get("/campaigns/details", 400, campaign_id="good")


def test_details_show_what_was_seeded(api: Api) -> None:
    """A campaign's messages and dates; the last send appears when there was one."""
    text = {
        "v": {"channel": "email", "subject": "s", "body": "b"},
        "w": {"channel": "sms", "body": "b"},
    }
    seed(api, campaigns=[{"id": "c", "name": "N", "tags": ["x"], "messages": text}])
    api.set("u1", email="u1@example.com")
    shown = api.get("/campaigns/details", campaign_id="c")
    assert (shown["name"], shown["tags"], shown["channels"]) == ("N", ["x"], ["email", "sms"])
    assert shown["messages"] == text
    assert "last_sent" not in shown
    trigger(api, {"external_user_id": "u1"})
    assert (
        api.get("/campaigns/details", campaign_id="c")["last_sent"] == "2026-01-31T12:00:00+00:00"
    )
    asked = {"campaign_id": "c", "include_has_translatable_content": "true"}
    found = api.get("/campaigns/details", **asked)["messages"].values()
    assert all(one["has_translatable_content"] is False for one in found)


def test_statistics_count_by_day_channel_and_variation(api: Api) -> None:
    """Each day of the range, the days without a send too; what nobody did is 0."""
    seed(api, campaigns=[{"id": "c", "channels": ["email", "ios_push"]}])
    api.set("u1", email="u1@example.com")
    api.set("u2")
    trigger(api, {"external_user_id": "u1"}, {"external_user_id": "u2"})
    api.post("/_mock/clock", 200, advance=2 * DAY)
    trigger(api, {"external_user_id": "u2"})
    data = api.get("/campaigns/data_series", campaign_id="c", length=4)["data"]
    assert [(day["time"], day["unique_recipients"]) for day in data] == [
        ("2026-01-30", 0),
        ("2026-01-31", 2),
        ("2026-02-01", 0),
        ("2026-02-02", 1),
    ]
    email, push = data[1]["messages"]["email"][0], data[1]["messages"]["ios_push"][0]
    assert (email["sent"], email["delivered"], email["opens"], push["sent"]) == (1, 1, 0, 2)
    assert set(data[3]["messages"]) == {"ios_push"}
    ended = {"campaign_id": "c", "length": 1, "ending_at": NOW}
    assert len(api.get("/campaigns/data_series", **ended)["data"][0]["messages"]) == 2


def test_a_send_has_statistics_of_its_own_for_14_days(api: Api) -> None:
    """Under its send_id and campaign; 14 days after the send they are gone."""
    seed(api, campaigns=[{"id": "c"}, {"id": "d"}])
    api.set("u1")
    trigger(api, {"external_user_id": "u1"}, send_id="spring")
    trigger(api, {"external_user_id": "u1"}, send_id="summer")
    trigger(api, {"external_user_id": "u1"})

    def sent(**query: Any) -> int:
        asked = {"campaign_id": "c", "send_id": "spring", "length": 30, **query}
        days = api.get("/sends/data_series", **asked)["data"]
        return sum(one["sent"] for day in days for one in day["messages"].get("ios_push", ()))

    assert (sent(), sent(send_id="none"), sent(campaign_id="d")) == (1, 0, 0)
    api.post("/_mock/clock", 200, advance=14 * DAY)
    assert sent() == 1
    api.post("/_mock/clock", 200, advance=1)
    assert sent() == 0


def test_a_canvas_counts_entries_by_variant_and_messages_by_step(api: Api) -> None:
    """In the series day by day, in the summary over the range; a breakdown only on request."""
    seed(api, canvases=[{"id": "k", "name": "K", "channels": ["webhook"]}])
    for name in ("u1", "u2"):
        api.set(name)
    named = [{"external_user_id": "u1"}, {"external_user_id": "u2"}, {"external_user_id": "u1"}]
    api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    asked = {"canvas_id": "k", "ending_at": NOW, "length": 2}
    series = api.get("/canvas/data_series", **asked)["data"]
    assert [(day["time"], day["total_stats"]["entries"]) for day in series["stats"]] == [
        ("2026-01-30", 0),
        ("2026-01-31", 2),
    ]
    assert "variant_stats" not in series["stats"][1]
    flags = {"include_variant_breakdown": "true", "include_step_breakdown": "true"}
    summary = api.get("/canvas/data_summary", **asked, **flags)["data"]
    (variant,) = summary["variant_stats"].values()
    (step,) = summary["step_stats"].values()
    assert (summary["name"], summary["total_stats"]["entries"], variant["entries"]) == ("K", 2, 2)
    assert step["messages"]["webhook"][0]["sent"] == 2


def test_an_export_tells_what_reached_the_user(api: Api) -> None:
    """Campaigns and Canvases with their last times, of the days that an export covers."""
    seed(api, campaigns=[{"id": "c", "name": "C"}], canvases=[{"id": "k", "name": "K"}])
    for name in ("u1", "u2"):
        api.set(name)

    def exported(user: str, *fields: str) -> dict[str, Any]:
        body: dict[str, Any] = {"external_ids": [user]}
        body |= {"fields_to_export": list(fields)} if fields else {}
        (found,) = api.post("/users/export/ids", 200, **body)["users"]
        return dict(found)

    trigger(api, {"external_user_id": "u1"})
    api.post("/_mock/clock", 200, advance=DAY)
    trigger(api, {"external_user_id": "u1"})
    named = [{"external_user_id": "u1"}]
    api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    (campaign,) = exported("u1")["campaigns_received"]
    assert (campaign["name"], campaign["last_received"]) == ("C", "2026-02-01T12:00:00.000Z")
    found = exported("u1", "canvases_received")
    assert set(found) == {"canvases_received"}
    (canvas,) = found["canvases_received"]
    assert canvas["last_entered"] == canvas["last_received_message"] == "2026-02-01T12:00:00.000Z"
    assert [step["name"] for step in canvas["steps_received"]] == ["Step 1"]
    assert "campaigns_received" not in exported("u2")
    api.post("/_mock/clock", 200, advance=91 * DAY)
    assert not {"campaigns_received", "canvases_received"} & set(exported("u1"))


def test_the_range_of_a_canvas_needs_a_start(api: Api) -> None:
    """starting_at or length; of both the shorter range counts, and no range is over 14 days."""
    seed(api, canvases=[{"id": "k"}])

    def days(status: int = 200, **query: Any) -> int:
        asked = {"canvas_id": "k", "ending_at": NOW, **query}
        found = api.get("/canvas/data_series", status, **asked)
        return len(found["data"]["stats"]) if status == 200 else 0

    days(400)
    assert days(starting_at="2026-01-30T00:00:00Z") == 2
    assert days(starting_at="2026-01-30T00:00:00Z", length=7) == 2
    assert days(starting_at="2025-01-01T00:00:00Z") == 14
    assert days(length="3") == 3


def test_a_copy_is_a_draft_of_its_own(api: Api) -> None:
    """New IDs, the given name, the content of the original; it is there when it takes effect."""
    seed(api, campaigns=[{"id": "c", "tags": ["x"]}], canvases=[{"id": "k", "description": "d"}])
    api.tenant.settings.processing_delay = 60
    api.send("POST", "/campaigns/duplicate", {"campaign_id": "c", "name": "copy"})
    api.send("POST", "/canvas/duplicate", {"canvas_id": "k", "name": "copy", "tag_names": "x"})
    assert "copy" not in [one["name"] for one in api.get("/campaigns/list")["campaigns"]]
    api.post("/_mock/clock", 200, advance=60)
    for path, items, name in (
        ("/campaigns", "campaigns", "campaign_id"),
        ("/canvas", "canvases", "canvas_id"),
    ):
        (copy,) = [one for one in api.get(f"{path}/list")[items] if one["name"] == "copy"]
        assert copy["tags"] == ["x"]
        shown = api.get(f"{path}/details", **{name: copy["id"]})
        assert (shown["draft"], shown["enabled"]) == (True, False)
    original = api.get("/canvas/details", canvas_id="k")
    assert shown["description"] == original["description"]
    (step,), (other,) = shown["steps"], original["steps"]
    assert shown["variants"][0]["first_step_ids"] == [step["id"]]
    assert step["id"] != other["id"]
    assert list(step["messages"].values()) == list(other["messages"].values())


def test_a_copy_takes_only_tags_that_exist(api: Api) -> None:
    """Another tag, and an unknown original, are refused."""
    seed(api, canvases=[{"id": "k"}])
    refused = api.post("/canvas/duplicate", 400, canvas_id="k", name="copy", tag_names=["none"])
    assert "tag_names" in refused["message"]
    api.post("/_mock/seed", 200, tags=[{"name": "none"}])
    copy = {"canvas_id": "k", "name": "copy", "tag_names": ["none"]}
    assert api.send("POST", "/canvas/duplicate", copy).status == 202
    api.post("/canvas/duplicate", 400, canvas_id="none", name="copy")
    api.post("/campaigns/duplicate", 400, campaign_id="none", name="copy")


def test_the_control_group_of_a_test_gets_no_message(api: Api) -> None:
    """Of several variations of a channel the first that says something goes out."""
    text = {
        "a": {"channel": "web_push", "type": "control"},
        "b": {"channel": "web_push", "alert": "one"},
        "c": {"channel": "web_push", "alert": "two"},
    }
    seed(api, campaigns=[{"id": "c", "messages": text}])
    api.set("u1")
    trigger(api, {"external_user_id": "u1"})
    assert [one["message_variation_id"] for one in messages(api)] == ["b"]
