"""What type checkers say of programs that use brazekit: the snippets of `tests/typed`.

Each snippet says in a comment what follows from the next statement: `is:` the type that it reveals
(`in mypy:` and `in pyright:` where they put it differently), or `error:` with the rule by which
each checker refuses it. Whatever else a checker finds is a failure, and so is an expectation that
it does not meet.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tree import ROOT

SNIPPETS = ROOT / "tests" / "typed"
CHECKERS = ("mypy", "pyright")
# One statement's findings: the place, and a revealed type or the rule of an error.
Findings = set[tuple[str, int, str]]


def expected(checker: str, folder: Path = SNIPPETS) -> Findings:
    """What the comments of the snippets expect a checker to find."""
    return {
        (path.name, line, _for(checker, text))
        for path in sorted(folder.glob("*.py"))
        for line, text in _comments(path.read_text(encoding="utf-8"))
    }


def _comments(source: str) -> Iterator[tuple[int, str]]:
    """The expectations, each with the line of the statement below it."""
    block: list[str] = []
    for number, line in enumerate(source.splitlines(), 1):
        if line.lstrip().startswith("#"):
            block.append(line.strip(" #"))
            continue
        text = " ".join(block)
        start = re.search(r"\b(is|error|in mypy): ", text)
        block = []
        if start is not None:
            yield number, text[start.start() :]


def _for(checker: str, text: str) -> str:
    """One checker's part of an expectation."""
    if text.startswith("is: "):
        return text
    if text.startswith("error: "):
        rule = re.search(rf"\b{checker} ([\w-]+)", text)
        return f"error: {rule[1]}" if rule else text
    types = re.fullmatch(r"in mypy: (?P<mypy>.*) in pyright: (?P<pyright>.*)", text)
    return f"is: {types[checker]}" if types else text


def found_by_mypy() -> Findings:
    """What mypy finds in the snippets, by the settings of the repository."""
    files = [path.relative_to(ROOT).as_posix() for path in sorted(SNIPPETS.glob("*.py"))]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-pretty", "--no-error-summary", *files],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode < 2, done.stdout + done.stderr
    return {finding for line in done.stdout.splitlines() for finding in _mypy_line(line)}


def _mypy_line(line: str) -> Iterator[tuple[str, int, str]]:
    match = re.fullmatch(r"(?P<file>[^:]+):(?P<line>\d+): (?P<kind>\w+): (?P<text>.*)", line)
    assert match is not None, line
    place = Path(match["file"]).name, int(match["line"])
    if match["kind"] == "error":
        yield *place, f"error: {match['text'].rpartition('[')[2].rstrip(']')}"
    elif match["text"].startswith("Revealed type is "):
        revealed = match["text"].removeprefix("Revealed type is ").strip('"')
        # Names without their modules; what the recursion of JSON values leaves out has one name.
        bare = re.sub(r"\b(?:[a-z_]\w*\.)+(?=\w)", "", revealed)
        bare = bare.replace("list[...]", "list[JsonValue]").replace("str, ...", "str, JsonValue")
        yield *place, f"is: {bare}"


def found_by_pyright() -> Findings:
    """What pyright finds in the snippets, in strict mode."""
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--project", str(SNIPPETS), "--outputjson"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode < 2, done.stdout + done.stderr
    findings: Findings = set()
    for item in json.loads(done.stdout)["generalDiagnostics"]:
        place = Path(item["file"]).name, item["range"]["start"]["line"] + 1
        if item["severity"] == "information":
            findings.add((*place, "is: " + item["message"].rpartition(' is "')[2].rstrip('"')))
        else:
            findings.add((*place, f"error: {item.get('rule', 'reportSyntaxError')}"))
    return findings


FINDERS = {"mypy": found_by_mypy, "pyright": found_by_pyright}


@pytest.mark.parametrize("checker", CHECKERS)
def test_checkers_read_the_snippets_as_their_comments_say(checker: str) -> None:
    """Revealed types are those expected, wrong mappings are errors, and nothing else is one."""
    found, wanted = FINDERS[checker](), expected(checker)
    assert len(wanted) > 30
    assert {"not found": wanted - found, "not expected": found - wanted} == {
        "not found": set(),
        "not expected": set(),
    }


def test_expectations_are_read_with_their_places(tmp_path: Path) -> None:
    """A comment speaks of the statement below it, several lines of it as one, to each checker."""
    (tmp_path / "a.py").write_text(
        "x = 1\n# is: int |\n#  str\nreveal_type(x)\n"
        "# error: mypy arg-type, pyright reportX\nf(x)\n"
        "# Open.\n# in mypy: a\n# in pyright: b | c\nreveal_type(y)\n"
    )
    assert expected("mypy", tmp_path) == {
        ("a.py", 4, "is: int | str"),
        ("a.py", 6, "error: arg-type"),
        ("a.py", 10, "is: a"),
    }
    assert expected("pyright", tmp_path) == {
        ("a.py", 4, "is: int | str"),
        ("a.py", 6, "error: reportX"),
        ("a.py", 10, "is: b | c"),
    }


def test_a_line_of_mypy_is_read_without_modules() -> None:
    """Both checkers' types are compared by the names that a reader sees."""
    line = 'a.py:3: note: Revealed type is "brazekit_api.seam.Outcome[a.b.C] | dict[str, ...]"'
    assert list(_mypy_line(line)) == [("a.py", 3, "is: Outcome[C] | dict[str, JsonValue]")]
    error = 'a.py:4: error: Dict entry 0 has type "str": "int"  [dict-item]'
    assert list(_mypy_line(error)) == [("a.py", 4, "error: dict-item")]
    assert list(_mypy_line('a.py:4: note: "Event" defined in "x"')) == []
