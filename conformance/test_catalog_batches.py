"""Batches of catalog items: what the report says of each item is what the mock holds of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_api.facts import OPERATIONS
from brazekit_mock.families.catalog_store import Catalogs
from conformance.honesty import check_accounts
from conformance.stage import BOTH_WAYS, Stage

FAULTS = ["rate_limited", "server_error", "bad_gateway_html", "drop_before", "drop_after",
          "truncated_json"]  # fmt: skip
MIX = st.lists(
    st.tuples(
        st.sampled_from(FAULTS),
        st.fixed_dictionaries(
            {
                "probability": st.sampled_from([0.2, 0.6, 1.0]),
                "seed": st.integers(0, 99),
                "count": st.integers(1, 4),
                "applied": st.booleans(),
            }
        ),
    ),
    max_size=3,
)


def _sent(count: int) -> list[dict[str, Any]]:
    return [{"id": f"i{number}", "Rating": number} for number in range(count)]


def _held(stage: Stage) -> dict[str, Any]:
    """The ratings of the items in the mock's catalog; each item is there once."""
    catalog = stage.tenant.store(Catalogs).catalogs[0]
    ratings = {item["id"]: item["Rating"] for item in catalog.listed() if "Rating" in item}
    assert len(catalog.listed()) == len(catalog.items)
    return ratings


def _batch(stage: Stage, way: str, name: str, items: list[dict[str, Any]]) -> Any:
    streams = {"catalog_name": "cafes", "items": items}
    return BOTH_WAYS[way](stage, f"catalogs.items.{name}", streams, None)


@settings(max_examples=40)
@given(
    MIX,
    st.sampled_from(sorted(BOTH_WAYS)),
    st.sampled_from(["create_many", "update_many", "replace_many"]),
    st.integers(1, 130),
)
def test_accepted_items_are_there_and_refused_ones_are_not(
    mix: list[tuple[str, dict[str, Any]]], way: str, name: str, count: int
) -> None:
    """Under any faults: what is accepted is stored with its value; of the unknown all is open."""
    stage, items = Stage(), _sent(count)
    stage.set_scene(f"catalogs.items.{name}")
    if name == "update_many":
        _batch(stage, way, "create_many", [{"id": item["id"]} for item in items])
    for fault, options in mix:
        stage.braze_mock.arm(fault, **options)
    report = _batch(stage, way, name, items)
    check_accounts(report, {"items": count})
    rejected = {each.index for each in report.rejected}
    unknown = {each.index for each in report.unknown}
    held = _held(stage)
    for index, item in enumerate(items):
        stored = held.get(item["id"])
        if index in rejected:
            assert stored is None
        elif index in unknown:
            assert stored in (None, item["Rating"])
        else:
            assert stored == item["Rating"]
    if OPERATIONS[f"catalogs.items.{name}"].retry_safe and len(mix) < 2:
        assert not unknown, "few failures of a safe write are outlived"


@pytest.mark.parametrize("way", BOTH_WAYS)
def test_one_bad_item_takes_its_request_with_it_and_no_other(way: str) -> None:
    """The mock refuses the 50 of the request whole; the report says so of each of them."""
    stage, items = Stage(), _sent(120)
    items[60] = {"id": "i60", "Colour": "red"}
    report = _batch(stage, way, "create_many", items)
    check_accounts(report, {"items": 120})
    assert {each.index for each in report.rejected} == set(range(50, 100))
    assert set(_held(stage)) == {f"i{number}" for number in (*range(50), *range(100, 120))}
