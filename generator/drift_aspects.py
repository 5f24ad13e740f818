"""What is said of one place: its types, caps, enums and alternatives, as text to compare."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Node", "aspects", "parts"]

_CAPS = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
_VERBATIM = ("format", "pattern", "default", "uniqueItems", "readOnly", "writeOnly", "not")
_NUMBERS = {"integer", "number"}
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


@dataclass
class Node:
    """A schema with its references followed: what holds together, and what is this or that."""

    base: list[Mapping[str, Any]]
    groups: list[list[Node]] = field(default_factory=list["list[Node]"])
    stack: frozenset[str] = frozenset()

    def leaves(self) -> list[list[Mapping[str, Any]]]:
        """Each way to satisfy the schema, as the parts that then hold together."""
        if not self.groups:
            return [self.base]
        return [
            [*self.base, *leaf] for group in self.groups for one in group for leaf in one.leaves()
        ]


def parts(nodes: Iterable[Node]) -> Iterator[Mapping[str, Any]]:
    """Every part of the nodes, whichever way it belongs to."""
    for node in nodes:
        yield from node.base
        for group in node.groups:
            yield from parts(group)


def aspects(nodes: list[Node]) -> dict[str, str]:
    """What the nodes, each of which may stand at the place, say together."""
    leaves = [leaf for node in nodes for leaf in node.leaves()]
    types = [_types(leaf) for leaf in leaves]
    said = {"type": _listed({kind for found in types for kind in found})}
    _add_enum(said, leaves, types)
    for kind, names in _CAPS.items():
        fitting = [
            leaf
            for leaf, found in zip(leaves, types, strict=True)
            if kind in found or "any" in found or (kind == "number" and found & _NUMBERS)
        ]
        for name in names:
            _add(said, name, [_value(leaf, name) for leaf in fitting])
    for name in _VERBATIM:
        _add(said, name, [_value(leaf, name) for leaf in leaves])
    if any(part.get("deprecated") for part in parts(nodes)):
        said["deprecated"] = "yes"
    if any(part.get("additionalProperties") is False for part in parts(nodes)):
        said["further fields"] = "no"
    alternatives = _alternatives(nodes)
    if alternatives:
        said["alternatives"] = " | ".join(alternatives)
    return said


def _types(leaf: Iterable[Mapping[str, Any]]) -> set[str]:
    found: set[str] = set()
    for part in leaf:
        stated = part.get("type")
        if stated is not None:
            found |= {stated} if isinstance(stated, str) else set(stated)
        if part.get("nullable"):
            found.add("null")
    if not found - {"null"}:
        found |= {kind for part in leaf for kind in _implied(part)}
    return found or {"any"}


def _implied(part: Mapping[str, Any]) -> Iterator[str]:
    if "properties" in part or "additionalProperties" in part:
        yield "object"
    if "items" in part:
        yield "array"
    for value in _listed_values(part):
        yield _TYPES.get(type(value), "object")


def _listed_values(part: Mapping[str, Any]) -> list[Any]:
    values = list(part.get("enum", ()))
    return [*values, part["const"]] if "const" in part else values


def _add_enum(
    said: dict[str, str], leaves: list[list[Mapping[str, Any]]], types: list[set[str]]
) -> None:
    """The values that are listed, and whether others of their types are let through as well."""
    per_leaf = [[value for part in leaf for value in _listed_values(part)] for leaf in leaves]
    values = {json.dumps(value) for listed in per_leaf for value in listed if value is not None}
    if not values:
        return
    said["enum"] = _listed(values)
    kinds = {_TYPES.get(type(json.loads(value)), "object") for value in values}
    if any(not listed and found & kinds for listed, found in zip(per_leaf, types, strict=True)):
        said["other values"] = "yes"


def _value(leaf: Iterable[Mapping[str, Any]], name: str) -> str | None:
    found = [json.dumps(part[name], sort_keys=True) for part in leaf if name in part]
    return " and ".join(sorted(set(found))) or None


def _add(said: dict[str, str], name: str, values: list[str | None]) -> None:
    """Note what the ways to satisfy a schema say under a keyword, if any of them says something."""
    if any(value is not None for value in values):
        said[name] = " or ".join(sorted({"none" if value is None else value for value in values}))


def _alternatives(nodes: list[Node]) -> list[str]:
    """Each alternative between objects as its fields, required ones with a star."""
    found: set[str] = set()
    for node in nodes:
        for group in node.groups:
            for one in group:
                found |= {_fields(leaf) for leaf in one.leaves()}
    found.discard("")
    return sorted(found)


def _fields(leaf: Iterable[Mapping[str, Any]]) -> str:
    required = {name for part in leaf for name in part.get("required", ())}
    names = required | {name for part in leaf for name in part.get("properties", {})}
    return ", ".join(f"{name}*" if name in required else name for name in sorted(names))


def _listed(values: Iterable[str]) -> str:
    return ", ".join(sorted(values))
