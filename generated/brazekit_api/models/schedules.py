# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/schedules.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Never

import attrs

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
from ..model import Field, Model, ObjectKind, unexpected
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


@attrs.define(kw_only=True, repr=False)
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

    time: datetime | str
    in_local_time: bool | Unset = UNSET
    at_optimal_time: bool | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            time: datetime | str,
            in_local_time: bool | Unset = UNSET,
            at_optimal_time: bool | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.time = time
            self.in_local_time = in_local_time
            self.at_optimal_time = at_optimal_time
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


Schedule.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class MessagesScheduledBroadcastsResponse(Model):
    """Lists what is scheduled until a time.

    Attributes:
        scheduled_broadcasts: Lists the campaigns and Canvases, each once with its next
            occurrence.
    """

    scheduled_broadcasts: list[ScheduledBroadcast] | Unset = UNSET


MessagesScheduledBroadcastsResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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

    name: str | Unset = UNSET
    id: str | Unset = UNSET
    type: Literal["Canvas", "Campaign"] | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    next_send_time: str | Unset = UNSET
    schedule_type: str | Unset = UNSET


ScheduledBroadcast.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            broadcast: bool | Unset = UNSET,
            external_user_ids: Sequence[str] | Unset = UNSET,
            user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
            audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
            segment_id: str | Unset = UNSET,
            campaign_id: str | Unset = UNSET,
            send_id: str | Unset = UNSET,
            override_messaging_limits: bool | Unset = UNSET,
            recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
            | str
            | Unset = UNSET,
            schedule: Schedule | ScheduleInput | UntypedMapping,
            messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.broadcast = broadcast
            self.external_user_ids = external_user_ids
            self.user_aliases = user_aliases
            self.audience = audience
            self.segment_id = segment_id
            self.campaign_id = campaign_id
            self.send_id = send_id
            self.override_messaging_limits = override_messaging_limits
            self.recipient_subscription_state = recipient_subscription_state
            self.schedule = schedule
            self.messages = messages
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


MessagesScheduleCreateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class MessagesScheduleCreateResponse(Model):
    """Says that the messages are scheduled.

    Attributes:
        dispatch_id: Identifies the dispatch.
        schedule_id: Identifies the schedule; an update or deletion needs it.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    dispatch_id: str | Unset = UNSET
    schedule_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


MessagesScheduleCreateResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class MessagesScheduleUpdateRequest(Model):
    """Changes the time of scheduled messages, their content, or both.

    Attributes:
        schedule_id: Names the schedule. Required.
        schedule: Tells when the messages go out, in place of what is stored.
        messages: Holds the content, per channel.

    At least one of these is needed: schedule, messages.
    """

    schedule_id: str
    schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            schedule_id: str,
            schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
            messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.schedule_id = schedule_id
            self.schedule = schedule
            self.messages = messages
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


MessagesScheduleUpdateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class MessagesScheduleUpdateResponse(Model):
    """Says that the schedule was changed.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


MessagesScheduleUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=MessagesScheduleUpdateResponse,
)


@attrs.define(kw_only=True, repr=False)
class MessagesScheduleDeleteRequest(Model):
    """Names the scheduled messages that are not to go out.

    Attributes:
        schedule_id: Names the schedule. Required.
    """

    schedule_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            schedule_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.schedule_id = schedule_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


MessagesScheduleDeleteRequest.__kind__ = ObjectKind(
    fields=(Field("schedule_id", "schedule_id", STRING),),
    required=("schedule_id",),
    any_of=(),
    extra=ANY,
    model=MessagesScheduleDeleteRequest,
)


@attrs.define(kw_only=True, repr=False)
class MessagesScheduleDeleteResponse(Model):
    """Says that the schedule was deleted.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


MessagesScheduleDeleteResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=MessagesScheduleDeleteResponse,
)


@attrs.define(kw_only=True, repr=False)
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

    campaign_id: str
    send_id: str | Unset = UNSET
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping] | Unset = (
        UNSET
    )
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    broadcast: bool | Unset = UNSET
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET
    schedule: Schedule | ScheduleInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            campaign_id: str,
            send_id: str | Unset = UNSET,
            recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
            | Unset = UNSET,
            audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
            broadcast: bool | Unset = UNSET,
            trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
            schedule: Schedule | ScheduleInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.campaign_id = campaign_id
            self.send_id = send_id
            self.recipients = recipients
            self.audience = audience
            self.broadcast = broadcast
            self.trigger_properties = trigger_properties
            self.schedule = schedule
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CampaignsTriggerScheduleCreateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTriggerScheduleCreateResponse(Model):
    """Says that the campaign is scheduled.

    Attributes:
        dispatch_id: Identifies the dispatch.
        schedule_id: Identifies the schedule; an update or deletion needs it.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    dispatch_id: str | Unset = UNSET
    schedule_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


CampaignsTriggerScheduleCreateResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTriggerScheduleUpdateRequest(Model):
    """Changes the time of a scheduled campaign.

    Attributes:
        campaign_id: Names the campaign. Required.
        schedule_id: Names the schedule. Required.
        schedule: Tells when the message goes out, in place of what is stored. Required.
    """

    campaign_id: str
    schedule_id: str
    schedule: Schedule | ScheduleInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            campaign_id: str,
            schedule_id: str,
            schedule: Schedule | ScheduleInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.campaign_id = campaign_id
            self.schedule_id = schedule_id
            self.schedule = schedule
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CampaignsTriggerScheduleUpdateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTriggerScheduleUpdateResponse(Model):
    """Says that the schedule was changed.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


CampaignsTriggerScheduleUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=CampaignsTriggerScheduleUpdateResponse,
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTriggerScheduleDeleteRequest(Model):
    """Names the scheduled campaign that is not to go out.

    Attributes:
        campaign_id: Names the campaign. Required.
        schedule_id: Names the schedule. Required.
    """

    campaign_id: str
    schedule_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            campaign_id: str,
            schedule_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.campaign_id = campaign_id
            self.schedule_id = schedule_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CampaignsTriggerScheduleDeleteRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTriggerScheduleDeleteResponse(Model):
    """Says that the schedule was deleted.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


CampaignsTriggerScheduleDeleteResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=CampaignsTriggerScheduleDeleteResponse,
)


@attrs.define(kw_only=True, repr=False)
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

    canvas_id: str
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping] | Unset = UNSET
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    broadcast: bool | Unset = UNSET
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET
    schedule: Schedule | ScheduleInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            canvas_id: str,
            recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
            | Unset = UNSET,
            audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
            broadcast: bool | Unset = UNSET,
            canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
            schedule: Schedule | ScheduleInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.canvas_id = canvas_id
            self.recipients = recipients
            self.audience = audience
            self.broadcast = broadcast
            self.canvas_entry_properties = canvas_entry_properties
            self.schedule = schedule
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CanvasTriggerScheduleCreateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CanvasTriggerScheduleCreateResponse(Model):
    """Says that the Canvas is scheduled.

    Attributes:
        dispatch_id: Identifies the dispatch.
        schedule_id: Identifies the schedule; an update or deletion needs it.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    dispatch_id: str | Unset = UNSET
    schedule_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


CanvasTriggerScheduleCreateResponse.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CanvasTriggerScheduleUpdateRequest(Model):
    """Changes the time of a scheduled Canvas.

    Attributes:
        canvas_id: Names the Canvas. Required.
        schedule_id: Names the schedule. Required.
        schedule: Tells when users enter, in place of what is stored. Required.
    """

    canvas_id: str
    schedule_id: str
    schedule: Schedule | ScheduleInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            canvas_id: str,
            schedule_id: str,
            schedule: Schedule | ScheduleInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.canvas_id = canvas_id
            self.schedule_id = schedule_id
            self.schedule = schedule
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CanvasTriggerScheduleUpdateRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CanvasTriggerScheduleUpdateResponse(Model):
    """Says that the schedule was changed.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


CanvasTriggerScheduleUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=CanvasTriggerScheduleUpdateResponse,
)


@attrs.define(kw_only=True, repr=False)
class CanvasTriggerScheduleDeleteRequest(Model):
    """Names the scheduled Canvas that is not to start.

    Attributes:
        canvas_id: Names the Canvas. Required.
        schedule_id: Names the schedule. Required.
    """

    canvas_id: str
    schedule_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            canvas_id: str,
            schedule_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.canvas_id = canvas_id
            self.schedule_id = schedule_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CanvasTriggerScheduleDeleteRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class CanvasTriggerScheduleDeleteResponse(Model):
    """Says that the schedule was deleted.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


CanvasTriggerScheduleDeleteResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=CanvasTriggerScheduleDeleteResponse,
)
