"""Reading and setting the states of users in subscription groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .context import Answer, Context, Handler
from .families.paging import page_of
from .message import Refusal
from .profiles import set_group_state
from .users import User

__all__ = ["HANDLERS"]

_READ = {"subscribed": "Subscribed", "unsubscribed": "Unsubscribed"}


def _listed(value: Any) -> Sequence[str]:
    if value is None:
        return ()
    return [value] if isinstance(value, str) else value


def _asked(ctx: Context) -> tuple[str, Sequence[str]]:
    """Which identifiers a read asks for; external_id goes before e-mail address and number."""
    given = {name: _listed(ctx.params.get(name)) for name in ("external_id", "email", "phone")}
    if given["external_id"]:
        return "external_id", given["external_id"]
    if given["email"] and given["phone"]:
        raise Refusal(
            400,
            "Either an email address or a phone number should be provided, but not both.",
            reason="email_and_phone",
        )
    for name in ("email", "phone"):
        if given[name]:
            return name, given[name]
    raise Refusal(
        400, "One of external_id, email and phone is required.", reason="missing_identifier"
    )


def _users(ctx: Context, kind: str, value: str) -> Sequence[User]:
    if kind == "external_id":
        user = ctx.users.by_external_id.get(value)
        return () if user is None else (user,)
    return ctx.users.with_email(value) if kind == "email" else ctx.users.with_phone(value)


def status_get(ctx: Context) -> Answer:
    """The state of each identifier's user in one group, capitalised; Unknown if never set."""
    kind, values = _asked(ctx)
    group = ctx.params["subscription_group_id"]
    status = {}
    for value in values:
        user = ctx.users.preferred(_users(ctx, kind, value))
        state = None if user is None else (user.groups or {}).get(group)
        status[value] = "Unknown" if state is None else _READ[state]
    return Answer({"status": status, "message": "success"})


def user_status(ctx: Context) -> Answer:
    """Every group whose state was ever set for the users, in lower case, page by page."""
    kind, values = _asked(ctx)
    states: dict[str, str] = {}
    for value in values:
        for user in _users(ctx, kind, value):
            states.update(user.groups or {})
    groups = [
        {"subscription_group_id": group, "subscription_status": state}
        for group, state in states.items()
    ]
    return Answer({"success": True, "subscription_groups": page_of(ctx, groups).entries})


def status_set(ctx: Context) -> Answer:
    """Set one group's state for everybody named."""
    named = [
        (kind, value)
        for kind in ("external_id", "email", "phone")
        for value in _listed(ctx.body.get(kind))
    ]
    return _set(ctx, [(ctx.body, named)])


def status_set_v2(ctx: Context) -> Answer:
    """Set the states of several groups."""
    updates = []
    for update in ctx.body["subscription_groups"]:
        named = [
            (kind, value)
            for kind, key in (
                ("external_id", "external_ids"),
                ("email", "emails"),
                ("phone", "phones"),
            )
            for value in _listed(update.get(key))
        ]
        updates.append((update, named))
    return _set(ctx, updates)


def _set(
    ctx: Context, updates: Iterable[tuple[Mapping[str, Any], Sequence[tuple[str, str]]]]
) -> Answer:
    def effect() -> None:
        for update, named in updates:
            group, state = update["subscription_group_id"], update["subscription_state"]
            for kind, value in named:
                users = _users(ctx, kind, value)
                if kind == "email":
                    users = users[:1]  # Setting one sets all who share the address.
                for user in users:
                    set_group_state(ctx, user, group, state)

    return Answer(ctx.outcome(), effect)


HANDLERS: Mapping[str, Handler] = {
    "subscription.status.get": status_get,
    "subscription.user.status": user_status,
    "subscription.status.set": status_set,
    "subscription.status.set_v2": status_set_v2,
}
