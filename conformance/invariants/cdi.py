"""What holds of Cloud Data Ingestion: one run at a time."""

from __future__ import annotations

from contextlib import suppress

from brazekit import Braze
from brazekit.errors import Conflict
from conformance.invariants.registry import checks
from conformance.stage import Stage

_INTEGRATION = "00000000-0000-0000-0000-000000000001"


def running(braze: Braze) -> int:
    """Give the number of runs of the example's integration that go on."""
    runs = braze.cdi.integrations.iter_job_sync_status(_INTEGRATION)
    return sum(run.job_status == "running" for run in runs)


@checks("one_sync_at_a_time")
def _one_sync_at_a_time(stage: Stage, braze: Braze) -> None:
    before = stage.clock.now()
    braze.cdi.integrations.sync(_INTEGRATION)
    assert running(braze) == 1
    with suppress(Conflict):
        braze.cdi.integrations.sync(_INTEGRATION)
    assert running(braze) == 1, "two runs go on"
    assert stage.clock.now() == before, "a conflict is no throttling and is not waited out"
    stage.settle(60)
    assert running(braze) == 0
    braze.cdi.integrations.sync(_INTEGRATION)
    assert running(braze) == 1
