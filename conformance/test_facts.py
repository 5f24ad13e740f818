"""The table of facts says what the document says, row by row and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from brazekit_api.facts import BUCKETS, INVARIANTS, OPERATIONS, PLANS, SERVERS
from conformance.document import Operation, all_operations, document, resolve

IDS = sorted(all_operations())


def array_cap(operation: Operation, name: str) -> int | None:
    """Give the cap that the body's schema puts on one of its arrays."""
    assert operation.body is not None
    found: dict[str, Any] = dict(resolve(resolve(operation.body)["properties"][name]))
    for option in [found, *found.get("anyOf", ())]:
        if option.get("type") == "array":
            cap: int | None = option.get("maxItems")
            return cap
    raise AssertionError(f"{operation.id}: {name} is no array")


@pytest.mark.parametrize("name", IDS)
def test_each_row_is_the_document_s_operation(name: str) -> None:
    """Method, path, permission, bucket, tag and statuses of success are the document's."""
    row, operation = OPERATIONS[name], all_operations()[name]
    node = operation.node
    assert (row.id, row.method, row.path) == (name, operation.method, operation.path)
    assert row.permission == (node["x-braze-permission"] or "")
    assert row.bucket == node["x-braze-bucket"]["name"]
    assert [choice.name for choice in row.bucket_when] == [
        choice["name"] for choice in node["x-braze-bucket"].get("when", ())
    ]
    assert row.tag == node["tags"][0]
    assert row.summary == node["summary"]
    assert set(row.success) == {
        int(status) for status in node["responses"] if status.startswith("2")
    }
    assert bool(row.deprecated) == bool(node.get("deprecated"))


@pytest.mark.parametrize("name", IDS)
def test_the_retry_verdict_is_the_document_s(name: str) -> None:
    """Whether a repeat is safe, and why, is what the document says."""
    said = all_operations()[name].node["x-braze-retry"]
    assert OPERATIONS[name].retry_safe is said["safe"]
    assert OPERATIONS[name].retry_because == said["because"]


@pytest.mark.parametrize("name", IDS)
def test_the_batch_row_is_the_document_s(name: str) -> None:
    """Arrays, their caps, combined caps, weights and byte caps are the document's."""
    operation, row = all_operations()[name], OPERATIONS[name].batch
    said = operation.node.get("x-braze-batch")
    if said is None:
        assert row is None
        return
    assert row is not None
    assert list(row.arrays) == said["arrays"]
    caps = {name: array_cap(operation, name) for name in said["arrays"]}
    assert dict(row.max_items) == {name: cap for name, cap in caps.items() if cap is not None}
    assert dict(row.combined) == said.get("combined", {})
    assert row.exclusive is said["exclusive"]
    assert list(row.weight) == said.get("weight", [])
    assert row.max_bytes == said.get("max_bytes")
    assert row.per_user == said.get("per_user")
    assert row.evidence == said["evidence"]


@pytest.mark.parametrize("name", IDS)
def test_the_outcome_row_is_the_document_s(name: str) -> None:
    """Where an answer counts and lists items is what the document says, and it has those places."""
    operation, row = all_operations()[name], OPERATIONS[name].outcome
    said = operation.node.get("x-braze-outcome")
    if said is None:
        assert row is None
        return
    assert row is not None
    assert dict(row.processed) == said.get("processed", {})
    rejected = said.get("rejected", {})
    assert row.rejected_property == rejected.get("property", "")
    assert row.rejected_array == (rejected.get("array", "") if row.form == "pair" else "")
    assert row.accepted_property == said.get("accepted", "")
    if rejected:
        assert row.form == rejected["form"]
    if rejected.get("form") == "object":
        keys = (rejected["index"], rejected["array"], rejected["reason"])
        assert (row.index_key, row.array_key, row.reason_key) == keys
    status, schema, _ = next(operation.answers())
    properties = resolve(schema)["properties"]
    named = {*row.processed.values(), row.rejected_property, row.accepted_property} - {""}
    assert named <= set(properties), f"{status} of {name} lacks {named - set(properties)}"


@pytest.mark.parametrize("name", IDS)
def test_the_paging_row_is_the_document_s(name: str) -> None:
    """Style, list and parameters of a listing are the document's, and the parameters exist."""
    operation, row = all_operations()[name], OPERATIONS[name].paging
    said = dict(operation.node.get("x-braze-paging", {}))
    if not said:
        assert row is None
        return
    assert row is not None
    assert row.style == said.pop("style")
    assert row.items == said.pop("items")
    assert row.page_size == said.pop("page_size", None)
    assert dict(row.parameters) == said
    assert set(row.parameters.values()) <= {p["name"] for p in operation.parameters}


def condition(limit: dict[str, Any]) -> str:
    """Give the prose condition of a limit, empty where it holds without one."""
    return str(limit.get("condition", ""))


def test_plans_and_buckets_are_the_document_s() -> None:
    """Every plan and bucket of the root is in the table with each of its limits, in order."""
    assert set(PLANS) == set(document()["x-braze-plans"])
    for name, said in document()["x-braze-plans"].items():
        plan = PLANS[name]
        assert plan.reset_header == said["reset_header"]
        assert plan.headers_on_429 is said["headers_on_429"]
        assert plan.evidence == said["evidence"]
    assert set(BUCKETS) == set(document()["x-braze-buckets"])
    for name, said in document()["x-braze-buckets"].items():
        assert BUCKETS[name].scope == said["scope"]
        assert [
            (limit.requests, limit.window_seconds, list(limit.plans), limit.condition)
            for limit in BUCKETS[name].limits
        ] == [
            (limit["requests"], limit["window_seconds"], limit.get("plans", []), condition(limit))
            for limit in said["limits"]
        ]


def test_instances_are_the_document_s_servers() -> None:
    """Each server is an instance under its own name with REST, dashboard and SDK endpoint."""
    rows = [
        (server.instance, server.rest_endpoint, server.dashboard, server.sdk_endpoint)
        for server in SERVERS.values()
    ]
    said = []
    for server in document()["servers"]:
        match = re.fullmatch(
            r"(\S+)\. Dashboard (\S+)\. SDK endpoint (\S+)\.", server["description"]
        )
        assert match is not None, server
        said.append((match[1], server["url"], match[2], match[3]))
    assert rows == said
    assert list(SERVERS) == [instance for instance, *_ in said]


def test_invariants_are_the_document_s() -> None:
    """Every invariant is in the table with the fault that breaks it, and no fault serves two."""
    assert [(row.id, row.statement, row.fault, row.evidence) for row in INVARIANTS] == [
        (each["id"], each["statement"], each["fault"], each["evidence"])
        for each in document()["x-braze-invariants"]
    ]
    assert len({row.fault for row in INVARIANTS}) == len(INVARIANTS)


@pytest.mark.parametrize(
    ("check", "change"),
    [
        (test_each_row_is_the_document_s_operation, {"path": "/users/tracks"}),
        (test_each_row_is_the_document_s_operation, {"permission": "users.track.bulk"}),
        (test_each_row_is_the_document_s_operation, {"success": (201,)}),
        (test_each_row_is_the_document_s_operation, {"bucket": "default"}),
        (test_the_retry_verdict_is_the_document_s, {"retry_safe": True}),
        (test_the_batch_row_is_the_document_s, {"batch": None}),
        (test_the_outcome_row_is_the_document_s, {"outcome": None}),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_wrong_row_is_noticed(
    check: Callable[[str], None], change: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each check of the table fails when the row says something else than the document."""
    wrong = attrs.evolve(OPERATIONS["users.track"], **change)
    monkeypatch.setitem(OPERATIONS, "users.track", wrong)
    with pytest.raises(AssertionError):
        check("users.track")


@pytest.mark.parametrize("cap", [74, 76])
def test_a_wrong_cap_is_noticed(cap: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """One item more or less in one plan's cap is noticed."""
    row = OPERATIONS["users.track"]
    assert row.batch is not None
    wrong = attrs.evolve(row.batch, combined={**row.batch.combined, "mau": cap})
    monkeypatch.setitem(OPERATIONS, "users.track", attrs.evolve(row, batch=wrong))
    with pytest.raises(AssertionError):
        test_the_batch_row_is_the_document_s("users.track")
