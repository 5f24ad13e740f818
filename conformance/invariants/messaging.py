"""What holds of campaigns, Canvases, sends and schedules: who gets a message, and with what."""

from __future__ import annotations

from typing import Any

from brazekit import Braze
from brazekit.models import CampaignRecipient, CanvasRecipient
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
