"""Whom a request reaches: who is named, who is in a segment or audience, who has to be created."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..context import Context
from ..merging import find
from ..profiles import apply_attributes
from ..users import User

__all__ = ["Addressee", "everybody", "merged", "named", "recipients"]

_PROPERTIES = ("trigger_properties", "canvas_entry_properties", "context")


@dataclass(slots=True)
class Addressee:
    """One who is to get a message; `user` is None where nobody has the identifier."""

    user: User | None
    named: Mapping[str, Any]
    properties: Mapping[str, Any] = field(default_factory=dict[str, Any])


def named(ctx: Context, external_ids: Iterable[str], aliases: Iterable[Any]) -> Iterator[Addressee]:
    """Those who are named by external ID and by alias, in this order."""
    for external_id in external_ids:
        yield Addressee(
            ctx.users.by_external_id.get(external_id), {"external_user_id": external_id}
        )
    for alias in aliases:
        yield Addressee(find(ctx.users, {"user_alias": alias}), {"user_alias": dict(alias)})


def everybody(ctx: Context, properties: Mapping[str, Any]) -> Iterator[Addressee]:
    """All users of the workspace, for a broadcast to narrow down."""
    return (Addressee(user, {}, properties) for user in list(ctx.users))


def merged(ctx: Context, own: Mapping[str, Any], common: Mapping[str, Any]) -> Mapping[str, Any]:
    """The properties of one recipient: the recipient's own go before those of the request."""
    if any(name in common and common[name] != value for name, value in own.items()) and ctx.fires(
        "request_properties_win"
    ):
        return {**own, **common}
    return {**common, **own}


def recipients(
    ctx: Context, items: Iterable[Mapping[str, Any]], common: Mapping[str, Any], *, canvas: bool
) -> Iterator[Addressee]:
    """The users of `recipients`, with their attributes stored, created where that is asked for."""
    for item in items:
        own: dict[str, Any] = {}
        for name in _PROPERTIES:
            own.update(item.get(name) or {})
        user = _found(ctx, item)
        attributes = item.get("attributes")
        if user is None and _may_create(ctx, item):
            user = _created(ctx, item)
        if user is not None and attributes:
            _store(ctx, user, attributes, canvas=canvas)
        names = ("external_user_id", "user_alias", "braze_id", "email")
        yield Addressee(
            user,
            {name: item[name] for name in names if name in item},
            merged(ctx, own, common),
        )


def _found(ctx: Context, item: Mapping[str, Any]) -> User | None:
    if "external_user_id" in item:
        return ctx.users.by_external_id.get(item["external_user_id"])
    if "braze_id" in item:
        return ctx.users.by_braze_id.get(item["braze_id"])
    return find(ctx.users, item)


def _may_create(ctx: Context, item: Mapping[str, Any]) -> bool:
    """Only who asks for it, gives attributes and names no alias creates a profile."""
    if "external_user_id" not in item and "email" not in item:
        return False
    if item.get("send_to_existing_only", True) is False and item.get("attributes"):
        return True
    return ctx.fires("send_creates_profile")


def _created(ctx: Context, item: Mapping[str, Any]) -> User | None:
    users = ctx.users
    if "email" in item and users.with_email(item["email"]):
        return None  # Several have the address, and the prioritization chose none of them.
    user = users.create(ctx.now)
    if "external_user_id" in item:
        users.set_external_id(user, item["external_user_id"])
    else:
        users.set_email(user, item["email"])
    return user


def _store(ctx: Context, user: User, attributes: Mapping[str, Any], *, canvas: bool) -> None:
    """Store a recipient's attributes; a Canvas does not change subscription groups."""
    track = ctx.document.operations["users.track"]
    kept = {
        name: value
        for name, value in attributes.items()
        if not (canvas and name == "subscription_groups")
    }
    apply_attributes(ctx, user, kept, ctx.document.item_fields(track, "attributes"))
