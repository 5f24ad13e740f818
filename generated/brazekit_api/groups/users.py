# Written by `make generate` from spec/; do not edit.
"""The groups below `users`: each operation as a typed method."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ..calls import users as calls
from ..model import Model as Model
from ..models.events import Event
from ..models.exports import UsersExportIdsResponse
from ..models.identifiers import (
    AliasToIdentify,
    EmailToDelete,
    EmailToIdentify,
    ExternalIdRename,
    MergeUpdate,
    NewUserAlias,
    PhoneToDelete,
    PhoneToIdentify,
    UserAlias,
    UserAliasUpdate,
)
from ..models.purchases import Purchase
from ..models.user_attributes import UserAttributes
from ..models.user_exports import ExportStartedResponse
from ..models.users import (
    UsersAliasNewResponse,
    UsersAliasUpdateResponse,
    UsersDeleteResponse,
    UsersExternalIdsRemoveResponse,
    UsersExternalIdsRenameResponse,
    UsersIdentifyResponse,
    UsersMergeResponse,
    UsersTrackBulkResponse,
    UsersTrackResponse,
    UsersTrackSyncResponse,
)
from ..seam import AsyncSender, Outcome, Report, Response, Sender, Settled
from ..types import UNSET, JsonInput, Later, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.events import EventInput
    from ..inputs.identifiers import (
        AliasToIdentifyInput,
        EmailToDeleteInput,
        EmailToIdentifyInput,
        ExternalIdRenameInput,
        MergeUpdateInput,
        NewUserAliasInput,
        PhoneToDeleteInput,
        PhoneToIdentifyInput,
        UserAliasInput,
        UserAliasUpdateInput,
    )
    from ..inputs.purchases import PurchaseInput
    from ..inputs.user_attributes import UserAttributesInput
else:
    # Loaded when `typing.get_type_hints` asks for them.
    EventInput = Later("EventInput")
    AliasToIdentifyInput = Later("AliasToIdentifyInput")
    EmailToDeleteInput = Later("EmailToDeleteInput")
    EmailToIdentifyInput = Later("EmailToIdentifyInput")
    ExternalIdRenameInput = Later("ExternalIdRenameInput")
    MergeUpdateInput = Later("MergeUpdateInput")
    NewUserAliasInput = Later("NewUserAliasInput")
    PhoneToDeleteInput = Later("PhoneToDeleteInput")
    PhoneToIdentifyInput = Later("PhoneToIdentifyInput")
    UserAliasInput = Later("UserAliasInput")
    UserAliasUpdateInput = Later("UserAliasUpdateInput")
    PurchaseInput = Later("PurchaseInput")
    UserAttributesInput = Later("UserAttributesInput")


class UsersAlias:
    """Operations below `users.alias`.

    new: Adds aliases to users, or creates alias-only users.
    update: Gives existing aliases new names under the same labels.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def new(
        self,
        *,
        user_aliases: Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping],
    ) -> Outcome[UsersAliasNewResponse]:
        """Adds aliases to users, or creates alias-only users.

        With an external ID that somebody has, the alias is added to that user; with one that
        nobody has, to nobody. Without an external ID, an alias-only user is created.

        Args:
            user_aliases: Lists the aliases. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersAliasNewResponse: The aliases were
                processed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/alias/new.
        Permission: users.alias.new.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 user_aliases, documented.
        Never sent again after a lost answer: What a repeat answers for an alias that exists is
            not known, so it could look refused.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_alias.md.
        """
        return self._sender.outcome(
            lambda: calls.users_alias_new(
                user_aliases=user_aliases,
            )
        )

    def new_batched(
        self,
        *,
        user_aliases: Iterable[NewUserAlias | NewUserAliasInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Adds aliases to users, or creates alias-only users, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            user_aliases: Stream. Lists the aliases.
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

        API: POST /users/alias/new.
        Permission: users.alias.new.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 user_aliases, documented.
        Never sent again after a lost answer: What a repeat answers for an alias that exists is
            not known, so it could look refused.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_alias.md.
        """
        return self._sender.batched(
            lambda: calls.users_alias_new_form(),
            {
                "user_aliases": user_aliases,
            },
            on_settled,
        )

    def update(
        self,
        *,
        alias_updates: Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping],
    ) -> Outcome[UsersAliasUpdateResponse]:
        """Gives existing aliases new names under the same labels.

        An alias that is not found is passed over without an error. The updates are applied in
        no particular order.

        Args:
            alias_updates: Lists the renames. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersAliasUpdateResponse: The updates
                were taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/alias/update.
        Permission: users.alias.update.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 alias_updates, documented.
        Never sent again after a lost answer: A repeat could rename an alias that took over the
            old name in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_alias_update.md.
        """
        return self._sender.outcome(
            lambda: calls.users_alias_update(
                alias_updates=alias_updates,
            )
        )

    def update_batched(
        self,
        *,
        alias_updates: Iterable[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Gives existing aliases new names under the same labels, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            alias_updates: Stream. Lists the renames.
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

        API: POST /users/alias/update.
        Permission: users.alias.update.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 alias_updates, documented.
        Never sent again after a lost answer: A repeat could rename an alias that took over the
            old name in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_alias_update.md.
        """
        return self._sender.batched(
            lambda: calls.users_alias_update_form(),
            {
                "alias_updates": alias_updates,
            },
            on_settled,
        )


class AsyncUsersAlias:
    """Operations below `users.alias`.

    new: Adds aliases to users, or creates alias-only users.
    update: Gives existing aliases new names under the same labels.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def new(
        self,
        *,
        user_aliases: Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping],
    ) -> Outcome[UsersAliasNewResponse]:
        """Adds aliases to users, or creates alias-only users.

        With an external ID that somebody has, the alias is added to that user; with one that
        nobody has, to nobody. Without an external ID, an alias-only user is created.

        Args:
            user_aliases: Lists the aliases. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersAliasNewResponse: The aliases were
                processed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/alias/new.
        Permission: users.alias.new.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 user_aliases, documented.
        Never sent again after a lost answer: What a repeat answers for an alias that exists is
            not known, so it could look refused.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_alias.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_alias_new(
                user_aliases=user_aliases,
            )
        )

    async def new_batched(
        self,
        *,
        user_aliases: Iterable[NewUserAlias | NewUserAliasInput | UntypedMapping]
        | AsyncIterable[NewUserAlias | NewUserAliasInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Adds aliases to users, or creates alias-only users, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            user_aliases: Stream. Lists the aliases.
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

        API: POST /users/alias/new.
        Permission: users.alias.new.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 user_aliases, documented.
        Never sent again after a lost answer: What a repeat answers for an alias that exists is
            not known, so it could look refused.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_alias.md.
        """
        return await self._sender.batched(
            lambda: calls.users_alias_new_form(),
            {
                "user_aliases": user_aliases,
            },
            on_settled,
        )

    async def update(
        self,
        *,
        alias_updates: Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping],
    ) -> Outcome[UsersAliasUpdateResponse]:
        """Gives existing aliases new names under the same labels.

        An alias that is not found is passed over without an error. The updates are applied in
        no particular order.

        Args:
            alias_updates: Lists the renames. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersAliasUpdateResponse: The updates
                were taken.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/alias/update.
        Permission: users.alias.update.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 alias_updates, documented.
        Never sent again after a lost answer: A repeat could rename an alias that took over the
            old name in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_alias_update.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_alias_update(
                alias_updates=alias_updates,
            )
        )

    async def update_batched(
        self,
        *,
        alias_updates: Iterable[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping]
        | AsyncIterable[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Gives existing aliases new names under the same labels, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            alias_updates: Stream. Lists the renames.
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

        API: POST /users/alias/update.
        Permission: users.alias.update.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 alias_updates, documented.
        Never sent again after a lost answer: A repeat could rename an alias that took over the
            old name in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_alias_update.md.
        """
        return await self._sender.batched(
            lambda: calls.users_alias_update_form(),
            {
                "alias_updates": alias_updates,
            },
            on_settled,
        )


class RawUsersAlias:
    """Operations below `users.alias`, answering `Response`: status, headers, rate limit and
    typed body.

    new: Adds aliases to users, or creates alias-only users.
    update: Gives existing aliases new names under the same labels.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def new(
        self,
        *,
        user_aliases: Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping],
    ) -> Response[UsersAliasNewResponse]:
        """Adds aliases to users, or creates alias-only users.

        Takes what `users.alias.new` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersAliasNewResponse: The aliases were processed.

        Raises:
            BrazeError: As `users.alias.new` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_alias_new(
                user_aliases=user_aliases,
            )
        )

    def update(
        self,
        *,
        alias_updates: Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping],
    ) -> Response[UsersAliasUpdateResponse]:
        """Gives existing aliases new names under the same labels.

        Takes what `users.alias.update` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersAliasUpdateResponse: The updates were taken.

        Raises:
            BrazeError: As `users.alias.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_alias_update(
                alias_updates=alias_updates,
            )
        )


class AsyncRawUsersAlias:
    """Operations below `users.alias`, answering `Response`: status, headers, rate limit and
    typed body.

    new: Adds aliases to users, or creates alias-only users.
    update: Gives existing aliases new names under the same labels.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def new(
        self,
        *,
        user_aliases: Sequence[NewUserAlias | NewUserAliasInput | UntypedMapping],
    ) -> Response[UsersAliasNewResponse]:
        """Adds aliases to users, or creates alias-only users.

        Takes what `users.alias.new` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersAliasNewResponse: The aliases were processed.

        Raises:
            BrazeError: As `users.alias.new` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_alias_new(
                user_aliases=user_aliases,
            )
        )

    async def update(
        self,
        *,
        alias_updates: Sequence[UserAliasUpdate | UserAliasUpdateInput | UntypedMapping],
    ) -> Response[UsersAliasUpdateResponse]:
        """Gives existing aliases new names under the same labels.

        Takes what `users.alias.update` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersAliasUpdateResponse: The updates were taken.

        Raises:
            BrazeError: As `users.alias.update` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_alias_update(
                alias_updates=alias_updates,
            )
        )


class UsersExternalIds:
    """Operations below `users.external_ids`.

    rename: Gives users new external IDs and keeps the old ones as deprecated IDs.
    remove: Removes deprecated external IDs from users.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def rename(
        self,
        *,
        external_id_renames: Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping],
    ) -> Outcome[UsersExternalIdsRenameResponse]:
        """Gives users new external IDs and keeps the old ones as deprecated IDs.

        Old and new ID both find the user until the old one is removed. Renames that fail are
        listed in rename_errors while the message stays success.

        Args:
            external_id_renames: Lists the renames. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersExternalIdsRenameResponse: The
                renames were tried.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/external_ids/rename.
        Permission: users.external_ids.rename.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_rename).
        At most in a request: 50 external_id_renames, documented.
        Never sent again after a lost answer: A repeat of a rename that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_rename.md.
        """
        return self._sender.outcome(
            lambda: calls.users_external_ids_rename(
                external_id_renames=external_id_renames,
            )
        )

    def rename_batched(
        self,
        *,
        external_id_renames: Iterable[
            ExternalIdRename | ExternalIdRenameInput | UntypedMapping
        ] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Gives users new external IDs and keeps the old ones as deprecated IDs, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            external_id_renames: Stream. Lists the renames.
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

        API: POST /users/external_ids/rename.
        Permission: users.external_ids.rename.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_rename).
        At most in a request: 50 external_id_renames, documented.
        Never sent again after a lost answer: A repeat of a rename that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_rename.md.
        """
        return self._sender.batched(
            lambda: calls.users_external_ids_rename_form(),
            {
                "external_id_renames": external_id_renames,
            },
            on_settled,
        )

    def remove(
        self,
        *,
        external_ids: Sequence[str],
    ) -> Outcome[UsersExternalIdsRemoveResponse]:
        """Removes deprecated external IDs from users.

        The user can no longer be found by the ID, which cannot be undone; the profile stays. A
        primary ID is refused in removal_errors while the message stays success.

        Args:
            external_ids: Lists deprecated external IDs. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersExternalIdsRemoveResponse: The
                removals were tried.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/external_ids/remove.
        Permission: users.external_ids.remove.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_remove).
        At most in a request: 50 external_ids, documented.
        Never sent again after a lost answer: A repeat of a removal that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_remove.md.
        """
        return self._sender.outcome(
            lambda: calls.users_external_ids_remove(
                external_ids=external_ids,
            )
        )

    def remove_batched(
        self,
        *,
        external_ids: Iterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes deprecated external IDs from users, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            external_ids: Stream. Lists deprecated external IDs.
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

        API: POST /users/external_ids/remove.
        Permission: users.external_ids.remove.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_remove).
        At most in a request: 50 external_ids, documented.
        Never sent again after a lost answer: A repeat of a removal that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_remove.md.
        """
        return self._sender.batched(
            lambda: calls.users_external_ids_remove_form(),
            {
                "external_ids": external_ids,
            },
            on_settled,
        )


class AsyncUsersExternalIds:
    """Operations below `users.external_ids`.

    rename: Gives users new external IDs and keeps the old ones as deprecated IDs.
    remove: Removes deprecated external IDs from users.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def rename(
        self,
        *,
        external_id_renames: Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping],
    ) -> Outcome[UsersExternalIdsRenameResponse]:
        """Gives users new external IDs and keeps the old ones as deprecated IDs.

        Old and new ID both find the user until the old one is removed. Renames that fail are
        listed in rename_errors while the message stays success.

        Args:
            external_id_renames: Lists the renames. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersExternalIdsRenameResponse: The
                renames were tried.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/external_ids/rename.
        Permission: users.external_ids.rename.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_rename).
        At most in a request: 50 external_id_renames, documented.
        Never sent again after a lost answer: A repeat of a rename that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_rename.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_external_ids_rename(
                external_id_renames=external_id_renames,
            )
        )

    async def rename_batched(
        self,
        *,
        external_id_renames: Iterable[ExternalIdRename | ExternalIdRenameInput | UntypedMapping]
        | AsyncIterable[ExternalIdRename | ExternalIdRenameInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Gives users new external IDs and keeps the old ones as deprecated IDs, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            external_id_renames: Stream. Lists the renames.
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

        API: POST /users/external_ids/rename.
        Permission: users.external_ids.rename.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_rename).
        At most in a request: 50 external_id_renames, documented.
        Never sent again after a lost answer: A repeat of a rename that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_rename.md.
        """
        return await self._sender.batched(
            lambda: calls.users_external_ids_rename_form(),
            {
                "external_id_renames": external_id_renames,
            },
            on_settled,
        )

    async def remove(
        self,
        *,
        external_ids: Sequence[str],
    ) -> Outcome[UsersExternalIdsRemoveResponse]:
        """Removes deprecated external IDs from users.

        The user can no longer be found by the ID, which cannot be undone; the profile stays. A
        primary ID is refused in removal_errors while the message stays success.

        Args:
            external_ids: Lists deprecated external IDs. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersExternalIdsRemoveResponse: The
                removals were tried.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/external_ids/remove.
        Permission: users.external_ids.remove.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_remove).
        At most in a request: 50 external_ids, documented.
        Never sent again after a lost answer: A repeat of a removal that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_remove.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_external_ids_remove(
                external_ids=external_ids,
            )
        )

    async def remove_batched(
        self,
        *,
        external_ids: Iterable[str] | AsyncIterable[str] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Removes deprecated external IDs from users, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            external_ids: Stream. Lists deprecated external IDs.
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

        API: POST /users/external_ids/remove.
        Permission: users.external_ids.remove.
        Rate limit: 1,000 requests per 60 s, documented (bucket users_external_ids_remove).
        At most in a request: 50 external_ids, documented.
        Never sent again after a lost answer: A repeat of a removal that was applied is refused,
            so its answer would be untrue.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/external_id_migration/post_external_ids_remove.md.
        """
        return await self._sender.batched(
            lambda: calls.users_external_ids_remove_form(),
            {
                "external_ids": external_ids,
            },
            on_settled,
        )


class RawUsersExternalIds:
    """Operations below `users.external_ids`, answering `Response`: status, headers, rate limit
    and typed body.

    rename: Gives users new external IDs and keeps the old ones as deprecated IDs.
    remove: Removes deprecated external IDs from users.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def rename(
        self,
        *,
        external_id_renames: Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping],
    ) -> Response[UsersExternalIdsRenameResponse]:
        """Gives users new external IDs and keeps the old ones as deprecated IDs.

        Takes what `users.external_ids.rename` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersExternalIdsRenameResponse: The renames were tried.

        Raises:
            BrazeError: As `users.external_ids.rename` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.users_external_ids_rename(
                external_id_renames=external_id_renames,
            )
        )

    def remove(
        self,
        *,
        external_ids: Sequence[str],
    ) -> Response[UsersExternalIdsRemoveResponse]:
        """Removes deprecated external IDs from users.

        Takes what `users.external_ids.remove` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersExternalIdsRemoveResponse: The removals were tried.

        Raises:
            BrazeError: As `users.external_ids.remove` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.users_external_ids_remove(
                external_ids=external_ids,
            )
        )


class AsyncRawUsersExternalIds:
    """Operations below `users.external_ids`, answering `Response`: status, headers, rate limit
    and typed body.

    rename: Gives users new external IDs and keeps the old ones as deprecated IDs.
    remove: Removes deprecated external IDs from users.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def rename(
        self,
        *,
        external_id_renames: Sequence[ExternalIdRename | ExternalIdRenameInput | UntypedMapping],
    ) -> Response[UsersExternalIdsRenameResponse]:
        """Gives users new external IDs and keeps the old ones as deprecated IDs.

        Takes what `users.external_ids.rename` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersExternalIdsRenameResponse: The renames were tried.

        Raises:
            BrazeError: As `users.external_ids.rename` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.users_external_ids_rename(
                external_id_renames=external_id_renames,
            )
        )

    async def remove(
        self,
        *,
        external_ids: Sequence[str],
    ) -> Response[UsersExternalIdsRemoveResponse]:
        """Removes deprecated external IDs from users.

        Takes what `users.external_ids.remove` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersExternalIdsRemoveResponse: The removals were tried.

        Raises:
            BrazeError: As `users.external_ids.remove` does, but for `PartialFailure`: read
                `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.users_external_ids_remove(
                external_ids=external_ids,
            )
        )


class UsersExport:
    """Operations below `users.export`.

    ids: Exports profiles by identifier.
    segment: Starts the export of all profiles of a segment.
    global_control_group: Starts the export of all profiles in the Global Control Group.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse:
        """Exports profiles by identifier.

        Answers with the profiles at once. Identifiers that match nobody are listed in
        invalid_user_ids. Events and purchases of the last 90 days are listed, with counts of
        all time.

        Args:
            external_ids: Names users by external ID.
            user_aliases: Names users by alias.
            device_id: Names one user by device, as the SDK's getDeviceId returns it.
            braze_id: Names one user by the ID that Braze assigned.
            email_address: Names users by one e-mail address.
            phone: Names users by one phone number in E.164 form.
            fields_to_export: Lists the fields to export. Workspaces onboarded since 2024-08-22
                must give it; for the others, leaving it out exports everything and is slow.

        Returns:
            UsersExportIdsResponse: The export is complete.

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

        API: POST /users/export/ids.
        Permission: users.export.ids.
        Rate limit: 250 requests per 60 s, documented; 2,500 requests per 60 s (The workspace
            was onboarded before 2024-08-22), documented; 40 requests per 1 s (The workspace has
            the 250 a minute, and fields_to_export is given without campaigns_received and
            canvases_received), documented (bucket users_export_ids).
        Sent again after a lost answer: The operation only reads, although it is a POST.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/user_data/post_users_identifier.md.
        """
        return self._sender.answer(
            lambda: calls.users_export_ids(
                external_ids=external_ids,
                user_aliases=user_aliases,
                device_id=device_id,
                braze_id=braze_id,
                email_address=email_address,
                phone=phone,
                fields_to_export=fields_to_export,
            )
        )

    def segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "created_from",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        custom_attributes_to_export: Sequence[str] | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> ExportStartedResponse:
        """Starts the export of all profiles of a segment.

        Answers at once; the profiles come later as compressed files. The files hold about 5,000
        users each, one profile (UserProfile) a line. In cloud storage of the account's own they
        are named segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP/filename.zip, or
        .gz. Before the export is ready, url answers 403. A segment has one export at a time and
        a company 100. Events, purchases, campaigns and Canvases of the last 90 days are listed,
        with counts of all time. A failed export is reported by e-mail alone. Rarely a user
        comes twice.

        Args:
            segment_id: Holds the segment's API identifier. Required.
            fields_to_export: Lists the fields to export. All custom attributes come with
                custom_attributes. Required.
            callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
                the export is ready.
            custom_attributes_to_export: Names up to 500 custom attributes to export. It has no
                effect when fields_to_export has custom_attributes.
            output_format: Sets the format of the files. Defaults to zip.

        Returns:
            ExportStartedResponse: The export was started.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            RateLimited or Conflict: Another export of the same segment still runs, or too many
                requests were made. The first is a conflict: wait for that export to end, or
                cancel it. Which of the two it is, only the message tells.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /users/export/segment.
        Permission: users.export.segment.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat is refused while the first export runs,
            and starts another one once it has ended.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/user_data/post_users_segment.md.
        """
        return self._sender.answer(
            lambda: calls.users_export_segment(
                segment_id=segment_id,
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                custom_attributes_to_export=custom_attributes_to_export,
                output_format=output_format,
            )
        )

    def global_control_group(
        self,
        *,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> ExportStartedResponse:
        """Starts the export of all profiles in the Global Control Group.

        Answers at once; the profiles come later as compressed files. The files hold about 5,000
        users each, one profile (UserProfile) a line. In cloud storage of the account's own they
        are named segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP/filename.zip, or
        .gz. Before the export is ready, url answers 403. Events and purchases of the last 90
        days are listed. Who entered or left the group is not recorded.

        Args:
            fields_to_export: Lists the fields to export. All custom attributes come with
                custom_attributes; single ones cannot be picked. Required.
            callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
                the export is ready.
            output_format: Sets the format of the files. Defaults to zip.

        Returns:
            ExportStartedResponse: The export was started.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /users/export/global_control_group.
        Permission: users.export.global_control_group.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat starts another export, whose files and
            notice come beside the first one's.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/user_data/post_users_global_control_group.md.
        """
        return self._sender.answer(
            lambda: calls.users_export_global_control_group(
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                output_format=output_format,
            )
        )


class AsyncUsersExport:
    """Operations below `users.export`.

    ids: Exports profiles by identifier.
    segment: Starts the export of all profiles of a segment.
    global_control_group: Starts the export of all profiles in the Global Control Group.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse: ...

    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> UsersExportIdsResponse:
        """Exports profiles by identifier.

        Answers with the profiles at once. Identifiers that match nobody are listed in
        invalid_user_ids. Events and purchases of the last 90 days are listed, with counts of
        all time.

        Args:
            external_ids: Names users by external ID.
            user_aliases: Names users by alias.
            device_id: Names one user by device, as the SDK's getDeviceId returns it.
            braze_id: Names one user by the ID that Braze assigned.
            email_address: Names users by one e-mail address.
            phone: Names users by one phone number in E.164 form.
            fields_to_export: Lists the fields to export. Workspaces onboarded since 2024-08-22
                must give it; for the others, leaving it out exports everything and is slow.

        Returns:
            UsersExportIdsResponse: The export is complete.

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

        API: POST /users/export/ids.
        Permission: users.export.ids.
        Rate limit: 250 requests per 60 s, documented; 2,500 requests per 60 s (The workspace
            was onboarded before 2024-08-22), documented; 40 requests per 1 s (The workspace has
            the 250 a minute, and fields_to_export is given without campaigns_received and
            canvases_received), documented (bucket users_export_ids).
        Sent again after a lost answer: The operation only reads, although it is a POST.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/user_data/post_users_identifier.md.
        """
        return await self._sender.answer(
            lambda: calls.users_export_ids(
                external_ids=external_ids,
                user_aliases=user_aliases,
                device_id=device_id,
                braze_id=braze_id,
                email_address=email_address,
                phone=phone,
                fields_to_export=fields_to_export,
            )
        )

    async def segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "created_from",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        custom_attributes_to_export: Sequence[str] | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> ExportStartedResponse:
        """Starts the export of all profiles of a segment.

        Answers at once; the profiles come later as compressed files. The files hold about 5,000
        users each, one profile (UserProfile) a line. In cloud storage of the account's own they
        are named segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP/filename.zip, or
        .gz. Before the export is ready, url answers 403. A segment has one export at a time and
        a company 100. Events, purchases, campaigns and Canvases of the last 90 days are listed,
        with counts of all time. A failed export is reported by e-mail alone. Rarely a user
        comes twice.

        Args:
            segment_id: Holds the segment's API identifier. Required.
            fields_to_export: Lists the fields to export. All custom attributes come with
                custom_attributes. Required.
            callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
                the export is ready.
            custom_attributes_to_export: Names up to 500 custom attributes to export. It has no
                effect when fields_to_export has custom_attributes.
            output_format: Sets the format of the files. Defaults to zip.

        Returns:
            ExportStartedResponse: The export was started.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            RateLimited or Conflict: Another export of the same segment still runs, or too many
                requests were made. The first is a conflict: wait for that export to end, or
                cancel it. Which of the two it is, only the message tells.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /users/export/segment.
        Permission: users.export.segment.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat is refused while the first export runs,
            and starts another one once it has ended.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/user_data/post_users_segment.md.
        """
        return await self._sender.answer(
            lambda: calls.users_export_segment(
                segment_id=segment_id,
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                custom_attributes_to_export=custom_attributes_to_export,
                output_format=output_format,
            )
        )

    async def global_control_group(
        self,
        *,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> ExportStartedResponse:
        """Starts the export of all profiles in the Global Control Group.

        Answers at once; the profiles come later as compressed files. The files hold about 5,000
        users each, one profile (UserProfile) a line. In cloud storage of the account's own they
        are named segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP/filename.zip, or
        .gz. Before the export is ready, url answers 403. Events and purchases of the last 90
        days are listed. Who entered or left the group is not recorded.

        Args:
            fields_to_export: Lists the fields to export. All custom attributes come with
                custom_attributes; single ones cannot be picked. Required.
            callback_endpoint: Holds an address to which Braze posts an ExportReadyRequest once
                the export is ready.
            output_format: Sets the format of the files. Defaults to zip.

        Returns:
            ExportStartedResponse: The export was started.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /users/export/global_control_group.
        Permission: users.export.global_control_group.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat starts another export, whose files and
            notice come beside the first one's.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/user_data/post_users_global_control_group.md.
        """
        return await self._sender.answer(
            lambda: calls.users_export_global_control_group(
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                output_format=output_format,
            )
        )


class RawUsersExport:
    """Operations below `users.export`, answering `Response`: status, headers, rate limit and
    typed body.

    ids: Exports profiles by identifier.
    segment: Starts the export of all profiles of a segment.
    global_control_group: Starts the export of all profiles in the Global Control Group.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]:
        """Exports profiles by identifier.

        Takes what `users.export.ids` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersExportIdsResponse: The export is complete.

        Raises:
            BrazeError: As `users.export.ids` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_export_ids(
                external_ids=external_ids,
                user_aliases=user_aliases,
                device_id=device_id,
                braze_id=braze_id,
                email_address=email_address,
                phone=phone,
                fields_to_export=fields_to_export,
            )
        )

    def segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "created_from",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        custom_attributes_to_export: Sequence[str] | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> Response[ExportStartedResponse]:
        """Starts the export of all profiles of a segment.

        Takes what `users.export.segment` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ExportStartedResponse: The export was started.

        Raises:
            BrazeError: As `users.export.segment` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_export_segment(
                segment_id=segment_id,
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                custom_attributes_to_export=custom_attributes_to_export,
                output_format=output_format,
            )
        )

    def global_control_group(
        self,
        *,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> Response[ExportStartedResponse]:
        """Starts the export of all profiles in the Global Control Group.

        Takes what `users.export.global_control_group` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ExportStartedResponse: The export was started.

        Raises:
            BrazeError: As `users.export.global_control_group` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.users_export_global_control_group(
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                output_format=output_format,
            )
        )


class AsyncRawUsersExport:
    """Operations below `users.export`, answering `Response`: status, headers, rate limit and
    typed body.

    ids: Exports profiles by identifier.
    segment: Starts the export of all profiles of a segment.
    global_control_group: Starts the export of all profiles in the Global Control Group.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    @overload
    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]: ...

    async def ids(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        device_id: str | Unset = UNSET,
        braze_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ]
        | Unset = UNSET,
    ) -> Response[UsersExportIdsResponse]:
        """Exports profiles by identifier.

        Takes what `users.export.ids` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersExportIdsResponse: The export is complete.

        Raises:
            BrazeError: As `users.export.ids` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_export_ids(
                external_ids=external_ids,
                user_aliases=user_aliases,
                device_id=device_id,
                braze_id=braze_id,
                email_address=email_address,
                phone=phone,
                fields_to_export=fields_to_export,
            )
        )

    async def segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "push_subscribe",
                "email_subscribe",
                "braze_id",
                "country",
                "created_at",
                "created_from",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "push_tokens",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
                "campaigns_received",
                "canvases_received",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        custom_attributes_to_export: Sequence[str] | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> Response[ExportStartedResponse]:
        """Starts the export of all profiles of a segment.

        Takes what `users.export.segment` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ExportStartedResponse: The export was started.

        Raises:
            BrazeError: As `users.export.segment` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_export_segment(
                segment_id=segment_id,
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                custom_attributes_to_export=custom_attributes_to_export,
                output_format=output_format,
            )
        )

    async def global_control_group(
        self,
        *,
        fields_to_export: Sequence[
            Literal[
                "apps",
                "attributed_campaign",
                "attributed_source",
                "attributed_adgroup",
                "attributed_ad",
                "braze_id",
                "country",
                "created_at",
                "custom_attributes",
                "custom_events",
                "devices",
                "dob",
                "email",
                "external_id",
                "first_name",
                "gender",
                "home_city",
                "language",
                "last_coordinates",
                "last_name",
                "phone",
                "purchases",
                "random_bucket",
                "time_zone",
                "total_revenue",
                "uninstalled_at",
                "user_aliases",
            ]
            | str
        ],
        callback_endpoint: str | Unset = UNSET,
        output_format: Literal["zip", "gzip"] | str | Unset = UNSET,
    ) -> Response[ExportStartedResponse]:
        """Starts the export of all profiles in the Global Control Group.

        Takes what `users.export.global_control_group` takes, under the same permission and
        limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ExportStartedResponse: The export was started.

        Raises:
            BrazeError: As `users.export.global_control_group` does, but for `PartialFailure`:
                read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.users_export_global_control_group(
                fields_to_export=fields_to_export,
                callback_endpoint=callback_endpoint,
                output_format=output_format,
            )
        )


class Users:
    """Operations below `users`.

    track: Records attributes, events and purchases of users.
    track_sync: Records one attributes object, event or purchase and answers with the
        result.
    track_bulk: Records attributes, events and purchases of users in large requests of lower
        priority.
    identify: Gives users known by alias, e-mail address or phone number an external ID.
    merge: Merges pairs of users, keeping one of each.
    delete: Deletes users for good.
    alias: Has new, update.
    external_ids: Has rename, remove.
    export: Has ids, segment, global_control_group.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def alias(self) -> UsersAlias:
        """Operations below `users.alias`."""
        return UsersAlias(self._sender)

    @cached_property
    def external_ids(self) -> UsersExternalIds:
        """Operations below `users.external_ids`."""
        return UsersExternalIds(self._sender)

    @cached_property
    def export(self) -> UsersExport:
        """Operations below `users.export`."""
        return UsersExport(self._sender)

    def track(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Outcome[UsersTrackResponse]:
        """Records attributes, events and purchases of users.

        Queues the objects and starts on them in the order attributes, events, purchases.
        Objects that are invalid are listed in errors while the others go through. Events and
        purchases have no deduplication.

        Args:
            attributes: Lists what to set on profiles, one user per object.
            events: Lists the events to record.
            purchases: Lists the purchases to record.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersTrackResponse: The objects were
                accepted and queued; errors lists those that were not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/track.
        Permission: users.track.
        Rate limit: 3,000 requests per 3 s on standard, legacy, documented; so many requests per
            3,600 s as the contract says on mau, mau_cy_24_25, documented; so many requests per
            3 s as the contract says on mau, mau_cy_24_25, documented (bucket users_track).
        At most in a request: 75 attributes; 75 events; 75 purchases; 75 items together on
            standard, mau; 50 items together on mau_cy_24_25; 4,194,304 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track.md.
        """
        return self._sender.outcome(
            lambda: calls.users_track(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    def track_batched(
        self,
        *,
        attributes: Iterable[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] = (),
        events: Iterable[Event | EventInput | UntypedMapping] = (),
        purchases: Iterable[Purchase | PurchaseInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Records attributes, events and purchases of users, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            attributes: Stream. Lists what to set on profiles, one user per object.
            events: Stream. Lists the events to record.
            purchases: Stream. Lists the purchases to record.
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

        API: POST /users/track.
        Permission: users.track.
        Rate limit: 3,000 requests per 3 s on standard, legacy, documented; so many requests per
            3,600 s as the contract says on mau, mau_cy_24_25, documented; so many requests per
            3 s as the contract says on mau, mau_cy_24_25, documented (bucket users_track).
        At most in a request: 75 attributes; 75 events; 75 purchases; 75 items together on
            standard, mau; 50 items together on mau_cy_24_25; 4,194,304 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track.md.
        """
        return self._sender.batched(
            lambda: calls.users_track_form(),
            {
                "attributes": attributes,
                "events": events,
                "purchases": purchases,
            },
            on_settled,
        )

    @overload
    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]],
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> UsersTrackSyncResponse: ...

    @overload
    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping],
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> UsersTrackSyncResponse: ...

    @overload
    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping],
    ) -> UsersTrackSyncResponse: ...

    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> UsersTrackSyncResponse:
        """Records one attributes object, event or purchase and answers with the result.

        Waits until the update is carried out and shows the values that the profile now has. An
        update may still have changed nothing, for example because a value was too long. The
        operation is in beta.

        Args:
            attributes: Holds the attributes object.
            events: Holds the event.
            purchases: Holds the purchase.

        Returns:
            UsersTrackSyncResponse: The update was carried out.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /users/track/sync.
        Permission: users.track.sync.
        Rate limit: 500 requests per 60 s, documented (bucket users_track_sync).
        Never sent again after a lost answer: An event, a purchase or an increment is counted
            again each time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/post_user_track_synchronous.md.
        """
        return self._sender.answer(
            lambda: calls.users_track_sync(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    def track_bulk(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Outcome[UsersTrackBulkResponse]:
        """Records attributes, events and purchases of users in large requests of lower priority.

        Takes the same objects as the operation to track users, up to 1,000 and 2 MB at once,
        and gives way to that operation at busy times. The operation is in limited beta.

        Args:
            attributes: Lists what to set on profiles, one user per object.
            events: Lists the events to record.
            purchases: Lists the purchases to record.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersTrackBulkResponse: The objects were
                accepted and queued; errors lists those that were not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/track/bulk.
        Permission: users.track.bulk.
        Rate limit: 50 requests per 1 s, documented; so many requests per 1 s as the contract
            says (The contract is newer and its limits follow the monthly active users agreed),
            documented; so many requests per 3,600 s as the contract says (The contract is newer
            and its limits follow the monthly active users agreed), documented (bucket
            users_track_bulk).
        At most in a request: 1000 attributes; 1000 events; 1000 purchases; 1000 items together;
            100 of one user; 2,097,152 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track_bulk.md.
        """
        return self._sender.outcome(
            lambda: calls.users_track_bulk(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    def track_bulk_batched(
        self,
        *,
        attributes: Iterable[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] = (),
        events: Iterable[Event | EventInput | UntypedMapping] = (),
        purchases: Iterable[Purchase | PurchaseInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Records attributes, events and purchases of users in large requests of lower priority, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            attributes: Stream. Lists what to set on profiles, one user per object.
            events: Stream. Lists the events to record.
            purchases: Stream. Lists the purchases to record.
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

        API: POST /users/track/bulk.
        Permission: users.track.bulk.
        Rate limit: 50 requests per 1 s, documented; so many requests per 1 s as the contract
            says (The contract is newer and its limits follow the monthly active users agreed),
            documented; so many requests per 3,600 s as the contract says (The contract is newer
            and its limits follow the monthly active users agreed), documented (bucket
            users_track_bulk).
        At most in a request: 1000 attributes; 1000 events; 1000 purchases; 1000 items together;
            100 of one user; 2,097,152 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track_bulk.md.
        """
        return self._sender.batched(
            lambda: calls.users_track_bulk_form(),
            {
                "attributes": attributes,
                "events": events,
                "purchases": purchases,
            },
            on_settled,
        )

    @overload
    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping],
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersIdentifyResponse]: ...

    @overload
    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping],
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersIdentifyResponse]: ...

    @overload
    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[
            PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping
        ],
    ) -> Outcome[UsersIdentifyResponse]: ...

    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersIdentifyResponse]:
        """Gives users known by alias, e-mail address or phone number an external ID.

        When nobody has the external ID, the profile gets it; when somebody does, the profile is
        merged into that user and removed. Nothing happens, without an error, when several users
        still match or when the identified user already has an alias under the same label.

        Args:
            aliases_to_identify: Lists alias-only users and the external IDs they get.
            emails_to_identify: Lists users by e-mail address and the external IDs they get.
            phone_numbers_to_identify: Lists users by phone number and the external IDs they
                get.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersIdentifyResponse: The entries were
                processed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/identify.
        Permission: users.identify.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 aliases_to_identify; 50 emails_to_identify; 50
            phone_numbers_to_identify; 50 items together, inferred.
        Never sent again after a lost answer: A repeat after the merge could take in another
            profile that got the alias, address or number in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_identify.md.
        """
        return self._sender.outcome(
            lambda: calls.users_identify(
                aliases_to_identify=aliases_to_identify,
                emails_to_identify=emails_to_identify,
                phone_numbers_to_identify=phone_numbers_to_identify,
            )
        )

    def identify_batched(
        self,
        *,
        aliases_to_identify: Iterable[AliasToIdentify | AliasToIdentifyInput | UntypedMapping] = (),
        emails_to_identify: Iterable[EmailToIdentify | EmailToIdentifyInput | UntypedMapping] = (),
        phone_numbers_to_identify: Iterable[
            PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping
        ] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Gives users known by alias, e-mail address or phone number an external ID, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            aliases_to_identify: Stream. Lists alias-only users and the external IDs they get.
            emails_to_identify: Stream. Lists users by e-mail address and the external IDs they
                get.
            phone_numbers_to_identify: Stream. Lists users by phone number and the external IDs
                they get.
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

        API: POST /users/identify.
        Permission: users.identify.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 aliases_to_identify; 50 emails_to_identify; 50
            phone_numbers_to_identify; 50 items together, inferred.
        Never sent again after a lost answer: A repeat after the merge could take in another
            profile that got the alias, address or number in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_identify.md.
        """
        return self._sender.batched(
            lambda: calls.users_identify_form(),
            {
                "aliases_to_identify": aliases_to_identify,
                "emails_to_identify": emails_to_identify,
                "phone_numbers_to_identify": phone_numbers_to_identify,
            },
            on_settled,
        )

    def merge(
        self,
        *,
        merge_updates: Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping],
    ) -> Outcome[UsersMergeResponse]:
        """Merges pairs of users, keeping one of each.

        Queues the merges. The kept user's values stay, missing ones are added, counts are
        summed, and the earlier first and later last dates are kept. A merge is passed over
        without an error when several users still match.

        Args:
            merge_updates: Lists the merges. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersMergeResponse: The merges were
                accepted and queued.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/merge.
        Permission: users.merge.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 merge_updates, documented.
        Never sent again after a lost answer: A repeat could merge a new user who got the
            removed user's identifier in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_merge.md.
        """
        return self._sender.outcome(
            lambda: calls.users_merge(
                merge_updates=merge_updates,
            )
        )

    def merge_batched(
        self,
        *,
        merge_updates: Iterable[MergeUpdate | MergeUpdateInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Merges pairs of users, keeping one of each, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            merge_updates: Stream. Lists the merges.
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

        API: POST /users/merge.
        Permission: users.merge.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 merge_updates, documented.
        Never sent again after a lost answer: A repeat could merge a new user who got the
            removed user's identifier in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_merge.md.
        """
        return self._sender.batched(
            lambda: calls.users_merge_form(),
            {
                "merge_updates": merge_updates,
            },
            on_settled,
        )

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str],
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping],
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping],
    ) -> Outcome[UsersDeleteResponse]: ...

    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]:
        """Deletes users for good.

        Queues the deletion of whole profiles; it cannot be undone. A request names users by one
        kind of identifier. Nobody is deleted for an address or number when several users still
        match.

        Args:
            external_ids: Lists external IDs; a deprecated one deletes the whole profile too.
            user_aliases: Lists aliases.
            braze_ids: Lists IDs that Braze assigned.
            email_addresses: Lists e-mail addresses, each with a prioritization.
            phone_numbers: Lists phone numbers, each with a prioritization.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersDeleteResponse: The deletions were
                queued.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/delete.
        Permission: users.delete.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 external_ids; 50 user_aliases; 50 braze_ids; 50
            email_addresses; 50 phone_numbers; 50 items together, documented.
        Never sent again after a lost answer: A repeat could delete another user who got the
            identifier in the meantime, and that cannot be undone.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_delete.md.
        """
        return self._sender.outcome(
            lambda: calls.users_delete(
                external_ids=external_ids,
                user_aliases=user_aliases,
                braze_ids=braze_ids,
                email_addresses=email_addresses,
                phone_numbers=phone_numbers,
            )
        )

    def delete_batched(
        self,
        *,
        external_ids: Iterable[str] = (),
        user_aliases: Iterable[UserAlias | UserAliasInput | UntypedMapping] = (),
        braze_ids: Iterable[str] = (),
        email_addresses: Iterable[EmailToDelete | EmailToDeleteInput | UntypedMapping] = (),
        phone_numbers: Iterable[PhoneToDelete | PhoneToDeleteInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Deletes users for good, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            external_ids: Stream. Lists external IDs; a deprecated one deletes the whole profile
                too.
            user_aliases: Stream. Lists aliases.
            braze_ids: Stream. Lists IDs that Braze assigned.
            email_addresses: Stream. Lists e-mail addresses, each with a prioritization.
            phone_numbers: Stream. Lists phone numbers, each with a prioritization.
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

        API: POST /users/delete.
        Permission: users.delete.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 external_ids; 50 user_aliases; 50 braze_ids; 50
            email_addresses; 50 phone_numbers; 50 items together, documented.
        Never sent again after a lost answer: A repeat could delete another user who got the
            identifier in the meantime, and that cannot be undone.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_delete.md.
        """
        return self._sender.batched(
            lambda: calls.users_delete_form(),
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "braze_ids": braze_ids,
                "email_addresses": email_addresses,
                "phone_numbers": phone_numbers,
            },
            on_settled,
        )


class AsyncUsers:
    """Operations below `users`.

    track: Records attributes, events and purchases of users.
    track_sync: Records one attributes object, event or purchase and answers with the
        result.
    track_bulk: Records attributes, events and purchases of users in large requests of lower
        priority.
    identify: Gives users known by alias, e-mail address or phone number an external ID.
    merge: Merges pairs of users, keeping one of each.
    delete: Deletes users for good.
    alias: Has new, update.
    external_ids: Has rename, remove.
    export: Has ids, segment, global_control_group.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def alias(self) -> AsyncUsersAlias:
        """Operations below `users.alias`."""
        return AsyncUsersAlias(self._sender)

    @cached_property
    def external_ids(self) -> AsyncUsersExternalIds:
        """Operations below `users.external_ids`."""
        return AsyncUsersExternalIds(self._sender)

    @cached_property
    def export(self) -> AsyncUsersExport:
        """Operations below `users.export`."""
        return AsyncUsersExport(self._sender)

    async def track(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Outcome[UsersTrackResponse]:
        """Records attributes, events and purchases of users.

        Queues the objects and starts on them in the order attributes, events, purchases.
        Objects that are invalid are listed in errors while the others go through. Events and
        purchases have no deduplication.

        Args:
            attributes: Lists what to set on profiles, one user per object.
            events: Lists the events to record.
            purchases: Lists the purchases to record.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersTrackResponse: The objects were
                accepted and queued; errors lists those that were not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/track.
        Permission: users.track.
        Rate limit: 3,000 requests per 3 s on standard, legacy, documented; so many requests per
            3,600 s as the contract says on mau, mau_cy_24_25, documented; so many requests per
            3 s as the contract says on mau, mau_cy_24_25, documented (bucket users_track).
        At most in a request: 75 attributes; 75 events; 75 purchases; 75 items together on
            standard, mau; 50 items together on mau_cy_24_25; 4,194,304 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_track(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    async def track_batched(
        self,
        *,
        attributes: Iterable[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | AsyncIterable[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] = (),
        events: Iterable[Event | EventInput | UntypedMapping]
        | AsyncIterable[Event | EventInput | UntypedMapping] = (),
        purchases: Iterable[Purchase | PurchaseInput | UntypedMapping]
        | AsyncIterable[Purchase | PurchaseInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Records attributes, events and purchases of users, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            attributes: Stream. Lists what to set on profiles, one user per object.
            events: Stream. Lists the events to record.
            purchases: Stream. Lists the purchases to record.
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

        API: POST /users/track.
        Permission: users.track.
        Rate limit: 3,000 requests per 3 s on standard, legacy, documented; so many requests per
            3,600 s as the contract says on mau, mau_cy_24_25, documented; so many requests per
            3 s as the contract says on mau, mau_cy_24_25, documented (bucket users_track).
        At most in a request: 75 attributes; 75 events; 75 purchases; 75 items together on
            standard, mau; 50 items together on mau_cy_24_25; 4,194,304 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track.md.
        """
        return await self._sender.batched(
            lambda: calls.users_track_form(),
            {
                "attributes": attributes,
                "events": events,
                "purchases": purchases,
            },
            on_settled,
        )

    @overload
    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]],
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> UsersTrackSyncResponse: ...

    @overload
    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping],
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> UsersTrackSyncResponse: ...

    @overload
    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping],
    ) -> UsersTrackSyncResponse: ...

    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> UsersTrackSyncResponse:
        """Records one attributes object, event or purchase and answers with the result.

        Waits until the update is carried out and shows the values that the profile now has. An
        update may still have changed nothing, for example because a value was too long. The
        operation is in beta.

        Args:
            attributes: Holds the attributes object.
            events: Holds the event.
            purchases: Holds the purchase.

        Returns:
            UsersTrackSyncResponse: The update was carried out.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

        API: POST /users/track/sync.
        Permission: users.track.sync.
        Rate limit: 500 requests per 60 s, documented (bucket users_track_sync).
        Never sent again after a lost answer: An event, a purchase or an increment is counted
            again each time it is sent.
        Evidence: documented. Source:
            _docs/_api/endpoints/user_data/post_user_track_synchronous.md.
        """
        return await self._sender.answer(
            lambda: calls.users_track_sync(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    async def track_bulk(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Outcome[UsersTrackBulkResponse]:
        """Records attributes, events and purchases of users in large requests of lower priority.

        Takes the same objects as the operation to track users, up to 1,000 and 2 MB at once,
        and gives way to that operation at busy times. The operation is in limited beta.

        Args:
            attributes: Lists what to set on profiles, one user per object.
            events: Lists the events to record.
            purchases: Lists the purchases to record.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersTrackBulkResponse: The objects were
                accepted and queued; errors lists those that were not.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/track/bulk.
        Permission: users.track.bulk.
        Rate limit: 50 requests per 1 s, documented; so many requests per 1 s as the contract
            says (The contract is newer and its limits follow the monthly active users agreed),
            documented; so many requests per 3,600 s as the contract says (The contract is newer
            and its limits follow the monthly active users agreed), documented (bucket
            users_track_bulk).
        At most in a request: 1000 attributes; 1000 events; 1000 purchases; 1000 items together;
            100 of one user; 2,097,152 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track_bulk.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_track_bulk(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    async def track_bulk_batched(
        self,
        *,
        attributes: Iterable[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | AsyncIterable[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]] = (),
        events: Iterable[Event | EventInput | UntypedMapping]
        | AsyncIterable[Event | EventInput | UntypedMapping] = (),
        purchases: Iterable[Purchase | PurchaseInput | UntypedMapping]
        | AsyncIterable[Purchase | PurchaseInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Records attributes, events and purchases of users in large requests of lower priority, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            attributes: Stream. Lists what to set on profiles, one user per object.
            events: Stream. Lists the events to record.
            purchases: Stream. Lists the purchases to record.
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

        API: POST /users/track/bulk.
        Permission: users.track.bulk.
        Rate limit: 50 requests per 1 s, documented; so many requests per 1 s as the contract
            says (The contract is newer and its limits follow the monthly active users agreed),
            documented; so many requests per 3,600 s as the contract says (The contract is newer
            and its limits follow the monthly active users agreed), documented (bucket
            users_track_bulk).
        At most in a request: 1000 attributes; 1000 events; 1000 purchases; 1000 items together;
            100 of one user; 2,097,152 bytes, documented.
        Never sent again after a lost answer: Events and purchases are counted again each time
            they are sent, and no key marks a repeat.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_track_bulk.md.
        """
        return await self._sender.batched(
            lambda: calls.users_track_bulk_form(),
            {
                "attributes": attributes,
                "events": events,
                "purchases": purchases,
            },
            on_settled,
        )

    @overload
    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping],
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersIdentifyResponse]: ...

    @overload
    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping],
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersIdentifyResponse]: ...

    @overload
    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[
            PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping
        ],
    ) -> Outcome[UsersIdentifyResponse]: ...

    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersIdentifyResponse]:
        """Gives users known by alias, e-mail address or phone number an external ID.

        When nobody has the external ID, the profile gets it; when somebody does, the profile is
        merged into that user and removed. Nothing happens, without an error, when several users
        still match or when the identified user already has an alias under the same label.

        Args:
            aliases_to_identify: Lists alias-only users and the external IDs they get.
            emails_to_identify: Lists users by e-mail address and the external IDs they get.
            phone_numbers_to_identify: Lists users by phone number and the external IDs they
                get.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersIdentifyResponse: The entries were
                processed.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/identify.
        Permission: users.identify.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 aliases_to_identify; 50 emails_to_identify; 50
            phone_numbers_to_identify; 50 items together, inferred.
        Never sent again after a lost answer: A repeat after the merge could take in another
            profile that got the alias, address or number in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_identify.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_identify(
                aliases_to_identify=aliases_to_identify,
                emails_to_identify=emails_to_identify,
                phone_numbers_to_identify=phone_numbers_to_identify,
            )
        )

    async def identify_batched(
        self,
        *,
        aliases_to_identify: Iterable[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | AsyncIterable[AliasToIdentify | AliasToIdentifyInput | UntypedMapping] = (),
        emails_to_identify: Iterable[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | AsyncIterable[EmailToIdentify | EmailToIdentifyInput | UntypedMapping] = (),
        phone_numbers_to_identify: Iterable[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | AsyncIterable[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Gives users known by alias, e-mail address or phone number an external ID, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            aliases_to_identify: Stream. Lists alias-only users and the external IDs they get.
            emails_to_identify: Stream. Lists users by e-mail address and the external IDs they
                get.
            phone_numbers_to_identify: Stream. Lists users by phone number and the external IDs
                they get.
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

        API: POST /users/identify.
        Permission: users.identify.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 aliases_to_identify; 50 emails_to_identify; 50
            phone_numbers_to_identify; 50 items together, inferred.
        Never sent again after a lost answer: A repeat after the merge could take in another
            profile that got the alias, address or number in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_identify.md.
        """
        return await self._sender.batched(
            lambda: calls.users_identify_form(),
            {
                "aliases_to_identify": aliases_to_identify,
                "emails_to_identify": emails_to_identify,
                "phone_numbers_to_identify": phone_numbers_to_identify,
            },
            on_settled,
        )

    async def merge(
        self,
        *,
        merge_updates: Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping],
    ) -> Outcome[UsersMergeResponse]:
        """Merges pairs of users, keeping one of each.

        Queues the merges. The kept user's values stay, missing ones are added, counts are
        summed, and the earlier first and later last dates are kept. A merge is passed over
        without an error when several users still match.

        Args:
            merge_updates: Lists the merges. Required.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersMergeResponse: The merges were
                accepted and queued.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/merge.
        Permission: users.merge.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 merge_updates, documented.
        Never sent again after a lost answer: A repeat could merge a new user who got the
            removed user's identifier in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_merge.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_merge(
                merge_updates=merge_updates,
            )
        )

    async def merge_batched(
        self,
        *,
        merge_updates: Iterable[MergeUpdate | MergeUpdateInput | UntypedMapping]
        | AsyncIterable[MergeUpdate | MergeUpdateInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Merges pairs of users, keeping one of each, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            merge_updates: Stream. Lists the merges.
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

        API: POST /users/merge.
        Permission: users.merge.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 merge_updates, documented.
        Never sent again after a lost answer: A repeat could merge a new user who got the
            removed user's identifier in the meantime.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_users_merge.md.
        """
        return await self._sender.batched(
            lambda: calls.users_merge_form(),
            {
                "merge_updates": merge_updates,
            },
            on_settled,
        )

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str],
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping],
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping],
    ) -> Outcome[UsersDeleteResponse]: ...

    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Outcome[UsersDeleteResponse]:
        """Deletes users for good.

        Queues the deletion of whole profiles; it cannot be undone. A request names users by one
        kind of identifier. Nobody is deleted for an address or number when several users still
        match.

        Args:
            external_ids: Lists external IDs; a deprecated one deletes the whole profile too.
            user_aliases: Lists aliases.
            braze_ids: Lists IDs that Braze assigned.
            email_addresses: Lists e-mail addresses, each with a prioritization.
            phone_numbers: Lists phone numbers, each with a prioritization.

        Returns:
            Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of
                each item that was not taken; `answer`, UsersDeleteResponse: The deletions were
                queued.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.
            PartialFailure: An item was rejected or its fate is unknown, with
                `raise_on_partial=True` only.

        API: POST /users/delete.
        Permission: users.delete.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 external_ids; 50 user_aliases; 50 braze_ids; 50
            email_addresses; 50 phone_numbers; 50 items together, documented.
        Never sent again after a lost answer: A repeat could delete another user who got the
            identifier in the meantime, and that cannot be undone.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_delete.md.
        """
        return await self._sender.outcome(
            lambda: calls.users_delete(
                external_ids=external_ids,
                user_aliases=user_aliases,
                braze_ids=braze_ids,
                email_addresses=email_addresses,
                phone_numbers=phone_numbers,
            )
        )

    async def delete_batched(
        self,
        *,
        external_ids: Iterable[str] | AsyncIterable[str] = (),
        user_aliases: Iterable[UserAlias | UserAliasInput | UntypedMapping]
        | AsyncIterable[UserAlias | UserAliasInput | UntypedMapping] = (),
        braze_ids: Iterable[str] | AsyncIterable[str] = (),
        email_addresses: Iterable[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | AsyncIterable[EmailToDelete | EmailToDeleteInput | UntypedMapping] = (),
        phone_numbers: Iterable[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | AsyncIterable[PhoneToDelete | PhoneToDeleteInput | UntypedMapping] = (),
        on_settled: Callable[[Settled], None] | None = None,
    ) -> Report:
        """Deletes users for good, from streams of any length.

        Splits the streams by the plan's caps and by bytes, keeps the order in each, paces by
        the rate limit and accounts for every item: `accepted + len(rejected) + len(unknown) ==
        sent`. An item that breaks the document is rejected here, without being sent. Memory
        does not grow with the streams.

        Args:
            external_ids: Stream. Lists external IDs; a deprecated one deletes the whole profile
                too.
            user_aliases: Stream. Lists aliases.
            braze_ids: Stream. Lists IDs that Braze assigned.
            email_addresses: Stream. Lists e-mail addresses, each with a prioritization.
            phone_numbers: Stream. Lists phone numbers, each with a prioritization.
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

        API: POST /users/delete.
        Permission: users.delete.
        Rate limit: 20,000 requests per 60 s, documented (bucket users_identity).
        At most in a request: 50 external_ids; 50 user_aliases; 50 braze_ids; 50
            email_addresses; 50 phone_numbers; 50 items together, documented.
        Never sent again after a lost answer: A repeat could delete another user who got the
            identifier in the meantime, and that cannot be undone.
        Evidence: documented. Source: _docs/_api/endpoints/user_data/post_user_delete.md.
        """
        return await self._sender.batched(
            lambda: calls.users_delete_form(),
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "braze_ids": braze_ids,
                "email_addresses": email_addresses,
                "phone_numbers": phone_numbers,
            },
            on_settled,
        )


class RawUsers:
    """Operations below `users`, answering `Response`: status, headers, rate limit and typed
    body.

    track: Records attributes, events and purchases of users.
    track_sync: Records one attributes object, event or purchase and answers with the
        result.
    track_bulk: Records attributes, events and purchases of users in large requests of lower
        priority.
    identify: Gives users known by alias, e-mail address or phone number an external ID.
    merge: Merges pairs of users, keeping one of each.
    delete: Deletes users for good.
    alias: Has new, update.
    external_ids: Has rename, remove.
    export: Has ids, segment, global_control_group.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def alias(self) -> RawUsersAlias:
        """Operations below `users.alias`."""
        return RawUsersAlias(self._sender)

    @cached_property
    def external_ids(self) -> RawUsersExternalIds:
        """Operations below `users.external_ids`."""
        return RawUsersExternalIds(self._sender)

    @cached_property
    def export(self) -> RawUsersExport:
        """Operations below `users.export`."""
        return RawUsersExport(self._sender)

    def track(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackResponse]:
        """Records attributes, events and purchases of users.

        Takes what `users.track` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersTrackResponse: The objects were accepted and queued; errors lists those
                that were not.

        Raises:
            BrazeError: As `users.track` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.users_track(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    @overload
    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]],
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackSyncResponse]: ...

    @overload
    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping],
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackSyncResponse]: ...

    @overload
    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping],
    ) -> Response[UsersTrackSyncResponse]: ...

    def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackSyncResponse]:
        """Records one attributes object, event or purchase and answers with the result.

        Takes what `users.track_sync` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersTrackSyncResponse: The update was carried out.

        Raises:
            BrazeError: As `users.track_sync` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_track_sync(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    def track_bulk(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackBulkResponse]:
        """Records attributes, events and purchases of users in large requests of lower priority.

        Takes what `users.track_bulk` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersTrackBulkResponse: The objects were accepted and queued; errors lists those
                that were not.

        Raises:
            BrazeError: As `users.track_bulk` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_track_bulk(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    @overload
    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping],
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersIdentifyResponse]: ...

    @overload
    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping],
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersIdentifyResponse]: ...

    @overload
    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[
            PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping
        ],
    ) -> Response[UsersIdentifyResponse]: ...

    def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersIdentifyResponse]:
        """Gives users known by alias, e-mail address or phone number an external ID.

        Takes what `users.identify` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersIdentifyResponse: The entries were processed.

        Raises:
            BrazeError: As `users.identify` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_identify(
                aliases_to_identify=aliases_to_identify,
                emails_to_identify=emails_to_identify,
                phone_numbers_to_identify=phone_numbers_to_identify,
            )
        )

    def merge(
        self,
        *,
        merge_updates: Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping],
    ) -> Response[UsersMergeResponse]:
        """Merges pairs of users, keeping one of each.

        Takes what `users.merge` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersMergeResponse: The merges were accepted and queued.

        Raises:
            BrazeError: As `users.merge` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return self._sender.response(
            lambda: calls.users_merge(
                merge_updates=merge_updates,
            )
        )

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str],
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping],
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping],
    ) -> Response[UsersDeleteResponse]: ...

    def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]:
        """Deletes users for good.

        Takes what `users.delete` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersDeleteResponse: The deletions were queued.

        Raises:
            BrazeError: As `users.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.users_delete(
                external_ids=external_ids,
                user_aliases=user_aliases,
                braze_ids=braze_ids,
                email_addresses=email_addresses,
                phone_numbers=phone_numbers,
            )
        )


class AsyncRawUsers:
    """Operations below `users`, answering `Response`: status, headers, rate limit and typed
    body.

    track: Records attributes, events and purchases of users.
    track_sync: Records one attributes object, event or purchase and answers with the
        result.
    track_bulk: Records attributes, events and purchases of users in large requests of lower
        priority.
    identify: Gives users known by alias, e-mail address or phone number an external ID.
    merge: Merges pairs of users, keeping one of each.
    delete: Deletes users for good.
    alias: Has new, update.
    external_ids: Has rename, remove.
    export: Has ids, segment, global_control_group.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def alias(self) -> AsyncRawUsersAlias:
        """Operations below `users.alias`."""
        return AsyncRawUsersAlias(self._sender)

    @cached_property
    def external_ids(self) -> AsyncRawUsersExternalIds:
        """Operations below `users.external_ids`."""
        return AsyncRawUsersExternalIds(self._sender)

    @cached_property
    def export(self) -> AsyncRawUsersExport:
        """Operations below `users.export`."""
        return AsyncRawUsersExport(self._sender)

    async def track(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackResponse]:
        """Records attributes, events and purchases of users.

        Takes what `users.track` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersTrackResponse: The objects were accepted and queued; errors lists those
                that were not.

        Raises:
            BrazeError: As `users.track` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.users_track(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    @overload
    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]],
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackSyncResponse]: ...

    @overload
    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping],
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackSyncResponse]: ...

    @overload
    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping],
    ) -> Response[UsersTrackSyncResponse]: ...

    async def track_sync(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackSyncResponse]:
        """Records one attributes object, event or purchase and answers with the result.

        Takes what `users.track_sync` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersTrackSyncResponse: The update was carried out.

        Raises:
            BrazeError: As `users.track_sync` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_track_sync(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    async def track_bulk(
        self,
        *,
        attributes: Sequence[UserAttributes | UserAttributesInput | Mapping[str, JsonInput]]
        | Unset = UNSET,
        events: Sequence[Event | EventInput | UntypedMapping] | Unset = UNSET,
        purchases: Sequence[Purchase | PurchaseInput | UntypedMapping] | Unset = UNSET,
    ) -> Response[UsersTrackBulkResponse]:
        """Records attributes, events and purchases of users in large requests of lower priority.

        Takes what `users.track_bulk` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersTrackBulkResponse: The objects were accepted and queued; errors lists those
                that were not.

        Raises:
            BrazeError: As `users.track_bulk` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_track_bulk(
                attributes=attributes,
                events=events,
                purchases=purchases,
            )
        )

    @overload
    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping],
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersIdentifyResponse]: ...

    @overload
    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping],
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersIdentifyResponse]: ...

    @overload
    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[
            PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping
        ],
    ) -> Response[UsersIdentifyResponse]: ...

    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | AliasToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        emails_to_identify: Sequence[EmailToIdentify | EmailToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers_to_identify: Sequence[PhoneToIdentify | PhoneToIdentifyInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersIdentifyResponse]:
        """Gives users known by alias, e-mail address or phone number an external ID.

        Takes what `users.identify` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersIdentifyResponse: The entries were processed.

        Raises:
            BrazeError: As `users.identify` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_identify(
                aliases_to_identify=aliases_to_identify,
                emails_to_identify=emails_to_identify,
                phone_numbers_to_identify=phone_numbers_to_identify,
            )
        )

    async def merge(
        self,
        *,
        merge_updates: Sequence[MergeUpdate | MergeUpdateInput | UntypedMapping],
    ) -> Response[UsersMergeResponse]:
        """Merges pairs of users, keeping one of each.

        Takes what `users.merge` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersMergeResponse: The merges were accepted and queued.

        Raises:
            BrazeError: As `users.merge` does, but for `PartialFailure`: read `parsed` yourself.
        """
        return await self._sender.response(
            lambda: calls.users_merge(
                merge_updates=merge_updates,
            )
        )

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str],
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping],
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str],
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping],
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]: ...

    @overload
    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping],
    ) -> Response[UsersDeleteResponse]: ...

    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Unset = UNSET,
        user_aliases: Sequence[UserAlias | UserAliasInput | UntypedMapping] | Unset = UNSET,
        braze_ids: Sequence[str] | Unset = UNSET,
        email_addresses: Sequence[EmailToDelete | EmailToDeleteInput | UntypedMapping]
        | Unset = UNSET,
        phone_numbers: Sequence[PhoneToDelete | PhoneToDeleteInput | UntypedMapping]
        | Unset = UNSET,
    ) -> Response[UsersDeleteResponse]:
        """Deletes users for good.

        Takes what `users.delete` takes, under the same permission and limits; see there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                UsersDeleteResponse: The deletions were queued.

        Raises:
            BrazeError: As `users.delete` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.users_delete(
                external_ids=external_ids,
                user_aliases=user_aliases,
                braze_ids=braze_ids,
                email_addresses=email_addresses,
                phone_numbers=phone_numbers,
            )
        )
