"""Rate limits that several processes share: places are leased in blocks. Pure: no clock in here.

Asking a shared store for each request would cost more than the request's own work, so a process
takes a block of places at once and gives them out by itself. A lease ends with its window, and
soon in any case; what is left of it is lost, never used later. So the store's count is at least
what was sent, and the limit holds whatever becomes of a process.

A `Ledger` is the shared side, in the store's time; a `Lease` is a process's, in its own.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

import attrs

from brazekit_api.seam import Limit, RateLimit
from brazekit_api.types import is_object

from .pacing import BucketState, Window

__all__ = ["FRESH", "HAIR", "Grant", "Heard", "Lease", "Ledger", "next_size"]

SHARE = 10
"""A lease is at most one part in so many of what is left of the window, so that nobody can take
all of a small limit and the last places go one by one."""

FRESH = 2.0
"""Seconds. A lease lasts no longer, so that what an answer told one process (come back later)
reaches the others in this time, and a process that falls idle keeps little from them."""

GUARD, GUARD_SHARE = 0.5, 0.1
"""Seconds, and a share of the window, the smaller of which is left unused at its end: a request
that leaves in the last moment would arrive in the next window, and be one too many there."""

HAIR = 0.005
"""Seconds by which a window is begun late, since clocks of two machines are never quite in step."""

_VERSION = 1
_SHORTEST_LIFE = 60.0  # Seconds for which the store keeps an account at least.


@attrs.frozen
class Heard:
    """What an answer said of its bucket, and when it came; `throttled` for a 429."""

    told: RateLimit
    at: float
    throttled: bool

    @property
    def is_block(self) -> bool:
        """Whether nobody is to come back for a while."""
        return self.throttled or self.told.remaining == 0


@attrs.frozen
class Grant:
    """A block of `places` for the time from `starts` to `ends`; none if the wait was too long."""

    places: int
    starts: float
    ends: float


@attrs.define
class Lease:
    """A block of places that one process gives out, in the order in which they are asked for."""

    left: int
    size: int
    starts: float
    ends: float


class Ledger:
    """The account of one bucket that all processes share. Times are the store's, in seconds."""

    def __init__(self, state: BucketState) -> None:
        self._state = state

    @classmethod
    def read(cls, text: str | None, limits: Iterable[Limit], plan: str, now: float) -> Ledger:
        """Make the account from what the store holds, or a new one.

        Windows are those of the document under the plan, counted from whole multiples of their
        length; numbers, counts and starts that the store knows go before.
        """
        state = BucketState.of(limits, plan, now=now, at=now)
        known = _parsed(text)
        if known is not None:
            state.blocked_until = float(known["blocked_until"] or -math.inf)
            windows = {seconds: rest for seconds, *rest in known["windows"]}
            for window in state.windows:
                if window.seconds in windows:
                    window.requests, window.start, window.used = windows[window.seconds]
        return cls(state)

    def text(self) -> str:
        """Give the account as the store keeps it."""
        blocked = self._state.blocked_until
        return json.dumps(
            {
                "version": _VERSION,
                "blocked_until": blocked if math.isfinite(blocked) else 0,
                "windows": [
                    [window.seconds, window.requests, window.start, window.used]
                    for window in self._state.windows
                ],
            }
        )

    def life(self, now: float) -> float:
        """Give the seconds after which the account says no more than a new one would."""
        ends = [window.start + 2 * window.seconds for window in self._state.windows]
        return max(_SHORTEST_LIFE, *(end - now for end in (*ends, self._state.blocked_until)))

    def learn(self, heard: Heard) -> None:
        """Take over what an answer said to one of the processes."""
        self._state.learn(heard.told, heard.at, throttled=heard.throttled)

    def grant(self, now: float, *, want: int, longest: float) -> Grant:
        """Take the next places, at most `want`, in the earliest window that has room.

        None is taken when they would be due later than in `longest` seconds.
        """
        due = self._due(now)
        numbered = self._numbered()
        if due - now > longest:
            return Grant(0, due, due)
        for window in numbered:
            window.roll(due)
        room = min((_room(window) for window in numbered), default=want * SHARE)
        places = max(1, min(want, room // SHARE))
        for window in self._state.windows:
            window.take(due, places)
        return Grant(places, due, min([due + FRESH, *map(_last_moment, numbered)]))

    def _due(self, now: float) -> float:
        """Give the earliest time with room in every window and enough of it left to be used."""
        due = max(now, self._state.blocked_until)
        while True:
            # Each round settles or moves past the end of a window: as many rounds as windows.
            later = max((_earliest(window, due) for window in self._numbered()), default=due)
            if later <= due:
                return due
            due = later

    def _numbered(self) -> list[Window]:
        return [window for window in self._state.windows if window.requests is not None]


def next_size(lease: Lease | None, most: int, *, over: bool) -> int:
    """Give how many places to ask for: more while they are used up in time, else what was used."""
    if lease is None:
        return 1
    if over:
        return max(1, min(most, lease.size - lease.left))
    return min(most, 2 * lease.size)


def _earliest(window: Window, at: float) -> float:
    at = window.earliest(at)
    start = max(window.start, window.start + (at - window.start) // window.seconds * window.seconds)
    end = start + window.seconds
    return end if at >= end - _guard(window) else at


def _guard(window: Window) -> float:
    return min(GUARD, GUARD_SHARE * window.seconds)


def _last_moment(window: Window) -> float:
    return window.start + window.seconds - _guard(window)


def _room(window: Window) -> int:
    return (window.requests or 0) - window.used


def _parsed(text: str | None) -> Any:
    """Read an account; one that another version wrote counts as none."""
    if text is None:
        return None
    try:
        known: Any = json.loads(text)
    except ValueError:
        return None
    return known if is_object(known) and known.get("version") == _VERSION else None
