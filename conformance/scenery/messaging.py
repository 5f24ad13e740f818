"""Scenes of sends and schedules; the campaigns of the examples are there from the start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conformance.scenery.scene import Scene

_CAMPAIGN = "9c2fefcd-9115-3932-f771-c7f43d18d6b6"
_CANVAS = "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01"
_SCHEDULE = "6d7e8f90-a1b2-4c3d-8e4f-5061728394a5"


def _scheduled(**body: Any) -> Scene:
    """Schedule something for the day before the examples move it, under the ID that they name."""
    entry = {"schedule_id": _SCHEDULE, "schedule": {"time": "2026-02-20T13:14:47Z"}, **body}
    return [("POST", "/_mock/seed", {"schedules": [entry]})]


_NAMED = [{"external_user_id": "user-1"}]
_MESSAGES = _scheduled(external_user_ids=["user-1"], messages={"apple_push": {"alert": "Hello."}})
_TRIGGERED = _scheduled(campaign_id=_CAMPAIGN, recipients=_NAMED)
_ENTERED = _scheduled(canvas_id=_CANVAS, recipients=_NAMED)

SCENES: Mapping[str, Scene] = {
    "messages.schedule.update": _MESSAGES,
    "messages.schedule.delete": _MESSAGES,
    "campaigns.trigger.schedule.update": _TRIGGERED,
    "campaigns.trigger.schedule.delete": _TRIGGERED,
    "canvas.trigger.schedule.update": _ENTERED,
    "canvas.trigger.schedule.delete": _ENTERED,
}
FIXED: Mapping[str, Mapping[str, Any]] = {
    "messages.send": {"messages": {"web_push": {"alert": "Hello.", "title": "Hello"}}},
    "campaigns.trigger.send": {"campaign_id": _CAMPAIGN},
    "canvas.trigger.send": {"canvas_id": _CANVAS},
}
