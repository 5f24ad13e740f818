"""The page of features names tests that there are, and every feature that it has to."""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache

import pytest

from tests.tree import ROOT

PAGE = ROOT / "docs" / "features.md"
ROW = re.compile(r"^\| (?P<feature>[^|]+) \| [^|]+ \| `(?P<test>[^|`]+)` \|(?P<peers>[^|]*)\|$")
PROMISED = {
    "Sync and async", "Typed answers", "Raw answer", "Auto-paging",
    "Retries with the server's hints", "Per-call options", "Custom HTTP client",
    "Environment configuration", "Redacted logs, spans and errors", "Error tree", "Unknown fields",
    "Unknown enum values", "Null versus missing", "Deprecation warnings", "Docs per operation",
    "Test double", "`py.typed`", "Import time", "Rate limiter", "Batch accounting",
}  # fmt: skip


def rows(text: str) -> dict[str, tuple[str, str]]:
    """Test and peers of each row, by feature; a row of another form is an error."""
    found: dict[str, tuple[str, str]] = {}
    for line in text.splitlines():
        if line.startswith("|") and not line.startswith(("| feature |", "| ---")):
            row = ROW.match(line)
            assert row is not None, f"no row of the table: {line}"
            found[row["feature"]] = (row["test"], row["peers"].strip())
    return found


FEATURES = rows(PAGE.read_text(encoding="utf-8"))


@cache
def collected(path: str) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """The tests that pytest collects from a file, by name."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    folders = config["tool"]["pytest"]["ini_options"]["testpaths"]
    file = ROOT / path
    if path.split("/")[0] not in folders or not re.fullmatch(r"test_\w+\.py", file.name):
        return {}
    if not file.exists():
        return {}
    return {
        node.name: node
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not any("skip" in ast.unparse(mark) for mark in node.decorator_list)
    }


def problem(named: str) -> str:
    """What is wrong with a test's name, or nothing."""
    path, _, name = named.partition("::")
    test = collected(path).get(name)
    if test is None:
        return f"pytest collects no {named}"
    return "" if ast.get_docstring(test) else f"{named} makes no claim"


def test_every_promised_feature_has_a_row() -> None:
    """No row can be dropped without this list being changed."""
    assert set(FEATURES) >= PROMISED


@pytest.mark.parametrize("feature", FEATURES)
def test_the_test_that_a_row_names_is_collected_and_makes_a_claim(feature: str) -> None:
    """It stands in a file that pytest collects, is not skipped, and says what it shows."""
    assert problem(FEATURES[feature][0]) == ""


@pytest.mark.parametrize("feature", FEATURES)
def test_peers_are_named_by_their_letters(feature: str) -> None:
    """In the order of the legend, each at most once."""
    letters = FEATURES[feature][1].split()
    assert letters == [letter for letter in "SGTB" if letter in letters]


def test_no_two_rows_are_shown_by_one_test() -> None:
    """A test that shows two features shows one of them by the way."""
    tests = [test for test, _ in FEATURES.values()]
    assert sorted(tests) == sorted(set(tests))


@pytest.mark.parametrize(
    "named",
    [
        "tests/test_features.py::test_that_is_not_there",
        "tests/test_nowhere.py::test_x",
        "tests/tree.py::python_files",
        "docs/features.md::test_x",
    ],
)
def test_a_name_without_a_test_is_noticed(named: str) -> None:
    """An unknown test, an unknown file, a function that is no test, a page."""
    assert problem(named) == f"pytest collects no {named}"
