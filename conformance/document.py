"""The bundled document as the tests read it: on their own, without generator, client or mock."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import jsonschema_rs

Json: TypeAlias = Any
Schema: TypeAlias = Mapping[str, Any]

PATH = Path(__file__).parent.parent / "generated" / "braze-openapi.json"
PLANS = ("standard", "legacy", "mau", "mau_cy_24_25")
_METHODS = ("get", "put", "post", "delete", "patch")


class Checker(Protocol):
    """What the tests use of a compiled schema."""

    def is_valid(self, instance: Json) -> bool: ...
    def iter_errors(self, instance: Json) -> Iterator[Any]: ...


@cache
def document() -> dict[str, Any]:
    """Give the bundled document."""
    loaded: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
    return loaded


def schemas() -> dict[str, Any]:
    """Give the named schemas."""
    found: dict[str, Any] = document()["components"]["schemas"]
    return found


def resolve(node: Schema) -> Schema:
    """Follow references until a node of its own; siblings of a `$ref` are descriptions only."""
    while "$ref" in node:
        target: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@cache
def reference(name: str) -> Schema:
    """Give a schema that points at a named one."""
    return {"$ref": f"#/components/schemas/{name}"}


_CHECKERS: dict[int, tuple[Schema, Checker]] = {}


def compiled(schema: Schema) -> Checker:
    """Compile a schema of the document, formats included; once per node of the document."""
    # The node is kept beside its checker, so that its id is never given to another one.
    known = _CHECKERS.get(id(schema))
    if known is None or known[0] is not schema:
        checker: Checker = jsonschema_rs.Draft202012Validator(
            {**schema, "components": {"schemas": reached(schema)}}, validate_formats=True
        )
        known = _CHECKERS[id(schema)] = (schema, checker)
    return known[1]


def reached(schema: Schema) -> dict[str, Schema]:
    """Give the named schemas that a node refers to, through any depth.

    A checker keeps a copy of all that it is given, and there is one per node of the document.
    """
    found: dict[str, Schema] = {}
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            reference = str(node.get("$ref", ""))
            name = reference.removeprefix("#/components/schemas/")
            if name == reference:
                waiting.append(resolve(node) if reference else None)
            elif name not in found:
                found[name] = schemas()[name]
                waiting.append(found[name])
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return found


def problems(schema: Schema, value: Json) -> list[str]:
    """Say where a value breaks a schema; empty when it does not."""
    return [
        f"{'/'.join(map(str, error.instance_path)) or '(root)'}: {error.message}"
        for error in compiled(schema).iter_errors(value)
    ]


@dataclass(frozen=True)
class Operation:
    """One operation of the document with what the tests ask of it."""

    id: str
    method: str
    path: str
    node: Schema = field(repr=False)

    @property
    def body(self) -> Schema | None:
        """The schema of the JSON body, if there is one."""
        if "requestBody" not in self.node:
            return None
        schema: Schema = self.node["requestBody"]["content"]["application/json"]["schema"]
        return schema

    @property
    def parameters(self) -> list[Schema]:
        """The parameters, references followed."""
        return [resolve(parameter) for parameter in self.node.get("parameters", ())]

    def answers(self) -> Iterator[tuple[int, Schema, dict[str, Json]]]:
        """Give status, schema and examples of each success."""
        for status, answer in self.node["responses"].items():
            if not status.startswith("2"):
                continue
            content = resolve(answer).get("content", {}).get("application/json")
            if content is not None:
                examples = content.get("examples", {})
                yield int(status), content["schema"], {k: v["value"] for k, v in examples.items()}

    def body_examples(self) -> dict[str, Json]:
        """Give the examples of the body by name."""
        if self.body is None:
            return {}
        content = self.node["requestBody"]["content"]["application/json"]
        return {name: example["value"] for name, example in content.get("examples", {}).items()}

    def refusals(self) -> set[str]:
        """Give the messages that the examples of refusals have."""
        answers = self.node["responses"]
        nodes = [resolve(answers[status]) for status in ("400", "4XX") if status in answers]
        contents = [node.get("content", {}).get("application/json", {}) for node in nodes]
        shown = [one["value"] for c in contents for one in c.get("examples", {}).values()]
        return {one["message"] for one in shown if isinstance(one, dict) and "message" in one}

    def answer_schema(self, status: int) -> Schema | None:
        """Give the schema of an answer by status, the ranges 4XX and 5XX included."""
        answers = self.node["responses"]
        answer = answers.get(str(status)) or answers.get(f"{status // 100}XX")
        if answer is None:
            return None
        content = resolve(answer).get("content", {}).get("application/json")
        schema: Schema | None = content["schema"] if content else None
        return schema


@cache
def operations() -> dict[str, Operation]:
    """Give the operations for which the mock keeps state, by their id.

    The proof of the mock's state widens with it; what is pure is proved of `all_operations`.
    """
    # The only word of the mock here: whoever reads the document alone does not load it.
    from brazekit_mock.families import HANDLERS

    return {name: each for name, each in all_operations().items() if name in HANDLERS}


@cache
def all_operations() -> dict[str, Operation]:
    """Give all operations by their id."""
    found: dict[str, Operation] = {}
    for path, item in document()["paths"].items():
        for method in _METHODS:
            if method in item:
                node = item[method]
                found[node["operationId"]] = Operation(
                    node["operationId"], method.upper(), path, node
                )
    return found


def has_properties(schema: Schema) -> bool:
    """Tell whether a schema describes an object with properties, its own or those of its parts."""
    schema = resolve(schema)
    parts = schema.get("allOf", ())
    return bool(schema.get("properties")) or any(map(has_properties, parts))


@cache
def object_schemas() -> dict[str, Schema]:
    """Give the named schemas that describe an object with listed properties."""
    return {name: schema for name, schema in schemas().items() if has_properties(schema)}
