"""Describes the models of the generated package: what the templates print, in plain values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from .bundle import Bundle, operations
from .kinds import (
    Coder,
    merged_properties,
    merged_required,
    required_alternatives,
)
from .names import GenerationError, unique_names
from .parse import Parsed


@dataclass(frozen=True)
class FieldInfo:
    """A property of a model. `alias` is the keyword of the constructor when it needs saying."""

    name: str
    key: str
    kind: str
    hint: str
    required: bool
    description: str

    @property
    def alias(self) -> str:
        return self.name if self.name.startswith("_") else ""

    @property
    def annotation(self) -> str:
        return self.hint if self.required else join_unset(self.hint)


@dataclass(frozen=True)
class ModelInfo:
    """A class of `models/<topic>.py`. `custom` is the type of free keyword arguments, if any;
    `asked` is true where requests can hold it, `writing` where nothing else can."""

    class_name: str
    topic: str
    description: str
    fields: tuple[FieldInfo, ...]
    required: tuple[str, ...]
    any_of: tuple[tuple[tuple[str, ...], ...], ...]
    extra: str
    custom: str
    models: frozenset[str]
    asked: bool = False
    writing: bool = False


def join_unset(hint: str) -> str:
    """Add the type of an absent property to a type."""
    return f"{hint} | Unset"


def describe_models(bundle: Bundle, parsed: Parsed, coder: Coder) -> list[ModelInfo]:
    """Describe every named object, checking that the parser saw the same properties."""
    schemas = bundle.document["components"]["schemas"]
    asked, answered = reachable(bundle.document)
    models: list[ModelInfo] = []
    for name, topic in bundle.topics.items():
        if not coder.is_model(name):
            continue
        writing = name in asked and name not in answered
        # Free keywords are types of a constructor only, so that a request settles them.
        extra = _extra(schemas[name], coder, name in asked, name)
        # What only requests hold takes plain mappings in its properties, as calls do.
        fitting = coder.plain() if writing else coder
        info = _describe(name, topic, schemas, fitting, parsed.classes[name], writing, extra)
        info = replace(info, asked=name in asked, writing=writing)
        _compare(info, parsed)
        models.append(info)
    return models


def _describe(
    name: str,
    topic: str,
    schemas: dict[str, Any],
    coder: Coder,
    class_name: str,
    writing: bool,
    extra: tuple[str, str, frozenset[str]],
) -> ModelInfo:
    schema = schemas[name]
    properties = merged_properties(schema, schemas)
    required = merged_required(schema, schemas)
    names = unique_names(list(properties), name)
    fields: list[FieldInfo] = []
    used: set[str] = set()
    for key, value in properties.items():
        code = coder.code(value, writing=writing, where=f"{name}.{key}")
        used |= code.models
        fields.append(
            FieldInfo(
                name=names[key],
                key=key,
                kind=code.kind,
                hint=code.hint,
                required=key in required,
                description=described(value, schemas),
            )
        )
    extra_kind, custom, more = extra
    return ModelInfo(
        class_name=class_name,
        topic=topic,
        description=schema.get("description", ""),
        fields=tuple(fields),
        required=tuple(required),
        any_of=tuple(
            tuple(tuple(keys) for keys in group) for group in required_alternatives(schema, schemas)
        ),
        extra=extra_kind,
        custom=custom,
        models=frozenset(used | more),
    )


def _extra(
    schema: dict[str, Any], coder: Coder, writing: bool, name: str
) -> tuple[str, str, frozenset[str]]:
    """Give kind and type of further properties; only a declared opening takes free keywords."""
    further = schema.get("additionalProperties")
    if further is None:
        return "ANY", "", frozenset()
    if further is False:
        return "None", "", frozenset()
    code = coder.code({} if further is True else further, writing=writing, where=f"{name}.*")
    return code.kind, code.hint, code.models


def described(schema: Any, schemas: dict[str, Any]) -> str:
    """Give a property's own description, or that of the schema it refers to."""
    if not isinstance(schema, dict):
        return ""
    if schema.get("description"):
        return " ".join(schema["description"].split())
    if "$ref" in schema:
        return described(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    return ""


def _compare(info: ModelInfo, parsed: Parsed) -> None:
    """Hold our reading of a model to the parser's, so that neither drops a property alone."""
    model = parsed.models.get(info.class_name)
    if model is None:
        raise GenerationError(f"{info.class_name}: openapi-python-client made no model of it")
    seen = {
        prop.name.get_untrusted_value()
        for prop in (*(model.required_properties or ()), *(model.optional_properties or ()))
    }
    ours = {field.key for field in info.fields}
    if seen != ours:
        difference = ", ".join(sorted(seen ^ ours))
        raise GenerationError(f"{info.class_name}: read differently by the parser: {difference}")


def reachable(document: dict[str, Any]) -> tuple[set[str], set[str]]:
    """Give the schemas that requests and answers reach, each through any depth."""
    asked: set[str] = set()
    answered: set[str] = set()
    for _, _, operation, item in operations(document):
        _walk(document, operation.get("requestBody", {}), asked)
        _walk(document, [*operation.get("parameters", ()), *item.get("parameters", ())], asked)
        _walk(document, operation.get("responses", {}), answered)
    return asked, answered


def _walk(document: dict[str, Any], node: Any, found: set[str]) -> None:
    if isinstance(node, list):
        for item in node:
            _walk(document, item, found)
    if not isinstance(node, dict):
        return
    reference = node.get("$ref")
    if isinstance(reference, str):
        name = reference.rpartition("/")[2]
        target: Any = document
        for step in reference.removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        if "/schemas/" in reference:
            if name in found:
                return
            found.add(name)
        _walk(document, target, found)
    for key, value in node.items():
        if key not in ("example", "examples", "$ref"):
            _walk(document, value, found)
