"""Listings as iterators, blocking and asynchronous, around one reader that decides."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, Self, TypeVar

import attrs

from brazekit_api.listing import AsyncListing, Listing
from brazekit_api.seam import Call
from brazekit_api.types import is_array

from .engine import Exchange
from .paging import Place, first_place, from_text, place_after, to_text

__all__ = ["AsyncPages", "SyncPages"]

T = TypeVar("T")


class _Reader(Generic[T]):
    """Where a listing stands: the page in hand, what was given of it, and what comes next."""

    def __init__(self, call: Call[Any], now: float) -> None:
        self._call = call
        self._next: Place | None = first_place(call, now)
        self._in_hand = Place(())
        self._entries: list[T] = []
        self._given = 0

    @property
    def wanted(self) -> Call[Any] | None:
        """The call for the next page, or None at the end."""
        return None if self._next is None else attrs.evolve(self._call, query=self._next.query)

    def take(self, exchange: Exchange[Any]) -> None:
        """Take the page that was asked for in hand."""
        place = self._next
        assert place is not None
        paging = self._call.operation.paging
        found: Any = getattr(exchange.answer, paging.items, None) if paging is not None else None
        entries: list[T] = list(found) if is_array(found) else []
        headers = exchange.response.headers
        self._next = place_after(self._call, place, exchange.data, len(entries), headers)
        self._in_hand, self._entries, self._given = place, entries, place.given

    @property
    def has_entry(self) -> bool:
        """Whether the page in hand has an entry that was not given yet."""
        return self._given < len(self._entries)

    def entry(self) -> T:
        """Give the next entry of the page in hand."""
        self._given += 1
        return self._entries[self._given - 1]

    def rest(self) -> list[T]:
        """Give the entries of the page in hand that were not given yet."""
        given, self._given = self._given, len(self._entries)
        return self._entries[given:]

    @property
    def position(self) -> str:
        """The place behind the last entry given, as text."""
        stands = attrs.evolve(self._in_hand, given=self._given) if self.has_entry else self._next
        return to_text(self._call, stands)

    def resume(self, position: str) -> None:
        """Stand where the position says, with no page in hand."""
        self._next = from_text(self._call, position)
        self._entries, self._given = [], 0


class _Standing(Generic[T]):
    """What a listing tells of itself, however it fetches."""

    _reader: _Reader[T]

    @property
    def position(self) -> str:
        """Where the listing stands, as text for `resume`."""
        return self._reader.position

    def resume(self, position: str) -> Self:
        """Go on where another listing of the same call stood."""
        self._reader.resume(position)
        return self


class SyncPages(_Standing[T], Listing[T]):
    """The blocking listing; see `brazekit.Listing`. One thread goes through it."""

    def __init__(
        self, call: Call[Any], now: float, fetch: Callable[[Call[Any]], Exchange[Any]]
    ) -> None:
        self._reader = _Reader[T](call, now)
        self._fetch = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        if self._is_filled():
            return self._reader.entry()
        raise StopIteration

    def pages(self) -> Iterator[list[T]]:
        """Give what is left page by page."""
        while self._is_filled():
            yield self._reader.rest()

    def _is_filled(self) -> bool:
        """Fetch until a page with an entry is in hand, and tell whether there is one."""
        while not self._reader.has_entry:
            call = self._reader.wanted
            if call is None:
                return False
            self._reader.take(self._fetch(call))
        return True


class AsyncPages(_Standing[T], AsyncListing[T]):
    """The asynchronous listing; see `brazekit.AsyncListing`."""

    def __init__(
        self, call: Call[Any], now: float, fetch: Callable[[Call[Any]], Awaitable[Exchange[Any]]]
    ) -> None:
        self._reader = _Reader[T](call, now)
        self._fetch = fetch

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if await self._is_filled():
            return self._reader.entry()
        raise StopAsyncIteration

    async def pages(self) -> AsyncIterator[list[T]]:
        """Give what is left page by page."""
        while await self._is_filled():
            yield self._reader.rest()

    async def _is_filled(self) -> bool:
        while not self._reader.has_entry:
            call = self._reader.wanted
            if call is None:
                return False
            self._reader.take(await self._fetch(call))
        return True
