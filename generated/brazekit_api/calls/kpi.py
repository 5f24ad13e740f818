# Written by `make generate` from spec/; do not edit.
"""Calls below `kpi`: pure functions from arguments to a request."""

from __future__ import annotations

from datetime import datetime

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    TIME,
)
from ..models.kpi import (
    KpiDauDataSeriesResponse,
    KpiMauDataSeriesResponse,
    KpiNewUsersDataSeriesResponse,
    KpiUninstallsDataSeriesResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def kpi_new_users_data_series(
    *,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Call[KpiNewUsersDataSeriesResponse]:
    """Make the request of `kpi.new_users.data_series`."""
    return build(
        OPERATIONS["kpi.new_users.data_series"],
        reader(KpiNewUsersDataSeriesResponse),
        query={
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
            "app_id": (app_id, STRING),
        },
    )


def kpi_dau_data_series(
    *,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Call[KpiDauDataSeriesResponse]:
    """Make the request of `kpi.dau.data_series`."""
    return build(
        OPERATIONS["kpi.dau.data_series"],
        reader(KpiDauDataSeriesResponse),
        query={
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
            "app_id": (app_id, STRING),
        },
    )


def kpi_mau_data_series(
    *,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Call[KpiMauDataSeriesResponse]:
    """Make the request of `kpi.mau.data_series`."""
    return build(
        OPERATIONS["kpi.mau.data_series"],
        reader(KpiMauDataSeriesResponse),
        query={
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
            "app_id": (app_id, STRING),
        },
    )


def kpi_uninstalls_data_series(
    *,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Call[KpiUninstallsDataSeriesResponse]:
    """Make the request of `kpi.uninstalls.data_series`."""
    return build(
        OPERATIONS["kpi.uninstalls.data_series"],
        reader(KpiUninstallsDataSeriesResponse),
        query={
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
            "app_id": (app_id, STRING),
        },
    )
