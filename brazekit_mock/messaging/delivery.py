"""From who is addressed to what is in the outbox: one message per user and channel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..context import Context
from ..outbox import Entered, Outbox, Sent
from ..users import User
from .audience import fits, subscription
from .liquid_text import Aborted, rendered
from .recipients import Addressee
from .records import Canvas, Content, Plan

__all__ = ["Dispatch", "deliver"]

_PHONE_CHANNELS = ("sms", "whats_app")


@dataclass(slots=True, kw_only=True)
class Dispatch:
    """One transmission: what is sent, on whose behalf, and who may get it."""

    id: str
    contents: Sequence[Content]
    plan: Plan | None = None
    # Filters that a user has to fit beside the dashboard's own, and the state to be in.
    audience: Mapping[str, Any] | None = None
    segment_id: str | None = None
    state: str = "subscribed"
    send_id: str | None = None
    schedule_id: str | None = None
    # The name under which Liquid reads the properties.
    reads: str = "api_trigger_properties"
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])
    # Channels with addresses, and Canvas entries, that this transmission has reached already.
    reached: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    entered: set[str] = field(default_factory=set[str])

    def names(self) -> dict[str, Any]:
        """What a message tells of where it comes from."""
        kind = "canvas_id" if isinstance(self.plan, Canvas) else "campaign_id"
        return {
            kind: None if self.plan is None else self.plan.id,
            "dispatch_id": self.id,
            "send_id": self.send_id,
            "schedule_id": self.schedule_id,
            **self.extra,
        }


def deliver(ctx: Context, dispatch: Dispatch, addressees: Iterable[Addressee]) -> None:
    """Put one message per user and channel into the outbox, and note who is passed over."""
    outbox = ctx.tenant.store(Outbox)
    for addressee in addressees:
        reason = _kept_out(ctx, dispatch, addressee)
        if reason is not None:
            # A broadcast is for those who fit; of who is named, everybody is accounted for.
            if addressee.named:
                outbox.skip(
                    ctx.now, {"recipient": dict(addressee.named), **dispatch.names()}, reason
                )
            continue
        assert addressee.user is not None
        _enter(ctx, dispatch, addressee.user)
        for content in dispatch.contents:
            _send(ctx, dispatch, addressee, content)


def _kept_out(ctx: Context, dispatch: Dispatch, addressee: Addressee) -> str | None:
    """Why a user gets nothing of this dispatch in any channel, or None."""
    user = addressee.user
    if user is None:
        return "no user has this identifier"
    if dispatch.plan is not None and not fits(dispatch.plan.audience, user, ctx.now):
        return "the user is not in the segment that the dashboard targets"
    if not fits(dispatch.audience, user, ctx.now):
        return "the user is not in the audience"
    return None if dispatch.segment_id is None else _not_in(ctx, dispatch.segment_id, user)


def _not_in(ctx: Context, segment_id: str, user: User) -> str | None:
    """Why a user is not in a segment, or None."""
    # The family is imported when it is asked, since families in turn import this module.
    from ..families.segments import Segments

    segment = ctx.tenant.store(Segments).by_id.get(segment_id)
    if segment is None:
        return "no segment has this ID"
    is_in = fits(segment.get("audience"), user, ctx.now)
    return None if is_in else "the user is not in the segment"


def _enter(ctx: Context, dispatch: Dispatch, user: User) -> None:
    plan = dispatch.plan
    if isinstance(plan, Canvas) and user.braze_id not in dispatch.entered:
        dispatch.entered.add(user.braze_id)
        plan.happened(ctx.now)
        variant = plan.entry["id"] if plan.entry else None
        ctx.tenant.store(Outbox).count(Entered(ctx.now, plan.id, variant, user.braze_id))


def _send(
    ctx: Context,
    dispatch: Dispatch,
    addressee: Addressee,
    content: Content,
) -> None:
    user = addressee.user
    assert user is not None
    outbox, names = ctx.tenant.store(Outbox), dispatch.names()
    who = {"recipient": _shown(user), "channel": content.channel}
    reason = _unreachable(user, content, dispatch.state)
    place = (content.channel, _address(user, content.channel))
    if reason is None and place in dispatch.reached and not ctx.fires("recipient_messaged_twice"):
        reason = "the user or address was reached by this request already"
    if reason is not None:
        outbox.skip(ctx.now, {**who, **names}, reason)
        return
    dispatch.reached.add(place)
    try:
        text = rendered(ctx, dispatch, content, user, addressee.properties)
    except Aborted as aborted:
        outbox.skip(ctx.now, {**who, **names}, f"aborted by Liquid: {aborted}".rstrip(": "))
        return
    about = {"message_variation_id": content.variation, "step_id": content.step}
    properties = {"properties": dict(addressee.properties), "payload": content.payload}
    outbox.add(ctx.now, {**who, **names, **about, **properties, **text})
    if dispatch.plan is not None:
        if not isinstance(dispatch.plan, Canvas):
            dispatch.plan.happened(ctx.now)
        outbox.count(
            Sent(
                ctx.now,
                dispatch.plan.id,
                content.channel,
                content.variation,
                content.step,
                dispatch.send_id,
                user.braze_id,
            )
        )


def _address(user: User, channel: str) -> str:
    """Where a channel reaches a user: who shares an address shares the message."""
    if channel == "email" and user.email is not None:
        return user.email.casefold()
    if channel in _PHONE_CHANNELS and user.phone is not None:
        return user.phone
    return user.braze_id


def _unreachable(user: User, content: Content, state: str) -> str | None:
    """Why a user gets nothing in this channel, or None.

    Push needs no token: tokens come from apps, and the mock sees none of them.
    """
    channel = content.channel
    if channel == "email":
        if user.email is None:
            return "the user has no e-mail address"
        return _out_of_state(user, "email", state)
    if channel == "push" or channel.endswith("_push"):
        return _out_of_state(user, "push", state)
    if channel in _PHONE_CHANNELS:
        if user.phone is None:
            return "the user has no phone number"
        group = content.payload.get("subscription_group_id")
        if group is not None and (user.groups or {}).get(group) != "subscribed":
            return "the user is not subscribed in the message's subscription group"
    return None


def _out_of_state(user: User, channel: str, state: str) -> str | None:
    held = subscription(user, channel)
    wanted = {"opted_in": ("opted_in",), "subscribed": ("opted_in", "subscribed")}.get(state)
    if wanted is None or held in wanted:
        return None
    return f"the user's {channel} subscription is {held}"


def _shown(user: User) -> dict[str, Any]:
    shown: dict[str, Any] = {"braze_id": user.braze_id}
    if user.external_id is not None:
        shown["external_id"] = user.external_id
    if user.aliases:
        label, name = user.aliases[0]
        shown["user_alias"] = {"alias_label": label, "alias_name": name}
    if user.email is not None:
        shown["email"] = user.email
    if user.phone is not None:
        shown["phone"] = user.phone
    return shown
