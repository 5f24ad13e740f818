"""Rules on schemas: nothing bare, no traps, good names, nothing unused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .lint_document import Document, Finding, Node
from .lint_operations import found
from .load import resolve

_NAME = re.compile(r"^[A-Z][A-Za-z0-9]*$")
_ANNOTATIONS = {"title", "description", "deprecated", "x-braze-evidence"}
_OLD = {"nullable": 'type: [string, "null"]', "example": "examples, on the body or answer"}
# The one schema that stands for any JSON value; everything open refers to it by name.
_ANYTHING = "JsonValue"


def check(document: Document) -> Iterator[Finding]:
    """Every finding of this group."""
    for node in document.of_kind("schema"):
        if isinstance(node.value, dict):
            yield from _bare(document, node)
            yield from _trap(document, node)
        else:
            expected = "a schema; JsonValue by reference where anything goes"
            yield found(document, "S16", node.file, node.pointer, f"{node.value!r}", expected)
    yield from _keywords(document)
    yield from _names(document)
    yield from _unused(document)


def _bare(document: Document, node: Node) -> Iterator[Finding]:
    schema = node.value
    if node.role == "condition" or "$ref" in schema:
        return
    kinds = schema.get("type")
    types = kinds if isinstance(kinds, list) else [kinds]
    if "object" in types and not _says_what(schema):
        received = "type: object without properties"
        expected = "properties, or additionalProperties with a schema, or a $ref to a named schema"
        yield found(document, "S16", node.file, node.pointer, received, expected)
    if "array" in types and not isinstance(schema.get("items"), dict):
        expected = "items with a schema"
        yield found(document, "S16", node.file, node.pointer, "type: array without items", expected)
    if set(schema) <= _ANNOTATIONS and node.key != _ANYTHING:
        expected = f"a type, or a $ref to {_ANYTHING} where anything goes"
        yield found(document, "S16", node.file, node.pointer, "a schema without a type", expected)


def _says_what(schema: dict[str, Any]) -> bool:
    composed = any("properties" in part or "$ref" in part for part in schema.get("allOf", ()))
    return (
        bool(schema.get("properties"))
        or composed
        or (
            isinstance(schema.get("additionalProperties"), dict)
            and bool(schema["additionalProperties"])
        )
    )


def _trap(document: Document, node: Node) -> Iterator[Finding]:
    schema = node.value
    if schema.get("type") != "object" and "properties" not in schema:
        return
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            received = f"{keyword} beside properties, which generators read as anything at all"
            expected = f"allOf: [{{{keyword}: [{{required: [...]}}, ...]}}]"
            yield found(document, "S17", node.file, node.child(keyword), received, expected)


def _keywords(document: Document) -> Iterator[Finding]:
    for node in document.of_kind("schema", "media", "parameter", "header"):
        if not isinstance(node.value, dict):
            continue
        for keyword, instead in _OLD.items():
            if keyword in node.value:
                received = f"{keyword}: {node.value[keyword]}"
                yield found(document, "S23", node.file, node.child(keyword), received, instead)


def _names(document: Document) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for node in document.of_kind("schema"):
        if node.role != "named":
            continue
        if not _NAME.match(node.key):
            expected = "PascalCase, such as UserAlias"
            yield found(document, "S18", node.file, node.pointer, node.key, expected)
        if node.key in seen:
            received = f"{node.key}, which {seen[node.key]} defines as well"
            expected = "one definition in one file, since all names meet in the joined document"
            yield found(document, "S18", node.file, node.pointer, received, expected)
        seen.setdefault(node.key, node.file)


def _unused(document: Document) -> Iterator[Finding]:
    """Start from the root and the paths, so that schemas that only use each other are found."""
    named = {
        (node.file, node.pointer): node
        for node in document.of_kind("schema")
        if node.role == "named"
    }
    used: set[tuple[str, str]] = set()
    waiting = [
        (file, ref)
        for file, source in document.sources.items()
        if not file.startswith("schemas/")
        for ref in references(source.data)
    ]
    while waiting:
        file, ref = waiting.pop()
        try:
            target = resolve(document.sources, file, ref)
        except KeyError:
            continue
        place = (target.path, target.pointer)
        if place in named and place not in used:
            used.add(place)
            waiting += [(target.path, inner) for inner in references(target.node)]
    for place, node in named.items():
        if place not in used:
            expected = "a schema that an operation reaches; remove it or refer to it"
            received = f"{node.key}, to which nothing leads"
            yield found(document, "S19", node.file, node.pointer, received, expected)


def references(value: Any) -> Iterator[str]:
    """Every `$ref` inside a node."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield inner
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)
