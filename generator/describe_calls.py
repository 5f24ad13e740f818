"""Describes the operations: arguments, answer and facts, in plain values for the templates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .bundle import Bundle, operations
from .describe import described, join_unset
from .kinds import (
    Code,
    Coder,
    least_sets,
    merged_properties,
    merged_required,
    required_alternatives,
)
from .names import GenerationError, call_name, unique_names
from .parse import Parsed


@dataclass(frozen=True)
class Argument:
    """One argument of a call. `array_name` is the name under which an array is repeated."""

    name: str
    api_name: str
    place: str
    kind: str
    hint: str
    required: bool
    description: str
    array_name: str = ""

    @property
    def annotation(self) -> str:
        return self.hint if self.required else join_unset(self.hint)


@dataclass(frozen=True)
class Stream:
    """An array of a batched form: the kind of one item, and its type."""

    name: str
    api_name: str
    kind: str
    hint: str
    description: str


@dataclass(frozen=True)
class CallInfo:
    """An operation as a call. `inputs` are the models that plain mappings may stand for; `least`
    gives the sets of body properties of which one must be there whole."""

    id: str
    tag: str
    raw: dict[str, Any]
    path: str
    method: str
    arguments: tuple[Argument, ...]
    body_kind: str
    answer: str
    reader: str
    success: tuple[int, ...]
    models: frozenset[str]
    inputs: frozenset[str] = frozenset()
    least: tuple[tuple[str, ...], ...] = ()
    streams: tuple[Stream, ...] = ()
    item_hint: str = ""

    @property
    def builder(self) -> str:
        return call_name(self.id)

    @property
    def resource(self) -> str:
        return self.id.rpartition(".")[0]

    @property
    def verb(self) -> str:
        return self.id.rpartition(".")[2]

    @property
    def root(self) -> str:
        return self.id.partition(".")[0]

    @property
    def has_outcome(self) -> bool:
        return "x-braze-outcome" in self.raw or "x-braze-batch" in self.raw

    def placed(self, place: str) -> list[Argument]:
        return [argument for argument in self.arguments if argument.place == place]


def describe_calls(bundle: Bundle, parsed: Parsed, coder: Coder) -> list[CallInfo]:
    """Describe every operation in the document's order."""
    return [
        _Describer(bundle, parsed, coder, path, method, operation, item).call()
        for path, method, operation, item in operations(bundle.document)
    ]


class _Describer:
    def __init__(
        self,
        bundle: Bundle,
        parsed: Parsed,
        coder: Coder,
        path: str,
        method: str,
        operation: dict[str, Any],
        item: dict[str, Any],
    ) -> None:
        self._schemas: dict[str, Any] = bundle.document["components"]["schemas"]
        self._document = bundle.document
        self._classes = parsed.classes
        self._coder = coder
        self._path = path
        self._method = method
        self._raw = operation
        self._item = item
        self._id: str = operation["operationId"]
        self._models: set[str] = set()
        self._inputs: set[str] = set()
        wanted = (re.sub(r"\W", "_", self._id), method)
        if wanted not in parsed.endpoints:
            raise GenerationError(f"{self._id}: the parser made no endpoint of it")

    def call(self) -> CallInfo:
        answer, reader, success = self._answer()
        body_kind, body = self._body()
        arguments = self._ordered([*self._parameters(), *body])
        streams, item_hint = self._streams(), self._item_hint(answer)
        return CallInfo(
            id=self._id,
            tag=self._raw["tags"][0],
            raw=self._raw,
            path=self._path,
            method=self._method,
            arguments=arguments,
            body_kind=body_kind,
            answer=answer,
            reader=reader,
            success=success,
            models=frozenset(self._models),
            inputs=frozenset(self._inputs),
            least=self._least(),
            streams=streams,
            item_hint=item_hint,
        )

    def _ordered(self, arguments: list[Argument]) -> tuple[Argument, ...]:
        names = unique_names([argument.name for argument in arguments], self._id)
        if len(names) != len(arguments):
            raise GenerationError(f"{self._id}: a parameter and a body property share one name")
        return tuple(
            sorted(
                arguments, key=lambda argument: (argument.place != "path", not argument.required)
            )
        )

    def _parameters(self) -> list[Argument]:
        raw = [
            self._resolved(item)
            for item in [*self._item.get("parameters", ()), *self._raw.get("parameters", ())]
        ]
        by_name = {item["name"]: item for item in raw if item["in"] in ("path", "query")}
        # `x` and `x[]` are one argument: a single value goes as `x`, several as repeated `x[]`.
        singles = {name: item for name, item in by_name.items() if f"{name}[]" not in by_name}
        twins = {name: item for name, item in by_name.items() if f"{name}[]" in by_name}
        names = unique_names(
            [name for name in singles if name.removesuffix("[]") not in twins] + list(twins),
            self._id,
        )
        arguments: list[Argument] = []
        for name, python in names.items():
            item = by_name[name]
            code = self._code(item.get("schema", {}), f"{self._id}.{name}")
            if name in twins:
                several = self._code(by_name[f"{name}[]"].get("schema", {}), f"{self._id}.{name}[]")
                code = Code(
                    f"OneOf(({code.kind}, {several.kind},))", f"{code.hint} | {several.hint}"
                )
            arguments.append(
                Argument(
                    name=python,
                    api_name=name,
                    place=item["in"],
                    kind=code.kind,
                    hint=code.hint,
                    required=item.get("required", False),
                    description=" ".join(item.get("description", "").split()),
                    array_name=f"{name}[]" if name in twins else name,
                )
            )
        return arguments

    def _body(self) -> tuple[str, list[Argument]]:
        schema = self._body_schema()
        if schema is None:
            return "", []
        if "$ref" not in schema:
            raise GenerationError(f"{self._id}: the request body needs a named schema")
        kind = self._coder.code(schema, writing=True, where=self._id).kind
        target = self._schemas[schema["$ref"].rpartition("/")[2]]
        required = merged_required(target, self._schemas)
        properties = merged_properties(target, self._schemas)
        names = unique_names(list(properties), self._id)
        arguments: list[Argument] = []
        for key, value in properties.items():
            code = self._body_code(value, f"{self._id}.{key}")
            arguments.append(
                Argument(
                    name=names[key],
                    api_name=key,
                    place="body",
                    kind=code.kind,
                    hint=code.hint,
                    required=key in required,
                    description=described(value, self._schemas),
                )
            )
        return kind, arguments

    def _least(self) -> tuple[tuple[str, ...], ...]:
        schema = self._body_schema()
        if schema is None:
            return ()
        target = self._schemas[schema["$ref"].rpartition("/")[2]]
        return tuple(least_sets(required_alternatives(target, self._schemas)))

    def _body_schema(self) -> dict[str, Any] | None:
        body = self._raw.get("requestBody")
        if body is None:
            return None
        content = self._resolved(body)["content"]
        schema: dict[str, Any] = content["application/json"]["schema"]
        return schema

    def _streams(self) -> tuple[Stream, ...]:
        batch = self._raw.get("x-braze-batch")
        body = self._body_schema()
        if batch is None or body is None:
            return ()
        properties = merged_properties(
            self._schemas[body["$ref"].rpartition("/")[2]], self._schemas
        )
        names = unique_names(list(properties), self._id)
        streams: list[Stream] = []
        for api_name in batch["arrays"]:
            item = array_items(properties[api_name], self._schemas)
            code = self._body_code(item, f"{self._id}.{api_name}[]")
            streams.append(
                Stream(
                    name=names[api_name],
                    api_name=api_name,
                    kind=code.kind,
                    hint=code.hint,
                    description=described(properties[api_name], self._schemas),
                )
            )
        return tuple(streams)

    def _answer(self) -> tuple[str, str, tuple[int, ...]]:
        codes = sorted(code for code in self._raw["responses"] if code.startswith("2"))
        success = tuple(int(code) for code in codes if code.isdigit())
        for code in codes:
            content = self._resolved(self._raw["responses"][code]).get("content", {})
            schema = content.get("application/json", {}).get("schema")
            if schema is None:
                continue
            hint, reader = self._answer_of(schema)
            return hint, reader, success
        return "None", "nothing", success

    def _answer_of(self, schema: dict[str, Any]) -> tuple[str, str]:
        several = schema.get("type") == "array"
        target = schema["items"] if several else schema
        if "$ref" not in target or not self._coder.is_model(target["$ref"].rpartition("/")[2]):
            raise GenerationError(f"{self._id}: the answer needs a named object")
        name = target["$ref"].rpartition("/")[2]
        self._models.add(name)
        class_name = self._classes[name]
        if several:
            return f"list[{class_name}]", f"list_reader({class_name})"
        return class_name, f"reader({class_name})"

    def _item_hint(self, answer: str) -> str:
        """Give the type of one entry of a listing."""
        paging = self._raw.get("x-braze-paging")
        if paging is None:
            return ""
        name = next((key for key, value in self._classes.items() if value == answer), None)
        if name is None:
            raise GenerationError(f"{self._id}: only an answer that is an object can be paged")
        listed = merged_properties(self._schemas[name], self._schemas).get(paging["items"])
        if listed is None:
            raise GenerationError(
                f"{self._id}: the answer has no {paging['items']} to page through"
            )
        code = self._coder.code(array_items(listed, self._schemas), writing=False, where=self._id)
        self._models |= code.models
        return code.hint

    def _code(self, schema: Any, where: str) -> Code:
        code = self._coder.code(schema, writing=True, where=where)
        self._models |= code.models
        return code

    def _body_code(self, schema: Any, where: str) -> Code:
        """Give the code of a part of the body, where a plain mapping may stand for a model."""
        code = self._coder.plain().code(schema, writing=True, where=where)
        self._models |= code.models
        self._inputs |= code.models
        return code

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = self._document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


def array_items(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Give the schema of an array's items, where a property may also be a single item."""
    if "$ref" in schema:
        return array_items(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    if schema.get("type") == "array":
        items: dict[str, Any] = schema.get("items", {})
        return items
    for option in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
        items = array_items(option, schemas)
        if items:
            return items
    return {}
