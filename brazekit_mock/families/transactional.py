"""Transactional e-mails: one user each, and once for each `external_send_id`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.delivery import Dispatch
from ..messaging.records import Campaign
from ..messaging.requests import Request, check_properties, new_dispatch
from ..store import Family, Store
from ..tenant import Tenant
from ..times import iso
from .campaigns import Campaigns

__all__ = ["FAMILY", "Transactions"]

_REMEMBERED = 24 * 3_600_000  # Milliseconds for which an external_send_id counts as sent.


@dataclass(slots=True)
class _Taken:
    """One request that was taken: when, what it was answered, and whether it took effect."""

    moment: int
    body: dict[str, Any]
    is_done: bool = False


class Transactions(Store):
    """What was taken under each `external_send_id`, whichever the campaign."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.taken: dict[str, _Taken] = {}


def _campaign(ctx: Context) -> Campaign:
    """The campaign of the path, if it can send; else the documented refusal."""
    campaign = ctx.tenant.store(Campaigns).by_id.get(ctx.params["campaign_id"])
    if campaign is None:
        raise Refusal(404, "Campaign does not exist", reason="unknown_campaign")
    if not campaign.transactional:
        raise Refusal(
            400,
            "The campaign is not a transactional campaign. Only transactional campaigns may use "
            "this endpoint",
            reason="not_transactional",
        )
    if campaign.archived:
        raise Refusal(
            400,
            "The campaign is archived. Unarchive the campaign in order for trigger requests to "
            "take effect.",
            reason="archived",
        )
    if not campaign.is_running:
        raise Refusal(
            400,
            "The campaign is paused. Resume the campaign in order for trigger requests to take "
            "effect.",
            reason="paused",
        )
    return campaign


def send(ctx: Context) -> Answer:
    """Send one e-mail; a repeat within 24 hours sends none and is answered as the first was."""
    campaign = _campaign(ctx)
    check_properties(ctx.body)
    external = ctx.body.get("external_send_id")
    store = ctx.tenant.store(Transactions)
    before = store.taken.get(external) if external is not None else None
    is_known = before is not None and ctx.now - before.moment < _REMEMBERED
    if before is not None and is_known and not ctx.fires("external_send_id_sends_again"):
        if not before.is_done:
            raise Refusal(
                400,
                "The external reference has been queued.  Please retry to obtain send_id.",
                reason="external_send_id_queued",
            )
        return Answer(before.body)
    dispatch = Dispatch(
        id=new_dispatch(ctx),
        contents=[one for one in campaign.contents() if one.channel == "email"],
        plan=campaign,
        state="all",
        extra={"external_send_id": external},
    )
    taken = _Taken(ctx.now, _answer(ctx, dispatch.id, campaign.id, external))
    # Attributes create a user who is missing, without any word of the request.
    item = {**ctx.body["recipient"], "send_to_existing_only": False}
    request = Request(dispatch, [item], False, ctx.body.get("trigger_properties") or {})

    def note() -> None:
        if external is not None:
            store.taken[external] = taken

    def effect() -> None:
        taken.is_done = True
        request.carry_out(ctx)

    # It is known from the answer on, so that a repeat before the effect is told to wait.
    return Answer(taken.body, effect, noted=note)


def _answer(
    ctx: Context, dispatch_id: str, campaign_id: str, external: str | None
) -> dict[str, Any]:
    times = ("received_at", "enqueued_at", "executed_at", "sent_at")
    metadata = {"campaign_api_id": campaign_id, **dict.fromkeys(times, iso(ctx.now))}
    if external is not None:
        metadata["external_send_id"] = external
    return {"dispatch_id": dispatch_id, "status": "sent", "metadata": metadata}


HANDLERS: Mapping[str, Handler] = {"transactional.campaigns.send": send}

FAMILY = Family(HANDLERS, Transactions)
