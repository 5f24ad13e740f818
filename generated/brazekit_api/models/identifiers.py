# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/identifiers.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset, UntypedMapping

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


@attrs.define(kw_only=True, repr=False)
class UserAlias(Model):
    """Names a user by an identifier of the caller's own choosing.

    Attributes:
        alias_name: Holds the identifier itself. Required.
        alias_label: Names the kind of identifier. A user has one alias name per label.
            Required.
    """

    alias_name: str
    alias_label: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            alias_name: str,
            alias_label: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.alias_name = alias_name
            self.alias_label = alias_label
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


UserAlias.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class NewUserAlias(Model):
    """Adds an alias to a user, or creates an alias-only user.

    Attributes:
        external_id: Names the user who gets the alias. When it is left out, an alias-only
            user is created; when nobody has it, the alias is added to nobody.
        alias_name: Holds the identifier itself. Required.
        alias_label: Names the kind of identifier. Required.
    """

    external_id: str | Unset = UNSET
    alias_name: str
    alias_label: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            external_id: str | Unset = UNSET,
            alias_name: str,
            alias_label: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.external_id = external_id
            self.alias_name = alias_name
            self.alias_label = alias_label
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


NewUserAlias.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class UserAliasUpdate(Model):
    """Gives an existing alias a new name under the same label.

    Attributes:
        alias_label: Names the label of the alias. Required.
        old_alias_name: Names the alias as it is. When it is not found, nothing happens.
            Required.
        new_alias_name: Names the alias as it is to be. Required.
    """

    alias_label: str
    old_alias_name: str
    new_alias_name: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            alias_label: str,
            old_alias_name: str,
            new_alias_name: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.alias_label = alias_label
            self.old_alias_name = old_alias_name
            self.new_alias_name = new_alias_name
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


UserAliasUpdate.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class AliasToIdentify(Model):
    """Gives an alias-only user an external ID.

    Attributes:
        external_id: Names the external ID that the user gets. Required.
        user_alias: Names the alias-only user. Required.
    """

    external_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            external_id: str,
            user_alias: UserAlias | UserAliasInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.external_id = external_id
            self.user_alias = user_alias
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


AliasToIdentify.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailToIdentify(Model):
    """Gives the user with an e-mail address an external ID.

    Attributes:
        external_id: Names the external ID that the user gets. Required.
        email: Names the e-mail address of the user. Required.
        prioritization: Chooses among several users with the address. Required.
    """

    external_id: str
    email: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            external_id: str,
            email: str,
            prioritization: Sequence[
                Literal[
                    "identified", "unidentified", "most_recently_updated", "least_recently_updated"
                ]
                | str
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.external_id = external_id
            self.email = email
            self.prioritization = prioritization
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailToIdentify.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class PhoneToIdentify(Model):
    """Gives the user with a phone number an external ID.

    Attributes:
        external_id: Names the external ID that the user gets. Required.
        phone: Names the phone number of the user, best in E.164 form. Required.
        prioritization: Chooses among several users with the number. Required.
    """

    external_id: str
    phone: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            external_id: str,
            phone: str,
            prioritization: Sequence[
                Literal[
                    "identified", "unidentified", "most_recently_updated", "least_recently_updated"
                ]
                | str
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.external_id = external_id
            self.phone = phone
            self.prioritization = prioritization
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


PhoneToIdentify.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailToDelete(Model):
    """Names the user to delete by e-mail address.

    Attributes:
        email: Names the e-mail address of the user. Required.
        prioritization: Chooses among several users with the address. Required.
    """

    email: str
    prioritization: Sequence[Literal["identified", "unidentified", "most_recently_updated"] | str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            email: str,
            prioritization: Sequence[
                Literal["identified", "unidentified", "most_recently_updated"] | str
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.email = email
            self.prioritization = prioritization
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailToDelete.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class PhoneToDelete(Model):
    """Names the user to delete by phone number.

    Attributes:
        phone: Names the phone number of the user, best in E.164 form. Required.
        prioritization: Chooses among several users with the number. Required.
    """

    phone: str
    prioritization: Sequence[Literal["identified", "unidentified", "most_recently_updated"] | str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            phone: str,
            prioritization: Sequence[
                Literal["identified", "unidentified", "most_recently_updated"] | str
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.phone = phone
            self.prioritization = prioritization
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


PhoneToDelete.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            external_id: str | Unset = UNSET,
            user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET,
            email: str | Unset = UNSET,
            phone: str | Unset = UNSET,
            prioritization: Sequence[
                Literal[
                    "identified", "unidentified", "most_recently_updated", "least_recently_updated"
                ]
                | str
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.external_id = external_id
            self.user_alias = user_alias
            self.email = email
            self.phone = phone
            self.prioritization = prioritization
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


MergeIdentifier.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class MergeUpdate(Model):
    """Merges one user into another and removes the first.

    Attributes:
        identifier_to_merge: Names the user who is merged and removed. Required.
        identifier_to_keep: Names the user who stays. Required.
    """

    identifier_to_merge: MergeIdentifier | MergeIdentifierInput | UntypedMapping
    identifier_to_keep: MergeIdentifier | MergeIdentifierInput | UntypedMapping

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            identifier_to_merge: MergeIdentifier | MergeIdentifierInput | UntypedMapping,
            identifier_to_keep: MergeIdentifier | MergeIdentifierInput | UntypedMapping,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.identifier_to_merge = identifier_to_merge
            self.identifier_to_keep = identifier_to_keep
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


MergeUpdate.__kind__ = ObjectKind(
    fields=(
        Field(
            "identifier_to_merge", "identifier_to_merge", ModelRef("identifiers", "MergeIdentifier")
        ),
        Field(
            "identifier_to_keep", "identifier_to_keep", ModelRef("identifiers", "MergeIdentifier")
        ),
    ),
    required=(
        "identifier_to_merge",
        "identifier_to_keep",
    ),
    any_of=(),
    extra=None,
    model=MergeUpdate,
)


@attrs.define(kw_only=True, repr=False)
class ExternalIdRename(Model):
    """Gives a user a new primary external ID and keeps the old one as a deprecated ID.

    Attributes:
        current_external_id: Names the user by primary external ID; a deprecated ID is
            refused. Required.
        new_external_id: Holds the new ID, which nobody may use as a primary or deprecated
            ID. Required.
    """

    current_external_id: str
    new_external_id: str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            current_external_id: str,
            new_external_id: str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.current_external_id = current_external_id
            self.new_external_id = new_external_id
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ExternalIdRename.__kind__ = ObjectKind(
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
)
