"""What a listing gives."""

from __future__ import annotations

from conformance.listings import BOTH, filled, page_size
from conformance.promises.registry import promise

_LISTINGS = ("subscription.user.status", "catalogs.items.list")


@promise
def a_listing_is_whole() -> None:
    """Every entry of three pages is given once, page by offset and page by link."""
    for operation in _LISTINGS:
        count = 2 * page_size(operation) + 1
        stage, keywords = filled(operation, count)
        for take in BOTH.values():
            found, _ = take(stage, operation, keywords)
            assert len(found) == len(set(found)) == count


@promise
def a_listing_resumes_behind_what_it_gave() -> None:
    """Stopped within a page and saved, it goes on with the next entry."""
    for operation in _LISTINGS:
        stage, keywords = filled(operation, page_size(operation) + 3)
        for take in BOTH.values():
            whole, _ = take(stage, operation, keywords)
            first, position = take(stage, operation, keywords, 7)
            rest, _ = take(stage, operation, keywords, position=position)
            assert first + rest == whole
