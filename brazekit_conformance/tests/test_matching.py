"""Comparing what came with what is expected, and the shorthands of cases."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_conformance.matching import ABSENT, WORDS, at_pointer, differences
from brazekit_conformance.writing import NEVER, Times, plain, written_out

NOT = [
    (1, 2),
    (1, True),
    ("1", 1),
    (None, 0),
    ([1], [1, 2]),
    ([1], 1),
    ({"a": 1}, {"a": 1, "b": 2}),
    ({"a": 1}, []),
    ({"a": 1, "b": 2}, {"a": 1}),
    ({"$has": {"a": {"b": 1}}}, {"a": {"b": 2, "c": 3}}),
    ({"$has": {"a": [{"b": 1}]}}, {"a": [{"b": 1}, {"b": 1}]}),
    ({"a": {"$absent": True}}, {"a": None}),
    ({"a": {"$present": True}}, {}),
    ({"$matches": "^a"}, "ba"),
    ({"$matches": "a"}, 1),
    ({"$contains": "b"}, "ac"),
    ({"$contains": "b"}, ["a"]),
    ({"$contains": 1}, "1"),
    ({"$length": 2}, [1]),
    ({"$length": 2}, 2),
    ({"$one_of": [1, 2]}, 3),
    ({"$at_least": 2}, 1),
    ({"$at_most": 2}, 3),
    ({"$at_least": 2}, "3"),
    ({"$same_time": "2026-01-02T03:04:05Z"}, "2026-01-02T03:04:06Z"),
    ({"$same_time": "2026-01-02T03:04:05Z"}, "soon"),
    ({"$not": 1}, 1),
]
IS = [
    (1, 1.0),
    (None, None),
    ({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}),
    ({"$has": {"a": {"b": 1}}}, {"a": {"b": 1, "c": 3}, "d": 4}),
    ({"$has": {"a": [{"b": 1}]}}, {"a": [{"b": 1, "c": 2}]}),
    ({"a": {"$absent": True}}, {}),
    ({"a": {"$present": True}}, {"a": None}),
    ({"$matches": "^a"}, "ab"),
    ({"$contains": "b"}, "abc"),
    ({"$contains": {"$has": {"a": 1}}}, [{"a": 1, "b": 2}]),
    ({"$length": {"$at_least": 1}}, "ab"),
    ({"$one_of": [1, "a"]}, "a"),
    ({"$at_least": 2}, 2),
    ({"$at_most": 2}, 1.5),
    ({"$same_time": "2026-01-02T03:04:05Z"}, "2026-01-02T04:04:05.000+01:00"),
    ({"$not": 1}, 2),
]


@pytest.mark.parametrize(("expected", "actual"), IS)
def test_what_is_as_expected_is_left_alone(expected: Any, actual: Any) -> None:
    """No difference is made up."""
    assert differences(expected, actual) == []


@pytest.mark.parametrize(("expected", "actual"), NOT)
def test_each_difference_is_told(expected: Any, actual: Any) -> None:
    """Each plain value and each word can fail."""
    assert differences(expected, actual) != []


def test_every_word_is_tried_both_ways() -> None:
    """No word is without a value that meets it and one that does not."""
    for pairs in (IS, NOT):
        assert all(any(word in str(expected) for expected, _ in pairs) for word in WORDS)


def test_a_difference_says_where_it_is() -> None:
    """The place is a JSON pointer."""
    assert differences({"a": [1, 2]}, {"a": [1, 3]}) == ["/a/1 is 3, not 2"]


def test_pointers() -> None:
    """JSON pointers lead into objects and lists; what is not there is ABSENT."""
    value = {"a/b": [{"c~": 1}], "": 2}
    assert at_pointer(value, "") is value
    assert at_pointer(value, "/a~1b/0/c~0") == 1
    assert at_pointer(value, "/") == 2
    for pointer in ("/x", "/a~1b/1", "/a~1b/x", "/a~1b/0/c~0/d"):
        assert at_pointer(value, pointer) is ABSENT


def test_shorthands_are_written_out() -> None:
    """Lists, texts and times are what they stand for."""
    now = Times(1_769_860_800.0, 10.5)
    told = {
        "list": ["a", {"$repeat": 3, "from": 5, "of": {"id": "u{n}", "age": {"$n": 20}}}, "{n}"],
        "text": {"$text": "ab", "times": 2},
        "soon": {"$time": 3600},
        "reset": {"$epoch": 2},
    }
    assert written_out(told, now) == {
        "list": [
            "a",
            {"id": "u5", "age": 25},
            {"id": "u6", "age": 26},
            {"id": "u7", "age": 27},
            "{n}",
        ],
        "text": "abab",
        "soon": "2026-01-31T13:00:00Z",
        "reset": "13",
    }


@pytest.mark.parametrize(
    "told",
    [
        {"a": {"$repeat": 2, "of": 1}},
        [{"$repeat": 0, "of": 1}],
        [{"$repeat": 2}],
        [{"$repeat": 2, "of": 1, "to": 3}],
        {"$text": "a"},
        {"$text": 1, "times": 2},
        {"$time": "now"},
        {"$epoch": True},
        {"$time": 1, "a": 2},
        {"$n": 1},
    ],
)
def test_shorthands_that_are_misspelled_are_refused(told: Any) -> None:
    """A shorthand is written out or refused, and never sent as it stands."""
    with pytest.raises(ValueError, match=r"\$"):
        written_out(told, NEVER)


def test_two_dollars_stand_for_a_word_of_the_api() -> None:
    """`$$add` sends Braze's own `$add`, and expects it; it is no word of the cases."""
    assert plain({"tags": {"$$add": [{"$text": "x", "times": 2}]}}) == {"tags": {"$add": ["xx"]}}
    assert differences({"$$add": [1]}, {"$add": [1]}) == []
    assert differences({"$$add": [1]}, {"$add": [2]}) != []
    assert differences({"$$add": [1]}, {"$$add": [1]}) != []
