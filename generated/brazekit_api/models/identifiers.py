# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/identifiers.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.identifiers import MergeIdentifierInput, UserAliasInput

__all__ = [
    "UserAlias",
    "NewUserAlias",
    "UserAliasUpdate",
    "AliasToIdentify",
    "EmailToIdentify",
    "PhoneToIdentify",
    "EmailToDelete",
    "PhoneToDelete",
    "MergeIdentifier",
    "MergeUpdate",
    "ExternalIdRename",
]


@define(kw_only=True)
class UserAlias(Model):
    """Names a user by an identifier of the caller's own choosing.

    Attributes:
        alias_name: Holds the identifier itself. Required.
        alias_label: Names the kind of identifier. A user has one alias name per label.
            Required.
    """

    __slots__ = ()

    alias_name: str
    alias_label: str


describe(
    UserAlias,
    ObjectKind(
        fields=(
            Field("alias_name", "alias_name", STRING),
            Field("alias_label", "alias_label", STRING),
        ),
        required=(
            "alias_name",
            "alias_label",
        ),
        any_of=(),
        extra=ANY,
        model=UserAlias,
    ),
)


@define(kw_only=True)
class NewUserAlias(Model):
    """Adds an alias to a user, or creates an alias-only user.

    Attributes:
        external_id: Names the user who gets the alias. When it is left out, an alias-only
            user is created; when nobody has it, the alias is added to nobody.
        alias_name: Holds the identifier itself. Required.
        alias_label: Names the kind of identifier. Required.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    alias_name: str
    alias_label: str


describe(
    NewUserAlias,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("alias_name", "alias_name", STRING),
            Field("alias_label", "alias_label", STRING),
        ),
        required=(
            "alias_name",
            "alias_label",
        ),
        any_of=(),
        extra=ANY,
        model=NewUserAlias,
    ),
)


@define(kw_only=True)
class UserAliasUpdate(Model):
    """Gives an existing alias a new name under the same label.

    Attributes:
        alias_label: Names the label of the alias. Required.
        old_alias_name: Names the alias as it is. When it is not found, nothing happens.
            Required.
        new_alias_name: Names the alias as it is to be. Required.
    """

    __slots__ = ()

    alias_label: str
    old_alias_name: str
    new_alias_name: str


describe(
    UserAliasUpdate,
    ObjectKind(
        fields=(
            Field("alias_label", "alias_label", STRING),
            Field("old_alias_name", "old_alias_name", STRING),
            Field("new_alias_name", "new_alias_name", STRING),
        ),
        required=(
            "alias_label",
            "old_alias_name",
            "new_alias_name",
        ),
        any_of=(),
        extra=ANY,
        model=UserAliasUpdate,
    ),
)


@define(kw_only=True)
class AliasToIdentify(Model):
    """Gives an alias-only user an external ID.

    Attributes:
        external_id: Names the external ID that the user gets. Required.
        user_alias: Names the alias-only user. Required.
    """

    __slots__ = ()

    external_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping


describe(
    AliasToIdentify,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
        ),
        required=(
            "external_id",
            "user_alias",
        ),
        any_of=(),
        extra=ANY,
        model=AliasToIdentify,
    ),
)


@define(kw_only=True)
class EmailToIdentify(Model):
    """Gives the user with an e-mail address an external ID.

    Attributes:
        external_id: Names the external ID that the user gets. Required.
        email: Names the e-mail address of the user. Required.
        prioritization: Chooses among several users with the address. Required.
    """

    __slots__ = ()

    external_id: str
    email: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]


describe(
    EmailToIdentify,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("email", "email", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
        ),
        required=(
            "external_id",
            "email",
            "prioritization",
        ),
        any_of=(),
        extra=ANY,
        model=EmailToIdentify,
    ),
)


@define(kw_only=True)
class PhoneToIdentify(Model):
    """Gives the user with a phone number an external ID.

    Attributes:
        external_id: Names the external ID that the user gets. Required.
        phone: Names the phone number of the user, best in E.164 form. Required.
        prioritization: Chooses among several users with the number. Required.
    """

    __slots__ = ()

    external_id: str
    phone: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]


describe(
    PhoneToIdentify,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("phone", "phone", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
        ),
        required=(
            "external_id",
            "phone",
            "prioritization",
        ),
        any_of=(),
        extra=ANY,
        model=PhoneToIdentify,
    ),
)


@define(kw_only=True)
class EmailToDelete(Model):
    """Names the user to delete by e-mail address.

    Attributes:
        email: Names the e-mail address of the user. Required.
        prioritization: Chooses among several users with the address. Required.
    """

    __slots__ = ()

    email: str
    prioritization: Sequence[Literal["identified", "unidentified", "most_recently_updated"] | str]


describe(
    EmailToDelete,
    ObjectKind(
        fields=(
            Field("email", "email", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
        ),
        required=(
            "email",
            "prioritization",
        ),
        any_of=(),
        extra=ANY,
        model=EmailToDelete,
    ),
)


@define(kw_only=True)
class PhoneToDelete(Model):
    """Names the user to delete by phone number.

    Attributes:
        phone: Names the phone number of the user, best in E.164 form. Required.
        prioritization: Chooses among several users with the number. Required.
    """

    __slots__ = ()

    phone: str
    prioritization: Sequence[Literal["identified", "unidentified", "most_recently_updated"] | str]


describe(
    PhoneToDelete,
    ObjectKind(
        fields=(
            Field("phone", "phone", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
        ),
        required=(
            "phone",
            "prioritization",
        ),
        any_of=(),
        extra=ANY,
        model=PhoneToDelete,
    ),
)


@define(kw_only=True)
class MergeIdentifier(Model):
    """Names one user by exactly one of external_id, user_alias, email and phone. An e-mail
    address or phone number needs a prioritization.

    Attributes:
        external_id: Names the user by external ID.
        user_alias: Names the user by alias.
        email: Names the user by e-mail address.
        phone: Names the user by phone number, best in E.164 form.
        prioritization: Chooses among several users with the address or number.

    At least one of these is needed: external_id, user_alias, email with prioritization,
    phone with prioritization.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    prioritization: (
        Sequence[
            Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
            | str
        ]
        | Unset
    ) = UNSET


describe(
    MergeIdentifier,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("email", "email", STRING),
            Field("phone", "phone", STRING),
            Field("prioritization", "prioritization", ListOf(STRING, min_items=1)),
        ),
        required=(),
        any_of=(
            (
                ("external_id",),
                ("user_alias",),
                (
                    "email",
                    "prioritization",
                ),
                (
                    "phone",
                    "prioritization",
                ),
            ),
        ),
        extra=ANY,
        model=MergeIdentifier,
    ),
)


@define(kw_only=True)
class MergeUpdate(Model):
    """Merges one user into another and removes the first.

    Attributes:
        identifier_to_merge: Names the user who is merged and removed. Required.
        identifier_to_keep: Names the user who stays. Required.
    """

    __slots__ = ()

    identifier_to_merge: MergeIdentifier | MergeIdentifierInput | UntypedMapping
    identifier_to_keep: MergeIdentifier | MergeIdentifierInput | UntypedMapping


describe(
    MergeUpdate,
    ObjectKind(
        fields=(
            Field(
                "identifier_to_merge",
                "identifier_to_merge",
                ModelRef("identifiers", "MergeIdentifier"),
            ),
            Field(
                "identifier_to_keep",
                "identifier_to_keep",
                ModelRef("identifiers", "MergeIdentifier"),
            ),
        ),
        required=(
            "identifier_to_merge",
            "identifier_to_keep",
        ),
        any_of=(),
        extra=None,
        model=MergeUpdate,
    ),
)


@define(kw_only=True)
class ExternalIdRename(Model):
    """Gives a user a new primary external ID and keeps the old one as a deprecated ID.

    Attributes:
        current_external_id: Names the user by primary external ID; a deprecated ID is
            refused. Required.
        new_external_id: Holds the new ID, which nobody may use as a primary or deprecated
            ID. Required.
    """

    __slots__ = ()

    current_external_id: str
    new_external_id: str


describe(
    ExternalIdRename,
    ObjectKind(
        fields=(
            Field("current_external_id", "current_external_id", STRING),
            Field("new_external_id", "new_external_id", STRING),
        ),
        required=(
            "current_external_id",
            "new_external_id",
        ),
        any_of=(),
        extra=ANY,
        model=ExternalIdRename,
    ),
)
