"""A batched call, step by step: draw, pack, send, settle.

Whatever ends it, each item that was drawn has been settled: sent and answered, refused, or said to
be unknown. An error that ends it carries the report.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from brazekit_api.seam import BatchForm, Rejected, Report, Settled

from . import settling
from .batching import Packed, Packer
from .dispatch import Dispatch
from .engine import Draw, Engine, Steps
from .errors import BrazeError
from .outcome import raise_for_rejected

__all__ = ["END", "BatchRun"]

END: Final = object()
"""What drawing from an exhausted stream gives."""


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
        dispatch = Dispatch(self._engine, self._form, packed)
        try:
            yield from dispatch.steps()
        finally:
            self.report.requests += dispatch.tally.reached
            self.report.retries += dispatch.tally.repeats
            if dispatch.discrepancy:
                self.report.discrepancies.append(dispatch.discrepancy)
            self._settle(dispatch.settled)

    def _abandon(self) -> None:
        """Settle what was drawn and will not be sent any more."""
        left = self._packer.left()
        if left:
            self._settle(
                settling.rejected(
                    left, "not sent: the call ended before its turn", is_retry_safe=True
                )
            )


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
