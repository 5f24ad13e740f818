"""Rules on paths and operations: index, identity, tags, answers and headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from .lint_document import Document, Finding, Node, Operation
from .lint_rules import RULES
from .load import ROOT, escape, resolve

_OPERATION_ID = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")
_HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
_VERDICTS = ("x-braze-permission", "x-braze-bucket", "x-braze-retry")


def found(
    document: Document, rule: str, file: str, pointer: str, received: str, expected: str
) -> Finding:
    """A finding at a place of the document."""
    return Finding(file, document.line(file, pointer), rule, RULES[rule], received, expected)


def check(document: Document) -> Iterator[Finding]:
    """Every finding of this group."""
    yield from _references(document)
    yield from _index(document)
    yield from _operation_ids(document)
    tags = {node.key for node in document.of_kind("tag")}
    for operation in document.operations:
        yield from _tag(document, operation, tags)
        yield from _verdicts(document, operation)
        yield from _statuses(document, operation)
        yield from _headers(document, operation)
        yield from _named(document, operation)


def _references(document: Document) -> Iterator[Finding]:
    for file, source in document.sources.items():
        for pointer in source.lines:
            if not pointer.endswith("/$ref"):
                continue
            parent = pointer.rpartition("/")[0]
            ref = _value(source.data, pointer)
            if not isinstance(ref, str) or "/value/" in parent:
                continue
            expected = "a path relative to this file, then # and a JSON pointer that exists there"
            try:
                resolve(document.sources, file, ref)
            except KeyError:
                yield found(document, "S01", file, pointer, f"$ref: {ref}", expected)


def _value(data: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        data = data[int(key)] if isinstance(data, list) else data[key]
    return data


def _index(document: Document) -> Iterator[Finding]:
    listed: dict[tuple[str, str], str] = {}
    for path, item in document.root.get("paths", {}).items():
        pointer = f"/paths/{escape(path)}"
        ref = item.get("$ref") if isinstance(item, dict) else None
        if ref is None:
            expected = f"{path}: {{$ref: 'paths/<tag>.yaml#/{escape(path)}'}}"
            yield found(document, "S02", ROOT, pointer, "a path item without $ref", expected)
            continue
        file, _, target = ref.partition("#")
        listed[(file, target)] = path
        if target != f"/{escape(path)}":
            expected = f"a reference that ends in #/{escape(path)}"
            yield found(document, "S02", ROOT, pointer, f"$ref: {ref}", expected)
    for node in document.of_kind("path_item"):
        if (node.file, node.pointer) not in listed:
            expected = f"{node.key} under paths in {ROOT}"
            received = f"{node.key}, which the index leaves out"
            yield found(document, "S02", node.file, node.pointer, received, expected)


def _operation_ids(document: Document) -> Iterator[Finding]:
    seen: dict[str, Operation] = {}
    for operation in document.operations:
        node, name = operation.node, operation.value.get("operationId")
        pointer = node.child("operationId")
        expected = "resource.method in lower case, such as users.alias.new"
        if not isinstance(name, str) or not _OPERATION_ID.match(name):
            received = "no operationId" if name is None else f"operationId: {name}"
            yield found(document, "S08", node.file, pointer, received, expected)
            continue
        if name in seen:
            received = f"operationId: {name}, which {seen[name].path} has as well"
            yield found(document, "S08", node.file, pointer, received, "a name of its own")
        for other in seen:
            if other.startswith(f"{name}.") or name.startswith(f"{other}."):
                received = f"operationId: {name} beside {other}"
                expected = "names of which none is a group in another, such as users.track_sync"
                yield found(document, "S08", node.file, pointer, received, expected)
        seen[name] = operation


def _tag(document: Document, operation: Operation, declared: set[str]) -> Iterator[Finding]:
    node, tags = operation.node, operation.value.get("tags") or []
    file_tag = PurePosixPath(node.file).stem
    if tags != [file_tag] or file_tag not in declared:
        expected = f"tags: [{file_tag}], declared under tags in {ROOT}"
        received = f"tags: {tags}" if tags != [file_tag] else f"{file_tag}, not declared"
        yield found(document, "S09", node.file, node.child("tags"), received, expected)


def _verdicts(document: Document, operation: Operation) -> Iterator[Finding]:
    for key in _VERDICTS:
        if key not in operation.value:
            node = operation.node
            expected = f"{key} beside operationId; EXTENSIONS.md shows its shape"
            yield found(document, "S07", node.file, node.pointer, f"no {key}", expected)


def _statuses(document: Document, operation: Operation) -> Iterator[Finding]:
    node, responses = operation.node, operation.value.get("responses") or {}
    pointer = node.child("responses")
    received = f"responses {', '.join(map(str, responses)) or 'none'}"
    if not any(re.fullmatch(r"2\d\d", str(status)) for status in responses):
        yield found(document, "S11", node.file, pointer, received, "a success such as '200'")
    for status in ("4XX", "5XX"):
        if status not in responses:
            expected = f"{status}, by reference to the root's shared responses"
            yield found(document, "S11", node.file, pointer, received, expected)
    if "default" in responses:
        expected = "no default, which generators read as a success or drop"
        yield found(
            document, "S11", node.file, node.child("responses", "default"), received, expected
        )


def successes(document: Document, operation: Operation) -> Iterator[Node]:
    """The operation's successful answers, each at the place where it is written."""
    for status, response in (operation.value.get("responses") or {}).items():
        if str(status).startswith("2"):
            pointer = operation.node.child("responses", status)
            file, pointer, value = document.follow(operation.node.file, pointer, response)
            yield Node("response", file, pointer, value, key=str(status))


def _headers(document: Document, operation: Operation) -> Iterator[Finding]:
    for response in successes(document, operation):
        headers = response.value.get("headers") or {}
        for name in _HEADERS:
            if name not in headers:
                expected = f"{name}, by reference to the root's shared headers"
                pointer = response.child("headers")
                yield found(document, "S12", response.file, pointer, f"no {name}", expected)


def _named(document: Document, operation: Operation) -> Iterator[Finding]:
    node = operation.node
    body = operation.value.get("requestBody")
    holders = (
        [(Node("body", node.file, node.child("requestBody"), body), "Request")] if body else []
    )
    holders += [(response, "Response") for response in successes(document, operation)]
    for holder, suffix in holders:
        for media, value in (holder.value.get("content") or {}).items():
            schema = value.get("schema") or {}
            name = str(schema.get("$ref", "")).rpartition("/")[2]
            if media == "application/json" and not name.endswith(suffix):
                received = f"schema {name or 'written in place'}"
                expected = f"a $ref to a schema whose name ends in {suffix}"
                pointer = holder.child("content", media, "schema")
                yield found(document, "S13", holder.file, pointer, received, expected)
