"""The linter finds each planted breach, says where, and finds nothing else."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from brazekit_conformance.lint import lint
from brazekit_conformance.model import cases_folder
from brazekit_conformance.rules import RULES
from brazekit_conformance.scaffold import scaffold

GOOD: dict[str, Any] = {
    "id": "L1-throttled-call-is-told",
    "title": "A throttled call is told as such",
    "level": "L1",
    "kind": "fault",
    "given": {"faults": [{"name": "rate_limited"}]},
    "when": {"operation": "campaigns.list", "options": {"attempts": 1}},
    "then": {
        "requests": {"count": 1},
        "outcome": {"kind": "error", "class": "rate_limited"},
        "state": {"users": 0},
    },
    "source": "https://www.braze.com/docs/api/api_limits/",
    "evidence": "documented",
}
Change = Callable[[dict[str, Any]], object]


def found(folder: Path, *cases: dict[str, Any], file: str = "L1/one.yaml") -> list[str]:
    """Lint a folder with one file, and give the findings as lines."""
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump({"cases": list(cases)}, sort_keys=False), encoding="utf-8")
    return [str(finding) for finding in lint(folder)]


def changed(change: Change) -> dict[str, Any]:
    case = copy.deepcopy(GOOD)
    change(case)
    return case


def test_a_case_in_order_has_no_findings(tmp_path: Path) -> None:
    """What keeps all rules is left alone."""
    assert found(tmp_path, GOOD) == []


def put(pointer: str, value: Any) -> Change:
    """Put a value at a place of a case, such as `when/form`."""

    def change(case: dict[str, Any]) -> None:
        *way, last = pointer.split("/")
        for step in way:
            case = case.setdefault(step, {})
        case[last] = value

    return change


BREACHES = [
    ("C02", put("colour", "red"), "no 'colour' here; known: evidence, given, id"),
    ("C02", put("kind", "reqest"), "redaction"),
    ("C02", put("id", "throttled"), "such as L2-"),
    ("C02", put("then/outcome/rejected", [{"array": "events"}]), "`index` or `indices`"),
    ("C02", put("then", {}), "property"),
    ("C02", lambda case: case.pop("source"), "source"),
    ("C02", lambda case: case.pop("evidence"), "evidence"),
    ("C02", put("evidence", "rumoured"), "rumoured"),
    ("C04", put("id", "L2-throttled-call-is-told"), "begins with L1-"),
    ("C05", put("when/operation", "campaigns.lst"), "campaigns.list"),
    ("C06", put("when/parameters", {"include_archive": True}), "include_archived"),
    ("C07", put("when/form", "batched"), "does not split"),
    ("C07", put("when", {"operation": "campaigns.details", "form": "iter"}), "no pages"),
    ("C07", put("when/options", {"take": 2}), "take"),
    ("C08", put("given/faults", [{"name": "rate_limit"}]), "rate_limited"),
    ("C08", put("given/faults", [{"name": "answer", "status": 42}]), "status"),
    ("C08", put("given/settings", {"rate_limit": False}), "rate_limits"),
    ("C08", put("given/seed", {"campaign": []}), "campaigns"),
    ("C08", put("then/state", {"user": 1}), "users"),
    ("C09", put("then/state", {"users": {"$atleast": 1}}), "$atleast"),
    ("C09", put("when/parameters", {"page": {"$n": 1}}), "$repeat"),
    ("C10", put("then/requests", {"count": {"$at_least": 0}}), "at_least"),
    ("C10", put("then/outcome/message", {"$matches": ".*"}), "matches"),
    ("C10", put("then/never", {"shown": ["ann@example.com"]}), "nowhere"),
    ("C10", put("given/key", {"unknown": True}), "seen by nobody"),
    ("C10", put("given/server", "refuses"), "nobody listens"),
    ("C10", put("then/waits_at_least", [{"between": [1, 2], "seconds": 1}]), "earlier"),
    ("C10", put("then/requests", {"each": {"method": "GET"}}), "no request at all"),
    ("C11", put("kind", "redaction"), "never.shown"),
    ("C11", put("given", {}), "faults"),
    ("C12", put("live", True), "as it is"),
    ("C13", put("then/outcome/class", "too_fast"), "rate_limited"),
    ("C13", put("then/outcome/kind", "succes"), "success"),
    ("C14", put("title", "FILL IN one sentence"), "fill in"),
]


@pytest.mark.parametrize(
    ("rule", "change", "hint"), BREACHES, ids=[f"{rule}-{hint}" for rule, _, hint in BREACHES]
)
def test_each_breach_is_found_with_file_line_and_hint(
    rule: str, change: Change, hint: str, tmp_path: Path
) -> None:
    """A finding names the rule, the place in the file, and what may have been meant."""
    findings = found(tmp_path, changed(change))
    mine = [text for text in findings if f": {rule} " in text]
    assert mine, findings
    assert all(re.match(r"L1/one\.yaml:\d+: C\d\d ", text) for text in findings)
    assert any(hint in text for text in mine), mine


def test_the_line_is_that_of_the_mistake(tmp_path: Path) -> None:
    """A reader is led to the line that has to change."""
    path = tmp_path / "L1/one.yaml"
    found(tmp_path, changed(put("when/operation", "campaigns.lst")))
    lines = path.read_text("utf-8").splitlines()
    (finding,) = lint(tmp_path)
    assert lines[finding.line - 1].strip() == "operation: campaigns.lst"


def test_ids_are_unique_over_files(tmp_path: Path) -> None:
    """C03: the second case of an id is found, and where the first one is."""
    found(tmp_path, GOOD)
    (finding,) = found(tmp_path, GOOD, file="L1/two.yaml")
    assert finding.startswith("L1/two.yaml:")
    assert ": C03 " in finding
    assert "L1/one.yaml:2" in finding


def test_folders_are_levels(tmp_path: Path) -> None:
    """C04: a case in the folder of another level is found."""
    (finding,) = found(tmp_path, GOOD, file="L2/one.yaml")
    assert ": C04 " in finding


@pytest.mark.parametrize("text", ["cases: [", "cases:\n  - id: a\n    id: b\n"])
def test_files_that_cannot_be_read_are_named(text: str, tmp_path: Path) -> None:
    """C01: what is no YAML, or writes a key twice, is a finding and no traceback."""
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    (finding,) = lint(tmp_path)
    assert finding.rule == "C01"


def test_a_broken_case_does_not_hide_its_neighbours(tmp_path: Path) -> None:
    """Each case is judged by itself."""
    findings = found(
        tmp_path, changed(put("colour", "red")), changed(put("when/operation", "nowhere"))
    )
    assert {re.findall(r" (C\d\d) ", text)[0] for text in findings} == {"C02", "C05"}


def test_every_rule_is_tested_and_stands_in_the_readme() -> None:
    """The page lists the rules as the linter has them, and each has a breach here."""
    page = (cases_folder() / "README.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| (C\d\d) \| (.+?) \|$", page, re.MULTILINE))
    assert listed == dict(RULES)
    assert {rule for rule, _, _ in BREACHES} | {"C01", "C03"} == set(RULES)


@pytest.mark.parametrize(
    ("operation", "kind"),
    [
        ("users.track", "batch"),
        ("catalogs.items.get", "request"),
        ("kpi.dau.data_series", "paging"),
    ],
)
def test_a_new_case_needs_only_its_blanks_filled(operation: str, kind: str, tmp_path: Path) -> None:
    """What `new` prints breaks no rule but that blanks are left, and the one they stand in."""
    text = "cases:\n" + scaffold("L1-something-new", operation, kind)
    (tmp_path / "L1").mkdir()
    (tmp_path / "L1/new.yaml").write_text(text, encoding="utf-8")
    findings = lint(tmp_path)
    assert "C14" in {finding.rule for finding in findings}
    assert {finding.rule for finding in findings} <= {"C14", "C06"}


@pytest.mark.parametrize(
    ("case_id", "operation", "kind"),
    [
        ("new", "users.track", "batch"),
        ("L1-x", "users.trac", "batch"),
        ("L1-x", "users.track", "x"),
    ],
)
def test_a_new_case_that_cannot_be_is_refused(case_id: str, operation: str, kind: str) -> None:
    """A wrong id, operation or kind is told rather than printed."""
    with pytest.raises(ValueError, match=r"^(An id|No operation|A kind) "):
        scaffold(case_id, operation, kind)
