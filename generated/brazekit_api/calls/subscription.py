# Written by `make generate` from spec/; do not edit.
"""Calls below `subscription`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..building import batch_form, build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
    OneOf,
)
from ..models.subscriptions import (
    SubscriptionGroupUpdate,
    SubscriptionStatusGetResponse,
    SubscriptionStatusSetResponse,
    SubscriptionStatusSetV2Response,
    SubscriptionUserStatusResponse,
)
from ..seam import BatchForm, Call
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.subscriptions import SubscriptionGroupUpdateInput


def subscription_status_get(
    *,
    subscription_group_id: str,
    external_id: str | Sequence[str] | Unset = UNSET,
    email: str | Sequence[str] | Unset = UNSET,
    phone: str | Sequence[str] | Unset = UNSET,
) -> Call[SubscriptionStatusGetResponse]:
    """Make the request of `subscription.status.get`."""
    return build(
        OPERATIONS["subscription.status.get"],
        reader(SubscriptionStatusGetResponse),
        query={
            "subscription_group_id": (subscription_group_id, STRING),
            "external_id": (
                external_id,
                OneOf(
                    (
                        STRING,
                        ListOf(STRING, max_items=50),
                    )
                ),
            ),
            "email": (
                email,
                OneOf(
                    (
                        STRING,
                        ListOf(STRING, max_items=50),
                    )
                ),
            ),
            "phone": (
                phone,
                OneOf(
                    (
                        STRING,
                        ListOf(STRING, max_items=50),
                    )
                ),
            ),
        },
        array_names={
            "external_id": "external_id[]",
            "email": "email[]",
            "phone": "phone[]",
        },
    )


def subscription_user_status(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    external_id: str | Sequence[str] | Unset = UNSET,
    email: str | Sequence[str] | Unset = UNSET,
    phone: str | Sequence[str] | Unset = UNSET,
) -> Call[SubscriptionUserStatusResponse]:
    """Make the request of `subscription.user.status`."""
    return build(
        OPERATIONS["subscription.user.status"],
        reader(SubscriptionUserStatusResponse),
        query={
            "limit": (limit, INTEGER),
            "offset": (offset, INTEGER),
            "external_id": (
                external_id,
                OneOf(
                    (
                        STRING,
                        ListOf(STRING, max_items=50),
                    )
                ),
            ),
            "email": (
                email,
                OneOf(
                    (
                        STRING,
                        ListOf(STRING, max_items=50),
                    )
                ),
            ),
            "phone": (
                phone,
                OneOf(
                    (
                        STRING,
                        ListOf(STRING, max_items=50),
                    )
                ),
            ),
        },
        array_names={
            "external_id": "external_id[]",
            "email": "email[]",
            "phone": "phone[]",
        },
    )


def subscription_status_set(
    *,
    subscription_group_id: str,
    subscription_state: Literal["subscribed", "unsubscribed"] | str,
    external_id: str | Sequence[str] | Unset = UNSET,
    email: str | Sequence[str] | Unset = UNSET,
    phone: str | Sequence[str] | Unset = UNSET,
) -> Call[SubscriptionStatusSetResponse]:
    """Make the request of `subscription.status.set`."""
    return build(
        OPERATIONS["subscription.status.set"],
        reader(SubscriptionStatusSetResponse),
        body={
            "subscription_group_id": subscription_group_id,
            "subscription_state": subscription_state,
            "external_id": external_id,
            "email": email,
            "phone": phone,
        },
        body_kind=ModelRef("subscriptions", "SubscriptionStatusSetRequest"),
    )


def subscription_status_set_form(
    *,
    subscription_group_id: str,
    subscription_state: Literal["subscribed", "unsubscribed"] | str,
) -> BatchForm[SubscriptionStatusSetResponse]:
    """Make the form of `subscription.status.set` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["subscription.status.set"],
        reader(SubscriptionStatusSetResponse),
        items={
            "external_id": STRING,
            "email": STRING,
            "phone": STRING,
        },
        fixed={
            "subscription_group_id": (subscription_group_id, STRING),
            "subscription_state": (subscription_state, STRING),
        },
    )


def subscription_status_set_v2(
    *,
    subscription_groups: Sequence[
        SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
    ],
) -> Call[SubscriptionStatusSetV2Response]:
    """Make the request of `subscription.status.set_v2`."""
    return build(
        OPERATIONS["subscription.status.set_v2"],
        reader(SubscriptionStatusSetV2Response),
        body={
            "subscription_groups": subscription_groups,
        },
        body_kind=ModelRef("subscriptions", "SubscriptionStatusSetV2Request"),
    )


def subscription_status_set_v2_form() -> BatchForm[SubscriptionStatusSetV2Response]:
    """Make the form of `subscription.status.set_v2` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["subscription.status.set_v2"],
        reader(SubscriptionStatusSetV2Response),
        items={
            "subscription_groups": ModelRef("subscriptions", "SubscriptionGroupUpdate"),
        },
        fixed={},
    )
