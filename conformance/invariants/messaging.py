"""What holds of campaigns, Canvases, sends and schedules: who gets a message, and with what."""

from __future__ import annotations

from typing import Any

from brazekit import Braze
from brazekit.models import CampaignRecipient, CanvasRecipient, Schedule, TransactionalRecipient
from conformance.invariants.registry import checks
from conformance.invariants.scenes import create, profile
from conformance.scenery import play
from conformance.stage import Stage


def seed(stage: Stage, **entries: Any) -> None:
    """Make what only the dashboard makes."""
    play(stage.mock, [("POST", "/_mock/seed", entries)])


def messages(stage: Stage) -> list[dict[str, Any]]:
    """Give what would have been sent."""
    return stage.braze_mock.messages


@checks("archived_is_listed_on_request")
def _archived_is_listed_on_request(stage: Stage, braze: Braze) -> None:
    seed(stage, campaigns=[{"id": "c", "archived": True}], canvases=[{"id": "k", "archived": True}])
    asked = [one.id for one in braze.campaigns.iter_list(include_archived=True)]
    assert "c" in asked
    assert "k" in [one.id for one in braze.canvas.iter_list(include_archived=True)]
    assert "c" not in [one.id for one in braze.campaigns.iter_list()]
    assert "k" not in [one.id for one in braze.canvas.iter_list()]


@checks("recipient_gets_one_message")
def _recipient_gets_one_message(stage: Stage, braze: Braze) -> None:
    create(braze, "u1", email="u1@example.com")
    create(braze, "u2", email="u1@example.com")
    mail: dict[str, Any] = {"app_id": "a", "from": "x@example.com", "body": "Hello."}
    braze.messages.send(external_user_ids=["u1", "u1", "u2"], messages={"email": mail})
    assert len(messages(stage)) == 1


@checks("recipient_properties_win")
def _recipient_properties_win(stage: Stage, braze: Braze) -> None:
    seed(stage, campaigns=[{"id": "c"}], canvases=[{"id": "k"}])
    create(braze, "u1")
    common, own = {"seat": 1, "hall": 3}, {"seat": 12}
    braze.campaigns.trigger.send(
        campaign_id="c",
        trigger_properties=common,
        recipients=[CampaignRecipient.from_dict(_named(trigger_properties=own))],
    )
    braze.canvas.trigger.send(
        canvas_id="k",
        context=common,
        recipients=[CanvasRecipient.from_dict(_named(context=own))],
    )
    assert [one["properties"] for one in messages(stage)] == [{"seat": 12, "hall": 3}] * 2


def _named(**more: Any) -> dict[str, Any]:
    return {"external_user_id": "u1", **more}


@checks("send_to_existing_never_creates")
def _send_to_existing_never_creates(stage: Stage, braze: Braze) -> None:
    seed(stage, campaigns=[{"id": "c"}])
    given: dict[str, Any] = {"attributes": {"first_name": "Ada"}}
    for more in ({}, {"send_to_existing_only": True}):
        recipient = CampaignRecipient.from_dict(_named(**given, **more))
        braze.campaigns.trigger.send(campaign_id="c", recipients=[recipient])
        assert profile(braze, "u1") is None
    assert messages(stage) == []
    recipient = CampaignRecipient.from_dict(_named(**given, send_to_existing_only=False))
    braze.campaigns.trigger.send(campaign_id="c", recipients=[recipient])
    assert profile(braze, "u1") is not None
    assert len(messages(stage)) == 1


@checks("paused_canvas_sends_nothing")
def _paused_canvas_sends_nothing(stage: Stage, braze: Braze) -> None:
    seed(stage, canvases=[{"id": "k", "enabled": False}, {"id": "old", "archived": True}])
    create(braze, "u1")
    for canvas, word in (("k", "paused"), ("old", "archived")):
        answer = braze.canvas.trigger.send(
            canvas_id=canvas, recipients=[CanvasRecipient.from_dict(_named())]
        )
        assert word in str(answer.answer.notice)
    assert messages(stage) == []


@checks("external_send_id_sends_once")
def _external_send_id_sends_once(stage: Stage, braze: Braze) -> None:
    seed(stage, campaigns=[{"id": "t", "transactional": True}])
    create(braze, "u1", email="u1@example.com")
    recipient = TransactionalRecipient(external_user_id="u1")

    def send() -> Any:
        answer = braze.transactional.campaigns.send(
            "t", external_send_id="once", recipient=recipient
        )
        return answer.dispatch_id

    first = send()
    assert send() == first, "a repeat is answered as the first was"
    assert len(messages(stage)) == 1
    stage.settle(24 * 3_600)
    assert send() != first, "after a day the ID is free again"
    assert len(messages(stage)) == 2


# ---------------------------------------------------------------- schedules

DAY = 86_400
LATER = "2026-02-03T12:00:00"


def _scheduled(braze: Braze, schedule: dict[str, Any]) -> str:
    """Schedule the campaign c for u1, and give the schedule_id."""
    answer = braze.campaigns.trigger.schedule.create(
        campaign_id="c",
        recipients=[CampaignRecipient.from_dict(_named())],
        schedule=Schedule.from_dict(schedule),
    )
    assert isinstance(answer.schedule_id, str)
    return answer.schedule_id


@checks("schedule_update_replaces_whole")
def _schedule_update_replaces_whole(stage: Stage, braze: Braze) -> None:
    seed(stage, campaigns=[{"id": "c"}])
    create(braze, "u1", time_zone="America/New_York")
    schedule_id = _scheduled(braze, {"time": LATER, "in_local_time": True})
    braze.campaigns.trigger.schedule.update(
        campaign_id="c", schedule_id=schedule_id, schedule=Schedule(time=LATER)
    )
    stage.settle(30 * DAY)
    sent = [one["sent_at"] for one in messages(stage)]
    assert sent == [f"{LATER}.000Z"], "without in_local_time the time is UTC"


@checks("deleted_schedule_sends_nothing")
def _deleted_schedule_sends_nothing(stage: Stage, braze: Braze) -> None:
    seed(stage, campaigns=[{"id": "c"}])
    create(braze, "u1")
    gone = _scheduled(braze, {"time": f"{LATER}Z"})
    kept = _scheduled(braze, {"time": f"{LATER}Z"})
    braze.campaigns.trigger.schedule.delete(campaign_id="c", schedule_id=gone)
    stage.settle(30 * DAY)
    assert [one["schedule_id"] for one in messages(stage)] == [kept]
