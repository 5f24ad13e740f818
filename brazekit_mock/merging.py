"""Finding one user among several, and making one profile of two."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, TypeVar

from .tallies import Tally
from .users import User, Users

__all__ = ["find", "locate", "merge", "prioritized"]

Fires = Callable[[str], bool]
T = TypeVar("T", bound=Tally)

# Fields that a merge copies when the kept user lacks them (identify and merge pages).
_COPIED = (
    "first_name",
    "last_name",
    "gender",
    "dob",
    "time_zone",
    "home_city",
    "country",
    "language",
)


def _alias_of(item: Mapping[str, Any]) -> tuple[str, str] | None:
    alias = item.get("user_alias")
    if alias is None:
        return None
    return alias["alias_label"], alias["alias_name"]


def locate(users: Users, item: Mapping[str, Any], now: int, fires: Fires) -> User | None:
    """The user whom an object of `/users/track` names, created where the rules say so.

    The first of external_id, user_alias, braze_id, email and phone decides.
    """
    existing_only = item.get("_update_existing_only")
    external_id = item.get("external_id")
    if external_id is not None:
        user = users.by_external_id.get(external_id)
        if user is None and _may_create(existing_only, fires):
            user = users.create(now)
            users.set_external_id(user, external_id)
        return user
    alias = _alias_of(item)
    if alias is not None:
        user = users.by_alias.get(alias)
        if user is None and _may_create_alias(existing_only, fires):
            user = users.create(now)
            users.add_alias(user, *alias)
        return user
    if item.get("braze_id") is not None:
        return users.by_braze_id.get(item["braze_id"])
    email = item.get("email")
    if email is not None:
        user = users.preferred(users.with_email(email))
        if user is None and _may_create(existing_only, fires):
            user = users.create(now)
            users.set_email(user, email)
        return user
    phone = item.get("phone")
    if phone is None:
        return None
    user = users.preferred(users.with_phone(phone))
    if user is None and _may_create(existing_only, fires):
        user = users.create(now)
        users.set_phone(user, phone)
    return user


def _may_create(existing_only: bool | None, fires: Fires) -> bool:
    return existing_only is not True or fires("existing_only_ignored")


def _may_create_alias(existing_only: bool | None, fires: Fires) -> bool:
    if existing_only is False:
        return True
    return fires("existing_only_ignored" if existing_only else "unknown_alias_created")


def prioritized(sharing: Sequence[User], order: Sequence[str]) -> User | None:
    """The one user left after `order`, or None when none or several are left.

    A rule that nobody meets is passed over, since it prefers and does not demand.
    """
    left = list(sharing)
    for rule in order:
        if len(left) < 2:
            break
        if rule == "identified":
            left = [user for user in left if user.external_id is not None] or left
        elif rule == "unidentified":
            left = [user for user in left if user.external_id is None] or left
        elif rule == "most_recently_updated":
            left = [max(left, key=lambda user: user.updated)]
        elif rule == "least_recently_updated":
            left = [min(left, key=lambda user: user.updated)]
    return left[0] if len(left) == 1 else None


def find(users: Users, identifier: Mapping[str, Any]) -> User | None:
    """The user whom an identifier with optional prioritization names; never creates."""
    if identifier.get("external_id") is not None:
        return users.by_external_id.get(identifier["external_id"])
    alias = _alias_of(identifier)
    if alias is not None:
        return users.by_alias.get(alias)
    order = identifier.get("prioritization") or ()
    if identifier.get("email") is not None:
        return prioritized(users.with_email(identifier["email"]), order)
    if identifier.get("phone") is not None:
        return prioritized(users.with_phone(identifier["phone"]), order)
    return None


def merge(users: Users, gone: User, kept: User, fires: Fires) -> None:
    """Move what `kept` lacks over from `gone`, add up the counts, and remove `gone`."""
    overwrite = fires("merge_overwrites_kept")
    _merge_values(gone, kept, overwrite=overwrite)
    if not fires("merge_drops_counts"):
        kept.events = _absorbed(kept.events, gone.events)
        kept.purchases = _absorbed(kept.purchases, gone.purchases)
    email = gone.email if overwrite or kept.email is None else None
    phone = gone.phone if overwrite or kept.phone is None else None
    aliases, tokens = gone.aliases or (), gone.push_tokens
    if not fires("merged_user_stays"):
        users.remove(gone)
        for label, name in aliases:
            if kept.alias_under(label) is None:
                users.add_alias(kept, label, name)
        for token in tokens or ():
            users.by_push_token[token["token"]] = kept
        kept.push_tokens = [*(kept.push_tokens or ()), *(tokens or ())] or None
    # After the removal, so that only the others who share the address lend their group states.
    if email is not None:
        users.set_email(kept, email)
    if phone is not None:
        users.set_phone(kept, phone)
    users.touch(kept)


def _merge_values(gone: User, kept: User, *, overwrite: bool) -> None:
    fields = {key: value for key, value in (gone.profile or {}).items() if key in _COPIED}
    if overwrite:
        kept.profile = {**(kept.profile or {}), **fields} or None
        kept.custom = {**(kept.custom or {}), **(gone.custom or {})} or None
    else:
        kept.profile = {**fields, **(kept.profile or {})} or None
        kept.custom = {**(gone.custom or {}), **(kept.custom or {})} or None
    kept.groups = {**(gone.groups or {}), **(kept.groups or {})} or None


def _absorbed(into: dict[str, T] | None, more: dict[str, T] | None) -> dict[str, T] | None:
    if not more:
        return into
    total = dict(into or {})
    for name, tally in more.items():
        if name in total:
            total[name].absorb(tally)
        else:
            total[name] = copy(tally)
    return total
