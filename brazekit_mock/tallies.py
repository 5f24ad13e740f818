"""Counts of what users did, and sums of money that no rounding touches."""

from __future__ import annotations

import functools
from decimal import Context, Decimal

__all__ = ["Bought", "Tally", "add_exactly", "revenue_of"]

# A float's shortest form has 17 digits but an exponent up to 308 either way; sums stay exact.
_EXACT = Context(prec=1_000)


@functools.lru_cache(maxsize=4_096)  # Prices repeat.
def revenue_of(price: float, quantity: int) -> Decimal:
    """Price times quantity, exact in the price's own digits."""
    return _EXACT.multiply(Decimal(str(price)), quantity)


def add_exactly(total: Decimal, more: Decimal) -> Decimal:
    """A sum that no rounding touches."""
    return _EXACT.add(total, more)


class Tally:
    """How often something happened, and when first and last (milliseconds)."""

    __slots__ = ("count", "first", "last")

    def __init__(self, first: int, last: int, count: int) -> None:
        self.first = first
        self.last = last
        self.count = count

    def add(self, time: int, count: int = 1) -> None:
        """One more at `time`, counting as `count`."""
        self.count += count
        if time < self.first:
            self.first = time
        if time > self.last:
            self.last = time

    def absorb(self, other: Tally) -> None:
        """Add another tally of the same thing."""
        self.first = min(self.first, other.first)
        self.last = max(self.last, other.last)
        self.count += other.count


class Bought(Tally):
    """A tally of one product; `count` counts pieces, `times` the purchase objects."""

    __slots__ = ("revenue", "times")

    def __init__(self, first: int, last: int, count: int, revenue: Decimal, times: int = 1) -> None:
        super().__init__(first, last, count)
        self.revenue = revenue
        self.times = times

    def absorb(self, other: Tally) -> None:
        """Add another tally of the same product."""
        super().absorb(other)
        if isinstance(other, Bought):
            self.revenue = add_exactly(self.revenue, other.revenue)
            self.times += other.times
