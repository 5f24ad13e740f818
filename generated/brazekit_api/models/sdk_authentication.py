# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sdk_authentication.yaml`."""

from __future__ import annotations

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

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


@define(kw_only=True)
class SdkAuthenticationKey(Model):
    """Describes a public key with which tokens of the SDKs are checked.

    Attributes:
        id: Names the key.
        rsa_public_key: Holds the key in PEM form; requests call it rsa_public_key_str.
        description: Describes the key.
        is_primary: Tells whether this is the primary key of the app.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    rsa_public_key: str | Unset = UNSET
    description: str | Unset = UNSET
    is_primary: bool | Unset = UNSET


describe(
    SdkAuthenticationKey,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationCreateRequest(Model):
    """Describes the key to create; an app has at most three.

    Attributes:
        app_id: Names an app of the workspace. Required.
        rsa_public_key_str: Holds a valid RSA public key in PEM form; answers call it
            rsa_public_key. Required.
        description: Describes the key. Required.
        make_primary: Makes the new key the primary one. Defaults to false.
    """

    __slots__ = ()

    app_id: str
    rsa_public_key_str: str
    description: str
    make_primary: bool | Unset = UNSET


describe(
    AppGroupSdkAuthenticationCreateRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationCreateResponse(Model):
    """Names the key that was created.

    Attributes:
        id: Names the key.
    """

    __slots__ = ()

    id: str | Unset = UNSET


describe(
    AppGroupSdkAuthenticationCreateResponse,
    ObjectKind(
        fields=(Field("id", "id", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=AppGroupSdkAuthenticationCreateResponse,
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationKeysResponse(Model):
    """Lists the keys of an app.

    Attributes:
        keys: Lists all keys of the app.
    """

    __slots__ = ()

    keys: list[SdkAuthenticationKey] | Unset = UNSET


describe(
    AppGroupSdkAuthenticationKeysResponse,
    ObjectKind(
        fields=(
            Field("keys", "keys", ListOf(ModelRef("sdk_authentication", "SdkAuthenticationKey"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=AppGroupSdkAuthenticationKeysResponse,
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationPrimaryRequest(Model):
    """Names the key that becomes the primary one.

    Attributes:
        app_id: Names an app of the workspace. Required.
        key_id: Names a key of the app. Required.
    """

    __slots__ = ()

    app_id: str
    key_id: str


describe(
    AppGroupSdkAuthenticationPrimaryRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationPrimaryResponse(Model):
    """Lists the keys of the app after the change.

    Attributes:
        keys: Lists all keys of the app.
    """

    __slots__ = ()

    keys: list[SdkAuthenticationKey] | Unset = UNSET


describe(
    AppGroupSdkAuthenticationPrimaryResponse,
    ObjectKind(
        fields=(
            Field("keys", "keys", ListOf(ModelRef("sdk_authentication", "SdkAuthenticationKey"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=AppGroupSdkAuthenticationPrimaryResponse,
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationDeleteRequest(Model):
    """Names the key to delete, which must not be the primary one.

    Attributes:
        app_id: Names an app of the workspace. Required.
        key_id: Names a key of the app. Required.
    """

    __slots__ = ()

    app_id: str
    key_id: str


describe(
    AppGroupSdkAuthenticationDeleteRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class AppGroupSdkAuthenticationDeleteResponse(Model):
    """Lists the keys that remain.

    Attributes:
        keys: Lists the keys of the app that remain.
    """

    __slots__ = ()

    keys: list[SdkAuthenticationKey] | Unset = UNSET


describe(
    AppGroupSdkAuthenticationDeleteResponse,
    ObjectKind(
        fields=(
            Field("keys", "keys", ListOf(ModelRef("sdk_authentication", "SdkAuthenticationKey"))),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=AppGroupSdkAuthenticationDeleteResponse,
    ),
)
