"""What an `iter_` method gives."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Self, TypeVar

__all__ = ["AsyncListing", "Listing"]

T_co = TypeVar("T_co", covariant=True)


class Listing(Iterator[T_co]):
    """The entries of all pages of a listing, one by one; a page is asked for when it is reached.

    An error of a page ends nothing: the next step asks for the same page again, and no entry is
    given twice.
    """

    @property
    @abstractmethod
    def position(self) -> str:
        """Where the listing stands, as text for `resume`: behind the last entry it gave.

        It holds the arguments of the call, so it is as confidential as they are.
        """

    @abstractmethod
    def resume(self, position: str) -> Self:
        """Go on where another listing of the same call stood; the arguments come from there.

        Raises:
            InvalidRequest: The text is no position, or one of another call.
        """

    @abstractmethod
    def pages(self) -> Iterator[Sequence[T_co]]:
        """Give what is left page by page, empty pages are left out."""


class AsyncListing(AsyncIterator[T_co]):
    """The same with `async for`."""

    @property
    @abstractmethod
    def position(self) -> str:
        """Where the listing stands, as text for `resume`: behind the last entry it gave."""

    @abstractmethod
    def resume(self, position: str) -> Self:
        """Go on where another listing of the same call stood; the arguments come from there.

        Raises:
            InvalidRequest: The text is no position, or one of another call.
        """

    @abstractmethod
    def pages(self) -> AsyncIterator[Sequence[T_co]]:
        """Give what is left page by page, empty pages are left out."""
