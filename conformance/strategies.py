"""Values that the document allows, drawn from its schemas.

The module knows the keywords that the document uses and refuses any other, so that a schema can
never be drawn from as if a keyword were not there. `hypothesis-jsonschema` does the same job in
general but does not work with current Hypothesis.

Schemas are interpreted while drawing, with strategies of Hypothesis only at the leaves: composing
one strategy per schema makes trees so deep that a draw takes a second.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from hypothesis import assume
from hypothesis import strategies as st

from conformance import leaves
from conformance.document import Json, Schema, compiled, resolve
from conformance.presence import KEYWORDS as _RULES
from conformance.presence import Mender, UnknownKeyword, holds, rule_of

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]

# Annotations, and keywords that are read together with the ones they qualify. A discriminator
# tells readers which alternative to take; the alternatives themselves say what is allowed.
_SILENT = {
    "contentEncoding", "default", "deprecated", "description", "discriminator", "example",
    "examples", "title",
}  # fmt: skip
_KNOWN = _RULES | {
    "$ref", "additionalProperties", "const", "contains", "enum", "format", "items", "maxItems",
    "maxLength", "maximum", "minItems", "minLength", "minimum", "pattern", "propertyNames", "type",
}  # fmt: skip
_OWN_RULES = ("dependentRequired", "if", "maxProperties", "minProperties", "not")
_DEPTH = 5
_TRIES = 5


def check_keywords(schema: Schema) -> None:
    """Raise where a schema uses a keyword that is neither drawn by nor an annotation."""
    for keyword in schema:
        if keyword not in _KNOWN and keyword not in _SILENT and not keyword.startswith("x-"):
            raise UnknownKeyword(f"{keyword!r}: teach conformance/strategies.py to draw by it")


# ---------------------------------------------------------------- objects, folded


@dataclass(frozen=True)
class Folded:
    """An object schema with the properties of its `allOf` parts folded in.

    `rules` are the parts that speak of which properties go together.
    """

    schema: Schema
    properties: Mapping[str, Schema]
    required: tuple[str, ...]
    rules: tuple[Schema, ...]

    @property
    def further(self) -> Any:
        """What the schema says of properties beyond the listed ones; None if nothing."""
        return self.schema.get("additionalProperties")

    @property
    def optional(self) -> list[str]:
        """The properties that may be absent as far as `required` goes."""
        return [key for key in self.properties if key not in self.required]


_FOLDED: dict[int, Folded] = {}


def folded(schema: Schema) -> Folded:
    """Fold an object schema; once per node of the document."""
    schema = resolve(schema)
    known = _FOLDED.get(id(schema))
    # The node is kept beside what was made of it, so that its id is never given to another one.
    if known is None or known.schema is not schema:
        known = _FOLDED[id(schema)] = _fold(schema)
    return known


def _fold(schema: Schema) -> Folded:
    check_keywords(schema)
    properties: dict[str, Schema] = {}
    required: list[str] = []
    rules: list[Schema] = [{key: schema[key] for key in _OWN_RULES if key in schema}]
    for part in map(resolve, schema.get("allOf", ())):
        if "if" not in part and ("properties" in part or "required" in part or "allOf" in part):
            inner = folded(part)
            properties.update(inner.properties)
            required.extend(inner.required)
            rules.extend(inner.rules)
        else:
            rules.append(rule_of(part))
    properties.update(schema.get("properties", {}))
    required.extend(schema.get("required", ()))
    kept = tuple(rule for rule in rules if rule)
    return Folded(schema, properties, tuple(dict.fromkeys(required)), kept)


# ---------------------------------------------------------------- drawing


@dataclass(frozen=True)
class Drawer:
    """Draws values of schemas.

    With `extras`, objects also hold properties nobody documented; with `full`, they hold all the
    documented ones that may stand together.
    """

    draw: Draw[Any]
    extras: bool = False
    full: bool = False

    def one(self, options: Sequence[T]) -> T:
        """Choose one of some options."""
        if len(options) == 1:
            return options[0]
        chosen: int = self.draw(leaves.below(len(options)))
        return options[chosen]

    def some(self, most: int) -> int:
        """Choose a number up to `most`."""
        count: int = self.draw(leaves.below(most + 1)) if most > 0 else 0
        return count

    def checked(self, schema: Schema, make: Callable[[], Json]) -> Json:
        """Draw again a few times where a schema says what cannot be drawn by construction."""
        accepts = compiled(schema).is_valid
        for _ in range(_TRIES):
            value = make()
            if accepts(value):
                return value
        assume(False)
        raise AssertionError("unreachable")

    def value(self, schema: Schema, depth: int = _DEPTH) -> Json:
        """Draw what a schema allows."""
        schema = resolve(schema)
        check_keywords(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.one(schema["enum"])
        if "anyOf" in schema:
            return self.value(self.one(schema["anyOf"]), depth)
        if "oneOf" in schema:
            return self.checked(schema, lambda: self.value(self.one(schema["oneOf"]), depth))
        if "type" not in schema:
            return self.anything(schema)
        kinds = schema["type"]
        return self._of_type(kinds if isinstance(kinds, str) else self.one(kinds), schema, depth)

    def anything(self, schema: Schema) -> Json:
        """Without a type a schema allows all values, within what it says of some of them."""
        if any(keyword in _KNOWN for keyword in schema):
            return self.checked(schema, self.json)
        return self.json()

    def json(self, depth: int = 2) -> Json:
        """Draw any JSON value, nested at most `depth` deep."""
        shape = self.some(5) if depth > 0 else 5
        if shape == 0:
            return [self.json(depth - 1) for _ in range(self.some(2))]
        if shape == 1:
            return {self.draw(leaves.TEXT): self.json(depth - 1) for _ in range(self.some(2))}
        return self.draw(leaves.PLAIN)

    def _of_type(self, kind: str, schema: Schema, depth: int) -> Json:
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            return self.array(schema, depth)
        if kind == "string":
            return self.text(schema)
        bounds = schema.get("minimum"), schema.get("maximum")
        if kind == "integer":
            return self.draw(leaves.integers(*bounds))
        if kind == "number":
            return self.draw(leaves.numbers(*bounds))
        return self.draw(leaves.BOOLEAN) if kind == "boolean" else None

    def text(self, schema: Schema) -> str:
        """Draw a text; `schema` is that of a string, or speaks of the names of properties."""
        leaf = leaves.texts(dict(schema))
        if {"minLength", "maxLength", "pattern", "not"} & set(schema):
            drawn: str = self.checked(schema, lambda: self.draw(leaf))
            return drawn
        text: str = self.draw(leaf)
        return text

    def array(self, schema: Schema, depth: int) -> list[Json]:
        """Draw an array of few items: caps are tested at their edges in test_caps.py."""
        low = schema.get("minItems", 0)
        if self.full:
            low = max(low, min(1, schema.get("maxItems", 1))) if depth > 0 else low
        most = min(schema.get("maxItems", low + 2), low + 2) - low if depth > 0 else 0
        items = schema.get("items", {})

        def make() -> list[Json]:
            count = low if self.full else low + self.some(most)
            return [self.value(items, depth - 1) for _ in range(count)]

        if "not" in schema or "contains" in schema:
            drawn: list[Json] = self.checked(schema, make)
            return drawn
        return make()

    def object(
        self, schema: Schema, depth: int = _DEPTH, wanted: Collection[str] = ()
    ) -> dict[str, Json]:
        """Draw the required properties, some of the rest, and what the rules make of them.

        The `wanted` ones are drawn first; they stay where the rules let them.
        """
        whole = folded(schema)

        def add(key: str) -> Json:
            return self.value(whole.properties.get(key, {}), depth - 1)

        keys = {*whole.required, *wanted, *self._choice(whole, depth)}
        ordered = [
            *whole.properties,
            *(key for key in whole.required if key not in whole.properties),
        ]
        drawn = {key: add(key) for key in ordered if key in keys}
        for name in self._free_names(whole):
            drawn[name] = self.free_value(whole, depth)
        assume(Mender(whole.rules, whole.optional, add, self.one).mend(drawn))
        assert all(holds(rule, drawn) for rule in whole.rules)
        return drawn

    def _choice(self, whole: Folded, depth: int) -> list[str]:
        optional = whole.optional
        if not optional or depth <= 0:
            return []
        return optional if self.full else [self.one(optional) for _ in range(self.some(3))]

    def _free_names(self, whole: Folded) -> list[str]:
        if whole.further is False or (whole.further is None and not self.extras):
            return []
        count = self.some(2)
        if "propertyNames" in whole.schema:
            names = [self.text(whole.schema["propertyNames"]) for _ in range(count)]
        else:
            names = [self.draw(leaves.FREE_NAMES) for _ in range(count)]
        return [name for name in names if name not in whole.properties]

    def free_value(self, whole: Folded, depth: int) -> Json:
        """Draw the value of a property beyond the listed ones."""
        further = whole.further
        return self.value(further, depth - 1) if isinstance(further, Mapping) else self.json()


# ---------------------------------------------------------------- strategies


class Quiet:
    """Keeps a schema out of the descriptions that Hypothesis makes of strategies."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def __repr__(self) -> str:
        return str(self.schema.get("$ref", "a schema"))


@st.composite
def _values(draw: st.DrawFn, quiet: Quiet, extras: bool) -> Json:
    return Drawer(draw, extras).value(quiet.schema)


def values(schema: Schema, *, extras: bool = False) -> st.SearchStrategy[Json]:
    """Draw what a schema allows; with `extras`, objects also hold properties nobody documented."""
    check_keywords(schema)
    return _values(Quiet(schema), extras)


@st.composite
def json_values(draw: st.DrawFn) -> Json:
    """Draw any JSON value."""
    return Drawer(draw).json()
