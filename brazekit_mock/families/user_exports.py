"""Exports of the users of a segment: jobs that end as the clock goes on, and their files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import msgspec

from ..context import Answer, Context, Handler
from ..control_call import Call
from ..export import exported
from ..message import MockResponse, Refusal
from ..store import Family, Store
from ..tenant import Tenant
from ..times import iso
from ..users import User
from .seeds import checked
from .segments import Segments, members, segment_of

__all__ = ["FAMILY", "Exports", "served"]

_RUN_MS = 60_000  # No page says how long an export takes.
_KEPT_MS = 4 * 3_600_000
_AT_ONCE = 100
_IN_A_FILE = 5_000
_ADDRESS = "/_mock/exports"
# The same date in every file, so that the same profiles give the same bytes.
_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(slots=True)
class Export:
    """One export: of a segment, or of the Global Control Group where `segment_id` is None."""

    prefix: str
    segment_id: str | None
    start: int
    request: Mapping[str, Any]
    content: bytes | None = None
    is_cancelled: bool = False

    @property
    def end(self) -> int:
        """When the file is there, in milliseconds."""
        return self.start + _RUN_MS

    @property
    def is_running(self) -> bool:
        """Whether the file is still to come."""
        return self.content is None and not self.is_cancelled

    def state(self, moment: int) -> str:
        """What has become of the export at the moment."""
        if self.is_cancelled:
            return "cancelled"
        if self.content is None:
            return "running"
        return "ready" if moment < self.end + _KEPT_MS else "expired"


class Exports(Store):
    """The exports of a workspace by prefix, oldest first, and who is in the control group."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_prefix: dict[str, Export] = {}
        self.control_group: list[str] = []

    def totals(self) -> Mapping[str, int]:
        """How many exports were started."""
        return {"exports": len(self.by_prefix)}

    def running(self) -> list[Export]:
        """The exports that go on."""
        return [one for one in self.by_prefix.values() if one.is_running]

    def begin(self, export: Export) -> None:
        """Keep an export, and let its file be made when it is time."""
        self.by_prefix[export.prefix] = export
        self.tenant.at(export.end / 1_000, lambda: self._end(export))

    def _end(self, export: Export) -> None:
        if not export.is_cancelled:
            lines = [_line(self.tenant, user, export) for user in self._users(export)]
            export.content = _zipped(export.prefix, lines)

    def _users(self, export: Export) -> Iterable[User]:
        """Whom the export lists: the members at its end."""
        users = self.tenant.users
        if export.segment_id is None:
            found = (users.by_external_id.get(one) for one in self.control_group)
            return {user.braze_id: user for user in found if user is not None}.values()
        segment = self.tenant.store(Segments).by_id.get(export.segment_id, {})
        return members(segment, users, export.end)


def _line(tenant: Tenant, user: User, export: Export) -> bytes:
    """One profile, with the custom attributes that are picked unless all are asked for."""
    fields: list[str] = export.request["fields_to_export"]
    shown = exported(tenant, user, fields, export.end)
    picked = export.request.get("custom_attributes_to_export", ())
    if "custom_attributes" not in fields:
        custom = {name: value for name, value in (user.custom or {}).items() if name in picked}
        shown.update({"custom_attributes": custom} if custom else {})
    return msgspec.json.encode(shown) + b"\n"


def _zipped(prefix: str, lines: Sequence[bytes]) -> bytes:
    """The files of an export, one profile a line, packed into one."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for first in range(0, len(lines), _IN_A_FILE):
            info = zipfile.ZipInfo(f"{prefix}/{first // _IN_A_FILE + 1:05}.json", _DATE)
            content = b"".join(lines[first : first + _IN_A_FILE])
            packed.writestr(info, content, compress_type=zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


# ---------------------------------------------------------------- operations


def _start(ctx: Context, segment_id: str | None) -> Answer:
    """Start an export, and tell where its file will be."""
    store = ctx.tenant.store(Exports)
    if len(store.running()) >= _AT_ONCE:
        message = f"{_AT_ONCE} exports are already running"
        raise Refusal(429, message, reason="too_many_exports")
    export = Export(f"{ctx.tenant.new_id()}-{ctx.now // 1_000}", segment_id, ctx.now, ctx.body)
    workspace = quote(ctx.tenant.name, safe="")
    body = {
        "message": "success",
        "object_prefix": export.prefix,
        "url": f"{ctx.origin}{_ADDRESS}/{export.prefix}.zip?tenant={workspace}",
    }
    return Answer(body, lambda: store.begin(export), at_once=True)


def export_segment(ctx: Context) -> Answer:
    """Start the export of a segment, unless one goes on."""
    segment_id = segment_of(ctx, ctx.body["segment_id"])["id"]
    running = ctx.tenant.store(Exports).running()
    is_taken = any(one.segment_id == segment_id for one in running)
    if is_taken and not ctx.fires("second_segment_export_started"):
        message = "An export of this segment is already running"
        raise Refusal(429, message, reason="already_running")
    return _start(ctx, segment_id)


def export_control_group(ctx: Context) -> Answer:
    """Start the export of the Global Control Group, also beside others."""
    return _start(ctx, None)


def cancel(ctx: Context) -> Answer:
    """Stop what is running of a segment; that nothing is, is no error."""
    segment_id = segment_of(ctx, ctx.body["segment_id"])["id"]

    def stop() -> None:
        for one in ctx.tenant.store(Exports).running():
            one.is_cancelled = one.segment_id == segment_id

    return Answer({"message": "success"}, stop, at_once=True)


# ---------------------------------------------------------------- /_mock/exports


def served(call: Call) -> Any:
    """All exports, oldest first, or the file of one once it is ready and for some hours then."""
    store, moment = call.tenant.store(Exports), call.tenant.now()
    if not call.rest:
        return {"exports": [_shown(one, moment) for one in store.by_prefix.values()]}
    export = store.by_prefix.get(call.rest.removesuffix(".zip"))
    if export is None:
        raise Refusal(404, "No export has this address.", reason="control")
    state = export.state(moment)
    if state != "ready" or export.content is None:
        raise Refusal(403, f"Forbidden: the export is {state}.", reason="control")
    return MockResponse(200, [(b"content-type", b"application/zip")], export.content)


def _shown(export: Export, moment: int) -> dict[str, Any]:
    return {
        "object_prefix": export.prefix,
        "segment_id": export.segment_id,
        "state": export.state(moment),
        "started_at": iso(export.start),
        "ready_at": iso(export.end),
        "callback_endpoint": export.request.get("callback_endpoint"),
    }


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Put users into the Global Control Group, each by `external_id`."""
    for entry in entries:
        checked("global_control_group", entry, {"external_id": str}, {})
    tenant.store(Exports).control_group += [one["external_id"] for one in entries]


HANDLERS: Mapping[str, Handler] = {
    "users.export.segment": export_segment,
    "users.export.global_control_group": export_control_group,
    "export.segment.cancel": cancel,
}

FAMILY = Family(HANDLERS, Exports, seeders={"global_control_group": _seed})
