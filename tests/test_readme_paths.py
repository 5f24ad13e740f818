"""The README and the other pages name only what is there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.tree import ROOT

PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/bulk.md",
    "docs/command-line.md",
    "docs/configuration.md",
    "docs/conformance-table.md",
    "docs/decisions.md",
    "conformance/adapters/README.md",
    "conformance/cases/README.md",
    "docs/features.md",
    "docs/mock-console.md",
    "docs/other-clients.md",
    "docs/recorder.md",
    "docs/resilience.md",
    "docs/testing.md",
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"\.?[\w-]+(?:[./][\w.*-]+)*/?")
SUFFIXES = (".py", ".md", ".toml", ".yaml", ".yml", ".json", ".csv", ".txt")
MAKE = re.compile(r"\bmake ([a-z][a-z-]*)")
FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)


def named_paths(text: str) -> set[str]:
    """The paths inside the repository that a page names, as links or as inline code."""
    prose = FENCE.sub("", text)
    links = {link.partition("#")[0] for link in LINK.findall(prose) if "://" not in link}
    code = {
        word
        for word in CODE.findall(prose)
        if PATH.fullmatch(word) and (word.endswith((*SUFFIXES, "/")) or word in {"Makefile"})
    }
    return (links | code) - {""}


def make_targets() -> dict[str, str]:
    """Each target that `make` alone prints, with its line."""
    printed = subprocess.run(["make"], capture_output=True, text=True, check=True, cwd=ROOT)
    return {line.split()[0]: line.partition(" ")[2].strip() for line in printed.stdout.splitlines()}


def test_named_paths_are_found() -> None:
    """A link and a path in backticks are seen; a web address, a call and a command are not."""
    text = (
        "[a](docs/a.md#top) [b](https://x.example) `spec/` `make test` `users.track` `LICENSE.md`"
    )
    assert named_paths(text) == {"docs/a.md", "spec/", "LICENSE.md"}


@pytest.mark.parametrize("page", PAGES)
def test_every_path_that_a_page_names_exists(page: str) -> None:
    """No page names a file or folder that is neither in the repository nor made by a target."""
    made = (ROOT / ".gitignore").read_text("utf-8").split()
    base = (ROOT / page).parent
    text = (ROOT / page).read_text("utf-8")
    missing = [
        name
        for name in sorted(named_paths(text))
        if f"/{name.split('/')[0]}/" not in made
        and not any((place / name).exists() or list(place.glob(name)) for place in (base, ROOT))
    ]
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_that_a_page_names_exists(page: str) -> None:
    """No page names a make target that `make` alone does not print."""
    named = set(MAKE.findall("\n".join(CODE.findall((ROOT / page).read_text("utf-8")))))
    assert sorted(named - set(make_targets())) == []


def test_makefile_says_one_thing_of_each_target() -> None:
    """Every phony target of the Makefile has a line in `make`, and every line says something."""
    phony = set(re.findall(r"^\.PHONY: (\S+)$", (ROOT / "Makefile").read_text("utf-8"), re.M))
    printed = make_targets()
    assert phony == set(printed)
    assert all(printed.values())


def test_ci_runs_the_command_that_the_readme_gives() -> None:
    """`.ci/run` calls the README's test command, then what needs more than Python, and no more."""
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & 0o111
    *_, entered, command, extras = script.read_text("utf-8").splitlines()
    assert entered.startswith("cd ")
    assert (command, extras) == ("make test", "make test-extras")
    assert f"\n{command}" in (ROOT / "README.md").read_text("utf-8")


def test_pre_commit_downloads_nothing() -> None:
    """Every hook of the configuration is local and runs what `make setup` installed."""
    text = Path(ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    assert re.findall(r"repo: (\S+)", text) == ["local"]
    assert set(re.findall(r"language: (\S+)", text)) == {"system"}
    entries = re.findall(r"entry: (\S+) (\S+)", text)
    targets = make_targets()
    assert entries
    for command, first in entries:
        assert command == ".venv/bin/ruff" or (command == "make" and first in targets)
