"""`/users/export/ids`: profiles as they are, field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from .context import Answer, Context, Handler
from .messaging.received import received
from .tallies import Tally
from .tenant import Tenant
from .times import export_form, iso
from .users import User

__all__ = ["HANDLERS", "exported", "profile"]

_DAY = 86_400_000
_BUCKETS = 10_000
_LARGEST_FLOAT = Decimal("1e300")

# Profile fields that an export shows under the name by which they are set.
_PLAIN = (
    "country",
    "dob",
    "email_subscribe",
    "first_name",
    "gender",
    "home_city",
    "language",
    "last_name",
    "push_subscribe",
    "time_zone",
)


def export_ids(ctx: Context) -> Answer:
    """The profiles that match, each once, and the identifiers that matched nobody."""
    found, invalid = _found(ctx)
    fields = ctx.body.get("fields_to_export")
    shown = [exported(ctx.tenant, user, fields, ctx.now) for user in found.values()]
    body: dict[str, Any] = {"users": shown, "message": "success"}
    if invalid:
        body["invalid_user_ids"] = invalid
    return Answer(body)


def exported(tenant: Tenant, user: User, fields: list[str] | None, now: int) -> dict[str, Any]:
    """The profile as an export at `now`, milliseconds, shows it, with what reached the user."""
    days = tenant.settings.export_days
    since = None if days is None else now - days * _DAY
    return {**profile(user, fields, since), **_received(tenant, user, fields, since)}


def _received(
    tenant: Tenant, user: User, fields: list[str] | None, since: int | None
) -> dict[str, Any]:
    """What reached the user, where it is asked for and there is some."""
    found = received(tenant, user.braze_id, since)
    return {
        name: listed
        for name, listed in found.items()
        if listed and (fields is None or name in fields)
    }


def _found(ctx: Context) -> tuple[dict[str, User], list[str]]:
    body, users = ctx.body, ctx.users
    asked: list[tuple[str, list[User]]] = []
    for external_id in body.get("external_ids", ()):
        asked.append((external_id, _one(users.by_external_id.get(external_id))))
    for alias in body.get("user_aliases", ()):
        pair = (alias["alias_label"], alias["alias_name"])
        asked.append((alias["alias_name"], _one(users.by_alias.get(pair))))
    if "braze_id" in body:
        asked.append((body["braze_id"], _one(users.by_braze_id.get(body["braze_id"]))))
    if "email_address" in body:
        asked.append((body["email_address"], list(users.with_email(body["email_address"]))))
    if "phone" in body:
        asked.append((body["phone"], list(users.with_phone(body["phone"]))))
    if "device_id" in body:
        asked.append((body["device_id"], _with_device(ctx, body["device_id"])))
    found = {user.braze_id: user for _, matches in asked for user in matches}
    return found, [identifier for identifier, matches in asked if not matches]


def _one(user: User | None) -> list[User]:
    return [] if user is None else [user]


def _with_device(ctx: Context, device_id: str) -> list[User]:
    holders = {user.braze_id: user for user in ctx.users.by_push_token.values()}
    return [
        user
        for user in holders.values()
        if any(token.get("device_id") == device_id for token in user.push_tokens or ())
    ]


# ---------------------------------------------------------------- one profile


def profile(user: User, fields: list[str] | None, since: int | None) -> dict[str, Any]:
    """The fields asked for (None: all) that are neither null nor empty.

    Events and purchases are listed if they last happened after `since`, with counts of all time.
    """
    names = _FIELDS if fields is None else fields
    shown = {}
    for name in names:
        read = _FIELDS.get(name)
        value = None if read is None else read(user, since)
        if value not in (None, [], {}):
            shown[name] = value
    return shown


def _plain(name: str) -> Callable[[User, int | None], Any]:
    return lambda user, _: (user.profile or {}).get(name)


def _coordinates(user: User, _: int | None) -> Any:
    place = (user.profile or {}).get("current_location")
    return None if place is None else [place["longitude"], place["latitude"]]


def _aliases(user: User, _: int | None) -> Any:
    return [{"alias_name": name, "alias_label": label} for label, name in user.aliases or ()]


def _summed(tallies: Mapping[str, Tally] | None, since: int | None) -> list[dict[str, Any]]:
    return [
        {"name": name, "first": iso(tally.first), "last": iso(tally.last), "count": tally.count}
        for name, tally in (tallies or {}).items()
        if since is None or tally.last >= since
    ]


def _revenue(user: User, _: int | None) -> Any:
    if not user.purchases:
        return None
    total = user.total_revenue()
    # Above that a float may be infinite, which JSON does not have.
    if total == total.to_integral_value() or abs(total) > _LARGEST_FLOAT:
        return int(total)
    return float(total)


def _push_tokens(user: User, _: int | None) -> Any:
    return [
        {
            "app": token["app_id"],
            "token": token["token"],
            **({"device_id": token["device_id"]} if "device_id" in token else {}),
            "notifications_enabled": True,
        }
        for token in user.push_tokens or ()
    ]


_FIELDS: dict[str, Callable[[User, int | None], Any]] = {
    "created_at": lambda user, _: export_form(user.created),
    "external_id": lambda user, _: user.external_id,
    "user_aliases": _aliases,
    "braze_id": lambda user, _: user.braze_id,
    "random_bucket": lambda user, _: int(user.braze_id[-8:], 16) % _BUCKETS,
    "email": lambda user, _: user.email,
    "phone": lambda user, _: user.phone,
    **{name: _plain(name) for name in _PLAIN},
    "last_coordinates": _coordinates,
    "total_revenue": _revenue,
    "custom_attributes": lambda user, _: user.custom,
    "custom_events": lambda user, since: _summed(user.events, since),
    "purchases": lambda user, since: _summed(user.purchases, since),
    "push_tokens": _push_tokens,
}


HANDLERS: Mapping[str, Handler] = {"users.export.ids": export_ids}
