# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/audiences.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    TIME,
    ListOf,
    ModelRef,
    OneOf,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.audiences import (
        ConnectedAudienceInput,
        CustomAttributeFilterInput,
        EmailSubscriptionFilterInput,
        LastUsedAppFilterInput,
        PushSubscriptionFilterInput,
    )

__all__ = [
    "ConnectedAudience",
    "CustomAttributeFilter",
    "PushSubscriptionFilter",
    "EmailSubscriptionFilter",
    "LastUsedAppFilter",
]


@define(kw_only=True)
class ConnectedAudience(Model):
    """Chooses users when the request is made: holds either one filter, or AND or OR with a
    list of filters and further lists, nested as deep as is needed. It cannot ask for other
    profile fields, custom events, segments or engagement with messages; a segment can.

    Attributes:
        AND: Lists filters and lists of filters that must all hold.
        OR: Lists filters and lists of filters of which one must hold.
        custom_attribute: Compares a custom attribute.
        push_subscription_status: Compares the state of the push subscription.
        email_subscription_status: Compares the state of the e-mail subscription.
        last_used_app: Compares the time when the user last used an app.

    At least one of these is needed: AND, OR, custom_attribute, push_subscription_status,
    email_subscription_status, last_used_app.
    """

    __slots__ = ()

    AND: Sequence[ConnectedAudience | ConnectedAudienceInput | UntypedMapping] | Unset = UNSET
    OR: Sequence[ConnectedAudience | ConnectedAudienceInput | UntypedMapping] | Unset = UNSET
    custom_attribute: (
        CustomAttributeFilter | CustomAttributeFilterInput | UntypedMapping | Unset
    ) = UNSET
    push_subscription_status: (
        PushSubscriptionFilter | PushSubscriptionFilterInput | UntypedMapping | Unset
    ) = UNSET
    email_subscription_status: (
        EmailSubscriptionFilter | EmailSubscriptionFilterInput | UntypedMapping | Unset
    ) = UNSET
    last_used_app: LastUsedAppFilter | LastUsedAppFilterInput | UntypedMapping | Unset = UNSET


describe(
    ConnectedAudience,
    ObjectKind(
        fields=(
            Field("AND", "AND", ListOf(ModelRef("audiences", "ConnectedAudience"))),
            Field("OR", "OR", ListOf(ModelRef("audiences", "ConnectedAudience"))),
            Field(
                "custom_attribute",
                "custom_attribute",
                ModelRef("audiences", "CustomAttributeFilter"),
            ),
            Field(
                "push_subscription_status",
                "push_subscription_status",
                ModelRef("audiences", "PushSubscriptionFilter"),
            ),
            Field(
                "email_subscription_status",
                "email_subscription_status",
                ModelRef("audiences", "EmailSubscriptionFilter"),
            ),
            Field("last_used_app", "last_used_app", ModelRef("audiences", "LastUsedAppFilter")),
        ),
        required=(),
        any_of=(
            (
                ("AND",),
                ("OR",),
                ("custom_attribute",),
                ("push_subscription_status",),
                ("email_subscription_status",),
                ("last_used_app",),
            ),
        ),
        extra=ANY,
        model=ConnectedAudience,
    ),
)


@define(kw_only=True)
class CustomAttributeFilter(Model):
    """Compares a custom attribute with a value. Texts take equals, not_equal, matches_regex
    and does_not_match_regex; arrays includes_value and does_not_include_value; numbers
    equals, not_equal and the four orders; booleans equals and does_not_equal; times the
    four day distances, after and before. Every type takes exists and does_not_exist.

    Attributes:
        custom_attribute_name: Names the attribute. Required.
        comparison: Tells how to compare. Booleans have does_not_equal where texts and
            numbers have not_equal. Required.
        value: Holds what to compare with: an ISO 8601 time for after and before, a text for
            expressions, a number of days for the day distances. Only exists and
            does_not_exist do without it.
    """

    __slots__ = ()

    custom_attribute_name: str
    comparison: (
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
    )
    value: str | float | bool | Unset = UNSET


describe(
    CustomAttributeFilter,
    ObjectKind(
        fields=(
            Field("custom_attribute_name", "custom_attribute_name", STRING),
            Field("comparison", "comparison", STRING),
            Field("value", "value", scalar("string", "number", "boolean")),
        ),
        required=(
            "custom_attribute_name",
            "comparison",
        ),
        any_of=(),
        extra=ANY,
        model=CustomAttributeFilter,
    ),
)


@define(kw_only=True)
class PushSubscriptionFilter(Model):
    """Compares the state of the push subscription.

    Attributes:
        comparison: Tells how to compare. Required.
        value: Holds the state to compare with. Required.
    """

    __slots__ = ()

    comparison: Literal["is", "is_not"] | str
    value: Literal["opted_in", "subscribed", "unsubscribed"] | str


describe(
    PushSubscriptionFilter,
    ObjectKind(
        fields=(
            Field("comparison", "comparison", STRING),
            Field("value", "value", STRING),
        ),
        required=(
            "comparison",
            "value",
        ),
        any_of=(),
        extra=ANY,
        model=PushSubscriptionFilter,
    ),
)


@define(kw_only=True)
class EmailSubscriptionFilter(Model):
    """Compares the state of the e-mail subscription.

    Attributes:
        comparison: Tells how to compare. Required.
        value: Holds the state to compare with. Required.
    """

    __slots__ = ()

    comparison: Literal["is", "is_not"] | str
    value: Literal["opted_in", "subscribed", "unsubscribed"] | str


describe(
    EmailSubscriptionFilter,
    ObjectKind(
        fields=(
            Field("comparison", "comparison", STRING),
            Field("value", "value", STRING),
        ),
        required=(
            "comparison",
            "value",
        ),
        any_of=(),
        extra=ANY,
        model=EmailSubscriptionFilter,
    ),
)


@define(kw_only=True)
class LastUsedAppFilter(Model):
    """Compares the time when the user last used an app.

    Attributes:
        comparison: Tells how to compare. Required.
        value: Tells the time to compare with, such as 2026-07-22T13:17:55+0000. Required.
    """

    __slots__ = ()

    comparison: Literal["after", "before"] | str
    value: datetime | str


describe(
    LastUsedAppFilter,
    ObjectKind(
        fields=(
            Field("comparison", "comparison", STRING),
            Field(
                "value",
                "value",
                OneOf(
                    (
                        TIME,
                        STRING,
                    )
                ),
            ),
        ),
        required=(
            "comparison",
            "value",
        ),
        any_of=(),
        extra=ANY,
        model=LastUsedAppFilter,
    ),
)
