"""What Schemathesis found, and why a finding may be none."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from conformance.document import Json


@dataclass(frozen=True)
class Finding:
    """One failed check: what was sent, and what came back."""

    check: str
    operation: str
    message: str
    body: Json
    query: Json
    status: int
    answer: Json

    def __str__(self) -> str:
        sent = self.query if self.body is None else self.body
        return (
            f"{self.operation}: {self.check}: {self.message}\n"
            f"  sent {json.dumps(sent, default=repr)[:400]}\n"
            f"  answered {self.status} {json.dumps(self.answer, default=repr)[:400]}"
        )


@dataclass(frozen=True)
class Excuse:
    """Why a finding is none: the document says so in words or keys that Schemathesis cannot read.

    An excuse that excuses nothing for one of its `operations` fails the test, so that it goes when
    its reason goes; save one that is met `by_chance`, over several requests or among many examples.
    """

    check: str
    operations: tuple[str, ...]
    because: str
    fits: Callable[[Finding], bool]
    by_chance: bool = False


def says(pattern: str) -> Callable[[Finding], bool]:
    """Fit a request that the mock refuses with a message like the pattern."""

    def fits(finding: Finding) -> bool:
        said = finding.answer.get("message", "") if isinstance(finding.answer, dict) else ""
        return finding.status == 400 and re.search(pattern, said) is not None

    return fits


def names(*error_ids: str) -> Callable[[Finding], bool]:
    """Fit a request that is refused with these error IDs and no others."""

    def fits(finding: Finding) -> bool:
        errors = finding.answer.get("errors") if isinstance(finding.answer, dict) else None
        given = {error.get("id") for error in errors or ()}
        return finding.status == 400 and bool(given) and given <= set(error_ids)

    return fits
