"""Clients that split streams wrongly, or do not find their way through a listing."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

from brazekit import batching, listing, paging
from brazekit_mock.message import MockResponse
from conformance.mutants.registry import Patches
from conformance.score.playing import Leaving, Send
from conformance.score.registry import comes, leaves, patched, sends, tells

Outcome = dict[str, Any]

# ---------------------------------------------------------------- splitting


def _packs_with(**changes: Any) -> Patches:
    """Fill requests by other caps than the document's."""
    real = batching.Packer.__init__

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._batch = attrs.evolve(self._batch, **changes)

    return {(batching.Packer, "__init__"): start}


def _combined(change: Any) -> Patches:
    real = batching.Packer.__init__

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._combined = change(self._combined)

    return {(batching.Packer, "__init__"): start}


@patched("L4")
def puts_76_into_a_request() -> Patches:
    """Sends one item more than the cap."""
    more = _packs_with(max_items={"events": 76, "attributes": 76, "purchases": 76})
    real = next(iter(more.values()))

    def start(self: Any, form: Any, plan: str) -> None:
        real(self, form, plan)
        self._combined = None if self._combined is None else self._combined + 1

    return {(batching.Packer, "__init__"): start}


@patched("L4")
def puts_74_into_a_request() -> Patches:
    """Sends one item less than the cap allows."""
    return _combined(lambda cap: None if cap is None else cap - 1)


@patched("L4")
def takes_every_plan_for_standard() -> Patches:
    """Packs as if every contract were a standard one."""
    real = batching.Packer.__init__
    return {(batching.Packer, "__init__"): lambda self, form, plan: real(self, form, "standard")}


@patched("L4")
def counts_arrays_apart() -> Patches:
    """Fills each array of a request by itself, under every plan."""
    return _combined(lambda cap: None)


@patched("L4")
def does_not_look_at_bytes() -> Patches:
    """Splits by number alone."""
    return _packs_with(max_bytes=None)


@patched("L4")
def loses_what_did_not_fit() -> Patches:
    """Forgets the item that overflowed a request."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        self._held = None
        return real(self)

    return {(batching.Packer, "take"): take}


@patched("L4")
def loses_the_last_request() -> Patches:
    """Sends full requests only."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        packed = real(self)
        return None if packed is not None and not self._open else packed

    return {(batching.Packer, "take"): take}


@patched("L4")
def sends_an_empty_request_at_the_end() -> Patches:
    """Sends one more request when all is done."""
    real = batching.Packer.take

    def take(self: Any) -> Any:
        packed = real(self)
        if packed is None and not getattr(self, "_ended", False):
            self._ended = True
            return batching.Packed(b"{}", {})
        return packed

    return {(batching.Packer, "take"): take}


@leaves("L4")
def sends_the_first_item_of_a_split_again(request: Leaving) -> None:
    """Begins each further request with an item that was in the one before."""
    if len(request.body) > 2 and isinstance(request.json, dict):
        body = request.json
        events = body.get("events")
        if isinstance(events, list) and len(events) < 75:
            request.json = {**body, "events": [events[0], *events]}


# ---------------------------------------------------------------- listings


@patched("L4")
def takes_the_first_page_for_all() -> Patches:
    """Never asks for a second page."""
    return {(listing, "place_after"): lambda *_: None}


@patched("L4")
def skips_the_first_entry_of_later_pages() -> Patches:
    """Goes on one entry too late."""
    real = paging.place_after

    def place_after(*arguments: Any) -> Any:
        after = real(*arguments)
        return after and attrs.evolve(after, given=after.given + 1)

    return {(listing, "place_after"): place_after}


@patched("L4")
def gives_the_first_page_twice() -> Patches:
    """Lists the first page again where the second belongs."""
    real = listing._Reader.take

    def take(self: Any, exchange: Any) -> None:
        real(self, exchange)
        first = getattr(self, "_first", None)
        if first is None:
            self._first = self._entries
        elif not getattr(self, "_was_given", False):
            self._entries, self._was_given = self._first, True

    return {(listing._Reader, "take"): take}


@tells("L4")
def loses_the_last_entry(outcome: Outcome, message: Any) -> None:
    """Ends a listing one entry too early."""
    if message["form"] == "iter" and isinstance(outcome.get("value"), list):
        outcome["value"] = outcome["value"][:-1]


@tells("L4")
def lists_backwards(outcome: Outcome, message: Any) -> None:
    """Gives the entries in the other order."""
    if message["form"] == "iter" and isinstance(outcome.get("value"), list):
        outcome["value"] = outcome["value"][::-1]


@patched("L4")
def numbers_pages_from_one() -> Patches:
    """Takes the second page for the third."""
    real = paging.place_after

    def place_after(call: Any, place: Any, data: Any, count: int, headers: Any) -> Any:
        after = real(call, place, data, count, headers)
        told = call.operation.paging
        if after is None or told is None or told.style != "page" or dict(place.query).get("page"):
            return after
        return attrs.evolve(after, query=(*after.query[:-1], ("page", "2")))

    return {(listing, "place_after"): place_after}


@patched("L4")
def forgets_the_filter_on_later_pages() -> Patches:
    """Asks for further pages without what it asked the first one with."""
    real = paging.place_after

    def place_after(call: Any, *rest: Any) -> Any:
        after = real(call, *rest)
        names = {name for name, _ in call.query}
        if after is None:
            return None
        return attrs.evolve(after, query=tuple(x for x in after.query if x[0] not in names))

    return {(listing, "place_after"): place_after}


@sends("L4")
def fetches_ahead(request: Leaving, send: Send) -> MockResponse:
    """Fetches the page after the one that was asked for."""
    response = send(request)
    if request.path.endswith("/list") and "page=" not in request.query:
        ahead = attrs.evolve(request, query="page=1")
        send(ahead)
    return response


def _link(response: MockResponse, change: Any) -> None:
    response.headers = [
        (name, change(value.decode()).encode() if name.lower() == b"link" else value)
        for name, value in response.headers
    ]


@comes("L4")
def does_not_follow_relative_links(response: MockResponse) -> None:
    """Ends a listing at a link without scheme and host."""
    _link(response, lambda text: text if "://" in text else "")


@comes("L4")
def does_not_follow_absolute_links(response: MockResponse) -> None:
    """Ends a listing at a link with scheme and host."""
    _link(response, lambda text: "" if "://" in text else text)


@comes("L4")
def follows_the_link_back(response: MockResponse) -> None:
    """Takes the link to the page before for the one to the next."""
    swap = {"prev": "next", "next": "prev"}
    _link(response, lambda text: re.sub("prev|next", lambda found: swap[found[0]], text))


@comes("L4")
def takes_any_link_for_the_next(response: MockResponse) -> None:
    """Does not look at the relation of links, and takes the first."""
    _link(response, lambda text: text.replace('rel="prev"', 'rel="next"'))


@sends("L4")
def follows_links_to_other_hosts(request: Leaving, send: Send) -> MockResponse:
    """Sends the key wherever a link leads."""
    if "cursor" in request.query and "elsewhere" in request.query:
        request.host = "elsewhere.example.com"
    return send(request)


@sends("L4")
def ends_at_a_throttled_page(request: Leaving, send: Send) -> MockResponse:
    """Takes a throttled page for an empty one."""
    response = send(request)
    if response.status == 429 and request.method == "GET":
        return MockResponse(200, [], json.dumps({"message": "success"}).encode())
    return response


@patched("L4")
def counts_from_zero_where_scim_counts_from_one() -> Patches:
    """Goes on one entry too early where entries are counted from one."""
    real = paging._by_start_index

    def by_start_index(query: Any, told: Any, data: Any, count: int) -> Any:
        return real(query, told, data, count - 1)

    return {(paging, "_by_start_index"): by_start_index}


@patched("L4")
def takes_offsets_for_pages() -> Patches:
    """Counts pages where entries are to be counted."""
    real = paging.place_after

    def place_after(call: Any, place: Any, data: Any, count: int, headers: Any) -> Any:
        after = real(call, place, data, count, headers)
        told = call.operation.paging
        if after is None or told is None or told.style != "offset":
            return after
        name = told.parameters["offset"]
        query = tuple(("offset", "1") if pair[0] == name else pair for pair in after.query)
        return attrs.evolve(after, query=query)

    return {(listing, "place_after"): place_after}
