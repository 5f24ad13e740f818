"""Listings continue to their end, in every style, and make no call too many."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit.errors import InvalidRequest
from brazekit.paging import Place, first_place, from_text, place_after, to_text
from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import Call, Paging

from .support import Bench, reply

STATUS = OPERATIONS["subscription.user.status"]
OFFSET = Paging("offset", "things", {"limit": "limit", "offset": "offset"}, 100)
PAGE = Paging("page", "things", {"page": "page"}, 100)
LINK = Paging("link", "things", {"cursor": "cursor"})
WINDOW = Paging(
    "window", "data", {"length": "length", "ending_at": "ending_at", "unit": "unit"}, 100
)
NOW = 1_769_947_200.25  # 2026-02-01T12:00:00Z
SCIM = Paging("scim", "Resources", {"start_index": "startIndex", "count": "count"})


def call(paging: Paging | None, **query: str) -> Call[Any]:
    operation = attrs.evolve(STATUS, paging=paging)
    return Call(operation, "/things", tuple(query.items()), None, {}, {}, lambda data: data)


def following(
    found: Call[Any], count: int, data: Any = None, headers: Mapping[str, str] | None = None
) -> dict[str, str] | None:
    after = place_after(found, first_place(found, NOW), data, count, headers or {})
    return None if after is None else dict(after.query)


def test_offset_grows_by_what_came() -> None:
    """And the other parameters stay."""
    assert following(call(OFFSET, external_id="u"), 100) == {"external_id": "u", "offset": "100"}
    assert following(call(OFFSET, offset="100"), 100) == {"offset": "200"}


def test_page_grows_by_one() -> None:
    """Pages are counted from zero."""
    assert following(call(PAGE, sort="desc"), 100) == {"sort": "desc", "page": "1"}
    assert following(call(PAGE, page="4"), 100) == {"page": "5"}


@pytest.mark.parametrize("paging", [OFFSET, PAGE])
def test_a_short_or_empty_page_is_the_last(paging: Paging) -> None:
    """No call is made only to find nothing."""
    assert following(call(paging), 99) is None
    assert following(call(paging), 0) is None


def test_the_size_asked_for_decides_what_is_short() -> None:
    """Ten of ten is a full page, though the listing could give a hundred."""
    assert following(call(OFFSET, limit="10"), 10) == {"limit": "10", "offset": "10"}
    assert following(call(OFFSET, limit="10"), 9) is None


def test_where_no_size_is_known_only_an_empty_page_ends() -> None:
    """A short page could be a page."""
    paging = attrs.evolve(OFFSET, page_size=None)
    assert following(call(paging), 3) == {"offset": "3"}
    assert following(call(paging), 0) is None


@pytest.mark.parametrize(
    "link",
    [
        '</things?cursor=a%2Bb&limit=5>; rel="next"',
        "<https://evil.example/things?cursor=a%2Bb&limit=5>; rel=next",
        '</things?cursor=z>; rel="prev", </things?cursor=a%2Bb&limit=5>; rel="next"',
    ],
)
def test_a_link_gives_the_query_and_nothing_else(link: str) -> None:
    """It may be relative; its host is never followed, so the key stays where it belongs."""
    found = call(LINK, cursor="old")
    assert following(found, 50, headers={"link": link}) == {"cursor": "a+b", "limit": "5"}


@pytest.mark.parametrize("link", ["", '</things?cursor=z>; rel="prev"', "nonsense"])
def test_without_a_next_link_the_listing_ends(link: str) -> None:
    """However full the page is."""
    assert following(call(LINK), 50, headers={"link": link}) is None


def test_scim_counts_from_one_to_the_total() -> None:
    """The answer tells how many there are."""
    assert following(call(SCIM), 100, {"totalResults": 150}) == {"startIndex": "101"}
    assert following(call(SCIM, startIndex="101"), 50, {"totalResults": 150}) is None
    assert following(call(SCIM), 100, {}) == {"startIndex": "101"}


def test_an_operation_without_paging_has_one_page() -> None:
    """There is nothing to follow."""
    assert following(call(None), 100) is None


def test_an_unknown_style_is_refused_by_name() -> None:
    """Rather than stop after the first page as if that were all."""
    with pytest.raises(InvalidRequest, match="moonlight"):
        following(call(attrs.evolve(OFFSET, style="moonlight")), 100)


# ---------------------------------------------------------------- series in windows


def windows(found: Call[Any]) -> list[dict[str, str]]:
    """Go through a series, and give the query of each request."""
    place: Place | None = first_place(found, NOW)
    seen: list[dict[str, str]] = []
    while place is not None:
        seen.append(dict(place.query))
        place = place_after(found, place, None, int(seen[-1]["length"]), {})
    return seen


@given(length=st.integers(1, 1_000), unit=st.sampled_from(["", "day", "hour"]))
def test_windows_cover_a_series_once_and_in_order(length: int, unit: str) -> None:
    """No day or hour is asked for twice or left out, and no window is longer than allowed."""
    query = {"unit": unit} if unit else {}
    seen = windows(call(WINDOW, length=str(length), ending_at="2026-03-10T12:00:00+01:00", **query))
    assert sum(int(each["length"]) for each in seen) == length
    assert all(1 <= int(each["length"]) <= 100 for each in seen)
    ends = [dt.datetime.fromisoformat(each["ending_at"]) for each in seen]
    assert ends[-1] == dt.datetime.fromisoformat("2026-03-10T12:00:00+01:00")
    step = dt.timedelta(hours=1) if unit == "hour" else dt.timedelta(days=1)
    for sooner, later, window in zip(ends, ends[1:], seen[1:], strict=False):
        assert later - sooner == int(window["length"]) * step


def test_a_series_that_fits_is_asked_for_as_it_is() -> None:
    """Its end is left to the API where the caller leaves it."""
    assert windows(call(WINDOW, length="100")) == [{"length": "100"}]


def test_a_long_series_without_an_end_ends_now() -> None:
    """All windows count from one moment, whatever time passes between them."""
    seen = windows(call(WINDOW, length="130"))
    assert [each["length"] for each in seen] == ["100", "30"]
    assert seen[1]["ending_at"] == "2026-02-01T12:00:00+00:00"
    assert seen[0]["ending_at"] == "2026-01-02T12:00:00+00:00"


def test_a_series_from_before_the_calendar_is_refused() -> None:
    """With a sentence, not an error of the calendar."""
    with pytest.raises(InvalidRequest, match="before the calendar"):
        first_place(call(WINDOW, length="99999999"), NOW)


# ---------------------------------------------------------------- positions


@pytest.mark.parametrize("place", [None, Place((("a", "ä b"),), 7, "2026-01-31T00:00:00Z", 30)])
def test_a_position_comes_back_from_its_text(place: Place | None) -> None:
    """It is plain letters that a file, a URL or a shell can hold."""
    text = to_text(call(OFFSET), place)
    assert text.isascii()
    assert text.replace("-", "").replace("_", "").replace("=", "").isalnum()
    assert from_text(call(OFFSET), text) == place


@pytest.mark.parametrize("text", ["", "x", "{}", "e30=", "é"])
def test_a_text_that_is_no_position_is_refused(text: str) -> None:
    """Nothing is listed from a guess."""
    with pytest.raises(InvalidRequest, match="not the position"):
        from_text(call(OFFSET), text)


def test_a_position_of_another_listing_is_refused() -> None:
    """Its arguments would mean something else there."""
    text = to_text(call(OFFSET), Place(()))
    with pytest.raises(InvalidRequest, match="another listing"):
        from_text(attrs.evolve(call(OFFSET), path="/others"), text)


def test_scim_goes_on_for_a_single_entry_that_is_left() -> None:
    """The entry whose number is the total is the last one, and is asked for."""
    assert following(call(SCIM), 2, {"totalResults": 3}) == {"startIndex": "3"}
    assert following(call(SCIM), 3, {"totalResults": 3}) is None


def test_an_empty_value_of_a_link_is_kept() -> None:
    """A filter that is empty is still one."""
    headers = {"link": '</things?cursor=a&filter=>; rel="next"'}
    assert following(call(LINK), 50, headers=headers) == {"cursor": "a", "filter": ""}


def test_refusals_name_the_operation() -> None:
    """Whatever is wrong with a listing, its error says which listing it is."""
    other = attrs.evolve(STATUS, id="another.one", paging=OFFSET)
    stranger = Call(other, "/things", (), None, {}, {}, lambda data: data)
    acts: list[Callable[[], object]] = [
        lambda: first_place(call(attrs.evolve(OFFSET, style="spiral")), NOW),
        lambda: first_place(call(WINDOW, length="200", ending_at="some day"), NOW),
        lambda: from_text(call(OFFSET), "nonsense"),
        lambda: from_text(call(OFFSET), to_text(stranger, None)),
    ]
    for act in acts:
        with pytest.raises(InvalidRequest) as raised:
            act()
        assert raised.value.operation == STATUS.id


def test_a_position_is_safe_in_an_address() -> None:
    """It has no character that an address would escape, and comes back from the safe ones."""
    for letter in "?>~\u00ff\u07ff\uffff":
        text = to_text(call(OFFSET), Place((("filter", letter * 5),)))
        assert not set(text) & set("+/")
        assert from_text(call(OFFSET), text) == Place((("filter", letter * 5),))


# ---------------------------------------------------------------- whole listings


@given(total=st.integers(0, 450), limit=st.integers(1, 120), is_async=st.booleans())
def test_every_item_of_all_pages_comes_once(total: int, limit: int, is_async: bool) -> None:
    """In order, in as few calls as there are pages with something in them, or one."""
    bench = Bench(is_async)

    def page(request: Any) -> Any:
        query = dict(pair.split("=") for pair in request.url.partition("?")[2].split("&"))
        first = int(query.get("offset", 0))
        size = min(limit, 100)
        found = [{"subscription_group_id": str(n)} for n in range(first, min(first + size, total))]
        return reply(200, {"subscription_groups": found})

    wire = bench.wire(then=page)

    async def collect(pages: Any) -> list[Any]:
        return [item async for item in pages]

    def use(braze: Any) -> Any:
        pages = braze.subscription.user.iter_status(external_id="u", limit=min(limit, 100))
        return collect(pages) if is_async else list(pages)

    items = bench.call(wire, use, pace=None)
    assert [item.subscription_group_id for item in items] == [str(n) for n in range(total)]
    assert len(wire.requests) == total // min(limit, 100) + 1


def test_pages_are_asked_for_one_by_one(bench: Bench) -> None:
    """Who stops early pays for no page that was not reached."""
    found = [{"subscription_group_id": str(n)} for n in range(100)]
    wire = bench.wire(then=reply(200, {"subscription_groups": found}))

    async def first(pages: Any) -> Any:
        async for item in pages:
            return item
        return None

    def use(braze: Any) -> Any:
        pages = braze.subscription.user.iter_status(external_id="u")
        assert wire.requests == []
        return first(pages) if bench.is_async else next(pages)

    assert bench.call(wire, use).subscription_group_id == "0"
    assert len(wire.requests) == 1


def test_a_listing_that_breaks_the_document_is_refused_at_the_call(bench: Bench) -> None:
    """The error comes from the method, not from the first step of a loop far away."""
    wire = bench.wire()
    client = bench.client(wire)
    with pytest.raises(InvalidRequest):
        client.subscription.user.iter_status(external_id="u", limit="many")
    assert wire.requests == []
