# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/schedules.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal, Required

    from ..models.audiences import ConnectedAudience
    from ..models.identifiers import UserAlias
    from ..models.messages import ChannelMessages
    from ..models.recipients import CampaignRecipient, CanvasRecipient
    from ..models.schedules import Schedule
    from ..types import JsonInput, UntypedMapping
    from .audiences import ConnectedAudienceInput
    from .identifiers import UserAliasInput
    from .messages import ChannelMessagesInput
    from .recipients import CampaignRecipientInput, CanvasRecipientInput

__all__ = [
    "ScheduleInput",
    "MessagesScheduleCreateRequestInput",
    "MessagesScheduleUpdateRequestInput",
    "MessagesScheduleDeleteRequestInput",
    "CampaignsTriggerScheduleCreateRequestInput",
    "CampaignsTriggerScheduleUpdateRequestInput",
    "CampaignsTriggerScheduleDeleteRequestInput",
    "CanvasTriggerScheduleCreateRequestInput",
    "CanvasTriggerScheduleUpdateRequestInput",
    "CanvasTriggerScheduleDeleteRequestInput",
]


class ScheduleInput(TypedDict, total=False):
    """`Schedule` as a plain mapping: Tells when messages go out. With time alone everybody
    gets them at that moment. A schedule that is given in an update takes the place of the
    stored one as a whole.
    """

    time: Required[datetime | str]
    in_local_time: bool
    at_optimal_time: bool


class MessagesScheduleCreateRequestInput(TypedDict, total=False):
    """`MessagesScheduleCreateRequest` as a plain mapping: Schedules messages whose content
    comes with the request.

    At least one of these is needed: segment_id, external_user_ids, user_aliases, audience.

    At least one of these is needed: external_user_ids, user_aliases, broadcast.
    """

    broadcast: bool
    external_user_ids: Sequence[str]
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping]
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping
    segment_id: str
    campaign_id: str
    send_id: str
    override_messaging_limits: bool
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str
    schedule: Required[Schedule | ScheduleInput | UntypedMapping]
    messages: Required[ChannelMessages | ChannelMessagesInput | UntypedMapping]


class MessagesScheduleUpdateRequestInput(TypedDict, total=False):
    """`MessagesScheduleUpdateRequest` as a plain mapping: Changes the time of scheduled
    messages, their content, or both.

    At least one of these is needed: schedule, messages.
    """

    schedule_id: Required[str]
    schedule: Schedule | ScheduleInput | UntypedMapping
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping


class MessagesScheduleDeleteRequestInput(TypedDict, total=False):
    """`MessagesScheduleDeleteRequest` as a plain mapping: Names the scheduled messages that
    are not to go out.
    """

    schedule_id: Required[str]


class CampaignsTriggerScheduleCreateRequestInput(TypedDict, total=False):
    """`CampaignsTriggerScheduleCreateRequest` as a plain mapping: Schedules an API-triggered
    campaign.

    At least one of these is needed: recipients, broadcast.
    """

    campaign_id: Required[str]
    send_id: str
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping
    broadcast: bool
    trigger_properties: Mapping[str, JsonInput]
    schedule: Required[Schedule | ScheduleInput | UntypedMapping]


class CampaignsTriggerScheduleUpdateRequestInput(TypedDict, total=False):
    """`CampaignsTriggerScheduleUpdateRequest` as a plain mapping: Changes the time of a
    scheduled campaign.
    """

    campaign_id: Required[str]
    schedule_id: Required[str]
    schedule: Required[Schedule | ScheduleInput | UntypedMapping]


class CampaignsTriggerScheduleDeleteRequestInput(TypedDict, total=False):
    """`CampaignsTriggerScheduleDeleteRequest` as a plain mapping: Names the scheduled campaign
    that is not to go out.
    """

    campaign_id: Required[str]
    schedule_id: Required[str]


class CanvasTriggerScheduleCreateRequestInput(TypedDict, total=False):
    """`CanvasTriggerScheduleCreateRequest` as a plain mapping: Schedules an API-triggered
    Canvas.

    At least one of these is needed: recipients, broadcast.
    """

    canvas_id: Required[str]
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping
    broadcast: bool
    canvas_entry_properties: Mapping[str, JsonInput]
    schedule: Required[Schedule | ScheduleInput | UntypedMapping]


class CanvasTriggerScheduleUpdateRequestInput(TypedDict, total=False):
    """`CanvasTriggerScheduleUpdateRequest` as a plain mapping: Changes the time of a scheduled
    Canvas.
    """

    canvas_id: Required[str]
    schedule_id: Required[str]
    schedule: Required[Schedule | ScheduleInput | UntypedMapping]


class CanvasTriggerScheduleDeleteRequestInput(TypedDict, total=False):
    """`CanvasTriggerScheduleDeleteRequest` as a plain mapping: Names the scheduled Canvas that
    is not to start.
    """

    canvas_id: Required[str]
    schedule_id: Required[str]
