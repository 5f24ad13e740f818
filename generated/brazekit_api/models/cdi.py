# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/cdi.yaml`."""

from __future__ import annotations

from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "CdiIntegration",
    "CdiJobStatus",
    "CdiIntegrationsListResponse",
    "CdiIntegrationsJobSyncStatusResponse",
    "CdiIntegrationsSyncResponse",
]


@define(kw_only=True)
class CdiIntegration(Model):
    """Describes a Cloud Data Ingestion integration; everything is text.

    Attributes:
        integration_id: Identifies the integration, as a UUID.
        app_group_id: Identifies the workspace.
        integration_name: Names the integration.
        integration_type: Tells what the integration syncs.
        integration_status: Tells the integration's state.
        contact_emails: Holds one or more e-mail addresses of contacts, in one string.
        last_updated_at: Tells the last timestamp that was synced, in ISO 8601.
        warehouse_type: Names the kind of data warehouse.
        last_job_start_time: Tells when the last run started, in ISO 8601.
        last_job_status: Tells how the last run ended or that it goes on.
        next_scheduled_run: Tells when the next run is planned, in ISO 8601.
    """

    __slots__ = ()

    integration_id: str | Unset = UNSET
    app_group_id: str | Unset = UNSET
    integration_name: str | Unset = UNSET
    integration_type: str | Unset = UNSET
    integration_status: str | Unset = UNSET
    contact_emails: str | Unset = UNSET
    last_updated_at: str | Unset = UNSET
    warehouse_type: str | Unset = UNSET
    last_job_start_time: str | Unset = UNSET
    last_job_status: str | Unset = UNSET
    next_scheduled_run: str | Unset = UNSET


describe(
    CdiIntegration,
    ObjectKind(
        fields=(
            Field("integration_id", "integration_id", STRING),
            Field("app_group_id", "app_group_id", STRING),
            Field("integration_name", "integration_name", STRING),
            Field("integration_type", "integration_type", STRING),
            Field("integration_status", "integration_status", STRING),
            Field("contact_emails", "contact_emails", STRING),
            Field("last_updated_at", "last_updated_at", STRING),
            Field("warehouse_type", "warehouse_type", STRING),
            Field("last_job_start_time", "last_job_start_time", STRING),
            Field("last_job_status", "last_job_status", STRING),
            Field("next_scheduled_run", "next_scheduled_run", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CdiIntegration,
    ),
)


@define(kw_only=True)
class CdiJobStatus(Model):
    """Describes one run of an integration.

    Attributes:
        job_status: Tells how the run went: running is in progress, success synced every
            row, partial left some rows out, error synced none, and config_error means that
            the integration is set up wrongly.
        sync_start_time: Tells when the run started, in ISO 8601.
        sync_finish_time: Tells when the run ended, in ISO 8601.
        last_timestamp_synced: Tells the last UPDATED_AT value that the run processed, in
            ISO 8601.
        rows_synced: Counts the rows that were synced.
        rows_failed_with_errors: Counts the rows that failed.
    """

    __slots__ = ()

    job_status: Literal["running", "success", "partial", "error", "config_error"] | str | Unset = (
        UNSET
    )
    sync_start_time: str | Unset = UNSET
    sync_finish_time: str | Unset = UNSET
    last_timestamp_synced: str | Unset = UNSET
    rows_synced: int | Unset = UNSET
    rows_failed_with_errors: int | Unset = UNSET


describe(
    CdiJobStatus,
    ObjectKind(
        fields=(
            Field("job_status", "job_status", STRING),
            Field("sync_start_time", "sync_start_time", STRING),
            Field("sync_finish_time", "sync_finish_time", STRING),
            Field("last_timestamp_synced", "last_timestamp_synced", STRING),
            Field("rows_synced", "rows_synced", INTEGER),
            Field("rows_failed_with_errors", "rows_failed_with_errors", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CdiJobStatus,
    ),
)


@define(kw_only=True)
class CdiIntegrationsListResponse(Model):
    """Holds one page of the integrations.

    Attributes:
        results: Lists up to 10 integrations.
        message: Says success. Required.
    """

    __slots__ = ()

    results: list[CdiIntegration] | Unset = UNSET
    message: str


describe(
    CdiIntegrationsListResponse,
    ObjectKind(
        fields=(
            Field("results", "results", ListOf(ModelRef("cdi", "CdiIntegration"))),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CdiIntegrationsListResponse,
    ),
)


@define(kw_only=True)
class CdiIntegrationsJobSyncStatusResponse(Model):
    """Holds one page of an integration's runs.

    Attributes:
        results: Lists up to 10 runs.
        message: Says success. Required.
    """

    __slots__ = ()

    results: list[CdiJobStatus] | Unset = UNSET
    message: str


describe(
    CdiIntegrationsJobSyncStatusResponse,
    ObjectKind(
        fields=(
            Field("results", "results", ListOf(ModelRef("cdi", "CdiJobStatus"))),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CdiIntegrationsJobSyncStatusResponse,
    ),
)


@define(kw_only=True)
class CdiIntegrationsSyncResponse(Model):
    """Says that a run was started.

    Attributes:
        message: Says success. Required.
    """

    __slots__ = ()

    message: str


describe(
    CdiIntegrationsSyncResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CdiIntegrationsSyncResponse,
    ),
)
