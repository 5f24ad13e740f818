# Written by `make generate` from spec/; do not edit.
"""The groups below `campaigns`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ..calls import campaigns as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.audiences import ConnectedAudience
from ..models.campaigns import CampaignListItem, CampaignsDetailsResponse, CampaignsListResponse
from ..models.data_series import CampaignsDataSeriesResponse, CampaignSeriesPoint
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
from ..types import UNSET, JsonInput, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.recipients import CampaignRecipientInput, TriggerAttachmentInput
    from ..inputs.schedules import ScheduleInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    ConnectedAudienceInput = Later("ConnectedAudienceInput")
    CampaignRecipientInput = Later("CampaignRecipientInput")
    TriggerAttachmentInput = Later("TriggerAttachmentInput")
    ScheduleInput = Later("ScheduleInput")


class CampaignsTriggerSchedule:
    """Operations below `campaigns.trigger.schedule`.

    create: Schedules an API-triggered campaign.
    update: Changes the time of a scheduled API-triggered campaign.
    delete: Deletes the schedule of an API-triggered campaign.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CampaignsTriggerScheduleCreateResponse: ...

    @overload
    def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CampaignsTriggerScheduleCreateResponse: ...

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

        Returns:
            CampaignsTriggerScheduleCreateResponse: The campaign is scheduled; errors lists what
                is not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users or segment; Invalid Campaign ID when no API-triggered campaign or
                Canvas has the ID; The max number of external_ids and aliases per request was
                exceeded, or The max number of ids per request was exceeded, beyond 50. It may
                also be a wrong key (401), a contract without the feature or a key without the
                permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTriggerScheduleUpdateResponse: The schedule was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and the schedule stays as it is. A 400 says Bad
                Request for bad syntax, for a time that cannot be read, and for a local time
                that has passed. It may also be a wrong key (401), a contract without the
                feature or a key without the permission (403), a wrong path (404) or one request
                too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTriggerScheduleDeleteResponse: The schedule was deleted.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `campaigns.trigger.schedule`.

    create: Schedules an API-triggered campaign.
    update: Changes the time of a scheduled API-triggered campaign.
    delete: Deletes the schedule of an API-triggered campaign.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CampaignsTriggerScheduleCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CampaignsTriggerScheduleCreateResponse: ...

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

        Returns:
            CampaignsTriggerScheduleCreateResponse: The campaign is scheduled; errors lists what
                is not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users or segment; Invalid Campaign ID when no API-triggered campaign or
                Canvas has the ID; The max number of external_ids and aliases per request was
                exceeded, or The max number of ids per request was exceeded, beyond 50. It may
                also be a wrong key (401), a contract without the feature or a key without the
                permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTriggerScheduleUpdateResponse: The schedule was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and the schedule stays as it is. A 400 says Bad
                Request for bad syntax, for a time that cannot be read, and for a local time
                that has passed. It may also be a wrong key (401), a contract without the
                feature or a key without the permission (403), a wrong path (404) or one request
                too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTriggerScheduleDeleteResponse: The schedule was deleted.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `campaigns.trigger.schedule`, answering `Response`: status, headers,
    rate limit and typed body.

    create: Schedules an API-triggered campaign.
    update: Changes the time of a scheduled API-triggered campaign.
    delete: Deletes the schedule of an API-triggered campaign.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CampaignsTriggerScheduleCreateResponse]: ...

    @overload
    def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CampaignsTriggerScheduleCreateResponse]: ...

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
        """Schedules an API-triggered campaign.

        Takes what `campaigns.trigger.schedule.create` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerScheduleCreateResponse: The campaign is scheduled; errors lists
                what is not.

        Raises:
            BrazeError: As `campaigns.trigger.schedule.create` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
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
        """Changes the time of a scheduled API-triggered campaign.

        Takes what `campaigns.trigger.schedule.update` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerScheduleUpdateResponse: The schedule was changed.

        Raises:
            BrazeError: As `campaigns.trigger.schedule.update` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
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
        """Deletes the schedule of an API-triggered campaign.

        Takes what `campaigns.trigger.schedule.delete` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerScheduleDeleteResponse: The schedule was deleted.

        Raises:
            BrazeError: As `campaigns.trigger.schedule.delete` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.campaigns_trigger_schedule_delete(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
            )
        )


class AsyncRawCampaignsTriggerSchedule:
    """Operations below `campaigns.trigger.schedule`, answering `Response`: status, headers,
    rate limit and typed body.

    create: Schedules an API-triggered campaign.
    update: Changes the time of a scheduled API-triggered campaign.
    delete: Deletes the schedule of an API-triggered campaign.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CampaignsTriggerScheduleCreateResponse]: ...

    @overload
    async def create(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        send_id: str | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CampaignsTriggerScheduleCreateResponse]: ...

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
        """Schedules an API-triggered campaign.

        Takes what `campaigns.trigger.schedule.create` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerScheduleCreateResponse: The campaign is scheduled; errors lists
                what is not.

        Raises:
            BrazeError: As `campaigns.trigger.schedule.create` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
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
        """Changes the time of a scheduled API-triggered campaign.

        Takes what `campaigns.trigger.schedule.update` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerScheduleUpdateResponse: The schedule was changed.

        Raises:
            BrazeError: As `campaigns.trigger.schedule.update` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
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
        """Deletes the schedule of an API-triggered campaign.

        Takes what `campaigns.trigger.schedule.delete` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerScheduleDeleteResponse: The schedule was deleted.

        Raises:
            BrazeError: As `campaigns.trigger.schedule.delete` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.campaigns_trigger_schedule_delete(
                campaign_id=campaign_id,
                schedule_id=schedule_id,
            )
        )


class CampaignsTranslations:
    """Operations below `campaigns.translations`.

    list: Lists the translations of a campaign's message by locale.
    update: Sets the translations of a campaign's message in one locale.
    source: Reads the texts inside the translation tags of a campaign's message.
    """

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

        Returns:
            CampaignsTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. The message may be one of these names:
                INVALID_CAMPAIGN_ID (the campaign or Canvas ID is wrong); INVALID_LOCALE_ID (the
                message has no such locale); INVALID_MESSAGE_VARIATION_ID (the message variation
                ID is wrong); MESSAGE_NOT_FOUND (there is no such message); LOCALE_NOT_FOUND
                (the multi-language settings have no such locale); MULTI_LANGUAGE_NOT_ENABLED
                (the workspace has multi-language settings off);
                MULTI_LANGUAGE_NOT_ENABLED_ON_MESSAGE (the message has no multi-language setup);
                UNSUPPORTED_CHANNEL (the message is no e-mail, push or in-app message).
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTranslationsUpdateResponse: The texts were set.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Older copies of the page add that maps may not
                lack IDs of the message, fail to parse or exceed 20 MB.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTranslationsSourceResponse: The texts were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `campaigns.translations`.

    list: Lists the translations of a campaign's message by locale.
    update: Sets the translations of a campaign's message in one locale.
    source: Reads the texts inside the translation tags of a campaign's message.
    """

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

        Returns:
            CampaignsTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. The message may be one of these names:
                INVALID_CAMPAIGN_ID (the campaign or Canvas ID is wrong); INVALID_LOCALE_ID (the
                message has no such locale); INVALID_MESSAGE_VARIATION_ID (the message variation
                ID is wrong); MESSAGE_NOT_FOUND (there is no such message); LOCALE_NOT_FOUND
                (the multi-language settings have no such locale); MULTI_LANGUAGE_NOT_ENABLED
                (the workspace has multi-language settings off);
                MULTI_LANGUAGE_NOT_ENABLED_ON_MESSAGE (the message has no multi-language setup);
                UNSUPPORTED_CHANNEL (the message is no e-mail, push or in-app message).
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTranslationsUpdateResponse: The texts were set.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Older copies of the page add that maps may not
                lack IDs of the message, fail to parse or exceed 20 MB.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsTranslationsSourceResponse: The texts were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `campaigns.translations`, answering `Response`: status, headers, rate
    limit and typed body.

    list: Lists the translations of a campaign's message by locale.
    update: Sets the translations of a campaign's message in one locale.
    source: Reads the texts inside the translation tags of a campaign's message.
    """

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
        """Lists the translations of a campaign's message by locale.

        Takes what `campaigns.translations.list` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `campaigns.translations.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
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
        """Sets the translations of a campaign's message in one locale.

        Takes what `campaigns.translations.update` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `campaigns.translations.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
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
        """Reads the texts inside the translation tags of a campaign's message.

        Takes what `campaigns.translations.source` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTranslationsSourceResponse: The texts were found.

        Raises:
            BrazeError: As `campaigns.translations.source` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.campaigns_translations_source(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class AsyncRawCampaignsTranslations:
    """Operations below `campaigns.translations`, answering `Response`: status, headers, rate
    limit and typed body.

    list: Lists the translations of a campaign's message by locale.
    update: Sets the translations of a campaign's message in one locale.
    source: Reads the texts inside the translation tags of a campaign's message.
    """

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
        """Lists the translations of a campaign's message by locale.

        Takes what `campaigns.translations.list` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `campaigns.translations.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
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
        """Sets the translations of a campaign's message in one locale.

        Takes what `campaigns.translations.update` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `campaigns.translations.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
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
        """Reads the texts inside the translation tags of a campaign's message.

        Takes what `campaigns.translations.source` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTranslationsSourceResponse: The texts were found.

        Raises:
            BrazeError: As `campaigns.translations.source` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.campaigns_translations_source(
                campaign_id=campaign_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class CampaignsTrigger:
    """Operations below `campaigns.trigger`.

    send: Sends an API-triggered campaign at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> CampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return CampaignsTriggerSchedule(self._sender)

    @overload
    def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CampaignsTriggerSendResponse]: ...

    @overload
    def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CampaignsTriggerSendResponse]: ...

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

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CampaignsTriggerSendResponse: The
                campaign was passed on; errors lists what was not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users or segment; Invalid Campaign ID when no API-triggered campaign or
                Canvas has the ID; The max number of external_ids and aliases per request was
                exceeded, or The max number of ids per request was exceeded, beyond 50. It may
                also be a wrong key (401), a contract without the feature or a key without the
                permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
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

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
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
    """Operations below `campaigns.trigger`.

    send: Sends an API-triggered campaign at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncCampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return AsyncCampaignsTriggerSchedule(self._sender)

    @overload
    async def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CampaignsTriggerSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CampaignsTriggerSendResponse]: ...

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

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CampaignsTriggerSendResponse: The
                campaign was passed on; errors lists what was not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users or segment; Invalid Campaign ID when no API-triggered campaign or
                Canvas has the ID; The max number of external_ids and aliases per request was
                exceeded, or The max number of ids per request was exceeded, beyond 50. It may
                also be a wrong key (401), a contract without the feature or a key without the
                permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
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

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /campaigns/trigger/send.
        Permission: campaigns.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
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
    """Operations below `campaigns.trigger`, answering `Response`: status, headers, rate limit
    and typed body.

    send: Sends an API-triggered campaign at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> RawCampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return RawCampaignsTriggerSchedule(self._sender)

    @overload
    def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CampaignsTriggerSendResponse]: ...

    @overload
    def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CampaignsTriggerSendResponse]: ...

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
        """Sends an API-triggered campaign at once.

        Takes what `campaigns.trigger.send` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerSendResponse: The campaign was passed on; errors lists what was
                not.

        Raises:
            BrazeError: As `campaigns.trigger.send` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
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
    """Operations below `campaigns.trigger`, answering `Response`: status, headers, rate limit
    and typed body.

    send: Sends an API-triggered campaign at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncRawCampaignsTriggerSchedule:
        """Operations below `campaigns.trigger.schedule`."""
        return AsyncRawCampaignsTriggerSchedule(self._sender)

    @overload
    async def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping],
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CampaignsTriggerSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        campaign_id: str,
        send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
        | Unset = UNSET,
        attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CampaignsTriggerSendResponse]: ...

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
        """Sends an API-triggered campaign at once.

        Takes what `campaigns.trigger.send` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsTriggerSendResponse: The campaign was passed on; errors lists what was
                not.

        Raises:
            BrazeError: As `campaigns.trigger.send` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
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
    """Operations below `campaigns`.

    list: Lists campaigns by time of creation.
    details: Describes one campaign with its messages and conversion events.
    data_series: Counts what became of a campaign's messages, day by day.
    duplicate: Copies a campaign.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

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

        Returns:
            CampaignsListResponse: The campaigns were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    ) -> Listing[CampaignListItem]:
        """Lists campaigns by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 campaigns. Defaults to 0.
            include_archived: Lists archived campaigns as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only campaigns edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        Returns:
            Entries of `campaigns`, each `CampaignListItem`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsDetailsResponse: The campaign was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsDataSeriesResponse: The statistics were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

    def iter_data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> Listing[CampaignSeriesPoint]:
        """Counts what became of a campaign's messages, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `CampaignSeriesPoint`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /campaigns/data_series.
        Permission: campaigns.data_series.
        Rate limit: 50,000 requests per 60 s, documented (bucket campaigns_data_series).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_campaign_analytics.md.
        """
        return self._sender.pages(
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

        Returns:
            None: The answer has no body.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `campaigns`.

    list: Lists campaigns by time of creation.
    details: Describes one campaign with its messages and conversion events.
    data_series: Counts what became of a campaign's messages, day by day.
    duplicate: Copies a campaign.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

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

        Returns:
            CampaignsListResponse: The campaigns were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    ) -> AsyncListing[CampaignListItem]:
        """Lists campaigns by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 campaigns. Defaults to 0.
            include_archived: Lists archived campaigns as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only campaigns edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        Returns:
            Entries of `campaigns`, each `CampaignListItem`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsDetailsResponse: The campaign was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

        Returns:
            CampaignsDataSeriesResponse: The statistics were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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

    def iter_data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Unset = UNSET,
    ) -> AsyncListing[CampaignSeriesPoint]:
        """Counts what became of a campaign's messages, day by day, entry by entry over all pages.

        `length` may be any number here: beyond 100 the series is asked for in several windows,
        oldest first. Fetches a page at a time, when its first entry is asked for. The listing
        goes on after an error, and from a `position` saved earlier (`resume`).

        Args:
            campaign_id: Names the campaign by its API identifier. Required.
            length: Caps how many days before ending_at the series covers, 1 to 100. Required.
            ending_at: Tells when the series ends. Defaults to the time of the request.

        Returns:
            Entries of `data`, each `CampaignSeriesPoint`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /campaigns/data_series.
        Permission: campaigns.data_series.
        Rate limit: 50,000 requests per 60 s, documented (bucket campaigns_data_series).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/campaigns/get_campaign_analytics.md.
        """
        return self._sender.pages(
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

        Returns:
            None: The answer has no body.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `campaigns`, answering `Response`: status, headers, rate limit and
    typed body.

    list: Lists campaigns by time of creation.
    details: Describes one campaign with its messages and conversion events.
    data_series: Counts what became of a campaign's messages, day by day.
    duplicate: Copies a campaign.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

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
        """Lists campaigns by time of creation.

        Takes what `campaigns.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsListResponse: The campaigns were found.

        Raises:
            BrazeError: As `campaigns.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
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
        """Describes one campaign with its messages and conversion events.

        Takes what `campaigns.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsDetailsResponse: The campaign was found.

        Raises:
            BrazeError: As `campaigns.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
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
        """Counts what became of a campaign's messages, day by day.

        Takes what `campaigns.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `campaigns.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
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
        """Copies a campaign.

        Takes what `campaigns.duplicate` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, None: The
                answer has no body.

        Raises:
            BrazeError: As `campaigns.duplicate` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.campaigns_duplicate(
                campaign_id=campaign_id,
                name=name,
                description=description,
            )
        )


class AsyncRawCampaigns:
    """Operations below `campaigns`, answering `Response`: status, headers, rate limit and
    typed body.

    list: Lists campaigns by time of creation.
    details: Describes one campaign with its messages and conversion events.
    data_series: Counts what became of a campaign's messages, day by day.
    duplicate: Copies a campaign.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

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
        """Lists campaigns by time of creation.

        Takes what `campaigns.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsListResponse: The campaigns were found.

        Raises:
            BrazeError: As `campaigns.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
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
        """Describes one campaign with its messages and conversion events.

        Takes what `campaigns.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsDetailsResponse: The campaign was found.

        Raises:
            BrazeError: As `campaigns.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
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
        """Counts what became of a campaign's messages, day by day.

        Takes what `campaigns.data_series` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CampaignsDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `campaigns.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
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
        """Copies a campaign.

        Takes what `campaigns.duplicate` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, None: The
                answer has no body.

        Raises:
            BrazeError: As `campaigns.duplicate` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.campaigns_duplicate(
                campaign_id=campaign_id,
                name=name,
                description=description,
            )
        )
