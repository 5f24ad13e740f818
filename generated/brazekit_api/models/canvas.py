# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/canvas.yaml`."""

from __future__ import annotations

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
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from .campaign_messages import CampaignSurvey, CampaignWhatsAppButton

__all__ = [
    "CanvasListResponse",
    "CanvasListItem",
    "CanvasDetailsResponse",
    "CanvasVariant",
    "CanvasStep",
    "CanvasNextPath",
    "CanvasMessagePush",
    "CanvasMessageEmail",
    "CanvasMessageInApp",
    "CanvasMessageContentCard",
    "CanvasMessageWebhook",
    "CanvasMessageSms",
    "CanvasMessageWhatsApp",
]


@define(kw_only=True)
class CanvasListResponse(Model):
    """Holds a page of Canvases.

    Attributes:
        message: Says success when the export had no errors. Required.
        canvases: Lists the Canvases, at most 100.
    """

    __slots__ = ()

    message: str
    canvases: list[CanvasListItem] | Unset = UNSET


describe(
    CanvasListResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("canvases", "canvases", ListOf(ModelRef("canvas", "CanvasListItem"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CanvasListResponse,
    ),
)


@define(kw_only=True)
class CanvasListItem(Model):
    """Sums up a Canvas.

    Attributes:
        id: Holds the Canvas's API identifier.
        last_edited: Tells when it was last edited.
        name: Names the Canvas.
        tags: Lists the tags.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    last_edited: str | Unset = UNSET
    name: str | Unset = UNSET
    tags: list[str] | Unset = UNSET


describe(
    CanvasListItem,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("last_edited", "last_edited", STRING),
            Field("name", "name", STRING),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasListItem,
    ),
)


@define(kw_only=True)
class CanvasDetailsResponse(Model):
    """Describes one Canvas.

    Attributes:
        message: Says success when the export had no errors. Required.
        created_at: Tells when it was created.
        updated_at: Tells when it was last updated.
        name: Names the Canvas.
        description: Describes the Canvas.
        archived: Tells whether it is archived.
        draft: Tells whether it is a draft.
        enabled: Tells whether it is active.
        has_post_launch_draft: Tells whether changes wait in a draft made after the launch.
        schedule_type: Names the kind of scheduling, such as date.
        first_entry: Tells when the first user entered.
        last_entry: Tells when the last user entered.
        channels: Lists the channels of the steps.
        variants: Lists the variants.
        tags: Lists the tags.
        teams: Lists the teams.
        steps: Lists the steps.
    """

    __slots__ = ()

    message: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    archived: bool | Unset = UNSET
    draft: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    has_post_launch_draft: bool | Unset = UNSET
    schedule_type: str | Unset = UNSET
    first_entry: str | Unset = UNSET
    last_entry: str | Unset = UNSET
    channels: list[str] | Unset = UNSET
    variants: list[CanvasVariant] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    teams: list[str] | Unset = UNSET
    steps: list[CanvasStep] | Unset = UNSET


describe(
    CanvasDetailsResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("name", "name", STRING),
            Field("description", "description", STRING),
            Field("archived", "archived", BOOLEAN),
            Field("draft", "draft", BOOLEAN),
            Field("enabled", "enabled", BOOLEAN),
            Field("has_post_launch_draft", "has_post_launch_draft", BOOLEAN),
            Field("schedule_type", "schedule_type", STRING),
            Field("first_entry", "first_entry", STRING),
            Field("last_entry", "last_entry", STRING),
            Field("channels", "channels", ListOf(STRING)),
            Field("variants", "variants", ListOf(ModelRef("canvas", "CanvasVariant"))),
            Field("tags", "tags", ListOf(STRING)),
            Field("teams", "teams", ListOf(STRING)),
            Field("steps", "steps", ListOf(ModelRef("canvas", "CanvasStep"))),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=CanvasDetailsResponse,
    ),
)


@define(kw_only=True)
class CanvasVariant(Model):
    """Describes a variant of a Canvas.

    Attributes:
        name: Names the variant.
        id: Holds the variant's API identifier.
        first_step_ids: Lists the API identifiers of the first steps.
        first_step_id: Holds the API identifier of the first step, when there is only one.
            Superseded by first_step_ids in November 2017.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    id: str | Unset = UNSET
    first_step_ids: list[str] | Unset = UNSET
    first_step_id: str | Unset = UNSET


describe(
    CanvasVariant,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("id", "id", STRING),
            Field("first_step_ids", "first_step_ids", ListOf(STRING)),
            Field("first_step_id", "first_step_id", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasVariant,
    ),
)


@define(kw_only=True)
class CanvasStep(Model):
    """Describes a step of a Canvas.

    Attributes:
        name: Names the step.
        type: Names the kind of component, such as email, push, sms or in_app_message.
        id: Holds the step's API identifier.
        next_step_ids: Lists the next steps that are full steps or Message steps.
        next_paths: Lists the ways on; every step has it.
        channels: Lists the channels of the step.
        messages: Maps the API identifiers of message variations to the messages.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    type: str | Unset = UNSET
    id: str | Unset = UNSET
    next_step_ids: list[str] | Unset = UNSET
    next_paths: list[CanvasNextPath] | Unset = UNSET
    channels: list[str] | Unset = UNSET
    messages: (
        dict[
            str,
            CanvasMessagePush
            | CanvasMessageEmail
            | CanvasMessageInApp
            | CanvasMessageContentCard
            | CanvasMessageWebhook
            | CanvasMessageSms
            | CanvasMessageWhatsApp
            | dict[str, JsonValue],
        ]
        | Unset
    ) = UNSET


describe(
    CanvasStep,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("id", "id", STRING),
            Field("next_step_ids", "next_step_ids", ListOf(STRING)),
            Field("next_paths", "next_paths", ListOf(ModelRef("canvas", "CanvasNextPath"))),
            Field("channels", "channels", ListOf(STRING)),
            Field(
                "messages",
                "messages",
                MapOf(
                    OneOf(
                        (
                            ModelRef("canvas", "CanvasMessagePush"),
                            ModelRef("canvas", "CanvasMessageEmail"),
                            ModelRef("canvas", "CanvasMessageInApp"),
                            ModelRef("canvas", "CanvasMessageContentCard"),
                            ModelRef("canvas", "CanvasMessageWebhook"),
                            ModelRef("canvas", "CanvasMessageSms"),
                            ModelRef("canvas", "CanvasMessageWhatsApp"),
                            MapOf(ANY),
                        ),
                        discriminator="channel",
                        mapping={
                            "ios_push": ModelRef("canvas", "CanvasMessagePush"),
                            "android_push": ModelRef("canvas", "CanvasMessagePush"),
                            "kindle_push": ModelRef("canvas", "CanvasMessagePush"),
                            "web_push": ModelRef("canvas", "CanvasMessagePush"),
                            "apple_push": ModelRef("canvas", "CanvasMessagePush"),
                            "windows_universal_push": ModelRef("canvas", "CanvasMessagePush"),
                            "windows_phone8_push": ModelRef("canvas", "CanvasMessagePush"),
                            "push": ModelRef("canvas", "CanvasMessagePush"),
                            "email": ModelRef("canvas", "CanvasMessageEmail"),
                            "in_app_message": ModelRef("canvas", "CanvasMessageInApp"),
                            "in-app_message": ModelRef("canvas", "CanvasMessageInApp"),
                            "trigger_in_app_message": ModelRef("canvas", "CanvasMessageInApp"),
                            "content_cards": ModelRef("canvas", "CanvasMessageContentCard"),
                            "content_card": ModelRef("canvas", "CanvasMessageContentCard"),
                            "webhook": ModelRef("canvas", "CanvasMessageWebhook"),
                            "sms": ModelRef("canvas", "CanvasMessageSms"),
                            "whats_app": ModelRef("canvas", "CanvasMessageWhatsApp"),
                        },
                    )
                ),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasStep,
    ),
)


@define(kw_only=True)
class CanvasNextPath(Model):
    """Describes a way from one step to the next.

    Attributes:
        name: Names the way: Yes or No after a Decision Split, the group after Audience
            Paths and Action Paths, the path after Experiment Paths, otherwise null.
        next_step_id: Holds the API identifier of the next step.
    """

    __slots__ = ()

    name: str | None | Unset = UNSET
    next_step_id: str | Unset = UNSET


describe(
    CanvasNextPath,
    ObjectKind(
        fields=(
            Field("name", "name", scalar("string", "null")),
            Field("next_step_id", "next_step_id", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasNextPath,
    ),
)


@define(kw_only=True)
class CanvasMessagePush(Model):
    """Describes a push message of a step.

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
        body: Holds the text of the alert.
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
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
    body: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessagePush,
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
            Field("body", "body", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessagePush,
    ),
)


@define(kw_only=True)
class CanvasMessageEmail(Model):
    """Describes an e-mail of a step.

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
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
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
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessageEmail,
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
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessageEmail,
    ),
)


@define(kw_only=True)
class CanvasMessageInApp(Model):
    """Describes an in-app message of a step.

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
        header: Holds the header.
        body: Holds the text of the body.
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
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
    header: str | Unset = UNSET
    body: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessageInApp,
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
            Field("header", "header", STRING),
            Field("body", "body", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessageInApp,
    ),
)


@define(kw_only=True)
class CanvasMessageContentCard(Model):
    """Describes a Content Card of a step.

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
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
    """

    __slots__ = ()

    channel: Literal["content_cards", "content_card"] | str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    extras: dict[str, str] | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessageContentCard,
    ObjectKind(
        fields=(
            Field("channel", "channel", STRING),
            Field("name", "name", STRING),
            Field("type", "type", STRING),
            Field("extras", "extras", MapOf(STRING)),
            Field(
                "has_translatable_content", "has_translatable_content", scalar("boolean", "null")
            ),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessageContentCard,
    ),
)


@define(kw_only=True)
class CanvasMessageWebhook(Model):
    """Describes a webhook of a step.

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
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
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
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessageWebhook,
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
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessageWebhook,
    ),
)


@define(kw_only=True)
class CanvasMessageSms(Model):
    """Describes an SMS of a step.

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
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
    """

    __slots__ = ()

    channel: Literal["sms"] | str | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["control"] | str | Unset = UNSET
    body: str | Unset = UNSET
    from_: str | Unset = UNSET
    subscription_group_id: str | Unset = UNSET
    has_translatable_content: bool | None | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessageSms,
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
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessageSms,
    ),
)


@define(kw_only=True)
class CanvasMessageWhatsApp(Model):
    """Describes a WhatsApp message of a step.

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
        created_at: Tells when the message was created.
        updated_at: Tells when the message was last updated.
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
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    CanvasMessageWhatsApp,
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
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasMessageWhatsApp,
    ),
)
