"""The command line: one call, a list, a mock; clear words and exit statuses."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from brazekit import cli, commands
from brazekit._version import __version__
from brazekit.shell import mocking
from brazekit_api.facts import OPERATIONS
from brazekit_mock.server import Server

KEY = "mock-key"
EVENT = {"external_id": "u1", "name": "n", "time": "2026-01-01T00:00:00Z"}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Server() as server:
        yield server.url


def run(*words: str, stdin: str | None = None, key: str | None = KEY) -> Result:
    env = {"BRAZE_API_KEY": key, "COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"}
    return CliRunner().invoke(commands.app, list(words), input=stdin, env=env)


def call(url: str, *words: str, stdin: str | None = None) -> Result:
    return run("call", *words, "--base-url", url, stdin=stdin)


def test_a_call_prints_its_answer_as_json(url: str) -> None:
    """On stdout, and nothing else there."""
    done = call(url, "users.track", "--data", json.dumps({"events": [EVENT]}))
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {"message": "success", "events_processed": 1}
    assert done.stderr == ""


def test_data_comes_from_a_file_or_stdin(url: str, tmp_path: Path) -> None:
    """By @FILE and by @-."""
    body = json.dumps({"events": [EVENT]})
    path = tmp_path / "body.json"
    path.write_text(body, encoding="utf-8")
    assert call(url, "users.track", "--data", f"@{path}").exit_code == 0
    assert call(url, "users.track", "--data", "@-", stdin=body).exit_code == 0


def test_parameters_are_read_as_what_the_method_takes(url: str) -> None:
    """Text stays text though it looks like a number, numbers become numbers, names repeat."""
    call(url, "users.track", "--data", json.dumps({"events": [{**EVENT, "external_id": "7"}]}))
    one = call(url, "users.export.ids", "--param", "external_ids=7")
    assert [user["external_id"] for user in json.loads(one.stdout)["users"]] == ["7"]
    call(url, "users.track", "--data", json.dumps({"events": [{**EVENT, "external_id": "8"}]}))
    two = call(url, "users.export.ids", "--param", "external_ids=7", "--param", "external_ids=8")
    assert len(json.loads(two.stdout)["users"]) == 2
    listed = call(
        url, "subscription.user.status", "--param", "external_id=7", "--param", "limit=10"
    )
    assert listed.exit_code == 0


def test_rejected_items_are_told_and_give_their_own_status(url: str) -> None:
    """The answer is still on stdout; each rejection is a line on stderr; the status is 3."""
    bad = {"external_id": "u2", "email": "not an address", "email_subscribe": "nonsense"}
    body = {"events": [EVENT], "attributes": [bad]}
    done = call(url, "users.track", "--data", json.dumps(body))
    assert done.exit_code == 3
    assert json.loads(done.stdout)["events_processed"] == 1
    assert done.stderr.startswith("Rejected: attributes[0]: ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["users.tracks"], "brazekit operations"),
        (["users.track", "--data", "{"], "is not JSON"),
        (["users.track", "--data", "[]"], "not an object"),
        (["users.track", "--data", "@/nowhere/x.json"], "cannot read the file"),
        (["users.track", "--param", "events"], "not NAME=VALUE"),
        (["users.track", "--param", "event=1"], "known: attributes, events, purchases"),
        (["subscription.status.get"], "missing: subscription_group_id"),
        (["subscription.user.status", "--param", "limit=x"], "limit takes int"),
    ],
)
def test_a_misuse_is_explained_with_status_2(words: list[str], said: str) -> None:
    """Before anything is sent: no address is needed to find out."""
    done = run("call", *words, "--base-url", "http://127.0.0.1:9")
    assert done.exit_code == 2
    assert said in re.sub(r"\s+", " ", done.stderr.replace("│", ""))


def test_a_failed_call_gives_the_typed_errors_message(url: str) -> None:
    """After its class, without traceback and key."""
    done = run("call", "users.track", "--data", "{}", "--base-url", url, key="wrong-secret")
    assert done.exit_code == 4
    assert done.stderr.startswith("Unauthorized: users.track: Braze answered 401")
    assert "wrong-secret" not in done.output
    missing = run("call", "users.track", "--data", "{}", key=None)
    assert missing.exit_code == 2
    assert "BRAZE_API_KEY" in missing.stderr


def test_operations_are_listed_in_columns() -> None:
    """One line each: id, request, permission, limit, summary."""
    lines = run("operations").stdout.splitlines()
    assert [line.split("\t")[0] for line in lines] == list(OPERATIONS)
    track = next(line for line in lines if line.startswith("users.track\t"))
    assert track.split("\t")[1:4] == ["POST /users/track", "users.track", "3,000 per 3 s"]


def test_operations_can_be_searched() -> None:
    """In id, path and summary, in any casing."""
    found = [line.split("\t")[0] for line in run("operations", "ALIAS").stdout.splitlines()]
    assert {"users.alias.new", "users.alias.update"} <= set(found)
    assert "users.track" not in found


def test_help_teaches() -> None:
    """Each command says what it does, what it needs, and how it ends."""
    assert "brazekit mock" in run("--help").stdout
    text = re.sub(r"\s+", " ", run("call", "--help").stdout)
    for part in ("BRAZE_API_KEY", "Exit status", "Example"):
        assert part in text
    assert "/_mock/" in run("mock", "--help").stdout
    assert run("--version").stdout.strip() == f"brazekit {__version__}"


def test_the_mock_is_served_as_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every option reaches it."""
    seen: list[object] = []

    def serve(*given: object, **named: object) -> None:
        seen.extend([given, named])

    monkeypatch.setattr(mocking, "serve_mock", serve)
    words = ["--host", "::1", "--port", "1", "--plan", "mau", "--key", "k", "--seed", "7"]
    files = {name: Path(f"{name}.x") for name in ("state", "seed_file", "faults", "coverage")}
    for name, file in files.items():
        words += [f"--{name.replace('_', '-')}", str(file)]
    assert run("mock", *words, "--allow-remote").exit_code == 0
    assert seen == [("::1", 1, "mau", "k", 7), {"files": files, "allow_remote": True}]


def test_the_mock_says_how_sure_it_is() -> None:
    """One line for each behaviour, with its level; of one level alone on request."""
    lines = run("mock", "provenance").stdout.splitlines()
    inferred = run("mock", "provenance", "--level", "inferred").stdout.splitlines()
    levels = re.compile(r"\[(documented|observed|inferred)\]")
    assert all(levels.search(line) for line in lines)
    assert 0 < len(inferred) < len(lines)
    assert all("[inferred]" in line for line in inferred)


def test_the_mock_alone_is_served_without_the_client() -> None:
    """Whoever starts it waits for nothing that it does not need."""
    code = (
        "import sys; sys.argv = ['brazekit', 'mock', '--plan', 'gold']\n"
        "from brazekit.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(sorted({'httpx', 'brazekit.client', 'brazekit_api.facts'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "mau_cy_24_25" in done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ImportError(), "brazekit[mock]"),
        (OSError(98, "Address already in use"), "--port"),
        (ValueError("pass --allow-remote"), "--allow-remote"),
    ],
)
def test_a_mock_that_cannot_be_served_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    """A missing extra, a port in use, an address that others can reach."""

    def serve(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(mocking, "serve_mock", serve)
    done = run("mock")
    assert done.exit_code == 1
    assert said in done.stderr


def test_an_unknown_plan_is_answered_with_the_list() -> None:
    """Before a port is opened."""
    done = run("mock", "--plan", "gold")
    assert done.exit_code == 1
    assert "mau_cy_24_25" in done.stderr


def test_without_typer_the_entry_point_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The core install has no command line, and says so in words."""

    def absent(name: str) -> None:
        assert name == "typer"

    monkeypatch.setattr(cli, "find_spec", absent)
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 1
    assert "pip install 'brazekit[mock]'" in capsys.readouterr().err


def test_the_command_is_installed() -> None:
    """`brazekit` runs as a program of its own."""
    program = Path(sys.executable).with_name("brazekit")
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"brazekit {__version__}"
