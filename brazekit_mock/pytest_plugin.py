"""The pytest fixture `braze_mock`: a workspace of its own for each test, in process or over HTTP.

    def test_signup(braze_mock):
        my_code(api_key=braze_mock.key, base_url=braze_mock.url)
        braze_mock.assert_event_tracked("signed_up", external_id="u1")

All tests of a process share one mock, and one server if any asks for HTTP; no test sees what
another one did. What a test's workspace is like is said by `@pytest.mark.braze_mock(plan="mau")`,
for all tests by the ini options `braze_mock_plan` and `braze_mock_seed`, or on the command line.

This module is imported by every pytest run of an environment that has the package, so it imports
nothing but pytest until the fixture is asked for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .fixture import BrazeMock
    from .house import House

__all__ = ["braze_mock"]

_MARKER = """\
braze_mock(plan, seed, seed_file, faults): what the workspace of a test's `braze_mock` is like"""
_TAKES: Mapping[str, tuple[type, str]] = {
    "plan": (str, "the name of a plan"),
    "seed": (int, "a whole number"),
    "seed_file": (str, "the path of a file beside the test, with what it starts from"),
    "faults": (str, "the path of a file beside the test, with faults to arm"),
}
_HOUSE: pytest.StashKey[House] = pytest.StashKey()
_REPORTS: pytest.StashKey[list[dict[str, Any]]] = pytest.StashKey()
_SENT = "braze_mock_coverage"


# ---------------------------------------------------------------- options


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options, all of which begin with `--braze-mock`."""
    group = parser.getgroup("braze_mock", "the mock of Braze")
    group.addoption("--braze-mock-plan", help="contract form of the mock: standard, legacy, ...")
    group.addoption("--braze-mock-seed", help="seed of everything that the mock draws by chance")
    group.addoption(
        "--braze-mock-report",
        nargs="?",
        const="",
        metavar="FILE.json",
        help="tell which operations, refusals and faults the tests touched, and write it to a file",
    )
    parser.addini("braze_mock_plan", "contract form of the mock", default="standard")
    parser.addini("braze_mock_seed", "seed of everything that the mock draws", default="0")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)
    config.stash[_REPORTS] = []


def _house(config: pytest.Config) -> House:
    """The one mock of this process, made for the first test that asks."""
    if _HOUSE not in config.stash:
        from .house import House

        plan = config.getoption("--braze-mock-plan") or config.getini("braze_mock_plan")
        seed = config.getoption("--braze-mock-seed") or config.getini("braze_mock_seed")
        if not seed.isdecimal():
            pytest.fail("The option braze_mock_seed is a whole number, 0 or more.", pytrace=False)
        try:
            config.stash[_HOUSE] = House(plan=plan, seed=int(seed))
        except ValueError as error:
            pytest.fail(f"The option braze_mock_plan: {error}", pytrace=False)
    return config.stash[_HOUSE]


def _marked(node: pytest.Item) -> dict[str, Any]:
    """What the markers of a test say, the nearest first; fails the test where one is wrong."""
    said: dict[str, Any] = {}
    for marker in node.iter_markers("braze_mock"):
        if marker.args:
            pytest.fail(f"The marker braze_mock takes {', '.join(_TAKES)} by name.", pytrace=False)
        for name, value in marker.kwargs.items():
            if name not in _TAKES:
                problem = f"The marker braze_mock takes {', '.join(_TAKES)}, not {name}."
                pytest.fail(problem, pytrace=False)
            kind, meaning = _TAKES[name]
            if not isinstance(value, kind) or isinstance(value, bool):
                problem = f"In the marker braze_mock, {name} is {meaning}, not {value!r}."
                pytest.fail(problem, pytrace=False)
            said.setdefault(name, value)
    return said


# ---------------------------------------------------------------- the fixture


@pytest.fixture
def braze_mock(request: pytest.FixtureRequest) -> Iterator[BrazeMock]:
    """A Braze of its own for this test: no users, full buckets, nothing armed."""
    said = _marked(request.node)
    files: dict[str, str] = {n: said.pop(n) for n in ("seed_file", "faults") if n in said}
    house = _house(request.config)
    # By the test's name and not by a running number, so that it draws the same IDs in any order.
    name = hashlib.blake2b(request.node.nodeid.encode(), digest_size=6).hexdigest()
    try:
        workspace = house.open(name, **said)
    except ValueError as error:
        pytest.fail(f"The marker braze_mock: {error}", pytrace=False)
    try:
        workspace.folder = request.path.parent
        _load(workspace, files)
        yield workspace
    finally:
        house.shut(workspace)


def _load(workspace: BrazeMock, files: Mapping[str, str]) -> None:
    try:
        if "seed_file" in files:
            workspace.load(files["seed_file"])
        if "faults" in files:
            workspace.arm_script(files["faults"])
    except OSError as error:
        pytest.fail(f"The marker braze_mock: {error}", pytrace=False)
    except ValueError as error:
        pytest.fail(str(error), pytrace=False)


# ---------------------------------------------------------------- afterwards


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Stop serving, and tell the process that gathers reports what was touched."""
    config = session.config
    if _HOUSE not in config.stash:
        return
    house = config.stash[_HOUSE]
    house.close()
    report = house.coverage.report(house.mock.document)
    workeroutput = getattr(config, "workeroutput", None)
    if workeroutput is None:
        config.stash[_REPORTS].append(report)
    else:
        workeroutput[_SENT] = json.dumps(report)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a worker of pytest-xdist touched."""
    sent = getattr(node, "workeroutput", {}).get(_SENT)
    if sent is not None:
        node.config.stash[_REPORTS].append(json.loads(sent))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """With `--braze-mock-report`, tell what all workers touched together."""
    file = config.getoption("--braze-mock-report")
    if file is None:
        return
    from .coverage import Coverage
    from .document import load

    coverage = Coverage()
    for report in config.stash[_REPORTS]:
        coverage.absorb(report)
    terminalreporter.section("Braze mock")
    for line in coverage.lines(load()):
        terminalreporter.line(line)
    if file:
        text = json.dumps(coverage.report(load()), indent=2)
        Path(file).write_text(f"{text}\n", encoding="utf-8")
        terminalreporter.line(f"written to {file}")
