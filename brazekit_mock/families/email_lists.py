"""The lists of hard bounced, unsubscribed and spam-marked addresses, and blocking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..profiles import UNSUBSCRIBED_AT, set_email_state
from ..store import Family, Store
from ..tenant import Tenant
from ..times import list_form, midnight
from ..users import User
from .paging import page_of
from .seeds import checked, moment

__all__ = ["FAMILY", "EmailLists", "day_range"]

_PAGE = 100
_SPAM = "marked_email_as_spam_at"
Entry = tuple[str, int]  # An address as it was given, and a time in milliseconds.


class EmailLists(Store):
    """What is known of addresses, with or without users who have them; case does not count."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.bounced: dict[str, Entry] = {}
        self.spam: dict[str, Entry] = {}
        # States of addresses that no user has yet: address, state, time.
        self.waiting: dict[str, tuple[str, str, int]] = {}
        tenant.users.greet = self._greet

    def totals(self) -> Mapping[str, int]:
        """Addresses on the lists."""
        return {"hard_bounced_emails": len(self.bounced), "spam_marked_emails": len(self.spam)}

    def _greet(self, user: User) -> None:
        waiting = self.waiting.pop((user.email or "").casefold(), None)
        if waiting is not None:
            _, state, since = waiting
            set_email_state(user, state, since)

    def set_state(self, email: str, state: str, now: int) -> None:
        """Set the state of everybody who has the address, or of whoever gets it first."""
        users = self.tenant.users.with_email(email)
        for user in users:
            set_email_state(user, state, now)
        if not users:
            known = self.waiting.get(email.casefold())
            since = known[2] if known and known[1] == state else now
            self.waiting[email.casefold()] = (email, state, since)

    def unsubscribed(self, email: str | None = None) -> list[Entry]:
        """The unsubscribed addresses, or the one; since when the last of its users is."""
        users: Iterable[User] = self.tenant.users
        if email is not None:
            users = self.tenant.users.with_email(email)
        found: dict[str, Entry] = {}
        for user in users:
            since = (user.profile or {}).get(UNSUBSCRIBED_AT)
            if since is not None and user.email is not None:
                known = found.get(user.email.casefold())
                if known is None or known[1] < since:
                    found[user.email.casefold()] = (user.email, since)
        for address, (shown, state, since) in self.waiting.items():
            if state == "unsubscribed" and (email is None or email.casefold() == address):
                found[address] = (shown, since)
        return list(found.values())


# ---------------------------------------------------------------- reading


def day_range(ctx: Context, *, needs_end: bool) -> tuple[int, int] | None:
    """The days asked for, as milliseconds from and until; None where none are asked for."""
    days: dict[str, int | None] = {}
    for name in ("start_date", "end_date"):
        text = ctx.params.get(name)
        days[name] = None if text is None else midnight(text)
        if text is not None and days[name] is None:
            raise Refusal(
                400, f"The parameter {name} must be a date, YYYY-MM-DD.", reason=f"date: {name}"
            )
    start, end = days["start_date"], days["end_date"]
    if start is None or (end is None and needs_end):
        return None
    if end is not None and start >= end:
        raise Refusal(400, "The start_date must be before the end_date.", reason="dates_reversed")
    return start, 1 << 62 if end is None else end


def _range(ctx: Context) -> tuple[int, int]:
    days = day_range(ctx, needs_end=False)
    if days is None:
        raise Refusal(
            400, "Either start_date or email must be given.", reason="missing_start_date_or_email"
        )
    return days


def _listed(ctx: Context, entries: Iterable[Entry], field: str) -> Answer:
    """A page of the entries, the newest first unless the request says otherwise."""
    is_rising = ctx.params.get("sort_direction") == "asc"
    order = sorted(entries, key=lambda entry: (entry[1], entry[0]), reverse=not is_rising)
    page = page_of(ctx, order, size=_PAGE)
    emails = [{"email": email, field: list_form(time)} for email, time in page.entries]
    return Answer({"emails": emails, "message": "success"}, headers=page.headers)


def hard_bounces(ctx: Context) -> Answer:
    """The addresses that bounced in a range of days, or whether one address did."""
    lists, email = ctx.tenant.store(EmailLists), ctx.params.get("email")
    if email is not None:
        found = lists.bounced.get(email.casefold())
        return _listed(ctx, [] if found is None else [found], "hard_bounced_at")
    start, end = _range(ctx)
    within = [entry for entry in lists.bounced.values() if start <= entry[1] < end]
    return _listed(ctx, within, "hard_bounced_at")


def unsubscribes(ctx: Context) -> Answer:
    """The addresses that are unsubscribed now, by the time since when they are."""
    lists, email = ctx.tenant.store(EmailLists), ctx.params.get("email")
    if email is not None:
        return _listed(ctx, lists.unsubscribed(email), "unsubscribed_at")
    start, end = _range(ctx)
    within = [entry for entry in lists.unsubscribed() if start <= entry[1] < end]
    return _listed(ctx, within, "unsubscribed_at")


# ---------------------------------------------------------------- changing


def _named(ctx: Context) -> Sequence[str]:
    value = ctx.body["email"]
    return [value] if isinstance(value, str) else list(value)


def status(ctx: Context) -> Answer:
    """Set the state of each address."""
    emails, state, now = _named(ctx), ctx.body["subscription_state"], ctx.now
    lists = ctx.tenant.store(EmailLists)

    def effect() -> None:
        for email in emails:
            lists.set_state(email, state, now)

    return Answer(ctx.outcome(), effect)


def bounce_remove(ctx: Context) -> Answer:
    """Take addresses off the list of hard bounces."""
    emails, lists = _named(ctx), ctx.tenant.store(EmailLists)

    def effect() -> None:
        for email in emails:
            lists.bounced.pop(email.casefold(), None)

    return Answer(ctx.outcome(), effect)


def spam_remove(ctx: Context) -> Answer:
    """Clear the spam marks of addresses, and of the users who have them."""
    emails, lists = _named(ctx), ctx.tenant.store(EmailLists)

    def effect() -> None:
        for email in emails:
            lists.spam.pop(email.casefold(), None)
            for user in lists.tenant.users.with_email(email):
                (user.profile or {}).pop(_SPAM, None)

    return Answer(ctx.outcome(), effect)


def blocklist(ctx: Context) -> Answer:
    """Unsubscribe whoever has the addresses, and mark the addresses as hard bounced."""
    emails, now, lists = _named(ctx), ctx.now, ctx.tenant.store(EmailLists)

    def effect() -> None:
        for email in emails:
            lists.set_state(email, "unsubscribed", now)
            if not ctx.fires("blocked_address_unlisted"):
                lists.bounced.setdefault(email.casefold(), (email, now))

    return Answer(ctx.outcome(), effect)


# ---------------------------------------------------------------- what no operation creates


def _seed_bounces(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    _seed(tenant, "hard_bounces", "hard_bounced_at", entries)


def _seed_spam(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    _seed(tenant, "spam_marks", "marked_at", entries)


def _seed(tenant: Tenant, seed: str, field: str, entries: Sequence[Mapping[str, Any]]) -> None:
    found = []
    for entry in entries:
        email = checked(seed, entry, {"email": str}, {field: str})["email"]
        found.append((email, moment(seed, entry, field, tenant.now())))
    lists = tenant.store(EmailLists)
    kept = lists.bounced if seed == "hard_bounces" else lists.spam
    kept.update({email.casefold(): (email, time) for email, time in found})


HANDLERS: Mapping[str, Handler] = {
    "email.hard_bounces": hard_bounces,
    "email.unsubscribes": unsubscribes,
    "email.status": status,
    "email.bounce.remove": bounce_remove,
    "email.spam.remove": spam_remove,
    "email.blocklist": blocklist,
    "email.blacklist": blocklist,
}

FAMILY = Family(
    HANDLERS,
    EmailLists,
    seeders={"hard_bounces": _seed_bounces, "spam_marks": _seed_spam},
)
