"""What an answer's headers say of its rate limit. Pure.

Braze documents three headers. Contracts differ in what the reset means, and some answers carry
only a time to wait, so each form is read, and the meaning is told by which one is plausible.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from functools import lru_cache

from brazekit_api.seam import RateLimit

__all__ = ["read_rate_limit"]

LIMIT = "x-ratelimit-limit"
REMAINING = "x-ratelimit-remaining"
RESET = "x-ratelimit-reset"
RETRY_AFTER_BRAZE = "x-ratelimit-retry-after"
RETRY_AFTER = "retry-after"

LONGEST_WINDOW = 86_400.0
"""Seconds. The longest window that Braze documents (`/sends/id/create`, 100 a day); a wait or a
window that is longer than this is not taken for one."""

_SKEW = 300.0  # Seconds by which two clocks may differ before a reset looks out of range.
_TRUSTED_SKEW = 5.0  # Below this our clock is finer than the Date header, which has whole seconds.


def read_rate_limit(
    headers: Mapping[str, str], *, bucket: str, now: float, reset_header: str
) -> RateLimit:
    """Read the headers of an answer that came at `now` (epoch seconds).

    `reset_header` is the plan's meaning of the reset, `epoch` or `seconds_left`; it decides only
    where both meanings are plausible. A value that makes no sense counts as absent.
    """
    server_now = _server_now(headers, now)
    return RateLimit(
        bucket=bucket,
        limit=_whole(headers.get(LIMIT)),
        remaining=_whole(headers.get(REMAINING)),
        resets_in=_resets_in(headers.get(RESET), server_now, reset_header),
        retry_after=_retry_after(headers, server_now),
    )


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None


def _whole(text: str | None) -> int | None:
    value = _number(text)
    return None if value is None else int(value)


@lru_cache(maxsize=16)  # All answers of one second have the same date.
def _date(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):
        return None


def _server_now(headers: Mapping[str, str], now: float) -> float:
    """Give the server's time where this machine's clock is clearly off, else our own."""
    date = _date(headers.get("date"))
    return now if date is None or abs(date - now) <= _TRUSTED_SKEW else date


def _resets_in(text: str | None, now: float, reset_header: str) -> float | None:
    value = _number(text)
    if value is None:
        return None
    from_epoch = value - now
    meanings: dict[str, float] = {}
    if -_SKEW <= from_epoch <= LONGEST_WINDOW + _SKEW:
        meanings["epoch"] = max(0.0, from_epoch)
    if value <= LONGEST_WINDOW + _SKEW:
        meanings["seconds_left"] = value
    if len(meanings) == 2:
        return meanings[reset_header]
    return next(iter(meanings.values()), None)


def _retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read the seconds to wait; Braze's own header goes before the standard one."""
    for name in (RETRY_AFTER_BRAZE, RETRY_AFTER):
        text = headers.get(name)
        if text is None:
            continue
        value = _number(text)
        if value is None:
            date = _date(text)
            value = None if date is None else max(0.0, date - now)
        if value is not None and value <= LONGEST_WINDOW + _SKEW:
            return value
    return None
