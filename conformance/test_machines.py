"""The machines of the families run through, and stop under each fault they are there to notice."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from conformance.machines.base import Machine
from conformance.machines.catalogs import CatalogsMachine
from conformance.machines.content import ContentMachine
from conformance.machines.driver import ClientDriver, Driver, PlainDriver, ServedDriver
from conformance.machines.groups import GroupsMachine
from conformance.machines.schedules import SchedulesMachine

# Each way with how many sequences are played, since they differ in what a call takes.
DRIVERS: dict[str, tuple[type[Driver], int]] = {
    "client": (ClientDriver, 7),
    "plain": (PlainDriver, 14),
    "served": (ServedDriver, 3),
}
DELAY = 90.0  # Between the steps by which the machines' clocks go on.
MACHINES: dict[type[Machine], list[str]] = {
    CatalogsMachine: [
        "catalog_name_twice",
        "edit_clears_other_fields",
        "item_id_twice",
        "unknown_field_stored",
    ],
    ContentMachine: ["active_content_block_drafted", "content_block_name_twice"],
    GroupsMachine: ["subscription_state_not_shared"],
    SchedulesMachine: ["deleted_schedule_sends", "schedule_update_merged"],
}


def play(machine: type[Machine], examples: int, **changes: object) -> None:
    """Run a machine with some of what its class has set otherwise."""
    changed = type(machine.__name__, (machine,), changes)
    few = settings(max_examples=examples, stateful_step_count=25)
    run_state_machine_as_test(changed, settings=few)


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("machine", MACHINES)
def test_the_mock_does_what_the_model_says(machine: type[Machine], driver: str) -> None:
    """Whatever is called in whatever order, status and state are those of the model."""
    driven, examples = DRIVERS[driver]
    play(machine, examples, driver=driven)


@pytest.mark.parametrize("machine", MACHINES)
def test_the_mock_does_what_the_model_says_with_a_delay(machine: type[Machine]) -> None:
    """Also where writes take effect after their answer."""
    play(machine, 6, delay=DELAY)


@pytest.mark.parametrize(
    ("machine", "fault"),
    [(machine, fault) for machine, faults in MACHINES.items() for fault in faults],
)
def test_the_machine_notices_each_fault(machine: type[Machine], fault: str) -> None:
    """With the fault of an invariant armed throughout, it finds a sequence that fails."""
    broken = type("BrokenMachine", (machine,), {"fault": fault})
    quick = settings(
        max_examples=100, stateful_step_count=25, phases=[Phase.generate], database=None
    )
    with pytest.raises(AssertionError):
        run_state_machine_as_test(broken, settings=quick)
