"""A listing gives each entry once and in order, whatever the page, fault or interruption."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit import BrazeError, Retry
from brazekit_api.facts import OPERATIONS
from conformance.document import operations
from conformance.listings import BOTH, FILLS, filled, known, least, listing_of, page_size
from conformance.sending import documented_arguments
from conformance.stage import Stage

# The one filter that SCIM takes names one user, so that there is nothing to page through.
SINGLE = {"scim.users.list"}
LISTED = sorted({name for name in operations() if OPERATIONS[name].paging} - SINGLE)
FAULTS = ["rate_limited", "retry_after_only", "server_error", "bad_gateway_html", "drop_before",
          "drop_after", "truncated_json"]  # fmt: skip
ways = pytest.mark.parametrize("way", BOTH)
listed = pytest.mark.parametrize("operation", LISTED)


def whole(operation: str, count: int) -> tuple[Stage, dict[str, Any], list[str]]:
    """Give a stage, keywords and what the operation lists when nothing goes wrong."""
    stage, keywords = filled(operation, count)
    keywords = dict(keywords)
    paging = OPERATIONS[operation].paging
    assert paging is not None
    if paging.style == "window":
        keywords |= documented_arguments(operation) | {paging.parameters["length"]: max(count, 1)}
    expected, _ = BOTH["sync"](stage, operation, keywords)
    return stage, keywords, expected


def boundaries(operation: str) -> list[int]:
    """Give the counts at which a listing may go wrong by one."""
    size = page_size(operation)
    return [0, 1, size - 1, size, size + 1, 2 * size, 2 * size + 1]


def test_every_listing_with_state_is_filled_here() -> None:
    """A listing that gets its state in the mock gets its filling here."""
    windows = {name for name in LISTED if getattr(OPERATIONS[name].paging, "style", "") == "window"}
    assert set(FILLS) == set(LISTED) - windows


@listed
def test_a_listing_holds_every_entry_once_at_each_page_boundary(operation: str) -> None:
    """As many entries as there are, all different, sync and async alike."""
    for count in boundaries(operation):
        stage, keywords, expected = whole(operation, count)
        assert len(expected) == len(set(expected))
        assert len(expected) == max(count, least(operation))
        assert BOTH["async"](stage, operation, keywords)[0] == expected


@listed
@ways
def test_no_call_is_made_only_to_find_nothing(operation: str, way: str) -> None:
    """A listing whose last page is short ends with it."""
    stage, keywords, _ = whole(operation, page_size(operation) + 1)
    before = stage.request_count
    BOTH[way](stage, operation, keywords)
    paging = OPERATIONS[operation].paging
    assert paging is not None
    knows_size = paging.page_size is not None or paging.style == "scim"
    made = stage.request_count - before
    assert made == 2 if knows_size else made <= 3


@listed
@ways
@pytest.mark.parametrize("fault", FAULTS)
def test_a_listing_is_whole_under_each_fault(operation: str, way: str, fault: str) -> None:
    """What is refused, lost or unreadable on the way is asked for again."""
    stage, keywords, expected = whole(operation, 2 * page_size(operation) + 1)
    armed = stage.braze_mock.arm(fault, probability=0.5, seed=3, count=4)
    assert BOTH[way](stage, operation, keywords)[0] == expected
    assert armed.fired


@listed
@ways
@settings(max_examples=6)
@given(st.data())
def test_a_listing_resumes_where_it_stood(operation: str, way: str, data: st.DataObject) -> None:
    """Stopped after any entry, a new client goes on behind it: nothing is lost or given twice."""
    size = page_size(operation)
    stage, keywords, expected = whole(operation, data.draw(st.integers(1, 2 * size + 1)))
    cut = data.draw(st.integers(0, len(expected)))
    first, position = BOTH[way](stage, operation, keywords, cut)
    rest, _ = BOTH[way](stage, operation, keywords, position=position)
    assert first + rest == expected


@listed
@settings(max_examples=4)
@given(st.data())
def test_a_listing_goes_on_after_an_error(operation: str, data: st.DataObject) -> None:
    """An error of a page is raised, and the next step asks for that page again."""
    stage, keywords, expected = whole(operation, 2 * page_size(operation) + 1)
    fault = data.draw(st.sampled_from(FAULTS))
    stage.braze_mock.arm(fault, probability=0.5, seed=data.draw(st.integers(0, 99)), count=6)
    found: list[str] = []
    with stage.client(retry=Retry.off) as braze:
        listing = listing_of(braze, operation, keywords)
        for _ in range(len(expected) + 20):
            try:
                found.append(known(next(listing)))
            except BrazeError:
                continue
            except StopIteration:
                break
    assert found == expected


PAGED = [name for name in LISTED if getattr(OPERATIONS[name].paging, "style", "") != "window"]


@pytest.mark.parametrize("operation", PAGED)
@pytest.mark.parametrize("fault", ["page_repeats_an_entry", "wrong_cursor"])
def test_these_checks_see_a_page_that_is_wrong(operation: str, fault: str) -> None:
    """A server that gives an entry twice, or the first page again, is found out."""
    stage, keywords, expected = whole(operation, 2 * max(page_size(operation), 50) + 1)
    stage.braze_mock.arm(fault)
    assert BOTH["sync"](stage, operation, keywords)[0] != expected
