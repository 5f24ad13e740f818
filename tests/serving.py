"""Runs `brazekit mock` for a test, as a user would."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator


@contextlib.contextmanager
def mock_server(*options: str) -> Iterator[str | None]:
    """Gives the URL of a running `brazekit mock`, or None if it did not start."""
    command = shutil.which("brazekit", path=sysconfig.get_path("scripts"))
    assert command is not None, "the command `brazekit` is not installed"
    process = subprocess.Popen(
        [command, "mock", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://[\w.:\[\]-]+", process.stdout.readline())
        yield found.group() if found else None
    finally:
        process.terminate()
        process.communicate(timeout=30)
