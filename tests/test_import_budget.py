"""What `import brazekit` may cost, counted in modules and never in seconds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.import_cost import OWN, Cost, measure, read
from tests.tree import ROOT

# Packages of the extras and of development; the core must not even try to load them.
NEVER = {
    "aiohttp", "hypothesis", "jsonschema_rs", "openapi_python_client", "opentelemetry", "pydantic",
    "pytest", "redis", "rich", "ruamel", "typer", "uvicorn", "yaml", "brazekit_mock", "generator",
}  # fmt: skip


def loaded_by(statement: str) -> set[str]:
    """The modules that a statement loads into a fresh interpreter, beyond those already there."""
    program = (
        "import json, sys\nbefore = set(sys.modules)\n"
        f"{statement}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(json.loads(done.stdout))


def families(modules: set[str]) -> set[str]:
    """The families of models among the modules."""
    prefix = "brazekit_api.models."
    return {module.removeprefix(prefix) for module in modules if module.startswith(prefix)}


def test_counter_sees_what_is_loaded() -> None:
    """A statement that loads a package of the extras is seen to load it."""
    assert "yaml" in loaded_by("import yaml")
    assert loaded_by("pass") == set()


def test_import_loads_no_extra() -> None:
    """`import brazekit`, and the names a user imports first, load nothing of the extras."""
    for statement in ("import brazekit", "from brazekit import AsyncBraze, Braze, Retry"):
        roots = {module.partition(".")[0] for module in loaded_by(statement)}
        assert "brazekit" in roots
        assert roots & NEVER == set()


def test_import_loads_no_models() -> None:
    """`import brazekit` loads no family of models; naming one model does not load them all."""
    assert families(loaded_by("import brazekit; brazekit.Braze")) == set()
    one = families(loaded_by("from brazekit.models import UserAlias"))
    every = {
        path.stem
        for path in (ROOT / "generated/brazekit_api/models").glob("*.py")
        if path.stem != "__init__"
    }
    assert one
    assert one < every


USES = (
    "import brazekit",
    "from brazekit import Braze",
    "from brazekit import AsyncBraze, Braze, Retry; from brazekit.models import Event, Purchase",
)
SHARE = 0.6
"""At most so much of what httpx loads; in time it is measured by benchmarks/import_cost.py."""


@pytest.mark.parametrize("statement", USES)
def test_own_modules_are_less_than_60_percent_of_what_httpx_loads(statement: str) -> None:
    """Counted for the import of the package, of the client, and of what a program uses first."""
    own = {name for name in loaded_by(statement) if name.partition(".")[0] in OWN}
    assert own
    assert len(own) < SHARE * len(loaded_by("import httpx"))


def test_the_benchmark_reads_a_report() -> None:
    """Own time is summed over own modules, each alone; httpx's is what its import took in all."""
    report = (
        "import time: self [us] | cumulative | imported package\n"
        "import time:       100 |        100 |     ssl\n"
        "import time:        50 |        150 |   httpx._client\n"
        "import time:        10 |        160 | httpx\n"
        "import time:         7 |          7 |   attrs\n"
        "import time:        20 |         27 |   brazekit_api.seam\n"
        "import time:        30 |         57 | brazekit\n"
    )
    assert read(report) == Cost(own=50, httpx=160)
    with pytest.raises(ValueError, match="no line of httpx"):
        read("import time:        30 |         57 | brazekit\n")


def test_the_benchmark_measures_an_interpreter(tmp_path: Path) -> None:
    """Both sides are seen by it; how long they take is nobody's promise."""
    cost = measure("import brazekit", str(tmp_path))
    assert cost.own > 0
    assert cost.httpx > 0
