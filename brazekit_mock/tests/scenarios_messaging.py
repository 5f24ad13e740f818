"""Scenarios of the invariants of campaigns, Canvases, sends and schedules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .support import Api

__all__ = ["MESSAGING", "messages", "scheduled", "seed", "trigger"]


def seed(api: Api, **entries: Any) -> None:
    """Seed campaigns, Canvases and schedules."""
    api.post("/_mock/seed", 200, **entries)


def messages(api: Api, **query: Any) -> list[dict[str, Any]]:
    """The messages of the outbox."""
    found: list[dict[str, Any]] = api.get("/_mock/messages", **query)["messages"]
    return found


def trigger(api: Api, *recipients: dict[str, Any], **body: Any) -> Any:
    """Trigger the campaign c for recipients."""
    more = {"recipients": list(recipients)} if recipients else {}
    return api.post("/campaigns/trigger/send", 201, campaign_id="c", **more, **body)


def archived_always_listed(api: Api) -> bool:
    seed(api, campaigns=[{"id": "c", "archived": True}])
    listed = api.get("/campaigns/list")["campaigns"]
    return "c" not in [one["id"] for one in listed]


def recipient_messaged_twice(api: Api) -> bool:
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    trigger(api, {"external_user_id": "u1"}, {"external_user_id": "u1"})
    return len(messages(api)) == 1


def request_properties_win(api: Api) -> bool:
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    own = {"external_user_id": "u1", "trigger_properties": {"seat": 12}}
    trigger(api, own, trigger_properties={"seat": 1, "hall": 3})
    return [one["properties"] for one in messages(api)] == [{"seat": 12, "hall": 3}]


def send_creates_profile(api: Api) -> bool:
    seed(api, campaigns=[{"id": "c"}])
    trigger(api, {"external_user_id": "u1", "attributes": {"first_name": "Ada"}})
    return len(api.users) == 0


def paused_canvas_sends(api: Api) -> bool:
    seed(api, canvases=[{"id": "k", "enabled": False}])
    api.set("u1")
    named = [{"external_user_id": "u1"}]
    answer = api.post("/canvas/trigger/send", 201, canvas_id="k", recipients=named)
    return "notice" in answer and messages(api) == []


def external_send_id_sends_again(api: Api) -> bool:
    seed(api, campaigns=[{"id": "t", "transactional": True}])
    api.set("u1", email="u1@example.com")
    body = {"external_send_id": "once", "recipient": {"external_user_id": "u1"}}
    for _ in range(2):
        api.post("/transactional/v1/campaigns/t/send", 201, **body)
    return len(messages(api)) == 1


def scheduled(api: Api, **body: Any) -> str:
    """Schedule the campaign c, and answer the schedule_id."""
    answer = api.post("/campaigns/trigger/schedule/create", 201, campaign_id="c", **body)
    return str(answer["schedule_id"])


def schedule_update_merged(api: Api) -> bool:
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1", time_zone="America/New_York")
    local = {"time": "2026-02-02T12:00:00", "in_local_time": True}
    made = scheduled(api, recipients=[{"external_user_id": "u1"}], schedule=local)
    api.post(
        "/campaigns/trigger/schedule/update",
        201,
        campaign_id="c",
        schedule_id=made,
        schedule={"time": "2026-02-03T12:00:00"},
    )
    api.post("/_mock/clock", 200, advance=30 * 86_400)
    return [one["sent_at"] for one in messages(api)] == ["2026-02-03T12:00:00.000Z"]


def deleted_schedule_sends(api: Api) -> bool:
    seed(api, campaigns=[{"id": "c"}])
    api.set("u1")
    named = [{"external_user_id": "u1"}]
    made = scheduled(api, recipients=named, schedule={"time": "2026-02-02T12:00:00Z"})
    api.post("/campaigns/trigger/schedule/delete", 201, campaign_id="c", schedule_id=made)
    api.post("/_mock/clock", 200, advance=30 * 86_400)
    return messages(api) == []


MESSAGING: tuple[Callable[[Api], bool], ...] = (
    archived_always_listed,
    recipient_messaged_twice,
    request_properties_win,
    send_creates_profile,
    paused_canvas_sends,
    external_send_id_sends_again,
    schedule_update_merged,
    deleted_schedule_sends,
)
