"""What the tests of budgets share: a store in memory, on the tests' clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any

from brazekit.budget import Budget
from brazekit.clock import FakeClock
from brazekit.pacer import Turn
from brazekit.shared_pacer import SharedPacer
from brazekit.stores import Change, StoreLost
from brazekit_api.seam import Bucket, Limit, RateLimit


class MemoryStore:
    """Keeps texts in memory. `ahead` is how far its clock is; `lost` makes it fail."""

    def __init__(self, clock: FakeClock, ahead: float = 0.0) -> None:
        self.clock = clock
        self.ahead = ahead
        self.lost = False
        self.asked = 0
        self.texts: dict[str, str] = {}
        self.closed = False
        self._lock = threading.Lock()

    def update(self, key: str, change: Change) -> None:
        with self._lock:
            self.asked += 1
            if self.lost:
                raise StoreLost("ConnectionError")
            text, _ = change(self.texts.get(key), self.clock.now() + self.ahead)
            self.texts[key] = text

    def close(self) -> None:
        self.closed = True


def pacer_of(store: MemoryStore, *limits: Limit, workspace: str = "w", **options: Any) -> Any:
    """What one process has: a pacer of its own on the shared store, with one bucket `b`."""
    buckets = {"b": Bucket("b", "", "workspace", limits)}
    budget = Budget(store, **options)
    return SharedPacer(buckets, "standard", store.clock, budget, workspace)


def turn_of(pacer: SharedPacer, longest: float = float("inf")) -> Turn:
    """Take a place, asking the store if need be."""
    turn = pacer.turn("b", longest)
    return turn if isinstance(turn, Turn) else turn()


def told(
    limit: int | None = None,
    remaining: int | None = None,
    resets_in: float | None = None,
    retry_after: float | None = None,
) -> RateLimit:
    return RateLimit("b", limit, remaining, resets_in, retry_after)


def in_turns(pacers: Iterable[Any], use: Callable[[Any], Any], times: int) -> list[Any]:
    """Let each in turn do the same, so many times."""
    everyone = list(pacers)
    return [use(pacer) for _ in range(times) for pacer in everyone]
