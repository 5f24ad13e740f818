# Written by `make generate` from spec/; do not edit.
"""The groups below `segments`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..calls import segments as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.segments import (
    SegmentListItem,
    SegmentsDataSeriesResponse,
    SegmentsDetailsResponse,
    SegmentSeriesPoint,
    SegmentsListResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class Segments:
    """Operations below `segments`.

    list: Lists segments by time of creation.
    details: Describes one segment.
    data_series: Estimates the size of a segment, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> SegmentsListResponse:
        """Lists segments by time of creation.

        Never lists archived segments. The last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 segments. Defaults to 0.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            SegmentsListResponse: The segments were found.

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

        API: GET /segments/list.
        Permission: segments.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/segments/get_segment.md.
        """
        return self._sender.answer(
            lambda: calls.segments_list(
                page=page,
                sort_direction=sort_direction,
            )
        )

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Listing[SegmentListItem]:
        """Lists segments by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 segments. Defaults to 0.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            Entries of `segments`, each `SegmentListItem`.

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

        API: GET /segments/list.
        Permission: segments.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/segments/get_segment.md.
        """
        return self._sender.pages(
            lambda: calls.segments_list(
                page=page,
                sort_direction=sort_direction,
            )
        )

    def details(
        self,
        *,
        segment_id: str,
    ) -> SegmentsDetailsResponse:
        """Describes one segment.

        The description is made from the filters; what somebody wrote is in text_description.

        Args:
            segment_id: Names the segment by its API identifier. Required.

        Returns:
            SegmentsDetailsResponse: The segment was found.

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

        API: GET /segments/details.
        Permission: segments.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/get_segment_details.md.
        """
        return self._sender.answer(
            lambda: calls.segments_details(
                segment_id=segment_id,
            )
        )

    def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> SegmentsDataSeriesResponse:
        """Estimates the size of a segment, day by day.

        The sizes are estimates.

        Args:
            segment_id: Names the segment by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            SegmentsDataSeriesResponse: The sizes were found.

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

        API: GET /segments/data_series.
        Permission: segments.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/get_segment_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.segments_data_series(
                segment_id=segment_id,
                length=length,
                ending_at=ending_at,
            )
        )

    def iter_data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Listing[SegmentSeriesPoint]:
        """Estimates the size of a segment, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            segment_id: Names the segment by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `SegmentSeriesPoint`.

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

        API: GET /segments/data_series.
        Permission: segments.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/get_segment_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.segments_data_series(
                segment_id=segment_id,
                length=length,
                ending_at=ending_at,
            )
        )


class AsyncSegments:
    """Operations below `segments`.

    list: Lists segments by time of creation.
    details: Describes one segment.
    data_series: Estimates the size of a segment, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> SegmentsListResponse:
        """Lists segments by time of creation.

        Never lists archived segments. The last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 segments. Defaults to 0.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            SegmentsListResponse: The segments were found.

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

        API: GET /segments/list.
        Permission: segments.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/segments/get_segment.md.
        """
        return await self._sender.answer(
            lambda: calls.segments_list(
                page=page,
                sort_direction=sort_direction,
            )
        )

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> AsyncListing[SegmentListItem]:
        """Lists segments by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 segments. Defaults to 0.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            Entries of `segments`, each `SegmentListItem`.

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

        API: GET /segments/list.
        Permission: segments.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/segments/get_segment.md.
        """
        return self._sender.pages(
            lambda: calls.segments_list(
                page=page,
                sort_direction=sort_direction,
            )
        )

    async def details(
        self,
        *,
        segment_id: str,
    ) -> SegmentsDetailsResponse:
        """Describes one segment.

        The description is made from the filters; what somebody wrote is in text_description.

        Args:
            segment_id: Names the segment by its API identifier. Required.

        Returns:
            SegmentsDetailsResponse: The segment was found.

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

        API: GET /segments/details.
        Permission: segments.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/get_segment_details.md.
        """
        return await self._sender.answer(
            lambda: calls.segments_details(
                segment_id=segment_id,
            )
        )

    async def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> SegmentsDataSeriesResponse:
        """Estimates the size of a segment, day by day.

        The sizes are estimates.

        Args:
            segment_id: Names the segment by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            SegmentsDataSeriesResponse: The sizes were found.

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

        API: GET /segments/data_series.
        Permission: segments.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/get_segment_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.segments_data_series(
                segment_id=segment_id,
                length=length,
                ending_at=ending_at,
            )
        )

    def iter_data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> AsyncListing[SegmentSeriesPoint]:
        """Estimates the size of a segment, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            segment_id: Names the segment by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `SegmentSeriesPoint`.

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

        API: GET /segments/data_series.
        Permission: segments.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/get_segment_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.segments_data_series(
                segment_id=segment_id,
                length=length,
                ending_at=ending_at,
            )
        )


class RawSegments:
    """Operations below `segments`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists segments by time of creation.
    details: Describes one segment.
    data_series: Estimates the size of a segment, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Response[SegmentsListResponse]:
        """Lists segments by time of creation.

        Takes what `segments.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SegmentsListResponse: The segments were found.

        Raises:
            BrazeError: As `segments.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.segments_list(
                page=page,
                sort_direction=sort_direction,
            )
        )

    def details(
        self,
        *,
        segment_id: str,
    ) -> Response[SegmentsDetailsResponse]:
        """Describes one segment.

        Takes what `segments.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SegmentsDetailsResponse: The segment was found.

        Raises:
            BrazeError: As `segments.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.segments_details(
                segment_id=segment_id,
            )
        )

    def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[SegmentsDataSeriesResponse]:
        """Estimates the size of a segment, day by day.

        Takes what `segments.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SegmentsDataSeriesResponse: The sizes were found.

        Raises:
            BrazeError: As `segments.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.segments_data_series(
                segment_id=segment_id,
                length=length,
                ending_at=ending_at,
            )
        )


class AsyncRawSegments:
    """Operations below `segments`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists segments by time of creation.
    details: Describes one segment.
    data_series: Estimates the size of a segment, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Response[SegmentsListResponse]:
        """Lists segments by time of creation.

        Takes what `segments.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SegmentsListResponse: The segments were found.

        Raises:
            BrazeError: As `segments.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.segments_list(
                page=page,
                sort_direction=sort_direction,
            )
        )

    async def details(
        self,
        *,
        segment_id: str,
    ) -> Response[SegmentsDetailsResponse]:
        """Describes one segment.

        Takes what `segments.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SegmentsDetailsResponse: The segment was found.

        Raises:
            BrazeError: As `segments.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.segments_details(
                segment_id=segment_id,
            )
        )

    async def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[SegmentsDataSeriesResponse]:
        """Estimates the size of a segment, day by day.

        Takes what `segments.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SegmentsDataSeriesResponse: The sizes were found.

        Raises:
            BrazeError: As `segments.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.segments_data_series(
                segment_id=segment_id,
                length=length,
                ending_at=ending_at,
            )
        )
