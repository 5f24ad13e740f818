"""The last requests, and what they touched. Nothing here names a person or a key."""

from __future__ import annotations

import re
from collections import Counter, deque
from typing import Any

from .times import iso

__all__ = ["Journal", "redacted"]

# A word as paths are made of; anything else may be an address, a number or an identifier.
_WORD = re.compile(r"[A-Za-z_][A-Za-z_.-]{0,39}[0-9]{0,2}\Z")

_FIELDS = (
    "time",
    "method",
    "path",
    "operation",
    "status",
    "reason",
    "bucket",
    "remaining",
    "bytes",
    "fault",
    "served_by",
)
_REASON = _FIELDS.index("reason")


def redacted(path: str) -> str:
    """A path that no operation has, with only its plain words left."""
    parts = path[:200].split("/")
    return "/".join(part if not part or _WORD.match(part) else "…" for part in parts)


class Journal:
    """A ring of request entries, and counts of operations and refusals that never fall out."""

    def __init__(self, size: int = 1_000) -> None:
        self.size = size
        self._entries: deque[tuple[Any, ...]] = deque(maxlen=size)
        self.total = 0
        self.touched: Counter[tuple[str, int]] = Counter()
        self.refusals: Counter[tuple[str, int, str]] = Counter()
        self.faults: Counter[str] = Counter()
        self.fallen = 0  # Refusals whose entries fell out of the ring.

    def record(
        self,
        now: float,
        method: str,
        path: str,
        operation: str,
        status: int,
        reason: str,
        bucket: str,
        remaining: int | None,
        size: int,
        fault: str,
        served_by: str = "",
    ) -> None:
        """Add one request. `path` is the document's, or redacted where none matched."""
        self.total += 1
        if len(self._entries) == self.size and self._entries[0][_REASON]:
            self.fallen += 1
        self._entries.append(
            (
                now,
                method,
                path,
                operation,
                status,
                reason,
                bucket,
                remaining,
                size,
                fault,
                served_by,
            )
        )
        self.touched[operation, status] += 1
        if fault:
            self.faults.update(fault.split(","))
        if reason:
            self.refusals[operation, status, reason.partition(":")[0]] += 1

    def clear(self) -> None:
        """Forget the entries; the counts stay."""
        self._entries.clear()
        self.fallen = 0

    def clear_coverage(self) -> None:
        """Forget the counts."""
        self.touched.clear()
        self.refusals.clear()
        self.faults.clear()

    def entries(self) -> list[dict[str, Any]]:
        """The entries, oldest first."""
        found = []
        for entry in self._entries:
            shown = dict(zip(_FIELDS, entry, strict=True))
            shown["time"] = iso(int(shown["time"] * 1_000))
            found.append(shown)
        return found
