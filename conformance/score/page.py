"""Writes the page of the suite's score from what was measured."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conformance.score.counting import table, wrong_lines
from conformance.score.registry import WRONGS

__all__ = ["CODE", "PAGE", "written"]

CODE = Path(__file__).with_name("code.json")
PAGE = Path(__file__).resolve().parents[2] / "docs" / "suite-score.md"

_HEAD = """# How good the suite is

Written by `make score`. A suite that passes proves little until it has been seen to fail, so the
cases are played to clients that are wrong in one named way each, against mocks that are, and to
our own client with its code changed.

## Wrong clients and wrong mocks

A wrong behaviour is killed when at least one case fails that passes without it. Each was written
for a level, and cases of that level are tried first. `conformance/score/` has them all,
`conformance/test_score.py` holds each to the case below.
"""


def written(found: Mapping[str, str | None], cases: int) -> str:
    """Give the page."""
    wrongs = list(WRONGS.values())
    parts = [_HEAD, f"Played to {cases} cases, in process, under a clock that nobody waits for:\n"]
    parts += [*table(wrongs, found), ""]
    parts += _code()
    parts += ["## Each wrong behaviour\n", *wrong_lines(wrongs, found)]
    return "\n".join(parts) + "\n"


def _code() -> list[str]:
    if not CODE.exists():
        return []
    told: dict[str, Any] = json.loads(CODE.read_text(encoding="utf-8"))
    lines = ["## Changed code of the modules that decide\n", f"{told['about']}\n"]
    lines += [
        "| module | changes | killed | survive | not run |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name, one in told["modules"].items():
        figures = (one["total"], one["killed"], one["survived"], one["not_run"])
        lines.append(f"| `{name}` | " + " | ".join(map(str, figures)) + " |")
    return [*lines, "", *told["notes"], ""]
