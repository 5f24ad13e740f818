"""The entry point of the `brazekit` command; the commands are in `commands.py`.

Kept apart from them because they need Typer, which the core install does not bring.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]

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
    from .commands import app

    app()
