"""`/users/track`, its bulk form and its synchronous form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from .context import Answer, Context, Handler
from .merging import locate
from .message import Refusal
from .profiles import apply_attributes
from .times import is_date, iso, parse_time
from .tracked import Tracked
from .users import User, Users

__all__ = ["HANDLERS"]

ARRAYS = ("attributes", "events", "purchases")
_IDENTIFIERS = ("external_id", "user_alias", "braze_id", "email", "phone")
_TIMES = ("date_of_first_session", "date_of_last_session", "marked_email_as_spam_at")
_NOTHING: Mapping[str, Any] = {}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\Z")
_PHONE = re.compile(r"\+?[0-9][0-9 ().-]{3,24}\Z")
_CURRENCY = re.compile(r"[A-Za-z]{3}\Z")
EVENT_PROPERTIES_BYTES = 102_400
PURCHASE_PROPERTIES_BYTES = 51_200


# ---------------------------------------------------------------- what a schema cannot say


def _identity_fault(item: Mapping[str, Any]) -> str | None:
    email = item.get("email")
    if item.get("external_id") is not None and email is None:
        return None  # By far the most common form.
    name = next((one for one in _IDENTIFIERS if item.get(one) is not None), "")
    if not name:
        if item.get("push_token_import") and item.get("push_tokens"):
            return None
        return "'external_id', 'user_alias', 'braze_id', 'email' or 'phone' is required"
    if email is not None and not _EMAIL.match(email):
        return "'email' must be an e-mail address"
    if name == "phone" and not _PHONE.match(item["phone"]):
        return "'phone' must be a phone number when it is the identifier"
    return None


def _attributes_fault(item: Mapping[str, Any]) -> str | None:
    dob = item.get("dob")
    if dob is not None and not is_date(dob):
        return "'dob' must be a date in the form YYYY-MM-DD"
    for name in _TIMES:
        if item.get(name) is not None and parse_time(item[name]) is None:
            return f"'{name}' must be a date or time in ISO 8601"
    if item.get("push_token_import") and (item.get("external_id") or item.get("braze_id")):
        return "'push_token_import' takes neither 'external_id' nor 'braze_id'"
    return None


def _properties_fault(properties: Any, most: int) -> str | None:
    for value in (properties or _NOTHING).values():
        if isinstance(value, dict | list):
            if len(msgspec.json.encode(properties)) > most:
                return f"'properties' with arrays or objects may take {most} bytes"
            break
    return None


def _event_fault(item: Mapping[str, Any]) -> str | None:
    if parse_time(item["time"]) is None:
        return "'time' must be a date and time in ISO 8601"
    return _properties_fault(item.get("properties"), EVENT_PROPERTIES_BYTES)


def _purchase_fault(item: Mapping[str, Any]) -> str | None:
    if item.get("quantity", 1) < 1:
        return "'quantity' must be at least 1"
    if not _CURRENCY.match(item["currency"]):
        return "'currency' must be an ISO 4217 alphabetic code"
    if parse_time(item["time"]) is None:
        return "'time' must be a date and time in ISO 8601"
    return _properties_fault(item.get("properties"), PURCHASE_PROPERTIES_BYTES)


_FAULTS: Mapping[str, Callable[[Mapping[str, Any]], str | None]] = {
    "attributes": _attributes_fault,
    "events": _event_fault,
    "purchases": _purchase_fault,
}


# ---------------------------------------------------------------- applying


def _apply(ctx: Context, accepted: Mapping[str, list[Any]]) -> None:
    """Attributes first, then events, then purchases, as Braze starts on them."""
    known = ctx.document.item_fields(ctx.operation, "attributes")
    for item in accepted["attributes"]:
        user = _located(ctx, item)
        if user is None:
            ctx.users.ignored += 1
        else:
            apply_attributes(ctx, user, item, known)
    users, known_ids = ctx.users, ctx.users.by_external_id
    for item in accepted["events"]:
        user = known_ids.get(item.get("external_id"))
        _apply_event(ctx, users, user or locate(users, item, ctx.now, ctx.fires), item)
    for item in accepted["purchases"]:
        user = known_ids.get(item.get("external_id"))
        _apply_purchase(ctx, users, user or locate(users, item, ctx.now, ctx.fires), item)


def _located(ctx: Context, item: Mapping[str, Any]) -> User | None:
    user = locate(ctx.users, item, ctx.now, ctx.fires)
    if user is None and item.get("push_token_import"):
        # One anonymous profile for tokens that nobody holds; known tokens are ignored.
        item["push_tokens"][:] = [
            token for token in item["push_tokens"] if token["token"] not in ctx.users.by_push_token
        ]
        if item["push_tokens"]:
            return ctx.users.create(ctx.now)
    return user


def _time(ctx: Context, item: Mapping[str, Any]) -> int:
    time = parse_time(item["time"])
    # A time in the future becomes the present; None only where a fault applies a rejected item.
    return ctx.now if time is None or time > ctx.now else time


def _apply_event(ctx: Context, users: Users, user: User | None, item: Mapping[str, Any]) -> None:
    name, time = item["name"], _time(ctx, item)
    if ctx.tenant.faults.armed and user is not None and name in (user.events or ()):
        tally = (user.events or {})[name]
        if time in (tally.first, tally.last) and ctx.fires("identical_event_dropped"):
            return
    users.record_event(user, name, time, item.get("app_id") or "")
    if user is not None:
        ctx.tenant.store(Tracked).add("event", user, item, time)


def _apply_purchase(ctx: Context, users: Users, user: User | None, item: Mapping[str, Any]) -> None:
    quantity = item.get("quantity", 1)
    if quantity > 1 and ctx.fires("purchase_quantity_ignored"):
        quantity = 1
    time = _time(ctx, item)
    users.record_purchase(
        user,
        item["product_id"],
        time,
        item["currency"].upper(),
        item["price"],
        quantity,
        item.get("app_id") or "",
    )
    if user is not None:
        ctx.tenant.store(Tracked).add("purchase", user, item, time)


def _apply_rejected(ctx: Context) -> None:
    """Only under the fault: what was refused creates its user all the same."""
    for array, index, _ in ctx.rejected:
        item = ctx.body[array][index]
        named = isinstance(item, dict) and isinstance(item.get("external_id"), str)
        if named and ctx.fires("rejected_item_applied"):
            ctx.has_changed = True
            locate(ctx.users, item, ctx.now, ctx.fires)


# ---------------------------------------------------------------- operations


def track(ctx: Context) -> Answer:
    """Accept what is valid, list what is not; nothing valid at all is an error."""
    accepted: dict[str, list[Any]] = {}
    for array, own_fault in _FAULTS.items():
        good = accepted[array] = []
        for index, item in ctx.items.get(array, ()):
            reason = _identity_fault(item) or own_fault(item)
            if reason is None:
                good.append(item)
            else:
                ctx.reject(array, index, reason)
    if not any(accepted.values()):
        _apply_rejected(ctx)
        raise Refusal(
            400,
            "Valid data must be provided in the 'attributes', 'events', or 'purchases' fields.",
            reason="nothing_valid",
            errors=ctx.rejections(),
        )

    def effect() -> None:
        _apply(ctx, accepted)
        _apply_rejected(ctx)

    return Answer(ctx.outcome(), effect)


def track_sync(ctx: Context) -> Answer:
    """Apply one object at once and show what the profile now holds of it."""
    array = next(name for name in ARRAYS if ctx.body.get(name))
    item = ctx.body[array][0]
    reason = _identity_fault(item) or _FAULTS[array](item)
    if reason is not None:
        raise Refusal(400, f"{reason[0].upper()}{reason[1:]}.", reason=f"invalid_item: {array}")
    ctx.has_changed = True  # The answer shows what is there after it.
    _apply(ctx, {name: [item] if name == array else [] for name in ARRAYS})
    user = _found(ctx, item)
    shown = [] if user is None else [_shown(ctx, user, array, item)]
    return Answer({"users": shown, "message": "success"})


def _found(ctx: Context, item: Mapping[str, Any]) -> User | None:
    return locate(ctx.users, {**item, "_update_existing_only": True}, ctx.now, lambda _: False)


def _shown(ctx: Context, user: User, array: str, item: Mapping[str, Any]) -> dict[str, Any]:
    name = next((key for key in _IDENTIFIERS if item.get(key) is not None), None)
    shown: dict[str, Any] = {} if name is None else {name: item[name]}
    if array == "attributes":
        custom = user.custom or {}
        shown["custom_attributes"] = {key: custom[key] for key in item if key in custom}
    elif array == "events":
        tally = (user.events or {}).get(item["name"])
        if tally is not None:
            shown["custom_events"] = [{"name": item["name"], **_tally(tally)}]
    else:
        bought = (user.purchases or {}).get(item["product_id"])
        if bought is not None:
            shown["purchase_events"] = [{"product_id": item["product_id"], **_tally(bought)}]
    return shown


def _tally(tally: Any) -> dict[str, Any]:
    return {"first": iso(tally.first), "last": iso(tally.last), "count": tally.count}


HANDLERS: Mapping[str, Handler] = {
    "users.track": track,
    "users.track_bulk": track,
    "users.track_sync": track_sync,
}
