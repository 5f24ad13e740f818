"""By when a call has to be over. Pure: the time is passed in."""

from __future__ import annotations

import math

import attrs

from .wire import Timeout

__all__ = ["Deadline"]

_GRAIN = 0.001  # Seconds. Less than this is no time left: timers may fire that much early.


@attrs.define
class Deadline:
    """A moment on a monotonic clock, in seconds; infinity where there is no deadline."""

    at: float = math.inf

    @classmethod
    def of(cls, total: float | None, now: float) -> Deadline:
        """Start the time of a call that begins `now`."""
        return cls(math.inf if total is None else now + total)

    def left(self, now: float) -> float:
        """Give the seconds left; below 0 once it has passed."""
        return self.at - now

    def is_over(self, now: float) -> bool:
        """Tell whether there is no time left to begin anything."""
        return self.at - now <= _GRAIN

    def postpone(self, seconds: float) -> None:
        """Move it by a wait that does not count."""
        self.at += seconds

    def trim(self, timeout: Timeout, now: float) -> Timeout:
        """Give the time-outs of an attempt that begins `now`: no step longer than what is left."""
        if self.at == math.inf:
            return timeout  # The very same, so that a request need not be made anew.
        left = max(_GRAIN, self.left(now))
        return Timeout(
            connect=min(timeout.connect, left),
            read=min(timeout.read, left),
            write=min(timeout.write, left),
            pool=min(timeout.pool, left),
            total=left,
        )
