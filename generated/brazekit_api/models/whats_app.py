# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/whats_app.yaml`."""

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
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.whats_app import (
        WhatsAppButtonInput,
        WhatsAppFlowButtonInput,
        WhatsAppFlowInput,
        WhatsAppListContentInput,
        WhatsAppListInput,
        WhatsAppListRowInput,
        WhatsAppListSectionInput,
        WhatsAppQuickReplyInput,
        WhatsAppTemplateInput,
        WhatsAppTextImageInput,
        WhatsAppTextInput,
    )

__all__ = [
    "WhatsAppSender",
    "WhatsAppTemplateMessage",
    "WhatsAppTextMessage",
    "WhatsAppTextImageMessage",
    "WhatsAppQuickReplyMessage",
    "WhatsAppListMessage",
    "WhatsAppFlowMessage",
    "WhatsAppTemplate",
    "WhatsAppText",
    "WhatsAppTextImage",
    "WhatsAppQuickReply",
    "WhatsAppButton",
    "WhatsAppListContent",
    "WhatsAppList",
    "WhatsAppListSection",
    "WhatsAppListRow",
    "WhatsAppFlow",
    "WhatsAppFlowButton",
]


@define(kw_only=True)
class WhatsAppSender(Model):
    """Tells from where a WhatsApp message is sent and how it is tracked.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET


describe(
    WhatsAppSender,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
        ),
        required=(
            "app_id",
            "subscription_group_id",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppSender,
    ),
)


@define(kw_only=True)
class WhatsAppTemplateMessage(Model):
    """Sends a template that WhatsApp approved.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
        message_type: Says template_message. Required.
        message: Names the template and fills it. Required.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    message_type: Literal["template_message"] | str
    message: WhatsAppTemplate | WhatsAppTemplateInput | UntypedMapping


describe(
    WhatsAppTemplateMessage,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("message_type", "message_type", STRING),
            Field("message", "message", ModelRef("whats_app", "WhatsAppTemplate")),
        ),
        required=(
            "app_id",
            "subscription_group_id",
            "message_type",
            "message",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppTemplateMessage,
    ),
)


@define(kw_only=True)
class WhatsAppTextMessage(Model):
    """Answers the user with a text.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
        message_type: Says text_response_message. Required.
        message: Holds the text. Required.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    message_type: Literal["text_response_message"] | str
    message: WhatsAppText | WhatsAppTextInput | UntypedMapping


describe(
    WhatsAppTextMessage,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("message_type", "message_type", STRING),
            Field("message", "message", ModelRef("whats_app", "WhatsAppText")),
        ),
        required=(
            "app_id",
            "subscription_group_id",
            "message_type",
            "message",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppTextMessage,
    ),
)


@define(kw_only=True)
class WhatsAppTextImageMessage(Model):
    """Answers the user with an image.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
        message_type: Says text_image_response_message. Required.
        message: Holds the image. Required.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    message_type: Literal["text_image_response_message"] | str
    message: WhatsAppTextImage | WhatsAppTextImageInput | UntypedMapping


describe(
    WhatsAppTextImageMessage,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("message_type", "message_type", STRING),
            Field("message", "message", ModelRef("whats_app", "WhatsAppTextImage")),
        ),
        required=(
            "app_id",
            "subscription_group_id",
            "message_type",
            "message",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppTextImageMessage,
    ),
)


@define(kw_only=True)
class WhatsAppQuickReplyMessage(Model):
    """Answers the user with a text and buttons for quick replies.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
        message_type: Says quick_reply_response_message. Required.
        message: Holds the text and the buttons. Required.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    message_type: Literal["quick_reply_response_message"] | str
    message: WhatsAppQuickReply | WhatsAppQuickReplyInput | UntypedMapping


describe(
    WhatsAppQuickReplyMessage,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("message_type", "message_type", STRING),
            Field("message", "message", ModelRef("whats_app", "WhatsAppQuickReply")),
        ),
        required=(
            "app_id",
            "subscription_group_id",
            "message_type",
            "message",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppQuickReplyMessage,
    ),
)


@define(kw_only=True)
class WhatsAppListMessage(Model):
    """Answers the user with a list to choose from.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
        message_type: Says list_response_message. Required.
        message: Holds the text and the list. Required.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    message_type: Literal["list_response_message"] | str
    message: WhatsAppListContent | WhatsAppListContentInput | UntypedMapping


describe(
    WhatsAppListMessage,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("message_type", "message_type", STRING),
            Field("message", "message", ModelRef("whats_app", "WhatsAppListContent")),
        ),
        required=(
            "app_id",
            "subscription_group_id",
            "message_type",
            "message",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppListMessage,
    ),
)


@define(kw_only=True)
class WhatsAppFlowMessage(Model):
    """Answers the user with a form to fill in.

    Attributes:
        app_id: Names an app of the workspace. Required.
        subscription_group_id: Names the subscription group that sends. Required.
        message_variation_id: Names the WhatsApp variant under which the message is tracked.
            Needed with campaign_id.
        message_type: Says flow_response_message. Required.
        message: Holds the text and names the flow. Required.
    """

    __slots__ = ()

    app_id: str
    subscription_group_id: str
    message_variation_id: str | Unset = UNSET
    message_type: Literal["flow_response_message"] | str
    message: WhatsAppFlow | WhatsAppFlowInput | UntypedMapping


describe(
    WhatsAppFlowMessage,
    ObjectKind(
        fields=(
            Field("app_id", "app_id", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("message_variation_id", "message_variation_id", STRING),
            Field("message_type", "message_type", STRING),
            Field("message", "message", ModelRef("whats_app", "WhatsAppFlow")),
        ),
        required=(
            "app_id",
            "subscription_group_id",
            "message_type",
            "message",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppFlowMessage,
    ),
)


@define(kw_only=True)
class WhatsAppTemplate(Model):
    """Names a template and fills its variables. Headers other than texts and images cannot be
    sent.

    Attributes:
        template_name: Names the template. Required.
        template_language_code: Names the template's language. Required.
        header_variables: Fills the header's variable. Needed when the header has one.
        body_variables: Fills the body's variables. Needed when the body has some.
        button_variables: Fills the path of a button's address, under the position of that
            button in the template. Needed when a button has a variable.
        header_image_uri: Tells where the header's image is, under the name that older
            copies of the page have.
        header_media_uri: Tells where the header's image is, when the template's header is
            one.
    """

    __slots__ = ()

    template_name: str
    template_language_code: str
    header_variables: Mapping[str, str] | Unset = UNSET
    body_variables: Mapping[str, str] | Unset = UNSET
    button_variables: Mapping[str, str] | Unset = UNSET
    header_image_uri: str | Unset = UNSET
    header_media_uri: str | Unset = UNSET


describe(
    WhatsAppTemplate,
    ObjectKind(
        fields=(
            Field("template_name", "template_name", STRING),
            Field("template_language_code", "template_language_code", STRING),
            Field("header_variables", "header_variables", MapOf(STRING)),
            Field("body_variables", "body_variables", MapOf(STRING)),
            Field("button_variables", "button_variables", MapOf(STRING)),
            Field("header_image_uri", "header_image_uri", STRING),
            Field("header_media_uri", "header_media_uri", STRING),
        ),
        required=(
            "template_name",
            "template_language_code",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppTemplate,
    ),
)


@define(kw_only=True)
class WhatsAppText(Model):
    """Holds a text.

    Attributes:
        body: Holds the text. Required.
        preview_url: Shows a preview of the links in the text.
    """

    __slots__ = ()

    body: str
    preview_url: bool | Unset = UNSET


describe(
    WhatsAppText,
    ObjectKind(
        fields=(
            Field("body", "body", STRING),
            Field("preview_url", "preview_url", BOOLEAN),
        ),
        required=("body",),
        any_of=(),
        extra=ANY,
        model=WhatsAppText,
    ),
)


@define(kw_only=True)
class WhatsAppTextImage(Model):
    """Holds an image.

    Attributes:
        image_uri: Tells where the image is. Required.
        caption: Holds the text below the image.
    """

    __slots__ = ()

    image_uri: str
    caption: str | Unset = UNSET


describe(
    WhatsAppTextImage,
    ObjectKind(
        fields=(
            Field("image_uri", "image_uri", STRING),
            Field("caption", "caption", STRING),
        ),
        required=("image_uri",),
        any_of=(),
        extra=ANY,
        model=WhatsAppTextImage,
    ),
)


@define(kw_only=True)
class WhatsAppQuickReply(Model):
    """Holds a text with buttons, below an image or a heading.

    Attributes:
        body: Holds the text. Required.
        header_image_uri: Tells where the image above is. Excludes header_text.
        header_text: Holds the heading. Excludes header_image_uri.
        footer: Holds the text below.
        buttons: Lists the buttons in the order in which they are shown. Required.
    """

    __slots__ = ()

    body: str
    header_image_uri: str | Unset = UNSET
    header_text: str | Unset = UNSET
    footer: str | Unset = UNSET
    buttons: Sequence[WhatsAppButton | WhatsAppButtonInput | UntypedMapping]


describe(
    WhatsAppQuickReply,
    ObjectKind(
        fields=(
            Field("body", "body", STRING),
            Field("header_image_uri", "header_image_uri", STRING),
            Field("header_text", "header_text", STRING),
            Field("footer", "footer", STRING),
            Field("buttons", "buttons", ListOf(ModelRef("whats_app", "WhatsAppButton"))),
        ),
        required=(
            "body",
            "buttons",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppQuickReply,
    ),
)


@define(kw_only=True)
class WhatsAppButton(Model):
    """Describes a button for a quick reply.

    Attributes:
        text: Holds the button's text. Required.
    """

    __slots__ = ()

    text: str


describe(
    WhatsAppButton,
    ObjectKind(
        fields=(Field("text", "text", STRING),),
        required=("text",),
        any_of=(),
        extra=ANY,
        model=WhatsAppButton,
    ),
)


@define(kw_only=True)
class WhatsAppListContent(Model):
    """Holds a text with a list below a button.

    Attributes:
        header: Holds the heading.
        body: Holds the text. Required.
        footer: Holds the text below.
        list: Holds the list. Required.
    """

    __slots__ = ()

    header: str | Unset = UNSET
    body: str
    footer: str | Unset = UNSET
    list: WhatsAppList | WhatsAppListInput | UntypedMapping


describe(
    WhatsAppListContent,
    ObjectKind(
        fields=(
            Field("header", "header", STRING),
            Field("body", "body", STRING),
            Field("footer", "footer", STRING),
            Field("list", "list", ModelRef("whats_app", "WhatsAppList")),
        ),
        required=(
            "body",
            "list",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppListContent,
    ),
)


@define(kw_only=True)
class WhatsAppList(Model):
    """Holds a list with at most 10 rows over all its sections.

    Attributes:
        list_button_text: Holds the text of the button that opens the list. Required.
        list_sections: Lists the sections. Required.
    """

    __slots__ = ()

    list_button_text: str
    list_sections: Sequence[WhatsAppListSection | WhatsAppListSectionInput | UntypedMapping]


describe(
    WhatsAppList,
    ObjectKind(
        fields=(
            Field("list_button_text", "list_button_text", STRING),
            Field(
                "list_sections",
                "list_sections",
                ListOf(ModelRef("whats_app", "WhatsAppListSection"), min_items=1),
            ),
        ),
        required=(
            "list_button_text",
            "list_sections",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppList,
    ),
)


@define(kw_only=True)
class WhatsAppListSection(Model):
    """Holds one section of a list.

    Attributes:
        section_title: Holds the section's title. Required.
        list_rows: Lists the rows. Required.
    """

    __slots__ = ()

    section_title: str
    list_rows: Sequence[WhatsAppListRow | WhatsAppListRowInput | UntypedMapping]


describe(
    WhatsAppListSection,
    ObjectKind(
        fields=(
            Field("section_title", "section_title", STRING),
            Field(
                "list_rows",
                "list_rows",
                ListOf(ModelRef("whats_app", "WhatsAppListRow"), max_items=10),
            ),
        ),
        required=(
            "section_title",
            "list_rows",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppListSection,
    ),
)


@define(kw_only=True)
class WhatsAppListRow(Model):
    """Holds one row of a list.

    Attributes:
        row_title: Holds the row's title. Required.
        row_description: Holds the row's text.
    """

    __slots__ = ()

    row_title: str
    row_description: str | Unset = UNSET


describe(
    WhatsAppListRow,
    ObjectKind(
        fields=(
            Field("row_title", "row_title", STRING),
            Field("row_description", "row_description", STRING),
        ),
        required=("row_title",),
        any_of=(),
        extra=ANY,
        model=WhatsAppListRow,
    ),
)


@define(kw_only=True)
class WhatsAppFlow(Model):
    """Holds a text with a button that starts a flow.

    Attributes:
        header_text: Holds the heading.
        body: Holds the text. Required.
        footer: Holds the text below.
        flow_button: Starts the flow. Required.
        generate_custom_attribute: Stores the user's answers on the profile as a custom
            attribute.
    """

    __slots__ = ()

    header_text: str | Unset = UNSET
    body: str
    footer: str | Unset = UNSET
    flow_button: WhatsAppFlowButton | WhatsAppFlowButtonInput | UntypedMapping
    generate_custom_attribute: bool | Unset = UNSET


describe(
    WhatsAppFlow,
    ObjectKind(
        fields=(
            Field("header_text", "header_text", STRING),
            Field("body", "body", STRING),
            Field("footer", "footer", STRING),
            Field("flow_button", "flow_button", ModelRef("whats_app", "WhatsAppFlowButton")),
            Field("generate_custom_attribute", "generate_custom_attribute", BOOLEAN),
        ),
        required=(
            "body",
            "flow_button",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppFlow,
    ),
)


@define(kw_only=True)
class WhatsAppFlowButton(Model):
    """Describes the button that starts a flow.

    Attributes:
        caption: Holds the button's text, at most 20 characters. Required.
        flow_id: Names a flow that is published. Required.
    """

    __slots__ = ()

    caption: str
    flow_id: str


describe(
    WhatsAppFlowButton,
    ObjectKind(
        fields=(
            Field("caption", "caption", STRING),
            Field("flow_id", "flow_id", STRING),
        ),
        required=(
            "caption",
            "flow_id",
        ),
        any_of=(),
        extra=ANY,
        model=WhatsAppFlowButton,
    ),
)
