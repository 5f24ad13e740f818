# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sends.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import ConnectedAudienceInput
    from ..inputs.identifiers import UserAliasInput
    from ..inputs.messages import ChannelMessagesInput
    from ..inputs.recipients import (
        CampaignRecipientInput,
        CanvasRecipientInput,
        TransactionalRecipientInput,
        TriggerAttachmentInput,
    )
    from .audiences import ConnectedAudience
    from .errors import RejectedItem
    from .identifiers import UserAlias
    from .messages import ChannelMessages
    from .recipients import (
        CampaignRecipient,
        CanvasRecipient,
        TransactionalRecipient,
        TriggerAttachment,
    )

__all__ = [
    "SendQueuedResponse",
    "MessagesSendRequest",
    "MessagesSendResponse",
    "CampaignsTriggerSendRequest",
    "CampaignsTriggerSendResponse",
    "CanvasTriggerSendRequest",
    "CanvasTriggerSendResponse",
    "SendsIdCreateRequest",
    "SendsIdCreateResponse",
    "TransactionalCampaignsSendRequest",
    "TransactionalCampaignsSendResponse",
    "TransactionalMetadata",
]


@define(kw_only=True)
class SendQueuedResponse(Model):
    """Says that the request was taken and waits.

    Attributes:
        message: Says queued. Required.
    """

    __slots__ = ()

    message: str


describe(
    SendQueuedResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SendQueuedResponse,
    ),
)


@define(kw_only=True)
class MessagesSendRequest(Model):
    """Sends messages whose content comes with the request, to users who are named, to a
    segment or to an audience.

    Attributes:
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
        messages: Holds the content, per channel. Required.

    At least one of these is needed: segment_id, external_user_ids, user_aliases, audience.

    At least one of these is needed: external_user_ids, user_aliases, broadcast.
    """

    __slots__ = ()

    broadcast: bool | Unset = UNSET
    external_user_ids: Sequence[str] | Unset = UNSET
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET
    segment_id: str | Unset = UNSET
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    campaign_id: str | Unset = UNSET
    send_id: str | Unset = UNSET
    override_frequency_capping: bool | Unset = UNSET
    recipient_subscription_state: Literal["opted_in", "subscribed", "all"] | str | Unset = UNSET
    messages: ChannelMessages | ChannelMessagesInput | UntypedMapping


describe(
    MessagesSendRequest,
    ObjectKind(
        fields=(
            Field("broadcast", "broadcast", BOOLEAN),
            Field("external_user_ids", "external_user_ids", ListOf(STRING, max_items=50)),
            Field(
                "user_aliases",
                "user_aliases",
                ListOf(ModelRef("identifiers", "UserAlias"), max_items=50),
            ),
            Field("segment_id", "segment_id", STRING),
            Field("audience", "audience", ModelRef("audiences", "ConnectedAudience")),
            Field("campaign_id", "campaign_id", STRING),
            Field("send_id", "send_id", STRING),
            Field("override_frequency_capping", "override_frequency_capping", BOOLEAN),
            Field("recipient_subscription_state", "recipient_subscription_state", STRING),
            Field("messages", "messages", ModelRef("messages", "ChannelMessages")),
        ),
        required=("messages",),
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
        model=MessagesSendRequest,
    ),
)


@define(kw_only=True)
class MessagesSendResponse(Model):
    """Says that the request was well formed and passed on, which does not mean that messages
    reach anybody; unknown users do not make it fail.

    Attributes:
        dispatch_id: Identifies the dispatch.
        send_id: Identifies the send, when it is tracked as one.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    __slots__ = ()

    dispatch_id: str | Unset = UNSET
    send_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    MessagesSendResponse,
    ObjectKind(
        fields=(
            Field("dispatch_id", "dispatch_id", STRING),
            Field("send_id", "send_id", STRING),
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
        model=MessagesSendResponse,
    ),
)


@define(kw_only=True)
class CampaignsTriggerSendRequest(Model):
    """Sends an API-triggered campaign to users who are named, or to its whole segment.

    Attributes:
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

    At least one of these is needed: recipients, broadcast.
    """

    __slots__ = ()

    campaign_id: str
    send_id: str | Unset = UNSET
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET
    broadcast: bool | Unset = UNSET
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    recipients: Sequence[CampaignRecipient | CampaignRecipientInput | UntypedMapping] | Unset = (
        UNSET
    )
    attachments: Sequence[TriggerAttachment | TriggerAttachmentInput | UntypedMapping] | Unset = (
        UNSET
    )


describe(
    CampaignsTriggerSendRequest,
    ObjectKind(
        fields=(
            Field("campaign_id", "campaign_id", STRING),
            Field("send_id", "send_id", STRING),
            Field("trigger_properties", "trigger_properties", MapOf(ANY)),
            Field("broadcast", "broadcast", BOOLEAN),
            Field("audience", "audience", ModelRef("audiences", "ConnectedAudience")),
            Field(
                "recipients",
                "recipients",
                ListOf(ModelRef("recipients", "CampaignRecipient"), max_items=50),
            ),
            Field(
                "attachments", "attachments", ListOf(ModelRef("recipients", "TriggerAttachment"))
            ),
        ),
        required=("campaign_id",),
        any_of=(
            (
                ("recipients",),
                ("broadcast",),
            ),
        ),
        extra=ANY,
        model=CampaignsTriggerSendRequest,
    ),
)


@define(kw_only=True)
class CampaignsTriggerSendResponse(Model):
    """Says that the request was well formed and passed on, which does not mean that messages
    reach anybody.

    Attributes:
        dispatch_id: Identifies the dispatch, one for all users of the request.
        send_id: Identifies the send, when it is tracked as one.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    __slots__ = ()

    dispatch_id: str | Unset = UNSET
    send_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    CampaignsTriggerSendResponse,
    ObjectKind(
        fields=(
            Field("dispatch_id", "dispatch_id", STRING),
            Field("send_id", "send_id", STRING),
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
        model=CampaignsTriggerSendResponse,
    ),
)


@define(kw_only=True)
class CanvasTriggerSendRequest(Model):
    """Lets users who are named, or its whole segment, enter an API-triggered Canvas.

    Attributes:
        canvas_id: Names the Canvas. Required.
        context: Fills the messages for all users; what a recipient gives under the same
            name goes before it.
        canvas_entry_properties: Fills the messages under the older name of context.
        broadcast: Allows the whole segment of the Canvas as the recipients. Must be true
            when no users are named, and cannot be true when some are. Defaults to false.
        audience: Leaves only the users who fit these filters.
        recipients: Names up to 50 users; those of them enter who are in the Canvas's
            segment.

    At least one of these is needed: recipients, broadcast.
    """

    __slots__ = ()

    canvas_id: str
    context: Mapping[str, JsonInput] | Unset = UNSET
    canvas_entry_properties: Mapping[str, JsonInput] | Unset = UNSET
    broadcast: bool | Unset = UNSET
    audience: ConnectedAudience | ConnectedAudienceInput | UntypedMapping | Unset = UNSET
    recipients: Sequence[CanvasRecipient | CanvasRecipientInput | UntypedMapping] | Unset = UNSET


describe(
    CanvasTriggerSendRequest,
    ObjectKind(
        fields=(
            Field("canvas_id", "canvas_id", STRING),
            Field("context", "context", MapOf(ANY)),
            Field("canvas_entry_properties", "canvas_entry_properties", MapOf(ANY)),
            Field("broadcast", "broadcast", BOOLEAN),
            Field("audience", "audience", ModelRef("audiences", "ConnectedAudience")),
            Field(
                "recipients",
                "recipients",
                ListOf(ModelRef("recipients", "CanvasRecipient"), max_items=50),
            ),
        ),
        required=("canvas_id",),
        any_of=(
            (
                ("recipients",),
                ("broadcast",),
            ),
        ),
        extra=ANY,
        model=CanvasTriggerSendRequest,
    ),
)


@define(kw_only=True)
class CanvasTriggerSendResponse(Model):
    """Says that the request was well formed and passed on. A notice means that nobody entered,
    although message says success.

    Attributes:
        notice: Says that the Canvas is archived or paused, and that the request has no
            effect.
        dispatch_id: Identifies the dispatch.
        message: Says success. Required.
        errors: Lists errors that are not fatal; messages that they do not touch still go
            out.
    """

    __slots__ = ()

    notice: str | Unset = UNSET
    dispatch_id: str | Unset = UNSET
    message: str
    errors: list[RejectedItem | str] | Unset = UNSET


describe(
    CanvasTriggerSendResponse,
    ObjectKind(
        fields=(
            Field("notice", "notice", STRING),
            Field("dispatch_id", "dispatch_id", STRING),
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
        model=CanvasTriggerSendResponse,
    ),
)


@define(kw_only=True)
class SendsIdCreateRequest(Model):
    """Creates an ID under which sends of a campaign are tracked.

    Attributes:
        campaign_id: Names the campaign. Required.
        send_id: Holds the ID, in ASCII. One is made when it is left out.
    """

    __slots__ = ()

    campaign_id: str
    send_id: str | Unset = UNSET


describe(
    SendsIdCreateRequest,
    ObjectKind(
        fields=(
            Field("campaign_id", "campaign_id", STRING),
            Field("send_id", "send_id", STRING),
        ),
        required=("campaign_id",),
        any_of=(),
        extra=ANY,
        model=SendsIdCreateRequest,
    ),
)


@define(kw_only=True)
class SendsIdCreateResponse(Model):
    """Holds the ID.

    Attributes:
        message: Says success. Required.
        send_id: Holds the ID of the send.
    """

    __slots__ = ()

    message: str
    send_id: str | Unset = UNSET


describe(
    SendsIdCreateResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("send_id", "send_id", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=SendsIdCreateResponse,
    ),
)


@define(kw_only=True)
class TransactionalCampaignsSendRequest(Model):
    """Sends a transactional e-mail to one user.

    Attributes:
        external_send_id: Marks the send with an ID of the caller's, which postbacks repeat.
            A second request with the same ID within 24 hours sends nothing.
        trigger_properties: Fills the message.
        recipient: Names the user. Required.
    """

    __slots__ = ()

    external_send_id: str | Unset = UNSET
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET
    recipient: TransactionalRecipient | TransactionalRecipientInput | UntypedMapping


describe(
    TransactionalCampaignsSendRequest,
    ObjectKind(
        fields=(
            Field("external_send_id", "external_send_id", STRING),
            Field("trigger_properties", "trigger_properties", MapOf(ANY)),
            Field("recipient", "recipient", ModelRef("recipients", "TransactionalRecipient")),
        ),
        required=("recipient",),
        any_of=(),
        extra=ANY,
        model=TransactionalCampaignsSendRequest,
    ),
)


@define(kw_only=True)
class TransactionalCampaignsSendResponse(Model):
    """Tells where the e-mail stands. Braze posts the same three properties to the address that
    is set in the dashboard each time the status changes.

    Attributes:
        dispatch_id: Identifies the send.
        status: Tells where the e-mail stands.
        metadata: Tells more about the send.
    """

    __slots__ = ()

    dispatch_id: str | Unset = UNSET
    status: Literal["sent", "processed", "aborted", "delivered", "bounced"] | str | Unset = UNSET
    metadata: TransactionalMetadata | Unset = UNSET


describe(
    TransactionalCampaignsSendResponse,
    ObjectKind(
        fields=(
            Field("dispatch_id", "dispatch_id", STRING),
            Field("status", "status", STRING),
            Field("metadata", "metadata", ModelRef("sends", "TransactionalMetadata")),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TransactionalCampaignsSendResponse,
    ),
)


@define(kw_only=True)
class TransactionalMetadata(Model):
    """Tells more about a transactional e-mail. Which times are there depends on the status.

    Attributes:
        external_send_id: Repeats the ID of the request, when it had one.
        campaign_api_id: Names the campaign.
        received_at: Tells when Braze got the request, for the status sent.
        enqueued_at: Tells when it was queued, for the status sent.
        executed_at: Tells when work on it began, for the status sent.
        sent_at: Tells when it was handed on, for the status sent.
        processed_at: Tells when the e-mail service took it, for the status processed.
        delivered_at: Tells when it was delivered, for the status delivered.
        bounced_at: Tells when it bounced, for the status bounced.
        aborted_at: Tells when it was given up, for the status aborted.
        reason: Says why it bounced or was given up.
    """

    __slots__ = ()

    external_send_id: str | Unset = UNSET
    campaign_api_id: str | Unset = UNSET
    received_at: str | Unset = UNSET
    enqueued_at: str | Unset = UNSET
    executed_at: str | Unset = UNSET
    sent_at: str | Unset = UNSET
    processed_at: str | Unset = UNSET
    delivered_at: str | Unset = UNSET
    bounced_at: str | Unset = UNSET
    aborted_at: str | Unset = UNSET
    reason: str | Unset = UNSET


describe(
    TransactionalMetadata,
    ObjectKind(
        fields=(
            Field("external_send_id", "external_send_id", STRING),
            Field("campaign_api_id", "campaign_api_id", STRING),
            Field("received_at", "received_at", STRING),
            Field("enqueued_at", "enqueued_at", STRING),
            Field("executed_at", "executed_at", STRING),
            Field("sent_at", "sent_at", STRING),
            Field("processed_at", "processed_at", STRING),
            Field("delivered_at", "delivered_at", STRING),
            Field("bounced_at", "bounced_at", STRING),
            Field("aborted_at", "aborted_at", STRING),
            Field("reason", "reason", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TransactionalMetadata,
    ),
)
