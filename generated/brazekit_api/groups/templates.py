# Written by `make generate` from spec/; do not edit.
"""The groups below `templates`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import overload

from ..calls import templates as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.email_templates import (
    EmailTemplateSummary,
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
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class TemplatesEmailTranslations:
    """Operations below `templates.email.translations`.

    source: Reads the texts inside the translation tags of an e-mail template.
    list: Lists the translations of an e-mail template by locale.
    update: Sets the translations of an e-mail template in one locale.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def source(
        self,
        *,
        template_id: str,
    ) -> TemplatesEmailTranslationsSourceResponse:
        """Reads the texts inside the translation tags of an e-mail template.

        These are the texts as they were written, before any translation.

        Args:
            template_id: Names the e-mail template. Required.

        Returns:
            TemplatesEmailTranslationsSourceResponse: The texts were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/translations/source.
        Permission: templates.email.info.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/get_view_source_template.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_translations_source(
                template_id=template_id,
            )
        )

    def list(
        self,
        *,
        template_id: str,
    ) -> TemplatesEmailTranslationsListResponse:
        """Lists the translations of an e-mail template by locale.

        Answers for every locale. The path ends with a slash.

        Args:
            template_id: Names the e-mail template. Required.

        Returns:
            TemplatesEmailTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. The message may be one of these names:
                INVALID_LOCALE_ID (the message has no such locale); LOCALE_NOT_FOUND (the
                multi-language settings have no such locale); MULTI_LANGUAGE_NOT_ENABLED (the
                workspace has multi-language settings off);
                MULTI_LANGUAGE_NOT_ENABLED_ON_MESSAGE (the message has no multi-language setup).
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/translations/.
        Permission: templates.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/get_view_translation_template.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_translations_list(
                template_id=template_id,
            )
        )

    def update(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> TemplatesEmailTranslationsUpdateResponse:
        """Sets the translations of an e-mail template in one locale.

        The path ends with a slash.

        Args:
            template_id: Names the e-mail template. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        Returns:
            TemplatesEmailTranslationsUpdateResponse: The texts were set.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Older copies of the page add that maps may not
                lack IDs of the message, fail to parse or exceed 20 MB.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /templates/email/translations/.
        Permission: templates.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/put_update_template.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_translations_update(
                template_id=template_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class AsyncTemplatesEmailTranslations:
    """Operations below `templates.email.translations`.

    source: Reads the texts inside the translation tags of an e-mail template.
    list: Lists the translations of an e-mail template by locale.
    update: Sets the translations of an e-mail template in one locale.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def source(
        self,
        *,
        template_id: str,
    ) -> TemplatesEmailTranslationsSourceResponse:
        """Reads the texts inside the translation tags of an e-mail template.

        These are the texts as they were written, before any translation.

        Args:
            template_id: Names the e-mail template. Required.

        Returns:
            TemplatesEmailTranslationsSourceResponse: The texts were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/translations/source.
        Permission: templates.email.info.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/get_view_source_template.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_translations_source(
                template_id=template_id,
            )
        )

    async def list(
        self,
        *,
        template_id: str,
    ) -> TemplatesEmailTranslationsListResponse:
        """Lists the translations of an e-mail template by locale.

        Answers for every locale. The path ends with a slash.

        Args:
            template_id: Names the e-mail template. Required.

        Returns:
            TemplatesEmailTranslationsListResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. The message may be one of these names:
                INVALID_LOCALE_ID (the message has no such locale); LOCALE_NOT_FOUND (the
                multi-language settings have no such locale); MULTI_LANGUAGE_NOT_ENABLED (the
                workspace has multi-language settings off);
                MULTI_LANGUAGE_NOT_ENABLED_ON_MESSAGE (the message has no multi-language setup).
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/translations/.
        Permission: templates.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/get_view_translation_template.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_translations_list(
                template_id=template_id,
            )
        )

    async def update(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> TemplatesEmailTranslationsUpdateResponse:
        """Sets the translations of an e-mail template in one locale.

        The path ends with a slash.

        Args:
            template_id: Names the e-mail template. Required.
            locale_id: Names the locale by its UUID. Required.
            translation_map: Maps IDs to the new texts. Required.

        Returns:
            TemplatesEmailTranslationsUpdateResponse: The texts were set.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Older copies of the page add that maps may not
                lack IDs of the message, fail to parse or exceed 20 MB.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /templates/email/translations/.
        Permission: templates.translations.update.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: Setting the same texts again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/put_update_template.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_translations_update(
                template_id=template_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class RawTemplatesEmailTranslations:
    """Operations below `templates.email.translations`, answering `Response`: status, headers,
    rate limit and typed body.

    source: Reads the texts inside the translation tags of an e-mail template.
    list: Lists the translations of an e-mail template by locale.
    update: Sets the translations of an e-mail template in one locale.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def source(
        self,
        *,
        template_id: str,
    ) -> Response[TemplatesEmailTranslationsSourceResponse]:
        """Reads the texts inside the translation tags of an e-mail template.

        Takes what `templates.email.translations.source` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailTranslationsSourceResponse: The texts were found.

        Raises:
            BrazeError: As `templates.email.translations.source` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_translations_source(
                template_id=template_id,
            )
        )

    def list(
        self,
        *,
        template_id: str,
    ) -> Response[TemplatesEmailTranslationsListResponse]:
        """Lists the translations of an e-mail template by locale.

        Takes what `templates.email.translations.list` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `templates.email.translations.list` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_translations_list(
                template_id=template_id,
            )
        )

    def update(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[TemplatesEmailTranslationsUpdateResponse]:
        """Sets the translations of an e-mail template in one locale.

        Takes what `templates.email.translations.update` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `templates.email.translations.update` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_translations_update(
                template_id=template_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class AsyncRawTemplatesEmailTranslations:
    """Operations below `templates.email.translations`, answering `Response`: status, headers,
    rate limit and typed body.

    source: Reads the texts inside the translation tags of an e-mail template.
    list: Lists the translations of an e-mail template by locale.
    update: Sets the translations of an e-mail template in one locale.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def source(
        self,
        *,
        template_id: str,
    ) -> Response[TemplatesEmailTranslationsSourceResponse]:
        """Reads the texts inside the translation tags of an e-mail template.

        Takes what `templates.email.translations.source` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailTranslationsSourceResponse: The texts were found.

        Raises:
            BrazeError: As `templates.email.translations.source` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_translations_source(
                template_id=template_id,
            )
        )

    async def list(
        self,
        *,
        template_id: str,
    ) -> Response[TemplatesEmailTranslationsListResponse]:
        """Lists the translations of an e-mail template by locale.

        Takes what `templates.email.translations.list` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailTranslationsListResponse: The translations were found.

        Raises:
            BrazeError: As `templates.email.translations.list` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_translations_list(
                template_id=template_id,
            )
        )

    async def update(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
    ) -> Response[TemplatesEmailTranslationsUpdateResponse]:
        """Sets the translations of an e-mail template in one locale.

        Takes what `templates.email.translations.update` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailTranslationsUpdateResponse: The texts were set.

        Raises:
            BrazeError: As `templates.email.translations.update` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_translations_update(
                template_id=template_id,
                locale_id=locale_id,
                translation_map=translation_map,
            )
        )


class TemplatesEmail:
    """Operations below `templates.email`.

    create: Creates an e-mail template.
    update: Changes an e-mail template.
    list: Lists the e-mail templates of the workspace.
    info: Shows one e-mail template.
    translations: Has source, list, update.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> TemplatesEmailTranslations:
        """Operations below `templates.email.translations`."""
        return TemplatesEmailTranslations(self._sender)

    def create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailCreateResponse:
        """Creates an e-mail template.

        Makes a template of the HTML editor; those of the drag-and-drop editor are out of reach.

        Args:
            template_name: Names the template. Required.
            subject: Holds the subject line. Required.
            body: Holds the body, which may be HTML and include Content Blocks that exist.
                Required.
            plaintext_body: Holds the body as plain text.
            preheader: Holds the text that some clients show beside the subject.
            tags: Lists tags, which must exist already.
            should_inline_css: Puts the CSS of the body inline. Defaults to the workspace's
                setting. A quoted value is refused.

        Returns:
            TemplatesEmailCreateResponse: The template was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Template name is required; Tags
                must be an array; All tags must be strings; Some tags could not be found; Email
                must have valid Content Block names; Invalid value for `should_inline_css`. One
                of `true` or `false` was expected.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /templates/email/create.
        Permission: templates.email.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat creates a second template.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/post_create_email_template.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_create(
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str],
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool,
    ) -> TemplatesEmailUpdateResponse: ...

    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse:
        """Changes an e-mail template.

        Takes the ID and at least one thing that changes; the rest stays.

        Args:
            email_template_id: Identifies the template. Required.
            template_name: Names the template.
            subject: Holds the subject line.
            body: Holds the body, which may be HTML and include Content Blocks that exist.
            plaintext_body: Holds the body as plain text.
            preheader: Holds the text that some clients show beside the subject.
            tags: Lists tags, which must exist already.
            should_inline_css: Puts the CSS of the body inline. Defaults to the workspace's
                setting. A quoted value is refused.

        Returns:
            TemplatesEmailUpdateResponse: The template was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Template name is required; Tags
                must be an array; All tags must be strings; Some tags could not be found;
                Invalid value for `should_inline_css`. One of `true` or `false` was expected.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /templates/email/update.
        Permission: templates.email.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: Setting values that are already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/post_update_email_template.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_update(
                email_template_id=email_template_id,
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> TemplatesEmailListResponse:
        """Lists the e-mail templates of the workspace.

        Leaves templates of the drag-and-drop editor out. Both ends of the time range count.

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many templates one answer lists. Defaults to 100.
            offset: Tells how many templates to skip. Defaults to 0.

        Returns:
            TemplatesEmailListResponse: The templates were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/list.
        Permission: templates.email.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/get_list_email_templates.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def iter_list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Listing[EmailTemplateSummary]:
        """Lists the e-mail templates of the workspace, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many templates one answer lists. Defaults to 100.
            offset: Tells how many templates to skip. Defaults to 0.

        Returns:
            Entries of `templates`, each `EmailTemplateSummary`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/list.
        Permission: templates.email.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/get_list_email_templates.md.
        """
        return self._sender.pages(
            lambda: calls.templates_email_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def info(
        self,
        *,
        email_template_id: str,
    ) -> TemplatesEmailInfoResponse:
        """Shows one e-mail template.

        Refuses templates of the drag-and-drop editor.

        Args:
            email_template_id: Identifies the template. Required.

        Returns:
            TemplatesEmailInfoResponse: The template was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/info.
        Permission: templates.email.info.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/get_see_email_template_information.md.
        """
        return self._sender.answer(
            lambda: calls.templates_email_info(
                email_template_id=email_template_id,
            )
        )


class AsyncTemplatesEmail:
    """Operations below `templates.email`.

    create: Creates an e-mail template.
    update: Changes an e-mail template.
    list: Lists the e-mail templates of the workspace.
    info: Shows one e-mail template.
    translations: Has source, list, update.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncTemplatesEmailTranslations:
        """Operations below `templates.email.translations`."""
        return AsyncTemplatesEmailTranslations(self._sender)

    async def create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailCreateResponse:
        """Creates an e-mail template.

        Makes a template of the HTML editor; those of the drag-and-drop editor are out of reach.

        Args:
            template_name: Names the template. Required.
            subject: Holds the subject line. Required.
            body: Holds the body, which may be HTML and include Content Blocks that exist.
                Required.
            plaintext_body: Holds the body as plain text.
            preheader: Holds the text that some clients show beside the subject.
            tags: Lists tags, which must exist already.
            should_inline_css: Puts the CSS of the body inline. Defaults to the workspace's
                setting. A quoted value is refused.

        Returns:
            TemplatesEmailCreateResponse: The template was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Template name is required; Tags
                must be an array; All tags must be strings; Some tags could not be found; Email
                must have valid Content Block names; Invalid value for `should_inline_css`. One
                of `true` or `false` was expected.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /templates/email/create.
        Permission: templates.email.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat creates a second template.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/post_create_email_template.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_create(
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str],
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool,
    ) -> TemplatesEmailUpdateResponse: ...

    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> TemplatesEmailUpdateResponse:
        """Changes an e-mail template.

        Takes the ID and at least one thing that changes; the rest stays.

        Args:
            email_template_id: Identifies the template. Required.
            template_name: Names the template.
            subject: Holds the subject line.
            body: Holds the body, which may be HTML and include Content Blocks that exist.
            plaintext_body: Holds the body as plain text.
            preheader: Holds the text that some clients show beside the subject.
            tags: Lists tags, which must exist already.
            should_inline_css: Puts the CSS of the body inline. Defaults to the workspace's
                setting. A quoted value is refused.

        Returns:
            TemplatesEmailUpdateResponse: The template was changed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused. Messages are Template name is required; Tags
                must be an array; All tags must be strings; Some tags could not be found;
                Invalid value for `should_inline_css`. One of `true` or `false` was expected.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /templates/email/update.
        Permission: templates.email.update.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: Setting values that are already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/post_update_email_template.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_update(
                email_template_id=email_template_id,
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    async def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> TemplatesEmailListResponse:
        """Lists the e-mail templates of the workspace.

        Leaves templates of the drag-and-drop editor out. Both ends of the time range count.

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many templates one answer lists. Defaults to 100.
            offset: Tells how many templates to skip. Defaults to 0.

        Returns:
            TemplatesEmailListResponse: The templates were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/list.
        Permission: templates.email.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/get_list_email_templates.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def iter_list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncListing[EmailTemplateSummary]:
        """Lists the e-mail templates of the workspace, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            modified_after: Leaves out what was last edited before this time. ISO 8601; a time
                without an offset is read too.
            modified_before: Leaves out what was last edited after this time. ISO 8601; a time
                without an offset is read too.
            limit: Caps how many templates one answer lists. Defaults to 100.
            offset: Tells how many templates to skip. Defaults to 0.

        Returns:
            Entries of `templates`, each `EmailTemplateSummary`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/list.
        Permission: templates.email.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/get_list_email_templates.md.
        """
        return self._sender.pages(
            lambda: calls.templates_email_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    async def info(
        self,
        *,
        email_template_id: str,
    ) -> TemplatesEmailInfoResponse:
        """Shows one e-mail template.

        Refuses templates of the drag-and-drop editor.

        Args:
            email_template_id: Identifies the template. Required.

        Returns:
            TemplatesEmailInfoResponse: The template was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/email/info.
        Permission: templates.email.info.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/templates/email_templates/get_see_email_template_information.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_email_info(
                email_template_id=email_template_id,
            )
        )


class RawTemplatesEmail:
    """Operations below `templates.email`, answering `Response`: status, headers, rate limit
    and typed body.

    create: Creates an e-mail template.
    update: Changes an e-mail template.
    list: Lists the e-mail templates of the workspace.
    info: Shows one e-mail template.
    translations: Has source, list, update.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> RawTemplatesEmailTranslations:
        """Operations below `templates.email.translations`."""
        return RawTemplatesEmailTranslations(self._sender)

    def create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailCreateResponse]:
        """Creates an e-mail template.

        Takes what `templates.email.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailCreateResponse: The template was created.

        Raises:
            BrazeError: As `templates.email.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_create(
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str],
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]:
        """Changes an e-mail template.

        Takes what `templates.email.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailUpdateResponse: The template was changed.

        Raises:
            BrazeError: As `templates.email.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_update(
                email_template_id=email_template_id,
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TemplatesEmailListResponse]:
        """Lists the e-mail templates of the workspace.

        Takes what `templates.email.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailListResponse: The templates were found.

        Raises:
            BrazeError: As `templates.email.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    def info(
        self,
        *,
        email_template_id: str,
    ) -> Response[TemplatesEmailInfoResponse]:
        """Shows one e-mail template.

        Takes what `templates.email.info` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailInfoResponse: The template was found.

        Raises:
            BrazeError: As `templates.email.info` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.templates_email_info(
                email_template_id=email_template_id,
            )
        )


class AsyncRawTemplatesEmail:
    """Operations below `templates.email`, answering `Response`: status, headers, rate limit
    and typed body.

    create: Creates an e-mail template.
    update: Changes an e-mail template.
    list: Lists the e-mail templates of the workspace.
    info: Shows one e-mail template.
    translations: Has source, list, update.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def translations(self) -> AsyncRawTemplatesEmailTranslations:
        """Operations below `templates.email.translations`."""
        return AsyncRawTemplatesEmailTranslations(self._sender)

    async def create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailCreateResponse]:
        """Creates an e-mail template.

        Takes what `templates.email.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailCreateResponse: The template was created.

        Raises:
            BrazeError: As `templates.email.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_create(
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str],
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    @overload
    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool,
    ) -> Response[TemplatesEmailUpdateResponse]: ...

    async def update(
        self,
        *,
        email_template_id: str,
        template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        plaintext_body: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        should_inline_css: bool | Unset = UNSET,
    ) -> Response[TemplatesEmailUpdateResponse]:
        """Changes an e-mail template.

        Takes what `templates.email.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailUpdateResponse: The template was changed.

        Raises:
            BrazeError: As `templates.email.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_update(
                email_template_id=email_template_id,
                template_name=template_name,
                subject=subject,
                body=body,
                plaintext_body=plaintext_body,
                preheader=preheader,
                tags=tags,
                should_inline_css=should_inline_css,
            )
        )

    async def list(
        self,
        *,
        modified_after: datetime | str | Unset = UNSET,
        modified_before: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TemplatesEmailListResponse]:
        """Lists the e-mail templates of the workspace.

        Takes what `templates.email.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailListResponse: The templates were found.

        Raises:
            BrazeError: As `templates.email.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_list(
                modified_after=modified_after,
                modified_before=modified_before,
                limit=limit,
                offset=offset,
            )
        )

    async def info(
        self,
        *,
        email_template_id: str,
    ) -> Response[TemplatesEmailInfoResponse]:
        """Shows one e-mail template.

        Takes what `templates.email.info` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesEmailInfoResponse: The template was found.

        Raises:
            BrazeError: As `templates.email.info` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_email_info(
                email_template_id=email_template_id,
            )
        )


class TemplatesTranslations:
    """Operations below `templates.translations`.

    email: Lists the translations of an e-mail template, or those of one locale.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def email(
        self,
        *,
        template_id: str,
        locale_id: str | Unset = UNSET,
    ) -> TemplatesTranslationsEmailResponse:
        """Lists the translations of an e-mail template, or those of one locale.

        Differs from templates.email.translations.list in that it takes a locale. Answers with a
        list in either case.

        Args:
            template_id: Names the e-mail template. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.

        Returns:
            TemplatesTranslationsEmailResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/translations/email.
        Permission: templates.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/get_view_translation_locale_template.md.
        """
        return self._sender.answer(
            lambda: calls.templates_translations_email(
                template_id=template_id,
                locale_id=locale_id,
            )
        )


class AsyncTemplatesTranslations:
    """Operations below `templates.translations`.

    email: Lists the translations of an e-mail template, or those of one locale.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def email(
        self,
        *,
        template_id: str,
        locale_id: str | Unset = UNSET,
    ) -> TemplatesTranslationsEmailResponse:
        """Lists the translations of an e-mail template, or those of one locale.

        Differs from templates.email.translations.list in that it takes a locale. Answers with a
        list in either case.

        Args:
            template_id: Names the e-mail template. Required.
            locale_id: Names one locale by its UUID; every locale is listed without it.

        Returns:
            TemplatesTranslationsEmailResponse: The translations were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            BadRequest: The request was refused.
            NotFound: Something that the request names does not exist.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /templates/translations/email.
        Permission: templates.translations.get.
        Rate limit: 250,000 requests per 60 s, documented (bucket translations).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/translations/email_templates/get_view_translation_locale_template.md.
        """
        return await self._sender.answer(
            lambda: calls.templates_translations_email(
                template_id=template_id,
                locale_id=locale_id,
            )
        )


class RawTemplatesTranslations:
    """Operations below `templates.translations`, answering `Response`: status, headers, rate
    limit and typed body.

    email: Lists the translations of an e-mail template, or those of one locale.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def email(
        self,
        *,
        template_id: str,
        locale_id: str | Unset = UNSET,
    ) -> Response[TemplatesTranslationsEmailResponse]:
        """Lists the translations of an e-mail template, or those of one locale.

        Takes what `templates.translations.email` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesTranslationsEmailResponse: The translations were found.

        Raises:
            BrazeError: As `templates.translations.email` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.templates_translations_email(
                template_id=template_id,
                locale_id=locale_id,
            )
        )


class AsyncRawTemplatesTranslations:
    """Operations below `templates.translations`, answering `Response`: status, headers, rate
    limit and typed body.

    email: Lists the translations of an e-mail template, or those of one locale.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def email(
        self,
        *,
        template_id: str,
        locale_id: str | Unset = UNSET,
    ) -> Response[TemplatesTranslationsEmailResponse]:
        """Lists the translations of an e-mail template, or those of one locale.

        Takes what `templates.translations.email` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                TemplatesTranslationsEmailResponse: The translations were found.

        Raises:
            BrazeError: As `templates.translations.email` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.templates_translations_email(
                template_id=template_id,
                locale_id=locale_id,
            )
        )


class Templates:
    """Operations below `templates`.

    email: Has create, update, list, info, translations.
    translations: Has email.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def email(self) -> TemplatesEmail:
        """Operations below `templates.email`."""
        return TemplatesEmail(self._sender)

    @cached_property
    def translations(self) -> TemplatesTranslations:
        """Operations below `templates.translations`."""
        return TemplatesTranslations(self._sender)


class AsyncTemplates:
    """Operations below `templates`.

    email: Has create, update, list, info, translations.
    translations: Has email.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def email(self) -> AsyncTemplatesEmail:
        """Operations below `templates.email`."""
        return AsyncTemplatesEmail(self._sender)

    @cached_property
    def translations(self) -> AsyncTemplatesTranslations:
        """Operations below `templates.translations`."""
        return AsyncTemplatesTranslations(self._sender)


class RawTemplates:
    """Operations below `templates`, answering `Response`: status, headers, rate limit and
    typed body.

    email: Has create, update, list, info, translations.
    translations: Has email.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def email(self) -> RawTemplatesEmail:
        """Operations below `templates.email`."""
        return RawTemplatesEmail(self._sender)

    @cached_property
    def translations(self) -> RawTemplatesTranslations:
        """Operations below `templates.translations`."""
        return RawTemplatesTranslations(self._sender)


class AsyncRawTemplates:
    """Operations below `templates`, answering `Response`: status, headers, rate limit and
    typed body.

    email: Has create, update, list, info, translations.
    translations: Has email.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def email(self) -> AsyncRawTemplatesEmail:
        """Operations below `templates.email`."""
        return AsyncRawTemplatesEmail(self._sender)

    @cached_property
    def translations(self) -> AsyncRawTemplatesTranslations:
        """Operations below `templates.translations`."""
        return AsyncRawTemplatesTranslations(self._sender)
