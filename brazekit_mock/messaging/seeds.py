"""Campaigns and Canvases from `POST /_mock/seed`; an id alone is enough for a sensible one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..tenant import Tenant
from ..times import parse_time
from ..validate import sentence, validators_of
from .records import Campaign, Canvas

__all__ = ["checked", "read_campaign", "read_canvas"]

_TEXT = {"type": "string", "minLength": 1, "maxLength": 200}
_FLAG = {"type": "boolean"}
_TEXTS = {"type": "array", "items": {"type": "string"}}
_COMMON: Mapping[str, Any] = {
    "id": _TEXT,
    "name": {"type": "string"},
    "description": {"type": "string"},
    "tags": _TEXTS,
    "teams": _TEXTS,
    "archived": _FLAG,
    "draft": _FLAG,
    "enabled": _FLAG,
    "schedule_type": _TEXT,
    "next_send_time": _TEXT,
    "audience": {"$ref": "#/components/schemas/ConnectedAudience"},
    "recipient_subscription_state": {"$ref": "#/components/schemas/RecipientSubscriptionState"},
    "channels": {**_TEXTS, "minItems": 1},
    "created_at": _TEXT,
    "updated_at": _TEXT,
}
_CAMPAIGN: Mapping[str, Any] = {
    **_COMMON,
    "is_api_campaign": _FLAG,
    "transactional": _FLAG,
    "messages": {"$ref": "#/components/schemas/CampaignMessageMap"},
    "conversion_behaviors": {"type": "array", "items": {"type": "object"}},
}
_CANVAS: Mapping[str, Any] = {
    **_COMMON,
    "variants": {"type": "array", "items": {"$ref": "#/components/schemas/CanvasVariant"}},
    "steps": {"type": "array", "items": {"$ref": "#/components/schemas/CanvasStep"}},
}
# What each seed entry and each Plan have under the same name.
_SAME = (
    "description",
    "tags",
    "teams",
    "archived",
    "draft",
    "enabled",
    "schedule_type",
    "next_send_time",
    "audience",
    "recipient_subscription_state",
)
# What a message says when the seed names only its channel.
_TEXT_FIELDS: Mapping[str, Sequence[str]] = {
    "email": ("subject", "body"),
    "sms": ("body",),
    "webhook": ("body",),
    "whats_app": ("body_text",),
    "content_cards": (),
    "in_app_message": ("message",),
}


def checked(
    tenant: Tenant, kind: str, known: Mapping[str, Any], entry: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The entry, held to the schemas of its `known` fields; ValueError with a sentence if wrong."""
    if not set(known).issuperset(entry):
        raise ValueError(f"A seeded {kind} has the fields {', '.join(known)}.")
    schema = {"type": "object", "required": ["id"], "properties": known}
    validator = validators_of(tenant.document).of(f"seed:{kind}", schema)
    if not validator.is_valid(entry):
        raise ValueError(f"A seeded {kind} is wrong: {sentence(validator, entry)}.")
    for name in ("created_at", "updated_at", "next_send_time"):
        if name in entry and parse_time(entry[name]) is None:
            raise ValueError(f"The field {name} of a seeded {kind} is a time in ISO 8601.")
    return entry


def _common(tenant: Tenant, kind: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    now = tenant.now()
    created = parse_time(entry.get("created_at"))
    updated = parse_time(entry.get("updated_at"))
    created = min(now, updated or now) if created is None else created
    return {
        "id": entry["id"],
        "name": entry.get("name", f"{kind} {entry['id']}"),
        "created": created,
        "updated": created if updated is None else updated,
        **{name: entry[name] for name in _SAME if name in entry},
    }


def _message(channel: str, name: str) -> dict[str, Any]:
    fields = _TEXT_FIELDS.get(channel, ("alert", "title"))
    return {"channel": channel, "name": "Variation 1", **dict.fromkeys(fields, name)}


def _messages(tenant: Tenant, entry: Mapping[str, Any], default: str, name: str) -> dict[str, Any]:
    channels = entry.get("channels", [default])
    return {tenant.new_id(): _message(channel, name) for channel in channels}


def read_campaign(tenant: Tenant, entry: Mapping[str, Any]) -> Campaign:
    """The campaign that the entry describes; ValueError with a sentence if it is wrong.

    Without `messages` it has one of each of the `channels`, and without those one push message,
    which needs no address: whoever is triggered gets it.
    """
    entry = checked(tenant, "campaign", _CAMPAIGN, entry)
    common = _common(tenant, "Campaign", entry)
    transactional = entry.get("transactional", False)
    messages = entry.get("messages")
    if messages is None:
        channel = "email" if transactional else "ios_push"
        messages = _messages(tenant, entry, channel, common["name"])
    return Campaign(
        **common,
        messages={key: dict(message) for key, message in messages.items()},
        conversion_behaviors=[dict(one) for one in entry.get("conversion_behaviors", ())],
        is_api_campaign=entry.get("is_api_campaign", True),
        transactional=transactional,
    )


def read_canvas(tenant: Tenant, entry: Mapping[str, Any]) -> Canvas:
    """The Canvas that the entry describes; ValueError with a sentence if it is wrong.

    Without `steps` it has one with a message of each of the `channels`; without `variants` it has
    one, which begins with the first step.
    """
    entry = checked(tenant, "canvas", _CANVAS, entry)
    common = _common(tenant, "Canvas", entry)
    steps = entry.get("steps")
    if steps is None:
        messages = _messages(tenant, entry, "ios_push", common["name"])
        steps = [{"name": "Step 1", "type": "message", "messages": messages}]
    steps = [_step(tenant, step) for step in steps]
    variants = entry.get("variants")
    if variants is None:
        variants = [{"name": "Variant 1", "first_step_ids": [step["id"] for step in steps[:1]]}]
    return Canvas(
        **common, steps=steps, variants=[_variant(tenant, variant) for variant in variants]
    )


def _step(tenant: Tenant, step: Mapping[str, Any]) -> dict[str, Any]:
    messages = {key: dict(message) for key, message in step.get("messages", {}).items()}
    channels = list(dict.fromkeys(m["channel"] for m in messages.values() if "channel" in m))
    return {
        "name": "",
        "next_step_ids": [],
        "next_paths": [],
        **step,
        "id": step.get("id") or tenant.new_id(),
        "channels": step.get("channels", channels),
        "messages": messages,
    }


def _variant(tenant: Tenant, variant: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": "",
        "first_step_ids": [],
        **variant,
        "id": variant.get("id") or tenant.new_id(),
    }
