# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/sends.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required

    from ..models.audiences import ConnectedAudience
    from ..models.identifiers import UserAlias
    from ..models.messages import ChannelMessages
    from ..models.recipients import (
        CampaignRecipient,
        CanvasRecipient,
        TransactionalRecipient,
        TriggerAttachment,
    )
    from ..types import JsonInput, UntypedMapping
    from .audiences import ConnectedAudienceInput
    from .identifiers import UserAliasInput
    from .messages import ChannelMessagesInput
    from .recipients import (
        CampaignRecipientInput,
        CanvasRecipientInput,
        TransactionalRecipientInput,
        TriggerAttachmentInput,
    )

__all__ = [
    "MessagesSendRequestInput",
    "CampaignsTriggerSendRequestInput",
    "CanvasTriggerSendRequestInput",
    "SendsIdCreateRequestInput",
    "TransactionalCampaignsSendRequestInput",
]


class MessagesSendRequestInput(TypedDict, total=False):
    """`MessagesSendRequest` as a plain mapping: Sends messages whose content comes with the
    request, to users who are named, to a segment or to an audience.

    At least one of these is needed: segment_id, external_user_ids, user_aliases, audience.

    At least one of these is needed: external_user_ids, user_aliases, broadcast.
    """

    broadcast: bool
    external_user_ids: Sequence[str]
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping]
    segment_id: str
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping
    campaign_id: str
    send_id: str
    override_frequency_capping: bool
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str
    messages: Required[ChannelMessages | ChannelMessagesInput | UntypedMapping]


class CampaignsTriggerSendRequestInput(TypedDict, total=False):
    """`CampaignsTriggerSendRequest` as a plain mapping: Sends an API-triggered campaign to
    users who are named, or to its whole segment.

    At least one of these is needed: recipients, broadcast.
    """

    campaign_id: Required[str]
    send_id: str
    trigger_properties: Mapping[str, JsonInput]
    broadcast: bool
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping]
    attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping]


class CanvasTriggerSendRequestInput(TypedDict, total=False):
    """`CanvasTriggerSendRequest` as a plain mapping: Lets users who are named, or its whole
    segment, enter an API-triggered Canvas.

    At least one of these is needed: recipients, broadcast.
    """

    canvas_id: Required[str]
    context: Mapping[str, JsonInput]
    canvas_entry_properties: Mapping[str, JsonInput]
    broadcast: bool
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping]


class SendsIdCreateRequestInput(TypedDict, total=False):
    """`SendsIdCreateRequest` as a plain mapping: Creates an ID under which sends of a campaign
    are tracked.
    """

    campaign_id: Required[str]
    send_id: str


class TransactionalCampaignsSendRequestInput(TypedDict, total=False):
    """`TransactionalCampaignsSendRequest` as a plain mapping: Sends a transactional e-mail to
    one user.
    """

    external_send_id: str
    trigger_properties: Mapping[str, JsonInput]
    recipient: Required[TransactionalRecipient | TransactionalRecipientInput | UntypedMapping]
