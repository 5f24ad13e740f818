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

from .headers import LONGEST_WINDOW
from .pacing import BucketState, Window

__all__ = ["FRESH", "HAIR", "Flight", "Grant", "Heard", "Lease", "Ledger", "next_size"]

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
_STEP = 1.0  # Seconds by which a clock may go back without having been wrong.
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
    """A block of `places` from now until `ends`, in windows of which the first is over at `over`.

    Without places, `back` is when to come again; then there are some for `rate` requests in each
    so many seconds.
    """

    places: int
    ends: float
    over: float
    back: float
    rate: tuple[int, float]


@attrs.define(eq=False)
class Flight:
    """A request under way: its place's window is over at `over`; it was answered at `landed`."""

    over: float
    landed: float = math.inf


@attrs.define
class Lease:
    """A block of places that one process gives out until `ends`; see `Grant`."""

    left: int
    size: int
    ends: float
    over: float


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
            blocked_until = float(known["blocked_until"])
            if now < blocked_until <= now + LONGEST_WINDOW:
                state.blocked_until = blocked_until
            windows = {seconds: rest for seconds, *rest in known["windows"]}
            for window in state.windows:
                if window.seconds in windows:
                    window.requests, window.start, window.used = windows[window.seconds]
                    _not_ahead(window, now)
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

    def charge(self, now: float, flights: Iterable[Flight]) -> None:
        """Count requests of earlier windows that arrived in this one, or still may."""
        found = list(flights)
        for window in self._numbered():
            window.roll(now)
            # A tolerance, since the times went from one clock to another and back.
            began = window.start + _guard(window)
            late = [one for one in found if one.over <= began and one.landed >= window.start]
            window.used += len(late)

    def grant(self, now: float, want: int) -> Grant:
        """Take places from now on, at most `want`, or tell when there will be some."""
        due = self._due(now)
        numbered = self._numbered()
        if due > now:
            return Grant(0, now, self._over(now), due, self._rate())
        for window in numbered:
            window.roll(now)
        room = min((_room(window) for window in numbered), default=want * SHARE)
        places = max(1, min(want, room // SHARE))
        for window in self._state.windows:
            window.take(now, places)
        ends = min([now + FRESH, *map(_last_moment, numbered)])
        return Grant(places, ends, self._over(now), now, self._rate())

    def _over(self, now: float) -> float:
        """Give the end of the window that is over first."""
        return min((_end(window, now) for window in self._numbered()), default=math.inf)

    def _rate(self) -> tuple[int, float]:
        """Give requests and seconds of the limit that lets the fewest through."""
        rates = [(window.requests or 1, window.seconds) for window in self._numbered()]
        return min(rates, key=lambda rate: rate[0] / rate[1], default=(1, 0.0))

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
    end = _end(window, at)
    return end if at >= end - _guard(window) else at


def _end(window: Window, at: float) -> float:
    """Give the end of the window that `at` lies in, or of the one that lies ahead of it."""
    passed = max(0.0, (at - window.start) // window.seconds)
    return window.start + (passed + 1) * window.seconds


def _not_ahead(window: Window, now: float) -> None:
    """Move a window that lies ahead back to now: the store's clock was wrong, and was set back."""
    if window.start > now + _STEP:
        window.start -= math.ceil((window.start - now) / window.seconds) * window.seconds


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
