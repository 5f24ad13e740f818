"""A case, as its file has it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import attrs

__all__ = ["KINDS", "LEVELS", "Case", "cases_folder", "schema"]

LEVELS: Mapping[str, str] = {
    "L0": "wire",
    "L1": "errors and headers",
    "L2": "batch honesty",
    "L3": "resilience",
    "L4": "bulk",
}
KINDS = ("request", "response", "retry", "batch", "paging", "redaction", "fault")
SCHEMA = "case.schema.json"


@attrs.frozen
class Case:
    """One case. `file` is relative to the folder of cases, `line` is where the case begins."""

    id: str
    title: str
    level: str
    kind: str
    given: Mapping[str, Any] = attrs.field(repr=False)
    when: Mapping[str, Any] = attrs.field(repr=False)
    then: Mapping[str, Any] = attrs.field(repr=False)
    source: str = attrs.field(repr=False)
    evidence: str = attrs.field(repr=False)
    file: str
    line: int
    live: bool = False

    @property
    def operation(self) -> str:
        """The operation that is called, such as `users.track`."""
        name: str = self.when["operation"]
        return name

    @property
    def form(self) -> str:
        """How it is called: `call`, `batched` or `iter`."""
        form: str = self.when.get("form", "call")
        return form

    @property
    def place(self) -> str:
        """File and line, as findings and reports name it."""
        return f"{self.file}:{self.line}"


def cases_folder() -> Path:
    """The folder of the project's own cases: beside this package (installed) or in the checkout."""
    here = Path(__file__).resolve().parent
    for place in (here / "cases", here.parent / "conformance" / "cases"):
        if (place / SCHEMA).is_file():
            return place
    raise FileNotFoundError("The cases are neither in brazekit_conformance nor in ../conformance.")


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of a file of cases."""
    loaded: dict[str, Any] = json.loads((cases_folder() / SCHEMA).read_text(encoding="utf-8"))
    return loaded
