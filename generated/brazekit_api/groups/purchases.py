# Written by `make generate` from spec/; do not edit.
"""The groups below `purchases`: each operation as a typed method."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..calls import purchases as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.purchase_series import (
    PurchaseQuantityPoint,
    PurchaseRevenuePoint,
    PurchasesProductListResponse,
    PurchasesQuantitySeriesResponse,
    PurchasesRevenueSeriesResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class Purchases:
    """Operations below `purchases`.

    product_list: Lists the IDs of products that were bought.
    quantity_series: Counts the units bought, day by day or hour by hour.
    revenue_series: Sums revenue, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def product_list(
        self,
        *,
        page: int | str | Unset = UNSET,
    ) -> PurchasesProductListResponse:
        """Lists the IDs of products that were bought.

        Neither the size of a page nor the number of the first one is documented, so the last
        page is the empty one.

        Args:
            page: Numbers the page.

        Returns:
            PurchasesProductListResponse: The products were found.

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

        API: GET /purchases/product_list.
        Permission: purchases.product_list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_list_product_id.md.
        """
        return self._sender.answer(
            lambda: calls.purchases_product_list(
                page=page,
            )
        )

    def iter_product_list(
        self,
        *,
        page: int | str | Unset = UNSET,
    ) -> Listing[str]:
        """Lists the IDs of products that were bought, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page.

        Returns:
            Entries of `products`, each `str`.

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

        API: GET /purchases/product_list.
        Permission: purchases.product_list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_list_product_id.md.
        """
        return self._sender.pages(
            lambda: calls.purchases_product_list(
                page=page,
            )
        )

    def quantity_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> PurchasesQuantitySeriesResponse:
        """Counts the units bought, day by day or hour by hour.

        Can be narrowed to an app or to a product.

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            PurchasesQuantitySeriesResponse: The numbers were found.

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

        API: GET /purchases/quantity_series.
        Permission: purchases.quantity_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_number_of_purchases.md.
        """
        return self._sender.answer(
            lambda: calls.purchases_quantity_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    def iter_quantity_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> Listing[PurchaseQuantityPoint]:
        """Counts the units bought, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            Entries of `data`, each `PurchaseQuantityPoint`.

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

        API: GET /purchases/quantity_series.
        Permission: purchases.quantity_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_number_of_purchases.md.
        """
        return self._sender.pages(
            lambda: calls.purchases_quantity_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    def revenue_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> PurchasesRevenueSeriesResponse:
        """Sums revenue, day by day or hour by hour.

        Can be narrowed to an app or to a product.

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            PurchasesRevenueSeriesResponse: The numbers were found.

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

        API: GET /purchases/revenue_series.
        Permission: purchases.revenue_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_revenue_series.md.
        """
        return self._sender.answer(
            lambda: calls.purchases_revenue_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    def iter_revenue_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> Listing[PurchaseRevenuePoint]:
        """Sums revenue, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            Entries of `data`, each `PurchaseRevenuePoint`.

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

        API: GET /purchases/revenue_series.
        Permission: purchases.revenue_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_revenue_series.md.
        """
        return self._sender.pages(
            lambda: calls.purchases_revenue_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )


class AsyncPurchases:
    """Operations below `purchases`.

    product_list: Lists the IDs of products that were bought.
    quantity_series: Counts the units bought, day by day or hour by hour.
    revenue_series: Sums revenue, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def product_list(
        self,
        *,
        page: int | str | Unset = UNSET,
    ) -> PurchasesProductListResponse:
        """Lists the IDs of products that were bought.

        Neither the size of a page nor the number of the first one is documented, so the last
        page is the empty one.

        Args:
            page: Numbers the page.

        Returns:
            PurchasesProductListResponse: The products were found.

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

        API: GET /purchases/product_list.
        Permission: purchases.product_list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_list_product_id.md.
        """
        return await self._sender.answer(
            lambda: calls.purchases_product_list(
                page=page,
            )
        )

    def iter_product_list(
        self,
        *,
        page: int | str | Unset = UNSET,
    ) -> AsyncListing[str]:
        """Lists the IDs of products that were bought, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page.

        Returns:
            Entries of `products`, each `str`.

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

        API: GET /purchases/product_list.
        Permission: purchases.product_list.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_list_product_id.md.
        """
        return self._sender.pages(
            lambda: calls.purchases_product_list(
                page=page,
            )
        )

    async def quantity_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> PurchasesQuantitySeriesResponse:
        """Counts the units bought, day by day or hour by hour.

        Can be narrowed to an app or to a product.

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            PurchasesQuantitySeriesResponse: The numbers were found.

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

        API: GET /purchases/quantity_series.
        Permission: purchases.quantity_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_number_of_purchases.md.
        """
        return await self._sender.answer(
            lambda: calls.purchases_quantity_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    def iter_quantity_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> AsyncListing[PurchaseQuantityPoint]:
        """Counts the units bought, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            Entries of `data`, each `PurchaseQuantityPoint`.

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

        API: GET /purchases/quantity_series.
        Permission: purchases.quantity_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_number_of_purchases.md.
        """
        return self._sender.pages(
            lambda: calls.purchases_quantity_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    async def revenue_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> PurchasesRevenueSeriesResponse:
        """Sums revenue, day by day or hour by hour.

        Can be narrowed to an app or to a product.

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            PurchasesRevenueSeriesResponse: The numbers were found.

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

        API: GET /purchases/revenue_series.
        Permission: purchases.revenue_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_revenue_series.md.
        """
        return await self._sender.answer(
            lambda: calls.purchases_revenue_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    def iter_revenue_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> AsyncListing[PurchaseRevenuePoint]:
        """Sums revenue, day by day or hour by hour, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            length: Caps how many days or hours before ending_at the series covers, 1 to 100.
                Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.
            unit: Spaces the points a day or an hour apart. Defaults to day.
            app_id: Narrows the numbers to one app by its API identifier. All apps of the
                workspace count without it.
            product: Narrows the numbers to one product. All products count without it.

        Returns:
            Entries of `data`, each `PurchaseRevenuePoint`.

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

        API: GET /purchases/revenue_series.
        Permission: purchases.revenue_series.
        Rate limit: 1,000 requests per 3,600 s, documented (bucket event_lists).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/purchases/get_revenue_series.md.
        """
        return self._sender.pages(
            lambda: calls.purchases_revenue_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )


class RawPurchases:
    """Operations below `purchases`, answering `Response`: status, headers, rate limit and
    typed body.

    product_list: Lists the IDs of products that were bought.
    quantity_series: Counts the units bought, day by day or hour by hour.
    revenue_series: Sums revenue, day by day or hour by hour.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def product_list(
        self,
        *,
        page: int | str | Unset = UNSET,
    ) -> Response[PurchasesProductListResponse]:
        """Lists the IDs of products that were bought.

        Takes what `purchases.product_list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PurchasesProductListResponse: The products were found.

        Raises:
            BrazeError: As `purchases.product_list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.purchases_product_list(
                page=page,
            )
        )

    def quantity_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> Response[PurchasesQuantitySeriesResponse]:
        """Counts the units bought, day by day or hour by hour.

        Takes what `purchases.quantity_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PurchasesQuantitySeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `purchases.quantity_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.purchases_quantity_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    def revenue_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> Response[PurchasesRevenueSeriesResponse]:
        """Sums revenue, day by day or hour by hour.

        Takes what `purchases.revenue_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PurchasesRevenueSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `purchases.revenue_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.purchases_revenue_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )


class AsyncRawPurchases:
    """Operations below `purchases`, answering `Response`: status, headers, rate limit and
    typed body.

    product_list: Lists the IDs of products that were bought.
    quantity_series: Counts the units bought, day by day or hour by hour.
    revenue_series: Sums revenue, day by day or hour by hour.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def product_list(
        self,
        *,
        page: int | str | Unset = UNSET,
    ) -> Response[PurchasesProductListResponse]:
        """Lists the IDs of products that were bought.

        Takes what `purchases.product_list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PurchasesProductListResponse: The products were found.

        Raises:
            BrazeError: As `purchases.product_list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.purchases_product_list(
                page=page,
            )
        )

    async def quantity_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> Response[PurchasesQuantitySeriesResponse]:
        """Counts the units bought, day by day or hour by hour.

        Takes what `purchases.quantity_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PurchasesQuantitySeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `purchases.quantity_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.purchases_quantity_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )

    async def revenue_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
        unit: Literal["day", "hour"] | str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        product: str | Unset = UNSET,
    ) -> Response[PurchasesRevenueSeriesResponse]:
        """Sums revenue, day by day or hour by hour.

        Takes what `purchases.revenue_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PurchasesRevenueSeriesResponse: The numbers were found.

        Raises:
            BrazeError: As `purchases.revenue_series` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.purchases_revenue_series(
                length=length,
                ending_at=ending_at,
                unit=unit,
                app_id=app_id,
                product=product,
            )
        )
