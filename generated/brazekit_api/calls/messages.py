# Written by `make generate` from spec/; do not edit.
"""Calls below `messages`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ..building import batch_form, build, reader
from ..facts import OPERATIONS
from ..kinds import (
    BOOLEAN,
    STRING,
    TIME,
    ModelRef,
)
from ..models.audiences import ConnectedAudience
from ..models.identifiers import UserAlias
from ..models.live_activities import (
    MessagesLiveActivityStartResponse,
    MessagesLiveActivityUpdateResponse,
)
from ..models.messages import ChannelMessages
from ..models.push import ApplePush
from ..models.schedules import (
    MessagesScheduleCreateResponse,
    MessagesScheduledBroadcastsResponse,
    MessagesScheduleDeleteResponse,
    MessagesScheduleUpdateResponse,
    Schedule,
)
from ..models.sends import MessagesSendResponse
from ..seam import BatchForm, Call
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.identifiers import UserAliasInput
    from ..inputs.messages import ChannelMessagesInput
    from ..inputs.push import ApplePushInput
    from ..inputs.schedules import ScheduleInput


def messages_send(
    *,
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    broadcast: bool | Unset = UNSET,
    external_user_ids: Sequence[str] | Unset = UNSET,
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
    segment_id: str | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    send_id: str | Unset = UNSET,
    override_frequency_capping: bool | Unset = UNSET,
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str | Unset = UNSET,
) -> Call[MessagesSendResponse]:
    """Make the request of `messages.send`."""
    return build(
        OPERATIONS["messages.send"],
        reader(MessagesSendResponse),
        body={
            "messages": messages,
            "broadcast": broadcast,
            "external_user_ids": external_user_ids,
            "user_aliases": user_aliases,
            "segment_id": segment_id,
            "audience": audience,
            "campaign_id": campaign_id,
            "send_id": send_id,
            "override_frequency_capping": override_frequency_capping,
            "recipient_subscription_state": recipient_subscription_state,
        },
        body_kind=ModelRef("sends", "MessagesSendRequest"),
    )


def messages_send_form(
    *,
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    broadcast: bool | Unset = UNSET,
    segment_id: str | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    send_id: str | Unset = UNSET,
    override_frequency_capping: bool | Unset = UNSET,
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str | Unset = UNSET,
) -> BatchForm[MessagesSendResponse]:
    """Make the form of `messages.send` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["messages.send"],
        reader(MessagesSendResponse),
        items={
            "external_user_ids": STRING,
            "user_aliases": ModelRef("identifiers", "UserAlias"),
        },
        fixed={
            "messages": (messages, ModelRef("messages", "ChannelMessages")),
            "broadcast": (broadcast, BOOLEAN),
            "segment_id": (segment_id, STRING),
            "audience": (audience, ModelRef("audiences", "ConnectedAudience")),
            "campaign_id": (campaign_id, STRING),
            "send_id": (send_id, STRING),
            "override_frequency_capping": (override_frequency_capping, BOOLEAN),
            "recipient_subscription_state": (recipient_subscription_state, STRING),
        },
    )


def messages_scheduled_broadcasts(
    *,
    end_time: datetime | str,
) -> Call[MessagesScheduledBroadcastsResponse]:
    """Make the request of `messages.scheduled_broadcasts`."""
    return build(
        OPERATIONS["messages.scheduled_broadcasts"],
        reader(MessagesScheduledBroadcastsResponse),
        query={
            "end_time": (end_time, TIME),
        },
    )


def messages_schedule_create(
    *,
    schedule: Schedule | ScheduleInput | UntypedMapping,
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    broadcast: bool | Unset = UNSET,
    external_user_ids: Sequence[str] | Unset = UNSET,
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    segment_id: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    send_id: str | Unset = UNSET,
    override_messaging_limits: bool | Unset = UNSET,
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str | Unset = UNSET,
) -> Call[MessagesScheduleCreateResponse]:
    """Make the request of `messages.schedule.create`."""
    return build(
        OPERATIONS["messages.schedule.create"],
        reader(MessagesScheduleCreateResponse),
        body={
            "schedule": schedule,
            "messages": messages,
            "broadcast": broadcast,
            "external_user_ids": external_user_ids,
            "user_aliases": user_aliases,
            "audience": audience,
            "segment_id": segment_id,
            "campaign_id": campaign_id,
            "send_id": send_id,
            "override_messaging_limits": override_messaging_limits,
            "recipient_subscription_state": recipient_subscription_state,
        },
        body_kind=ModelRef("schedules", "MessagesScheduleCreateRequest"),
    )


def messages_schedule_update(
    *,
    schedule_id: str,
    schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
) -> Call[MessagesScheduleUpdateResponse]:
    """Make the request of `messages.schedule.update`."""
    return build(
        OPERATIONS["messages.schedule.update"],
        reader(MessagesScheduleUpdateResponse),
        body={
            "schedule_id": schedule_id,
            "schedule": schedule,
            "messages": messages,
        },
        body_kind=ModelRef("schedules", "MessagesScheduleUpdateRequest"),
    )


def messages_schedule_delete(
    *,
    schedule_id: str,
) -> Call[MessagesScheduleDeleteResponse]:
    """Make the request of `messages.schedule.delete`."""
    return build(
        OPERATIONS["messages.schedule.delete"],
        reader(MessagesScheduleDeleteResponse),
        body={
            "schedule_id": schedule_id,
        },
        body_kind=ModelRef("schedules", "MessagesScheduleDeleteRequest"),
    )


def messages_live_activity_start(
    *,
    app_id: str,
    activity_id: str,
    activity_attributes_type: str,
    activity_attributes: Mapping[str, JsonInput],
    content_state: Mapping[str, JsonInput],
    notification: ApplePush | ApplePushInput | UntypedMapping,
    dismissal_date: datetime | str | Unset = UNSET,
    stale_date: datetime | str | Unset = UNSET,
    external_user_ids: Sequence[str] | Unset = UNSET,
    segment_id: str | Unset = UNSET,
    custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
) -> Call[MessagesLiveActivityStartResponse]:
    """Make the request of `messages.live_activity.start`."""
    return build(
        OPERATIONS["messages.live_activity.start"],
        reader(MessagesLiveActivityStartResponse),
        body={
            "app_id": app_id,
            "activity_id": activity_id,
            "activity_attributes_type": activity_attributes_type,
            "activity_attributes": activity_attributes,
            "content_state": content_state,
            "notification": notification,
            "dismissal_date": dismissal_date,
            "stale_date": stale_date,
            "external_user_ids": external_user_ids,
            "segment_id": segment_id,
            "custom_audience": custom_audience,
        },
        body_kind=ModelRef("live_activities", "MessagesLiveActivityStartRequest"),
    )


def messages_live_activity_update(
    *,
    app_id: str,
    activity_id: str,
    content_state: Mapping[str, JsonInput],
    end_activity: bool | Unset = UNSET,
    dismissal_date: datetime | str | Unset = UNSET,
    stale_date: datetime | str | Unset = UNSET,
    notification: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET,
) -> Call[MessagesLiveActivityUpdateResponse]:
    """Make the request of `messages.live_activity.update`."""
    return build(
        OPERATIONS["messages.live_activity.update"],
        reader(MessagesLiveActivityUpdateResponse),
        body={
            "app_id": app_id,
            "activity_id": activity_id,
            "content_state": content_state,
            "end_activity": end_activity,
            "dismissal_date": dismissal_date,
            "stale_date": stale_date,
            "notification": notification,
        },
        body_kind=ModelRef("live_activities", "MessagesLiveActivityUpdateRequest"),
    )
