"""The page on bulk loading: every block runs, against the mock, and leaves what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from brazekit_mock.server import Server
from tests.tree import ROOT

PAGE = ROOT / "docs" / "bulk.md"


def test_every_block_of_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one shell, as a reader would type them: 9 purchases, one event, one row to correct."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert len(blocks) == 9
    with Server() as server:
        scripts = sysconfig.get_path("scripts")
        environment = {
            **os.environ,
            "PATH": f"{scripts}:{os.environ['PATH']}",
            "PYTHONPATH": ":".join(sys.path),
            "BRAZE_API_KEY": server.key,
            "BRAZE_BASE_URL": server.url,
        }
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", "\n".join(blocks)],
            cwd=tmp_path, env=environment, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        tenant = server.mock.default
        assert (tmp_path / "customers" / "export.json").exists()
        assert (tenant.users.purchases, tenant.users.events) == (9, 1)
    assert "orders.csv,2,accepted," in done.stdout
    assert "points.csv,2,invalid,points: is no number" in done.stdout
    assert "\ncustomer,points\nc2,many\n" in done.stdout
    assert "3 of 4 attribute values were unchanged: not sent" in done.stdout
