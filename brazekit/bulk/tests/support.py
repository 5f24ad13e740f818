"""What the loader's tests share: the command on a file, and a mock that answers it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import typer
from click.testing import CliRunner, Result

from brazekit.commands import app
from brazekit_mock.server import Server

COMMAND: Any = typer.main.get_command(app)
EVENTS = ("--as", "events", "--id", "external_id=id", "--map", "name=what", "--map", "time=at")


class Stage:
    """A folder with files to load, and a mock to load them into."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self.server = server

    def file(self, name: str, content: str | bytes) -> Path:
        """Write a file to load."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def run(self, command: str, *words: str | Path, stdin: bytes | None = None) -> Result:
        """Run a command of brazekit in the folder."""
        env = {"BRAZE_API_KEY": self.server.key, "BRAZE_BASE_URL": self.server.url, "NO_COLOR": "1"}
        return CliRunner().invoke(COMMAND, [command, *map(str, words)], input=stdin, env=env)

    def load(self, *words: str | Path, stdin: bytes | None = None) -> Result:
        """Run `brazekit load`; the audit is `audit` unless the words say otherwise."""
        audit = () if "--audit" in words else ("--audit", self.audit)
        return self.run("load", *words, *audit, stdin=stdin)

    @property
    def audit(self) -> Path:
        """Where loads keep their audit."""
        return self.folder / "audit"

    def table(self) -> list[tuple[str, str]]:
        """Row and status of each row in the audit, as the command lists them."""
        lines = self.run("audit", self.audit).stdout.splitlines()
        assert lines[0] == "file,row,status,reason"
        cells = [line.split(",") for line in lines[1:]]
        return [(cell[1], cell[2]) for cell in cells]

    def state(self) -> dict[str, Any]:
        """The mock's totals."""
        totals: dict[str, Any] = json.loads(httpx.get(f"{self.server.url}/_mock/state").content)
        return totals

    def arm(self, name: str, **options: Any) -> None:
        """Let the mock misbehave."""
        self.server.mock.default.faults.arm(name, **options)

    def sent(self) -> int:
        """The number of requests that the mock was sent."""
        return self.server.mock.default.journal.total


@pytest.fixture(scope="module")
def one_server() -> Iterator[Server]:
    """One server for the tests of a module."""
    with Server() as server:
        yield server


@pytest.fixture
def stage(one_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A folder of its own and an empty mock."""
    monkeypatch.chdir(tmp_path)
    one_server.mock.default.reset()
    return Stage(tmp_path, one_server)
