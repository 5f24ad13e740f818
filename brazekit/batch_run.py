"""A batched call, step by step: draw, pack, send, settle.

Whatever ends it, each item that was drawn has been settled: sent and answered, refused, or said to
be unknown. An error that ends it carries the report.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from brazekit_api.seam import BatchForm, Call, Operation, Rejected, Report, Settled

from . import settling
from .batching import Packed, Packer
from .engine import Draw, Engine, Steps, Tally
from .errors import (
    ApiError,
    BrazeError,
    ConfigurationError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    Unauthorized,
)
from .outcome import raise_for_rejected, read_answer

__all__ = ["END", "BatchRun"]

T = TypeVar("T")

END: Final = object()
"""What drawing from an exhausted stream gives."""

# Every further request would fail alike, so the call stops instead of refusing a whole stream.
_HOPELESS = (Unauthorized, Forbidden, NotFound)


class BatchRun:
    """One batched call. `on_settled` is told of each request's items, and of each item that is
    rejected without being sent, as soon as its fate is known."""

    def __init__(
        self,
        engine: Engine,
        form: BatchForm[Any],
        on_settled: Callable[[Settled], None] | None,
    ) -> None:
        self._engine = engine
        self._form = form
        self._tell = on_settled
        self._operation = form.operation
        self._packer = Packer(form, engine.core.settings.plan.name)
        self.report = Report()

    def steps(self) -> Steps[Report]:
        """Run to the end of all streams; give the report."""
        try:
            yield from self._run()
            if self._engine.options.raise_on_partial:
                raise_for_rejected(self.report, self._operation.id)
        except BaseException as error:
            self._abandon()
            _attach(error, self.report)
            raise
        return self.report

    def _run(self) -> Steps[None]:
        broken: Exception | None = None
        while True:
            if broken is None:
                broken = yield from self._fill()
            packed = self._packer.take()
            if packed is not None:
                try:
                    yield from self._send(packed)
                except BrazeError as error:
                    raise error from broken
            elif broken is not None:
                # What a stream gave before it broke has been sent: `report.sent` items of it are
                # settled, so the caller knows where to go on.
                raise broken
            else:
                return

    def _fill(self) -> Steps[Exception | None]:
        """Draw until the request is full; give the error of a stream that broke."""
        packer = self._packer
        while (array := packer.wanted()) is not None:
            try:
                value: Any = yield Draw(array)
            except Exception as error:
                return error
            if value is END:
                packer.end(array)
                continue
            try:
                refusal = packer.offer(array, value)
            except Exception as error:
                # A fault of the caller's own type: the stream cannot be trusted beyond it.
                reason = f"could not be read: {type(error).__name__}"
                self._refuse(Rejected(packer.drawn(array) - 1, array, reason))
                return error
            if refusal is not None:
                self._refuse(refusal)
        return None

    def _refuse(self, refusal: Rejected) -> None:
        positions = {refusal.array: (refusal.index,)}
        self._settle(Settled(positions, 0, (refusal,), ()))

    def _settle(self, settled: Settled) -> None:
        settling.add(self.report, settled)
        if self._tell is not None:
            tell, self._tell = self._tell, None
            tell(settled)
            self._tell = tell  # Not reached if it raised: it is not called again on the way out.

    def _send(self, packed: Packed) -> Steps[None]:
        positions = packed.positions
        tally = Tally()
        try:
            exchange = yield from self._engine.exchange(
                _call(self._form, packed), tally, patient=True
            )
        except BaseException as error:
            self._count(tally)
            self._settle(_after_failure(error, positions, tally, self._operation))
            if not isinstance(error, BrazeError) or _is_hopeless(error):
                raise
            return
        self._count(tally)
        reading = read_answer(
            self._operation,
            exchange.response.status,
            exchange.data,
            {array: len(places) for array, places in positions.items()},
        ).hiding(self._engine.core.settings.hide)
        if reading.discrepancy:
            self.report.discrepancies.append(f"{_span(positions)}: {reading.discrepancy}")
        self._settle(settling.by_answer(positions, reading, self._operation.id))

    def _count(self, tally: Tally) -> None:
        self.report.requests += tally.reached
        self.report.retries += tally.repeats

    def _abandon(self) -> None:
        """Settle what was drawn and will not be sent any more."""
        left = self._packer.left()
        if left:
            self._settle(
                settling.rejected(
                    left, "not sent: the call ended before its turn", is_retry_safe=True
                )
            )


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


def _attach(error: BaseException, report: Report) -> None:
    """Let the error carry the report, whoever's error it is."""
    if isinstance(error, BrazeError):
        error.report = report
        return
    error.add_note(
        f"brazekit: of {report.sent} items drawn until then, {report.accepted} were accepted, "
        f"{len(report.rejected)} rejected, {len(report.unknown)} are of unknown fate "
        "(details in this error's `report`)"
    )
    error.report = report  # type: ignore[attr-defined] # Any exception takes further attributes.
