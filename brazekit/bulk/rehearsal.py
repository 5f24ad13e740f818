"""What a load would send, without sending: the first requests, and the count of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import attrs
import msgspec

from ..batching import Packed, Packer
from .jobs import Job
from .rows import Status
from .tally import Tally
from .target import Target

__all__ = ["Rehearsal", "rehearse"]

_SHOWN = 2


@attrs.define
class Rehearsal:
    """`bodies` are the first requests, as JSON would hold them; `requests` counts all.

    A load with several requests under way may need a few more, since each packs its own.
    """

    bodies: list[Any] = attrs.field(factory=list[Any], repr=False)
    requests: int = 0
    rows: int = 0
    fates: Counter[str] = attrs.field(factory=Counter[str])
    tally: Tally = attrs.field(factory=Tally)

    def take(self, packed: Packed | None) -> bool:
        """Count a request, and keep the first ones; tell whether there was one."""
        if packed is None:
            return False
        self.requests += 1
        if len(self.bodies) < _SHOWN:
            self.bodies.append(msgspec.json.decode(packed.body))
        return True


def rehearse(target: Target, jobs: Sequence[Job], plan: str) -> Rehearsal:
    """Read, map and pack all rows; raise `LoadError` as the load would."""
    found = Rehearsal()
    packer = Packer(target.form, plan)
    for array in target.form.items:
        if array != target.array:
            packer.end(array)
    for source, job in enumerate(jobs):
        for chunk in job.feed.chunks(source):
            mapped = job.mapper.map(chunk, job.feed.name)
            found.rows += chunk.size
            invalid = dict(mapped.invalid)
            for place, item in enumerate(mapped.items):
                if item is None:
                    continue
                refusal = packer.offer(job.array, item, place)
                if refusal is not None:
                    invalid[place] = refusal.reason
                elif packer.wanted() is None:
                    found.take(packer.take())
            for place, reason in sorted(invalid.items()):
                row = chunk.first + place
                line = f"line {chunk.lines[place]} (row {row})" if chunk.lines else f"row {row}"
                found.tally.tell(f"{job.feed.name}, {line}", Status.INVALID, reason)
            found.tally.settle(Status.INVALID, len(invalid))
            found.tally.settle(Status.SKIPPED, len(mapped.skipped))
    while found.take(packer.take()):
        pass
    return found
