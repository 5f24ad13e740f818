"""Reports as files: JUnit for build servers, JSON for programs, one page for people."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

from .model import LEVELS
from .report_page import page_of
from .results import Run

__all__ = ["junit_of", "write_reports"]


def write_reports(run: Run, folder: Path) -> None:
    """Write junit.xml, report.json and report.html into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    public = json.dumps(run.public(), indent=2, ensure_ascii=False)
    (folder / "report.json").write_text(public + "\n", encoding="utf-8")
    (folder / "junit.xml").write_text(junit_of(run), encoding="utf-8")
    (folder / "report.html").write_text(page_of(run.public()), encoding="utf-8")


def junit_of(run: Run) -> str:
    """The run as JUnit XML: a suite per level; not supported and known failures are skipped."""
    name = str(run.adapter["name"])
    root = ET.Element("testsuites", name=name, time=f"{run.seconds:.3f}")
    for level, meaning in LEVELS.items():
        results = [one for one in run.results if one.case.level == level]
        if not results:
            continue
        counts = run.counts(level)
        suite = ET.SubElement(
            root,
            "testsuite",
            name=f"{name}: {level} {meaning}",
            tests=str(len(results)),
            failures=str(counts["failed"]),
            skipped=str(len(results) - counts["passed"] - counts["failed"]),
        )
        for one in results:
            case = ET.SubElement(
                suite,
                "testcase",
                classname=f"{level}.{one.case.kind}",
                name=one.case.id,
                file=one.case.file,
                line=str(one.case.line),
                time=f"{one.seconds:.3f}",
            )
            text = _printable("\n".join(one.problems))
            if one.verdict == "failed":
                failure = ET.SubElement(case, "failure", message=_printable(one.case.title))
                failure.text = text
            elif one.verdict != "passed":
                ET.SubElement(case, "skipped", message=f"{one.verdict}: {text}")
    for stale in run.stale:
        suite = ET.SubElement(root, "testsuite", name="known failing", tests="1", failures="1")
        case = ET.SubElement(suite, "testcase", classname="known_failing", name=stale)
        ET.SubElement(case, "failure", message="is known to fail, but did not")
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _printable(text: str) -> str:
    """The text without characters that XML does not take."""
    return "".join(char if char.isprintable() or char in "\n\t" else "?" for char in text)
