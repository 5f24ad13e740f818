"""Which column becomes which property, and how: from the command line or from YAML. Pure."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
import msgspec

from brazekit_api.types import is_array, is_object

from .cells import TYPES
from .errors import MappingError
from .target import near
from .times import zone_of

__all__ = ["EMPTY", "Plan", "Rule", "plan_of_words", "plan_of_yaml", "rule_of"]

EMPTY = ("omit", "null", "keep")
"""What becomes of an empty cell: its property is left out, set to null (which deletes an attribute
on a profile), or, where it is text, set to the empty string."""

_TYPED = re.compile(rf"(?P<column>.*):(?P<type>{'|'.join(TYPES)})(?:\((?P<form>.*)\))?", re.DOTALL)
_RULE_KEYS = ("column", "type", "format", "divide_by", "timezone")
_PLAN_KEYS = ("as", "id", "map", "set", "empty", "timezone", "rest")


@attrs.frozen
class Rule:
    """One property: its `path` (steps of a dotted name), and the column or the constant for it.

    `type` is empty where the API's own type of the property, or the file's, is meant. `form` is
    the format of times or the mark between entries of a list. `divide_by` names a second column.
    """

    path: tuple[str, ...]
    column: str | None = None
    value: Any = attrs.field(default=None, repr=False)
    type: str = ""
    form: str = ""
    divide_by: str | None = None
    zone: str | None = None

    @property
    def name(self) -> str:
        """The property as it was written."""
        return ".".join(self.path)


@attrs.frozen
class Plan:
    """All rules of a load. `rest` takes every column that no rule names under its own name."""

    rules: tuple[Rule, ...] = ()
    empty: str = "omit"
    zone: str | None = None
    rest: bool = False
    array: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.empty not in EMPTY:
            raise MappingError(f"--empty is one of {', '.join(EMPTY)}, not {self.empty!r}.")
        for zone in (self.zone, *(rule.zone for rule in self.rules)):
            _zone(zone)
        names = [rule.path for rule in self.rules]
        for path in names:
            if names.count(path) > 1:
                raise MappingError(f"{'.'.join(path)} is mapped twice.")
            if any(other != path and other[: len(path)] == path for other in names):
                raise MappingError(
                    f"{'.'.join(path)} is mapped as a whole and in parts: leave one of them out."
                )

    def tzinfo(self, rule: Rule) -> dt.tzinfo | None:
        """Give the zone of times that have none."""
        return _zone(rule.zone or self.zone)

    def digest(self) -> str:
        """Give a fingerprint, which tells whether an audit is of this mapping."""
        plain = msgspec.json.encode(attrs.asdict(self), order="sorted")
        return hashlib.blake2b(plain, digest_size=12).hexdigest()


def _zone(name: str | None) -> dt.tzinfo | None:
    if name is None:
        return None
    try:
        return zone_of(name)
    except ValueError:
        raise MappingError(
            f"no time zone is called {name!r}: pass one such as UTC, Europe/Berlin or +02:00."
        ) from None


def _path(name: str) -> tuple[str, ...]:
    steps = tuple(name.split("."))
    if not all(steps):
        raise MappingError(f"{name!r} is no name of a property: use name or object.name.")
    return steps


def rule_of(name: str, source: str) -> Rule:
    """Read `field=column`, `field=column:type` or `field=column/column` (its right side)."""
    typed = _TYPED.fullmatch(source)
    if typed is None:
        return Rule(_path(name), column=source)
    return Rule(_path(name), column=typed["column"], type=typed["type"], form=typed["form"] or "")


def plan_of_words(
    ids: Iterable[str],
    maps: Iterable[str],
    sets: Iterable[str],
    *,
    empty: str | None = None,
    timezone: str | None = None,
    rest: bool = False,
    base: Plan | None = None,
) -> Plan:
    """Read --id, --map and --set, which go before what `base` (a file's) says of a property."""
    rules = {rule.path: rule for rule in (base.rules if base is not None else ())}
    given: list[Rule] = []
    for option, texts in (("--id", ids), ("--map", maps)):
        for text in texts:
            name, sign, column = text.partition("=")
            if not (name and sign and column):
                raise MappingError(f"{option} {text!r} is not field=column.")
            given.append(rule_of(name, column))
    for text in sets:
        name, sign, value = text.partition("=")
        if not (name and sign):
            raise MappingError(f"--set {text!r} is not field=value.")
        given.append(_constant(name, value))
    whole = base or Plan()
    doubles = Plan(tuple(given))  # Refuses what is given twice among the words themselves.
    rules.update({rule.path: rule for rule in doubles.rules})
    return Plan(
        tuple(rules.values()),
        empty=empty or whole.empty,
        zone=timezone or whole.zone,
        rest=rest or whole.rest,
        array=whole.array,
    )


def _constant(name: str, value: str) -> Rule:
    """Read the right side of --set: text, unless it says which type it is."""
    typed = _TYPED.fullmatch(value)
    if typed is None:
        return Rule(_path(name), value=value)
    return Rule(_path(name), value=typed["column"], type=typed["type"], form=typed["form"] or "")


def plan_of_yaml(data: Any) -> Plan:
    """Read what a mapping file holds, once its YAML is decoded."""
    if not is_object(data):
        raise MappingError(f"the mapping file holds no object with {', '.join(_PLAN_KEYS)}.")
    _known(data, _PLAN_KEYS, "the mapping file")
    rules: list[Rule] = []
    for key in ("id", "map"):
        for name, source in _object(data, key).items():
            rules.append(_rule(str(name), source))
    for name, value in _object(data, "set").items():
        rules.append(Rule(_path(str(name)), value=_plain(value), type="json"))
    return Plan(
        tuple(rules),
        empty=data.get("empty", "omit"),
        zone=data.get("timezone"),
        rest=bool(data.get("rest", False)),
        array=data.get("as"),
    )


def _rule(name: str, source: Any) -> Rule:
    if isinstance(source, str):
        return rule_of(name, source)
    if not is_object(source) or not isinstance(source.get("column"), str):
        raise MappingError(f"{name}: needs a column's name, or an object with `column`.")
    _known(source, _RULE_KEYS, name)
    kind = source.get("type", "")
    if kind and kind not in TYPES:
        raise MappingError(f"{name}: no type is called {kind!r}. {near(str(kind), TYPES)}")
    return Rule(
        _path(name),
        column=source["column"],
        type=kind,
        form=str(source.get("format", "")),
        divide_by=source.get("divide_by"),
        zone=source.get("timezone"),
    )


def _object(data: Mapping[str, Any], key: str) -> dict[Any, Any]:
    value: Any = data.get(key) or {}
    if not is_object(value):
        raise MappingError(f"`{key}` of the mapping file is no object of field: column.")
    return value


def _known(data: Mapping[Any, Any], keys: Iterable[str], place: str) -> None:
    names = list(keys)
    for key in data:
        if key not in names:
            raise MappingError(f"{place} has no {key!r}. {near(str(key), names)}")


def _plain(value: Any) -> Any:
    """Give a constant of YAML as JSON holds it; its dates and times become text."""
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if is_array(value):
        return [_plain(item) for item in value]
    if is_object(value):
        return {str(key): _plain(item) for key, item in value.items()}
    return value
