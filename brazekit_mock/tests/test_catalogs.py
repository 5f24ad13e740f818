"""Catalogs, their fields and their selections."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.document import load
from brazekit_mock.families.catalog_errors import SENTENCES

from .scenarios_catalogs import CAFES, FIELDS, new_catalog
from .support import NOW, Api

LONG = "x" * 251
ALL_TYPES = [
    {"name": name, "type": kind}
    for name, kind in [
        ("id", "string"), ("Name", "string"), ("Rating", "number"), ("Open", "boolean"),
        ("Opened", "time"), ("Place", "object"), ("Dishes", "array"), ("Tags", "array"),
    ]
]  # fmt: skip


def _with_field(name: str, kind: Any) -> dict[str, Any]:
    return new_catalog(fields=[FIELDS[0], {"name": name, "type": kind}])


def error_ids(api: Api, method: str, path: str, body: Any = None, status: int = 400) -> list[str]:
    """The IDs of the errors of a request that is refused in the family's form."""
    response = api.send(method, path, body)
    assert response.status == status, response.body
    shown = response.json()
    assert shown["message"] == "Invalid Request"
    assert all(len(e["parameters"]) == len(e["parameter_values"]) for e in shown["errors"])
    return [error["id"] for error in shown["errors"]]


def accepted(api: Api, method: str, path: str, status: int, body: Any = None) -> None:
    """A request that succeeds."""
    response = api.send(method, path, body)
    assert (response.status, response.json()["message"]) == (status, "success"), response.body


@pytest.fixture
def cafes(api: Api) -> Api:
    """A mock with a catalog of fields of every type."""
    api.post("/catalogs", **new_catalog(fields=ALL_TYPES))
    return api


# ---------------------------------------------------------------- catalogs


def test_a_catalog_is_shown_as_it_was_created(api: Api) -> None:
    """Name, description and fields as sent, no items, and when it changed."""
    created = api.post("/catalogs", **new_catalog(description="Where to sit"))
    shown = {
        "name": "cafes",
        "description": "Where to sit",
        "fields": FIELDS,
        "num_items": 0,
        "updated_at": NOW.replace("Z", ".000+00:00"),
    }
    assert created == {"catalogs": [shown], "message": "success"}
    assert api.get("/catalogs") == created


def test_a_catalog_counts_its_items_and_tells_its_last_change(api: Api) -> None:
    """A later item changes both."""
    api.post("/catalogs", **new_catalog())
    api.tenant.clock.advance(60)
    api.post(f"{CAFES}/items/a", 201, items=[{}])
    shown = api.get("/catalogs")["catalogs"][0]
    assert (shown["num_items"], shown["updated_at"]) == (1, "2026-01-31T12:01:00.000+00:00")
    assert api.get("/_mock/state")["catalogs"] == api.get("/_mock/state")["catalog_items"] == 1


def test_a_deleted_catalog_is_gone_with_its_items(cafes: Api) -> None:
    """And can be made anew, empty."""
    cafes.post(f"{CAFES}/items/a", 201, items=[{}])
    accepted(cafes, "DELETE", CAFES, 200)
    assert cafes.get("/catalogs")["catalogs"] == []
    assert error_ids(cafes, "DELETE", CAFES, status=404) == ["catalog-not-found"]
    cafes.post("/catalogs", **new_catalog())
    assert cafes.get(f"{CAFES}/items")["items"] == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"catalogs": "cafes"}, "catalog-array-invalid"),
        ({"catalogs": []}, "catalog-array-invalid"),
        ({"catalogs": ["cafes"]}, "catalog-array-invalid"),
        ({"catalogs": [*new_catalog("a")["catalogs"] * 2]}, "too-many-catalog-atoms"),
        (new_catalog(LONG), "catalog-name-too-large"),
        (new_catalog("my cafes"), "invalid-catalog-name"),
        (new_catalog(""), "invalid-catalog-name"),
        (new_catalog(description=LONG), "description-too-long"),
        (new_catalog(fields={}), "invalid-fields"),
        (new_catalog(fields=[]), "invalid-fields"),
        (new_catalog(fields=[FIELDS[0]] * 501), "too-many-fields"),
        (_with_field(LONG, "string"), "field-names-too-large"),
        (_with_field("a b", "string"), "invalid-field-names"),
        (_with_field("a", "text"), "invalid-field-types"),
        (_with_field("a", []), "invalid-field-types"),
        (new_catalog(fields=[*FIELDS, FIELDS[1]]), "field-names-not-unique"),
        (new_catalog(fields=FIELDS[1:]), "id-not-first-column"),
        (new_catalog(fields=[{"name": "id", "type": "number"}]), "id-not-first-column"),
    ],
)  # fmt: skip
def test_a_wrong_catalog_is_refused_by_name(api: Api, body: Any, expected: str) -> None:
    """With the documented ID, whether the schema or the mock found it; nothing is made."""
    assert error_ids(api, "POST", "/catalogs", body) == [expected]
    assert api.get("/catalogs")["catalogs"] == []


def test_a_catalog_at_its_limits_is_taken(api: Api) -> None:
    """250 characters and 500 fields fit."""
    fields = [FIELDS[0], *({"name": f"f{n}", "type": "string"} for n in range(499))]
    api.post("/catalogs", **new_catalog(LONG[:250], fields, description=LONG[:250]))


def test_a_name_is_taken_once(cafes: Api) -> None:
    """The refusal is the documented one, to the letter."""
    assert cafes.post("/catalogs", 400, **new_catalog()) == {
        "message": "Invalid Request",
        "errors": [
            {
                "id": "catalog-name-already-exists",
                "message": "A catalog with that name already exists",
                "parameters": ["name"],
                "parameter_values": ["cafes"],
            }
        ],
    }


def test_the_journal_keeps_the_rule_that_was_broken(api: Api) -> None:
    """The family's words go to the caller, the general reason to the journal."""
    api.send("POST", "/catalogs", {"catalogs": []})
    assert api.tenant.journal.entries()[-1]["reason"].startswith("schema: ")


# ---------------------------------------------------------------- fields


def test_fields_are_added_and_deleted(cafes: Api) -> None:
    """A deleted field takes its values along; one that is added again starts empty."""
    cafes.post(f"{CAFES}/items/a", 201, items=[{"Name": "Ada", "Rating": 1}])
    accepted(cafes, "POST", f"{CAFES}/fields", 202, {"fields": [{"name": "N", "type": "number"}]})
    assert cafes.get("/catalogs")["catalogs"][0]["fields"][-1] == {"name": "N", "type": "number"}
    accepted(cafes, "DELETE", f"{CAFES}/fields/Rating", 202)
    assert cafes.get(f"{CAFES}/items/a")["items"] == [{"id": "a", "Name": "Ada"}]
    again = {"fields": [{"name": "Rating", "type": "number"}]}
    accepted(cafes, "POST", f"{CAFES}/fields", 202, again)
    assert cafes.get(f"{CAFES}/items/a")["items"] == [{"id": "a", "Name": "Ada"}]


def test_adding_a_field_that_exists_changes_nothing(cafes: Api) -> None:
    """Its type stays, and of two of one name the first counts."""
    new = [("Name", "number"), ("N", "array"), ("N", "object")]
    fields = [{"name": name, "type": kind} for name, kind in new]
    accepted(cafes, "POST", f"{CAFES}/fields", 202, {"fields": fields})
    shown = cafes.get("/catalogs")["catalogs"][0]["fields"]
    assert shown == [*ALL_TYPES, {"name": "N", "type": "array"}]


def test_fields_are_capped_by_request_and_by_catalog(api: Api) -> None:
    """50 in a request, 500 in a catalog."""
    fields = [FIELDS[0], *({"name": f"f{n}", "type": "string"} for n in range(449))]
    api.post("/catalogs", **new_catalog(fields=fields))
    new = [{"name": f"g{n}", "type": "string"} for n in range(51)]
    path = f"{CAFES}/fields"
    assert error_ids(api, "POST", path, {"fields": new}) == ["request-includes-too-many-fields"]
    accepted(api, "POST", path, 202, {"fields": new[:50]})
    assert error_ids(api, "POST", path, {"fields": new[50:]}) == ["catalog-exceeds-fields-limit"]


def test_some_fields_cannot_be_deleted(cafes: Api) -> None:
    """The unknown, the ID, the inventory field and what a selection uses."""
    selection = {"name": "s", "sort_field": "Rating", "sort_order": "asc"}
    accepted(cafes, "POST", f"{CAFES}/selections", 202, {"selection": selection})
    seed = {"inventory_fields": [{"catalog_name": "cafes", "field_name": "Name"}]}
    cafes.post("/_mock/seed", 200, **seed)
    for field, expected in {
        "Colour": "invalid-field-name",
        "a b": "invalid-field-name",
        "id": "invalid-field-name",
        "Name": "field-is-inventory",
        "Rating": "field-referenced-by-selection",
    }.items():
        assert error_ids(cafes, "DELETE", f"{CAFES}/fields/{field}") == [expected]
    accepted(cafes, "DELETE", f"{CAFES}/selections/s", 202)
    accepted(cafes, "DELETE", f"{CAFES}/fields/Rating", 202)


# ---------------------------------------------------------------- selections


def _condition(field: str, operator: str, value: Any) -> dict[str, Any]:
    return {"name": "s", "filters": [{"field": field, "operator": operator, "value": value}]}


@pytest.mark.parametrize(
    "selection",
    [
        {"name": "s"},
        {"name": "s", "results_limit": 50, "sort_field": "Name", "sort_order": "desc"},
        _condition("Name", "does not equal", "Ada"),
        _condition("Rating", "greater than", 7.5),
        _condition("Open", "is", True),
        _condition("Opened", "before", NOW),
        _condition("Dishes", "includes value", "scone"),
    ],
)
def test_a_selection_is_created_once(cafes: Api, selection: dict[str, Any]) -> None:
    """A filter that fits its field's type is taken; a second selection of the name is not."""
    path = f"{CAFES}/selections"
    accepted(cafes, "POST", path, 202, {"selection": selection})
    again = error_ids(cafes, "POST", path, {"selection": selection})
    assert again == ["selection-name-already-exists"]
    accepted(cafes, "DELETE", f"{path}/s", 202)
    assert error_ids(cafes, "DELETE", f"{path}/s") == ["invalid-selection"]
    accepted(cafes, "POST", path, 202, {"selection": selection})


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("s", "invalid-selection"),
        ({"description": "x"}, "invalid-selection"),
        ({"name": "s", "filters": [{}] * 5}, "too-many-filters"),
        ({"name": "s", "filters": [{"field": "Name"}]}, "selection-has-invalid-filter"),
        (_condition("Colour", "equals", "red"), "selection-has-invalid-filter"),
        (_condition("Name", "is", "Ada"), "selection-has-invalid-filter"),
        (_condition("Name", "equals", 1), "selection-has-invalid-filter"),
        (_condition("Rating", "equals", True), "selection-has-invalid-filter"),
        (_condition("Place", "equals", "x"), "selection-has-invalid-filter"),
        (_condition("Opened", "after", "soon"), "selection-has-invalid-filter"),
        ({"name": "s", "results_limit": 51}, "selection-invalid-results-limit"),
        ({"name": "s", "results_limit": 0}, "selection-invalid-results-limit"),
        ({"name": "s", "sort_field": "Name"}, "invalid-sorting"),
        ({"name": "s", "sort_order": "asc"}, "invalid-sorting"),
        ({"name": "s", "sort_field": "Colour", "sort_order": "asc"}, "invalid-sort-field"),
        ({"name": "s", "sort_field": 1, "sort_order": "asc"}, "invalid-sort-field"),
        ({"name": "s", "sort_field": "Name", "sort_order": "up"}, "invalid-sort-order"),
        (
            {**_condition("Dishes", "includes value", "x"), "sort_field": "Tags",
             "sort_order": "asc"},
            "selection-contains-too-many-arrays",
        ),
    ],
)  # fmt: skip
def test_a_wrong_selection_is_refused_by_name(cafes: Api, selection: Any, expected: str) -> None:
    """With the documented ID, and nothing is made."""
    path = f"{CAFES}/selections"
    assert error_ids(cafes, "POST", path, {"selection": selection}) == [expected]
    assert cafes.get("/_mock/state")["catalog_selections"] == 0


def test_the_limits_of_a_company_are_set_from_outside(cafes: Api) -> None:
    """None of them is told by Braze, so none holds until it is set."""
    selection, field = {"selection": {"name": "s"}}, {"fields": [{"name": "N", "type": "number"}]}
    cafes.post("/_mock/seed", 200, catalog_limits=[{"catalogs": 1, "selections": 0}])
    another = error_ids(cafes, "POST", "/catalogs", new_catalog("other"))
    assert another == ["reached-company-catalogs-limit"]
    refused = error_ids(cafes, "POST", f"{CAFES}/selections", selection)
    assert refused == ["selection-limit-reached"]
    cafes.post(f"{CAFES}/items/a", 201, items=[{"Name": "Ada"}])
    cafes.post("/_mock/seed", 200, catalog_limits=[{"characters": 10}])
    for path, body in ((f"{CAFES}/selections", selection), (f"{CAFES}/fields", field)):
        assert error_ids(cafes, "POST", path, body) == ["company-size-limit-already-reached"]


@pytest.mark.parametrize(
    "seed",
    [
        {"catalog_limits": [{"catalogs": "1"}]},
        {"catalog_limits": [{"items": 1}]},
        {"inventory_fields": [{"catalog_name": "cafes", "field_name": "Colour"}]},
        {"inventory_fields": [{"catalog_name": "bars", "field_name": "Name"}]},
    ],
)
def test_a_wrong_seed_is_refused(cafes: Api, seed: dict[str, Any]) -> None:
    """With a sentence."""
    assert cafes.post("/_mock/seed", 400, **seed)["message"]


# ---------------------------------------------------------------- what is not there


@pytest.mark.parametrize("name", ["bars", "my%20bars"])
@pytest.mark.parametrize(
    ("method", "rest", "body", "status"),
    [
        ("DELETE", "", None, 404),
        ("GET", "/items", None, 404),
        ("GET", "/items/a", None, 404),
        ("POST", "/items/a", {"items": [{}]}, 404),
        ("PATCH", "/items/a", {"items": [{}]}, 404),
        ("PUT", "/items/a", {"items": [{}]}, 404),
        ("DELETE", "/items/a", None, 404),
        ("POST", "/items", {"items": []}, 404),
        ("PATCH", "/items", {"items": []}, 404),
        ("PUT", "/items", {"items": []}, 404),
        ("DELETE", "/items", {"items": []}, 404),
        ("POST", "/fields", {"fields": []}, 400),
        ("DELETE", "/fields/Name", None, 404),
        ("POST", "/selections", {"selection": {"name": "s"}}, 400),
        ("DELETE", "/selections/s", None, 404),
    ],
)
def test_an_unknown_catalog_is_not_found(
    api: Api, name: str, method: str, rest: str, body: Any, status: int
) -> None:
    """By every operation; two of them show it as a 400. A name that cannot be is unknown too."""
    path = f"/catalogs/{name.replace('%20', ' ')}{rest}"
    assert error_ids(api, method, path, body, status) == ["catalog-not-found"]


def test_what_takes_its_time_happens_later(cafes: Api) -> None:
    """Fields and selections appear after the processing delay, catalogs at once."""
    cafes.tenant.settings.processing_delay = 5.0
    accepted(cafes, "POST", f"{CAFES}/fields", 202, {"fields": [{"name": "N", "type": "number"}]})
    selection = _condition("Name", "equals", "Ada")
    accepted(cafes, "POST", f"{CAFES}/selections", 202, {"selection": selection})
    accepted(cafes, "DELETE", f"{CAFES}/fields/Rating", 202)
    accepted(cafes, "DELETE", f"{CAFES}/fields/Name", 202)
    assert cafes.get("/catalogs")["catalogs"][0]["fields"] == ALL_TYPES
    cafes.post("/catalogs", **new_catalog("other"))
    assert len(cafes.get("/catalogs")["catalogs"]) == 2
    cafes.tenant.clock.advance(5)
    names = [field["name"] for field in cafes.get("/catalogs")["catalogs"][0]["fields"]]
    assert ("N" in names, "Rating" in names) == (True, False)
    assert "Name" in names, "a selection that came first uses it"


def test_every_error_id_of_the_document_has_a_sentence() -> None:
    """Save two: nothing fails unexpectedly here, and no operation makes filtered sets."""
    known = load().raw["components"]["schemas"]["CatalogErrorId"]["enum"]
    never = {"arbitrary-error", "filtered-set-field-too-long"}
    assert {*SENTENCES, "items-missing-ids"} == set(known) - never
