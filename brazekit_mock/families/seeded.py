"""Reading what a test seeds: an entry with these fields, of these types, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["read"]


def read(
    what: str, entry: Mapping[str, Any], needed: Mapping[str, type], more: Mapping[str, type]
) -> None:
    """Raise ValueError with a sentence unless an entry has what is needed and nothing unknown."""
    known = {**needed, **more}
    if not set(needed) <= set(entry) <= set(known):
        raise ValueError(
            f"Each of {what} has {', '.join(needed) or 'any'} of {', '.join(known)}, and no other."
        )
    for name, value in entry.items():
        if type(value) is not known[name]:
            raise ValueError(f"The {name} of {what} has the type {known[name].__name__}.")
