"""The pacing state of a client with a budget: leases in place of a count of its own."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial

import attrs

from brazekit_api.seam import Bucket, RateLimit

from .budget import Budget
from .clock import Clock
from .leasing import HAIR, Flight, Grant, Heard, Lease, Ledger, next_size
from .pacer import Pacer, Turn
from .pacing import BucketState

__all__ = ["SharedPacer"]

_TRIES = 3  # Leases that are over on arrival, because the store is slower than the window is long.


@attrs.define(eq=False)
class _Ticket:
    """One who stands in line, and what it got."""

    turn: Turn | None = None


@attrs.define(eq=False)
class _Tap:
    """What a process has of one bucket: its lease, its line, and what it has to tell.

    Until `back` the store has no places; then `rate` gives requests and seconds.
    """

    lease: Lease | None = None
    back: float = -math.inf
    rate: tuple[int, float] = (1, 0.0)
    line: deque[_Ticket] = attrs.field(factory=deque[_Ticket])
    heard: list[Heard] = attrs.field(factory=list[Heard])
    flights: set[Flight] = attrs.field(factory=set[Flight])
    asking: threading.Lock = attrs.field(factory=threading.Lock)


class SharedPacer(Pacer):
    """Gives out places that a budget leased, and asks it for more when they are used up.

    Threads and tasks stand in one line per bucket and sleep until their part of it is due. Whoever
    wakes first asks for the line, whose places go to it in order, so nobody is overtaken and no
    more than one asks at a time.
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

    def renew(self) -> None:
        super().renew()
        # A forked child has the parent's leases in memory, but they are the parent's.
        self._taps = {}

    def turn(
        self, bucket: str, longest: float, before: Turn | None = None
    ) -> Turn | Callable[[], Turn]:
        with self._lock:
            tap = self._tap(bucket)
            ticket = before.ticket if before is not None else None
            if not isinstance(ticket, _Ticket):
                ticket = _Ticket()
            if ticket.turn is None and ticket not in tap.line:
                tap.line.append(ticket)
            turn = self._at_once(tap, bucket, ticket, longest)
        return turn or partial(self._serve, tap, bucket, ticket, longest)

    def give_back(self, bucket: str, due: float, turn: Turn | None = None) -> None:
        with self._lock:
            if turn is not None and isinstance(turn.ticket, _Ticket):
                _leave(self._tap(bucket), turn.ticket)
            else:
                self._shares.get(bucket, self._state(bucket)).give_back(due)

    def departs(self, bucket: str, turn: Turn | None) -> Callable[[], None]:
        if turn is None or turn.over == math.inf:
            return super().departs(bucket, turn)
        flight = Flight(turn.over)
        with self._lock:
            self._tap(bucket).flights.add(flight)
        return partial(self._lands, bucket, flight)

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

    def _serve(self, tap: _Tap, bucket: str, ticket: _Ticket, longest: float) -> Turn:
        """Serve the line up to the ticket, or say how long it has to sleep before the next try."""
        with tap.asking:
            idle = 0
            while idle <= _TRIES:
                with self._lock:
                    length = len(tap.line)
                    turn = self._at_once(tap, bucket, ticket, longest)
                    idle += length == len(tap.line)
                if turn is not None:
                    return turn
                if not self._ask(tap, bucket):
                    break
        with self._lock:
            _leave(tap, ticket)
        return self._alone(bucket, longest)

    def _ask(self, tap: _Tap, bucket: str) -> bool:
        """Ask the store for the line: a new lease, or when to come back. False if it is lost."""
        asked = self._clock.monotonic()
        with self._lock:
            over = tap.lease is not None and asked >= tap.lease.ends
            size = next_size(tap.lease, self._budget.lease, over=over)
            want = min(self._budget.lease, max(size, len(tap.line)))
            heard = list(tap.heard)
            late = [flight for flight in tap.flights if min(flight.landed, asked) >= flight.over]
        grant = Grant(0, asked, asked, asked, tap.rate)

        def change(text: str | None, at: float) -> tuple[str, float]:
            nonlocal grant
            here = self._clock.monotonic()
            ahead = at - here
            ledger = self._ledger(bucket, text, at, ahead, heard)
            ledger.charge(at, (Flight(one.over + ahead, one.landed + ahead) for one in late))
            told = ledger.grant(at, want)
            # The store read its clock between `asked` and `here`: end by one, begin by the other.
            grant = attrs.evolve(
                told,
                ends=told.ends - at + asked,
                over=told.over - at + asked,
                back=told.back - ahead + HAIR,
            )
            return ledger.text(), ledger.life(at)

        if not self._budget.update(f"{self._workspace}:{bucket}", change, asked):
            return False
        with self._lock:
            self._told(tap, heard)
            for flight in late:  # Charged once for each window that it reaches.
                flight.over = grant.over
            tap.flights -= {flight for flight in late if flight.landed < math.inf}
            tap.back, tap.rate = grant.back, grant.rate
            if grant.places:
                tap.back = -math.inf
                tap.lease = Lease(grant.places, grant.places, grant.ends, grant.over)
        return True

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

    def _from_lease(self, tap: _Tap, bucket: str) -> Turn | None:
        """Take a place of the lease, if one is left and good now."""
        lease, now = tap.lease, self._clock.monotonic()
        if lease is None or not lease.left or now >= lease.ends:
            return None
        if now < self._state(bucket).blocked_until:
            return None
        lease.left -= 1
        return Turn(True, 0.0, lease.ends, lease.over)

    def _at_once(self, tap: _Tap, bucket: str, ticket: _Ticket, longest: float) -> Turn | None:
        """Give what can be told without the store: a place, a wait, or that it would be too long.

        Places of the lease go to the line, in order, up to the ticket.
        """
        now = self._clock.monotonic()
        if ticket.turn is not None and not self._is_good(ticket.turn, bucket, now):
            ticket.turn = None  # It overslept: back to where it was, the first place.
            tap.line.appendleft(ticket)
        while ticket.turn is None and (turn := self._from_lease(tap, bucket)) is not None:
            tap.line.popleft().turn = turn
        if ticket.turn is None and now < tap.back:
            return self._sleep(tap, ticket, longest)
        return ticket.turn

    def _is_good(self, turn: Turn, bucket: str, now: float) -> bool:
        return self._state(bucket).blocked_until <= now < turn.until

    def _sleep(self, tap: _Tap, ticket: _Ticket, longest: float) -> Turn:
        """Tell how long the ticket's part of the line has to wait at least."""
        requests, seconds = tap.rate
        windows = tap.line.index(ticket) // requests
        wait = tap.back - self._clock.monotonic() + windows * seconds
        if wait > longest:
            _leave(tap, ticket)
            return Turn(False, wait)
        return Turn(True, wait, -math.inf, ticket=ticket)

    def _lands(self, bucket: str, flight: Flight) -> None:
        with self._lock:
            flight.landed = self._clock.monotonic()
            if flight.landed < flight.over:
                self._tap(bucket).flights.discard(flight)

    def _alone(self, bucket: str, longest: float) -> Turn:
        """Take a place of this process's share, or else by its own count of the whole limit."""
        with self._lock:
            whole, now = self._state(bucket), self._clock.monotonic()
            share = self._shares.get(bucket)
            if share is None:
                share = self._shares[bucket] = whole.part(self._budget.share_when_lost)
            share.follow(whole, self._budget.share_when_lost)
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


def _leave(tap: _Tap, ticket: _Ticket) -> None:
    if ticket in tap.line:
        tap.line.remove(ticket)
