# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/canvas_statistics.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from .data_series import EmailSeriesStats, SmsSeriesStats

__all__ = [
    "CanvasDataSeriesResponse",
    "CanvasDataSeries",
    "CanvasSeriesPoint",
    "CanvasSeriesTotals",
    "CanvasSeriesVariant",
    "CanvasSeriesStep",
    "CanvasStepMessages",
    "CanvasPushStats",
    "CanvasDataSummaryResponse",
    "CanvasDataSummary",
    "EntryConversions",
    "CanvasSummaryTotals",
    "CanvasSummaryVariant",
    "CanvasSummaryStep",
]


@define(kw_only=True)
class CanvasDataSeriesResponse(Model):
    """Holds a Canvas's statistics by day.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Holds the series.
    """

    __slots__ = ()

    message: str
    data: CanvasDataSeries | Unset = UNSET


describe(
    CanvasDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ModelRef("canvas_statistics", "CanvasDataSeries")),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CanvasDataSeriesResponse,
    ),
)


@define(kw_only=True)
class CanvasDataSeries(Model):
    """Holds the statistics of a Canvas by day.

    Attributes:
        name: Names the Canvas.
        stats: Lists the days.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    stats: list[CanvasSeriesPoint] | Unset = UNSET


describe(
    CanvasDataSeries,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("stats", "stats", ListOf(ModelRef("canvas_statistics", "CanvasSeriesPoint"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasDataSeries,
    ),
)


@define(kw_only=True)
class CanvasSeriesPoint(Model):
    """Holds a Canvas's statistics of one day.

    Attributes:
        time: Names the day as an ISO 8601 date.
        total_stats: Holds the statistics of the whole Canvas.
        variant_stats: Maps API identifiers of variants to their statistics, when they were
            asked for.
        step_stats: Maps API identifiers of steps to their statistics, when they were asked
            for.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    total_stats: CanvasSeriesTotals | Unset = UNSET
    variant_stats: dict[str, CanvasSeriesVariant] | Unset = UNSET
    step_stats: dict[str, CanvasSeriesStep] | Unset = UNSET


describe(
    CanvasSeriesPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field(
                "total_stats", "total_stats", ModelRef("canvas_statistics", "CanvasSeriesTotals")
            ),
            Field(
                "variant_stats",
                "variant_stats",
                MapOf(ModelRef("canvas_statistics", "CanvasSeriesVariant")),
            ),
            Field(
                "step_stats", "step_stats", MapOf(ModelRef("canvas_statistics", "CanvasSeriesStep"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSeriesPoint,
    ),
)


@define(kw_only=True)
class CanvasSeriesTotals(Model):
    """Holds the statistics of a whole Canvas on one day.

    Attributes:
        revenue: Sums the revenue in US dollars.
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        entries: Counts entries.
    """

    __slots__ = ()

    revenue: float | Unset = UNSET
    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    entries: int | Unset = UNSET


describe(
    CanvasSeriesTotals,
    ObjectKind(
        fields=(
            Field("revenue", "revenue", NUMBER),
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("entries", "entries", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSeriesTotals,
    ),
)


@define(kw_only=True)
class CanvasSeriesVariant(Model):
    """Holds the statistics of a variant on one day.

    Attributes:
        name: Names the variant.
        revenue: Sums the revenue in US dollars.
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        entries: Counts entries.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    entries: int | Unset = UNSET


describe(
    CanvasSeriesVariant,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("entries", "entries", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSeriesVariant,
    ),
)


@define(kw_only=True)
class CanvasSeriesStep(Model):
    """Holds the statistics of a step on one day. Steps count no entries.

    Attributes:
        name: Names the step.
        revenue: Sums the revenue in US dollars.
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        messages: Holds the statistics of each channel.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    messages: CanvasStepMessages | Unset = UNSET


describe(
    CanvasSeriesStep,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("messages", "messages", ModelRef("canvas_statistics", "CanvasStepMessages")),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSeriesStep,
    ),
)


@define(kw_only=True, init=False)
class CanvasStepMessages(Model):
    """Holds the statistics of each channel of a step. A channel that is not listed has its
    statistics under its own name.

    Attributes:
        email: Lists statistics of e-mail.
        sms: Lists statistics of SMS.
        android_push: Lists statistics of Android push.
        ios_push: Lists statistics of iOS push.
        kindle_push: Lists statistics of Kindle push.
        web_push: Lists statistics of web push.
        Any further keyword is a property of its own name.
    """

    __slots__ = ()

    email: list[EmailSeriesStats] | Unset = UNSET
    sms: list[SmsSeriesStats] | Unset = UNSET
    android_push: list[CanvasPushStats] | Unset = UNSET
    ios_push: list[CanvasPushStats] | Unset = UNSET
    kindle_push: list[CanvasPushStats] | Unset = UNSET
    web_push: list[CanvasPushStats] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: list[EmailSeriesStats] | Unset = UNSET,
            sms: list[SmsSeriesStats] | Unset = UNSET,
            android_push: list[CanvasPushStats] | Unset = UNSET,
            ios_push: list[CanvasPushStats] | Unset = UNSET,
            kindle_push: list[CanvasPushStats] | Unset = UNSET,
            web_push: list[CanvasPushStats] | Unset = UNSET,
            additional_properties: Mapping[str, list[dict[str, JsonValue]]] | None = None,
            **further: list[dict[str, JsonValue]],
        ) -> None: ...


describe(
    CanvasStepMessages,
    ObjectKind(
        fields=(
            Field("email", "email", ListOf(ModelRef("data_series", "EmailSeriesStats"))),
            Field("sms", "sms", ListOf(ModelRef("data_series", "SmsSeriesStats"))),
            Field(
                "android_push",
                "android_push",
                ListOf(ModelRef("canvas_statistics", "CanvasPushStats")),
            ),
            Field("ios_push", "ios_push", ListOf(ModelRef("canvas_statistics", "CanvasPushStats"))),
            Field(
                "kindle_push",
                "kindle_push",
                ListOf(ModelRef("canvas_statistics", "CanvasPushStats")),
            ),
            Field("web_push", "web_push", ListOf(ModelRef("canvas_statistics", "CanvasPushStats"))),
        ),
        required=(),
        any_of=(),
        extra=ListOf(MapOf(ANY)),
        model=CanvasStepMessages,
        free=True,
    ),
)


@define(kw_only=True)
class CanvasPushStats(Model):
    """Counts what became of a push message of a step.

    Attributes:
        sent: Counts sends.
        opens: Counts direct opens.
        influenced_opens: Counts all opens, direct ones included, unlike the number of that
            name in the dashboard.
        bounces: Counts bounces.
    """

    __slots__ = ()

    sent: int | Unset = UNSET
    opens: int | Unset = UNSET
    influenced_opens: int | Unset = UNSET
    bounces: int | Unset = UNSET


describe(
    CanvasPushStats,
    ObjectKind(
        fields=(
            Field("sent", "sent", INTEGER),
            Field("opens", "opens", INTEGER),
            Field("influenced_opens", "influenced_opens", INTEGER),
            Field("bounces", "bounces", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasPushStats,
    ),
)


@define(kw_only=True)
class CanvasDataSummaryResponse(Model):
    """Holds a Canvas's statistics over the whole range.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Holds the summary.
    """

    __slots__ = ()

    message: str
    data: CanvasDataSummary | Unset = UNSET


describe(
    CanvasDataSummaryResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ModelRef("canvas_statistics", "CanvasDataSummary")),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CanvasDataSummaryResponse,
    ),
)


@define(kw_only=True)
class CanvasDataSummary(Model):
    """Holds the statistics of a Canvas over the whole range.

    Attributes:
        name: Names the Canvas.
        total_stats: Holds the statistics of the whole Canvas.
        variant_stats: Maps API identifiers of variants to their statistics, when they were
            asked for.
        step_stats: Maps API identifiers of steps to their statistics, when they were asked
            for.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    total_stats: CanvasSummaryTotals | Unset = UNSET
    variant_stats: dict[str, CanvasSummaryVariant] | Unset = UNSET
    step_stats: dict[str, CanvasSummaryStep] | Unset = UNSET


describe(
    CanvasDataSummary,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field(
                "total_stats", "total_stats", ModelRef("canvas_statistics", "CanvasSummaryTotals")
            ),
            Field(
                "variant_stats",
                "variant_stats",
                MapOf(ModelRef("canvas_statistics", "CanvasSummaryVariant")),
            ),
            Field(
                "step_stats",
                "step_stats",
                MapOf(ModelRef("canvas_statistics", "CanvasSummaryStep")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasDataSummary,
    ),
)


@define(kw_only=True)
class EntryConversions(Model):
    """Counts conversions, by the day of the conversion and by the day of entry. Only the
    conversion events that exist are there, and a fifth one would be conversions4.

    Attributes:
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_entry_time: Counts conversions for the second conversion event by
            the day of entry.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_entry_time: Counts conversions for the third conversion event by the
            day of entry.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_entry_time: Counts conversions for the fourth conversion event by
            the day of entry.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_entry_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_entry_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_entry_time: int | Unset = UNSET


describe(
    EntryConversions,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_entry_time", "conversions1_by_entry_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_entry_time", "conversions2_by_entry_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_entry_time", "conversions3_by_entry_time", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=EntryConversions,
    ),
)


@define(kw_only=True)
class CanvasSummaryTotals(Model):
    """Sums up a whole Canvas.

    Attributes:
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_entry_time: Counts conversions for the second conversion event by
            the day of entry.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_entry_time: Counts conversions for the third conversion event by the
            day of entry.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_entry_time: Counts conversions for the fourth conversion event by
            the day of entry.
        revenue: Sums the revenue in US dollars.
        entries: Counts entries.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_entry_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_entry_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_entry_time: int | Unset = UNSET
    revenue: float | Unset = UNSET
    entries: int | Unset = UNSET


describe(
    CanvasSummaryTotals,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_entry_time", "conversions1_by_entry_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_entry_time", "conversions2_by_entry_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_entry_time", "conversions3_by_entry_time", INTEGER),
            Field("revenue", "revenue", NUMBER),
            Field("entries", "entries", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSummaryTotals,
    ),
)


@define(kw_only=True)
class CanvasSummaryVariant(Model):
    """Sums up a variant.

    Attributes:
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_entry_time: Counts conversions for the second conversion event by
            the day of entry.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_entry_time: Counts conversions for the third conversion event by the
            day of entry.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_entry_time: Counts conversions for the fourth conversion event by
            the day of entry.
        name: Names the variant.
        revenue: Sums the revenue in US dollars.
        entries: Counts entries.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_entry_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_entry_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_entry_time: int | Unset = UNSET
    name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    entries: int | Unset = UNSET


describe(
    CanvasSummaryVariant,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_entry_time", "conversions1_by_entry_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_entry_time", "conversions2_by_entry_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_entry_time", "conversions3_by_entry_time", INTEGER),
            Field("name", "name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("entries", "entries", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSummaryVariant,
    ),
)


@define(kw_only=True)
class CanvasSummaryStep(Model):
    """Sums up a step.

    Attributes:
        conversions: Counts conversions for the primary conversion event.
        conversions_by_entry_time: Counts conversions for the primary conversion event by
            the day of entry.
        conversions1: Counts conversions for the second conversion event.
        conversions1_by_entry_time: Counts conversions for the second conversion event by
            the day of entry.
        conversions2: Counts conversions for the third conversion event.
        conversions2_by_entry_time: Counts conversions for the third conversion event by the
            day of entry.
        conversions3: Counts conversions for the fourth conversion event.
        conversions3_by_entry_time: Counts conversions for the fourth conversion event by
            the day of entry.
        name: Names the step.
        revenue: Sums the revenue in US dollars.
        messages: Holds the statistics of each channel.
    """

    __slots__ = ()

    conversions: int | Unset = UNSET
    conversions_by_entry_time: int | Unset = UNSET
    conversions1: int | Unset = UNSET
    conversions1_by_entry_time: int | Unset = UNSET
    conversions2: int | Unset = UNSET
    conversions2_by_entry_time: int | Unset = UNSET
    conversions3: int | Unset = UNSET
    conversions3_by_entry_time: int | Unset = UNSET
    name: str | Unset = UNSET
    revenue: float | Unset = UNSET
    messages: CanvasStepMessages | Unset = UNSET


describe(
    CanvasSummaryStep,
    ObjectKind(
        fields=(
            Field("conversions", "conversions", INTEGER),
            Field("conversions_by_entry_time", "conversions_by_entry_time", INTEGER),
            Field("conversions1", "conversions1", INTEGER),
            Field("conversions1_by_entry_time", "conversions1_by_entry_time", INTEGER),
            Field("conversions2", "conversions2", INTEGER),
            Field("conversions2_by_entry_time", "conversions2_by_entry_time", INTEGER),
            Field("conversions3", "conversions3", INTEGER),
            Field("conversions3_by_entry_time", "conversions3_by_entry_time", INTEGER),
            Field("name", "name", STRING),
            Field("revenue", "revenue", NUMBER),
            Field("messages", "messages", ModelRef("canvas_statistics", "CanvasStepMessages")),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasSummaryStep,
    ),
)
