"""The page on how the mock's behaviour is known."""

from __future__ import annotations

from brazekit_mock.provenance import behaviours

from .provenance_page import PAGE, page


def test_the_page_says_what_the_tables_say() -> None:
    """Written anew it is the same, and it has each behaviour with its level."""
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(), "run make provenance"
    assert all(row["statement"].replace("|", "\\|") in text for row in behaviours())
