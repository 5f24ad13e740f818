"""Noting what changes the state of a mock, and making the state anew of the notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec

from .context import Context
from .history import Entry, History
from .message import MockRequest
from .tenant import Tenant

if TYPE_CHECKING:
    from .app import Mock

__all__ = ["Recorder"]

PREFIX = "/_mock/"
# What the mock's own surface changes that outlives the process; armed faults do not.
_KEPT = {"clock", "keys", "messages", "reset", "seed", "settings", "snapshots"}


class Recorder:
    """Notes requests of one mock in a history, and carries a history out on it."""

    def __init__(self, mock: Mock, history: History) -> None:
        self._mock = mock
        self._history = history
        self._is_replaying = False

    # ------------------------------------------------------------ noting

    def note(self, request: MockRequest, ctx: Context, serial: int) -> None:
        """Note a request to an operation, if it changed anything."""
        if ctx.has_changed and not self._is_replaying:
            self._add(request, ctx.tenant, serial, request.query, request.body, tuple(ctx.struck))

    def note_control(self, request: MockRequest, tenant: Tenant, serial: int, answer: Any) -> None:
        """Note a request to the mock's own surface, if it changed what is kept."""
        part = request.path.removeprefix(PREFIX).partition("/")[0]
        if request.method == "GET" or part not in _KEPT or self._is_replaying:
            return
        body = request.body
        if part == "keys" and request.method == "POST":
            sent = msgspec.json.decode(body) if body else {}
            body = msgspec.json.encode({**sent, "key": answer["key"]})
        self._add(request, tenant, serial, b"", body, ())

    def _add(
        self,
        request: MockRequest,
        tenant: Tenant,
        serial: int,
        query: bytes,
        body: bytes,
        struck: tuple[tuple[str, dict[str, Any]], ...],
    ) -> None:
        time = tenant.clock.source()
        entry = Entry(tenant.name, time, serial, request.method, request.path, query, body, struck)
        self._history.note(entry)

    # ------------------------------------------------------------ making anew

    def replay(self) -> int:
        """Carry out all that the history holds, and give the number of its entries."""
        self._is_replaying = True
        count = 0
        try:
            for entry in self._history.entries():
                count += 1
                tenant = self._mock.tenant(entry.tenant)
                with tenant.clock.at(entry.time):
                    tenant.settle()
                    self._carry_out(entry, tenant)
        finally:
            self._is_replaying = False
        return count

    def _carry_out(self, entry: Entry, tenant: Tenant) -> None:
        tenant.serial = entry.serial
        if entry.path.startswith(PREFIX):
            query = f"tenant={entry.tenant}".encode()
            request = MockRequest(entry.method, entry.path, query=query, body=entry.body)
            self._mock.handle(request)
            return
        request = MockRequest(entry.method, entry.path, query=entry.query, body=entry.body)
        with _struck(tenant, dict(entry.faults)):
            self._mock.carry_out(request, tenant)

    def close(self) -> None:
        """Let go of the history's file."""
        self._history.close()


@contextmanager
def _struck(tenant: Tenant, faults: Mapping[str, dict[str, Any]]) -> Iterator[None]:
    """Let the faults strike that struck then, and no others."""
    armed, tenant.faults.armed = tenant.faults.armed, []
    for name, options in faults.items():
        tenant.faults.arm(name, count=1, **options)
    try:
        yield
    finally:
        tenant.faults.armed = armed
