# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/email_templates.yaml`."""

from __future__ import annotations

from collections.abc import Sequence

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "TemplatesEmailCreateRequest",
    "TemplatesEmailCreateResponse",
    "TemplatesEmailUpdateRequest",
    "TemplatesEmailUpdateResponse",
    "EmailTemplateSummary",
    "TemplatesEmailListResponse",
    "TemplatesEmailInfoResponse",
]


@define(kw_only=True)
class TemplatesEmailCreateRequest(Model):
    """Describes an e-mail template to create.

    Attributes:
        template_name: Names the template. Required.
        subject: Holds the subject line. Required.
        body: Holds the body, which may be HTML and include Content Blocks that exist.
            Required.
        plaintext_body: Holds the body as plain text.
        preheader: Holds the text that some clients show beside the subject.
        tags: Lists tags, which must exist already.
        should_inline_css: Puts the CSS of the body inline. Defaults to the workspace's
            setting. A quoted value is refused.
    """

    __slots__ = ()

    template_name: str
    subject: str
    body: str
    plaintext_body: str | Unset = UNSET
    preheader: str | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET
    should_inline_css: bool | Unset = UNSET


describe(
    TemplatesEmailCreateRequest,
    ObjectKind(
        fields=(
            Field("template_name", "template_name", STRING),
            Field("subject", "subject", STRING),
            Field("body", "body", STRING),
            Field("plaintext_body", "plaintext_body", STRING),
            Field("preheader", "preheader", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("should_inline_css", "should_inline_css", BOOLEAN),
        ),
        required=(
            "template_name",
            "subject",
            "body",
        ),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailCreateRequest,
    ),
)


@define(kw_only=True)
class TemplatesEmailCreateResponse(Model):
    """Identifies the new template.

    Attributes:
        email_template_id: Identifies the template, as a UUID; updating and reading ask for
            it.
        message: Says success. Required.
    """

    __slots__ = ()

    email_template_id: str | Unset = UNSET
    message: str


describe(
    TemplatesEmailCreateResponse,
    ObjectKind(
        fields=(
            Field("email_template_id", "email_template_id", STRING),
            Field("message", "message", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailCreateResponse,
    ),
)


@define(kw_only=True)
class TemplatesEmailUpdateRequest(Model):
    """Holds what changes in an e-mail template; at least one thing does.

    Attributes:
        email_template_id: Identifies the template. Required.
        template_name: Names the template.
        subject: Holds the subject line.
        body: Holds the body, which may be HTML and include Content Blocks that exist.
        plaintext_body: Holds the body as plain text.
        preheader: Holds the text that some clients show beside the subject.
        tags: Lists tags, which must exist already.
        should_inline_css: Puts the CSS of the body inline. Defaults to the workspace's
            setting. A quoted value is refused.

    At least one of these is needed: template_name, subject, body, plaintext_body,
    preheader, tags, should_inline_css.
    """

    __slots__ = ()

    email_template_id: str
    template_name: str | Unset = UNSET
    subject: str | Unset = UNSET
    body: str | Unset = UNSET
    plaintext_body: str | Unset = UNSET
    preheader: str | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET
    should_inline_css: bool | Unset = UNSET


describe(
    TemplatesEmailUpdateRequest,
    ObjectKind(
        fields=(
            Field("email_template_id", "email_template_id", STRING),
            Field("template_name", "template_name", STRING),
            Field("subject", "subject", STRING),
            Field("body", "body", STRING),
            Field("plaintext_body", "plaintext_body", STRING),
            Field("preheader", "preheader", STRING),
            Field("tags", "tags", ListOf(STRING)),
            Field("should_inline_css", "should_inline_css", BOOLEAN),
        ),
        required=("email_template_id",),
        any_of=(
            (
                ("template_name",),
                ("subject",),
                ("body",),
                ("plaintext_body",),
                ("preheader",),
                ("tags",),
                ("should_inline_css",),
            ),
        ),
        extra=ANY,
        model=TemplatesEmailUpdateRequest,
    ),
)


@define(kw_only=True)
class TemplatesEmailUpdateResponse(Model):
    """Says that the template was changed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    TemplatesEmailUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailUpdateResponse,
    ),
)


@define(kw_only=True)
class EmailTemplateSummary(Model):
    """Describes an e-mail template without its content.

    Attributes:
        email_template_id: Identifies the template.
        template_name: Names the template.
        created_at: Tells when the template was created, in ISO 8601.
        updated_at: Tells when the template was last changed, in ISO 8601.
        tags: Lists the tags.
    """

    __slots__ = ()

    email_template_id: str | Unset = UNSET
    template_name: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    tags: list[str] | Unset = UNSET


describe(
    EmailTemplateSummary,
    ObjectKind(
        fields=(
            Field("email_template_id", "email_template_id", STRING),
            Field("template_name", "template_name", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("tags", "tags", ListOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailTemplateSummary,
    ),
)


@define(kw_only=True)
class TemplatesEmailListResponse(Model):
    """Holds one page of the e-mail templates.

    Attributes:
        count: Counts the templates of the answer.
        templates: Lists the templates.
    """

    __slots__ = ()

    count: int | Unset = UNSET
    templates: list[EmailTemplateSummary] | Unset = UNSET


describe(
    TemplatesEmailListResponse,
    ObjectKind(
        fields=(
            Field("count", "count", INTEGER),
            Field(
                "templates",
                "templates",
                ListOf(ModelRef("email_templates", "EmailTemplateSummary")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailListResponse,
    ),
)


@define(kw_only=True)
class TemplatesEmailInfoResponse(Model):
    """Shows one e-mail template.

    Attributes:
        email_template_id: Identifies the template.
        template_name: Names the template.
        description: Explains the template.
        subject: Holds the subject line.
        preheader: Holds the text that some clients show beside the subject, when there is
            one.
        body: Holds the body, when there is one, with images as HTML.
        plaintext_body: Holds the body as plain text, when there is one.
        should_inline_css: Tells whether the CSS of the body is put inline.
        tags: Lists the tags, in an array or in one string.
        created_at: Tells when the template was created, in ISO 8601.
        updated_at: Tells when the template was last changed, in ISO 8601.
    """

    __slots__ = ()

    email_template_id: str | Unset = UNSET
    template_name: str | Unset = UNSET
    description: str | Unset = UNSET
    subject: str | Unset = UNSET
    preheader: str | Unset = UNSET
    body: str | Unset = UNSET
    plaintext_body: str | Unset = UNSET
    should_inline_css: bool | Unset = UNSET
    tags: list[str] | str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    TemplatesEmailInfoResponse,
    ObjectKind(
        fields=(
            Field("email_template_id", "email_template_id", STRING),
            Field("template_name", "template_name", STRING),
            Field("description", "description", STRING),
            Field("subject", "subject", STRING),
            Field("preheader", "preheader", STRING),
            Field("body", "body", STRING),
            Field("plaintext_body", "plaintext_body", STRING),
            Field("should_inline_css", "should_inline_css", BOOLEAN),
            Field(
                "tags",
                "tags",
                OneOf(
                    (
                        ListOf(STRING),
                        STRING,
                    )
                ),
            ),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailInfoResponse,
    ),
)
