"""The pacing state of a client: shared by its threads, its tasks and its `with_options` copies."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping

import attrs

from brazekit_api.seam import Bucket, RateLimit

from .clock import Clock
from .forking import renew_in_child
from .pacing import BucketState

__all__ = ["Pacer", "Turn"]


@attrs.frozen
class Turn:
    """Whether a place was taken, and the seconds until it is due or, without one, too long a wait.

    It lapses at `until`, a monotonic time; one that has lapsed by the time it is due only says
    when to ask again, with the turn itself, which keeps its owner's `ticket` in the line. The
    place's window is over at `over`.
    """

    granted: bool
    wait: float
    until: float = math.inf
    over: float = math.inf
    ticket: object = None


_NOW = Turn(granted=True, wait=0.0)


class Pacer:
    """Gives out places in buckets and learns from answers.

    Nothing here waits: the lock is held for a few additions, also when tasks share it, and the
    caller sleeps by itself, once, for the time it is told.
    """

    def __init__(self, buckets: Mapping[str, Bucket], plan: str, clock: Clock) -> None:
        self._buckets = buckets
        self._plan = plan
        self._clock = clock
        self._states: dict[str, BucketState] = {}
        self._lock = threading.Lock()
        renew_in_child(self)

    def renew(self) -> None:
        """Start over if a thread of the parent was at work in here; see `forking`."""
        if self._lock.locked():
            self._states = {}
        self._lock = threading.Lock()

    def reserve(self, bucket: str, longest: float) -> tuple[bool, float]:
        """Take the next place in a bucket; see `BucketState.reserve`."""
        with self._lock:
            return self._state(bucket).reserve(self._clock.monotonic(), longest)

    def turn(
        self, bucket: str, longest: float, before: Turn | None = None
    ) -> Turn | Callable[[], Turn]:
        """Take the next place, or give what to call for it because that may block the thread."""
        granted, wait = self.reserve(bucket, longest)
        return _NOW if granted and wait <= 0 else Turn(granted, wait)

    def holds(self, turn: Turn, bucket: str) -> bool:
        """Tell whether a place that had to be waited for is still good."""
        if turn is _NOW:
            return True  # It was good a moment ago.
        return self._clock.monotonic() < turn.until and not self.is_blocked(bucket)

    def departs(self, bucket: str, turn: Turn | None) -> Callable[[], None]:
        """Hear that a request leaves; give what to call when it is over."""
        return _nothing

    def news(self, bucket: str) -> Callable[[], None] | None:
        """Give what to call so that others hear of a refusal, where there are others."""
        return None

    def give_back(self, bucket: str, due: float, turn: Turn | None = None) -> None:
        """Take back a place that was due at a monotonic time and will not be used."""
        with self._lock:
            self._state(bucket).give_back(due)

    def is_blocked(self, bucket: str) -> bool:
        """Tell whether an answer said not to come back to the bucket yet."""
        with self._lock:
            return self._state(bucket).is_blocked(self._clock.monotonic())

    def learn(self, told: RateLimit, *, throttled: bool) -> None:
        """Take over what an answer says of its bucket."""
        with self._lock:
            self._state(told.bucket).learn(told, self._clock.monotonic(), throttled=throttled)

    def last(self) -> dict[str, RateLimit]:
        """Give what the last answers said, by bucket."""
        with self._lock:
            return {
                name: state.last for name, state in self._states.items() if state.last is not None
            }

    def _state(self, name: str) -> BucketState:
        state = self._states.get(name)
        if state is None:
            bucket = self._buckets.get(name)
            state = BucketState.of(
                bucket.limits if bucket is not None else (),
                self._plan,
                now=self._clock.now(),
                at=self._clock.monotonic(),
            )
            self._states[name] = state
        return state


def _nothing() -> None:
    """Do nothing: where nobody shares, only answers count."""
