# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/segments.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Never

import attrs

from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

__all__ = [
    "SegmentsListResponse",
    "SegmentListItem",
    "SegmentsDetailsResponse",
    "SegmentsDataSeriesResponse",
    "SegmentSeriesPoint",
    "ExportSegmentCancelRequest",
    "ExportSegmentCancelResponse",
]


@attrs.define(kw_only=True, repr=False)
class SegmentsListResponse(Model):
    """Holds a page of segments.

    Attributes:
        message: Says success when the export had no errors. Required.
        segments: Lists the segments, at most 100.
    """

    message: str
    segments: list[SegmentListItem] | Unset = UNSET


SegmentsListResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("segments", "segments", ListOf(ModelRef("segments", "SegmentListItem"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=SegmentsListResponse,
)


@attrs.define(kw_only=True, repr=False)
class SegmentListItem(Model):
    """Sums up a segment.

    Attributes:
        id: Holds the segment's API identifier.
        name: Names the segment.
        analytics_tracking_enabled: Tells whether statistics can be narrowed to the segment.
        tags: Lists the tags.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    analytics_tracking_enabled: bool | Unset = UNSET
    tags: list[str] | Unset = UNSET


SegmentListItem.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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

    message: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    text_description: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    teams: list[str] | Unset = UNSET


SegmentsDetailsResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class SegmentsDataSeriesResponse(Model):
    """Holds a segment's size by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the days.
    """

    message: str
    data: list[SegmentSeriesPoint] | Unset = UNSET


SegmentsDataSeriesResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("data", "data", ListOf(ModelRef("segments", "SegmentSeriesPoint"))),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=SegmentsDataSeriesResponse,
)


@attrs.define(kw_only=True, repr=False)
class SegmentSeriesPoint(Model):
    """Holds a segment's size on one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        size: Estimates how many users the segment has.
    """

    time: str | Unset = UNSET
    size: int | Unset = UNSET


SegmentSeriesPoint.__kind__ = ObjectKind(
    fields=(
        Field("time", "time", STRING),
        Field("size", "size", INTEGER),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=SegmentSeriesPoint,
)


@attrs.define(kw_only=True, repr=False)
class ExportSegmentCancelRequest(Model):
    """Names the segment whose exports stop.

    Attributes:
        segment_id: Holds the segment's API identifier. Required.
    """

    segment_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            segment_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.segment_id = segment_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ExportSegmentCancelRequest.__kind__ = ObjectKind(
    fields=(Field("segment_id", "segment_id", STRING),),
    required=("segment_id",),
    any_of=(),
    extra=ANY,
    model=ExportSegmentCancelRequest,
)


@attrs.define(kw_only=True, repr=False)
class ExportSegmentCancelResponse(Model):
    """Says that the exports were stopped.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


ExportSegmentCancelResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=ExportSegmentCancelResponse,
)
