# Written by `make generate` from spec/; do not edit.
"""The groups below `feed`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..calls import feed as calls
from ..deprecation import deprecated
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.feed import (
    FeedCardListItem,
    FeedDataSeriesResponse,
    FeedDetailsResponse,
    FeedListResponse,
    FeedSeriesPoint,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class Feed:
    """Operations below `feed`.

    list: Lists News Feed cards by time of creation.
    details: Describes one News Feed card.
    data_series: Counts views and clicks of a News Feed card, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @deprecated("feed.list: News Feed is deprecated; Content Cards replace it.")
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> FeedListResponse:
        """Lists News Feed cards by time of creation.

        Deprecated.

        News Feed is deprecated; Content Cards replace it. Leaves archived cards out unless they
        are asked for. The last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 cards. Defaults to 0.
            include_archived: Lists archived cards as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            FeedListResponse: The cards were found.

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

        API: GET /feed/list.
        Permission: feed.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_cards.md.
        """
        return self._sender.answer(
            lambda: calls.feed_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
            )
        )

    @deprecated("feed.list: News Feed is deprecated; Content Cards replace it.")
    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Listing[FeedCardListItem]:
        """Lists News Feed cards by time of creation, entry by entry over all pages.

        Deprecated.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 cards. Defaults to 0.
            include_archived: Lists archived cards as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            Entries of `cards`, each `FeedCardListItem`.

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

        API: GET /feed/list.
        Permission: feed.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_cards.md.
        """
        return self._sender.pages(
            lambda: calls.feed_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
            )
        )

    @deprecated("feed.details: News Feed is deprecated; Content Cards replace it.")
    def details(
        self,
        *,
        card_id: str,
    ) -> FeedDetailsResponse:
        """Describes one News Feed card.

        Deprecated.

        News Feed is deprecated; Content Cards replace it.

        Args:
            card_id: Names the card by its API identifier. Required.

        Returns:
            FeedDetailsResponse: The card was found.

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

        API: GET /feed/details.
        Permission: feed.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_card_details.md.
        """
        return self._sender.answer(
            lambda: calls.feed_details(
                card_id=card_id,
            )
        )

    @deprecated("feed.data_series: News Feed is deprecated; Content Cards replace it.")
    def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
    ) -> FeedDataSeriesResponse:
        """Counts views and clicks of a News Feed card, day by day or hour by hour.

        Deprecated.

        News Feed is deprecated; Content Cards replace it.

        Args:
            card_id: Names the card by its API identifier. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            FeedDataSeriesResponse: The statistics were found.

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

        API: GET /feed/data_series.
        Permission: feed.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_card_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.feed_data_series(
                card_id=card_id,
                length=length,
                unit=unit,
                ending_at=ending_at,
            )
        )

    @deprecated("feed.data_series: News Feed is deprecated; Content Cards replace it.")
    def iter_data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Listing[FeedSeriesPoint]:
        """Counts views and clicks of a News Feed card, day by day or hour by hour, entry by entry over all pages.

        Deprecated.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            card_id: Names the card by its API identifier. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `FeedSeriesPoint`.

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

        API: GET /feed/data_series.
        Permission: feed.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_card_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.feed_data_series(
                card_id=card_id,
                length=length,
                unit=unit,
                ending_at=ending_at,
            )
        )


class AsyncFeed:
    """Operations below `feed`.

    list: Lists News Feed cards by time of creation.
    details: Describes one News Feed card.
    data_series: Counts views and clicks of a News Feed card, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @deprecated("feed.list: News Feed is deprecated; Content Cards replace it.")
    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> FeedListResponse:
        """Lists News Feed cards by time of creation.

        Deprecated.

        News Feed is deprecated; Content Cards replace it. Leaves archived cards out unless they
        are asked for. The last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 cards. Defaults to 0.
            include_archived: Lists archived cards as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            FeedListResponse: The cards were found.

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

        API: GET /feed/list.
        Permission: feed.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_cards.md.
        """
        return await self._sender.answer(
            lambda: calls.feed_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
            )
        )

    @deprecated("feed.list: News Feed is deprecated; Content Cards replace it.")
    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> AsyncListing[FeedCardListItem]:
        """Lists News Feed cards by time of creation, entry by entry over all pages.

        Deprecated.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 cards. Defaults to 0.
            include_archived: Lists archived cards as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.

        Returns:
            Entries of `cards`, each `FeedCardListItem`.

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

        API: GET /feed/list.
        Permission: feed.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_cards.md.
        """
        return self._sender.pages(
            lambda: calls.feed_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
            )
        )

    @deprecated("feed.details: News Feed is deprecated; Content Cards replace it.")
    async def details(
        self,
        *,
        card_id: str,
    ) -> FeedDetailsResponse:
        """Describes one News Feed card.

        Deprecated.

        News Feed is deprecated; Content Cards replace it.

        Args:
            card_id: Names the card by its API identifier. Required.

        Returns:
            FeedDetailsResponse: The card was found.

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

        API: GET /feed/details.
        Permission: feed.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_card_details.md.
        """
        return await self._sender.answer(
            lambda: calls.feed_details(
                card_id=card_id,
            )
        )

    @deprecated("feed.data_series: News Feed is deprecated; Content Cards replace it.")
    async def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
    ) -> FeedDataSeriesResponse:
        """Counts views and clicks of a News Feed card, day by day or hour by hour.

        Deprecated.

        News Feed is deprecated; Content Cards replace it.

        Args:
            card_id: Names the card by its API identifier. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            FeedDataSeriesResponse: The statistics were found.

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

        API: GET /feed/data_series.
        Permission: feed.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_card_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.feed_data_series(
                card_id=card_id,
                length=length,
                unit=unit,
                ending_at=ending_at,
            )
        )

    @deprecated("feed.data_series: News Feed is deprecated; Content Cards replace it.")
    def iter_data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
    ) -> AsyncListing[FeedSeriesPoint]:
        """Counts views and clicks of a News Feed card, day by day or hour by hour, entry by entry over all pages.

        Deprecated.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            card_id: Names the card by its API identifier. Required.
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `FeedSeriesPoint`.

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

        API: GET /feed/data_series.
        Permission: feed.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/news_feed/get_news_feed_card_analytics.md.
        """
        return self._sender.pages(
            lambda: calls.feed_data_series(
                card_id=card_id,
                length=length,
                unit=unit,
                ending_at=ending_at,
            )
        )


class RawFeed:
    """Operations below `feed`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists News Feed cards by time of creation.
    details: Describes one News Feed card.
    data_series: Counts views and clicks of a News Feed card, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @deprecated("feed.list: News Feed is deprecated; Content Cards replace it.")
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Response[FeedListResponse]:
        """Lists News Feed cards by time of creation.

        Deprecated.

        Takes what `feed.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                FeedListResponse: The cards were found.

        Raises:
            BrazeError: As `feed.list` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.feed_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
            )
        )

    @deprecated("feed.details: News Feed is deprecated; Content Cards replace it.")
    def details(
        self,
        *,
        card_id: str,
    ) -> Response[FeedDetailsResponse]:
        """Describes one News Feed card.

        Deprecated.

        Takes what `feed.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                FeedDetailsResponse: The card was found.

        Raises:
            BrazeError: As `feed.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.feed_details(
                card_id=card_id,
            )
        )

    @deprecated("feed.data_series: News Feed is deprecated; Content Cards replace it.")
    def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[FeedDataSeriesResponse]:
        """Counts views and clicks of a News Feed card, day by day or hour by hour.

        Deprecated.

        Takes what `feed.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                FeedDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `feed.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.feed_data_series(
                card_id=card_id,
                length=length,
                unit=unit,
                ending_at=ending_at,
            )
        )


class AsyncRawFeed:
    """Operations below `feed`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists News Feed cards by time of creation.
    details: Describes one News Feed card.
    data_series: Counts views and clicks of a News Feed card, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @deprecated("feed.list: News Feed is deprecated; Content Cards replace it.")
    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Response[FeedListResponse]:
        """Lists News Feed cards by time of creation.

        Deprecated.

        Takes what `feed.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                FeedListResponse: The cards were found.

        Raises:
            BrazeError: As `feed.list` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.feed_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
            )
        )

    @deprecated("feed.details: News Feed is deprecated; Content Cards replace it.")
    async def details(
        self,
        *,
        card_id: str,
    ) -> Response[FeedDetailsResponse]:
        """Describes one News Feed card.

        Deprecated.

        Takes what `feed.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                FeedDetailsResponse: The card was found.

        Raises:
            BrazeError: As `feed.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.feed_details(
                card_id=card_id,
            )
        )

    @deprecated("feed.data_series: News Feed is deprecated; Content Cards replace it.")
    async def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[FeedDataSeriesResponse]:
        """Counts views and clicks of a News Feed card, day by day or hour by hour.

        Deprecated.

        Takes what `feed.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                FeedDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `feed.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.feed_data_series(
                card_id=card_id,
                length=length,
                unit=unit,
                ending_at=ending_at,
            )
        )
