# Written by `make generate` from spec/; do not edit.
"""Calls below `app_group`: pure functions from arguments to a request."""

from __future__ import annotations

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    STRING,
    ModelRef,
)
from ..models.sdk_authentication import (
    AppGroupSdkAuthenticationCreateResponse,
    AppGroupSdkAuthenticationDeleteResponse,
    AppGroupSdkAuthenticationKeysResponse,
    AppGroupSdkAuthenticationPrimaryResponse,
)
from ..seam import Call
from ..types import UNSET, Unset


def app_group_sdk_authentication_create(
    *,
    app_id: str,
    rsa_public_key_str: str,
    description: str,
    make_primary: bool | Unset = UNSET,
) -> Call[AppGroupSdkAuthenticationCreateResponse]:
    """Make the request of `app_group.sdk_authentication.create`."""
    return build(
        OPERATIONS["app_group.sdk_authentication.create"],
        reader(AppGroupSdkAuthenticationCreateResponse),
        body={
            "app_id": app_id,
            "rsa_public_key_str": rsa_public_key_str,
            "description": description,
            "make_primary": make_primary,
        },
        body_kind=ModelRef("sdk_authentication", "AppGroupSdkAuthenticationCreateRequest"),
    )


def app_group_sdk_authentication_keys(
    *,
    app_id: str,
) -> Call[AppGroupSdkAuthenticationKeysResponse]:
    """Make the request of `app_group.sdk_authentication.keys`."""
    return build(
        OPERATIONS["app_group.sdk_authentication.keys"],
        reader(AppGroupSdkAuthenticationKeysResponse),
        query={
            "app_id": (app_id, STRING),
        },
    )


def app_group_sdk_authentication_primary(
    *,
    app_id: str,
    key_id: str,
) -> Call[AppGroupSdkAuthenticationPrimaryResponse]:
    """Make the request of `app_group.sdk_authentication.primary`."""
    return build(
        OPERATIONS["app_group.sdk_authentication.primary"],
        reader(AppGroupSdkAuthenticationPrimaryResponse),
        body={
            "app_id": app_id,
            "key_id": key_id,
        },
        body_kind=ModelRef("sdk_authentication", "AppGroupSdkAuthenticationPrimaryRequest"),
    )


def app_group_sdk_authentication_delete(
    *,
    app_id: str,
    key_id: str,
) -> Call[AppGroupSdkAuthenticationDeleteResponse]:
    """Make the request of `app_group.sdk_authentication.delete`."""
    return build(
        OPERATIONS["app_group.sdk_authentication.delete"],
        reader(AppGroupSdkAuthenticationDeleteResponse),
        body={
            "app_id": app_id,
            "key_id": key_id,
        },
        body_kind=ModelRef("sdk_authentication", "AppGroupSdkAuthenticationDeleteRequest"),
    )
