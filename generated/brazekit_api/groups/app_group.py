# Written by `make generate` from spec/; do not edit.
"""The groups below `app_group`: each operation as a typed method."""

from __future__ import annotations

from functools import cached_property

from ..calls import app_group as calls
from ..model import Model as Model
from ..models.sdk_authentication import (
    AppGroupSdkAuthenticationCreateResponse,
    AppGroupSdkAuthenticationDeleteResponse,
    AppGroupSdkAuthenticationKeysResponse,
    AppGroupSdkAuthenticationPrimaryResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Unset


class AppGroupSdkAuthentication:
    """Operations below `app_group.sdk_authentication`.

    create: Creates an SDK Authentication key for an app.
    keys: Lists the SDK Authentication keys of an app.
    primary: Makes an SDK Authentication key the primary one of its app.
    delete: Deletes an SDK Authentication key of an app.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | Unset = UNSET,
    ) -> AppGroupSdkAuthenticationCreateResponse:
        """Creates an SDK Authentication key for an app.

        An app has at most three keys. A fourth key, a key that is no valid RSA public key, an
        unknown app and an empty description are refused. A new primary key takes the place of
        the former one.

        Args:
            app_id: Names an app of the workspace. Required.
            rsa_public_key_str: Holds a valid RSA public key in PEM form; answers call it
                rsa_public_key. Required.
            description: Describes the key. Required.
            make_primary: Makes the new key the primary one. Defaults to false.

        Returns:
            AppGroupSdkAuthenticationCreateResponse: The key was created.

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

        API: POST /app_group/sdk_authentication/create.
        Permission: sdk_authentication.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A second sending creates a second key, of which an
            app has at most three.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/post_create_sdk_authentication_key.md.
        """
        return self._sender.answer(
            lambda: calls.app_group_sdk_authentication_create(
                app_id=app_id,
                rsa_public_key_str=rsa_public_key_str,
                description=description,
                make_primary=make_primary,
            )
        )

    def keys(
        self,
        *,
        app_id: str,
    ) -> AppGroupSdkAuthenticationKeysResponse:
        """Lists the SDK Authentication keys of an app.

        Answers with all of them, of which there are at most three.

        Args:
            app_id: Names an app of the workspace. Required.

        Returns:
            AppGroupSdkAuthenticationKeysResponse: The keys were found.

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

        API: GET /app_group/sdk_authentication/keys.
        Permission: sdk_authentication.keys.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/get_sdk_authentication_keys.md.
        """
        return self._sender.answer(
            lambda: calls.app_group_sdk_authentication_keys(
                app_id=app_id,
            )
        )

    def primary(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> AppGroupSdkAuthenticationPrimaryResponse:
        """Makes an SDK Authentication key the primary one of its app.

        The former primary key stays as a key that is not primary.

        Args:
            app_id: Names an app of the workspace. Required.
            key_id: Names a key of the app. Required.

        Returns:
            AppGroupSdkAuthenticationPrimaryResponse: The key is primary.

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

        API: PUT /app_group/sdk_authentication/primary.
        Permission: sdk_authentication.primary.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: Making the primary key primary again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/put_primary_sdk_authentication_key.md.
        """
        return self._sender.answer(
            lambda: calls.app_group_sdk_authentication_primary(
                app_id=app_id,
                key_id=key_id,
            )
        )

    def delete(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> AppGroupSdkAuthenticationDeleteResponse:
        """Deletes an SDK Authentication key of an app.

        Sends a body, which is unusual for DELETE. The primary key is refused.

        Args:
            app_id: Names an app of the workspace. Required.
            key_id: Names a key of the app. Required.

        Returns:
            AppGroupSdkAuthenticationDeleteResponse: The key was deleted.

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

        API: DELETE /app_group/sdk_authentication/delete.
        Permission: sdk_authentication.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat of a deletion that was applied names a
            key that is gone, so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/delete_sdk_authentication_key.md.
        """
        return self._sender.answer(
            lambda: calls.app_group_sdk_authentication_delete(
                app_id=app_id,
                key_id=key_id,
            )
        )


class AsyncAppGroupSdkAuthentication:
    """Operations below `app_group.sdk_authentication`.

    create: Creates an SDK Authentication key for an app.
    keys: Lists the SDK Authentication keys of an app.
    primary: Makes an SDK Authentication key the primary one of its app.
    delete: Deletes an SDK Authentication key of an app.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | Unset = UNSET,
    ) -> AppGroupSdkAuthenticationCreateResponse:
        """Creates an SDK Authentication key for an app.

        An app has at most three keys. A fourth key, a key that is no valid RSA public key, an
        unknown app and an empty description are refused. A new primary key takes the place of
        the former one.

        Args:
            app_id: Names an app of the workspace. Required.
            rsa_public_key_str: Holds a valid RSA public key in PEM form; answers call it
                rsa_public_key. Required.
            description: Describes the key. Required.
            make_primary: Makes the new key the primary one. Defaults to false.

        Returns:
            AppGroupSdkAuthenticationCreateResponse: The key was created.

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

        API: POST /app_group/sdk_authentication/create.
        Permission: sdk_authentication.create.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A second sending creates a second key, of which an
            app has at most three.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/post_create_sdk_authentication_key.md.
        """
        return await self._sender.answer(
            lambda: calls.app_group_sdk_authentication_create(
                app_id=app_id,
                rsa_public_key_str=rsa_public_key_str,
                description=description,
                make_primary=make_primary,
            )
        )

    async def keys(
        self,
        *,
        app_id: str,
    ) -> AppGroupSdkAuthenticationKeysResponse:
        """Lists the SDK Authentication keys of an app.

        Answers with all of them, of which there are at most three.

        Args:
            app_id: Names an app of the workspace. Required.

        Returns:
            AppGroupSdkAuthenticationKeysResponse: The keys were found.

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

        API: GET /app_group/sdk_authentication/keys.
        Permission: sdk_authentication.keys.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/get_sdk_authentication_keys.md.
        """
        return await self._sender.answer(
            lambda: calls.app_group_sdk_authentication_keys(
                app_id=app_id,
            )
        )

    async def primary(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> AppGroupSdkAuthenticationPrimaryResponse:
        """Makes an SDK Authentication key the primary one of its app.

        The former primary key stays as a key that is not primary.

        Args:
            app_id: Names an app of the workspace. Required.
            key_id: Names a key of the app. Required.

        Returns:
            AppGroupSdkAuthenticationPrimaryResponse: The key is primary.

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

        API: PUT /app_group/sdk_authentication/primary.
        Permission: sdk_authentication.primary.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: Making the primary key primary again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/put_primary_sdk_authentication_key.md.
        """
        return await self._sender.answer(
            lambda: calls.app_group_sdk_authentication_primary(
                app_id=app_id,
                key_id=key_id,
            )
        )

    async def delete(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> AppGroupSdkAuthenticationDeleteResponse:
        """Deletes an SDK Authentication key of an app.

        Sends a body, which is unusual for DELETE. The primary key is refused.

        Args:
            app_id: Names an app of the workspace. Required.
            key_id: Names a key of the app. Required.

        Returns:
            AppGroupSdkAuthenticationDeleteResponse: The key was deleted.

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

        API: DELETE /app_group/sdk_authentication/delete.
        Permission: sdk_authentication.delete.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat of a deletion that was applied names a
            key that is gone, so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/sdk_authentication/delete_sdk_authentication_key.md.
        """
        return await self._sender.answer(
            lambda: calls.app_group_sdk_authentication_delete(
                app_id=app_id,
                key_id=key_id,
            )
        )


class RawAppGroupSdkAuthentication:
    """Operations below `app_group.sdk_authentication`, answering `Response`: status, headers,
    rate limit and typed body.

    create: Creates an SDK Authentication key for an app.
    keys: Lists the SDK Authentication keys of an app.
    primary: Makes an SDK Authentication key the primary one of its app.
    delete: Deletes an SDK Authentication key of an app.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | Unset = UNSET,
    ) -> Response[AppGroupSdkAuthenticationCreateResponse]:
        """Creates an SDK Authentication key for an app.

        Takes what `app_group.sdk_authentication.create` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationCreateResponse: The key was created.

        Raises:
            BrazeError: As `app_group.sdk_authentication.create` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.app_group_sdk_authentication_create(
                app_id=app_id,
                rsa_public_key_str=rsa_public_key_str,
                description=description,
                make_primary=make_primary,
            )
        )

    def keys(
        self,
        *,
        app_id: str,
    ) -> Response[AppGroupSdkAuthenticationKeysResponse]:
        """Lists the SDK Authentication keys of an app.

        Takes what `app_group.sdk_authentication.keys` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationKeysResponse: The keys were found.

        Raises:
            BrazeError: As `app_group.sdk_authentication.keys` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.app_group_sdk_authentication_keys(
                app_id=app_id,
            )
        )

    def primary(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> Response[AppGroupSdkAuthenticationPrimaryResponse]:
        """Makes an SDK Authentication key the primary one of its app.

        Takes what `app_group.sdk_authentication.primary` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationPrimaryResponse: The key is primary.

        Raises:
            BrazeError: As `app_group.sdk_authentication.primary` does, but for
                `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.app_group_sdk_authentication_primary(
                app_id=app_id,
                key_id=key_id,
            )
        )

    def delete(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> Response[AppGroupSdkAuthenticationDeleteResponse]:
        """Deletes an SDK Authentication key of an app.

        Takes what `app_group.sdk_authentication.delete` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationDeleteResponse: The key was deleted.

        Raises:
            BrazeError: As `app_group.sdk_authentication.delete` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.app_group_sdk_authentication_delete(
                app_id=app_id,
                key_id=key_id,
            )
        )


class AsyncRawAppGroupSdkAuthentication:
    """Operations below `app_group.sdk_authentication`, answering `Response`: status, headers,
    rate limit and typed body.

    create: Creates an SDK Authentication key for an app.
    keys: Lists the SDK Authentication keys of an app.
    primary: Makes an SDK Authentication key the primary one of its app.
    delete: Deletes an SDK Authentication key of an app.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | Unset = UNSET,
    ) -> Response[AppGroupSdkAuthenticationCreateResponse]:
        """Creates an SDK Authentication key for an app.

        Takes what `app_group.sdk_authentication.create` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationCreateResponse: The key was created.

        Raises:
            BrazeError: As `app_group.sdk_authentication.create` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.app_group_sdk_authentication_create(
                app_id=app_id,
                rsa_public_key_str=rsa_public_key_str,
                description=description,
                make_primary=make_primary,
            )
        )

    async def keys(
        self,
        *,
        app_id: str,
    ) -> Response[AppGroupSdkAuthenticationKeysResponse]:
        """Lists the SDK Authentication keys of an app.

        Takes what `app_group.sdk_authentication.keys` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationKeysResponse: The keys were found.

        Raises:
            BrazeError: As `app_group.sdk_authentication.keys` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.app_group_sdk_authentication_keys(
                app_id=app_id,
            )
        )

    async def primary(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> Response[AppGroupSdkAuthenticationPrimaryResponse]:
        """Makes an SDK Authentication key the primary one of its app.

        Takes what `app_group.sdk_authentication.primary` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationPrimaryResponse: The key is primary.

        Raises:
            BrazeError: As `app_group.sdk_authentication.primary` does, but for
                `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.app_group_sdk_authentication_primary(
                app_id=app_id,
                key_id=key_id,
            )
        )

    async def delete(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> Response[AppGroupSdkAuthenticationDeleteResponse]:
        """Deletes an SDK Authentication key of an app.

        Takes what `app_group.sdk_authentication.delete` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                AppGroupSdkAuthenticationDeleteResponse: The key was deleted.

        Raises:
            BrazeError: As `app_group.sdk_authentication.delete` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.app_group_sdk_authentication_delete(
                app_id=app_id,
                key_id=key_id,
            )
        )


class AppGroup:
    """Operations below `app_group`.

    sdk_authentication: Has create, keys, primary, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def sdk_authentication(self) -> AppGroupSdkAuthentication:
        """Operations below `app_group.sdk_authentication`."""
        return AppGroupSdkAuthentication(self._sender)


class AsyncAppGroup:
    """Operations below `app_group`.

    sdk_authentication: Has create, keys, primary, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def sdk_authentication(self) -> AsyncAppGroupSdkAuthentication:
        """Operations below `app_group.sdk_authentication`."""
        return AsyncAppGroupSdkAuthentication(self._sender)


class RawAppGroup:
    """Operations below `app_group`, answering `Response`: status, headers, rate limit and
    typed body.

    sdk_authentication: Has create, keys, primary, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def sdk_authentication(self) -> RawAppGroupSdkAuthentication:
        """Operations below `app_group.sdk_authentication`."""
        return RawAppGroupSdkAuthentication(self._sender)


class AsyncRawAppGroup:
    """Operations below `app_group`, answering `Response`: status, headers, rate limit and
    typed body.

    sdk_authentication: Has create, keys, primary, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def sdk_authentication(self) -> AsyncRawAppGroupSdkAuthentication:
        """Operations below `app_group.sdk_authentication`."""
        return AsyncRawAppGroupSdkAuthentication(self._sender)
