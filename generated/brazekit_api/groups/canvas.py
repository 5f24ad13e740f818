# Written by `make generate` from spec/; do not edit.
"""The groups below `canvas`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ..calls import canvas as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.audiences import ConnectedAudience
from ..models.canvas import CanvasDetailsResponse, CanvasListItem, CanvasListResponse
from ..models.canvas_statistics import CanvasDataSeriesResponse, CanvasDataSummaryResponse
from ..models.recipients import CanvasRecipient
from ..models.schedules import (
    CanvasTriggerScheduleCreateResponse,
    CanvasTriggerScheduleDeleteResponse,
    CanvasTriggerScheduleUpdateResponse,
    Schedule,
)
from ..models.sends import CanvasTriggerSendResponse
from ..models.translations import (
    CanvasTranslationsListResponse,
    CanvasTranslationsSourceResponse,
    CanvasTranslationsUpdateResponse,
)
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, JsonInput, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.recipients import CanvasRecipientInput
    from ..inputs.schedules import ScheduleInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    ConnectedAudienceInput = Later("ConnectedAudienceInput")
    CanvasRecipientInput = Later("CanvasRecipientInput")
    ScheduleInput = Later("ScheduleInput")


class CanvasTriggerSchedule:
    """Operations below `canvas.trigger.schedule`.

    create: Schedules an API-triggered Canvas.
    update: Changes the time of a scheduled API-triggered Canvas.
    delete: Deletes the schedule of an API-triggered Canvas.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CanvasTriggerScheduleCreateResponse: ...

    @overload
    def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CanvasTriggerScheduleCreateResponse: ...

    def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CanvasTriggerScheduleCreateResponse:
        """Schedules an API-triggered Canvas.

        Answers with a schedule_id, which an update or deletion needs. Users who are named enter
        when they are in the Canvas's segment as well. The time is at most 90 days ahead.

        Args:
            canvas_id: Names the Canvas. Required.
            schedule: Tells when users enter. Required.
            recipients: Names up to 50 users; those of them enter who are in the Canvas's
                segment.
            audience: Leaves only the users who fit these filters.
            broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            canvas_entry_properties: Fills the messages of the first steps for all users; what a
                recipient gives under the same name goes before it.

        Returns:
            CanvasTriggerScheduleCreateResponse: The Canvas is scheduled; errors lists what is
                not.

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

        API: POST /canvas/trigger/schedule/create.
        Permission: canvas.trigger.schedule.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat makes another schedule, and both let the
            users enter.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_trigger_schedule_create(
                canvas_id=canvas_id,
                schedule=schedule,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                canvas_entry_properties=canvas_entry_properties,
            )
        )

    def update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> CanvasTriggerScheduleUpdateResponse:
        """Changes the time of a scheduled API-triggered Canvas.

        The schedule takes the place of the stored one as a whole. Close to the time or during
        the send it may reach all, some or none of the users, and it has no effect when the old
        schedule was in local time and has passed in any time zone.

        Args:
            canvas_id: Names the Canvas. Required.
            schedule_id: Names the schedule. Required.
            schedule: Tells when users enter, in place of what is stored. Required.

        Returns:
            CanvasTriggerScheduleUpdateResponse: The schedule was changed.

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

        API: POST /canvas/trigger/schedule/update.
        Permission: canvas.trigger.schedule.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could undo a later change of the same
            schedule.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_trigger_schedule_update(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    def delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> CanvasTriggerScheduleDeleteResponse:
        """Deletes the schedule of an API-triggered Canvas.

        Close to the time or during the send the deletion may spare all, some or none of the
        users.

        Args:
            canvas_id: Names the Canvas. Required.
            schedule_id: Names the schedule. Required.

        Returns:
            CanvasTriggerScheduleDeleteResponse: The schedule was deleted.

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

        API: POST /canvas/trigger/schedule/delete.
        Permission: canvas.trigger.schedule.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: How Braze answers the deletion of a schedule that
            is gone is not known, so a repeat could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_trigger_schedule_delete(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
            )
        )


class AsyncCanvasTriggerSchedule:
    """Operations below `canvas.trigger.schedule`.

    create: Schedules an API-triggered Canvas.
    update: Changes the time of a scheduled API-triggered Canvas.
    delete: Deletes the schedule of an API-triggered Canvas.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CanvasTriggerScheduleCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CanvasTriggerScheduleCreateResponse: ...

    async def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> CanvasTriggerScheduleCreateResponse:
        """Schedules an API-triggered Canvas.

        Answers with a schedule_id, which an update or deletion needs. Users who are named enter
        when they are in the Canvas's segment as well. The time is at most 90 days ahead.

        Args:
            canvas_id: Names the Canvas. Required.
            schedule: Tells when users enter. Required.
            recipients: Names up to 50 users; those of them enter who are in the Canvas's
                segment.
            audience: Leaves only the users who fit these filters.
            broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            canvas_entry_properties: Fills the messages of the first steps for all users; what a
                recipient gives under the same name goes before it.

        Returns:
            CanvasTriggerScheduleCreateResponse: The Canvas is scheduled; errors lists what is
                not.

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

        API: POST /canvas/trigger/schedule/create.
        Permission: canvas.trigger.schedule.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat makes another schedule, and both let the
            users enter.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_trigger_schedule_create(
                canvas_id=canvas_id,
                schedule=schedule,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                canvas_entry_properties=canvas_entry_properties,
            )
        )

    async def update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> CanvasTriggerScheduleUpdateResponse:
        """Changes the time of a scheduled API-triggered Canvas.

        The schedule takes the place of the stored one as a whole. Close to the time or during
        the send it may reach all, some or none of the users, and it has no effect when the old
        schedule was in local time and has passed in any time zone.

        Args:
            canvas_id: Names the Canvas. Required.
            schedule_id: Names the schedule. Required.
            schedule: Tells when users enter, in place of what is stored. Required.

        Returns:
            CanvasTriggerScheduleUpdateResponse: The schedule was changed.

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

        API: POST /canvas/trigger/schedule/update.
        Permission: canvas.trigger.schedule.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could undo a later change of the same
            schedule.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_trigger_schedule_update(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    async def delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> CanvasTriggerScheduleDeleteResponse:
        """Deletes the schedule of an API-triggered Canvas.

        Close to the time or during the send the deletion may spare all, some or none of the
        users.

        Args:
            canvas_id: Names the Canvas. Required.
            schedule_id: Names the schedule. Required.

        Returns:
            CanvasTriggerScheduleDeleteResponse: The schedule was deleted.

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

        API: POST /canvas/trigger/schedule/delete.
        Permission: canvas.trigger.schedule.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: How Braze answers the deletion of a schedule that
            is gone is not known, so a repeat could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_trigger_schedule_delete(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
            )
        )


class RawCanvasTriggerSchedule:
    """Operations below `canvas.trigger.schedule`, answering `Response`: status, headers, rate
    limit and typed body.

    create: Schedules an API-triggered Canvas.
    update: Changes the time of a scheduled API-triggered Canvas.
    delete: Deletes the schedule of an API-triggered Canvas.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CanvasTriggerScheduleCreateResponse]: ...

    @overload
    def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CanvasTriggerScheduleCreateResponse]: ...

    def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CanvasTriggerScheduleCreateResponse]:
        """Schedules an API-triggered Canvas.

        Takes what `canvas.trigger.schedule.create` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerScheduleCreateResponse: The Canvas is scheduled; errors lists what
                is not.

        Raises:
            BrazeError: As `canvas.trigger.schedule.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_trigger_schedule_create(
                canvas_id=canvas_id,
                schedule=schedule,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                canvas_entry_properties=canvas_entry_properties,
            )
        )

    def update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> Response[CanvasTriggerScheduleUpdateResponse]:
        """Changes the time of a scheduled API-triggered Canvas.

        Takes what `canvas.trigger.schedule.update` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerScheduleUpdateResponse: The schedule was changed.

        Raises:
            BrazeError: As `canvas.trigger.schedule.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_trigger_schedule_update(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    def delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> Response[CanvasTriggerScheduleDeleteResponse]:
        """Deletes the schedule of an API-triggered Canvas.

        Takes what `canvas.trigger.schedule.delete` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerScheduleDeleteResponse: The schedule was deleted.

        Raises:
            BrazeError: As `canvas.trigger.schedule.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_trigger_schedule_delete(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
            )
        )


class AsyncRawCanvasTriggerSchedule:
    """Operations below `canvas.trigger.schedule`, answering `Response`: status, headers, rate
    limit and typed body.

    create: Schedules an API-triggered Canvas.
    update: Changes the time of a scheduled API-triggered Canvas.
    delete: Deletes the schedule of an API-triggered Canvas.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CanvasTriggerScheduleCreateResponse]: ...

    @overload
    async def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CanvasTriggerScheduleCreateResponse]: ...

    async def create(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[CanvasTriggerScheduleCreateResponse]:
        """Schedules an API-triggered Canvas.

        Takes what `canvas.trigger.schedule.create` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerScheduleCreateResponse: The Canvas is scheduled; errors lists what
                is not.

        Raises:
            BrazeError: As `canvas.trigger.schedule.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_trigger_schedule_create(
                canvas_id=canvas_id,
                schedule=schedule,
                recipients=recipients,
                audience=audience,
                broadcast=broadcast,
                canvas_entry_properties=canvas_entry_properties,
            )
        )

    async def update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
    ) -> Response[CanvasTriggerScheduleUpdateResponse]:
        """Changes the time of a scheduled API-triggered Canvas.

        Takes what `canvas.trigger.schedule.update` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerScheduleUpdateResponse: The schedule was changed.

        Raises:
            BrazeError: As `canvas.trigger.schedule.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_trigger_schedule_update(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
                schedule=schedule,
            )
        )

    async def delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> Response[CanvasTriggerScheduleDeleteResponse]:
        """Deletes the schedule of an API-triggered Canvas.

        Takes what `canvas.trigger.schedule.delete` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerScheduleDeleteResponse: The schedule was deleted.

        Raises:
            BrazeError: As `canvas.trigger.schedule.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_trigger_schedule_delete(
                canvas_id=canvas_id,
                schedule_id=schedule_id,
            )
        )


class CanvasTranslations:
    """Operations below `canvas.translations`.

    list: Lists the translations of a Canvas step's message by locale.
    update: Sets the translations of a Canvas step's message in one locale.
    source: Reads the texts inside the translation tags of a Canvas step's message.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CanvasTranslationsListResponse:
        """Lists the translations of a Canvas step's message by locale.

        Answers for every locale, or for the one that locale_id names.

        Args:
            workflow_id: Names the Canvas. Required.
            step_id: Names the step of the Canvas. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        Returns:
            CanvasTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. The message may be one of these names:
                INVALID_CAMPAIGN_ID (the campaign or Canvas ID is wrong);
                INVALID_MESSAGE_VARIATION_ID (the message variation ID is wrong);
                MESSAGE_NOT_FOUND (there is no such message); MULTI_LANGUAGE_NOT_ENABLED (the
                workspace has multi-language settings off);
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

        API: GET /canvas/translations.
        Permission: canvas.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/canvas/get_translation_canvas.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_translations_list(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    def update(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> CanvasTranslationsUpdateResponse:
        """Sets the translations of a Canvas step's message in one locale.

        The message of a launched Canvas must first be saved as a draft.

        Args:
            workflow_id: Names the Canvas. Required.
            step_id: Names the step of the Canvas. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        Returns:
            CanvasTranslationsUpdateResponse: The texts were set.

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

        API: PUT /canvas/translations.
        Permission: canvas.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/canvas/put_update_translation_canvas.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_translations_update(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    def source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CanvasTranslationsSourceResponse:
        """Reads the texts inside the translation tags of a Canvas step's message.

        These are the texts as they were written, before any translation.

        Args:
            workflow_id: Names the Canvas. Required.
            step_id: Names the step of the Canvas. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        Returns:
            CanvasTranslationsSourceResponse: The texts were found.

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

        API: GET /canvas/translations/source.
        Permission: canvas.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/canvas/get_source_canvas.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_translations_source(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class AsyncCanvasTranslations:
    """Operations below `canvas.translations`.

    list: Lists the translations of a Canvas step's message by locale.
    update: Sets the translations of a Canvas step's message in one locale.
    source: Reads the texts inside the translation tags of a Canvas step's message.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CanvasTranslationsListResponse:
        """Lists the translations of a Canvas step's message by locale.

        Answers for every locale, or for the one that locale_id names.

        Args:
            workflow_id: Names the Canvas. Required.
            step_id: Names the step of the Canvas. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        Returns:
            CanvasTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. The message may be one of these names:
                INVALID_CAMPAIGN_ID (the campaign or Canvas ID is wrong);
                INVALID_MESSAGE_VARIATION_ID (the message variation ID is wrong);
                MESSAGE_NOT_FOUND (there is no such message); MULTI_LANGUAGE_NOT_ENABLED (the
                workspace has multi-language settings off);
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

        API: GET /canvas/translations.
        Permission: canvas.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/canvas/get_translation_canvas.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_translations_list(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    async def update(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> CanvasTranslationsUpdateResponse:
        """Sets the translations of a Canvas step's message in one locale.

        The message of a launched Canvas must first be saved as a draft.

        Args:
            workflow_id: Names the Canvas. Required.
            step_id: Names the step of the Canvas. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        Returns:
            CanvasTranslationsUpdateResponse: The texts were set.

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

        API: PUT /canvas/translations.
        Permission: canvas.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/canvas/put_update_translation_canvas.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_translations_update(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    async def source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> CanvasTranslationsSourceResponse:
        """Reads the texts inside the translation tags of a Canvas step's message.

        These are the texts as they were written, before any translation.

        Args:
            workflow_id: Names the Canvas. Required.
            step_id: Names the step of the Canvas. Required.
            message_variation_id: Names the message variation. Required.
            locale_id: Names one locale by its UUID.
            post_launch_draft_version: Asks for the latest draft in place of the live version.
                Defaults to false.

        Returns:
            CanvasTranslationsSourceResponse: The texts were found.

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

        API: GET /canvas/translations/source.
        Permission: canvas.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/canvas/get_source_canvas.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_translations_source(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class RawCanvasTranslations:
    """Operations below `canvas.translations`, answering `Response`: status, headers, rate
    limit and typed body.

    list: Lists the translations of a Canvas step's message by locale.
    update: Sets the translations of a Canvas step's message in one locale.
    source: Reads the texts inside the translation tags of a Canvas step's message.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CanvasTranslationsListResponse]:
        """Lists the translations of a Canvas step's message by locale.

        Takes what `canvas.translations.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `canvas.translations.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_translations_list(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    def update(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[CanvasTranslationsUpdateResponse]:
        """Sets the translations of a Canvas step's message in one locale.

        Takes what `canvas.translations.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `canvas.translations.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_translations_update(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    def source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CanvasTranslationsSourceResponse]:
        """Reads the texts inside the translation tags of a Canvas step's message.

        Takes what `canvas.translations.source` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTranslationsSourceResponse: The texts were found.

        Raises:
            BrazeError: As `canvas.translations.source` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_translations_source(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class AsyncRawCanvasTranslations:
    """Operations below `canvas.translations`, answering `Response`: status, headers, rate
    limit and typed body.

    list: Lists the translations of a Canvas step's message by locale.
    update: Sets the translations of a Canvas step's message in one locale.
    source: Reads the texts inside the translation tags of a Canvas step's message.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CanvasTranslationsListResponse]:
        """Lists the translations of a Canvas step's message by locale.

        Takes what `canvas.translations.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `canvas.translations.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_translations_list(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )

    async def update(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[CanvasTranslationsUpdateResponse]:
        """Sets the translations of a Canvas step's message in one locale.

        Takes what `canvas.translations.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `canvas.translations.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_translations_update(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )

    async def source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Unset = UNSET,
        post_launch_draft_version: bool | Unset = UNSET,
    ) -> Response[CanvasTranslationsSourceResponse]:
        """Reads the texts inside the translation tags of a Canvas step's message.

        Takes what `canvas.translations.source` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTranslationsSourceResponse: The texts were found.

        Raises:
            BrazeError: As `canvas.translations.source` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_translations_source(
                workflow_id=workflow_id,
                step_id=step_id,
                message_variation_id=message_variation_id,
                locale_id=locale_id,
                post_launch_draft_version=post_launch_draft_version,
            )
        )


class CanvasTrigger:
    """Operations below `canvas.trigger`.

    send: Lets users enter an API-triggered Canvas at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> CanvasTriggerSchedule:
        """Operations below `canvas.trigger.schedule`."""
        return CanvasTriggerSchedule(self._sender)

    @overload
    def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
    ) -> Outcome[CanvasTriggerSendResponse]: ...

    @overload
    def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CanvasTriggerSendResponse]: ...

    def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CanvasTriggerSendResponse]:
        """Lets users enter an API-triggered Canvas at once.

        The content is in the dashboard. Users who are named enter when they are in the Canvas's
        segment as well. A Canvas that is archived, stopped or paused is not sent, and the
        answer is a success all the same, with a notice.

        Args:
            canvas_id: Names the Canvas. Required.
            context: Fills the messages for all users; what a recipient gives under the same
                name goes before it.
            canvas_entry_properties: Fills the messages under the older name of context.
            broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Names up to 50 users; those of them enter who are in the Canvas's
                segment.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CanvasTriggerSendResponse: The request
                was passed on, or had no effect when there is a notice.

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

        API: POST /canvas/trigger/send.
        Permission: canvas.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
        Never sent again after a lost answer: A repeat lets the users enter again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_canvases.md.
        """
        return self._sender.outcome(
            lambda: calls.canvas_trigger_send(
                canvas_id=canvas_id,
                context=context,
                canvas_entry_properties=canvas_entry_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
            )
        )

    def send_batched(
        self,
        *,
        recipients: Iterable[CanvasRecipient | CanvasRecipientInput | UntypedMapping] = (),
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Lets users enter an API-triggered Canvas at once, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            canvas_id: Names the Canvas. Required.
            context: Fills the messages for all users; what a recipient gives under the same
                name goes before it.
            canvas_entry_properties: Fills the messages under the older name of context.
            broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Stream. Names up to 50 users; those of them enter who are in the
                Canvas's segment.
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

        API: POST /canvas/trigger/send.
        Permission: canvas.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
        Never sent again after a lost answer: A repeat lets the users enter again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_canvases.md.
        """
        return self._sender.batched(
            lambda: calls.canvas_trigger_send_form(
                canvas_id=canvas_id,
                context=context,
                canvas_entry_properties=canvas_entry_properties,
                broadcast=broadcast,
                audience=audience,
            ),
            {
                "recipients": recipients,
            },
            on_settled,
        )


class AsyncCanvasTrigger:
    """Operations below `canvas.trigger`.

    send: Lets users enter an API-triggered Canvas at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncCanvasTriggerSchedule:
        """Operations below `canvas.trigger.schedule`."""
        return AsyncCanvasTriggerSchedule(self._sender)

    @overload
    async def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
    ) -> Outcome[CanvasTriggerSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CanvasTriggerSendResponse]: ...

    async def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[CanvasTriggerSendResponse]:
        """Lets users enter an API-triggered Canvas at once.

        The content is in the dashboard. Users who are named enter when they are in the Canvas's
        segment as well. A Canvas that is archived, stopped or paused is not sent, and the
        answer is a success all the same, with a notice.

        Args:
            canvas_id: Names the Canvas. Required.
            context: Fills the messages for all users; what a recipient gives under the same
                name goes before it.
            canvas_entry_properties: Fills the messages under the older name of context.
            broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Names up to 50 users; those of them enter who are in the Canvas's
                segment.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, CanvasTriggerSendResponse: The request
                was passed on, or had no effect when there is a notice.

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

        API: POST /canvas/trigger/send.
        Permission: canvas.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
        Never sent again after a lost answer: A repeat lets the users enter again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_canvases.md.
        """
        return await self._sender.outcome(
            lambda: calls.canvas_trigger_send(
                canvas_id=canvas_id,
                context=context,
                canvas_entry_properties=canvas_entry_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
            )
        )

    async def send_batched(
        self,
        *,
        recipients: Iterable[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | AsyncIterable[CanvasRecipient | CanvasRecipientInput | UntypedMapping] = (),
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Lets users enter an API-triggered Canvas at once, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            canvas_id: Names the Canvas. Required.
            context: Fills the messages for all users; what a recipient gives under the same
                name goes before it.
            canvas_entry_properties: Fills the messages under the older name of context.
            broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
                when no users are named, and cannot be true when some are. Defaults to false.
            audience: Leaves only the users who fit these filters.
            recipients: Stream. Names up to 50 users; those of them enter who are in the
                Canvas's segment.
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

        API: POST /canvas/trigger/send.
        Permission: canvas.trigger.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 recipients, documented.
        Never sent again after a lost answer: A repeat lets the users enter again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_triggered_canvases.md.
        """
        return await self._sender.batched(
            lambda: calls.canvas_trigger_send_form(
                canvas_id=canvas_id,
                context=context,
                canvas_entry_properties=canvas_entry_properties,
                broadcast=broadcast,
                audience=audience,
            ),
            {
                "recipients": recipients,
            },
            on_settled,
        )


class RawCanvasTrigger:
    """Operations below `canvas.trigger`, answering `Response`: status, headers, rate limit and
    typed body.

    send: Lets users enter an API-triggered Canvas at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> RawCanvasTriggerSchedule:
        """Operations below `canvas.trigger.schedule`."""
        return RawCanvasTriggerSchedule(self._sender)

    @overload
    def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
    ) -> Response[CanvasTriggerSendResponse]: ...

    @overload
    def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CanvasTriggerSendResponse]: ...

    def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CanvasTriggerSendResponse]:
        """Lets users enter an API-triggered Canvas at once.

        Takes what `canvas.trigger.send` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerSendResponse: The request was passed on, or had no effect when
                there is a notice.

        Raises:
            BrazeError: As `canvas.trigger.send` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_trigger_send(
                canvas_id=canvas_id,
                context=context,
                canvas_entry_properties=canvas_entry_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
            )
        )


class AsyncRawCanvasTrigger:
    """Operations below `canvas.trigger`, answering `Response`: status, headers, rate limit and
    typed body.

    send: Lets users enter an API-triggered Canvas at once.
    schedule: Has create, update, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncRawCanvasTriggerSchedule:
        """Operations below `canvas.trigger.schedule`."""
        return AsyncRawCanvasTriggerSchedule(self._sender)

    @overload
    async def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping],
    ) -> Response[CanvasTriggerSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CanvasTriggerSendResponse]: ...

    async def send(
        self,
        *,
        canvas_id: str,
        context: Mapping[str, JsonInput] | Unset = UNSET,
        canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET,
        broadcast: bool | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[CanvasTriggerSendResponse]:
        """Lets users enter an API-triggered Canvas at once.

        Takes what `canvas.trigger.send` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasTriggerSendResponse: The request was passed on, or had no effect when
                there is a notice.

        Raises:
            BrazeError: As `canvas.trigger.send` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_trigger_send(
                canvas_id=canvas_id,
                context=context,
                canvas_entry_properties=canvas_entry_properties,
                broadcast=broadcast,
                audience=audience,
                recipients=recipients,
            )
        )


class Canvas:
    """Operations below `canvas`.

    list: Lists Canvases by time of creation.
    details: Describes one Canvas with its variants and steps.
    data_series: Counts what happened in a Canvas, day by day.
    data_summary: Sums up what happened in a Canvas over a range of days.
    duplicate: Copies a Canvas.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> CanvasTranslations:
        """Operations below `canvas.translations`."""
        return CanvasTranslations(self._sender)

    @cached_property
    def trigger(self) -> CanvasTrigger:
        """Operations below `canvas.trigger`."""
        return CanvasTrigger(self._sender)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> CanvasListResponse:
        """Lists Canvases by time of creation.

        Leaves archived Canvases out unless they are asked for; stopped ones are listed. The
        last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 Canvases. Defaults to 0.
            include_archived: Lists archived Canvases as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only Canvases edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        Returns:
            CanvasListResponse: The Canvases were found.

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

        API: GET /canvas/list.
        Permission: canvas.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/canvas/get_canvases.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_list(
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
    ) -> Listing[CanvasListItem]:
        """Lists Canvases by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 Canvases. Defaults to 0.
            include_archived: Lists archived Canvases as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only Canvases edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        Returns:
            Entries of `canvases`, each `CanvasListItem`.

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

        API: GET /canvas/list.
        Permission: canvas.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/canvas/get_canvases.md.
        """
        return self._sender.pages(
            lambda: calls.canvas_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> CanvasDetailsResponse:
        """Describes one Canvas with its variants and steps.

        Every step tells in next_paths where it leads. Its messages are keyed by the API
        identifiers of their variations and have the properties of a campaign's messages of the
        same channel.

        Args:
            canvas_id: Names the Canvas by its API identifier. Required.
            post_launch_draft_version: Shows the pending changes of a draft made after the
                launch. Defaults to false.
            include_has_translatable_content: Adds has_translatable_content to each message.
                Defaults to false.

        Returns:
            CanvasDetailsResponse: The Canvas was found.

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

        API: GET /canvas/details.
        Permission: canvas.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/canvas/get_canvas_details.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_details(
                canvas_id=canvas_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> CanvasDataSeriesResponse:
        """Counts what happened in a Canvas, day by day.

        Needs starting_at or length. Variants and steps are told when they are asked for. The
        counts need not agree with the dashboard or with Currents.

        Args:
            canvas_id: Names the Canvas by its API identifier. Required.
            ending_at: Tells when the range ends. Required.
            starting_at: Tells when the range begins. This or length is needed.
            length: Caps how many days before ending_at the range covers, 1 to 14. This or
                starting_at is needed.
            include_variant_breakdown: Adds the statistics of each variant. Defaults to false.
            include_step_breakdown: Adds the statistics of each step. Defaults to false.
            include_deleted_step_data: Adds deleted steps to the statistics of the steps.
                Defaults to false.

        Returns:
            CanvasDataSeriesResponse: The statistics were found.

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

        API: GET /canvas/data_series.
        Permission: canvas.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/canvas/get_canvas_analytics.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_data_series(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> CanvasDataSummaryResponse:
        """Sums up what happened in a Canvas over a range of days.

        Needs starting_at or length. The range is moved to midnight in the time zone of the
        company, and variants and steps are told when they are asked for.

        Args:
            canvas_id: Names the Canvas by its API identifier. Required.
            ending_at: Tells when the range ends. Required.
            starting_at: Tells when the range begins. This or length is needed.
            length: Caps how many days before ending_at the range covers, 1 to 14. This or
                starting_at is needed.
            include_variant_breakdown: Adds the statistics of each variant. Defaults to false.
            include_step_breakdown: Adds the statistics of each step. Defaults to false.
            include_deleted_step_data: Adds deleted steps to the statistics of the steps.
                Defaults to false.

        Returns:
            CanvasDataSummaryResponse: The statistics were found.

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

        API: GET /canvas/data_summary.
        Permission: canvas.data_summary.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/canvas/get_canvas_analytics_summary.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_data_summary(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | Unset = UNSET,
        tag_names: str | Sequence[str] | Unset = UNSET,
    ) -> None:
        """Copies a Canvas.

        The copy is made later; the answer says only that the request was taken. The operation
        is in early access.

        Args:
            canvas_id: Names the Canvas to copy. Required.
            name: Holds the name of the copy. Required.
            description: Holds the description of the copy.
            tag_names: Names one existing tag or several, which take the place of the
                original's.

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

        API: POST /canvas/duplicate.
        Permission: canvas.duplicate.
        Rate limit: 100 requests per 60 s, documented (bucket canvas_duplicate).
        Never sent again after a lost answer: A repeat makes another copy.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/duplicate_messages/post_duplicate_canvases.md.
        """
        return self._sender.answer(
            lambda: calls.canvas_duplicate(
                canvas_id=canvas_id,
                name=name,
                description=description,
                tag_names=tag_names,
            )
        )


class AsyncCanvas:
    """Operations below `canvas`.

    list: Lists Canvases by time of creation.
    details: Describes one Canvas with its variants and steps.
    data_series: Counts what happened in a Canvas, day by day.
    data_summary: Sums up what happened in a Canvas over a range of days.
    duplicate: Copies a Canvas.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncCanvasTranslations:
        """Operations below `canvas.translations`."""
        return AsyncCanvasTranslations(self._sender)

    @cached_property
    def trigger(self) -> AsyncCanvasTrigger:
        """Operations below `canvas.trigger`."""
        return AsyncCanvasTrigger(self._sender)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> CanvasListResponse:
        """Lists Canvases by time of creation.

        Leaves archived Canvases out unless they are asked for; stopped ones are listed. The
        last page is short or empty.

        Args:
            page: Numbers the page; page 0 holds the first 100 Canvases. Defaults to 0.
            include_archived: Lists archived Canvases as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only Canvases edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        Returns:
            CanvasListResponse: The Canvases were found.

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

        API: GET /canvas/list.
        Permission: canvas.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/canvas/get_canvases.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_list(
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
    ) -> AsyncListing[CanvasListItem]:
        """Lists Canvases by time of creation, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            page: Numbers the page; page 0 holds the first 100 Canvases. Defaults to 0.
            include_archived: Lists archived Canvases as well. Defaults to false.
            sort_direction: Orders by time of creation: asc puts the oldest first, desc the
                newest. Defaults to asc.
            last_edit_time_gt: Keeps only Canvases edited after this time, written as
                yyyy-MM-DDTHH:mm:ss.

        Returns:
            Entries of `canvases`, each `CanvasListItem`.

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

        API: GET /canvas/list.
        Permission: canvas.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/canvas/get_canvases.md.
        """
        return self._sender.pages(
            lambda: calls.canvas_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    async def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> CanvasDetailsResponse:
        """Describes one Canvas with its variants and steps.

        Every step tells in next_paths where it leads. Its messages are keyed by the API
        identifiers of their variations and have the properties of a campaign's messages of the
        same channel.

        Args:
            canvas_id: Names the Canvas by its API identifier. Required.
            post_launch_draft_version: Shows the pending changes of a draft made after the
                launch. Defaults to false.
            include_has_translatable_content: Adds has_translatable_content to each message.
                Defaults to false.

        Returns:
            CanvasDetailsResponse: The Canvas was found.

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

        API: GET /canvas/details.
        Permission: canvas.details.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/export/canvas/get_canvas_details.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_details(
                canvas_id=canvas_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    async def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> CanvasDataSeriesResponse:
        """Counts what happened in a Canvas, day by day.

        Needs starting_at or length. Variants and steps are told when they are asked for. The
        counts need not agree with the dashboard or with Currents.

        Args:
            canvas_id: Names the Canvas by its API identifier. Required.
            ending_at: Tells when the range ends. Required.
            starting_at: Tells when the range begins. This or length is needed.
            length: Caps how many days before ending_at the range covers, 1 to 14. This or
                starting_at is needed.
            include_variant_breakdown: Adds the statistics of each variant. Defaults to false.
            include_step_breakdown: Adds the statistics of each step. Defaults to false.
            include_deleted_step_data: Adds deleted steps to the statistics of the steps.
                Defaults to false.

        Returns:
            CanvasDataSeriesResponse: The statistics were found.

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

        API: GET /canvas/data_series.
        Permission: canvas.data_series.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/canvas/get_canvas_analytics.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_data_series(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    async def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> CanvasDataSummaryResponse:
        """Sums up what happened in a Canvas over a range of days.

        Needs starting_at or length. The range is moved to midnight in the time zone of the
        company, and variants and steps are told when they are asked for.

        Args:
            canvas_id: Names the Canvas by its API identifier. Required.
            ending_at: Tells when the range ends. Required.
            starting_at: Tells when the range begins. This or length is needed.
            length: Caps how many days before ending_at the range covers, 1 to 14. This or
                starting_at is needed.
            include_variant_breakdown: Adds the statistics of each variant. Defaults to false.
            include_step_breakdown: Adds the statistics of each step. Defaults to false.
            include_deleted_step_data: Adds deleted steps to the statistics of the steps.
                Defaults to false.

        Returns:
            CanvasDataSummaryResponse: The statistics were found.

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

        API: GET /canvas/data_summary.
        Permission: canvas.data_summary.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/canvas/get_canvas_analytics_summary.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_data_summary(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    async def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | Unset = UNSET,
        tag_names: str | Sequence[str] | Unset = UNSET,
    ) -> None:
        """Copies a Canvas.

        The copy is made later; the answer says only that the request was taken. The operation
        is in early access.

        Args:
            canvas_id: Names the Canvas to copy. Required.
            name: Holds the name of the copy. Required.
            description: Holds the description of the copy.
            tag_names: Names one existing tag or several, which take the place of the
                original's.

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

        API: POST /canvas/duplicate.
        Permission: canvas.duplicate.
        Rate limit: 100 requests per 60 s, documented (bucket canvas_duplicate).
        Never sent again after a lost answer: A repeat makes another copy.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/duplicate_messages/post_duplicate_canvases.md.
        """
        return await self._sender.answer(
            lambda: calls.canvas_duplicate(
                canvas_id=canvas_id,
                name=name,
                description=description,
                tag_names=tag_names,
            )
        )


class RawCanvas:
    """Operations below `canvas`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists Canvases by time of creation.
    details: Describes one Canvas with its variants and steps.
    data_series: Counts what happened in a Canvas, day by day.
    data_summary: Sums up what happened in a Canvas over a range of days.
    duplicate: Copies a Canvas.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> RawCanvasTranslations:
        """Operations below `canvas.translations`."""
        return RawCanvasTranslations(self._sender)

    @cached_property
    def trigger(self) -> RawCanvasTrigger:
        """Operations below `canvas.trigger`."""
        return RawCanvasTrigger(self._sender)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> Response[CanvasListResponse]:
        """Lists Canvases by time of creation.

        Takes what `canvas.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasListResponse: The Canvases were found.

        Raises:
            BrazeError: As `canvas.list` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> Response[CanvasDetailsResponse]:
        """Describes one Canvas with its variants and steps.

        Takes what `canvas.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasDetailsResponse: The Canvas was found.

        Raises:
            BrazeError: As `canvas.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_details(
                canvas_id=canvas_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> Response[CanvasDataSeriesResponse]:
        """Counts what happened in a Canvas, day by day.

        Takes what `canvas.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `canvas.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_data_series(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> Response[CanvasDataSummaryResponse]:
        """Sums up what happened in a Canvas over a range of days.

        Takes what `canvas.data_summary` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasDataSummaryResponse: The statistics were found.

        Raises:
            BrazeError: As `canvas.data_summary` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_data_summary(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | Unset = UNSET,
        tag_names: str | Sequence[str] | Unset = UNSET,
    ) -> Response[None]:
        """Copies a Canvas.

        Takes what `canvas.duplicate` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, None: The
                answer has no body.

        Raises:
            BrazeError: As `canvas.duplicate` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.canvas_duplicate(
                canvas_id=canvas_id,
                name=name,
                description=description,
                tag_names=tag_names,
            )
        )


class AsyncRawCanvas:
    """Operations below `canvas`, answering `Response`: status, headers, rate limit and typed
    body.

    list: Lists Canvases by time of creation.
    details: Describes one Canvas with its variants and steps.
    data_series: Counts what happened in a Canvas, day by day.
    data_summary: Sums up what happened in a Canvas over a range of days.
    duplicate: Copies a Canvas.
    translations: Has list, update, source.
    trigger: Has send, schedule.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncRawCanvasTranslations:
        """Operations below `canvas.translations`."""
        return AsyncRawCanvasTranslations(self._sender)

    @cached_property
    def trigger(self) -> AsyncRawCanvasTrigger:
        """Operations below `canvas.trigger`."""
        return AsyncRawCanvasTrigger(self._sender)

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        last_edit_time_gt: datetime | str | Unset = UNSET,
    ) -> Response[CanvasListResponse]:
        """Lists Canvases by time of creation.

        Takes what `canvas.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasListResponse: The Canvases were found.

        Raises:
            BrazeError: As `canvas.list` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_list(
                page=page,
                include_archived=include_archived,
                sort_direction=sort_direction,
                last_edit_time_gt=last_edit_time_gt,
            )
        )

    async def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | Unset = UNSET,
        include_has_translatable_content: bool | Unset = UNSET,
    ) -> Response[CanvasDetailsResponse]:
        """Describes one Canvas with its variants and steps.

        Takes what `canvas.details` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasDetailsResponse: The Canvas was found.

        Raises:
            BrazeError: As `canvas.details` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_details(
                canvas_id=canvas_id,
                post_launch_draft_version=post_launch_draft_version,
                include_has_translatable_content=include_has_translatable_content,
            )
        )

    async def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> Response[CanvasDataSeriesResponse]:
        """Counts what happened in a Canvas, day by day.

        Takes what `canvas.data_series` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasDataSeriesResponse: The statistics were found.

        Raises:
            BrazeError: As `canvas.data_series` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_data_series(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    async def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Unset = UNSET,
        length: int | str | Unset = UNSET,
        include_variant_breakdown: bool | Unset = UNSET,
        include_step_breakdown: bool | Unset = UNSET,
        include_deleted_step_data: bool | Unset = UNSET,
    ) -> Response[CanvasDataSummaryResponse]:
        """Sums up what happened in a Canvas over a range of days.

        Takes what `canvas.data_summary` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                CanvasDataSummaryResponse: The statistics were found.

        Raises:
            BrazeError: As `canvas.data_summary` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_data_summary(
                canvas_id=canvas_id,
                ending_at=ending_at,
                starting_at=starting_at,
                length=length,
                include_variant_breakdown=include_variant_breakdown,
                include_step_breakdown=include_step_breakdown,
                include_deleted_step_data=include_deleted_step_data,
            )
        )

    async def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | Unset = UNSET,
        tag_names: str | Sequence[str] | Unset = UNSET,
    ) -> Response[None]:
        """Copies a Canvas.

        Takes what `canvas.duplicate` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, None: The
                answer has no body.

        Raises:
            BrazeError: As `canvas.duplicate` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.canvas_duplicate(
                canvas_id=canvas_id,
                name=name,
                description=description,
                tag_names=tag_names,
            )
        )
