# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sessions.yaml`."""

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

__all__ = ["SessionsDataSeriesResponse", "SessionsSeriesPoint"]


@attrs.define(kw_only=True, repr=False)
class SessionsDataSeriesResponse(Model):
    """Holds sessions by day or hour.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    message: str
    data: list[SessionsSeriesPoint] | Unset = UNSET


SessionsDataSeriesResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("data", "data", ListOf(ModelRef("sessions", "SessionsSeriesPoint"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=SessionsDataSeriesResponse,
)


@attrs.define(kw_only=True, repr=False)
class SessionsSeriesPoint(Model):
    """Counts the sessions of one day or hour.

    Attributes:
        time: Names the day as an ISO 8601 date, or the hour as an ISO 8601 time when the
            unit is hour.
        sessions: Counts sessions.
    """

    time: str | Unset = UNSET
    sessions: int | Unset = UNSET


SessionsSeriesPoint.__kind__ = ObjectKind(
    fields=(
        Field("time", "time", STRING),
        Field("sessions", "sessions", INTEGER),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=SessionsSeriesPoint,
)
