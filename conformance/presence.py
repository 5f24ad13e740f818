"""Which properties an object must have together: rules read by hand, and objects made to fit them.

A rule is a part of a schema that speaks of presence, and of fixed values: `required`, `not`,
`if`. Rules are read here and not by the validator, so that they can be mended as well as told, and
the validator can judge what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from conformance.document import Json, Schema

T = TypeVar("T")

KEYWORDS = {
    "allOf", "anyOf", "dependentRequired", "else", "if", "maxProperties", "minProperties", "not",
    "oneOf", "properties", "required", "then",
}  # fmt: skip
_ANNOTATIONS = {"description", "title", "type"}
_ROUNDS = 12


class UnknownKeyword(Exception):
    """A schema says something that the strategies do not draw by; teach them before going on."""


def rule_of(part: Schema) -> Schema:
    """Give a part of a schema as a rule, or raise where it says more than a rule can."""
    for keyword in part:
        known = keyword in KEYWORDS or keyword in _ANNOTATIONS or keyword.startswith("x-")
        if not known:
            raise UnknownKeyword(f"{keyword!r} in a rule: teach conformance/presence.py")
    return part


def fits(schema: Schema, value: Json) -> bool:
    """Tell whether a value is one of those that a rule fixes."""
    if "const" in schema:
        return type(value) is type(schema["const"]) and bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    raise UnknownKeyword(f"{sorted(schema)} of a property in a rule: teach conformance/presence.py")


def holds(rule: Schema, value: Mapping[str, Json]) -> bool:
    """Tell whether an object obeys a rule."""
    rule = rule_of(rule)
    if not all(key in value for key in rule.get("required", ())):
        return False
    inner = rule.get("properties", {}).items()
    if not all(fits(schema, value[key]) for key, schema in inner if key in value):
        return False
    if "not" in rule and holds(rule["not"], value):
        return False
    if not all(holds(part, value) for part in rule.get("allOf", ())):
        return False
    if "anyOf" in rule and not any(holds(part, value) for part in rule["anyOf"]):
        return False
    if "oneOf" in rule and sum(holds(part, value) for part in rule["oneOf"]) != 1:
        return False
    if "if" in rule and not holds(rule.get(_branch(rule, value), {}), value):
        return False
    for key, others in rule.get("dependentRequired", {}).items():
        if key in value and not all(other in value for other in others):
            return False
    size = len(value)
    return bool(rule.get("minProperties", 0) <= size <= rule.get("maxProperties", size))


def _branch(rule: Schema, value: Mapping[str, Json]) -> str:
    return "then" if holds(rule["if"], value) else "else"


def alternatives(rule: Schema) -> list[list[str]]:
    """Give the sets of properties of which a rule wants one, such as the identifiers of a user."""
    options = rule.get("anyOf") or rule.get("oneOf") or ()
    if any(set(option) != {"required"} for option in options):
        return []
    return [list(option["required"]) for option in options]


@dataclass(frozen=True)
class Mender:
    """Changes objects until they obey; `add` draws a property, `one` chooses."""

    rules: Sequence[Schema]
    optional: Sequence[str]
    add: Callable[[str], Json]
    one: Callable[[Sequence[Any]], Any]

    def mend(self, value: dict[str, Json]) -> bool:
        """Change an object until it obeys all rules, and tell whether it does."""
        for _ in range(_ROUNDS):
            broken = [rule for rule in self.rules if not holds(rule, value)]
            if not broken:
                return True
            for rule in broken:
                self._obey(rule, value)
        return False

    def _obey(self, rule: Schema, value: dict[str, Json]) -> None:
        for key in rule.get("required", ()):
            self._ensure(key, value)
        for key, schema in rule.get("properties", {}).items():
            if key in value and not fits(schema, value[key]):
                value[key] = schema["const"] if "const" in schema else self.one(schema["enum"])
        if "not" in rule and holds(rule["not"], value):
            self._disobey(rule["not"], value)
        for part in rule.get("allOf", ()):
            self._obey(part, value)
        options = rule.get("anyOf") or rule.get("oneOf") or ()
        if options and not any(holds(option, value) for option in options):
            self._obey(self.one(options), value)
        elif "oneOf" in rule and not holds({"oneOf": options}, value):
            self._obey_only(self.one([each for each in options if holds(each, value)]), rule, value)
        if "if" in rule:
            self._obey(rule.get(_branch(rule, value), {}), value)
        for key, others in rule.get("dependentRequired", {}).items():
            for other in others if key in value else ():
                self._ensure(other, value)
        self._resize(rule, value)

    def _ensure(self, key: str, value: dict[str, Json]) -> None:
        if key not in value:
            value[key] = self.add(key)

    def _obey_only(self, kept: Schema, rule: Schema, value: dict[str, Json]) -> None:
        for option in rule["oneOf"]:
            if option is not kept and holds(option, value):
                keys = [key for key in option["required"] if key not in kept["required"]]
                value.pop(self.one(keys))

    def _disobey(self, rule: Schema, value: dict[str, Json]) -> None:
        """Change an object so that it no longer obeys a rule, by taking properties away."""
        for option in rule.get("anyOf", ()):
            if holds(option, value):
                self._disobey(option, value)
        if "required" in rule:
            value.pop(self.one(rule["required"]))

    def _resize(self, rule: Schema, value: dict[str, Json]) -> None:
        missing = [key for key in self.optional if key not in value]
        while missing and len(value) < rule.get("minProperties", 0):
            self._ensure(missing.pop(), value)
        while len(value) > rule.get("maxProperties", len(value)):
            value.pop(self.one(sorted(value)))
