"""Campaigns: listing, describing, counting and copying what the dashboard made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.examples import example_campaigns
from ..messaging.records import Campaign, Plan, moment_form
from ..messaging.seeds import read_campaign
from ..messaging.series import DAY, by_channel, days_asked, sent_on
from ..outbox import Outbox, Sent
from ..store import Family, Store
from ..tenant import Tenant
from ..times import parse_time
from .paging import page_of

__all__ = [
    "FAMILY",
    "Campaigns",
    "campaign_of",
    "copied",
    "details_of",
    "listed",
    "with_translatable",
]

# Statistics of a send are kept for so many days.
_SEND_DAYS = 14

PlanType = TypeVar("PlanType", bound=Plan)


class Campaigns(Store):
    """The campaigns of a workspace by ID, in the order in which they came."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, Campaign] = {}
        for entry in example_campaigns(tenant.document):
            self.add(read_campaign(tenant, entry))

    def add(self, campaign: Campaign) -> None:
        """Keep a campaign; one of the same ID is replaced."""
        self.by_id[campaign.id] = campaign


def campaign_of(ctx: Context, campaign_id: str) -> Campaign:
    """The campaign of this ID, or the documented refusal."""
    found = ctx.tenant.store(Campaigns).by_id.get(campaign_id)
    if found is None:
        raise Refusal(400, "Invalid Campaign ID", reason="unknown_campaign")
    return found


# ---------------------------------------------------------------- listing and describing


def listed(ctx: Context, plans: Iterable[PlanType]) -> list[PlanType]:
    """The page that the request asks for, of the plans that it asks for, in its order."""
    plans = sorted(plans, key=lambda plan: plan.created)
    everything = ctx.params.get("include_archived") is True or (
        any(plan.archived for plan in plans) and ctx.fires("archived_always_listed")
    )
    edited = ctx.params.get("last_edit.time[gt]")
    since = None if edited is None else parse_time(edited)
    if edited is not None and since is None:
        raise Refusal(
            400,
            "Bad Request: 'last_edit.time[gt]' must be a date and time in ISO 8601.",
            reason="time: last_edit.time[gt]",
        )
    chosen = [
        plan
        for plan in plans
        if (everything or not plan.archived) and (since is None or plan.updated > since)
    ]
    if ctx.params.get("sort_direction") == "desc":
        chosen.reverse()
    return page_of(ctx, chosen).entries


def campaigns_list(ctx: Context) -> Answer:
    """Campaigns by time of creation."""
    campaigns = [
        {
            "id": one.id,
            "last_edited": moment_form(one.updated),
            "name": one.name,
            "is_api_campaign": one.is_api_campaign,
            "tags": one.tags,
        }
        for one in listed(ctx, ctx.tenant.store(Campaigns).by_id.values())
    ]
    return Answer({"message": "success", "campaigns": campaigns})


def details_of(plan: Plan, channels: list[str], first: str, last: str) -> dict[str, Any]:
    """What the details of campaigns and Canvases have in common; times that never came are out."""
    times = {first: plan.first, last: plan.last}
    return {
        "message": "success",
        "created_at": moment_form(plan.created),
        "updated_at": moment_form(plan.updated),
        "archived": plan.archived,
        "draft": plan.draft,
        "enabled": plan.enabled,
        "has_post_launch_draft": False,
        "name": plan.name,
        "description": plan.description,
        "schedule_type": plan.schedule_type,
        "channels": channels,
        "tags": plan.tags,
        "teams": plan.teams,
        **{name: moment_form(moment) for name, moment in times.items() if moment is not None},
    }


def with_translatable(ctx: Context, messages: Mapping[str, Any]) -> dict[str, Any]:
    """The messages, with what they say of translations when the request asks for it."""
    if not ctx.params.get("include_has_translatable_content"):
        return dict(messages)
    return {
        key: {"has_translatable_content": False, **message} for key, message in messages.items()
    }


def campaigns_details(ctx: Context) -> Answer:
    """One campaign with its messages."""
    campaign = campaign_of(ctx, ctx.params["campaign_id"])
    body = details_of(campaign, campaign.channels, "first_sent", "last_sent")
    body["messages"] = with_translatable(ctx, campaign.messages)
    body["conversion_behaviors"] = campaign.conversion_behaviors
    return Answer(body)


# ---------------------------------------------------------------- counting


def _point(day: str, sent: Sequence[Sent], channels: dict[str, Any]) -> dict[str, Any]:
    return {
        "time": day,
        "conversions": 0,
        "conversions_by_send_time": 0,
        "unique_recipients": len({one.braze_id for one in sent}),
        "revenue": 0.0,
        "messages": channels,
    }


def campaigns_data_series(ctx: Context) -> Answer:
    """What was sent of a campaign, day by day."""
    campaign = campaign_of(ctx, ctx.params["campaign_id"])
    sent = sent_on(ctx, campaign.id)
    days = [(day, sent.get(day, [])) for day in days_asked(ctx)]
    return Answer(
        {"message": "success", "data": [_point(day, one, by_channel(one)) for day, one in days]}
    )


def sends_data_series(ctx: Context) -> Answer:
    """What was sent under one send ID, day by day, unless it is more than 14 days ago."""
    campaign = campaign_of(ctx, ctx.params["campaign_id"])
    kept = ctx.now - _SEND_DAYS * DAY
    sent = {
        day: [one for one in entries if one.moment >= kept]
        for day, entries in sent_on(ctx, campaign.id, ctx.params["send_id"]).items()
    }
    days = [(day, sent.get(day, [])) for day in days_asked(ctx)]
    data = [_point(day, one, _renamed(campaign, by_channel(one))) for day, one in days]
    return Answer({"message": "success", "data": data})


def _renamed(campaign: Campaign, channels: dict[str, Any]) -> dict[str, Any]:
    """Statistics of a send name the variation as the dashboard does."""
    for entries in channels.values():
        for entry in entries:
            variation = entry.pop("variation_api_id", None)
            name = campaign.messages.get(variation, {}).get("name")
            if variation is not None:
                entry["variation_name"] = name or variation
    return channels


# ---------------------------------------------------------------- copying


def copied(ctx: Context, plan: PlanType, **changes: Any) -> PlanType:
    """A copy under a new ID: a draft, made now, that nothing was sent of."""
    return replace(
        plan,
        id=ctx.tenant.new_id(),
        name=ctx.body["name"],
        description=ctx.body.get("description", plan.description),
        created=ctx.now,
        updated=ctx.now,
        archived=False,
        draft=True,
        enabled=False,
        next_send_time=None,
        first=None,
        last=None,
        **changes,
    )


def campaigns_duplicate(ctx: Context) -> Answer:
    """Copy a campaign; the copy is there when the effect happens."""
    campaign = campaign_of(ctx, ctx.body["campaign_id"])
    messages = {ctx.tenant.new_id(): dict(one) for one in campaign.messages.values()}
    copy = copied(ctx, campaign, messages=messages)
    return Answer(None, lambda: ctx.tenant.store(Campaigns).add(copy))


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    campaigns = [read_campaign(tenant, entry) for entry in entries]
    for campaign in campaigns:
        tenant.store(Campaigns).add(campaign)


HANDLERS: Mapping[str, Handler] = {
    "campaigns.list": campaigns_list,
    "campaigns.details": campaigns_details,
    "campaigns.data_series": campaigns_data_series,
    "sends.data_series": sends_data_series,
    "campaigns.duplicate": campaigns_duplicate,
}

FAMILY = Family(HANDLERS, Campaigns, Outbox, seeders={"campaigns": _seed})
