"""The pages on settings and on the command line leave nothing out, and their examples run."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
import trustme
import typer

from brazekit import AsyncBraze, Braze, Retry
from brazekit.auth import credential_variable
from brazekit.commands import app
from brazekit.settings import INSTANCE_VARIABLE, KEY_VARIABLE, URL_VARIABLE
from brazekit.shell.ending import Status
from brazekit_api.facts import OPERATIONS

from .support import ScriptedWire, event

DOCS = Path(__file__).parents[2] / "docs"
SETTINGS = (DOCS / "configuration.md").read_text(encoding="utf-8")
SHELL = (DOCS / "command-line.md").read_text(encoding="utf-8")


def first_column(page: str) -> set[str]:
    """The names in the first cells of a page's tables."""
    cells = re.findall(r"^\| ([^|]*) \|", page, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def test_every_argument_of_a_client_is_a_row_and_every_row_an_argument() -> None:
    """An argument that is added or dropped has to be told here too."""
    for cls in (Braze, AsyncBraze):
        assert first_column(SETTINGS) == set(inspect.signature(cls).parameters)


def test_every_variable_is_named() -> None:
    """Those of the key, the place, and each scheme that an operation takes instead of the key."""
    schemes = {name for operation in OPERATIONS.values() for name in operation.security}
    variables = {KEY_VARIABLE, INSTANCE_VARIABLE, URL_VARIABLE, *map(credential_variable, schemes)}
    assert set(re.findall(r"`(BRAZE_[A-Z_]+)`", SETTINGS)) == variables


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with a key, an instance, and the certificates that the page names."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "company.pem"))
    authority.issue_cert("client").private_key_and_cert_chain_pem.write_to_path(
        str(tmp_path / "client.pem")
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(KEY_VARIABLE, "key-of-the-page")
    monkeypatch.setenv(INSTANCE_VARIABLE, "US-06")


@pytest.mark.parametrize("source", re.findall(r"```python\n(.*?)```", SETTINGS, re.DOTALL))
@pytest.mark.usefixtures("desk")
def test_the_examples_run(source: str) -> None:
    """One calls a client that is there, the others make a client; none needs a network for it."""
    wire = ScriptedWire()
    given = Braze(wire=wire)
    names: dict[str, Any] = {"braze": given, "Retry": Retry, "events": [event()]}
    exec(compile(source, "configuration.md", "exec"), names)  # noqa: S102 - our own page.
    assert isinstance(names["braze"], Braze | AsyncBraze)
    assert (names["braze"] is given) == (len(wire.requests) == 1)


def test_every_command_and_every_exit_status_is_told() -> None:
    """A command or a status that is added has to be told here too."""
    commands: Any = typer.main.get_command(app)
    told = {cell.split()[1] for cell in first_column(SHELL) if cell.startswith("brazekit ")}
    assert set(commands.commands) <= told
    statuses = re.findall(r"^\| (\d) \|", SHELL, re.MULTILINE)
    assert [int(status) for status in statuses] == [int(status) for status in Status]
