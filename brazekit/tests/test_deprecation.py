"""A deprecated operation warns whoever calls it, at their line, and says what replaces it."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from brazekit_api.facts import OPERATIONS

from .support import Bench, event, reply

# How each deprecated operation is called. Complete, or the first test fails.
CALLS: dict[str, Callable[[Any], Any]] = {
    "email.blacklist": lambda groups: groups.email.blacklist(email="a@example.com"),
    "feed.list": lambda groups: groups.feed.list(),
    "feed.details": lambda groups: groups.feed.details(card_id="c"),
    "feed.data_series": lambda groups: groups.feed.data_series(card_id="c", length=1),
}


def warned(use: Callable[[], object]) -> list[tuple[str, str, int]]:
    """The deprecation warnings of a call: message, file and line."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        use()
    return [
        (str(one.message), one.filename, one.lineno)
        for one in caught
        if one.category is DeprecationWarning
    ]


def line_of(function: Callable[..., object]) -> int:
    return function.__code__.co_firstlineno


def test_every_deprecated_operation_is_called_here() -> None:
    """The table of facts says which ones they are."""
    assert set(CALLS) == {row.id for row in OPERATIONS.values() if row.deprecated}


@pytest.mark.parametrize("operation", sorted(CALLS))
@pytest.mark.parametrize("raw", [False, True])
def test_a_deprecated_call_warns_at_the_callers_line(
    bench: Bench, operation: str, raw: bool
) -> None:
    """Once, with the operation and what the document says replaces it."""
    client = bench.client(bench.wire(then=reply(200, {"message": "success", "cards": []})))
    call = CALLS[operation]
    found = warned(lambda: bench.run(lambda: call(client.raw if raw else client)))
    row = OPERATIONS[operation]
    assert "replace" in row.deprecated or "in favour of" in row.deprecated
    assert found == [(f"{operation}: {row.deprecated}", __file__, line_of(call))]


def test_batched_and_paged_forms_warn_too(bench: Bench) -> None:
    """When they are called: a listing before its first page is asked for."""
    client = bench.client(bench.wire(then=reply(200, {"message": "success", "cards": []})))

    def batched(braze: Any) -> Any:
        return braze.email.blacklist_batched(email=["a@example.com"])

    def paged(braze: Any) -> Any:
        return braze.feed.iter_list()

    found = warned(lambda: bench.run(lambda: batched(client)))
    found += warned(lambda: paged(client))
    assert [(file, line) for _, file, line in found] == [
        (__file__, line_of(batched) + 1),
        (__file__, line_of(paged) + 1),
    ]


def test_an_asynchronous_call_warns_where_it_is_made_and_not_where_it_is_awaited() -> None:
    """A task awaits from inside the event loop, which is nobody's code."""
    bench = Bench(is_async=True)
    client = bench.client(bench.wire(then=reply(200, {"cards": []})))

    async def main() -> None:
        await asyncio.create_task(client.feed.list())

    found = warned(lambda: asyncio.run(main()))
    assert [(file, line) for _, file, line in found] == [(__file__, line_of(main) + 1)]


def test_a_line_warns_once_by_the_standard_rules(bench: Bench) -> None:
    """And another line for itself."""
    client = bench.client(bench.wire(then=reply(200, {"cards": []})))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            bench.run(lambda: client.feed.list())
        bench.run(lambda: client.feed.details(card_id="c"))
    assert [one.category for one in caught] == [DeprecationWarning] * 2


def test_other_operations_do_not_warn(bench: Bench) -> None:
    """Neither the operation that replaces one, nor any other."""
    client = bench.client(bench.wire(then=reply(201, {"message": "success"})))

    def use() -> None:
        bench.run(lambda: client.email.blocklist(email="a@example.com"))
        bench.run(lambda: client.users.track(events=[event()]))

    assert warned(use) == []


def test_the_mark_hides_nothing_of_a_method(bench: Bench) -> None:
    """Its name, docstring and arguments are still its own."""
    method = bench.client(bench.wire()).feed.details
    assert method.__name__ == "details"
    assert "News Feed is deprecated" in method.__doc__
    assert list(inspect.signature(method).parameters) == ["card_id"]
