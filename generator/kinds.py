"""Schemas to code: the kind that checks a value at run time, and the type that describes it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, product
from typing import Any

from .names import GenerationError, input_name

_SCALARS = ("string", "integer", "number", "boolean", "null")
_HINTS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
_CONSTANTS = {name: name.upper() for name in _SCALARS}


@dataclass(frozen=True)
class Code:
    """A value's kind as an expression, its type for reading and writing, and the models used."""

    kind: str
    hint: str
    models: frozenset[str] = frozenset()


class Coder:
    """Writes kinds and types for the schemas of one document.

    With `plain`, types let a plain mapping stand wherever a model may.
    """

    def __init__(
        self,
        schemas: dict[str, Any],
        classes: dict[str, str],
        topics: dict[str, str],
        *,
        plain: bool = False,
    ) -> None:
        self._schemas = schemas
        self._classes = classes
        self._topics = topics
        self._plain = plain

    def plain(self) -> Coder:
        """Give the coder of types that take plain mappings beside models."""
        return Coder(self._schemas, self._classes, self._topics, plain=True)

    def is_model(self, name: str) -> bool:
        """Tell whether a named schema becomes a class: an object with properties of its own."""
        schema = self._schemas[name]
        return isinstance(schema, dict) and bool(merged_properties(schema, self._schemas))

    def is_free(self, name: str) -> bool:
        """Tell whether callers choose further keys of a named object, as custom attributes are."""
        return self._schemas[name].get("additionalProperties", False) is not False

    def code(self, schema: Any, *, writing: bool, where: str) -> Code:
        """Give the code of a schema; `writing` chooses the wider types that requests accept."""
        if not isinstance(schema, dict) or not schema:
            return Code("ANY", "JsonInput" if writing else "JsonValue")
        if "$ref" in schema:
            return self._reference(schema["$ref"], writing, where)
        alternatives = schema.get("anyOf") or schema.get("oneOf")
        if alternatives and all("required" in item and len(item) == 1 for item in alternatives):
            alternatives = None
        if alternatives:
            return self._union(schema, alternatives, writing, where)
        if len(schema.get("allOf", [])) == 1 and "$ref" in schema["allOf"][0]:
            return self._reference(schema["allOf"][0]["$ref"], writing, where)
        kind = schema.get("type")
        if isinstance(kind, list):
            return self._type_list(schema, kind, writing, where)
        if kind in _SCALARS:
            return self._scalar(schema, str(kind))
        if kind == "array":
            return self._array(schema, writing, where)
        if kind == "object" or "additionalProperties" in schema:
            return self._map(schema, writing, where)
        return Code("ANY", "JsonInput" if writing else "JsonValue")

    def _reference(self, reference: str, writing: bool, where: str) -> Code:
        name = reference.rpartition("/")[2]
        if self.is_model(name):
            class_name = self._classes[name]
            return Code(
                f'ModelRef("{self._topics[name]}", "{class_name}")',
                self._with_mapping(name, class_name) if self._plain else class_name,
                frozenset({name}),
            )
        return self.code(self._schemas[name], writing=writing, where=name)

    def _with_mapping(self, name: str, class_name: str) -> str:
        """Join a model, its TypedDict, and what else may stand for it.

        A TypedDict cannot have free keys, so an object that has them takes any JSON mapping.
        """
        rest = "Mapping[str, JsonInput]" if self.is_free(name) else "UntypedMapping"
        return f"{class_name} | {input_name(class_name)} | {rest}"

    def _scalar(self, schema: dict[str, Any], kind: str) -> Code:
        if kind == "string" and schema.get("format") == "date-time":
            return Code("TIME", "datetime | str")
        values = [value for value in schema.get("enum", ()) if value is not None]
        if values:
            # The base type stays in the union: the API may learn a value before the document does.
            listed = ", ".join(repr(value) for value in values)
            return Code(_CONSTANTS[kind], f"Literal[{listed}] | {_HINTS[kind]}")
        return Code(_CONSTANTS[kind], _HINTS[kind])

    def _type_list(
        self, schema: dict[str, Any], kinds: list[str], writing: bool, where: str
    ) -> Code:
        parts = [
            self.code({**schema, "type": kind}, writing=writing, where=where) for kind in kinds
        ]
        hint = join_hints(part.hint for part in parts)
        models = frozenset[str]().union(*(part.models for part in parts))
        if all(part.kind in _CONSTANTS.values() for part in parts):
            names = ", ".join(f'"{kind}"' for kind in kinds)
            return Code(f"scalar({names})", hint, models)
        return Code(f"OneOf(({', '.join(part.kind for part in parts)},))", hint, models)

    def _array(self, schema: dict[str, Any], writing: bool, where: str) -> Code:
        item = self.code(schema.get("items", {}), writing=writing, where=f"{where}[]")
        caps = [
            f"{keyword}={schema[key]}"
            for keyword, key in (("max_items", "maxItems"), ("min_items", "minItems"))
            if key in schema
        ]
        container = "Sequence" if writing else "list"
        return Code(
            f"ListOf({', '.join([item.kind, *caps])})", f"{container}[{item.hint}]", item.models
        )

    def _map(self, schema: dict[str, Any], writing: bool, where: str) -> Code:
        if merged_properties(schema, self._schemas):
            raise GenerationError(
                f"{where}: an object with properties stands inside another schema; give it a name "
                "under spec/schemas and refer to it"
            )
        value = self.code(schema.get("additionalProperties", {}), writing=writing, where=where)
        container = "Mapping" if writing else "dict"
        return Code(f"MapOf({value.kind})", f"{container}[str, {value.hint}]", value.models)

    def _union(
        self, schema: dict[str, Any], alternatives: list[Any], writing: bool, where: str
    ) -> Code:
        base = {key: schema[key] for key in ("type",) if key in schema}
        parts = [
            self.code(item if "$ref" in item else {**base, **item}, writing=writing, where=where)
            for item in alternatives
        ]
        models = frozenset[str]().union(*(part.models for part in parts))
        hint = join_hints(part.hint for part in parts)
        kinds = list(dict.fromkeys(part.kind for part in parts))
        discriminator = schema.get("discriminator")
        if discriminator is None:
            if len(kinds) == 1:
                return Code(kinds[0], hint, models)
            return Code(f"OneOf(({', '.join(kinds)},))", hint, models)
        mapping = ", ".join(
            f"{value!r}: {self._reference(target, writing, where).kind}"
            for value, target in discriminator.get("mapping", {}).items()
        )
        plain = "Mapping[str, JsonInput]" if writing else "dict[str, JsonValue]"
        if self._plain:
            plain = "UntypedMapping"
        return Code(
            f"OneOf(({', '.join(kinds)},), discriminator={discriminator['propertyName']!r}, "
            f"mapping={{{mapping}}})",
            join_hints([hint, plain]),
            models,
        )


def join_hints(hints: Any) -> str:
    """Join types into one union, each once, what is untyped and None last."""
    parts: list[str] = []
    for hint in hints:
        for part in _split_union(hint):
            if part not in parts:
                parts.append(part)
    for last in ("UntypedMapping", "None"):
        if last in parts:
            parts.remove(last)
            parts.append(last)
    return " | ".join(parts)


def _split_union(hint: str) -> list[str]:
    """Split `Literal['a|b'] | list[int | str]` at its outer bars only."""
    parts, depth, start, quote = [], 0, 0, ""
    for index, character in enumerate(hint):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "[(":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif character == "|" and depth == 0:
            parts.append(hint[start:index].strip())
            start = index + 1
    return [*parts, hint[start:].strip()]


def merged_properties(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Give an object's properties with those of its `allOf` parts, in reading order."""
    properties: dict[str, Any] = {}
    for part in schema.get("allOf", ()):
        target = schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part
        properties.update(merged_properties(target, schemas))
    properties.update(schema.get("properties", {}))
    return properties


def merged_required(schema: dict[str, Any], schemas: dict[str, Any]) -> list[str]:
    """Give an object's required properties with those of its `allOf` parts."""
    required: list[str] = []
    for part in schema.get("allOf", ()):
        target = schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part
        required.extend(merged_required(target, schemas))
    required.extend(schema.get("required", ()))
    return list(dict.fromkeys(required))


def least_sets(groups: list[list[list[str]]]) -> list[tuple[str, ...]]:
    """Give each least set of keys that has an alternative of every group; empty without groups."""
    if not groups:
        return []
    sets = [frozenset(chain(*choice)) for choice in product(*groups)]
    least = [keys for keys in dict.fromkeys(sets) if not any(other < keys for other in sets)]
    return [tuple(sorted(keys)) for keys in least]


def required_alternatives(schema: dict[str, Any], schemas: dict[str, Any]) -> list[list[list[str]]]:
    """Give the groups of which one alternative must be present (`anyOf` of `required`)."""
    groups: list[list[list[str]]] = []
    for part in schema.get("allOf", ()):
        target = schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part
        groups.extend(required_alternatives(target, schemas))
    for keyword in ("anyOf", "oneOf"):
        alternatives = schema.get(keyword, ())
        if alternatives and all("required" in item for item in alternatives):
            groups.append([item["required"] for item in alternatives])
    return groups
