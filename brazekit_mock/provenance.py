"""Where each behaviour of the mock comes from: the tables in `provenance_tables`."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path

__all__ = ["LEVELS", "behaviours"]

LEVELS = ("documented", "observed", "inferred")


@functools.cache
def behaviours() -> tuple[dict[str, str], ...]:
    """Every behaviour with `id`, `statement`, `level` and, unless inferred, `source`."""
    folder = Path(__file__).with_name("provenance_tables")
    rows = [
        {"id": name, **row}
        for path in sorted(folder.glob("*.toml"))
        for name, row in tomllib.loads(path.read_text("utf-8")).items()
    ]
    return tuple(rows)
