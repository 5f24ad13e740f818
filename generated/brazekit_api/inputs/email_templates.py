# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/email_templates.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


__all__ = ["TemplatesEmailCreateRequestInput", "TemplatesEmailUpdateRequestInput"]


class TemplatesEmailCreateRequestInput(TypedDict, total=False):
    """`TemplatesEmailCreateRequest` as a plain mapping: Describes an e-mail template to
    create.
    """

    template_name: Required[str]
    subject: Required[str]
    body: Required[str]
    plaintext_body: str
    preheader: str
    tags: Sequence[str]
    should_inline_css: bool


class TemplatesEmailUpdateRequestInput(TypedDict, total=False):
    """`TemplatesEmailUpdateRequest` as a plain mapping: Holds what changes in an e-mail
    template; at least one thing does.

    At least one of these is needed: template_name, subject, body, plaintext_body,
    preheader, tags, should_inline_css.
    """

    email_template_id: Required[str]
    template_name: str
    subject: str
    body: str
    plaintext_body: str
    preheader: str
    tags: Sequence[str]
    should_inline_css: bool
