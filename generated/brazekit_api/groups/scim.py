# Written by `make generate` from spec/; do not edit.
"""The groups below `scim`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..calls import scim as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.scim import (
    ScimName,
    ScimPermissions,
    ScimUser,
    ScimUsersCreateResponse,
    ScimUsersGetResponse,
    ScimUsersListResponse,
    ScimUsersUpdateResponse,
)
from ..seam import AsyncSender, Response, Sender
from ..types import UNSET, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.scim import ScimNameInput, ScimPermissionsInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    ScimNameInput = Later("ScimNameInput")
    ScimPermissionsInput = Later("ScimPermissionsInput")


class ScimUsers:
    """Operations below `scim.users`.

    list: Finds dashboard users by a filter on userName.
    create: Creates a dashboard user.
    get: Shows one dashboard user.
    update: Replaces the name, department and permissions of a dashboard user.
    delete: Removes a dashboard user for good.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        filter: str,
        startIndex: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ScimUsersListResponse:
        """Finds dashboard users by a filter on userName.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. The only
        filter shown is userName eq with an address in quotes. When nobody matches, the list is
        presumably empty.

        Args:
            filter: Tells which users to find. Required.
            startIndex: Tells the number of the first user to list, counted from 1.
            count: Caps how many users one answer lists.

        Returns:
            ScimUsersListResponse: The search is complete.

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

        API: GET /scim/v2/Users.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/get_search_existing_dashboard_user.md.
        """
        return self._sender.answer(
            lambda: calls.scim_users_list(
                filter=filter,
                startIndex=startIndex,
                count=count,
            )
        )

    def iter_list(
        self,
        *,
        filter: str,
        startIndex: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> Listing[ScimUser]:
        """Finds dashboard users by a filter on userName, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            filter: Tells which users to find. Required.
            startIndex: Tells the number of the first user to list, counted from 1.
            count: Caps how many users one answer lists.

        Returns:
            Entries of `Resources`, each `ScimUser`.

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

        API: GET /scim/v2/Users.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/get_search_existing_dashboard_user.md.
        """
        return self._sender.pages(
            lambda: calls.scim_users_list(
                filter=filter,
                startIndex=startIndex,
                count=count,
            )
        )

    def create(
        self,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        userName: str,
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET,
    ) -> ScimUsersCreateResponse:
        """Creates a dashboard user.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. A
        userName that is taken is refused. Roles and permission sets may be named or given by
        ID, and come back with their permissions.

        Args:
            schemas: Names the SCIM schema. Required.
            userName: Sets the e-mail address, which no other dashboard user has and which stays
                as it is. Required.
            name: Sets the name. Required.
            department: Sets the department. Required.
            permissions: Sets what the user may do.

        Returns:
            ScimUsersCreateResponse: The user was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            Conflict: A dashboard user has this userName already.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /scim/v2/Users.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, so its answer would be untrue.
        Evidence: documented. Source: _docs/_api/endpoints/scim/post_create_user_account.md.
        """
        return self._sender.answer(
            lambda: calls.scim_users_create(
                schemas=schemas,
                userName=userName,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    def get(
        self,
        id: str,
    ) -> ScimUsersGetResponse:
        """Shows one dashboard user.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key.

        Args:
            id: Names the user by the ID that creating or searching answered. Required.

        Returns:
            ScimUsersGetResponse: The user was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: No dashboard user has this ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /scim/v2/Users/{id}.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/get_see_user_account_information.md.
        """
        return self._sender.answer(
            lambda: calls.scim_users_get(
                id,
            )
        )

    def update(
        self,
        id: str,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping,
    ) -> ScimUsersUpdateResponse:
        """Replaces the name, department and permissions of a dashboard user.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. All of
        them must be given; userName cannot be changed.

        Args:
            id: Names the user by the ID that creating or searching answered. Required.
            schemas: Names the SCIM schema. Required.
            name: Sets the name. Required.
            department: Sets the department. Required.
            permissions: Sets what the user may do. Required.

        Returns:
            ScimUsersUpdateResponse: The user was updated.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: No dashboard user has this ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /scim/v2/Users/{id}.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: Setting the same values again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/put_update_existing_user_account.md.
        """
        return self._sender.answer(
            lambda: calls.scim_users_update(
                id,
                schemas=schemas,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Removes a dashboard user for good.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. Answers
        without a body.

        Args:
            id: Names the user by the ID that creating or searching answered. Required.

        Returns:
            None: The answer has no body.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: No dashboard user has this ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /scim/v2/Users/{id}.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Never sent again after a lost answer: A repeat of a removal that was applied does not
            find the user, so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/delete_existing_dashboard_user.md.
        """
        return self._sender.answer(
            lambda: calls.scim_users_delete(
                id,
            )
        )


class AsyncScimUsers:
    """Operations below `scim.users`.

    list: Finds dashboard users by a filter on userName.
    create: Creates a dashboard user.
    get: Shows one dashboard user.
    update: Replaces the name, department and permissions of a dashboard user.
    delete: Removes a dashboard user for good.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        filter: str,
        startIndex: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ScimUsersListResponse:
        """Finds dashboard users by a filter on userName.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. The only
        filter shown is userName eq with an address in quotes. When nobody matches, the list is
        presumably empty.

        Args:
            filter: Tells which users to find. Required.
            startIndex: Tells the number of the first user to list, counted from 1.
            count: Caps how many users one answer lists.

        Returns:
            ScimUsersListResponse: The search is complete.

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

        API: GET /scim/v2/Users.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/get_search_existing_dashboard_user.md.
        """
        return await self._sender.answer(
            lambda: calls.scim_users_list(
                filter=filter,
                startIndex=startIndex,
                count=count,
            )
        )

    def iter_list(
        self,
        *,
        filter: str,
        startIndex: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> AsyncListing[ScimUser]:
        """Finds dashboard users by a filter on userName, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            filter: Tells which users to find. Required.
            startIndex: Tells the number of the first user to list, counted from 1.
            count: Caps how many users one answer lists.

        Returns:
            Entries of `Resources`, each `ScimUser`.

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

        API: GET /scim/v2/Users.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/get_search_existing_dashboard_user.md.
        """
        return self._sender.pages(
            lambda: calls.scim_users_list(
                filter=filter,
                startIndex=startIndex,
                count=count,
            )
        )

    async def create(
        self,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        userName: str,
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET,
    ) -> ScimUsersCreateResponse:
        """Creates a dashboard user.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. A
        userName that is taken is refused. Roles and permission sets may be named or given by
        ID, and come back with their permissions.

        Args:
            schemas: Names the SCIM schema. Required.
            userName: Sets the e-mail address, which no other dashboard user has and which stays
                as it is. Required.
            name: Sets the name. Required.
            department: Sets the department. Required.
            permissions: Sets what the user may do.

        Returns:
            ScimUsersCreateResponse: The user was created.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            Conflict: A dashboard user has this userName already.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /scim/v2/Users.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Never sent again after a lost answer: A repeat of a creation that was applied is
            refused, so its answer would be untrue.
        Evidence: documented. Source: _docs/_api/endpoints/scim/post_create_user_account.md.
        """
        return await self._sender.answer(
            lambda: calls.scim_users_create(
                schemas=schemas,
                userName=userName,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    async def get(
        self,
        id: str,
    ) -> ScimUsersGetResponse:
        """Shows one dashboard user.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key.

        Args:
            id: Names the user by the ID that creating or searching answered. Required.

        Returns:
            ScimUsersGetResponse: The user was found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: No dashboard user has this ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /scim/v2/Users/{id}.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/get_see_user_account_information.md.
        """
        return await self._sender.answer(
            lambda: calls.scim_users_get(
                id,
            )
        )

    async def update(
        self,
        id: str,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping,
    ) -> ScimUsersUpdateResponse:
        """Replaces the name, department and permissions of a dashboard user.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. All of
        them must be given; userName cannot be changed.

        Args:
            id: Names the user by the ID that creating or searching answered. Required.
            schemas: Names the SCIM schema. Required.
            name: Sets the name. Required.
            department: Sets the department. Required.
            permissions: Sets what the user may do. Required.

        Returns:
            ScimUsersUpdateResponse: The user was updated.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: No dashboard user has this ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: PUT /scim/v2/Users/{id}.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Sent again after a lost answer: Setting the same values again changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/put_update_existing_user_account.md.
        """
        return await self._sender.answer(
            lambda: calls.scim_users_update(
                id,
                schemas=schemas,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Removes a dashboard user for good.

        Takes a SCIM token and the header X-Request-Origin in place of a REST API key. Answers
        without a body.

        Args:
            id: Names the user by the ID that creating or searching answered. Required.

        Returns:
            None: The answer has no body.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            NotFound: No dashboard user has this ID.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: DELETE /scim/v2/Users/{id}.
        Permission: none stated.
        Rate limit: 5,000 requests per 86,400 s, documented (bucket scim).
        Never sent again after a lost answer: A repeat of a removal that was applied does not
            find the user, so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/scim/delete_existing_dashboard_user.md.
        """
        return await self._sender.answer(
            lambda: calls.scim_users_delete(
                id,
            )
        )


class RawScimUsers:
    """Operations below `scim.users`, answering `Response`: status, headers, rate limit and
    typed body.

    list: Finds dashboard users by a filter on userName.
    create: Creates a dashboard user.
    get: Shows one dashboard user.
    update: Replaces the name, department and permissions of a dashboard user.
    delete: Removes a dashboard user for good.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        filter: str,
        startIndex: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> Response[ScimUsersListResponse]:
        """Finds dashboard users by a filter on userName.

        Takes what `scim.users.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersListResponse: The search is complete.

        Raises:
            BrazeError: As `scim.users.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.scim_users_list(
                filter=filter,
                startIndex=startIndex,
                count=count,
            )
        )

    def create(
        self,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        userName: str,
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET,
    ) -> Response[ScimUsersCreateResponse]:
        """Creates a dashboard user.

        Takes what `scim.users.create` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersCreateResponse: The user was created.

        Raises:
            BrazeError: As `scim.users.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.scim_users_create(
                schemas=schemas,
                userName=userName,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    def get(
        self,
        id: str,
    ) -> Response[ScimUsersGetResponse]:
        """Shows one dashboard user.

        Takes what `scim.users.get` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersGetResponse: The user was found.

        Raises:
            BrazeError: As `scim.users.get` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.scim_users_get(
                id,
            )
        )

    def update(
        self,
        id: str,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping,
    ) -> Response[ScimUsersUpdateResponse]:
        """Replaces the name, department and permissions of a dashboard user.

        Takes what `scim.users.update` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersUpdateResponse: The user was updated.

        Raises:
            BrazeError: As `scim.users.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.scim_users_update(
                id,
                schemas=schemas,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    def delete(
        self,
        id: str,
    ) -> Response[None]:
        """Removes a dashboard user for good.

        Takes what `scim.users.delete` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, None: The
                answer has no body.

        Raises:
            BrazeError: As `scim.users.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.scim_users_delete(
                id,
            )
        )


class AsyncRawScimUsers:
    """Operations below `scim.users`, answering `Response`: status, headers, rate limit and
    typed body.

    list: Finds dashboard users by a filter on userName.
    create: Creates a dashboard user.
    get: Shows one dashboard user.
    update: Replaces the name, department and permissions of a dashboard user.
    delete: Removes a dashboard user for good.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        filter: str,
        startIndex: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> Response[ScimUsersListResponse]:
        """Finds dashboard users by a filter on userName.

        Takes what `scim.users.list` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersListResponse: The search is complete.

        Raises:
            BrazeError: As `scim.users.list` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.scim_users_list(
                filter=filter,
                startIndex=startIndex,
                count=count,
            )
        )

    async def create(
        self,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        userName: str,
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET,
    ) -> Response[ScimUsersCreateResponse]:
        """Creates a dashboard user.

        Takes what `scim.users.create` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersCreateResponse: The user was created.

        Raises:
            BrazeError: As `scim.users.create` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.scim_users_create(
                schemas=schemas,
                userName=userName,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    async def get(
        self,
        id: str,
    ) -> Response[ScimUsersGetResponse]:
        """Shows one dashboard user.

        Takes what `scim.users.get` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersGetResponse: The user was found.

        Raises:
            BrazeError: As `scim.users.get` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.scim_users_get(
                id,
            )
        )

    async def update(
        self,
        id: str,
        *,
        schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
        name: ScimName | ScimNameInput | UntypedMapping,
        department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
        | str,
        permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping,
    ) -> Response[ScimUsersUpdateResponse]:
        """Replaces the name, department and permissions of a dashboard user.

        Takes what `scim.users.update` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ScimUsersUpdateResponse: The user was updated.

        Raises:
            BrazeError: As `scim.users.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.scim_users_update(
                id,
                schemas=schemas,
                name=name,
                department=department,
                permissions=permissions,
            )
        )

    async def delete(
        self,
        id: str,
    ) -> Response[None]:
        """Removes a dashboard user for good.

        Takes what `scim.users.delete` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, None: The
                answer has no body.

        Raises:
            BrazeError: As `scim.users.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.scim_users_delete(
                id,
            )
        )


class Scim:
    """Operations below `scim`.

    users: Has list, create, get, update, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> ScimUsers:
        """Operations below `scim.users`."""
        return ScimUsers(self._sender)


class AsyncScim:
    """Operations below `scim`.

    users: Has list, create, get, update, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncScimUsers:
        """Operations below `scim.users`."""
        return AsyncScimUsers(self._sender)


class RawScim:
    """Operations below `scim`, answering `Response`: status, headers, rate limit and typed
    body.

    users: Has list, create, get, update, delete.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> RawScimUsers:
        """Operations below `scim.users`."""
        return RawScimUsers(self._sender)


class AsyncRawScim:
    """Operations below `scim`, answering `Response`: status, headers, rate limit and typed
    body.

    users: Has list, create, get, update, delete.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncRawScimUsers:
        """Operations below `scim.users`."""
        return AsyncRawScimUsers(self._sender)
