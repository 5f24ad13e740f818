"""Whatever comes in, the answer is a 4xx with a reason or a success, never a 5xx."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brazekit_mock.app import Mock
from brazekit_mock.document import load
from brazekit_mock.message import MockRequest

from .support import Api, address, bodies

EXAMPLE = "9c2fefcd-9115-3932-f771-c7f43d18d6b6"
OPERATIONS = list(load().operations.values())
PATHS = st.sampled_from([operation.path for operation in OPERATIONS])
CALLS = st.sampled_from([(operation.method, *address(operation)) for operation in OPERATIONS])
JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**40), 10**40),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=20),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=10), inner, max_size=4)
    ),
    max_leaves=15,
)
KEYS = sorted(
    {
        name
        for schema in load().raw["components"]["schemas"].values()
        for name in schema.get("properties", ())
    }
)
# Bodies whose names are those of the document, so that they get past the first checks.
LIKELY = st.recursive(
    st.one_of(JSON, st.sampled_from(["u1", "subscribed", "identified", "2026-01-01", "a@x.org"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(call=CALLS, body=st.one_of(JSON, LIKELY))
def test_any_json_to_any_operation_is_answered(
    call: tuple[str, str, dict[str, Any]], body: Any
) -> None:
    """Below 500, with a message or errors where it is refused."""
    method, path, query = call
    response = Api().send(method, path, body, query=query)
    assert response.status < 500, response.body
    if response.status >= 400:
        assert response.json().get("message") or response.json()["errors"]


@settings(max_examples=300, deadline=None)
@given(
    method=st.one_of(st.sampled_from(["GET", "POST", "PUT", "HEAD"]), st.text(max_size=10)),
    path=st.one_of(PATHS, st.text(max_size=30).map(lambda text: "/" + text)),
    query=st.binary(max_size=60),
    headers=st.lists(st.tuples(st.binary(max_size=12), st.binary(max_size=40)), max_size=4),
    body=st.binary(max_size=60),
)
def test_any_bytes_anywhere_are_answered(
    method: str, path: str, query: bytes, headers: list[tuple[bytes, bytes]], body: bytes
) -> None:
    """On the API and on the mock's own surface."""
    mock = Mock()
    key = [(b"authorization", b"Bearer mock-key")]
    for prefix in ("", "/_mock"):
        request = MockRequest(method, prefix + path, query=query, headers=key + headers, body=body)
        assert mock.handle(request).status < 500


def test_mutated_requests_are_answered() -> None:
    """Examples of the document with bytes flipped, cut, repeated and inserted."""
    api = Api()
    rng = random.Random(7)  # noqa: S311 - reproducible, not secret
    seeds = [
        (operation.method, *address(operation), body)
        for operation in OPERATIONS
        if operation.body is not None
        for body in bodies(operation)
    ]
    statuses: set[int] = set()
    for _ in range(3_000):
        method, path, query, value = rng.choice(seeds)
        body = bytearray(msgspec.json.encode(value))
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(body)) if body else 0
            action = rng.randrange(4)
            if action == 0 and body:
                body[at] = rng.randrange(256)
            elif action == 1:
                del body[at : at + rng.randint(1, 20)]
            elif action == 2:
                body[at:at] = body[at : at + 30]
            else:
                body[at:at] = rng.choice(
                    [b"null", b"{}", b"[]", b"\x00", b"\xc3\x28", b"1e999", b'"']
                )
        response = api.send(method, path, bytes(body), query=query)
        statuses.add(response.status)
        assert response.status < 500, (path, response.body)
    assert {201, 400} <= statuses


def test_depth_is_no_danger_at_any_level() -> None:
    """From shallow to absurd, in every place that takes any JSON value."""
    api = Api()
    for depth in (50, 200, 300, 400, 500, 700, 900, 990, 1_000, 20_000):
        nested = b'{"a":' * depth + b"1" + b"}" * depth
        for body in (
            b'{"attributes":[{"external_id":"u","deep":%s}]}' % nested,
            b'{"attributes":[{"external_id":"u","_merge_objects":true,"deep":%s}]}' % nested,
            b'{"attributes":[{"external_id":"u","list":[%s]}]}' % nested,
            b'{"attributes":[{"external_id":"u","list":{"$add":[%s]}}]}' % nested,
            b'{"attributes":[{"external_id":"u","list":{"add":[%s]}}]}' % nested,
            b'{"events":[{"external_id":"u","name":"x","time":"2026-01-01","properties":%s}]}'
            % nested,
            b'{"events":[%s]}' % nested,
        ):
            assert api.send("POST", "/users/track", body).status in (201, 400)
        for leaf in (b"{}", b"7"):
            audience = b'{"AND":[' * depth + leaf + b"]}" * depth
            body = b'{"broadcast":true,"canvas_id":"c","audience":%s}' % audience
            assert api.send("POST", "/canvas/trigger/send", body).status in (201, 400)
        answer = api.send("POST", "/users/export/ids", {"external_ids": ["u"]})
        assert answer.status == 200


def test_duplicate_keys_and_nul_are_read_like_any_json() -> None:
    """The last of two equal names counts; NUL is a character."""
    api = Api()
    body = b'{"attributes":[{"external_id":"a","external_id":"b\\u0000","n":1,"n":2}]}'
    assert api.send("POST", "/users/track", body).status == 201
    assert api.custom("b\x00") == {"n": 2}


def test_half_a_character_is_refused_by_name() -> None:
    """JSON can write a lone surrogate, but no UTF-8 answer could carry it back."""
    body = b'{"attributes":[{"external_id":"a","x":"\\udc00 and more"}]}'
    answer = Api().send("POST", "/users/track", body)
    assert answer.status == 400
    assert "lone surrogate" in answer.json()["message"]


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 201),
        ("Application/JSON; charset=UTF-8", 201),
        ('application/vnd.x+json; charset="utf-8"', 201),
        ("", 201),
        ("application/x-www-form-urlencoded", 400),
        ("text/plain", 400),
        ("application/json; charset=utf-16", 400),
    ],
)
def test_a_body_that_says_it_is_no_json_is_refused(content_type: str, status: int) -> None:
    """One that says nothing is read; the mock's own surface reads all, for the sake of curl."""
    api, headers = Api(), {"content-type": content_type}
    body = {"attributes": [{"external_id": "a"}]}
    assert api.send("POST", "/users/track", body, headers=headers).status == status
    assert api.send("POST", "/_mock/clock", {"advance": 1}, headers=headers).status == 200


@pytest.mark.parametrize("part", ["%ff", "%zz", "%", "a%c0%ae", "%e2%82"])
def test_a_path_that_is_not_utf_8_is_refused(part: str) -> None:
    """Instead of naming something that nobody named."""
    answer = Api().send("GET", f"/catalogs/{part}/items")
    assert (answer.status, "percent-encoded" in answer.json()["message"]) == (400, True)


def test_a_refused_request_uses_up_no_id() -> None:
    """So that what comes after it is the same with and without it."""
    api = Api()
    api.post("/campaigns/trigger/send", 400, campaign_id=EXAMPLE, recipients=[])
    before = api.tenant.serial
    body = {"campaign_id": EXAMPLE, "recipients": ["x"]}
    assert api.send("POST", "/campaigns/trigger/send", body).status == 400
    assert api.tenant.serial == before
