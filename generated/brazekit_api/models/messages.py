# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/messages.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.messages import (
        ContentCardInput,
        EmailAttachmentInput,
        EmailInput,
        SmsInput,
        WebhookInput,
    )
    from ..inputs.push import (
        AndroidPushInput,
        ApplePushInput,
        KindlePushInput,
        WebPushInput,
        WindowsPhone8PushInput,
        WindowsUniversalPushInput,
    )
    from ..inputs.whats_app import (
        WhatsAppFlowMessageInput,
        WhatsAppListMessageInput,
        WhatsAppQuickReplyMessageInput,
        WhatsAppTemplateMessageInput,
        WhatsAppTextImageMessageInput,
        WhatsAppTextMessageInput,
    )
    from .push import (
        AndroidPush,
        ApplePush,
        KindlePush,
        WebPush,
        WindowsPhone8Push,
        WindowsUniversalPush,
    )
    from .whats_app import (
        WhatsAppFlowMessage,
        WhatsAppListMessage,
        WhatsAppQuickReplyMessage,
        WhatsAppTemplateMessage,
        WhatsAppTextImageMessage,
        WhatsAppTextMessage,
    )

__all__ = ["ChannelMessages", "ContentCard", "Email", "EmailAttachment", "Sms", "Webhook"]


@define(kw_only=True)
class ChannelMessages(Model):
    """Holds the content to send, one object per channel. A user gets a channel only when its
    object is here. With campaign_id every object names its message_variation_id.

    Attributes:
        android_push: Sends a push message to Android devices.
        apple_push: Sends a push message to iOS devices.
        content_card: Sends a content card.
        email: Sends an e-mail.
        kindle_push: Sends a push message to Kindle and FireOS devices.
        web_push: Sends a push message to browsers.
        webhook: Sends a request to a server.
        whats_app: Sends a WhatsApp message, when sent at once.
        sms: Sends an SMS or MMS message.
        windows_phone8_push: Sends a push message to Windows Phone 8, as older versions of
            the API did.
        windows_universal_push: Sends a push message to Windows Universal apps, as older
            versions of the API did.
    """

    __slots__ = ()

    android_push: AndroidPush | AndroidPushInput | UntypedMapping | Unset = UNSET
    apple_push: ApplePush | ApplePushInput | UntypedMapping | Unset = UNSET
    content_card: ContentCard | ContentCardInput | UntypedMapping | Unset = UNSET
    email: Email | EmailInput | UntypedMapping | Unset = UNSET
    kindle_push: KindlePush | KindlePushInput | UntypedMapping | Unset = UNSET
    web_push: WebPush | WebPushInput | UntypedMapping | Unset = UNSET
    webhook: Webhook | WebhookInput | UntypedMapping | Unset = UNSET
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
        | Unset
    ) = UNSET
    sms: Sms | SmsInput | UntypedMapping | Unset = UNSET
    windows_phone8_push: WindowsPhone8Push | WindowsPhone8PushInput | UntypedMapping | Unset = UNSET
    windows_universal_push: (
        WindowsUniversalPush | WindowsUniversalPushInput | UntypedMapping | Unset
    ) = UNSET


describe(
    ChannelMessages,
    ObjectKind(
        fields=(
            Field("android_push", "android_push", ModelRef("push", "AndroidPush")),
            Field("apple_push", "apple_push", ModelRef("push", "ApplePush")),
            Field("content_card", "content_card", ModelRef("messages", "ContentCard")),
            Field("email", "email", ModelRef("messages", "Email")),
            Field("kindle_push", "kindle_push", ModelRef("push", "KindlePush")),
            Field("web_push", "web_push", ModelRef("push", "WebPush")),
            Field("webhook", "webhook", ModelRef("messages", "Webhook")),
            Field(
                "whats_app",
                "whats_app",
                OneOf(
                    (
                        ModelRef("whats_app", "WhatsAppTemplateMessage"),
                        ModelRef("whats_app", "WhatsAppTextMessage"),
                        ModelRef("whats_app", "WhatsAppTextImageMessage"),
                        ModelRef("whats_app", "WhatsAppQuickReplyMessage"),
                        ModelRef("whats_app", "WhatsAppListMessage"),
                        ModelRef("whats_app", "WhatsAppFlowMessage"),
                    ),
                    discriminator="message_type",
                    mapping={
                        "template_message": ModelRef("whats_app", "WhatsAppTemplateMessage"),
                        "text_response_message": ModelRef("whats_app", "WhatsAppTextMessage"),
                        "text_image_response_message": ModelRef(
                            "whats_app", "WhatsAppTextImageMessage"
                        ),
                        "quick_reply_response_message": ModelRef(
                            "whats_app", "WhatsAppQuickReplyMessage"
                        ),
                        "list_response_message": ModelRef("whats_app", "WhatsAppListMessage"),
                        "flow_response_message": ModelRef("whats_app", "WhatsAppFlowMessage"),
                    },
                ),
            ),
            Field("sms", "sms", ModelRef("messages", "Sms")),
            Field(
                "windows_phone8_push", "windows_phone8_push", ModelRef("push", "WindowsPhone8Push")
            ),
            Field(
                "windows_universal_push",
                "windows_universal_push",
                ModelRef("push", "WindowsUniversalPush"),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ChannelMessages,
    ),
)


@define(kw_only=True)
class ContentCard(Model):
    """Holds a content card, which expires within 30 days.

    Attributes:
        type: Names the form of the card. Required.
        title: Holds the title. Required.
        description: Holds the text. Required.
        message_variation_id: Names the content card variant under which the card is
            tracked. Needed with campaign_id.
        pinned: Keeps the card at the top. Defaults to false.
        image_url: Tells where the image is. CAPTIONED_IMAGE and BANNER need it.
        time_to_live: Counts the seconds until the card expires, at most 30 days. Needed
            without expire_at.
        expire_at: Tells when the card expires, at most 30 days ahead. Needed without
            time_to_live.
        expire_in_local_time: Reads expire_at in each user's own time. Defaults to false.
        ios_uri: Holds a web address or deep link for iOS.
        android_uri: Holds a web address or deep link for Android.
        web_uri: Holds a web address or deep link for browsers.
        ios_use_webview: Opens a web address inside the app on iOS. Defaults to true.
        android_use_webview: Opens a web address inside the app on Android. Defaults to
            true.
        uri_text: Holds the text of the link.
        extra: Holds further values for the app.

    At least one of these is needed: time_to_live, expire_at.
    """

    __slots__ = ()

    type: Literal["CLASSIC", "CAPTIONED_IMAGE", "BANNER"] | str
    title: str
    description: str
    message_variation_id: str | Unset = UNSET
    pinned: bool | Unset = UNSET
    image_url: str | Unset = UNSET
    time_to_live: int | Unset = UNSET
    expire_at: datetime | str | Unset = UNSET
    expire_in_local_time: bool | Unset = UNSET
    ios_uri: str | Unset = UNSET
    android_uri: str | Unset = UNSET
    web_uri: str | Unset = UNSET
    ios_use_webview: bool | Unset = UNSET
    android_use_webview: bool | Unset = UNSET
    uri_text: str | Unset = UNSET
    extra: Mapping[str, JsonInput] | Unset = UNSET


describe(
    ContentCard,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("title", "title", STRING),
            Field("description", "description", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("pinned", "pinned", BOOLEAN),
            Field("image_url", "image_url", STRING),
            Field("time_to_live", "time_to_live", INTEGER),
            Field(
                "expire_at",
                "expire_at",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field("expire_in_local_time", "expire_in_local_time", BOOLEAN),
            Field("ios_uri", "ios_uri", STRING),
            Field("android_uri", "android_uri", STRING),
            Field("web_uri", "web_uri", STRING),
            Field("ios_use_webview", "ios_use_webview", BOOLEAN),
            Field("android_use_webview", "android_use_webview", BOOLEAN),
            Field("uri_text", "uri_text", STRING),
            Field("extra", "extra", MapOf(ANY)),
        ),
        required=(
            "type",
            "title",
            "description",
        ),
        any_of=(
            (
                ("time_to_live",),
                ("expire_at",),
            ),
        ),
        extra=ANY,
        model=ContentCard,
    ),
)


@define(kw_only=True)
class Email(Model):
    """Holds an e-mail, with a body of its own or from a template.

    Attributes:
        app_id: Names an app of the workspace; any of them serves. Required.
        subject: Holds the subject.
        from_: Names the sender as Display Name <email@address.com>. Required.
        reply_to: Names the address for replies; NO_REPLY_TO leaves it out. Defaults to the
            workspace's address.
        bcc: Names one of the workspace's BCC addresses, when the workspace has that
            feature.
        body: Holds the HTML. Needed without email_template_id.
        plaintext_body: Holds the plain text. Defaults to a text made from body.
        preheader: Holds the preview text, best of 50 to 100 characters.
        email_template_id: Names a template, whose subject, body and should_inline_css count
            where they are not given here.
        message_variation_id: Names the e-mail variant under which the message is tracked.
            Needed with campaign_id.
        extras: Holds further values; SendGrid gets them as unique arguments.
        headers: Sets further headers, with SparkPost, SendGrid and Amazon SES.
        should_inline_css: Writes the styles into the elements. Defaults to the workspace's
            setting.
        attachments: Lists the files to attach.

    At least one of these is needed: body, email_template_id.
    """

    __slots__ = ()

    app_id: str
    subject: str | Unset = UNSET
    from_: str
    reply_to: Literal["NO_REPLY_TO"] | str | Unset = UNSET
    bcc: str | Unset = UNSET
    body: str | Unset = UNSET
    plaintext_body: str | Unset = UNSET
    preheader: str | Unset = UNSET
    email_template_id: str | Unset = UNSET
    message_variation_id: str | Unset = UNSET
    extras: Mapping[str, JsonInput] | Unset = UNSET
    headers: Mapping[str, str] | Unset = UNSET
    should_inline_css: bool | Unset = UNSET
    attachments: Sequence[EmailAttachment | EmailAttachmentInput | UntypedMapping] | Unset = UNSET


describe(
    Email,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subject", "subject", STRING),
            Field("from_", "from", STRING),
            Field("reply_to", "reply_to", STRING),
            Field("bcc", "bcc", STRING),
            Field("body", "body", STRING),
            Field("plaintext_body", "plaintext_body", STRING),
            Field("preheader", "preheader", STRING),
            Field("email_template_id", "email_template_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("extras", "extras", MapOf(ANY)),
            Field("headers", "headers", MapOf(STRING)),
            Field("should_inline_css", "should_inline_css", BOOLEAN),
            Field("attachments", "attachments", ListOf(ModelRef("messages", "EmailAttachment"))),
        ),
        required=(
            "app_id",
            "from",
        ),
        any_of=(
            (
                ("body",),
                ("email_template_id",),
            ),
        ),
        extra=ANY,
        model=Email,
    ),
)


@define(kw_only=True)
class EmailAttachment(Model):
    """Attaches a file of up to 2 MB. Documents, tables, slides, images, sound, video,
    archives, calendar entries, contact cards and passes are taken.

    Attributes:
        file_name: Names the file, without its extension. Required.
        url: Tells where Braze fetches the file. Its end gives the extension, and the server
            should answer with a fitting Content-Type. Required.
        basic_auth_credential: Names a Connected Content credential with which Braze fetches
            the file.
    """

    __slots__ = ()

    file_name: str
    url: str
    basic_auth_credential: str | Unset = UNSET


describe(
    EmailAttachment,
    ObjectKind(
        fields=(
            Field("file_name", "file_name", STRING),
            Field("url", "url", STRING),
            Field("basic_auth_credential", "basic_auth_credential", STRING),
        ),
        required=(
            "file_name",
            "url",
        ),
        any_of=(),
        extra=ANY,
        model=EmailAttachment,
    ),
)


@define(kw_only=True)
class Sms(Model):
    """Holds an SMS message, or an MMS message when it has media.

    Attributes:
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the SMS variant under which the message is tracked.
            Needed with campaign_id.
        body: Holds the text. Required.
        app_id: Names an app of the workspace; any of them serves. Required.
        media_items: Lists the addresses of images, which makes the message an MMS.
        link_shortening_enabled: Shortens links and counts clicks for the campaign.
        user_click_tracking_enabled: Counts clicks for each user. Needs
            link_shortening_enabled.
    """

    __slots__ = ()

    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    body: str
    app_id: str
    media_items: Sequence[str] | Unset = UNSET
    link_shortening_enabled: bool | Unset = UNSET
    user_click_tracking_enabled: bool | Unset = UNSET


describe(
    Sms,
    ObjectKind(
        fields=(
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("body", "body", STRING),
            Field("app_id", "app_id", STRING),
            Field("media_items", "media_items", ListOf(STRING)),
            Field("link_shortening_enabled", "link_shortening_enabled", BOOLEAN),
            Field("user_click_tracking_enabled", "user_click_tracking_enabled", BOOLEAN),
        ),
        required=(
            "subscription_group_id",
            "body",
            "app_id",
        ),
        any_of=(),
        extra=ANY,
        model=Sms,
    ),
)


@define(kw_only=True)
class Webhook(Model):
    """Describes a request that Braze sends to a server.

    Attributes:
        url: Tells where the request goes. Required.
        request_method: Names the method. Required.
        request_headers: Sets the headers. Without a Content-Type Braze guesses it from the
            body.
        body: Holds the body as a text, JSON too.
        message_variation_id: Names the webhook variant under which the request is tracked.
            Needed with campaign_id.
    """

    __slots__ = ()

    url: str
    request_method: Literal["POST", "PUT", "DELETE", "GET"] | str
    request_headers: Mapping[str, str] | Unset = UNSET
    body: str | Unset = UNSET
    message_variation_id: str | Unset = UNSET


describe(
    Webhook,
    ObjectKind(
        fields=(
            Field("url", "url", STRING),
            Field("request_method", "request_method", STRING),
            Field("request_headers", "request_headers", MapOf(STRING)),
            Field("body", "body", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
        ),
        required=(
            "url",
            "request_method",
        ),
        any_of=(),
        extra=ANY,
        model=Webhook,
    ),
)
