"""Assertions on what was tracked and what would have been sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..outbox import Outbox, is_recipient
from ..tenant import Tenant
from ..times import iso
from ..tracked import KEPT, One, Tracked
from ..users import User
from .compare import Candidate, Ranked, differences, listed, ranked
from .expectation import WHO, Fields, described, read

__all__ = ["event_tracked", "message_sent", "no_message_sent", "purchase_tracked"]

_PURCHASE: Fields = {
    "price": (int, float),
    "currency": str,
    "quantity": int,
    "properties": dict,
    **WHO,
}
_MESSAGE: Fields = {
    "to": str,
    **WHO,
    "channel": str,
    "campaign_id": str,
    "canvas_id": str,
    "send_id": str,
    "contains": (str, list),
    "properties": dict,
}


# ---------------------------------------------------------------- counting


def _verdict(
    kind: str, wanted: Mapping[str, Any], times: int | None, compared: list[Ranked], forgotten: int
) -> list[str]:
    """Lines on why the matches are not as many as wanted; none when they are."""
    matches = [one for one in compared if not one.differences]
    if forgotten and times is not None:
        return [
            f"Cannot tell how often a {kind} happened: only the last {KEPT} things that were "
            "tracked are kept one by one. Ask /_mock/state or the profile for counts."
        ]
    if matches and times in (None, len(matches)):
        return []
    if times == 0 and not matches:
        return []
    if matches:
        lines = [
            f"A {kind} happened {_often(len(matches))}, wanted {_often(times or 0)}: "
            f"{described(wanted)}",
            "It was:",
        ]
        return lines + [f"  {n}. {one.candidate.title}" for n, one in enumerate(matches[:10], 1)]
    often = "" if times is None else f" (wanted {_often(times)})"
    return [f"No {kind} like this{often}: {described(wanted)}"]


def _often(times: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(times, f"{times} times")


def _hints(tenant: Tenant) -> list[str]:
    """What else may explain that something is missing."""
    lines = []
    pending = tenant.state()["pending"]
    if pending:
        waits = "1 effect waits" if pending == 1 else f"{pending} effects wait"
        lines.append(f"{waits} for the virtual clock: advance it.")
    refused = [one for one in tenant.journal.entries() if one["reason"] and not one["fault"]]
    if refused:
        last = refused[-1]
        were = "1 request was" if len(refused) == 1 else f"{len(refused)} requests were"
        lines.append(
            f"{were} refused, the last: {last['method']} {last['path']} "
            f"with {last['status']} ({last['reason']})."
        )
    return lines


# ---------------------------------------------------------------- events and purchases


def _names(user: User, item: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Who it was: as wanted where that is one of the user's names, else as sent or as now."""
    names: dict[str, Any] = {name: item[name] for name in WHO if item.get(name) is not None}
    if user.external_id is not None:
        names["external_id"] = user.external_id
    if user.email is not None:
        names["email"] = user.email
    if user.phone is not None:
        names["phone"] = user.phone
    asked = wanted.get("external_id")
    if asked is not None and asked in (item.get("external_id"), *(user.deprecated or ())):
        names["external_id"] = asked
    alias = wanted.get("user_alias")
    if alias is not None and (alias.get("alias_label"), alias.get("alias_name")) in (
        user.aliases or ()
    ):
        names["user_alias"] = alias
    email = wanted.get("email")
    if email is not None and email.casefold() == str(names.get("email", "")).casefold():
        names["email"] = email
    return names


def _who(names: Mapping[str, Any]) -> str:
    for name in WHO:
        if name in names:
            value = names[name]
            text = value.get("alias_name") if isinstance(value, Mapping) else value
            return f"user {text!r}" if name == "external_id" else f"user with {name} {text!r}"
    return "a user without a name"


def _candidates(tenant: Tenant, kind: str, wanted: Mapping[str, Any]) -> Iterator[Candidate]:
    for one in tenant.store(Tracked).of(kind):
        yield _candidate(one, wanted)


def _candidate(one: One, wanted: Mapping[str, Any]) -> Candidate:
    names = _names(one.user, one.item, wanted)
    fields = {"properties": {}, **one.item, **names}
    if one.kind == "purchase":
        fields.setdefault("quantity", 1)
        fields["currency"] = fields["currency"].upper()
    what = one.item["name" if one.kind == "event" else "product_id"]
    return Candidate(f"{what!r} of {_who(names)} at {iso(one.time)}", fields)


def _tracked(
    tenant: Tenant, kind: str, sent: Mapping[str, Any], needed: Fields, more: Fields
) -> str | None:
    wanted, times = read(f"{kind}_tracked", sent, needed, more)
    compared = ranked(wanted, _candidates(tenant, kind, wanted))
    lines = _verdict(kind, wanted, times, compared, tenant.store(Tracked).forgotten)
    if lines and all(one.differences for one in compared):
        lines += listed(compared, f"{kind}s that were tracked")
        lines += [] if compared else [f"No {kind} was tracked at all."]
        lines += _hints(tenant)
    return "\n".join(lines) or None


def event_tracked(tenant: Tenant, sent: Mapping[str, Any]) -> str | None:
    """Why no such event was tracked, or None: `name`, who, `properties` (a part), `times`."""
    return _tracked(tenant, "event", sent, {"name": str}, {"properties": dict, **WHO})


def purchase_tracked(tenant: Tenant, sent: Mapping[str, Any]) -> str | None:
    """Why no such purchase was tracked, or None: as for events, and price, currency, quantity."""
    return _tracked(tenant, "purchase", sent, {"product_id": str}, _PURCHASE)


# ---------------------------------------------------------------- messages


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _message(entry: Mapping[str, Any], wanted: Mapping[str, Any]) -> Ranked:
    """One message compared; texts that it is to contain are looked for in all its texts."""
    recipient: dict[str, Any] = dict(entry["recipient"])
    fields = {**entry, **recipient, "to": recipient.get("external_id", recipient.get("email"))}
    for name in ("to", "email", "phone", "external_id"):
        if name in wanted and is_recipient(entry, wanted[name]):
            fields[name] = wanted[name]
    about = entry.get("campaign_id") or entry.get("canvas_id")
    title = f"{entry['channel']} to {_who(recipient)}"
    title += f", of {about!r}" if about else ""
    plain = {name: value for name, value in wanted.items() if name != "contains"}
    compared = differences(plain, Candidate(f"{title}, at {entry['sent_at']}", fields))
    texts = list(_strings(entry.get("rendered", entry.get("payload"))))
    contains = wanted.get("contains", [])
    missing = [
        f"no text of it contains {one!r}; it says {' | '.join(texts)[:160]!r}"
        for one in ([contains] if isinstance(contains, str) else contains)
        if not any(one in text for text in texts)
    ]
    told = [*compared.differences, *missing]
    return Ranked(compared.candidate, told, compared.distance + len(missing))


def _passed_over(tenant: Tenant, wanted: Mapping[str, Any]) -> list[str]:
    """Lines on who got nothing, and why; those that are asked for first."""
    skipped = tenant.store(Outbox).skipped
    names = [wanted[name] for name in ("to", "external_id", "email", "phone") if name in wanted]
    fitting = [one for one in skipped if any(is_recipient(one, name) for name in names)]
    return [
        f"Passed over: {_who(one.get('recipient', {}))}, since {one['reason']}."
        for one in (fitting or skipped)[-3:]
    ]


def message_sent(tenant: Tenant, sent: Mapping[str, Any]) -> str | None:
    """Why no such message would have been sent, or None: to whom, from what, with which texts."""
    wanted, times = read("message_sent", sent, {}, _MESSAGE)
    compared = [_message(one, wanted) for one in tenant.store(Outbox).messages]
    lines = _verdict("message", wanted, times, compared, 0)
    if lines and all(one.differences for one in compared):
        lines += listed(compared, "messages that would have been sent")
        lines += [] if compared else ["No message would have been sent at all."]
        lines += _passed_over(tenant, wanted) + _hints(tenant)
    return "\n".join(lines) or None


def no_message_sent(tenant: Tenant, sent: Mapping[str, Any]) -> str | None:
    """Which such messages would have been sent after all, or None."""
    wanted, times = read("no_message_sent", sent, {}, _MESSAGE)
    if times is not None:
        raise ValueError("The assertion no_message_sent takes no times.")
    return message_sent(tenant, {**wanted, "times": 0})
