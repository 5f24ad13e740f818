# Written by `make generate` from spec/; do not edit.
"""The groups below `cdi`: each operation as a typed method."""

from __future__ import annotations

from functools import cached_property

from ..calls import cdi as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.cdi import (
    CdiIntegration,
    CdiIntegrationsJobSyncStatusResponse,
    CdiIntegrationsListResponse,
    CdiIntegrationsSyncResponse,
    CdiJobStatus,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class CdiIntegrations:
    """Operations below `cdi.integrations`.

    list: Lists the Cloud Data Ingestion integrations of the workspace.
    job_sync_status: Lists the runs of a Cloud Data Ingestion integration.
    sync: Starts a run of a Cloud Data Ingestion integration.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> CdiIntegrationsListResponse:
        """Lists the Cloud Data Ingestion integrations of the workspace.

        Gives pages of 10. The Link header leads to the next page and the one before; it is
        absent when one page holds everything.

        Args:
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            CdiIntegrationsListResponse: The integrations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor is not one that an answer gave. The message is Invalid
                cursor.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations.
        Permission: cdi.integration_list.
        Rate limit: 50 requests per 60 s, documented (bucket cdi_integrations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_integration_list.md.
        """
        return self._sender.answer(
            lambda: calls.cdi_integrations_list(
                cursor=cursor,
            )
        )

    def iter_list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Listing[CdiIntegration]:
        """Lists the Cloud Data Ingestion integrations of the workspace, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            Entries of `results`, each `CdiIntegration`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor is not one that an answer gave. The message is Invalid
                cursor.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations.
        Permission: cdi.integration_list.
        Rate limit: 50 requests per 60 s, documented (bucket cdi_integrations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_integration_list.md.
        """
        return self._sender.pages(
            lambda: calls.cdi_integrations_list(
                cursor=cursor,
            )
        )

    def job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> CdiIntegrationsJobSyncStatusResponse:
        """Lists the runs of a Cloud Data Ingestion integration.

        Gives pages of 10. The Link header leads to the next page and the one before; it is
        absent when one page holds everything.

        Args:
            integration_id: Identifies the integration, as a UUID. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            CdiIntegrationsJobSyncStatusResponse: The runs were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor or the integration's ID is wrong. Messages are Invalid cursor
                and Invalid integration ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations/{integration_id}/job_sync_status.
        Permission: cdi.integration_job_status.
        Rate limit: 100 requests per 60 s, documented (bucket cdi_job_sync_status).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_job_sync_status.md.
        """
        return self._sender.answer(
            lambda: calls.cdi_integrations_job_sync_status(
                integration_id,
                cursor=cursor,
            )
        )

    def iter_job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> Listing[CdiJobStatus]:
        """Lists the runs of a Cloud Data Ingestion integration, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            integration_id: Identifies the integration, as a UUID. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            Entries of `results`, each `CdiJobStatus`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor or the integration's ID is wrong. Messages are Invalid cursor
                and Invalid integration ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations/{integration_id}/job_sync_status.
        Permission: cdi.integration_job_status.
        Rate limit: 100 requests per 60 s, documented (bucket cdi_job_sync_status).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_job_sync_status.md.
        """
        return self._sender.pages(
            lambda: calls.cdi_integrations_job_sync_status(
                integration_id,
                cursor=cursor,
            )
        )

    def sync(
        self,
        integration_id: str,
    ) -> CdiIntegrationsSyncResponse:
        """Starts a run of a Cloud Data Ingestion integration.

        Takes no body. An integration has one run at a time: while it goes on, starting another
        answers 429, which is a conflict and no throttling.

        Args:
            integration_id: Identifies the integration, as a UUID. Required.

        Returns:
            CdiIntegrationsSyncResponse: The run was started.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The integration's ID is malformed. The message is Invalid integration
                ID.
            NotFound: No integration has that ID. The message is Integration not found.
            RateLimited or Conflict: Another run of this integration is in progress, or the rate
                limit is reached. With the message Another job is in progress it is a conflict:
                nothing was started, waiting for a rate-limit window does not help, and the
                operation works again once that run has ended.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /cdi/integrations/{integration_id}/sync.
        Permission: cdi.integration_sync.
        Rate limit: 20 requests per 60 s, documented (bucket cdi_sync).
        Never sent again after a lost answer: Each call that is taken starts a run, so a repeat
            after the first run has ended starts another.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/post_job_sync.md.
        """
        return self._sender.answer(
            lambda: calls.cdi_integrations_sync(
                integration_id,
            )
        )


class AsyncCdiIntegrations:
    """Operations below `cdi.integrations`.

    list: Lists the Cloud Data Ingestion integrations of the workspace.
    job_sync_status: Lists the runs of a Cloud Data Ingestion integration.
    sync: Starts a run of a Cloud Data Ingestion integration.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> CdiIntegrationsListResponse:
        """Lists the Cloud Data Ingestion integrations of the workspace.

        Gives pages of 10. The Link header leads to the next page and the one before; it is
        absent when one page holds everything.

        Args:
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            CdiIntegrationsListResponse: The integrations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor is not one that an answer gave. The message is Invalid
                cursor.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations.
        Permission: cdi.integration_list.
        Rate limit: 50 requests per 60 s, documented (bucket cdi_integrations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_integration_list.md.
        """
        return await self._sender.answer(
            lambda: calls.cdi_integrations_list(
                cursor=cursor,
            )
        )

    def iter_list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> AsyncListing[CdiIntegration]:
        """Lists the Cloud Data Ingestion integrations of the workspace, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            Entries of `results`, each `CdiIntegration`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor is not one that an answer gave. The message is Invalid
                cursor.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations.
        Permission: cdi.integration_list.
        Rate limit: 50 requests per 60 s, documented (bucket cdi_integrations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_integration_list.md.
        """
        return self._sender.pages(
            lambda: calls.cdi_integrations_list(
                cursor=cursor,
            )
        )

    async def job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> CdiIntegrationsJobSyncStatusResponse:
        """Lists the runs of a Cloud Data Ingestion integration.

        Gives pages of 10. The Link header leads to the next page and the one before; it is
        absent when one page holds everything.

        Args:
            integration_id: Identifies the integration, as a UUID. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            CdiIntegrationsJobSyncStatusResponse: The runs were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor or the integration's ID is wrong. Messages are Invalid cursor
                and Invalid integration ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations/{integration_id}/job_sync_status.
        Permission: cdi.integration_job_status.
        Rate limit: 100 requests per 60 s, documented (bucket cdi_job_sync_status).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_job_sync_status.md.
        """
        return await self._sender.answer(
            lambda: calls.cdi_integrations_job_sync_status(
                integration_id,
                cursor=cursor,
            )
        )

    def iter_job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> AsyncListing[CdiJobStatus]:
        """Lists the runs of a Cloud Data Ingestion integration, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            integration_id: Identifies the integration, as a UUID. Required.
            cursor: Names the page, as taken from the Link header of another one. It means
                nothing by itself.

        Returns:
            Entries of `results`, each `CdiJobStatus`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The cursor or the integration's ID is wrong. Messages are Invalid cursor
                and Invalid integration ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /cdi/integrations/{integration_id}/job_sync_status.
        Permission: cdi.integration_job_status.
        Rate limit: 100 requests per 60 s, documented (bucket cdi_job_sync_status).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/get_job_sync_status.md.
        """
        return self._sender.pages(
            lambda: calls.cdi_integrations_job_sync_status(
                integration_id,
                cursor=cursor,
            )
        )

    async def sync(
        self,
        integration_id: str,
    ) -> CdiIntegrationsSyncResponse:
        """Starts a run of a Cloud Data Ingestion integration.

        Takes no body. An integration has one run at a time: while it goes on, starting another
        answers 429, which is a conflict and no throttling.

        Args:
            integration_id: Identifies the integration, as a UUID. Required.

        Returns:
            CdiIntegrationsSyncResponse: The run was started.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The integration's ID is malformed. The message is Invalid integration
                ID.
            NotFound: No integration has that ID. The message is Integration not found.
            RateLimited or Conflict: Another run of this integration is in progress, or the rate
                limit is reached. With the message Another job is in progress it is a conflict:
                nothing was started, waiting for a rate-limit window does not help, and the
                operation works again once that run has ended.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /cdi/integrations/{integration_id}/sync.
        Permission: cdi.integration_sync.
        Rate limit: 20 requests per 60 s, documented (bucket cdi_sync).
        Never sent again after a lost answer: Each call that is taken starts a run, so a repeat
            after the first run has ended starts another.
        Evidence: documented. Source: _docs/_api/endpoints/cdi/post_job_sync.md.
        """
        return await self._sender.answer(
            lambda: calls.cdi_integrations_sync(
                integration_id,
            )
        )


class RawCdiIntegrations:
    """Operations below `cdi.integrations`, answering `Response`: status, headers, rate limit
    and typed body.

    list: Lists the Cloud Data Ingestion integrations of the workspace.
    job_sync_status: Lists the runs of a Cloud Data Ingestion integration.
    sync: Starts a run of a Cloud Data Ingestion integration.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CdiIntegrationsListResponse]:
        """Lists the Cloud Data Ingestion integrations of the workspace.

        Takes what `cdi.integrations.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CdiIntegrationsListResponse: The integrations were found.

        Raises:
            BrazeError: As `cdi.integrations.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.cdi_integrations_list(
                cursor=cursor,
            )
        )

    def job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CdiIntegrationsJobSyncStatusResponse]:
        """Lists the runs of a Cloud Data Ingestion integration.

        Takes what `cdi.integrations.job_sync_status` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CdiIntegrationsJobSyncStatusResponse: The runs were found.

        Raises:
            BrazeError: As `cdi.integrations.job_sync_status` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.cdi_integrations_job_sync_status(
                integration_id,
                cursor=cursor,
            )
        )

    def sync(
        self,
        integration_id: str,
    ) -> Response[CdiIntegrationsSyncResponse]:
        """Starts a run of a Cloud Data Ingestion integration.

        Takes what `cdi.integrations.sync` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CdiIntegrationsSyncResponse: The run was started.

        Raises:
            BrazeError: As `cdi.integrations.sync` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.cdi_integrations_sync(
                integration_id,
            )
        )


class AsyncRawCdiIntegrations:
    """Operations below `cdi.integrations`, answering `Response`: status, headers, rate limit
    and typed body.

    list: Lists the Cloud Data Ingestion integrations of the workspace.
    job_sync_status: Lists the runs of a Cloud Data Ingestion integration.
    sync: Starts a run of a Cloud Data Ingestion integration.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CdiIntegrationsListResponse]:
        """Lists the Cloud Data Ingestion integrations of the workspace.

        Takes what `cdi.integrations.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CdiIntegrationsListResponse: The integrations were found.

        Raises:
            BrazeError: As `cdi.integrations.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.cdi_integrations_list(
                cursor=cursor,
            )
        )

    async def job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[CdiIntegrationsJobSyncStatusResponse]:
        """Lists the runs of a Cloud Data Ingestion integration.

        Takes what `cdi.integrations.job_sync_status` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CdiIntegrationsJobSyncStatusResponse: The runs were found.

        Raises:
            BrazeError: As `cdi.integrations.job_sync_status` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.cdi_integrations_job_sync_status(
                integration_id,
                cursor=cursor,
            )
        )

    async def sync(
        self,
        integration_id: str,
    ) -> Response[CdiIntegrationsSyncResponse]:
        """Starts a run of a Cloud Data Ingestion integration.

        Takes what `cdi.integrations.sync` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CdiIntegrationsSyncResponse: The run was started.

        Raises:
            BrazeError: As `cdi.integrations.sync` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.cdi_integrations_sync(
                integration_id,
            )
        )


class Cdi:
    """Operations below `cdi`.

    integrations: Has list, job_sync_status, sync.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def integrations(self) -> CdiIntegrations:
        """Operations below `cdi.integrations`."""
        return CdiIntegrations(self._sender)


class AsyncCdi:
    """Operations below `cdi`.

    integrations: Has list, job_sync_status, sync.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def integrations(self) -> AsyncCdiIntegrations:
        """Operations below `cdi.integrations`."""
        return AsyncCdiIntegrations(self._sender)


class RawCdi:
    """Operations below `cdi`, answering `Response`: status, headers, rate limit and typed
    body.

    integrations: Has list, job_sync_status, sync.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def integrations(self) -> RawCdiIntegrations:
        """Operations below `cdi.integrations`."""
        return RawCdiIntegrations(self._sender)


class AsyncRawCdi:
    """Operations below `cdi`, answering `Response`: status, headers, rate limit and typed
    body.

    integrations: Has list, job_sync_status, sync.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def integrations(self) -> AsyncRawCdiIntegrations:
        """Operations below `cdi.integrations`."""
        return AsyncRawCdiIntegrations(self._sender)
