"""Reading an expectation: fields with types, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .compare import shown

__all__ = ["WHO", "Fields", "described", "read"]

Fields = Mapping[str, type | tuple[type, ...]]

# How a user is named; of what happened it is known under which names it was.
WHO: Fields = {"external_id": str, "user_alias": dict, "email": str, "phone": str}


def read(
    assertion: str, sent: Mapping[str, Any], needed: Fields, more: Fields
) -> tuple[dict[str, Any], int | None]:
    """What is wanted, without fields that are null, and how often (None: at least once).

    Raises ValueError with a sentence where a field is missing, unknown or of a wrong type.
    """
    known = {**needed, **more, "times": int}
    wanted = {name: value for name, value in sent.items() if value is not None}
    missing = [name for name in needed if name not in wanted]
    if missing:
        raise ValueError(f"The assertion {assertion} needs {', '.join(missing)}.")
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise ValueError(
            f"The assertion {assertion} takes {', '.join(known)}, not {', '.join(unknown)}."
        )
    for name, value in wanted.items():
        kind = known[name]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise ValueError(f"The field {name} of {assertion} has a value of a wrong type.")
    times = wanted.pop("times", None)
    if times is not None and times < 0:
        raise ValueError(f"The field times of {assertion} is 0 or more.")
    return wanted, times


def described(wanted: Mapping[str, Any]) -> str:
    """What is wanted, on one line."""
    return ", ".join(f"{name} = {shown(value)}" for name, value in wanted.items()) or "any"
