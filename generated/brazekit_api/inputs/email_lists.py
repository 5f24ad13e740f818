# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/email_lists.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required


__all__ = [
    "EmailStatusRequestInput",
    "EmailBounceRemoveRequestInput",
    "EmailSpamRemoveRequestInput",
    "EmailBlocklistRequestInput",
    "EmailBlacklistRequestInput",
]


class EmailStatusRequestInput(TypedDict, total=False):
    """`EmailStatusRequest` as a plain mapping: Sets the e-mail subscription state of up to 50
    addresses.
    """

    email: Required[str | Sequence[str]]
    subscription_state: Required[Literal["opted_in", "subscribed", "unsubscribed"] | str]


class EmailBounceRemoveRequestInput(TypedDict, total=False):
    """`EmailBounceRemoveRequest` as a plain mapping: Names up to 50 addresses to take off the
    list of hard bounces.
    """

    email: Required[str | Sequence[str]]


class EmailSpamRemoveRequestInput(TypedDict, total=False):
    """`EmailSpamRemoveRequest` as a plain mapping: Names up to 50 addresses to take off the
    spam list.
    """

    email: Required[str | Sequence[str]]


class EmailBlocklistRequestInput(TypedDict, total=False):
    """`EmailBlocklistRequest` as a plain mapping: Names up to 50 addresses to block."""

    email: Required[str | Sequence[str]]


class EmailBlacklistRequestInput(TypedDict, total=False):
    """`EmailBlacklistRequest` as a plain mapping: Names up to 50 addresses to block."""

    email: Required[str | Sequence[str]]
