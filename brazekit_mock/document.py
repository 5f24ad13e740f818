"""The mock's own reading of the bundled API document.

Everything that is a fact of the API (paths, permissions, buckets, plans, caps, schemas, statuses)
is taken from here, so that the mock cannot inherit a mistake of the client.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

__all__ = [
    "Batch",
    "BucketChoice",
    "Document",
    "Limit",
    "Operation",
    "Outcome",
    "Parameter",
    "load",
]

_NAME = "braze-openapi.json"
_METHODS = ("get", "post", "put", "patch", "delete")
_BODY_CAP = 4 * 1024 * 1024
# Where no batch is sent no page caps the body; the largest thing named is 20 MB of translations.
_OTHER_CAP = 24 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limit:
    """So many requests in so many seconds; None where a contract sets the number."""

    requests: int | None
    window_seconds: int
    plans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BucketChoice:
    """The bucket of a request whose body has all `present`, no `absent`, and equals `equals`."""

    name: str
    present: tuple[str, ...]
    absent: tuple[str, ...]
    equals: Mapping[str, Any]

    def fits(self, body: Mapping[str, Any]) -> bool:
        """Whether a request with this body draws on the bucket."""
        return (
            all(key in body for key in self.present)
            and not any(key in body for key in self.absent)
            and all(key in body and body[key] == value for key, value in self.equals.items())
        )


@dataclass(frozen=True, slots=True)
class Batch:
    """The arrays of an operation and their caps."""

    arrays: tuple[str, ...]
    max_items: Mapping[str, int]
    combined: Mapping[str, int | None]
    weight: tuple[str, ...]
    max_bytes: int
    per_user: int | None

    def weight_of(self, item: Any) -> int:
        """What an item counts: the summed lengths of its `weight` lists, or one."""
        if not self.weight or not isinstance(item, dict):
            return 1
        values = [item[key] for key in self.weight if key in item]
        return sum(len(value) if isinstance(value, list) else 1 for value in values)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where an answer says what became of each item."""

    processed: Mapping[str, str]
    rejected: str  # The property that lists rejected items, "" if none does.
    form: str
    index: str
    array: str  # Form "object": the key that names the array. Form "pair": the array itself.
    reason: str
    accepted: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query or path parameter, and how its text becomes a value."""

    name: str
    place: str
    required: bool
    schema: Mapping[str, Any]
    is_array: bool
    number: str  # "integer", "number", "boolean" or "".


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation with all that the document says of it."""

    id: str
    method: str
    path: str
    permission: str  # "" where any known key will do.
    schemes: tuple[str, ...]  # How it is signed: by "bearer", the REST API key, or otherwise.
    bucket: str
    bucket_when: tuple[BucketChoice, ...]
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Any] | None  # The schema as it stands, with its references.
    body_required: bool
    answers: Mapping[str, Mapping[str, Any] | None]
    success: int
    batch: Batch | None
    outcome: Outcome | None
    paging: Mapping[str, Any] | None
    can_queue: bool
    reads: bool  # Whether nothing is changed by it.

    @property
    def max_bytes(self) -> int:
        """The largest body taken."""
        return self.batch.max_bytes if self.batch else _OTHER_CAP


class Document:
    """The bundled document, indexed."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw
        self.plans: Mapping[str, Mapping[str, Any]] = raw.get("x-braze-plans", {})
        self.buckets: dict[str, tuple[Limit, ...]] = {}
        for name, bucket in raw.get("x-braze-buckets", {}).items():
            # A limit with a prose condition is known but not assumed to hold.
            self.buckets[name] = tuple(
                Limit(limit["requests"], limit["window_seconds"], tuple(limit.get("plans", ())))
                for limit in bucket["limits"]
                if not limit.get("condition")
            )
        self.invariants: list[Mapping[str, Any]] = raw.get("x-braze-invariants", [])
        self.operations = {operation.id: operation for operation in self._read_operations()}

    def resolve(self, node: Any) -> Any:
        """`node`, or what its local reference points to."""
        seen = 0
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            target: Any = self.raw
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
            seen += 1
            if seen > 50:
                raise ValueError("The document has a reference that leads to itself.")
        return node

    def _read_operations(self) -> Iterator[Operation]:
        for path, item in self.raw.get("paths", {}).items():
            item = self.resolve(item)
            for method in _METHODS:
                if method in item:
                    yield self._read_operation(path, method, item)

    def _read_operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        raw = item[method]
        bucket = raw.get("x-braze-bucket", {"name": "default"})
        parameters = [*item.get("parameters", ()), *raw.get("parameters", ())]
        body = self.resolve(raw.get("requestBody"))
        schema = body["content"]["application/json"].get("schema") if body else None
        answers = {
            str(status): self._answer_schema(answer)
            for status, answer in raw.get("responses", {}).items()
        }
        successes = sorted(int(s) for s in answers if s.isdigit() and s.startswith("2"))
        success = successes[0] if successes else 200
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            permission=raw.get("x-braze-permission") or "",
            schemes=tuple(self._read_schemes(raw)),
            bucket=bucket["name"],
            bucket_when=tuple(
                BucketChoice(
                    choice["name"],
                    tuple(choice.get("present", ())),
                    tuple(choice.get("absent", ())),
                    choice.get("equals", {}),
                )
                for choice in bucket.get("when", ())
            ),
            parameters=tuple(self._read_parameter(parameter) for parameter in parameters),
            body=schema,
            body_required=bool(body and body.get("required")),
            answers=answers,
            success=success,
            batch=self._read_batch(raw.get("x-braze-batch"), schema),
            outcome=_read_outcome(raw.get("x-braze-outcome")),
            paging=raw.get("x-braze-paging"),
            can_queue=202 in successes and success != 202,
            reads=method == "get" or bool(raw.get("x-braze-retry", {}).get("reads")),
        )

    def _read_schemes(self, raw: Mapping[str, Any]) -> Iterator[str]:
        for together in raw.get("security", self.raw.get("security", ())):
            yield from together

    def _answer_schema(self, answer: Any) -> Mapping[str, Any] | None:
        content = self.resolve(answer).get("content", {})
        schema: Mapping[str, Any] | None = content.get("application/json", {}).get("schema")
        return schema

    def _read_parameter(self, node: Any) -> Parameter:
        raw = self.resolve(node)
        schema = raw.get("schema", {})
        types = self._types(schema)
        numbers = [kind for kind in ("integer", "number", "boolean") if kind in types]
        return Parameter(
            name=raw["name"],
            place=raw["in"],
            required=bool(raw.get("required")),
            schema=schema,
            is_array="array" in types,
            number=numbers[0] if numbers else "",
        )

    def _types(self, schema: Any) -> set[str]:
        """Every JSON type that a value of `schema` may have."""
        schema = self.resolve(schema)
        kinds = schema.get("type", [])
        types = {kinds} if isinstance(kinds, str) else set(kinds)
        for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            types |= self._types(branch)
        return types

    def _read_batch(self, raw: Any, schema: Any) -> Batch | None:
        if not raw:
            return None
        properties = self.resolve(schema).get("properties", {})
        arrays = {name: self.resolve(properties[name]) for name in raw["arrays"]}
        return Batch(
            arrays=tuple(arrays),
            max_items={n: a["maxItems"] for n, a in arrays.items() if "maxItems" in a},
            combined=raw.get("combined", {}),
            weight=tuple(raw.get("weight", ())),
            max_bytes=raw.get("max_bytes", _BODY_CAP),
            per_user=raw.get("per_user"),
        )

    def properties(self, schema: Any) -> Mapping[str, Any]:
        """The named properties of an object schema."""
        found: Mapping[str, Any] = self.resolve(schema).get("properties", {})
        return found

    @functools.cache  # noqa: B019 - documents are few and live as long as the process
    def item_fields(self, operation: Operation, array: str) -> frozenset[str]:
        """The named fields of the items of a body's array."""
        return frozenset(self.properties(self.items(operation, array)))

    def items(self, operation: Operation, array: str) -> Any:
        """The schema of the items of a body's array, unresolved."""
        return self.resolve(self.properties(operation.body)[array]).get("items", {})


def _read_outcome(raw: Any) -> Outcome | None:
    if not raw:
        return None
    rejected = raw.get("rejected") or {}
    return Outcome(
        processed=raw.get("processed", {}),
        rejected=rejected.get("property", ""),
        form=rejected.get("form", "object"),
        index=rejected.get("index", "index"),
        array=rejected.get("array", "input_array"),
        reason=rejected.get("reason", "type"),
        accepted=raw.get("accepted", ""),
    )


@functools.cache
def load(path: Path | None = None) -> Document:
    """The document beside the package (installed) or in the checkout's `generated` folder."""
    here = Path(__file__).resolve().parent
    for place in (path,) if path else (here / _NAME, here.parent / "generated" / _NAME):
        if place.is_file():
            return Document(msgspec.json.decode(place.read_bytes()))
    raise FileNotFoundError(f"{_NAME} is neither beside brazekit_mock nor in ../generated.")
