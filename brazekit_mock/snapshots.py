"""Snapshots of a workspace: all of its state as it was, to go back to as often as one likes.

The whole state is one graph of objects that is copied at once (with `pickle`, in memory alone), so
that nothing which a family keeps has to learn to be copied, and what refers to the same user goes
on doing so. What waits for the clock are functions: of those the variables are copied too. The
workspace itself, its clock and the document are what they were; copies refer to them.
"""

from __future__ import annotations

import io
import pickle
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import CellType, CodeType, FunctionType
from typing import Any

from .clock import Clock
from .control_call import Call, text
from .document import Document, Operation
from .message import MockResponse, Refusal, json_response
from .tenant import Tenant
from .times import iso

__all__ = ["ROUTES", "Snapshot", "restore", "snapshot"]

_MOST = 100
# Of a workspace, what a snapshot does not go back to.
_STAYS = frozenset({"name", "document", "clock", "snapshots", "snapshots_taken", "_plan", "_seed"})
_SHARED = frozenset({Document, Operation, Tenant, Clock, CodeType})


@dataclass(frozen=True, slots=True, repr=False)
class Snapshot:
    """The state of one workspace at `now`, seconds of its virtual clock."""

    id: str
    tenant: Tenant
    now: float
    is_frozen: bool
    data: bytes
    shared: tuple[Any, ...]

    def public(self) -> dict[str, Any]:
        """The snapshot as the control surface lists it."""
        return {"id": self.id, "time": iso(int(self.now * 1_000)), "bytes": len(self.data)}

    def __repr__(self) -> str:
        return f"Snapshot({self.id!r}, {len(self.data)} bytes)"


# ---------------------------------------------------------------- copying


class _Writer(pickle.Pickler):
    """Writes the graph, but for what copies are to share with it."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.shared: list[Any] = []
        self._places: dict[int, int] = {}

    def persistent_id(self, obj: Any) -> int | None:
        """Say where the object is among the shared ones; None lets it be copied."""
        kind = type(obj)
        # A function without variables of its own cannot change.
        if kind is FunctionType:
            if obj.__closure__ is not None:
                return None
        elif kind not in _SHARED:
            return None
        if id(obj) not in self._places:
            self._places[id(obj)] = len(self.shared)
            self.shared.append(obj)
        return self._places[id(obj)]

    def reducer_override(self, obj: Any) -> Any:
        """Say how to make anew what pickle cannot: functions with variables, and those."""
        kind = type(obj)
        if kind is FunctionType:
            about = (obj.__module__, obj.__name__, obj.__defaults__, obj.__kwdefaults__)
            return _function, (obj.__code__, *about, obj.__closure__)
        if kind is CellType:
            return _cell, (), _contents(obj), None, None, _fill
        return NotImplemented


class _Reader(pickle.Unpickler):
    """Makes a copy of the graph, with the shared objects where they were."""

    def __init__(self, data: bytes, shared: tuple[Any, ...]) -> None:
        super().__init__(io.BytesIO(data))
        self._shared = shared

    def persistent_load(self, pid: Any) -> Any:
        """Give the shared object of this place."""
        return self._shared[pid]


def _function(
    code: CodeType,
    module: str,
    name: str,
    defaults: tuple[Any, ...] | None,
    named: dict[str, Any] | None,
    closure: tuple[CellType, ...],
) -> FunctionType:
    made = FunctionType(code, vars(sys.modules[module]), name, defaults, closure)
    made.__kwdefaults__ = named
    return made


def _cell() -> CellType:
    return CellType()


def _contents(cell: CellType) -> tuple[Any, ...] | None:
    try:
        return (cell.cell_contents,)
    except ValueError:  # Nothing was put into it yet.
        return None


def _fill(cell: CellType, contents: tuple[Any, ...]) -> None:
    cell.cell_contents = contents[0]


# ---------------------------------------------------------------- taking and going back


def snapshot(tenant: Tenant, name: str = "") -> Snapshot:
    """The state as it is now, whatever becomes of the workspace."""
    tenant.settle()
    file = io.BytesIO()
    writer = _Writer(file)
    writer.dump({key: value for key, value in vars(tenant).items() if key not in _STAYS})
    return Snapshot(
        name,
        tenant,
        tenant.clock.now(),
        tenant.clock.is_frozen,
        file.getvalue(),
        tuple(writer.shared),
    )


def restore(tenant: Tenant, taken: Snapshot) -> None:
    """Make everything as it was, the time of the virtual clock included; keys stay.

    Raises ValueError where the snapshot is of another workspace.
    """
    if taken.tenant is not tenant:
        raise ValueError("The snapshot is of another workspace.")
    vars(tenant).update(_Reader(taken.data, taken.shared).load())
    tenant.clock.put_back(taken.now, frozen=taken.is_frozen)


# ---------------------------------------------------------------- /_mock/snapshots


def _listed(call: Call) -> Any:
    return {"snapshots": [one.public() for one in call.tenant.snapshots.values()]}


def _posted(call: Call) -> MockResponse:
    """Take one, or with `/<id>/restore` go back to one."""
    kept = call.tenant.snapshots
    if call.rest:
        name, _, verb = call.rest.rpartition("/")
        if verb != "restore" or name not in kept:
            raise Refusal(404, "No snapshot has this id.", reason="control")
        call.only()
        restore(call.tenant, kept[name])
        return json_response(200, {"restored": name})
    call.only("id")
    name = text(call.body, "id") or ""
    if name in kept:
        raise ValueError("A snapshot has this id: delete it first, or choose another.")
    if len(kept) >= _MOST:
        raise ValueError(f"A workspace keeps {_MOST} snapshots: delete some first.")
    while not name or name in kept:
        call.tenant.snapshots_taken += 1
        name = f"snapshot-{call.tenant.snapshots_taken}"
    taken = snapshot(call.tenant, name)
    kept[taken.id] = taken
    return json_response(201, taken.public())


def _deleted(call: Call) -> Any:
    kept = call.tenant.snapshots
    if call.rest and call.rest not in kept:
        raise Refusal(404, "No snapshot has this id.", reason="control")
    gone = [call.rest] if call.rest else list(kept)
    for name in gone:
        del kept[name]
    return {"deleted": gone}


ROUTES: Mapping[str, Callable[[Call], Any]] = {
    "GET": _listed,
    "POST": _posted,
    "DELETE": _deleted,
}
