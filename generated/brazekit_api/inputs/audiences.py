# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/audiences.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Required

    from ..models.audiences import (
        ConnectedAudience,
        CustomAttributeFilter,
        EmailSubscriptionFilter,
        LastUsedAppFilter,
        PushSubscriptionFilter,
    )
    from ..types import UntypedMapping

__all__ = [
    "ConnectedAudienceInput",
    "CustomAttributeFilterInput",
    "PushSubscriptionFilterInput",
    "EmailSubscriptionFilterInput",
    "LastUsedAppFilterInput",
]


class ConnectedAudienceInput(TypedDict, total=False):
    """`ConnectedAudience` as a plain mapping: Chooses users when the request is made: holds
    either one filter, or AND or OR with a list of filters and further lists, nested as deep
    as is needed. It cannot ask for other profile fields, custom events, segments or
    engagement with messages; a segment can.

    At least one of these is needed: AND, OR, custom_attribute, push_subscription_status,
    email_subscription_status, last_used_app.
    """

    AND: Sequence[ConnectedAudience | ConnectedAudienceInput | UntypedMapping]
    OR: Sequence[ConnectedAudience | ConnectedAudienceInput | UntypedMapping]
    custom_attribute: CustomAttributeFilter | CustomAttributeFilterInput | UntypedMapping
    push_subscription_status: PushSubscriptionFilter | PushSubscriptionFilterInput | UntypedMapping
    email_subscription_status: (
        EmailSubscriptionFilter | EmailSubscriptionFilterInput | UntypedMapping
    )
    last_used_app: LastUsedAppFilter | LastUsedAppFilterInput | UntypedMapping


class CustomAttributeFilterInput(TypedDict, total=False):
    """`CustomAttributeFilter` as a plain mapping: Compares a custom attribute with a value.
    Texts take equals, not_equal, matches_regex and does_not_match_regex; arrays
    includes_value and does_not_include_value; numbers equals, not_equal and the four
    orders; booleans equals and does_not_equal; times the four day distances, after and
    before. Every type takes exists and does_not_exist.
    """

    custom_attribute_name: Required[str]
    comparison: Required[
        Literal[
            "equals",
            "not_equal",
            "does_not_equal",
            "matches_regex",
            "does_not_match_regex",
            "exists",
            "does_not_exist",
            "includes_value",
            "does_not_include_value",
            "greater_than",
            "greater_than_or_equal_to",
            "less_than",
            "less_than_or_equal_to",
            "less_than_x_days_ago",
            "greater_than_x_days_ago",
            "less_than_x_days_in_the_future",
            "greater_than_x_days_in_the_future",
            "after",
            "before",
        ]
        | str
    ]
    value: str | float | bool


class PushSubscriptionFilterInput(TypedDict, total=False):
    """`PushSubscriptionFilter` as a plain mapping: Compares the state of the push
    subscription.
    """

    comparison: Required[Literal["is", "is_not"] | str]
    value: Required[Literal["opted_in", "subscribed", "unsubscribed"] | str]


class EmailSubscriptionFilterInput(TypedDict, total=False):
    """`EmailSubscriptionFilter` as a plain mapping: Compares the state of the e-mail
    subscription.
    """

    comparison: Required[Literal["is", "is_not"] | str]
    value: Required[Literal["opted_in", "subscribed", "unsubscribed"] | str]


class LastUsedAppFilterInput(TypedDict, total=False):
    """`LastUsedAppFilter` as a plain mapping: Compares the time when the user last used an
    app.
    """

    comparison: Required[Literal["after", "before"] | str]
    value: Required[datetime | str]
