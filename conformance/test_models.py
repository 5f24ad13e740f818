"""The models hold what the document says, under the names that it gives."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_api import models
from brazekit_api.facts import OPERATIONS
from brazekit_api.model import Model
from brazekit_api.types import UNSET, InvalidValue
from conformance.document import (
    all_operations,
    object_schemas,
    problems,
    reached,
    reference,
    resolve,
    schemas,
)
from conformance.faulty import Faulty, faulty, formless, own_sites
from conformance.naming import attribute_name
from conformance.strategies import folded, json_values, values

NAMES = sorted(object_schemas())
BODIES = sorted(
    operation.body["$ref"].rpartition("/")[2]
    for operation in all_operations().values()
    if operation.body is not None
)
# The objects that a request can hold, at any depth.
SENT = sorted({name for body in BODIES for name in [body, *reached(reference(body))]} & {*NAMES})
some = settings(max_examples=6)


def model_of(name: str) -> type[Model]:
    """Give the model class of a named schema."""
    found: type[Model] = getattr(models, name)
    return found


def plain(value: Any) -> Any:
    """Give an attribute's value as the JSON it stands for."""
    if isinstance(value, Model):
        return {
            **{
                key: plain(getattr(value, attribute_name(key)))
                for key in folded(reference(type(value).__name__)).properties
                if getattr(value, attribute_name(key)) is not UNSET
            },
            **value.additional_properties,
        }
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def test_each_object_of_the_document_has_one_model() -> None:
    """The models are exactly the objects with properties; none is missing and none is extra."""
    assert set(models.__all__) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_reading_and_writing_back_loses_nothing(name: str) -> None:
    """What an answer holds, unknown properties included, comes back from the model unchanged."""

    @some
    @given(values(reference(name), extras=True))
    def check(value: dict[str, Any]) -> None:
        before = msgspec.json.encode(value)
        assert model_of(name).from_dict(value).to_dict() == value
        assert msgspec.json.encode(value) == before, "reading changed the answer itself"

    check()


@pytest.mark.parametrize("name", NAMES)
def test_the_attribute_named_after_each_key_holds_its_value(name: str) -> None:
    """Each property of the document is found under its own name; absent ones are UNSET."""

    @some
    @given(values(reference(name), extras=True))
    def check(value: dict[str, Any]) -> None:
        read = model_of(name).from_dict(value)
        properties = folded(reference(name)).properties
        for key in properties:
            held = getattr(read, attribute_name(key))
            assert plain(held) == value[key] if key in value else held is UNSET
        assert read.additional_properties == {k: v for k, v in value.items() if k not in properties}

    check()


@pytest.mark.parametrize("name", NAMES)
def test_reading_never_fails_on_odd_values(name: str) -> None:
    """An answer may hold anything in place of what the document says; it is kept as it came."""
    properties = list(folded(reference(name)).properties)

    @some
    @given(st.dictionaries(st.sampled_from(properties), json_values(), max_size=4))
    def check(value: dict[str, Any]) -> None:
        assert model_of(name).from_dict(value).to_dict() == value

    check()


ENUMS = [
    (name, key)
    for name, schema in sorted(object_schemas().items())
    for key, inner in folded(schema).properties.items()
    if "enum" in resolve(inner)
]


@pytest.mark.parametrize(("name", "key"), ENUMS)
def test_an_unknown_enum_value_is_kept(name: str, key: str) -> None:
    """A value that no enumeration lists yet is read as it came and may be sent."""
    read = model_of(name).from_dict({key: "a value of next year"})
    assert getattr(read, attribute_name(key)) == "a value of next year"
    assert read.to_dict() == {key: "a value of next year"}


def test_there_are_enums_to_test() -> None:
    """The list of enumerated properties is not empty by mistake."""
    assert ("UserAttributes", "email_subscribe") in ENUMS


UNIONS = {
    name: schema["discriminator"]
    for name, schema in sorted(schemas().items())
    if "discriminator" in schema
}


def read_as(union: str, value: dict[str, Any]) -> Any:
    """Read an object where some model holds the union, be it in an array or a map."""

    def points(node: Any) -> bool:
        return bool(node) and str(node.get("$ref", "")).endswith(f"/{union}")

    for name in NAMES:
        for key, inner in folded(reference(name)).properties.items():
            around = resolve(inner)
            if points(inner):
                return getattr(model_of(name).from_dict({key: value}), attribute_name(key))
            if points(around.get("items")):
                return getattr(model_of(name).from_dict({key: [value]}), attribute_name(key))[0]
            if points(around.get("additionalProperties")):
                held = getattr(model_of(name).from_dict({key: {"x": value}}), attribute_name(key))
                return held["x"]
    raise AssertionError(f"nothing holds a {union}")


@pytest.mark.parametrize(
    ("union", "said"), [(union, said) for union in UNIONS for said in UNIONS[union]["mapping"]]
)
def test_a_named_variant_is_read_as_its_model(union: str, said: str) -> None:
    """An object that names its variant becomes the model that the document maps the name to."""
    rule = UNIONS[union]
    variant = {rule["propertyName"]: said, "nobody": ["knows"]}
    read = read_as(union, variant)
    assert type(read) is model_of(rule["mapping"][said].rpartition("/")[2])
    assert read.to_dict() == variant


@pytest.mark.parametrize("union", UNIONS)
def test_an_unknown_variant_is_kept(union: str) -> None:
    """An object that names a variant of next year, or none at all, is read as it came."""
    for variant in ({UNIONS[union]["propertyName"]: "of next year", "nobody": 1}, {"nobody": 1}):
        assert read_as(union, variant) == variant


def test_there_are_unions_to_test() -> None:
    """The list of unions by name is not empty by mistake."""
    assert {"CampaignMessage", "CanvasMessage", "WhatsApp"} <= set(UNIONS)


# ---------------------------------------------------------------- writing


@pytest.mark.parametrize("name", NAMES)
def test_strict_writing_takes_every_valid_value(name: str) -> None:
    """A value that the document allows is written unchanged, from a mapping or from a model."""

    @some
    @given(values(reference(name)))
    def check(value: dict[str, Any]) -> None:
        kind = model_of(name).__kind__
        for form in (value, model_of(name).from_dict(value)):
            written = kind.write(form)
            assert written == value
            sent = msgspec.json.decode(msgspec.json.encode(written))
            assert problems(reference(name), sent) == []

    check()


@pytest.mark.parametrize("name", SENT)
def test_every_fault_is_refused_with_its_path(name: str) -> None:
    """Each place of an object in a request at which something can be wrong is refused and named."""
    for site in own_sites(reference(name)):
        _refused_at(name, faulty(reference(name), site), 1)


@pytest.mark.parametrize("name", BODIES)
def test_a_fault_is_refused_at_any_depth(name: str) -> None:
    """A fault inside the objects of a request is named by its path from the root."""
    _refused_at(name, faulty(reference(name)), 8)


def _refused_at(name: str, faults: st.SearchStrategy[Faulty], examples: int) -> None:
    @settings(max_examples=examples)
    @given(faults)
    def check(fault: Faulty) -> None:
        with pytest.raises(InvalidValue) as caught:
            model_of(name).__kind__.write(fault.value)
        assert caught.value.path == fault.path, f"{fault.fault} ({caught.value})"
        assert caught.value.problem

    check()


@given(json_values().filter(lambda value: isinstance(value, str) and len(value) > 3), st.data())
def test_a_refusal_does_not_repeat_the_value(secret: str, data: st.DataObject) -> None:
    """A message names the place and the problem; the value may be personal and stays out."""
    with pytest.raises(InvalidValue) as caught:
        model_of("Purchase").__kind__.write({"external_id": "u", "price": f"<<{secret}>>"})
    assert f"<<{secret}>>" not in str(caught.value) + repr(caught.value)


@given(formless(), st.sampled_from(["events", "attributes", "purchases"]))
def test_what_json_cannot_carry_is_refused_with_its_path(value: Any, array: str) -> None:
    """A property without a form in JSON is refused before sending, and its place is named."""
    item: dict[str, Any] = {"external_id": "u"}
    where = "color" if array == "attributes" else "properties"
    item[where] = value if array == "attributes" else {"color": value}
    item |= {"name": "n", "time": "2026-01-31T19:20:30Z"} if array == "events" else {}
    if array == "purchases":
        item |= {"product_id": "p", "currency": "USD", "price": 1, "time": "2026-01-31T19:20:30Z"}
    from brazekit_api.calls.users import users_track

    with pytest.raises(InvalidValue) as caught:
        users_track(**{array: [item]})
    path = f"{array}[0]." + ("color" if array == "attributes" else "properties.color")
    assert caught.value.path.startswith(path)


def test_every_operation_of_the_table_is_one_of_the_document() -> None:
    """Nothing is proved of operations that the client does not have, or has beyond the document."""
    assert set(OPERATIONS) == set(all_operations())
