"""Going through the pages of a listing, in every style and for every operation that lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from brazekit_mock.context import Context
from brazekit_mock.document import Operation, load
from brazekit_mock.families.paging import Page, page_of
from brazekit_mock.message import Refusal

from .support import Api

LISTINGS = [
    pytest.param(operation, id=operation.id)
    for operation in load().operations.values()
    # A series is asked for by its days and has no pages to cut.
    if operation.paging is not None and operation.paging["style"] != "window"
]
ENTRIES = list(range(7))
SIZE = 3


def _page(api: Api, operation: Operation, **params: Any) -> Page[int]:
    """The page of seven numbers that an operation with a small page would answer."""
    small = replace(operation, paging={**(operation.paging or {}), "page_size": SIZE})
    path = {one.name: "a b" for one in operation.parameters if one.place == "path"}
    ctx = Context(load(), small, api.tenant, 0, {}, {**path, **params})
    return page_of(ctx, ENTRIES)


def _next(page: Page[int], rel: str = "next") -> dict[str, str] | None:
    """The query of a neighbour in the Link header."""
    for _, value in page.headers:
        for part in value.decode().split(","):
            if f'rel="{rel}"' in part:
                return dict(parse_qsl(urlsplit(part[1 : part.index(">")]).query))
    return None


def _all_pages(api: Api, operation: Operation) -> list[int]:
    """Every entry met on the way through the pages, asked for as the style wants it."""
    paging = operation.paging or {}
    if paging["style"] == "link":
        page = _page(api, operation)
        listed = page.entries
        while (query := _next(page)) is not None:
            page = _page(api, operation, **query)
            listed = [*listed, *page.entries]
        return listed
    asked: dict[str, Callable[[int], dict[str, int]]] = {
        "offset": lambda n: {paging["offset"]: n * SIZE, paging["limit"]: SIZE},
        "page": lambda n: {paging["page"]: n},
        "scim": lambda n: {paging["start_index"]: n * SIZE + 1, paging["count"]: SIZE},
    }
    ask = asked[paging["style"]]
    return [entry for n in range(3) for entry in _page(api, operation, **ask(n)).entries]


@pytest.mark.parametrize("operation", LISTINGS)
def test_the_pages_hold_each_entry_once(api: Api, operation: Operation) -> None:
    """In order, whatever the style."""
    assert _all_pages(api, operation) == ENTRIES


@pytest.mark.parametrize("operation", LISTINGS)
def test_a_page_can_repeat_an_entry(api: Api, operation: Operation) -> None:
    """The fault strikes every listing, and going through the pages still ends."""
    api.arm("page_repeats_an_entry", count=1)
    assert _all_pages(api, operation) == [0, 1, 2, 2, 3, 4, 6]


@pytest.mark.parametrize("operation", LISTINGS)
def test_a_wrong_cursor_lists_the_first_page_again(api: Api, operation: Operation) -> None:
    """For as long as it is armed, and going through the pages still ends."""
    api.arm("wrong_cursor")
    assert _all_pages(api, operation) == [0, 1, 2] * 3


@pytest.mark.parametrize("fault", ["wrong_cursor", "page_repeats_an_entry"])
def test_the_first_page_takes_no_fault(api: Api, fault: str) -> None:
    """There is nothing before it, so the fault keeps waiting."""
    api.arm(fault, count=1)
    assert _page(api, load().operations["campaigns.list"]).entries == [0, 1, 2]
    assert [armed.fired for armed in api.tenant.faults.armed] == [0]


def test_links_lead_to_the_neighbours(api: Api) -> None:
    """No prev on the first page, no next on the last, and the path's own names in them."""
    items = load().operations["catalogs.items.list"]
    first = _page(api, items)
    assert first.headers == [(b"link", b'</catalogs/a%20b/items?cursor=c2tpcDoz>; rel="next"')]
    middle = _page(api, items, **(_next(first) or {}))
    assert _next(middle, "prev") == {"cursor": "c2tpcDow"}
    last = _page(api, items, **(_next(middle) or {}))
    assert (_next(last), _next(last, "prev")) == (None, {"cursor": "c2tpcDoz"})


def test_one_page_has_no_link(api: Api) -> None:
    """Where everything fits there is no header."""
    items = load().operations["catalogs.items.list"]
    ctx = Context(load(), items, api.tenant, 0, {}, {"catalog_name": "cafes"})
    assert page_of(ctx, range(50)) == Page(list(range(50)), [])
    assert page_of(ctx, range(51)).headers != []


@pytest.mark.parametrize("cursor", ["", "page-2", "c2tpcDo=", "c2tpcDoteA==", "c2tpcDotMQ==", "é"])
def test_a_cursor_of_another_form_is_refused(api: Api, cursor: str) -> None:
    """With the refusal of the family where it has one, else with Invalid cursor."""
    items = load().operations["catalogs.items.list"]
    with pytest.raises(Refusal, match="Invalid cursor"):
        _page(api, items, cursor=cursor)
    ctx = Context(load(), items, api.tenant, 0, {}, {"cursor": cursor})
    with pytest.raises(Refusal, match="own words"):
        page_of(ctx, ENTRIES, bad_cursor=Refusal(400, "own words", reason="cursor"))


@pytest.mark.parametrize(
    ("params", "entries"),
    [
        ({"startIndex": 0}, [0, 1, 2]),
        ({"startIndex": -5, "count": 1}, [0]),
        ({"count": -1}, []),
        ({"startIndex": 8}, []),
    ],
)
def test_scim_counts_from_one(api: Api, params: dict[str, int], entries: list[int]) -> None:
    """As RFC 7644 says for values out of range."""
    assert _page(api, load().operations["scim.users.list"], **params).entries == entries


def test_a_page_that_is_no_number_is_the_first(api: Api) -> None:
    """One listing takes any text as its page."""
    listing = load().operations["purchases.product_list"]
    assert _page(api, listing, page="x").entries == [0, 1, 2]
