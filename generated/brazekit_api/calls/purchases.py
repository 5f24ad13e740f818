# Written by `make generate` from spec/; do not edit.
"""Calls below `purchases`: pure functions from arguments to a request."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    TIME,
    OneOf,
)
from ..models.purchase_series import (
    PurchasesProductListResponse,
    PurchasesQuantitySeriesResponse,
    PurchasesRevenueSeriesResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def purchases_product_list(
    *,
    page: int | str | Unset = UNSET,
) -> Call[PurchasesProductListResponse]:
    """Make the request of `purchases.product_list`."""
    return build(
        OPERATIONS["purchases.product_list"],
        reader(PurchasesProductListResponse),
        query={
            "page": (
                page,
                OneOf(
                    (
                        INTEGER,
                        STRING,
                    )
                ),
            ),
        },
    )


def purchases_quantity_series(
    *,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
    unit: Literal["day", "hour"] | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    product: str | Unset = UNSET,
) -> Call[PurchasesQuantitySeriesResponse]:
    """Make the request of `purchases.quantity_series`."""
    return build(
        OPERATIONS["purchases.quantity_series"],
        reader(PurchasesQuantitySeriesResponse),
        query={
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
            "unit": (unit, STRING),
            "app_id": (app_id, STRING),
            "product": (product, STRING),
        },
    )


def purchases_revenue_series(
    *,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
    unit: Literal["day", "hour"] | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    product: str | Unset = UNSET,
) -> Call[PurchasesRevenueSeriesResponse]:
    """Make the request of `purchases.revenue_series`."""
    return build(
        OPERATIONS["purchases.revenue_series"],
        reader(PurchasesRevenueSeriesResponse),
        query={
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
            "unit": (unit, STRING),
            "app_id": (app_id, STRING),
            "product": (product, STRING),
        },
    )
