"""What goes wrong with files, disks and people: a clear message, and nothing accepted is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brazekit.bulk.errors import SourceError
from brazekit.bulk.feeds import FileFeed
from brazekit.bulk.readers import TextForm
from brazekit.bulk.sources import source_of
from brazekit.bulk.tests.support import EVENTS, Stage
from conformance.chaos import chaos

GOOD = "u1,a,2026-01-01T00:00:00Z\n"
HEADER = "id,what,at\n"
PROGRAM = "from brazekit.cli import main; main()"


def started(stage: Stage, *words: str, before: str = "") -> subprocess.Popen[str]:
    """Start the command in a process of its own."""
    environment = {
        "BRAZE_API_KEY": stage.server.key, "BRAZE_BASE_URL": stage.server.url,
        "PYTHONPATH": ":".join(sys.path),
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-c", f"{before}\n{PROGRAM}", *words],
        env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("e.csv", b"", "e.csv: is empty"),
        ("e.csv", b"\n\n", "e.csv, line 1: the first line names no columns"),
        ("e.csv", b"id,id,at\n1,2,3\n", "e.csv, line 1: columns are named twice: 'id'"),
        ("e.csv", b"id,wat,at\n", "no column 'what'. Did you mean wat?"),
        ("e.csv", (HEADER + GOOD).encode("utf-16"), "is UTF-16 text: pass --encoding utf-16"),
        ("e.csv.gz", b"\x1f\x8bno", "compressed data ends early or is damaged"),
        ("e.csv.zst", b"nothing of the kind", "compressed data ends early or is damaged"),
        ("e.parquet", b"PAR1", "is no Parquet file, or a damaged one"),
        ("e.arrow", b"ARROW1", "is no Arrow IPC stream or file"),
        ("e.ndjson", b'[{"id": "u1"}]', "e.ndjson, line 1: is one JSON array"),
        ("e.ndjson", b'{"id": "u", "wat": "a", "at": "b"}', "no column 'what'. Did you mean wat?"),
        ("e.txt", b"x", "its name tells no format"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line(
    stage: Stage, name: str, content: bytes, says: str
) -> None:
    """Status 1, nothing sent, and no audit of a load that never began."""
    done = stage.load(stage.file(name, content), *EVENTS)
    assert done.exit_code == 1
    assert says in done.stderr
    assert stage.sent() == 0


def test_a_missing_file_and_a_folder_are_told(stage: Stage) -> None:
    """By the system's own words."""
    assert "No such file" in stage.load("none.csv", *EVENTS).stderr
    (stage.folder / "folder.csv").mkdir()
    assert "Is a directory" in stage.load("folder.csv", *EVENTS).stderr


@pytest.mark.parametrize(
    ("rest", "says"),
    [
        (b"u2,caf\xe9,2026-01-01T00:00:00Z\n", "line 202: is not utf-8 text. Pass --encoding"),
        (b'u2,"never closed,2026-01-01T00:00:00Z\n', "line 202: a quotation mark is opened"),
    ],
)
def test_what_makes_further_rows_doubtful_ends_the_load_after_those_before(
    stage: Stage, rest: bytes, says: str
) -> None:
    """200 good rows are accepted and in the audit; the message has file and line; status 1."""
    path = stage.file("e.csv", (HEADER + 200 * GOOD).encode() + rest)
    done = stage.load(path, *EVENTS)
    assert done.exit_code == 1
    assert says in done.stderr
    assert "e.csv" in done.stderr
    assert stage.table() == [(str(row), "accepted") for row in range(1, 201)]
    assert stage.state()["events"] == 200


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("e.csv", f"{HEADER}{GOOD}u2,a\n{GOOD}", "line 3 (row 2): invalid: has 2 cells where"),
        ("e.csv", f"{HEADER}{GOOD}u2,a,soon\n{GOOD}", "line 3 (row 2): invalid: at: is no time"),
        (
            "e.ndjson",
            '{"id":"u","what":"a","at":"2026-01-01T00:00Z"}\n\n{"id": \n'
            '{"id":"u","what":"a","at":"2026-01-01T00:00Z"}\n',
            "line 3 (row 2): invalid: is not JSON",
        ),
    ],
)
def test_a_malformed_line_is_one_invalid_row(
    stage: Stage, name: str, content: str, says: str
) -> None:
    """Told by file and line; the rows around it are accepted; status 3."""
    done = stage.load(stage.file(name, content), *EVENTS)
    assert done.exit_code == 3, done.output
    assert says.replace("at:", "time:") in done.stdout
    assert stage.table() == [("1", "accepted"), ("2", "invalid"), ("3", "accepted")]


def test_other_encodings_and_delimiters_are_read(stage: Stage) -> None:
    """UTF-16, Latin-1, a byte order mark, semicolons."""
    texts = {
        "utf-16": (HEADER + "u,café,2026-01-01\n").encode("utf-16"),
        "latin-1": (HEADER + "u,café,2026-01-01\n").encode("latin-1"),
        "utf-8": b"\xef\xbb\xbf" + (HEADER + "u,café,2026-01-01\n").encode(),
    }
    for encoding, content in texts.items():
        content = content.replace(b",", b";") if encoding == "latin-1" else content
        words = ("--encoding", encoding, "--delimiter", ";" if encoding == "latin-1" else ",")
        path = stage.file(f"{encoding}.csv", content)
        done = stage.load(path, *EVENTS, *words, "--timezone", "UTC", "--dry-run")
        assert '"name": "café"' in done.stdout, done.output


def test_a_file_that_grows_while_it_is_read_is_noticed(tmp_path: Path) -> None:
    """Before its last rows are given out: the last one may be half of a row."""
    path = tmp_path / "e.csv"
    path.write_text(HEADER + 3_000 * GOOD)
    chunks = FileFeed(source_of(str(path)), TextForm(), 1_000).chunks(0)
    assert next(chunks).size == 1_000
    with path.open("a") as file:
        file.write("u2,")
    with pytest.raises(SourceError, match="grew by 3 bytes while it was read"):
        list(chunks)


# ---------------------------------------------------------------- the audit


def test_an_audit_is_not_overwritten_and_is_of_one_load(stage: Stage) -> None:
    """Begun twice, resumed with another file, mapping or kind, or without a file: refused."""
    path = stage.file("e.csv", HEADER + GOOD)
    assert stage.load(path, *EVENTS).exit_code == 0
    assert "is there already: pass --resume" in stage.load(path, *EVENTS).stderr
    other = stage.load(path, *EVENTS, "--set", "app_id=x", "--resume")
    assert "the mapping (--map, --set, --id, --mapping) was another" in other.stderr
    path.write_text(HEADER + GOOD + GOOD)
    changed = stage.load(path, *EVENTS, "--resume")
    assert changed.exit_code == 1
    assert "has changed since: it is not the file that was loaded" in changed.stderr
    assert "cannot be opened" in stage.load(path, *EVENTS, "--resume", "--audit", "none").stderr
    piped = stage.load("-", *EVENTS, "--resume", stdin=b"")
    assert "standard input cannot be read again" in piped.stderr
    assert "is no audit" in stage.load(path, *EVENTS, "--resume", "--audit", path).stderr
    assert stage.sent() == 1


def test_a_full_disk_ends_the_load_with_all_that_was_accepted_in_the_audit(stage: Stage) -> None:
    """The audit may not grow beyond 3,000 bytes: status 1, and both sides agree on what arrived."""
    path = stage.file("e.csv", HEADER + 3_000 * GOOD)
    limit = (
        "import resource, sys; sys.dont_write_bytecode = True\n"  # It would be cut short too.
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))"
    )
    words = ("load", str(path), *EVENTS, "--audit", str(stage.audit), "--concurrency", "3")
    process = started(stage, *words, before=limit)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1, err
    assert "cannot be written: File too large" in err
    accepted = [row for row, status in stage.table() if status == "accepted"]
    assert 0 < len(accepted) < 3_000
    assert len(stage.table()) == len(accepted)
    assert stage.state()["events"] == len(accepted)
    assert stage.load(path, *EVENTS, "--resume").exit_code == 0
    assert stage.state()["events"] == 3_000


def test_a_torn_last_line_is_passed_over(stage: Stage) -> None:
    """As a kill in the middle of a write leaves it: nothing of it had been sent."""
    path = stage.file("e.csv", HEADER + 2 * GOOD)
    assert stage.load(path, *EVENTS).exit_code == 0
    whole = stage.audit.read_bytes()
    head = whole.splitlines(keepends=True)[0]
    stage.audit.write_bytes(head + b'{"sent":"0:1-2","bec')
    assert stage.load(path, *EVENTS, "--resume").exit_code == 0
    assert stage.table() == [("1", "accepted"), ("2", "accepted")]


# ---------------------------------------------------------------- people


def test_an_interrupted_load_waits_for_what_is_under_way_and_says_how_to_go_on(
    stage: Stage,
) -> None:
    """Ctrl-C: status 1, every row of the audit is accepted, and --resume sends the others once."""
    path = stage.file("e.csv", HEADER + 3_000 * GOOD)
    stage.arm("slow", delay=0.2)
    words = ("load", str(path), *EVENTS, "--audit", str(stage.audit), "--concurrency", "1")
    process = started(stage, *words)
    while stage.sent() < 2:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1, err
    assert "run the same command with --resume" in err
    assert "interrupted" in err
    table = stage.table()
    assert {status for _, status in table} == {"accepted"}
    assert 0 < len(table) < 3_000
    stage.server.mock.default.faults.disarm(None)
    assert stage.load(path, *EVENTS, "--resume").exit_code == 0
    assert stage.state()["events"] == 3_000


def test_two_loads_do_not_share_an_audit(stage: Stage) -> None:
    """The second is refused while the first holds it."""
    fcntl = pytest.importorskip("fcntl")
    path = stage.file("e.csv", HEADER + GOOD)
    assert stage.load(path, *EVENTS).exit_code == 0
    held = os.open(stage.audit, os.O_RDWR)
    fcntl.flock(held, fcntl.LOCK_EX)
    try:
        assert "another load is writing it" in stage.load(path, *EVENTS, "--resume").stderr
    finally:
        os.close(held)


def test_kills_under_random_faults_lose_and_double_nothing() -> None:
    """2,000 rows, three times killed with -9 and resumed; `make chaos` does the same at length."""
    account = chaos(2_000, 3, 7, probability=0.03, concurrency=4)
    assert account.faults == []
    assert account.kills == 3
    assert sum(account.by_status.values()) == 2_000


PLANTED = ("mary@planted.example", "+49 151 5550 1234", "Wolpertinger", "1987-06-05")


def test_nothing_planted_is_in_audit_log_or_progress(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    """E-mail, phone and attribute values, in rows of every fate: in no output and no file."""
    header = "id,email,phone,pet,born,points\n"
    good = f"u1,{','.join(PLANTED)},1\n"
    bad = f"u2,{','.join(PLANTED)},Wolpertinger\n"
    path = stage.file("users.csv", header + good * 160 + bad + f"u3,{','.join(PLANTED)}\n")
    stage.arm("reject_item", count=1)
    stage.arm("drop_after", count=1)
    with caplog.at_level("DEBUG"):
        done = stage.load(
            path, "--as", "attributes", "--id", "external_id=id", "--map", "email=email",
            "--map", "phone=phone", "--map", "pet=pet", "--map", "dob=born",
            "--map", "points=points:integer",
        )  # fmt: skip
    assert done.exit_code == 3, done.output
    statuses = {status for _, status in stage.table()}
    assert statuses >= {"accepted", "invalid", "unknown"}
    told = done.output + stage.audit.read_text("utf-8") + caplog.text
    for value in (*PLANTED, "mary", "5550"):
        assert value not in told
