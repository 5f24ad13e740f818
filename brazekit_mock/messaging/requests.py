"""What a request to send asks for, whether it is carried out at once or at a later time.

Each function refuses what the document refuses, and answers what carries the request out. It is
given the context anew then, since a schedule comes due long after its request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from ..context import Context
from ..message import Refusal
from .delivery import Dispatch, deliver
from .recipients import Addressee, everybody, named, recipients
from .records import Campaign, Canvas, Content, Plan, channel_named

__all__ = ["Fire", "contents_of", "fire_messages", "fire_plan", "new_dispatch"]

Fire = Callable[[Context], None]

_APPLE_BYTES = 1_912
_ANDROID_BYTES = 4_000
_PROPERTIES_BYTES = 50 * 1_024
_MOST = 50
_PROPERTIES = ("trigger_properties", "context", "canvas_entry_properties")


def new_dispatch(ctx: Context) -> str:
    """A new dispatch_id, which has no dashes."""
    return ctx.tenant.new_id().replace("-", "")


def _refused(message: str, reason: str, errors: list[Any] | None = None) -> Refusal:
    return Refusal(400, message, reason=reason, errors=errors)


# ---------------------------------------------------------------- content in the request


def contents_of(
    ctx: Context, campaign: Campaign | None, messages: Mapping[str, Any]
) -> list[Content]:
    """The messages of a request, one per channel that the document knows.

    Refuses variations that the campaign does not have, and push messages that are too long.
    """
    known = ctx.document.properties({"$ref": "#/components/schemas/ChannelMessages"})
    found = {channel: payload for channel, payload in messages.items() if channel in known}
    if not found:
        raise _refused("No message to send", "no_message")
    _check_messages(campaign, found)
    return [
        Content(channel_named(channel), payload, payload.get("message_variation_id"))
        for channel, payload in found.items()
    ]


def _check_messages(campaign: Campaign | None, messages: Mapping[str, Mapping[str, Any]]) -> None:
    for channel, payload in messages.items():
        if campaign is not None:
            _check_variation(campaign, channel, payload)
        if channel == "apple_push" and _size(payload) > _APPLE_BYTES:
            raise _refused("Apple Push Length Exceeded", "apple_length")
        parts = {key: payload[key] for key in ("alert", "extra") if key in payload}
        if channel == "android_push" and _size(parts) > _ANDROID_BYTES:
            raise _refused("Android Push Length Exceeded", "android_length")


def _check_variation(campaign: Campaign, channel: str, payload: Mapping[str, Any]) -> None:
    variation = payload.get("message_variation_id")
    if variation is None:
        raise _refused("Message Variant Unspecified", "no_variant")
    message = campaign.messages.get(variation)
    if message is None:
        raise _refused("Invalid Message Variant", "unknown_variant")
    if channel_named(message.get("channel", "")) != channel_named(channel):
        raise _refused("Mismatched Message Type", "other_channel")


def _size(value: Mapping[str, Any]) -> int:
    return len(msgspec.json.encode(value))


def fire_messages(ctx: Context, dispatch: Dispatch) -> Fire:
    """Send the request's own content to whom it names, or to its segment and audience."""
    body = ctx.body
    items = ctx.items or {
        name: list(enumerate(body[name]))
        for name in ("external_user_ids", "user_aliases")
        if name in body
    }
    ids = [item for _, item in items.get("external_user_ids", ())]
    aliases = [item for _, item in items.get("user_aliases", ())]
    is_broadcast = bool(body.get("broadcast"))
    if len(ids) + len(aliases) > _MOST:
        raise _refused(
            "The max number of external_ids and aliases per request was exceeded", "over_cap"
        )
    if not is_broadcast and not ids and not aliases:
        raise _refused("No Recipients", "no_recipients", _rejections(ctx))

    def fire(now: Context) -> None:
        who: Iterable[Addressee] = everybody(now, {}) if is_broadcast else named(now, ids, aliases)
        deliver(now, dispatch, who)

    return fire


def _rejections(ctx: Context) -> list[Any] | None:
    return ctx.rejections() if ctx.rejected and ctx.operation.outcome else None


# ---------------------------------------------------------------- content of the dashboard


def _common(body: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in ("canvas_entry_properties", "context", "trigger_properties"):
        found.update(body.get(name) or {})
    return found


def _check_properties(body: Mapping[str, Any], items: Iterable[Mapping[str, Any]]) -> None:
    for holder in (body, *items):
        for name in _PROPERTIES:
            if name in holder and _size(holder[name]) > _PROPERTIES_BYTES:
                raise _refused(f"Bad Request: '{name}' takes at most 50 KB.", "properties_size")


def fire_plan(ctx: Context, plan: Plan, dispatch: Dispatch) -> Fire:
    """Send a campaign, or let users enter a Canvas: those who are named, or everybody."""
    body = ctx.body
    is_canvas = isinstance(plan, Canvas)
    items = [item for _, item in ctx.items["recipients"]] if ctx.items else body.get("recipients")
    items = items or []
    is_broadcast = bool(body.get("broadcast"))
    if not is_broadcast and not items:
        raise _refused("No Recipients", "no_recipients", _rejections(ctx))
    if len(items) > _MOST:
        raise _refused("The max number of ids per request was exceeded", "over_cap")
    _check_properties(body, items)
    common = _common(body)

    def fire(now: Context) -> None:
        who: Iterable[Addressee] = (
            everybody(now, common)
            if is_broadcast
            else recipients(now, items, common, canvas=is_canvas)
        )
        deliver(now, dispatch, who)

    return fire
