# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/custom_data.yaml`."""

from __future__ import annotations

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "CustomAttributesListResponse",
    "CustomAttributeItem",
    "EventsListResponse",
    "EventsGetResponse",
    "CustomEventItem",
    "EventsDataSeriesResponse",
    "EventSeriesPoint",
]


@define(kw_only=True)
class CustomAttributesListResponse(Model):
    """Holds a page of custom attributes.

    Attributes:
        message: Says success when the export had no errors. Required.
        attributes: Lists the custom attributes by name, at most 50.
    """

    __slots__ = ()

    message: str
    attributes: list[CustomAttributeItem] | Unset = UNSET


describe(
    CustomAttributesListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field(
                "attributes", "attributes", ListOf(ModelRef("custom_data", "CustomAttributeItem"))
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CustomAttributesListResponse,
    ),
)


@define(kw_only=True)
class CustomAttributeItem(Model):
    """Describes a custom attribute.

    Attributes:
        array_length: Holds the longest length that an array may have; null when the
            attribute is no array.
        data_type: Names the data type, such as Number.
        description: Describes the attribute.
        name: Names the attribute.
        status: Names the status, such as Active.
        tag_names: Lists the tags.
    """

    __slots__ = ()

    array_length: int | None | Unset = UNSET
    data_type: str | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    tag_names: list[str] | Unset = UNSET


describe(
    CustomAttributeItem,
    ObjectKind(
        fields=(
            Field("array_length", "array_length", scalar("integer", "null")),
            Field("data_type", "data_type", STRING),
            Field("description", "description", STRING),
            Field("name", "name", STRING),
            Field("status", "status", STRING),
            Field("tag_names", "tag_names", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CustomAttributeItem,
    ),
)


@define(kw_only=True)
class EventsListResponse(Model):
    """Holds a page of names of custom events.

    Attributes:
        message: Says success when the export had no errors. Required.
        events: Lists the names in order, at most 250.
    """

    __slots__ = ()

    message: str
    events: list[str] | Unset = UNSET


describe(
    EventsListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("events", "events", ListOf(STRING)),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=EventsListResponse,
    ),
)


@define(kw_only=True)
class EventsGetResponse(Model):
    """Holds a page of custom events.

    Attributes:
        message: Says success when the export had no errors. Required.
        events: Lists the custom events by name, at most 50.
    """

    __slots__ = ()

    message: str
    events: list[CustomEventItem] | Unset = UNSET


describe(
    EventsGetResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("events", "events", ListOf(ModelRef("custom_data", "CustomEventItem"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=EventsGetResponse,
    ),
)


@define(kw_only=True)
class CustomEventItem(Model):
    """Describes a custom event.

    Attributes:
        name: Names the event.
        description: Describes the event.
        included_in_analytics_report: Tells whether the event is part of analytics reports.
        status: Names the status, such as Active.
        tag_names: Lists the tags.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    included_in_analytics_report: bool | Unset = UNSET
    status: str | Unset = UNSET
    tag_names: list[str] | Unset = UNSET


describe(
    CustomEventItem,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("included_in_analytics_report", "included_in_analytics_report", BOOLEAN),
            Field("status", "status", STRING),
            Field("tag_names", "tag_names", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CustomEventItem,
    ),
)


@define(kw_only=True)
class EventsDataSeriesResponse(Model):
    """Holds how often a custom event happened.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[EventSeriesPoint] | Unset = UNSET


describe(
    EventsDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("custom_data", "EventSeriesPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=EventsDataSeriesResponse,
    ),
)


@define(kw_only=True)
class EventSeriesPoint(Model):
    """Counts a custom event in one day or hour.

    Attributes:
        time: Names the day as an ISO 8601 date, or the hour as an ISO 8601 time when the
            unit is hour.
        count: Counts how often it happened.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    count: int | Unset = UNSET


describe(
    EventSeriesPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("count", "count", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=EventSeriesPoint,
    ),
)
