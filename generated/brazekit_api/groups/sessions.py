# Written by `make generate` from spec/; do not edit.
"""The groups below `sessions`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..calls import sessions as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.sessions import SessionsDataSeriesResponse, SessionsSeriesPoint
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class Sessions:
    """Operations below `sessions`.

    data_series: Counts sessions, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> SessionsDataSeriesResponse:
        """Counts sessions, day by day or hour by hour.

        Can be narrowed to an app or to a segment.

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            SessionsDataSeriesResponse: The numbers were found.

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

        API: GET /sessions/data_series.
        Permission: sessions.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/sessions/get_sessions_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.sessions_data_series(
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> Listing[SessionsSeriesPoint]:
        """Counts sessions, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            Entries of `data`, each `SessionsSeriesPoint`.

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

        API: GET /sessions/data_series.
        Permission: sessions.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/sessions/get_sessions_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.sessions_data_series(
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )


class AsyncSessions:
    """Operations below `sessions`.

    data_series: Counts sessions, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> SessionsDataSeriesResponse:
        """Counts sessions, day by day or hour by hour.

        Can be narrowed to an app or to a segment.

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            SessionsDataSeriesResponse: The numbers were found.

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

        API: GET /sessions/data_series.
        Permission: sessions.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/sessions/get_sessions_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.sessions_data_series(
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> AsyncListing[SessionsSeriesPoint]:
        """Counts sessions, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            Entries of `data`, each `SessionsSeriesPoint`.

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

        API: GET /sessions/data_series.
        Permission: sessions.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/sessions/get_sessions_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.sessions_data_series(
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )


class RawSessions:
    """Operations below `sessions`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts sessions, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> Response[SessionsDataSeriesResponse]:
        """Counts sessions, day by day or hour by hour.

        Takes what `sessions.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SessionsDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `sessions.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.sessions_data_series(
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )


class AsyncRawSessions:
    """Operations below `sessions`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts sessions, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> Response[SessionsDataSeriesResponse]:
        """Counts sessions, day by day or hour by hour.

        Takes what `sessions.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SessionsDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `sessions.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.sessions_data_series(
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )
