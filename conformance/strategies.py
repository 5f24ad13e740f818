"""Values that the document allows, drawn from its schemas.

The module knows the keywords that the document uses and refuses any other, so that a schema can
never be drawn from as if a keyword were not there. `hypothesis-jsonschema` does the same job in
general but does not work with current Hypothesis.

Schemas are interpreted while drawing, with strategies of Hypothesis only at the leaves: composing
one strategy per schema makes trees so deep that a draw takes a second.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from hypothesis import assume
from hypothesis import strategies as st

from conformance.document import Json, Schema, compiled, resolve

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]

# Annotations, and keywords that are read together with the ones they qualify.
_SILENT = {
    "contentEncoding", "default", "deprecated", "description", "example", "examples", "title",
}  # fmt: skip
_KNOWN = {
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "contains", "dependentRequired",
    "enum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength",
    "minProperties", "minimum", "not", "oneOf", "pattern", "properties", "propertyNames",
    "required", "type",
}  # fmt: skip
_BIGGEST = 2**53 - 1  # beyond it, other readers of JSON round whole numbers
_DEPTH = 5


class UnknownKeyword(Exception):
    """A schema says something that this module does not draw by; teach it before going on."""


def check_keywords(schema: Schema) -> None:
    """Raise where a schema uses a keyword that is neither drawn by nor an annotation."""
    for keyword in schema:
        if keyword not in _KNOWN and keyword not in _SILENT and not keyword.startswith("x-"):
            raise UnknownKeyword(f"{keyword!r}: teach conformance/strategies.py to draw by it")


# ---------------------------------------------------------------- leaves

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAME = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
INTEGER = st.integers(-_BIGGEST, _BIGGEST)
FLOAT = st.floats(allow_nan=False, allow_infinity=False)
PLAIN = st.none() | st.booleans() | INTEGER | FLOAT | TEXT
_OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
MOMENTS = st.datetimes(dt.datetime(1970, 1, 2), dt.datetime(2100, 1, 1), timezones=_OFFSETS)
TIMES = MOMENTS.map(dt.datetime.isoformat) | MOMENTS.map(
    lambda moment: moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
)
DATES = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)).map(dt.date.isoformat)
_FORMATS = {"date-time": TIMES, "date": DATES}
# Names that are words of Python or of the models' own methods, or no identifiers at all.
ODD_NAMES = ["self", "from", "class", "to_dict", "additional_properties", "a b", "$x", "", "é"]


@cache
def _below(end: int) -> st.SearchStrategy[int]:
    """Draw a number below `end`. Making a strategy costs far more than drawing from one."""
    return st.integers(0, end - 1)


@dataclass(frozen=True)
class Drawer:
    """Draws values of schemas; with `extras`, objects also hold properties nobody documented."""

    draw: Draw[Any]
    extras: bool = False

    def one(self, options: Sequence[T]) -> T:
        chosen: int = self.draw(_below(len(options)))
        return options[chosen]

    def some(self, most: int) -> int:
        count: int = self.draw(_below(most + 1))
        return count

    def checked(self, schema: Schema, make: Callable[[], Json]) -> Json:
        """Draw again a few times where a schema says what cannot be drawn by construction."""
        accepts = compiled(schema).is_valid
        for _ in range(5):
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
            return {self.draw(TEXT): self.json(depth - 1) for _ in range(self.some(2))}
        return self.draw(PLAIN)

    def _of_type(self, kind: str, schema: Schema, depth: int) -> Json:
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            return self.array(schema, depth)
        if kind == "string":
            return self.text(schema)
        low, high = schema.get("minimum"), schema.get("maximum")
        if kind == "integer":
            low = -_BIGGEST if low is None else low
            return self.draw(st.integers(low, _BIGGEST if high is None else high))
        if kind == "number":
            bounded = low is not None or high is not None
            return self.draw(st.floats(low, high) if bounded else INTEGER | FLOAT)
        return self.draw(st.booleans()) if kind == "boolean" else None

    def text(self, schema: Schema) -> str:
        if "format" in schema:
            moment: str = self.draw(_FORMATS[schema["format"]])
            return moment
        leaf = NAME if schema.get("minLength") else TEXT
        if "pattern" in schema:
            leaf = st.from_regex(str(schema["pattern"]), fullmatch=True)
        if {"minLength", "maxLength", "pattern", "not"} & set(schema):
            whole = {**schema, "type": "string"}
            drawn: str = self.checked(whole, lambda: self.draw(leaf))
            return drawn
        text: str = self.draw(leaf)
        return text

    def array(self, schema: Schema, depth: int) -> list[Json]:
        # Caps are tested at their edges in test_caps.py: drawing 75 items is slow and rare.
        low = schema.get("minItems", 0)
        most = min(schema.get("maxItems", low + 2), low + 2) - low if depth > 0 else 0
        items = schema.get("items", {})

        def make() -> list[Json]:
            return [self.value(items, depth - 1) for _ in range(low + self.some(most))]

        if "not" in schema or "contains" in schema:
            drawn: list[Json] = self.checked(schema, make)
            return drawn
        return make()

    def object(self, schema: Schema, depth: int = _DEPTH) -> dict[str, Json]:
        """Draw the required properties, one alternative of each group, and some of the rest."""
        whole = merged(schema)
        properties: dict[str, Schema] = whole["properties"]
        keys = set(whole["required"])
        for group in whole["groups"]:
            if alternatives(group) and not satisfied(group, keys):
                keys.update(self.one(alternatives(group)))
        assume(all(satisfied(group, keys) for group in whole["groups"]))
        optional = [key for key in properties if key not in keys]
        if optional and whole.get("minProperties", 0) > len(keys):
            keys.add(self.one(optional))
        for _ in range(self.some(3) if optional and depth > 0 else 0):
            # A property that would break a group stays out, whatever was drawn for it.
            more = keys | {self.one(optional)}
            if all(satisfied(group, more) for group in whole["groups"]):
                keys = more
        for key, others in whole.get("dependentRequired", {}).items():
            keys.update(others if key in keys else ())
        drawn = {key: self.value(properties[key], depth - 1) for key in properties if key in keys}
        for name in self._free_names(whole):
            drawn[name] = self.free_value(whole, depth)
        return drawn

    def _free_names(self, whole: Schema) -> list[str]:
        further = whole.get("additionalProperties")
        if further is False or (further is None and not self.extras):
            return []
        if "propertyNames" in whole:
            names = [self.text(whole["propertyNames"]) for _ in range(self.some(2))]
        else:
            leaf = TEXT | st.sampled_from(ODD_NAMES)
            names = [self.draw(leaf) for _ in range(self.some(2))]
        return [name for name in names if name not in whole["properties"]]

    def free_value(self, whole: Schema, depth: int) -> Json:
        """Draw the value of a property beyond the listed ones."""
        further = whole.get("additionalProperties")
        return self.value(further, depth - 1) if isinstance(further, Mapping) else self.json()


# ---------------------------------------------------------------- objects and their groups


def merged(schema: Schema) -> dict[str, Any]:
    """Give an object schema with the properties of its `allOf` parts folded in.

    What remains under `groups` are the parts that only speak of which properties go together.
    """
    schema = resolve(schema)
    properties = dict(schema.get("properties", {}))
    required = list(schema.get("required", ()))
    groups: list[Schema] = []
    for part in map(resolve, schema.get("allOf", ())):
        check_keywords(part)
        if "properties" in part or "required" in part:
            inner = merged(part)
            properties.update(inner["properties"])
            required.extend(inner["required"])
            groups.extend(inner["groups"])
        else:
            groups.append(part)
    return {**schema, "properties": properties, "required": required, "groups": groups}


def alternatives(group: Schema) -> list[list[str]]:
    """Give the sets of properties of which a group wants one, such as the identifiers of a user."""
    options = group.get("anyOf") or group.get("oneOf") or ()
    return [list(option["required"]) for option in options]


def satisfied(group: Schema, keys: set[str]) -> bool:
    """Tell whether the presence of these keys is what a group wants."""
    if "not" in group:
        return not keys.issuperset(group["not"]["required"])
    count = sum(keys.issuperset(option) for option in alternatives(group))
    return count == 1 if "oneOf" in group else count >= 1


# ---------------------------------------------------------------- strategies


class _Quiet:
    """Keeps a schema out of the descriptions that Hypothesis makes of strategies."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def __repr__(self) -> str:
        return str(self.schema.get("$ref", "a schema"))


@st.composite
def _values(draw: st.DrawFn, quiet: _Quiet, extras: bool) -> Json:
    return Drawer(draw, extras).value(quiet.schema)


def values(schema: Schema, *, extras: bool = False) -> st.SearchStrategy[Json]:
    """Draw what a schema allows; with `extras`, objects also hold properties nobody documented."""
    check_keywords(schema)
    return _values(_Quiet(schema), extras)


@st.composite
def json_values(draw: st.DrawFn) -> Json:
    """Draw any JSON value."""
    return Drawer(draw).json()
