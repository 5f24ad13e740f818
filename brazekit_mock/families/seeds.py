"""Reading the entries of a seed: what a test sets from outside, since no operation creates it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..times import parse_time

__all__ = ["checked", "moment"]

Kinds = Mapping[str, type | tuple[type, ...]]


def checked(
    seed: str, entry: Mapping[str, Any], required: Kinds, optional: Kinds | None = None
) -> dict[str, Any]:
    """The entry, if it has what is required, nothing that is unknown, and values of these types."""
    kinds = {**required, **(optional or {})}
    missing = sorted(set(required) - set(entry))
    if missing:
        raise ValueError(f"Each of {seed} has {', '.join(missing)}.")
    unknown = sorted(set(entry) - set(kinds))
    if unknown:
        raise ValueError(f"Each of {seed} takes {', '.join(kinds)}.")
    for name, value in entry.items():
        wanted = kinds[name]
        is_number = wanted in (int, float, (int, float))
        if not isinstance(value, wanted) or (is_number and isinstance(value, bool)):
            raise ValueError(f"The field {name} of {seed} has a value of a wrong type.")
        if isinstance(value, list) and not all(isinstance(one, str | dict) for one in value):
            raise ValueError(f"The field {name} of {seed} is a list of texts or of objects.")
    return dict(entry)


def moment(seed: str, entry: Mapping[str, Any], name: str, default: int) -> int:
    """The time under `name` in milliseconds; `default` where there is none."""
    if name not in entry:
        return default
    found = parse_time(entry[name])
    if found is None:
        raise ValueError(f"The field {name} of {seed} is a date and time in ISO 8601.")
    return found
