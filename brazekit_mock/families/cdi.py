"""Cloud Data Ingestion: integrations are seeded, runs are started and end as the clock goes on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..messaging.seeds import checked
from ..store import Family, Store
from ..tenant import Tenant
from ..times import iso, parse_time
from .paging import page_of

__all__ = ["FAMILY", "Integrations"]

_RUN_SECONDS = 60  # How long a run takes where the seed says nothing.
_UUID = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
_ID = re.compile(_UUID)
# The integration of the document's examples, which every workspace has.
_EXAMPLE: Mapping[str, Any] = {
    "id": "00000000-0000-0000-0000-000000000001",
    "runs": [
        {
            "job_status": "partial",
            "sync_start_time": "2026-01-30T02:10:00.000Z",
            "sync_finish_time": "2026-01-30T02:12:31.000Z",
            "last_timestamp_synced": "2026-01-30T02:09:58.000Z",
            "rows_synced": 9950,
            "rows_failed_with_errors": 50,
        },
        {
            "job_status": "success",
            "sync_start_time": "2026-01-31T02:10:00.000Z",
            "sync_finish_time": "2026-01-31T02:12:04.000Z",
            "last_timestamp_synced": "2026-01-31T02:11:54.000Z",
            "rows_synced": 10_000,
            "rows_failed_with_errors": 0,
        },
    ],
}
_SHOWN: Mapping[str, str] = {
    "app_group_id": "5f4d8a1c9b3e2a0007c1d2e3",
    "integration_name": "Nightly attributes",
    "integration_type": "user_attributes",
    "integration_status": "active",
    "contact_emails": "ada@example.com",
    "warehouse_type": "snowflake",
    "next_scheduled_run": "2026-02-01T02:10:00.000Z",
}
_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_SYNCED = ("success", "partial")
_ENDS = {"enum": [*_SYNCED, "error", "config_error"]}
_RUN: Mapping[str, Any] = {
    "type": "object",
    "required": ["job_status", "sync_start_time", "sync_finish_time"],
    "additionalProperties": False,
    "properties": {
        "job_status": _ENDS,
        "sync_start_time": _TEXT,
        "sync_finish_time": _TEXT,
        "last_timestamp_synced": _TEXT,
        "rows_synced": _COUNT,
        "rows_failed_with_errors": _COUNT,
    },
}
_SEED: Mapping[str, Any] = {
    "id": {"type": "string", "pattern": _UUID},
    **dict.fromkeys(_SHOWN, _TEXT),
    "runs": {"type": "array", "items": _RUN},
    # How the runs end that are started from now on.
    "run_seconds": {"type": "number", "minimum": 0, "maximum": 1e9},
    "run_status": _ENDS,
    "rows_synced": _COUNT,
    "rows_failed_with_errors": _COUNT,
}


@dataclass(frozen=True, slots=True)
class Run:
    """One run: when it starts and ends, in milliseconds, and how it is described in the end."""

    start: int
    end: int
    ended: Mapping[str, Any]

    def is_running(self, now: int) -> bool:
        """Whether it goes on at `now`."""
        return now < self.end

    def shown(self, now: int) -> dict[str, Any]:
        """The run as it is described at `now`."""
        if self.is_running(now):
            return {"job_status": "running", "sync_start_time": iso(self.start)}
        times = {"sync_start_time": iso(self.start), "sync_finish_time": iso(self.end)}
        return {**times, **self.ended}


@dataclass(slots=True)
class Integration:
    """One integration: what is shown of it, its runs, oldest first, and how the next ones end."""

    id: str
    shown: Mapping[str, str]
    runs: list[Run]
    run_seconds: float
    ended: Mapping[str, Any]

    def is_running(self, now: int) -> bool:
        """Whether any run goes on at `now`."""
        return any(run.is_running(now) for run in self.runs)

    def next_run(self, now: int) -> Run:
        """A run that starts at `now`."""
        ended = dict(self.ended)
        if ended["job_status"] in _SYNCED:
            ended["last_timestamp_synced"] = iso(now)
        return Run(now, now + int(self.run_seconds * 1_000), ended)

    def entry(self, now: int) -> dict[str, Any]:
        """The integration as it is listed at `now`."""
        entry: dict[str, Any] = {"integration_id": self.id, **self.shown}
        runs = [run.shown(now) for run in self.runs]
        synced = [run["last_timestamp_synced"] for run in runs if "last_timestamp_synced" in run]
        if synced:
            entry["last_updated_at"] = synced[-1]
        if runs:
            entry["last_job_start_time"] = runs[-1]["sync_start_time"]
            entry["last_job_status"] = runs[-1]["job_status"]
        return entry


class Integrations(Store):
    """The integrations of a workspace by ID, in the order in which they came."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.by_id: dict[str, Integration] = {}
        self.add(_read(tenant, _EXAMPLE))

    def add(self, integration: Integration) -> None:
        """Keep an integration; one of the same ID is replaced."""
        self.by_id[integration.id.lower()] = integration


# ---------------------------------------------------------------- operations


def _integration(ctx: Context, status: int, message: str) -> Integration:
    """The integration of the path; one that is not there is refused like this."""
    asked = ctx.params["integration_id"]
    if _ID.match(asked) is None:
        raise Refusal(400, "Invalid integration ID", reason="bad_integration_id")
    found = ctx.tenant.store(Integrations).by_id.get(asked.lower())
    if found is None:
        raise Refusal(status, message, reason="unknown_integration")
    return found


def integrations_list(ctx: Context) -> Answer:
    """The integrations in the order in which they came."""
    found = ctx.tenant.store(Integrations).by_id.values()
    page = page_of(ctx, [one.entry(ctx.now) for one in found])
    return Answer({"results": page.entries, "message": "success"}, headers=page.headers)


def job_sync_status(ctx: Context) -> Answer:
    """The runs of an integration, the latest first."""
    runs = _integration(ctx, 400, "Invalid integration ID").runs
    page = page_of(ctx, [run.shown(ctx.now) for run in reversed(runs)])
    return Answer({"results": page.entries, "message": "success"}, headers=page.headers)


def sync(ctx: Context) -> Answer:
    """Start a run, unless one goes on."""
    integration = _integration(ctx, 404, "Integration not found")
    if integration.is_running(ctx.now) and not ctx.fires("second_sync_started"):
        raise Refusal(429, "Another job is in progress", reason="running")
    run = integration.next_run(ctx.now)
    return Answer({"message": "success"}, lambda: integration.runs.append(run), at_once=True)


# ---------------------------------------------------------------- seeds


def _moment(run: Mapping[str, Any], name: str) -> int:
    moment = parse_time(run[name])
    if moment is None:
        raise ValueError(f"The {name} of a seeded run is a time in ISO 8601.")
    return moment


def _read_run(run: Mapping[str, Any]) -> Run:
    start, end = _moment(run, "sync_start_time"), _moment(run, "sync_finish_time")
    if end < start:
        raise ValueError("A seeded run ends after its start.")
    ended = {name: run[name] for name in run if name not in ("sync_start_time", "sync_finish_time")}
    return Run(start, end, ended)


def _read(tenant: Tenant, entry: Mapping[str, Any]) -> Integration:
    """The integration that the entry describes; ValueError with a sentence if it is wrong."""
    checked(tenant, "integration", _SEED, entry)
    runs = [_read_run(run) for run in entry.get("runs", ())]
    return Integration(
        id=entry["id"],
        shown={name: entry.get(name, value) for name, value in _SHOWN.items()},
        runs=sorted(runs, key=lambda run: run.start),
        run_seconds=entry.get("run_seconds", _RUN_SECONDS),
        ended={
            "job_status": entry.get("run_status", "success"),
            "rows_synced": entry.get("rows_synced", 0),
            "rows_failed_with_errors": entry.get("rows_failed_with_errors", 0),
        },
    )


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add integrations, or replace those of the same `id`, a UUID.

    Each may have what a listing shows of it, past `runs` as the API lists them, and how runs go
    that are started: `run_seconds`, `run_status`, `rows_synced` and `rows_failed_with_errors`.
    """
    for integration in [_read(tenant, entry) for entry in entries]:
        tenant.store(Integrations).add(integration)


HANDLERS: Mapping[str, Handler] = {
    "cdi.integrations.list": integrations_list,
    "cdi.integrations.job_sync_status": job_sync_status,
    "cdi.integrations.sync": sync,
}

FAMILY = Family(HANDLERS, Integrations, seeders={"cdi_integrations": _seed})
