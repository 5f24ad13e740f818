"""Applying one attributes object to one user."""

from __future__ import annotations

import functools
import zoneinfo
from collections.abc import Collection, Mapping
from typing import Any

from .attributes import MAX_TEXT, REMOVED, UNCHANGED, has_nested_error, is_nested, updated
from .context import Context
from .users import User, Users

__all__ = ["UNSUBSCRIBED_AT", "apply_attributes", "set_email_state", "set_group_state"]

# Keys of an attributes object that are no value of the profile.
_CONTROL = frozenset(
    {
        "external_id",
        "user_alias",
        "braze_id",
        "alias_name",
        "alias_label",
        "_update_existing_only",
        "_merge_objects",
        "push_token_import",
        "email",
        "phone",
    }
)
MAX_KEY = 255
# Kept beside the state of which it tells the age (milliseconds); no request names it.
UNSUBSCRIBED_AT = "email_unsubscribed_at"

# Spellings that are mapped to a code; any other text of more than two letters becomes null.
_COUNTRIES = {
    "usa": "US",
    "united states": "US",
    "united states of america": "US",
    "uk": "GB",
    "united kingdom": "GB",
    "great britain": "GB",
    "germany": "DE",
    "france": "FR",
    "spain": "ES",
    "italy": "IT",
    "netherlands": "NL",
    "canada": "CA",
    "mexico": "MX",
    "brazil": "BR",
    "australia": "AU",
    "japan": "JP",
    "south korea": "KR",
    "india": "IN",
    "indonesia": "ID",
    "china": "CN",
    "singapore": "SG",
}


def apply_attributes(
    ctx: Context, user: User, item: Mapping[str, Any], known: Collection[str]
) -> None:
    """Set, change and remove what `item` says; `known` are the document's profile fields."""
    merge = item.get("_merge_objects") is True
    # Addresses first: who shares them decides how far a group state of the same object reaches.
    if "email" in item and item["email"] != user.email:
        ctx.users.set_email(user, item["email"])
    if "phone" in item and item["phone"] != user.phone:
        ctx.users.set_phone(user, item["phone"])
    for key, value in item.items():
        if key in _CONTROL:
            continue
        if key not in known:
            _set_custom(ctx, user, key, value, merge)
        elif key == "subscription_groups":
            for state in value:
                set_group_state(
                    ctx, user, state["subscription_group_id"], state["subscription_state"]
                )
        elif key == "push_tokens":
            _add_push_tokens(ctx.users, user, value)
        else:
            _set_field(user, key, value)
            if key == "email_subscribe":
                note_email_state(user, ctx.now)
    ctx.users.attribute_updates += 1
    ctx.users.touch(user)


def _set_field(user: User, key: str, value: Any) -> None:
    if key == "country" and value is not None:
        value = _country(value)
    if key == "time_zone" and value is not None and not _is_time_zone(value):
        return
    if value is None:
        if user.profile:
            user.profile.pop(key, None)
        return
    if user.profile is None:
        user.profile = {}
    user.profile[key] = value


def set_email_state(user: User, state: str, now: int) -> None:
    """Set whether the user gets e-mail."""
    _set_field(user, "email_subscribe", state)
    note_email_state(user, now)


def note_email_state(user: User, now: int) -> None:
    """Keep since when a user is unsubscribed; setting it again does not change that."""
    profile = user.profile or {}
    if profile.get("email_subscribe") == "unsubscribed":
        profile.setdefault(UNSUBSCRIBED_AT, now)
    else:
        profile.pop(UNSUBSCRIBED_AT, None)


def _set_custom(ctx: Context, user: User, key: str, value: Any, merge: bool) -> None:
    if not key or len(key) > MAX_KEY or key[0] == "$":
        return
    new: Any
    if isinstance(value, str):
        new = value if len(value) <= MAX_TEXT else UNCHANGED
    elif isinstance(value, int | float):
        new = value
    else:
        new = _changed(ctx, user, key, value, merge)
    if new is UNCHANGED:
        return
    if new is REMOVED:
        if user.custom:
            user.custom.pop(key, None)
        return
    if user.custom is None:
        user.custom = {}
    user.custom[key] = new


def _changed(ctx: Context, user: User, key: str, value: Any, merge: bool) -> Any:
    if is_nested(value) and has_nested_error(value):
        return UNCHANGED
    return updated(
        (user.custom or {}).get(key),
        value,
        merge=merge,
        max_items=ctx.tenant.settings.array_values,
        fires=ctx.fires,
    )


def _add_push_tokens(users: Users, user: User, tokens: list[dict[str, Any]]) -> None:
    for token in tokens:
        holder = users.by_push_token.get(token["token"])
        if holder is not None:
            holder.push_tokens = [
                held for held in holder.push_tokens or () if held["token"] != token["token"]
            ] or None
        user.push_tokens = [*(user.push_tokens or ()), dict(token)]
        users.by_push_token[token["token"]] = user


def set_group_state(ctx: Context, user: User, group: str, state: str) -> None:
    """Set the state for the user and for everybody who shares the e-mail address."""
    sharing: tuple[User, ...] = (user,)
    if user.email is not None:
        others = ctx.users.with_email(user.email)
        if len(others) > 1 and not ctx.fires("subscription_state_not_shared"):
            sharing = (user, *others)
    for one in sharing:
        if one.groups is None:
            one.groups = {}
        one.groups[group] = state


def _country(value: str) -> str | None:
    if len(value) == 2 and value.isascii() and value.isalpha():
        return value.upper()
    return _COUNTRIES.get(value.strip().casefold())


@functools.lru_cache(maxsize=1_000)
def _is_time_zone(name: str) -> bool:
    if name.endswith(" Time (US & Canada)"):
        return True
    try:
        zoneinfo.ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return False
    return True
