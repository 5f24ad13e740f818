"""The last requests, and what they touched.

Nothing here names a key, nor a person unless the setting `journal_bodies` asks for whole requests.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any

from .times import iso

if TYPE_CHECKING:
    from .message import MockRequest

__all__ = ["Journal", "redacted", "seen_on_wire"]

KEY = "[key]"
OTHER = "[other]"

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
    "wire",
)
_REASON = _FIELDS.index("reason")


def redacted(path: str) -> str:
    """A path that no operation has, with only its plain words left."""
    parts = path[:200].split("/")
    return "/".join(part if not part or _WORD.match(part) else "…" for part in parts)


def seen_on_wire(request: MockRequest, at: float, secrets: Iterable[str]) -> dict[str, Any]:
    """A request as it came, kept only where the setting `journal_bodies` asks for it.

    `at` is the time of the real clock in seconds. Keys are kept out here too: one of the workspace
    is shown as `[key]`, whatever else an Authorization header holds as `[other]`.
    """
    known = sorted(secrets, key=len, reverse=True)

    def hide(text: str) -> str:
        for secret in known:
            text = text.replace(secret, KEY)
        return text

    headers = []
    for raw_name, raw_value in request.headers:
        name, value = raw_name.decode("latin-1"), hide(raw_value.decode("latin-1"))
        if name == "authorization":
            scheme, space, rest = value.partition(" ")
            value = f"{scheme}{space}{rest if rest == KEY else OTHER}" if space else OTHER
        headers.append([name, value])
    query = request.query.decode("latin-1")
    return {
        "at": at,
        "target": hide(f"{request.path}?{query}" if query else request.path),
        "headers": headers,
        "body": hide(request.body.decode("utf-8", "replace")),
    }


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
        wire: dict[str, Any] | None = None,
    ) -> None:
        """Add one request. `path` is the document's, or redacted where none matched.

        `wire` is what `seen_on_wire` gave, where it was asked for.
        """
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
                wire,
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

    def entries(self, since: int = 0) -> list[dict[str, Any]]:
        """The entries with a number above `since`, oldest first; numbers count from 1."""
        first = self.total - len(self._entries) + 1
        skip = max(0, since + 1 - first)
        found = []
        for number, entry in enumerate(islice(self._entries, skip, None), first + skip):
            shown = {"number": number, **dict(zip(_FIELDS, entry, strict=True))}
            shown["time"] = iso(int(shown["time"] * 1_000))
            if shown["wire"] is None:
                del shown["wire"]
            found.append(shown)
        return found
