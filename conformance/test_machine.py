"""The users machine runs through, and stops under each fault that it is there to notice."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from conformance.document import document
from conformance.invariants import CHECKS, users
from conformance.machine import UsersMachine

FAULTS = sorted(
    each["fault"]
    for each in document()["x-braze-invariants"]
    # The machine is about users: what holds of other families is for machines of theirs. And the
    # client refuses a request over the caps, so the machine never makes one.
    if each["id"] in CHECKS
    and CHECKS[each["id"]].__module__ == users.__name__
    and each["id"] != "over_cap_request_is_refused_whole"
)


def test_client_and_mock_do_what_the_model_says() -> None:
    """Whatever is called in whatever order, what is read back is what the document promises."""
    run_state_machine_as_test(
        UsersMachine, settings=settings(max_examples=50, stateful_step_count=30)
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_the_machine_notices_each_fault(fault: str) -> None:
    """With the fault of an invariant armed throughout, the machine finds a sequence that fails."""
    broken = type("BrokenMachine", (UsersMachine,), {"fault": fault})
    quick = settings(
        max_examples=150, stateful_step_count=30, phases=[Phase.generate], database=None
    )
    with pytest.raises(AssertionError):
        run_state_machine_as_test(broken, settings=quick)
