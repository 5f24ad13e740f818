"""The page on testing, and the README's section: what they show is run as a reader would run it."""

from __future__ import annotations

import re

import pytest

# Loaded before runs within this process, which unload what they load: half a package would stay.
import yaml

import brazekit
import brazekit_mock.house
import brazekit_mock.running
import brazekit_mock.server
from tests.tree import ROOT

__all__ = ["brazekit", "brazekit_mock", "yaml"]

pytest_plugins = ["pytester"]

PAGE = ROOT / "docs" / "testing.md"
NAMED = re.compile(r"^```(?:python|yaml)\n# (\S+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SECTION = re.compile(r"^## Test your integration\n(.*?)^## ", re.DOTALL | re.MULTILINE)
FENCED = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def test_the_blocks_of_the_page_pass(pytester: pytest.Pytester) -> None:
    """Each block is the file that its first line names; every block of Python has such a line."""
    text = PAGE.read_text("utf-8")
    files = dict(NAMED.findall(text))
    assert len(files) == len(re.findall(r"^```(?:python|yaml)$", text, re.MULTILINE)) == 7
    for name, body in files.items():
        (pytester.path / name).write_text(body, "utf-8")
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--strict-markers")
    result.assert_outcomes(passed=sum(name.endswith(".py") for name in files))


def test_the_failure_that_the_page_shows_is_the_one_that_comes(pytester: pytest.Pytester) -> None:
    """To the letter."""
    text = PAGE.read_text("utf-8")
    shown = re.findall(r"^```text\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    body = dict(NAMED.findall(text))["test_signup.py"].replace(
        '{"plan": "pro"})', '{"plan": "free"})'
    )
    (pytester.path / "test_signup.py").write_text(body, "utf-8")
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=1)
    told = "\n".join(line.removeprefix("E       ") for line in result.outlines)
    assert shown[0].strip() in told.replace("AssertionError: ", "")


def test_the_section_of_the_readme_passes(pytester: pytest.Pytester) -> None:
    """In under ten lines of test."""
    found = SECTION.search((ROOT / "README.md").read_text("utf-8"))
    assert found is not None
    (body,) = FENCED.findall(found[1])
    assert len([line for line in body.splitlines() if line]) < 10
    (pytester.path / "test_welcome.py").write_text(body, "utf-8")
    pytester.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)
