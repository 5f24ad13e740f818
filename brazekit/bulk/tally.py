"""The running figures of a load: what a progress line shows and a summary tells."""

from __future__ import annotations

from collections import Counter

import attrs

from .rows import Status

__all__ = ["Problem", "Tally"]

_SHOWN = 5


@attrs.frozen
class Problem:
    """A row that was not accepted, for people: `place` is its file, with its line or row."""

    place: str
    status: Status
    reason: str


@attrs.define
class Tally:
    """Figures of this run. `before` counts the rows that earlier runs had settled.

    `read` counts rows, `done` and `total` bytes of the sources (`total` is None for a pipe).
    `not_sent` are rows that are left for a next run. `halted` says why the load ended early.
    """

    settled: Counter[Status] = attrs.field(factory=Counter[Status])
    before: Counter[Status] = attrs.field(factory=Counter[Status])
    problems: list[Problem] = attrs.field(factory=list[Problem])
    read: int = 0
    done: int = 0
    total: int | None = None
    requests: int = 0
    retries: int = 0
    not_sent: int = 0
    halted: str = ""
    is_complete: bool = False

    def settle(self, status: Status, count: int = 1) -> None:
        """Count rows that have been settled."""
        self.settled[status] += count

    def tell(self, place: str, status: Status, reason: str) -> None:
        """Keep one of the first problems of each kind, for the summary."""
        if sum(each.status is status for each in self.problems) < _SHOWN:
            self.problems.append(Problem(place, status, reason))

    @property
    def all(self) -> Counter[Status]:
        """What became of all rows, earlier runs included."""
        return self.settled + self.before

    @property
    def is_good(self) -> bool:
        """Whether all rows were read and each was accepted, or had nothing in it to send."""
        return self.is_complete and not any(
            self.all[status] for status in (Status.REJECTED, Status.INVALID, Status.UNKNOWN)
        )
