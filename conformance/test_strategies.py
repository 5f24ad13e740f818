"""What the strategies draw is what they say it is; the judge is a JSON Schema validator."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from conformance.document import operations, problems, reached_schemas, reference, schemas
from conformance.faulty import Faulty, allows_everything, faulty, sites
from conformance.strategies import UnknownKeyword, values

NAMES = sorted(reached_schemas())
few = settings(max_examples=15)


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
    "name", ["Event", "Purchase", "UserAttributes", "SubscriptionStatusSetRequest"]
)
def test_every_optional_property_is_drawn(name: str) -> None:
    """No documented property of a request's objects is beyond the reach of the draws."""
    missing = set(schemas()[name]["properties"])

    @settings(max_examples=400)
    @given(values(reference(name)))
    def look(value: Any) -> None:
        missing.difference_update(value)

    look()
    assert not missing


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
    for operation in operations().values():
        for name, body in operation.body_examples().items():
            assert operation.body is not None
            assert problems(operation.body, body) == [], f"{operation.id}: {name}"
        for status, schema, examples in operation.answers():
            for name, answer in examples.items():
                assert problems(schema, answer) == [], f"{operation.id}: {status} {name}"
