"""The checks of invariants, by the id that the document has them under."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from brazekit import Braze
from conformance.stage import Stage

Check: TypeAlias = Callable[[Stage, Braze], None]
CHECKS: dict[str, Check] = {}


def checks(invariant: str) -> Callable[[Check], Check]:
    """Enter a check under the id of its invariant."""

    def enter(check: Check) -> Check:
        assert invariant not in CHECKS, f"{invariant} has two checks"
        CHECKS[invariant] = check
        return check

    return enter
