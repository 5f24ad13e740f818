# Written by `make generate` from spec/; do not edit.
"""Calls below `cdi`: pure functions from arguments to a request."""

from __future__ import annotations

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    STRING,
)
from ..models.cdi import (
    CdiIntegrationsJobSyncStatusResponse,
    CdiIntegrationsListResponse,
    CdiIntegrationsSyncResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def cdi_integrations_list(
    *,
    cursor: str | Unset = UNSET,
) -> Call[CdiIntegrationsListResponse]:
    """Make the request of `cdi.integrations.list`."""
    return build(
        OPERATIONS["cdi.integrations.list"],
        reader(CdiIntegrationsListResponse),
        query={
            "cursor": (cursor, STRING),
        },
    )


def cdi_integrations_job_sync_status(
    integration_id: str,
    *,
    cursor: str | Unset = UNSET,
) -> Call[CdiIntegrationsJobSyncStatusResponse]:
    """Make the request of `cdi.integrations.job_sync_status`."""
    return build(
        OPERATIONS["cdi.integrations.job_sync_status"],
        reader(CdiIntegrationsJobSyncStatusResponse),
        path={
            "integration_id": integration_id,
        },
        query={
            "cursor": (cursor, STRING),
        },
    )


def cdi_integrations_sync(
    integration_id: str,
) -> Call[CdiIntegrationsSyncResponse]:
    """Make the request of `cdi.integrations.sync`."""
    return build(
        OPERATIONS["cdi.integrations.sync"],
        reader(CdiIntegrationsSyncResponse),
        path={
            "integration_id": integration_id,
        },
    )
