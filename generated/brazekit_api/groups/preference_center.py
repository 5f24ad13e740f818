# Written by `make generate` from spec/; do not edit.
"""The groups below `preference_center`: each operation as a typed method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..calls import preference_center as calls
from ..model import Model as Model
from ..models.preference_centers import (
    PreferenceCenterCreateResponse,
    PreferenceCenterGetResponse,
    PreferenceCenterListResponse,
    PreferenceCenterOptions,
    PreferenceCenterUpdateResponse,
    PreferenceCenterUrlResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.preference_centers import PreferenceCenterOptionsInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    PreferenceCenterOptionsInput = Later("PreferenceCenterOptionsInput")


class PreferenceCenter:
    """Operations below `preference_center`.

    list: Lists the preference centers of the workspace.
    get: Shows one preference center with its pages.
    update: Updates a preference center.
    url: Gives the address of a preference center for one user.
    create: Creates a preference center.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> PreferenceCenterListResponse:
        """Lists the preference centers of the workspace.

        Takes no parameters and answers with all of them at once.

        Returns:
            PreferenceCenterListResponse: The preference centers were found.

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

        API: GET /preference_center/v1/list.
        Permission: preference_center.list.
        Rate limit: 1,000 requests per 60 s, documented (bucket preference_center_read).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/get_list_preference_center.md.
        """
        return self._sender.answer(lambda: calls.preference_center_list())

    def get(
        self,
        preferenceCenterExternalID: str,
    ) -> PreferenceCenterGetResponse:
        """Shows one preference center with its pages.

        Answers with the HTML of the pages, the options and the state.

        Args:
            preferenceCenterExternalID: Names the preference center by its
                preference_center_api_id. Required.

        Returns:
            PreferenceCenterGetResponse: The preference center was found.

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

        API: GET /preference_center/v1/{preferenceCenterExternalID}.
        Permission: preference_center.get.
        Rate limit: 1,000 requests per 60 s, documented (bucket preference_center_read).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/get_view_details_preference_center.md.
        """
        return self._sender.answer(
            lambda: calls.preference_center_get(
                preferenceCenterExternalID,
            )
        )

    def update(
        self,
        preferenceCenterExternalID: str,
        *,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | Unset = UNSET,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> PreferenceCenterUpdateResponse:
        """Updates a preference center.

        Replaces both pages, which must be given. The name stays as it is.

        Args:
            preferenceCenterExternalID: Names the preference center by its
                preference_center_api_id. Required.
            preference_center_page_html: Sets the HTML of the page on which users choose.
                Required.
            confirmation_page_html: Sets the HTML of the page that confirms. Required.
            name: Repeats the name, which cannot be changed.
            preference_center_title: Sets the title of the pages. Defaults to Preference Center.
            state: Sets the state.
            options: Sets what goes into the head of the pages.

        Returns:
            PreferenceCenterUpdateResponse: The preference center was updated.

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

        API: PUT /preference_center/v1/{preferenceCenterExternalID}.
        Permission: preference_center.update.
        Rate limit: 10 requests per 60 s, documented (bucket preference_center_write).
        Sent again after a lost answer: Setting the same pages again changes nothing that users
            see.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/put_update_preference_center.md.
        """
        return self._sender.answer(
            lambda: calls.preference_center_update(
                preferenceCenterExternalID,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                name=name,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )

    def url(
        self,
        preferenceCenterExternalID: str,
        userID: str,
    ) -> PreferenceCenterUrlResponse:
        """Gives the address of a preference center for one user.

        The address belongs to this user alone. Works for preference centers that were made by
        API or with the drag-and-drop editor.

        Args:
            preferenceCenterExternalID: Names the preference center by its
                preference_center_api_id. Required.
            userID: Names the user by external ID. Required.

        Returns:
            PreferenceCenterUrlResponse: The address was made.

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

        API: GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}.
        Permission: preference_center.user.get.
        Rate limit: 1,000 requests per 60 s, documented (bucket preference_center_read).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/get_create_url_preference_center.md.
        """
        return self._sender.answer(
            lambda: calls.preference_center_url(
                preferenceCenterExternalID,
                userID,
            )
        )

    def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> PreferenceCenterCreateResponse:
        """Creates a preference center.

        Answers with its ID and with the Liquid tag for e-mails.

        Args:
            name: Sets the name, of letters, digits, hyphens and underscores. It cannot be
                changed later. Required.
            preference_center_page_html: Sets the HTML of the page on which users choose.
                Required.
            confirmation_page_html: Sets the HTML of the page that confirms. Required.
            preference_center_title: Sets the title of the pages. Defaults to Preference Center.
            state: Sets the state. Defaults to active.
            options: Sets what goes into the head of the pages.

        Returns:
            PreferenceCenterCreateResponse: The preference center was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /preference_center/v1.
        Permission: preference_center.update.
        Rate limit: 10 requests per 60 s, documented (bucket preference_center_write).
        Never sent again after a lost answer: No key marks a repeat, so a second request is
            refused or creates a second preference center.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/post_create_preference_center.md.
        """
        return self._sender.answer(
            lambda: calls.preference_center_create(
                name=name,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )


class AsyncPreferenceCenter:
    """Operations below `preference_center`.

    list: Lists the preference centers of the workspace.
    get: Shows one preference center with its pages.
    update: Updates a preference center.
    url: Gives the address of a preference center for one user.
    create: Creates a preference center.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
    ) -> PreferenceCenterListResponse:
        """Lists the preference centers of the workspace.

        Takes no parameters and answers with all of them at once.

        Returns:
            PreferenceCenterListResponse: The preference centers were found.

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

        API: GET /preference_center/v1/list.
        Permission: preference_center.list.
        Rate limit: 1,000 requests per 60 s, documented (bucket preference_center_read).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/get_list_preference_center.md.
        """
        return await self._sender.answer(lambda: calls.preference_center_list())

    async def get(
        self,
        preferenceCenterExternalID: str,
    ) -> PreferenceCenterGetResponse:
        """Shows one preference center with its pages.

        Answers with the HTML of the pages, the options and the state.

        Args:
            preferenceCenterExternalID: Names the preference center by its
                preference_center_api_id. Required.

        Returns:
            PreferenceCenterGetResponse: The preference center was found.

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

        API: GET /preference_center/v1/{preferenceCenterExternalID}.
        Permission: preference_center.get.
        Rate limit: 1,000 requests per 60 s, documented (bucket preference_center_read).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/get_view_details_preference_center.md.
        """
        return await self._sender.answer(
            lambda: calls.preference_center_get(
                preferenceCenterExternalID,
            )
        )

    async def update(
        self,
        preferenceCenterExternalID: str,
        *,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | Unset = UNSET,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> PreferenceCenterUpdateResponse:
        """Updates a preference center.

        Replaces both pages, which must be given. The name stays as it is.

        Args:
            preferenceCenterExternalID: Names the preference center by its
                preference_center_api_id. Required.
            preference_center_page_html: Sets the HTML of the page on which users choose.
                Required.
            confirmation_page_html: Sets the HTML of the page that confirms. Required.
            name: Repeats the name, which cannot be changed.
            preference_center_title: Sets the title of the pages. Defaults to Preference Center.
            state: Sets the state.
            options: Sets what goes into the head of the pages.

        Returns:
            PreferenceCenterUpdateResponse: The preference center was updated.

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

        API: PUT /preference_center/v1/{preferenceCenterExternalID}.
        Permission: preference_center.update.
        Rate limit: 10 requests per 60 s, documented (bucket preference_center_write).
        Sent again after a lost answer: Setting the same pages again changes nothing that users
            see.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/put_update_preference_center.md.
        """
        return await self._sender.answer(
            lambda: calls.preference_center_update(
                preferenceCenterExternalID,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                name=name,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )

    async def url(
        self,
        preferenceCenterExternalID: str,
        userID: str,
    ) -> PreferenceCenterUrlResponse:
        """Gives the address of a preference center for one user.

        The address belongs to this user alone. Works for preference centers that were made by
        API or with the drag-and-drop editor.

        Args:
            preferenceCenterExternalID: Names the preference center by its
                preference_center_api_id. Required.
            userID: Names the user by external ID. Required.

        Returns:
            PreferenceCenterUrlResponse: The address was made.

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

        API: GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}.
        Permission: preference_center.user.get.
        Rate limit: 1,000 requests per 60 s, documented (bucket preference_center_read).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/get_create_url_preference_center.md.
        """
        return await self._sender.answer(
            lambda: calls.preference_center_url(
                preferenceCenterExternalID,
                userID,
            )
        )

    async def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> PreferenceCenterCreateResponse:
        """Creates a preference center.

        Answers with its ID and with the Liquid tag for e-mails.

        Args:
            name: Sets the name, of letters, digits, hyphens and underscores. It cannot be
                changed later. Required.
            preference_center_page_html: Sets the HTML of the page on which users choose.
                Required.
            confirmation_page_html: Sets the HTML of the page that confirms. Required.
            preference_center_title: Sets the title of the pages. Defaults to Preference Center.
            state: Sets the state. Defaults to active.
            options: Sets what goes into the head of the pages.

        Returns:
            PreferenceCenterCreateResponse: The preference center was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /preference_center/v1.
        Permission: preference_center.update.
        Rate limit: 10 requests per 60 s, documented (bucket preference_center_write).
        Never sent again after a lost answer: No key marks a repeat, so a second request is
            refused or creates a second preference center.
        Evidence: documented. Source:
            _docs/_api/endpoints/preference_center/post_create_preference_center.md.
        """
        return await self._sender.answer(
            lambda: calls.preference_center_create(
                name=name,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )


class RawPreferenceCenter:
    """Operations below `preference_center`, answering `Response`: status, headers, rate limit
    and typed body.

    list: Lists the preference centers of the workspace.
    get: Shows one preference center with its pages.
    update: Updates a preference center.
    url: Gives the address of a preference center for one user.
    create: Creates a preference center.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Response[PreferenceCenterListResponse]:
        """Lists the preference centers of the workspace.

        Takes what `preference_center.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterListResponse: The preference centers were found.

        Raises:
            BrazeError: As `preference_center.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(lambda: calls.preference_center_list())

    def get(
        self,
        preferenceCenterExternalID: str,
    ) -> Response[PreferenceCenterGetResponse]:
        """Shows one preference center with its pages.

        Takes what `preference_center.get` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterGetResponse: The preference center was found.

        Raises:
            BrazeError: As `preference_center.get` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.preference_center_get(
                preferenceCenterExternalID,
            )
        )

    def update(
        self,
        preferenceCenterExternalID: str,
        *,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | Unset = UNSET,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[PreferenceCenterUpdateResponse]:
        """Updates a preference center.

        Takes what `preference_center.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterUpdateResponse: The preference center was updated.

        Raises:
            BrazeError: As `preference_center.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.preference_center_update(
                preferenceCenterExternalID,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                name=name,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )

    def url(
        self,
        preferenceCenterExternalID: str,
        userID: str,
    ) -> Response[PreferenceCenterUrlResponse]:
        """Gives the address of a preference center for one user.

        Takes what `preference_center.url` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterUrlResponse: The address was made.

        Raises:
            BrazeError: As `preference_center.url` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.preference_center_url(
                preferenceCenterExternalID,
                userID,
            )
        )

    def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[PreferenceCenterCreateResponse]:
        """Creates a preference center.

        Takes what `preference_center.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterCreateResponse: The preference center was created.

        Raises:
            BrazeError: As `preference_center.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.preference_center_create(
                name=name,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )


class AsyncRawPreferenceCenter:
    """Operations below `preference_center`, answering `Response`: status, headers, rate limit
    and typed body.

    list: Lists the preference centers of the workspace.
    get: Shows one preference center with its pages.
    update: Updates a preference center.
    url: Gives the address of a preference center for one user.
    create: Creates a preference center.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
    ) -> Response[PreferenceCenterListResponse]:
        """Lists the preference centers of the workspace.

        Takes what `preference_center.list` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterListResponse: The preference centers were found.

        Raises:
            BrazeError: As `preference_center.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(lambda: calls.preference_center_list())

    async def get(
        self,
        preferenceCenterExternalID: str,
    ) -> Response[PreferenceCenterGetResponse]:
        """Shows one preference center with its pages.

        Takes what `preference_center.get` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterGetResponse: The preference center was found.

        Raises:
            BrazeError: As `preference_center.get` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.preference_center_get(
                preferenceCenterExternalID,
            )
        )

    async def update(
        self,
        preferenceCenterExternalID: str,
        *,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | Unset = UNSET,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[PreferenceCenterUpdateResponse]:
        """Updates a preference center.

        Takes what `preference_center.update` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterUpdateResponse: The preference center was updated.

        Raises:
            BrazeError: As `preference_center.update` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.preference_center_update(
                preferenceCenterExternalID,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                name=name,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )

    async def url(
        self,
        preferenceCenterExternalID: str,
        userID: str,
    ) -> Response[PreferenceCenterUrlResponse]:
        """Gives the address of a preference center for one user.

        Takes what `preference_center.url` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterUrlResponse: The address was made.

        Raises:
            BrazeError: As `preference_center.url` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.preference_center_url(
                preferenceCenterExternalID,
                userID,
            )
        )

    async def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | Unset = UNSET,
        state: Literal["active", "draft"] | str | Unset = UNSET,
        options: PreferenceCenterOptions
        | PreferenceCenterOptionsInput
        | UntypedMapping
        | Unset = UNSET,
    ) -> Response[PreferenceCenterCreateResponse]:
        """Creates a preference center.

        Takes what `preference_center.create` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                PreferenceCenterCreateResponse: The preference center was created.

        Raises:
            BrazeError: As `preference_center.create` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.preference_center_create(
                name=name,
                preference_center_page_html=preference_center_page_html,
                confirmation_page_html=confirmation_page_html,
                preference_center_title=preference_center_title,
                state=state,
                options=options,
            )
        )
