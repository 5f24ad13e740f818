# Written by `make generate` from spec/; do not edit.
"""The roots of the groups; a family is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..seam import AsyncSender, Sender

if TYPE_CHECKING:
    from .catalogs import AsyncCatalogs, AsyncRawCatalogs, Catalogs, RawCatalogs
    from .cdi import AsyncCdi, AsyncRawCdi, Cdi, RawCdi
    from .content_blocks import (
        AsyncContentBlocks,
        AsyncRawContentBlocks,
        ContentBlocks,
        RawContentBlocks,
    )
    from .media_library import (
        AsyncMediaLibrary,
        AsyncRawMediaLibrary,
        MediaLibrary,
        RawMediaLibrary,
    )
    from .subscription import AsyncRawSubscription, AsyncSubscription, RawSubscription, Subscription
    from .templates import AsyncRawTemplates, AsyncTemplates, RawTemplates, Templates
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

    @cached_property
    def catalogs(self) -> Catalogs:
        """Operations below `catalogs`."""
        from .catalogs import Catalogs

        return Catalogs(self._sender)

    @cached_property
    def cdi(self) -> Cdi:
        """Operations below `cdi`."""
        from .cdi import Cdi

        return Cdi(self._sender)

    @cached_property
    def media_library(self) -> MediaLibrary:
        """Operations below `media_library`."""
        from .media_library import MediaLibrary

        return MediaLibrary(self._sender)

    @cached_property
    def content_blocks(self) -> ContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import ContentBlocks

        return ContentBlocks(self._sender)

    @cached_property
    def templates(self) -> Templates:
        """Operations below `templates`."""
        from .templates import Templates

        return Templates(self._sender)


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

    @cached_property
    def catalogs(self) -> AsyncCatalogs:
        """Operations below `catalogs`."""
        from .catalogs import AsyncCatalogs

        return AsyncCatalogs(self._sender)

    @cached_property
    def cdi(self) -> AsyncCdi:
        """Operations below `cdi`."""
        from .cdi import AsyncCdi

        return AsyncCdi(self._sender)

    @cached_property
    def media_library(self) -> AsyncMediaLibrary:
        """Operations below `media_library`."""
        from .media_library import AsyncMediaLibrary

        return AsyncMediaLibrary(self._sender)

    @cached_property
    def content_blocks(self) -> AsyncContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import AsyncContentBlocks

        return AsyncContentBlocks(self._sender)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Operations below `templates`."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._sender)


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

    @cached_property
    def catalogs(self) -> RawCatalogs:
        """Operations below `catalogs`."""
        from .catalogs import RawCatalogs

        return RawCatalogs(self._sender)

    @cached_property
    def cdi(self) -> RawCdi:
        """Operations below `cdi`."""
        from .cdi import RawCdi

        return RawCdi(self._sender)

    @cached_property
    def media_library(self) -> RawMediaLibrary:
        """Operations below `media_library`."""
        from .media_library import RawMediaLibrary

        return RawMediaLibrary(self._sender)

    @cached_property
    def content_blocks(self) -> RawContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import RawContentBlocks

        return RawContentBlocks(self._sender)

    @cached_property
    def templates(self) -> RawTemplates:
        """Operations below `templates`."""
        from .templates import RawTemplates

        return RawTemplates(self._sender)


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

    @cached_property
    def catalogs(self) -> AsyncRawCatalogs:
        """Operations below `catalogs`."""
        from .catalogs import AsyncRawCatalogs

        return AsyncRawCatalogs(self._sender)

    @cached_property
    def cdi(self) -> AsyncRawCdi:
        """Operations below `cdi`."""
        from .cdi import AsyncRawCdi

        return AsyncRawCdi(self._sender)

    @cached_property
    def media_library(self) -> AsyncRawMediaLibrary:
        """Operations below `media_library`."""
        from .media_library import AsyncRawMediaLibrary

        return AsyncRawMediaLibrary(self._sender)

    @cached_property
    def content_blocks(self) -> AsyncRawContentBlocks:
        """Operations below `content_blocks`."""
        from .content_blocks import AsyncRawContentBlocks

        return AsyncRawContentBlocks(self._sender)

    @cached_property
    def templates(self) -> AsyncRawTemplates:
        """Operations below `templates`."""
        from .templates import AsyncRawTemplates

        return AsyncRawTemplates(self._sender)
