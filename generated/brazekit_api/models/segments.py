# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/segments.yaml`."""

from __future__ import annotations

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "SegmentsListResponse",
    "SegmentListItem",
    "SegmentsDetailsResponse",
    "SegmentsDataSeriesResponse",
    "SegmentSeriesPoint",
    "ExportSegmentCancelRequest",
    "ExportSegmentCancelResponse",
]


@define(kw_only=True)
class SegmentsListResponse(Model):
    """Holds a page of segments.

    Attributes:
        message: Says success when the export had no errors. Required.
        segments: Lists the segments, at most 100.
    """

    __slots__ = ()

    message: str
    segments: list[SegmentListItem] | Unset = UNSET


describe(
    SegmentsListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("segments", "segments", ListOf(ModelRef("segments", "SegmentListItem"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SegmentsListResponse,
    ),
)


@define(kw_only=True)
class SegmentListItem(Model):
    """Sums up a segment.

    Attributes:
        id: Holds the segment's API identifier.
        name: Names the segment.
        analytics_tracking_enabled: Tells whether statistics can be narrowed to the segment.
        tags: Lists the tags.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    analytics_tracking_enabled: bool | Unset = UNSET
    tags: list[str] | Unset = UNSET


describe(
    SegmentListItem,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("name", "name", STRING),
            Field("analytics_tracking_enabled", "analytics_tracking_enabled", BOOLEAN),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SegmentListItem,
    ),
)


@define(kw_only=True)
class SegmentsDetailsResponse(Model):
    """Describes one segment.

    Attributes:
        message: Says success when the export had no errors. Required.
        created_at: Tells when it was created.
        updated_at: Tells when it was last updated.
        name: Names the segment.
        description: Puts the filters into readable words.
        text_description: Holds the description that somebody wrote.
        tags: Lists the tags.
        teams: Lists the teams.
    """

    __slots__ = ()

    message: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    text_description: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    teams: list[str] | Unset = UNSET


describe(
    SegmentsDetailsResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("text_description", "text_description", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("teams", "teams", ListOf(STRING)),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SegmentsDetailsResponse,
    ),
)


@define(kw_only=True)
class SegmentsDataSeriesResponse(Model):
    """Holds a segment's size by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the days.
    """

    __slots__ = ()

    message: str
    data: list[SegmentSeriesPoint] | Unset = UNSET


describe(
    SegmentsDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("segments", "SegmentSeriesPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SegmentsDataSeriesResponse,
    ),
)


@define(kw_only=True)
class SegmentSeriesPoint(Model):
    """Holds a segment's size on one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        size: Estimates how many users the segment has.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    size: int | Unset = UNSET


describe(
    SegmentSeriesPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("size", "size", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SegmentSeriesPoint,
    ),
)


@define(kw_only=True)
class ExportSegmentCancelRequest(Model):
    """Names the segment whose exports stop.

    Attributes:
        segment_id: Holds the segment's API identifier. Required.
    """

    __slots__ = ()

    segment_id: str


describe(
    ExportSegmentCancelRequest,
    ObjectKind(
        fields=(Field("segment_id", "segment_id", STRING),),
        required=("segment_id",),
        any_of=(),
        extra=ANY,
        model=ExportSegmentCancelRequest,
    ),
)


@define(kw_only=True)
class ExportSegmentCancelResponse(Model):
    """Says that the exports were stopped.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    ExportSegmentCancelResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=ExportSegmentCancelResponse,
    ),
)
