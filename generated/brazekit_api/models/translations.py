# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/translations.yaml`."""

from __future__ import annotations

from collections.abc import Mapping

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

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


@define(kw_only=True)
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

    __slots__ = ()

    uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    country: str | Unset = UNSET
    language: str | Unset = UNSET
    locale_key: str | Unset = UNSET


describe(
    Locale,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class TranslationEntry(Model):
    """Holds the texts of one locale.

    Attributes:
        translation_map: Maps IDs to texts in this locale.
        locale: Tells which locale it is.
    """

    __slots__ = ()

    translation_map: dict[str, str] | Unset = UNSET
    locale: Locale | Unset = UNSET


describe(
    TranslationEntry,
    ObjectKind(
        fields=(
            Field("translation_map", "translation_map", MapOf(STRING)),
            Field("locale", "locale", ModelRef("translations", "Locale")),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TranslationEntry,
    ),
)


@define(kw_only=True)
class TranslationSource(Model):
    """Holds the texts as they were written, before any translation.

    Attributes:
        translation_map: Maps IDs to these texts.
    """

    __slots__ = ()

    translation_map: dict[str, str] | Unset = UNSET


describe(
    TranslationSource,
    ObjectKind(
        fields=(Field("translation_map", "translation_map", MapOf(STRING)),),
        required=(),
        any_of=(),
        extra=ANY,
        model=TranslationSource,
    ),
)


@define(kw_only=True)
class TranslationError(Model):
    """Explains one refusal.

    Attributes:
        message: Explains the error in a sentence, or names it in capitals such as
            LOCALE_NOT_FOUND. Too many requests answer 429 with "You have exceeded the
            maximum number of requests. Please try again later." in older copies of the
            pages. Required.
        id: Identifies this answer, it seems, rather than the kind of error.
    """

    __slots__ = ()

    message: str
    id: str | Unset = UNSET


describe(
    TranslationError,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("id", "id", STRING),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=TranslationError,
    ),
)


@define(kw_only=True)
class TranslationErrorBody(Model):
    """Lists why a request on translations was refused; it has no message of its own.

    Attributes:
        errors: Lists the errors. Required.
    """

    __slots__ = ()

    errors: list[TranslationError]


describe(
    TranslationErrorBody,
    ObjectKind(
        fields=(Field("errors", "errors", ListOf(ModelRef("translations", "TranslationError"))),),
        required=("errors",),
        any_of=(),
        extra=ANY,
        model=TranslationErrorBody,
    ),
)


@define(kw_only=True)
class CampaignsTranslationsListResponse(Model):
    """Lists the translations of a campaign's message.

    Attributes:
        translations: Lists the texts of each locale.
    """

    __slots__ = ()

    translations: list[TranslationEntry] | Unset = UNSET


describe(
    CampaignsTranslationsListResponse,
    ObjectKind(
        fields=(
            Field(
                "translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignsTranslationsListResponse,
    ),
)


@define(kw_only=True)
class CampaignsTranslationsSourceResponse(Model):
    """Holds the texts of a campaign's message before any translation.

    Attributes:
        translations: Holds the texts, as one object here.
        message: Says success.
    """

    __slots__ = ()

    translations: TranslationSource | Unset = UNSET
    message: str | Unset = UNSET


describe(
    CampaignsTranslationsSourceResponse,
    ObjectKind(
        fields=(
            Field("translations", "translations", ModelRef("translations", "TranslationSource")),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignsTranslationsSourceResponse,
    ),
)


@define(kw_only=True)
class CampaignsTranslationsUpdateRequest(Model):
    """Sets the texts of a campaign's message in one locale, in at most 20 MB.

    Attributes:
        campaign_id: Names the campaign. Required.
        message_variation_id: Names the message variation. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    __slots__ = ()

    campaign_id: str
    message_variation_id: str
    locale_id: str
    translation_map: Mapping[str, str]


describe(
    CampaignsTranslationsUpdateRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class CampaignsTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    CampaignsTranslationsUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CampaignsTranslationsUpdateResponse,
    ),
)


@define(kw_only=True)
class CanvasTranslationsListResponse(Model):
    """Lists the translations of a Canvas step's message.

    Attributes:
        translations: Lists the texts of each locale.
    """

    __slots__ = ()

    translations: list[TranslationEntry] | Unset = UNSET


describe(
    CanvasTranslationsListResponse,
    ObjectKind(
        fields=(
            Field(
                "translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasTranslationsListResponse,
    ),
)


@define(kw_only=True)
class CanvasTranslationsSourceResponse(Model):
    """Holds the texts of a Canvas step's message before any translation.

    Attributes:
        translations: Holds the texts, as one object here.
        message: Says success.
    """

    __slots__ = ()

    translations: TranslationSource | Unset = UNSET
    message: str | Unset = UNSET


describe(
    CanvasTranslationsSourceResponse,
    ObjectKind(
        fields=(
            Field("translations", "translations", ModelRef("translations", "TranslationSource")),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasTranslationsSourceResponse,
    ),
)


@define(kw_only=True)
class CanvasTranslationsUpdateRequest(Model):
    """Sets the texts of a Canvas step's message in one locale, in at most 20 MB.

    Attributes:
        workflow_id: Names the Canvas. Required.
        step_id: Names the step of the Canvas. Required.
        message_variation_id: Names the message variation. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    __slots__ = ()

    workflow_id: str
    step_id: str
    message_variation_id: str
    locale_id: str
    translation_map: Mapping[str, str]


describe(
    CanvasTranslationsUpdateRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class CanvasTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    CanvasTranslationsUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=CanvasTranslationsUpdateResponse,
    ),
)


@define(kw_only=True)
class ContentBlocksTranslationsListResponse(Model):
    """Lists the translations of a Content Block.

    Attributes:
        translations: Lists the texts of each locale.
    """

    __slots__ = ()

    translations: list[TranslationEntry] | Unset = UNSET


describe(
    ContentBlocksTranslationsListResponse,
    ObjectKind(
        fields=(
            Field(
                "translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ContentBlocksTranslationsListResponse,
    ),
)


@define(kw_only=True)
class ContentBlocksTranslationsUpdateRequest(Model):
    """Sets the texts of a Content Block in one locale.

    Attributes:
        content_block_id: Names the Content Block. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    __slots__ = ()

    content_block_id: str
    locale_id: str
    translation_map: Mapping[str, str]


describe(
    ContentBlocksTranslationsUpdateRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class ContentBlocksTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    ContentBlocksTranslationsUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=ContentBlocksTranslationsUpdateResponse,
    ),
)


@define(kw_only=True)
class TemplatesEmailTranslationsSourceResponse(Model):
    """Holds the texts of an e-mail template before any translation.

    Attributes:
        translations: Holds the texts, as one object here.
        message: Says success.
    """

    __slots__ = ()

    translations: TranslationSource | Unset = UNSET
    message: str | Unset = UNSET


describe(
    TemplatesEmailTranslationsSourceResponse,
    ObjectKind(
        fields=(
            Field("translations", "translations", ModelRef("translations", "TranslationSource")),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailTranslationsSourceResponse,
    ),
)


@define(kw_only=True)
class TemplatesTranslationsEmailResponse(Model):
    """Lists the translations of an e-mail template.

    Attributes:
        translations: Lists the texts of each locale.
    """

    __slots__ = ()

    translations: list[TranslationEntry] | Unset = UNSET


describe(
    TemplatesTranslationsEmailResponse,
    ObjectKind(
        fields=(
            Field(
                "translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesTranslationsEmailResponse,
    ),
)


@define(kw_only=True)
class TemplatesEmailTranslationsListResponse(Model):
    """Lists the translations of an e-mail template.

    Attributes:
        translations: Lists the texts of each locale.
    """

    __slots__ = ()

    translations: list[TranslationEntry] | Unset = UNSET


describe(
    TemplatesEmailTranslationsListResponse,
    ObjectKind(
        fields=(
            Field(
                "translations", "translations", ListOf(ModelRef("translations", "TranslationEntry"))
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailTranslationsListResponse,
    ),
)


@define(kw_only=True)
class TemplatesEmailTranslationsUpdateRequest(Model):
    """Sets the texts of an e-mail template in one locale, in at most 20 MB.

    Attributes:
        template_id: Names the e-mail template. Required.
        locale_id: Names the locale by its UUID. Required.
        translation_map: Maps IDs to the new texts. Required.
    """

    __slots__ = ()

    template_id: str
    locale_id: str
    translation_map: Mapping[str, str]


describe(
    TemplatesEmailTranslationsUpdateRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class TemplatesEmailTranslationsUpdateResponse(Model):
    """Says that the texts were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    TemplatesEmailTranslationsUpdateResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=TemplatesEmailTranslationsUpdateResponse,
    ),
)
