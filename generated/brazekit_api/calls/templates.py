# Written by `make generate` from spec/; do not edit.
"""Calls below `templates`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    TIME,
    ModelRef,
)
from ..models.email_templates import (
    TemplatesEmailCreateResponse,
    TemplatesEmailInfoResponse,
    TemplatesEmailListResponse,
    TemplatesEmailUpdateResponse,
)
from ..models.translations import (
    TemplatesEmailTranslationsListResponse,
    TemplatesEmailTranslationsSourceResponse,
    TemplatesEmailTranslationsUpdateResponse,
    TemplatesTranslationsEmailResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def templates_email_translations_source(
    *,
    template_id: str,
) -> Call[TemplatesEmailTranslationsSourceResponse]:
    """Make the request of `templates.email.translations.source`."""
    return build(
        OPERATIONS["templates.email.translations.source"],
        reader(TemplatesEmailTranslationsSourceResponse),
        query={
            "template_id": (template_id, STRING),
        },
    )


def templates_translations_email(
    *,
    template_id: str,
    locale_id: str | Unset = UNSET,
) -> Call[TemplatesTranslationsEmailResponse]:
    """Make the request of `templates.translations.email`."""
    return build(
        OPERATIONS["templates.translations.email"],
        reader(TemplatesTranslationsEmailResponse),
        query={
            "template_id": (template_id, STRING),
            "locale_id": (locale_id, STRING),
        },
    )


def templates_email_translations_list(
    *,
    template_id: str,
) -> Call[TemplatesEmailTranslationsListResponse]:
    """Make the request of `templates.email.translations.list`."""
    return build(
        OPERATIONS["templates.email.translations.list"],
        reader(TemplatesEmailTranslationsListResponse),
        query={
            "template_id": (template_id, STRING),
        },
    )


def templates_email_translations_update(
    *,
    template_id: str,
    locale_id: str,
    translation_map: Mapping[str, str],
) -> Call[TemplatesEmailTranslationsUpdateResponse]:
    """Make the request of `templates.email.translations.update`."""
    return build(
        OPERATIONS["templates.email.translations.update"],
        reader(TemplatesEmailTranslationsUpdateResponse),
        body={
            "template_id": template_id,
            "locale_id": locale_id,
            "translation_map": translation_map,
        },
        body_kind=ModelRef("translations", "TemplatesEmailTranslationsUpdateRequest"),
    )


def templates_email_create(
    *,
    template_name: str,
    subject: str,
    body: str,
    plaintext_body: str | Unset = UNSET,
    preheader: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    should_inline_css: bool | Unset = UNSET,
) -> Call[TemplatesEmailCreateResponse]:
    """Make the request of `templates.email.create`."""
    return build(
        OPERATIONS["templates.email.create"],
        reader(TemplatesEmailCreateResponse),
        body={
            "template_name": template_name,
            "subject": subject,
            "body": body,
            "plaintext_body": plaintext_body,
            "preheader": preheader,
            "tags": tags,
            "should_inline_css": should_inline_css,
        },
        body_kind=ModelRef("email_templates", "TemplatesEmailCreateRequest"),
    )


def templates_email_update(
    *,
    email_template_id: str,
    template_name: str | Unset = UNSET,
    subject: str | Unset = UNSET,
    body: str | Unset = UNSET,
    plaintext_body: str | Unset = UNSET,
    preheader: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    should_inline_css: bool | Unset = UNSET,
) -> Call[TemplatesEmailUpdateResponse]:
    """Make the request of `templates.email.update`."""
    return build(
        OPERATIONS["templates.email.update"],
        reader(TemplatesEmailUpdateResponse),
        body={
            "email_template_id": email_template_id,
            "template_name": template_name,
            "subject": subject,
            "body": body,
            "plaintext_body": plaintext_body,
            "preheader": preheader,
            "tags": tags,
            "should_inline_css": should_inline_css,
        },
        body_kind=ModelRef("email_templates", "TemplatesEmailUpdateRequest"),
    )


def templates_email_list(
    *,
    modified_after: datetime | str | Unset = UNSET,
    modified_before: datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Call[TemplatesEmailListResponse]:
    """Make the request of `templates.email.list`."""
    return build(
        OPERATIONS["templates.email.list"],
        reader(TemplatesEmailListResponse),
        query={
            "modified_after": (modified_after, TIME),
            "modified_before": (modified_before, TIME),
            "limit": (limit, INTEGER),
            "offset": (offset, INTEGER),
        },
    )


def templates_email_info(
    *,
    email_template_id: str,
) -> Call[TemplatesEmailInfoResponse]:
    """Make the request of `templates.email.info`."""
    return build(
        OPERATIONS["templates.email.info"],
        reader(TemplatesEmailInfoResponse),
        query={
            "email_template_id": (email_template_id, STRING),
        },
    )
