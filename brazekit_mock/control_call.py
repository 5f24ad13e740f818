"""One request to the mock's own surface, and how its fields are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .tenant import Tenant

__all__ = ["Call", "number", "text", "texts"]


class Call:
    """One request to the surface, taken apart."""

    def __init__(
        self, tenant: Tenant, rest: str, query: Mapping[str, str], body: dict[str, Any]
    ) -> None:
        self.tenant = tenant
        self.rest = rest
        self.query = query
        self.body = body

    def only(self, *names: str) -> None:
        """Refuse a body with fields that the endpoint does not know."""
        if not set(self.body) <= set(names):
            raise ValueError(f"The body takes {', '.join(names)}.")


def text(body: Mapping[str, Any], name: str) -> str | None:
    value = body.get(name)
    if value is not None and (not isinstance(value, str) or not value or len(value) > 200):
        raise ValueError(f"The field {name} is a text of 1 to 200 characters.")
    return value


def texts(body: Mapping[str, Any], name: str) -> list[str] | None:
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"The field {name} is a list of texts.")
    return value


def number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"The field {name} is a number of seconds (or, for set, a date).")
    return float(value)
