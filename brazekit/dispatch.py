"""One request of a batched call: sent, answered or lost, and each of its items settled.

Apart from `batch_run`, which draws and packs, so that whoever packs in another order (the bulk
loader does) settles by the same rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from brazekit_api.seam import BatchForm, Call, Operation, Settled

from . import settling
from .batching import Packed
from .engine import Engine, Steps, Tally
from .errors import (
    ApiError,
    BrazeError,
    ConfigurationError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    Unauthorized,
)
from .outcome import read_answer

__all__ = ["Dispatch"]

T = TypeVar("T")

# Every further request would fail alike, so the call stops instead of refusing a whole stream.
_HOPELESS = (Unauthorized, Forbidden, NotFound)


class Dispatch:
    """A packed request on its way.

    `settled` says what became of its items and `tally` what became of its attempts, also when the
    steps raise; before the first step nothing has been applied. `error` is the last failure, None
    after an answer; `discrepancy` says where the answer does not add up.
    """

    def __init__(self, engine: Engine, form: BatchForm[Any], packed: Packed) -> None:
        self._engine = engine
        self._form = form
        self._packed = packed
        self.tally = Tally()
        self._settled: Settled | None = None
        self.error: BaseException | None = None
        self.discrepancy = ""

    @property
    def settled(self) -> Settled:
        """What became of the items; before the first step, nothing."""
        if self._settled is None:
            reason = "not sent: the call ended before its turn"
            return settling.rejected(self._packed.positions, reason, is_retry_safe=True)
        return self._settled

    @property
    def is_hopeless(self) -> bool:
        """Whether every further request would fail like this one."""
        return isinstance(self.error, BrazeError) and _is_hopeless(self.error)

    def steps(self) -> Steps[None]:
        """Send and settle; raise only what ends the whole batched call."""
        positions, operation = self._packed.positions, self._form.operation
        try:
            exchange = yield from self._engine.exchange(
                _call(self._form, self._packed), self.tally, patient=True
            )
        except BaseException as error:
            self.error = error
            self._settled = _after_failure(error, positions, self.tally, operation)
            if not isinstance(error, BrazeError) or _is_hopeless(error):
                raise
            return
        reading = read_answer(
            operation,
            exchange.response.status,
            exchange.data,
            {array: len(places) for array, places in positions.items()},
        ).hiding(self._engine.core.settings.hide)
        if reading.discrepancy:
            self.discrepancy = f"{_span(positions)}: {reading.discrepancy}"
        self._settled = settling.by_answer(positions, reading, operation.id)


def _is_hopeless(error: BrazeError) -> bool:
    is_redirect = isinstance(error, ApiError) and error.status < 400
    return is_redirect or isinstance(error, (*_HOPELESS, ConfigurationError))


def _after_failure(
    error: BaseException, positions: settling.Positions, tally: Tally, operation: Operation
) -> Settled:
    """Settle the items of a request that ended without a readable 2xx."""
    reason = str(error) if isinstance(error, BrazeError) else f"ended by {type(error).__name__}"
    if tally.in_doubt or isinstance(error, OutcomeUnknown):
        return settling.unknown(positions, reason)
    if isinstance(error, ApiError):
        return settling.by_refusal(positions, error, operation)
    is_retry_safe = not isinstance(error, BrazeError) or error.is_retry_safe
    return settling.rejected(positions, reason, is_retry_safe=is_retry_safe)


def _call(form: BatchForm[T], packed: Packed) -> Call[T]:
    arrays: Mapping[str, Any] = packed.positions
    return Call(
        operation=form.operation,
        path=form.path,
        query=(),
        body=packed.body,
        counts={array: len(places) for array, places in packed.positions.items()},
        body_keys={**form.fixed, **arrays},
        parse=form.parse,
    )


def _span(positions: settling.Positions) -> str:
    return ", ".join(f"{array}[{places[0]}..{places[-1]}]" for array, places in positions.items())
