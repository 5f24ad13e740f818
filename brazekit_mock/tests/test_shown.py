"""Operations without state: checked like every other, answered from the document."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from brazekit_mock import transport
from brazekit_mock.document import Operation, load
from brazekit_mock.families import HANDLERS, NAMES
from brazekit_mock.shown import example
from brazekit_mock.validate import validators_of

from .support import Api, address, addresses, alias, bodies, event, raw

DOCUMENT = load()
# All have state. These show what an operation does before it gets any: of every form of answer,
# refusal, page and batch that the document knows, one or more, save those signed in another way.
WITHOUT = ("canvas.", "cdi.", "email.", "feed.", "kpi.", "messages.", "preference_center.",
           "segments.", "sms.")  # fmt: skip
SHOWN = [one for one in DOCUMENT.operations.values() if one.id.startswith(WITHOUT)]
EACH = [pytest.param(operation, id=operation.id) for operation in SHOWN]
# A series is asked for by its days and has no pages.
PAGED = [one for one in SHOWN if one.paging and one.paging["style"] != "window"]
LISTINGS = [pytest.param(operation, id=operation.id) for operation in PAGED]
MESSAGE = {"apple_push": {"alert": "Doors open at eight.", "title": "Tonight"}}


@pytest.fixture(autouse=True)
def _without_state(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the state of these operations away."""
    for operation in SHOWN:
        monkeypatch.delitem(HANDLERS, operation.id)
        monkeypatch.delitem(NAMES, operation.id, raising=False)


def call(api: Api, operation: Operation, **more: Any) -> Any:
    """The operation's first example call, with `more` for the sender."""
    path, query = address(operation)
    body = more.pop("body", bodies(operation)[0])
    query = {**query, **more.pop("query", {})}
    return api.send(operation.method, path, body, query=query, **more)


def is_in_form(operation: Operation, response: Any) -> bool:
    """Whether a refusal has the form that the document gives it."""
    validator = validators_of(DOCUMENT).answer(operation, response.status)
    assert validator is not None
    assert not isinstance(validator, str)
    return bool(validator.is_valid(response.json()))


# ---------------------------------------------------------------- what is answered


@pytest.mark.parametrize("operation", EACH)
def test_the_answer_is_the_first_example_or_nothing(api: Api, operation: Operation) -> None:
    """The same each time; an answer without a body has no content type either."""
    response = call(api, operation)
    assert response.status == operation.success
    shown = example(DOCUMENT, operation)
    if shown is None:
        assert response.body == b""
        assert response.headers == []
    else:
        stated = raw(operation)["responses"][str(operation.success)]["content"]
        assert (
            response.json() == next(iter(stated["application/json"]["examples"].values()))["value"]
        )
    assert call(api, operation).body == response.body


def test_coverage_and_journal_tell_state_from_document(api: Api) -> None:
    """For each operation, and for each request; a path that no operation has is served by none."""
    served = api.get("/_mock/coverage")["served_by"]
    assert served == {
        name: "state" if name in HANDLERS else "document" for name in DOCUMENT.operations
    }
    assert served["users.track"] == "state"
    api.track(events=[event()])
    api.send("GET", "/nowhere")
    call(api, SHOWN[0])
    entries = api.get("/_mock/requests")["requests"]
    assert [entry["served_by"] for entry in entries] == ["state", "", "document"]


def test_an_answer_without_a_body_crosses_http() -> None:
    """204 without a length, which it may not have; 202 with the length 0."""
    removed, copied = DOCUMENT.operations["scim.users.delete"], "/campaigns/duplicate"
    headers = {"Authorization": "Bearer mock-key"}
    with httpx.Client(transport=transport(), base_url="http://mock", headers=headers) as client:
        people = [{"id": "p", "userName": "ada@example.com"}]
        client.post("/_mock/seed", json={"dashboard_users": people})
        company = {"Authorization": "Bearer scim-mock-key", "X-Request-Origin": "tests"}
        answer = client.delete(removed.path.format(id="p"), headers=company)
        assert (answer.status_code, answer.content) == (204, b"")
        assert "content-length" not in answer.headers
        body = bodies(DOCUMENT.operations["campaigns.duplicate"])[0]
        answer = client.post(copied, json=body)
        assert (answer.status_code, answer.content) == (202, b"")
        assert answer.headers["content-length"] == "0"


# ---------------------------------------------------------------- pages


def following(paging: Any, query: dict[str, Any], count: int) -> dict[str, Any]:
    """The query for the page after one with `count` entries, as a simple client asks for it."""
    if paging["style"] == "page":
        return {**query, paging["page"]: query.get(paging["page"], 0) + 1}
    if paging["style"] == "offset":
        return {**query, paging["offset"]: query.get(paging["offset"], 0) + count}
    if paging["style"] == "scim":
        name = paging["start_index"]
        return {**query, name: query.get(name, 1) + count}
    return {**query, paging["cursor"]: "next"}


@pytest.mark.parametrize("operation", LISTINGS)
@pytest.mark.parametrize("size", [None, 1])
def test_going_through_the_pages_ends_with_each_entry_once(
    api: Api, operation: Operation, size: int | None
) -> None:
    """Whatever the style, until a page is empty; the parts are the whole example."""
    paging = operation.paging
    shown = example(DOCUMENT, operation)
    assert paging is not None
    assert shown is not None
    cap = paging.get("limit") or paging.get("count")
    query = {cap: size} if cap and size else {}
    listed: list[Any] = []
    for _ in range(10):
        response = call(api, operation, query=query)
        assert response.status == 200, response.body
        assert response.header("link") is None
        page = response.json()
        assert page.keys() == shown.keys()
        assert page.get("count", len(page[paging["items"]])) == len(page[paging["items"]])
        if not page[paging["items"]]:
            break
        listed += page[paging["items"]]
        query = following(paging, query, len(page[paging["items"]]))
    else:
        pytest.fail("The listing never ends.")
    assert listed == shown[paging["items"]]


def test_a_wrong_cursor_answers_an_example_again(api: Api) -> None:
    """The fault works on listings without state as well, such as one with pages by number."""
    operation = DOCUMENT.operations["segments.list"]
    items = (operation.paging or {})["items"]
    first = call(api, operation).json()
    api.arm("wrong_cursor", count=1)
    assert call(api, operation, query={"page": 1}).json() == first
    assert call(api, operation, query={"page": 1}).json()[items] == []


# ---------------------------------------------------------------- items


def test_items_are_validated_one_by_one() -> None:
    """The bad ones are listed as rejected in the answer, the others go through."""
    api = Api()
    users = [alias("a"), {"alias_name": "b"}, alias("c"), "d"]
    answer = api.post("/messages/send", 201, messages=MESSAGE, user_aliases=users)
    assert [(e["input_array"], e["index"]) for e in answer["errors"]] == [
        ("user_aliases", 1),
        ("user_aliases", 3),
    ]
    assert answer["message"] == "success"
    assert "errors" not in api.post(
        "/messages/send", 201, messages=MESSAGE, user_aliases=[alias("a")]
    )


def test_an_armed_fault_rejects_an_item(api: Api) -> None:
    """As where there is state."""
    api.arm("reject_item", index=1)
    answer = api.post("/messages/send", 201, messages=MESSAGE, external_user_ids=["a", "b"])
    assert [(e["input_array"], e["index"]) for e in answer["errors"]] == [("external_user_ids", 1)]


def test_counts_are_those_of_the_request(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Processed plus rejected is what was sent, not what the example says.

    Shown on an operation with counts, as it would answer without its state.
    """
    monkeypatch.delitem(HANDLERS, "users.track")
    answer = api.track(events=[event(), event(time=5), event()], attributes=[])
    assert answer["events_processed"] == 2
    assert [error["index"] for error in answer["errors"]] == [1]
    assert "purchases_processed" not in answer
    assert "attributes_processed" not in answer
    assert len(api.users) == 0


@pytest.mark.parametrize(
    "operation",
    [pytest.param(one, id=one.id) for one in DOCUMENT.operations.values() if one.can_queue],
)
def test_queued_is_answered_where_the_document_has_it(
    api: Api, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its own status and body, as it would be without state."""
    monkeypatch.delitem(HANDLERS, operation.id, raising=False)
    api.arm("queued", count=1)
    response = call(api, operation)
    assert (response.status, response.json()) == (202, {"message": "queued"})
    assert call(api, operation).status == operation.success


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("operation", EACH)
def test_every_refusal_has_the_form_that_the_document_gives_it(
    api: Api, operation: Operation
) -> None:
    """Key, permission, size, body, limit, failure: each with its status, for every operation."""
    other = next(
        one for one in DOCUMENT.operations.values() if one.permission != operation.permission
    )
    poor = api.mock.keys.add("poor", tenant="default", permissions=[other.permission]).secret
    refusals = {
        "key": (401, call(api, operation, key="unknown")),
        "size": (413, call(api, operation, body=b" " * (operation.max_bytes + 1))),
        "json": (400, call(api, operation, body=b"{")),
    }
    if operation.permission:
        refusals["permission"] = (403, call(api, operation, key=poor))
    else:
        assert call(api, operation, key=poor).status == operation.success
    if operation.body is not None:
        refusals["object"] = (400, call(api, operation, body=[1]))
    for fault, status in (("rate_limited", 429), ("server_error", 500)):
        api.arm(fault, count=1)
        refusals[fault] = (status, call(api, operation))
    for name, (status, response) in refusals.items():
        assert response.status == status, name
        assert is_in_form(operation, response), (name, response.body)


@pytest.mark.parametrize("operation", [pytest.param(o, id=o.id) for o in SHOWN if o.body])
def test_a_body_is_held_to_its_schema(api: Api, operation: Operation) -> None:
    """Every required field is missed by name, and a wrong type for any field is refused."""
    schema = DOCUMENT.resolve(operation.body)
    good = bodies(operation)[0]
    for name in schema.get("required", ()):
        body = {key: value for key, value in good.items() if key != name}
        response = call(api, operation, body=body)
        assert response.status == 400, name
        assert name in response.body.decode()
        assert is_in_form(operation, response)
    for name in good:
        # No field takes both an object and an array of anything.
        wrong = ({"": [None]}, [[[None]]])
        answers = [call(api, operation, body={**good, name: value}) for value in wrong]
        assert 400 in [answer.status for answer in answers], name
        assert all(is_in_form(operation, one) for one in answers if one.status == 400)


@pytest.mark.parametrize(
    ("operation", "parameter"),
    [
        pytest.param(operation, parameter, id=f"{operation.id}-{parameter.name}")
        for operation in SHOWN
        for parameter in operation.parameters
        if parameter.place == "query" and (parameter.required or parameter.number == "integer")
    ],
)
def test_a_parameter_is_held_to_its_schema(api: Api, operation: Operation, parameter: Any) -> None:
    """What is required is missed by name, and a number is a number within its bounds."""
    path, query = address(operation)
    if parameter.required:
        del query[parameter.name]
        response = api.send(operation.method, path, query=query)
        assert response.status == 400
        assert f"'{parameter.name.removesuffix('[]')}' is required" in response.body.decode()
        assert is_in_form(operation, response)
    if parameter.number == "integer":
        takes_text = {"type": "string"} in parameter.schema.get("anyOf", ())
        for bad in ("-1", "many", "1.5"):
            response = api.send(operation.method, path, query={**query, parameter.name: bad})
            assert response.status == (200 if takes_text else 400), bad


@pytest.mark.parametrize(
    "operation",
    [pytest.param(one, id=one.id) for one in SHOWN if one.batch and one.batch.max_items],
)
def test_a_cap_is_held(api: Api, operation: Operation) -> None:
    """The most that is allowed goes through, one more does not."""
    assert operation.batch is not None
    good = next(body for body in bodies(operation) if set(operation.batch.arrays) & set(body))
    array = next(name for name in operation.batch.arrays if name in good)
    cap = operation.batch.max_items[array]
    item = good[array][0]
    rest = {key: value for key, value in good.items() if key not in operation.batch.arrays}
    assert call(api, operation, body={**rest, array: [item] * cap}).status == operation.success
    refused = call(api, operation, body={**rest, array: [item] * (cap + 1)})
    assert refused.status == 400
    assert is_in_form(operation, refused)


def test_the_bucket_follows_the_body() -> None:
    """A broadcast draws on its own bucket, and the journal names it."""
    api = Api(rate_limits=True)
    named = {"messages": MESSAGE, "external_user_ids": ["a"]}
    broadcast = {"messages": MESSAGE, "broadcast": True, "segment_id": "s"}
    limits = [
        api.send("POST", "/messages/send", body).header("X-RateLimit-Limit")
        for body in (named, broadcast)
    ]
    buckets = [entry["bucket"] for entry in api.tenant.journal.entries()]
    assert buckets == ["sends", "sends_broadcast"]
    assert limits == [
        str(DOCUMENT.buckets[bucket][0].requests) for bucket in ("sends", "sends_broadcast")
    ]


def test_path_parameters_are_read_percent_encoded(api: Api) -> None:
    """An encoded slash stays inside its parameter, and the parameter is held to its schema."""
    path = "/preference_center/v1/a%2Fb"
    center = {"preference_center_api_id": "a/b", "name": "weekly"}
    api.post("/_mock/seed", 200, preference_centers=[center])
    assert api.send("GET", path).status == 200
    assert api.send("GET", "/preference_center/v1/a/b").status == 404
    for name in ("caf%C3%A9%20x", "cafes"):
        api.send("GET", f"/catalogs/{name}/items")
    reasons = [entry["reason"] for entry in api.tenant.journal.entries()]
    assert reasons[-2:] == ["parameter: catalog_name", "catalog-not-found"]


def test_a_key_may_be_made_for_any_permission_of_the_document(api: Api) -> None:
    """And for no other; that some operations have none does not come in the way."""
    known = sorted({one.permission for one in DOCUMENT.operations.values()} - {""})
    assert api.post("/_mock/keys", 201, permissions=known)["permissions"] == known
    for wrong in ("", "catalogs.paint"):
        refused = api.post("/_mock/keys", 400, permissions=[wrong])
        assert "catalogs.create" in refused["message"]


def test_the_addresses_of_the_tests_are_complete() -> None:
    """Each required parameter has an example, without which the tests above would skip it."""
    for operation in SHOWN:
        for path, query in addresses(operation):
            assert "{" not in path
            assert all(
                one.name in query
                for one in operation.parameters
                if one.required and one.place == "query"
            )
