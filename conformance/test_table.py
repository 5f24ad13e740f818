"""The table of who passes what, and the adapters of clients written by others."""

from __future__ import annotations

import re
from typing import Any

import pytest

from brazekit_conformance.loading import load_all
from conformance.adapters import commands, speaking
from conformance.adapters.commands import ADAPTERS, Entry
from conformance.document import all_operations
from conformance.table import DEFECTS, IMAGES, PAGE, ROOT, badge_of, page_of

CASE = {"id": "L1-a-case", "title": "Some | claim", "level": "L1", "file": "L1/a.yaml", "line": 4}
NONE = {"passed": 0, "failed": 0, "not_supported": 0}


def report(verdict: str) -> dict[str, Any]:
    """A report of the driver with one case."""
    totals = {**NONE, verdict: 1}
    levels = dict.fromkeys(("L0", "L2", "L3", "L4"), NONE)
    adapter = {"name": "x", "version": "1.2", "language": "Python 3"}
    return {
        "adapter": adapter,
        "totals": totals,
        "levels": {**levels, "L1": totals},
        "cases": [{**CASE, "verdict": verdict, "problems": []}],
    }


def test_the_page_tells_failed_from_not_supported_and_leads_to_the_case() -> None:
    """Counts by level, a link where a client fails, a dash where it cannot be asked."""
    entries = {name: Entry(f"client {name}", ()) for name in "abc"}
    verdicts = {"a": "passed", "b": "failed", "c": "not_supported"}
    page = page_of(entries, {name: report(verdict) for name, verdict in verdicts.items()})
    assert "| client b | 1.2 | 0 / 0 / 0 | 0 / 1 / 0 | 0 / 0 / 0 |" in page
    link = "[**no**](../conformance/cases/L1/a.yaml#L4)"
    assert f"| `L1-a-case`<br>Some \\| claim | yes | {link} | - |" in page


@pytest.mark.parametrize(
    ("passed", "failed", "colour"), [(4, 0, "2e7d32"), (3, 1, "9e9d24"), (1, 3, "c62828")]
)
def test_a_badge_counts_what_the_client_supports(passed: int, failed: int, colour: str) -> None:
    """Passed of those that ran, in the colour of the share; no division by none."""
    badge = badge_of({"passed": passed, "failed": failed, "not_supported": 9})
    assert f"conformance: {passed} of 4" in badge
    assert f'fill="#{colour}"' in badge
    assert "0 of 0" in badge_of(NONE)


def test_a_case_that_fails_otherwise_is_not_the_defect() -> None:
    """A client is said to have a defect only if what the driver tells of the failure says so."""
    (defect, (case, _)) = next(iter(DEFECTS.items()))
    found = {}
    for name, told in {"a": "outcome: kind is 'error'", "b": "outcome: queued is False"}.items():
        failing = {**CASE, "id": case, "verdict": "failed", "problems": [told]}
        found[name] = {**report("failed"), "cases": [failing]}
    page = page_of({name: Entry(name, ()) for name in found}, found)
    (row,) = [line for line in page.splitlines() if line.startswith(f"| {defect} |")]
    assert [cell.partition("](")[0] for cell in row.split(" | ")[1:]] == [
        "[**has it**",
        "[otherwise",
    ]


def test_the_written_page_leads_to_cases_that_are_there() -> None:
    """Each link names a file of cases, each client has a badge with the figures of its row."""
    page = PAGE.read_text("utf-8")
    known = {(case.file, case.id) for case in load_all()}
    files = set(re.findall(r"\.\./conformance/cases/(L\d/[^)#]+)#L\d+", page))
    assert files <= {file for file, _ in known}
    for name, entry in ADAPTERS.items():
        row = next(line for line in page.splitlines() if line.startswith(f"| {entry.title} |"))
        passed, failed, _ = re.findall(r"(\d+) / (\d+) / (\d+)", row)[-1]
        badge = (IMAGES / f"conformance-{name}.svg").read_text("utf-8")
        assert f"conformance: {passed} of {int(passed) + int(failed)}<" in badge


def test_every_known_defect_names_a_case_and_three_are_shown() -> None:
    """The table of defects leads to cases, and at least three fail for a client of others."""
    assert {case for case, _ in DEFECTS.values()} <= {case.id for case in load_all()}
    page = PAGE.read_text("utf-8").partition("## Known defects")[2].partition("## All cases")[0]
    rows = [line.split(" | ")[1:] for line in page.splitlines() if line.startswith("| ")][2:]
    assert len(rows) == len(DEFECTS)
    assert sum(any("**has it**" in cell for cell in row) for row in rows) >= 3


def test_the_adapter_in_javascript_names_operations_of_the_document() -> None:
    """What it says that the client has are operations."""
    source = (ROOT / "conformance" / "adapters" / "braze_api.cjs").read_text("utf-8")
    lists = source.partition("const NAMES")[2].partition("const ITERATED")[0]
    named = set(re.findall(r"^\s*'([\w.]+)':", lists, re.M))
    named |= set(re.findall(r"'([\w.]+)'", lists.partition("const SAME")[2]))
    assert len(named) > 40
    assert named <= set(all_operations())


def test_an_error_is_told_with_its_causes_and_the_words_of_its_status() -> None:
    """What is shown has the text and the cause; a status says its word, others say `other`."""
    try:
        try:
            raise KeyError("inner")
        except KeyError as cause:
            raise ValueError("outer") from cause
    except ValueError as error:
        told = speaking.failed(error, speaking.classes_of(429), status=429, message=None)
    assert "inner" in told["error"]["shown"]
    assert told["error"] | {"shown": ""} == {
        "type": "ValueError", "classes": ["rate_limited"], "shown": "", "status": 429,
    }  # fmt: skip
    assert speaking.classes_of(503) == ["server_error"]
    assert speaking.classes_of(418) == ["other"]


def test_what_a_client_has_no_argument_for_is_not_supported() -> None:
    """A parameter or an option that the client lacks is said, and not left out in silence."""
    assert speaking.only({"a": 1}, "a", "b") == {"a": 1}
    with pytest.raises(speaking.NotSupported, match="no argument for c"):
        speaking.only({"c": 1}, "a", "b")
    with pytest.raises(speaking.NotSupported, match="timeout"):
        speaking.without_options({"options": {"timeout": 1}}, "attempts")


def test_each_adapter_is_a_file_of_its_own() -> None:
    """Every command of the table starts a program that is there."""
    for entry in ADAPTERS.values():
        assert any((commands.HERE / part).is_file() for part in entry.command), entry.title
