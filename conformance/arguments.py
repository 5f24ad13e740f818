"""Arguments for the calls of the client, drawn from the document's bodies and parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from brazekit_api import models
from conformance.document import Json, Operation, Schema, operations, resolve
from conformance.strategies import Drawer

_WRITABLE = st.characters(exclude_categories=["Cs"])


@dataclass(frozen=True)
class Arguments:
    """Keywords of a call, and the query and body that the document makes of them."""

    keywords: dict[str, Any]
    query: list[tuple[str, str]]
    body: Json | None


def _text(value: Json) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _query(draw: st.DrawFn, operation: Operation) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Draw the query: one form of each parameter, plain or bracketed."""
    forms: dict[str, list[Schema]] = {}
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            forms.setdefault(parameter["name"].removesuffix("[]"), []).append(parameter)
    keywords: dict[str, Any] = {}
    pairs: list[tuple[str, str]] = []
    for keyword, parameters in forms.items():
        parameter = draw(st.sampled_from(parameters))
        if not parameter.get("required") and draw(st.booleans()):
            continue
        value = Drawer(draw).value(parameter["schema"])
        keywords[keyword] = value
        values = value if isinstance(value, list) else [value]
        pairs.extend((parameter["name"], _text(item)) for item in values)
    return keywords, pairs


def as_models(value: Json, schema: Schema) -> Any:
    """Turn the objects of a body into models, as a caller may pass them."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    schema = resolve(schema)
    if name and name in models.__all__ and isinstance(value, Mapping):
        return getattr(models, name).from_dict(value)
    if isinstance(value, list):
        return [as_models(item, schema.get("items", {})) for item in value]
    return value


@st.composite
def arguments(draw: st.DrawFn, name: str) -> Arguments:
    """Draw the arguments of an operation, its objects as mappings or as models."""
    operation = operations()[name]
    keywords, pairs = _query(draw, operation)
    if operation.body is None:
        return Arguments(keywords, pairs, None)
    body = Drawer(draw).object(operation.body)
    properties = resolve(operation.body)["properties"]
    # What a body holds beyond its documented properties has no keyword.
    body = {key: value for key, value in body.items() if key in properties}
    with_models = draw(st.booleans())
    for key, value in body.items():
        keywords[key] = as_models(value, properties[key]) if with_models else value
    return Arguments(keywords, pairs, body)
