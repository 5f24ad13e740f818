"""Arguments for the calls of the client, drawn from the document's bodies and parameters."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from brazekit_api import models
from conformance.document import Json, Operation, Schema, all_operations, resolve
from conformance.naming import attribute_name
from conformance.strategies import Drawer, folded

# RFC 3986, 2.3: all other bytes of a value are percent-encoded in a path.
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_ROUNDS = 12


@dataclass(frozen=True)
class Arguments:
    """Keywords of a call, and the path, query and body that the document makes of them.

    `names` are the parameters and properties of the document that they set.
    """

    keywords: dict[str, Any]
    path: str
    query: list[tuple[str, str]]
    body: Json | None
    names: frozenset[str]


def _text(value: Json) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def encoded(value: str) -> str:
    """Encode a value for a path, byte by byte."""
    data = value.encode()
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in data)


def names_of(operation: Operation) -> set[str]:
    """Give all that a call may set: parameters as the document names them, and properties."""
    names = {str(parameter["name"]) for parameter in operation.parameters}
    return names | set(folded(operation.body).properties if operation.body is not None else ())


def _path(drawer: Drawer, operation: Operation) -> tuple[dict[str, Any], str]:
    keywords: dict[str, Any] = {}
    path = operation.path
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            name, value = parameter["name"], drawer.value(parameter["schema"])
            # Empty and dot segments name no resource, and proxies fold them away.
            keywords[attribute_name(name)] = value = "~" if value in ("", ".", "..") else value
            path = path.replace("{" + name + "}", encoded(value))
    return keywords, path


def _query(
    drawer: Drawer, operation: Operation, wanted: Collection[str]
) -> tuple[dict[str, Any], list[tuple[str, str]], set[str]]:
    """Draw the query: one form of each parameter, plain or bracketed."""
    forms: dict[str, list[Schema]] = {}
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            forms.setdefault(parameter["name"].removesuffix("[]"), []).append(parameter)
    keywords: dict[str, Any] = {}
    pairs: list[tuple[str, str]] = []
    names: set[str] = set()
    for keyword, parameters in forms.items():
        favourites = [each for each in parameters if each["name"] in wanted]
        parameter = drawer.one(favourites or parameters)
        if not parameter.get("required") and not favourites and drawer.some(1):
            continue
        value = drawer.value(parameter["schema"])
        keywords[attribute_name(keyword)] = value
        values = value if isinstance(value, list) else [value]
        pairs.extend((parameter["name"], _text(item)) for item in values)
        names.update([parameter["name"]] if values else ())
    return keywords, pairs, names


def as_models(value: Json, schema: Schema) -> Any:
    """Turn the objects of a body into models, as a caller may pass them."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    schema = resolve(schema)
    if name and name in models.__all__ and isinstance(value, Mapping):
        return getattr(models, name).from_dict(value)
    if isinstance(value, list):
        return [as_models(item, schema.get("items", {})) for item in value]
    return value


def _arguments(drawer: Drawer, operation: Operation, wanted: Collection[str] = ()) -> Arguments:
    placed, path = _path(drawer, operation)
    # A parameter that is wanted has a value: nothing would be left of an empty array.
    keywords, pairs, names = _query(Drawer(drawer.draw, full=bool(wanted)), operation, wanted)
    names.update(str(each["name"]) for each in operation.parameters if each["in"] == "path")
    keywords.update(placed)
    if operation.body is None:
        return Arguments(keywords, path, pairs, None, frozenset(names))
    properties = folded(operation.body).properties
    body = drawer.object(operation.body, wanted=[key for key in wanted if key in properties])
    # What a body holds beyond its documented properties has no keyword.
    body = {key: value for key, value in body.items() if key in properties}
    with_models = drawer.some(1)
    for key, value in body.items():
        keyword = attribute_name(key)
        keywords[keyword] = as_models(value, properties[key]) if with_models else value
    return Arguments(keywords, path, pairs, body, frozenset(names | set(body)))


@st.composite
def arguments(draw: st.DrawFn, name: str) -> Arguments:
    """Draw the arguments of an operation, its objects as mappings or as models."""
    return _arguments(Drawer(draw), all_operations()[name])


@st.composite
def covering(draw: st.DrawFn, name: str) -> list[Arguments]:
    """Draw calls of an operation that together set each of its parameters and properties.

    One call cannot: some exclude each other, such as the ways to name a user.
    """
    operation = all_operations()[name]
    missing = names_of(operation)
    drawer = Drawer(draw, full=True)
    drawn = [_arguments(drawer, operation, missing)]
    for _ in range(_ROUNDS):
        missing -= drawn[-1].names
        if not missing:
            break
        drawn.append(_arguments(Drawer(draw), operation, [min(missing)]))
    return drawn
