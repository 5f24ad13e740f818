"""What sends and schedules call a request that breaks a cap or the schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..message import Refusal
from ..store import Namer

__all__ = ["NAMED", "TRIGGERED"]

_MOST = 50
_NAMED = ("external_user_ids", "user_aliases")
_WHOM = (*_NAMED, "segment_id", "audience")
_PUSH_WITH_EXTRA = ("apple_push", "android_push")


def _refused(message: str, reason: str) -> Refusal:
    return Refusal(400, message, reason=reason)


def _length(body: Mapping[str, Any], *names: str) -> int:
    return sum(len(body[name]) for name in names if isinstance(body.get(name), list))


def _messages(_: Mapping[str, str], body: Any) -> Refusal | None:
    """Of requests that bring their own content."""
    if not isinstance(body, dict):
        return None
    if _length(body, *_NAMED) > _MOST:
        return _refused(
            "The max number of external_ids and aliases per request was exceeded", "over_cap"
        )
    messages = body.get("messages")
    if not messages:
        return _refused("No message to send", "no_message")
    if not any(name in body for name in _WHOM):
        return _refused("No Recipients", "no_recipients")
    held = [messages.get(name) for name in _PUSH_WITH_EXTRA] if isinstance(messages, dict) else []
    if any(isinstance(one, dict) and not isinstance(one.get("extra", {}), dict) for one in held):
        return _refused("Invalid Extra Push Payload", "extra")
    return None


def _plan(_: Mapping[str, str], body: Any) -> Refusal | None:
    """Of requests that trigger a campaign or a Canvas."""
    if not isinstance(body, dict):
        return None
    if _length(body, "recipients") > _MOST:
        return _refused("The max number of ids per request was exceeded", "over_cap")
    if "recipients" not in body and body.get("broadcast") is not True:
        return _refused("No Recipients", "no_recipients")
    return None


NAMED: Namer = _messages
TRIGGERED: Namer = _plan
