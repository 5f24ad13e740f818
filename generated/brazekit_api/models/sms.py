# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sms.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = [
    "InvalidPhoneNumber",
    "SmsInvalidPhoneNumbersListResponse",
    "SmsInvalidPhoneNumbersRemoveRequest",
    "SmsInvalidPhoneNumbersRemoveResponse",
]


@define(kw_only=True)
class InvalidPhoneNumber(Model):
    """Describes a phone number that was found to be invalid.

    Attributes:
        phone: Holds the number in E.164 form.
        invalid_detected_at: Tells when this was found, in ISO 8601.
        reason: Tells why the number is invalid.
    """

    __slots__ = ()

    phone: str | Unset = UNSET
    invalid_detected_at: str | Unset = UNSET
    reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET


describe(
    InvalidPhoneNumber,
    ObjectKind(
        fields=(
            Field("phone", "phone", STRING),
            Field("invalid_detected_at", "invalid_detected_at", STRING),
            Field("reason", "reason", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=InvalidPhoneNumber,
    ),
)


@define(kw_only=True)
class SmsInvalidPhoneNumbersListResponse(Model):
    """Lists phone numbers that were found to be invalid.

    Attributes:
        sms: Lists the numbers, newest first.
        message: Says success.
    """

    __slots__ = ()

    sms: list[InvalidPhoneNumber] | Unset = UNSET
    message: str | Unset = UNSET


describe(
    SmsInvalidPhoneNumbersListResponse,
    ObjectKind(
        fields=(
            Field("sms", "sms", ListOf(ModelRef("sms", "InvalidPhoneNumber"))),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=SmsInvalidPhoneNumbersListResponse,
    ),
)


@define(kw_only=True)
class SmsInvalidPhoneNumbersRemoveRequest(Model):
    """Names up to 50 phone numbers to take off the list of invalid ones.

    Attributes:
        phone_numbers: Lists the numbers in E.164 form. Required.
    """

    __slots__ = ()

    phone_numbers: Sequence[str]


describe(
    SmsInvalidPhoneNumbersRemoveRequest,
    ObjectKind(
        fields=(Field("phone_numbers", "phone_numbers", ListOf(STRING, max_items=50)),),
        required=("phone_numbers",),
        any_of=(),
        extra=ANY,
        model=SmsInvalidPhoneNumbersRemoveRequest,
    ),
)


@define(kw_only=True)
class SmsInvalidPhoneNumbersRemoveResponse(Model):
    """Says that the numbers were removed.

    Attributes:
        message: Says success.
    """

    __slots__ = ()

    message: str | Unset = UNSET


describe(
    SmsInvalidPhoneNumbersRemoveResponse,
    ObjectKind(
        fields=(Field("message", "message", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=SmsInvalidPhoneNumbersRemoveResponse,
    ),
)
