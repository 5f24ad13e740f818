"""What the document says of an operation's parameters, by the names that cases use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brazekit_mock.document import Document, Operation

__all__ = ["parameters_of", "placed"]


def parameters_of(document: Document, operation: Operation) -> dict[str, str]:
    """The parameters by name, without [] at the end: each `path`, `query`, `header` or `body`."""
    found = {each.name.removesuffix("[]"): each.place for each in operation.parameters}
    if operation.body is not None:
        found |= dict.fromkeys(document.properties(operation.body), "body")
    return found


def placed(
    document: Document, operation: Operation, parameters: Mapping[str, Any]
) -> dict[str, dict[str, Any]]:
    """The given parameters by place: `path`, `query` and `body`."""
    places = parameters_of(document, operation)
    found: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}}
    for name, value in parameters.items():
        found.setdefault(places.get(name, "body"), {})[name] = value
    return found
