"""The shell: what is printed where, how commands end, and what the tab key offers."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import typer
from click.testing import CliRunner, Result

from brazekit import errors, httpx_wire
from brazekit.commands import app
from brazekit.errors import BrazeError
from brazekit.httpx_wire import HttpxWire
from brazekit.shell.catalogue import near_names
from brazekit.shell.ending import Status, status_of
from brazekit_api.facts import OPERATIONS
from brazekit_mock.server import Server
from tests.test_import_budget import loaded_by

COMMAND: Any = typer.main.get_command(app)  # Made once: making it takes longer than most tests.
KEY = "planted-key-of-the-shell"
LOCAL = "http://127.0.0.1:9"
EVENT = {"external_id": "u", "name": "n", "time": "2026-01-01T00:00:00Z"}
EVENTS = json.dumps({"events": [EVENT]})
Handler = Callable[[httpx.Request], httpx.Response]


def run(*words: str, stdin: str | None = None, **env: str | None) -> Result:
    settings = {"BRAZE_API_KEY": KEY, "BRAZE_BASE_URL": LOCAL, "NO_COLOR": "1", "COLUMNS": "300"}
    return CliRunner().invoke(COMMAND, list(words), input=stdin, env={**settings, **env})


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[[Handler], None]:
    """Let a function answer what the command sends."""

    def install(handler: Handler) -> None:
        def wire(*, direct: bool) -> HttpxWire:
            return HttpxWire(httpx.Client(transport=httpx.MockTransport(handler)))

        monkeypatch.setattr(httpx_wire, "HttpxWire", wire)

    return install


# ---------------------------------------------------------------- how a call ends


def every_error() -> list[type[BrazeError]]:
    return [getattr(errors, name) for name in errors.__all__]


def made(cls: type[BrazeError], *, is_retry_safe: bool) -> BrazeError:
    error = cls.__new__(cls, "x")
    error.is_retry_safe = is_retry_safe
    return error


SURE = {
    "ConfigurationError": Status.MISUSED,
    "InvalidRequest": Status.MISUSED,
    "PartialFailure": Status.PARTIAL,
    "Unauthorized": Status.KEY,
    "Forbidden": Status.KEY,
}


@pytest.mark.parametrize("cls", every_error())
def test_each_error_has_an_exit_status(cls: type[BrazeError]) -> None:
    """5 exactly where a repeat is safe, 6 where the outcome is unknown, 1 for all else."""
    doubtful = issubclass(cls, errors.OutcomeUnknown)
    unsafe = SURE.get(cls.__name__, Status.UNKNOWN if doubtful else Status.FAILED)
    assert status_of(made(cls, is_retry_safe=False)) == unsafe
    assert status_of(made(cls, is_retry_safe=True)) == SURE.get(cls.__name__, Status.LATER)


def refuse(status: int) -> Handler:
    return lambda _: httpx.Response(status, json={"message": f"why; the key was {KEY}"})


def lose(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("lost")


@pytest.mark.parametrize(
    ("words", "handler", "status", "name"),
    [
        (["users.track", "-d", EVENTS], refuse(400), 1, "BadRequest"),
        (["users.track", "-d", EVENTS], refuse(403), 4, "Forbidden"),
        (["users.track", "-d", EVENTS], refuse(500), 6, "UncertainServerError"),
        (["users.track", "-d", EVENTS], lose, 6, "OutcomeUnknown"),
        (["campaigns.list", "--attempts", "1"], lose, 5, "OutcomeUnknown"),
        (["users.track", "-d", EVENTS, "--attempts", "1"], refuse(429), 5, "RateLimited"),
        (["users.track", "-d", '{"events": [{}]}'], lose, 2, "InvalidRequest"),
        (["campaigns.list", "--timeout", "-1"], lose, 2, "ConfigurationError"),
        (["campaigns.list", "--deadline", "0"], lose, 2, "ConfigurationError"),
    ],
)
def test_a_failure_is_told_by_class_and_status(
    answering: Callable[[Handler], None],
    words: list[str],
    handler: Handler,
    status: int,
    name: str,
) -> None:
    """The line on stderr starts with the error's class; the key is in none of it."""
    answering(handler)
    done = run("call", *words)
    assert done.exit_code == status
    assert done.stderr.startswith(f"{name}: ")
    assert done.stdout == ""
    assert KEY not in done.output


def test_time_outs_reach_the_wire(answering: Callable[[Handler], None]) -> None:
    """`--timeout` bounds each step, and `--deadline` all of them together."""
    seen: list[dict[str, float]] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return campaign_pages()(request)

    answering(handle)
    run("call", "campaigns.list", "--timeout", "7")
    run("call", "campaigns.list", "--timeout", "70", "--deadline", "20")
    assert set(seen[0].values()) == {7.0}
    assert 0 < max(seen[1].values()) <= 20


def test_help_lists_every_exit_status() -> None:
    """A status that is added without words in the help fails here."""
    text = run("call", "--help").stdout
    assert all(f" {int(status)} " in text for status in Status)


# ---------------------------------------------------------------- what a call prints


def on_a_terminal(*words: str, url: str = LOCAL) -> str:
    """Run the installed command on a terminal of its own; give what it shows."""
    leader, follower = pty.openpty()
    env = {**os.environ, "BRAZE_API_KEY": "mock-key", "BRAZE_BASE_URL": url}
    env |= {"COLUMNS": "300", "TERM": "xterm"}
    program = Path(sys.executable).with_name("brazekit")
    process = subprocess.Popen([program, *words], stdout=follower, env=env)
    os.close(follower)
    shown = b""
    try:
        while piece := os.read(leader, 65536):
            shown += piece
    except OSError:
        pass  # How Linux says that the other end was closed.
    finally:
        os.close(leader)
    assert process.wait(60) == 0
    return re.sub("\x1b\\[[0-9;]*m", "", shown.decode().replace("\r\n", "\n"))


def test_answers_are_indented_on_a_terminal_and_compact_in_a_pipe() -> None:
    """The same JSON, once for people and once for programs."""
    with Server() as server:
        shown = on_a_terminal("call", "users.track", "-d", EVENTS, url=server.url)
        words = ("call", "users.track", "-d", EVENTS, "--base-url", server.url)
        piped = run(*words, BRAZE_API_KEY="mock-key").stdout
    assert '{\n  "message": "success"' in shown
    assert piped == '{"message":"success","events_processed":1}\n'
    assert json.loads(shown) == json.loads(piped)


def test_operations_are_a_table_on_a_terminal() -> None:
    """With a heading, and blanks in place of tabs."""
    lines = on_a_terminal("operations", "alias").splitlines()
    assert lines[0].split()[0] == "Operation"
    assert any(line.strip().startswith("users.alias.new") for line in lines)
    assert "\t" not in "".join(lines)


def test_raw_prints_status_headers_and_body_as_they_came(
    answering: Callable[[Handler], None],
) -> None:
    """The body is not read and written anew."""
    body = b'{ "message" : "success","attributes_processed":0, "events_processed":1 }'
    headers = {"x-ratelimit-remaining": "17"}
    answering(lambda _: httpx.Response(201, headers=headers, content=body))
    for option in ("--raw", "-i"):
        done = run("call", "users.track", "-d", EVENTS, option)
        head, _, rest = done.stdout.partition("\n\n")
        assert head.splitlines()[0] == "HTTP 201 Created"
        assert "x-ratelimit-remaining: 17" in head.splitlines()
        assert rest.encode() == body + b"\n"


def test_raw_shows_a_refusal_too_and_hides_the_key(answering: Callable[[Handler], None]) -> None:
    """What a failed call answered is on stdout, the error on stderr, the key nowhere."""
    answering(refuse(400))
    done = run("call", "users.track", "-d", EVENTS, "-i")
    assert done.exit_code == 1
    assert done.stdout.startswith("HTTP 400 Bad Request\n")
    assert "the key was <key>" in done.stdout
    assert KEY not in done.output


def test_a_reader_that_has_seen_enough_is_no_crash() -> None:
    """As with `| head`: the command ends in silence."""
    reading, writing = os.pipe()
    os.close(reading)
    program = Path(sys.executable).with_name("brazekit")
    done = subprocess.run([program, "operations"], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert done.stderr == b""


def campaign_pages(*sizes: int, fails: bool = False) -> Handler:
    """Answer pages of campaigns of these sizes; after them, nothing or a failure."""

    def handle(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 0))
        if page >= len(sizes) and fails:
            raise httpx.ReadError("lost")
        size = sizes[page] if page < len(sizes) else 0
        entries = [{"id": f"{page}-{place}", "name": "ö"} for place in range(size)]
        return httpx.Response(200, json={"message": "success", "campaigns": entries})

    return handle


def test_all_prints_the_entries_of_all_pages_one_per_line(
    answering: Callable[[Handler], None],
) -> None:
    """One JSON object per line, in the order of the pages."""
    answering(campaign_pages(100, 100, 3))
    done = run("call", "campaigns.list", "--all")
    entries = [json.loads(line) for line in done.stdout.splitlines()]
    assert [entry["id"] for entry in (entries[0], entries[100], entries[-1])] == [
        "0-0",
        "1-0",
        "2-2",
    ]
    assert len(entries) == 203
    assert done.exit_code == 0


def test_a_listing_that_breaks_off_keeps_what_came_and_says_so(
    answering: Callable[[Handler], None],
) -> None:
    """A script sees by the status that the lines are not all."""
    answering(campaign_pages(100, fails=True))
    done = run("call", "campaigns.list", "--all", "--attempts", "1")
    assert len(done.stdout.splitlines()) == 100
    assert done.exit_code == Status.LATER
    assert "campaigns.list" in done.stderr


def test_a_listing_goes_on_where_it_broke_off(
    answering: Callable[[Handler], None], tmp_path: Path
) -> None:
    """By a file that only says where; when the listing has ended, the file is gone."""
    place = tmp_path / "place"
    words = ("call", "campaigns.list", "--all", "--attempts", "1", "--resume", str(place))
    answering(campaign_pages(100, fails=True))
    first = run(*words)
    assert first.exit_code == Status.LATER
    assert place.exists()
    answering(campaign_pages(100, 100, 3))
    rest = run(*words)
    ids = [json.loads(line)["id"] for line in (first.stdout + rest.stdout).splitlines()]
    assert len(ids) == len(set(ids)) == 203
    assert rest.exit_code == 0
    assert not place.exists()


def test_a_file_that_says_no_place_is_refused(
    answering: Callable[[Handler], None], tmp_path: Path
) -> None:
    """And kept as it is; nothing is sent."""
    place = tmp_path / "place"
    place.write_text("no place", encoding="utf-8")
    answering(lose)
    done = run("call", "campaigns.list", "--all", "--resume", str(place))
    assert done.exit_code == Status.MISUSED
    assert place.read_text(encoding="utf-8") == "no place"
    done = run("call", "campaigns.list", "--all", "--resume", str(tmp_path))
    assert done.exit_code == Status.MISUSED
    assert "can be read" in done.stderr


def test_a_place_that_cannot_be_kept_is_told_beside_the_error(
    answering: Callable[[Handler], None], tmp_path: Path
) -> None:
    """The error keeps its status."""
    answering(campaign_pages(100, fails=True))
    words = ("call", "campaigns.list", "--all", "--attempts", "1")
    done = run(*words, "--resume", str(tmp_path / "nowhere" / "place"))
    assert done.exit_code == Status.LATER
    assert "could not be kept" in done.stderr


@pytest.mark.parametrize("words", [["feed.list"], ["feed.list", "--all"]])
def test_a_deprecated_operation_says_so(
    answering: Callable[[Handler], None], words: list[str]
) -> None:
    """In words on stderr, and not as a warning of Python."""
    answering(lambda _: httpx.Response(200, json={"message": "success", "cards": []}))
    done = run("call", *words)
    assert done.exit_code == 0
    assert done.stderr == f"Deprecated: {OPERATIONS['feed.list'].deprecated}\n"


# ---------------------------------------------------------------- what is refused, and how


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["user.track"], "did you mean users.track"),
        (["/users/track"], "did you mean users.track?"),
        (["POST /users/track"], "did you mean users.track?"),
        (["users/alias/new"], "did you mean users.alias.new"),
        (["alias.new"], "did you mean users.alias.new"),
        (["users.track", "--all"], "no listing"),
        (["campaigns.list", "--all", "-i"], "pass one of them"),
        (["campaigns.list", "--resume", "x"], "goes with --all"),
        (["campaigns.list", "-p", "pages=1"], "did you mean page?"),
        (["campaigns.list", "-p", "page=1", "-p", "page=2"], "one value, not 2"),
        (["users.track", "-d", EVENTS, "-p", "events=[]"], "by --data and by --param"),
        (["campaigns.list", "--api-key", "x"], "No such option"),
        (["campaigns.list", "--api-key-file", "/nowhere/key"], "cannot read the file"),
        (["users.track", "--api-key-file", "-", "-d", "-"], "together with --data"),
    ],
)
def test_a_misuse_says_what_was_likely_meant(words: list[str], said: str) -> None:
    """Status 2, before any key or address is asked for."""
    done = run("call", *words, BRAZE_API_KEY=None, BRAZE_BASE_URL=None)
    assert done.exit_code == 2
    assert said in done.stderr


def test_near_names_are_none_for_what_is_near_nothing() -> None:
    """No guess is better than a wild one, and an exact name is its own nearest."""
    assert near_names("zzzzqqqq") == []
    assert all(near_names(name)[0].endswith(name) for name in list(OPERATIONS)[::12])


def test_the_key_comes_from_a_file(answering: Callable[[Handler], None], tmp_path: Path) -> None:
    """With the line break that editors leave, from a path or from stdin; it beats the variable."""
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return campaign_pages()(request)

    answering(handle)
    path = tmp_path / "key"
    for ending in ("", "\n", "\r\n"):
        path.write_bytes(b"key-of-the-file" + ending.encode())
        assert run("call", "campaigns.list", "--api-key-file", str(path)).exit_code == 0
    run("call", "campaigns.list", "--api-key-file", "-", stdin="key-of-the-file\n")
    assert seen == ["Bearer key-of-the-file"] * 4


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"quoted-key"', "quotes"),
        ("two\nlines", "a line break"),
        ("Bearer k", "Bearer"),
        ("", "empty"),
    ],
)
def test_a_key_file_that_cannot_work_is_refused_with_the_reason(
    tmp_path: Path, text: str, said: str
) -> None:
    """And without what stands in it."""
    path = tmp_path / "key"
    path.write_text(text, encoding="utf-8")
    done = run("call", "campaigns.list", "--api-key-file", str(path))
    assert done.exit_code == 2
    assert said in done.stderr
    assert not text or text not in done.stderr


# ---------------------------------------------------------------- parameters


@pytest.mark.parametrize(
    ("words", "query"),
    [
        (["campaigns.list", "-p", "last_edit_time_gt=2026-01-01T00:00:00Z"], "last_edit.time[gt]"),
        (["campaigns.list", "-p", "last_edit.time[gt]=2026-01-01T00:00:00Z"], "last_edit.time[gt]"),
        (["subscription.user.status", "-p", "external_id=1"], "external_id"),
        (["subscription.user.status", "-p", "external_id[]=1"], "external_id"),
    ],
)
def test_parameters_go_by_their_name_in_python_or_in_the_api(
    answering: Callable[[Handler], None], words: list[str], query: str
) -> None:
    """Dots and brackets of the API's names need not be translated."""
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"message": "success", "campaigns": [], "users": []})

    answering(handle)
    assert run("call", *words).exit_code == 0
    assert list(seen[0].params) == [query]


def test_a_body_can_be_made_of_parameters(answering: Callable[[Handler], None]) -> None:
    """Lists of objects as JSON, lists of texts by repeating the name, flags as true and false."""
    bodies: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(201, json={"message": "success"})

    answering(handle)
    run(
        "call",
        "users.track",
        "-p",
        'events=[{"external_id":"u","name":"n","time":"2026-01-01T00:00:00Z"}]',
    )
    run("call", "users.delete", "-p", "external_ids=1", "-p", "external_ids=2")
    run(
        "call",
        "users.track",
        "-p",
        'events={"external_id":"u","name":"n","time":"2026-01-01T00:00:00Z"}',
    )
    assert bodies[0] == bodies[2] == json.loads(EVENTS)
    assert bodies[1] == {"external_ids": ["1", "2"]}


# ---------------------------------------------------------------- help on one operation


def test_one_operation_is_shown_in_full() -> None:
    """By `operations ID` and by `call ID --help-operation`: parameters, permission, limit, verdict
    and an example."""
    page = run("operations", "users.track").stdout
    assert run("call", "users.track", "--help-operation").stdout == page
    for part in (
        "POST /users/track",
        "events: Sequence[",
        "Permission: users.track.",
        "Rate limit: 3,000 requests per 3 s",
        "Never sent again after a lost answer",
        "BRAZE_API_KEY=mock-key brazekit call users.track --base-url http://127.0.0.1:8787",
    ):
        assert part in page


def test_operations_are_given_as_json() -> None:
    """A list of all, or one with its parameters and example."""
    listed = json.loads(run("operations", "--json").stdout)
    assert [entry["id"] for entry in listed] == list(OPERATIONS)
    one = json.loads(run("operations", "campaigns.list", "--json").stdout)
    assert one["permission"] == "campaigns.list"
    assert one["paging"] is True
    assert {"page", "sort_direction"} <= {each["name"] for each in one["parameters"]}
    assert one["example"].startswith("BRAZE_API_KEY=mock-key brazekit call campaigns.list")


def test_a_filter_that_matches_nothing_says_what_is_near() -> None:
    """With a status that `grep` would give too."""
    done = run("operations", "user.track")
    assert done.exit_code == 1
    assert "users.track" in done.stderr


# ---------------------------------------------------------------- completion


def complete(line: str, shell: str) -> str:
    """Ask as the shell does when the tab key is pressed at the end of the line."""
    words = line.split(" ")
    asked = {
        "bash": {"COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)},
        "zsh": {"_TYPER_COMPLETE_ARGS": line},
        "fish": {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    }[shell]
    return run(**asked, _BRAZEKIT_COMPLETE=f"complete_{shell}").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("line", "offered", "not_offered"),
    [
        ("brazekit call users.al", "users.alias.new", "users.track"),
        ("brazekit operations campaigns.", "campaigns.list", "canvas.list"),
        ("brazekit call campaigns.list -p pa", "page=", "sort_direction="),
        ("brazekit call campaigns.list --instance eu", "eu-01", "us-01"),
        ("brazekit mock --plan mau_", "mau_cy_24_25", "standard"),
    ],
)
def test_the_shell_is_offered_what_fits(
    shell: str, line: str, offered: str, not_offered: str
) -> None:
    """Operations, their parameters, instances and plans, by the shell's own protocol."""
    given = complete(line, shell)
    assert offered in given
    assert not_offered not in given


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_can_be_shown(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--show-completion` prints what `--install-completion` would install."""
    monkeypatch.setattr("shellingham.detect_shell", lambda: (shell, f"/bin/{shell}"))
    done = run("--show-completion")
    assert done.exit_code == 0
    assert "_BRAZEKIT_COMPLETE" in done.stdout


def test_help_and_completion_load_no_network() -> None:
    """The tab key answers without waiting for httpx to load."""
    assert {"httpx", "brazekit.client"} & loaded_by("import brazekit.commands") == set()
