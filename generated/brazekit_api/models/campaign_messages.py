# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/campaign_messages.yaml`."""

from __future__ import annotations

from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset

__all__ = [
    "CampaignMessagePush",
    "CampaignMessageEmail",
    "CampaignMessageInApp",
    "CampaignSurvey",
    "CampaignSurveyPage",
    "CampaignSurveyHeader",
    "CampaignSurveyChoice",
    "CampaignMessageContentCard",
    "CampaignMessageWebhook",
    "CampaignMessageSms",
    "CampaignMessageWhatsApp",
    "CampaignWhatsAppButton",
]


@define(kw_only=True)
class CampaignMessagePush(Model):
    """Describes a push message of any platform. Web push and the older push channels use it
    too.

    Attributes:
        channel: Names the channel, such as ios_push, android_push, kindle_push or web_push.
        name: Names the message as the dashboard does, such as Variation 1.
        type: Says control when the entry stands for the control group; it then has no
            content.
        alert: Holds the text of the alert.
        title: Holds the title of the alert.
        extras: Maps keys to values that travel with the message.
        action: Holds the link that a click opens.
        image_url: Holds the address of the image on Android and iOS, or of the icon of a
            web push.
        large_image_url: Holds the address of the large image of a web push in Chrome on
            Android and Windows; null elsewhere.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    alert: str | Unset = UNSET
    title: str | Unset = UNSET
    extras: dict[str, str] | Unset = UNSET
    action: str | Unset = UNSET
    image_url: str | Unset = UNSET
    large_image_url: str | None | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessagePush,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("alert", "alert", STRING),
            Field("title", "title", STRING),
            Field("extras", "extras", MapOf(STRING)),
            Field("action", "action", STRING),
            Field("image_url", "image_url", STRING),
            Field("large_image_url", "large_image_url", scalar("string", "null")),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessagePush,
    ),
)


@define(kw_only=True)
class CampaignMessageEmail(Model):
    """Describes an e-mail.

    Attributes:
        channel: Names the channel.
        name: Names the message as the dashboard does, such as Variation 1.
        type: Says control when the entry stands for the control group; it then has no
            content.
        extras: Holds further values that travel with the e-mail.
        subject: Holds the subject.
        body: Holds the HTML body.
        from_: Holds the sending address with its display name.
        reply_to: Holds the address for replies, when it is not the sending address.
        title: Names the e-mail.
        amp_body: Holds the AMP HTML body.
        preheader: Holds the preheader.
        custom_plain_text: Holds the plain text that replaces the generated one.
        should_inline_css: Tells whether CSS is put into the elements.
        should_whitespace_header: Tells whether white space follows the preheader, to keep
            the body out of previews.
        email_headers: Lists e-mail headers.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: Literal["email"] | str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    extras: list[JsonValue] | dict[str, str] | Unset = UNSET
    subject: str | Unset = UNSET
    body: str | Unset = UNSET
    from_: str | Unset = UNSET
    reply_to: str | Unset = UNSET
    title: str | Unset = UNSET
    amp_body: str | Unset = UNSET
    preheader: str | Unset = UNSET
    custom_plain_text: str | Unset = UNSET
    should_inline_css: bool | Unset = UNSET
    should_whitespace_header: bool | Unset = UNSET
    email_headers: list[JsonValue] | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessageEmail,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field(
                "extras",
                "extras",
                OneOf(
                    (
                        ListOf(ANY),
                        MapOf(STRING),
                    )
                ),
            ),
            Field("subject", "subject", STRING),
            Field("body", "body", STRING),
            Field("from_", "from", STRING),
            Field("reply_to", "reply_to", STRING),
            Field("title", "title", STRING),
            Field("amp_body", "amp_body", STRING),
            Field("preheader", "preheader", STRING),
            Field("custom_plain_text", "custom_plain_text", STRING),
            Field("should_inline_css", "should_inline_css", BOOLEAN),
            Field("should_whitespace_header", "should_whitespace_header", BOOLEAN),
            Field("email_headers", "email_headers", ListOf(ANY)),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessageEmail,
    ),
)


@define(kw_only=True)
class CampaignMessageInApp(Model):
    """Describes an in-app message. A survey has type and data; a slideup, modal or fullscreen
    message has message and extras.

    Attributes:
        channel: Names the channel; the documented survey leaves it out.
        name: Names the message as the dashboard does, such as Variation 1.
        type: Names the kind, such as survey, or says control when the entry stands for the
            control group.
        data: Holds the survey.
        message: Holds the text of the body.
        extras: Maps keys to values that travel with the message; absent when there are
            none.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: Literal["in_app_message", "in-app_message", "trigger_in_app_message"] | str | Unset = (
        UNSET
    )
    name: str | Unset = UNSET
    type: str | Unset = UNSET
    data: CampaignSurvey | Unset = UNSET
    message: str | Unset = UNSET
    extras: dict[str, str] | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessageInApp,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("data", "data", ModelRef("campaign_messages", "CampaignSurvey")),
            Field("message", "message", STRING),
            Field("extras", "extras", MapOf(STRING)),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessageInApp,
    ),
)


@define(kw_only=True)
class CampaignSurvey(Model):
    """Holds the pages of a survey.

    Attributes:
        pages: Lists the pages.
    """

    __slots__ = ()

    pages: list[CampaignSurveyPage] | Unset = UNSET


describe(
    CampaignSurvey,
    ObjectKind(
        fields=(
            Field("pages", "pages", ListOf(ModelRef("campaign_messages", "CampaignSurveyPage"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignSurvey,
    ),
)


@define(kw_only=True)
class CampaignSurveyPage(Model):
    """Describes a page of a survey.

    Attributes:
        header: Holds the heading.
        choices: Lists the choices.
    """

    __slots__ = ()

    header: CampaignSurveyHeader | Unset = UNSET
    choices: list[CampaignSurveyChoice] | Unset = UNSET


describe(
    CampaignSurveyPage,
    ObjectKind(
        fields=(
            Field("header", "header", ModelRef("campaign_messages", "CampaignSurveyHeader")),
            Field(
                "choices", "choices", ListOf(ModelRef("campaign_messages", "CampaignSurveyChoice"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignSurveyPage,
    ),
)


@define(kw_only=True)
class CampaignSurveyHeader(Model):
    """Holds the heading of a page.

    Attributes:
        text: Holds the text that is shown.
    """

    __slots__ = ()

    text: str | Unset = UNSET


describe(
    CampaignSurveyHeader,
    ObjectKind(
        fields=(Field("text", "text", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignSurveyHeader,
    ),
)


@define(kw_only=True)
class CampaignSurveyChoice(Model):
    """Describes a choice of a survey and the attribute that it sets.

    Attributes:
        choice_id: Identifies the choice.
        text: Holds the text that is shown.
        custom_attribute_key: Names the custom attribute that the choice sets.
        custom_attribute_value: Holds the value that the choice sets.
        deleted: Tells whether the choice was removed from the live campaign.
    """

    __slots__ = ()

    choice_id: str | Unset = UNSET
    text: str | Unset = UNSET
    custom_attribute_key: str | Unset = UNSET
    custom_attribute_value: str | Unset = UNSET
    deleted: bool | Unset = UNSET


describe(
    CampaignSurveyChoice,
    ObjectKind(
        fields=(
            Field("choice_id", "choice_id", STRING),
            Field("text", "text", STRING),
            Field("custom_attribute_key", "custom_attribute_key", STRING),
            Field("custom_attribute_value", "custom_attribute_value", STRING),
            Field("deleted", "deleted", BOOLEAN),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignSurveyChoice,
    ),
)


@define(kw_only=True)
class CampaignMessageContentCard(Model):
    """Describes a Content Card.

    Attributes:
        channel: Names the channel.
        name: Names the message as the dashboard does, such as Variation 1.
        type: Says control when the entry stands for the control group; it then has no
            content.
        extras: Maps keys to values that travel with the message; absent when there are
            none.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: Literal["content_cards", "content_card"] | str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    extras: dict[str, str] | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessageContentCard,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("extras", "extras", MapOf(STRING)),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessageContentCard,
    ),
)


@define(kw_only=True)
class CampaignMessageWebhook(Model):
    """Describes a webhook.

    Attributes:
        channel: Names the channel.
        name: Names the message as the dashboard does, such as Variation 1.
        url: Holds the address that is called.
        body: Holds the payload.
        type: Names the content type of the body, or says control when the entry stands for
            the control group.
        headers: Maps names of request headers to their values.
        method: Names the HTTP method.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: Literal["webhook"] | str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
    body: str | Unset = UNSET
    type: str | Unset = UNSET
    headers: dict[str, str] | Unset = UNSET
    method: Literal["POST", "GET"] | str | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessageWebhook,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("url", "url", STRING),
            Field("body", "body", STRING),
            Field("type", "type", STRING),
            Field("headers", "headers", MapOf(STRING)),
            Field("method", "method", STRING),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessageWebhook,
    ),
)


@define(kw_only=True)
class CampaignMessageSms(Model):
    """Describes an SMS.

    Attributes:
        channel: Names the channel.
        name: Names the message as the dashboard does, such as Variation 1.
        type: Says control when the entry stands for the control group; it then has no
            content.
        body: Holds the text.
        from_: Lists the numbers of the subscription group in one text.
        subscription_group_id: Holds the API identifier of the subscription group.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: Literal["sms"] | str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    body: str | Unset = UNSET
    from_: str | Unset = UNSET
    subscription_group_id: str | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessageSms,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("body", "body", STRING),
            Field("from_", "from", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessageSms,
    ),
)


@define(kw_only=True)
class CampaignMessageWhatsApp(Model):
    """Describes a WhatsApp message: a template message has template_name, a response message
    has layout.

    Attributes:
        channel: Names the channel.
        name: Names the message as the dashboard does, such as Variation 1.
        type: Says control when the entry stands for the control group; it then has no
            content.
        subscription_group_id: Holds the API identifier of the subscription group.
        from_: Lists the numbers of the subscription group.
        template_name: Names the template.
        template_language_code: Holds the language of the template.
        header_variables: Lists the Liquid variables of the header.
        body_variables: Lists the Liquid variables of the body.
        button_variables: Lists the Liquid variables of the buttons.
        layout: Names the layout of a response message.
        header_text: Holds the header of a response message.
        body_text: Holds the body of a response message.
        footer_text: Holds the footer of a response message.
        buttons: Lists the buttons of a response message.
        has_translatable_content: Tells whether the message has locales and translation
            tags; null when that could not be found out. Sent when
            include_has_translatable_content is true.
    """

    __slots__ = ()

    channel: Literal["whats_app"] | str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    subscription_group_id: str | Unset = UNSET
    from_: list[str] | Unset = UNSET
    template_name: str | Unset = UNSET
    template_language_code: str | Unset = UNSET
    header_variables: list[str] | Unset = UNSET
    body_variables: list[str] | Unset = UNSET
    button_variables: list[str] | Unset = UNSET
    layout: Literal["text", "media", "quick-reply"] | str | Unset = UNSET
    header_text: str | Unset = UNSET
    body_text: str | Unset = UNSET
    footer_text: str | Unset = UNSET
    buttons: list[CampaignWhatsAppButton] | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET


describe(
    CampaignMessageWhatsApp,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("from_", "from", ListOf(STRING)),
            Field("template_name", "template_name", STRING),
            Field("template_language_code", "template_language_code", STRING),
            Field("header_variables", "header_variables", ListOf(STRING)),
            Field("body_variables", "body_variables", ListOf(STRING)),
            Field("button_variables", "button_variables", ListOf(STRING)),
            Field("layout", "layout", STRING),
            Field("header_text", "header_text", STRING),
            Field("body_text", "body_text", STRING),
            Field("footer_text", "footer_text", STRING),
            Field(
                "buttons",
                "buttons",
                ListOf(ModelRef("campaign_messages", "CampaignWhatsAppButton")),
            ),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignMessageWhatsApp,
    ),
)


@define(kw_only=True)
class CampaignWhatsAppButton(Model):
    """Describes a button of a WhatsApp response message.

    Attributes:
        text: Holds the text of the button.
    """

    __slots__ = ()

    text: str | Unset = UNSET


describe(
    CampaignWhatsAppButton,
    ObjectKind(
        fields=(Field("text", "text", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignWhatsAppButton,
    ),
)
