"""Lays an operation out flat: each place of its requests and answers, with what is said of it.

A place is a dotted name such as `body.events[].name` or `query.limit`. Two documents that say the
same in other words (by reference or in place, with `allOf` or without, `nullable` or a `null` among
the types) are laid out alike, so that comparing the layouts compares what they mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .drift_aspects import Node, aspects, parts
from .load import at

__all__ = ["Layout", "Places", "layout"]

# Per place, what is said of it: `type`, `required`, `maxItems` and so on, as text.
Places = dict[str, dict[str, str]]

# OpenAPI says these in other words, and tells readers to pass over parameters of these names.
_NO_PARAMETERS = ("accept", "authorization", "content-type")


@dataclass(frozen=True)
class Layout:
    """One operation: what is said of it as a whole, and its places in reading order."""

    method: str
    path: str
    name: str
    summary: str
    places: Places


def layout(document: Mapping[str, Any], path: str, method: str) -> Layout:
    """Lay one operation of a document out.

    Raises KeyError for a reference that leads nowhere, ValueError for one that leaves the file,
    TypeError or AttributeError where a part is no OpenAPI at all.
    """
    item = document["paths"][path]
    operation = item[method]
    reader = _Reader(document)
    places = reader.places
    places[""] = {"deprecated": "yes"} if operation.get("deprecated") else {}
    for listed in [*item.get("parameters", ()), *operation.get("parameters", ())]:
        parameter = reader.target(listed)
        if parameter["in"] != "header" or parameter["name"].lower() not in _NO_PARAMETERS:
            reader.parameter(parameter)
    if "requestBody" in operation:
        body = reader.target(operation["requestBody"])
        reader.content("body", body, {"required": _yes(body.get("required"))})
    for status, answer in operation["responses"].items():
        reader.content(f"answer {status}", reader.target(answer), {})
    for name, callback in operation.get("callbacks", {}).items():
        for told in (told for one in reader.target(callback).values() for told in one.values()):
            reader.content(f"callback {name}", reader.target(told.get("requestBody", {})), {})
    name = operation.get("operationId", "")
    return Layout(method.upper(), path, name, operation.get("summary", ""), places)


class _Reader:
    """Walks through the schemas of one document and notes the places."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self.places: Places = {}

    def target(self, node: Any) -> Any:
        """The node, or what its reference leads to."""
        while "$ref" in node:
            node = self._at(node["$ref"])
        return node

    def _at(self, reference: str) -> Any:
        if not reference.startswith("#"):
            raise ValueError(f"the reference {reference} leaves the file")
        return at(self._document, reference[1:])

    def parameter(self, parameter: Mapping[str, Any]) -> None:
        """Note a parameter and what is within."""
        media = parameter.get("content") or {"": parameter}
        schema = next(iter(media.values())).get("schema", {})
        said = {"required": _yes(parameter.get("required") or parameter["in"] == "path")}
        if parameter.get("deprecated"):
            said["deprecated"] = "yes"
        self._walk(f"{parameter['in']}.{parameter['name']}", [self._node(schema)], said)

    def content(self, place: str, holder: Mapping[str, Any], said: dict[str, str]) -> None:
        """Note a body or an answer and what is within."""
        media = holder.get("content") or {}
        if not media:
            self.places[place] = {**said, "content": "none"}
            return
        name = "application/json" if "application/json" in media else next(iter(media))
        if name != "application/json":
            said["content"] = name
        self._walk(place, [self._node(media[name].get("schema", {}))], said)

    # ------------------------------------------------------------ schemas

    def _node(self, schema: Any, stack: frozenset[str] = frozenset()) -> Node:
        if isinstance(schema, bool):
            return Node([{} if schema else {"not": {}}])
        plain = {key: value for key, value in schema.items() if key not in _JOINED}
        node = Node([plain], stack=stack)
        reference = schema.get("$ref")
        if reference is not None:
            if reference in stack:
                return Node([{"type": "one of those it is in"}])
            self._join(node, self._node(self._at(reference), stack | {reference}))
        for part in schema.get("allOf", ()):
            self._join(node, self._node(part, node.stack))
        for keyword in ("anyOf", "oneOf"):
            if schema.get(keyword):
                node.groups.append([self._node(part, node.stack) for part in schema[keyword]])
        return node

    def _join(self, node: Node, other: Node) -> None:
        node.base += other.base
        node.groups += other.groups
        node.stack |= other.stack

    def _walk(self, place: str, nodes: list[Node], said: dict[str, str]) -> None:
        self.places[place] = {**said, **aspects(nodes)}
        for name, children in _children(nodes).items():
            stacks = _stacks(nodes)
            kept = [self._node(child, stacks) for child in children]
            below = f"{place}{name}" if name in ("[]", ".*") else f"{place}.{name}"
            about = {} if name in ("[]", ".*") else {"required": _yes(_is_required(name, nodes))}
            self._walk(below, kept, about)


_JOINED = ("$ref", "allOf", "anyOf", "oneOf")


def _stacks(nodes: Iterable[Node]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for node in nodes:
        found |= node.stack
        for group in node.groups:
            found |= _stacks(group)
    return found


def _children(nodes: list[Node]) -> dict[str, list[Any]]:
    """The schemas within: of properties by name, of entries under `[]`, of free keys under `.*`."""
    found: dict[str, list[Any]] = {}

    def add(name: str, schema: Any) -> None:
        held = found.setdefault(name, [])
        if schema not in held:
            held.append(schema)

    for part in parts(nodes):
        for name, schema in part.get("properties", {}).items():
            add(name, schema)
        if "items" in part:
            add("[]", part["items"])
        if isinstance(part.get("additionalProperties"), dict):
            add(".*", part["additionalProperties"])
    return found


def _is_required(name: str, nodes: list[Node]) -> bool:
    """Whether every way to satisfy one of the nodes needs the property, where it is known."""
    known = [
        node for node in nodes if any(name in part.get("properties", {}) for part in parts([node]))
    ]
    return all(_needs(name, node) for node in known)


def _needs(name: str, node: Node) -> bool:
    if any(name in part.get("required", ()) for part in node.base):
        return True
    return any(all(_needs(name, one) for one in group) for group in node.groups)


def _yes(value: Any) -> str:
    return "yes" if value else "no"
