"""Holds requests, and the mock's own answers, to the schemas of the document.

Each schema is compiled once, when it is first needed. Sentences name fields and rules, never the
values sent, since they end up in logs.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from .document import Document, Operation, Parameter
from .times import parse_time

__all__ = ["Validators", "sentence", "validators_of"]

_ROOT = "urn:brazekit:document"
_MASK = "the value"
# Times are taken in every form of ISO 8601 that the mock reads, as the API does. Items of batches
# are not held to formats here: their own code says what is wrong with them.
_FORMATS = {"date-time": lambda text: parse_time(text) is not None}


class Validators:
    """The compiled schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._registry = jsonschema_rs.Registry([(_ROOT, dict(document.raw))])
        self._compiled: dict[Any, jsonschema_rs.Draft202012Validator] = {}

    def _compile(
        self, key: Any, schema: Any, *, formats: bool = False
    ) -> jsonschema_rs.Draft202012Validator:
        found = self._compiled.get(key)
        if found is None:
            found = jsonschema_rs.Draft202012Validator(
                _absolute(schema),
                registry=self._registry,
                mask=_MASK,
                validate_formats=formats,
                formats=_FORMATS,
            )
            self._compiled[key] = found
        return found

    def of(self, name: str, schema: Any) -> jsonschema_rs.Draft202012Validator:
        """A schema of the mock's own, which may refer to those of the document."""
        return self._compile(name, schema)

    def body(self, operation: Operation) -> jsonschema_rs.Draft202012Validator:
        """The whole body."""
        key = (operation.id, "body")
        return self._compiled.get(key) or self._compile(key, operation.body, formats=True)

    def envelope(self, operation: Operation) -> jsonschema_rs.Draft202012Validator:
        """The body with anything at all as items of its batch arrays."""
        key = (operation.id, "envelope")
        if key not in self._compiled:
            schema = dict(self._document.resolve(operation.body))
            properties = dict(schema["properties"])
            for array in operation.batch.arrays if operation.batch else ():
                stripped = dict(self._document.resolve(properties[array]))
                stripped.pop("items", None)
                properties[array] = stripped
            schema["properties"] = properties
            self._compile(key, schema, formats=True)
        return self._compiled[key]

    def item(self, operation: Operation, array: str) -> jsonschema_rs.Draft202012Validator:
        """One item of a batch array."""
        key = (operation.id, "item", array)
        found = self._compiled.get(key)
        return found or self._compile(key, self._document.items(operation, array))

    def parameter(
        self, operation: Operation, parameter: Parameter
    ) -> jsonschema_rs.Draft202012Validator:
        """The value of one parameter."""
        key = (operation.id, "parameter", parameter.name)
        return self._compile(key, parameter.schema, formats=True)

    def answer(
        self, operation: Operation, status: int
    ) -> jsonschema_rs.Draft202012Validator | str | None:
        """What an answer must be: a validator, None for anything, or why there is none."""
        key = (operation.id, status)
        found = self._compiled.get(key)
        if found is not None:
            return found
        for name in (str(status), f"{status // 100}XX", "default"):
            if name in operation.answers:
                schema = operation.answers[name]
                return None if schema is None else self._compile(key, schema)
        return f"the document has no answer with status {status}"


def _absolute(node: Any) -> Any:
    """The schema with its local references pointing into the registered document."""
    if isinstance(node, dict):
        return {
            key: _ROOT + value
            if key == "$ref" and isinstance(value, str) and value.startswith("#")
            else _absolute(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_absolute(value) for value in node]
    return node


@functools.cache
def validators_of(document: Document) -> Validators:
    """The validators of a document, shared by all mocks since they hold no state of theirs."""
    return Validators(document)


# ---------------------------------------------------------------- sentences


def sentence(validator: jsonschema_rs.Draft202012Validator, value: Any) -> str:
    """What is wrong with `value`, by the most telling of its errors."""
    try:
        errors = list(validator.iter_errors(value))
    except ValueError:
        # The library stops at a depth of 255 when it copies a value into an error.
        return "the object is nested too deeply"
    if not errors:
        return "the object does not fit its schema"
    # The deepest place says most; at one place a missing identifier says more than a wrong type.
    worst = max(errors, key=lambda error: len(error.instance_path))
    return _describe(worst)


def _describe(error: jsonschema_rs.ValidationError) -> str:
    where = _path(error.instance_path)
    facts: Mapping[str, Any] = error.kind.as_dict()
    kind = error.kind
    if isinstance(kind, Kind.Enum):
        return f"{where} must be one of {_listed(_texts(facts['options']))}"
    if isinstance(kind, Kind.Type):
        return f"{where} must be of type {_listed(facts['types'], 'or')}"
    if isinstance(kind, Kind.Required):
        inside = "" if not error.instance_path else f" in {where}"
        return f"'{facts['property']}' is required{inside}"
    if isinstance(kind, Kind.AdditionalProperties):
        return f"{where} has a field that is not known"
    if isinstance(kind, Kind.AnyOf | Kind.OneOfNotValid):
        return _branches(error, where)
    if isinstance(kind, Kind.OneOfMultipleValid):
        return f"{where} has fields that exclude each other"
    rule = _RULES.get(kind.name)
    if rule:
        return rule.format(where=where, limit=facts.get("limit"), format=facts.get("format"))
    return f"{where} does not keep the rule '{kind.name}' of its schema"


_RULES = {
    "format": "{where} is not of the format {format}",
    "maxItems": "{where} may hold at most {limit} entries",
    "minItems": "{where} must hold at least {limit} entries",
    "maxLength": "{where} may have at most {limit} characters",
    "minLength": "{where} must have at least {limit} characters",
    "maximum": "{where} may be at most {limit}",
    "minimum": "{where} must be at least {limit}",
    "minProperties": "{where} must have at least {limit} fields",
    "not": "{where} has fields or values that exclude each other",
    "propertyNames": "{where} has a name that is reserved, empty, too long or begins with $",
}


def _branches(error: jsonschema_rs.ValidationError, where: str) -> str:
    """For a choice between required fields, the fields; else the best branch's own sentence."""
    branches: list[list[jsonschema_rs.ValidationError]] = error.kind.as_dict()["context"]
    wanted = [
        " with ".join(f"'{one.kind.as_dict()['property']}'" for one in branch)
        for branch in branches
        if branch and all(isinstance(one.kind, Kind.Required) for one in branch)
    ]
    if len(wanted) == len(branches) and wanted:
        subject = "" if not error.instance_path else f" in {where}"
        return f"{_listed(wanted, 'or')} is required{subject}"
    deepest = [max(branch, key=lambda one: len(one.instance_path)) for branch in branches if branch]
    if deepest:
        best = max(deepest, key=lambda one: len(one.instance_path))
        if len(best.instance_path) > len(error.instance_path):
            return _describe(best)
        # A branch of the right type says what is wrong; else the types say what would be right.
        right_type = [one for one in deepest if not isinstance(one.kind, Kind.Type)]
        if len(right_type) == 1:
            return _describe(right_type[0])
        types = [kind for one in deepest for kind in one.kind.as_dict().get("types", ())]
        if types and not right_type:
            return f"{where} must be of type {_listed(dict.fromkeys(types), 'or')}"
    return f"{where} has none of the forms that its schema allows"


_PLAIN_NAME = re.compile(r"^[A-Za-z_$][A-Za-z0-9_$-]{0,63}$")


def _path(path: Iterable[str | int]) -> str:
    parts = []
    for part in path:
        if isinstance(part, int):
            parts.append(f"[{part}]")
        elif _PLAIN_NAME.match(part):
            parts.append(f".{part}" if parts else part)
        else:
            parts.append(".…")  # A free name may hold an address or anything else.
    return f"'{''.join(parts)}'" if parts else "the object"


def _texts(options: Iterable[Any]) -> list[str]:
    return [str(option) for option in options]


def _listed(words: Iterable[str], joint: str = "") -> str:
    texts = list(words)
    if joint and len(texts) > 1:
        return f"{', '.join(texts[:-1])} {joint} {texts[-1]}"
    return ", ".join(texts)
