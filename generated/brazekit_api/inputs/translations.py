# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/translations.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Required


__all__ = [
    "CampaignsTranslationsUpdateRequestInput",
    "CanvasTranslationsUpdateRequestInput",
    "ContentBlocksTranslationsUpdateRequestInput",
    "TemplatesEmailTranslationsUpdateRequestInput",
]


class CampaignsTranslationsUpdateRequestInput(TypedDict, total=False):
    """`CampaignsTranslationsUpdateRequest` as a plain mapping: Sets the texts of a campaign's
    message in one locale, in at most 20 MB.
    """

    campaign_id: Required[str]
    message_variation_id: Required[str]
    locale_id: Required[str]
    translation_map: Required[Mapping[str, str]]


class CanvasTranslationsUpdateRequestInput(TypedDict, total=False):
    """`CanvasTranslationsUpdateRequest` as a plain mapping: Sets the texts of a Canvas step's
    message in one locale, in at most 20 MB.
    """

    workflow_id: Required[str]
    step_id: Required[str]
    message_variation_id: Required[str]
    locale_id: Required[str]
    translation_map: Required[Mapping[str, str]]


class ContentBlocksTranslationsUpdateRequestInput(TypedDict, total=False):
    """`ContentBlocksTranslationsUpdateRequest` as a plain mapping: Sets the texts of a Content
    Block in one locale.
    """

    content_block_id: Required[str]
    locale_id: Required[str]
    translation_map: Required[Mapping[str, str]]


class TemplatesEmailTranslationsUpdateRequestInput(TypedDict, total=False):
    """`TemplatesEmailTranslationsUpdateRequest` as a plain mapping: Sets the texts of an
    e-mail template in one locale, in at most 20 MB.
    """

    template_id: Required[str]
    locale_id: Required[str]
    translation_map: Required[Mapping[str, str]]
