"""Statistics by day, made from what the outbox counted.

Days are those of UTC. Opens, clicks, conversions and revenue are 0: nothing in the mock reads a
message.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..context import Context
from ..message import Refusal
from ..outbox import Outbox, Sent
from ..times import iso, parse_time

__all__ = [
    "by_channel",
    "day_of",
    "days_asked",
    "days_between",
    "moment_asked",
    "of_step",
    "sent_on",
]

DAY = 86_400_000
LONGEST = 14  # Days that a Canvas's statistics cover at most.

# What is counted of a message in a channel beside `sent`; what counts as delivered is delivered.
_COUNTS: Mapping[str, Sequence[str]] = {
    "email": (
        "opens",
        "unique_opens",
        "clicks",
        "unique_clicks",
        "unsubscribes",
        "bounces",
        "delivered",
        "reported_spam",
    ),
    "sms": (
        "sent_to_carrier",
        "delivered",
        "rejected",
        "delivery_failed",
        "clicks",
        "opt_out",
        "help",
    ),
    "whats_app": ("delivered", "failed", "read"),
    "webhook": ("errors",),
    "content_cards": (
        "total_clicks",
        "total_dismissals",
        "total_impressions",
        "unique_clicks",
        "unique_dismissals",
        "unique_impressions",
    ),
}
_CANVAS_PUSH = ("opens", "influenced_opens", "bounces")
_PUSH = ("direct_opens", "total_opens", "bounces", "body_clicks")
_DELIVERED = ("delivered", "sent_to_carrier")


def day_of(moment: int) -> str:
    """The day of a moment as an ISO 8601 date."""
    return iso(moment)[:10]


def moment_asked(ctx: Context, name: str) -> int | None:
    """The moment that a parameter names, in milliseconds, or None without it."""
    text = ctx.params.get(name)
    if text is None:
        return None
    moment = parse_time(text)
    if moment is None:
        raise Refusal(
            400,
            f"Bad Request: '{name}' must be a date and time in ISO 8601.",
            reason=f"time: {name}",
        )
    return moment


def days_asked(ctx: Context) -> list[str]:
    """The days that `length` and `ending_at` name, oldest first; the last is that of the end."""
    end = moment_asked(ctx, "ending_at")
    return _last(ctx.now if end is None else end, ctx.params["length"])


def _last(end: int, count: int) -> list[str]:
    return [day_of(end - back * DAY) for back in range(count - 1, -1, -1)]


def days_between(ctx: Context) -> list[str]:
    """The days from `starting_at` or by `length` to `ending_at`, 14 at most, oldest first."""
    end, start = moment_asked(ctx, "ending_at"), moment_asked(ctx, "starting_at")
    length = ctx.params.get("length")
    if start is None and length is None:
        raise Refusal(400, "Bad Request: 'starting_at' or 'length' is required.", reason="no_start")
    assert end is not None, "the document requires it"
    days = _last(end, LONGEST if length is None else int(length))
    return [day for day in days if start is None or day >= day_of(start)]


def sent_on(ctx: Context, plan: str, send_id: str | None = None) -> dict[str, list[Sent]]:
    """What was sent of a campaign or Canvas, by day; of one send alone when it is named."""
    found: dict[str, list[Sent]] = {}
    for one in ctx.tenant.store(Outbox).sent:
        if one.plan == plan and send_id in (None, one.send_id):
            found.setdefault(day_of(one.moment), []).append(one)
    return found


def by_channel(sent: Iterable[Sent]) -> dict[str, Any]:
    """The statistics of a campaign per channel, with one entry per variation."""
    counted: dict[str, dict[str | None, int]] = {}
    for one in sent:
        channel = counted.setdefault(one.channel, {})
        channel[one.variation] = channel.get(one.variation, 0) + 1
    return {
        channel: [_counts(channel, _PUSH, key, count) for key, count in entries.items()]
        for channel, entries in counted.items()
    }


def of_step(sent: Iterable[Sent], step: str) -> dict[str, Any]:
    """The statistics of a Canvas's step per channel, with one entry for all variations."""
    counted = Counter(one.channel for one in sent if one.step == step)
    return {
        channel: [_counts(channel, _CANVAS_PUSH, None, count)] for channel, count in counted.items()
    }


def _counts(channel: str, push: Sequence[str], variation: str | None, sent: int) -> dict[str, Any]:
    names = push if channel.endswith("_push") else _COUNTS.get(channel, ())
    named = {} if variation is None else {"variation_api_id": variation}
    counts = {name: sent if name in _DELIVERED else 0 for name in names}
    return {**named, "sent": sent, **counts}
