"""What an operation's code works with, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .document import Document, Operation
from .message import Header
from .tenant import Tenant
from .users import Users

__all__ = ["Answer", "Context", "Effect", "Handler"]

Effect = Callable[[], None]


@dataclass(slots=True)
class Answer:
    """The body of a success, what is still to happen to the state, and further headers.

    With `at_once` the effect knows no processing delay, where the API says that it is there when
    the answer comes. `noted` happens with the answer in any case, for what is to be known of the
    request itself before it takes effect.
    """

    body: dict[str, Any] | None  # None where the success has no body.
    effect: Effect | None = None
    headers: Sequence[Header] = ()
    at_once: bool = False
    noted: Effect | None = None


@dataclass(slots=True)
class Context:
    """One validated request to one operation.

    `items` holds, per batch array, the items that passed their schema with their positions;
    `rejected` those that did not: array, position, reason. `struck` are the faults that happened,
    with their options.
    """

    document: Document
    operation: Operation
    tenant: Tenant
    now: int  # Milliseconds.
    body: dict[str, Any]
    params: Mapping[str, Any]
    items: dict[str, list[tuple[int, Any]]] = field(default_factory=dict[str, Any])
    rejected: list[tuple[str, int, str]] = field(default_factory=list[tuple[str, int, str]])
    struck: list[tuple[str, dict[str, Any]]] = field(default_factory=list[Any])
    origin: str = ""  # Scheme and host by which the mock was called; empty where nobody knows.
    has_changed: bool = False  # Whether the state is another one now, or will be.

    @property
    def users(self) -> Users:
        """The users of the workspace."""
        return self.tenant.users

    def fires(self, fault: str) -> bool:
        """Whether the armed fault happens here and now; it counts as having happened."""
        faults = self.tenant.faults
        armed = faults.take(fault, self.operation.id) if faults.armed else None
        if armed is None:
            return False
        self.struck.append((fault, armed.options))
        return True

    def reject(self, array: str, index: int, reason: str) -> None:
        """Refuse one item; it is the caller's duty not to apply it."""
        self.rejected.append((array, index, reason))

    def outcome(self) -> dict[str, Any]:
        """The body of a success: counts of what was processed, and the rejected items."""
        facts = self.operation.outcome
        body: dict[str, Any] = {"message": "success"}
        if facts is None:
            return body
        rejected = self._ordered() if self.rejected else []
        for array, name in facts.processed.items():
            sent = self.body.get(array)
            if sent:
                lost = sum(entry[0] == array for entry in rejected) if rejected else 0
                body[name] = body.get(name, 0) + len(sent) - lost
        counted = [name for name in facts.processed.values() if name in body]
        if counted and self.fires("processed_miscounted"):
            body[counted[0]] += 1
        if facts.form == "pair":
            body[facts.rejected] = [[index, reason] for _, index, reason in rejected]
        elif rejected:
            body[facts.rejected] = self.rejections()
        return body

    def rejections(self) -> list[dict[str, Any]]:
        """The rejected items in the wire form of the document."""
        facts = self.operation.outcome
        assert facts is not None
        return [
            {facts.index: index, facts.array: array, facts.reason: reason}
            for array, index, reason in self._ordered()
        ]

    def _ordered(self) -> list[tuple[str, int, str]]:
        """The rejected items as the request had them: array by array, position by position."""
        arrays = self.operation.batch.arrays if self.operation.batch else ()
        rank = {array: position for position, array in enumerate(arrays)}
        return sorted(self.rejected, key=lambda entry: (rank.get(entry[0], 0), entry[1]))


Handler = Callable[[Context], Answer]
