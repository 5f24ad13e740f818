# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/audiences.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    STRING,
    TIME,
    ListOf,
    ModelRef,
    OneOf,
    scalar,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset, UntypedMapping

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


@attrs.define(kw_only=True, repr=False)
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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            AND: Sequence[ConnectedAudience | ConnectedAudienceInput | UntypedMapping]
            | Unset = UNSET,
            OR: Sequence[ConnectedAudience | ConnectedAudienceInput | UntypedMapping]
            | Unset = UNSET,
            custom_attribute: CustomAttributeFilter
            | CustomAttributeFilterInput
            | UntypedMapping
            | Unset = UNSET,
            push_subscription_status: PushSubscriptionFilter
            | PushSubscriptionFilterInput
            | UntypedMapping
            | Unset = UNSET,
            email_subscription_status: EmailSubscriptionFilter
            | EmailSubscriptionFilterInput
            | UntypedMapping
            | Unset = UNSET,
            last_used_app: LastUsedAppFilter
            | LastUsedAppFilterInput
            | UntypedMapping
            | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.AND = AND
            self.OR = OR
            self.custom_attribute = custom_attribute
            self.push_subscription_status = push_subscription_status
            self.email_subscription_status = email_subscription_status
            self.last_used_app = last_used_app
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


ConnectedAudience.__kind__ = ObjectKind(
    fields=(
        Field("AND", "AND", ListOf(ModelRef("audiences", "ConnectedAudience"))),
        Field("OR", "OR", ListOf(ModelRef("audiences", "ConnectedAudience"))),
        Field(
            "custom_attribute", "custom_attribute", ModelRef("audiences", "CustomAttributeFilter")
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
)


@attrs.define(kw_only=True, repr=False)
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

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            custom_attribute_name: str,
            comparison: Literal[
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
            | str,
            value: str | float | bool | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.custom_attribute_name = custom_attribute_name
            self.comparison = comparison
            self.value = value
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CustomAttributeFilter.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class PushSubscriptionFilter(Model):
    """Compares the state of the push subscription.

    Attributes:
        comparison: Tells how to compare. Required.
        value: Holds the state to compare with. Required.
    """

    comparison: Literal["is", "is_not"] | str
    value: Literal["opted_in", "subscribed", "unsubscribed"] | str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            comparison: Literal["is", "is_not"] | str,
            value: Literal["opted_in", "subscribed", "unsubscribed"] | str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.comparison = comparison
            self.value = value
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


PushSubscriptionFilter.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailSubscriptionFilter(Model):
    """Compares the state of the e-mail subscription.

    Attributes:
        comparison: Tells how to compare. Required.
        value: Holds the state to compare with. Required.
    """

    comparison: Literal["is", "is_not"] | str
    value: Literal["opted_in", "subscribed", "unsubscribed"] | str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            comparison: Literal["is", "is_not"] | str,
            value: Literal["opted_in", "subscribed", "unsubscribed"] | str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.comparison = comparison
            self.value = value
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailSubscriptionFilter.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class LastUsedAppFilter(Model):
    """Compares the time when the user last used an app.

    Attributes:
        comparison: Tells how to compare. Required.
        value: Tells the time to compare with, such as 2026-07-22T13:17:55+0000. Required.
    """

    comparison: Literal["after", "before"] | str
    value: datetime | str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            comparison: Literal["after", "before"] | str,
            value: datetime | str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.comparison = comparison
            self.value = value
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


LastUsedAppFilter.__kind__ = ObjectKind(
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
)
