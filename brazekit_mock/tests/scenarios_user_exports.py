"""Scenarios of the invariants of exports: each answers whether its invariant held."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .support import Api

EXAMPLE = "2cd1f2a0-0000-4000-8000-000000000000"
REQUEST: dict[str, Any] = {"segment_id": EXAMPLE, "fields_to_export": ["external_id"]}


def states(api: Api) -> list[str]:
    """What has become of the exports, oldest first."""
    return [one["state"] for one in api.get("/_mock/exports")["exports"]]


def second_segment_export_started(api: Api) -> bool:
    answers = [api.send("POST", "/users/export/segment", REQUEST).status for _ in range(2)]
    return answers == [200, 429] and states(api) == ["running"]


USER_EXPORTS: tuple[Callable[[Api], bool], ...] = (second_segment_export_started,)
