"""Where each behaviour of the mock comes from: the table in `provenance.toml`."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path

__all__ = ["LEVELS", "behaviours"]

LEVELS = ("documented", "observed", "inferred")


@functools.cache
def behaviours() -> tuple[dict[str, str], ...]:
    """Every behaviour with `id`, `statement`, `level` and, unless inferred, `source`."""
    table = tomllib.loads(Path(__file__).with_name("provenance.toml").read_text("utf-8"))
    return tuple({"id": name, **row} for name, row in table.items())
