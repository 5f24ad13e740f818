# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sessions.yaml`."""

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

__all__ = ["SessionsDataSeriesResponse", "SessionsSeriesPoint"]


@define(kw_only=True)
class SessionsDataSeriesResponse(Model):
    """Holds sessions by day or hour.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[SessionsSeriesPoint] | Unset = UNSET


describe(
    SessionsDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("sessions", "SessionsSeriesPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SessionsDataSeriesResponse,
    ),
)


@define(kw_only=True)
class SessionsSeriesPoint(Model):
    """Counts the sessions of one day or hour.

    Attributes:
        time: Names the day as an ISO 8601 date, or the hour as an ISO 8601 time when the
            unit is hour.
        sessions: Counts sessions.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    sessions: int | Unset = UNSET


describe(
    SessionsSeriesPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("sessions", "sessions", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SessionsSeriesPoint,
    ),
)
