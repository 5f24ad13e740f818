# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/feed.yaml`."""

from __future__ import annotations

from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "FeedListResponse",
    "FeedCardListItem",
    "FeedDetailsResponse",
    "FeedDataSeriesResponse",
    "FeedSeriesPoint",
]


@define(kw_only=True)
class FeedListResponse(Model):
    """Holds a page of News Feed cards.

    Attributes:
        message: Says success when the export had no errors. Required.
        cards: Lists the cards, at most 100.
    """

    __slots__ = ()

    message: str
    cards: list[FeedCardListItem] | Unset = UNSET


describe(
    FeedListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("cards", "cards", ListOf(ModelRef("feed", "FeedCardListItem"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=FeedListResponse,
    ),
)


@define(kw_only=True)
class FeedCardListItem(Model):
    """Sums up a News Feed card.

    Attributes:
        id: Holds the card's API identifier.
        type: Names the kind: classic, with a captioned image, a banner, or
            cross-promotional.
        title: Holds the title.
        tags: Lists the tags.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    type: Literal["NewsItem", "CaptionedImage", "Banner", "DevPick"] | str | Unset = UNSET
    title: str | Unset = UNSET
    tags: list[str] | Unset = UNSET


describe(
    FeedCardListItem,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("type", "type", STRING),
            Field("title", "title", STRING),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=FeedCardListItem,
    ),
)


@define(kw_only=True)
class FeedDetailsResponse(Model):
    """Describes one News Feed card.

    Attributes:
        message: Says success when the export had no errors. Required.
        created_at: Tells when it was created.
        updated_at: Tells when it was last updated.
        name: Names the card.
        publish_at: Tells when it is published.
        end_at: Tells when it stops being shown.
        tags: Lists the tags.
        title: Holds the title.
        image_url: Holds the address of the image.
        extras: Maps keys to values that travel with the card.
        description: Holds the text.
        archived: Tells whether it is archived.
        draft: Tells whether it is a draft.
    """

    __slots__ = ()

    message: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    name: str | Unset = UNSET
    publish_at: str | Unset = UNSET
    end_at: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    title: str | Unset = UNSET
    image_url: str | Unset = UNSET
    extras: dict[str, str] | Unset = UNSET
    description: str | Unset = UNSET
    archived: bool | Unset = UNSET
    draft: bool | Unset = UNSET


describe(
    FeedDetailsResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("name", "name", STRING),
            Field("publish_at", "publish_at", STRING),
            Field("end_at", "end_at", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("title", "title", STRING),
            Field("image_url", "image_url", STRING),
            Field("extras", "extras", MapOf(STRING)),
            Field("description", "description", STRING),
            Field("archived", "archived", BOOLEAN),
            Field("draft", "draft", BOOLEAN),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=FeedDetailsResponse,
    ),
)


@define(kw_only=True)
class FeedDataSeriesResponse(Model):
    """Holds a card's statistics by day or hour.

    Attributes:
        message: Says success when the export had no errors. Required.
        data: Lists the points of the series.
    """

    __slots__ = ()

    message: str
    data: list[FeedSeriesPoint] | Unset = UNSET


describe(
    FeedDataSeriesResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("data", "data", ListOf(ModelRef("feed", "FeedSeriesPoint"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=FeedDataSeriesResponse,
    ),
)


@define(kw_only=True)
class FeedSeriesPoint(Model):
    """Holds a card's statistics of one day or hour.

    Attributes:
        time: Names the day as an ISO 8601 date, or the hour as an ISO 8601 time when the
            unit is hour.
        clicks: Counts clicks.
        impressions: Counts impressions.
        unique_clicks: Counts users who clicked.
        unique_impressions: Counts users who saw the card.
    """

    __slots__ = ()

    time: str | Unset = UNSET
    clicks: int | Unset = UNSET
    impressions: int | Unset = UNSET
    unique_clicks: int | Unset = UNSET
    unique_impressions: int | Unset = UNSET


describe(
    FeedSeriesPoint,
    ObjectKind(
        fields=(
            Field("time", "time", STRING),
            Field("clicks", "clicks", INTEGER),
            Field("impressions", "impressions", INTEGER),
            Field("unique_clicks", "unique_clicks", INTEGER),
            Field("unique_impressions", "unique_impressions", INTEGER),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=FeedSeriesPoint,
    ),
)
