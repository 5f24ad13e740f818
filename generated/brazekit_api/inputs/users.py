# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/users.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required

    from ..models.events import Event
    from ..models.identifiers import (
        AliasToIdentify,
        EmailToDelete,
        EmailToIdentify,
        ExternalIdRename,
        MergeUpdate,
        NewUserAlias,
        PhoneToDelete,
        PhoneToIdentify,
        UserAlias,
        UserAliasUpdate,
    )
    from ..models.purchases import Purchase
    from ..models.user_attributes import UserAttributes
    from ..types import JsonInput, UntypedMapping
    from .events import EventInput
    from .identifiers import (
        AliasToIdentifyInput,
        EmailToDeleteInput,
        EmailToIdentifyInput,
        ExternalIdRenameInput,
        MergeUpdateInput,
        NewUserAliasInput,
        PhoneToDeleteInput,
        PhoneToIdentifyInput,
        UserAliasInput,
        UserAliasUpdateInput,
    )
    from .purchases import PurchaseInput
    from .user_attributes import UserAttributesInput

__all__ = [
    "UsersTrackRequestInput",
    "UsersTrackSyncRequestInput",
    "UsersTrackBulkRequestInput",
    "UsersAliasNewRequestInput",
    "UsersAliasUpdateRequestInput",
    "UsersIdentifyRequestInput",
    "UsersMergeRequestInput",
    "UsersDeleteRequestInput",
    "UsersExternalIdsRenameRequestInput",
    "UsersExternalIdsRemoveRequestInput",
]


class UsersTrackRequestInput(TypedDict, total=False):
    """`UsersTrackRequest` as a plain mapping: Carries attributes, events and purchases, which
    are processed in this order. How many fit one request depends on the plan.
    """

    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
    events: Sequence[Event | EventInput | UntypedMapping]
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping]


class UsersTrackSyncRequestInput(TypedDict, total=False):
    """`UsersTrackSyncRequest` as a plain mapping: Carries one attributes object, one event or
    one purchase.

    At least one of these is needed: attributes, events, purchases.
    """

    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
    events: Sequence[Event | EventInput | UntypedMapping]
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping]


class UsersTrackBulkRequestInput(TypedDict, total=False):
    """`UsersTrackBulkRequest` as a plain mapping: Carries attributes, events and purchases: up
    to 1,000 objects and 2 MB in all, and up to 100 objects for one profile.
    """

    attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
    events: Sequence[Event | EventInput | UntypedMapping]
    purchases: Sequence[Purchase | PurchaseInput | UntypedMapping]


class UsersAliasNewRequestInput(TypedDict, total=False):
    """`UsersAliasNewRequest` as a plain mapping: Carries the aliases to create."""

    user_aliases: Required[Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping]]


class UsersAliasUpdateRequestInput(TypedDict, total=False):
    """`UsersAliasUpdateRequest` as a plain mapping: Carries the aliases to rename. They are
    applied in no particular order.
    """

    alias_updates: Required[Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping]]


class UsersIdentifyRequestInput(TypedDict, total=False):
    """`UsersIdentifyRequest` as a plain mapping: Carries the users to identify, by alias,
    e-mail address or phone number.

    At least one of these is needed: aliases_to_identify, emails_to_identify,
    phone_numbers_to_identify.
    """

    aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
    emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
    phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]


class UsersMergeRequestInput(TypedDict, total=False):
    """`UsersMergeRequest` as a plain mapping: Carries the merges. They are applied in no
    particular order, so one request must not chain them.
    """

    merge_updates: Required[Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping]]


class UsersDeleteRequestInput(TypedDict, total=False):
    """`UsersDeleteRequest` as a plain mapping: Names the users to delete by one kind of
    identifier.

    At least one of these is needed: external_ids, user_aliases, braze_ids, email_addresses,
    phone_numbers.
    """

    external_ids: Sequence[str]
    user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping]
    braze_ids: Sequence[str]
    email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
    phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]


class UsersExternalIdsRenameRequestInput(TypedDict, total=False):
    """`UsersExternalIdsRenameRequest` as a plain mapping: Carries the renames."""

    external_id_renames: Required[
        Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping]
    ]


class UsersExternalIdsRemoveRequestInput(TypedDict, total=False):
    """`UsersExternalIdsRemoveRequest` as a plain mapping: Carries the deprecated external IDs
    to remove.
    """

    external_ids: Required[Sequence[str]]
