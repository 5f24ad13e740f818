"""The README's quick start, run as it stands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.serving import mock_server
from tests.tree import ROOT

DEFAULT_URL = "http://127.0.0.1:8787"


def quick_start() -> str:
    """The first Python block under the heading `Quick start`."""
    text = (ROOT / "README.md").read_text("utf-8")
    section = text.split("\n## Quick start\n", 1)[1]
    block = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert block is not None
    return block.group(1)


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program as a file of its own, outside the repository."""
    script = folder / "quick_start.py"
    script.write_text(program, encoding="utf-8")
    return subprocess.run(
        [sys.executable, script.name], capture_output=True, text=True, check=False, cwd=folder
    )


def test_quick_start_has_ten_lines_and_the_default_address() -> None:
    """The block is ten lines, blank ones aside, and speaks to the address of `make mock`."""
    program = quick_start()
    assert len([line for line in program.splitlines() if line.strip()]) == 10
    assert f'Braze(api_key="mock-key", base_url="{DEFAULT_URL}")' in program


def test_quick_start_runs_as_it_stands(tmp_path: Path) -> None:
    """Against `brazekit mock` with its defaults the block runs and prints what the README says.

    Where the default port is taken, the mock listens on another one and the block's URL follows.
    """
    said = re.search(
        r"```text\n(.*?)```",
        (ROOT / "README.md").read_text("utf-8").split("## Quick start")[1],
        re.S,
    )
    assert said is not None
    with mock_server() as url:
        if url is not None:
            assert url == DEFAULT_URL
            done = run(quick_start(), tmp_path)
    if url is None:
        with mock_server("--port", "0") as url:
            assert url is not None
            done = run(quick_start().replace(DEFAULT_URL, url), tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == said.group(1)
