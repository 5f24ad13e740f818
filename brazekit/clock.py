"""Time as something that is passed in, so that a test need not wait for it."""

from __future__ import annotations

import threading
import time
from typing import Protocol

__all__ = ["Clock", "FakeClock", "SystemClock"]


class Clock(Protocol):
    """Where the client gets its time from. All values are seconds."""

    def now(self) -> float:
        """Give the wall clock as seconds since 1970-01-01 UTC."""
        ...

    def monotonic(self) -> float:
        """Give a clock that never goes back, of no particular origin."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Wait, letting other tasks run."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        return time.time()

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        # Imported on use: a synchronous program never pays for asyncio.
        import asyncio

        await asyncio.sleep(seconds)


class FakeClock:
    """A clock for tests: time passes only by `sleep` and `advance`.

    `slept` lists the waits in order, in seconds.
    """

    def __init__(self, now: float = 1_750_000_000.0) -> None:
        self._start = now
        self._elapsed = 0.0
        self._lock = threading.Lock()
        self.slept: list[float] = []

    def now(self) -> float:
        return self._start + self._elapsed

    def monotonic(self) -> float:
        return self._elapsed

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self._elapsed += seconds

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self._elapsed += seconds
            self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)  # Other tasks get their turn, as they would in a real wait.
