"""What a batched call reports against what the mock holds, item by item."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from brazekit_api.seam import Report, Settled
from conformance.items import TIME
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


# ---------------------------------------------------------------- several faults at once

Mix: TypeAlias = list[tuple[str, dict[str, Any]]]
_MAY_BE_APPLIED = ("server_error", "bad_gateway_html")


def arm_all(stage: Stage, mix: Mix) -> None:
    """Arm several faults; the option `applied` goes to those that have it."""
    for fault, options in mix:
        known = {k: v for k, v in options.items() if k != "applied" or fault in _MAY_BE_APPLIED}
        stage.braze_mock.arm(fault, **known)


def load_under(mix: Mix, way: str, count: int) -> Report:
    """Load purchases under several faults, and hold the report to the mock."""
    stage = Stage()
    arm_all(stage, mix)
    return load(stage, way, count)


def load_three_under(mix: Mix, plan: str, way: str, sizes: dict[str, int]) -> None:
    """Load attributes, events and purchases at once, and hold the report to the mock."""
    stage, ledger = Stage(plan=plan), Ledger()
    arm_all(stage, mix)
    streams: dict[str, list[dict[str, Any]]] = {
        "attributes": [{"external_id": f"a{n}", "n": n} for n in range(sizes["attributes"])],
        "events": [
            {"external_id": f"e{n}", "name": f"event-{n}", "time": TIME}
            for n in range(sizes["events"])
        ],
        "purchases": purchases(sizes["purchases"]),
    }
    report = BOTH_WAYS[way](stage, "users.track", streams, ledger.note)
    check_accounts(report, sizes, ledger)
    check_purchases(stage, streams["purchases"], _of(report, "purchases"))
    failed = set(places_of(report))
    seen = Counter[str]()
    for user in stage.everyone():
        seen.update({name: tally.count for name, tally in (user.events or {}).items()})
    for number in range(sizes["events"]):
        least = ("events", number) not in failed
        assert least <= seen[f"event-{number}"] <= 1
        if ("attributes", number) not in failed and number < sizes["attributes"]:
            holder = stage.user(f"a{number}")
            assert holder is not None
            assert holder.custom == {"n": number}


def _of(report: Report, array: str) -> Report:
    """Give a report's items of one array alone."""
    return Report(
        rejected=[each for each in report.rejected if each.array == array],
        unknown=[each for each in report.unknown if each.array == array],
    )
