"""Scenes of sends and schedules; the campaigns of the examples are there from the start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FIXED: Mapping[str, Mapping[str, Any]] = {
    "messages.send": {"messages": {"web_push": {"alert": "Hello.", "title": "Hello"}}},
    "campaigns.trigger.send": {"campaign_id": "9c2fefcd-9115-3932-f771-c7f43d18d6b6"},
    "canvas.trigger.send": {"canvas_id": "4e1c2a77-0b1f-4b0e-9d0c-5f6a7b8c9d01"},
}
