"""Runs every adapter on every case and writes docs/conformance-table.md: `make conformance-table`.

A page and a badge per client, of what the reports of the driver say and nothing else.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from brazekit_conformance.loading import load_all
from brazekit_conformance.model import LEVELS
from brazekit_conformance.running import run_command
from conformance.adapters.commands import ADAPTERS, Entry

__all__ = ["badge_of", "page_of"]

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "conformance-table.md"
IMAGES = ROOT / "docs" / "images"
REPORTS = ROOT / "reports" / "conformance"
JOBS = 2

_HEAD = """\
# Who passes what

Clients of Braze's REST API, each held to the same cases. `make conformance-table` installs the
clients below `build/`, runs them and writes this page anew; nobody edits it.

- **Passed**: the client did what [the case](../conformance/cases/README.md) asks of any client.
- **Failed**: it did something else. Each leads to the case, which says what is due and who says so.
- **Not supported**: the client has no such method, form or option, or its adapter cannot ask for
  it. It counts as neither.

The cases are made by the authors of brazekit, who hold that a client should wait as it is told,
send nothing twice that may have been applied, and account for every item. A client that leaves all
that to its caller fails such cases by design, which is a choice that one may make. Each
[adapter](../conformance/adapters/README.md) uses its client as the client's own README or
docstrings say, with no option changed that no case asks for.
"""
_SENT_AGAIN = r"the number of requests is [2-9]"
_WAITED = r"[\d.]+ s passed, not"
# What has gone wrong in clients that are in use: the case that shows it, and what is then said of
# it. A case may fail for another reason, which is not that defect.
DEFECTS: Mapping[str, tuple[str, str]] = {
    "A 202 `queued` is raised as an error": ("L1-queued-is-a-success", "kind is 'error'"),
    "A 429 with X-Ratelimit-Retry-After alone is repeated at once": (
        "L3-throttled-write-is-repeated",
        _WAITED,
    ),
    "A write is sent again after a slow answer": (
        "L3-slow-write-without-options-is-sent-once",
        _SENT_AGAIN,
    ),
    "A write is sent again after its answer is lost": ("L3-lost-users-track", _SENT_AGAIN),
    "The status is lost on an HTML 502": ("L1-html-502-keeps-its-status", "status is nothing"),
    "A 201 with `errors` is a plain success": (
        "L2-errors-in-a-201-are-told",
        "kind is 'success', not 'partial'",
    ),
    "A reset in seconds left is read as an epoch": (
        "L3-reset-in-seconds-is-no-epoch-for-writes",
        _WAITED,
    ),
    "An index is not the caller's after a split": (
        "L2-split-index-is-the-callers",
        "named, but should not be",
    ),
    "An address stands in a log": ("L1-address-in-a-query-is-not-logged", "never:"),
    "An address stands in an error": ("L1-address-in-an-error-is-not-shown", "never:"),
    "A list in a query has no brackets": ("L0-query-list-has-brackets", "query"),
    "A relative Link to the next page is not followed": ("L4-relative-link-is-followed", ""),
    "A path parameter is not escaped": ("L0-path-parameter-is-escaped", "path is"),
    "An unknown value of an enum raises": ("L1-unknown-enum-value-is-kept", "kind is 'error'"),
}
_SHOWN = {"passed": "yes", "failed": "**no**", "not_supported": "-"}
Report = Mapping[str, Any]


def main() -> int:
    """Run every adapter on every case, and write the page and the badges."""
    cases = load_all()
    reports: dict[str, Report] = {}
    for name, entry in ADAPTERS.items():
        print(entry.title, flush=True)
        folder = REPORTS / name
        run_command(cases, entry.line, folder, None, JOBS, None)
        reports[name] = json.loads((folder / "report.json").read_text("utf-8"))
    PAGE.write_text(page_of(ADAPTERS, reports), "utf-8")
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, report in reports.items():
        (IMAGES / f"conformance-{name}.svg").write_text(badge_of(report["totals"]), "utf-8")
    return 0


# ---------------------------------------------------------------- the page


def page_of(entries: Mapping[str, Entry], reports: Mapping[str, Report]) -> str:
    """The page, of the driver's JSON reports by the names of their adapters."""
    parts = [_HEAD, *_levels(entries, reports), "", *_notes(entries, reports)]
    parts += ["\n## Known defects\n", *_defects(entries, reports), "\n## All cases\n"]
    parts.append("`yes` passed, **no** failed, a dash stands for not supported.\n")
    for level, meaning in LEVELS.items():
        parts += [f"### {level}: {meaning}\n", *_cases(entries, reports, level), ""]
    return "\n".join(parts).rstrip() + "\n"


def _levels(entries: Mapping[str, Entry], reports: Mapping[str, Report]) -> Iterator[str]:
    """Passed, failed and not supported by client and level."""
    yield "Passed / failed / not supported:\n"
    yield _row(["client", "version", *LEVELS, "all", "badge"])
    yield _rule(len(LEVELS) + 4)
    for name, report in reports.items():
        levels = [_counts(report["levels"][level]) for level in LEVELS]
        badge = f"![conformance of {entries[name].title}](images/conformance-{name}.svg)"
        version = str(report["adapter"]["version"])
        yield _row([entries[name].title, version, *levels, _counts(report["totals"]), badge])


def _notes(entries: Mapping[str, Entry], reports: Mapping[str, Report]) -> Iterator[str]:
    for name, report in reports.items():
        told = f"- {entries[name].title}: {report['adapter']['language']}."
        yield f"{told} {entries[name].note}".rstrip() if name in entries else told


def _defects(entries: Mapping[str, Entry], reports: Mapping[str, Report]) -> Iterator[str]:
    yield _row(["defect", *(entries[name].title for name in reports)])
    yield _rule(len(reports) + 1)
    found = {name: _by_id(report) for name, report in reports.items()}
    for defect, (case, said) in DEFECTS.items():
        cells = [_defect(found[name].get(case), said) for name in reports]
        yield _row([defect, *cells])
    yield ""
    yield "*Otherwise*: the case fails, but not by this defect; it leads to the case.\n"


def _defect(case: Mapping[str, Any] | None, said: str) -> str:
    """Whether a case failed by its defect, failed otherwise, or did not fail."""
    if case is None or case["verdict"] != "failed":
        return "-" if case is None or case["verdict"] != "passed" else "free of it"
    has_it = any(re.search(said, problem) for problem in case["problems"])
    return _link(case, "**has it**" if has_it else "otherwise")


def _cases(
    entries: Mapping[str, Entry], reports: Mapping[str, Report], level: str
) -> Iterator[str]:
    yield _row(["case", *(entries[name].title for name in reports)])
    yield _rule(len(reports) + 1)
    found = {name: _by_id(report) for name, report in reports.items()}
    for case in next(iter(reports.values()))["cases"]:
        if case["level"] == level:
            cells = [_cell(found[name].get(case["id"])) for name in reports]
            yield _row([f"`{case['id']}`<br>{_safe(case['title'])}", *cells])


def _by_id(report: Report) -> dict[str, Mapping[str, Any]]:
    return {case["id"]: case for case in report["cases"]}


def _cell(case: Mapping[str, Any] | None) -> str:
    if case is None:
        return ""
    shown = _SHOWN.get(case["verdict"], str(case["verdict"]))
    return _link(case, shown) if case["verdict"] == "failed" else shown


def _link(case: Mapping[str, Any], text: str) -> str:
    return f"[{text}](../conformance/cases/{case['file']}#L{case['line']})"


def _counts(counts: Mapping[str, int]) -> str:
    return f"{counts['passed']} / {counts['failed']} / {counts['not_supported']}"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _rule(columns: int) -> str:
    return _row(["---"] * columns)


def _safe(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


# ---------------------------------------------------------------- badges

_COLOURS: Sequence[tuple[float, str]] = ((1.0, "#2e7d32"), (0.75, "#9e9d24"), (0.5, "#ef6c00"))
_WIDTH = 6.6  # Of a letter at this size, about.


def badge_of(totals: Mapping[str, int]) -> str:
    """A small picture: how many of the cases that the client supports it passes."""
    run = totals["passed"] + totals["failed"]
    share = totals["passed"] / run if run else 0.0
    colour = next((colour for least, colour in _COLOURS if share >= least), "#c62828")
    left, right = "conformance", f"{totals['passed']} of {run}"
    a, b = (round(len(text) * _WIDTH + 12) for text in (left, right))
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{a + b}" height="20" role="img"
 aria-label="{left}: {right}">
<title>{left}: {right}</title>
<rect width="{a}" height="20" fill="#555"/>
<rect x="{a}" width="{b}" height="20" fill="{colour}"/>
<g fill="#fff" font-family="Verdana,Geneva,sans-serif" font-size="11" text-anchor="middle">
<text x="{a / 2}" y="14">{left}</text>
<text x="{a + b / 2}" y="14">{right}</text>
</g>
</svg>
"""


if __name__ == "__main__":
    sys.exit(main())
