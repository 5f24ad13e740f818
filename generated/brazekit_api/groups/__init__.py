# Written by `make generate` from spec/; do not edit.
"""The roots of the groups; a family is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..seam import AsyncSender, Sender

if TYPE_CHECKING:
    from .subscription import AsyncRawSubscription, AsyncSubscription, RawSubscription, Subscription
    from .users import AsyncRawUsers, AsyncUsers, RawUsers, Users

__all__ = ["AsyncGroups", "AsyncRawGroups", "RawGroups", "SyncGroups"]


class SyncGroups:
    """All operations, answering typed values."""

    _sender: Sender

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> Users:
        """Operations below `users`."""
        from .users import Users

        return Users(self._sender)

    @cached_property
    def subscription(self) -> Subscription:
        """Operations below `subscription`."""
        from .subscription import Subscription

        return Subscription(self._sender)


class AsyncGroups:
    """All operations with await, answering typed values."""

    _sender: AsyncSender

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations below `users`."""
        from .users import AsyncUsers

        return AsyncUsers(self._sender)

    @cached_property
    def subscription(self) -> AsyncSubscription:
        """Operations below `subscription`."""
        from .subscription import AsyncSubscription

        return AsyncSubscription(self._sender)


class RawGroups:
    """All operations, answering `Response`."""

    _sender: Sender

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> RawUsers:
        """Operations below `users`."""
        from .users import RawUsers

        return RawUsers(self._sender)

    @cached_property
    def subscription(self) -> RawSubscription:
        """Operations below `subscription`."""
        from .subscription import RawSubscription

        return RawSubscription(self._sender)


class AsyncRawGroups:
    """All operations with await, answering `Response`."""

    _sender: AsyncSender

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncRawUsers:
        """Operations below `users`."""
        from .users import AsyncRawUsers

        return AsyncRawUsers(self._sender)

    @cached_property
    def subscription(self) -> AsyncRawSubscription:
        """Operations below `subscription`."""
        from .subscription import AsyncRawSubscription

        return AsyncRawSubscription(self._sender)
