"""The last events and purchases, one by one, for a test that asks what was tracked."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, NamedTuple

from .store import Store
from .tenant import Tenant
from .users import User

__all__ = ["KEPT", "One", "Tracked"]

# What is counted is counted without end; one by one so many are kept, of both kinds together.
KEPT = 5_000


class One(NamedTuple):
    """One event or purchase that was counted, as it was sent."""

    kind: str  # "event" or "purchase".
    user: User
    item: Mapping[str, Any]
    time: int  # Milliseconds.


class Tracked(Store):
    """The ring of what was tracked last."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self._ring: deque[One] = deque(maxlen=KEPT)
        self.forgotten = 0

    def add(self, kind: str, user: User, item: Mapping[str, Any], time: int) -> None:
        """Keep one; the oldest falls out for it when there is no room."""
        if len(self._ring) == KEPT:
            self.forgotten += 1
        self._ring.append(One(kind, user, item, time))

    def of(self, kind: str) -> list[One]:
        """Those of one kind that are kept, oldest first."""
        return [one for one in self._ring if one.kind == kind]
