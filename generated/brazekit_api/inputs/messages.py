# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/messages.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal, Required

    from ..models.messages import ContentCard, Email, EmailAttachment, Sms, Webhook
    from ..models.push import (
        AndroidPush,
        ApplePush,
        KindlePush,
        WebPush,
        WindowsPhone8Push,
        WindowsUniversalPush,
    )
    from ..models.whats_app import (
        WhatsAppFlowMessage,
        WhatsAppListMessage,
        WhatsAppQuickReplyMessage,
        WhatsAppTemplateMessage,
        WhatsAppTextImageMessage,
        WhatsAppTextMessage,
    )
    from ..types import JsonInput, UntypedMapping
    from .push import (
        AndroidPushInput,
        ApplePushInput,
        KindlePushInput,
        WebPushInput,
        WindowsPhone8PushInput,
        WindowsUniversalPushInput,
    )
    from .whats_app import (
        WhatsAppFlowMessageInput,
        WhatsAppListMessageInput,
        WhatsAppQuickReplyMessageInput,
        WhatsAppTemplateMessageInput,
        WhatsAppTextImageMessageInput,
        WhatsAppTextMessageInput,
    )

__all__ = [
    "ChannelMessagesInput",
    "ContentCardInput",
    "EmailInput",
    "EmailAttachmentInput",
    "SmsInput",
    "WebhookInput",
]


class ChannelMessagesInput(TypedDict, total=False):
    """`ChannelMessages` as a plain mapping: Holds the content to send, one object per channel.
    A user gets a channel only when its object is here. With campaign_id every object names
    its message_variation_id.
    """

    android_push: AndroidPush | AndroidPushInput | UntypedMapping
    apple_push: ApplePush | ApplePushInput | UntypedMapping
    content_card: ContentCard | ContentCardInput | UntypedMapping
    email: Email | EmailInput | UntypedMapping
    kindle_push: KindlePush | KindlePushInput | UntypedMapping
    web_push: WebPush | WebPushInput | UntypedMapping
    webhook: Webhook | WebhookInput | UntypedMapping
    whats_app: (
        WhatsAppTemplateMessage
        | WhatsAppTemplateMessageInput
        | WhatsAppTextMessage
        | WhatsAppTextMessageInput
        | WhatsAppTextImageMessage
        | WhatsAppTextImageMessageInput
        | WhatsAppQuickReplyMessage
        | WhatsAppQuickReplyMessageInput
        | WhatsAppListMessage
        | WhatsAppListMessageInput
        | WhatsAppFlowMessage
        | WhatsAppFlowMessageInput
        | UntypedMapping
    )
    sms: Sms | SmsInput | UntypedMapping
    windows_phone8_push: WindowsPhone8Push | WindowsPhone8PushInput | UntypedMapping
    windows_universal_push: WindowsUniversalPush | WindowsUniversalPushInput | UntypedMapping


class ContentCardInput(TypedDict, total=False):
    """`ContentCard` as a plain mapping: Holds a content card, which expires within 30 days.

    At least one of these is needed: time_to_live, expire_at.
    """

    type: Required[Literal["CLASSIC", "CAPTIONED_IMAGE", "BANNER"] | str]
    title: Required[str]
    description: Required[str]
    message_variation_id: str
    pinned: bool
    image_url: str
    time_to_live: int
    expire_at: datetime | str
    expire_in_local_time: bool
    ios_uri: str
    android_uri: str
    web_uri: str
    ios_use_webview: bool
    android_use_webview: bool
    uri_text: str
    extra: Mapping[str, JsonInput]


EmailInput = TypedDict(
    "EmailInput",
    {
        "app_id": "Required[str]",
        "subject": "str",
        "from": "Required[str]",
        "reply_to": "Literal['NO_REPLY_TO'] | str",
        "bcc": "str",
        "body": "str",
        "plaintext_body": "str",
        "preheader": "str",
        "email_template_id": "str",
        "message_variation_id": "str",
        "extras": "Mapping[str, JsonInput]",
        "headers": "Mapping[str, str]",
        "should_inline_css": "bool",
        "attachments": "Sequence[EmailAttachment | EmailAttachmentInput | UntypedMapping]",
    },
    total=False,
)
"""`Email` as a plain mapping: Holds an e-mail, with a body of its own or from a template.

At least one of these is needed: body, email_template_id.
"""


class EmailAttachmentInput(TypedDict, total=False):
    """`EmailAttachment` as a plain mapping: Attaches a file of up to 2 MB. Documents, tables,
    slides, images, sound, video, archives, calendar entries, contact cards and passes are
    taken.
    """

    file_name: Required[str]
    url: Required[str]
    basic_auth_credential: str


class SmsInput(TypedDict, total=False):
    """`Sms` as a plain mapping: Holds an SMS message, or an MMS message when it has media."""

    subscription_group_id: Required[str]
    message_variation_id: str
    body: Required[str]
    app_id: Required[str]
    media_items: Sequence[str]
    link_shortening_enabled: bool
    user_click_tracking_enabled: bool


class WebhookInput(TypedDict, total=False):
    """`Webhook` as a plain mapping: Describes a request that Braze sends to a server."""

    url: Required[str]
    request_method: Required[Literal["POST", "PUT", "DELETE", "GET"] | str]
    request_headers: Mapping[str, str]
    body: str
    message_variation_id: str
