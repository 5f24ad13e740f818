"""The quick way to write requests and the careful one: the same JSON, or the same refusal."""

from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_api import building, models, proving
from brazekit_api.kinds import ListOf, ModelRef
from brazekit_api.model import Model
from brazekit_api.objects import ObjectKind
from brazekit_api.proving import Prover
from brazekit_api.types import UNSET, InvalidValue
from conformance.document import reference
from conformance.faulty import faulty, formless
from conformance.strategies import json_values, values
from conformance.test_models import BODIES, SENT

NOON = dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)


class Colour(enum.StrEnum):
    red = "red"


class Plain(enum.Enum):
    red = "red"


class Text(str):
    __slots__ = ()


class Price(float):
    __slots__ = ()


def odd() -> st.SearchStrategy[Any]:
    """Draw what stands for JSON without being it, what only seems to, and what is none."""
    return st.one_of(
        st.sampled_from(
            [Colour.red, Plain.red, Text("t"), Price(1.5), Decimal("1.5"), UNSET, NOON, None, True]
        ),
        st.sampled_from([NOON.date(), (1, 2.5), {1, 2}, 2**70, 1.0, 7, "t", [[[1.5]]], b"raw"]),
        st.sampled_from([{"deep": {"deeper": {"deepest": Decimal(1)}}}, {"price": Decimal(1)}]),
        formless(),
        json_values(),
    )


flags: st.SearchStrategy[Any] = st.booleans()


def spoilt(name: str) -> st.SearchStrategy[Any]:
    """Draw an object, as a mapping or as a model, with something odd in it now and then."""

    @st.composite
    def draw_one(draw: st.DrawFn) -> Any:
        value: dict[str, Any] = {**draw(values(reference(name), extras=True))}
        if draw(flags):
            if value and draw(flags):
                value[draw(st.sampled_from(sorted(value)))] = draw(odd())
            else:
                value[draw(st.sampled_from(["beyond", "properties", "time", "price"]))] = draw(
                    odd()
                )
        if draw(flags):
            return model_of(name).from_dict(value)
        return value

    return st.one_of(draw_one(), faulty(reference(name)).map(lambda fault: fault.value))


def model_of(name: str) -> type[Model]:
    found: type[Model] = getattr(models, name)
    return found


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a proof be tried from the first object on."""
    monkeypatch.setattr(proving, "_WORTHWHILE", 1)


def canonical(sent: Any) -> bytes:
    return msgspec.json.encode(sent, order="sorted")


def disagreement(kind: ObjectKind, items: list[Any]) -> str:
    """Say where a proof takes what the kind refuses, or writes something else."""
    try:
        written: Any = [kind.write(item) for item in items]
    except InvalidValue as error:
        written = error
    proved = Prover(kind).prove(items)
    if proved is None:
        return ""
    plain, sent = proved
    if isinstance(written, InvalidValue):
        return f"took what is refused: {written}"
    try:
        careful = canonical(written)
    except UnicodeEncodeError:
        careful = b""
    try:
        quick = canonical(sent), canonical(plain)
    except UnicodeEncodeError:
        quick = b"", b""
    except TypeError:
        return ""  # A subclass of str stays one, and the careful way is taken when encoding fails.
    return "" if quick == (careful, careful) else "wrote something else"


@pytest.mark.parametrize("name", SENT)
def test_a_proof_takes_and_writes_what_the_kind_does(name: str) -> None:
    """No proof accepts an object that the kind refuses, and each gives the same JSON."""
    kind = model_of(name).__kind__

    @settings(max_examples=6)
    @given(st.lists(spoilt(name), min_size=1, max_size=3))
    def check(items: list[Any]) -> None:
        for group in ([items[0]], [items[0], items[0]], items):
            assert disagreement(kind, group) == ""

    check()


@pytest.mark.parametrize("name", BODIES)
def test_both_ways_write_the_same_bytes_or_refuse_alike(name: str) -> None:
    """A request is the same bytes, or refused in the same words, whichever way it is written."""
    topic = model_of(name).__module__.rpartition(".")[2]
    body = ModelRef(topic, name)

    def outcome(write: Any, value: Any) -> Any:
        try:
            return msgspec.json.decode(write(value))
        except (InvalidValue, RecursionError) as error:
            return f"refused: {error}"

    @settings(max_examples=6)
    @given(st.one_of(values(reference(name)), faulty(reference(name)).map(lambda one: one.value)))
    def check(value: Any) -> None:
        quick = outcome(lambda given: building._written(body, given)[1], value)
        careful = outcome(lambda given: building.encode(body.write(given)), value)
        assert quick == careful

    check()


PROVABLE = ["Event", "Purchase", "UserAttributes", "UserAlias", "SubscriptionGroupState"]


@pytest.mark.parametrize("name", PROVABLE)
def test_usual_objects_are_proved(name: str) -> None:
    """The quick way is taken at all: for models and mappings of what bulk loads are made of."""
    kind = model_of(name).__kind__
    all_usual: dict[str, dict[str, Any]] = {
        "Event": {
            "external_id": "u",
            "name": "n",
            "time": NOON,
            "properties": {"a": 1.5, "b": [1]},
        },
        "Purchase": {
            "external_id": "u",
            "product_id": "p",
            "currency": "USD",
            "price": 1,
            "time": "t",
        },
        "UserAttributes": {"external_id": "u", "email": None, "points": 1.5, "tags": ["a"]},
        "UserAlias": {"alias_name": "n", "alias_label": "l"},
        "SubscriptionGroupState": {
            "subscription_group_id": "i",
            "subscription_state": "subscribed",
        },
    }
    usual = all_usual[name]
    for item in (usual, model_of(name)(**usual)):
        assert Prover(kind).prove([item, item]) is not None
        assert disagreement(kind, [item, item]) == ""


# Ways to prove too much.
WRONG: list[tuple[str, Any]] = [
    ("_type_of", lambda kind, floats: Any),
    ("_FLOAT", float),
    ("_Shape.has_decimal", lambda self, objects: False),
]


@pytest.mark.parametrize(("target", "replacement"), WRONG)
def test_a_proof_of_too_much_is_noticed(
    monkeypatch: pytest.MonkeyPatch, target: str, replacement: Any
) -> None:
    """A prover that looks away is told by the comparison above."""
    monkeypatch.setattr(f"brazekit_api.proving.{target}", replacement)
    purchase = {"external_id": "u", "product_id": "p", "currency": "USD", "time": "t"}
    kind = model_of("Purchase").__kind__
    prices = [Decimal("1.5"), float("nan"), "free"]
    assert any(disagreement(kind, [{**purchase, "price": price}]) for price in prices)


def test_the_place_of_a_fault_is_told_from_a_long_list() -> None:
    """What the quick way cannot take is named by its path, and what it can is not held up."""
    events: list[dict[str, Any]] = [
        {"external_id": "u", "name": "n", "time": NOON} for _ in range(75)
    ]
    body = ModelRef("users", "UsersTrackRequest")
    events[40] = {**events[40], "user_alias": {"alias_name": "n", "alias_label": "l"}}
    assert msgspec.json.decode(
        building._written(body, {"events": events})[1]
    ) == msgspec.json.decode(building.encode(body.write({"events": events})))
    faults: list[tuple[dict[str, Any], str]] = [
        ({"time": dt.datetime(2026, 1, 1)}, "time"),
        ({"name": "\ud800"}, "name"),
    ]
    for odd_one, path in faults:
        events[50] = {**events[0], **odd_one}
        with pytest.raises(InvalidValue) as caught:
            building._written(body, {"events": events})
        assert caught.value.path == f"events[50].{path}"
    with pytest.raises(InvalidValue, match="76 items"):
        building._written(body, {"events": [events[0]] * 76})


def test_what_cannot_be_encoded_after_all_is_written_carefully() -> None:
    """A subclass of str passes for text, in a single call and in a batched one."""
    event: dict[str, Any] = {"external_id": Text("u"), "name": "n", "time": "t"}
    item = ModelRef("events", "Event")
    assert building.write_and_encode(item, event)[1] == building.encode(item.write(event))
    with pytest.raises(InvalidValue) as caught:
        building.write_and_encode(item, {**event, "name": "\ud800"})
    assert caught.value.path == "name"


def test_a_prover_keeps_few_shapes() -> None:
    """Objects that all have keys of their own cannot fill the memory."""
    kind = model_of("UserAttributes").__kind__
    prover = Prover(kind)
    for number in range(300):
        prover.prove([{"external_id": "u", f"custom {number}": 1}])
    assert len(prover._shapes) <= proving._MOST_SHAPES
    assert ListOf(ModelRef("events", "Event")).write([]) == []
