# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/whats_app.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required

    from ..models.whats_app import (
        WhatsAppButton,
        WhatsAppFlow,
        WhatsAppFlowButton,
        WhatsAppList,
        WhatsAppListContent,
        WhatsAppListRow,
        WhatsAppListSection,
        WhatsAppQuickReply,
        WhatsAppTemplate,
        WhatsAppText,
        WhatsAppTextImage,
    )
    from ..types import UntypedMapping

__all__ = [
    "WhatsAppSenderInput",
    "WhatsAppTemplateMessageInput",
    "WhatsAppTextMessageInput",
    "WhatsAppTextImageMessageInput",
    "WhatsAppQuickReplyMessageInput",
    "WhatsAppListMessageInput",
    "WhatsAppFlowMessageInput",
    "WhatsAppTemplateInput",
    "WhatsAppTextInput",
    "WhatsAppTextImageInput",
    "WhatsAppQuickReplyInput",
    "WhatsAppButtonInput",
    "WhatsAppListContentInput",
    "WhatsAppListInput",
    "WhatsAppListSectionInput",
    "WhatsAppListRowInput",
    "WhatsAppFlowInput",
    "WhatsAppFlowButtonInput",
]


class WhatsAppSenderInput(TypedDict, total=False):
    """`WhatsAppSender` as a plain mapping: Tells from where a WhatsApp message is sent and how
    it is tracked.
    """

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str


class WhatsAppTemplateMessageInput(TypedDict, total=False):
    """`WhatsAppTemplateMessage` as a plain mapping: Sends a template that WhatsApp approved."""

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str
    message_type: Required[Literal["template_message"] | str]
    message: Required[WhatsAppTemplate | WhatsAppTemplateInput | UntypedMapping]


class WhatsAppTextMessageInput(TypedDict, total=False):
    """`WhatsAppTextMessage` as a plain mapping: Answers the user with a text."""

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str
    message_type: Required[Literal["text_response_message"] | str]
    message: Required[WhatsAppText | WhatsAppTextInput | UntypedMapping]


class WhatsAppTextImageMessageInput(TypedDict, total=False):
    """`WhatsAppTextImageMessage` as a plain mapping: Answers the user with an image."""

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str
    message_type: Required[Literal["text_image_response_message"] | str]
    message: Required[WhatsAppTextImage | WhatsAppTextImageInput | UntypedMapping]


class WhatsAppQuickReplyMessageInput(TypedDict, total=False):
    """`WhatsAppQuickReplyMessage` as a plain mapping: Answers the user with a text and buttons
    for quick replies.
    """

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str
    message_type: Required[Literal["quick_reply_response_message"] | str]
    message: Required[WhatsAppQuickReply | WhatsAppQuickReplyInput | UntypedMapping]


class WhatsAppListMessageInput(TypedDict, total=False):
    """`WhatsAppListMessage` as a plain mapping: Answers the user with a list to choose from."""

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str
    message_type: Required[Literal["list_response_message"] | str]
    message: Required[WhatsAppListContent | WhatsAppListContentInput | UntypedMapping]


class WhatsAppFlowMessageInput(TypedDict, total=False):
    """`WhatsAppFlowMessage` as a plain mapping: Answers the user with a form to fill in."""

    app_id: Required[str]
    subscription_group_id: Required[str]
    message_variation_id: str
    message_type: Required[Literal["flow_response_message"] | str]
    message: Required[WhatsAppFlow | WhatsAppFlowInput | UntypedMapping]


class WhatsAppTemplateInput(TypedDict, total=False):
    """`WhatsAppTemplate` as a plain mapping: Names a template and fills its variables. Headers
    other than texts and images cannot be sent.
    """

    template_name: Required[str]
    template_language_code: Required[str]
    header_variables: Mapping[str, str]
    body_variables: Mapping[str, str]
    button_variables: Mapping[str, str]
    header_image_uri: str
    header_media_uri: str


class WhatsAppTextInput(TypedDict, total=False):
    """`WhatsAppText` as a plain mapping: Holds a text."""

    body: Required[str]
    preview_url: bool


class WhatsAppTextImageInput(TypedDict, total=False):
    """`WhatsAppTextImage` as a plain mapping: Holds an image."""

    image_uri: Required[str]
    caption: str


class WhatsAppQuickReplyInput(TypedDict, total=False):
    """`WhatsAppQuickReply` as a plain mapping: Holds a text with buttons, below an image or a
    heading.
    """

    body: Required[str]
    header_image_uri: str
    header_text: str
    footer: str
    buttons: Required[Sequence[WhatsAppButton | WhatsAppButtonInput | UntypedMapping]]


class WhatsAppButtonInput(TypedDict, total=False):
    """`WhatsAppButton` as a plain mapping: Describes a button for a quick reply."""

    text: Required[str]


class WhatsAppListContentInput(TypedDict, total=False):
    """`WhatsAppListContent` as a plain mapping: Holds a text with a list below a button."""

    header: str
    body: Required[str]
    footer: str
    list: Required[WhatsAppList | WhatsAppListInput | UntypedMapping]


class WhatsAppListInput(TypedDict, total=False):
    """`WhatsAppList` as a plain mapping: Holds a list with at most 10 rows over all its
    sections.
    """

    list_button_text: Required[str]
    list_sections: Required[
        Sequence[WhatsAppListSection | WhatsAppListSectionInput | UntypedMapping]
    ]


class WhatsAppListSectionInput(TypedDict, total=False):
    """`WhatsAppListSection` as a plain mapping: Holds one section of a list."""

    section_title: Required[str]
    list_rows: Required[Sequence[WhatsAppListRow | WhatsAppListRowInput | UntypedMapping]]


class WhatsAppListRowInput(TypedDict, total=False):
    """`WhatsAppListRow` as a plain mapping: Holds one row of a list."""

    row_title: Required[str]
    row_description: str


class WhatsAppFlowInput(TypedDict, total=False):
    """`WhatsAppFlow` as a plain mapping: Holds a text with a button that starts a flow."""

    header_text: str
    body: Required[str]
    footer: str
    flow_button: Required[WhatsAppFlowButton | WhatsAppFlowButtonInput | UntypedMapping]
    generate_custom_attribute: bool


class WhatsAppFlowButtonInput(TypedDict, total=False):
    """`WhatsAppFlowButton` as a plain mapping: Describes the button that starts a flow."""

    caption: Required[str]
    flow_id: Required[str]
