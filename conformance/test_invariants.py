"""Every invariant of the document holds, and the check of it can fail."""

from __future__ import annotations

import pytest

from brazekit_mock.waiting import WAITING
from conformance.document import document
from conformance.invariants import CHECKS
from conformance.stage import Stage

# An invariant of operations that the mock answers from the document has nothing to hold in yet.
INVARIANTS = {
    each["id"]: each for each in document()["x-braze-invariants"] if each["id"] not in WAITING
}


def test_every_invariant_has_a_check() -> None:
    """A new invariant in the document needs a check here, and a check an invariant."""
    assert set(CHECKS) == set(INVARIANTS)


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_the_invariant_holds(invariant: str) -> None:
    """The scene that the check plays ends as the invariant says."""
    stage = Stage()
    with stage.client() as braze:
        CHECKS[invariant](stage, braze)


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_the_check_fails_under_the_invariant_s_fault(invariant: str) -> None:
    """With the one fault armed that breaks the invariant, the check of it goes red."""
    stage = Stage()
    armed = stage.braze_mock.arm(INVARIANTS[invariant]["fault"])
    with stage.client() as braze, pytest.raises(AssertionError):
        CHECKS[invariant](stage, braze)
    assert armed.fired


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_the_check_passes_again_once_the_fault_is_gone(invariant: str) -> None:
    """A fault that is disarmed leaves nothing behind."""
    stage = Stage()
    stage.braze_mock.arm(INVARIANTS[invariant]["fault"])
    stage.braze_mock.disarm()
    with stage.client() as braze:
        CHECKS[invariant](stage, braze)
