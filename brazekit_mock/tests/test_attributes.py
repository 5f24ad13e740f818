"""Custom attributes, their operators, and the profile fields."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit_mock.attributes import REMOVED, UNCHANGED, has_nested_error, is_nested, updated

from .support import Api

SCALARS = st.one_of(
    st.booleans(), st.integers(-5, 5), st.floats(-2, 2, allow_nan=False), st.text(max_size=3)
)


def same(left: Any, right: Any) -> bool:
    """Equal as JSON: true is not 1, but 1.0 is."""
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


# ---------------------------------------------------------------- single values


@given(old=st.one_of(st.none(), SCALARS), sent=SCALARS)
def test_a_plain_value_replaces_whatever_was_there(old: Any, sent: Any) -> None:
    """The new value, as it came."""
    assert same(updated(old, sent), sent)


@given(st.one_of(SCALARS, st.lists(SCALARS), st.dictionaries(st.text(), SCALARS)))
def test_null_removes_anything(old: Any) -> None:
    """Whatever its type."""
    assert updated(old, None) is REMOVED


@given(st.integers(), st.lists(st.integers(), max_size=8))
def test_increments_add_up(start: int, steps: list[int]) -> None:
    """A number after any increments is its start plus their sum, beyond 64 bits too."""
    value: Any = start
    for step in steps:
        value = updated(value, {"inc": step})
    assert value == start + sum(steps)


def test_an_increment_starts_at_zero_and_leaves_other_types_alone() -> None:
    """Nothing there counts as 0; a text, a boolean or a list is left as it is."""
    assert updated(None, {"inc": -3}) == -3
    for old in ("text", True, [1]):
        assert updated(old, {"inc": 1}) is UNCHANGED
    assert updated(1.5, {"inc": 10**400}) is UNCHANGED


def test_a_text_beyond_255_characters_is_without_effect() -> None:
    """255 is the last length that is stored."""
    assert updated("old", "x" * 255) == "x" * 255
    assert updated("old", "x" * 256) is UNCHANGED


# ---------------------------------------------------------------- arrays of plain values


@given(st.lists(SCALARS, max_size=20))
def test_an_array_holds_each_value_once_at_its_last_place(values: list[Any]) -> None:
    """No value twice, none lost, in the order of their last occurrences."""
    stored = updated(None, values)
    for position, value in enumerate(stored):
        assert not any(same(value, other) for other in stored[position + 1 :])
    for value in values:
        assert any(same(value, kept) for kept in stored)
    last = [max(i for i, v in enumerate(values) if same(v, kept)) for kept in stored]
    assert last == sorted(last)


@given(
    start=st.lists(SCALARS, max_size=6),
    add=st.lists(SCALARS, max_size=6),
    remove=st.lists(SCALARS, max_size=6),
)
def test_add_and_remove_are_set_operations(
    start: list[Any], add: list[Any], remove: list[Any]
) -> None:
    """What was removed is not there; all else that was there or added is."""
    stored = updated(updated(None, start), {"add": add, "remove": remove})
    for value in remove:
        assert not any(same(value, kept) for kept in stored)
    for value in [*start, *add]:
        gone = any(same(value, removed) for removed in remove)
        assert any(same(value, kept) for kept in stored) is not gone


def test_adding_a_present_value_moves_it_to_the_end() -> None:
    """The documented order."""
    assert updated(["a", "b", "c"], {"add": ["a"]}) == ["b", "c", "a"]


@pytest.mark.parametrize("count", [24, 25, 26])
def test_an_array_holds_25_values(count: int) -> None:
    """An update that would take it further is without effect."""
    values = list(range(count))
    fits = count <= 25
    assert updated([0], values) == (values if fits else UNCHANGED)
    assert updated([0], {"add": values}) == ([*values] if fits else UNCHANGED)
    assert updated(None, list(range(26)), max_items=100) == list(range(26))


def test_array_operators_leave_other_types_alone() -> None:
    """Adding to a text or a number does nothing."""
    assert updated("text", {"add": ["x"]}) is UNCHANGED
    assert updated(3, {"$add": [{"id": 1}]}) is UNCHANGED


# ---------------------------------------------------------------- objects

PETS = [
    {"id": 1, "kind": "dog"},
    {"id": 2, "kind": "cat", "name": "Gina"},
    {"id": 3, "kind": "dog"},
]


def test_add_appends_objects_even_if_alike() -> None:
    """Arrays of objects are no sets."""
    assert updated(PETS, {"$add": [{"id": 1, "kind": "dog"}]}) == [*PETS, PETS[0]]
    assert updated(None, {"$add": [{"id": 1}]}) == [{"id": 1}]


def test_remove_takes_every_object_that_matches() -> None:
    """By key and value."""
    selector = {"$identifier_key": "kind", "$identifier_value": "dog"}
    assert updated(PETS, {"$remove": [selector]}) == [PETS[1]]
    assert updated(
        [{"id": 1}, {"id": True}],
        {"$remove": [{"$identifier_key": "id", "$identifier_value": True}]},
    ) == [{"id": 1}]


@pytest.mark.parametrize(
    ("merge", "expected"),
    [(True, {"id": 2, "kind": "fish", "name": "Gina"}), (False, {"kind": "fish"})],
)
def test_update_merges_or_replaces_objects(merge: bool, expected: dict[str, Any]) -> None:
    """As _merge_objects says."""
    change = {"$identifier_key": "id", "$identifier_value": 2, "$new_object": {"kind": "fish"}}
    assert updated(PETS, {"$update": [change]}, merge=merge) == [PETS[0], expected, PETS[2]]


def test_add_comes_before_remove_before_update() -> None:
    """All three in one object work on the results of one another."""
    assert updated(
        [{"id": 1, "a": 1}],
        {
            "$update": [{"$identifier_key": "id", "$identifier_value": 2, "$new_object": {"b": 2}}],
            "$remove": [{"$identifier_key": "id", "$identifier_value": 1}],
            "$add": [{"id": 2, "a": 2}, {"id": 1, "a": 3}],
        },
        merge=True,
    ) == [{"id": 2, "a": 2, "b": 2}]


NESTED = st.recursive(
    SCALARS,
    lambda inner: st.dictionaries(st.text("abc", min_size=1, max_size=2), inner, max_size=3),
    max_leaves=8,
).filter(lambda value: isinstance(value, dict) and not is_operator(value))


def is_operator(value: dict[str, Any]) -> bool:
    """Whether an object would be read as an operator."""
    return set(value) in ({"inc"}, {"add"}, {"remove"}, {"add", "remove"})


@given(NESTED, NESTED)
def test_merging_keeps_what_is_not_named_and_sets_what_is(old: Any, new: Any) -> None:
    """Deeply; without _merge_objects the object is replaced."""
    merged = updated(old, new, merge=True)

    def holds(result: Any, before: Any, change: Any) -> bool:
        return all(
            holds(result[key], before.get(key, {}), value)
            if isinstance(value, dict) and isinstance(before.get(key), dict)
            else result[key] == value
            for key, value in change.items()
        ) and all(key in change or result[key] == value for key, value in before.items())

    assert holds(merged, old, new)
    assert updated(old, new) == new


def test_an_object_beyond_100_kb_is_without_effect() -> None:
    """The stored object, not the one sent, counts."""
    half = {f"k{n}": "x" * 200 for n in range(300)}
    other = {f"l{n}": "x" * 200 for n in range(300)}
    assert updated(None, half) == half
    assert updated(half, other, merge=True) is UNCHANGED
    assert updated([half], {"$add": [other]}) is UNCHANGED


@pytest.mark.parametrize(
    ("sent", "nested", "wrong"),
    [
        ({"a": 1}, True, False),
        ({"a": {"b": None}}, True, True),
        ({"when": {"$time": "2020-05-28"}}, True, False),
        ({"when": {"$time": "soon"}}, True, True),
        ({"when": {"$time": None}}, True, True),
        ([{"a": None}], True, True),
        ({"$add": [{"a": [None]}]}, True, True),
        ([1, None], False, True),
        ({"add": ["x"]}, False, False),
        ({"inc": 1}, False, False),
        ("text", False, False),
    ],
)
def test_what_is_nested_and_what_spoils_it(sent: Any, nested: bool, wrong: bool) -> None:
    """null and unreadable times, at any depth."""
    assert is_nested(sent) is nested
    assert has_nested_error(sent) is wrong


# ---------------------------------------------------------------- on a profile


def test_a_spoilt_nested_attribute_is_dropped_alone(api: Api) -> None:
    """The object counts as processed, its other attributes are set."""
    api.set("u1", nested={"a": 1})
    answer = api.set("u1", nested={"a": {"b": None}}, other={"x": 1}, plain=2)
    assert answer == {"message": "success", "attributes_processed": 1}
    assert api.custom("u1") == {"nested": {"a": 1}, "other": {"x": 1}, "plain": 2}


def test_profile_fields_are_no_custom_attributes(api: Api) -> None:
    """Fields of the document go to the profile, all else to the custom attributes."""
    api.set("u1", first_name="Ada", gender="F", dob="1815-12-10", First_Name="custom", likes=1)
    assert api.user("u1").profile == {"first_name": "Ada", "gender": "F", "dob": "1815-12-10"}
    assert api.custom("u1") == {"First_Name": "custom", "likes": 1}
    api.set("u1", first_name=None, gender=None, likes=None)
    assert api.user("u1").profile == {"dob": "1815-12-10"}
    assert api.custom("u1") == {"First_Name": "custom"}


@pytest.mark.parametrize(
    ("sent", "stored"),
    [("de", "DE"), ("US", "US"), ("United States", "US"), ("Atlantis", None), (None, None)],
)
def test_a_country_is_mapped_or_becomes_null(
    api: Api, sent: str | None, stored: str | None
) -> None:
    """Two letters stay, known names are mapped, anything else removes the value."""
    api.set("u1", country="FR")
    api.set("u1", country=sent)
    assert (api.user("u1").profile or {}).get("country") == stored


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Eastern Time (US & Canada)", "Eastern Time (US & Canada)"),
        ("Middle/Earth", "UTC"),
        ("../../etc/passwd", "UTC"),
        ("/etc/passwd", "UTC"),
        ("a\x00b", "UTC"),
        (None, None),
    ],
)
def test_an_unknown_time_zone_is_ignored(api: Api, sent: str | None, stored: str | None) -> None:
    """The stored one stays; names that look like paths are just unknown."""
    api.set("u1", time_zone="UTC")
    api.set("u1", time_zone=sent)
    assert (api.user("u1").profile or {}).get("time_zone") == stored


def test_identifiers_can_be_set_and_removed(api: Api) -> None:
    """E-mail and phone are values as well as identifiers; the index follows."""
    api.set("u1", email="a@x.org", phone="+4915112345678")
    api.set("u1", email="b@x.org", phone=None)
    assert [user.external_id for user in api.users.with_email("b@x.org")] == ["u1"]
    assert not api.users.with_email("a@x.org")
    assert not api.users.with_phone("+4915112345678")


@pytest.mark.parametrize("key", ["", "$dollar", "x" * 256])
def test_impossible_names_are_without_effect(api: Api, key: str) -> None:
    """An empty, a reserved and an overlong name."""
    api.set("u1", **{key: 1})
    assert api.custom("u1") == {}
