# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/subscriptions.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..models.subscriptions import SubscriptionGroupUpdate
    from ..types import UntypedMapping

__all__ = [
    "SubscriptionGroupStateInput",
    "SubscriptionStatusSetRequestInput",
    "SubscriptionGroupUpdateInput",
    "SubscriptionStatusSetV2RequestInput",
]


class SubscriptionGroupStateInput(TypedDict, total=False):
    """`SubscriptionGroupState` as a plain mapping: Holds the state in one subscription group."""

    subscription_group_id: Required[str]
    subscription_state: Required[Literal["subscribed", "unsubscribed"] | str]


class SubscriptionStatusSetRequestInput(TypedDict, total=False):
    """`SubscriptionStatusSetRequest` as a plain mapping: Sets the state of up to 50 users in
    one subscription group. E-mail groups take external_id or email, SMS and RCS groups
    external_id or phone; email and phone exclude each other.

    At least one of these is needed: external_id, email, phone.
    """

    subscription_group_id: Required[str]
    subscription_state: Required[Literal["subscribed", "unsubscribed"] | str]
    external_id: str | Sequence[str]
    email: str | Sequence[str]
    phone: str | Sequence[str]


class SubscriptionGroupUpdateInput(TypedDict, total=False):
    """`SubscriptionGroupUpdate` as a plain mapping: Sets the state of users in one
    subscription group. Takes external_ids, emails or phones; emails and phones exclude each
    other.

    At least one of these is needed: external_ids, emails, phones.
    """

    subscription_group_id: Required[str]
    subscription_state: Required[Literal["subscribed", "unsubscribed"] | str]
    external_ids: Sequence[str]
    emails: str | Sequence[str]
    phones: str | Sequence[str]
    use_double_opt_in_logic: bool


class SubscriptionStatusSetV2RequestInput(TypedDict, total=False):
    """`SubscriptionStatusSetV2Request` as a plain mapping: Sets states in several subscription
    groups, for up to 50 users in all.
    """

    subscription_groups: Required[
        Sequence[SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping]
    ]
