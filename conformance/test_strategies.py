"""What the strategies draw is what they say it is; the judge is a JSON Schema validator."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conformance.document import (
    all_operations,
    compiled,
    object_schemas,
    problems,
    reference,
    schemas,
)
from conformance.faulty import Faulty, allows_everything, faulty, sites
from conformance.presence import KEYWORDS, UnknownKeyword, holds
from conformance.strategies import folded, values

NAMES = sorted(schemas())
few = settings(max_examples=5)


@pytest.mark.parametrize("name", NAMES)
def test_a_valid_draw_validates(name: str) -> None:
    """Every value drawn from a named schema is one that the schema allows."""

    @few
    @given(values(reference(name)))
    def check(value: Any) -> None:
        assert problems(reference(name), value) == []

    check()


@pytest.mark.parametrize("name", NAMES)
def test_a_valid_draw_with_unknown_properties_validates(name: str) -> None:
    """Properties that nobody documented are drawn only where the schema leaves room for them."""

    @few
    @given(values(reference(name), extras=True))
    def check(value: Any) -> None:
        assert problems(reference(name), value) == []

    check()


@pytest.mark.parametrize("name", [name for name in NAMES if sites(reference(name))])
def test_a_faulty_draw_does_not_validate(name: str) -> None:
    """Every value drawn with a fault is one that the schema refuses."""

    @few
    @given(faulty(reference(name)))
    def check(fault: Faulty) -> None:
        assert problems(reference(name), fault.value) != []

    check()


@pytest.mark.parametrize("name", [name for name in NAMES if not sites(reference(name))])
def test_only_a_schema_that_allows_everything_has_no_site_of_a_fault(name: str) -> None:
    """A schema without sites takes values of every type."""
    assert allows_everything(reference(name))
    for value in ("a", 1, 1.5, True, None, [None], {"a": [None]}):
        assert problems(reference(name), value) == []


def test_the_sites_of_a_body_are_all_there() -> None:
    """Each kind of fault that the body of a request can have is listed, at any depth."""
    found = {str(site) for site in sites(reference("UsersTrackRequest"))}
    assert {
        "(root): type",
        "events: type",
        "events: too many",
        "events: identifier",
        "events.name: required",
        "events.name: type",
        "events.user_alias.alias_label: required",
        "purchases.price: type",
        "attributes.current_location.longitude: type",
        "attributes.subscription_groups.subscription_state: required",
    } <= found
    assert "events.properties.*: type" not in found  # any JSON value is fine there
    merges = {str(site) for site in sites(reference("UsersMergeRequest"))}
    assert {
        "merge_updates: unknown",
        "merge_updates.identifier_to_keep: identifier",
        "merge_updates.identifier_to_merge.prioritization: too few",
    } <= merges


@pytest.mark.parametrize(
    "name", ["Event", "UserAttributes", "SubscriptionStatusSetRequest", "MessagesSendRequest"]
)
def test_every_optional_property_is_drawn(name: str) -> None:
    """No documented property of a request's objects is beyond the reach of the draws."""
    missing = set(folded(reference(name)).properties)

    @settings(max_examples=400)
    @given(values(reference(name)))
    def look(value: Any) -> None:
        missing.difference_update(value)

    look()
    assert not missing


RULES = [
    (name, number)
    for name in sorted(object_schemas())
    for number in range(len(folded(reference(name)).rules))
]


@pytest.mark.parametrize(("name", "number"), RULES)
def test_a_rule_is_read_as_the_validator_reads_it(name: str, number: int) -> None:
    """Which properties go together is told alike by hand and by the validator, and can fail."""
    whole = folded(reference(name))
    rule = whole.rules[number]
    words = sorted(_words_of(rule) - KEYWORDS - {"const", "enum"} | {"another"})
    objects = st.dictionaries(st.sampled_from(words), st.sampled_from([True, False, 1, *words]))
    told: set[bool] = set()

    @settings(max_examples=80)
    @given(objects)
    def check(value: dict[str, Any]) -> None:
        told.add(holds(rule, value))
        assert holds(rule, value) == compiled(rule).is_valid(value)

    check()
    assert told == {True, False}


def _words_of(rule: Any) -> set[str]:
    """Give all texts of a rule: keywords, names of properties and fixed values."""
    if isinstance(rule, str):
        return {rule}
    if isinstance(rule, dict):
        return {*rule}.union(*map(_words_of, rule.values()))
    return set().union(*map(_words_of, rule)) if isinstance(rule, list) else set()


@pytest.mark.parametrize(
    ("name", "told_by"),
    [
        ("ContentCard", "image_url"),
        ("CustomAttributeFilter", "value"),
        ("MessagesSendRequest", "segment_id"),
        ("AndroidPush", "alert"),
    ],
)
def test_both_sides_of_a_condition_are_drawn(name: str, told_by: str) -> None:
    """Objects with and without what a condition asks for come up among the draws."""
    seen: set[bool] = set()

    @settings(max_examples=200)
    @given(values(reference(name)))
    def look(value: Any) -> None:
        seen.add(told_by in value)

    look()
    assert seen == {True, False}


def test_an_unknown_keyword_stops_the_draw() -> None:
    """A schema that says more than the strategies know is refused, not drawn from by half."""
    with pytest.raises(UnknownKeyword, match="multipleOf"):
        values({"type": "integer", "multipleOf": 3})


def test_the_judge_can_refuse() -> None:
    """The validator that judges the draws does refuse a wrong type, format and identifier."""
    good = {"external_id": "u", "name": "n", "time": "2026-01-31T19:20:30Z"}
    assert problems(reference("Event"), good) == []
    for bad in ({**good, "name": 1}, {**good, "time": "soon"}, {"name": "n", "time": good["time"]}):
        assert problems(reference("Event"), bad) != []


def test_every_example_of_the_document_validates() -> None:
    """Examples of bodies and answers are values that their own schemas allow."""
    for operation in all_operations().values():
        for name, body in operation.body_examples().items():
            assert operation.body is not None
            assert problems(operation.body, body) == [], f"{operation.id}: {name}"
        for status, schema, examples in operation.answers():
            for name, answer in examples.items():
                assert problems(schema, answer) == [], f"{operation.id}: {status} {name}"
