# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/subscriptions.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    STRING,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset, UntypedMapping

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


@define(kw_only=True)
class SubscriptionGroupState(Model):
    """Holds the state in one subscription group.

    Attributes:
        subscription_group_id: Names the subscription group. Required.
        subscription_state: Sets the state. Required.
    """

    __slots__ = ()

    subscription_group_id: str
    subscription_state: Literal["subscribed", "unsubscribed"] | str


describe(
    SubscriptionGroupState,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class SubscriptionStatusGetResponse(Model):
    """Tells the state of each user in one subscription group.

    Attributes:
        message: Says success.
        status: Maps each identifier to a state.
    """

    __slots__ = ()

    message: str | Unset = UNSET
    status: dict[str, Literal["Subscribed", "Unsubscribed", "Unknown"] | str] | Unset = UNSET


describe(
    SubscriptionStatusGetResponse,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field("status", "status", MapOf(STRING)),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SubscriptionStatusGetResponse,
    ),
)


@define(kw_only=True)
class SubscriptionUserStatusResponse(Model):
    """Lists the subscription groups of users whose state ever changed.

    Attributes:
        success: Says whether the request succeeded.
        message: Says success.
        subscription_groups: Lists the groups; groups that were never touched are absent.
    """

    __slots__ = ()

    success: bool | Unset = UNSET
    message: str | Unset = UNSET
    subscription_groups: list[UserSubscriptionGroup] | Unset = UNSET


describe(
    SubscriptionUserStatusResponse,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class UserSubscriptionGroup(Model):
    """Tells the state of a user in one subscription group.

    Attributes:
        subscription_group_id: Names the subscription group.
        subscription_status: Tells the state, in lower case here.
    """

    __slots__ = ()

    subscription_group_id: str | Unset = UNSET
    subscription_status: Literal["subscribed", "unsubscribed"] | str | Unset = UNSET


describe(
    UserSubscriptionGroup,
    ObjectKind(
        fields=(
            Field("subscription_group_id", "subscription_group_id", STRING),
            Field("subscription_status", "subscription_status", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UserSubscriptionGroup,
    ),
)


@define(kw_only=True)
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

    __slots__ = ()

    subscription_group_id: str
    subscription_state: Literal["subscribed", "unsubscribed"] | str
    external_id: str | Sequence[str] | Unset = UNSET
    email: str | Sequence[str] | Unset = UNSET
    phone: str | Sequence[str] | Unset = UNSET


describe(
    SubscriptionStatusSetRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class SubscriptionStatusSetResponse(Model):
    """Says that the states were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    SubscriptionStatusSetResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=SubscriptionStatusSetResponse,
    ),
)


@define(kw_only=True)
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

    __slots__ = ()

    subscription_group_id: str
    subscription_state: Literal["subscribed", "unsubscribed"] | str
    external_ids: Sequence[str] | Unset = UNSET
    emails: str | Sequence[str] | Unset = UNSET
    phones: str | Sequence[str] | Unset = UNSET
    use_double_opt_in_logic: bool | Unset = UNSET


describe(
    SubscriptionGroupUpdate,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class SubscriptionStatusSetV2Request(Model):
    """Sets states in several subscription groups, for up to 50 users in all.

    Attributes:
        subscription_groups: Lists the updates, each for one group. Required.
    """

    __slots__ = ()

    subscription_groups: Sequence[
        SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
    ]


describe(
    SubscriptionStatusSetV2Request,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class SubscriptionStatusSetV2Response(Model):
    """Says that the states were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    SubscriptionStatusSetV2Response,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=SubscriptionStatusSetV2Response,
    ),
)
