"""Virtual time: follows the real clock with an offset, or stands still until it is moved."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["Clock"]

# Far enough for any test, near enough that dates stay printable.
_LATEST = 32_503_680_000.0  # the year 3000


class Clock:
    """The time as the mock sees it, in seconds since 1970. Only moves forward unless `set`."""

    __slots__ = ("_frozen", "_offset", "source")

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self.source = source
        self._offset = 0.0
        self._frozen: float | None = None

    def now(self) -> float:
        """The virtual time."""
        if self._frozen is not None:
            return self._frozen
        return self.source() + self._offset

    @contextmanager
    def at(self, time: float) -> Iterator[None]:
        """Let everything within happen when the clock that this one follows showed `time`."""
        kept, self.source = self.source, lambda: time
        try:
            yield
        finally:
            self.source = kept

    @property
    def is_frozen(self) -> bool:
        """Whether time stands still between calls of `advance`."""
        return self._frozen is not None

    def advance(self, seconds: float) -> float:
        """Move time forward by `seconds` and return the new time."""
        if not math.isfinite(seconds) or seconds < 0:
            raise ValueError("The clock advances by a finite number of seconds, 0 or more.")
        return self.set(self.now() + seconds)

    def set(self, now: float) -> float:
        """Make it `now`, backwards too, and return it."""
        if not math.isfinite(now) or not 0 <= now <= _LATEST:
            raise ValueError("The clock can be set from 1970 to 3000, in seconds since 1970.")
        if self._frozen is not None:
            self._frozen = now
        else:
            self._offset = now - self.source()
        return now

    def freeze(self) -> None:
        """Stop time where it is."""
        self._frozen = self.now()

    def resume(self) -> None:
        """Let time run on from where it is."""
        if self._frozen is not None:
            self._offset = self._frozen - self.source()
            self._frozen = None

    def put_back(self, now: float, *, frozen: bool) -> None:
        """Make it exactly what it was, standing still or not."""
        self._frozen = None
        if frozen:
            self._frozen = now
        else:
            self.set(now)

    def reset(self) -> None:
        """Follow the real clock again."""
        self._offset = 0.0
        self._frozen = None
