"""What a user received, as an export of the profile tells it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..outbox import Outbox, Sent
from ..tenant import Tenant
from ..times import iso
from .records import Campaign, Canvas

__all__ = ["received"]


def received(tenant: Tenant, braze_id: str, since: int | None) -> dict[str, list[dict[str, Any]]]:
    """The campaigns and Canvases that last reached the user after `since`, in milliseconds."""
    # The families are imported when they are asked, since they in turn are imported by exports.
    from ..families.campaigns import Campaigns
    from ..families.canvas import Canvases

    outbox = tenant.store(Outbox)
    by_plan: dict[str, list[Sent]] = {}
    for one in outbox.sent_to.get(braze_id, ()):
        by_plan.setdefault(one.plan, []).append(one)
    entered = {one.plan: one.moment for one in outbox.entered_by.get(braze_id, ())}
    campaigns, canvases = tenant.store(Campaigns).by_id, tenant.store(Canvases).by_id
    return {
        "campaigns_received": [
            _campaign(campaigns[plan], sent)
            for plan, sent in by_plan.items()
            if plan in campaigns and (since is None or sent[-1].moment >= since)
        ],
        "canvases_received": [
            _canvas(canvases[plan], moment, by_plan.get(plan, []))
            for plan, moment in entered.items()
            if plan in canvases and (since is None or moment >= since)
        ],
    }


def _campaign(campaign: Campaign, sent: Sequence[Sent]) -> dict[str, Any]:
    last = sent[-1]
    shown: dict[str, Any] = {
        "name": campaign.name,
        "api_campaign_id": campaign.id,
        "last_received": iso(last.moment),
        "engaged": {},
        "converted": False,
        "in_control": False,
    }
    if last.variation is not None:
        shown["variation_api_id"] = last.variation
    return shown


def _canvas(canvas: Canvas, entered: int, sent: Sequence[Sent]) -> dict[str, Any]:
    names = {step["id"]: step["name"] for step in canvas.steps}
    steps = {one.step: one.moment for one in sent if one.step in names}
    shown: dict[str, Any] = {
        "name": canvas.name,
        "api_canvas_id": canvas.id,
        "last_entered": iso(entered),
        "in_control": False,
        "steps_received": [
            {"name": names[step], "api_canvas_step_id": step, "last_received": iso(moment)}
            for step, moment in steps.items()
            if step is not None
        ],
    }
    if sent:
        shown["last_received_message"] = iso(sent[-1].moment)
    if canvas.entry:
        shown["variation_name"] = canvas.entry["name"]
    return shown
