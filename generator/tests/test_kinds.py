"""Schemas become kinds and types, and what cannot be one is refused by name."""

from __future__ import annotations

from typing import Any

import pytest

from generator.kinds import Coder, join_hints, least_sets, required_alternatives
from generator.names import GenerationError

SCHEMAS: dict[str, Any] = {
    "Alias": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Order": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
}


def _coder() -> Coder:
    return Coder(SCHEMAS, {"Alias": "Alias", "Order": "Order"}, {"Alias": "ids", "Order": "ids"})


@pytest.mark.parametrize(
    ("schema", "kind", "hint"),
    [
        ({"type": "string"}, "STRING", "str"),
        ({"type": "string", "format": "date-time"}, "TIME", "datetime | str"),
        ({"type": "string", "enum": ["M", "F"]}, "STRING", "Literal['M', 'F'] | str"),
        ({"type": ["string", "null"]}, 'scalar("string", "null")', "str | None"),
        ({"$ref": "#/components/schemas/Alias"}, 'ModelRef("ids", "Alias")', "Alias"),
        (
            {"$ref": "#/components/schemas/Order"},
            "ListOf(STRING)",
            "Sequence[Literal['a', 'b'] | str]",
        ),
        (
            {"type": "array", "maxItems": 75, "items": {"$ref": "#/components/schemas/Alias"}},
            'ListOf(ModelRef("ids", "Alias"), max_items=75)',
            "Sequence[Alias]",
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "OneOf((STRING, ListOf(STRING),))",
            "str | Sequence[str]",
        ),
        ({"type": "object", "additionalProperties": True}, "MapOf(ANY)", "Mapping[str, JsonInput]"),
        ({}, "ANY", "JsonInput"),
    ],
)
def test_a_schema_has_one_kind_and_one_type(schema: dict[str, Any], kind: str, hint: str) -> None:
    """The checker at run time and the checker at the desk are told the same."""
    code = _coder().code(schema, writing=True, where="X")
    assert (code.kind, code.hint) == (kind, hint)


def test_an_answer_is_typed_by_what_json_gives() -> None:
    """Reading gives lists and dictionaries; only writing accepts every sequence and mapping."""
    code = _coder().code({"type": "array", "items": {"type": "object"}}, writing=False, where="X")
    assert code.hint == "list[dict[str, JsonValue]]"


def test_an_unnamed_object_inside_a_schema_is_refused() -> None:
    """A class needs a name that the document gives, so that it does not change by accident."""
    schema = {"type": "array", "items": {"type": "object", "properties": {"a": {}}}}
    with pytest.raises(GenerationError, match=r"X\[\]: .*give it a name"):
        _coder().code(schema, writing=True, where="X")


def test_a_discriminated_union_maps_values_to_models() -> None:
    """The reader of a message gets its channel's class, and an unknown channel stays a mapping."""
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/Alias"}],
        "discriminator": {
            "propertyName": "channel",
            "mapping": {"email": "#/components/schemas/Alias"},
        },
    }
    code = _coder().code(schema, writing=False, where="X")
    assert code.hint == "Alias | dict[str, JsonValue]"
    assert "discriminator='channel'" in code.kind


def test_unions_of_types_are_flat_and_end_in_none() -> None:
    """`None` comes last and a bar inside brackets or quotes splits nothing."""
    assert join_hints(["None", "list[int | str]", "Literal['a|b'] | str", "str"]) == (
        "list[int | str] | Literal['a|b'] | str | None"
    )


def test_alternatives_are_found_under_all_of() -> None:
    """The identifiers of a user are one group, however deep the document nests it."""
    schema = {
        "type": "object",
        "allOf": [{"anyOf": [{"required": ["a"]}, {"required": ["b", "c"]}]}],
    }
    assert required_alternatives(schema, {}) == [[["a"], ["b", "c"]]]


def test_least_sets_hold_an_alternative_of_each_group_and_no_more() -> None:
    """Of sets that satisfy every group, only those remain that contain no other."""
    assert least_sets([]) == []
    assert least_sets([[["a"], ["b", "c"]]]) == [("a",), ("b", "c")]
    audience = [["segment"], ["users"]]
    assert least_sets([audience, [["users"], ["broadcast"]]]) == [
        ("broadcast", "segment"),
        ("users",),
    ]
