"""What the mock's own surface lists: users, requests, buckets, workspaces; cheap however many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from .control_call import Call, window
from .export import profile
from .message import Refusal
from .outbox import Outbox
from .users import User, Users

if TYPE_CHECKING:
    from .app import Mock

__all__ = ["limits", "pulse", "requests", "tenants", "users"]

# A search for parts of identifiers goes through so many users, the newest first.
_SEARCHED = 50_000


def users(call: Call) -> Any:
    """One user in full, or a page of them: `limit`, `offset`, `order`, `search`, `brief`.

    `search` finds whole identifiers among all users, and parts of them and of names among the
    newest 50,000; `found` counts what it found, which stops one entry behind the page.
    """
    held = call.tenant.users
    if call.rest:
        return _shown(_user(call, held))
    page = window(call.query, 100)
    show = _brief if call.query.get("brief") == "true" else _full
    wanted = call.query.get("search", "").strip()
    if not wanted:
        listed: Iterable[User] = held.by_braze_id.values()
        if page.newest:
            listed = reversed(held.by_braze_id.values())
        return {"users": [show(user) for user in page.of(listed)], "total": len(held)}
    matches = list(islice(_matches(held, wanted), page.offset + page.limit + 1))
    shown = [show(user) for user in page.of(matches)]
    return {"users": shown, "total": len(held), "found": len(matches)}


def _user(call: Call, held: Users) -> User:
    """The user with this external ID, or with this braze_id where no external ID is that."""
    if call.query.get("by") == "braze_id":
        user = held.by_braze_id.get(call.rest)
    else:
        user = held.by_external_id.get(call.rest) or held.by_braze_id.get(call.rest)
    if user is None:
        raise Refusal(404, "No user has this external ID.", reason="control")
    return user


def _full(user: User) -> dict[str, Any]:
    return profile(user, None, None)


_BRIEF = ["external_id", "braze_id", "user_aliases", "email", "phone", "first_name", "last_name"]


def _brief(user: User) -> dict[str, Any]:
    """Who it is, and how many events and purchases of how many kinds there are."""
    events, purchases = (user.events or {}).values(), (user.purchases or {}).values()
    counts = {
        "events": sum(tally.count for tally in events),
        "purchases": sum(bought.times for bought in purchases),
    }
    return {**profile(user, _BRIEF, None), **counts}


def _shown(user: User) -> dict[str, Any]:
    return {
        **_full(user),
        "subscription_groups": dict(user.groups or {}),
        "deprecated_external_ids": list(user.deprecated or ()),
        "revenue": format(user.total_revenue(), "f"),
        "profile": dict(user.profile or {}),
    }


def _matches(held: Users, wanted: str) -> Iterator[User]:
    """Users with this identifier, then users with a part like it, each once."""
    whole = [held.by_external_id.get(wanted), held.by_braze_id.get(wanted)]
    whole += [*held.with_email(wanted), *held.with_phone(wanted)]
    seen = {user.braze_id: user for user in whole if user is not None}
    yield from seen.values()
    part = wanted.casefold()
    for user in islice(reversed(held.by_braze_id.values()), _SEARCHED):
        if user.braze_id not in seen and part in _text(user):
            yield user


def _text(user: User) -> str:
    """What parts are looked for in, as one text: told apart by lines, and much quicker so."""
    aliases = "\n".join(name for _, name in user.aliases) if user.aliases else ""
    held = user.profile
    name = f"{held.get('first_name') or ''} {held.get('last_name') or ''}" if held else ""
    return "\n".join(
        (user.external_id or "", user.email or "", user.phone or "", aliases, name)
    ).casefold()


def requests(call: Call) -> Any:
    """The journal, oldest first; `since` leaves out what has its number or a lower one."""
    journal = call.tenant.journal
    since = call.query.get("since", "0")
    if not since.isdecimal() or len(since) > 15:
        raise ValueError("The filter since is the number of a request.")
    return {"requests": journal.entries(int(since)), "total": journal.total}


def limits(call: Call, mock: Mock) -> Any:
    """Requests used per bucket and open window; `windows` has also what is left, and until when.

    `windows` lists every bucket that was ever drawn on, so that those that filled again are seen.
    """
    tenant, now = call.tenant, call.tenant.clock.now()
    buckets = tenant.buckets
    windows = []
    for name, used in sorted(buckets.used(now).items()):
        for most, seconds in mock.limits_of(name, tenant):
            taken = used.get(seconds, 0)
            windows.append(
                {
                    "bucket": name,
                    "window_seconds": seconds,
                    "limit": most,
                    "used": taken,
                    "remaining": most - taken,
                    "resets_in": round((now // seconds + 1) * seconds - now, 3),
                }
            )
    return {"buckets": buckets.levels(now), "windows": windows}


def tenants(call: Call, mock: Mock) -> Any:
    """Every workspace that was asked for so far, by name."""
    listed = [
        {
            "name": name,
            "users": len(tenant.users),
            "requests": tenant.journal.total,
            "messages": len(tenant.store(Outbox).messages),
        }
        for name, tenant in sorted(mock.tenants.items())
    ]
    return {"tenants": listed, "current": call.tenant.name}


def pulse(call: Call, mock: Mock) -> Any:
    """A few numbers that tell a viewer what to read again; cheap however much there is."""
    tenant, outbox = call.tenant, call.tenant.store(Outbox)
    return {
        "tenant": tenant.name,
        "workspaces": len(mock.tenants),
        "requests": tenant.journal.total,
        "messages": len(outbox.messages),
        "last_message": outbox.messages[-1]["id"] if outbox.messages else None,
        "skipped": len(outbox.skipped),
        "users": len(tenant.users),
        "users_changed": tenant.users.changes,
        "armed": [[one.id, one.fired] for one in tenant.faults.armed],
        "now": tenant.clock.now(),
        "frozen": tenant.clock.is_frozen,
        "plan": tenant.settings.plan,
    }
