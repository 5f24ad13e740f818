# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/sdk_authentication.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


__all__ = [
    "AppGroupSdkAuthenticationCreateRequestInput",
    "AppGroupSdkAuthenticationPrimaryRequestInput",
    "AppGroupSdkAuthenticationDeleteRequestInput",
]


class AppGroupSdkAuthenticationCreateRequestInput(TypedDict, total=False):
    """`AppGroupSdkAuthenticationCreateRequest` as a plain mapping: Describes the key to
    create; an app has at most three.
    """

    app_id: Required[str]
    rsa_public_key_str: Required[str]
    description: Required[str]
    make_primary: bool


class AppGroupSdkAuthenticationPrimaryRequestInput(TypedDict, total=False):
    """`AppGroupSdkAuthenticationPrimaryRequest` as a plain mapping: Names the key that becomes
    the primary one.
    """

    app_id: Required[str]
    key_id: Required[str]


class AppGroupSdkAuthenticationDeleteRequestInput(TypedDict, total=False):
    """`AppGroupSdkAuthenticationDeleteRequest` as a plain mapping: Names the key to delete,
    which must not be the primary one.
    """

    app_id: Required[str]
    key_id: Required[str]
