# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/purchase_series.yaml`."""

from __future__ import annotations

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "PurchasesProductListResponse",
    "PurchasesQuantitySeriesResponse",
    "PurchaseQuantityPoint",
    "PurchasesRevenueSeriesResponse",
    "PurchaseRevenuePoint",
]


@define(kw_only=True)
class PurchasesProductListResponse(Model):
    """Holds a page of product IDs.

    Attributes:
        message: Says success when the export had no errors. Required.
        products: Lists product IDs that occur in purchases.
    """

    __slots__ = ()

    message: str
    products: list[str] | Unset = UNSET


describe(
    PurchasesProductListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("products", "products", ListOf(STRING)),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=PurchasesProductListResponse,
    ),
)


@define(kw_only=True)
class PurchasesQuantitySeriesResponse(Model):
    """Holds units bought by day or hour.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[PurchaseQuantityPoint] | Unset = UNSET


describe(
    PurchasesQuantitySeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("purchase_series", "PurchaseQuantityPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=PurchasesQuantitySeriesResponse,
    ),
)


@define(kw_only=True)
class PurchaseQuantityPoint(Model):
    """Counts the units bought in one period.

    Attributes:
        time: Names the period as an ISO 8601 date; the page does not say how an hour is
            written.
        purchase_quantity: Counts the units bought.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    purchase_quantity: int | Unset = UNSET


describe(
    PurchaseQuantityPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("purchase_quantity", "purchase_quantity", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PurchaseQuantityPoint,
    ),
)


@define(kw_only=True)
class PurchasesRevenueSeriesResponse(Model):
    """Holds revenue by day or hour.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[PurchaseRevenuePoint] | Unset = UNSET


describe(
    PurchasesRevenueSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("purchase_series", "PurchaseRevenuePoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=PurchasesRevenueSeriesResponse,
    ),
)


@define(kw_only=True)
class PurchaseRevenuePoint(Model):
    """Sums the revenue of one period.

    Attributes:
        time: Names the period as an ISO 8601 date; the page does not say how an hour is
            written.
        revenue: Sums the money spent.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    revenue: float | Unset = UNSET


describe(
    PurchaseRevenuePoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("revenue", "revenue", NUMBER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PurchaseRevenuePoint,
    ),
)
