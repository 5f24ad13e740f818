# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/translations.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Never

import attrs

from ..kinds import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

__all__ = [
    "Locale",
    "TranslationEntry",
    "TranslationSource",
    "TranslationError",
    "TranslationErrorBody",
    "CampaignsTranslationsListResponse",
    "CampaignsTranslationsSourceResponse",
    "CampaignsTranslationsUpdateRequest",
    "CampaignsTranslationsUpdateResponse",
    "CanvasTranslationsListResponse",
    "CanvasTranslationsSourceResponse",
    "CanvasTranslationsUpdateRequest",
    "CanvasTranslationsUpdateResponse",
    "ContentBlocksTranslationsListResponse",
    "ContentBlocksTranslationsUpdateRequest",
    "ContentBlocksTranslationsUpdateResponse",
    "TemplatesEmailTranslationsSourceResponse",
    "TemplatesTranslationsEmailResponse",
    "TemplatesEmailTranslationsListResponse",
    "TemplatesEmailTranslationsUpdateRequest",
    "TemplatesEmailTranslationsUpdateResponse",
]


@attrs.define(kw_only=True, repr=False)
class Locale(Model):
    """Describes a locale of the multi-language settings.

    Attributes:
        uuid: Names the locale; requests call it locale_id. Examples break the form of a
            UUID.
        name: Names the locale by language and country, such as es-MX.
        country: Names the country, such as MX.
        language: Names the language, such as es.
        locale_key: Repeats the name in lower case, such as es-mx.
    """

    uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    country: str | Unset = UNSET
    language: str | Unset = UNSET
    locale_key: str | Unset = UNSET


Locale.__kind__ = ObjectKind(
    fields=(
        Field("uuid", "uuid", STRING),
        Field("name", "name", STRING),
        Field("country", "country", STRING),
        Field("language", "language", STRING),
        Field("locale_key", "locale_key", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=Locale,
)


@attrs.define(kw_only=True, repr=False)
class TranslationEntry(Model):
    """Holds the texts of one locale.

    Attributes:
        translation_map: Maps IDs to texts in this locale.
        locale: Tells which locale it is.
    """

    translation_map: dict[str, str] | Unset = UNSET
    locale: Locale | Unset = UNSET


TranslationEntry.__kind__ = ObjectKind(
    fields=(
        Field("translation_map", "translation_map", MapOf(STRING)),
        Field("locale", "locale", ModelRef("translations", "Locale")),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=TranslationEntry,
)


@attrs.define(kw_only=True, repr=False)
class TranslationSource(Model):
    """Holds the texts as they were written, before any translation.

    Attributes:
        translation_map: Maps IDs to these texts.
    """

    translation_map: dict[str, str] | Unset = UNSET


TranslationSource.__kind__ = ObjectKind(
    fields=(Field("translation_map", "translation_map", MapOf(STRING)),),
    required=(),
    any_of=(),
    extra=ANY,
    model=TranslationSource,
)


@attrs.define(kw_only=True, repr=False)
class TranslationError(Model):
    """Explains one refusal.

    Attributes:
        message: Explains the error in a sentence, or names it in capitals such as
            LOCALE_NOT_FOUND. Too many requests answer 429 with "You have exceeded the
            maximum number of requests. Please try again later." in older copies of the
            pages. Required.
        id: Identifies this answer, it seems, rather than the kind of error.
    """

    message: str
    id: str | Unset = UNSET


TranslationError.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("id", "id", STRING),
    ),
    required=("message",),
    any_of=(),
    extra=ANY,
    model=TranslationError,
)


@attrs.define(kw_only=True, repr=False)
class TranslationErrorBody(Model):
    """Lists why a request on translations was refused; it has no message of its own.

    Attributes:
        errors: Lists the errors. Required.
    """

    errors: list[TranslationError]


TranslationErrorBody.__kind__ = ObjectKind(
    fields=(Field("errors", "errors", ListOf(ModelRef("translations", "TranslationError"))),),
    required=("errors",),
    any_of=(),
    extra=ANY,
    model=TranslationErrorBody,
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTranslationsListResponse(Model):
    """Lists the translations of a campaign's message.

    Attributes:
        translations: Lists the texts of each locale.
    """

    translations: list[TranslationEntry] | Unset = UNSET


CampaignsTranslationsListResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=CampaignsTranslationsListResponse,
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTranslationsSourceResponse(Model):
    """Holds the texts of a campaign's message before any translation.

    Attributes:
        translations: Holds the texts, as one object here.
        message: Says success.
    """

    translations: TranslationSource | Unset = UNSET
    message: str | Unset = UNSET


CampaignsTranslationsSourceResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ModelRef("translations", "TranslationSource")),
        Field("message", "message", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=CampaignsTranslationsSourceResponse,
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTranslationsUpdateRequest(Model):
    """Sets the texts of a campaign's message in one locale, in at most 20 MB.

    Attributes:
        campaign_id: Names the campaign. Required.
        message_variation_id: Names the message variation. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    campaign_id: str
    message_variation_id: str
    locale_id: str
    translation_map: Mapping[str, str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            campaign_id: str,
            message_variation_id: str,
            locale_id: str,
            translation_map: Mapping[str, str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.campaign_id = campaign_id
            self.message_variation_id = message_variation_id
            self.locale_id = locale_id
            self.translation_map = translation_map
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CampaignsTranslationsUpdateRequest.__kind__ = ObjectKind(
    fields=(
        Field("campaign_id", "campaign_id", STRING),
        Field("message_variation_id", "message_variation_id", STRING),
        Field("locale_id", "locale_id", STRING),
        Field("translation_map", "translation_map", MapOf(STRING)),
    ),
    required=(
        "campaign_id",
        "message_variation_id",
        "locale_id",
        "translation_map",
    ),
    any_of=(),
    extra=ANY,
    model=CampaignsTranslationsUpdateRequest,
)


@attrs.define(kw_only=True, repr=False)
class CampaignsTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


CampaignsTranslationsUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=CampaignsTranslationsUpdateResponse,
)


@attrs.define(kw_only=True, repr=False)
class CanvasTranslationsListResponse(Model):
    """Lists the translations of a Canvas step's message.

    Attributes:
        translations: Lists the texts of each locale.
    """

    translations: list[TranslationEntry] | Unset = UNSET


CanvasTranslationsListResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=CanvasTranslationsListResponse,
)


@attrs.define(kw_only=True, repr=False)
class CanvasTranslationsSourceResponse(Model):
    """Holds the texts of a Canvas step's message before any translation.

    Attributes:
        translations: Holds the texts, as one object here.
        message: Says success.
    """

    translations: TranslationSource | Unset = UNSET
    message: str | Unset = UNSET


CanvasTranslationsSourceResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ModelRef("translations", "TranslationSource")),
        Field("message", "message", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=CanvasTranslationsSourceResponse,
)


@attrs.define(kw_only=True, repr=False)
class CanvasTranslationsUpdateRequest(Model):
    """Sets the texts of a Canvas step's message in one locale, in at most 20 MB.

    Attributes:
        workflow_id: Names the Canvas. Required.
        step_id: Names the step of the Canvas. Required.
        message_variation_id: Names the message variation. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    workflow_id: str
    step_id: str
    message_variation_id: str
    locale_id: str
    translation_map: Mapping[str, str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            workflow_id: str,
            step_id: str,
            message_variation_id: str,
            locale_id: str,
            translation_map: Mapping[str, str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.workflow_id = workflow_id
            self.step_id = step_id
            self.message_variation_id = message_variation_id
            self.locale_id = locale_id
            self.translation_map = translation_map
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CanvasTranslationsUpdateRequest.__kind__ = ObjectKind(
    fields=(
        Field("workflow_id", "workflow_id", STRING),
        Field("step_id", "step_id", STRING),
        Field("message_variation_id", "message_variation_id", STRING),
        Field("locale_id", "locale_id", STRING),
        Field("translation_map", "translation_map", MapOf(STRING)),
    ),
    required=(
        "workflow_id",
        "step_id",
        "message_variation_id",
        "locale_id",
        "translation_map",
    ),
    any_of=(),
    extra=ANY,
    model=CanvasTranslationsUpdateRequest,
)


@attrs.define(kw_only=True, repr=False)
class CanvasTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


CanvasTranslationsUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=CanvasTranslationsUpdateResponse,
)


@attrs.define(kw_only=True, repr=False)
class ContentBlocksTranslationsListResponse(Model):
    """Lists the translations of a Content Block.

    Attributes:
        translations: Lists the texts of each locale.
    """

    translations: list[TranslationEntry] | Unset = UNSET


ContentBlocksTranslationsListResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=ContentBlocksTranslationsListResponse,
)


@attrs.define(kw_only=True, repr=False)
class ContentBlocksTranslationsUpdateRequest(Model):
    """Sets the texts of a Content Block in one locale.

    Attributes:
        content_block_id: Names the Content Block. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    content_block_id: str
    locale_id: str
    translation_map: Mapping[str, str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            content_block_id: str,
            locale_id: str,
            translation_map: Mapping[str, str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.content_block_id = content_block_id
            self.locale_id = locale_id
            self.translation_map = translation_map
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ContentBlocksTranslationsUpdateRequest.__kind__ = ObjectKind(
    fields=(
        Field("content_block_id", "content_block_id", STRING),
        Field("locale_id", "locale_id", STRING),
        Field("translation_map", "translation_map", MapOf(STRING)),
    ),
    required=(
        "content_block_id",
        "locale_id",
        "translation_map",
    ),
    any_of=(),
    extra=ANY,
    model=ContentBlocksTranslationsUpdateRequest,
)


@attrs.define(kw_only=True, repr=False)
class ContentBlocksTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


ContentBlocksTranslationsUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=ContentBlocksTranslationsUpdateResponse,
)


@attrs.define(kw_only=True, repr=False)
class TemplatesEmailTranslationsSourceResponse(Model):
    """Holds the texts of an e-mail template before any translation.

    Attributes:
        translations: Holds the texts, as one object here.
        message: Says success.
    """

    translations: TranslationSource | Unset = UNSET
    message: str | Unset = UNSET


TemplatesEmailTranslationsSourceResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ModelRef("translations", "TranslationSource")),
        Field("message", "message", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=TemplatesEmailTranslationsSourceResponse,
)


@attrs.define(kw_only=True, repr=False)
class TemplatesTranslationsEmailResponse(Model):
    """Lists the translations of an e-mail template.

    Attributes:
        translations: Lists the texts of each locale.
    """

    translations: list[TranslationEntry] | Unset = UNSET


TemplatesTranslationsEmailResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=TemplatesTranslationsEmailResponse,
)


@attrs.define(kw_only=True, repr=False)
class TemplatesEmailTranslationsListResponse(Model):
    """Lists the translations of an e-mail template.

    Attributes:
        translations: Lists the texts of each locale.
    """

    translations: list[TranslationEntry] | Unset = UNSET


TemplatesEmailTranslationsListResponse.__kind__ = ObjectKind(
    fields=(
        Field("translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=TemplatesEmailTranslationsListResponse,
)


@attrs.define(kw_only=True, repr=False)
class TemplatesEmailTranslationsUpdateRequest(Model):
    """Sets the texts of an e-mail template in one locale, in at most 20 MB.

    Attributes:
        template_id: Names the e-mail template. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    template_id: str
    locale_id: str
    translation_map: Mapping[str, str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            template_id: str,
            locale_id: str,
            translation_map: Mapping[str, str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.template_id = template_id
            self.locale_id = locale_id
            self.translation_map = translation_map
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


TemplatesEmailTranslationsUpdateRequest.__kind__ = ObjectKind(
    fields=(
        Field("template_id", "template_id", STRING),
        Field("locale_id", "locale_id", STRING),
        Field("translation_map", "translation_map", MapOf(STRING)),
    ),
    required=(
        "template_id",
        "locale_id",
        "translation_map",
    ),
    any_of=(),
    extra=ANY,
    model=TemplatesEmailTranslationsUpdateRequest,
)


@attrs.define(kw_only=True, repr=False)
class TemplatesEmailTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


TemplatesEmailTranslationsUpdateResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=TemplatesEmailTranslationsUpdateResponse,
)
