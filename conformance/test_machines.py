"""The machines of the families run through, and stop under each fault they are there to notice."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from conformance.machines.catalogs import CatalogsMachine
from conformance.machines.content import ContentMachine
from conformance.machines.driver import ClientDriver, Driver, PlainDriver

DRIVERS: dict[str, type[Driver]] = {"client": ClientDriver, "plain": PlainDriver}
MACHINES: dict[type[RuleBasedStateMachine], list[str]] = {
    CatalogsMachine: [
        "catalog_name_twice",
        "edit_clears_other_fields",
        "item_id_twice",
        "unknown_field_stored",
    ],
    ContentMachine: ["active_content_block_drafted", "content_block_name_twice"],
}


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("machine", MACHINES)
def test_the_mock_does_what_the_model_says(
    machine: type[RuleBasedStateMachine], driver: str
) -> None:
    """Whatever is called in whatever order, status and state are those of the model."""
    driven = type(machine.__name__, (machine,), {"driver": DRIVERS[driver]})
    few = settings(max_examples=40 if driver == "plain" else 15, stateful_step_count=25)
    run_state_machine_as_test(driven, settings=few)


@pytest.mark.parametrize(
    ("machine", "fault"),
    [(machine, fault) for machine, faults in MACHINES.items() for fault in faults],
)
def test_the_machine_notices_each_fault(machine: type[RuleBasedStateMachine], fault: str) -> None:
    """With the fault of an invariant armed throughout, it finds a sequence that fails."""
    broken = type("BrokenMachine", (machine,), {"fault": fault})
    quick = settings(
        max_examples=100, stateful_step_count=25, phases=[Phase.generate], database=None
    )
    with pytest.raises(AssertionError):
        run_state_machine_as_test(broken, settings=quick)
