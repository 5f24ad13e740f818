# Written by `make generate` from spec/; do not edit.
"""The groups below `email`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from functools import cached_property
from typing import Literal

from ..calls import email as calls
from ..deprecation import deprecated
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.email_lists import (
    EmailBlacklistResponse,
    EmailBlocklistResponse,
    EmailBounceRemoveResponse,
    EmailHardBouncesResponse,
    EmailSpamRemoveResponse,
    EmailStatusResponse,
    EmailUnsubscribesResponse,
    HardBouncedEmail,
    UnsubscribedEmail,
)
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, Unset


class EmailBounce:
    """Operations below `email.bounce`.

    remove: Removes e-mail addresses from the list of hard bounces.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailBounceRemoveResponse]:
        """Removes e-mail addresses from the list of hard bounces.

        Clears the bounce in Braze and at the e-mail provider.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailBounceRemoveResponse: The addresses
                were removed.

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

        API: POST /email/bounce/remove.
        Permission: email.bounce.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_hard_bounces.md.
        """
        return self._sender.outcome(
            lambda: calls.email_bounce_remove(
                email=email,
            )
        )

    def remove_batched(
        self,
        *,
        email: Iterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes e-mail addresses from the list of hard bounces, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/bounce/remove.
        Permission: email.bounce.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_hard_bounces.md.
        """
        return self._sender.batched(
            lambda: calls.email_bounce_remove_form(),
            {
                "email": email,
            },
            on_settled,
        )


class AsyncEmailBounce:
    """Operations below `email.bounce`.

    remove: Removes e-mail addresses from the list of hard bounces.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailBounceRemoveResponse]:
        """Removes e-mail addresses from the list of hard bounces.

        Clears the bounce in Braze and at the e-mail provider.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailBounceRemoveResponse: The addresses
                were removed.

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

        API: POST /email/bounce/remove.
        Permission: email.bounce.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_hard_bounces.md.
        """
        return await self._sender.outcome(
            lambda: calls.email_bounce_remove(
                email=email,
            )
        )

    async def remove_batched(
        self,
        *,
        email: Iterable[str] | AsyncIterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes e-mail addresses from the list of hard bounces, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/bounce/remove.
        Permission: email.bounce.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_hard_bounces.md.
        """
        return await self._sender.batched(
            lambda: calls.email_bounce_remove_form(),
            {
                "email": email,
            },
            on_settled,
        )


class RawEmailBounce:
    """Operations below `email.bounce`, answering `Response`: status, headers, rate limit and
    typed body.

    remove: Removes e-mail addresses from the list of hard bounces.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailBounceRemoveResponse]:
        """Removes e-mail addresses from the list of hard bounces.

        Takes what `email.bounce.remove` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailBounceRemoveResponse: The addresses were removed.

        Raises:
            BrazeError: As `email.bounce.remove` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_bounce_remove(
                email=email,
            )
        )


class AsyncRawEmailBounce:
    """Operations below `email.bounce`, answering `Response`: status, headers, rate limit and
    typed body.

    remove: Removes e-mail addresses from the list of hard bounces.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailBounceRemoveResponse]:
        """Removes e-mail addresses from the list of hard bounces.

        Takes what `email.bounce.remove` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailBounceRemoveResponse: The addresses were removed.

        Raises:
            BrazeError: As `email.bounce.remove` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_bounce_remove(
                email=email,
            )
        )


class EmailSpam:
    """Operations below `email.spam`.

    remove: Removes e-mail addresses from the spam list.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailSpamRemoveResponse]:
        """Removes e-mail addresses from the spam list.

        Clears the spam mark in Braze and at the e-mail provider.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailSpamRemoveResponse: The addresses
                were removed.

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

        API: POST /email/spam/remove.
        Permission: email.spam.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_spam.md.
        """
        return self._sender.outcome(
            lambda: calls.email_spam_remove(
                email=email,
            )
        )

    def remove_batched(
        self,
        *,
        email: Iterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes e-mail addresses from the spam list, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/spam/remove.
        Permission: email.spam.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_spam.md.
        """
        return self._sender.batched(
            lambda: calls.email_spam_remove_form(),
            {
                "email": email,
            },
            on_settled,
        )


class AsyncEmailSpam:
    """Operations below `email.spam`.

    remove: Removes e-mail addresses from the spam list.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailSpamRemoveResponse]:
        """Removes e-mail addresses from the spam list.

        Clears the spam mark in Braze and at the e-mail provider.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailSpamRemoveResponse: The addresses
                were removed.

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

        API: POST /email/spam/remove.
        Permission: email.spam.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_spam.md.
        """
        return await self._sender.outcome(
            lambda: calls.email_spam_remove(
                email=email,
            )
        )

    async def remove_batched(
        self,
        *,
        email: Iterable[str] | AsyncIterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes e-mail addresses from the spam list, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/spam/remove.
        Permission: email.spam.remove.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Removing an address that is no longer listed changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_remove_spam.md.
        """
        return await self._sender.batched(
            lambda: calls.email_spam_remove_form(),
            {
                "email": email,
            },
            on_settled,
        )


class RawEmailSpam:
    """Operations below `email.spam`, answering `Response`: status, headers, rate limit and
    typed body.

    remove: Removes e-mail addresses from the spam list.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailSpamRemoveResponse]:
        """Removes e-mail addresses from the spam list.

        Takes what `email.spam.remove` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailSpamRemoveResponse: The addresses were removed.

        Raises:
            BrazeError: As `email.spam.remove` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_spam_remove(
                email=email,
            )
        )


class AsyncRawEmailSpam:
    """Operations below `email.spam`, answering `Response`: status, headers, rate limit and
    typed body.

    remove: Removes e-mail addresses from the spam list.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def remove(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailSpamRemoveResponse]:
        """Removes e-mail addresses from the spam list.

        Takes what `email.spam.remove` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailSpamRemoveResponse: The addresses were removed.

        Raises:
            BrazeError: As `email.spam.remove` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_spam_remove(
                email=email,
            )
        )


class Email:
    """Operations below `email`.

    hard_bounces: Lists e-mail addresses that hard bounced.
    unsubscribes: Lists e-mail addresses that are unsubscribed.
    status: Sets the e-mail subscription state of addresses.
    blocklist: Blocks e-mail addresses.
    blacklist: Blocks e-mail addresses under the older path.
    bounce: Has remove.
    spam: Has remove.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bounce(self) -> EmailBounce:
        """Operations below `email.bounce`."""
        return EmailBounce(self._sender)

    @cached_property
    def spam(self) -> EmailSpam:
        """Operations below `email.spam`."""
        return EmailSpam(self._sender)

    def hard_bounces(
        self,
        *,
        end_date: str,
        start_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> EmailHardBouncesResponse:
        """Lists e-mail addresses that hard bounced.

        Needs end_date, and start_date or email. With email the dates are ignored, and limit or
        offset beside it can empty the answer. Newest entries come first; a page with fewer
        entries than limit is the last.

        Args:
            end_date: Ends the range at midnight UTC of this day. Required.
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            email: Names one e-mail address, to learn whether it hard bounced.

        Returns:
            EmailHardBouncesResponse: The entries were found.

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

        API: GET /email/hard_bounces.
        Permission: email.hard_bounces.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/email/get_list_hard_bounces.md.
        """
        return self._sender.answer(
            lambda: calls.email_hard_bounces(
                end_date=end_date,
                start_date=start_date,
                limit=limit,
                offset=offset,
                email=email,
            )
        )

    def iter_hard_bounces(
        self,
        *,
        end_date: str,
        start_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> Listing[HardBouncedEmail]:
        """Lists e-mail addresses that hard bounced, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            end_date: Ends the range at midnight UTC of this day. Required.
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            email: Names one e-mail address, to learn whether it hard bounced.

        Returns:
            Entries of `emails`, each `HardBouncedEmail`.

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

        API: GET /email/hard_bounces.
        Permission: email.hard_bounces.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/email/get_list_hard_bounces.md.
        """
        return self._sender.pages(
            lambda: calls.email_hard_bounces(
                end_date=end_date,
                start_date=start_date,
                limit=limit,
                offset=offset,
                email=email,
            )
        )

    def unsubscribes(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> EmailUnsubscribesResponse:
        """Lists e-mail addresses that are unsubscribed.

        Needs start_date or email. Tells the states as they are, not their history. Newest
        entries come first unless sort_direction says otherwise; a page with fewer entries than
        limit is the last.

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            sort_direction: Sorts from oldest to newest (asc) or from newest to oldest (desc).
                Defaults to desc.
            email: Names one e-mail address, to learn whether it is unsubscribed.

        Returns:
            EmailUnsubscribesResponse: The entries were found.

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

        API: GET /email/unsubscribes.
        Permission: email.unsubscribe.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/get_query_unsubscribed_email_addresses.md.
        """
        return self._sender.answer(
            lambda: calls.email_unsubscribes(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                sort_direction=sort_direction,
                email=email,
            )
        )

    def iter_unsubscribes(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> Listing[UnsubscribedEmail]:
        """Lists e-mail addresses that are unsubscribed, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            sort_direction: Sorts from oldest to newest (asc) or from newest to oldest (desc).
                Defaults to desc.
            email: Names one e-mail address, to learn whether it is unsubscribed.

        Returns:
            Entries of `emails`, each `UnsubscribedEmail`.

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

        API: GET /email/unsubscribes.
        Permission: email.unsubscribe.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/get_query_unsubscribed_email_addresses.md.
        """
        return self._sender.pages(
            lambda: calls.email_unsubscribes(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                sort_direction=sort_direction,
                email=email,
            )
        )

    def status(
        self,
        *,
        email: str | Sequence[str],
        subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
    ) -> Outcome[EmailStatusResponse]:
        """Sets the e-mail subscription state of addresses.

        Every user who has an address gets its state. The state of an address that no user has
        yet is kept until one does.

        Args:
            email: Names the addresses. Required.
            subscription_state: Sets the state. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailStatusResponse: The states were
                set.

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

        API: POST /email/status.
        Permission: email.status.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/post_email_subscription_status.md.
        """
        return self._sender.outcome(
            lambda: calls.email_status(
                email=email,
                subscription_state=subscription_state,
            )
        )

    def status_batched(
        self,
        *,
        email: Iterable[str] = (),
        subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sets the e-mail subscription state of addresses, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
            subscription_state: Sets the state. Required.
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

        API: POST /email/status.
        Permission: email.status.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/post_email_subscription_status.md.
        """
        return self._sender.batched(
            lambda: calls.email_status_form(
                subscription_state=subscription_state,
            ),
            {
                "email": email,
            },
            on_settled,
        )

    def blocklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailBlocklistResponse]:
        """Blocks e-mail addresses.

        Unsubscribes the users of each address from e-mail and marks the address as hard
        bounced.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailBlocklistResponse: The addresses
                were blocked.

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

        API: POST /email/blocklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blocklist.md.
        """
        return self._sender.outcome(
            lambda: calls.email_blocklist(
                email=email,
            )
        )

    def blocklist_batched(
        self,
        *,
        email: Iterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Blocks e-mail addresses, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/blocklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blocklist.md.
        """
        return self._sender.batched(
            lambda: calls.email_blocklist_form(),
            {
                "email": email,
            },
            on_settled,
        )

    @deprecated(
        "email.blacklist: Deprecated in favour of /email/blocklist (email.blocklist), which does the same."
    )
    def blacklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailBlacklistResponse]:
        """Blocks e-mail addresses under the older path.

        Deprecated.

        Deprecated in favour of /email/blocklist (email.blocklist), which does the same.
        Unsubscribes the users of each address from e-mail and marks the address as hard
        bounced.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailBlacklistResponse: The addresses
                were blocked.

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

        API: POST /email/blacklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blacklist.md.
        """
        return self._sender.outcome(
            lambda: calls.email_blacklist(
                email=email,
            )
        )

    @deprecated(
        "email.blacklist: Deprecated in favour of /email/blocklist (email.blocklist), which does the same."
    )
    def blacklist_batched(
        self,
        *,
        email: Iterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Blocks e-mail addresses under the older path, from streams of any length.

        Deprecated.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/blacklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blacklist.md.
        """
        return self._sender.batched(
            lambda: calls.email_blacklist_form(),
            {
                "email": email,
            },
            on_settled,
        )


class AsyncEmail:
    """Operations below `email`.

    hard_bounces: Lists e-mail addresses that hard bounced.
    unsubscribes: Lists e-mail addresses that are unsubscribed.
    status: Sets the e-mail subscription state of addresses.
    blocklist: Blocks e-mail addresses.
    blacklist: Blocks e-mail addresses under the older path.
    bounce: Has remove.
    spam: Has remove.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def bounce(self) -> AsyncEmailBounce:
        """Operations below `email.bounce`."""
        return AsyncEmailBounce(self._sender)

    @cached_property
    def spam(self) -> AsyncEmailSpam:
        """Operations below `email.spam`."""
        return AsyncEmailSpam(self._sender)

    async def hard_bounces(
        self,
        *,
        end_date: str,
        start_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> EmailHardBouncesResponse:
        """Lists e-mail addresses that hard bounced.

        Needs end_date, and start_date or email. With email the dates are ignored, and limit or
        offset beside it can empty the answer. Newest entries come first; a page with fewer
        entries than limit is the last.

        Args:
            end_date: Ends the range at midnight UTC of this day. Required.
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            email: Names one e-mail address, to learn whether it hard bounced.

        Returns:
            EmailHardBouncesResponse: The entries were found.

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

        API: GET /email/hard_bounces.
        Permission: email.hard_bounces.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/email/get_list_hard_bounces.md.
        """
        return await self._sender.answer(
            lambda: calls.email_hard_bounces(
                end_date=end_date,
                start_date=start_date,
                limit=limit,
                offset=offset,
                email=email,
            )
        )

    def iter_hard_bounces(
        self,
        *,
        end_date: str,
        start_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> AsyncListing[HardBouncedEmail]:
        """Lists e-mail addresses that hard bounced, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            end_date: Ends the range at midnight UTC of this day. Required.
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            email: Names one e-mail address, to learn whether it hard bounced.

        Returns:
            Entries of `emails`, each `HardBouncedEmail`.

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

        API: GET /email/hard_bounces.
        Permission: email.hard_bounces.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source: _docs/_api/endpoints/email/get_list_hard_bounces.md.
        """
        return self._sender.pages(
            lambda: calls.email_hard_bounces(
                end_date=end_date,
                start_date=start_date,
                limit=limit,
                offset=offset,
                email=email,
            )
        )

    async def unsubscribes(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> EmailUnsubscribesResponse:
        """Lists e-mail addresses that are unsubscribed.

        Needs start_date or email. Tells the states as they are, not their history. Newest
        entries come first unless sort_direction says otherwise; a page with fewer entries than
        limit is the last.

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            sort_direction: Sorts from oldest to newest (asc) or from newest to oldest (desc).
                Defaults to desc.
            email: Names one e-mail address, to learn whether it is unsubscribed.

        Returns:
            EmailUnsubscribesResponse: The entries were found.

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

        API: GET /email/unsubscribes.
        Permission: email.unsubscribe.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/get_query_unsubscribed_email_addresses.md.
        """
        return await self._sender.answer(
            lambda: calls.email_unsubscribes(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                sort_direction=sort_direction,
                email=email,
            )
        )

    def iter_unsubscribes(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> AsyncListing[UnsubscribedEmail]:
        """Lists e-mail addresses that are unsubscribed, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            start_date: Starts the range at midnight UTC of this day, which is before end_date.
            end_date: Ends the range at midnight UTC of this day.
            limit: Caps how many entries one answer lists. Defaults to 100.
            offset: Tells how many entries to skip. Defaults to 0.
            sort_direction: Sorts from oldest to newest (asc) or from newest to oldest (desc).
                Defaults to desc.
            email: Names one e-mail address, to learn whether it is unsubscribed.

        Returns:
            Entries of `emails`, each `UnsubscribedEmail`.

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

        API: GET /email/unsubscribes.
        Permission: email.unsubscribe.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/get_query_unsubscribed_email_addresses.md.
        """
        return self._sender.pages(
            lambda: calls.email_unsubscribes(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                sort_direction=sort_direction,
                email=email,
            )
        )

    async def status(
        self,
        *,
        email: str | Sequence[str],
        subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
    ) -> Outcome[EmailStatusResponse]:
        """Sets the e-mail subscription state of addresses.

        Every user who has an address gets its state. The state of an address that no user has
        yet is kept until one does.

        Args:
            email: Names the addresses. Required.
            subscription_state: Sets the state. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailStatusResponse: The states were
                set.

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

        API: POST /email/status.
        Permission: email.status.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/post_email_subscription_status.md.
        """
        return await self._sender.outcome(
            lambda: calls.email_status(
                email=email,
                subscription_state=subscription_state,
            )
        )

    async def status_batched(
        self,
        *,
        email: Iterable[str] | AsyncIterable[str] = (),
        subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sets the e-mail subscription state of addresses, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
            subscription_state: Sets the state. Required.
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

        API: POST /email/status.
        Permission: email.status.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/email/post_email_subscription_status.md.
        """
        return await self._sender.batched(
            lambda: calls.email_status_form(
                subscription_state=subscription_state,
            ),
            {
                "email": email,
            },
            on_settled,
        )

    async def blocklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailBlocklistResponse]:
        """Blocks e-mail addresses.

        Unsubscribes the users of each address from e-mail and marks the address as hard
        bounced.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailBlocklistResponse: The addresses
                were blocked.

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

        API: POST /email/blocklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blocklist.md.
        """
        return await self._sender.outcome(
            lambda: calls.email_blocklist(
                email=email,
            )
        )

    async def blocklist_batched(
        self,
        *,
        email: Iterable[str] | AsyncIterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Blocks e-mail addresses, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/blocklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blocklist.md.
        """
        return await self._sender.batched(
            lambda: calls.email_blocklist_form(),
            {
                "email": email,
            },
            on_settled,
        )

    @deprecated(
        "email.blacklist: Deprecated in favour of /email/blocklist (email.blocklist), which does the same."
    )
    async def blacklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Outcome[EmailBlacklistResponse]:
        """Blocks e-mail addresses under the older path.

        Deprecated.

        Deprecated in favour of /email/blocklist (email.blocklist), which does the same.
        Unsubscribes the users of each address from e-mail and marks the address as hard
        bounced.

        Args:
            email: Names the addresses. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, EmailBlacklistResponse: The addresses
                were blocked.

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

        API: POST /email/blacklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blacklist.md.
        """
        return await self._sender.outcome(
            lambda: calls.email_blacklist(
                email=email,
            )
        )

    @deprecated(
        "email.blacklist: Deprecated in favour of /email/blocklist (email.blocklist), which does the same."
    )
    async def blacklist_batched(
        self,
        *,
        email: Iterable[str] | AsyncIterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Blocks e-mail addresses under the older path, from streams of any length.

        Deprecated.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            email: Stream. Names the addresses.
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

        API: POST /email/blacklist.
        Permission: email.blacklist.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        At most in a request: 50 email, documented.
        Sent again after a lost answer: Blocking an address that is already blocked changes
            nothing.
        Evidence: documented. Source: _docs/_api/endpoints/email/post_blacklist.md.
        """
        return await self._sender.batched(
            lambda: calls.email_blacklist_form(),
            {
                "email": email,
            },
            on_settled,
        )


class RawEmail:
    """Operations below `email`, answering `Response`: status, headers, rate limit and typed
    body.

    hard_bounces: Lists e-mail addresses that hard bounced.
    unsubscribes: Lists e-mail addresses that are unsubscribed.
    status: Sets the e-mail subscription state of addresses.
    blocklist: Blocks e-mail addresses.
    blacklist: Blocks e-mail addresses under the older path.
    bounce: Has remove.
    spam: Has remove.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bounce(self) -> RawEmailBounce:
        """Operations below `email.bounce`."""
        return RawEmailBounce(self._sender)

    @cached_property
    def spam(self) -> RawEmailSpam:
        """Operations below `email.spam`."""
        return RawEmailSpam(self._sender)

    def hard_bounces(
        self,
        *,
        end_date: str,
        start_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> Response[EmailHardBouncesResponse]:
        """Lists e-mail addresses that hard bounced.

        Takes what `email.hard_bounces` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailHardBouncesResponse: The entries were found.

        Raises:
            BrazeError: As `email.hard_bounces` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_hard_bounces(
                end_date=end_date,
                start_date=start_date,
                limit=limit,
                offset=offset,
                email=email,
            )
        )

    def unsubscribes(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> Response[EmailUnsubscribesResponse]:
        """Lists e-mail addresses that are unsubscribed.

        Takes what `email.unsubscribes` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailUnsubscribesResponse: The entries were found.

        Raises:
            BrazeError: As `email.unsubscribes` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_unsubscribes(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                sort_direction=sort_direction,
                email=email,
            )
        )

    def status(
        self,
        *,
        email: str | Sequence[str],
        subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
    ) -> Response[EmailStatusResponse]:
        """Sets the e-mail subscription state of addresses.

        Takes what `email.status` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailStatusResponse: The states were set.

        Raises:
            BrazeError: As `email.status` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_status(
                email=email,
                subscription_state=subscription_state,
            )
        )

    def blocklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailBlocklistResponse]:
        """Blocks e-mail addresses.

        Takes what `email.blocklist` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailBlocklistResponse: The addresses were blocked.

        Raises:
            BrazeError: As `email.blocklist` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_blocklist(
                email=email,
            )
        )

    @deprecated(
        "email.blacklist: Deprecated in favour of /email/blocklist (email.blocklist), which does the same."
    )
    def blacklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailBlacklistResponse]:
        """Blocks e-mail addresses under the older path.

        Deprecated.

        Takes what `email.blacklist` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailBlacklistResponse: The addresses were blocked.

        Raises:
            BrazeError: As `email.blacklist` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.email_blacklist(
                email=email,
            )
        )


class AsyncRawEmail:
    """Operations below `email`, answering `Response`: status, headers, rate limit and typed
    body.

    hard_bounces: Lists e-mail addresses that hard bounced.
    unsubscribes: Lists e-mail addresses that are unsubscribed.
    status: Sets the e-mail subscription state of addresses.
    blocklist: Blocks e-mail addresses.
    blacklist: Blocks e-mail addresses under the older path.
    bounce: Has remove.
    spam: Has remove.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def bounce(self) -> AsyncRawEmailBounce:
        """Operations below `email.bounce`."""
        return AsyncRawEmailBounce(self._sender)

    @cached_property
    def spam(self) -> AsyncRawEmailSpam:
        """Operations below `email.spam`."""
        return AsyncRawEmailSpam(self._sender)

    async def hard_bounces(
        self,
        *,
        end_date: str,
        start_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> Response[EmailHardBouncesResponse]:
        """Lists e-mail addresses that hard bounced.

        Takes what `email.hard_bounces` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailHardBouncesResponse: The entries were found.

        Raises:
            BrazeError: As `email.hard_bounces` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_hard_bounces(
                end_date=end_date,
                start_date=start_date,
                limit=limit,
                offset=offset,
                email=email,
            )
        )

    async def unsubscribes(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort_direction: Literal["asc", "desc"] | str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> Response[EmailUnsubscribesResponse]:
        """Lists e-mail addresses that are unsubscribed.

        Takes what `email.unsubscribes` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailUnsubscribesResponse: The entries were found.

        Raises:
            BrazeError: As `email.unsubscribes` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_unsubscribes(
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                sort_direction=sort_direction,
                email=email,
            )
        )

    async def status(
        self,
        *,
        email: str | Sequence[str],
        subscription_state: Literal["opted_in", "subscribed", "unsubscribed"] | str,
    ) -> Response[EmailStatusResponse]:
        """Sets the e-mail subscription state of addresses.

        Takes what `email.status` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailStatusResponse: The states were set.

        Raises:
            BrazeError: As `email.status` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_status(
                email=email,
                subscription_state=subscription_state,
            )
        )

    async def blocklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailBlocklistResponse]:
        """Blocks e-mail addresses.

        Takes what `email.blocklist` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailBlocklistResponse: The addresses were blocked.

        Raises:
            BrazeError: As `email.blocklist` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_blocklist(
                email=email,
            )
        )

    @deprecated(
        "email.blacklist: Deprecated in favour of /email/blocklist (email.blocklist), which does the same."
    )
    async def blacklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> Response[EmailBlacklistResponse]:
        """Blocks e-mail addresses under the older path.

        Deprecated.

        Takes what `email.blacklist` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                EmailBlacklistResponse: The addresses were blocked.

        Raises:
            BrazeError: As `email.blacklist` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.email_blacklist(
                email=email,
            )
        )
