"""Campaigns and Canvases as a workspace holds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

__all__ = ["Campaign", "Canvas", "Content", "Plan", "channel_named", "moment_form"]

# Requests and exports name some channels differently; the names of the exports are used here.
_NAMES: Mapping[str, str] = {
    "apple_push": "ios_push",
    "content_card": "content_cards",
    "in-app_message": "in_app_message",
}


def channel_named(name: str) -> str:
    """The one name of a channel, whichever of its spellings `name` is."""
    return _NAMES.get(name, name)


def moment_form(milliseconds: int) -> str:
    """`2026-01-30T09:15:00+00:00`, the form of times in details and listings."""
    return datetime.fromtimestamp(milliseconds // 1_000, UTC).isoformat()


@dataclass(frozen=True, slots=True)
class Content:
    """One message that can go out: its channel, what it says, and under what it is counted."""

    channel: str
    payload: Mapping[str, Any]
    variation: str | None = None
    step: str | None = None


@dataclass(slots=True, kw_only=True)
class Plan:
    """What campaigns and Canvases have in common. Times are milliseconds since 1970."""

    id: str
    name: str
    created: int
    updated: int
    description: str = ""
    tags: list[str] = field(default_factory=list[str])
    teams: list[str] = field(default_factory=list[str])
    archived: bool = False
    draft: bool = False
    enabled: bool = True
    schedule_type: str = "api_triggered"
    next_send_time: str | None = None
    # The segment that the dashboard targets, as a Connected Audience; None is everybody.
    audience: Mapping[str, Any] | None = None
    recipient_subscription_state: str = "subscribed"
    first: int | None = None  # When it was first and last sent or entered.
    last: int | None = None

    @property
    def is_running(self) -> bool:
        """Whether a request to send it has an effect."""
        return self.enabled and not self.archived and not self.draft

    def happened(self, moment: int) -> None:
        """Note that it was sent or entered."""
        self.first = moment if self.first is None else self.first
        self.last = moment


def _by_channel(messages: Mapping[str, Mapping[str, Any]], step: str | None) -> Iterator[Content]:
    """The first variation of each channel; the control group of a test gets no message."""
    seen: set[str] = set()
    for variation, payload in messages.items():
        channel = channel_named(payload.get("channel", "in_app_message"))
        if payload.get("type") != "control" and channel not in seen:
            seen.add(channel)
            yield Content(channel, payload, variation, step)


@dataclass(slots=True, kw_only=True)
class Campaign(Plan):
    """A campaign; its messages by the API identifiers of their variations."""

    messages: dict[str, dict[str, Any]]
    conversion_behaviors: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    is_api_campaign: bool = True
    transactional: bool = False

    @property
    def channels(self) -> list[str]:
        """The channels of its messages, each once."""
        return list(dict.fromkeys(m["channel"] for m in self.messages.values() if "channel" in m))

    def contents(self) -> list[Content]:
        """What one user gets: one message per channel."""
        return list(_by_channel(self.messages, None))


@dataclass(slots=True, kw_only=True)
class Canvas(Plan):
    """A Canvas with its variants and steps, as its details show them."""

    variants: list[dict[str, Any]]
    steps: list[dict[str, Any]]

    @property
    def channels(self) -> list[str]:
        """The channels of its steps, each once."""
        return list(dict.fromkeys(name for step in self.steps for name in step["channels"]))

    @property
    def entry(self) -> dict[str, Any] | None:
        """The variant that users enter, which is the first."""
        return self.variants[0] if self.variants else None

    def contents(self) -> list[Content]:
        """What one user gets on entry: the messages of the first steps of the variant."""
        first = self.entry["first_step_ids"] if self.entry else []
        return [
            content
            for step in self.steps
            if step["id"] in first
            for content in _by_channel(step["messages"], step["id"])
        ]
