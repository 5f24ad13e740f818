"""Writing is strict and names the place; reading keeps whatever comes."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit_api.building import batch_form, build, encode, nothing, path_text
from brazekit_api.facts import OPERATIONS
from brazekit_api.kinds import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
    scalar,
)
from brazekit_api.models import Event, Purchase, UserAlias, UserAttributes
from brazekit_api.seam import Operation
from brazekit_api.types import UNSET, InvalidValue, JsonValue, Unset

NOON = datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=2)))

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc"), inner),
    max_leaves=20,
)


@given(json_values)
def test_json_values_survive_writing_unchanged(value: Any) -> None:
    """What JSON can hold is written as it is, integers beyond 64 bits included."""
    written = ANY.write(value)
    assert written == value
    assert msgspec.json.decode(encode(written)) == value


@pytest.mark.parametrize(
    ("value", "place", "problem"),
    [
        ({"a": [1, float("nan")]}, "a[1]", "NaN"),
        ({"a": {"b": object()}}, "a.b", "no form in JSON"),
        ({"a": b"raw"}, "a", "bytes has no form"),
        ({"a": {1: 2}}, "a", "keys of an object are strings"),
        ([datetime(2026, 1, 1)], "[0]", "no offset"),
    ],
)
def test_what_json_cannot_hold_is_refused_by_path(value: Any, place: str, problem: str) -> None:
    """The message names the place and the reason, and never repeats the value."""
    with pytest.raises(InvalidValue, match=problem) as caught:
        ANY.write(value)
    assert caught.value.path == place


def test_a_lone_surrogate_is_refused_by_path() -> None:
    """Half a surrogate pair has no UTF-8; the field is named, not only the failure."""
    with pytest.raises(InvalidValue) as caught:
        encode({"events": [{"name": "ok"}, {"name": "\ud800"}]})
    assert caught.value.path == "events[1].name"


def test_times_are_written_with_their_offset() -> None:
    """A datetime keeps its instant; text is passed on in the caller's form."""
    assert TIME.write(NOON) == "2026-01-31T12:00:00+02:00"
    assert TIME.write("2026-01-31") == "2026-01-31"
    assert STRING.write(date(2026, 1, 31)) == "2026-01-31"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (STRING, 1),
        (STRING, None),
        (INTEGER, 1.0),
        (INTEGER, True),
        (NUMBER, "1"),
        (NUMBER, True),
        (ListOf(STRING), "text"),
        (ListOf(STRING), {"a": 1}),
        (MapOf(ANY), [1]),
        (TIME, 5),
        (scalar("string", "null"), 5),
        (OneOf((STRING, ListOf(STRING))), 5),
    ],
)
def test_a_wrong_type_is_refused(kind: Any, value: Any) -> None:
    """A boolean is no number, text is no array, and null is nothing unless the document says so."""
    with pytest.raises(InvalidValue, match="expected"):
        kind.write(value)


def test_what_stands_for_a_type_is_accepted() -> None:
    """An int is a number, a str subclass is text, a tuple is an array."""

    class Colour(StrEnum):
        red = "red"

    assert NUMBER.write(3) == 3
    assert type(STRING.write(Colour.red)) is str
    assert ListOf(STRING).write(("a", "b")) == ["a", "b"]


def test_the_most_telling_failure_of_a_union_is_raised() -> None:
    """The option that got furthest explains best what is wrong."""
    kind = OneOf((STRING, ListOf(ModelRef("identifiers", "UserAlias"))))
    with pytest.raises(InvalidValue) as caught:
        kind.write([{"alias_name": "a"}])
    assert caught.value.path == "[0].alias_label"


def test_an_object_that_may_be_anything_is_no_model_for_lack_of_others() -> None:
    """Beside any value, only an object that resembles the model is read as one."""
    alias = ModelRef("identifiers", "UserAlias")
    kind = OneOf((alias, ANY))
    assert kind.read({"colour": 1}) == {"colour": 1}
    assert kind.write(kind.read({"colour": 1})) == {"colour": 1}
    assert kind.read({"alias_name": "n", "alias_label": "l"}) == UserAlias(
        alias_name="n", alias_label="l"
    )
    assert type(OneOf((alias, STRING)).read({"colour": 1})) is UserAlias


def test_models_and_mappings_are_written_alike() -> None:
    """A caller may mix both; the request is the same."""
    model = Event(name="e", time=NOON, user_alias=UserAlias(alias_name="n", alias_label="l"))
    mapping = {
        "name": "e",
        "time": NOON,
        "user_alias": {"alias_name": "n", "alias_label": "l"},
        "properties": UNSET,
    }
    assert Event.__kind__.write(model) == Event.__kind__.write(mapping)


def test_a_model_of_another_kind_is_refused() -> None:
    """A purchase among events is a mistake that Braze would have to find otherwise."""
    purchase = Purchase(external_id="u", product_id="p", currency="USD", price=1, time="2026-01-01")
    with pytest.raises(InvalidValue, match="expected Event"):
        Event.__kind__.write(purchase)


def test_custom_attributes_are_keywords() -> None:
    """Custom attributes are given as the profile fields are, and null removes one."""
    user = UserAttributes(external_id="u", plan="gold", old=None)
    assert user.to_dict() == {"external_id": "u", "plan": "gold", "old": None}


def test_a_field_without_its_underscore_is_no_custom_attribute() -> None:
    """`update_existing_only` would become an attribute of the profile; it is refused instead."""
    user = UserAttributes(external_id="u", update_existing_only=True)
    with pytest.raises(InvalidValue, match="spells it _update_existing_only"):
        UserAttributes.__kind__.write(user)


@given(json_values)
def test_reading_never_fails_on_a_known_property(value: Any) -> None:
    """An answer may hold anything anywhere; it is kept and written back."""
    data = {"push_tokens": value, "gender": value, "unheard_of": value}
    assert UserAttributes.from_dict(data).to_dict() == data


def test_models_can_be_pickled_copied_and_compared() -> None:
    """UNSET stays the one UNSET through pickling, so equality holds."""
    event = Event(external_id="u", name="e", time="2026-01-01")
    again = pickle.loads(pickle.dumps(event))  # noqa: S301
    assert again == event == copy.deepcopy(event)
    assert again.email is UNSET
    assert Unset() is UNSET
    assert not UNSET


def test_repr_shows_only_what_is_set() -> None:
    """A profile of fifty absent properties stays readable."""
    assert repr(UserAlias(alias_name="n", alias_label="l")) == (
        "UserAlias(alias_name='n', alias_label='l')"
    )


def test_repr_shows_no_address_and_no_number() -> None:
    """An e-mail address or phone number is hidden by its form, in whichever property it stands."""
    user = UserAttributes(
        external_id="ada@example.com",
        email="ada@example.com",
        phone="+15555550123",
        first_name="Ada",
        user_alias={"alias_name": "ada@example.com", "alias_label": "mail"},
        contacts=["+1 555 555 0123", {"ada@example.com": ("5555550123",)}],
        points=12,
    )
    event = Event(
        external_id="u1",
        name="n",
        time=NOON,
        user_alias=UserAlias(alias_name="5555550123", alias_label="mobile"),
        properties={"by": "ada@example.com"},
    )
    for text in (repr(user), repr(UserAttributes.from_dict(user.to_dict())), repr(event)):
        assert "example.com" not in text
        assert "555" not in text
    assert "first_name='Ada'" in repr(user)
    assert "points=12" in repr(user)
    assert "external_id='u1', user_alias=UserAlias(alias_name='<phone>'" in repr(event)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a/b", "/c/a%2Fb"), ("ü ?#", "/c/%C3%BC%20%3F%23"), ("..x", "/c/..x")],
)
def test_path_parameters_are_encoded_whole(value: str, expected: str) -> None:
    """A value can never reach another resource."""
    assert path_text("/c/{id}", {"id": value}) == expected


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_dot_segments_are_no_path_parameters(value: str) -> None:
    """Servers and proxies resolve dot segments even when they are encoded."""
    with pytest.raises(InvalidValue, match="cannot name a resource"):
        path_text("/c/{id}", {"id": value})


def test_a_batched_form_has_its_path_filled_and_encoded() -> None:
    """Every request of a batched call goes to the resource that the caller named."""
    operation = attrs.evolve(OPERATIONS["users.alias.new"], path="/catalogs/{catalog_name}/items")
    form = batch_form(operation, nothing, {"items": ANY}, {}, {"catalog_name": "a/b"})
    assert form.path == "/catalogs/a%2Fb/items"
    with pytest.raises(InvalidValue):
        batch_form(operation, nothing, {"items": ANY}, {}, {"catalog_name": ""})


def test_query_arrays_repeat_their_bracketed_name() -> None:
    """One value goes under the plain name, several under the bracketed one."""
    operation = Operation("x.y", "GET", "/x", "", "x", "", "default", (200,), True, "")
    kind = OneOf((STRING, ListOf(STRING)))

    def query(value: Any) -> tuple[tuple[str, str], ...]:
        call = build(
            operation, lambda data: data, query={"id": (value, kind)}, array_names={"id": "id[]"}
        )
        return call.query

    assert query("a") == (("id", "a"),)
    assert query(["a", "b"]) == (("id[]", "a"), ("id[]", "b"))
    assert query(UNSET) == ()


@given(json_values)
def test_a_discriminator_of_any_json_value_is_kept_as_it_came(odd: Any) -> None:
    """What tells variants apart may itself be anything, and reading never fails on it."""
    event = ModelRef("events", "Event")
    kind = OneOf((event,), discriminator="kind", mapping={"the event": event})
    assert kind.read({"kind": odd}) == {"kind": odd} or odd == "the event"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("nmae", "did you mean 'name'?"),
        ("update_existing_only", "did you mean '_update_existing_only'?"),
        ("zzz", "goes into additional_properties"),
    ],
)
def test_a_wrong_keyword_says_what_it_is_near(word: str, hint: str) -> None:
    """A misspelt property is refused by the constructor, with the names that it resembles."""
    wrong: dict[str, Any] = {word: 1}
    with pytest.raises(TypeError, match=f"Event.*'{word}'") as caught:
        Event(external_id="u", name="n", time="2026-01-01", **wrong)
    assert hint in str(caught.value)


def test_custom_attributes_keep_through_every_copy() -> None:
    """A keyword that the document lacks survives reading, copying, pickling and evolving."""
    user = UserAttributes(external_id="u1", first_name="Ada", loyalty_points=12, color=["red"])
    assert user.additional_properties == {"loyalty_points": 12, "color": ["red"]}
    assert UserAttributes.from_dict(user.to_dict()) == user
    assert copy.copy(user) == pickle.loads(pickle.dumps(user)) == user  # noqa: S301
    changes: dict[str, Any] = {"first_name": "Grace", "loyalty_points": 13}
    older = attrs.evolve(user, **changes)
    assert older.to_dict() == {**user.to_dict(), **changes}
    assert user.additional_properties["loyalty_points"] == 12


@given(st.dictionaries(st.text(min_size=1), json_values))
def test_extra_properties_are_kept_by_whichever_way_they_come(extra: dict[str, Any]) -> None:
    """Given to the constructor, read from an answer or set afterwards, they are written back."""
    extra = {key: value for key, value in extra.items() if key not in Event.__kind__.by_key}
    known: dict[str, Any] = {"external_id": "u", "name": "n", "time": "2026-01-01"}
    given_now = Event(**known, additional_properties=extra)
    read = Event.from_dict({**known, **extra})
    set_later = Event(**known)
    set_later.additional_properties.update(extra)
    assert given_now == read == set_later
    assert given_now.to_dict() == {**known, **extra}


def test_a_model_keeps_its_own_extra_properties() -> None:
    """Neither the caller's dictionary nor a model that was copied from changes with it."""
    mine: dict[str, JsonValue] = {"a": 1}
    first = UserAlias(alias_name="n", alias_label="l", additional_properties=mine)
    second = attrs.evolve(first, alias_name="m")
    second.additional_properties["b"] = 2
    assert first.additional_properties == mine == {"a": 1}
    user = UserAttributes(external_id="u", additional_properties=mine)
    user.additional_properties["b"] = 2
    assert mine == {"a": 1}
