"""What holds of exports of segments: one at a time."""

from __future__ import annotations

from contextlib import suppress

from brazekit import Braze
from brazekit.errors import Conflict
from conformance.invariants.registry import checks
from conformance.stage import Stage

_SEGMENT = "2cd1f2a0-0000-4000-8000-000000000000"


def start(braze: Braze) -> str | None:
    """Start an export of the example's segment, and give its prefix, or None if one goes on."""
    with suppress(Conflict):
        answer = braze.users.export.segment(segment_id=_SEGMENT, fields_to_export=["external_id"])
        assert isinstance(answer.object_prefix, str)
        return answer.object_prefix
    return None


@checks("one_export_per_segment")
def _one_export_per_segment(stage: Stage, braze: Braze) -> None:
    first = start(braze)
    assert first is not None
    before = stage.clock.now()
    assert start(braze) is None, "two exports go on"
    assert stage.clock.now() == before, "a conflict is no throttling and is not waited out"
    stage.settle(60)
    second = start(braze)
    assert second not in (None, first), "it ended, so another one starts"
    braze.export.segment.cancel(segment_id=_SEGMENT)
    assert start(braze) not in (None, first, second), "it was stopped, so another one starts"
