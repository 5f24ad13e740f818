# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/email_lists.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "HardBouncedEmail",
    "UnsubscribedEmail",
    "EmailHardBouncesResponse",
    "EmailUnsubscribesResponse",
    "EmailStatusRequest",
    "EmailStatusResponse",
    "EmailBounceRemoveRequest",
    "EmailBounceRemoveResponse",
    "EmailSpamRemoveRequest",
    "EmailSpamRemoveResponse",
    "EmailBlocklistRequest",
    "EmailBlocklistResponse",
    "EmailBlacklistRequest",
    "EmailBlacklistResponse",
]


@define(kw_only=True)
class HardBouncedEmail(Model):
    """Tells when an e-mail address hard bounced.

    Attributes:
        email: Names the address.
        hard_bounced_at: Tells when it bounced, in ISO 8601, whose form may leave out the T.
    """

    __slots__ = ()

    email: str | Unset = UNSET
    hard_bounced_at: str | Unset = UNSET


describe(
    HardBouncedEmail,
    ObjectKind(
        fields=(
            Field("email", "email", STRING),
            Field("hard_bounced_at", "hard_bounced_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=HardBouncedEmail,
    ),
)


@define(kw_only=True)
class UnsubscribedEmail(Model):
    """Tells when an e-mail address was unsubscribed.

    Attributes:
        email: Names the address.
        unsubscribed_at: Tells when it was unsubscribed, such as 2016-08-25 15:24:32 +0000.
    """

    __slots__ = ()

    email: str | Unset = UNSET
    unsubscribed_at: str | Unset = UNSET


describe(
    UnsubscribedEmail,
    ObjectKind(
        fields=(
            Field("email", "email", STRING),
            Field("unsubscribed_at", "unsubscribed_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=UnsubscribedEmail,
    ),
)


@define(kw_only=True)
class EmailHardBouncesResponse(Model):
    """Lists addresses that hard bounced.

    Attributes:
        emails: Lists the addresses, newest bounce first.
        message: Says success.
    """

    __slots__ = ()

    emails: list[HardBouncedEmail] | Unset = UNSET
    message: str | Unset = UNSET


describe(
    EmailHardBouncesResponse,
    ObjectKind(
        fields=(
            Field("emails", "emails", ListOf(ModelRef("email_lists", "HardBouncedEmail"))),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailHardBouncesResponse,
    ),
)


@define(kw_only=True)
class EmailUnsubscribesResponse(Model):
    """Lists addresses that are unsubscribed.

    Attributes:
        emails: Lists the addresses, in the order that was asked for.
        message: Says success.
    """

    __slots__ = ()

    emails: list[UnsubscribedEmail] | Unset = UNSET
    message: str | Unset = UNSET


describe(
    EmailUnsubscribesResponse,
    ObjectKind(
        fields=(
            Field("emails", "emails", ListOf(ModelRef("email_lists", "UnsubscribedEmail"))),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailUnsubscribesResponse,
    ),
)


@define(kw_only=True)
class EmailStatusRequest(Model):
    """Sets the e-mail subscription state of up to 50 addresses.

    Attributes:
        email: Names the addresses. Required.
        subscription_state: Sets the state. Required.
    """

    __slots__ = ()

    email: str | Sequence[str]
    subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str


describe(
    EmailStatusRequest,
    ObjectKind(
        fields=(
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
            Field("subscription_state", "subscription_state", STRING),
        ),
        required=(
            "email",
            "subscription_state",
        ),
        any_of=(),
        extra=ANY,
        model=EmailStatusRequest,
    ),
)


@define(kw_only=True)
class EmailStatusResponse(Model):
    """Says that the states were set.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    EmailStatusResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailStatusResponse,
    ),
)


@define(kw_only=True)
class EmailBounceRemoveRequest(Model):
    """Names up to 50 addresses to take off the list of hard bounces.

    Attributes:
        email: Names the addresses. Required.
    """

    __slots__ = ()

    email: str | Sequence[str]


describe(
    EmailBounceRemoveRequest,
    ObjectKind(
        fields=(
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
        ),
        required=("email",),
        any_of=(),
        extra=ANY,
        model=EmailBounceRemoveRequest,
    ),
)


@define(kw_only=True)
class EmailBounceRemoveResponse(Model):
    """Says that the addresses were removed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    EmailBounceRemoveResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailBounceRemoveResponse,
    ),
)


@define(kw_only=True)
class EmailSpamRemoveRequest(Model):
    """Names up to 50 addresses to take off the spam list.

    Attributes:
        email: Names the addresses. Required.
    """

    __slots__ = ()

    email: str | Sequence[str]


describe(
    EmailSpamRemoveRequest,
    ObjectKind(
        fields=(
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
        ),
        required=("email",),
        any_of=(),
        extra=ANY,
        model=EmailSpamRemoveRequest,
    ),
)


@define(kw_only=True)
class EmailSpamRemoveResponse(Model):
    """Says that the addresses were removed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    EmailSpamRemoveResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailSpamRemoveResponse,
    ),
)


@define(kw_only=True)
class EmailBlocklistRequest(Model):
    """Names up to 50 addresses to block.

    Attributes:
        email: Names the addresses. Required.
    """

    __slots__ = ()

    email: str | Sequence[str]


describe(
    EmailBlocklistRequest,
    ObjectKind(
        fields=(
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
        ),
        required=("email",),
        any_of=(),
        extra=ANY,
        model=EmailBlocklistRequest,
    ),
)


@define(kw_only=True)
class EmailBlocklistResponse(Model):
    """Says that the addresses were blocked.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    EmailBlocklistResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailBlocklistResponse,
    ),
)


@define(kw_only=True)
class EmailBlacklistRequest(Model):
    """Names up to 50 addresses to block.

    Attributes:
        email: Names the addresses. Required.
    """

    __slots__ = ()

    email: str | Sequence[str]


describe(
    EmailBlacklistRequest,
    ObjectKind(
        fields=(
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
        ),
        required=("email",),
        any_of=(),
        extra=ANY,
        model=EmailBlacklistRequest,
    ),
)


@define(kw_only=True)
class EmailBlacklistResponse(Model):
    """Says that the addresses were blocked.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    EmailBlacklistResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=EmailBlacklistResponse,
    ),
)
