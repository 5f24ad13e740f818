"""The wheel, installed alone into an empty environment."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.tree import ROOT

# The core's three dependencies and what those need.
CORE = {
    "attrs", "httpx", "msgspec",
    "anyio", "certifi", "h11", "httpcore", "idna", "sniffio", "typing-extensions",
}  # fmt: skip
PUBLIC = (
    "from brazekit import Braze, AsyncBraze; "
    "from brazekit.models import Event, Purchase, UserAlias, UserAttributes"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as a release would hold it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def core(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that has the wheel, its dependencies, and nothing else."""
    folder = tmp_path_factory.mktemp("core")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "-c", "requirements-dev.txt"]
    subprocess.run([*install, str(wheel)], check=True, cwd=ROOT)
    return python


def outside(python: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the environment's interpreter where the checkout cannot be imported."""
    return subprocess.run(
        [str(python), "-I", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=python.parent,
    )


def test_wheel_holds_the_packages_and_the_document_but_no_tests(wheel: Path) -> None:
    """Four packages, each marked as typed, the bundled document, the cases, the licence."""
    names = zipfile.ZipFile(wheel).namelist()
    roots = {name.split("/")[0] for name in names}
    info = {root for root in roots if root.endswith(".dist-info")}
    packages = {"brazekit", "brazekit_api", "brazekit_conformance", "brazekit_mock"}
    assert roots - info == packages
    assert "brazekit_mock/braze-openapi.json" in names
    console = (ROOT / "brazekit_mock/console").iterdir()
    assert {f"brazekit_mock/console/{file.name}" for file in console if file.suffix} <= set(names)
    cases = {name for name in names if name.startswith("brazekit_conformance/cases/L2/")}
    assert cases
    assert "brazekit_conformance/cases/case.schema.json" in names
    for package in packages:
        assert f"{package}/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert [name for name in names if "/tests/" in name] == []


def test_core_alone_gives_the_public_names_with_three_dependencies(core: Path) -> None:
    """Installed alone, the wheel brings attrs, httpx, msgspec and what those need, and no more;
    the names of the quick start import, and the command and a budget in Redis say in plain words
    which extra they need.

    One test for all three, because each worker that runs one has to install the core.
    """
    listed = outside(core, "-m", "pip", "list", "--format=json")
    installed = {entry["name"].lower().replace("_", "-") for entry in json.loads(listed.stdout)}
    assert {"attrs", "httpx", "msgspec"} <= installed
    assert installed - {"brazekit", "pip", "setuptools"} - CORE == set()

    names = outside(core, "-c", PUBLIC)
    assert names.returncode == 0, names.stderr

    shared = "import brazekit; brazekit.Budget.file('budget'); brazekit.Budget.redis('redis://x')"
    budget = outside(core, "-c", shared)
    assert "brazekit[redis]" in budget.stderr

    mock = subprocess.run(
        [str(core.parent / "brazekit"), "mock"], capture_output=True, text=True, check=False
    )
    assert mock.returncode == 1
    assert "brazekit[mock]" in mock.stderr
    assert "Traceback" not in mock.stderr
