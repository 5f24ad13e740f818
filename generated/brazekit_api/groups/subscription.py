# Written by `make generate` from spec/; do not edit.
"""The groups below `subscription`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ..calls import subscription as calls
from ..listing import AsyncListing, Listing
from ..model import Model as Model
from ..models.subscriptions import (
    SubscriptionGroupUpdate,
    SubscriptionStatusGetResponse,
    SubscriptionStatusSetResponse,
    SubscriptionStatusSetV2Response,
    SubscriptionUserStatusResponse,
    UserSubscriptionGroup,
)
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.subscriptions import SubscriptionGroupUpdateInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    SubscriptionGroupUpdateInput = Later("SubscriptionGroupUpdateInput")


class SubscriptionStatus:
    """Operations below `subscription.status`.

    get: Tells the state of users in one subscription group.
    set: Sets the state of users in one subscription group.
    set_v2: Sets the state of users in several subscription groups.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        subscription_group_id: str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> SubscriptionStatusGetResponse:
        """Tells the state of users in one subscription group.

        Needs external_id, email or phone; email and phone together without external_id are an
        error, and external_id goes before both. A global unsubscribe does not show: the last
        state in the group is told. Several values are sent as repeated names with brackets; for
        one value the name without brackets works too.

        Args:
            subscription_group_id: Names the subscription group. Required.
            external_id: Names one user by external ID.
            email: Names one e-mail address, for e-mail groups.
            phone: Names one phone number in E.164 form, for SMS and WhatsApp groups.

        Returns:
            SubscriptionStatusGetResponse: The states were found.

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

        API: GET /subscription/status/get.
        Permission: subscription.status.get.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/get_list_user_subscription_group_status.md.
        """
        return self._sender.answer(
            lambda: calls.subscription_status_get(
                subscription_group_id=subscription_group_id,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    @overload
    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str],
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Outcome[SubscriptionStatusSetResponse]: ...

    @overload
    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str],
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Outcome[SubscriptionStatusSetResponse]: ...

    @overload
    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str],
    ) -> Outcome[SubscriptionStatusSetResponse]: ...

    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Outcome[SubscriptionStatusSetResponse]:
        """Sets the state of users in one subscription group.

        E-mail groups take external_id or email, SMS and RCS groups external_id or phone. Every
        user who shares the address or number is updated.

        Args:
            subscription_group_id: Names the subscription group. Required.
            subscription_state: Sets the state. Required.
            external_id: Names one user or up to 50 by external ID.
            email: Names one e-mail address or up to 50; every user with the address is updated.
            phone: Names one phone number or up to 50 in E.164 form; every user with the number
                is updated.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, SubscriptionStatusSetResponse: The
                states were set.

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

        API: POST /subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 external_id; 50 email; 50 phone; 50 items together, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status.md.
        """
        return self._sender.outcome(
            lambda: calls.subscription_status_set(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    def set_batched(
        self,
        *,
        external_id: Iterable[str] = (),
        email: Iterable[str] = (),
        phone: Iterable[str] = (),
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sets the state of users in one subscription group, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            subscription_group_id: Names the subscription group. Required.
            subscription_state: Sets the state. Required.
            external_id: Stream. Names one user or up to 50 by external ID.
            email: Stream. Names one e-mail address or up to 50; every user with the address is
                updated.
            phone: Stream. Names one phone number or up to 50 in E.164 form; every user with the
                number is updated.
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

        API: POST /subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 external_id; 50 email; 50 phone; 50 items together, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status.md.
        """
        return self._sender.batched(
            lambda: calls.subscription_status_set_form(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
            ),
            {
                "external_id": external_id,
                "email": email,
                "phone": phone,
            },
            on_settled,
        )

    def set_v2(
        self,
        *,
        subscription_groups: Sequence[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ],
    ) -> Outcome[SubscriptionStatusSetV2Response]:
        """Sets the state of users in several subscription groups.

        Takes up to 50 users in all. Every user who shares an address or number is updated.
        Names are plural here where the first version has them singular.

        Args:
            subscription_groups: Lists the updates, each for one group. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, SubscriptionStatusSetV2Response: The
                states were set.

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

        API: POST /v2/subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2.md.
        """
        return self._sender.outcome(
            lambda: calls.subscription_status_set_v2(
                subscription_groups=subscription_groups,
            )
        )

    def set_v2_batched(
        self,
        *,
        subscription_groups: Iterable[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sets the state of users in several subscription groups, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            subscription_groups: Stream. Lists the updates, each for one group.
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

        API: POST /v2/subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2.md.
        """
        return self._sender.batched(
            lambda: calls.subscription_status_set_v2_form(),
            {
                "subscription_groups": subscription_groups,
            },
            on_settled,
        )


class AsyncSubscriptionStatus:
    """Operations below `subscription.status`.

    get: Tells the state of users in one subscription group.
    set: Sets the state of users in one subscription group.
    set_v2: Sets the state of users in several subscription groups.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        subscription_group_id: str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> SubscriptionStatusGetResponse:
        """Tells the state of users in one subscription group.

        Needs external_id, email or phone; email and phone together without external_id are an
        error, and external_id goes before both. A global unsubscribe does not show: the last
        state in the group is told. Several values are sent as repeated names with brackets; for
        one value the name without brackets works too.

        Args:
            subscription_group_id: Names the subscription group. Required.
            external_id: Names one user by external ID.
            email: Names one e-mail address, for e-mail groups.
            phone: Names one phone number in E.164 form, for SMS and WhatsApp groups.

        Returns:
            SubscriptionStatusGetResponse: The states were found.

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

        API: GET /subscription/status/get.
        Permission: subscription.status.get.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/get_list_user_subscription_group_status.md.
        """
        return await self._sender.answer(
            lambda: calls.subscription_status_get(
                subscription_group_id=subscription_group_id,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    @overload
    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str],
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Outcome[SubscriptionStatusSetResponse]: ...

    @overload
    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str],
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Outcome[SubscriptionStatusSetResponse]: ...

    @overload
    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str],
    ) -> Outcome[SubscriptionStatusSetResponse]: ...

    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Outcome[SubscriptionStatusSetResponse]:
        """Sets the state of users in one subscription group.

        E-mail groups take external_id or email, SMS and RCS groups external_id or phone. Every
        user who shares the address or number is updated.

        Args:
            subscription_group_id: Names the subscription group. Required.
            subscription_state: Sets the state. Required.
            external_id: Names one user or up to 50 by external ID.
            email: Names one e-mail address or up to 50; every user with the address is updated.
            phone: Names one phone number or up to 50 in E.164 form; every user with the number
                is updated.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, SubscriptionStatusSetResponse: The
                states were set.

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

        API: POST /subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 external_id; 50 email; 50 phone; 50 items together, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status.md.
        """
        return await self._sender.outcome(
            lambda: calls.subscription_status_set(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    async def set_batched(
        self,
        *,
        external_id: Iterable[str] | AsyncIterable[str] = (),
        email: Iterable[str] | AsyncIterable[str] = (),
        phone: Iterable[str] | AsyncIterable[str] = (),
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sets the state of users in one subscription group, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            subscription_group_id: Names the subscription group. Required.
            subscription_state: Sets the state. Required.
            external_id: Stream. Names one user or up to 50 by external ID.
            email: Stream. Names one e-mail address or up to 50; every user with the address is
                updated.
            phone: Stream. Names one phone number or up to 50 in E.164 form; every user with the
                number is updated.
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

        API: POST /subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 external_id; 50 email; 50 phone; 50 items together, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status.md.
        """
        return await self._sender.batched(
            lambda: calls.subscription_status_set_form(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
            ),
            {
                "external_id": external_id,
                "email": email,
                "phone": phone,
            },
            on_settled,
        )

    async def set_v2(
        self,
        *,
        subscription_groups: Sequence[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ],
    ) -> Outcome[SubscriptionStatusSetV2Response]:
        """Sets the state of users in several subscription groups.

        Takes up to 50 users in all. Every user who shares an address or number is updated.
        Names are plural here where the first version has them singular.

        Args:
            subscription_groups: Lists the updates, each for one group. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, SubscriptionStatusSetV2Response: The
                states were set.

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

        API: POST /v2/subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2.md.
        """
        return await self._sender.outcome(
            lambda: calls.subscription_status_set_v2(
                subscription_groups=subscription_groups,
            )
        )

    async def set_v2_batched(
        self,
        *,
        subscription_groups: Iterable[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ]
        | AsyncIterable[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Sets the state of users in several subscription groups, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            subscription_groups: Stream. Lists the updates, each for one group.
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

        API: POST /v2/subscription/status/set.
        Permission: subscription.status.set.
        Rate limit: 5,000 requests per 60 s, documented (bucket subscription_status_set).
        At most in a request: 50 items, documented.
        Sent again after a lost answer: Setting a state that is already set changes nothing.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2.md.
        """
        return await self._sender.batched(
            lambda: calls.subscription_status_set_v2_form(),
            {
                "subscription_groups": subscription_groups,
            },
            on_settled,
        )


class RawSubscriptionStatus:
    """Operations below `subscription.status`, answering `Response`: status, headers, rate
    limit and typed body.

    get: Tells the state of users in one subscription group.
    set: Sets the state of users in one subscription group.
    set_v2: Sets the state of users in several subscription groups.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        subscription_group_id: str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusGetResponse]:
        """Tells the state of users in one subscription group.

        Takes what `subscription.status.get` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionStatusGetResponse: The states were found.

        Raises:
            BrazeError: As `subscription.status.get` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.subscription_status_get(
                subscription_group_id=subscription_group_id,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    @overload
    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str],
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusSetResponse]: ...

    @overload
    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str],
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusSetResponse]: ...

    @overload
    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str],
    ) -> Response[SubscriptionStatusSetResponse]: ...

    def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusSetResponse]:
        """Sets the state of users in one subscription group.

        Takes what `subscription.status.set` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionStatusSetResponse: The states were set.

        Raises:
            BrazeError: As `subscription.status.set` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.subscription_status_set(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    def set_v2(
        self,
        *,
        subscription_groups: Sequence[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ],
    ) -> Response[SubscriptionStatusSetV2Response]:
        """Sets the state of users in several subscription groups.

        Takes what `subscription.status.set_v2` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionStatusSetV2Response: The states were set.

        Raises:
            BrazeError: As `subscription.status.set_v2` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.subscription_status_set_v2(
                subscription_groups=subscription_groups,
            )
        )


class AsyncRawSubscriptionStatus:
    """Operations below `subscription.status`, answering `Response`: status, headers, rate
    limit and typed body.

    get: Tells the state of users in one subscription group.
    set: Sets the state of users in one subscription group.
    set_v2: Sets the state of users in several subscription groups.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        subscription_group_id: str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusGetResponse]:
        """Tells the state of users in one subscription group.

        Takes what `subscription.status.get` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionStatusGetResponse: The states were found.

        Raises:
            BrazeError: As `subscription.status.get` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.subscription_status_get(
                subscription_group_id=subscription_group_id,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    @overload
    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str],
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusSetResponse]: ...

    @overload
    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str],
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusSetResponse]: ...

    @overload
    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str],
    ) -> Response[SubscriptionStatusSetResponse]: ...

    async def set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: Literal["subscribed", "unsubscribed"] | str,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionStatusSetResponse]:
        """Sets the state of users in one subscription group.

        Takes what `subscription.status.set` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionStatusSetResponse: The states were set.

        Raises:
            BrazeError: As `subscription.status.set` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.subscription_status_set(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    async def set_v2(
        self,
        *,
        subscription_groups: Sequence[
            SubscriptionGroupUpdate | SubscriptionGroupUpdateInput | UntypedMapping
        ],
    ) -> Response[SubscriptionStatusSetV2Response]:
        """Sets the state of users in several subscription groups.

        Takes what `subscription.status.set_v2` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionStatusSetV2Response: The states were set.

        Raises:
            BrazeError: As `subscription.status.set_v2` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.subscription_status_set_v2(
                subscription_groups=subscription_groups,
            )
        )


class SubscriptionUser:
    """Operations below `subscription.user`.

    status: Lists the subscription groups of users with their states.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def status(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> SubscriptionUserStatusResponse:
        """Lists the subscription groups of users with their states.

        Needs external_id, email or phone. Groups whose state never changed for the user are
        absent. Several values are sent as repeated names with brackets; for one value the name
        without brackets works too.

        Args:
            limit: Caps how many groups one answer lists. Defaults to 100.
            offset: Tells how many groups to skip. Defaults to 0.
            external_id: Names one user by external ID.
            email: Names one e-mail address.
            phone: Names one phone number in E.164 form.

        Returns:
            SubscriptionUserStatusResponse: The groups were found.

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

        API: GET /subscription/user/status.
        Permission: subscription.groups.get.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/get_list_user_subscription_groups.md.
        """
        return self._sender.answer(
            lambda: calls.subscription_user_status(
                limit=limit,
                offset=offset,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    def iter_status(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Listing[UserSubscriptionGroup]:
        """Lists the subscription groups of users with their states, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            limit: Caps how many groups one answer lists. Defaults to 100.
            offset: Tells how many groups to skip. Defaults to 0.
            external_id: Names one user by external ID.
            email: Names one e-mail address.
            phone: Names one phone number in E.164 form.

        Returns:
            Entries of `subscription_groups`, each `UserSubscriptionGroup`.

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

        API: GET /subscription/user/status.
        Permission: subscription.groups.get.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/get_list_user_subscription_groups.md.
        """
        return self._sender.pages(
            lambda: calls.subscription_user_status(
                limit=limit,
                offset=offset,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )


class AsyncSubscriptionUser:
    """Operations below `subscription.user`.

    status: Lists the subscription groups of users with their states.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def status(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> SubscriptionUserStatusResponse:
        """Lists the subscription groups of users with their states.

        Needs external_id, email or phone. Groups whose state never changed for the user are
        absent. Several values are sent as repeated names with brackets; for one value the name
        without brackets works too.

        Args:
            limit: Caps how many groups one answer lists. Defaults to 100.
            offset: Tells how many groups to skip. Defaults to 0.
            external_id: Names one user by external ID.
            email: Names one e-mail address.
            phone: Names one phone number in E.164 form.

        Returns:
            SubscriptionUserStatusResponse: The groups were found.

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

        API: GET /subscription/user/status.
        Permission: subscription.groups.get.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/get_list_user_subscription_groups.md.
        """
        return await self._sender.answer(
            lambda: calls.subscription_user_status(
                limit=limit,
                offset=offset,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )

    def iter_status(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> AsyncListing[UserSubscriptionGroup]:
        """Lists the subscription groups of users with their states, entry by entry over all pages.

        Fetches a page at a time, when its first entry is asked for. The listing goes on after
        an error, and from a `position` saved earlier (`resume`).

        Args:
            limit: Caps how many groups one answer lists. Defaults to 100.
            offset: Tells how many groups to skip. Defaults to 0.
            external_id: Names one user by external ID.
            email: Names one e-mail address.
            phone: Names one phone number in E.164 form.

        Returns:
            Entries of `subscription_groups`, each `UserSubscriptionGroup`.

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

        API: GET /subscription/user/status.
        Permission: subscription.groups.get.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Sent again after a lost answer: The operation only reads.
        Evidence: documented. Source:
            _docs/_api/endpoints/subscription_groups/get_list_user_subscription_groups.md.
        """
        return self._sender.pages(
            lambda: calls.subscription_user_status(
                limit=limit,
                offset=offset,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )


class RawSubscriptionUser:
    """Operations below `subscription.user`, answering `Response`: status, headers, rate limit
    and typed body.

    status: Lists the subscription groups of users with their states.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def status(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionUserStatusResponse]:
        """Lists the subscription groups of users with their states.

        Takes what `subscription.user.status` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionUserStatusResponse: The groups were found.

        Raises:
            BrazeError: As `subscription.user.status` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.subscription_user_status(
                limit=limit,
                offset=offset,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )


class AsyncRawSubscriptionUser:
    """Operations below `subscription.user`, answering `Response`: status, headers, rate limit
    and typed body.

    status: Lists the subscription groups of users with their states.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def status(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        external_id: str | Sequence[str] | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        phone: str | Sequence[str] | Unset = UNSET,
    ) -> Response[SubscriptionUserStatusResponse]:
        """Lists the subscription groups of users with their states.

        Takes what `subscription.user.status` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                SubscriptionUserStatusResponse: The groups were found.

        Raises:
            BrazeError: As `subscription.user.status` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.subscription_user_status(
                limit=limit,
                offset=offset,
                external_id=external_id,
                email=email,
                phone=phone,
            )
        )


class Subscription:
    """Operations below `subscription`.

    status: Has get, set, set_v2.
    user: Has status.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def status(self) -> SubscriptionStatus:
        """Operations below `subscription.status`."""
        return SubscriptionStatus(self._sender)

    @cached_property
    def user(self) -> SubscriptionUser:
        """Operations below `subscription.user`."""
        return SubscriptionUser(self._sender)


class AsyncSubscription:
    """Operations below `subscription`.

    status: Has get, set, set_v2.
    user: Has status.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def status(self) -> AsyncSubscriptionStatus:
        """Operations below `subscription.status`."""
        return AsyncSubscriptionStatus(self._sender)

    @cached_property
    def user(self) -> AsyncSubscriptionUser:
        """Operations below `subscription.user`."""
        return AsyncSubscriptionUser(self._sender)


class RawSubscription:
    """Operations below `subscription`, answering `Response`: status, headers, rate limit and
    typed body.

    status: Has get, set, set_v2.
    user: Has status.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def status(self) -> RawSubscriptionStatus:
        """Operations below `subscription.status`."""
        return RawSubscriptionStatus(self._sender)

    @cached_property
    def user(self) -> RawSubscriptionUser:
        """Operations below `subscription.user`."""
        return RawSubscriptionUser(self._sender)


class AsyncRawSubscription:
    """Operations below `subscription`, answering `Response`: status, headers, rate limit and
    typed body.

    status: Has get, set, set_v2.
    user: Has status.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def status(self) -> AsyncRawSubscriptionStatus:
        """Operations below `subscription.status`."""
        return AsyncRawSubscriptionStatus(self._sender)

    @cached_property
    def user(self) -> AsyncRawSubscriptionUser:
        """Operations below `subscription.user`."""
        return AsyncRawSubscriptionUser(self._sender)
