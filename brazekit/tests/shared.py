"""What the tests of budgets share: a store in memory, on the tests' clock."""

from __future__ import annotations

import math
import threading
from typing import Any

from brazekit.budget import Budget
from brazekit.clock import Clock, FakeClock
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


def pacer_of(store: MemoryStore, *limits: Limit, **options: Any) -> Any:
    """What one process has: a pacer of its own on the shared store, with one bucket `b`."""
    return pacer_on(Budget(store, **options), store.clock, *limits)


def pacer_on(budget: Budget, clock: Clock, *limits: Limit) -> Any:
    """The same on any budget and clock."""
    buckets = {"b": Bucket("b", "", "workspace", limits)}
    return SharedPacer(buckets, "standard", clock, budget, "w")


def turn_of(pacer: Any, longest: float = math.inf, before: Turn | None = None) -> Turn:
    """Ask for a place once, and the store if need be."""
    turn = pacer.turn("b", longest, before)
    return turn if isinstance(turn, Turn) else turn()


def wait_of(pacer: Any) -> float:
    """Take a place as a call does, sleeping on the pacer's clock; give the seconds slept."""
    slept = 0.0
    turn: Turn | None = None
    while turn is None or not pacer.holds(turn, "b"):
        turn = turn_of(pacer, before=turn)
        assert turn.granted
        pacer._clock.advance(turn.wait)
        slept += turn.wait
    return slept


def told(
    limit: int | None = None,
    remaining: int | None = None,
    resets_in: float | None = None,
    retry_after: float | None = None,
) -> RateLimit:
    return RateLimit("b", limit, remaining, resets_in, retry_after)
