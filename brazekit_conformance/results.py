"""What became of each case, and of a run as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

import attrs

from .model import LEVELS, Case
from .source import SourceError, read

__all__ = ["FORMAT", "KnownFailing", "Result", "Run", "Verdict"]

FORMAT = "brazekit-conformance 1"
Verdict: TypeAlias = Literal["passed", "failed", "not_supported", "known_failing", "not_run"]


@attrs.frozen
class Result:
    """One case: the verdict, and the problems of a failure or the reason of the others."""

    case: Case
    verdict: Verdict
    problems: tuple[str, ...] = ()
    seconds: float = 0.0
    requests: tuple[str, ...] = ()

    def public(self) -> dict[str, Any]:
        """The result as reports write it."""
        case = self.case
        return {
            "id": case.id,
            "title": case.title,
            "level": case.level,
            "kind": case.kind,
            "operation": case.operation,
            "form": case.form,
            "file": case.file,
            "line": case.line,
            "source": case.source,
            "evidence": case.evidence,
            "verdict": self.verdict,
            "problems": list(self.problems),
            "requests": list(self.requests),
            "seconds": round(self.seconds, 3),
        }


@attrs.frozen
class Run:
    """All results of one adapter in the order of the cases, and known failures that are stale."""

    adapter: Mapping[str, Any]
    results: Sequence[Result]
    stale: Sequence[str] = ()
    seconds: float = 0.0

    @property
    def is_good(self) -> bool:
        """Whether nothing failed that is not known to, and nothing passed that is."""
        return not self.stale and all(one.verdict != "failed" for one in self.results)

    def counts(self, level: str | None = None) -> dict[str, int]:
        """How many cases of a level, or of all, have each verdict."""
        found = Counter(
            one.verdict for one in self.results if level is None or one.case.level == level
        )
        return {verdict: found[verdict] for verdict in get_args(Verdict)}

    def public(self) -> dict[str, Any]:
        """The run as the JSON report has it."""
        return {
            "format": FORMAT,
            "adapter": dict(self.adapter),
            "seconds": round(self.seconds, 3),
            "good": self.is_good,
            "totals": self.counts(),
            "levels": {level: self.counts(level) for level in LEVELS},
            "stale_known_failing": list(self.stale),
            "cases": [one.public() for one in self.results],
        }


@attrs.frozen
class KnownFailing:
    """Cases that are known to fail, each with the reason why."""

    reasons: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @classmethod
    def of(cls, path: Path, cases: Sequence[Case]) -> KnownFailing:
        """Read a file of lines `id: reason`; raise `ValueError` if an entry names no case."""
        try:
            data = read(path).data
        except SourceError as error:
            raise ValueError(f"{path}:{error.line}: {error}") from None
        data = {} if data is None else data
        if not isinstance(data, dict) or not all(
            isinstance(reason, str) and reason for reason in data.values()
        ):
            raise ValueError(f"{path} has lines of the form `id: why it fails`.")
        unknown = sorted(set(data) - {case.id for case in cases})
        if unknown:
            raise ValueError(f"{path} names no case: {', '.join(unknown)}.")
        return cls(data)

    def applied(self, results: Sequence[Result]) -> tuple[list[Result], list[str]]:
        """Turn failures that are known into that, and name the entries that did not fail."""
        judged, stale = [], []
        for one in results:
            reason = self.reasons.get(one.case.id)
            if reason is None or one.verdict == "not_run":
                judged.append(one)
            elif one.verdict == "failed":
                problems = (f"known: {reason}", *one.problems)
                judged.append(attrs.evolve(one, verdict="known_failing", problems=problems))
            else:
                judged.append(one)
                stale.append(one.case.id)
        return judged, stale
