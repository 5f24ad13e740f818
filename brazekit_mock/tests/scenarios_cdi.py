"""Scenarios of the invariants of Cloud Data Ingestion: each answers whether its invariant held."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .support import Api

EXAMPLE = "00000000-0000-0000-0000-000000000001"


def runs(api: Api, integration_id: str = EXAMPLE) -> list[dict[str, Any]]:
    """The runs of an integration, the latest first."""
    answer = api.get(f"/cdi/integrations/{integration_id}/job_sync_status")
    return list(answer["results"])


def second_sync_started(api: Api) -> bool:
    for _ in range(2):
        api.send("POST", f"/cdi/integrations/{EXAMPLE}/sync")
    return [run["job_status"] for run in runs(api)].count("running") == 1


CDI: tuple[Callable[[Api], bool], ...] = (second_sync_started,)
