"""Rules on the `x-braze-*` keys: known, in place, in shape, and true to the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from .lint_document import Document, Finding, Node, Operation
from .lint_operations import found
from .lint_shapes import PLACES, SHAPES
from .load import ROOT, escape

_PREFIX = "x-"


def check(document: Document) -> Iterator[Finding]:
    """Every finding of this group."""
    yield from _places(document)
    yield from _shapes(document)
    yield from _invariants(document)
    yield from _buckets(document)
    for operation in document.operations:
        names = _Names(document, operation)
        yield from names.bucket()
        yield from names.batch()
        yield from names.outcome()
        yield from names.paging()


def _places(document: Document) -> Iterator[Finding]:
    kinds = {(node.file, node.pointer): node.kind for node in document.nodes}
    for file, source in document.sources.items():
        for parent, key in _extension_keys(source.data, ""):
            kind, pointer = kinds.get((file, parent), "place of another kind"), f"{parent}/{key}"
            if key not in PLACES:
                expected = f"one of {', '.join(sorted(PLACES))}"
                yield found(document, "S03", file, pointer, key, expected)
            elif kind not in PLACES[key]:
                received = f"{key} on a {kind.replace('_', ' ')}"
                expected = f"{key} on {' or '.join(PLACES[key])}"
                yield found(document, "S03", file, pointer, received, expected)


def _extension_keys(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Extension keys with the pointer of what holds them; example values are data, not keys."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key.startswith(_PREFIX):
                yield pointer, key
            elif key != "value":
                yield from _extension_keys(inner, f"{pointer}/{escape(key)}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _extension_keys(inner, f"{pointer}/{index}")


def _shapes(document: Document) -> Iterator[Finding]:
    validators = {key: jsonschema_rs.Draft202012Validator(shape) for key, shape in SHAPES.items()}
    for node in document.nodes:
        if not isinstance(node.value, dict):
            continue
        for key, validator in validators.items():
            if key not in node.value or node.kind not in PLACES[key]:
                continue
            for error in validator.iter_errors(node.value[key]):
                inside = "".join(f"/{escape(str(token))}" for token in error.instance_path)
                rule = "S26" if key == "x-braze-evidence" else "S04"
                received = f"{key}{inside}: {error.message}"
                expected = f"the shape under {key} in EXTENSIONS.md"
                pointer = f"{node.child(key)}{inside}"
                yield found(document, rule, node.file, pointer, received, expected)


def _invariants(document: Document) -> Iterator[Finding]:
    for field in ("id", "fault"):
        seen: set[str] = set()
        for index, item in enumerate(document.root.get("x-braze-invariants") or ()):
            name = item.get(field) if isinstance(item, dict) else None
            if name in seen:
                pointer = f"/x-braze-invariants/{index}/{field}"
                received, expected = f"{field}: {name} a second time", f"a {field} of its own"
                yield found(document, "S06", ROOT, pointer, received, expected)
            seen.add(str(name))


def _buckets(document: Document) -> Iterator[Finding]:
    plans = set(document.root.get("x-braze-plans") or ())
    for name, bucket in (document.root.get("x-braze-buckets") or {}).items():
        for index, limit in enumerate(bucket.get("limits") or ()):
            for plan in limit.get("plans") or ():
                if plan not in plans:
                    pointer = f"/x-braze-buckets/{escape(name)}/limits/{index}/plans"
                    expected = f"plans of x-braze-plans: {', '.join(sorted(plans))}"
                    yield found(document, "S05", ROOT, pointer, f"plan {plan}", expected)


class _Names:
    """Compares the names that one operation's extensions use with what the document has."""

    def __init__(self, document: Document, operation: Operation) -> None:
        self._document = document
        self._node: Node = operation.node
        self._value = operation.value
        self._body = document.body(operation)
        self._answer = document.answer(operation)

    def _missing(
        self, key: str, where: tuple[str, ...], names: list[str], known: set[str], what: str
    ) -> Iterator[Finding]:
        for name in names:
            if name not in known:
                pointer = self._node.child(key, *where)
                expected = f"{what}: {', '.join(sorted(known)) or 'none'}"
                received = f"{key} names {name}"
                yield found(self._document, "S05", self._node.file, pointer, received, expected)

    def _extension(self, key: str) -> dict[str, Any]:
        value = self._value.get(key)
        return value if isinstance(value, dict) else {}

    def bucket(self) -> Iterator[Finding]:
        """The bucket exists, and so do the body's properties on which it depends."""
        key, bucket = "x-braze-bucket", self._extension("x-braze-bucket")
        known = set(self._document.root.get("x-braze-buckets") or ())
        body = set(self._body)
        if bucket:
            yield from self._missing(key, ("name",), [str(bucket.get("name"))], known, "buckets")
        for index, choice in enumerate(bucket.get("when") or ()):
            where = ("when", str(index))
            names = [
                *choice.get("present", ()),
                *choice.get("absent", ()),
                *choice.get("equals", ()),
            ]
            yield from self._missing(key, where, [str(choice.get("name"))], known, "buckets")
            yield from self._missing(key, where, names, body, "properties of the body")

    def batch(self) -> Iterator[Finding]:
        """The arrays are the body's, each has a cap, and every plan is named."""
        key, batch = "x-braze-batch", self._extension("x-braze-batch")
        if not batch:
            return
        arrays = [str(name) for name in batch.get("arrays") or ()]
        combined = batch.get("combined") or {}
        plans = set(self._document.root.get("x-braze-plans") or ())
        yield from self._missing(
            key, ("arrays",), arrays, set(self._body), "properties of the body"
        )
        yield from self._missing(key, ("combined",), list(combined), plans, "plans")
        yield from self._missing(key, ("combined",), sorted(plans), set(combined), "plans it names")
        items: set[str] = set()
        for name in arrays:
            if name not in self._body:
                continue
            items |= self._document.item_properties(*self._body[name])
            uncombined = not combined or None in combined.values()
            if uncombined and not self._capped(*self._body[name]):
                received = f"{name} without maxItems, and a plan without a combined cap"
                expected = "maxItems on the property, or a number for every plan"
                pointer = self._node.child(key, "arrays")
                yield found(self._document, "S25", self._node.file, pointer, received, expected)
        weight = [str(name) for name in batch.get("weight") or ()]
        yield from self._missing(key, ("weight",), weight, items, "properties of the items")

    def _capped(self, file: str, pointer: str, schema: Any) -> bool:
        file, pointer, schema = self._document.follow(file, pointer, schema)
        options = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return "maxItems" in schema or any(
            self._capped(file, pointer, option) for option in options
        )

    def outcome(self) -> Iterator[Finding]:
        """Counts, rejected and accepted items are properties of the answer."""
        key, outcome = "x-braze-outcome", self._extension("x-braze-outcome")
        body, answer = set(self._body), set(self._answer)
        processed = outcome.get("processed") or {}
        names = [str(name) for name in processed.values()]
        yield from self._missing(
            key, ("processed",), list(processed), body, "properties of the body"
        )
        yield from self._missing(key, ("processed",), names, answer, "properties of the answer")
        if "accepted" in outcome:
            accepted = [str(outcome["accepted"])]
            yield from self._missing(
                key, ("accepted",), accepted, answer, "properties of the answer"
            )
        rejected = outcome.get("rejected")
        if not isinstance(rejected, dict):
            return
        place, name = ("rejected",), str(rejected.get("property"))
        yield from self._missing(key, place, [name], answer, "properties of the answer")
        if rejected.get("form") == "pair":
            array = [str(rejected.get("array"))]
            yield from self._missing(key, place, array, body, "properties of the body")
        elif name in self._answer:
            inside = self._document.item_properties(*self._answer[name])
            keys = [
                str(rejected[part]) for part in ("index", "array", "reason") if part in rejected
            ]
            yield from self._missing(key, place, keys, inside, "properties of rejected items")

    def paging(self) -> Iterator[Finding]:
        """Pages hold a property of the answer and are asked for by parameters."""
        key, paging = "x-braze-paging", self._extension("x-braze-paging")
        if not paging:
            return
        items = [str(paging.get("items"))]
        yield from self._missing(
            key, ("items",), items, set(self._answer), "properties of the answer"
        )
        parameters = {
            str(self._document.follow(self._node.file, self._node.pointer, item)[2].get("name"))
            for item in self._value.get("parameters") or ()
        }
        names = [str(value) for part, value in paging.items() if part in _PAGING_PARAMETERS]
        yield from self._missing(key, (), names, parameters, "parameters")


_PAGING_PARAMETERS = (
    "page", "limit", "offset", "cursor", "start_index", "count", "length", "ending_at", "unit",
)  # fmt: skip
