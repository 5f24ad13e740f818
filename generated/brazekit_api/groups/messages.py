# Written by `make generate` from spec/; do not edit.
"""The groups below `messages`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ..calls import messages as calls
from ..model import Model as Model
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
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, JsonInput, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.identifiers import UserAliasInput
    from ..inputs.messages import ChannelMessagesInput
    from ..inputs.push import ApplePushInput
    from ..inputs.schedules import ScheduleInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    ConnectedAudienceInput = Later("ConnectedAudienceInput")
    UserAliasInput = Later("UserAliasInput")
    ChannelMessagesInput = Later("ChannelMessagesInput")
    ApplePushInput = Later("ApplePushInput")
    ScheduleInput = Later("ScheduleInput")


class MessagesSchedule:
    """Operations below `messages.schedule`.

    create: Schedules messages whose content comes with the request.
    update: Changes the time of scheduled messages, their content, or both.
    delete: Deletes scheduled messages that have not gone out.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    def create(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse:
        """Schedules messages whose content comes with the request.

        Answers with a schedule_id, which an update or deletion needs. With a segment and users
        the messages go to those of the users who are in the segment.

        Args:
            schedule: Tells when the messages go out. Required.
            messages: Holds the content, per channel. Required.
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

        Returns:
            MessagesScheduleCreateResponse: The messages are scheduled; errors lists what is
                not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users, segment or push tokens; Invalid Campaign ID when no API campaign
                has the ID; Message Variant Unspecified when campaign_id comes without
                message_variation_id; Invalid Message Variant when the campaign has no such
                variant; Mismatched Message Type when the variant is of another channel; Invalid
                Extra Push Payload when extra is no object; The max number of external_ids and
                aliases per request was exceeded, or The max number of ids per request was
                exceeded, beyond 50; No message to send without content; Slideup Message Length
                Exceeded beyond 140 characters; Apple Push Length Exceeded beyond 1,912 bytes;
                Android Push Length Exceeded beyond 4,000 bytes. It may also be a wrong key
                (401), a contract without the feature or a key without the permission (403), a
                wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /messages/schedule/create.
        Permission: messages.schedule.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat makes another schedule, and both send.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_schedule_messages.md.
        """
        return self._sender.answer(
            lambda: calls.messages_schedule_create(
                schedule=schedule,
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                audience=audience,
                segment_id=segment_id,
                campaign_id=campaign_id,
                send_id=send_id,
                override_messaging_limits=override_messaging_limits,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    @overload
    def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> MessagesScheduleUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    ) -> MessagesScheduleUpdateResponse: ...

    def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> MessagesScheduleUpdateResponse:
        """Changes the time of scheduled messages, their content, or both.

        Takes schedule, messages or both, each in place of what is stored as a whole.

        Args:
            schedule_id: Names the schedule. Required.
            schedule: Tells when the messages go out, in place of what is stored.
            messages: Holds the content, per channel.

        Returns:
            MessagesScheduleUpdateResponse: The schedule was changed.

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

        API: POST /messages/schedule/update.
        Permission: messages.schedule.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could undo a later change of the same
            schedule.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_update_scheduled_messages.md.
        """
        return self._sender.answer(
            lambda: calls.messages_schedule_update(
                schedule_id=schedule_id,
                schedule=schedule,
                messages=messages,
            )
        )

    def delete(
        self,
        *,
        schedule_id: str,
    ) -> MessagesScheduleDeleteResponse:
        """Deletes scheduled messages that have not gone out.

        Takes the schedule_id that the creation answered.

        Args:
            schedule_id: Names the schedule. Required.

        Returns:
            MessagesScheduleDeleteResponse: The schedule was deleted.

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

        API: POST /messages/schedule/delete.
        Permission: messages.schedule.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: How Braze answers the deletion of a schedule that
            is gone is not known, so a repeat could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages.md.
        """
        return self._sender.answer(
            lambda: calls.messages_schedule_delete(
                schedule_id=schedule_id,
            )
        )


class AsyncMessagesSchedule:
    """Operations below `messages.schedule`.

    create: Schedules messages whose content comes with the request.
    update: Changes the time of scheduled messages, their content, or both.
    delete: Deletes scheduled messages that have not gone out.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse: ...

    async def create(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> MessagesScheduleCreateResponse:
        """Schedules messages whose content comes with the request.

        Answers with a schedule_id, which an update or deletion needs. With a segment and users
        the messages go to those of the users who are in the segment.

        Args:
            schedule: Tells when the messages go out. Required.
            messages: Holds the content, per channel. Required.
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

        Returns:
            MessagesScheduleCreateResponse: The messages are scheduled; errors lists what is
                not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users, segment or push tokens; Invalid Campaign ID when no API campaign
                has the ID; Message Variant Unspecified when campaign_id comes without
                message_variation_id; Invalid Message Variant when the campaign has no such
                variant; Mismatched Message Type when the variant is of another channel; Invalid
                Extra Push Payload when extra is no object; The max number of external_ids and
                aliases per request was exceeded, or The max number of ids per request was
                exceeded, beyond 50; No message to send without content; Slideup Message Length
                Exceeded beyond 140 characters; Apple Push Length Exceeded beyond 1,912 bytes;
                Android Push Length Exceeded beyond 4,000 bytes. It may also be a wrong key
                (401), a contract without the feature or a key without the permission (403), a
                wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /messages/schedule/create.
        Permission: messages.schedule.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat makes another schedule, and both send.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_schedule_messages.md.
        """
        return await self._sender.answer(
            lambda: calls.messages_schedule_create(
                schedule=schedule,
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                audience=audience,
                segment_id=segment_id,
                campaign_id=campaign_id,
                send_id=send_id,
                override_messaging_limits=override_messaging_limits,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    @overload
    async def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> MessagesScheduleUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    ) -> MessagesScheduleUpdateResponse: ...

    async def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> MessagesScheduleUpdateResponse:
        """Changes the time of scheduled messages, their content, or both.

        Takes schedule, messages or both, each in place of what is stored as a whole.

        Args:
            schedule_id: Names the schedule. Required.
            schedule: Tells when the messages go out, in place of what is stored.
            messages: Holds the content, per channel.

        Returns:
            MessagesScheduleUpdateResponse: The schedule was changed.

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

        API: POST /messages/schedule/update.
        Permission: messages.schedule.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could undo a later change of the same
            schedule.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_update_scheduled_messages.md.
        """
        return await self._sender.answer(
            lambda: calls.messages_schedule_update(
                schedule_id=schedule_id,
                schedule=schedule,
                messages=messages,
            )
        )

    async def delete(
        self,
        *,
        schedule_id: str,
    ) -> MessagesScheduleDeleteResponse:
        """Deletes scheduled messages that have not gone out.

        Takes the schedule_id that the creation answered.

        Args:
            schedule_id: Names the schedule. Required.

        Returns:
            MessagesScheduleDeleteResponse: The schedule was deleted.

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

        API: POST /messages/schedule/delete.
        Permission: messages.schedule.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: How Braze answers the deletion of a schedule that
            is gone is not known, so a repeat could look refused.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages.md.
        """
        return await self._sender.answer(
            lambda: calls.messages_schedule_delete(
                schedule_id=schedule_id,
            )
        )


class RawMessagesSchedule:
    """Operations below `messages.schedule`, answering `Response`: status, headers, rate limit
    and typed body.

    create: Schedules messages whose content comes with the request.
    update: Changes the time of scheduled messages, their content, or both.
    delete: Deletes scheduled messages that have not gone out.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    @overload
    def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    def create(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]:
        """Schedules messages whose content comes with the request.

        Takes what `messages.schedule.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduleCreateResponse: The messages are scheduled; errors lists what is
                not.

        Raises:
            BrazeError: As `messages.schedule.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.messages_schedule_create(
                schedule=schedule,
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                audience=audience,
                segment_id=segment_id,
                campaign_id=campaign_id,
                send_id=send_id,
                override_messaging_limits=override_messaging_limits,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    @overload
    def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> Response[MessagesScheduleUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    ) -> Response[MessagesScheduleUpdateResponse]: ...

    def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> Response[MessagesScheduleUpdateResponse]:
        """Changes the time of scheduled messages, their content, or both.

        Takes what `messages.schedule.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduleUpdateResponse: The schedule was changed.

        Raises:
            BrazeError: As `messages.schedule.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.messages_schedule_update(
                schedule_id=schedule_id,
                schedule=schedule,
                messages=messages,
            )
        )

    def delete(
        self,
        *,
        schedule_id: str,
    ) -> Response[MessagesScheduleDeleteResponse]:
        """Deletes scheduled messages that have not gone out.

        Takes what `messages.schedule.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduleDeleteResponse: The schedule was deleted.

        Raises:
            BrazeError: As `messages.schedule.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.messages_schedule_delete(
                schedule_id=schedule_id,
            )
        )


class AsyncRawMessagesSchedule:
    """Operations below `messages.schedule`, answering `Response`: status, headers, rate limit
    and typed body.

    create: Schedules messages whose content comes with the request.
    update: Changes the time of scheduled messages, their content, or both.
    delete: Deletes scheduled messages that have not gone out.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    @overload
    async def create(
        self,
        *,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        segment_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_messaging_limits: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]: ...

    async def create(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesScheduleCreateResponse]:
        """Schedules messages whose content comes with the request.

        Takes what `messages.schedule.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduleCreateResponse: The messages are scheduled; errors lists what is
                not.

        Raises:
            BrazeError: As `messages.schedule.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_schedule_create(
                schedule=schedule,
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                audience=audience,
                segment_id=segment_id,
                campaign_id=campaign_id,
                send_id=send_id,
                override_messaging_limits=override_messaging_limits,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    @overload
    async def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> Response[MessagesScheduleUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
    ) -> Response[MessagesScheduleUpdateResponse]: ...

    async def update(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | ScheduleInput | UntypedMapping | Unset = UNSET,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping | Unset = UNSET,
    ) -> Response[MessagesScheduleUpdateResponse]:
        """Changes the time of scheduled messages, their content, or both.

        Takes what `messages.schedule.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduleUpdateResponse: The schedule was changed.

        Raises:
            BrazeError: As `messages.schedule.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_schedule_update(
                schedule_id=schedule_id,
                schedule=schedule,
                messages=messages,
            )
        )

    async def delete(
        self,
        *,
        schedule_id: str,
    ) -> Response[MessagesScheduleDeleteResponse]:
        """Deletes scheduled messages that have not gone out.

        Takes what `messages.schedule.delete` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduleDeleteResponse: The schedule was deleted.

        Raises:
            BrazeError: As `messages.schedule.delete` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_schedule_delete(
                schedule_id=schedule_id,
            )
        )


class MessagesLiveActivity:
    """Operations below `messages.live_activity`.

    start: Starts a Live Activity on iOS.
    update: Changes or ends a Live Activity on iOS.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: Mapping[str, JsonInput],
        content_state: Mapping[str, JsonInput],
        notification: ApplePush | ApplePushInput | UntypedMapping,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        external_user_ids: Sequence[str],
        segment_id: str | Unset = UNSET,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> MessagesLiveActivityStartResponse: ...

    @overload
    def start(
        self,
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
        segment_id: str,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> MessagesLiveActivityStartResponse: ...

    @overload
    def start(
        self,
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
        custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
    ) -> MessagesLiveActivityStartResponse: ...

    def start(
        self,
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
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> MessagesLiveActivityStartResponse:
        """Starts a Live Activity on iOS.

        Goes to users who are named, to a segment or to an audience. The app must have
        registered the type for starts by push. A payload that Apple finds too large is not
        sent.

        Args:
            app_id: Names the app. Required.
            activity_id: Names the activity as the caller likes; updates use this name.
                Required.
            activity_attributes_type: Names the type that the app registered for starts by push.
                Required.
            activity_attributes: Holds the values that stay as they are. Required.
            content_state: Holds the values that change. Required.
            notification: Describes the alert that is shown, with title and body inside alert,
                and the sound there too. The priority at Apple is 10, or 5 with
                content-available, when it is not set. Required.
            dismissal_date: Tells when the activity leaves the screen; a time in the past
                removes it at once.
            stale_date: Tells from when the content counts as outdated.
            external_user_ids: Names up to 50 users by external ID.
            segment_id: Chooses the users of a segment.
            custom_audience: Chooses users by filters.

        Returns:
            MessagesLiveActivityStartResponse: The request was well formed and taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused. A 400 explains under error a body that is no
                JSON. It may also be a wrong key (401), a contract without the feature or a key
                without the permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /messages/live_activity/start.
        Permission: messages.live_activity.start.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat may start a second activity, and shows
            its alert again.
        Evidence: documented. Source: _docs/_api/endpoints/messaging/live_activity/start.md.
        """
        return self._sender.answer(
            lambda: calls.messages_live_activity_start(
                app_id=app_id,
                activity_id=activity_id,
                activity_attributes_type=activity_attributes_type,
                activity_attributes=activity_attributes,
                content_state=content_state,
                notification=notification,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                external_user_ids=external_user_ids,
                segment_id=segment_id,
                custom_audience=custom_audience,
            )
        )

    def update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: Mapping[str, JsonInput],
        end_activity: bool | Unset = UNSET,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        notification: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET,
    ) -> MessagesLiveActivityUpdateResponse:
        """Changes or ends a Live Activity on iOS.

        The name of the activity chooses the users. A payload that Apple finds too large is not
        sent.

        Args:
            app_id: Names the app. Required.
            activity_id: Names the activity, as it was started or registered. Required.
            content_state: Holds the values that change. Required.
            end_activity: Ends the activity. Defaults to false.
            dismissal_date: Tells when the activity leaves the screen; with end_activity a time
                in the past removes it at once.
            stale_date: Tells from when the content counts as outdated.
            notification: Describes the alert that is shown. The priority at Apple is 10, or 5
                with content-available, when it is not set.

        Returns:
            MessagesLiveActivityUpdateResponse: The request was well formed and taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused. A 400 explains under error a body that is no
                JSON. It may also be a wrong key (401), a contract without the feature or a key
                without the permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /messages/live_activity/update.
        Permission: messages.live_activity.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat shows its alert again, and could undo a
            later change.
        Evidence: documented. Source: _docs/_api/endpoints/messaging/live_activity/update.md.
        """
        return self._sender.answer(
            lambda: calls.messages_live_activity_update(
                app_id=app_id,
                activity_id=activity_id,
                content_state=content_state,
                end_activity=end_activity,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                notification=notification,
            )
        )


class AsyncMessagesLiveActivity:
    """Operations below `messages.live_activity`.

    start: Starts a Live Activity on iOS.
    update: Changes or ends a Live Activity on iOS.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: Mapping[str, JsonInput],
        content_state: Mapping[str, JsonInput],
        notification: ApplePush | ApplePushInput | UntypedMapping,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        external_user_ids: Sequence[str],
        segment_id: str | Unset = UNSET,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> MessagesLiveActivityStartResponse: ...

    @overload
    async def start(
        self,
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
        segment_id: str,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> MessagesLiveActivityStartResponse: ...

    @overload
    async def start(
        self,
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
        custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
    ) -> MessagesLiveActivityStartResponse: ...

    async def start(
        self,
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
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> MessagesLiveActivityStartResponse:
        """Starts a Live Activity on iOS.

        Goes to users who are named, to a segment or to an audience. The app must have
        registered the type for starts by push. A payload that Apple finds too large is not
        sent.

        Args:
            app_id: Names the app. Required.
            activity_id: Names the activity as the caller likes; updates use this name.
                Required.
            activity_attributes_type: Names the type that the app registered for starts by push.
                Required.
            activity_attributes: Holds the values that stay as they are. Required.
            content_state: Holds the values that change. Required.
            notification: Describes the alert that is shown, with title and body inside alert,
                and the sound there too. The priority at Apple is 10, or 5 with
                content-available, when it is not set. Required.
            dismissal_date: Tells when the activity leaves the screen; a time in the past
                removes it at once.
            stale_date: Tells from when the content counts as outdated.
            external_user_ids: Names up to 50 users by external ID.
            segment_id: Chooses the users of a segment.
            custom_audience: Chooses users by filters.

        Returns:
            MessagesLiveActivityStartResponse: The request was well formed and taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused. A 400 explains under error a body that is no
                JSON. It may also be a wrong key (401), a contract without the feature or a key
                without the permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /messages/live_activity/start.
        Permission: messages.live_activity.start.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat may start a second activity, and shows
            its alert again.
        Evidence: documented. Source: _docs/_api/endpoints/messaging/live_activity/start.md.
        """
        return await self._sender.answer(
            lambda: calls.messages_live_activity_start(
                app_id=app_id,
                activity_id=activity_id,
                activity_attributes_type=activity_attributes_type,
                activity_attributes=activity_attributes,
                content_state=content_state,
                notification=notification,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                external_user_ids=external_user_ids,
                segment_id=segment_id,
                custom_audience=custom_audience,
            )
        )

    async def update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: Mapping[str, JsonInput],
        end_activity: bool | Unset = UNSET,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        notification: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET,
    ) -> MessagesLiveActivityUpdateResponse:
        """Changes or ends a Live Activity on iOS.

        The name of the activity chooses the users. A payload that Apple finds too large is not
        sent.

        Args:
            app_id: Names the app. Required.
            activity_id: Names the activity, as it was started or registered. Required.
            content_state: Holds the values that change. Required.
            end_activity: Ends the activity. Defaults to false.
            dismissal_date: Tells when the activity leaves the screen; with end_activity a time
                in the past removes it at once.
            stale_date: Tells from when the content counts as outdated.
            notification: Describes the alert that is shown. The priority at Apple is 10, or 5
                with content-available, when it is not set.

        Returns:
            MessagesLiveActivityUpdateResponse: The request was well formed and taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused. A 400 explains under error a body that is no
                JSON. It may also be a wrong key (401), a contract without the feature or a key
                without the permission (403), a wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /messages/live_activity/update.
        Permission: messages.live_activity.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat shows its alert again, and could undo a
            later change.
        Evidence: documented. Source: _docs/_api/endpoints/messaging/live_activity/update.md.
        """
        return await self._sender.answer(
            lambda: calls.messages_live_activity_update(
                app_id=app_id,
                activity_id=activity_id,
                content_state=content_state,
                end_activity=end_activity,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                notification=notification,
            )
        )


class RawMessagesLiveActivity:
    """Operations below `messages.live_activity`, answering `Response`: status, headers, rate
    limit and typed body.

    start: Starts a Live Activity on iOS.
    update: Changes or ends a Live Activity on iOS.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: Mapping[str, JsonInput],
        content_state: Mapping[str, JsonInput],
        notification: ApplePush | ApplePushInput | UntypedMapping,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        external_user_ids: Sequence[str],
        segment_id: str | Unset = UNSET,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[MessagesLiveActivityStartResponse]: ...

    @overload
    def start(
        self,
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
        segment_id: str,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[MessagesLiveActivityStartResponse]: ...

    @overload
    def start(
        self,
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
        custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
    ) -> Response[MessagesLiveActivityStartResponse]: ...

    def start(
        self,
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
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[MessagesLiveActivityStartResponse]:
        """Starts a Live Activity on iOS.

        Takes what `messages.live_activity.start` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesLiveActivityStartResponse: The request was well formed and taken.

        Raises:
            BrazeError: As `messages.live_activity.start` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.messages_live_activity_start(
                app_id=app_id,
                activity_id=activity_id,
                activity_attributes_type=activity_attributes_type,
                activity_attributes=activity_attributes,
                content_state=content_state,
                notification=notification,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                external_user_ids=external_user_ids,
                segment_id=segment_id,
                custom_audience=custom_audience,
            )
        )

    def update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: Mapping[str, JsonInput],
        end_activity: bool | Unset = UNSET,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        notification: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET,
    ) -> Response[MessagesLiveActivityUpdateResponse]:
        """Changes or ends a Live Activity on iOS.

        Takes what `messages.live_activity.update` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesLiveActivityUpdateResponse: The request was well formed and taken.

        Raises:
            BrazeError: As `messages.live_activity.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.messages_live_activity_update(
                app_id=app_id,
                activity_id=activity_id,
                content_state=content_state,
                end_activity=end_activity,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                notification=notification,
            )
        )


class AsyncRawMessagesLiveActivity:
    """Operations below `messages.live_activity`, answering `Response`: status, headers, rate
    limit and typed body.

    start: Starts a Live Activity on iOS.
    update: Changes or ends a Live Activity on iOS.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: Mapping[str, JsonInput],
        content_state: Mapping[str, JsonInput],
        notification: ApplePush | ApplePushInput | UntypedMapping,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        external_user_ids: Sequence[str],
        segment_id: str | Unset = UNSET,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[MessagesLiveActivityStartResponse]: ...

    @overload
    async def start(
        self,
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
        segment_id: str,
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[MessagesLiveActivityStartResponse]: ...

    @overload
    async def start(
        self,
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
        custom_audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
    ) -> Response[MessagesLiveActivityStartResponse]: ...

    async def start(
        self,
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
        custom_audience: ConnectedAudience
        | ConnectedAudienceInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[MessagesLiveActivityStartResponse]:
        """Starts a Live Activity on iOS.

        Takes what `messages.live_activity.start` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesLiveActivityStartResponse: The request was well formed and taken.

        Raises:
            BrazeError: As `messages.live_activity.start` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_live_activity_start(
                app_id=app_id,
                activity_id=activity_id,
                activity_attributes_type=activity_attributes_type,
                activity_attributes=activity_attributes,
                content_state=content_state,
                notification=notification,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                external_user_ids=external_user_ids,
                segment_id=segment_id,
                custom_audience=custom_audience,
            )
        )

    async def update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: Mapping[str, JsonInput],
        end_activity: bool | Unset = UNSET,
        dismissal_date: datetime | str | Unset = UNSET,
        stale_date: datetime | str | Unset = UNSET,
        notification: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET,
    ) -> Response[MessagesLiveActivityUpdateResponse]:
        """Changes or ends a Live Activity on iOS.

        Takes what `messages.live_activity.update` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesLiveActivityUpdateResponse: The request was well formed and taken.

        Raises:
            BrazeError: As `messages.live_activity.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_live_activity_update(
                app_id=app_id,
                activity_id=activity_id,
                content_state=content_state,
                end_activity=end_activity,
                dismissal_date=dismissal_date,
                stale_date=stale_date,
                notification=notification,
            )
        )


class Messages:
    """Operations below `messages`.

    send: Sends messages at once whose content comes with the request.
    scheduled_broadcasts: Lists the campaigns and Canvases that are scheduled from now until
        a time.
    schedule: Has create, update, delete.
    live_activity: Has start, update.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> MessagesSchedule:
        """Operations below `messages.schedule`."""
        return MessagesSchedule(self._sender)

    @cached_property
    def live_activity(self) -> MessagesLiveActivity:
        """Operations below `messages.live_activity`."""
        return MessagesLiveActivity(self._sender)

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    def send(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]:
        """Sends messages at once whose content comes with the request.

        Goes to users who are named, to a segment or to an audience; with a segment and users to
        those of the users who are in the segment. Without campaign_id no statistics are kept. A
        success says only that the request was well formed and passed on.

        Args:
            messages: Holds the content, per channel. Required.
            broadcast: Allows the whole segment or audience as the recipients. Must be true when
                no users are named, and cannot be true when some are. Defaults to false.
            external_user_ids: Names users by external ID, at most 50 together with
                user_aliases.
            user_aliases: Names users by alias, at most 50 together with external_user_ids.
            segment_id: Chooses the users of a segment; of users who are named, those in the
                segment.
            audience: Chooses users by filters.
            campaign_id: Names the API campaign under which statistics are kept. Every message
                then names its message_variation_id.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before. A broadcast without it gets one.
            override_frequency_capping: Ignores the campaign's frequency capping. Defaults to
                false.
            recipient_subscription_state: Chooses users by their subscription. Defaults to
                subscribed.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, MessagesSendResponse: The messages were
                passed on; errors lists what was not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users, segment or push tokens; Invalid Campaign ID when no API campaign
                has the ID; Message Variant Unspecified when campaign_id comes without
                message_variation_id; Invalid Message Variant when the campaign has no such
                variant; Mismatched Message Type when the variant is of another channel; Invalid
                Extra Push Payload when extra is no object; The max number of external_ids and
                aliases per request was exceeded, or The max number of ids per request was
                exceeded, beyond 50; No message to send without content; Slideup Message Length
                Exceeded beyond 140 characters; Apple Push Length Exceeded beyond 1,912 bytes;
                Android Push Length Exceeded beyond 4,000 bytes. It may also be a wrong key
                (401), a contract without the feature or a key without the permission (403), a
                wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /messages/send.
        Permission: messages.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 external_user_ids; 50 user_aliases; 50 items together,
            documented.
        Never sent again after a lost answer: A repeat sends the messages again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_messages.md.
        """
        return self._sender.outcome(
            lambda: calls.messages_send(
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                segment_id=segment_id,
                audience=audience,
                campaign_id=campaign_id,
                send_id=send_id,
                override_frequency_capping=override_frequency_capping,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    def send_batched(
        self,
        *,
        external_user_ids: Iterable[str] = (),
        user_aliases: Iterable[UserAlias | UserAliasInput | UntypedMapping] = (),
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sends messages at once whose content comes with the request, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            messages: Holds the content, per channel. Required.
            broadcast: Allows the whole segment or audience as the recipients. Must be true when
                no users are named, and cannot be true when some are. Defaults to false.
            external_user_ids: Stream. Names users by external ID, at most 50 together with
                user_aliases.
            user_aliases: Stream. Names users by alias, at most 50 together with
                external_user_ids.
            segment_id: Chooses the users of a segment; of users who are named, those in the
                segment.
            audience: Chooses users by filters.
            campaign_id: Names the API campaign under which statistics are kept. Every message
                then names its message_variation_id.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before. A broadcast without it gets one.
            override_frequency_capping: Ignores the campaign's frequency capping. Defaults to
                false.
            recipient_subscription_state: Chooses users by their subscription. Defaults to
                subscribed.
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

        API: POST /messages/send.
        Permission: messages.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 external_user_ids; 50 user_aliases; 50 items together,
            documented.
        Never sent again after a lost answer: A repeat sends the messages again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_messages.md.
        """
        return self._sender.batched(
            lambda: calls.messages_send_form(
                messages=messages,
                broadcast=broadcast,
                segment_id=segment_id,
                audience=audience,
                campaign_id=campaign_id,
                send_id=send_id,
                override_frequency_capping=override_frequency_capping,
                recipient_subscription_state=recipient_subscription_state,
            ),
            {
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
            },
            on_settled,
        )

    def scheduled_broadcasts(
        self,
        *,
        end_time: datetime | str,
    ) -> MessagesScheduledBroadcastsResponse:
        """Lists the campaigns and Canvases that are scheduled from now until a time.

        Covers campaigns and entry Canvases that were made and scheduled in the dashboard. What
        goes out daily or recurs is listed once, with its next occurrence. There is no paging.

        Args:
            end_time: Tells the end of the range, in ISO 8601. Braze takes midnight UTC of it.
                Required.

        Returns:
            MessagesScheduledBroadcastsResponse: The schedules were found.

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

        API: GET /messages/scheduled_broadcasts.
        Permission: messages.schedule_broadcasts.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/get_messages_scheduled.md.
        """
        return self._sender.answer(
            lambda: calls.messages_scheduled_broadcasts(
                end_time=end_time,
            )
        )


class AsyncMessages:
    """Operations below `messages`.

    send: Sends messages at once whose content comes with the request.
    scheduled_broadcasts: Lists the campaigns and Canvases that are scheduled from now until
        a time.
    schedule: Has create, update, delete.
    live_activity: Has start, update.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncMessagesSchedule:
        """Operations below `messages.schedule`."""
        return AsyncMessagesSchedule(self._sender)

    @cached_property
    def live_activity(self) -> AsyncMessagesLiveActivity:
        """Operations below `messages.live_activity`."""
        return AsyncMessagesLiveActivity(self._sender)

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]: ...

    async def send(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Outcome[MessagesSendResponse]:
        """Sends messages at once whose content comes with the request.

        Goes to users who are named, to a segment or to an audience; with a segment and users to
        those of the users who are in the segment. Without campaign_id no statistics are kept. A
        success says only that the request was well formed and passed on.

        Args:
            messages: Holds the content, per channel. Required.
            broadcast: Allows the whole segment or audience as the recipients. Must be true when
                no users are named, and cannot be true when some are. Defaults to false.
            external_user_ids: Names users by external ID, at most 50 together with
                user_aliases.
            user_aliases: Names users by alias, at most 50 together with external_user_ids.
            segment_id: Chooses the users of a segment; of users who are named, those in the
                segment.
            audience: Chooses users by filters.
            campaign_id: Names the API campaign under which statistics are kept. Every message
                then names its message_variation_id.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before. A broadcast without it gets one.
            override_frequency_capping: Ignores the campaign's frequency capping. Defaults to
                false.
            recipient_subscription_state: Chooses users by their subscription. Defaults to
                subscribed.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, MessagesSendResponse: The messages were
                passed on; errors lists what was not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused and nothing is sent. A 400 says Bad Request for
                bad syntax, and for a time that cannot be read or has passed; No Recipients
                without users, segment or push tokens; Invalid Campaign ID when no API campaign
                has the ID; Message Variant Unspecified when campaign_id comes without
                message_variation_id; Invalid Message Variant when the campaign has no such
                variant; Mismatched Message Type when the variant is of another channel; Invalid
                Extra Push Payload when extra is no object; The max number of external_ids and
                aliases per request was exceeded, or The max number of ids per request was
                exceeded, beyond 50; No message to send without content; Slideup Message Length
                Exceeded beyond 140 characters; Apple Push Length Exceeded beyond 1,912 bytes;
                Android Push Length Exceeded beyond 4,000 bytes. It may also be a wrong key
                (401), a contract without the feature or a key without the permission (403), a
                wrong path (404) or one request too many (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /messages/send.
        Permission: messages.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 external_user_ids; 50 user_aliases; 50 items together,
            documented.
        Never sent again after a lost answer: A repeat sends the messages again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_messages.md.
        """
        return await self._sender.outcome(
            lambda: calls.messages_send(
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                segment_id=segment_id,
                audience=audience,
                campaign_id=campaign_id,
                send_id=send_id,
                override_frequency_capping=override_frequency_capping,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    async def send_batched(
        self,
        *,
        external_user_ids: Iterable[str] | AsyncIterable[str] = (),
        user_aliases: Iterable[UserAlias | UserAliasInput | UntypedMapping]
        | AsyncIterable[UserAlias | UserAliasInput | UntypedMapping] = (),
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sends messages at once whose content comes with the request, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            messages: Holds the content, per channel. Required.
            broadcast: Allows the whole segment or audience as the recipients. Must be true when
                no users are named, and cannot be true when some are. Defaults to false.
            external_user_ids: Stream. Names users by external ID, at most 50 together with
                user_aliases.
            user_aliases: Stream. Names users by alias, at most 50 together with
                external_user_ids.
            segment_id: Chooses the users of a segment; of users who are named, those in the
                segment.
            audience: Chooses users by filters.
            campaign_id: Names the API campaign under which statistics are kept. Every message
                then names its message_variation_id.
            send_id: Names the send under which statistics are kept, in ASCII; it was created
                before. A broadcast without it gets one.
            override_frequency_capping: Ignores the campaign's frequency capping. Defaults to
                false.
            recipient_subscription_state: Chooses users by their subscription. Defaults to
                subscribed.
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

        API: POST /messages/send.
        Permission: messages.send.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket sends).
        At most in a request: 50 external_user_ids; 50 user_aliases; 50 items together,
            documented.
        Never sent again after a lost answer: A repeat sends the messages again, and no key
            marks it as a repeat.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_messages.md.
        """
        return await self._sender.batched(
            lambda: calls.messages_send_form(
                messages=messages,
                broadcast=broadcast,
                segment_id=segment_id,
                audience=audience,
                campaign_id=campaign_id,
                send_id=send_id,
                override_frequency_capping=override_frequency_capping,
                recipient_subscription_state=recipient_subscription_state,
            ),
            {
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
            },
            on_settled,
        )

    async def scheduled_broadcasts(
        self,
        *,
        end_time: datetime | str,
    ) -> MessagesScheduledBroadcastsResponse:
        """Lists the campaigns and Canvases that are scheduled from now until a time.

        Covers campaigns and entry Canvases that were made and scheduled in the dashboard. What
        goes out daily or recurs is listed once, with its next occurrence. There is no paging.

        Args:
            end_time: Tells the end of the range, in ISO 8601. Braze takes midnight UTC of it.
                Required.

        Returns:
            MessagesScheduledBroadcastsResponse: The schedules were found.

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

        API: GET /messages/scheduled_broadcasts.
        Permission: messages.schedule_broadcasts.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/schedule_messages/get_messages_scheduled.md.
        """
        return await self._sender.answer(
            lambda: calls.messages_scheduled_broadcasts(
                end_time=end_time,
            )
        )


class RawMessages:
    """Operations below `messages`, answering `Response`: status, headers, rate limit and typed
    body.

    send: Sends messages at once whose content comes with the request.
    scheduled_broadcasts: Lists the campaigns and Canvases that are scheduled from now until
        a time.
    schedule: Has create, update, delete.
    live_activity: Has start, update.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> RawMessagesSchedule:
        """Operations below `messages.schedule`."""
        return RawMessagesSchedule(self._sender)

    @cached_property
    def live_activity(self) -> RawMessagesLiveActivity:
        """Operations below `messages.live_activity`."""
        return RawMessagesLiveActivity(self._sender)

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    @overload
    def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    def send(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]:
        """Sends messages at once whose content comes with the request.

        Takes what `messages.send` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesSendResponse: The messages were passed on; errors lists what was not.

        Raises:
            BrazeError: As `messages.send` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.messages_send(
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                segment_id=segment_id,
                audience=audience,
                campaign_id=campaign_id,
                send_id=send_id,
                override_frequency_capping=override_frequency_capping,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    def scheduled_broadcasts(
        self,
        *,
        end_time: datetime | str,
    ) -> Response[MessagesScheduledBroadcastsResponse]:
        """Lists the campaigns and Canvases that are scheduled from now until a time.

        Takes what `messages.scheduled_broadcasts` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduledBroadcastsResponse: The schedules were found.

        Raises:
            BrazeError: As `messages.scheduled_broadcasts` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.messages_scheduled_broadcasts(
                end_time=end_time,
            )
        )


class AsyncRawMessages:
    """Operations below `messages`, answering `Response`: status, headers, rate limit and typed
    body.

    send: Sends messages at once whose content comes with the request.
    scheduled_broadcasts: Lists the campaigns and Canvases that are scheduled from now until
        a time.
    schedule: Has create, update, delete.
    live_activity: Has start, update.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def schedule(self) -> AsyncRawMessagesSchedule:
        """Operations below `messages.schedule`."""
        return AsyncRawMessagesSchedule(self._sender)

    @cached_property
    def live_activity(self) -> AsyncRawMessagesLiveActivity:
        """Operations below `messages.live_activity`."""
        return AsyncRawMessagesLiveActivity(self._sender)

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool | Unset = UNSET,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    @overload
    async def send(
        self,
        *,
        messages: ChannelMessages | ChannelMessagesInput | UntypedMapping,
        broadcast: bool,
        external_user_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
        audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping,
        campaign_id: str | Unset = UNSET,
        send_id: str | Unset = UNSET,
        override_frequency_capping: bool | Unset = UNSET,
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]: ...

    async def send(
        self,
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
        recipient_subscription_state: Literal["opted_in", "subscribed", "all"]
        | str
        | Unset = UNSET,
    ) -> Response[MessagesSendResponse]:
        """Sends messages at once whose content comes with the request.

        Takes what `messages.send` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesSendResponse: The messages were passed on; errors lists what was not.

        Raises:
            BrazeError: As `messages.send` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_send(
                messages=messages,
                broadcast=broadcast,
                external_user_ids=external_user_ids,
                user_aliases=user_aliases,
                segment_id=segment_id,
                audience=audience,
                campaign_id=campaign_id,
                send_id=send_id,
                override_frequency_capping=override_frequency_capping,
                recipient_subscription_state=recipient_subscription_state,
            )
        )

    async def scheduled_broadcasts(
        self,
        *,
        end_time: datetime | str,
    ) -> Response[MessagesScheduledBroadcastsResponse]:
        """Lists the campaigns and Canvases that are scheduled from now until a time.

        Takes what `messages.scheduled_broadcasts` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                MessagesScheduledBroadcastsResponse: The schedules were found.

        Raises:
            BrazeError: As `messages.scheduled_broadcasts` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.messages_scheduled_broadcasts(
                end_time=end_time,
            )
        )
