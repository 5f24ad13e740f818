# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/live_activities.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    TIME,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.push import ApplePushInput
    from .audiences import ConnectedAudience
    from .errors import ApiErrorDetail
    from .push import ApplePush

__all__ = [
    "MessagesLiveActivityStartRequest",
    "MessagesLiveActivityStartResponse",
    "MessagesLiveActivityUpdateRequest",
    "MessagesLiveActivityUpdateResponse",
    "LiveActivityErrorBody",
]


@define(kw_only=True)
class MessagesLiveActivityStartRequest(Model):
    """Starts a Live Activity for users who are named, for a segment or for an audience.

    Attributes:
        app_id: Names the app. Required.
        activity_id: Names the activity as the caller likes; updates use this name.
            Required.
        activity_attributes_type: Names the type that the app registered for starts by push.
            Required.
        activity_attributes: Holds the values that stay as they are. Required.
        content_state: Holds the values that change. Required.
        dismissal_date: Tells when the activity leaves the screen; a time in the past
            removes it at once.
        stale_date: Tells from when the content counts as outdated.
        notification: Describes the alert that is shown, with title and body inside alert,
            and the sound there too. The priority at Apple is 10, or 5 with
            content-available, when it is not set. Required.
        external_user_ids: Names up to 50 users by external ID.
        segment_id: Chooses the users of a segment.
        custom_audience: Chooses users by filters.

    At least one of these is needed: external_user_ids, segment_id, custom_audience.
    """

    __slots__ = ()

    app_id: str
    activity_id: str
    activity_attributes_type: str
    activity_attributes: Mapping[str, JsonInput]
    content_state: Mapping[str, JsonInput]
    dismissal_date: datetime | str | Unset = UNSET
    stale_date: datetime | str | Unset = UNSET
    notification: ApplePush | ApplePushInput | UntypedMapping
    external_user_ids: Sequence[str] | Unset = UNSET
    segment_id: str | Unset = UNSET
    custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET


describe(
    MessagesLiveActivityStartRequest,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("activity_id", "activity_id", STRING),
            Field("activity_attributes_type", "activity_attributes_type", STRING),
            Field("activity_attributes", "activity_attributes", MapOf(ANY)),
            Field("content_state", "content_state", MapOf(ANY)),
            Field(
                "dismissal_date",
                "dismissal_date",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field(
                "stale_date",
                "stale_date",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field("notification", "notification", ModelRef("push", "ApplePush")),
            Field("external_user_ids", "external_user_ids", ListOf(STRING, max_items=50)),
            Field("segment_id", "segment_id", STRING),
            Field("custom_audience", "custom_audience", ModelRef("audiences", "ConnectedAudience")),
        ),
        required=(
            "app_id",
            "activity_id",
            "activity_attributes_type",
            "activity_attributes",
            "content_state",
            "notification",
        ),
        any_of=(
            (
                ("external_user_ids",),
                ("segment_id",),
                ("custom_audience",),
            ),
        ),
        extra=ANY,
        model=MessagesLiveActivityStartRequest,
    ),
)


@define(kw_only=True)
class MessagesLiveActivityStartResponse(Model):
    """Says that the request was well formed and taken.

    Attributes:
        message: Says success. Required.
    """

    __slots__ = ()

    message: str


describe(
    MessagesLiveActivityStartResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=MessagesLiveActivityStartResponse,
    ),
)


@define(kw_only=True)
class MessagesLiveActivityUpdateRequest(Model):
    """Changes or ends a Live Activity; the activity's name chooses the users.

    Attributes:
        app_id: Names the app. Required.
        activity_id: Names the activity, as it was started or registered. Required.
        content_state: Holds the values that change. Required.
        end_activity: Ends the activity. Defaults to false.
        dismissal_date: Tells when the activity leaves the screen; with end_activity a time
            in the past removes it at once.
        stale_date: Tells from when the content counts as outdated.
        notification: Describes the alert that is shown. The priority at Apple is 10, or 5
            with content-available, when it is not set.
    """

    __slots__ = ()

    app_id: str
    activity_id: str
    content_state: Mapping[str, JsonInput]
    end_activity: bool | Unset = UNSET
    dismissal_date: datetime | str | Unset = UNSET
    stale_date: datetime | str | Unset = UNSET
    notification: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET


describe(
    MessagesLiveActivityUpdateRequest,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("activity_id", "activity_id", STRING),
            Field("content_state", "content_state", MapOf(ANY)),
            Field("end_activity", "end_activity", BOOLEAN),
            Field(
                "dismissal_date",
                "dismissal_date",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field(
                "stale_date",
                "stale_date",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field("notification", "notification", ModelRef("push", "ApplePush")),
        ),
        required=(
            "app_id",
            "activity_id",
            "content_state",
        ),
        any_of=(),
        extra=ANY,
        model=MessagesLiveActivityUpdateRequest,
    ),
)


@define(kw_only=True)
class MessagesLiveActivityUpdateResponse(Model):
    """Says that the request was well formed and taken.

    Attributes:
        message: Says success. Required.
    """

    __slots__ = ()

    message: str


describe(
    MessagesLiveActivityUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=MessagesLiveActivityUpdateResponse,
    ),
)


@define(kw_only=True)
class LiveActivityErrorBody(Model):
    """Says why a request was refused; a body that is no JSON is explained under error.

    Attributes:
        error: Explains in several lines what is wrong with the body.
        message: Names the fatal error.
        errors: Lists the errors one by one.
    """

    __slots__ = ()

    error: str | Unset = UNSET
    message: str | Unset = UNSET
    errors: list[str | ApiErrorDetail] | Unset = UNSET


describe(
    LiveActivityErrorBody,
    ObjectKind(
        fields=(
            Field("error", "error", STRING),
            Field("message", "message", STRING),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            STRING,
                            ModelRef("errors", "ApiErrorDetail"),
                        )
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=LiveActivityErrorBody,
    ),
)
