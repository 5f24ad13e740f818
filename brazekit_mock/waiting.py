"""Invariants whose faults wait for state: nothing is kept yet that a fault could break.

Each names the operations that are still answered from the document. When one of them gets its
state, the fault needs its code and the entry here must go; a test says so.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WAITING", "excuse"]

WAITING: Mapping[str, tuple[str, ...]] = {}  # None does: every operation keeps its state.


def excuse(invariant: str) -> str | None:
    """Why the invariant's fault cannot be armed yet; None when it can."""
    operations = WAITING.get(invariant)
    if operations is None:
        return None
    return f"It waits for the state of {', '.join(operations)}, now answered from the document."
