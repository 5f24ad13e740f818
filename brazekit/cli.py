"""The entry point of the `brazekit` command; the commands are in `commands.py`.

Kept apart from them because they need Typer, which the core install does not bring. Also the one
place of the client that knows of the mock, and of the conformance suite.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typer

__all__ = ["conformance_commands", "main", "mock_behaviours", "serve_mock", "serve_recorder"]

_MISSING = """\
The brazekit command needs Typer, which the library alone does without. Install one of:
  pip install 'brazekit[mock]'   the mock of Braze, and calls from the shell
  pip install 'brazekit[bulk]'   loading files, and calls from the shell
"""


def main() -> None:
    """Run the command line."""
    if find_spec("typer") is None:
        sys.stderr.write(_MISSING)
        sys.exit(1)
    words = sys.argv[1:]
    if words[:1] == ["mock"] and not {"record", "--help"}.intersection(words):
        from .shell.mocking import lone

        lone()()
    else:
        from .commands import app

        app()


def serve_mock(
    host: str,
    port: int,
    plan: str,
    key: str,
    seed: int,
    *,
    files: Mapping[str, Path | None],
    allow_remote: bool,
) -> None:
    """Serve the mock until interrupted; `files` are those of its options, by name.

    Raises:
        ImportError: The extra of the mock is not installed.
        ValueError: The host is reachable from outside, or a file cannot be used; it says which.
    """
    from brazekit_mock.server import run

    run(host, port, plan, key, seed, allow_remote=allow_remote, **files)


def mock_behaviours() -> Iterable[Mapping[str, str]]:
    """Give each behaviour of the mock with `id`, `statement`, `level` and mostly a `source`."""
    from brazekit_mock.provenance import behaviours

    return behaviours()


def serve_recorder(
    upstream: str, folder: Path, *, host: str, port: int, plan: str, allow_writes: bool
) -> None:
    """Serve the recorder before a workspace until interrupted.

    Raises:
        ImportError: The extra of the mock is not installed.
        OSError: The port is taken.
        ValueError: The upstream or the host could give a key away; it says why.
    """
    from brazekit_mock.recording.run import record

    record(upstream, folder, host=host, port=port, plan=plan, allow_writes=allow_writes)


def conformance_commands() -> typer.Typer:
    """Give the commands of the conformance suite; what they need is loaded when they run."""
    from brazekit_conformance.commands import app

    return app
