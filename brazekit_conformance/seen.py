"""A request as the mock saw it, in the parts that cases speak of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import attrs

from .matching import ABSENT, differences, shown

__all__ = ["Seen", "mismatch", "seen_of"]


@attrs.frozen
class Seen:
    """One request. `at` is in seconds of the real clock, `status` what was answered to it."""

    operation: str
    method: str
    path: str
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    body: str = attrs.field(repr=False)
    status: int
    at: float

    @property
    def json(self) -> Any:
        """The JSON of the body; ABSENT where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return ABSENT

    def line(self) -> str:
        """The request in one line, for a reader."""
        size = f", {len(self.body)} characters" if self.body else ""
        return f"{self.method} {self.path} {dict(self.query) or ''} -> {self.status}{size}"


def seen_of(entry: Mapping[str, Any]) -> Seen:
    """Read an entry of the mock's journal, which keeps whole requests."""
    wire = entry["wire"]
    path, _, query = wire["target"].partition("?")
    values: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        known = values.get(name, ABSENT)
        listed = known if isinstance(known, list) else [known]
        values[name] = value if known is ABSENT else [*listed, value]
    headers: dict[str, str] = {}
    for name, value in wire["headers"]:
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Seen(
        operation=entry["operation"],
        method=entry["method"],
        path=path,
        query=values,
        headers=headers,
        body=wire["body"],
        status=entry["status"],
        at=wire["at"],
    )


def mismatch(expected: Mapping[str, Any], seen: Seen) -> list[str]:
    """Say how a request is not what is expected; empty when it is."""
    found: list[str] = []
    for name, told in expected.items():
        if name in ("operation", "method", "path", "body", "status"):
            found += differences(told, getattr(seen, name), name)
        elif name == "query":
            found += differences(told, dict(seen.query), "query")
        elif name == "headers":
            found += differences({"$has": told}, dict(seen.headers), "headers")
        elif name == "bytes":
            found += differences(told, len(seen.body.encode()), "the body's length in bytes")
        elif name == "json":
            if seen.json is ABSENT:
                found.append(f"the body is no JSON: {shown(seen.body)}")
            else:
                found += differences(told, seen.json, "json")
        elif name == "items":
            for array, count in told.items():
                found += differences(count, items_in(seen, array), f"the number of {array}")
    return found


def items_in(seen: Seen, array: str) -> int:
    """How many items the body has in an array."""
    body = seen.json
    items = body.get(array) if isinstance(body, dict) else None
    return len(items) if isinstance(items, list) else 0
