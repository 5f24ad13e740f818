"""What the machines of families share: a stage, a way to call, a fault, and a delay."""

from __future__ import annotations

from typing import Any, ClassVar

from hypothesis.stateful import RuleBasedStateMachine

from conformance.document import all_operations
from conformance.machines.driver import Driver, PlainDriver
from conformance.stage import Stage


class Machine(RuleBasedStateMachine):
    """A machine; `fault` is armed in the mock throughout, to show that the machine can fail.

    With `delay` writes take effect so many seconds after their answer. `expect` waits for it, where
    a machine does not itself say what is seen until then.
    """

    fault: ClassVar[str] = ""
    driver: ClassVar[type[Driver]] = PlainDriver
    delay: ClassVar[float] = 0.0

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage(rate_limits=False)
        self.stage.braze_mock.settings(processing_delay=self.delay)
        if self.fault:
            self.stage.braze_mock.arm(self.fault)
        self.api = self.driver(self.stage)
        self.asked = self.now

    def teardown(self) -> None:
        self.api.close()

    @property
    def now(self) -> int:
        """The time in milliseconds."""
        return int(self.stage.clock.now() * 1_000)

    def call(self, status: int, operation: str, **arguments: Any) -> Any:
        """Make a call that has to end in `status`; `asked` is its time then."""
        self.asked = self.now
        found, body = self.api.call(operation, **arguments)
        assert found == status, f"{operation} answered {found} and not {status}"
        return body

    def expect(self, status: int, operation: str, **arguments: Any) -> Any:
        """Make a call that has to end in `status`, and wait until a write has taken effect."""
        body = self.call(status, operation, **arguments)
        if self.delay and all_operations()[operation].method != "GET":
            self.stage.settle(self.delay)
        return body
