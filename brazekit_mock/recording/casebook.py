"""Writes what was recorded: conformance cases by operation, and a report of the differences."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from ..document import Operation
from .comparison import Answered, Difference

__all__ = ["Casebook"]

_SOURCE = "recorded from a workspace by `brazekit mock record`; persons and secrets replaced"
_MOST_CASES = 100  # Per operation; what comes after is compared and not written.
_MOST_BYTES = 200_000
_MOST_VALUES = 4


class Casebook:
    """The files of one recording. Everything given to it is redacted already."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.exchanges = 0
        self._cases: dict[str, list[dict[str, Any]]] = {}
        self._seen: set[str] = set()
        self._lines: Counter[tuple[str, int, str, str]] = Counter()
        self._same: Counter[tuple[str, int]] = Counter()

    def add(
        self, operation: Operation, parameters: Mapping[str, Any], answered: Answered
    ) -> str | None:
        """Write an exchange as a case; the case's id, or None if the same was written before."""
        held = self._cases.setdefault(operation.id, [])
        case = _case(operation, parameters, answered)
        written = json.dumps(case, sort_keys=True)
        if written in self._seen or len(held) >= _MOST_CASES or len(written) > _MOST_BYTES:
            return None
        self._seen.add(written)
        words = operation.id.replace(".", "-").replace("_", "-")
        case = {"id": f"L1-recorded-{words}-{len(held) + 1}", **case}
        held.append(case)
        path = self.folder / "L1" / f"{operation.id}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, yaml.safe_dump({"cases": held}, sort_keys=False, allow_unicode=True))
        return str(case["id"])

    def compared(self, operation: Operation, status: int, found: Sequence[Difference]) -> None:
        """Note what a comparison found, and write the report anew."""
        self.exchanges += 1
        if not found:
            self._same[operation.id, status] += 1
        for one in found:
            self._lines[operation.id, status, f"{one.about}: {one.text}", one.reason] += 1
        self.folder.mkdir(parents=True, exist_ok=True)
        _write(self.folder / "report.md", "\n".join(self._report()) + "\n")

    @property
    def differing(self) -> int:
        """How many different differences were found."""
        return len(self._lines)

    def _report(self) -> Iterator[str]:
        yield "# What the mock would have answered differently\n"
        same = sum(self._same.values())
        yield f"{self.exchanges} exchanges were compared, {same} without a difference.\n"
        if self._lines:
            yield "| operation | status | difference | why, perhaps | times |"
            yield "| --- | --- | --- | --- | --- |"
        for (name, status, text, reason), times in sorted(self._lines.items()):
            yield f"| `{name}` | {status} | {text} | {reason} | {times} |"
        if self._same:
            yield "\nThe same as the mock's:\n"
        for (name, status), times in sorted(self._same.items()):
            yield f"- `{name}`: {status}, {times} times"


def _write(path: Path, text: str) -> None:
    """Write a file so that nobody ever reads half of it."""
    draft = path.with_name(f".{path.name}.part")
    draft.write_text(text, "utf-8")
    draft.replace(path)


def _case(
    operation: Operation, parameters: Mapping[str, Any], answered: Answered
) -> dict[str, Any]:
    status, headers = answered.status, dict(answered.headers)
    answer: dict[str, Any] = {"name": "answer", "status": status, "headers": headers}
    if answered.is_json and answered.json is not None:
        answer["json"] = answered.json
    else:
        answer["body"] = "" if answered.json is None else str(answered.json)
    when: dict[str, Any] = {"operation": operation.id, "parameters": dict(parameters)}
    if status == 429 or status >= 500:
        when["options"] = {"attempts": 1}
    return {
        "title": f"An answer of {operation.id} with {status} as a workspace gave it is understood",
        "level": "L1",
        "kind": "response",
        "given": {"faults": [answer]},
        "when": when,
        "then": {
            "requests": {"seen": [{"operation": operation.id, "method": operation.method}]},
            "outcome": _outcome(operation, answered),
        },
        "source": _SOURCE,
        "evidence": "observed",
    }


def _outcome(operation: Operation, answered: Answered) -> dict[str, Any]:
    status = answered.status
    if status >= 400:
        return {"kind": "error", "status": status}
    body = answered.json
    facts = operation.outcome
    rejected = body.get(facts.rejected) if facts is not None and isinstance(body, dict) else None
    if rejected:
        return {"status": status, "rejected": len(rejected)}
    told: dict[str, Any] = {"kind": "success"}
    values = dict(_leaves(body, "")) if operation.reads and answered.is_json else {}
    if values:
        told["value"] = values
    return told


def _leaves(value: Any, pointer: str, left: list[int] | None = None) -> Iterator[tuple[str, Any]]:
    """The first texts and numbers of an answer, by JSON pointer."""
    left = [_MOST_VALUES] if left is None else left
    entries: Iterator[tuple[Any, Any]] = iter(())
    if isinstance(value, dict):
        entries = iter(value.items())
    elif isinstance(value, list):
        entries = iter(enumerate(value[:1]))
    elif isinstance(value, str | int | float) and left[0] and not isinstance(value, bool):
        left[0] -= 1
        yield pointer, value
    for key, one in entries:
        step = str(key).replace("~", "~0").replace("/", "~1")
        yield from _leaves(one, f"{pointer}/{step}", left)
