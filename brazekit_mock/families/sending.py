"""Sending at once: messages, API-triggered campaigns and Canvases, send IDs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.delivery import Dispatch
from ..messaging.records import Campaign, Canvas
from ..messaging.requests import (
    contents_of,
    messages_request,
    new_dispatch,
    plan_request,
)
from ..messaging.wording import NAMED, TRIGGERED
from ..store import Family
from .campaigns import campaign_of
from .canvas import canvas_of

__all__ = [
    "FAMILY",
    "api_campaign_of",
    "campaign_dispatch",
    "canvas_dispatch",
    "messages_dispatch",
    "notice",
]

_ARCHIVED = (
    "The Canvas is archived. Unarchive the Canvas to ensure trigger requests will take effect."
)
_PAUSED = "The Canvas is paused. Resume the Canvas to ensure trigger requests will take effect."


def api_campaign_of(ctx: Context, campaign_id: str) -> Campaign:
    """The API campaign of this ID; one of another kind counts as unknown."""
    campaign = campaign_of(ctx, campaign_id)
    if not campaign.is_api_campaign:
        raise Refusal(400, "Invalid Campaign ID", reason="no_api_campaign")
    return campaign


def _tracked(ctx: Context, is_tracked: bool) -> str | None:
    """The send ID that statistics are kept under; a broadcast of a campaign always gets one."""
    given: str | None = ctx.body.get("send_id")
    if given is None and is_tracked and ctx.body.get("broadcast"):
        return ctx.tenant.new_id()
    return given


# ---------------------------------------------------------------- messages.send


def messages_dispatch(ctx: Context) -> Dispatch:
    """What a request with content of its own sends; its campaign and its messages are checked."""
    body = ctx.body
    campaign = api_campaign_of(ctx, body["campaign_id"]) if "campaign_id" in body else None
    return Dispatch(
        id=new_dispatch(ctx),
        contents=contents_of(ctx, campaign, body["messages"]),
        plan=campaign,
        audience=body.get("audience"),
        segment_id=body.get("segment_id"),
        state=body.get("recipient_subscription_state", "subscribed"),
        send_id=_tracked(ctx, campaign is not None),
    )


def messages_send(ctx: Context) -> Answer:
    """Send messages whose content is in the request."""
    dispatch = messages_dispatch(ctx)
    request = messages_request(ctx, dispatch)
    return Answer(_passed_on(ctx, dispatch), lambda: request.carry_out(ctx))


def _passed_on(ctx: Context, dispatch: Dispatch) -> dict[str, Any]:
    body = {**ctx.outcome(), "dispatch_id": dispatch.id}
    if ctx.body.get("broadcast") and dispatch.plan is not None and dispatch.send_id is not None:
        body["send_id"] = dispatch.send_id
    return body


# ---------------------------------------------------------------- triggers


def campaign_dispatch(ctx: Context) -> tuple[Campaign, Dispatch]:
    """The campaign that a request triggers, and what is sent of it."""
    campaign = api_campaign_of(ctx, ctx.body["campaign_id"])
    return campaign, Dispatch(
        id=new_dispatch(ctx),
        contents=campaign.contents(),
        plan=campaign,
        audience=ctx.body.get("audience"),
        state=campaign.recipient_subscription_state,
        send_id=_tracked(ctx, True),
        extra={"attachments": ctx.body.get("attachments")},
    )


def campaigns_trigger_send(ctx: Context) -> Answer:
    """Send a campaign; one that is not running takes the request and sends nothing."""
    campaign, dispatch = campaign_dispatch(ctx)
    request = plan_request(ctx, dispatch)

    def effect() -> None:
        if campaign.is_running:
            request.carry_out(ctx)

    return Answer(_passed_on(ctx, dispatch), effect)


def canvas_dispatch(ctx: Context) -> tuple[Canvas, Dispatch]:
    """The Canvas that a request lets users enter, and what they get on entry."""
    canvas = canvas_of(ctx, ctx.body["canvas_id"])
    return canvas, Dispatch(
        id=new_dispatch(ctx),
        contents=canvas.contents(),
        plan=canvas,
        audience=ctx.body.get("audience"),
        state=canvas.recipient_subscription_state,
        reads="context",
    )


def notice(canvas: Canvas) -> str | None:
    """Why users cannot enter the Canvas, in the documented words, or None."""
    if canvas.archived:
        return _ARCHIVED
    return None if canvas.is_running else _PAUSED


def canvas_trigger_send(ctx: Context) -> Answer:
    """Let users enter a Canvas; one that is not running answers with a notice."""
    canvas, dispatch = canvas_dispatch(ctx)
    request = plan_request(ctx, dispatch)
    body: dict[str, Any] = {**ctx.outcome(), "dispatch_id": dispatch.id}
    said = notice(canvas)
    if said is not None and not ctx.fires("paused_canvas_sends"):
        return Answer({"notice": said, **body})
    return Answer(body, lambda: request.carry_out(ctx))


# ---------------------------------------------------------------- send IDs


def sends_id_create(ctx: Context) -> Answer:
    """Answer a send ID for a campaign. Sends name it as it is, so nothing is kept of it here.

    That there are 100 a day is a limit of the document, which counts requests.
    """
    api_campaign_of(ctx, ctx.body["campaign_id"])
    send_id = ctx.body.get("send_id") or ctx.tenant.new_id()
    return Answer({"message": "success", "send_id": send_id})


HANDLERS: Mapping[str, Handler] = {
    "messages.send": messages_send,
    "campaigns.trigger.send": campaigns_trigger_send,
    "canvas.trigger.send": canvas_trigger_send,
    "sends.id.create": sends_id_create,
}

FAMILY = Family(
    HANDLERS,
    names={
        "messages.send": NAMED,
        "campaigns.trigger.send": TRIGGERED,
        "canvas.trigger.send": TRIGGERED,
    },
)
