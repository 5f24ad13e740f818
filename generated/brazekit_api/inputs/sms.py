# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/sms.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


__all__ = ["SmsInvalidPhoneNumbersRemoveRequestInput"]


class SmsInvalidPhoneNumbersRemoveRequestInput(TypedDict, total=False):
    """`SmsInvalidPhoneNumbersRemoveRequest` as a plain mapping: Names up to 50 phone numbers
    to take off the list of invalid ones.
    """

    phone_numbers: Required[Sequence[str]]
