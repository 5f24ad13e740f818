# Written by `make generate` from spec/; do not edit.
"""The groups below `campaigns`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..calls import campaigns as calls
from ..models.audiences import ConnectedAudience
from ..models.campaigns import CampaignListItem, CampaignsDetailsResponse, CampaignsListResponse
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
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.recipients import CampaignRecipientInput, TriggerAttachmentInput
    from ..inputs.schedules import ScheduleInput


class CampaignsTriggerSchedule:
    """Operations below `campaigns.trigger.schedule`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CampaignsTriggerScheduleCreateResponse:
        """Schedules an API-triggered campaign.

        Answers with a schedule_id, which an update or deletion needs. Users who are named get
        the message when they are in the campaign's segment as well.

        Args:
            campaign_id: Names the campaign. Required.
            schedule: Tells when the message goes out. Required.
            send_id: Names the send under which statistics are kept, in ASCII.
            recipients: Names up to 50 users; those of them get the message who are in the
                campaign's segment.
            audience: Leaves only the users who fit these filters.
            broadcast: Allows the whole segment of the campaign as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            trigger_properties: Fills the message for all users; what a recipient gives under
                the same name goes before it.

        API: POST /campaigns/trigger/schedule/create.
        Permission: campaigns.trigger.schedule.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat makes another schedule, and both send.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_schedule_triggered_campaigns.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_trigger_schedule_create(
                campaign_id=campaign_id,
                schedule=schedule,
                send_id=send_id,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                trigger_properties=trigger_properties,
            )
        )

    def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> CampaignsTriggerScheduleUpdateResponse:
        """Changes the time of a scheduled API-triggered campaign.

        The schedule takes the place of the stored one as a whole. Close to the time or during
        the send it may reach all, some or none of the users, and it has no effect when the old
        schedule was in local time and has passed in any time zone.

        Args:
            campaign_id: Names the campaign. Required.
            schedule_id: Names the schedule. Required.
            schedule: Tells when the message goes out, in place of what is stored. Required.

        API: POST /campaigns/trigger/schedule/update.
        Permission: campaigns.trigger.schedule.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could undo a later change of the same
            schedule.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_campaigns.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_trigger_schedule_update(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    def delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> CampaignsTriggerScheduleDeleteResponse:
        """Deletes the schedule of an API-triggered campaign.

        Close to the time or during the send the deletion may spare all, some or none of the
        users.

        Args:
            campaign_id: Names the campaign. Required.
            schedule_id: Names the schedule. Required.

        API: POST /campaigns/trigger/schedule/delete.
        Permission: campaigns.trigger.schedule.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: How Braze answers the deletion of a schedule that
            is gone is not known, so a repeat could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_messages.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_trigger_schedule_delete(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
            )
        )


class AsyncCampaignsTriggerSchedule:
    """Operations below `campaigns.trigger.schedule`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CampaignsTriggerScheduleCreateResponse:
        """Schedules an API-triggered campaign.

        Answers with a schedule_id, which an update or deletion needs. Users who are named get
        the message when they are in the campaign's segment as well.

        Args:
            campaign_id: Names the campaign. Required.
            schedule: Tells when the message goes out. Required.
            send_id: Names the send under which statistics are kept, in ASCII.
            recipients: Names up to 50 users; those of them get the message who are in the
                campaign's segment.
            audience: Leaves only the users who fit these filters.
            broadcast: Allows the whole segment of the campaign as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            trigger_properties: Fills the message for all users; what a recipient gives under
                the same name goes before it.

        API: POST /campaigns/trigger/schedule/create.
        Permission: campaigns.trigger.schedule.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat makes another schedule, and both send.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_schedule_triggered_campaigns.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_trigger_schedule_create(
                campaign_id=campaign_id,
                schedule=schedule,
                send_id=send_id,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                trigger_properties=trigger_properties,
            )
        )

    async def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> CampaignsTriggerScheduleUpdateResponse:
        """Changes the time of a scheduled API-triggered campaign.

        The schedule takes the place of the stored one as a whole. Close to the time or during
        the send it may reach all, some or none of the users, and it has no effect when the old
        schedule was in local time and has passed in any time zone.

        Args:
            campaign_id: Names the campaign. Required.
            schedule_id: Names the schedule. Required.
            schedule: Tells when the message goes out, in place of what is stored. Required.

        API: POST /campaigns/trigger/schedule/update.
        Permission: campaigns.trigger.schedule.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could undo a later change of the same
            schedule.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_campaigns.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_trigger_schedule_update(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    async def delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> CampaignsTriggerScheduleDeleteResponse:
        """Deletes the schedule of an API-triggered campaign.

        Close to the time or during the send the deletion may spare all, some or none of the
        users.

        Args:
            campaign_id: Names the campaign. Required.
            schedule_id: Names the schedule. Required.

        API: POST /campaigns/trigger/schedule/delete.
        Permission: campaigns.trigger.schedule.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: How Braze answers the deletion of a schedule that
            is gone is not known, so a repeat could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_messages.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_trigger_schedule_delete(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
            )
        )


class RawCampaignsTriggerSchedule:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CampaignsTriggerScheduleCreateResponse]:
        """Schedules an API-triggered campaign. See `campaigns.trigger.schedule.create`."""
        return self._sender.response(
            lambda: calls.campaigns_trigger_schedule_create(
                campaign_id=campaign_id,
                schedule=schedule,
                send_id=send_id,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                trigger_properties=trigger_properties,
            )
        )

    def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> Response[CampaignsTriggerScheduleUpdateResponse]:
        """Changes the time of a scheduled API-triggered campaign. See `campaigns.trigger.schedule.update`."""
        return self._sender.response(
            lambda: calls.campaigns_trigger_schedule_update(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    def delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> Response[CampaignsTriggerScheduleDeleteResponse]:
        """Deletes the schedule of an API-triggered campaign. See `campaigns.trigger.schedule.delete`."""
        return self._sender.response(
            lambda: calls.campaigns_trigger_schedule_delete(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
            )
        )


class AsyncRawCampaignsTriggerSchedule:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CampaignsTriggerScheduleCreateResponse]:
        """Schedules an API-triggered campaign. See `campaigns.trigger.schedule.create`."""
        return await self._sender.response(
            lambda: calls.campaigns_trigger_schedule_create(
                campaign_id=campaign_id,
                schedule=schedule,
                send_id=send_id,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                trigger_properties=trigger_properties,
            )
        )

    async def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> Response[CampaignsTriggerScheduleUpdateResponse]:
        """Changes the time of a scheduled API-triggered campaign. See `campaigns.trigger.schedule.update`."""
        return await self._sender.response(
            lambda: calls.campaigns_trigger_schedule_update(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    async def delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> Response[CampaignsTriggerScheduleDeleteResponse]:
        """Deletes the schedule of an API-triggered campaign. See `campaigns.trigger.schedule.delete`."""
        return await self._sender.response(
            lambda: calls.campaigns_trigger_schedule_delete(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
            )
        )


class CampaignsTranslations:
    """Operations below `campaigns.translations`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CampaignsTranslationsListResponse:
        """Lists the translations of a campaign's message by locale.

        Answers for every locale, or for the one that locale_id names.

        Args:
            campaign_id: Names the campaign. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        API: GET /campaigns/translations.
        Permission: campaigns.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/campaigns/get_translation_campaign.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_translations_list(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    def update(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> CampaignsTranslationsUpdateResponse:
        """Sets the translations of a campaign's message in one locale.

        The message of a launched campaign must first be saved as a draft.

        Args:
            campaign_id: Names the campaign. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        API: PUT /campaigns/translations.
        Permission: campaigns.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/campaigns/put_update_translation_campaign.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_translations_update(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    def source(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CampaignsTranslationsSourceResponse:
        """Reads the texts inside the translation tags of a campaign's message.

        These are the texts as they were written, before any translation.

        Args:
            campaign_id: Names the campaign. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        API: GET /campaigns/translations/source.
        Permission: campaigns.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/campaigns/get_source_campaign.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_translations_source(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class AsyncCampaignsTranslations:
    """Operations below `campaigns.translations`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CampaignsTranslationsListResponse:
        """Lists the translations of a campaign's message by locale.

        Answers for every locale, or for the one that locale_id names.

        Args:
            campaign_id: Names the campaign. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        API: GET /campaigns/translations.
        Permission: campaigns.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/campaigns/get_translation_campaign.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_translations_list(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    async def update(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> CampaignsTranslationsUpdateResponse:
        """Sets the translations of a campaign's message in one locale.

        The message of a launched campaign must first be saved as a draft.

        Args:
            campaign_id: Names the campaign. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        API: PUT /campaigns/translations.
        Permission: campaigns.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/campaigns/put_update_translation_campaign.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_translations_update(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    async def source(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CampaignsTranslationsSourceResponse:
        """Reads the texts inside the translation tags of a campaign's message.

        These are the texts as they were written, before any translation.

        Args:
            campaign_id: Names the campaign. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        API: GET /campaigns/translations/source.
        Permission: campaigns.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/campaigns/get_source_campaign.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_translations_source(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class RawCampaignsTranslations:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CampaignsTranslationsListResponse]:
        """Lists the translations of a campaign's message by locale. See `campaigns.translations.list`."""
        return self._sender.response(
            lambda: calls.campaigns_translations_list(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    def update(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[CampaignsTranslationsUpdateResponse]:
        """Sets the translations of a campaign's message in one locale. See `campaigns.translations.update`."""
        return self._sender.response(
            lambda: calls.campaigns_translations_update(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    def source(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CampaignsTranslationsSourceResponse]:
        """Reads the texts inside the translation tags of a campaign's message. See `campaigns.translations.source`."""
        return self._sender.response(
            lambda: calls.campaigns_translations_source(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class AsyncRawCampaignsTranslations:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CampaignsTranslationsListResponse]:
        """Lists the translations of a campaign's message by locale. See `campaigns.translations.list`."""
        return await self._sender.response(
            lambda: calls.campaigns_translations_list(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    async def update(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[CampaignsTranslationsUpdateResponse]:
        """Sets the translations of a campaign's message in one locale. See `campaigns.translations.update`."""
        return await self._sender.response(
            lambda: calls.campaigns_translations_update(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    async def source(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CampaignsTranslationsSourceResponse]:
        """Reads the texts inside the translation tags of a campaign's message. See `campaigns.translations.source`."""
        return await self._sender.response(
            lambda: calls.campaigns_translations_source(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class CampaignsTrigger:
    """Operations below `campaigns.trigger`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> CampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return CampaignsTriggerSchedule(self._sender)

    def send(
        self,
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
    ) -> Outcome[CampaignsTriggerSendResponse]:
        """Sends an API-triggered campaign at once.

        The content is in the dashboard. Users who are named get it when they are in the
        campaign's segment as well; a user who is named twice gets it once. Attributes of a
        recipient are stored before the message is made.

        Args:
            campaign_id: Names the campaign. Required.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before.
            trigger_properties: Fills the message for all users; what a recipient gives under
                the same name goes before it.
            broadcast: Allows the whole segment of the campaign as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Names up to 50 users; those of them get the message who are in the
                campaign's segment.
            attachments: Lists files to attach to e-mail. Excludes a broadcast.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        Never sent again after a lost answer: A repeat sends the campaign again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_campaigns.md.
        """
        return self._sender.outcome(
            lambda: calls.campaigns_trigger_send(
                campaign_id=campaign_id,
                send_id=send_id,
                trigger_properties=trigger_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
                attachments=attachments,
            )
        )

    def send_batched(
        self,
        *,
        recipients: Iterable[CampaignRecipient | CampaignRecipientInput | UntypedMapping] = (),
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sends an API-triggered campaign at once, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            campaign_id: Names the campaign. Required.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before.
            trigger_properties: Fills the message for all users; what a recipient gives under
                the same name goes before it.
            broadcast: Allows the whole segment of the campaign as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Stream. Names up to 50 users; those of them get the message who are in
                the campaign's segment.
            attachments: Lists files to attach to e-mail. Excludes a broadcast.
            on_settled: Called with the fate of each request's items as soon as it is known.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        Never sent again after a lost answer: A repeat sends the campaign again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_campaigns.md.
        """
        return self._sender.batched(
            lambda: calls.campaigns_trigger_send_form(
                campaign_id=campaign_id,
                send_id=send_id,
                trigger_properties=trigger_properties,
                broadcast=broadcast,
                audience=audience,
                attachments=attachments,
            ),
            {
                "recipients": recipients,
            },
            on_settled,
        )


class AsyncCampaignsTrigger:
    """Operations below `campaigns.trigger`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncCampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return AsyncCampaignsTriggerSchedule(self._sender)

    async def send(
        self,
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
    ) -> Outcome[CampaignsTriggerSendResponse]:
        """Sends an API-triggered campaign at once.

        The content is in the dashboard. Users who are named get it when they are in the
        campaign's segment as well; a user who is named twice gets it once. Attributes of a
        recipient are stored before the message is made.

        Args:
            campaign_id: Names the campaign. Required.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before.
            trigger_properties: Fills the message for all users; what a recipient gives under
                the same name goes before it.
            broadcast: Allows the whole segment of the campaign as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Names up to 50 users; those of them get the message who are in the
                campaign's segment.
            attachments: Lists files to attach to e-mail. Excludes a broadcast.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        Never sent again after a lost answer: A repeat sends the campaign again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_campaigns.md.
        """
        return await self._sender.outcome(
            lambda: calls.campaigns_trigger_send(
                campaign_id=campaign_id,
                send_id=send_id,
                trigger_properties=trigger_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
                attachments=attachments,
            )
        )

    async def send_batched(
        self,
        *,
        recipients: Iterable[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | AsyncIterable[CampaignRecipient | CampaignRecipientInput | UntypedMapping] = (),
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sends an API-triggered campaign at once, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            campaign_id: Names the campaign. Required.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before.
            trigger_properties: Fills the message for all users; what a recipient gives under
                the same name goes before it.
            broadcast: Allows the whole segment of the campaign as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Stream. Names up to 50 users; those of them get the message who are in
                the campaign's segment.
            attachments: Lists files to attach to e-mail. Excludes a broadcast.
            on_settled: Called with the fate of each request's items as soon as it is known.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        Never sent again after a lost answer: A repeat sends the campaign again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_campaigns.md.
        """
        return await self._sender.batched(
            lambda: calls.campaigns_trigger_send_form(
                campaign_id=campaign_id,
                send_id=send_id,
                trigger_properties=trigger_properties,
                broadcast=broadcast,
                audience=audience,
                attachments=attachments,
            ),
            {
                "recipients": recipients,
            },
            on_settled,
        )


class RawCampaignsTrigger:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> RawCampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return RawCampaignsTriggerSchedule(self._sender)

    def send(
        self,
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
    ) -> Response[CampaignsTriggerSendResponse]:
        """Sends an API-triggered campaign at once. See `campaigns.trigger.send`."""
        return self._sender.response(
            lambda: calls.campaigns_trigger_send(
                campaign_id=campaign_id,
                send_id=send_id,
                trigger_properties=trigger_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
                attachments=attachments,
            )
        )


class AsyncRawCampaignsTrigger:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncRawCampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return AsyncRawCampaignsTriggerSchedule(self._sender)

    async def send(
        self,
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
    ) -> Response[CampaignsTriggerSendResponse]:
        """Sends an API-triggered campaign at once. See `campaigns.trigger.send`."""
        return await self._sender.response(
            lambda: calls.campaigns_trigger_send(
                campaign_id=campaign_id,
                send_id=send_id,
                trigger_properties=trigger_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
                attachments=attachments,
            )
        )


class Campaigns:
    """Operations below `campaigns`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> CampaignsTranslations:
        """Operations below `campaigns.translations`."""
        return CampaignsTranslations(self._sender)

    @cached_property
    def trigger(self) -> CampaignsTrigger:
        """Operations below `campaigns.trigger`."""
        return CampaignsTrigger(self._sender)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> CampaignsListResponse:
        """Lists campaigns by time of creation.

        Leaves archived campaigns out unless they are asked for. The answer tells neither how
        many there are nor whether more follow: the last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 campaigns. Defaults to 0.
            include_archived: Lists archived campaigns as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only campaigns edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        API: GET /campaigns/list.
        Permission: campaigns.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/campaigns/get_campaigns.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> Iterator[CampaignListItem]:
        """Lists campaigns by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for.

        Args:
            page: Numbers the page; page 0 holds the first 100 campaigns. Defaults to 0.
            include_archived: Lists archived campaigns as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only campaigns edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        API: GET /campaigns/list.
        Permission: campaigns.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/campaigns/get_campaigns.md.
        """
        return self._sender.pages(
            lambda: calls.campaigns_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    def details(
        self,
        *,
        campaign_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> CampaignsDetailsResponse:
        """Describes one campaign with its messages and conversion events.

        Messages are keyed by the API identifiers of their variations, and the channel of each
        tells which properties it has.

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            post_launch_draft_version: Shows the pending changes of a draft made after the
                launch. Defaults to false.
            include_has_translatable_content: Adds has_translatable_content to each message.
                Defaults to false.

        API: GET /campaigns/details.
        Permission: campaigns.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_campaign_details.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_details(
                campaign_id=campaign_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> CampaignsDataSeriesResponse:
        """Counts what became of a campaign's messages, day by day.

        Multichannel campaigns have statistics per channel and variation_api_id; multivariate
        ones per variation_name, with an entry for the control group. The counts need not agree
        with the dashboard or with Currents.

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        API: GET /campaigns/data_series.
        Permission: campaigns.data_series.
        Rate limit: 50,000 requests per 60 s, documented (bucket campaigns_data_series).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_campaign_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_data_series(
                campaign_id=campaign_id,
                length=length,
                ending_at=ending_at,
            )
        )

    def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | Unset = UNSET,
    ) -> None:
        """Copies a campaign.

        The copy is made later; the answer says only that the request was taken. The dashboard's
        report of security events tells which key made which copy. The operation is in early
        access.

        Args:
            campaign_id: Names the campaign to copy. Required.
            name: Holds the name of the copy. Required.
            description: Holds the description of the copy.

        API: POST /campaigns/duplicate.
        Permission: campaigns.duplicate.
        Rate limit: 100 requests per 60 s, documented (bucket campaigns_duplicate).
        Never sent again after a lost answer: A repeat makes another copy.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/duplicate_messages/post_duplicate_campaigns.md.
        """
        return self._sender.answer(
            lambda: calls.campaigns_duplicate(
                campaign_id=campaign_id,
                name=name,
                description=description,
            )
        )


class AsyncCampaigns:
    """Operations below `campaigns`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncCampaignsTranslations:
        """Operations below `campaigns.translations`."""
        return AsyncCampaignsTranslations(self._sender)

    @cached_property
    def trigger(self) -> AsyncCampaignsTrigger:
        """Operations below `campaigns.trigger`."""
        return AsyncCampaignsTrigger(self._sender)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> CampaignsListResponse:
        """Lists campaigns by time of creation.

        Leaves archived campaigns out unless they are asked for. The answer tells neither how
        many there are nor whether more follow: the last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 campaigns. Defaults to 0.
            include_archived: Lists archived campaigns as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only campaigns edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        API: GET /campaigns/list.
        Permission: campaigns.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/campaigns/get_campaigns.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> AsyncIterator[CampaignListItem]:
        """Lists campaigns by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for.

        Args:
            page: Numbers the page; page 0 holds the first 100 campaigns. Defaults to 0.
            include_archived: Lists archived campaigns as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only campaigns edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        API: GET /campaigns/list.
        Permission: campaigns.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/campaigns/get_campaigns.md.
        """
        return self._sender.pages(
            lambda: calls.campaigns_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    async def details(
        self,
        *,
        campaign_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> CampaignsDetailsResponse:
        """Describes one campaign with its messages and conversion events.

        Messages are keyed by the API identifiers of their variations, and the channel of each
        tells which properties it has.

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            post_launch_draft_version: Shows the pending changes of a draft made after the
                launch. Defaults to false.
            include_has_translatable_content: Adds has_translatable_content to each message.
                Defaults to false.

        API: GET /campaigns/details.
        Permission: campaigns.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_campaign_details.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_details(
                campaign_id=campaign_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    async def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> CampaignsDataSeriesResponse:
        """Counts what became of a campaign's messages, day by day.

        Multichannel campaigns have statistics per channel and variation_api_id; multivariate
        ones per variation_name, with an entry for the control group. The counts need not agree
        with the dashboard or with Currents.

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        API: GET /campaigns/data_series.
        Permission: campaigns.data_series.
        Rate limit: 50,000 requests per 60 s, documented (bucket campaigns_data_series).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_campaign_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_data_series(
                campaign_id=campaign_id,
                length=length,
                ending_at=ending_at,
            )
        )

    async def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | Unset = UNSET,
    ) -> None:
        """Copies a campaign.

        The copy is made later; the answer says only that the request was taken. The dashboard's
        report of security events tells which key made which copy. The operation is in early
        access.

        Args:
            campaign_id: Names the campaign to copy. Required.
            name: Holds the name of the copy. Required.
            description: Holds the description of the copy.

        API: POST /campaigns/duplicate.
        Permission: campaigns.duplicate.
        Rate limit: 100 requests per 60 s, documented (bucket campaigns_duplicate).
        Never sent again after a lost answer: A repeat makes another copy.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/duplicate_messages/post_duplicate_campaigns.md.
        """
        return await self._sender.answer(
            lambda: calls.campaigns_duplicate(
                campaign_id=campaign_id,
                name=name,
                description=description,
            )
        )


class RawCampaigns:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> RawCampaignsTranslations:
        """Operations below `campaigns.translations`."""
        return RawCampaignsTranslations(self._sender)

    @cached_property
    def trigger(self) -> RawCampaignsTrigger:
        """Operations below `campaigns.trigger`."""
        return RawCampaignsTrigger(self._sender)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> Response[CampaignsListResponse]:
        """Lists campaigns by time of creation. See `campaigns.list`."""
        return self._sender.response(
            lambda: calls.campaigns_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    def details(
        self,
        *,
        campaign_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> Response[CampaignsDetailsResponse]:
        """Describes one campaign with its messages and conversion events. See `campaigns.details`."""
        return self._sender.response(
            lambda: calls.campaigns_details(
                campaign_id=campaign_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[CampaignsDataSeriesResponse]:
        """Counts what became of a campaign's messages, day by day. See `campaigns.data_series`."""
        return self._sender.response(
            lambda: calls.campaigns_data_series(
                campaign_id=campaign_id,
                length=length,
                ending_at=ending_at,
            )
        )

    def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | Unset = UNSET,
    ) -> Response[None]:
        """Copies a campaign. See `campaigns.duplicate`."""
        return self._sender.response(
            lambda: calls.campaigns_duplicate(
                campaign_id=campaign_id,
                name=name,
                description=description,
            )
        )


class AsyncRawCampaigns:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncRawCampaignsTranslations:
        """Operations below `campaigns.translations`."""
        return AsyncRawCampaignsTranslations(self._sender)

    @cached_property
    def trigger(self) -> AsyncRawCampaignsTrigger:
        """Operations below `campaigns.trigger`."""
        return AsyncRawCampaignsTrigger(self._sender)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> Response[CampaignsListResponse]:
        """Lists campaigns by time of creation. See `campaigns.list`."""
        return await self._sender.response(
            lambda: calls.campaigns_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    async def details(
        self,
        *,
        campaign_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> Response[CampaignsDetailsResponse]:
        """Describes one campaign with its messages and conversion events. See `campaigns.details`."""
        return await self._sender.response(
            lambda: calls.campaigns_details(
                campaign_id=campaign_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    async def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Response[CampaignsDataSeriesResponse]:
        """Counts what became of a campaign's messages, day by day. See `campaigns.data_series`."""
        return await self._sender.response(
            lambda: calls.campaigns_data_series(
                campaign_id=campaign_id,
                length=length,
                ending_at=ending_at,
            )
        )

    async def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | Unset = UNSET,
    ) -> Response[None]:
        """Copies a campaign. See `campaigns.duplicate`."""
        return await self._sender.response(
            lambda: calls.campaigns_duplicate(
                campaign_id=campaign_id,
                name=name,
                description=description,
            )
        )
