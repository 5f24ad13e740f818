"""Aliases, identify, merge, delete, and the migration of external IDs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .context import Answer, Context, Handler
from .merging import find, merge, prioritized
from .users import User

__all__ = ["HANDLERS"]


# ---------------------------------------------------------------- aliases


def alias_new(ctx: Context) -> Answer:
    """Add aliases to known users, or create alias-only users."""
    planned: list[tuple[Mapping[str, Any], bool]] = []
    for index, item in ctx.items["user_aliases"]:
        reason, forced = _alias_fault(ctx, item, [earlier for earlier, _ in planned])
        if reason is None:
            planned.append((item, forced))
        else:
            ctx.reject("user_aliases", index, reason)

    def effect() -> None:
        for item, forced in planned:
            # Asked again: with a processing delay, the state may have changed since the answer.
            if forced or _alias_fault(ctx, item, ())[0] is None:
                _add_alias(ctx, item)

    return Answer(ctx.outcome(), effect)


def _alias_fault(
    ctx: Context, item: Mapping[str, Any], earlier: Iterable[Mapping[str, Any]]
) -> tuple[str | None, bool]:
    """Why the alias cannot be added, or None; and whether only a fault lets it pass.

    `earlier` are the items of the same request that come before and are not applied yet.
    """
    external_id, label, name = item.get("external_id"), item["alias_label"], item["alias_name"]
    user = None if external_id is None else ctx.users.by_external_id.get(external_id)
    if external_id is not None and user is None:
        return "no user has this 'external_id', so the alias was added to nobody", False
    forced = False
    holder = ctx.users.by_alias.get((label, name))
    others = [one for one in earlier if one["alias_label"] == label]
    if user is None:
        return None, False
    held = (holder is not None and holder is not user) or any(
        one["alias_name"] == name and one.get("external_id") != external_id for one in others
    )
    if held:
        if not ctx.fires("alias_on_two_users"):
            return "this alias belongs to another user", False
        forced = True
    under = user.alias_under(label)
    taken = (under is not None and under != name) or any(
        one["alias_name"] != name and one.get("external_id") == external_id for one in others
    )
    if taken:
        if not ctx.fires("alias_label_twice"):
            return "the user has another 'alias_name' under this 'alias_label'", False
        forced = True
    return None, forced


def _add_alias(ctx: Context, item: Mapping[str, Any]) -> None:
    label, name = item["alias_label"], item["alias_name"]
    external_id = item.get("external_id")
    if external_id is not None:
        user = ctx.users.by_external_id.get(external_id)
        if user is not None:
            ctx.users.add_alias(user, label, name)
            ctx.users.touch(user)
    elif (label, name) not in ctx.users.by_alias:
        ctx.users.add_alias(ctx.users.create(ctx.now), label, name)


def alias_update(ctx: Context) -> Answer:
    """Rename aliases; what is not found is passed over."""

    def effect() -> None:
        for item in ctx.body["alias_updates"]:
            label, old, new = item["alias_label"], item["old_alias_name"], item["new_alias_name"]
            user = ctx.users.by_alias.get((label, old))
            if user is None or old == new:
                continue
            if (label, new) in ctx.users.by_alias and not ctx.fires("alias_on_two_users"):
                continue
            ctx.users.drop_alias(user, label, old)
            ctx.users.add_alias(user, label, new)
            ctx.users.touch(user)

    return Answer(ctx.outcome(), effect)


# ---------------------------------------------------------------- identify and merge


def identify(ctx: Context) -> Answer:
    """Give profiles known by alias, address or number an external ID, or merge them into it."""

    def effect() -> None:
        for _, item in ctx.items.get("aliases_to_identify", ()):
            alias = item["user_alias"]
            user = ctx.users.by_alias.get((alias["alias_label"], alias["alias_name"]))
            _identify(ctx, user, item["external_id"])
        for _, item in ctx.items.get("emails_to_identify", ()):
            sharing = ctx.users.with_email(item["email"])
            _identify(ctx, prioritized(sharing, item["prioritization"]), item["external_id"])
        for _, item in ctx.items.get("phone_numbers_to_identify", ()):
            sharing = ctx.users.with_phone(item["phone"])
            _identify(ctx, prioritized(sharing, item["prioritization"]), item["external_id"])

    return Answer(ctx.outcome(), effect)


def _identify(ctx: Context, user: User | None, external_id: str) -> None:
    # Only a profile without an external ID can be identified; any other stays as it is.
    if user is None or user.external_id is not None:
        return
    target = ctx.users.by_external_id.get(external_id)
    if target is None:
        ctx.users.set_external_id(user, external_id)
        ctx.users.touch(user)
        return
    taken = [label for label, _ in user.aliases or () if target.alias_under(label) is not None]
    if taken and not ctx.fires("identify_replaces_alias"):
        return
    for label in taken:
        ctx.users.drop_alias(target, label, target.alias_under(label) or "")
    merge(ctx.users, user, target, ctx.fires)


def merge_users(ctx: Context) -> Answer:
    """Merge pairs of users; a pair that does not name two users is passed over."""

    def effect() -> None:
        for update in ctx.body["merge_updates"]:
            gone = find(ctx.users, update["identifier_to_merge"])
            kept = find(ctx.users, update["identifier_to_keep"])
            if gone is not None and kept is not None and gone is not kept:
                merge(ctx.users, gone, kept, ctx.fires)

    return Answer(ctx.outcome(), effect)


# ---------------------------------------------------------------- delete


def delete(ctx: Context) -> Answer:
    """Delete whole profiles. The answer counts the identifiers queued, found or not."""

    def effect() -> None:
        for user in list(_named(ctx)):
            if user.braze_id in ctx.users.by_braze_id and not ctx.fires("deleted_user_found"):
                ctx.users.remove(user)

    return Answer({"deleted": 0, **ctx.outcome()}, effect)


def _named(ctx: Context) -> Iterator[User]:
    body, users = ctx.body, ctx.users
    found: list[User | None] = [
        users.by_external_id.get(one) for one in body.get("external_ids", ())
    ]
    found += [
        users.by_alias.get((one["alias_label"], one["alias_name"]))
        for one in body.get("user_aliases", ())
    ]
    found += [users.by_braze_id.get(one) for one in body.get("braze_ids", ())]
    found += [
        prioritized(users.with_email(one["email"]), one["prioritization"])
        for one in body.get("email_addresses", ())
    ]
    found += [
        prioritized(users.with_phone(one["phone"]), one["prioritization"])
        for one in body.get("phone_numbers", ())
    ]
    return (user for user in found if user is not None)


# ---------------------------------------------------------------- external IDs


def rename(ctx: Context) -> Answer:
    """Give users new primary IDs at once; the old ones go on finding them."""
    done = []
    for index, item in ctx.items["external_id_renames"]:
        current, new = item["current_external_id"], item["new_external_id"]
        reason = _rename_fault(ctx, current, new)
        if reason is not None:
            ctx.reject("external_id_renames", index, reason)
            continue
        user = ctx.users.by_external_id[current]
        ctx.users.set_external_id(user, new)
        if not ctx.fires("old_external_id_lost"):
            ctx.users.deprecate(user, current)
        ctx.users.touch(user)
        done.append(new)
    return _with_accepted(ctx, done)


def _rename_fault(ctx: Context, current: str, new: str) -> str | None:
    user = ctx.users.by_external_id.get(current)
    if user is None:
        return "The current_external_id was not found."
    if user.external_id != current:
        return "The current_external_id is deprecated; use the primary one."
    if current == new:
        return "The current_external_id and the new_external_id are the same."
    if new in ctx.users.by_external_id and not ctx.fires("rename_onto_used_id"):
        return "The new_external_id is in use, as a primary or a deprecated ID."
    return None


def remove(ctx: Context) -> Answer:
    """Take deprecated IDs from users for good."""
    done = []
    for index, external_id in ctx.items["external_ids"]:
        user = ctx.users.by_external_id.get(external_id)
        if user is None:
            ctx.reject("external_ids", index, "The external ID was not found.")
        elif user.external_id == external_id and not ctx.fires("primary_external_id_removed"):
            ctx.reject("external_ids", index, "The external ID is not a deprecated one.")
        else:
            ctx.users.drop_external_id(user, external_id)
            done.append(external_id)
    return _with_accepted(ctx, done)


def _with_accepted(ctx: Context, done: list[str]) -> Answer:
    body = ctx.outcome()
    if ctx.operation.outcome is not None and ctx.operation.outcome.accepted:
        body[ctx.operation.outcome.accepted] = done
    return Answer(body)


HANDLERS: Mapping[str, Handler] = {
    "users.alias.new": alias_new,
    "users.alias.update": alias_update,
    "users.identify": identify,
    "users.merge": merge_users,
    "users.delete": delete,
    "users.external_ids.rename": rename,
    "users.external_ids.remove": remove,
}
