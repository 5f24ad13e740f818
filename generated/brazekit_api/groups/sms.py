# Written by `make generate` from spec/; do not edit.
"""The groups below `sms`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from functools import cached_property
from typing import Literal

from ..calls import sms as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.sms import (
    InvalidPhoneNumber,
    SmsInvalidPhoneNumbersListResponse,
    SmsInvalidPhoneNumbersRemoveResponse,
)
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, Unset


class SmsInvalidPhoneNumbers:
    """Operations below `sms.invalid_phone_numbers`.

    list: Lists phone numbers that were found to be invalid.
    remove: Removes phone numbers from the list of invalid ones.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
    ) -> SmsInvalidPhoneNumbersListResponse:
        """Lists phone numbers that were found to be invalid.

        Needs start_date and end_date, or phone_numbers. With phone_numbers the dates are
        ignored, and only those of the numbers that are invalid are listed. Newest entries come
        first; a page with fewer entries than limit is the last.

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            phone_numbers: Names phone numbers in E.164 form.
            reason: Names one reason; numbers are listed for every reason without it.

        Returns:
            SmsInvalidPhoneNumbersListResponse: The numbers were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sms/invalid_phone_numbers.
        Permission: sms.invalid_phone_numbers.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/sms/get_query_invalid_numbers.md.
        """
        return self._sender.answer(
            lambda: calls.sms_invalid_phone_numbers_list(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                phone_numbers=phone_numbers,
                reason=reason,
            )
        )

    def iter_list(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
    ) -> Listing[InvalidPhoneNumber]:
        """Lists phone numbers that were found to be invalid, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            phone_numbers: Names phone numbers in E.164 form.
            reason: Names one reason; numbers are listed for every reason without it.

        Returns:
            Entries of `sms`, each `InvalidPhoneNumber`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sms/invalid_phone_numbers.
        Permission: sms.invalid_phone_numbers.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/sms/get_query_invalid_numbers.md.
        """
        return self._sender.pages(
            lambda: calls.sms_invalid_phone_numbers_list(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                phone_numbers=phone_numbers,
                reason=reason,
            )
        )

    def remove(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> Outcome[SmsInvalidPhoneNumbersRemoveResponse]:
        """Removes phone numbers from the list of invalid ones.

        The numbers can then be validated again.

        Args:
            phone_numbers: Lists the numbers in E.164 form. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, SmsInvalidPhoneNumbersRemoveResponse:
                The numbers were removed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /sms/invalid_phone_numbers/remove.
        Permission: sms.invalid_phone_numbers.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 phone_numbers, documented.
        Sent again after a lost answer: Removing a number that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/sms/post_remove_invalid_numbers.md.
        """
        return self._sender.outcome(
            lambda: calls.sms_invalid_phone_numbers_remove(
                phone_numbers=phone_numbers,
            )
        )

    def remove_batched(
        self,
        *,
        phone_numbers: Iterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes phone numbers from the list of invalid ones, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            phone_numbers: Stream. Lists the numbers in E.164 form.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /sms/invalid_phone_numbers/remove.
        Permission: sms.invalid_phone_numbers.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 phone_numbers, documented.
        Sent again after a lost answer: Removing a number that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/sms/post_remove_invalid_numbers.md.
        """
        return self._sender.batched(
            lambda: calls.sms_invalid_phone_numbers_remove_form(),
            {
                "phone_numbers": phone_numbers,
            },
            on_settled,
        )


class AsyncSmsInvalidPhoneNumbers:
    """Operations below `sms.invalid_phone_numbers`.

    list: Lists phone numbers that were found to be invalid.
    remove: Removes phone numbers from the list of invalid ones.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
    ) -> SmsInvalidPhoneNumbersListResponse:
        """Lists phone numbers that were found to be invalid.

        Needs start_date and end_date, or phone_numbers. With phone_numbers the dates are
        ignored, and only those of the numbers that are invalid are listed. Newest entries come
        first; a page with fewer entries than limit is the last.

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            phone_numbers: Names phone numbers in E.164 form.
            reason: Names one reason; numbers are listed for every reason without it.

        Returns:
            SmsInvalidPhoneNumbersListResponse: The numbers were found.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sms/invalid_phone_numbers.
        Permission: sms.invalid_phone_numbers.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/sms/get_query_invalid_numbers.md.
        """
        return await self._sender.answer(
            lambda: calls.sms_invalid_phone_numbers_list(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                phone_numbers=phone_numbers,
                reason=reason,
            )
        )

    def iter_list(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
    ) -> AsyncListing[InvalidPhoneNumber]:
        """Lists phone numbers that were found to be invalid, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            phone_numbers: Names phone numbers in E.164 form.
            reason: Names one reason; numbers are listed for every reason without it.

        Returns:
            Entries of `sms`, each `InvalidPhoneNumber`.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: GET /sms/invalid_phone_numbers.
        Permission: sms.invalid_phone_numbers.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/sms/get_query_invalid_numbers.md.
        """
        return self._sender.pages(
            lambda: calls.sms_invalid_phone_numbers_list(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                phone_numbers=phone_numbers,
                reason=reason,
            )
        )

    async def remove(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> Outcome[SmsInvalidPhoneNumbersRemoveResponse]:
        """Removes phone numbers from the list of invalid ones.

        The numbers can then be validated again.

        Args:
            phone_numbers: Lists the numbers in E.164 form. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, SmsInvalidPhoneNumbersRemoveResponse:
                The numbers were removed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            ServerError: Braze failed, and may have applied the request or not. Gateways may
                answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /sms/invalid_phone_numbers/remove.
        Permission: sms.invalid_phone_numbers.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 phone_numbers, documented.
        Sent again after a lost answer: Removing a number that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/sms/post_remove_invalid_numbers.md.
        """
        return await self._sender.outcome(
            lambda: calls.sms_invalid_phone_numbers_remove(
                phone_numbers=phone_numbers,
            )
        )

    async def remove_batched(
        self,
        *,
        phone_numbers: Iterable[str] | AsyncIterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes phone numbers from the list of invalid ones, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            phone_numbers: Stream. Lists the numbers in E.164 form.
            on_settled: Called with the fate of each request's items as soon as it is known.

        Returns:
            Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each
                entry with its index in the stream, array and reason.

        Raises:
            InvalidRequest: An argument other than an item breaks the document; nothing was
                sent.
            Unauthorized, Forbidden, NotFound: What was refused holds for every request;
                `report` of the error tells what was settled until then. All other failures are
                in the report.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /sms/invalid_phone_numbers/remove.
        Permission: sms.invalid_phone_numbers.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 phone_numbers, documented.
        Sent again after a lost answer: Removing a number that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/sms/post_remove_invalid_numbers.md.
        """
        return await self._sender.batched(
            lambda: calls.sms_invalid_phone_numbers_remove_form(),
            {
                "phone_numbers": phone_numbers,
            },
            on_settled,
        )


class RawSmsInvalidPhoneNumbers:
    """Operations below `sms.invalid_phone_numbers`, answering `Response`: status, headers,
    rate limit and typed body.

    list: Lists phone numbers that were found to be invalid.
    remove: Removes phone numbers from the list of invalid ones.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
    ) -> Response[SmsInvalidPhoneNumbersListResponse]:
        """Lists phone numbers that were found to be invalid.

        Takes what `sms.invalid_phone_numbers.list` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SmsInvalidPhoneNumbersListResponse: The numbers were found.

        Raises:
            BrazeError: As `sms.invalid_phone_numbers.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.sms_invalid_phone_numbers_list(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                phone_numbers=phone_numbers,
                reason=reason,
            )
        )

    def remove(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> Response[SmsInvalidPhoneNumbersRemoveResponse]:
        """Removes phone numbers from the list of invalid ones.

        Takes what `sms.invalid_phone_numbers.remove` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SmsInvalidPhoneNumbersRemoveResponse: The numbers were removed.

        Raises:
            BrazeError: As `sms.invalid_phone_numbers.remove` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.sms_invalid_phone_numbers_remove(
                phone_numbers=phone_numbers,
            )
        )


class AsyncRawSmsInvalidPhoneNumbers:
    """Operations below `sms.invalid_phone_numbers`, answering `Response`: status, headers,
    rate limit and typed body.

    list: Lists phone numbers that were found to be invalid.
    remove: Removes phone numbers from the list of invalid ones.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_numbers: Sequence[str] | Unset = UNSET,
        reason: Literal["provider_error", "deactivated"] | str | Unset = UNSET,
    ) -> Response[SmsInvalidPhoneNumbersListResponse]:
        """Lists phone numbers that were found to be invalid.

        Takes what `sms.invalid_phone_numbers.list` takes, under the same permission and limits;
        see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SmsInvalidPhoneNumbersListResponse: The numbers were found.

        Raises:
            BrazeError: As `sms.invalid_phone_numbers.list` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.sms_invalid_phone_numbers_list(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                phone_numbers=phone_numbers,
                reason=reason,
            )
        )

    async def remove(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> Response[SmsInvalidPhoneNumbersRemoveResponse]:
        """Removes phone numbers from the list of invalid ones.

        Takes what `sms.invalid_phone_numbers.remove` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SmsInvalidPhoneNumbersRemoveResponse: The numbers were removed.

        Raises:
            BrazeError: As `sms.invalid_phone_numbers.remove` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.sms_invalid_phone_numbers_remove(
                phone_numbers=phone_numbers,
            )
        )


class Sms:
    """Operations below `sms`.

    invalid_phone_numbers: Has list, remove.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def invalid_phone_numbers(self) -> SmsInvalidPhoneNumbers:
        """Operations below `sms.invalid_phone_numbers`."""
        return SmsInvalidPhoneNumbers(self._sender)


class AsyncSms:
    """Operations below `sms`.

    invalid_phone_numbers: Has list, remove.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def invalid_phone_numbers(self) -> AsyncSmsInvalidPhoneNumbers:
        """Operations below `sms.invalid_phone_numbers`."""
        return AsyncSmsInvalidPhoneNumbers(self._sender)


class RawSms:
    """Operations below `sms`, answering `Response`: status, headers, rate limit and typed
    body.

    invalid_phone_numbers: Has list, remove.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def invalid_phone_numbers(self) -> RawSmsInvalidPhoneNumbers:
        """Operations below `sms.invalid_phone_numbers`."""
        return RawSmsInvalidPhoneNumbers(self._sender)


class AsyncRawSms:
    """Operations below `sms`, answering `Response`: status, headers, rate limit and typed
    body.

    invalid_phone_numbers: Has list, remove.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def invalid_phone_numbers(self) -> AsyncRawSmsInvalidPhoneNumbers:
        """Operations below `sms.invalid_phone_numbers`."""
        return AsyncRawSmsInvalidPhoneNumbers(self._sender)
