# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/email_lists.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

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


@attrs.define(kw_only=True, repr=False)
class HardBouncedEmail(Model):
    """Tells when an e-mail address hard bounced.

    Attributes:
        email: Names the address.
        hard_bounced_at: Tells when it bounced, in ISO 8601, whose form may leave out the T.
    """

    email: str | Unset = UNSET
    hard_bounced_at: str | Unset = UNSET


HardBouncedEmail.__kind__ = ObjectKind(
    fields=(
        Field("email", "email", STRING),
        Field("hard_bounced_at", "hard_bounced_at", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=HardBouncedEmail,
)


@attrs.define(kw_only=True, repr=False)
class UnsubscribedEmail(Model):
    """Tells when an e-mail address was unsubscribed.

    Attributes:
        email: Names the address.
        unsubscribed_at: Tells when it was unsubscribed, such as 2016-08-25 15:24:32 +0000.
    """

    email: str | Unset = UNSET
    unsubscribed_at: str | Unset = UNSET


UnsubscribedEmail.__kind__ = ObjectKind(
    fields=(
        Field("email", "email", STRING),
        Field("unsubscribed_at", "unsubscribed_at", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=UnsubscribedEmail,
)


@attrs.define(kw_only=True, repr=False)
class EmailHardBouncesResponse(Model):
    """Lists addresses that hard bounced.

    Attributes:
        emails: Lists the addresses, newest bounce first.
        message: Says success.
    """

    emails: list[HardBouncedEmail] | Unset = UNSET
    message: str | Unset = UNSET


EmailHardBouncesResponse.__kind__ = ObjectKind(
    fields=(
        Field("emails", "emails", ListOf(ModelRef("email_lists", "HardBouncedEmail"))),
        Field("message", "message", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailHardBouncesResponse,
)


@attrs.define(kw_only=True, repr=False)
class EmailUnsubscribesResponse(Model):
    """Lists addresses that are unsubscribed.

    Attributes:
        emails: Lists the addresses, in the order that was asked for.
        message: Says success.
    """

    emails: list[UnsubscribedEmail] | Unset = UNSET
    message: str | Unset = UNSET


EmailUnsubscribesResponse.__kind__ = ObjectKind(
    fields=(
        Field("emails", "emails", ListOf(ModelRef("email_lists", "UnsubscribedEmail"))),
        Field("message", "message", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailUnsubscribesResponse,
)


@attrs.define(kw_only=True, repr=False)
class EmailStatusRequest(Model):
    """Sets the e-mail subscription state of up to 50 addresses.

    Attributes:
        email: Names the addresses. Required.
        subscription_state: Sets the state. Required.
    """

    email: str | Sequence[str]
    subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            email: str | Sequence[str],
            subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.email = email
            self.subscription_state = subscription_state
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailStatusRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailStatusResponse(Model):
    """Says that the states were set.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


EmailStatusResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailStatusResponse,
)


@attrs.define(kw_only=True, repr=False)
class EmailBounceRemoveRequest(Model):
    """Names up to 50 addresses to take off the list of hard bounces.

    Attributes:
        email: Names the addresses. Required.
    """

    email: str | Sequence[str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            email: str | Sequence[str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.email = email
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailBounceRemoveRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailBounceRemoveResponse(Model):
    """Says that the addresses were removed.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


EmailBounceRemoveResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailBounceRemoveResponse,
)


@attrs.define(kw_only=True, repr=False)
class EmailSpamRemoveRequest(Model):
    """Names up to 50 addresses to take off the spam list.

    Attributes:
        email: Names the addresses. Required.
    """

    email: str | Sequence[str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            email: str | Sequence[str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.email = email
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailSpamRemoveRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailSpamRemoveResponse(Model):
    """Says that the addresses were removed.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


EmailSpamRemoveResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailSpamRemoveResponse,
)


@attrs.define(kw_only=True, repr=False)
class EmailBlocklistRequest(Model):
    """Names up to 50 addresses to block.

    Attributes:
        email: Names the addresses. Required.
    """

    email: str | Sequence[str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            email: str | Sequence[str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.email = email
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailBlocklistRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailBlocklistResponse(Model):
    """Says that the addresses were blocked.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


EmailBlocklistResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailBlocklistResponse,
)


@attrs.define(kw_only=True, repr=False)
class EmailBlacklistRequest(Model):
    """Names up to 50 addresses to block.

    Attributes:
        email: Names the addresses. Required.
    """

    email: str | Sequence[str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            email: str | Sequence[str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.email = email
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


EmailBlacklistRequest.__kind__ = ObjectKind(
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
)


@attrs.define(kw_only=True, repr=False)
class EmailBlacklistResponse(Model):
    """Says that the addresses were blocked.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


EmailBlacklistResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=EmailBlacklistResponse,
)
