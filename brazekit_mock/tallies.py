"""Counts of what users did, and sums of money that no rounding touches."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator
from decimal import Context, Decimal
from typing import TypeVar

__all__ = ["Bought", "Hourly", "Tally", "add_exactly", "revenue_of"]

T = TypeVar("T")

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


_HOUR = 3_600_000
_NOTHING = Decimal(0)


class Hourly:
    """What was tracked by hour: counts, and sums of money, per name and app.

    It grows with the hours in which something happened, not with how often it did.
    """

    def __init__(self) -> None:
        # Name and app (empty where none was said), then the hour since 1970.
        self._counts: dict[tuple[str, str], dict[int, int]] = defaultdict(lambda: defaultdict(int))
        self._sums: dict[tuple[str, str], dict[int, Decimal]] = defaultdict(dict)

    def add(self, name: str, app: str, time: int, count: int) -> None:
        """Count what happened at a time."""
        self._counts[name, app][time // _HOUR] += count

    def add_money(self, name: str, app: str, time: int, money: Decimal) -> None:
        """Sum what was spent at a time."""
        sums, hour = self._sums[name, app], time // _HOUR
        sums[hour] = add_exactly(sums.get(hour, _NOTHING), money)

    def names(self) -> list[str]:
        """The names under which anything was counted, in order."""
        return sorted({name for name, _ in self._counts})

    def count(self, start: int, end: int, name: str | None, app: str | None) -> int:
        """What was counted from `start` to before `end`; None stands for every name or app."""
        hours = range(start // _HOUR, end // _HOUR)
        return sum(
            found.get(hour, 0) for found in self._of(self._counts, name, app) for hour in hours
        )

    def money(self, start: int, end: int, name: str | None, app: str | None) -> Decimal:
        """What was spent from `start` to before `end`."""
        total = _NOTHING
        for found in self._of(self._sums, name, app):
            for hour in range(start // _HOUR, end // _HOUR):
                total = add_exactly(total, found.get(hour, _NOTHING))
        return total

    @staticmethod
    def _of(
        kept: dict[tuple[str, str], dict[int, T]], name: str | None, app: str | None
    ) -> Iterator[dict[int, T]]:
        for (own_name, own_app), found in kept.items():
            if name in (None, own_name) and app in (None, own_app):
                yield found
