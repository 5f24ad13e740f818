# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/sms.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Never

import attrs

from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

__all__ = [
    "InvalidPhoneNumber",
    "SmsInvalidPhoneNumbersListResponse",
    "SmsInvalidPhoneNumbersRemoveRequest",
    "SmsInvalidPhoneNumbersRemoveResponse",
]


@attrs.define(kw_only=True, repr=False)
class InvalidPhoneNumber(Model):
    """Describes a phone number that was found to be invalid.

    Attributes:
        phone: Holds the number in E.164 form.
        invalid_detected_at: Tells when this was found, in ISO 8601.
        reason: Tells why the number is invalid.
    """

    phone: str | Unset = UNSET
    invalid_detected_at: str | Unset = UNSET
    reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET


InvalidPhoneNumber.__kind__ = ObjectKind(
    fields=(
        Field("phone", "phone", STRING),
        Field("invalid_detected_at", "invalid_detected_at", STRING),
        Field("reason", "reason", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=InvalidPhoneNumber,
)


@attrs.define(kw_only=True, repr=False)
class SmsInvalidPhoneNumbersListResponse(Model):
    """Lists phone numbers that were found to be invalid.

    Attributes:
        sms: Lists the numbers, newest first.
        message: Says success.
    """

    sms: list[InvalidPhoneNumber] | Unset = UNSET
    message: str | Unset = UNSET


SmsInvalidPhoneNumbersListResponse.__kind__ = ObjectKind(
    fields=(
        Field("sms", "sms", ListOf(ModelRef("sms", "InvalidPhoneNumber"))),
        Field("message", "message", STRING),
    ),
    required=(),
    any_of=(),
    extra=ANY,
    model=SmsInvalidPhoneNumbersListResponse,
)


@attrs.define(kw_only=True, repr=False)
class SmsInvalidPhoneNumbersRemoveRequest(Model):
    """Names up to 50 phone numbers to take off the list of invalid ones.

    Attributes:
        phone_numbers: Lists the numbers in E.164 form. Required.
    """

    phone_numbers: Sequence[str]

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            phone_numbers: Sequence[str],
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.phone_numbers = phone_numbers
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


SmsInvalidPhoneNumbersRemoveRequest.__kind__ = ObjectKind(
    fields=(Field("phone_numbers", "phone_numbers", ListOf(STRING, max_items=50)),),
    required=("phone_numbers",),
    any_of=(),
    extra=ANY,
    model=SmsInvalidPhoneNumbersRemoveRequest,
)


@attrs.define(kw_only=True, repr=False)
class SmsInvalidPhoneNumbersRemoveResponse(Model):
    """Says that the numbers were removed.

    Attributes:
        message: Says success.
    """

    message: str | Unset = UNSET


SmsInvalidPhoneNumbersRemoveResponse.__kind__ = ObjectKind(
    fields=(Field("message", "message", STRING),),
    required=(),
    any_of=(),
    extra=ANY,
    model=SmsInvalidPhoneNumbersRemoveResponse,
)
