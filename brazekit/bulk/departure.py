"""One request's way out: it is on record before it leaves, and struck off where it never did."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .. import answers
from ..wire import AsyncWire, WireError, WireRequest, WireResponse
from .audit import Audit, Ticket
from .errors import Halted
from .ledger import NOT_SENT

__all__ = ["Departure"]


class Departure:
    """The wire of one request. Each attempt is put on record first, as late as can be.

    So rows that wait for a rate limit or for a connection are not taken for sent when the process
    is killed meanwhile. `ticket` is None while nothing is on record.
    """

    def __init__(
        self,
        wire: AsyncWire,
        audit: Audit,
        numbers: Sequence[int],
        is_stopped: Callable[[], bool],
    ) -> None:
        self._is_stopped = is_stopped
        self._wire = wire
        self._audit = audit
        self._numbers = numbers
        self._is_in_doubt = False
        self.ticket: Ticket | None = None

    async def send(self, request: WireRequest) -> WireResponse:
        """Put on record, then send; see `AsyncWire`. Nothing leaves once the load is stopped."""
        if self._is_stopped():
            raise Halted("the load was stopped")
        if self.ticket is None:
            self.ticket = await self._audit.intend(self._numbers)
        # Taken back below on proof that nothing was applied.
        before, self._is_in_doubt = self._is_in_doubt, True
        try:
            response = await self._wire.send(request)
        except WireError as error:
            if error.kind == "not_sent":
                self._strike(before)
            raise
        if answers.kind_of(response) == "throttled":
            self._strike(before)
        return response

    def _strike(self, before: bool) -> None:
        """Say that the rows are still to be sent, unless an earlier attempt may have been taken."""
        self._is_in_doubt = before
        if not before and self.ticket is not None:
            self._audit.settle(self.ticket, NOT_SENT * len(self._numbers))
            self.ticket = None
