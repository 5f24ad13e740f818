# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/push.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
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
    from ..inputs.push import (
        AndroidConversationInput,
        AndroidConversationMessageInput,
        AndroidConversationPersonInput,
        AndroidPushButtonInput,
        ApplePushAlertInput,
        ApplePushButtonInput,
        WebPushButtonInput,
    )

__all__ = [
    "ApplePush",
    "ApplePushAlert",
    "ApplePushButton",
    "AndroidPush",
    "AndroidPushButton",
    "AndroidConversation",
    "AndroidConversationMessage",
    "AndroidConversationPerson",
    "KindlePush",
    "WebPush",
    "WebPushButton",
    "WindowsPhone8Push",
    "WindowsUniversalPush",
]


@define(kw_only=True)
class ApplePush(Model):
    """Holds a push message for iOS devices. The alert, extra and the other optional properties
    take at most 1,912 bytes together.

    Attributes:
        badge: Sets the count on the app's badge.
        alert: Holds the message, as a text or with its parts. Only content-available does
            without it.
        sound: Names a sound file of the app, or the standard sound by the one value that is
            listed. Live Activities take the sound inside the alert.
        extra: Holds further values for the app. The names ab and aps make Apple refuse the
            message.
        content_available: Adds the flag that wakes the app without showing anything.
        interruption_level: Tells how far the message may disturb the user, from iOS 15 on.
        relevance_score: Weighs the message in notification summaries, from iOS 15 on.
        expiry: Tells when the message expires.
        custom_uri: Holds a web address or deep link to open.
        use_webview: Opens a web address inside the app. Defaults to true.
        message_variation_id: Names the iOS push variant under which the message is tracked.
            Needed with campaign_id.
        notification_group_thread_id: Groups messages of one thread.
        asset_url: Tells where the media of a rich notification is, from iOS 10 on.
        asset_file_type: Tells the type of the media. Needed with asset_url.
        collapse_id: Replaces an earlier message that was sent with the same ID.
        mutable_content: Lets the app change the message; rich notifications always do.
        send_to_most_recent_device_only: Sends only to the device that the user used last.
            Defaults to false.
        category: Names the category whose action buttons are shown: ab_cat_accept_decline,
            ab_cat_yes_no, ab_cat_confirm_cancel, ab_cat_more, or one that the app
            registered.
        buttons: Sets what the category's buttons do. Needs category.
        apns_priority: Sets the priority at Apple: 10 delivers at once, 5 spares the
            battery, 1 does not wake the device.

    At least one of these is needed: alert, content-available.
    """

    __slots__ = ()

    badge: int | Unset = UNSET
    alert: str | ApplePushAlert | ApplePushAlertInput | UntypedMapping | Unset = UNSET
    sound: Literal["default"] | str | Unset = UNSET
    extra: Mapping[str, JsonInput] | Unset = UNSET
    content_available: bool | Unset = UNSET
    interruption_level: Literal["passive", "active", "time-sensitive", "critical"] | str | Unset = (
        UNSET
    )
    relevance_score: float | Unset = UNSET
    expiry: datetime | str | Unset = UNSET
    custom_uri: str | Unset = UNSET
    use_webview: bool | Unset = UNSET
    message_variation_id: str | Unset = UNSET
    notification_group_thread_id: str | Unset = UNSET
    asset_url: str | Unset = UNSET
    asset_file_type: (
        Literal["aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"] | str | Unset
    ) = UNSET
    collapse_id: str | Unset = UNSET
    mutable_content: bool | Unset = UNSET
    send_to_most_recent_device_only: bool | Unset = UNSET
    category: str | Unset = UNSET
    buttons: Sequence[ApplePushButton | ApplePushButtonInput | UntypedMapping] | Unset = UNSET
    apns_priority: int | Unset = UNSET


describe(
    ApplePush,
    ObjectKind(
        fields=(
            Field("badge", "badge", INTEGER),
            Field(
                "alert",
                "alert",
                OneOf(
                    (
                        STRING,
                        ModelRef("push", "ApplePushAlert"),
                    )
                ),
            ),
            Field("sound", "sound", STRING),
            Field("extra", "extra", MapOf(ANY)),
            Field("content_available", "content-available", BOOLEAN),
            Field("interruption_level", "interruption_level", STRING),
            Field("relevance_score", "relevance_score", NUMBER),
            Field(
                "expiry",
                "expiry",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
            Field("custom_uri", "custom_uri", STRING),
            Field("use_webview", "use_webview", BOOLEAN),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("notification_group_thread_id", "notification_group_thread_id", STRING),
            Field("asset_url", "asset_url", STRING),
            Field("asset_file_type", "asset_file_type", STRING),
            Field("collapse_id", "collapse_id", STRING),
            Field("mutable_content", "mutable_content", BOOLEAN),
            Field("send_to_most_recent_device_only", "send_to_most_recent_device_only", BOOLEAN),
            Field("category", "category", STRING),
            Field("buttons", "buttons", ListOf(ModelRef("push", "ApplePushButton"))),
            Field("apns_priority", "apns_priority", INTEGER),
        ),
        required=(),
        any_of=(
            (
                ("alert",),
                ("content-available",),
            ),
        ),
        extra=ANY,
        model=ApplePush,
    ),
)


@define(kw_only=True)
class ApplePushAlert(Model):
    """Holds the parts of an alert on iOS.

    Attributes:
        body: Holds the text. Only content-available does without it.
        title: Holds the title, which Apple Watch shows too.
        title_loc_key: Names a title in the app's localised texts.
        title_loc_args: Fills the places of the localised title.
        action_loc_key: Names a localised text for the button that opens the app.
        loc_key: Names a text in the app's localised texts.
        loc_args: Fills the places of the localised text.
        sound: Names a sound file of the app; for Live Activities only.
    """

    __slots__ = ()

    body: str | Unset = UNSET
    title: str | Unset = UNSET
    title_loc_key: str | Unset = UNSET
    title_loc_args: Sequence[str] | Unset = UNSET
    action_loc_key: str | Unset = UNSET
    loc_key: str | Unset = UNSET
    loc_args: Sequence[str] | Unset = UNSET
    sound: str | Unset = UNSET


describe(
    ApplePushAlert,
    ObjectKind(
        fields=(
            Field("body", "body", STRING),
            Field("title", "title", STRING),
            Field("title_loc_key", "title_loc_key", STRING),
            Field("title_loc_args", "title_loc_args", ListOf(STRING)),
            Field("action_loc_key", "action_loc_key", STRING),
            Field("loc_key", "loc_key", STRING),
            Field("loc_args", "loc_args", ListOf(STRING)),
            Field("sound", "sound", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ApplePushAlert,
    ),
)


@define(kw_only=True)
class ApplePushButton(Model):
    """Sets what an action button on iOS does; its text comes from the category. Buttons of the
    app's own categories need action, one of URI and DEEP_LINK, and uri.

    Attributes:
        action_id: Names the button: ab_pb_accept, ab_pb_decline, ab_pb_yes, ab_pb_no,
            ab_pb_confirm, ab_pb_cancel, ab_pb_more, or one of the app's own. Required.
        action: Tells what the button does. Of Braze's own buttons ab_pb_decline, ab_pb_no
            and ab_pb_cancel take CLOSE and the others the rest. Defaults to OPEN_APP or
            CLOSE by button.
        uri: Holds a web address or deep link.
        use_webview: Opens a web address inside the app. Defaults to true.
    """

    __slots__ = ()

    action_id: str
    action: Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"] | str | Unset = UNSET
    uri: str | Unset = UNSET
    use_webview: bool | Unset = UNSET


describe(
    ApplePushButton,
    ObjectKind(
        fields=(
            Field("action_id", "action_id", STRING),
            Field("action", "action", STRING),
            Field("uri", "uri", STRING),
            Field("use_webview", "use_webview", BOOLEAN),
        ),
        required=("action_id",),
        any_of=(),
        extra=ANY,
        model=ApplePushButton,
    ),
)


@define(kw_only=True)
class AndroidPush(Model):
    """Holds a push message for Android devices. The alert and extra take at most 4,000 bytes
    together.

    Attributes:
        alert: Holds the text. Needed unless send_to_sync is true, which forbids it.
        title: Holds the title. Needed unless send_to_sync is true, which forbids it.
        extra: Holds further values for the app. The name appboy_image_url makes a Big
            Picture notification of an image twice as wide as it is high, at least 600 by
            300 pixels.
        message_variation_id: Names the Android push variant under which the message is
            tracked. Needed with campaign_id.
        notification_channel_id: Names the notification channel. Without it the fallback
            channel of the dashboard is used.
        priority: Weighs the notification in the device's list. Values out of range count as
            0. Defaults to 0.
        android_priority: Sets the priority at Google's messaging service. Defaults to the
            workspace's setting.
        send_to_sync: Sends a silent push, which has neither alert nor title.
        collapse_key: Replaces an earlier message with the same key. A device keeps four
            keys, of which Braze uses one.
        sound: Names a sound of the app, or the standard sound by the one value that is
            listed.
        custom_uri: Holds a web address or deep link to open.
        use_webview: Opens a web address inside the app. Defaults to false.
        summary_text: Holds a line that summarises the message.
        time_to_live: Counts the seconds for which an undelivered message is kept, at most
            28 days.
        notification_id: Identifies the notification, so that a later one can replace it.
        push_icon_image_url: Tells where the large icon is; it is square, with at least 40
            pixels a side.
        accent_color: Sets the colour as an RGB integer.
        send_to_most_recent_device_only: Sends only to the device that the user used last.
            Defaults to false.
        buttons: Lists the action buttons.
        conversation_data: Shows the message as a conversation.

    At least one of these is needed: alert with title, send_to_sync.
    """

    __slots__ = ()

    alert: str | Unset = UNSET
    title: str | Unset = UNSET
    extra: Mapping[str, JsonInput] | Unset = UNSET
    message_variation_id: str | Unset = UNSET
    notification_channel_id: str | Unset = UNSET
    priority: int | Unset = UNSET
    android_priority: Literal["normal", "high"] | str | Unset = UNSET
    send_to_sync: bool | Unset = UNSET
    collapse_key: str | Unset = UNSET
    sound: Literal["default"] | str | Unset = UNSET
    custom_uri: str | Unset = UNSET
    use_webview: bool | Unset = UNSET
    summary_text: str | Unset = UNSET
    time_to_live: int | Unset = UNSET
    notification_id: int | Unset = UNSET
    push_icon_image_url: str | Unset = UNSET
    accent_color: int | Unset = UNSET
    send_to_most_recent_device_only: bool | Unset = UNSET
    buttons: Sequence[AndroidPushButton | AndroidPushButtonInput | UntypedMapping] | Unset = UNSET
    conversation_data: AndroidConversation | AndroidConversationInput | UntypedMapping | Unset = (
        UNSET
    )


describe(
    AndroidPush,
    ObjectKind(
        fields=(
            Field("alert", "alert", STRING),
            Field("title", "title", STRING),
            Field("extra", "extra", MapOf(ANY)),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("notification_channel_id", "notification_channel_id", STRING),
            Field("priority", "priority", INTEGER),
            Field("android_priority", "android_priority", STRING),
            Field("send_to_sync", "send_to_sync", BOOLEAN),
            Field("collapse_key", "collapse_key", STRING),
            Field("sound", "sound", STRING),
            Field("custom_uri", "custom_uri", STRING),
            Field("use_webview", "use_webview", BOOLEAN),
            Field("summary_text", "summary_text", STRING),
            Field("time_to_live", "time_to_live", INTEGER),
            Field("notification_id", "notification_id", INTEGER),
            Field("push_icon_image_url", "push_icon_image_url", STRING),
            Field("accent_color", "accent_color", INTEGER),
            Field("send_to_most_recent_device_only", "send_to_most_recent_device_only", BOOLEAN),
            Field("buttons", "buttons", ListOf(ModelRef("push", "AndroidPushButton"))),
            Field(
                "conversation_data", "conversation_data", ModelRef("push", "AndroidConversation")
            ),
        ),
        required=(),
        any_of=(
            (
                (
                    "alert",
                    "title",
                ),
                ("send_to_sync",),
            ),
        ),
        extra=ANY,
        model=AndroidPush,
    ),
)


@define(kw_only=True)
class AndroidPushButton(Model):
    """Describes an action button on Android.

    Attributes:
        text: Holds the button's text. Required.
        action: Tells what the button does. Defaults to OPEN_APP.
        uri: Holds a web address or deep link.
        use_webview: Opens a web address inside the app. Defaults to true.
    """

    __slots__ = ()

    text: str
    action: Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"] | str | Unset = UNSET
    uri: str | Unset = UNSET
    use_webview: bool | Unset = UNSET


describe(
    AndroidPushButton,
    ObjectKind(
        fields=(
            Field("text", "text", STRING),
            Field("action", "action", STRING),
            Field("uri", "uri", STRING),
            Field("use_webview", "use_webview", BOOLEAN),
        ),
        required=("text",),
        any_of=(),
        extra=ANY,
        model=AndroidPushButton,
    ),
)


@define(kw_only=True)
class AndroidConversation(Model):
    """Holds a conversation, which needs the Android SDK from 15.0.0 on.

    Attributes:
        shortcut_id: Names the conversation's shortcut. Required.
        reply_person_id: Names the person to whom the user replies. Required.
        messages: Lists the messages of the conversation. Required.
        persons: Lists the people who take part. Required.
    """

    __slots__ = ()

    shortcut_id: str
    reply_person_id: str
    messages: Sequence[
        AndroidConversationMessage | AndroidConversationMessageInput | UntypedMapping
    ]
    persons: Sequence[AndroidConversationPerson | AndroidConversationPersonInput | UntypedMapping]


describe(
    AndroidConversation,
    ObjectKind(
        fields=(
            Field("shortcut_id", "shortcut_id", STRING),
            Field("reply_person_id", "reply_person_id", STRING),
            Field("messages", "messages", ListOf(ModelRef("push", "AndroidConversationMessage"))),
            Field("persons", "persons", ListOf(ModelRef("push", "AndroidConversationPerson"))),
        ),
        required=(
            "shortcut_id",
            "reply_person_id",
            "messages",
            "persons",
        ),
        any_of=(),
        extra=ANY,
        model=AndroidConversation,
    ),
)


@define(kw_only=True)
class AndroidConversationMessage(Model):
    """Holds one message of a conversation.

    Attributes:
        text: Holds the text. Required.
        timestamp: Tells when it was written, as a UNIX timestamp. Required.
        person_id: Names who wrote it. Required.
    """

    __slots__ = ()

    text: str
    timestamp: int
    person_id: str


describe(
    AndroidConversationMessage,
    ObjectKind(
        fields=(
            Field("text", "text", STRING),
            Field("timestamp", "timestamp", INTEGER),
            Field("person_id", "person_id", STRING),
        ),
        required=(
            "text",
            "timestamp",
            "person_id",
        ),
        any_of=(),
        extra=ANY,
        model=AndroidConversationMessage,
    ),
)


@define(kw_only=True)
class AndroidConversationPerson(Model):
    """Names one person of a conversation.

    Attributes:
        id: Identifies the person. Required.
        name: Holds the person's name. Required.
    """

    __slots__ = ()

    id: str
    name: str


describe(
    AndroidConversationPerson,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("name", "name", STRING),
        ),
        required=(
            "id",
            "name",
        ),
        any_of=(),
        extra=ANY,
        model=AndroidConversationPerson,
    ),
)


@define(kw_only=True)
class KindlePush(Model):
    """Holds a push message for Kindle and FireOS devices.

    Attributes:
        alert: Holds the text. Required.
        title: Holds the title. Required.
        extra: Holds further values for the app.
        message_variation_id: Names the Kindle push variant under which the message is
            tracked. Needed with campaign_id.
        priority: Weighs the notification in the device's list. Values out of range count as
            0. Defaults to 0.
        collapse_key: Replaces an earlier message with the same key.
        sound: Names a sound of the app, or the standard sound by the one value that is
            listed.
        custom_uri: Holds a web address or deep link to open.
    """

    __slots__ = ()

    alert: str
    title: str
    extra: Mapping[str, JsonInput] | Unset = UNSET
    message_variation_id: str | Unset = UNSET
    priority: int | Unset = UNSET
    collapse_key: str | Unset = UNSET
    sound: Literal["default"] | str | Unset = UNSET
    custom_uri: str | Unset = UNSET


describe(
    KindlePush,
    ObjectKind(
        fields=(
            Field("alert", "alert", STRING),
            Field("title", "title", STRING),
            Field("extra", "extra", MapOf(ANY)),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("priority", "priority", INTEGER),
            Field("collapse_key", "collapse_key", STRING),
            Field("sound", "sound", STRING),
            Field("custom_uri", "custom_uri", STRING),
        ),
        required=(
            "alert",
            "title",
        ),
        any_of=(),
        extra=ANY,
        model=KindlePush,
    ),
)


@define(kw_only=True)
class WebPush(Model):
    """Holds a push message for browsers.

    Attributes:
        alert: Holds the text. Required.
        title: Holds the title. Required.
        extra: Holds further values for the site.
        message_variation_id: Names the web push variant under which the message is tracked.
            Needed with campaign_id.
        custom_uri: Holds a web address to open.
        image_url: Tells where the square icon is.
        large_image_url: Tells where the large image is, which Chrome shows on Windows and
            Android.
        require_interaction: Keeps the message on the screen until the user does something.
        time_to_live: Counts the seconds for which an undelivered message is kept.
        send_to_most_recent_device_only: Sends only to the browser that the user used last.
            Defaults to false.
        buttons: Lists the action buttons.
    """

    __slots__ = ()

    alert: str
    title: str
    extra: Mapping[str, JsonInput] | Unset = UNSET
    message_variation_id: str | Unset = UNSET
    custom_uri: str | Unset = UNSET
    image_url: str | Unset = UNSET
    large_image_url: str | Unset = UNSET
    require_interaction: bool | Unset = UNSET
    time_to_live: int | Unset = UNSET
    send_to_most_recent_device_only: bool | Unset = UNSET
    buttons: Sequence[WebPushButton | WebPushButtonInput | UntypedMapping] | Unset = UNSET


describe(
    WebPush,
    ObjectKind(
        fields=(
            Field("alert", "alert", STRING),
            Field("title", "title", STRING),
            Field("extra", "extra", MapOf(ANY)),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("custom_uri", "custom_uri", STRING),
            Field("image_url", "image_url", STRING),
            Field("large_image_url", "large_image_url", STRING),
            Field("require_interaction", "require_interaction", BOOLEAN),
            Field("time_to_live", "time_to_live", INTEGER),
            Field("send_to_most_recent_device_only", "send_to_most_recent_device_only", BOOLEAN),
            Field("buttons", "buttons", ListOf(ModelRef("push", "WebPushButton"))),
        ),
        required=(
            "alert",
            "title",
        ),
        any_of=(),
        extra=ANY,
        model=WebPush,
    ),
)


@define(kw_only=True)
class WebPushButton(Model):
    """Describes an action button in a browser.

    Attributes:
        text: Holds the button's text. Required.
        action: Tells what the button does. Defaults to OPEN_APP.
        uri: Holds a web address.
    """

    __slots__ = ()

    text: str
    action: Literal["OPEN_APP", "URI", "CLOSE"] | str | Unset = UNSET
    uri: str | Unset = UNSET


describe(
    WebPushButton,
    ObjectKind(
        fields=(
            Field("text", "text", STRING),
            Field("action", "action", STRING),
            Field("uri", "uri", STRING),
        ),
        required=("text",),
        any_of=(),
        extra=ANY,
        model=WebPushButton,
    ),
)


@define(kw_only=True)
class WindowsPhone8Push(Model):
    """Holds a push message for Windows Phone 8, as older versions of the API took it.

    Attributes:
        push_type: Names the kind of message.
        toast_title: Holds the title.
        toast_content: Holds the text. Required.
        toast_navigation_uri: Names the page of the app to open.
        toast_hash: Holds further values for the app.
        message_variation_id: Names the Windows Phone 8 push variant under which the message
            is tracked. Needed with campaign_id.
    """

    __slots__ = ()

    push_type: Literal["toast"] | str | Unset = UNSET
    toast_title: str | Unset = UNSET
    toast_content: str
    toast_navigation_uri: str | Unset = UNSET
    toast_hash: Mapping[str, JsonInput] | Unset = UNSET
    message_variation_id: str | Unset = UNSET


describe(
    WindowsPhone8Push,
    ObjectKind(
        fields=(
            Field("push_type", "push_type", STRING),
            Field("toast_title", "toast_title", STRING),
            Field("toast_content", "toast_content", STRING),
            Field("toast_navigation_uri", "toast_navigation_uri", STRING),
            Field("toast_hash", "toast_hash", MapOf(ANY)),
            Field("message_variation_id", "message_variation_id", STRING),
        ),
        required=("toast_content",),
        any_of=(),
        extra=ANY,
        model=WindowsPhone8Push,
    ),
)


@define(kw_only=True)
class WindowsUniversalPush(Model):
    """Holds a push message for Windows Universal apps, as older versions of the API took it.

    Attributes:
        push_type: Names the template of the message. Required.
        toast_text1: Holds the first line. Required.
        toast_text2: Holds the second line, for templates that have one.
        toast_text3: Holds the third line, for the templates that end in 04.
        toast_text_img_name: Holds the path of the image, for templates that have one.
        message_variation_id: Names the Windows Universal push variant under which the
            message is tracked. Needed with campaign_id.
        extra_launch_string: Holds a text that the app gets when it opens, for deep links.
    """

    __slots__ = ()

    push_type: (
        Literal[
            "toast_text_01",
            "toast_text_02",
            "toast_text_03",
            "toast_text_04",
            "toast_image_and_text_01",
            "toast_image_and_text_02",
            "toast_image_and_text_03",
            "toast_image_and_text_04",
        ]
        | str
    )
    toast_text1: str
    toast_text2: str | Unset = UNSET
    toast_text3: str | Unset = UNSET
    toast_text_img_name: str | Unset = UNSET
    message_variation_id: str | Unset = UNSET
    extra_launch_string: str | Unset = UNSET


describe(
    WindowsUniversalPush,
    ObjectKind(
        fields=(
            Field("push_type", "push_type", STRING),
            Field("toast_text1", "toast_text1", STRING),
            Field("toast_text2", "toast_text2", STRING),
            Field("toast_text3", "toast_text3", STRING),
            Field("toast_text_img_name", "toast_text_img_name", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("extra_launch_string", "extra_launch_string", STRING),
        ),
        required=(
            "push_type",
            "toast_text1",
        ),
        any_of=(),
        extra=ANY,
        model=WindowsUniversalPush,
    ),
)
