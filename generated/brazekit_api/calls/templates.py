# Written by `make generate` from spec/; do not edit.
"""Calls below `templates`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Sequence
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
from ..seam import Call
from ..types import UNSET, Unset


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
