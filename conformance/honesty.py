"""What a batched call reports against what the mock holds, item by item."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from brazekit_api.seam import Report, Settled
from conformance.stage import BOTH_WAYS, Stage

_TWINS = 10  # every tenth purchase is one of a group of rows that are the same in every field


def purchases(count: int) -> list[dict[str, Any]]:
    """Make purchases that can be told apart by product, identical rows among them."""
    items = []
    for number in range(count):
        is_twin = number % _TWINS == 0
        name = f"twin-{number // (8 * _TWINS)}" if is_twin else f"product-{number}"
        items.append(
            {
                "external_id": "twins" if is_twin else f"user-{number % 37}",
                "product_id": name,
                "currency": "USD",
                "price": 0 if is_twin else number / 100,
                "quantity": 3,
                "time": "2026-01-31T19:20:30Z",
            }
        )
    return items


@dataclass
class Ledger:
    """Collects what `on_settled` tells, to be held against the report."""

    told: list[Settled] = field(default_factory=list[Settled])

    def note(self, settled: Settled) -> None:
        self.told.append(settled)


def places_of(report: Report) -> list[tuple[str, int]]:
    """Give array and index of each item that is not accepted."""
    rejected = [(item.array, item.index) for item in report.rejected]
    return rejected + [(item.array, item.index) for item in report.unknown]


def check_accounts(report: Report, sizes: dict[str, int], ledger: Ledger | None = None) -> None:
    """Every item of every array is settled exactly once, in the report and as told on the way."""
    assert report.sent == sum(sizes.values()), f"{report.sent} of {sum(sizes.values())} were sent"
    assert report.accepted + len(report.rejected) + len(report.unknown) == report.sent
    failed = places_of(report)
    assert len(set(failed)) == len(failed), "an item failed twice"
    for array, index in failed:
        assert 0 <= index < sizes[array], f"{array}[{index}] was never passed"
    assert all(item.reason for item in report.rejected)
    assert all(item.reason for item in report.unknown)
    by_array = Counter(array for array, _ in failed)
    for array, size in sizes.items():
        assert report.accepted_by_array.get(array, 0) == size - by_array[array]
    if ledger is not None:
        _check_ledger(report, sizes, ledger)


def _check_ledger(report: Report, sizes: dict[str, int], ledger: Ledger) -> None:
    seen = Counter(
        (array, place)
        for settled in ledger.told
        for array, places in settled.positions.items()
        for place in places
    )
    expected = {(array, place): 1 for array, size in sizes.items() for place in range(size)}
    assert dict(seen) == expected, "an item was told never or twice"
    assert sum(settled.accepted for settled in ledger.told) == report.accepted
    assert [item for settled in ledger.told for item in settled.rejected] == report.rejected
    assert [item for settled in ledger.told for item in settled.unknown] == report.unknown


def check_purchases(stage: Stage, items: list[dict[str, Any]], report: Report) -> None:
    """What was accepted is in the mock exactly once, what was rejected is not, nothing is twice."""
    stage.settle()
    held: Counter[str] = Counter()
    for user in stage.everyone():
        for product, bought in (user.purchases or {}).items():
            held[product] += bought.times
    rejected = {item.index for item in report.rejected}
    unknown = {item.index for item in report.unknown}
    least: Counter[str] = Counter()
    most: Counter[str] = Counter()
    for index, item in enumerate(items):
        product = item["product_id"]
        least[product] += index not in rejected and index not in unknown
        most[product] += index not in rejected
    for product in {*held, *most}:
        assert least[product] <= held[product] <= most[product], (
            f"{product}: {held[product]} in the mock, the report says {least[product]} accepted "
            f"and {most[product] - least[product]} unknown"
        )


def load(stage: Stage, way: str, count: int) -> Report:
    """Load purchases by `track_batched` and hold the report to the mock."""
    items, ledger = purchases(count), Ledger()
    report = BOTH_WAYS[way](stage, "users.track", {"purchases": iter(items)}, ledger.note)
    stage.settle(3600)  # for what the mock was told to delay
    check_accounts(report, {"purchases": count}, ledger)
    check_purchases(stage, items, report)
    return report
