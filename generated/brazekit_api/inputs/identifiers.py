# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/identifiers.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..models.identifiers import MergeIdentifier, UserAlias
    from ..types import UntypedMapping

__all__ = [
    "UserAliasInput",
    "NewUserAliasInput",
    "UserAliasUpdateInput",
    "AliasToIdentifyInput",
    "EmailToIdentifyInput",
    "PhoneToIdentifyInput",
    "EmailToDeleteInput",
    "PhoneToDeleteInput",
    "MergeIdentifierInput",
    "MergeUpdateInput",
    "ExternalIdRenameInput",
]


class UserAliasInput(TypedDict, total=False):
    """`UserAlias` as a plain mapping: Names a user by an identifier of the caller's own
    choosing.
    """

    alias_name: Required[str]
    alias_label: Required[str]


class NewUserAliasInput(TypedDict, total=False):
    """`NewUserAlias` as a plain mapping: Adds an alias to a user, or creates an alias-only
    user.
    """

    external_id: str
    alias_name: Required[str]
    alias_label: Required[str]


class UserAliasUpdateInput(TypedDict, total=False):
    """`UserAliasUpdate` as a plain mapping: Gives an existing alias a new name under the same
    label.
    """

    alias_label: Required[str]
    old_alias_name: Required[str]
    new_alias_name: Required[str]


class AliasToIdentifyInput(TypedDict, total=False):
    """`AliasToIdentify` as a plain mapping: Gives an alias-only user an external ID."""

    external_id: Required[str]
    user_alias: Required[UserAlias | UserAliasInput | UntypedMapping]


class EmailToIdentifyInput(TypedDict, total=False):
    """`EmailToIdentify` as a plain mapping: Gives the user with an e-mail address an external
    ID.
    """

    external_id: Required[str]
    email: Required[str]
    prioritization: Required[
        Sequence[
            Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
            | str
        ]
    ]


class PhoneToIdentifyInput(TypedDict, total=False):
    """`PhoneToIdentify` as a plain mapping: Gives the user with a phone number an external ID."""

    external_id: Required[str]
    phone: Required[str]
    prioritization: Required[
        Sequence[
            Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
            | str
        ]
    ]


class EmailToDeleteInput(TypedDict, total=False):
    """`EmailToDelete` as a plain mapping: Names the user to delete by e-mail address."""

    email: Required[str]
    prioritization: Required[
        Sequence[Literal["identified", "unidentified", "most_recently_updated"] | str]
    ]


class PhoneToDeleteInput(TypedDict, total=False):
    """`PhoneToDelete` as a plain mapping: Names the user to delete by phone number."""

    phone: Required[str]
    prioritization: Required[
        Sequence[Literal["identified", "unidentified", "most_recently_updated"] | str]
    ]


class MergeIdentifierInput(TypedDict, total=False):
    """`MergeIdentifier` as a plain mapping: Names one user by exactly one of external_id,
    user_alias, email and phone. An e-mail address or phone number needs a prioritization.

    At least one of these is needed: external_id, user_alias, email with prioritization,
    phone with prioritization.
    """

    external_id: str
    user_alias: UserAlias | UserAliasInput | UntypedMapping
    email: str
    phone: str
    prioritization: Sequence[
        Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
        | str
    ]


class MergeUpdateInput(TypedDict, total=False):
    """`MergeUpdate` as a plain mapping: Merges one user into another and removes the first."""

    identifier_to_merge: Required[MergeIdentifier | MergeIdentifierInput | UntypedMapping]
    identifier_to_keep: Required[MergeIdentifier | MergeIdentifierInput | UntypedMapping]


class ExternalIdRenameInput(TypedDict, total=False):
    """`ExternalIdRename` as a plain mapping: Gives a user a new primary external ID and keeps
    the old one as a deprecated ID.
    """

    current_external_id: Required[str]
    new_external_id: Required[str]
