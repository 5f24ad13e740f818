"""Whole-request refusals, per-item rejections, caps and sentences."""

from __future__ import annotations

from typing import Any

import pytest

from brazekit_mock.app import Mock

from .support import NOW, Api, alias, event, purchase

NOTHING_VALID = "Valid data must be provided in the 'attributes', 'events', or 'purchases' fields."


# ---------------------------------------------------------------- the whole request


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"\xff\xfe{}",
        b'{"events": [\xed\xa0\x80]}',
        b'{"events": 1e999}',
        b'{"events": "x"}',
        b'{"events": {"name": "x"}}',
        b'\xef\xbb\xbf{"events": []}',
        b"[" * 100_000,
        b'{"events": [' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"]}",
    ],
)
def test_a_body_that_is_no_request_is_refused_whole(api: Api, body: bytes) -> None:
    """400 with a message, never a 500, and nothing is applied."""
    response = api.send("POST", "/users/track", body)
    assert response.status == 400
    assert response.json()["message"]
    assert api.state()["users"] == 0


def test_a_compressed_body_is_refused(api: Api) -> None:
    """A content encoding is not silently read as JSON."""
    response = api.send(
        "POST", "/users/track", {"events": [event()]}, headers={"content-encoding": "gzip"}
    )
    assert response.status == 400


def test_a_request_without_one_valid_object_is_an_error(api: Api) -> None:
    """400 with the same list of errors that a partial success has."""
    answer = api.track(400, events=[event(time="soon")])
    assert answer["message"] == NOTHING_VALID
    assert answer["errors"] == [
        {
            "index": 0,
            "input_array": "events",
            "type": "'time' must be a date and time in ISO 8601",
        }
    ]
    assert api.track(400) == {"message": NOTHING_VALID}
    assert api.track(400, events=[]) == {"message": NOTHING_VALID}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/users/track", 405),
        ("PUT", "/users/track", 405),
        ("POST", "/subscription/user/status", 405),
        ("POST", "/users/track/", 404),
        ("POST", "/users/../users/track", 404),
        ("POST", "/users%2Ftrack", 404),
        ("POST", "//users/track", 404),
        ("GET", "/", 404),
        ("GET", "/\x00", 404),
    ],
)
def test_unknown_paths_and_methods(api: Api, method: str, path: str, status: int) -> None:
    """404 for a path that is not in the document, 405 with Allow for a method that is not."""
    response = api.send(method, path, {"events": [event()]})
    assert response.status == status
    assert (response.header("allow") is not None) is (status == 405)


def test_a_body_above_4_mb_is_too_large(api: Api) -> None:
    """413 from the first byte above 4,194,304, whatever the body holds; 2 MB for bulk."""
    most = 4 * 1024 * 1024
    assert api.send("POST", "/users/track", b" " * (most + 1)).status == 413
    assert api.send("POST", "/users/track", b" " * most).status == 400
    assert api.send("POST", "/users/merge", b" " * (most + 1)).status == 413
    assert api.send("POST", "/users/track/bulk", b" " * (most // 2 + 1)).status == 413
    assert api.send("POST", "/users/track/bulk", b" " * (most // 2)).status == 400


# ---------------------------------------------------------------- caps


def _arrays(attributes: int, events: int, purchases: int) -> dict[str, Any]:
    return {
        "attributes": [{"external_id": f"u{n}"} for n in range(attributes)],
        "events": [event(f"u{n}") for n in range(events)],
        "purchases": [purchase(f"u{n}") for n in range(purchases)],
    }


@pytest.mark.parametrize(
    ("plan", "counts", "fits"),
    [
        *[("standard", (n, 0, 0), n <= 75) for n in (74, 75, 76)],
        *[("standard", (0, n, 0), n <= 75) for n in (74, 75, 76)],
        *[("standard", (0, 0, n), n <= 75) for n in (74, 75, 76)],
        *[("standard", (25, 25, n), n <= 25) for n in (24, 25, 26)],
        *[("mau", (25, 25, n), n <= 25) for n in (24, 25, 26)],
        *[("mau_cy_24_25", (0, n, 0), n <= 50) for n in (49, 50, 51)],
        *[("mau_cy_24_25", (20, 20, n), n <= 10) for n in (9, 10, 11)],
        *[("legacy", (n, n, n), n <= 75) for n in (74, 75, 76)],
        ("legacy", (0, 76, 0), False),
    ],
)
def test_the_caps_of_every_plan(plan: str, counts: tuple[int, int, int], fits: bool) -> None:
    """A request over its plan's cap is refused as a whole; one at the cap goes through."""
    api = Api(plan=plan)
    response = api.send("POST", "/users/track", _arrays(*counts))
    state = api.state()
    applied = (state["attributes"], state["events"], state["purchases"])
    if fits:
        assert response.status == 201
        assert applied == counts
    else:
        assert (response.status, response.json()["message"]) == (400, "Max Input Length Exceeded")
        assert applied == (0, 0, 0)
        assert state["users"] == 0


def test_bulk_takes_1000_objects_and_100_of_one_user(api: Api) -> None:
    """The caps of `/users/track/bulk`."""
    many = [event(f"u{n % 10}") for n in range(1000)]
    assert api.post("/users/track/bulk", 201, events=many)["events_processed"] == 1000
    api.post("/users/track/bulk", 400, events=[*many, event("u")])
    over = [event("one") for _ in range(100)]
    api.post("/users/track/bulk", 400, events=over, attributes=[{"external_id": "one"}])
    api.post("/users/track/bulk", 201, events=over)
    assert api.state()["events"] == 1100


def test_v2_counts_users_not_groups(api: Api) -> None:
    """50 users in all, however they spread over groups."""

    def update(*sizes: int) -> dict[str, Any]:
        return {
            "subscription_groups": [
                {
                    "subscription_group_id": "g",
                    "subscription_state": "subscribed",
                    "external_ids": [f"u{n}" for n in range(size)],
                }
                for size in sizes
            ]
        }

    api.post("/v2/subscription/status/set", 201, **update(25, 25))
    api.post("/v2/subscription/status/set", 400, **update(25, 26))


@pytest.mark.parametrize("count", [50, 51])
def test_identity_operations_take_50(api: Api, count: int) -> None:
    """Aliases, deletes, renames and the rest stop at 50."""
    status = 201 if count == 50 else 400
    names = [f"n{n}" for n in range(count)]
    api.post("/users/alias/new", status, user_aliases=[alias(name) for name in names])
    api.post("/users/delete", status, external_ids=names)
    api.post("/users/external_ids/remove", status, external_ids=names)


# ---------------------------------------------------------------- one by one


def test_rejected_objects_leave_the_others_alone(api: Api) -> None:
    """The wire form: zero-based index in its array; processed plus errors is sent."""
    answer = api.track(
        attributes=[
            {"external_id": "a"},
            {"external_id": "b", "email_subscribe": "maybe"},
            {"external_id": "c"},
        ],
        events=[event("d"), {"name": "x", "time": NOW}],
    )
    assert answer == {
        "message": "success",
        "attributes_processed": 2,
        "events_processed": 1,
        "errors": [
            {
                "index": 1,
                "input_array": "attributes",
                "type": "'email_subscribe' must be one of opted_in, subscribed, unsubscribed",
            },
            {
                "index": 1,
                "input_array": "events",
                "type": "'external_id', 'user_alias', 'braze_id', 'email' or 'phone' is required",
            },
        ],
    }
    assert sorted(api.users.by_external_id) == ["a", "c", "d"]


@pytest.mark.parametrize(
    ("array", "item", "says"),
    [
        ("events", {"external_id": "r", "time": NOW}, "'name' is required"),
        ("events", event("r", time=5), "'time' must be of type string"),
        ("events", event("r", properties={"time": 1}), "'properties' has a name"),
        ("events", event("r", properties={"$x": 1}), "'properties' has a name"),
        ("events", event("r", properties={"p": "x" * 256}), "'properties.p' may have at most 255"),
        ("events", event("r", properties={"p": ["x" * 110_000]}), "may take 102400 bytes"),
        ("events", "text", "must be of type object"),
        ("events", event("r", user_alias={"alias_name": "x"}), "'alias_label' is required"),
        ("purchases", purchase("r", quantity=101), "'quantity' may be at most 100"),
        ("purchases", purchase("r", quantity=0), "'quantity' must be at least 1"),
        ("purchases", purchase("r", quantity=-1), "'quantity' must be at least 1"),
        ("purchases", purchase("r", quantity=1.5), "'quantity' must be of type integer"),
        ("purchases", purchase("r", price="12"), "'price' must be of type number"),
        ("purchases", purchase("r", currency="dollars"), "'currency' must be an ISO 4217"),
        ("purchases", purchase("r", time="31/01/2026"), "'time' must be a date and time"),
        ("purchases", purchase("r", properties={"p": ["x" * 60_000]}), "may take 51200 bytes"),
        ("attributes", {"first_name": "x"}, "is required"),
        ("attributes", {"email": None}, "is required"),
        ("attributes", {"external_id": "r", "email": "nobody"}, "'email' must be an e-mail"),
        ("attributes", {"external_id": "r", "gender": "X"}, "'gender' must be one of M, F"),
        ("attributes", {"external_id": "r", "dob": "2020-02-30"}, "'dob' must be a date"),
        ("attributes", {"external_id": "r", "first_name": 5}, "must be of type null or string"),
        ("attributes", {"phone": "call me"}, "'phone' must be a phone number"),
        ("attributes", {"external_id": "r", "date_of_first_session": "soon"}, "must be a date"),
        (
            "attributes",
            {"external_id": "r", "subscription_groups": [{"subscription_group_id": "g"}]},
            "'subscription_state' is required",
        ),
        (
            "attributes",
            {
                "external_id": "r",
                "push_token_import": True,
                "push_tokens": [{"app_id": "a", "token": "t"}],
            },
            "'push_token_import' takes neither",
        ),
    ],
)
def test_each_rule_rejects_its_object_and_creates_nothing(
    api: Api, array: str, item: Any, says: str
) -> None:
    """The sentence names field and rule; a valid neighbour goes through."""
    good = {"attributes": {"external_id": "good"}, "events": event("good")}.get(
        array, purchase("good")
    )
    answer = api.track(**{array: [good, item]})
    (error,) = answer["errors"]
    assert (error["index"], error["input_array"]) == (1, array)
    assert says in error["type"]
    assert list(api.users.by_external_id) == ["good"]


@pytest.mark.parametrize(
    "item",
    [
        {"external_id": "x", "first_name": {"street": "Sesame"}},
        {"external_id": "x", "gender": "secret-value"},
        {"external_id": "x", "email": "secret-value"},
        {"external_id": "x", "user_alias": {"alias_name": 5, "secret-value@x.org": 1}},
        {"first_name": "secret-value"},
    ],
)
def test_sentences_hold_no_values(item: dict[str, Any]) -> None:
    """Neither answer nor journal repeats what was sent."""
    api = Api()
    response = api.send("POST", "/users/track", {"attributes": [item]})
    assert response.status == 400
    shown = response.body.decode() + str(api.tenant.journal.entries())
    assert "secret-value" not in shown
    assert "Sesame" not in shown


def test_unknown_fields_of_an_event_are_ignored(api: Api) -> None:
    """The document leaves room for fields that it does not know."""
    api.track(events=[event(something_new=1)])
    assert api.state()["events"] == 1


def test_an_unknown_plan_is_refused() -> None:
    """The plans are those of the document."""
    with pytest.raises(ValueError, match="standard"):
        Mock(plan="free")
