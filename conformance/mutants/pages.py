"""Clients that page wrongly."""

from __future__ import annotations

from typing import Any

import attrs

from brazekit import listing, paging
from conformance.mutants.registry import Patches, mutant


@mutant("a_listing_is_whole")
def takes_the_first_page_for_all() -> Patches:
    """Never asks for a second page."""
    return {(listing, "place_after"): lambda *_: None}


@mutant("a_listing_is_whole")
def leaves_out_the_first_entry_of_later_pages() -> Patches:
    """Goes on one entry too late."""
    real = paging.place_after

    def place_after(*arguments: Any) -> Any:
        after = real(*arguments)
        return after and attrs.evolve(after, given=after.given + 1)

    return {(listing, "place_after"): place_after}


@mutant("a_listing_resumes_behind_what_it_gave")
def resumes_at_the_start_of_the_page() -> Patches:
    """Forgets how much of the page was given."""
    real = paging.from_text

    def from_text(call: Any, text: str) -> Any:
        place = real(call, text)
        return place and attrs.evolve(place, given=0)

    return {(listing, "from_text"): from_text}
