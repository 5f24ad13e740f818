# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sdk_authentication.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Never

import attrs

from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

__all__ = [
    "SdkAuthenticationKey",
    "AppGroupSdkAuthenticationCreateRequest",
    "AppGroupSdkAuthenticationCreateResponse",
    "AppGroupSdkAuthenticationKeysResponse",
    "AppGroupSdkAuthenticationPrimaryRequest",
    "AppGroupSdkAuthenticationPrimaryResponse",
    "AppGroupSdkAuthenticationDeleteRequest",
    "AppGroupSdkAuthenticationDeleteResponse",
]


@attrs.define(kw_only=True, repr=False)
class SdkAuthenticationKey(Model):
    """Describes a public key with which tokens of the SDKs are checked.

    Attributes:
        id: Names the key.
        rsa_public_key: Holds the key in PEM form; requests call it rsa_public_key_str.
        description: Describes the key.
        is_primary: Tells whether this is the primary key of the app.
    """

    id: str | Unset = UNSET
    rsa_public_key: str | Unset = UNSET
    description: str | Unset = UNSET
    is_primary: bool | Unset = UNSET


SdkAuthenticationKey.__kind__ = ObjectKind(
    fields=(
        Field("id", "id", STRING),
        Field("rsa_public_key", "rsa_public_key", STRING),
        Field("description", "description", STRING),
        Field("is_primary", "is_primary", BOOLEAN),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=SdkAuthenticationKey,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationCreateRequest(Model):
    """Describes the key to create; an app has at most three.

    Attributes:
        app_id: Names an app of the workspace. Required.
        rsa_public_key_str: Holds a valid RSA public key in PEM form; answers call it
            rsa_public_key. Required.
        description: Describes the key. Required.
        make_primary: Makes the new key the primary one. Defaults to false.
    """

    app_id: str
    rsa_public_key_str: str
    description: str
    make_primary: bool | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            app_id: str,
            rsa_public_key_str: str,
            description: str,
            make_primary: bool | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.app_id = app_id
            self.rsa_public_key_str = rsa_public_key_str
            self.description = description
            self.make_primary = make_primary
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


AppGroupSdkAuthenticationCreateRequest.__kind__ = ObjectKind(
    fields=(
        Field("app_id", "app_id", STRING),
        Field("rsa_public_key_str", "rsa_public_key_str", STRING),
        Field("description", "description", STRING),
        Field("make_primary", "make_primary", BOOLEAN),
    ),
    required=(
        "app_id",
        "rsa_public_key_str",
        "description",
    ),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationCreateRequest,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationCreateResponse(Model):
    """Names the key that was created.

    Attributes:
        id: Names the key.
    """

    id: str | Unset = UNSET


AppGroupSdkAuthenticationCreateResponse.__kind__ = ObjectKind(
    fields=(Field("id", "id", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationCreateResponse,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationKeysResponse(Model):
    """Lists the keys of an app.

    Attributes:
        keys: Lists all keys of the app.
    """

    keys: list[SdkAuthenticationKey] | Unset = UNSET


AppGroupSdkAuthenticationKeysResponse.__kind__ = ObjectKind(
    fields=(Field("keys", "keys", ListOf(ModelRef("sdk_authentication", "SdkAuthenticationKey"))),),
    required=(),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationKeysResponse,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationPrimaryRequest(Model):
    """Names the key that becomes the primary one.

    Attributes:
        app_id: Names an app of the workspace. Required.
        key_id: Names a key of the app. Required.
    """

    app_id: str
    key_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            app_id: str,
            key_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.app_id = app_id
            self.key_id = key_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


AppGroupSdkAuthenticationPrimaryRequest.__kind__ = ObjectKind(
    fields=(
        Field("app_id", "app_id", STRING),
        Field("key_id", "key_id", STRING),
    ),
    required=(
        "app_id",
        "key_id",
    ),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationPrimaryRequest,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationPrimaryResponse(Model):
    """Lists the keys of the app after the change.

    Attributes:
        keys: Lists all keys of the app.
    """

    keys: list[SdkAuthenticationKey] | Unset = UNSET


AppGroupSdkAuthenticationPrimaryResponse.__kind__ = ObjectKind(
    fields=(Field("keys", "keys", ListOf(ModelRef("sdk_authentication", "SdkAuthenticationKey"))),),
    required=(),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationPrimaryResponse,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationDeleteRequest(Model):
    """Names the key to delete, which must not be the primary one.

    Attributes:
        app_id: Names an app of the workspace. Required.
        key_id: Names a key of the app. Required.
    """

    app_id: str
    key_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            app_id: str,
            key_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.app_id = app_id
            self.key_id = key_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


AppGroupSdkAuthenticationDeleteRequest.__kind__ = ObjectKind(
    fields=(
        Field("app_id", "app_id", STRING),
        Field("key_id", "key_id", STRING),
    ),
    required=(
        "app_id",
        "key_id",
    ),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationDeleteRequest,
)


@attrs.define(kw_only=True, repr=False)
class AppGroupSdkAuthenticationDeleteResponse(Model):
    """Lists the keys that remain.

    Attributes:
        keys: Lists the keys of the app that remain.
    """

    keys: list[SdkAuthenticationKey] | Unset = UNSET


AppGroupSdkAuthenticationDeleteResponse.__kind__ = ObjectKind(
    fields=(Field("keys", "keys", ListOf(ModelRef("sdk_authentication", "SdkAuthenticationKey"))),),
    required=(),
    any_of=(),
    extra=ANY,
    model=AppGroupSdkAuthenticationDeleteResponse,
)
