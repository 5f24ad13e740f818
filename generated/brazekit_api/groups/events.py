# Written by `make generate` from spec/; do not edit.
"""The groups below `events`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..calls import events as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.custom_data import (
    CustomEventItem,
    EventsDataSeriesResponse,
    EventSeriesPoint,
    EventsGetResponse,
    EventsListResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class Events:
    """Operations below `events`.

    list: Lists the names of custom events in order.
    get: Lists custom events with their descriptions by name.
    data_series: Counts a custom event, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> EventsListResponse:
        """Lists the names of custom events in order.

        Gives 250 names at a time and nothing else; the operation that lists events with their
        descriptions has another path. The last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 250 names. Defaults to 0.

        Returns:
            EventsListResponse: The names were found.

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

        API: GET /events/list.
        Permission: events.list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events.md.
        """
        return self._sender.answer(
            lambda: calls.events_list(
                page=page,
            )
        )

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> Listing[str]:
        """Lists the names of custom events in order, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 250 names. Defaults to 0.

        Returns:
            Entries of `events`, each `str`.

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

        API: GET /events/list.
        Permission: events.list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events.md.
        """
        return self._sender.pages(
            lambda: calls.events_list(
                page=page,
            )
        )

    def get(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> EventsGetResponse:
        """Lists custom events with their descriptions by name.

        Gives 50 at a time; the Link header holds the address of the next page.

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            EventsGetResponse: The events were found.

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

        API: GET /events.
        Permission: events.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_data.md.
        """
        return self._sender.answer(
            lambda: calls.events_get(
                cursor=cursor,
            )
        )

    def iter_get(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Listing[CustomEventItem]:
        """Lists custom events with their descriptions by name, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            Entries of `events`, each `CustomEventItem`.

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

        API: GET /events.
        Permission: events.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_data.md.
        """
        return self._sender.pages(
            lambda: calls.events_get(
                cursor=cursor,
            )
        )

    def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> EventsDataSeriesResponse:
        """Counts a custom event, day by day or hour by hour.

        Can be narrowed to an app or to a segment.

        Args:
            event: Names the custom event. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            EventsDataSeriesResponse: The counts were found.

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

        API: GET /events/data_series.
        Permission: events.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.events_data_series(
                event=event,
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
        event: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> Listing[EventSeriesPoint]:
        """Counts a custom event, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            event: Names the custom event. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            Entries of `data`, each `EventSeriesPoint`.

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

        API: GET /events/data_series.
        Permission: events.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.events_data_series(
                event=event,
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )


class AsyncEvents:
    """Operations below `events`.

    list: Lists the names of custom events in order.
    get: Lists custom events with their descriptions by name.
    data_series: Counts a custom event, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> EventsListResponse:
        """Lists the names of custom events in order.

        Gives 250 names at a time and nothing else; the operation that lists events with their
        descriptions has another path. The last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 250 names. Defaults to 0.

        Returns:
            EventsListResponse: The names were found.

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

        API: GET /events/list.
        Permission: events.list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events.md.
        """
        return await self._sender.answer(
            lambda: calls.events_list(
                page=page,
            )
        )

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> AsyncListing[str]:
        """Lists the names of custom events in order, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 250 names. Defaults to 0.

        Returns:
            Entries of `events`, each `str`.

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

        API: GET /events/list.
        Permission: events.list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events.md.
        """
        return self._sender.pages(
            lambda: calls.events_list(
                page=page,
            )
        )

    async def get(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> EventsGetResponse:
        """Lists custom events with their descriptions by name.

        Gives 50 at a time; the Link header holds the address of the next page.

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            EventsGetResponse: The events were found.

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

        API: GET /events.
        Permission: events.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_data.md.
        """
        return await self._sender.answer(
            lambda: calls.events_get(
                cursor=cursor,
            )
        )

    def iter_get(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> AsyncListing[CustomEventItem]:
        """Lists custom events with their descriptions by name, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            cursor: Holds the cursor of the next page, as the Link header of an answer gives it.

        Returns:
            Entries of `events`, each `CustomEventItem`.

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

        API: GET /events.
        Permission: events.get.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_data.md.
        """
        return self._sender.pages(
            lambda: calls.events_get(
                cursor=cursor,
            )
        )

    async def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> EventsDataSeriesResponse:
        """Counts a custom event, day by day or hour by hour.

        Can be narrowed to an app or to a segment.

        Args:
            event: Names the custom event. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            EventsDataSeriesResponse: The counts were found.

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

        API: GET /events/data_series.
        Permission: events.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.events_data_series(
                event=event,
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
        event: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> AsyncListing[EventSeriesPoint]:
        """Counts a custom event, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            event: Names the custom event. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            segment_id: Narrows the numbers to one segment by its API identifier. The segment
                needs analytics tracking.

        Returns:
            Entries of `data`, each `EventSeriesPoint`.

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

        API: GET /events/data_series.
        Permission: events.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/custom_events/get_custom_events_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.events_data_series(
                event=event,
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )


class RawEvents:
    """Operations below `events`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists the names of custom events in order.
    get: Lists custom events with their descriptions by name.
    data_series: Counts a custom event, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> Response[EventsListResponse]:
        """Lists the names of custom events in order.

        Takes what `events.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EventsListResponse: The names were found.

        Raises:
            BrazeError: As `events.list` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.events_list(
                page=page,
            )
        )

    def get(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[EventsGetResponse]:
        """Lists custom events with their descriptions by name.

        Takes what `events.get` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EventsGetResponse: The events were found.

        Raises:
            BrazeError: As `events.get` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.events_get(
                cursor=cursor,
            )
        )

    def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> Response[EventsDataSeriesResponse]:
        """Counts a custom event, day by day or hour by hour.

        Takes what `events.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EventsDataSeriesResponse: The counts were found.

        Raises:
            BrazeError: As `events.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.events_data_series(
                event=event,
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )


class AsyncRawEvents:
    """Operations below `events`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists the names of custom events in order.
    get: Lists custom events with their descriptions by name.
    data_series: Counts a custom event, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> Response[EventsListResponse]:
        """Lists the names of custom events in order.

        Takes what `events.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EventsListResponse: The names were found.

        Raises:
            BrazeError: As `events.list` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.events_list(
                page=page,
            )
        )

    async def get(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> Response[EventsGetResponse]:
        """Lists custom events with their descriptions by name.

        Takes what `events.get` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EventsGetResponse: The events were found.

        Raises:
            BrazeError: As `events.get` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.events_get(
                cursor=cursor,
            )
        )

    async def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> Response[EventsDataSeriesResponse]:
        """Counts a custom event, day by day or hour by hour.

        Takes what `events.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EventsDataSeriesResponse: The counts were found.

        Raises:
            BrazeError: As `events.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.events_data_series(
                event=event,
                length=length,
                unit=unit,
                ending_at=ending_at,
                app_id=app_id,
                segment_id=segment_id,
            )
        )
