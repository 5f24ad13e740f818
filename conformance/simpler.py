"""The document in a form that Schemathesis can draw from in time.

Its generator solves conditions, exclusions and recursion by trial, and needs minutes for a body
that has several. Here they are left out, so that it draws a little more than the document allows;
`fuzz.py` sorts out again what the document itself refuses. What is wrong by the simpler form is
wrong by the document, so nothing is lost where refusals are looked for.
"""

from __future__ import annotations

from typing import Any

from conformance.document import Json, document

_CONDITIONS = {"if", "then", "else", "not", "dependentRequired", "discriminator"}
_PREFIX = "#/components/schemas/"


def simpler() -> dict[str, Any]:
    """Give a copy of the document without conditions, exclusions and recursion."""
    whole = document()
    schemas = whole["components"]["schemas"]
    plain = {name: _plain(schema, name) for name, schema in schemas.items()}
    components = {**whole["components"], "schemas": plain}
    copy: dict[str, Any] = {**whole, "paths": _plain(whole["paths"], ""), "components": components}
    return copy


def _plain(node: Json, inside: str) -> Json:
    """Copy a node of the named schema `inside`, which it must not lead back to."""
    if isinstance(node, list):
        return [_plain(each, inside) for each in node]
    if not isinstance(node, dict):
        return node
    if inside and node.get("$ref") == _PREFIX + inside:
        return {"type": "object"}
    copy: dict[str, Any] = {}
    for key, value in node.items():
        if key in ("example", "examples", "enum", "const", "default"):
            copy[key] = value
        elif key == "properties":  # Names of properties, which may be words of JSON Schema.
            copy[key] = {name: _plain(inner, inside) for name, inner in value.items()}
        elif key == "allOf":
            parts = [_plain(part, inside) for part in value]
            copy[key] = [part for part in parts if part] or [{}]
        elif key not in _CONDITIONS:
            copy["anyOf" if key == "oneOf" else key] = _plain(value, inside)
    return copy
