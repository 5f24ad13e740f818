"""Walks values together with the schemas that the document has for them.

A key that a schema names is told apart from one that is free, such as a custom attribute or an
external ID: the former is the API's, the latter may name a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..document import Document, Operation

__all__ = ["Shape", "Walker", "places"]

Schemas = tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class Shape:
    """What the document has for a value: the name it is under, and the parts of its schemas."""

    name: str = ""
    parts: Schemas = ()

    @property
    def is_known(self) -> bool:
        """Whether the document says anything of the place."""
        return bool(self.parts)

    def listed(self) -> set[Any]:
        """The values of its enums."""
        found = {value for part in self.parts for value in part.get("enum", ())}
        return found | {part["const"] for part in self.parts if "const" in part}


class Walker:
    """Finds shapes in one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def body(self, operation: Operation) -> Shape:
        """The shape of a request's body."""
        return self._shape("", [operation.body])

    def parameter(self, name: str, schema: Any) -> Shape:
        """The shape of a parameter's value."""
        return self._shape(name.removesuffix("[]"), [schema])

    def answer(self, operation: Operation, status: int) -> Shape:
        """The shape of an answer with this status; an unknown one if the document has none."""
        for name in (str(status), f"{status // 100}XX", "default"):
            if name in operation.answers:
                return self._shape("", [operation.answers[name]])
        return Shape()

    def child(self, shape: Shape, key: str) -> tuple[Shape, bool]:
        """The shape under a key, and whether the document names that key."""
        named = [
            part["properties"][key] for part in shape.parts if key in part.get("properties", ())
        ]
        if named:
            return self._shape(key, named), True
        # Below a free key nothing is taken for known: what a caller puts there is his own.
        return Shape(), False

    def item(self, shape: Shape) -> Shape:
        """The shape of the entries of an array."""
        items = [part["items"] for part in shape.parts if "items" in part]
        return self._shape(shape.name, items)

    def free(self, shape: Shape) -> Shape:
        """The shape under keys that the document does not name, where it has one."""
        found = [part.get("additionalProperties") for part in shape.parts]
        return self._shape("", [one for one in found if isinstance(one, dict)])

    def _shape(self, name: str, schemas: Iterable[Any]) -> Shape:
        return Shape(name, tuple(part for one in schemas for part in self._parts(one, ())))

    def _parts(self, schema: Any, seen: tuple[int, ...]) -> Iterator[Mapping[str, Any]]:
        schema = self._document.resolve(schema)
        if not isinstance(schema, dict) or id(schema) in seen:
            return
        yield schema
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(keyword, ()):
                yield from self._parts(part, (*seen, id(schema)))


def places(
    walker: Walker, shape: Shape, value: Any, place: str = ""
) -> Iterator[tuple[str, str, bool]]:
    """Each place of a value with its JSON type and whether the document has it.

    Free keys show as `*`, so a place never names a person.
    """
    yield place, _TYPES[type(value)], shape.is_known
    if isinstance(value, dict):
        for key, one in value.items():
            below, is_named = walker.child(shape, key)
            free = walker.free(shape)
            step = key if is_named else "*"
            within = f"{place}.{step}" if place else step
            yield from places(walker, below if is_named else free, one, within)
    elif isinstance(value, list):
        for one in value:
            yield from places(walker, walker.item(shape), one, f"{place}[]")


_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}
