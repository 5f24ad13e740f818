# Written by `make generate` from spec/; do not edit.
"""Calls below `sms`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..building import batch_form, build, reader
from ..facts import OPERATIONS
from ..kinds import (
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
)
from ..models.sms import (
    SmsInvalidPhoneNumbersListResponse,
    SmsInvalidPhoneNumbersRemoveResponse,
)
from ..seam import BatchForm, Call
from ..types import UNSET, Unset


def sms_invalid_phone_numbers_list(
    *,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    phone_numbers: Sequence[str] | Unset = UNSET,
    reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
) -> Call[SmsInvalidPhoneNumbersListResponse]:
    """Make the request of `sms.invalid_phone_numbers.list`."""
    return build(
        OPERATIONS["sms.invalid_phone_numbers.list"],
        reader(SmsInvalidPhoneNumbersListResponse),
        query={
            "start_date": (start_date, STRING),
            "end_date": (end_date, STRING),
            "limit": (limit, INTEGER),
            "offset": (offset, INTEGER),
            "phone_numbers[]": (phone_numbers, ListOf(STRING)),
            "reason": (reason, STRING),
        },
    )


def sms_invalid_phone_numbers_remove(
    *,
    phone_numbers: Sequence[str],
) -> Call[SmsInvalidPhoneNumbersRemoveResponse]:
    """Make the request of `sms.invalid_phone_numbers.remove`."""
    return build(
        OPERATIONS["sms.invalid_phone_numbers.remove"],
        reader(SmsInvalidPhoneNumbersRemoveResponse),
        body={
            "phone_numbers": phone_numbers,
        },
        body_kind=ModelRef("sms", "SmsInvalidPhoneNumbersRemoveRequest"),
    )


def sms_invalid_phone_numbers_remove_form() -> BatchForm[SmsInvalidPhoneNumbersRemoveResponse]:
    """Make the form of `sms.invalid_phone_numbers.remove` from which streams are sent in batches."""
    return batch_form(
        OPERATIONS["sms.invalid_phone_numbers.remove"],
        reader(SmsInvalidPhoneNumbersRemoveResponse),
        items={
            "phone_numbers": STRING,
        },
        fixed={},
    )
