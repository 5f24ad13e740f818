"""The promises hold, and each named wrong behaviour of the client breaks at least one of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from brazekit import BrazeError
from conformance import (
    test_batch_honesty,
    test_batched,
    test_calls,
    test_caps,
    test_listings,
    test_models,
    test_reset_header,
    test_sending,
)
from conformance.mutants import MUTANTS
from conformance.promises import PROMISES


@pytest.mark.parametrize("promise", PROMISES)
def test_the_promise_holds(promise: str) -> None:
    """The client as it is keeps the promise."""
    PROMISES[promise]()


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_mutant_is_noticed(mutant: str) -> None:
    """Every promise that the mutant is said to break fails under it, and by its own assertion."""
    for promise in MUTANTS[mutant].breaks:
        with MUTANTS[mutant].alive(), pytest.raises(AssertionError):
            PROMISES[promise]()


def test_every_promise_is_broken_by_a_mutant() -> None:
    """A promise that no mutant breaks has not been shown able to fail."""
    broken = {promise for mutant in MUTANTS.values() for promise in mutant.breaks}
    assert set(PROMISES) <= broken
    assert broken <= set(PROMISES)


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_mutant_leaves_nothing_behind(mutant: str) -> None:
    """After a mutant the client is as it was."""
    made = MUTANTS[mutant].patches()
    before = {key: getattr(*key) for key in made}
    with MUTANTS[mutant].alive():
        assert any(getattr(*key) is not value for key, value in before.items())
    assert {key: getattr(*key) for key in made} == before


# The longer tests are shown able to fail too, one of each kind: mutant, test, its parameters.
LONGER: list[tuple[str, Callable[..., None], tuple[Any, ...]]] = [
    (
        "leaves_presence_to_the_server",
        test_models.test_every_fault_is_refused_with_its_path,
        ("UsersAliasNewRequest",),
    ),
    (
        "drops_unknown_properties",
        test_models.test_reading_and_writing_back_loses_nothing,
        ("Event",),
    ),
    (
        "swaps_two_attributes",
        test_models.test_the_attribute_named_after_each_key_holds_its_value,
        ("Purchase",),
    ),
    (
        "forgets_brackets",
        test_calls.test_a_call_is_the_request_that_the_document_describes,
        ("subscription.status.get",),
    ),
    (
        "sends_single_calls_over_the_cap",
        test_caps.test_tracking_at_50_and_75_of_one_array,
        ("mau_cy_24_25", 51, "events"),
    ),
    (
        "ignores_the_combined_cap",
        test_caps.test_batches_of_three_arrays_are_filled_to_the_combined_cap,
        ("standard", 75),
    ),
    (
        "retries_unknown_writes",
        test_sending.test_an_unsafe_write_of_unknown_outcome_is_sent_once,
        ("users.merge", "drop_after", {}, "async"),
    ),
    (
        "retries_unknown_writes",
        test_batched.test_batches_hold_each_item_once_and_in_order_under_each_fault,
        ("users.track", "events", "sync", "drop_after"),
    ),
    (
        "takes_the_first_page_for_all",
        test_listings.test_a_listing_holds_every_entry_once_at_each_page_boundary,
        ("catalogs.items.list",),
    ),
    (
        "resumes_at_the_start_of_the_page",
        test_listings.test_a_listing_resumes_where_it_stood,
        ("catalogs.items.list", "async"),
    ),
    (
        "believes_the_plan_about_resets",
        test_reset_header.test_a_reset_is_read_in_both_meanings,
        (),
    ),
    (
        "reads_every_reset_as_an_epoch",
        test_reset_header.test_the_wait_after_a_429_follows_the_reset,
        ("sync", "mau", "seconds_left", 45),
    ),
    (
        "calls_unknown_items_accepted",
        test_batch_honesty.test_every_item_is_accounted_for_under_each_fault,
        ("sync", "drop_before", {}),
    ),
]


@pytest.mark.parametrize(
    ("mutant", "test", "parameters"), LONGER, ids=[f"{m}-{t.__name__}" for m, t, _ in LONGER]
)
def test_the_longer_tests_notice_too(
    mutant: str, test: Callable[..., None], parameters: tuple[Any, ...]
) -> None:
    """A test that draws or goes through many cases fails under a mutant of its subject."""
    with MUTANTS[mutant].alive():
        failed = _fails(partial(test, *parameters))
    assert failed


def _fails(act: Callable[[], None]) -> bool:
    try:
        act()
    except (AssertionError, BrazeError, pytest.fail.Exception):
        return True
    return False
