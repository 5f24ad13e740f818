"""Finds properties in schemas by dotted names, through references, unions and arrays."""

from __future__ import annotations

import re
from typing import Any

_STEP = re.compile(r"^(?P<name>.*?)(?P<array>(?:\[\])*)$")


class Reader:
    """Looks into the schemas of one bundled document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def variants(self, schema: Any) -> list[dict[str, Any]]:
        """Give every schema that a schema may stand for: targets of references, union members."""
        found: list[dict[str, Any]] = []
        self._collect(schema, found, set())
        return found

    def _collect(self, schema: Any, found: list[dict[str, Any]], seen: set[str]) -> None:
        if not isinstance(schema, dict):
            return
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference not in seen:
                seen.add(reference)
                self._collect(self.target(reference), found, seen)
            return
        found.append(schema)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(keyword, ()):
                self._collect(part, found, seen)

    def target(self, reference: str) -> Any:
        """Follow a reference inside the document."""
        node: Any = self._document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
        return node

    def properties(self, schema: Any) -> dict[str, list[Any]]:
        """Give all properties that any variant has, each with its schemas."""
        named: dict[str, list[Any]] = {}
        for variant in self.variants(schema):
            for name, value in variant.get("properties", {}).items():
                named.setdefault(name, []).append(value)
        return named

    def items(self, schema: Any) -> list[Any]:
        """Give the item schemas of the arrays that a schema may be."""
        return [variant["items"] for variant in self.variants(schema) if "items" in variant]

    def is_open(self, schema: Any) -> bool:
        """Tell whether an object takes any further property."""
        return any(
            variant.get("additionalProperties") not in (None, False)
            or (not variant.keys() - {"description", "x-braze-evidence"})
            for variant in self.variants(schema)
        )

    def find(self, schemas: list[Any], path: str) -> list[Any]:
        """Give the schemas at a dotted path such as `users[].devices[].os` or `messages.*.name`."""
        for step in path.split("."):
            match = _STEP.match(step)
            name, depth = (match["name"], len(match["array"]) // 2) if match else (step, 0)
            schemas = self._step(schemas, name)
            for _ in range(depth):
                schemas = [item for schema in schemas for item in self.items(schema)] or schemas
        return schemas

    def _step(self, schemas: list[Any], name: str) -> list[Any]:
        found: list[Any] = []
        for schema in self._with_items(schemas):
            if name == "*" or name.startswith("<"):
                found.extend(self._values(schema))
            else:
                found.extend(self.properties(schema).get(name, ()))
        return found

    def _with_items(self, schemas: list[Any]) -> list[Any]:
        """Look into arrays too: the facts do not always write the brackets."""
        return schemas + [item for schema in schemas for item in self.items(schema)]

    def _values(self, schema: Any) -> list[Any]:
        return [
            {} if value is True else value
            for variant in self.variants(schema)
            if (value := variant.get("additionalProperties")) not in (None, False)
        ]

    def enum(self, schemas: list[Any]) -> set[Any]:
        """Give the listed values of schemas or of their items."""
        values: set[Any] = set()
        for schema in self._with_items(schemas):
            for variant in self.variants(schema):
                values.update(variant.get("enum", ()))
                if "const" in variant:
                    values.add(variant["const"])
        return values - {None}

    def keyword(self, schemas: list[Any], *names: str) -> set[Any]:
        """Give the values that schemas or their items have under any of the keywords."""
        return {
            variant[name]
            for schema in self._with_items(schemas)
            for variant in self.variants(schema)
            for name in names
            if name in variant
        }
