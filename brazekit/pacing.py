"""How many requests a bucket still takes, and when the next one may go. Pure: no clock in here.

Braze counts requests in windows that reset on the clock (observed), so a bucket is a set of fixed
windows. A request takes a place in the earliest window that has room in every limit at once; a
place in a later window is a wait. Places are given out in order, so nobody is overtaken, nobody
asks twice, and what is to be slept is known at once.

Numbers come from the document and are corrected by what the answers say; limits that a contract
sets are only learned.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable
from typing import ClassVar, Literal

import attrs

from brazekit_api.seam import Limit, RateLimit

from .errors import ConfigurationError

__all__ = ["BucketState", "Pace", "Window"]

_PHASE_TOLERANCE = 1.0  # Seconds. Resets are told in whole seconds, so less says nothing.


@attrs.frozen
class Pace:
    """What to do when a bucket is used up.

    `Pace.wait` (the default) waits for the next window, `Pace.fail` raises `PaceExceeded` instead
    of sending, `Pace.off` sends and leaves it to Braze to refuse. `max_wait` bounds one wait, in
    seconds (None: any); beyond it `PaceExceeded` is raised. A batched call waits as long as the
    limit asks, whatever `max_wait` says.
    """

    mode: Literal["wait", "fail", "off"] = "wait"
    max_wait: float | None = 120.0

    wait: ClassVar[Pace]
    fail: ClassVar[Pace]
    off: ClassVar[Pace]

    def __attrs_post_init__(self) -> None:
        if self.mode not in ("wait", "fail", "off"):
            raise ConfigurationError("Pace: mode is 'wait', 'fail' or 'off'.")
        if self.max_wait is not None and not self.max_wait >= 0:
            raise ConfigurationError("Pace: max_wait is in seconds and not below 0, or None.")

    def longest(self, *, patient: bool) -> float:
        """Give the longest wait, in seconds, that this policy allows before a request."""
        if self.mode == "fail":
            return 0.0
        return math.inf if patient or self.max_wait is None else self.max_wait


Pace.wait = Pace()
Pace.fail = Pace(mode="fail")
Pace.off = Pace(mode="off")


@attrs.define
class Window:
    """One limit: `requests` in each `seconds`, counted from `start` on.

    `start` is that of the window in which places are being given out; it may lie ahead. `used`
    counts the places given out in it. `requests` is None while the number is not known.
    `documented` holds the document's numbers for this length, conditional ones included.
    """

    seconds: float
    requests: int | None
    documented: frozenset[int]
    start: float
    used: int = 0

    def earliest(self, at: float) -> float:
        """Give the earliest time, from `at` on, at which this limit has room."""
        if self.requests is None or at >= self.start + self.seconds:
            return at
        if self.used < self.requests:
            return max(at, self.start)
        return self.start + self.seconds

    def take(self, at: float, places: int = 1) -> None:
        """Give out places at `at`, a time that `earliest` allowed."""
        self.roll(at)
        self.used += places

    def roll(self, at: float) -> None:
        """Move on to the window that `at` lies in, if that is a later one."""
        if at >= self.start + self.seconds:
            # At least one window on: `at` may be this one's end, which division can round down.
            passed = int((at - self.start) // self.seconds)
            self.start += max(1, passed) * self.seconds
            self.used = 0

    def learn(self, told: RateLimit, at: float) -> None:
        """Take over what an answer that came at `at` says of this limit."""
        if told.limit is not None:
            self.requests = max(1, told.limit)
        if not told.resets_in:  # Zero is the end of a window of which nothing is left to know.
            return
        self.roll(at)
        end = at + told.resets_in
        half = self.seconds / 2
        off = (end - self.start + half) % self.seconds - half
        if abs(off) > _PHASE_TOLERANCE:
            # While places are given out ahead, only the phase is corrected.
            self.start = self.start + off if self.start > at else end - self.seconds
        is_current = abs(end - self.start - self.seconds) <= _PHASE_TOLERANCE
        if is_current and told.remaining is not None and self.requests is not None:
            # Others may draw on the bucket too; our own requests in flight are in `used` already.
            self.used = max(self.used, self.requests - told.remaining)


@attrs.define
class BucketState:
    """All that is known of one bucket.

    Times are those of a monotonic clock. `blocked_until` is the time before which an answer said
    not to come back. `last` is what the last answer said, or None before the first. `returned`
    is a heap of the times of places that were given back, each of which counts in every window.
    """

    windows: list[Window]
    blocked_until: float = -math.inf
    last: RateLimit | None = None
    returned: list[float] = attrs.field(factory=list[float])

    @classmethod
    def of(cls, limits: Iterable[Limit], plan: str, *, now: float, at: float) -> BucketState:
        """Make the state of a bucket under a plan, at wall-clock `now` and monotonic `at`.

        Of limits with the same length, the smallest that holds without a condition is assumed.
        Windows are taken to start at whole multiples of their length until an answer says more.
        """
        by_length: dict[int, list[Limit]] = {}
        for limit in limits:
            if not limit.plans or plan in limit.plans:
                by_length.setdefault(limit.window_seconds, []).append(limit)
        windows: list[Window] = []
        for seconds, group in sorted(by_length.items()):
            numbers = [limit.requests for limit in group if limit.requests is not None]
            assumed = [
                limit.requests
                for limit in group
                if limit.requests is not None and not limit.condition
            ]
            windows.append(
                Window(
                    seconds=float(seconds),
                    requests=min(assumed, default=None),
                    documented=frozenset(numbers),
                    start=at - now % seconds,
                )
            )
        return cls(windows)

    def part(self, share: float) -> BucketState:
        """Make a state with a share of each limit, at least one request, none of it used yet."""
        windows = [Window(one.seconds, None, frozenset(), one.start) for one in self.windows]
        state = BucketState(windows)
        state.follow(self, share)
        return state

    def follow(self, whole: BucketState, share: float) -> None:
        """Take over what the state that this one is a share of has learned meanwhile."""
        self.blocked_until = whole.blocked_until
        for mine, other in zip(self.windows, whole.windows, strict=True):
            if other.requests is not None:
                mine.requests = max(1, int(other.requests * share))

    def reserve(self, at: float, longest: float) -> tuple[bool, float]:
        """Take the next place. Give whether one was taken, and the seconds until it is due.

        Nothing is taken when the wait would be longer than `longest`.
        """
        due = max(at, self.blocked_until)
        while self.returned and self.returned[0] < due:
            heapq.heappop(self.returned)
        due = self._earliest(due)
        again = bool(self.returned) and self.returned[0] <= due
        wait = (self.returned[0] if again else due) - at
        if wait > longest:
            return False, wait
        if again:
            heapq.heappop(self.returned)
            return True, wait
        for window in self.windows:
            window.take(due)
        return True, wait

    def give_back(self, due: float) -> None:
        """Take back a place that was due at this time and will not be used."""
        heapq.heappush(self.returned, due)

    def _earliest(self, due: float) -> float:
        """Give the earliest time, from `due` on, at which every limit has room."""
        while True:
            # Each round either settles or moves past the end of a window: as many rounds as limits.
            later = due
            for window in self.windows:
                later = max(later, window.earliest(due))
            if later <= due:
                return due
            due = later

    def is_blocked(self, at: float) -> bool:
        """Tell whether an answer said not to come back yet."""
        return at < self.blocked_until

    def learn(self, told: RateLimit, at: float, *, throttled: bool) -> None:
        """Take over what an answer that came at `at` says; `throttled` for a 429."""
        self.last = told
        window = self._meant(told)
        if window is not None:
            window.learn(told, at)
        if throttled or told.remaining == 0:
            wait = told.resets_in if told.retry_after is None else told.retry_after
            if wait is not None:
                self.blocked_until = max(self.blocked_until, at + wait)

    def _meant(self, told: RateLimit) -> Window | None:
        """Tell which limit the headers speak of: they give its number, not its length."""
        fitting = [
            window
            for window in self.windows
            if told.resets_in is None or told.resets_in <= window.seconds + _PHASE_TOLERANCE
        ]
        for window in fitting:
            if told.limit is not None and told.limit in (window.requests, *window.documented):
                return window
        unknown = [window for window in fitting if window.requests is None]
        return next(iter(unknown or fitting), None)
