# Written by `make generate` from spec/; do not edit.
"""The groups below `kpi`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from ..calls import kpi as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.kpi import (
    KpiDauDataSeriesResponse,
    KpiDauPoint,
    KpiMauDataSeriesResponse,
    KpiMauPoint,
    KpiNewUsersDataSeriesResponse,
    KpiNewUsersPoint,
    KpiUninstallsDataSeriesResponse,
    KpiUninstallsPoint,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class KpiNewUsers:
    """Operations below `kpi.new_users`.

    data_series: Counts new users, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiNewUsersDataSeriesResponse:
        """Counts new users, day by day.

        There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiNewUsersDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/new_users/data_series.
        Permission: kpi.new_users.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_daily_new_users_date.md.
        """
        return self._sender.answer(
            lambda: calls.kpi_new_users_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Listing[KpiNewUsersPoint]:
        """Counts new users, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiNewUsersPoint`.

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

        API: GET /kpi/new_users/data_series.
        Permission: kpi.new_users.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_daily_new_users_date.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_new_users_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncKpiNewUsers:
    """Operations below `kpi.new_users`.

    data_series: Counts new users, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiNewUsersDataSeriesResponse:
        """Counts new users, day by day.

        There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiNewUsersDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/new_users/data_series.
        Permission: kpi.new_users.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_daily_new_users_date.md.
        """
        return await self._sender.answer(
            lambda: calls.kpi_new_users_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> AsyncListing[KpiNewUsersPoint]:
        """Counts new users, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiNewUsersPoint`.

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

        API: GET /kpi/new_users/data_series.
        Permission: kpi.new_users.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_daily_new_users_date.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_new_users_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class RawKpiNewUsers:
    """Operations below `kpi.new_users`, answering `Response`: status, headers, rate limit and
    typed body.

    data_series: Counts new users, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiNewUsersDataSeriesResponse]:
        """Counts new users, day by day.

        Takes what `kpi.new_users.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiNewUsersDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.new_users.data_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.kpi_new_users_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncRawKpiNewUsers:
    """Operations below `kpi.new_users`, answering `Response`: status, headers, rate limit and
    typed body.

    data_series: Counts new users, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiNewUsersDataSeriesResponse]:
        """Counts new users, day by day.

        Takes what `kpi.new_users.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiNewUsersDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.new_users.data_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.kpi_new_users_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class KpiDau:
    """Operations below `kpi.dau`.

    data_series: Counts the users who were active on a day, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiDauDataSeriesResponse:
        """Counts the users who were active on a day, day by day.

        There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiDauDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/dau/data_series.
        Permission: kpi.dau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_dau_date.md.
        """
        return self._sender.answer(
            lambda: calls.kpi_dau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Listing[KpiDauPoint]:
        """Counts the users who were active on a day, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiDauPoint`.

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

        API: GET /kpi/dau/data_series.
        Permission: kpi.dau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_dau_date.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_dau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncKpiDau:
    """Operations below `kpi.dau`.

    data_series: Counts the users who were active on a day, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiDauDataSeriesResponse:
        """Counts the users who were active on a day, day by day.

        There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiDauDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/dau/data_series.
        Permission: kpi.dau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_dau_date.md.
        """
        return await self._sender.answer(
            lambda: calls.kpi_dau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> AsyncListing[KpiDauPoint]:
        """Counts the users who were active on a day, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiDauPoint`.

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

        API: GET /kpi/dau/data_series.
        Permission: kpi.dau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_dau_date.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_dau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class RawKpiDau:
    """Operations below `kpi.dau`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts the users who were active on a day, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiDauDataSeriesResponse]:
        """Counts the users who were active on a day, day by day.

        Takes what `kpi.dau.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiDauDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.dau.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.kpi_dau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncRawKpiDau:
    """Operations below `kpi.dau`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts the users who were active on a day, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiDauDataSeriesResponse]:
        """Counts the users who were active on a day, day by day.

        Takes what `kpi.dau.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiDauDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.dau.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.kpi_dau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class KpiMau:
    """Operations below `kpi.mau`.

    data_series: Counts the users who were active in the last 30 days, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiMauDataSeriesResponse:
        """Counts the users who were active in the last 30 days, day by day.

        Each point covers a rolling window of 30 days. There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiMauDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/mau/data_series.
        Permission: kpi.mau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_mau_30_days.md.
        """
        return self._sender.answer(
            lambda: calls.kpi_mau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Listing[KpiMauPoint]:
        """Counts the users who were active in the last 30 days, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiMauPoint`.

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

        API: GET /kpi/mau/data_series.
        Permission: kpi.mau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_mau_30_days.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_mau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncKpiMau:
    """Operations below `kpi.mau`.

    data_series: Counts the users who were active in the last 30 days, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiMauDataSeriesResponse:
        """Counts the users who were active in the last 30 days, day by day.

        Each point covers a rolling window of 30 days. There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiMauDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/mau/data_series.
        Permission: kpi.mau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_mau_30_days.md.
        """
        return await self._sender.answer(
            lambda: calls.kpi_mau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> AsyncListing[KpiMauPoint]:
        """Counts the users who were active in the last 30 days, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiMauPoint`.

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

        API: GET /kpi/mau/data_series.
        Permission: kpi.mau.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/kpi/get_kpi_mau_30_days.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_mau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class RawKpiMau:
    """Operations below `kpi.mau`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts the users who were active in the last 30 days, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiMauDataSeriesResponse]:
        """Counts the users who were active in the last 30 days, day by day.

        Takes what `kpi.mau.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiMauDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.mau.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.kpi_mau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncRawKpiMau:
    """Operations below `kpi.mau`, answering `Response`: status, headers, rate limit and typed
    body.

    data_series: Counts the users who were active in the last 30 days, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiMauDataSeriesResponse]:
        """Counts the users who were active in the last 30 days, day by day.

        Takes what `kpi.mau.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiMauDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.mau.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.kpi_mau_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class KpiUninstalls:
    """Operations below `kpi.uninstalls`.

    data_series: Counts uninstalls of apps, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiUninstallsDataSeriesResponse:
        """Counts uninstalls of apps, day by day.

        There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiUninstallsDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/uninstalls/data_series.
        Permission: kpi.uninstalls.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_uninstalls_date.md.
        """
        return self._sender.answer(
            lambda: calls.kpi_uninstalls_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Listing[KpiUninstallsPoint]:
        """Counts uninstalls of apps, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiUninstallsPoint`.

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

        API: GET /kpi/uninstalls/data_series.
        Permission: kpi.uninstalls.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_uninstalls_date.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_uninstalls_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncKpiUninstalls:
    """Operations below `kpi.uninstalls`.

    data_series: Counts uninstalls of apps, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> KpiUninstallsDataSeriesResponse:
        """Counts uninstalls of apps, day by day.

        There is no series by the hour.

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            KpiUninstallsDataSeriesResponse: The numbers were found.

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

        API: GET /kpi/uninstalls/data_series.
        Permission: kpi.uninstalls.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_uninstalls_date.md.
        """
        return await self._sender.answer(
            lambda: calls.kpi_uninstalls_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )

    def iter_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> AsyncListing[KpiUninstallsPoint]:
        """Counts uninstalls of apps, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.

        Returns:
            Entries of `data`, each `KpiUninstallsPoint`.

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

        API: GET /kpi/uninstalls/data_series.
        Permission: kpi.uninstalls.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/kpi/get_kpi_uninstalls_date.md.
        """
        return self._sender.pages(
            lambda: calls.kpi_uninstalls_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class RawKpiUninstalls:
    """Operations below `kpi.uninstalls`, answering `Response`: status, headers, rate limit and
    typed body.

    data_series: Counts uninstalls of apps, day by day.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiUninstallsDataSeriesResponse]:
        """Counts uninstalls of apps, day by day.

        Takes what `kpi.uninstalls.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiUninstallsDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.uninstalls.data_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.kpi_uninstalls_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class AsyncRawKpiUninstalls:
    """Operations below `kpi.uninstalls`, answering `Response`: status, headers, rate limit and
    typed body.

    data_series: Counts uninstalls of apps, day by day.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> Response[KpiUninstallsDataSeriesResponse]:
        """Counts uninstalls of apps, day by day.

        Takes what `kpi.uninstalls.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                KpiUninstallsDataSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `kpi.uninstalls.data_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.kpi_uninstalls_data_series(
                length=length,
                ending_at=ending_at,
                app_id=app_id,
            )
        )


class Kpi:
    """Operations below `kpi`.

    new_users: Has data_series.
    dau: Has data_series.
    mau: Has data_series.
    uninstalls: Has data_series.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def new_users(self) -> KpiNewUsers:
        """Operations below `kpi.new_users`."""
        return KpiNewUsers(self._sender)

    @cached_property
    def dau(self) -> KpiDau:
        """Operations below `kpi.dau`."""
        return KpiDau(self._sender)

    @cached_property
    def mau(self) -> KpiMau:
        """Operations below `kpi.mau`."""
        return KpiMau(self._sender)

    @cached_property
    def uninstalls(self) -> KpiUninstalls:
        """Operations below `kpi.uninstalls`."""
        return KpiUninstalls(self._sender)


class AsyncKpi:
    """Operations below `kpi`.

    new_users: Has data_series.
    dau: Has data_series.
    mau: Has data_series.
    uninstalls: Has data_series.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def new_users(self) -> AsyncKpiNewUsers:
        """Operations below `kpi.new_users`."""
        return AsyncKpiNewUsers(self._sender)

    @cached_property
    def dau(self) -> AsyncKpiDau:
        """Operations below `kpi.dau`."""
        return AsyncKpiDau(self._sender)

    @cached_property
    def mau(self) -> AsyncKpiMau:
        """Operations below `kpi.mau`."""
        return AsyncKpiMau(self._sender)

    @cached_property
    def uninstalls(self) -> AsyncKpiUninstalls:
        """Operations below `kpi.uninstalls`."""
        return AsyncKpiUninstalls(self._sender)


class RawKpi:
    """Operations below `kpi`, answering `Response`: status, headers, rate limit and typed
    body.

    new_users: Has data_series.
    dau: Has data_series.
    mau: Has data_series.
    uninstalls: Has data_series.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def new_users(self) -> RawKpiNewUsers:
        """Operations below `kpi.new_users`."""
        return RawKpiNewUsers(self._sender)

    @cached_property
    def dau(self) -> RawKpiDau:
        """Operations below `kpi.dau`."""
        return RawKpiDau(self._sender)

    @cached_property
    def mau(self) -> RawKpiMau:
        """Operations below `kpi.mau`."""
        return RawKpiMau(self._sender)

    @cached_property
    def uninstalls(self) -> RawKpiUninstalls:
        """Operations below `kpi.uninstalls`."""
        return RawKpiUninstalls(self._sender)


class AsyncRawKpi:
    """Operations below `kpi`, answering `Response`: status, headers, rate limit and typed
    body.

    new_users: Has data_series.
    dau: Has data_series.
    mau: Has data_series.
    uninstalls: Has data_series.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def new_users(self) -> AsyncRawKpiNewUsers:
        """Operations below `kpi.new_users`."""
        return AsyncRawKpiNewUsers(self._sender)

    @cached_property
    def dau(self) -> AsyncRawKpiDau:
        """Operations below `kpi.dau`."""
        return AsyncRawKpiDau(self._sender)

    @cached_property
    def mau(self) -> AsyncRawKpiMau:
        """Operations below `kpi.mau`."""
        return AsyncRawKpiMau(self._sender)

    @cached_property
    def uninstalls(self) -> AsyncRawKpiUninstalls:
        """Operations below `kpi.uninstalls`."""
        return AsyncRawKpiUninstalls(self._sender)
