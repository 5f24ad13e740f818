"""The page on resilience: every block runs, against the mock."""

from __future__ import annotations

import contextlib
import io
import logging
import re
from pathlib import Path
from typing import Any

import pytest

from brazekit_mock.server import Server
from tests.tree import ROOT

PAGE = ROOT / "docs" / "resilience.md"


def blocks() -> list[str]:
    """The Python blocks of the page, in order."""
    return re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def test_every_block_of_the_page_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One after the other, as a reader would type them; the last prints what is left of a limit."""
    found = blocks()
    assert len(found) == 7
    monkeypatch.chdir(tmp_path)  # One of them keeps a file.
    printed = io.StringIO()
    with Server() as server, contextlib.redirect_stdout(printed):
        monkeypatch.setenv("BRAZE_API_KEY", server.key)
        monkeypatch.setenv("BRAZE_BASE_URL", server.url)
        names: dict[str, Any] = {}
        for block in found:
            exec(compile(block, PAGE.name, "exec"), names)  # noqa: S102 - our own page
        assert server.mock.default.journal.total == 3
    logging.getLogger("brazekit").setLevel(logging.NOTSET)
    assert printed.getvalue() == "247\n"
