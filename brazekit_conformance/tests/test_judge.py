"""Each kind of expectation holds when it should, and is shown to fail."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from brazekit_conformance.judge import Happened, judge
from brazekit_conformance.seen import Seen, seen_of

BODY = {"events": [{"external_id": "u1", "name": "a"}], "partner": "x"}


def seen(**changes: Any) -> Seen:
    made = Seen(
        operation="users.track",
        method="POST",
        path="/users/track",
        query={"a": ["1", "2"], "b": ""},
        headers={"authorization": "Bearer [key]", "content-type": "application/json"},
        body=json.dumps(BODY),
        status=201,
        at=100.0,
    )
    return attrs.evolve(made, **changes)


GOOD = Happened(
    outcome={
        "kind": "partial",
        "status": 201,
        "queued": False,
        "accepted": 1,
        "accepted_by_array": {"events": 1},
        "rejected": [{"array": "events", "index": 1, "reason": "bad time"}],
        "unknown": [{"array": "events", "index": index} for index in (2, 3, 4)],
        "value": {"message": "success", "key": "5eCr3t"},
        "error": {
            "type": "RateLimited",
            "classes": ["rate_limited", "not_sent"],
            "status": 429,
            "message": "Rate Limited",
            "path": "events[1]",
            "retry_after": 2,
            "retry_safe": True,
            "shown": "RateLimited: wait",
        },
    },
    requests=[seen(), seen(at=101.5, status=200, method="GET")],
    state={"events": 1},
    after=[(200, {"users": [{"name": "Ann"}]})],
    heard="DEBUG attempt 1\n",
    key="5eCr3t",
)
ASKED = {"method": "GET", "path": "/x"}

PARTS: list[tuple[Any, Any]] = [
    ({"requests": {"count": 2}}, {"requests": {"count": 1}}),
    (
        {"requests": {"seen": [{"method": "POST"}, {"method": "GET"}]}},
        {"requests": {"seen": [{"method": "POST"}]}},
    ),
    *(
        ({"requests": {"some": [good]}}, {"requests": {"some": [bad]}})
        for good, bad in [
            ({"operation": "users.track"}, {"operation": "users.merge"}),
            ({"method": "GET"}, {"method": "PUT"}),
            ({"path": "/users/track"}, {"path": "/users/track/"}),
            ({"query": {"a": ["1", "2"], "b": ""}}, {"query": {"a": ["1", "2"]}}),
            ({"headers": {"content-type": {"$matches": "json"}}}, {"headers": {"x": "y"}}),
            ({"json": BODY}, {"json": {"events": []}}),
            ({"body": {"$contains": "u1"}}, {"body": ""}),
            ({"items": {"events": 1, "purchases": 0}}, {"items": {"events": 2}}),
            ({"bytes": {"$at_most": 100}}, {"bytes": {"$at_most": 10}}),
            ({"status": 200}, {"status": 500}),
        ]
    ),
    ({"requests": {"each": {"path": "/users/track"}}}, {"requests": {"each": {"method": "GET"}}}),
    ({"requests": {"total_items": {"events": 2}}}, {"requests": {"total_items": {"events": 1}}}),
    (
        {"waits_at_least": [{"between": [1, 2], "seconds": 1.5}]},
        {"waits_at_least": [{"between": [1, 2], "seconds": 2}]},
    ),
    (
        {"waits_at_most": [{"between": [1, 2], "seconds": 1.5}]},
        {"waits_at_most": [{"between": [1, 2], "seconds": 1}]},
    ),
    ({"state": {"events": 1}}, {"state": {"events": 2}}),
    (
        {"after": [{**ASKED, "pick": {"/users/0/name": "Ann"}}]},
        {"after": [{**ASKED, "pick": {"/users/0/name": "Bob"}}]},
    ),
    (
        {"after": [{**ASKED, "status": 200, "pick": {"/users/1": {"$absent": True}}}]},
        {"after": [{**ASKED, "status": 404, "pick": {"/users/1": {"$absent": True}}}]},
    ),
    *(
        ({"outcome": good}, {"outcome": bad})
        for good, bad in [
            ({"kind": "partial"}, {"kind": "success"}),
            ({"status": 201}, {"status": 200}),
            ({"class": ["not_sent", "rate_limited"]}, {"class": ["not_sent", "deadline"]}),
            ({"class": "rate_limited"}, {"class": "not_found"}),
            ({"message": {"$contains": "Rate"}}, {"message": "Other"}),
            ({"path": "events[1]"}, {"path": "events[2]"}),
            ({"retry_after": 2}, {"retry_after": 1}),
            ({"retry_safe": True}, {"retry_safe": False}),
            ({"queued": False}, {"queued": True}),
            ({"accepted": 1}, {"accepted": 2}),
            ({"accepted": {"events": 1}}, {"accepted": {"events": 2}}),
            ({"rejected": 1}, {"rejected": 0}),
            (
                {"rejected": [{"array": "events", "index": 1, "reason": {"$contains": "time"}}]},
                {"rejected": [{"array": "events", "index": 1, "reason": "bad name"}]},
            ),
            (
                {"unknown": [{"array": "events", "indices": [2, 4]}]},
                {"unknown": [{"array": "events", "indices": [2, 5]}]},
            ),
            ({"unknown": 3}, {"unknown": [{"array": "events", "indices": [3, 4]}]}),
            ({"value": {"/message": "success"}}, {"value": {"/message": "queued"}}),
        ]
    ),
    ({"never": {"shown": ["{key}"]}}, {"never": {"shown": ["attempt"]}}),
    ({"never": {"request": [{"status": 500}]}}, {"never": {"request": [{"status": 200}]}}),
]


@pytest.mark.parametrize(("holds", "fails"), PARTS)
def test_each_expectation_can_hold_and_can_fail(holds: Any, fails: Any) -> None:
    """What happened meets the one and not the other, and the problem names its part."""
    assert judge(holds, GOOD) == []
    problems = judge(fails, GOOD)
    assert problems
    (part,) = fails
    assert all(problem.startswith(f"{part}: ") for problem in problems)


def test_a_second_request_is_told() -> None:
    """`second_request` fails by two requests and holds of one."""
    told = {"never": {"second_request": True}}
    assert judge(told, GOOD) != []
    assert judge(told, attrs.evolve(GOOD, requests=[seen()])) == []


def test_secrets_are_looked_for_in_all_but_data_and_never_repeated() -> None:
    """The key is found in logs and errors and stands in no report; in data it is the caller's."""
    told = {"never": {"shown": ["{key}"]}}
    error = {"error": {"shown": "with 5eCr3t"}}
    for happened in (
        attrs.evolve(GOOD, heard="Bearer 5eCr3t"),
        attrs.evolve(GOOD, outcome=error),
    ):
        problems = judge(told, happened)
        assert len(problems) == 1
        assert "5eCr3t" not in problems[0]


def test_an_item_that_is_named_twice_is_told() -> None:
    """A report that counts an item twice does not add up."""
    twice = {"rejected": [{"array": "events", "index": 1}] * 2}
    problems = judge({"outcome": {"rejected": 1}}, attrs.evolve(GOOD, outcome=twice))
    assert "more than once" in problems[0]


def test_a_wait_before_a_request_that_never_came_fails() -> None:
    """A client that gives up instead of waiting has not waited."""
    for part in ("waits_at_least", "waits_at_most"):
        assert judge({part: [{"between": [1, 3], "seconds": 1}]}, GOOD) != []


def test_an_entry_of_the_journal_is_read_as_it_came() -> None:
    """Path stays encoded, the query is decoded with repeats in order, headers are joined."""
    found = seen_of(
        {
            "operation": "",
            "method": "GET",
            "status": 404,
            "wire": {
                "at": 1.0,
                "target": "/a%2Fb?x%5B%5D=1&x%5B%5D=%2B2&y=&x%5B%5D=3",
                "headers": [["accept", "a"], ["accept", "b"]],
                "body": "",
            },
        }
    )
    assert found.path == "/a%2Fb"
    assert found.query == {"x[]": ["1", "+2", "3"], "y": ""}
    assert found.headers == {"accept": "a, b"}
