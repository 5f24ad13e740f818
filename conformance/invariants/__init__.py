"""One check per invariant of the document, made with the real client against the mock.

Each check plays a short scene and asserts that the invariant held in it. `test_invariants.py` runs
each twice: as it is, and with the invariant's own fault armed, under which it has to fail. The
checks of a family of operations are one module here, entered below.
"""

from __future__ import annotations

from conformance.invariants import (
    catalogs,
    cdi,
    content_blocks,
    dashboard,
    messaging,
    user_exports,
    users,
)
from conformance.invariants.registry import CHECKS

__all__ = [
    "CHECKS",
    "catalogs",
    "cdi",
    "content_blocks",
    "dashboard",
    "messaging",
    "user_exports",
    "users",
]
