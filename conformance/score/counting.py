"""Who kills which wrong behaviour, kept in a file so that a quick test can hold it to that."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from brazekit_conformance.model import LEVELS, Case
from conformance.score.playing import WrongMock, killer, play
from conformance.score.registry import Wrong

__all__ = ["EXPLAINED", "KILLERS", "killers", "measure", "table", "wrong_lines"]

KILLERS = Path(__file__).with_name("killers.json")
"""For each wrong behaviour the case that notices it first; null where none does."""


EXPLAINED: dict[str, str] = {
    "fault_over_cap_partly_applied": "A client that keeps the caps never sends such a request; "
    "`conformance/test_invariants.py` sends it with a client that was told the wrong plan",
    "swaps_the_meanings_of_the_reset": "A client that tells both meanings by their size waits "
    "rightly all the same; `conformance/test_reset_header.py` holds the mock to its plan",
}
"""Wrong behaviours that no case notices, each with the reason."""


def killers() -> dict[str, str | None]:
    """Read what was measured last."""
    known: dict[str, str | None] = json.loads(KILLERS.read_text(encoding="utf-8"))
    return known


def measure(
    wrongs: Iterable[Wrong],
    cases: Mapping[str, Case],
    known: Mapping[str, str | None],
    told: Callable[[str], Any] = print,
) -> dict[str, str | None]:
    """Play the cases to each wrong behaviour until one notices; the one of last time goes first."""
    mock = WrongMock(key="conformance-tests")
    found: dict[str, str | None] = {}
    for wrong in wrongs:
        before = cases.get(known.get(wrong.name) or "")
        if before is not None and play(before, wrong, mock).verdict == "failed":
            found[wrong.name] = before.id
            continue
        first = killer(wrong, cases.values(), mock)
        found[wrong.name] = first.id if first else None
        KILLERS.write_text(json.dumps({**known, **found}, indent=1) + "\n", encoding="utf-8")
        told(f"{wrong.side} {wrong.level} {wrong.name}: {found[wrong.name] or 'SURVIVES'}")
    return found


def table(wrongs: Sequence[Wrong], found: Mapping[str, str | None]) -> list[str]:
    """Give a table of figures by level and side, in Markdown."""
    own = "by a case of the level"
    lines = [
        f"| level | wrong clients | killed | {own} | wrong mocks | killed | {own} |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    total = [0] * 6
    for level, about in LEVELS.items():
        figures: list[int] = []
        for side in ("client", "mock"):
            mine = [w for w in wrongs if w.level == level and w.side == side]
            dead = [found[w.name] or "" for w in mine if found.get(w.name)]
            figures += [len(mine), len(dead), sum(case.startswith(level) for case in dead)]
        total = [sum(pair) for pair in zip(total, figures, strict=True)]
        lines.append(f"| {level} {about} | " + " | ".join(map(str, figures)) + " |")
    return [*lines, "| all | " + " | ".join(map(str, total)) + " |"]


def wrong_lines(wrongs: Sequence[Wrong], found: Mapping[str, str | None]) -> list[str]:
    """Give a table of each wrong behaviour and the case that notices it first."""
    lines = ["| level | whose | what it does | noticed first by |", "| --- | --- | --- | --- |"]
    for wrong in sorted(wrongs, key=lambda one: (one.side, one.level)):
        case = found.get(wrong.name)
        first = f"`{case}`" if case else f"nobody: {EXPLAINED.get(wrong.name, 'not explained')}"
        does = " ".join(wrong.does.split()).rstrip(".")
        lines.append(f"| {wrong.level} | {wrong.side} | {does} | {first} |")
    return lines
