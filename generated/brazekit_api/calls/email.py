# Written by `make generate` from spec/; do not edit.
"""Calls below `email`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..building import batch_form, build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    ModelRef,
)
from ..models.email_lists import (
    EmailBlacklistResponse,
    EmailBlocklistResponse,
    EmailBounceRemoveResponse,
    EmailHardBouncesResponse,
    EmailSpamRemoveResponse,
    EmailStatusResponse,
    EmailUnsubscribesResponse,
)
from ..seam import BatchForm, Call
from ..types import UNSET, Unset


def email_hard_bounces(
    *,
    end_date: str,
    start_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Call[EmailHardBouncesResponse]:
    """Make the request of `email.hard_bounces`."""
    return build(
        OPERATIONS["email.hard_bounces"],
        reader(EmailHardBouncesResponse),
        query={
            "end_date": (end_date, STRING),
            "start_date": (start_date, STRING),
            "limit": (limit, INTEGER),
            "offset": (offset, INTEGER),
            "email": (email, STRING),
        },
    )


def email_unsubscribes(
    *,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Call[EmailUnsubscribesResponse]:
    """Make the request of `email.unsubscribes`."""
    return build(
        OPERATIONS["email.unsubscribes"],
        reader(EmailUnsubscribesResponse),
        query={
            "start_date": (start_date, STRING),
            "end_date": (end_date, STRING),
            "limit": (limit, INTEGER),
            "offset": (offset, INTEGER),
            "sort_direction": (sort_direction, STRING),
            "email": (email, STRING),
        },
    )


def email_status(
    *,
    email: str | Sequence[str],
    subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
) -> Call[EmailStatusResponse]:
    """Make the request of `email.status`."""
    return build(
        OPERATIONS["email.status"],
        reader(EmailStatusResponse),
        body={
            "email": email,
            "subscription_state": subscription_state,
        },
        body_kind=ModelRef("email_lists", "EmailStatusRequest"),
    )


def email_status_form(
    *,
    subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
) -> BatchForm[EmailStatusResponse]:
    """Make the form of `email.status` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["email.status"],
        reader(EmailStatusResponse),
        items={
            "email": STRING,
        },
        fixed={
            "subscription_state": (subscription_state, STRING),
        },
    )


def email_bounce_remove(
    *,
    email: str | Sequence[str],
) -> Call[EmailBounceRemoveResponse]:
    """Make the request of `email.bounce.remove`."""
    return build(
        OPERATIONS["email.bounce.remove"],
        reader(EmailBounceRemoveResponse),
        body={
            "email": email,
        },
        body_kind=ModelRef("email_lists", "EmailBounceRemoveRequest"),
    )


def email_bounce_remove_form() -> BatchForm[EmailBounceRemoveResponse]:
    """Make the form of `email.bounce.remove` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["email.bounce.remove"],
        reader(EmailBounceRemoveResponse),
        items={
            "email": STRING,
        },
        fixed={},
    )


def email_spam_remove(
    *,
    email: str | Sequence[str],
) -> Call[EmailSpamRemoveResponse]:
    """Make the request of `email.spam.remove`."""
    return build(
        OPERATIONS["email.spam.remove"],
        reader(EmailSpamRemoveResponse),
        body={
            "email": email,
        },
        body_kind=ModelRef("email_lists", "EmailSpamRemoveRequest"),
    )


def email_spam_remove_form() -> BatchForm[EmailSpamRemoveResponse]:
    """Make the form of `email.spam.remove` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["email.spam.remove"],
        reader(EmailSpamRemoveResponse),
        items={
            "email": STRING,
        },
        fixed={},
    )


def email_blocklist(
    *,
    email: str | Sequence[str],
) -> Call[EmailBlocklistResponse]:
    """Make the request of `email.blocklist`."""
    return build(
        OPERATIONS["email.blocklist"],
        reader(EmailBlocklistResponse),
        body={
            "email": email,
        },
        body_kind=ModelRef("email_lists", "EmailBlocklistRequest"),
    )


def email_blocklist_form() -> BatchForm[EmailBlocklistResponse]:
    """Make the form of `email.blocklist` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["email.blocklist"],
        reader(EmailBlocklistResponse),
        items={
            "email": STRING,
        },
        fixed={},
    )


def email_blacklist(
    *,
    email: str | Sequence[str],
) -> Call[EmailBlacklistResponse]:
    """Make the request of `email.blacklist`."""
    return build(
        OPERATIONS["email.blacklist"],
        reader(EmailBlacklistResponse),
        body={
            "email": email,
        },
        body_kind=ModelRef("email_lists", "EmailBlacklistRequest"),
    )


def email_blacklist_form() -> BatchForm[EmailBlacklistResponse]:
    """Make the form of `email.blacklist` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["email.blacklist"],
        reader(EmailBlacklistResponse),
        items={
            "email": STRING,
        },
        fixed={},
    )
