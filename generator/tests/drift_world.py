"""Files as Braze gives them out, one operation in each, made from the document and then altered."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.bundle import METHODS, bundle
from generator.load import at, escape

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = bundle(ROOT / "spec")
OPERATIONS: list[tuple[str, str]] = [
    (path, method)
    for path, item in DOCUMENT["paths"].items()
    for method in METHODS
    if method in item
]


def endpoint_file(path: str, method: str) -> dict[str, Any]:
    """One self-contained file: the operation, and of the components what it leads to."""
    item = DOCUMENT["paths"][path]
    kept = {key: value for key, value in item.items() if key not in METHODS}
    file: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": item[method]["summary"], "version": "1"},
        "servers": [{"url": "https://rest.iad-01.braze.com"}],
        "paths": {path: {**kept, method: item[method]}},
        "components": {},
    }
    waiting = list(references(file["paths"]))
    while waiting:
        kind, name = waiting.pop().removeprefix("#/components/").split("/")
        held = file["components"].setdefault(kind, {})
        if name not in held:
            held[name] = DOCUMENT["components"][kind][name]
            waiting += references(held[name])
    return copy.deepcopy(file)


def references(node: Any) -> Iterator[str]:
    """Every reference within a node."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def write_world(folder: Path, files: list[dict[str, Any]]) -> None:
    """Write the files, every other one as YAML."""
    for number, file in enumerate(files):
        if number % 2:
            written = yaml.dump(file, Dumper=yaml.CSafeDumper, sort_keys=False)
            (folder / f"{number:03}.yaml").write_text(written, "utf-8")
        else:
            (folder / f"{number:03}.json").write_text(json.dumps(file), "utf-8")


# ---------------------------------------------------------------- schemas of a file


def schemas(file: dict[str, Any], path: str, method: str) -> Iterator[str]:
    """The pointers of all schemas that say something of the operation's requests and answers."""
    operation = f"/paths/{escape(path)}/{method}"
    parts = at(file, operation)
    for at_parameter in range(len(parts.get("parameters", ()))):
        if "schema" in parts["parameters"][at_parameter]:
            yield from _below(file, f"{operation}/parameters/{at_parameter}/schema")
    for media in ("requestBody", *(f"responses/{escape(one)}" for one in parts["responses"])):
        pointer = f"{operation}/{media}/content/application~1json/schema"
        try:
            at(file, pointer)
        except KeyError:
            continue
        yield from _below(file, pointer)
    for name in file["components"].get("schemas", {}):
        yield from _below(file, f"/components/schemas/{name}")


def _below(file: dict[str, Any], pointer: str) -> Iterator[str]:
    schema = at(file, pointer)
    if not isinstance(schema, dict):
        return
    yield pointer
    for name in schema.get("properties", {}):
        yield from _below(file, f"{pointer}/properties/{escape(name)}")
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from _below(file, f"{pointer}/{keyword}")
    for keyword in ("allOf", "anyOf", "oneOf"):
        for number in range(len(schema.get(keyword, ()))):
            yield from _below(file, f"{pointer}/{keyword}/{number}")


def refer(schema: Any) -> bool:
    """Whether a schema is a reference, whose siblings are left alone."""
    return "$ref" in schema


# ---------------------------------------------------------------- what can change

CAPS = ("maxItems", "minItems", "maxLength", "minLength", "maximum", "minimum", "maxProperties")


def _drop_property(schema: Any) -> None:
    name = next(iter(schema["properties"]))
    del schema["properties"][name]
    if name in schema.get("required", ()):
        schema["required"] = [one for one in schema["required"] if one != name]


def _add_property(schema: Any) -> None:
    schema["properties"]["brand_new"] = {"type": "string"}


def _retype(schema: Any) -> None:
    schema["properties"][next(iter(schema["properties"]))] = {"type": "string", "format": "new"}


def _require(schema: Any) -> None:
    missing = [name for name in schema["properties"] if name not in schema.get("required", ())]
    schema["required"] = [*schema.get("required", ()), missing[0]]


def _move_caps(schema: Any) -> None:
    for name in CAPS:
        if name in schema:
            schema[name] += 1


def _drop_cap(schema: Any) -> None:
    del schema[next(name for name in CAPS if name in schema)]


def _cap_items(schema: Any) -> None:
    schema["maxItems"] = schema.get("maxItems", 0) + 7


def _drop_value(schema: Any) -> None:
    del schema["enum"][0]


def _add_value(schema: Any) -> None:
    schema["enum"].append("brand_new")


def _deprecate(schema: Any) -> None:
    schema["properties"][next(iter(schema["properties"]))] = {
        "allOf": [next(iter(schema["properties"].values()))],
        "deprecated": True,
    }


def _optional(schema: Any) -> bool:
    return any(name not in schema.get("required", ()) for name in schema.get("properties", ()))


def _is_array(schema: Any) -> bool:
    return bool(schema.get("type") == "array")


# Each: whether a schema can change so, and the change.
ALTERATIONS: dict[str, tuple[Callable[[Any], bool], Callable[[Any], None]]] = {
    "a field went": (lambda schema: bool(schema.get("properties")), _drop_property),
    "a field came": (lambda schema: bool(schema.get("properties")), _add_property),
    "a field is of another type": (lambda schema: bool(schema.get("properties")), _retype),
    "a field is required": (_optional, _require),
    "a field is deprecated": (lambda schema: bool(schema.get("properties")), _deprecate),
    "a cap moved": (lambda schema: any(name in schema for name in CAPS), _move_caps),
    "a cap went": (lambda schema: any(name in schema for name in CAPS), _drop_cap),
    "a cap came": (_is_array, _cap_items),
    "a value went": (lambda schema: len(schema.get("enum", ())) > 1, _drop_value),
    "a value came": (lambda schema: "enum" in schema, _add_value),
}


def sites(file: dict[str, Any], path: str, method: str) -> list[tuple[str, str]]:
    """Each schema of a file with each change that it can undergo."""
    return [
        (pointer, name)
        for pointer in schemas(file, path, method)
        for name, (fits, _) in ALTERATIONS.items()
        if fits(at(file, pointer)) and not refer(at(file, pointer))
    ]


# ---------------------------------------------------------------- the same in other words


def reworded(file: dict[str, Any], path: str, method: str, pick: Callable[[int], int]) -> None:
    """Say the same in other words, in place: as OpenAPI 3.0 does, and through needless parts."""
    for pointer in reversed(list(schemas(file, path, method))):
        schema = at(file, pointer)
        way = pick(4)
        if way == 0 and not refer(schema):
            plain = dict(schema)
            schema.clear()
            schema["allOf"] = [plain]
        elif way == 1 and isinstance(schema.get("type"), list) and "null" in schema["type"]:
            rest = [kind for kind in schema["type"] if kind != "null"]
            schema["type"] = rest[0] if len(rest) == 1 else rest
            schema["nullable"] = True
        elif way == 2 and "const" in schema:
            schema["enum"] = [schema.pop("const")]
        elif way == 3 and not refer(schema):
            name = f"Moved{len(file['components'].setdefault('schemas', {}))}"
            file["components"]["schemas"][name] = dict(schema)
            schema.clear()
            schema["$ref"] = f"#/components/schemas/{name}"
