"""The pacing state of a client with a budget: leases in place of a count of its own."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial

import attrs

from brazekit_api.seam import Bucket, RateLimit

from .budget import Budget
from .clock import Clock
from .leasing import HAIR, Heard, Lease, Ledger, next_size
from .pacer import Pacer, Turn
from .pacing import BucketState

__all__ = ["SharedPacer"]

_TRIES = 3  # Leases that are over on arrival, because the store is slower than the window is long.


@attrs.define(eq=False)
class _Ticket:
    """One who waits in line, and what it got."""

    longest: float
    turn: Turn | None = None


@attrs.define(eq=False)
class _Tap:
    """What a process has of one bucket: its lease, its line, and what it has to tell."""

    lease: Lease | None = None
    line: deque[_Ticket] = attrs.field(factory=deque[_Ticket])
    heard: list[Heard] = attrs.field(factory=list[Heard])
    asking: threading.Lock = attrs.field(factory=threading.Lock)


class SharedPacer(Pacer):
    """Gives out places that a budget leased, and asks it for more when they are used up.

    Threads and tasks stand in one line per bucket. Whoever asks the store asks for the line, and
    its places go to the line in order, so nobody is overtaken and no more than one asks at a time.
    """

    def __init__(
        self,
        buckets: Mapping[str, Bucket],
        plan: str,
        clock: Clock,
        budget: Budget,
        workspace: str,
    ) -> None:
        super().__init__(buckets, plan, clock)
        self._budget = budget
        self._workspace = workspace
        self._taps: dict[str, _Tap] = {}
        self._shares: dict[str, BucketState] = {}
        self._process = os.getpid()

    def turn(self, bucket: str, longest: float) -> Turn | Callable[[], Turn]:
        with self._lock:
            if self._process != os.getpid():
                # A forked child has the parent's leases in memory, but they are the parent's.
                self._taps, self._process = {}, os.getpid()
            tap = self._tap(bucket)
            turn = None if tap.line else self._from_lease(tap, bucket, longest)
            if turn is not None:
                return turn
            ticket = _Ticket(longest)
            tap.line.append(ticket)
        return partial(self._serve, tap, bucket, ticket)

    def give_back(self, bucket: str, due: float) -> None:
        """Let the place lapse with its lease: it may be another process's by the time it is due."""

    def learn(self, told: RateLimit, *, throttled: bool) -> None:
        super().learn(told, throttled=throttled)
        heard = Heard(told, self._clock.monotonic(), throttled)
        with self._lock:
            tap = self._tap(told.bucket)
            # Of many answers between two leases, the last one says it all, but for a block.
            tap.heard = [*[old for old in tap.heard if old.is_block][-1:], heard]

    def news(self, bucket: str) -> Callable[[], None] | None:
        with self._lock:
            tap = self._tap(bucket)
            if not any(heard.throttled for heard in tap.heard):
                return None
        return partial(self._tell, tap, bucket)

    def _tap(self, bucket: str) -> _Tap:
        return self._taps.setdefault(bucket, _Tap())

    # ------------------------------------------------------------ what may block

    def _serve(self, tap: _Tap, bucket: str, ticket: _Ticket) -> Turn:
        """Serve the line up to the ticket, unless another thread has done it meanwhile."""
        try:
            with tap.asking:
                while ticket.turn is None:
                    with self._lock:
                        first = tap.line[0]
                        turn = self._from_lease(tap, bucket, first.longest)
                    if turn is None:
                        turn = self._lease(tap, bucket, first.longest)
                    with self._lock:
                        first.turn = turn
                        tap.line.popleft()
            return ticket.turn
        finally:
            with self._lock:
                if ticket in tap.line:
                    tap.line.remove(ticket)

    def _lease(self, tap: _Tap, bucket: str, longest: float) -> Turn:
        """Lease a block and take its first place; go on alone while the store is lost."""
        for _ in range(_TRIES):
            refusal = self._ask(tap, bucket, longest)
            with self._lock:
                turn = refusal or self._from_lease(tap, bucket, longest)
            if turn is not None:
                return turn
            if self._budget.is_degraded:
                break
        return self._alone(bucket, longest)

    def _ask(self, tap: _Tap, bucket: str, longest: float) -> Turn | None:
        """Put a new lease in place of the old one; give a refusal if the wait is too long."""
        asked = self._clock.monotonic()
        with self._lock:
            over = tap.lease is not None and asked >= tap.lease.ends
            size = next_size(tap.lease, self._budget.lease, over=over)
            want = min(self._budget.lease, max(size, len(tap.line)))
            heard = list(tap.heard)
        refusal: Turn | None = None
        lease: Lease | None = None

        def change(text: str | None, at: float) -> tuple[str, float]:
            nonlocal refusal, lease
            here = self._clock.monotonic()
            ledger = self._ledger(bucket, text, at, at - here, heard)
            grant = ledger.grant(at, want=want, longest=longest)
            wait = grant.starts - at
            refusal = None if grant.places else Turn(False, wait)
            # The store read its clock between `asked` and `here`: begin by one, end by the other.
            starts = here + wait + (HAIR if wait > 0 else 0)
            lease = Lease(grant.places, grant.places, starts, asked + grant.ends - at)
            return ledger.text(), ledger.life(at)

        if not self._budget.update(f"{self._workspace}:{bucket}", change, asked):
            return None
        with self._lock:
            self._told(tap, heard)
            self._shares.pop(bucket, None)
            if refusal is None:
                tap.lease = lease
        return refusal

    def _tell(self, tap: _Tap, bucket: str) -> None:
        """Tell the others what this process heard, without asking for anything."""
        with self._lock:
            heard = list(tap.heard)

        def change(text: str | None, at: float) -> tuple[str, float]:
            ledger = self._ledger(bucket, text, at, at - self._clock.monotonic(), heard)
            return ledger.text(), ledger.life(at)

        key = f"{self._workspace}:{bucket}"
        if self._budget.update(key, change, self._clock.monotonic()):
            with self._lock:
                self._told(tap, heard)

    # ------------------------------------------------------------ what does not

    def _told(self, tap: _Tap, heard: list[Heard]) -> None:
        tap.heard = [one for one in tap.heard if one not in heard]

    def _from_lease(self, tap: _Tap, bucket: str, longest: float) -> Turn | None:
        """Take a place of the lease, if one is left that will still be good when it is due."""
        lease, now = tap.lease, self._clock.monotonic()
        if lease is None or not lease.left:
            return None
        due = max(now, lease.starts, self._state(bucket).blocked_until)
        if due >= lease.ends:
            return None
        if due - now > longest:
            return Turn(False, due - now)
        lease.left -= 1
        return Turn(True, due - now, lease.ends)

    def _alone(self, bucket: str, longest: float) -> Turn:
        """Take a place of this process's share, or else by its own count of the whole limit."""
        with self._lock:
            whole, now = self._state(bucket), self._clock.monotonic()
            share = self._shares.get(bucket)
            if share is None:
                share = self._shares[bucket] = whole.part(self._budget.share_when_lost)
            share.blocked_until = whole.blocked_until
            granted, wait = share.reserve(now, longest)
            if not granted:
                granted, wait = whole.reserve(now, longest)
            return Turn(granted, wait)

    def _ledger(
        self, bucket: str, text: str | None, at: float, ahead: float, heard: list[Heard]
    ) -> Ledger:
        """Read the account, and enter what was heard; the store's clock is `ahead` of ours."""
        facts = self._buckets.get(bucket)
        limits = facts.limits if facts is not None else ()
        ledger = Ledger.read(text, limits, self._plan, at)
        for one in heard:
            ledger.learn(attrs.evolve(one, at=one.at + ahead))
        return ledger
