"""Which operations were called, which refusals and faults were met, over any number of journals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from .document import Document
from .journal import Journal
from .perform import served_by

__all__ = ["Coverage"]


class Coverage:
    """Counts of answers by operation and status, of refusals by reason, and of faults by name."""

    def __init__(self, journals: Iterable[Journal] = ()) -> None:
        self._touched: Counter[tuple[str, int]] = Counter()
        self._refusals: Counter[tuple[str, int, str]] = Counter()
        self._faults: Counter[str] = Counter()
        for journal in journals:
            self.add(journal)

    def add(self, journal: Journal) -> None:
        """Count what a journal counted."""
        self._touched.update(journal.touched)
        self._refusals.update(journal.refusals)
        self._faults.update(journal.faults)

    def absorb(self, report: Mapping[str, Any]) -> None:
        """Count what the report of another process says."""
        for operation, answers in report["operations"].items():
            for status, count in answers.items():
                name = "" if operation == _NO_OPERATION else operation
                self._touched[name, int(status)] += count
        for one in report["refusals"]:
            place = (one["operation"] or "", one["status"], one["reason"])
            self._refusals[place] += one["count"]
        self._faults.update(report["faults"])

    def report(self, document: Document) -> dict[str, Any]:
        """Everything as JSON: what `/_mock/coverage` answers."""
        answers: dict[str, dict[str, int]] = {name: {} for name in document.operations}
        for (operation, status), count in sorted(self._touched.items()):
            answers.setdefault(operation or _NO_OPERATION, {})[str(status)] = count
        refusals = [
            {"operation": operation or None, "status": status, "reason": reason, "count": count}
            for (operation, status, reason), count in sorted(self._refusals.items())
        ]
        return {
            "operations": answers,
            "served_by": {name: served_by(name) for name in document.operations},
            "untouched": [name for name in document.operations if not answers[name]],
            "refusals": refusals,
            "faults": dict(sorted(self._faults.items())),
        }

    def lines(self, document: Document) -> list[str]:
        """The same in a few lines for a terminal."""
        report = self.report(document)
        total = len(document.operations)
        touched = [name for name in document.operations if report["operations"][name]]
        lines = [f"operations touched: {len(touched)} of {total}"]
        for name in touched:
            answers = report["operations"][name].items()
            told = ", ".join(f"{status} x {count}" for status, count in answers)
            lines.append(f"  {name}: {told}")
        reasons: Counter[str] = Counter()
        for one in report["refusals"]:
            reasons[one["reason"]] += one["count"]
        lines.append(f"refusals by reason: {_counted(reasons)}")
        lines.append(f"faults that happened: {_counted(report['faults'])}")
        return lines


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} x {count}" for name, count in sorted(counts.items())) or "none"


_NO_OPERATION = "(none)"
