"""The loader: reads, maps, hands to lanes, sends, settles, keeps the audit. One event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from ..batching import Packed
from ..client import AsyncBraze, parts_of
from ..dispatch import Dispatch
from ..errors import BrazeError
from ..sender import AsyncSender
from .audit import Audit
from .changes import Changes
from .departure import Departure
from .errors import Halted, LoadError
from .jobs import Job
from .lanes import Item, Lane, lane_of
from .ledger import Ledger, read_line, reason_line
from .mapper import Mapped
from .rows import Chunk, Status, row_id, row_of
from .tally import Tally
from .target import Target
from .verdicts import Verdict, judge, left

__all__ = ["Loader"]

_NOTED_TOGETHER = 1_000  # Rows of one line of the audit.


class Loader:
    """One load. `run` gives its figures; what ended it early is in them, not raised.

    Args:
        concurrency: The most requests under way at once.
        stop_after: Requests in a row without one accepted row after which the load gives up, since
            it would go through the whole file in vain; 0 for never.
        ledger: What earlier runs settled; those rows are passed over.
        changes: What was sent before; of each item only what changed is sent.
    """

    def __init__(
        self,
        braze: AsyncBraze,
        target: Target,
        jobs: Sequence[Job],
        audit: Audit,
        *,
        concurrency: int = 16,
        stop_after: int = 20,
        ledger: Ledger | None = None,
        changes: Changes | None = None,
        tally: Tally | None = None,
    ) -> None:
        self._engine, self._wire = parts_of(braze)
        self._target = target
        self._known = (*target.form.items, *target.kind.by_key)
        self._jobs = jobs
        self._audit = audit
        self._concurrency = concurrency
        self._stop_after = stop_after
        self._ledger = ledger
        self._fruitless = 0
        self._lanes: list[Lane] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._changes = changes
        self._unchanged: list[int] = []
        self.tally = tally or Tally()

    async def run(self) -> Tally:
        """Load all there is, or until something makes going on senseless."""
        if self._ledger is not None:
            self.tally.before.update(self._ledger.counts())
            self._explain(self._ledger)
        try:
            for source, job in enumerate(self._jobs):
                if not self.is_stopped:
                    await self._load(source, job)
        except LoadError as error:
            # What was read before goes its way; only a halt stops the lanes.
            self.tally.halted = self.tally.halted or str(error)
        for lane in self._lanes:
            await lane.end()
        await asyncio.gather(*self._tasks)
        self._note_unchanged()
        self.tally.is_complete = not self.tally.halted
        return self.tally

    @property
    def is_stopped(self) -> bool:
        """Whether no more requests are to leave."""
        return bool(self.tally.halted) and all(lane.is_stopped for lane in self._lanes)

    def stop(self, reason: str) -> None:
        """Let no more requests leave; those under way are waited for."""
        self.tally.halted = self.tally.halted or reason
        for lane in self._lanes:
            lane.is_stopped = True

    def abort(self) -> None:
        """Give up the requests that are under way: the fate of their rows is unknown."""
        self.stop("interrupted twice")
        for task in self._tasks:
            task.cancel()

    # ------------------------------------------------------------ reading

    async def _load(self, source: int, job: Job) -> None:
        chunks = job.feed.chunks(source)
        finished = self.tally.done
        rows = 0
        try:
            while not self.is_stopped:
                chunk = await asyncio.to_thread(next, chunks, None)
                if chunk is None:
                    self._audit.note(read_line(source, rows))
                    return
                mapped = job.mapper.map(chunk, job.feed.name)
                self._check_first(chunk, mapped, job)
                rows += chunk.size
                self.tally.read += chunk.size
                self.tally.done = finished + job.feed.done
                await self._hand_over(chunk, mapped, job)
        finally:
            await asyncio.to_thread(chunks.close)  # type: ignore[attr-defined] # a generator

    def _check_first(self, chunk: Chunk, mapped: Mapped, job: Job) -> None:
        """Give up where not one of many first rows is valid: the mapping is wrong, not the rows."""
        if chunk.first == 1 and chunk.size > 1_000 and len(mapped.invalid) == chunk.size:
            raise Halted(
                f"{job.feed.name}: not one of the first {chunk.size:,} rows is valid; the first "
                f"one's reason: {mapped.invalid[0]}. Check the mapping with --dry-run."
            )

    async def _hand_over(self, chunk: Chunk, mapped: Mapped, job: Job) -> None:
        """Settle what is not to be sent, and give each lane its rows."""
        self._open_lanes(chunk.size)
        base = row_id(chunk.source, chunk.first)
        ledger = self._ledger
        settled: set[int] = set()
        if ledger is not None:
            settled = {at for at in range(chunk.size) if ledger.is_settled(base + at)}
        self._note(chunk, mapped.invalid, Status.INVALID, settled)
        self._note(chunk, mapped.skipped, Status.SKIPPED, settled)
        shares: list[list[Item]] = [[] for _ in self._lanes]
        count = len(shares)
        for place, item in enumerate(mapped.items):
            if item is not None and place not in settled:
                shares[lane_of(item, count)].append((base + place, item))
        for lane, share in zip(self._lanes, shares, strict=True):
            if share:
                await lane.deliver(job.array, share, is_plain=mapped.is_plain)

    def _open_lanes(self, rows: int) -> None:
        """Open as many lanes as the first rows can fill, so that few rows are few requests."""
        if self._lanes:
            return
        plan = self._engine.core.settings.plan.name
        count = max(1, min(self._concurrency, rows // self._target.room(plan)))
        arrays = {job.array for job in self._jobs}
        for _ in range(count):
            sift = None if self._changes is None else self._sift
            lane = Lane(self._target.form, plan, arrays, self._send, self._refuse, sift)
            self._lanes.append(lane)
            self._tasks.append(asyncio.create_task(self._keep(lane)))

    async def _keep(self, lane: Lane) -> None:
        """Run a lane to its end; should it break, the others stop and nobody waits for it."""
        try:
            await lane.run()
        except (LoadError, asyncio.CancelledError) as error:
            self.stop(str(error))
            await lane.drain()
        except BaseException as error:
            self.stop(f"ended by {type(error).__name__}")
            await lane.drain()
            raise

    def _note(
        self, chunk: Chunk, reasons: Mapping[int, str], status: Status, settled: set[int]
    ) -> None:
        """Settle rows that are not sent, those of one reason together."""
        groups: dict[str, list[int]] = {}
        for place, reason in sorted(reasons.items()):
            if place not in settled:
                groups.setdefault(reason, []).append(place)
                line = chunk.lines[place] if chunk.lines is not None else 0
                self._tell(row_id(chunk.source, chunk.first + place), status, reason, line)
        for reason, places in groups.items():
            numbers = [row_id(chunk.source, chunk.first + place) for place in places]
            self._audit.note(reason_line(numbers, status, reason))
            self.tally.settle(status, len(numbers))

    def _refuse(self, number: int, reason: str) -> None:
        """Settle a row that the document's rules do not let into a request."""
        if self._changes is not None:
            self._changes.settle([number], Status.INVALID.letter)
        self._audit.note(reason_line([number], Status.INVALID, reason))
        self.tally.settle(Status.INVALID)
        self._tell(number, Status.INVALID, reason)

    def _sift(self, number: int, item: dict[str, Any]) -> dict[str, Any] | None:
        """Give what changed of an item; settle it if nothing did."""
        assert self._changes is not None
        changed = self._changes.sift(number, item)
        if changed is None:
            self._unchanged.append(number)
            if len(self._unchanged) >= _NOTED_TOGETHER:
                self._note_unchanged()
        return changed

    def _note_unchanged(self) -> None:
        if self._unchanged:
            numbers, self._unchanged = self._unchanged, []
            self.tally.settle(Status.SKIPPED, len(numbers))
            self._audit.note(reason_line(numbers, Status.SKIPPED, "unchanged"))

    def _explain(self, ledger: Ledger) -> None:
        """Write why rows that a killed run left under way are unknown."""
        for status, numbers in ledger.unexplained():
            if status is Status.UNKNOWN:
                reason = "an earlier run was stopped while the request was under way"
                for start in range(0, len(numbers), _NOTED_TOGETHER):
                    part = numbers[start : start + _NOTED_TOGETHER]
                    self._audit.note(reason_line(part, status, reason))

    def _tell(self, number: int, status: Status, reason: str, line: int = 0) -> None:
        if status is Status.SKIPPED:
            return
        source, row = row_of(number)
        name = self._jobs[source].feed.name
        place = f"line {line} (row {row})" if line else f"row {row}"
        self.tally.tell(f"{name}, {place}", status, reason)

    # ------------------------------------------------------------ sending

    async def _send(self, packed: Packed) -> None:
        numbers = [number for places in packed.positions.values() for number in places]
        departure = Departure(self._wire, self._audit, numbers, lambda: self.is_stopped)
        dispatch = Dispatch(self._engine, self._target.form, packed)
        lines: list[bytes] = []
        try:
            await AsyncSender(self._engine, departure).carry(dispatch.steps())
        except (BrazeError, LoadError):
            pass  # The dispatch holds it, and the verdict stops the load for it.
        finally:
            if departure.ticket is None:
                self._leave(packed, dispatch)
            else:
                verdict = self._judge(packed, dispatch)
                self._audit.settle(departure.ticket, verdict.letters(numbers))
                if self._changes is not None:
                    self._changes.settle(numbers, verdict.letters(numbers))
                lines = verdict.lines()
        for line in lines:
            self._audit.note(line)

    def _leave(self, packed: Packed, dispatch: Dispatch) -> None:
        """Leave the rows of a request that never left to another run, and stop."""
        verdict = left(packed, dispatch, self._known)
        self.tally.not_sent += verdict.not_sent
        self.stop(verdict.halting)

    def _judge(self, packed: Packed, dispatch: Dispatch) -> Verdict:
        """Say what became of a request's rows; count them, and stop where going on is senseless."""
        self.tally.requests += dispatch.tally.reached
        self.tally.retries += dispatch.tally.repeats
        verdict = judge(packed, dispatch, self._known)
        for status, count in verdict.counts().items():
            self.tally.settle(status, count)
        self.tally.not_sent += verdict.not_sent
        for number, fate in verdict.fates.items():
            self._tell(number, *fate)
        if verdict.halting:
            self.stop(verdict.halting)
        elif not verdict.not_sent:
            self._fruitless = 0 if verdict.accepted else self._fruitless + 1
            if self._stop_after and self._fruitless >= self._stop_after:
                self.stop(
                    f"no row of the last {self._fruitless} requests was accepted; the last "
                    f"reason: {next(iter(verdict.fates.values()))[1]}"
                )
        return verdict
