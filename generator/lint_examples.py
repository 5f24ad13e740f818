"""Rules on examples: each body and answer shows one, and each one validates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from .lint_document import Document, Finding, Node
from .lint_operations import found
from .lint_schemas import references
from .load import escape


def check(document: Document) -> Iterator[Finding]:
    """Every finding of this group."""
    definitions = {
        node.key: portable(node.value)
        for node in document.of_kind("schema")
        if node.role == "named"
    }
    for node in document.of_kind("media", "parameter"):
        examples = node.value.get("examples")
        if not examples:
            yield from _missing(document, node)
            continue
        validator = _validator(node.value.get("schema", {}), definitions)
        for name, example in examples.items():
            yield from _invalid(document, node, name, example, validator)


def portable(value: Any) -> Any:
    """A copy whose references name `$defs` of one schema; names are unique over all files."""
    if isinstance(value, dict):
        return {
            key: f"#/$defs/{inner.rpartition('/')[2]}"
            if key == "$ref" and isinstance(inner, str)
            else portable(inner)
            for key, inner in value.items()
        }
    return [portable(inner) for inner in value] if isinstance(value, list) else value


def _validator(
    schema: Any, definitions: dict[str, Any]
) -> jsonschema_rs.Draft202012Validator | None:
    body = portable(schema)
    whole = {**body, "$defs": _reachable(body, definitions)}
    try:
        return jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
    except (ValueError, jsonschema_rs.ReferencingError):
        return None  # A broken reference or schema, which other rules name with its own line.


def _reachable(schema: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The definitions that a schema leads to; compiling all of them each time is slow."""
    found_names: set[str] = set()
    waiting = list(references(schema))
    while waiting:
        name = waiting.pop().rpartition("/")[2]
        if name in definitions and name not in found_names:
            found_names.add(name)
            waiting += references(definitions[name])
    return {name: definitions[name] for name in definitions if name in found_names}


def _missing(document: Document, node: Node) -> Iterator[Finding]:
    if node.kind == "parameter" and not node.value.get("required"):
        return
    what = node.key if node.kind == "parameter" else f"{node.role} {node.key}"
    expected = "examples: {a_name: {summary: ..., value: ...}}"
    yield found(document, "S14", node.file, node.pointer, f"no example of {what}", expected)


def _invalid(
    document: Document,
    node: Node,
    name: str,
    example: Any,
    validator: jsonschema_rs.Draft202012Validator | None,
) -> Iterator[Finding]:
    pointer = node.child("examples", name)
    if not isinstance(example, dict) or not example.get("summary") or "value" not in example:
        expected = "summary and value"
        yield found(document, "S15", node.file, pointer, f"example {name} without them", expected)
        return
    if validator is None:
        return
    for error in validator.iter_errors(example["value"]):
        inside = "".join(f"/{escape(str(token))}" for token in error.instance_path)
        place = f"{pointer}/value{inside}"
        received = f"{name}{inside}: {error.message}"
        yield found(document, "S15", node.file, place, received, "a value that the schema accepts")
