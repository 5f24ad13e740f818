# Written by `make generate` from spec/; do not edit.
"""Calls below `campaigns`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ..building import batch_form, build, nothing, reader
from ..facts import OPERATIONS
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    ListOf,
    MapOf,
    ModelRef,
)
from ..models.audiences import ConnectedAudience
from ..models.campaigns import CampaignsDetailsResponse, CampaignsListResponse
from ..models.data_series import CampaignsDataSeriesResponse
from ..models.recipients import CampaignRecipient, TriggerAttachment
from ..models.schedules import (
    CampaignsTriggerScheduleCreateResponse,
    CampaignsTriggerScheduleDeleteResponse,
    CampaignsTriggerScheduleUpdateResponse,
    Schedule,
)
from ..models.sends import CampaignsTriggerSendResponse
from ..models.translations import (
    CampaignsTranslationsListResponse,
    CampaignsTranslationsSourceResponse,
    CampaignsTranslationsUpdateResponse,
)
from ..seam import BatchForm, Call
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.recipients import CampaignRecipientInput, TriggerAttachmentInput
    from ..inputs.schedules import ScheduleInput


def campaigns_translations_list(
    *,
    campaign_id: str,
    message_variation_id: str,
    locale_id: str | Unset = UNSET,
    post_launch_draft_version: bool | Unset = UNSET,
) -> Call[CampaignsTranslationsListResponse]:
    """Make the request of `campaigns.translations.list`."""
    return build(
        OPERATIONS["campaigns.translations.list"],
        reader(CampaignsTranslationsListResponse),
        query={
            "campaign_id": (campaign_id, STRING),
            "message_variation_id": (message_variation_id, STRING),
            "locale_id": (locale_id, STRING),
            "post_launch_draft_version": (post_launch_draft_version, BOOLEAN),
        },
    )


def campaigns_translations_update(
    *,
    campaign_id: str,
    message_variation_id: str,
    locale_id: str,
    translation_map: Mapping[str, str],
) -> Call[CampaignsTranslationsUpdateResponse]:
    """Make the request of `campaigns.translations.update`."""
    return build(
        OPERATIONS["campaigns.translations.update"],
        reader(CampaignsTranslationsUpdateResponse),
        body={
            "campaign_id": campaign_id,
            "message_variation_id": message_variation_id,
            "locale_id": locale_id,
            "translation_map": translation_map,
        },
        body_kind=ModelRef("translations", "CampaignsTranslationsUpdateRequest"),
    )


def campaigns_translations_source(
    *,
    campaign_id: str,
    message_variation_id: str,
    locale_id: str | Unset = UNSET,
    post_launch_draft_version: bool | Unset = UNSET,
) -> Call[CampaignsTranslationsSourceResponse]:
    """Make the request of `campaigns.translations.source`."""
    return build(
        OPERATIONS["campaigns.translations.source"],
        reader(CampaignsTranslationsSourceResponse),
        query={
            "campaign_id": (campaign_id, STRING),
            "message_variation_id": (message_variation_id, STRING),
            "locale_id": (locale_id, STRING),
            "post_launch_draft_version": (post_launch_draft_version, BOOLEAN),
        },
    )


def campaigns_list(
    *,
    page: int | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    last_edit_time_gt: datetime | str | Unset = UNSET,
) -> Call[CampaignsListResponse]:
    """Make the request of `campaigns.list`."""
    return build(
        OPERATIONS["campaigns.list"],
        reader(CampaignsListResponse),
        query={
            "page": (page, INTEGER),
            "include_archived": (include_archived, BOOLEAN),
            "sort_direction": (sort_direction, STRING),
            "last_edit.time[gt]": (last_edit_time_gt, TIME),
        },
    )


def campaigns_details(
    *,
    campaign_id: str,
    post_launch_draft_version: bool | Unset = UNSET,
    include_has_translatable_content: bool | Unset = UNSET,
) -> Call[CampaignsDetailsResponse]:
    """Make the request of `campaigns.details`."""
    return build(
        OPERATIONS["campaigns.details"],
        reader(CampaignsDetailsResponse),
        query={
            "campaign_id": (campaign_id, STRING),
            "post_launch_draft_version": (post_launch_draft_version, BOOLEAN),
            "include_has_translatable_content": (include_has_translatable_content, BOOLEAN),
        },
    )


def campaigns_data_series(
    *,
    campaign_id: str,
    length: int,
    ending_at: datetime | str | Unset = UNSET,
) -> Call[CampaignsDataSeriesResponse]:
    """Make the request of `campaigns.data_series`."""
    return build(
        OPERATIONS["campaigns.data_series"],
        reader(CampaignsDataSeriesResponse),
        query={
            "campaign_id": (campaign_id, STRING),
            "length": (length, INTEGER),
            "ending_at": (ending_at, TIME),
        },
    )


def campaigns_trigger_send(
    *,
    campaign_id: str,
    send_id: str | Unset = UNSET,
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    broadcast: bool | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
    | Unset = UNSET,
    attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
    | Unset = UNSET,
) -> Call[CampaignsTriggerSendResponse]:
    """Make the request of `campaigns.trigger.send`."""
    return build(
        OPERATIONS["campaigns.trigger.send"],
        reader(CampaignsTriggerSendResponse),
        body={
            "campaign_id": campaign_id,
            "send_id": send_id,
            "trigger_properties": trigger_properties,
            "broadcast": broadcast,
            "audience": audience,
            "recipients": recipients,
            "attachments": attachments,
        },
        body_kind=ModelRef("sends", "CampaignsTriggerSendRequest"),
    )


def campaigns_trigger_send_form(
    *,
    campaign_id: str,
    send_id: str | Unset = UNSET,
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    broadcast: bool | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
    | Unset = UNSET,
) -> BatchForm[CampaignsTriggerSendResponse]:
    """Make the form of `campaigns.trigger.send` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["campaigns.trigger.send"],
        reader(CampaignsTriggerSendResponse),
        items={
            "recipients": ModelRef("recipients", "CampaignRecipient"),
        },
        fixed={
            "campaign_id": (campaign_id, STRING),
            "send_id": (send_id, STRING),
            "trigger_properties": (trigger_properties, MapOf(ANY)),
            "broadcast": (broadcast, BOOLEAN),
            "audience": (audience, ModelRef("audiences", "ConnectedAudience")),
            "attachments": (attachments, ListOf(ModelRef("recipients", "TriggerAttachment"))),
        },
    )


def campaigns_trigger_schedule_create(
    *,
    campaign_id: str,
    schedule: Schedule | ScheduleInput | UntypedMapping,
    send_id: str | Unset = UNSET,
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
    | Unset = UNSET,
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
    broadcast: bool | Unset = UNSET,
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
) -> Call[CampaignsTriggerScheduleCreateResponse]:
    """Make the request of `campaigns.trigger.schedule.create`."""
    return build(
        OPERATIONS["campaigns.trigger.schedule.create"],
        reader(CampaignsTriggerScheduleCreateResponse),
        body={
            "campaign_id": campaign_id,
            "schedule": schedule,
            "send_id": send_id,
            "recipients": recipients,
            "audience": audience,
            "broadcast": broadcast,
            "trigger_properties": trigger_properties,
        },
        body_kind=ModelRef("schedules", "CampaignsTriggerScheduleCreateRequest"),
    )


def campaigns_trigger_schedule_update(
    *,
    campaign_id: str,
    schedule_id: str,
    schedule: Schedule | ScheduleInput | UntypedMapping,
) -> Call[CampaignsTriggerScheduleUpdateResponse]:
    """Make the request of `campaigns.trigger.schedule.update`."""
    return build(
        OPERATIONS["campaigns.trigger.schedule.update"],
        reader(CampaignsTriggerScheduleUpdateResponse),
        body={
            "campaign_id": campaign_id,
            "schedule_id": schedule_id,
            "schedule": schedule,
        },
        body_kind=ModelRef("schedules", "CampaignsTriggerScheduleUpdateRequest"),
    )


def campaigns_trigger_schedule_delete(
    *,
    campaign_id: str,
    schedule_id: str,
) -> Call[CampaignsTriggerScheduleDeleteResponse]:
    """Make the request of `campaigns.trigger.schedule.delete`."""
    return build(
        OPERATIONS["campaigns.trigger.schedule.delete"],
        reader(CampaignsTriggerScheduleDeleteResponse),
        body={
            "campaign_id": campaign_id,
            "schedule_id": schedule_id,
        },
        body_kind=ModelRef("schedules", "CampaignsTriggerScheduleDeleteRequest"),
    )


def campaigns_duplicate(
    *,
    campaign_id: str,
    name: str,
    description: str | Unset = UNSET,
) -> Call[None]:
    """Make the request of `campaigns.duplicate`."""
    return build(
        OPERATIONS["campaigns.duplicate"],
        nothing,
        body={
            "campaign_id": campaign_id,
            "name": name,
            "description": description,
        },
        body_kind=ModelRef("duplicates", "CampaignsDuplicateRequest"),
    )
