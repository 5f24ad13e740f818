"""A copy of the document that a test may break, and the one finding it then expects."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.lint import Finding, lint

SPEC = Path(__file__).resolve().parents[2] / "spec"


@dataclass(frozen=True)
class Break:
    """One edit: in `file`, the first `old` after `after` becomes `new`.

    `seen_at` is text of the edited line on which the finding must stand, when that is not the
    first line of the edit; `seen_in` names the file, when it is another one.
    """

    claim: str
    rule: str
    file: str
    old: str
    new: str
    after: str = ""
    seen_at: str = ""
    seen_in: str = ""

    def __str__(self) -> str:
        return f"{self.rule} {self.claim}".replace(" ", "-")


def copied(folder: Path) -> Path:
    """Copy the document to a folder where a test may edit it."""
    target = folder / "spec"
    shutil.copytree(SPEC, target)
    return target


def broken(spec: Path, edit: Break) -> tuple[str, int]:
    """Apply one edit; give the file and line at which the finding is due."""
    path = spec / edit.file
    text = path.read_text(encoding="utf-8")
    start = text.index(edit.after)
    position = text.index(edit.old, start)
    text = text[:position] + edit.new + text[position + len(edit.old) :]
    path.write_text(text, encoding="utf-8")
    if edit.seen_in:
        other = (spec / edit.seen_in).read_text(encoding="utf-8")
        return f"spec/{edit.seen_in}", other[: other.index(edit.seen_at)].count("\n") + 1
    if edit.seen_at:
        position = text.index(edit.seen_at, max(0, min(start, position)))
    return f"spec/{edit.file}", text[:position].count("\n") + 1


def assert_only_finding(folder: Path, edit: Break) -> Finding:
    """Break a copy; exactly the rule of the edit must fire, at the file and line of the edit."""
    spec = copied(folder)
    file, line = broken(spec, edit)
    findings = lint(spec)
    assert {finding.rule for finding in findings} == {edit.rule}, findings
    assert (file, line) in {(finding.file, finding.line) for finding in findings}, findings
    return findings[0]
