"""What became of the rows of one request, for the audit and for people. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from brazekit_api.seam import Settled

from ..batching import Packed
from ..dispatch import Dispatch
from .discreet import Discretion
from .errors import LoadError
from .ledger import NOT_SENT, reason_line
from .rows import Status

__all__ = ["Verdict", "judge", "left"]


@attrs.frozen
class Verdict:
    """The fates of a request's rows: of those in `fates` as it says, with the reason; the others
    were accepted, or `not_sent` of them are left for another run.

    `halting` says why no further request should leave; empty where nothing speaks against it.
    """

    size: int
    fates: Mapping[int, tuple[Status, str]] = attrs.field(factory=dict[int, tuple[Status, str]])
    not_sent: int = 0
    halting: str = ""

    @property
    def accepted(self) -> int:
        """The number of rows that were taken."""
        return self.size - self.not_sent - len(self.fates)

    def counts(self) -> Counter[Status]:
        """Count the rows that are settled."""
        counts = Counter(status for status, _ in self.fates.values())
        if self.accepted:
            counts[Status.ACCEPTED] = self.accepted
        return counts

    def letters(self, numbers: Sequence[int]) -> str:
        """Give the audit's letter of each row, in the request's order."""
        if self.not_sent:
            return NOT_SENT * len(numbers)
        if not self.fates:
            return Status.ACCEPTED.letter * len(numbers)
        accepted = (Status.ACCEPTED, "")
        return "".join(self.fates.get(number, accepted)[0].letter for number in numbers)

    def lines(self) -> list[bytes]:
        """Give the audit's lines that say why, rows of one reason together."""
        groups: dict[tuple[Status, str], list[int]] = {}
        for number, fate in self.fates.items():
            groups.setdefault(fate, []).append(number)
        return [reason_line(rows, status, reason) for (status, reason), rows in groups.items()]


def left(packed: Packed, dispatch: Dispatch, known: Iterable[str]) -> Verdict:
    """Say why a request that never left leaves its rows to be sent another time."""
    size = sum(map(len, packed.positions.values()))
    reason = str(dispatch.error or "")
    if not isinstance(dispatch.error, LoadError):
        reason = Discretion(packed.body, known).clean(reason)
    return Verdict(size, not_sent=size, halting=reason or "interrupted")


def judge(packed: Packed, dispatch: Dispatch, known: Iterable[str]) -> Verdict:
    """Say what became of the rows of a request that is over.

    A request of which nothing was applied, for a reason that is not its rows' own (no connection,
    limits that others use up, a wrong key), leaves its rows to be sent another time. `known` are
    the words that a reason may quote.
    """
    settled, error = dispatch.settled, dispatch.error
    size = sum(map(len, packed.positions.values()))
    if not (settled.rejected or settled.unknown):
        return Verdict(size)
    discretion = Discretion(packed.body, known)
    again = _may_be_sent_again(settled, dispatch)
    halting = discretion.clean(str(error)) if again or dispatch.is_hopeless else ""
    if again:
        return Verdict(size, not_sent=size, halting=halting if error is not None else "")
    fates = {
        item.index: (status, discretion.clean(item.reason))
        for status, items in (
            (Status.REJECTED, settled.rejected),
            (Status.UNKNOWN, settled.unknown),
        )
        for item in items
    }
    return Verdict(size, fates, halting=halting)


def _may_be_sent_again(settled: Settled, dispatch: Dispatch) -> bool:
    """Tell whether nothing of a request was applied for a reason that is not its rows' own."""
    if settled.accepted or settled.unknown:
        return False
    return dispatch.is_hopeless or all(item.is_retry_safe for item in settled.rejected)
