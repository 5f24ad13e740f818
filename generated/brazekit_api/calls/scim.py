# Written by `make generate` from spec/; do not edit.
"""Calls below `scim`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..building import build, nothing, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    ModelRef,
)
from ..models.scim import (
    ScimName,
    ScimPermissions,
    ScimUsersCreateResponse,
    ScimUsersGetResponse,
    ScimUsersListResponse,
    ScimUsersUpdateResponse,
)
from ..seam import Call
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.scim import ScimNameInput, ScimPermissionsInput


def scim_users_list(
    *,
    filter: str,
    startIndex: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Call[ScimUsersListResponse]:
    """Make the request of `scim.users.list`."""
    return build(
        OPERATIONS["scim.users.list"],
        reader(ScimUsersListResponse),
        query={
            "filter": (filter, STRING),
            "startIndex": (startIndex, INTEGER),
            "count": (count, INTEGER),
        },
    )


def scim_users_create(
    *,
    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
    userName: str,
    name: ScimName | ScimNameInput | UntypedMapping,
    department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
    | str,
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping | Unset = UNSET,
) -> Call[ScimUsersCreateResponse]:
    """Make the request of `scim.users.create`."""
    return build(
        OPERATIONS["scim.users.create"],
        reader(ScimUsersCreateResponse),
        body={
            "schemas": schemas,
            "userName": userName,
            "name": name,
            "department": department,
            "permissions": permissions,
        },
        body_kind=ModelRef("scim", "ScimUsersCreateRequest"),
    )


def scim_users_get(
    id: str,
) -> Call[ScimUsersGetResponse]:
    """Make the request of `scim.users.get`."""
    return build(
        OPERATIONS["scim.users.get"],
        reader(ScimUsersGetResponse),
        path={
            "id": id,
        },
    )


def scim_users_update(
    id: str,
    *,
    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"] | str],
    name: ScimName | ScimNameInput | UntypedMapping,
    department: Literal["agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"]
    | str,
    permissions: ScimPermissions | ScimPermissionsInput | UntypedMapping,
) -> Call[ScimUsersUpdateResponse]:
    """Make the request of `scim.users.update`."""
    return build(
        OPERATIONS["scim.users.update"],
        reader(ScimUsersUpdateResponse),
        path={
            "id": id,
        },
        body={
            "schemas": schemas,
            "name": name,
            "department": department,
            "permissions": permissions,
        },
        body_kind=ModelRef("scim", "ScimUsersUpdateRequest"),
    )


def scim_users_delete(
    id: str,
) -> Call[None]:
    """Make the request of `scim.users.delete`."""
    return build(
        OPERATIONS["scim.users.delete"],
        nothing,
        path={
            "id": id,
        },
    )
