# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/kpi.yaml`."""

from __future__ import annotations

import attrs

from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind
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


@attrs.define(kw_only=True, repr=False)
class KpiNewUsersDataSeriesResponse(Model):
    """Holds new users by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    message: str
    data: list[KpiNewUsersPoint] | Unset = UNSET


KpiNewUsersDataSeriesResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("data", "data", ListOf(ModelRef("kpi", "KpiNewUsersPoint"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=KpiNewUsersDataSeriesResponse,
)


@attrs.define(kw_only=True, repr=False)
class KpiNewUsersPoint(Model):
    """Counts the new users of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        new_users: Counts new users.
    """

    time: str | Unset = UNSET
    new_users: int | Unset = UNSET


KpiNewUsersPoint.__kind__ = ObjectKind(
    fields=(
        Field("time", "time", STRING),
        Field("new_users", "new_users", INTEGER),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=KpiNewUsersPoint,
)


@attrs.define(kw_only=True, repr=False)
class KpiDauDataSeriesResponse(Model):
    """Holds daily active users by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    message: str
    data: list[KpiDauPoint] | Unset = UNSET


KpiDauDataSeriesResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("data", "data", ListOf(ModelRef("kpi", "KpiDauPoint"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=KpiDauDataSeriesResponse,
)


@attrs.define(kw_only=True, repr=False)
class KpiDauPoint(Model):
    """Counts the active users of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        dau: Counts unique active users of the day.
    """

    time: str | Unset = UNSET
    dau: int | Unset = UNSET


KpiDauPoint.__kind__ = ObjectKind(
    fields=(
        Field("time", "time", STRING),
        Field("dau", "dau", INTEGER),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=KpiDauPoint,
)


@attrs.define(kw_only=True, repr=False)
class KpiMauDataSeriesResponse(Model):
    """Holds monthly active users by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    message: str
    data: list[KpiMauPoint] | Unset = UNSET


KpiMauDataSeriesResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("data", "data", ListOf(ModelRef("kpi", "KpiMauPoint"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=KpiMauDataSeriesResponse,
)


@attrs.define(kw_only=True, repr=False)
class KpiMauPoint(Model):
    """Counts the active users of the 30 days up to one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        mau: Counts unique active users over a rolling window of 30 days.
    """

    time: str | Unset = UNSET
    mau: int | Unset = UNSET


KpiMauPoint.__kind__ = ObjectKind(
    fields=(
        Field("time", "time", STRING),
        Field("mau", "mau", INTEGER),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=KpiMauPoint,
)


@attrs.define(kw_only=True, repr=False)
class KpiUninstallsDataSeriesResponse(Model):
    """Holds uninstalls by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    message: str
    data: list[KpiUninstallsPoint] | Unset = UNSET


KpiUninstallsDataSeriesResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("data", "data", ListOf(ModelRef("kpi", "KpiUninstallsPoint"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=KpiUninstallsDataSeriesResponse,
)


@attrs.define(kw_only=True, repr=False)
class KpiUninstallsPoint(Model):
    """Counts the uninstalls of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        uninstalls: Counts uninstalls.
    """

    time: str | Unset = UNSET
    uninstalls: int | Unset = UNSET


KpiUninstallsPoint.__kind__ = ObjectKind(
    fields=(
        Field("time", "time", STRING),
        Field("uninstalls", "uninstalls", INTEGER),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=KpiUninstallsPoint,
)
