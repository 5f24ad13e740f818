"""Who may import whom, and what may not be written where.

Each finder is shown able to fail on a planted breach before it is trusted on the tree.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.tree import HAND_WRITTEN, ROOT, imported, name_of, python_files, shipped, strings

PURE = sys.stdlib_module_names | {"attrs", "msgspec", "brazekit_api"}
# Standard modules through which something would leave or enter the process.
IMPURE = {
    "asyncio", "concurrent", "http", "multiprocessing", "os", "pathlib", "random", "select",
    "shutil", "socket", "ssl", "subprocess", "tempfile", "threading", "time", "urllib.request",
}  # fmt: skip
BANNER = "# Written by `make generate` from spec/; do not edit.\n"
MODULE_LINES = 300
# Longer modules, each with the reason why splitting would read worse. A stale entry fails.
LONGER: dict[str, str] = {
    "generator/audit.py": "One comparison per kind of fact, read side by side.",
    "generator/describe_calls.py": "What a template needs of a call, gathered in one pass.",
    "generator/runtime/seam.py": "One page of vocabulary, shared by all that is generated.",
    "generator/runtime/kinds.py": "One small class per kind of the document, read side by side.",
}
SECRET = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----"
    r"|\bAKIA[0-9A-Z]{16}\b"
    r"|\bgh[pousr]_[A-Za-z0-9]{36}\b"
    r"|\bBearer [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"
    r"|(?i:api_?key)[\"']?\s*[=:]\s*[\"'][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)
TEXT = {".py", ".pyi", ".yaml", ".yml", ".json", ".md", ".toml", ".txt", ".jinja", ".cfg", ""}


# ---------------------------------------------------------------- imports


def foreign(modules: Iterable[str], allowed: Iterable[str]) -> list[str]:
    """The modules that belong to none of the allowed packages."""
    packages = set(allowed)
    return [module for module in modules if module.partition(".")[0] not in packages]


def within(modules: Iterable[str], packages: Iterable[str]) -> list[str]:
    """The modules that are one of the packages or inside one."""
    named = tuple(packages)
    return [
        module
        for module in modules
        if any(module == package or module.startswith(f"{package}.") for package in named)
    ]


def breaches(rooms: Iterable[str], forbidden: Iterable[str], but: Iterable[str] = ()) -> list[str]:
    """Every import of a forbidden package in the rooms, as `file: module`."""
    packages, spared = list(forbidden), set(but)
    return [
        f"{name_of(path)}: {module}"
        for path in python_files(*rooms)
        if name_of(path) not in spared
        for module in within(imported(path.read_text("utf-8")), packages)
    ]


def test_finders_see_every_form_of_import() -> None:
    """An import is found at the top, in a function, from a package, and through importlib."""
    source = (
        "import httpx\n"
        "def f():\n    from brazekit.errors import ApiError\n    import os.path\n"
        "importlib.import_module('rich.table')\n"
        "from . import sibling\n"
    )
    found = list(imported(source))
    assert sorted(found) == ["brazekit.errors", "httpx", "os.path", "rich.table"]
    assert sorted(foreign(found, PURE)) == ["brazekit.errors", "httpx", "rich.table"]
    assert within(found, IMPURE) == ["os.path"]
    assert within(["brazekit_api.types"], ["brazekit"]) == []


def test_generated_imports_only_attrs_msgspec_and_the_standard_library() -> None:
    """Nothing in generated/ imports a third package, or the hand-written client."""
    files = python_files("generated")
    assert files
    findings = [
        f"{name_of(path)}: {module}"
        for path in files
        for module in foreign(imported(path.read_text("utf-8")), PURE)
    ]
    assert findings == []


def test_generated_performs_no_io() -> None:
    """Nothing in generated/ imports a module that reaches outside the process, or opens a file."""
    assert breaches(["generated"], IMPURE) == []
    opening = re.compile(r"(?<![\w.])open\(|\.read_text\(|\.write_text\(")
    findings = [
        name_of(path)
        for path in python_files("generated")
        if opening.search(path.read_text("utf-8"))
    ]
    assert findings == []


def test_mock_imports_neither_the_client_nor_the_generated_package() -> None:
    """No file of brazekit_mock, its tests included, imports brazekit or brazekit_api."""
    assert breaches(["brazekit_mock"], ["brazekit", "brazekit_api", "generator"]) == []


def test_mock_loads_neither_package_when_it_runs() -> None:
    """With every module of brazekit_mock imported, neither other package is in memory."""
    modules = [
        name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in shipped("brazekit_mock")
        if path.name != "__main__.py"
    ]
    program = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "roots = {name.split('.')[0] for name in sys.modules}\n"
        "print(sorted(roots & {'brazekit', 'brazekit_api', 'generator'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"


def test_conformance_engine_imports_the_mock_and_neither_client_nor_its_parts() -> None:
    """A yardstick for all clients knows none: brazekit_conformance, tests apart, has no client."""
    names = [name_of(p) for p in python_files("brazekit_conformance") if "/tests/" in name_of(p)]
    forbidden = ["brazekit", "brazekit_api", "generator", "conformance", "tests"]
    assert breaches(["brazekit_conformance"], forbidden, but=names) == []
    assert breaches(["brazekit_mock"], ["brazekit_conformance"]) == []


def test_client_imports_neither_generator_nor_tests_and_the_mock_only_to_serve_it() -> None:
    """Only the command line imports mock and suite, and nothing that is shipped the generator."""
    names = [name_of(path) for path in python_files("brazekit") if path not in shipped("brazekit")]
    assert breaches(["brazekit"], ["generator", "conformance", "tests"], but=names) == []
    spared = [*names, "brazekit/cli.py"]
    assert breaches(["brazekit"], ["brazekit_mock", "brazekit_conformance"], but=spared) == []


def test_generator_stays_at_home() -> None:
    """The generator imports neither what it writes nor the hand-written packages."""
    names = [name_of(p) for p in python_files("generator") if "/tests/" in name_of(p)]
    assert breaches(["generator"], ["brazekit", "brazekit_mock"], but=names) == []


# ---------------------------------------------------------------- what is written where


def fixed_parts(paths: Iterable[str]) -> set[str]:
    """What each path has before its first parameter, `/users/track` or `/catalogs/`."""
    return {path.partition("{")[0] for path in paths} - {"/"}


def paths_written(source: str, parts: Iterable[str]) -> list[tuple[int, str]]:
    """The strings of the source that contain a path of the API."""
    known = list(parts)
    return [(line, text) for line, text in strings(source) if any(part in text for part in known)]


def test_no_path_of_the_api_is_written_by_hand_in_the_client() -> None:
    """Paths come from the document: no string of the shipped client holds one."""
    document = json.loads((ROOT / "generated/braze-openapi.json").read_text("utf-8"))
    parts = fixed_parts(document["paths"])
    assert "/users/track" in parts
    planted = 'def f():\n    """Sends /users/track."""\n    return base + "/users/track"\n'
    assert paths_written(planted, parts) == [(3, "/users/track")]
    findings = [
        f"{name_of(path)}:{line}: {text!r}"
        for path in shipped("brazekit")
        for line, text in paths_written(path.read_text("utf-8"), parts)
    ]
    assert findings == []


def test_the_banner_is_on_every_generated_file_and_on_no_other() -> None:
    """A file starts with the banner exactly when `make generate` wrote it.

    JSON knows no comments, so the bundled document carries none; `make fresh` guards it.
    """
    files = [path for path in (ROOT / "generated").rglob("*") if path.is_file()]
    files = [path for path in files if "__pycache__" not in path.parts]
    assert {path.suffix for path in files} <= {".py", ".json", ".typed"}
    without = [
        name_of(path)
        for path in files
        if path.suffix == ".py" and not path.read_text("utf-8").startswith(BANNER)
    ]
    assert without == []
    hand = [p for p in python_files(*HAND_WRITTEN) if p.read_text("utf-8").startswith(BANNER)]
    assert hand == []


def test_modules_are_short_or_excused_and_no_excuse_is_stale() -> None:
    """A hand-written module has at most 300 lines, or an entry in LONGER that it still needs.

    Tests may be longer: a flat list of claims does not get harder to read by its length.
    """
    lengths = {
        name_of(path): len(path.read_text("utf-8").splitlines())
        for path in python_files(*HAND_WRITTEN)
        if "tests" not in path.parts and not path.name.startswith("test_")
    }
    assert lengths
    long = {name for name, lines in lengths.items() if lines > MODULE_LINES}
    assert sorted(long - set(LONGER)) == []
    assert sorted(set(LONGER) - long) == []


def secrets_in(text: str) -> list[str]:
    """What looks like a key or a private key."""
    return [match.group() for match in SECRET.finditer(text)]


@pytest.mark.parametrize(
    "planted",
    [
        "-----BEGIN RSA " + "PRIVATE KEY-----",
        "AKIA" + "ABCDEFGHIJKLMNOP",
        "Authorization: Bearer " + "01234567-89ab-cdef-0123-456789abcdef",
        "api_key='" + "01234567-89ab-cdef-0123-456789abcdef'",
    ],
)
def test_secrets_are_seen(planted: str) -> None:
    """A planted key of each form is found."""
    assert len(secrets_in(f"x = {planted}")) == 1


def test_no_secret_is_committed() -> None:
    """No text file of the repository holds what looks like a key."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    files = [Path(name) for name in listed.stdout.splitlines()]
    assert Path("Makefile") in files
    findings = [
        f"{file}: {found[:12]}..."
        for file in files
        if file.suffix in TEXT and (ROOT / file).is_file()
        for found in secrets_in((ROOT / file).read_text("utf-8", errors="replace"))
    ]
    assert findings == []
