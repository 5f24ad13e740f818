"""The document as the linter sees it: every node with its kind, its file and its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from .load import ROOT, Source, escape, line_of, resolve

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LISTS = ("allOf", "anyOf", "oneOf")
_CONDITIONS = ("not", "contains", "propertyNames", "if", "then", "else")


@dataclass(frozen=True)
class Finding:
    """One departure from the style, with the place where it stands."""

    file: str
    line: int
    rule: str
    message: str
    received: str
    expected: str

    def __str__(self) -> str:
        return (
            f"{self.file}:{self.line}: {self.rule} {self.message} "
            f"Received: {self.received} / Documented: {self.expected}"
        )


@dataclass(frozen=True)
class Node:
    """One object of the document. `role` tells how a schema is used; `key` is its last name."""

    kind: str
    file: str
    pointer: str
    value: Any
    role: str = ""
    key: str = ""

    def child(self, *tokens: str | int) -> str:
        """The pointer of something below this node."""
        return self.pointer + "".join(f"/{escape(str(token))}" for token in tokens)


@dataclass(frozen=True)
class Operation:
    """One operation, with what the rules ask of its body and its answers."""

    node: Node
    path: str
    method: str

    @property
    def value(self) -> dict[str, Any]:
        """The operation object."""
        result: dict[str, Any] = self.node.value
        return result


@dataclass(frozen=True)
class Document:
    """The parsed files, with the nodes found by walking them as OpenAPI reads them."""

    spec_dir: Path
    sources: dict[str, Source]
    nodes: tuple[Node, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "nodes", tuple(_walk(self.sources)))

    @property
    def root(self) -> dict[str, Any]:
        """The root file."""
        result: dict[str, Any] = self.sources[ROOT].data
        return result

    def of_kind(self, *kinds: str) -> Iterator[Node]:
        """The nodes of some kinds, in reading order."""
        return (node for node in self.nodes if node.kind in kinds)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in reading order."""
        return tuple(Operation(node, node.role, node.key) for node in self.of_kind("operation"))

    def line(self, file: str, pointer: str) -> int:
        """The line of a node, or of the nearest parent that exists."""
        return line_of(self.sources[file], pointer)

    def follow(self, file: str, pointer: str, value: Any) -> tuple[str, str, Any]:
        """Follow `$ref`s from a node to the object itself; the node itself when one is broken."""
        seen: set[tuple[str, str]] = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            if (file, pointer) in seen:
                break
            seen.add((file, pointer))
            try:
                target = resolve(self.sources, file, value["$ref"])
            except KeyError:
                break
            file, pointer, value = target.path, target.pointer, target.node
        return file, pointer, value

    def properties(self, file: str, pointer: str, schema: Any) -> dict[str, tuple[str, str, Any]]:
        """The properties of an object schema, through `$ref` and `allOf`, each with its place."""
        file, pointer, schema = self.follow(file, pointer, schema)
        found: dict[str, tuple[str, str, Any]] = {}
        if not isinstance(schema, dict):
            return found
        for index, part in enumerate(schema.get("allOf") or ()):
            found |= self.properties(file, f"{pointer}/allOf/{index}", part)
        for name, value in (schema.get("properties") or {}).items():
            found[name] = (file, f"{pointer}/properties/{escape(name)}", value)
        return found

    def item_properties(self, file: str, pointer: str, schema: Any) -> set[str]:
        """The names that items of an array schema may have, through unions."""
        file, pointer, schema = self.follow(file, pointer, schema)
        if not isinstance(schema, dict):
            return set()
        names: set[str] = set()
        items = schema.get("items")
        if items is not None:
            file, pointer, items = self.follow(file, f"{pointer}/items", items)
            options = [items, *items.get("anyOf", ()), *items.get("oneOf", ())]
            for option in options:
                names |= set(self.properties(file, pointer, option))
        for option in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            names |= self.item_properties(file, pointer, option)
        return names

    def body(self, operation: Operation) -> dict[str, tuple[str, str, Any]]:
        """The properties of the operation's JSON body."""
        pointer = operation.node.child("requestBody")
        file, pointer, body = self.follow(
            operation.node.file, pointer, operation.value.get("requestBody") or {}
        )
        schema = _json_schema(body)
        return self.properties(file, pointer, schema)

    def answer(self, operation: Operation) -> dict[str, tuple[str, str, Any]]:
        """The properties of the operation's successful JSON answers, taken together."""
        found: dict[str, tuple[str, str, Any]] = {}
        for status, response in (operation.value.get("responses") or {}).items():
            if status.startswith("2"):
                pointer = operation.node.child("responses", status)
                file, pointer, response = self.follow(operation.node.file, pointer, response)
                found |= self.properties(file, pointer, _json_schema(response))
        return found


def _json_schema(holder: Any) -> Any:
    return ((holder.get("content") or {}).get("application/json") or {}).get("schema") or {}


def _walk(sources: dict[str, Source]) -> Iterator[Node]:
    root = sources[ROOT].data
    yield Node("root", ROOT, "", root)
    for index, server in enumerate(root.get("servers") or ()):
        yield Node("server", ROOT, f"/servers/{index}", server)
    for index, tag in enumerate(root.get("tags") or ()):
        yield Node("tag", ROOT, f"/tags/{index}", tag, key=str(tag.get("name")))
    components = root.get("components") or {}
    for name, header in (components.get("headers") or {}).items():
        yield from _header(ROOT, f"/components/headers/{escape(name)}", header, name)
    for name, parameter in (components.get("parameters") or {}).items():
        yield from _parameter(ROOT, f"/components/parameters/{escape(name)}", parameter)
    for name, response in (components.get("responses") or {}).items():
        yield from _response(ROOT, f"/components/responses/{escape(name)}", response, name)
    for name, schema in (components.get("schemas") or {}).items():
        yield from _schema(ROOT, f"/components/schemas/{escape(name)}", schema, "named", name)
    for file, source in sources.items():
        if file.startswith("paths/"):
            for path, item in source.data.items():
                yield from _path_item(file, f"/{escape(path)}", item, path)
        elif file.startswith("schemas/"):
            for name, schema in source.data.items():
                yield from _schema(file, f"/{escape(name)}", schema, "named", name)


def _path_item(file: str, pointer: str, item: dict[str, Any], path: str) -> Iterator[Node]:
    yield Node("path_item", file, pointer, item, key=path)
    for index, parameter in enumerate(item.get("parameters") or ()):
        yield from _parameter(file, f"{pointer}/parameters/{index}", parameter)
    for method in METHODS:
        if method not in item:
            continue
        operation, place = item[method], f"{pointer}/{method}"
        yield Node("operation", file, place, operation, role=path, key=method)
        for index, parameter in enumerate(operation.get("parameters") or ()):
            yield from _parameter(file, f"{place}/parameters/{index}", parameter)
        body = operation.get("requestBody") or {}
        yield from _content(file, f"{place}/requestBody", body, "request")
        for status, response in (operation.get("responses") or {}).items():
            yield from _response(file, f"{place}/responses/{status}", response, status)


def _parameter(file: str, pointer: str, value: dict[str, Any]) -> Iterator[Node]:
    if "$ref" in value:
        return
    yield Node("parameter", file, pointer, value, key=str(value.get("name")))
    if "schema" in value:
        yield from _schema(file, f"{pointer}/schema", value["schema"], "parameter", "")


def _header(file: str, pointer: str, value: dict[str, Any], name: str) -> Iterator[Node]:
    if "$ref" in value:
        return
    yield Node("header", file, pointer, value, key=name)
    if "schema" in value:
        yield from _schema(file, f"{pointer}/schema", value["schema"], "header", "")


def _response(file: str, pointer: str, value: dict[str, Any], status: str) -> Iterator[Node]:
    if "$ref" in value:
        return
    yield Node("response", file, pointer, value, key=str(status))
    for name, header in (value.get("headers") or {}).items():
        yield from _header(file, f"{pointer}/headers/{escape(name)}", header, name)
    yield from _content(file, pointer, value, str(status))


def _content(file: str, pointer: str, holder: dict[str, Any], role: str) -> Iterator[Node]:
    for media, value in (holder.get("content") or {}).items():
        place = f"{pointer}/content/{escape(media)}"
        yield Node("media", file, place, value, role=role, key=media)
        if "schema" in value:
            yield from _schema(file, f"{place}/schema", value["schema"], "media", "")


def _schema(file: str, pointer: str, value: Any, role: str, key: str) -> Iterator[Node]:
    yield Node("schema", file, pointer, value, role=role, key=key)
    if not isinstance(value, dict):
        return
    inner = "condition" if role == "condition" else ""
    for name, schema in (value.get("properties") or {}).items():
        place = f"{pointer}/properties/{escape(name)}"
        yield from _schema(file, place, schema, inner or "property", name)
    for keyword, used_as in (("items", "items"), ("additionalProperties", "map")):
        if isinstance(value.get(keyword), dict):
            yield from _schema(file, f"{pointer}/{keyword}", value[keyword], inner or used_as, "")
    for keyword in _LISTS:
        for index, schema in enumerate(value.get(keyword) or ()):
            place = f"{pointer}/{keyword}/{index}"
            used_as = "condition" if _only_conditions(schema) else "part"
            yield from _schema(file, place, schema, inner or used_as, "")
    for keyword in _CONDITIONS:
        if keyword in value:
            yield from _schema(file, f"{pointer}/{keyword}", value[keyword], "condition", "")


def _only_conditions(schema: Any) -> bool:
    """Whether a part of a union narrows its parent and is no type of its own."""
    return (
        isinstance(schema, dict)
        and set(schema) <= {"required", *_LISTS, *_CONDITIONS}
        and ("$ref" not in schema)
        and not any(_typed(part) for name in _LISTS for part in schema.get(name, ()))
    )


def _typed(schema: Any) -> bool:
    return not _only_conditions(schema)
