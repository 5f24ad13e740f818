"""The items of catalogs: values and their types, pages, one at once and many later."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from .scenarios_catalogs import CAFES, item_ids, new_catalog
from .support import Api
from .test_catalogs import ALL_TYPES, LONG, accepted, error_ids

ITEMS, ITEM = f"{CAFES}/items", f"{CAFES}/items/a"
MANY = ("POST", "PATCH", "PUT")


@pytest.fixture
def cafes(api: Api) -> Api:
    """A mock with a catalog of fields of every type and one item."""
    api.post("/catalogs", **new_catalog(fields=ALL_TYPES))
    api.post(ITEM, 201, items=[{"Name": "Ada", "Dishes": ["scone", 1]}])
    return api


def held(api: Api, item_id: str = "a") -> dict[str, Any]:
    """What an item holds beside its ID."""
    found: dict[str, Any] = api.get(f"{ITEMS}/{item_id}")["items"][0]
    assert found.pop("id") == item_id
    return found


def _nested(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = {"k": value}
    return value


# ---------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("field", "sent", "stored"),
    [
        ("Name", "7", "7"),
        ("Name", 7, "7"),
        ("Name", 0.5, "0.5"),
        ("Name", True, "true"),
        ("Rating", 7, 7),
        ("Rating", "7", 7),
        ("Rating", "-0.5e1", -5),
        ("Rating", "0.25", 0.25),
        ("Open", False, False),
        ("Open", "True", True),
        ("Opened", "2026-01-31T10:03:19.967+01:00", "2026-01-31T09:03:19.967Z"),
        ("Opened", "2026-01-31", "2026-01-31T00:00:00.000Z"),
        ("Place", {"Lat": [1, {"a": None}]}, {"Lat": [1, {"a": None}]}),
        ("Dishes", [1, "a", {"b": []}], [1, "a", {"b": []}]),
    ],
)
def test_a_value_becomes_one_of_its_field_s_type(
    cafes: Api, field: str, sent: Any, stored: Any
) -> None:
    """Where it can; times come back in UTC."""
    accepted(cafes, "PUT", ITEM, 200, {"items": [{field: sent}]})
    assert held(cafes) == {field: stored}
    assert type(held(cafes)[field]) is type(stored)


@pytest.mark.parametrize(
    ("field", "sent"),
    [
        ("Name", {}), ("Name", []), ("Rating", "seven"), ("Rating", True), ("Rating", "1e999"),
        ("Rating", ""), ("Rating", "0x7"), ("Open", 1), ("Open", "yes"), ("Opened", "soon"),
        ("Opened", 1769860800), ("Opened", "01/31/2026"), ("Place", []), ("Place", "{}"),
        ("Dishes", {}), ("Dishes", "a"), ("Dishes", {"$add": ["a"]}),
    ],
)  # fmt: skip
def test_a_value_of_another_type_is_refused(cafes: Api, field: str, sent: Any) -> None:
    """By creating and replacing alike, and the item stays as it was."""
    before = held(cafes)
    for method, path, item in (
        ("POST", f"{ITEMS}/b", {field: sent}),
        ("PUT", ITEM, {field: sent}),
        ("PUT", ITEMS, {"id": "a", field: sent}),
        ("POST", ITEMS, {"id": "b", field: sent}),
    ):
        assert error_ids(cafes, method, path, {"items": [item]}) == ["unable-to-coerce-value"]
    assert (held(cafes), item_ids(cafes)) == (before, ["a"])


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"Colour": "red"}, "invalid-fields"),
        ({"Place": {"a.b": 1}}, "invalid-keys-in-value-object"),
        ({"Place": {"a": [{"$b": 1}]}}, "invalid-keys-in-value-object"),
        ({"Place": _nested(51)}, "too-deep-nesting-in-value-object"),
        ({"Dishes": [_nested(50)]}, "too-deep-nesting-in-value-object"),
        ({"Name": "x" * 4_990}, "items-too-large"),
    ],
)
@pytest.mark.parametrize("method", MANY)
def test_a_wrong_item_is_refused_by_name(
    cafes: Api, method: str, item: dict[str, Any], expected: str
) -> None:
    """By every operation that writes items, one or many, and the others of it are not applied."""
    path = f"{ITEMS}/new" if method == "POST" else ITEM
    assert error_ids(cafes, method, path, {"items": [item]}) == [expected]
    both = [{"id": "b", "Name": "Bob"}, {"id": "a", **item}]
    assert error_ids(cafes, method, ITEMS, {"items": both}) == [expected]
    assert item_ids(cafes) == ["a"]
    assert held(cafes) == {"Name": "Ada", "Dishes": ["scone", 1]}


def test_an_item_at_its_limits_is_taken(cafes: Api) -> None:
    """50 levels, and 5,000 characters with the names of its fields."""
    accepted(cafes, "PUT", ITEM, 200, {"items": [{"Place": _nested(50)}]})
    room = 5_000 - len(msgspec.json.encode({"Name": ""}))
    accepted(cafes, "PUT", ITEM, 200, {"items": [{"Name": "é" * room}]})
    assert error_ids(cafes, "PUT", ITEM, {"items": [{"Name": "é" * (room + 1)}]}) == [
        "items-too-large"
    ]


def test_an_edit_may_not_let_an_item_grow_too_large(cafes: Api) -> None:
    """What counts is the item that comes of it."""
    half = {"items": [{"Name": "x" * 2_600}]}
    accepted(cafes, "PUT", ITEM, 200, half)
    grown = {"items": [{"Dishes": {"$add": ["x" * 2_600]}}]}
    assert error_ids(cafes, "PATCH", ITEM, grown) == ["items-too-large"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"items": {}}, "item-array-invalid"),
        ({"items": []}, "item-array-invalid"),
        ({"items": ["a"]}, "item-array-invalid"),
        ({"items": [{}, {}]}, "request-includes-too-many-items"),
        ({"items": [{"id": "a"}]}, "id-in-body"),
    ],
)
@pytest.mark.parametrize("method", MANY)
def test_a_wrong_body_for_one_item_is_refused_by_name(
    cafes: Api, method: str, body: Any, expected: str
) -> None:
    """By the three operations that take one."""
    assert error_ids(cafes, method, ITEM, body) == [expected]


@pytest.mark.parametrize(("item_id", "expected"), [("a b", "invalid-ids"), (LONG, "ids-too-large")])
def test_a_wrong_id_in_the_path(cafes: Api, item_id: str, expected: str) -> None:
    """Is refused where an item is written, and not found where it is read or deleted."""
    path = f"{ITEMS}/{item_id}"
    for method in MANY:
        assert error_ids(cafes, method, path, {"items": [{}]}) == [expected]
    assert error_ids(cafes, "GET", path, status=404) == ["item-not-found"]
    assert error_ids(cafes, "DELETE", path) == ["item-not-found"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ({}, "item-array-invalid"),
        (["a"], "item-array-invalid"),
        ([{"id": f"i{n}"} for n in range(51)], "request-includes-too-many-items"),
        ([{"id": "a"}, {}], "items-missing-ids"),
        ([{"id": "a"}, {"id": 1}], "ids-not-strings"),
        ([{"id": LONG}], "ids-too-large"),
        ([{"id": "a b"}], "invalid-ids"),
        ([{"id": "a"}, {"id": "b"}, {"id": "a"}], "ids-not-unique"),
    ],
)
@pytest.mark.parametrize("method", [*MANY, "DELETE"])
def test_a_wrong_body_for_many_items_is_refused_by_name(
    cafes: Api, method: str, items: Any, expected: str
) -> None:
    """By the four operations that take many; one of them spells one ID in its own way."""
    if (method, expected) == ("PUT", "ids-not-strings"):
        expected = "ids-not-string"
    assert error_ids(cafes, method, ITEMS, {"items": items}) == [expected]
    assert item_ids(cafes) == ["a"]


def test_missing_ids_are_counted_in_the_documented_sentence(cafes: Api) -> None:
    """And it is about no parameter."""
    refused = cafes.send("DELETE", ITEMS, {"items": [{}]}).json()["errors"]
    assert refused == [
        {
            "id": "items-missing-ids",
            "message": "There are 1 item(s) that do not have ids",
            "parameters": [],
            "parameter_values": [],
        }
    ]


def test_every_wrong_item_is_named(cafes: Api) -> None:
    """With its ID, as the documented example has it."""
    items = [{"id": "b", "Colour": 1}, {"id": "c", "Name": "Cid"}, {"id": "d", "Open": 7}]
    refused = cafes.post(ITEMS, 400, items=items)["errors"]
    assert [(error["id"], error["parameters"], error["parameter_values"]) for error in refused] == [
        ("invalid-fields", ["id"], ["b"]),
        ("unable-to-coerce-value", ["id"], ["d"]),
    ]


# ---------------------------------------------------------------- one item


def test_an_item_is_created_once(cafes: Api) -> None:
    """Read back as it was created, fields without a value left out."""
    accepted(cafes, "POST", f"{ITEMS}/b", 201, {"items": [{"Name": "Bob", "Rating": None}]})
    assert held(cafes, "b") == {"Name": "Bob"}
    again = error_ids(cafes, "POST", f"{ITEMS}/b", {"items": [{"Name": "Eve"}]})
    assert again == ["item-already-exists"]
    assert held(cafes, "b") == {"Name": "Bob"}


def test_an_edit_changes_what_is_sent(cafes: Api) -> None:
    """A value that is null takes the field's away; an unknown item is not found."""
    accepted(cafes, "PATCH", ITEM, 200, {"items": [{"Rating": 1, "Name": None}]})
    assert held(cafes) == {"Dishes": ["scone", 1], "Rating": 1}
    missing = error_ids(cafes, "PATCH", f"{ITEMS}/b", {"items": [{}]}, 404)
    assert missing == ["item-not-found"]


@pytest.mark.parametrize(
    ("change", "array"),
    [
        ({"$add": ["scone", True]}, ["scone", 1, "scone", True]),
        ({"$remove": ["scone", True]}, [1]),
        ({"$add": ["tea"], "$remove": ["scone"]}, [1, "tea"]),
        ({"$add": ["scone", "tea"], "$remove": ["scone"]}, [1, "tea"]),
        (["tea"], ["tea"]),
        ({"$add": []}, ["scone", 1]),
    ],
)
def test_an_edit_adds_to_an_array_and_takes_out_of_it(
    cafes: Api, change: Any, array: list[Any]
) -> None:
    """True is not 1; a plain array replaces. One item and many do the same."""
    accepted(cafes, "POST", ITEMS, 202, {"items": [{"id": "b", "Dishes": ["scone", 1]}]})
    accepted(cafes, "PATCH", ITEM, 200, {"items": [{"Dishes": change}]})
    accepted(cafes, "PATCH", ITEMS, 202, {"items": [{"id": "b", "Dishes": change}]})
    assert held(cafes)["Dishes"] == held(cafes, "b")["Dishes"] == array


def test_an_edit_adds_to_an_array_that_is_not_there(cafes: Api) -> None:
    """It counts as an empty one, and only arrays take additions."""
    accepted(cafes, "PATCH", ITEM, 200, {"items": [{"Tags": {"$add": ["x"]}}]})
    assert held(cafes)["Tags"] == ["x"]
    for field, expected in (
        ("Place", "invalid-keys-in-value-object"),
        ("Name", "unable-to-coerce-value"),
    ):
        change = {"items": [{field: {"$add": ["x"]}}]}
        assert error_ids(cafes, "PATCH", ITEM, change) == [expected]
    bad = {"items": [{"Dishes": {"$add": [{"a.b": 1}]}}]}
    assert error_ids(cafes, "PATCH", ITEM, bad) == ["invalid-keys-in-value-object"]


def test_replacing_leaves_nothing_of_the_old(cafes: Api) -> None:
    """And creates what is not there, with the same answer."""
    for item_id in ("a", "b"):
        accepted(cafes, "PUT", f"{ITEMS}/{item_id}", 200, {"items": [{"Rating": 1}]})
        assert held(cafes, item_id) == {"Rating": 1}


def test_a_deleted_item_is_gone(cafes: Api) -> None:
    """A second deletion is a 400, as the page shows it, while a read is a 404."""
    accepted(cafes, "DELETE", ITEM, 202)
    assert error_ids(cafes, "DELETE", ITEM) == ["item-not-found"]
    assert error_ids(cafes, "GET", ITEM, status=404) == ["item-not-found"]


def test_one_item_is_changed_at_once(cafes: Api) -> None:
    """Whatever the processing delay, while many take their time."""
    cafes.tenant.settings.processing_delay = 5.0
    accepted(cafes, "POST", ITEMS, 202, {"items": [{"id": "late", "Name": "Lou"}]})
    accepted(cafes, "POST", f"{ITEMS}/b", 201, {"items": [{}]})
    accepted(cafes, "PATCH", ITEM, 200, {"items": [{"Name": "Eve"}]})
    accepted(cafes, "DELETE", f"{ITEMS}/b", 202)
    assert (item_ids(cafes), held(cafes)["Name"]) == (["a"], "Eve")
    cafes.tenant.clock.advance(5)
    assert item_ids(cafes) == ["a", "late"]


# ---------------------------------------------------------------- many items


def test_many_items_leave_alone_what_they_cannot_change(cafes: Api) -> None:
    """Creating skips what exists, editing and deleting what does not; no page has an error."""
    accepted(cafes, "POST", ITEMS, 202, {"items": [{"id": "a", "Name": "X"}, {"id": "b"}]})
    assert (item_ids(cafes), held(cafes)["Name"]) == (["a", "b"], "Ada")
    accepted(cafes, "PATCH", ITEMS, 202, {"items": [{"id": "c", "Name": "X"}]})
    accepted(cafes, "DELETE", ITEMS, 202, {"items": [{"id": "c"}, {"id": "b"}]})
    assert item_ids(cafes) == ["a"]
    accepted(cafes, "PUT", ITEMS, 202, {"items": [{"id": "a"}, {"id": "d", "Open": True}]})
    assert (held(cafes), held(cafes, "d")) == ({}, {"Open": True})


def test_50_items_are_taken(cafes: Api) -> None:
    """By each of the four operations."""
    items = [{"id": f"i{n}"} for n in range(50)]
    for method in (*MANY, "DELETE"):
        accepted(cafes, method, ITEMS, 202, {"items": items})
    assert item_ids(cafes) == ["a"]


def test_what_is_gone_meanwhile_is_left_out(cafes: Api) -> None:
    """A field that is deleted, or deleted and made anew with another type, before items arrive."""
    cafes.tenant.settings.processing_delay = 5.0
    accepted(cafes, "DELETE", f"{CAFES}/fields/Rating", 202)
    accepted(cafes, "DELETE", f"{CAFES}/fields/Open", 202)
    cafes.tenant.clock.advance(1)
    accepted(cafes, "POST", ITEMS, 202, {"items": [{"id": "b", "Rating": 1, "Open": True}]})
    fields = {"fields": [{"name": "Open", "type": "string"}]}
    cafes.tenant.clock.advance(4)
    cafes.tenant.settings.processing_delay = 0.5
    accepted(cafes, "POST", f"{CAFES}/fields", 202, fields)
    cafes.tenant.clock.advance(5)
    assert held(cafes, "b") == {}


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize("count", [49, 50, 51, 101])
def test_pages_hold_50_items(api: Api, count: int) -> None:
    """In the order of creation, the Link header leads on; there is none for one page."""
    api.post("/catalogs", **new_catalog())
    for start in range(0, count, 50):
        items = [{"id": f"i{n}"} for n in range(start, min(start + 50, count))]
        accepted(api, "POST", ITEMS, 202, {"items": items})
    listed: list[str] = []
    query: dict[str, str] | None = {}
    while query is not None:
        page = api.send("GET", ITEMS, query=query)
        listed += [item["id"] for item in page.json()["items"]]
        link = page.header("link") or ""
        assert bool(link) == (count > 50)
        following = [part for part in link.split(",") if 'rel="next"' in part]
        prefix = f"<{ITEMS}?cursor="
        query = {"cursor": following[0][len(prefix) :].partition(">")[0]} if following else None
    assert listed == [f"i{n}" for n in range(count)]


def test_a_wrong_cursor_is_refused(cafes: Api) -> None:
    """In the documented words."""
    refused = cafes.get(ITEMS, 400, cursor="page-2")
    assert refused["errors"] == [
        {
            "id": "invalid-cursor",
            "message": "'cursor' is not valid",
            "parameters": ["cursor"],
            "parameter_values": ["page-2"],
        }
    ]
