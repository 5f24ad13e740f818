"""Writes docs/provenance.md from the mock's tables: `python -m tests.provenance_page`."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path

from brazekit_mock.provenance import LEVELS, behaviours

PAGE = Path(__file__).parent.parent / "docs" / "provenance.md"
_HEAD = """\
# How the mock's behaviour is known

Each behaviour of the mock that the document of the API does not settle by itself, with how well it
is known: `documented` by Braze, `observed` on it, or `inferred` from either, and the page that says
so or comes closest. `brazekit mock provenance` prints the same list, and a running mock answers it
at `/_mock/provenance`.

`make provenance` writes this page from the tables in `brazekit_mock/provenance_tables`; a test
holds it to them. What no table names follows from `spec/`, where each operation, object and limit
has its evidence.

"""


def page() -> str:
    """The page as text."""
    rows = behaviours()
    counts = Counter(row["level"] for row in rows)
    parts = [_HEAD, ", ".join(f"{counts[level]} {level}" for level in LEVELS), ".\n"]
    for family, of_family in groupby(rows, key=lambda row: row["id"].partition(".")[0]):
        parts.append(f"\n## {family}\n\n| behaviour | known | from |\n| --- | --- | --- |\n")
        for row in of_family:
            source = f"`{row['source']}`" if row.get("source") else ""
            statement = row["statement"].replace("|", "\\|")
            parts.append(f"| {statement} | {row['level']} | {source} |\n")
    return "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
