# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/push.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal, Required

    from ..models.push import (
        AndroidConversation,
        AndroidConversationMessage,
        AndroidConversationPerson,
        AndroidPushButton,
        ApplePushAlert,
        ApplePushButton,
        WebPushButton,
    )
    from ..types import JsonInput, UntypedMapping

__all__ = [
    "ApplePushInput",
    "ApplePushAlertInput",
    "ApplePushButtonInput",
    "AndroidPushInput",
    "AndroidPushButtonInput",
    "AndroidConversationInput",
    "AndroidConversationMessageInput",
    "AndroidConversationPersonInput",
    "KindlePushInput",
    "WebPushInput",
    "WebPushButtonInput",
    "WindowsPhone8PushInput",
    "WindowsUniversalPushInput",
]


ApplePushInput = TypedDict(
    "ApplePushInput",
    {
        "badge": "int",
        "alert": "str | ApplePushAlert | ApplePushAlertInput | UntypedMapping",
        "sound": "Literal['default'] | str",
        "extra": "Mapping[str, JsonInput]",
        "content-available": "bool",
        "interruption_level": "Literal['passive', 'active', 'time-sensitive', 'critical'] | str",
        "relevance_score": "float",
        "expiry": "datetime | str",
        "custom_uri": "str",
        "use_webview": "bool",
        "message_variation_id": "str",
        "notification_group_thread_id": "str",
        "asset_url": "str",
        "asset_file_type": "Literal['aif', 'gif', 'jpg', 'm4a', 'mp3', 'mp4', 'png', 'wav'] | str",
        "collapse_id": "str",
        "mutable_content": "bool",
        "send_to_most_recent_device_only": "bool",
        "category": "str",
        "buttons": "Sequence[ApplePushButton | ApplePushButtonInput | UntypedMapping]",
        "apns_priority": "int",
    },
    total=False,
)
"""`ApplePush` as a plain mapping: Holds a push message for iOS devices. The alert, extra
and the other optional properties take at most 1,912 bytes together.

At least one of these is needed: alert, content-available.
"""


class ApplePushAlertInput(TypedDict, total=False):
    """`ApplePushAlert` as a plain mapping: Holds the parts of an alert on iOS."""

    body: str
    title: str
    title_loc_key: str
    title_loc_args: Sequence[str]
    action_loc_key: str
    loc_key: str
    loc_args: Sequence[str]
    sound: str


class ApplePushButtonInput(TypedDict, total=False):
    """`ApplePushButton` as a plain mapping: Sets what an action button on iOS does; its text
    comes from the category. Buttons of the app's own categories need action, one of URI and
    DEEP_LINK, and uri.
    """

    action_id: Required[str]
    action: Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"] | str
    uri: str
    use_webview: bool


class AndroidPushInput(TypedDict, total=False):
    """`AndroidPush` as a plain mapping: Holds a push message for Android devices. The alert
    and extra take at most 4,000 bytes together.

    At least one of these is needed: alert with title, send_to_sync.
    """

    alert: str
    title: str
    extra: Mapping[str, JsonInput]
    message_variation_id: str
    notification_channel_id: str
    priority: int
    android_priority: Literal["normal", "high"] | str
    send_to_sync: bool
    collapse_key: str
    sound: Literal["default"] | str
    custom_uri: str
    use_webview: bool
    summary_text: str
    time_to_live: int
    notification_id: int
    push_icon_image_url: str
    accent_color: int
    send_to_most_recent_device_only: bool
    buttons: Sequence[AndroidPushButton | AndroidPushButtonInput | UntypedMapping]
    conversation_data: AndroidConversation | AndroidConversationInput | UntypedMapping


class AndroidPushButtonInput(TypedDict, total=False):
    """`AndroidPushButton` as a plain mapping: Describes an action button on Android."""

    text: Required[str]
    action: Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"] | str
    uri: str
    use_webview: bool


class AndroidConversationInput(TypedDict, total=False):
    """`AndroidConversation` as a plain mapping: Holds a conversation, which needs the Android
    SDK from 15.0.0 on.
    """

    shortcut_id: Required[str]
    reply_person_id: Required[str]
    messages: Required[
        Sequence[AndroidConversationMessage | AndroidConversationMessageInput | UntypedMapping]
    ]
    persons: Required[
        Sequence[AndroidConversationPerson | AndroidConversationPersonInput | UntypedMapping]
    ]


class AndroidConversationMessageInput(TypedDict, total=False):
    """`AndroidConversationMessage` as a plain mapping: Holds one message of a conversation."""

    text: Required[str]
    timestamp: Required[int]
    person_id: Required[str]


class AndroidConversationPersonInput(TypedDict, total=False):
    """`AndroidConversationPerson` as a plain mapping: Names one person of a conversation."""

    id: Required[str]
    name: Required[str]


class KindlePushInput(TypedDict, total=False):
    """`KindlePush` as a plain mapping: Holds a push message for Kindle and FireOS devices."""

    alert: Required[str]
    title: Required[str]
    extra: Mapping[str, JsonInput]
    message_variation_id: str
    priority: int
    collapse_key: str
    sound: Literal["default"] | str
    custom_uri: str


class WebPushInput(TypedDict, total=False):
    """`WebPush` as a plain mapping: Holds a push message for browsers."""

    alert: Required[str]
    title: Required[str]
    extra: Mapping[str, JsonInput]
    message_variation_id: str
    custom_uri: str
    image_url: str
    large_image_url: str
    require_interaction: bool
    time_to_live: int
    send_to_most_recent_device_only: bool
    buttons: Sequence[WebPushButton | WebPushButtonInput | UntypedMapping]


class WebPushButtonInput(TypedDict, total=False):
    """`WebPushButton` as a plain mapping: Describes an action button in a browser."""

    text: Required[str]
    action: Literal["OPEN_APP", "URI", "CLOSE"] | str
    uri: str


class WindowsPhone8PushInput(TypedDict, total=False):
    """`WindowsPhone8Push` as a plain mapping: Holds a push message for Windows Phone 8, as
    older versions of the API took it.
    """

    push_type: Literal["toast"] | str
    toast_title: str
    toast_content: Required[str]
    toast_navigation_uri: str
    toast_hash: Mapping[str, JsonInput]
    message_variation_id: str


class WindowsUniversalPushInput(TypedDict, total=False):
    """`WindowsUniversalPush` as a plain mapping: Holds a push message for Windows Universal
    apps, as older versions of the API took it.
    """

    push_type: Required[
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
    ]
    toast_text1: Required[str]
    toast_text2: str
    toast_text3: str
    toast_text_img_name: str
    message_variation_id: str
    extra_launch_string: str
