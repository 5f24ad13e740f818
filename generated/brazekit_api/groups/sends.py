# Written by `make generate` from spec/; do not edit.
"""The groups below `sends`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from ..calls import sends as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.data_series import SendsDataSeriesResponse, SendSeriesPoint
from ..models.sends import SendsIdCreateResponse
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class SendsId:
    """Operations below `sends.id`.

    create: Creates an ID under which sends of a campaign are tracked.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
    ) -> SendsIdCreateResponse:
        """Creates an ID under which sends of a campaign are tracked.

        The ID can be given to several sends of the same campaign, and their statistics are read
        back by it. Each combination of an ID and a campaign counts against 100 a day.

        Args:
            campaign_id: Names the campaign. Required.
            send_id: Holds the ID, in ASCII. One is made when it is left out.

        Returns:
            SendsIdCreateResponse: The ID was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused. A 400 that says Invalid Campaign ID means that no
                API campaign has the ID.
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /sends/id/create.
        Permission: sends.id.create.
        Rate limit: 100 requests per 86,400 s, documented (bucket sends_id_create).
        Never sent again after a lost answer: Without send_id a repeat creates another ID, of
            which a workspace has 100 a day.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_create_send_ids.md.
        """
        return self._sender.answer(
            lambda: calls.sends_id_create(
                campaign_id=campaign_id,
                send_id=send_id,
            )
        )


class AsyncSendsId:
    """Operations below `sends.id`.

    create: Creates an ID under which sends of a campaign are tracked.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
    ) -> SendsIdCreateResponse:
        """Creates an ID under which sends of a campaign are tracked.

        The ID can be given to several sends of the same campaign, and their statistics are read
        back by it. Each combination of an ID and a campaign counts against 100 a day.

        Args:
            campaign_id: Names the campaign. Required.
            send_id: Holds the ID, in ASCII. One is made when it is left out.

        Returns:
            SendsIdCreateResponse: The ID was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused. A 400 that says Invalid Campaign ID means that no
                API campaign has the ID.
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /sends/id/create.
        Permission: sends.id.create.
        Rate limit: 100 requests per 86,400 s, documented (bucket sends_id_create).
        Never sent again after a lost answer: Without send_id a repeat creates another ID, of
            which a workspace has 100 a day.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_create_send_ids.md.
        """
        return await self._sender.answer(
            lambda: calls.sends_id_create(
                campaign_id=campaign_id,
                send_id=send_id,
            )
        )


class RawSendsId:
    """Operations below `sends.id`, answering `Response`: status, headers, rate limit and typed
    body.

    create: Creates an ID under which sends of a campaign are tracked.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
    ) -> Response[SendsIdCreateResponse]:
        """Creates an ID under which sends of a campaign are tracked.

        Takes what `sends.id.create` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SendsIdCreateResponse: The ID was created.

        Raises:
            BrazeError: As `sends.id.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.sends_id_create(
                campaign_id=campaign_id,
                send_id=send_id,
            )
        )


class AsyncRawSendsId:
    """Operations below `sends.id`, answering `Response`: status, headers, rate limit and typed
    body.

    create: Creates an ID under which sends of a campaign are tracked.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
    ) -> Response[SendsIdCreateResponse]:
        """Creates an ID under which sends of a campaign are tracked.

        Takes what `sends.id.create` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SendsIdCreateResponse: The ID was created.

        Raises:
            BrazeError: As `sends.id.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.sends_id_create(
                campaign_id=campaign_id,
                send_id=send_id,
            )
        )


class Sends:
    """Operations below `sends`.

    data_series: Counts what became of one send of an API campaign, day by day.
    id: Has create.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def id(self) -> SendsId:
        """Operations below `sends.id`."""
        return SendsId(self._sender)

    def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> SendsDataSeriesResponse:
        """Counts what became of one send of an API campaign, day by day.

        Statistics are kept for 14 days after the send, whatever the length asks for. A
        conversion counts for the latest send that reached the user.

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            send_id: Names the send by its identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            SendsDataSeriesResponse: The statistics were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sends/data_series.
        Permission: sends.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_send_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.sends_data_series(
                campaign_id=campaign_id,
                send_id=send_id,
                length=length,
                ending_at=ending_at,
            )
        )

    def iter_data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Listing[SendSeriesPoint]:
        """Counts what became of one send of an API campaign, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            send_id: Names the send by its identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `SendSeriesPoint`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sends/data_series.
        Permission: sends.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_send_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.sends_data_series(
                campaign_id=campaign_id,
                send_id=send_id,
                length=length,
                ending_at=ending_at,
            )
        )


class AsyncSends:
    """Operations below `sends`.

    data_series: Counts what became of one send of an API campaign, day by day.
    id: Has create.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def id(self) -> AsyncSendsId:
        """Operations below `sends.id`."""
        return AsyncSendsId(self._sender)

    async def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> SendsDataSeriesResponse:
        """Counts what became of one send of an API campaign, day by day.

        Statistics are kept for 14 days after the send, whatever the length asks for. A
        conversion counts for the latest send that reached the user.

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            send_id: Names the send by its identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            SendsDataSeriesResponse: The statistics were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sends/data_series.
        Permission: sends.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_send_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.sends_data_series(
                campaign_id=campaign_id,
                send_id=send_id,
                length=length,
                ending_at=ending_at,
            )
        )

    def iter_data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> AsyncListing[SendSeriesPoint]:
        """Counts what became of one send of an API campaign, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            send_id: Names the send by its identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `SendSeriesPoint`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sends/data_series.
        Permission: sends.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_send_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.sends_data_series(
                campaign_id=campaign_id,
                send_id=send_id,
                length=length,
                ending_at=ending_at,
            )
        )


class RawSends:
    """Operations below `sends`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts what became of one send of an API campaign, day by day.
    id: Has create.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def id(self) -> RawSendsId:
        """Operations below `sends.id`."""
        return RawSendsId(self._sender)

    def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[SendsDataSeriesResponse]:
        """Counts what became of one send of an API campaign, day by day.

        Takes what `sends.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SendsDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `sends.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.sends_data_series(
                campaign_id=campaign_id,
                send_id=send_id,
                length=length,
                ending_at=ending_at,
            )
        )


class AsyncRawSends:
    """Operations below `sends`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts what became of one send of an API campaign, day by day.
    id: Has create.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def id(self) -> AsyncRawSendsId:
        """Operations below `sends.id`."""
        return AsyncRawSendsId(self._sender)

    async def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[SendsDataSeriesResponse]:
        """Counts what became of one send of an API campaign, day by day.

        Takes what `sends.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SendsDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `sends.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.sends_data_series(
                campaign_id=campaign_id,
                send_id=send_id,
                length=length,
                ending_at=ending_at,
            )
        )
