# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/schedules.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

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
    from ..inputs.identifiers import UserAliasInput
    from ..inputs.messages import ChannelMessagesInput
    from ..inputs.recipients import CampaignRecipientInput, CanvasRecipientInput
    from ..inputs.schedules import ScheduleInput
    from .audiences import ConnectedAudience
    from .errors import RejectedItem
    from .identifiers import UserAlias
    from .messages import ChannelMessages
    from .recipients import CampaignRecipient, CanvasRecipient

__all__ = [
    "Schedule",
    "MessagesScheduledBroadcastsResponse",
    "ScheduledBroadcast",
    "MessagesScheduleCreateRequest",
    "MessagesScheduleCreateResponse",
    "MessagesScheduleUpdateRequest",
    "MessagesScheduleUpdateResponse",
    "MessagesScheduleDeleteRequest",
    "MessagesScheduleDeleteResponse",
    "CampaignsTriggerScheduleCreateRequest",
    "CampaignsTriggerScheduleCreateResponse",
    "CampaignsTriggerScheduleUpdateRequest",
    "CampaignsTriggerScheduleUpdateResponse",
    "CampaignsTriggerScheduleDeleteRequest",
    "CampaignsTriggerScheduleDeleteResponse",
    "CanvasTriggerScheduleCreateRequest",
    "CanvasTriggerScheduleCreateResponse",
    "CanvasTriggerScheduleUpdateRequest",
    "CanvasTriggerScheduleUpdateResponse",
    "CanvasTriggerScheduleDeleteRequest",
    "CanvasTriggerScheduleDeleteResponse",
]


@define(kw_only=True)
class Schedule(Model):
    """Tells when messages go out. With time alone everybody gets them at that moment. A
    schedule that is given in an update takes the place of the stored one as a whole.

    Attributes:
        time: Tells the time, in UTC when nothing else is given, and without an offset
            beside in_local_time or at_optimal_time. Required.
        in_local_time: Reads time in each user's own time zone. A time that has passed in
            all time zones is an error. Defaults to false.
        at_optimal_time: Sends on the day of time at the hour that is best for each user;
            the hour of time does not count. Defaults to false.
    """

    __slots__ = ()

    time: datetime | str
    in_local_time: bool | Unset = UNSET
    at_optimal_time: bool | Unset = UNSET


describe(
    Schedule,
    ObjectKind(
        fields=(
            Field(
                "time",
                "time",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field("in_local_time", "in_local_time", BOOLEAN),
            Field("at_optimal_time", "at_optimal_time", BOOLEAN),
        ),
        required=("time",),
        any_of=(),
        extra=ANY,
        model=Schedule,
    ),
)


@define(kw_only=True)
class MessagesScheduledBroadcastsResponse(Model):
    """Lists what is scheduled until a time.

    Attributes:
        scheduled_broadcasts: Lists the campaigns and Canvases, each once with its next
            occurrence.
    """

    __slots__ = ()

    scheduled_broadcasts: list[ScheduledBroadcast] | Unset = UNSET


describe(
    MessagesScheduledBroadcastsResponse,
    ObjectKind(
        fields=(
            Field(
                "scheduled_broadcasts",
                "scheduled_broadcasts",
                ListOf(ModelRef("schedules", "ScheduledBroadcast")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=MessagesScheduledBroadcastsResponse,
    ),
)


@define(kw_only=True)
class ScheduledBroadcast(Model):
    """Describes one scheduled campaign or Canvas.

    Attributes:
        name: Holds the name.
        id: Identifies the campaign or Canvas.
        type: Tells which of the two it is.
        tags: Lists the names of its tags.
        next_send_time: Tells when it goes out next, in ISO 8601; an offset is there only
            when delivery is neither in local time nor at the best hour.
        schedule_type: Says local_time_zones, intelligent_delivery, or the name of the
            company's time zone.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    id: str | Unset = UNSET
    type: Literal["Canvas", "Campaign"] | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    next_send_time: str | Unset = UNSET
    schedule_type: str | Unset = UNSET


describe(
    ScheduledBroadcast,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("id", "id", STRING),
            Field("type", "type", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("next_send_time", "next_send_time", STRING),
            Field("schedule_type", "schedule_type", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ScheduledBroadcast,
    ),
)


@define(kw_only=True)
class MessagesScheduleCreateRequest(Model):
    """Schedules messages whose content comes with the request.

    Attributes:
        broadcast: Allows the whole segment or audience as the recipients. Must be true when
            no users are named, and cannot be true when some are. Defaults to false.
        external_user_ids: Names users by external ID, at most 50 together with
            user_aliases.
        user_aliases: Names users by alias, at most 50 together with external_user_ids.
        audience: Chooses users by filters.
        segment_id: Chooses the users of a segment; of users who are named, those in the
            segment.
        campaign_id: Names the API campaign under which statistics are kept. Every message
            then names its message_variation_id.
        send_id: Names the send under which statistics are kept, in ASCII.
        override_messaging_limits: Ignores frequency capping, as override_frequency_capping
            does for messages that are sent at once. Defaults to false.
        recipient_subscription_state: Chooses users by their subscription. Defaults to
            subscribed.
        schedule: Tells when the messages go out. Required.
        messages: Holds the content, per channel. Required.

    At least one of these is needed: segment_id, external_user_ids, user_aliases, audience.

    At least one of these is needed: external_user_ids, user_aliases, broadcast.
    """

    __slots__ = ()

    broadcast: bool | Unset = UNSET
    external_user_ids: Sequence[str] | Unset = UNSET
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    segment_id: str | Unset = UNSET
    campaign_id: str | Unset = UNSET
    send_id: str | Unset = UNSET
    override_messaging_limits: bool | Unset = UNSET
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str | Unset = UNSET
    schedule: Schedule | ScheduleInput | UntypedMapping
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping


describe(
    MessagesScheduleCreateRequest,
    ObjectKind(
        fields=(
            Field("broadcast", "broadcast", BOOLEAN),
            Field("external_user_ids", "external_user_ids", ListOf(STRING, max_items=50)),
            Field(
                "user_aliases",
                "user_aliases",
                ListOf(ModelRef("identifiers", "UserAlias"), max_items=50),
            ),
            Field("audience", "audience", ModelRef("audiences", "ConnectedAudience")),
            Field("segment_id", "segment_id", STRING),
            Field("campaign_id", "campaign_id", STRING),
            Field("send_id", "send_id", STRING),
            Field("override_messaging_limits", "override_messaging_limits", BOOLEAN),
            Field("recipient_subscription_state", "recipient_subscription_state", STRING),
            Field("schedule", "schedule", ModelRef("schedules", "Schedule")),
            Field("messages", "messages", ModelRef("messages", "ChannelMessages")),
        ),
        required=(
            "schedule",
            "messages",
        ),
        any_of=(
            (
                ("segment_id",),
                ("external_user_ids",),
                ("user_aliases",),
                ("audience",),
            ),
            (
                ("external_user_ids",),
                ("user_aliases",),
                ("broadcast",),
            ),
        ),
        extra=ANY,
        model=MessagesScheduleCreateRequest,
    ),
)


@define(kw_only=True)
class MessagesScheduleCreateResponse(Model):
    """Says that the messages are scheduled.

    Attributes:
        dispatch_id: Identifies the dispatch.
        schedule_id: Identifies the schedule; an update or deletion needs it.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    __slots__ = ()

    dispatch_id: str | Unset = UNSET
    schedule_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    MessagesScheduleCreateResponse,
    ObjectKind(
        fields=(
            Field("dispatch_id", "dispatch_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
            Field("message", "message", STRING),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=MessagesScheduleCreateResponse,
    ),
)


@define(kw_only=True)
class MessagesScheduleUpdateRequest(Model):
    """Changes the time of scheduled messages, their content, or both.

    Attributes:
        schedule_id: Names the schedule. Required.
        schedule: Tells when the messages go out, in place of what is stored.
        messages: Holds the content, per channel.

    At least one of these is needed: schedule, messages.
    """

    __slots__ = ()

    schedule_id: str
    schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET


describe(
    MessagesScheduleUpdateRequest,
    ObjectKind(
        fields=(
            Field("schedule_id", "schedule_id", STRING),
            Field("schedule", "schedule", ModelRef("schedules", "Schedule")),
            Field("messages", "messages", ModelRef("messages", "ChannelMessages")),
        ),
        required=("schedule_id",),
        any_of=(
            (
                ("schedule",),
                ("messages",),
            ),
        ),
        extra=ANY,
        model=MessagesScheduleUpdateRequest,
    ),
)


@define(kw_only=True)
class MessagesScheduleUpdateResponse(Model):
    """Says that the schedule was changed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    MessagesScheduleUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=MessagesScheduleUpdateResponse,
    ),
)


@define(kw_only=True)
class MessagesScheduleDeleteRequest(Model):
    """Names the scheduled messages that are not to go out.

    Attributes:
        schedule_id: Names the schedule. Required.
    """

    __slots__ = ()

    schedule_id: str


describe(
    MessagesScheduleDeleteRequest,
    ObjectKind(
        fields=(Field("schedule_id", "schedule_id", STRING),),
        required=("schedule_id",),
        any_of=(),
        extra=ANY,
        model=MessagesScheduleDeleteRequest,
    ),
)


@define(kw_only=True)
class MessagesScheduleDeleteResponse(Model):
    """Says that the schedule was deleted.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    MessagesScheduleDeleteResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=MessagesScheduleDeleteResponse,
    ),
)


@define(kw_only=True)
class CampaignsTriggerScheduleCreateRequest(Model):
    """Schedules an API-triggered campaign.

    Attributes:
        campaign_id: Names the campaign. Required.
        send_id: Names the send under which statistics are kept, in ASCII.
        recipients: Names up to 50 users; those of them get the message who are in the
            campaign's segment.
        audience: Leaves only the users who fit these filters.
        broadcast: Allows the whole segment of the campaign as the recipients. Must be true
            when no users are named, and cannot be true when some are. Defaults to false.
        trigger_properties: Fills the message for all users; what a recipient gives under
            the same name goes before it.
        schedule: Tells when the message goes out. Required.

    At least one of these is needed: recipients, broadcast.
    """

    __slots__ = ()

    campaign_id: str
    send_id: str | Unset = UNSET
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping] | Unset = (
        UNSET
    )
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    broadcast: bool | Unset = UNSET
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET
    schedule: Schedule | ScheduleInput | UntypedMapping


describe(
    CampaignsTriggerScheduleCreateRequest,
    ObjectKind(
        fields=(
            Field("campaign_id", "campaign_id", STRING),
            Field("send_id", "send_id", STRING),
            Field(
                "recipients",
                "recipients",
                ListOf(ModelRef("recipients", "CampaignRecipient"), max_items=50),
            ),
            Field("audience", "audience", ModelRef("audiences", "ConnectedAudience")),
            Field("broadcast", "broadcast", BOOLEAN),
            Field("trigger_properties", "trigger_properties", MapOf(ANY)),
            Field("schedule", "schedule", ModelRef("schedules", "Schedule")),
        ),
        required=(
            "campaign_id",
            "schedule",
        ),
        any_of=(
            (
                ("recipients",),
                ("broadcast",),
            ),
        ),
        extra=ANY,
        model=CampaignsTriggerScheduleCreateRequest,
    ),
)


@define(kw_only=True)
class CampaignsTriggerScheduleCreateResponse(Model):
    """Says that the campaign is scheduled.

    Attributes:
        dispatch_id: Identifies the dispatch.
        schedule_id: Identifies the schedule; an update or deletion needs it.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    __slots__ = ()

    dispatch_id: str | Unset = UNSET
    schedule_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    CampaignsTriggerScheduleCreateResponse,
    ObjectKind(
        fields=(
            Field("dispatch_id", "dispatch_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
            Field("message", "message", STRING),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CampaignsTriggerScheduleCreateResponse,
    ),
)


@define(kw_only=True)
class CampaignsTriggerScheduleUpdateRequest(Model):
    """Changes the time of a scheduled campaign.

    Attributes:
        campaign_id: Names the campaign. Required.
        schedule_id: Names the schedule. Required.
        schedule: Tells when the message goes out, in place of what is stored. Required.
    """

    __slots__ = ()

    campaign_id: str
    schedule_id: str
    schedule: Schedule | ScheduleInput | UntypedMapping


describe(
    CampaignsTriggerScheduleUpdateRequest,
    ObjectKind(
        fields=(
            Field("campaign_id", "campaign_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
            Field("schedule", "schedule", ModelRef("schedules", "Schedule")),
        ),
        required=(
            "campaign_id",
            "schedule_id",
            "schedule",
        ),
        any_of=(),
        extra=ANY,
        model=CampaignsTriggerScheduleUpdateRequest,
    ),
)


@define(kw_only=True)
class CampaignsTriggerScheduleUpdateResponse(Model):
    """Says that the schedule was changed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    CampaignsTriggerScheduleUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignsTriggerScheduleUpdateResponse,
    ),
)


@define(kw_only=True)
class CampaignsTriggerScheduleDeleteRequest(Model):
    """Names the scheduled campaign that is not to go out.

    Attributes:
        campaign_id: Names the campaign. Required.
        schedule_id: Names the schedule. Required.
    """

    __slots__ = ()

    campaign_id: str
    schedule_id: str


describe(
    CampaignsTriggerScheduleDeleteRequest,
    ObjectKind(
        fields=(
            Field("campaign_id", "campaign_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
        ),
        required=(
            "campaign_id",
            "schedule_id",
        ),
        any_of=(),
        extra=ANY,
        model=CampaignsTriggerScheduleDeleteRequest,
    ),
)


@define(kw_only=True)
class CampaignsTriggerScheduleDeleteResponse(Model):
    """Says that the schedule was deleted.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    CampaignsTriggerScheduleDeleteResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignsTriggerScheduleDeleteResponse,
    ),
)


@define(kw_only=True)
class CanvasTriggerScheduleCreateRequest(Model):
    """Schedules an API-triggered Canvas.

    Attributes:
        canvas_id: Names the Canvas. Required.
        recipients: Names up to 50 users; those of them enter who are in the Canvas's
            segment.
        audience: Leaves only the users who fit these filters.
        broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
            when no users are named, and cannot be true when some are. Defaults to false.
        canvas_entry_properties: Fills the messages of the first steps for all users; what a
            recipient gives under the same name goes before it.
        schedule: Tells when users enter. Required.

    At least one of these is needed: recipients, broadcast.
    """

    __slots__ = ()

    canvas_id: str
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping] | Unset = UNSET
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    broadcast: bool | Unset = UNSET
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET
    schedule: Schedule | ScheduleInput | UntypedMapping


describe(
    CanvasTriggerScheduleCreateRequest,
    ObjectKind(
        fields=(
            Field("canvas_id", "canvas_id", STRING),
            Field(
                "recipients",
                "recipients",
                ListOf(ModelRef("recipients", "CanvasRecipient"), max_items=50),
            ),
            Field("audience", "audience", ModelRef("audiences", "ConnectedAudience")),
            Field("broadcast", "broadcast", BOOLEAN),
            Field("canvas_entry_properties", "canvas_entry_properties", MapOf(ANY)),
            Field("schedule", "schedule", ModelRef("schedules", "Schedule")),
        ),
        required=(
            "canvas_id",
            "schedule",
        ),
        any_of=(
            (
                ("recipients",),
                ("broadcast",),
            ),
        ),
        extra=ANY,
        model=CanvasTriggerScheduleCreateRequest,
    ),
)


@define(kw_only=True)
class CanvasTriggerScheduleCreateResponse(Model):
    """Says that the Canvas is scheduled.

    Attributes:
        dispatch_id: Identifies the dispatch.
        schedule_id: Identifies the schedule; an update or deletion needs it.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    __slots__ = ()

    dispatch_id: str | Unset = UNSET
    schedule_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    CanvasTriggerScheduleCreateResponse,
    ObjectKind(
        fields=(
            Field("dispatch_id", "dispatch_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
            Field("message", "message", STRING),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            ModelRef("errors", "RejectedItem"),
                            STRING,
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CanvasTriggerScheduleCreateResponse,
    ),
)


@define(kw_only=True)
class CanvasTriggerScheduleUpdateRequest(Model):
    """Changes the time of a scheduled Canvas.

    Attributes:
        canvas_id: Names the Canvas. Required.
        schedule_id: Names the schedule. Required.
        schedule: Tells when users enter, in place of what is stored. Required.
    """

    __slots__ = ()

    canvas_id: str
    schedule_id: str
    schedule: Schedule | ScheduleInput | UntypedMapping


describe(
    CanvasTriggerScheduleUpdateRequest,
    ObjectKind(
        fields=(
            Field("canvas_id", "canvas_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
            Field("schedule", "schedule", ModelRef("schedules", "Schedule")),
        ),
        required=(
            "canvas_id",
            "schedule_id",
            "schedule",
        ),
        any_of=(),
        extra=ANY,
        model=CanvasTriggerScheduleUpdateRequest,
    ),
)


@define(kw_only=True)
class CanvasTriggerScheduleUpdateResponse(Model):
    """Says that the schedule was changed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    CanvasTriggerScheduleUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasTriggerScheduleUpdateResponse,
    ),
)


@define(kw_only=True)
class CanvasTriggerScheduleDeleteRequest(Model):
    """Names the scheduled Canvas that is not to start.

    Attributes:
        canvas_id: Names the Canvas. Required.
        schedule_id: Names the schedule. Required.
    """

    __slots__ = ()

    canvas_id: str
    schedule_id: str


describe(
    CanvasTriggerScheduleDeleteRequest,
    ObjectKind(
        fields=(
            Field("canvas_id", "canvas_id", STRING),
            Field("schedule_id", "schedule_id", STRING),
        ),
        required=(
            "canvas_id",
            "schedule_id",
        ),
        any_of=(),
        extra=ANY,
        model=CanvasTriggerScheduleDeleteRequest,
    ),
)


@define(kw_only=True)
class CanvasTriggerScheduleDeleteResponse(Model):
    """Says that the schedule was deleted.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    CanvasTriggerScheduleDeleteResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasTriggerScheduleDeleteResponse,
    ),
)
