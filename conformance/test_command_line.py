"""What the command line prints about an operation holds on the mock, for every operation."""

from __future__ import annotations

import datetime as dt
import json
import shlex
from typing import Any

import httpx
import pytest
import typer
from click.testing import CliRunner, Result

from brazekit import httpx_wire
from brazekit.commands import app
from brazekit.httpx_wire import HttpxWire
from brazekit.shell.catalogue import MOCK_URL, example_line, parameters_of, prose_of
from brazekit_mock.app import Mock
from brazekit_mock.clock import Clock
from brazekit_mock.inprocess import MockTransport
from conformance.document import Schema, all_operations, resolve
from conformance.naming import attribute_name
from conformance.scenery import play, scene_of
from conformance.stage import START

IDS = sorted(all_operations())
TODAY = dt.datetime.fromtimestamp(START, dt.UTC).date()
COMMAND: Any = typer.main.get_command(app)  # Made once: making it takes longer than a call.


def run_line(line: str, mock: Mock, monkeypatch: pytest.MonkeyPatch) -> Result:
    """Run a line as a shell would; what it sends to the mock's usual address reaches `mock`."""
    words = shlex.split(line)
    settings = words[: words.index("brazekit")]
    env = dict(setting.split("=", 1) for setting in settings)
    assert set(env) == {name for name in env if name.startswith("BRAZE_")}

    def wire(*, direct: bool) -> HttpxWire:
        assert direct
        return HttpxWire(httpx.Client(transport=MockTransport(mock)))

    monkeypatch.setattr(httpx_wire, "HttpxWire", wire)
    return CliRunner().invoke(COMMAND, words[words.index("brazekit") + 1 :], env=env)


def told(done: Result, name: str) -> list[str]:
    """The lines on stderr beside the word that an operation is deprecated."""
    lines = done.stderr.splitlines()
    if all_operations()[name].node.get("deprecated"):
        assert lines.pop(0).startswith("Deprecated: ")
    return lines


@pytest.mark.parametrize("name", IDS)
def test_the_example_that_help_prints_works_on_the_mock(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pasted as it stands, it is taken and answered as JSON; status 3 where it names users whom the
    mock does not know."""
    mock = Mock(key="mock-key")
    mock.default.clock = Clock(lambda: START)
    play(mock, scene_of(name))
    line = example_line(name, TODAY)
    assert MOCK_URL in line
    done = run_line(line, mock, monkeypatch)
    rejected = told(done, name)
    assert all(each.startswith("Rejected: ") for each in rejected)
    assert done.exit_code == (3 if rejected else 0)
    assert mock.default.journal.total == 1
    json.loads(done.stdout)


@pytest.mark.parametrize("name", ["messages.schedule.create", "users.track", "email.hard_bounces"])
@pytest.mark.parametrize("days", [-400, 0, 1, 28, 30, 365, 4000])
def test_examples_stay_current(name: str, days: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is to come is still to come, and what has been lies behind, whatever the day."""
    mock = Mock(key="mock-key")
    mock.default.clock = Clock(lambda: START + days * 86_400)
    line = example_line(name, TODAY + dt.timedelta(days=days))
    assert (line == example_line(name, TODAY)) == (days <= 0)
    assert run_line(line, mock, monkeypatch).exit_code == 0


def test_help_names_every_parameter_of_the_document() -> None:
    """Each with a type and a sentence, and required where the document says so."""
    for name, operation in all_operations().items():
        told = parameters_of(name)
        assert all(each.type and each.description for each in told.values()), name
        names = {attribute_name(each["name"].removesuffix("[]")) for each in operation.parameters}
        needed = {
            attribute_name(each["name"].removesuffix("[]"))
            for each in operation.parameters
            if each.get("required")
        }
        if operation.body is not None:
            names |= set(map(attribute_name, properties(operation.body)))
        assert set(told) == names, name
        assert needed <= {each.name for each in told.values() if each.required}, name


def test_help_says_what_an_operation_does_and_what_it_needs() -> None:
    """Before its parameters in prose, after them in facts; nothing of Python in between."""
    for name, operation in all_operations().items():
        prose, facts = prose_of(name)
        assert prose.split(".")[0].split() == operation.node["summary"].rstrip(".").split(), name
        assert facts.startswith(f"API: {operation.method} {operation.path}."), name
        needed = operation.node["x-braze-permission"]
        assert needed is None or f"Permission: {needed}." in facts, name
        assert "Raises:" not in prose + facts, name


def properties(schema: Schema) -> set[str]:
    """Give the names of an object's properties, those of its parts included."""
    schema = resolve(schema)
    own = set(schema.get("properties", ()))
    return own.union(*map(properties, schema.get("allOf", ())))
