"""Nobody pays for families that are not used: models are loaded as they are reached."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from brazekit_api import models
from conformance.document import all_operations, reached

FAMILIES = sorted({name.partition(".")[0] for name in all_operations()})
EVERY = {path.stem for path in Path(models.__file__).parent.glob("[a-z]*.py")}

# Each statement runs as in a fresh interpreter, as far as models can tell: starting one for each
# would take too long, and so would loading anew what knows no models.
_PROGRAM = """
import json, sys
again = ("brazekit", "brazekit.client", "brazekit.models")
trees = ("brazekit_api.models", "brazekit_api.calls", "brazekit_api.groups")
loaded = {}
for statement in json.load(sys.stdin):
    for name in list(sys.modules):
        if name in again or name.startswith(trees):
            del sys.modules[name]
    exec(statement, {})
    prefix = "brazekit_api.models."
    loaded[statement] = [name[len(prefix):] for name in sys.modules if name.startswith(prefix)]
print(json.dumps(loaded))
"""
_IMPORTS = ("import brazekit", "from brazekit import AsyncBraze, Braze, Pace, Retry, Timeout")
_CLIENT = "import brazekit\nbraze = brazekit.Braze('k', base_url='http://127.0.0.1')\n"
_ONE_MODEL = "from brazekit.models import UserAlias"


def use(family: str) -> str:
    """Give a statement that reaches a family's methods."""
    return f"{_CLIENT}braze.{family}"


@cache
def loaded() -> dict[str, set[str]]:
    """Give the topics of models that each statement loads."""
    statements = [*_IMPORTS, _CLIENT, _ONE_MODEL, *map(use, FAMILIES)]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        input=json.dumps(statements),
        capture_output=True,
        text=True,
        check=True,
    )
    return {statement: set(topics) for statement, topics in json.loads(done.stdout).items()}


def topics_of(family: str) -> set[str]:
    """Give the topics of all objects that the requests and answers of a family can hold."""
    names: set[str] = set()
    for operation in all_operations().values():
        if operation.id.partition(".")[0] == family:
            bodies = [operation.body] if operation.body is not None else []
            for schema in [*bodies, *(schema for _, schema, _ in operation.answers())]:
                names |= set(reached(schema))
    classes = [getattr(models, name) for name in names if name in models.__all__]
    return {str(each.__module__).rpartition(".")[2] for each in classes}


@pytest.mark.parametrize("statement", [*_IMPORTS, _CLIENT])
def test_importing_and_making_a_client_loads_no_models(statement: str) -> None:
    """Neither the import nor a client that has not been used loads any model."""
    assert loaded()[statement] == set()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_loads_no_models_but_its_own(family: str) -> None:
    """The first use of a family loads models that its requests or answers hold, and no others."""
    found = loaded()[use(family)]
    assert found <= topics_of(family)
    assert found < EVERY


def test_one_model_loads_its_topic_alone() -> None:
    """Naming a model loads the module that it is in."""
    assert loaded()[_ONE_MODEL] == {"identifiers"}


def test_the_count_sees_what_is_loaded() -> None:
    """The families do load models, and not all the same."""
    seen = [loaded()[use(family)] for family in FAMILIES]
    assert all(seen)
    assert {"users", "identifiers"} <= loaded()[use("users")]
    assert len({*map(frozenset, seen)}) > len(FAMILIES) // 2
