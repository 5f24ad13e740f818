"""`brazekit export`: started once, waited for, downloaded, unpacked, gone on with."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from pathlib import Path

import httpx
import pytest

from brazekit.bulk.errors import LoadError
from brazekit.bulk.fetching import NotReady, State, fetch
from brazekit.bulk.tests.support import Stage

SEGMENT = "2cd1f2a0-0000-4000-8000-000000000000"
STATE = State("o", SEGMENT, "p", "https://files.test/p.zip")


def test_an_export_is_started_once_and_gone_on_with(stage: Stage) -> None:
    """Status 5 while it runs; the same command then fetches it; a third one does nothing more."""
    names = "id\nu1\nu2\n"
    loaded = stage.load(stage.file("u.csv", names), "--as", "attributes", "--id", "external_id=id",
                        "--set", "first_name=A")  # fmt: skip
    assert loaded.exit_code == 0, loaded.output
    words = ("segment", SEGMENT, "--out", "got", "--field", "external_id", "--max-wait", "0")
    waiting = stage.run("export", *words)
    assert waiting.exit_code == 5, waiting.output
    assert "Run the same command again" in waiting.stderr
    state = stage.folder / "got" / "export.json"
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    stage.server.mock.default.clock.advance(61)
    done = stage.run("export", *words)
    assert done.exit_code == 0, done.output
    (name,) = done.stdout.split()
    lines = (stage.folder / name).read_text("utf-8").splitlines()
    assert [json.loads(line)["external_id"] for line in lines] == ["u1", "u2"]
    again = stage.run("export", *words)
    assert again.stdout == done.stdout
    assert stage.state()["exports"] == 1
    other = stage.run("export", "global-control-group", "--out", "got", "--field", "external_id")
    assert "has an export of something else" in other.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("ids", "--out", "x"), "exports are of segment or global-control-group, not 'ids'"),
        (("segment", "--out", "x"), "a segment has an ID"),
        (("global-control-group", "id", "--out", "x"), "the control group has none"),
        (("segment", SEGMENT), "name the folder"),
    ],
)
def test_misuse_of_an_export_is_told(stage: Stage, words: tuple[str, ...], says: str) -> None:
    """Status 2, and nothing is started."""
    done = stage.run("export", *words)
    assert done.exit_code == 2
    assert says in " ".join(done.stderr.replace("│", " ").split())
    assert stage.sent() == 0


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, content in files.items():
            packed.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


class Files:
    """A storage that serves one file, with or without ranges, after some refusals."""

    def __init__(self, content: bytes, *, ranges: bool = True, early: int = 0) -> None:
        self.content, self.ranges, self.early = content, ranges, early
        self.given = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert "authorization" not in request.headers
        if self.early:
            self.early -= 1
            return httpx.Response(403)
        start = int(request.headers.get("range", "bytes=0-")[6:-1]) if self.ranges else 0
        if start >= len(self.content):
            return httpx.Response(416)
        self.given += len(self.content) - start
        return httpx.Response(206 if start else 200, content=self.content[start:])

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self))


@pytest.mark.parametrize("have", [0, 10, 10_000])
@pytest.mark.parametrize("ranges", [True, False])
def test_a_download_that_broke_off_goes_on_where_it_stood(
    tmp_path: Path, have: int, ranges: bool
) -> None:
    """With a storage that gives ranges only the rest is fetched, else all; the files are whole."""
    content = zipped(a__1=b"one\n", a__2=b"two\n" * 100)
    files = Files(content, ranges=ranges)
    (tmp_path / "export.zip.part").write_bytes(content[:have])
    done = fetch(STATE, tmp_path, files.client(), lambda _: None, longest=0)
    assert done.files == ("1", "2")
    assert (tmp_path / "2").read_bytes() == b"two\n" * 100
    assert files.given == (max(0, len(content) - have) if ranges else len(content))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1", "2"]


def test_waits_grow_and_end_in_time(tmp_path: Path) -> None:
    """From seconds to a minute, together no longer than allowed."""
    naps: list[float] = []
    with pytest.raises(NotReady):
        fetch(STATE, tmp_path, Files(b"", early=99).client(), naps.append, longest=600)
    assert naps[0] == 2
    assert sorted(naps[:-1]) == naps[:-1]
    assert max(naps) == 60
    assert sum(naps) == 600


def test_files_stay_within_the_folder(tmp_path: Path) -> None:
    """A name that leads out of it, or from the root, does not."""
    folder = tmp_path / "in"
    folder.mkdir()
    content = zipped(**{"..__..__evil": b"x", "__etc__evil2": b"y"})
    done = fetch(STATE, folder, Files(content).client(), lambda _: None, longest=0)
    assert done.files == ("evil", "evil2")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize("status", [404, 410, 500])
def test_a_file_that_is_gone_is_told(tmp_path: Path, status: int) -> None:
    """Braze keeps it for some hours; then there is only a new export."""
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(status)))
    with pytest.raises(LoadError, match=r"no longer kept|answered with 500"):
        fetch(STATE, tmp_path, http, lambda _: None, longest=0)


def test_a_damaged_file_is_fetched_anew(tmp_path: Path) -> None:
    """It is removed, so that the next run does not go on with it."""
    with pytest.raises(LoadError, match="came damaged"):
        fetch(STATE, tmp_path, Files(b"no zip").client(), lambda _: None, longest=0)
    assert list(tmp_path.iterdir()) == []
