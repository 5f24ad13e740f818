"""Whom a request reaches: who is named, who is in a segment or audience, who has to be created."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..context import Context
from ..merging import find
from ..profiles import apply_attributes
from ..users import User

__all__ = ["Addressee", "Among", "everybody", "merged", "recipients"]

# Whether somebody's turn has come: told what stands for the entry, and the user, if there is one.
Among = Callable[[Any, User | None], bool]

_PROPERTIES = ("trigger_properties", "canvas_entry_properties", "context")


@dataclass(slots=True)
class Addressee:
    """One who is to get a message; `user` is None where nobody has the identifier."""

    user: User | None
    named: Mapping[str, Any]
    properties: Mapping[str, Any] = field(default_factory=dict[str, Any])


def everybody(ctx: Context, properties: Mapping[str, Any], among: Among) -> Iterator[Addressee]:
    """All users of the workspace whom `among` lets pass, for a broadcast to narrow down."""
    for user in list(ctx.users):
        if among(user.braze_id, user):
            yield Addressee(user, {}, properties)


def merged(ctx: Context, own: Mapping[str, Any], common: Mapping[str, Any]) -> Mapping[str, Any]:
    """The properties of one recipient: the recipient's own go before those of the request."""
    if any(name in common and common[name] != value for name, value in own.items()) and ctx.fires(
        "request_properties_win"
    ):
        return {**own, **common}
    return {**common, **own}


def recipients(
    ctx: Context,
    items: Iterable[Mapping[str, Any]],
    common: Mapping[str, Any],
    among: Among,
    *,
    canvas: bool,
) -> Iterator[Addressee]:
    """The users of `recipients`, with their attributes stored, created where that is asked for."""
    for index, item in enumerate(items):
        user = _found(ctx, item)
        if not among(index, user):
            continue
        own: dict[str, Any] = {}
        for name in _PROPERTIES:
            own.update(item.get(name) or {})
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
    if not item.get("attributes") or not ("external_user_id" in item or "email" in item):
        return False
    return item.get("send_to_existing_only") is False or ctx.fires("send_creates_profile")


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
