"""Holds the document to spec/STYLE.md: `python -m generator lint`.

Each finding names the file, the line and the rule, what stands there and what the style asks.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from . import lint_examples, lint_extensions, lint_operations, lint_prose, lint_schemas
from .lint_document import Document, Finding
from .lint_rules import RULES
from .load import ROOT, SourceError, load_sources

__all__ = ["RULES", "Finding", "lint", "main"]

_CHECKS = (
    lint_operations.check,
    lint_schemas.check,
    lint_extensions.check,
    lint_prose.check,
    lint_examples.check,
)


def lint(spec_dir: Path) -> list[Finding]:
    """Find every departure of the document in `spec_dir` from its style, in reading order."""
    try:
        document = Document(spec_dir, load_sources(spec_dir))
    except SourceError as error:
        return [_unreadable(spec_dir, str(error))]
    findings = {finding for check in _CHECKS for finding in check(document)}
    return sorted(_placed(spec_dir, findings), key=lambda item: (item.file, item.line, item.rule))


def main(argv: list[str] | None = None) -> int:
    """Print the findings for one folder; 0 when there are none."""
    arguments = sys.argv[1:] if argv is None else argv
    default = Path(__file__).resolve().parent.parent / "spec"
    spec_dir = Path(arguments[0]) if arguments else default
    findings = lint(spec_dir)
    for finding in findings:
        print(finding)
    if findings:
        print(f"{len(findings)} findings; spec/STYLE.md explains each rule by its number.")
    return 1 if findings else 0


def _placed(spec_dir: Path, findings: set[Finding]) -> Iterator[Finding]:
    """Write file names as a reader sees them from above the document's folder."""
    for item in findings:
        file = f"{spec_dir.name}/{item.file}"
        yield Finding(file, item.line, item.rule, item.message, item.received, item.expected)


def _unreadable(spec_dir: Path, text: str) -> Finding:
    match = re.match(r"(?P<file>[^:]+):(?P<line>\d+): (?P<problem>.*)", text, re.DOTALL)
    file, line, problem = match.groups() if match else (ROOT, "1", text)
    return Finding(
        f"{spec_dir.name}/{file}",
        int(line),
        "S01",
        RULES["S01"],
        problem,
        "YAML 1.2 whose keys are written once",
    )
