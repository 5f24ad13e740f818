# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/subscriptions.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.subscriptions import SubscriptionGroupUpdateInput

__all__ = [
    "SubscriptionGroupState",
    "SubscriptionStatusGetResponse",
    "SubscriptionUserStatusResponse",
    "UserSubscriptionGroup",
    "SubscriptionStatusSetRequest",
    "SubscriptionStatusSetResponse",
    "SubscriptionGroupUpdate",
    "SubscriptionStatusSetV2Request",
    "SubscriptionStatusSetV2Response",
]


@attrs.define(kw_only=True, repr=False)
class SubscriptionGroupState(Model):
    """Holds the state in one subscription group.

    Attributes:
        subscription_group_id: Names the subscription group. Required.
        subscription_state: Sets the state. Required.
    """

    subscription_group_id: str
    subscription_state: Literal["subscribed", "unsubscribed"] | str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            subscription_group_id: str,
            subscription_state: Literal["subscribed", "unsubscribed"] | str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.subscription_group_id = subscription_group_id
            self.subscription_state = subscription_state
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


SubscriptionGroupState.__kind__ = ObjectKind(
    fields=(
        Field("subscription_group_id", "subscription_group_id", STRING),
        Field("subscription_state", "subscription_state", STRING),
    ),
    required=(
        "subscription_group_id",
        "subscription_state",
    ),
    any_of=(),
    extra=ANY,
    model=SubscriptionGroupState,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionStatusGetResponse(Model):
    """Tells the state of each user in one subscription group.

    Attributes:
        message: Says success.
        status: Maps each identifier to a state.
    """

    message: str | Unset = UNSET
    status: dict[str, Literal["Subscribed", "Unsubscribed", "Unknown"] | str] | Unset = UNSET


SubscriptionStatusGetResponse.__kind__ = ObjectKind(
    fields=(
        Field("message", "message", STRING),
        Field("status", "status", MapOf(STRING)),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=SubscriptionStatusGetResponse,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionUserStatusResponse(Model):
    """Lists the subscription groups of users whose state ever changed.

    Attributes:
        success: Says whether the request succeeded.
        message: Says success.
        subscription_groups: Lists the groups; groups that were never touched are absent.
    """

    success: bool | Unset = UNSET
    message: str | Unset = UNSET
    subscription_groups: list[UserSubscriptionGroup] | Unset = UNSET


SubscriptionUserStatusResponse.__kind__ = ObjectKind(
    fields=(
        Field("success", "success", BOOLEAN),
        Field("message", "message", STRING),
        Field(
            "subscription_groups",
            "subscription_groups",
            ListOf(ModelRef("subscriptions", "UserSubscriptionGroup")),
        ),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=SubscriptionUserStatusResponse,
)


@attrs.define(kw_only=True, repr=False)
class UserSubscriptionGroup(Model):
    """Tells the state of a user in one subscription group.

    Attributes:
        subscription_group_id: Names the subscription group.
        subscription_status: Tells the state, in lower case here.
    """

    subscription_group_id: str | Unset = UNSET
    subscription_status: Literal["subscribed", "unsubscribed"] | str | Unset = UNSET


UserSubscriptionGroup.__kind__ = ObjectKind(
    fields=(
        Field("subscription_group_id", "subscription_group_id", STRING),
        Field("subscription_status", "subscription_status", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=UserSubscriptionGroup,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionStatusSetRequest(Model):
    """Sets the state of up to 50 users in one subscription group. E-mail groups take
    external_id or email, SMS and RCS groups external_id or phone; email and phone exclude
    each other.

    Attributes:
        subscription_group_id: Names the subscription group. Required.
        subscription_state: Sets the state. Required.
        external_id: Names one user or up to 50 by external ID.
        email: Names one e-mail address or up to 50; every user with the address is updated.
        phone: Names one phone number or up to 50 in E.164 form; every user with the number
            is updated.

    At least one of these is needed: external_id, email, phone.
    """

    subscription_group_id: str
    subscription_state: Literal["subscribed", "unsubscribed"] | str
    external_id: str | Sequence[str] | Unset = UNSET
    email: str | Sequence[str] | Unset = UNSET
    phone: str | Sequence[str] | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            subscription_group_id: str,
            subscription_state: Literal["subscribed", "unsubscribed"] | str,
            external_id: str | Sequence[str] | Unset = UNSET,
            email: str | Sequence[str] | Unset = UNSET,
            phone: str | Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.subscription_group_id = subscription_group_id
            self.subscription_state = subscription_state
            self.external_id = external_id
            self.email = email
            self.phone = phone
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


SubscriptionStatusSetRequest.__kind__ = ObjectKind(
    fields=(
        Field("subscription_group_id", "subscription_group_id", STRING),
        Field("subscription_state", "subscription_state", STRING),
        Field(
            "external_id",
            "external_id",
            OneOf(
                (
                    STRING,
                    ListOf(STRING, max_items=50),
                )
            ),
        ),
        Field(
            "email",
            "email",
            OneOf(
                (
                    STRING,
                    ListOf(STRING, max_items=50),
                )
            ),
        ),
        Field(
            "phone",
            "phone",
            OneOf(
                (
                    STRING,
                    ListOf(STRING, max_items=50),
                )
            ),
        ),
    ),
    required=(
        "subscription_group_id",
        "subscription_state",
    ),
    any_of=(
        (
            ("external_id",),
            ("email",),
            ("phone",),
        ),
    ),
    extra=ANY,
    model=SubscriptionStatusSetRequest,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionStatusSetResponse(Model):
    """Says that the states were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


SubscriptionStatusSetResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=SubscriptionStatusSetResponse,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionGroupUpdate(Model):
    """Sets the state of users in one subscription group. Takes external_ids, emails or phones;
    emails and phones exclude each other.

    Attributes:
        subscription_group_id: Names the subscription group. Required.
        subscription_state: Sets the state. Required.
        external_ids: Names up to 50 users by external ID.
        emails: Names one e-mail address or up to 50; every user with the address is
            updated.
        phones: Names one phone number or up to 50 in E.164 form; every user with the number
            is updated.
        use_double_opt_in_logic: Lets users enter the SMS double opt-in workflow. Defaults
            to false.

    At least one of these is needed: external_ids, emails, phones.
    """

    subscription_group_id: str
    subscription_state: Literal["subscribed", "unsubscribed"] | str
    external_ids: Sequence[str] | Unset = UNSET
    emails: str | Sequence[str] | Unset = UNSET
    phones: str | Sequence[str] | Unset = UNSET
    use_double_opt_in_logic: bool | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            subscription_group_id: str,
            subscription_state: Literal["subscribed", "unsubscribed"] | str,
            external_ids: Sequence[str] | Unset = UNSET,
            emails: str | Sequence[str] | Unset = UNSET,
            phones: str | Sequence[str] | Unset = UNSET,
            use_double_opt_in_logic: bool | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.subscription_group_id = subscription_group_id
            self.subscription_state = subscription_state
            self.external_ids = external_ids
            self.emails = emails
            self.phones = phones
            self.use_double_opt_in_logic = use_double_opt_in_logic
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


SubscriptionGroupUpdate.__kind__ = ObjectKind(
    fields=(
        Field("subscription_group_id", "subscription_group_id", STRING),
        Field("subscription_state", "subscription_state", STRING),
        Field("external_ids", "external_ids", ListOf(STRING, max_items=50)),
        Field(
            "emails",
            "emails",
            OneOf(
                (
                    STRING,
                    ListOf(STRING, max_items=50),
                )
            ),
        ),
        Field(
            "phones",
            "phones",
            OneOf(
                (
                    STRING,
                    ListOf(STRING, max_items=50),
                )
            ),
        ),
        Field("use_double_opt_in_logic", "use_double_opt_in_logic", BOOLEAN),
    ),
    required=(
        "subscription_group_id",
        "subscription_state",
    ),
    any_of=(
        (
            ("external_ids",),
            ("emails",),
            ("phones",),
        ),
    ),
    extra=ANY,
    model=SubscriptionGroupUpdate,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionStatusSetV2Request(Model):
    """Sets states in several subscription groups, for up to 50 users in all.

    Attributes:
        subscription_groups: Lists the updates, each for one group. Required.
    """

    subscription_groups: Sequence[
        SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
    ]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            subscription_groups: Sequence[
                SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
            ],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.subscription_groups = subscription_groups
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


SubscriptionStatusSetV2Request.__kind__ = ObjectKind(
    fields=(
        Field(
            "subscription_groups",
            "subscription_groups",
            ListOf(ModelRef("subscriptions", "SubscriptionGroupUpdate")),
        ),
    ),
    required=("subscription_groups",),
    any_of=(),
    extra=ANY,
    model=SubscriptionStatusSetV2Request,
)


@attrs.define(kw_only=True, repr=False)
class SubscriptionStatusSetV2Response(Model):
    """Says that the states were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


SubscriptionStatusSetV2Response.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=SubscriptionStatusSetV2Response,
)
