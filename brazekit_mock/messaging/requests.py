"""What a request to send asks for, whether it is carried out at once or at a later time.

A `Request` is what is left when everything is refused that the document refuses. It is carried out
in a context of its own, since a schedule comes due long after its request.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from ..context import Context
from ..message import Refusal
from ..pipeline import too_deep
from ..users import User
from .delivery import Dispatch, deliver
from .recipients import Among, everybody, recipients
from .records import Campaign, Canvas, Content, channel_named

__all__ = [
    "Request",
    "check_depth",
    "check_properties",
    "contents_of",
    "messages_request",
    "new_dispatch",
    "plan_request",
]

_APPLE_BYTES = 1_912
_ANDROID_BYTES = 4_000
_PROPERTIES_BYTES = 50 * 1_024
_MOST = 50
_DEEPEST = 300
_PROPERTIES = ("trigger_properties", "context", "canvas_entry_properties")


def _all(_: Any, user: User | None) -> bool:
    return True


@dataclass(slots=True)
class Request:
    """What is sent, and to whom: the items, or everybody for a broadcast."""

    dispatch: Dispatch
    items: Sequence[Mapping[str, Any]]
    broadcast: bool
    common: Mapping[str, Any]

    def carry_out(self, ctx: Context, among: Among = _all) -> None:
        """Deliver to those whom `among` lets pass."""
        is_canvas = isinstance(self.dispatch.plan, Canvas)
        who = (
            everybody(ctx, self.common, among)
            if self.broadcast
            else recipients(ctx, self.items, self.common, among, canvas=is_canvas)
        )
        deliver(ctx, self.dispatch, who)


def check_depth(body: Any) -> None:
    """Refuse what could be taken now and neither rendered nor listed later."""
    level = [body]
    for _ in range(_DEEPEST):
        level = [
            part
            for one in level
            for part in (one.values() if isinstance(one, dict) else one)
            if isinstance(part, dict | list)
        ]
        if not level:
            return
    raise too_deep()


def new_dispatch(ctx: Context) -> str:
    """A new dispatch_id, which has no dashes, for a body that is not nested beyond reason."""
    check_depth(ctx.body)
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


def messages_request(ctx: Context, dispatch: Dispatch) -> Request:
    """Send the request's own content to whom it names, or to its segment and audience."""
    ids, aliases = _entries(ctx, "external_user_ids"), _entries(ctx, "user_aliases")
    if len(ids) + len(aliases) > _MOST:
        raise _refused(
            "The max number of external_ids and aliases per request was exceeded", "over_cap"
        )
    items = [
        *({"external_user_id": one} for one in ids),
        *({"user_alias": one} for one in aliases),
    ]
    return _request(ctx, dispatch, items)


def _entries(ctx: Context, array: str) -> list[Any]:
    """The items of an array that passed their schema; all where none can be rejected singly."""
    if ctx.operation.batch is None:
        return list(ctx.body.get(array, ()))
    return [item for _, item in ctx.items.get(array, ())]


def _request(ctx: Context, dispatch: Dispatch, items: Sequence[Mapping[str, Any]]) -> Request:
    is_broadcast = bool(ctx.body.get("broadcast"))
    if not is_broadcast and not items:
        errors = ctx.rejections() if ctx.rejected else None
        raise _refused("No Recipients", "no_recipients", errors)
    return Request(dispatch, items, is_broadcast, _common(ctx.body))


# ---------------------------------------------------------------- content of the dashboard


def _common(body: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in ("canvas_entry_properties", "context", "trigger_properties"):
        found.update(body.get(name) or {})
    return found


def check_properties(body: Mapping[str, Any], items: Iterable[Mapping[str, Any]] = ()) -> None:
    """Refuse properties of more than 50 KB, of the request or of a recipient."""
    for holder in (body, *items):
        for name in _PROPERTIES:
            if name in holder and _size(holder[name]) > _PROPERTIES_BYTES:
                raise _refused(f"Bad Request: '{name}' takes at most 50 KB.", "properties_size")


def plan_request(ctx: Context, dispatch: Dispatch) -> Request:
    """Send a campaign, or let users enter a Canvas: those who are named, or everybody."""
    items = _entries(ctx, "recipients")
    if len(items) > _MOST:
        raise _refused("The max number of ids per request was exceeded", "over_cap")
    check_properties(ctx.body, items)
    return _request(ctx, dispatch, items)
