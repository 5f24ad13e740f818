"""Values that the document does not allow, each with one fault at one named site.

Only faults that a client can be held to are made: a wrong type, a missing property, a missing
identifier, too many or too few items, an unknown property of a closed object. A text that no
enumeration lists is no fault, since enumerations grow.

Sites are listed, not drawn, so that a test can go through all of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from hypothesis import assume
from hypothesis import strategies as st

from conformance.document import Json, Schema, compiled, has_properties, resolve
from conformance.leaves import FLOAT, INTEGER, NAME, TEXT
from conformance.presence import alternatives, holds
from conformance.strategies import Drawer, Folded, Quiet, folded

FREE = "*"  # stands for a property beyond the listed ones
Step: TypeAlias = str | int  # a property, or the alternative of an `anyOf`; -1 is an array's item
_ITEM = -1

_BY_TYPE: dict[str, st.SearchStrategy[Json]] = {
    "string": TEXT,
    "integer": INTEGER,
    "number": FLOAT.filter(lambda number: not number.is_integer()),
    "boolean": st.booleans(),
    "null": st.none(),
    "array": st.lists(TEXT, max_size=2),
    "object": st.dictionaries(NAME, TEXT, max_size=2),
}


@dataclass(frozen=True)
class Faulty:
    """A value with one fault: `path` names its place as `events[3].name`, `fault` what it is."""

    value: Json
    path: str
    fault: str


@dataclass(frozen=True)
class Site:
    """A place in a schema where one fault can be made; `detail` is the property it is about."""

    steps: tuple[Step, ...]
    fault: str
    detail: str = ""

    def __str__(self) -> str:
        names = [str(step) for step in self.steps if isinstance(step, str)]
        return f"{'.'.join([*names, self.detail]).strip('.') or '(root)'}: {self.fault}"


def allows_everything(schema: Schema) -> bool:
    """Tell whether a schema takes any JSON value, or any but for the size of a text."""
    schema = resolve(schema)
    if "type" in schema or "enum" in schema or "oneOf" in schema:
        return False
    return any(map(allows_everything, schema["anyOf"])) if "anyOf" in schema else True


def accepted_types(schema: Schema) -> set[str]:
    """Give the JSON types that a schema takes at its root."""
    schema = resolve(schema)
    if "type" in schema:
        kinds = schema["type"]
        taken = {kinds} if isinstance(kinds, str) else set(kinds)
    else:
        options = schema.get("anyOf") or schema.get("oneOf") or ()
        taken = set().union(*map(accepted_types, options)) if options else set(_BY_TYPE)
    return taken | {"integer"} if "number" in taken else taken


def sites(schema: Schema, depth: int = 6) -> list[Site]:
    """List the places at which a value of a schema can go wrong."""
    return list(_Lister(True).sites(schema, (), depth))


def own_sites(schema: Schema) -> list[Site]:
    """List the places down to the borders of other named objects, which have lists of their own."""
    return list(_Lister(False).sites(schema, (), 6))


@dataclass(frozen=True)
class _Lister:
    """Walks a schema; with `inside`, also inside the named objects that it refers to."""

    inside: bool

    def sites(self, schema: Schema, steps: tuple[Step, ...], depth: int) -> Iterator[Site]:
        is_border = bool(steps) and "$ref" in schema and has_properties(schema)
        schema = resolve(schema)
        if depth < 0 or allows_everything(schema):
            return
        yield Site(steps, "type")
        if is_border and not self.inside:
            return
        options = schema.get("anyOf") or schema.get("oneOf") or ()
        for index, option in enumerate(options):
            others = [other for place, other in enumerate(options) if place != index]
            for site in self.sites(option, (*steps, index), depth):
                if _faults_all(site, len(steps) + 1, others):
                    yield site
        kinds = schema.get("type", ())
        if "object" in kinds:
            yield from self._of_object(folded(schema), steps, depth)
        if "array" in kinds:
            if "maxItems" in schema:
                yield Site(steps, "too many")
            if schema.get("minItems"):
                yield Site(steps, "too few")
            yield from self.sites(schema.get("items", {}), (*steps, _ITEM), depth - 1)

    def _of_object(self, whole: Folded, steps: tuple[Step, ...], depth: int) -> Iterator[Site]:
        for key in whole.required:
            yield Site(steps, "required", key)
        least = dict.fromkeys(whole.required)
        for number, rule in enumerate(whole.rules):
            if alternatives(rule) and not holds(rule, least):
                yield Site(steps, "identifier", str(number) if number else "")
        if whole.further is False:
            yield Site(steps, "unknown")
        elif whole.further:
            yield from self.sites(whole.further, (*steps, FREE), depth - 1)
        for key, inner in whole.properties.items():
            yield from self.sites(inner, (*steps, key), depth - 1)


def _faults_all(site: Site, depth: int, others: list[Schema]) -> bool:
    """Tell whether what is wrong in one alternative may be wrong in the others too.

    A wrong type of one alternative is the right one of another, and an open object that does not
    list the property takes whatever it holds.
    """
    inner = [*site.steps[depth:], site.detail]
    if inner == [""]:
        return site.fault != "type"
    objects = [folded(other) for other in others if resolve(other).get("type") == "object"]
    return not isinstance(inner[0], str) or all(
        inner[0] in other.properties or other.further is False for other in objects
    )


# ---------------------------------------------------------------- making the fault


@dataclass(frozen=True)
class _Breaker:
    drawer: Drawer
    site: Site

    def make(self, schema: Schema, steps: tuple[Step, ...]) -> tuple[Json, str]:
        """Draw a value that is fine but at the site, and give the site's path from here."""
        schema = resolve(schema)
        if not steps:
            return self._break(schema)
        step, rest = steps[0], steps[1:]
        options = schema.get("anyOf") or schema.get("oneOf")
        if options:
            assert isinstance(step, int)
            value, path = self.make(options[step], rest)
            assume(not compiled(schema).is_valid(value))
            return value, path
        if step == _ITEM:
            most = min(2, schema.get("maxItems", 3) - 1)  # the fault stays the only one
            before = [self.drawer.value(schema["items"], 1) for _ in range(self.drawer.some(most))]
            value, path = self.make(schema["items"], rest)
            return [*before, value], _joined(f"[{len(before)}]", path)
        return self._under_property(folded(schema), str(step), rest)

    def _under_property(
        self, whole: Folded, key: str, rest: tuple[Step, ...]
    ) -> tuple[dict[str, Json], str]:
        inner = whole.properties.get(key) or whole.further
        value, path = self.make(inner, rest)
        if key == FREE:
            key = f"free_{self.drawer.draw(NAME)}"
        return {**self.drawer.object(whole.schema, 2), key: value}, _joined(key, path)

    def _break(self, schema: Schema) -> tuple[Json, str]:
        fault, detail = self.site.fault, self.site.detail
        if fault == "type":
            wrong = sorted(set(_BY_TYPE) - accepted_types(schema))
            return self.drawer.draw(_BY_TYPE[self.drawer.one(wrong)]), ""
        if fault == "too few":
            return [], ""
        if fault == "too many":
            item = self.drawer.value(schema["items"], 1)
            return [item] * (schema["maxItems"] + 1), ""
        value = self.drawer.object(schema, 2)
        if fault == "required":
            return _without(value, {detail}), detail
        if fault == "unknown":
            key = f"unknown_{self.drawer.draw(NAME)}"
            return {**value, key: self.drawer.json()}, key
        rule = folded(schema).rules[int(detail or 0)]
        return _without(value, {key for option in alternatives(rule) for key in option}), ""


def _without(value: dict[str, Json], keys: set[str]) -> dict[str, Json]:
    return {key: item for key, item in value.items() if key not in keys}


def _joined(step: str, path: str) -> str:
    return step + path if not path or path.startswith("[") else f"{step}.{path}"


class _Quiet(Quiet):
    """The same with the sites that were chosen."""

    def __init__(self, schema: Schema, chosen: list[Site]) -> None:
        super().__init__(schema)
        self.sites = st.sampled_from(chosen)


@st.composite
def _faulty(draw: st.DrawFn, quiet: _Quiet) -> Faulty:
    site = draw(quiet.sites)
    value, path = _Breaker(Drawer(draw), site).make(quiet.schema, site.steps)
    return Faulty(value, path, site.fault)


def faulty(schema: Schema, site: Site | None = None) -> st.SearchStrategy[Faulty]:
    """Draw a value with one fault, at any site of the schema or at the one given."""
    return _faulty(_Quiet(schema, sites(schema) if site is None else [site]))


# ---------------------------------------------------------------- beyond JSON


class Opaque:
    """A Python object that JSON has no form for."""


def formless() -> st.SearchStrategy[Any]:
    """Draw values that JSON cannot carry, wherever the document would allow any value."""
    return st.one_of(
        st.sampled_from([float("nan"), float("inf"), -float("inf")]),
        st.builds(Opaque),
        st.binary(max_size=4),
        st.just(1j),
        st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2030, 1, 1)),
        st.just({1: "a number as a key"}),
        st.just({"nested": [Opaque()]}),
        st.just("half a pair: \ud83d"),
    )
