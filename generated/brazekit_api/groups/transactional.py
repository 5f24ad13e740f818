# Written by `make generate` from spec/; do not edit.
"""The groups below `transactional`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ..calls import transactional as calls
from ..model import Model as Model
from ..models.recipients import TransactionalRecipient
from ..models.sends import TransactionalCampaignsSendResponse
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, JsonInput, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.recipients import TransactionalRecipientInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    TransactionalRecipientInput = Later("TransactionalRecipientInput")


class TransactionalCampaigns:
    """Operations below `transactional.campaigns`.

    send: Sends a transactional e-mail to one user at once.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def send(
        self,
        campaign_id: str,
        *,
        recipient: TransactionalRecipient | TransactionalRecipientInput | UntypedMapping,
        external_send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> TransactionalCampaignsSendResponse:
        """Sends a transactional e-mail to one user at once.

        The content is in a Transactional Email campaign of the dashboard. A user who does not
        exist is created when attributes are given with an external ID. Braze posts each later
        change of the status to an address that is set in the dashboard. No limit is enforced:
        requests over the agreed rate are sent too, without the promise of speed. Some packages
        include it.

        Args:
            campaign_id: Names the Transactional Email campaign. Required.
            recipient: Names the user. Required.
            external_send_id: Marks the send with an ID of the caller's, which postbacks repeat.
                A second request with the same ID within 24 hours sends nothing.
            trigger_properties: Fills the message.

        Returns:
            TransactionalCampaignsSendResponse: The e-mail was taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: the campaign is of another kind, unknown,
                archived or paused, or its ID is no text; external_send_id was used a short time
                ago; the key or the address is not allowed. Too many requests are never refused.
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /transactional/v1/campaigns/{campaign_id}/send.
        Permission: transactional.send.
        Rate limit: so many requests per 3,600 s as the contract says (Only the promised speed
            depends on it, and requests beyond it are sent as well), documented (bucket
            transactional).
        Never sent again after a lost answer: Only external_send_id keeps a repeat from sending
            again, and it is optional.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_transactional_message.md.
        """
        return self._sender.answer(
            lambda: calls.transactional_campaigns_send(
                campaign_id,
                recipient=recipient,
                external_send_id=external_send_id,
                trigger_properties=trigger_properties,
            )
        )


class AsyncTransactionalCampaigns:
    """Operations below `transactional.campaigns`.

    send: Sends a transactional e-mail to one user at once.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def send(
        self,
        campaign_id: str,
        *,
        recipient: TransactionalRecipient | TransactionalRecipientInput | UntypedMapping,
        external_send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> TransactionalCampaignsSendResponse:
        """Sends a transactional e-mail to one user at once.

        The content is in a Transactional Email campaign of the dashboard. A user who does not
        exist is created when attributes are given with an external ID. Braze posts each later
        change of the status to an address that is set in the dashboard. No limit is enforced:
        requests over the agreed rate are sent too, without the promise of speed. Some packages
        include it.

        Args:
            campaign_id: Names the Transactional Email campaign. Required.
            recipient: Names the user. Required.
            external_send_id: Marks the send with an ID of the caller's, which postbacks repeat.
                A second request with the same ID within 24 hours sends nothing.
            trigger_properties: Fills the message.

        Returns:
            TransactionalCampaignsSendResponse: The e-mail was taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: the campaign is of another kind, unknown,
                archived or paused, or its ID is no text; external_send_id was used a short time
                ago; the key or the address is not allowed. Too many requests are never refused.
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /transactional/v1/campaigns/{campaign_id}/send.
        Permission: transactional.send.
        Rate limit: so many requests per 3,600 s as the contract says (Only the promised speed
            depends on it, and requests beyond it are sent as well), documented (bucket
            transactional).
        Never sent again after a lost answer: Only external_send_id keeps a repeat from sending
            again, and it is optional.
        Evidence: documented. Source:
            _docs/_api/endpoints/messaging/send_messages/post_send_transactional_message.md.
        """
        return await self._sender.answer(
            lambda: calls.transactional_campaigns_send(
                campaign_id,
                recipient=recipient,
                external_send_id=external_send_id,
                trigger_properties=trigger_properties,
            )
        )


class RawTransactionalCampaigns:
    """Operations below `transactional.campaigns`, answering `Response`: status, headers, rate
    limit and typed body.

    send: Sends a transactional e-mail to one user at once.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def send(
        self,
        campaign_id: str,
        *,
        recipient: TransactionalRecipient | TransactionalRecipientInput | UntypedMapping,
        external_send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[TransactionalCampaignsSendResponse]:
        """Sends a transactional e-mail to one user at once.

        Takes what `transactional.campaigns.send` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TransactionalCampaignsSendResponse: The e-mail was taken.

        Raises:
            BrazeError: As `transactional.campaigns.send` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.transactional_campaigns_send(
                campaign_id,
                recipient=recipient,
                external_send_id=external_send_id,
                trigger_properties=trigger_properties,
            )
        )


class AsyncRawTransactionalCampaigns:
    """Operations below `transactional.campaigns`, answering `Response`: status, headers, rate
    limit and typed body.

    send: Sends a transactional e-mail to one user at once.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def send(
        self,
        campaign_id: str,
        *,
        recipient: TransactionalRecipient | TransactionalRecipientInput | UntypedMapping,
        external_send_id: str | Unset = UNSET,
        trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
    ) -> Response[TransactionalCampaignsSendResponse]:
        """Sends a transactional e-mail to one user at once.

        Takes what `transactional.campaigns.send` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TransactionalCampaignsSendResponse: The e-mail was taken.

        Raises:
            BrazeError: As `transactional.campaigns.send` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.transactional_campaigns_send(
                campaign_id,
                recipient=recipient,
                external_send_id=external_send_id,
                trigger_properties=trigger_properties,
            )
        )


class Transactional:
    """Operations below `transactional`.

    campaigns: Has send.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def campaigns(self) -> TransactionalCampaigns:
        """Operations below `transactional.campaigns`."""
        return TransactionalCampaigns(self._sender)


class AsyncTransactional:
    """Operations below `transactional`.

    campaigns: Has send.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def campaigns(self) -> AsyncTransactionalCampaigns:
        """Operations below `transactional.campaigns`."""
        return AsyncTransactionalCampaigns(self._sender)


class RawTransactional:
    """Operations below `transactional`, answering `Response`: status, headers, rate limit and
    typed body.

    campaigns: Has send.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def campaigns(self) -> RawTransactionalCampaigns:
        """Operations below `transactional.campaigns`."""
        return RawTransactionalCampaigns(self._sender)


class AsyncRawTransactional:
    """Operations below `transactional`, answering `Response`: status, headers, rate limit and
    typed body.

    campaigns: Has send.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def campaigns(self) -> AsyncRawTransactionalCampaigns:
        """Operations below `transactional.campaigns`."""
        return AsyncRawTransactionalCampaigns(self._sender)
