"""The driver with adapters that behave, die, hang, chat and decline; its reports; the command."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from typer.testing import CliRunner

from brazekit_conformance.adapter import AdapterError, ProcessAdapter
from brazekit_conformance.commands import app
from brazekit_conformance.driver import run
from brazekit_conformance.loading import load_all
from brazekit_conformance.model import Case
from brazekit_conformance.report_files import junit_of, write_reports
from brazekit_conformance.results import KnownFailing, Run
from brazekit_conformance.stage import Stage
from brazekit_mock.server import Server

ADAPTER = Path(__file__).with_name("broken_adapter.py")


def command(behaviour: str) -> str:
    return shlex.join([sys.executable, str(ADAPTER), behaviour])


def case_of(case_id: str, **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "id": case_id,
        "title": "Segments <are> listed & told",
        "level": case_id[:2],
        "kind": "request",
        "when": {"operation": "segments.list", "within": 5},
        "then": {
            "requests": {"seen": [{"path": "/segments/list", "status": 200}]},
            "outcome": {"kind": "success", "status": 200},
            "never": {"shown": ["{key}"]},
        },
        "source": "https://www.braze.com/docs/api/",
        "evidence": "documented",
    }
    return {**made, **changes}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cases = [
        case_of("L0-listed"),
        case_of("L1-listed-in-pages", when={"operation": "segments.list", "form": "iter"}),
        case_of("L1-needs-a-user", given={"first": [{"method": "GET", "path": "/nowhere"}]}),
    ]
    path = tmp_path / "cases" / "some.yaml"
    path.parent.mkdir()
    path.write_text(yaml.safe_dump({"cases": cases}, sort_keys=False), encoding="utf-8")
    return path.parent


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(key="conformance") as running:
        yield running


def results(
    behaviour: str, cases: list[Case], server: Server, known: KnownFailing | None = None
) -> Run:
    stage = Stage(server.mock, server.url)
    return run(cases, lambda: ProcessAdapter(command(behaviour)), stage, jobs=2, known=known)


def test_verdicts_of_an_adapter_that_behaves(folder: Path, server: Server) -> None:
    """A case that holds passes, a form the client has not is not supported, a wrong set-up fails.

    The requests that were seen are told, and the workspaces are gone afterwards.
    """
    before = set(server.mock.tenants)
    done = results("good", load_all(folder), server)
    listed, paged, broken = done.results
    assert (listed.verdict, listed.problems) == ("passed", ())
    assert listed.requests == ("GET /segments/list  -> 200",)
    assert paged.verdict == "not_supported"
    assert "iter" in paged.problems[0]
    assert broken.verdict == "failed"
    assert broken.problems[0].startswith("given: given.first.0 was answered 404")
    assert not done.is_good
    assert set(server.mock.tenants) == before


@pytest.mark.parametrize(
    ("behaviour", "verdict", "said"),
    [
        ("dies", "failed", "adapter: the adapter ended with status 7"),
        ("hangs", "failed", "adapter: no answer came within 0.5 s"),
        ("chats", "failed", "never: the key stands in what the client wrote"),
        ("logs", "failed", "never: the key stands in what the client wrote"),
        ("declines", "not_supported", "no such method"),
        ("mumbles", "failed", "adapter: the answer has neither outcome nor reason"),
    ],
)
def test_adapters_that_misbehave(
    behaviour: str, verdict: str, said: str, folder: Path, server: Server
) -> None:
    """What an adapter does fails its case and no other: after a death a new one is started."""
    (case,) = [one for one in load_all(folder) if one.id == "L0-listed"]
    if behaviour == "hangs":
        case.when["within"] = 0.5  # type: ignore[index] # A case of the test's own.
    for result in results(behaviour, [case, case], server).results:
        assert (result.verdict, result.problems[0]) == (verdict, said)


def test_adapters_that_do_not_start_are_no_failed_cases(folder: Path, server: Server) -> None:
    """Without an adapter there is no result, and what it said last is passed on."""
    for behaviour, said in (("no hello", "no runtime here"), ("nameless", "version")):
        with pytest.raises(AdapterError, match=said):
            results(behaviour, load_all(folder), server)
    with pytest.raises(AdapterError, match="cannot be started"):
        ProcessAdapter("no-such-program-anywhere")


def test_known_failures_are_excused_while_they_fail(folder: Path, server: Server) -> None:
    """An entry that fails does not fail the run; one that passes, or is not supported, does."""
    cases = load_all(folder)
    reasons = {"L1-needs-a-user": "a reason"}
    done = results("good", cases, server, KnownFailing(reasons))
    assert done.is_good
    assert done.results[2].verdict == "known_failing"
    assert done.results[2].problems[0] == "known: a reason"
    stale = results("good", cases, server, KnownFailing({**reasons, "L0-listed": "outdated"}))
    assert not stale.is_good
    assert stale.stale == ["L0-listed"]


def test_a_file_of_known_failures_is_held_to_its_form(folder: Path, tmp_path: Path) -> None:
    """Each entry names a case and a reason."""
    path = tmp_path / "known.yaml"
    cases = load_all(folder)
    for text, said in (("L0-x: why", "L0-x"), ("L0-listed:", "id: why"), ("- a", "id: why")):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ValueError, match=said):
            KnownFailing.of(path, cases)
    path.write_text("", encoding="utf-8")
    assert KnownFailing.of(path, cases).reasons == {}


# ---------------------------------------------------------------- reports


class _Page(HTMLParser):
    """What of a page matters: ids and classes of cases, text, and anything loaded from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.cases: dict[str, str] = {}
        self.loaded: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "details":
            self.cases[str(found["id"])] = str(found["class"])
        if tag in ("link", "img", "iframe") or "src" in found:
            self.loaded.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_reports_tell_what_the_run_told(folder: Path, server: Server, tmp_path: Path) -> None:
    """JUnit, JSON and page agree with the results; the page needs nothing but itself."""
    known = KnownFailing({"L0-listed": "outdated"})
    done = results("good", load_all(folder), server, known)
    write_reports(done, tmp_path / "out")
    public = json.loads((tmp_path / "out/report.json").read_text("utf-8"))
    assert public["format"] == "brazekit-conformance 1"
    assert public["totals"] == {
        "passed": 1, "failed": 1, "not_supported": 1, "known_failing": 0, "not_run": 0,
    }  # fmt: skip
    assert public["levels"]["L1"]["failed"] == 1
    assert public["adapter"]["version"] == "1"
    assert public["good"] is False
    assert [one["verdict"] for one in public["cases"]] == ["passed", "not_supported", "failed"]

    suites = ET.parse(tmp_path / "out/junit.xml").getroot()  # noqa: S314 - written just now
    assert [suite.get("tests") for suite in suites] == ["1", "2", "1"]
    assert [suite.get("failures") for suite in suites] == ["0", "1", "1"]
    (failure,) = suites.findall("./testsuite/testcase[@name='L1-needs-a-user']/failure")
    assert failure.get("message") == "Segments <are> listed & told"

    page = _Page()
    page.feed((tmp_path / "out/report.html").read_text("utf-8"))
    assert page.cases == {
        "L0-listed": "passed",
        "L1-listed-in-pages": "not_supported",
        "L1-needs-a-user": "failed",
    }
    assert "Segments <are> listed & told" in page.text
    assert page.loaded == []


def test_junit_takes_any_text(folder: Path, server: Server) -> None:
    """Control characters in a problem do not break the XML."""
    (case, *_) = load_all(folder)
    done = results("good", [case], server)
    bad = Run(done.adapter, [type(done.results[0])(case, "failed", ("a\x00b\x1b\ufffe",))])
    assert ET.fromstring(junit_of(bad)).find(".//failure") is not None  # noqa: S314 - as above


# ---------------------------------------------------------------- the command


def conformance(*words: str, **environment: str) -> tuple[int, str]:
    done = CliRunner(env={"NO_COLOR": "1", **environment}).invoke(app, list(words))
    return done.exit_code, done.output


def test_a_run_from_the_shell(folder: Path, tmp_path: Path) -> None:
    """Exit status and lines tell; level and case choose; the report is written."""
    one = ("run", "--cases", str(folder), "--adapter", command("good"), "--jobs", "1")
    status, output = conformance(*one, "--level", "L0", "--report", str(tmp_path / "out"))
    assert status == 0
    assert re.search(r"^passed L0-listed$", output, re.MULTILINE)
    assert (tmp_path / "out/report.html").is_file()
    status, output = conformance(*one, "--case", "L1-needs")
    assert status == 1
    assert "failed L1-needs-a-user" in output
    assert "some.yaml:" in output


def test_reading_cases_run_against_a_workspace_that_is_there(folder: Path, server: Server) -> None:
    """With --target only live cases run, with the key of the environment, and nothing is set up."""
    live = case_of("L0-live", live=True, then={"outcome": {"kind": "success", "status": 200}})
    (folder / "live.yaml").write_text(yaml.safe_dump({"cases": [live]}), encoding="utf-8")
    words = ("run", "--cases", str(folder), "--adapter", command("good"), "--target", server.url)
    server.mock.default.journal.clear()
    status, output = conformance(*words, BRAZE_API_KEY="conformance")
    assert status == 0, output
    assert "passed L0-live" in output
    assert "L0-listed" not in output
    assert [one["path"] for one in server.mock.default.journal.entries()] == ["/segments/list"]
    status, output = conformance(*words, BRAZE_API_KEY="another")
    assert status == 1
    assert "status is 401" in output
    status, output = conformance(*words, BRAZE_API_KEY="")
    assert status == 2
    assert "BRAZE_API_KEY" in output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "--adapter", "x", "--level", "L9"), "L9"),
        (("run", "--adapter", "x", "--case", "L9"), "No case"),
        (("run", "--adapter", "no-such-program-anywhere", "--case", "L0-"), "cannot be started"),
        (("run", "--adapter", "x", "--known-failing", "no-such-file"), "no-such-file"),
        (("run", "--adapter", "x", "--target", "http://x", "--case", "L3-"), "BRAZE_API_KEY"),
        (("new", "L0-x", "users.nothing"), "users.nothing"),
    ],
)
def test_misuse_is_told(words: tuple[str, ...], said: str) -> None:
    """Exit status 2, and what to change."""
    status, output = conformance(*words, BRAZE_API_KEY="")
    assert status == 2
    assert said in output


def test_linting_listing_and_beginning_from_the_shell(folder: Path) -> None:
    """`lint` fails with findings, `list` has a line per case, `new` prints one."""
    assert conformance("lint", "--cases", str(folder))[0] == 0
    (folder / "bad.yaml").write_text("cases: []", encoding="utf-8")
    status, output = conformance("lint", "--cases", str(folder))
    assert status == 1
    assert output.startswith("bad.yaml:1: C02 ")
    (folder / "bad.yaml").unlink()
    _, output = conformance("list", "--cases", str(folder), "--level", "L1")
    assert [line.split("\t")[0] for line in output.splitlines()] == [
        "L1-listed-in-pages",
        "L1-needs-a-user",
    ]
    assert "- id: L0-x" in conformance("new", "L0-x", "users.track")[1]
