# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/kpi.yaml`."""

from __future__ import annotations

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "KpiNewUsersDataSeriesResponse",
    "KpiNewUsersPoint",
    "KpiDauDataSeriesResponse",
    "KpiDauPoint",
    "KpiMauDataSeriesResponse",
    "KpiMauPoint",
    "KpiUninstallsDataSeriesResponse",
    "KpiUninstallsPoint",
]


@define(kw_only=True)
class KpiNewUsersDataSeriesResponse(Model):
    """Holds new users by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[KpiNewUsersPoint] | Unset = UNSET


describe(
    KpiNewUsersDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("kpi", "KpiNewUsersPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=KpiNewUsersDataSeriesResponse,
    ),
)


@define(kw_only=True)
class KpiNewUsersPoint(Model):
    """Counts the new users of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        new_users: Counts new users.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    new_users: int | Unset = UNSET


describe(
    KpiNewUsersPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("new_users", "new_users", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=KpiNewUsersPoint,
    ),
)


@define(kw_only=True)
class KpiDauDataSeriesResponse(Model):
    """Holds daily active users by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[KpiDauPoint] | Unset = UNSET


describe(
    KpiDauDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("kpi", "KpiDauPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=KpiDauDataSeriesResponse,
    ),
)


@define(kw_only=True)
class KpiDauPoint(Model):
    """Counts the active users of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        dau: Counts unique active users of the day.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    dau: int | Unset = UNSET


describe(
    KpiDauPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("dau", "dau", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=KpiDauPoint,
    ),
)


@define(kw_only=True)
class KpiMauDataSeriesResponse(Model):
    """Holds monthly active users by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[KpiMauPoint] | Unset = UNSET


describe(
    KpiMauDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("kpi", "KpiMauPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=KpiMauDataSeriesResponse,
    ),
)


@define(kw_only=True)
class KpiMauPoint(Model):
    """Counts the active users of the 30 days up to one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        mau: Counts unique active users over a rolling window of 30 days.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    mau: int | Unset = UNSET


describe(
    KpiMauPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("mau", "mau", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=KpiMauPoint,
    ),
)


@define(kw_only=True)
class KpiUninstallsDataSeriesResponse(Model):
    """Holds uninstalls by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[KpiUninstallsPoint] | Unset = UNSET


describe(
    KpiUninstallsDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("kpi", "KpiUninstallsPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=KpiUninstallsDataSeriesResponse,
    ),
)


@define(kw_only=True)
class KpiUninstallsPoint(Model):
    """Counts the uninstalls of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        uninstalls: Counts uninstalls.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    uninstalls: int | Unset = UNSET


describe(
    KpiUninstallsPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("uninstalls", "uninstalls", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=KpiUninstallsPoint,
    ),
)
