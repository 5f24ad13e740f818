"""Assertions on what happened, and what they tell where it did not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx
import pytest

import brazekit_mock
from brazekit_mock.asserting.helpers import Assertions
from brazekit_mock.fixture import BrazeMock
from brazekit_mock.house import House
from brazekit_mock.tracked import KEPT

from .support import NOW, alias, event, purchase


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    """One server for all tests here."""
    made = House()
    yield made
    made.close()


@pytest.fixture(params=["in process", "over HTTP"])
def asked(request: pytest.FixtureRequest, house: House) -> Iterator[tuple[BrazeMock, Assertions]]:
    """A workspace, and what asserts of it: the same by either way."""
    mock = house.open("tried")
    mock.settings(rate_limits=False)
    over_http = request.param == "over HTTP"
    yield mock, (brazekit_mock.at(house.url, mock.key) if over_http else mock)
    house.shut(mock)


def send(mock: BrazeMock, path: str, body: Any, key: str | None = None) -> int:
    """One POST; its status."""
    headers = {"Authorization": f"Bearer {key or mock.key}"}
    with httpx.Client(transport=mock.transport, base_url=mock.base_url) as http:
        return http.post(path, json=body, headers=headers).status_code


def told(assertion: Callable[[], None]) -> str:
    """What a failing assertion says."""
    with pytest.raises(AssertionError) as caught:
        assertion()
    return str(caught.value)


def of(email: str | None = None, **message: Any) -> dict[str, Any]:
    """A body for /messages/send to the user u1."""
    mail = {"app_id": "a", "from": "Shop <s@x.org>", "subject": "Hi {{${user_id}}}", "body": "B"}
    return {"external_user_ids": ["u1"], "messages": {"email": {**mail, **message}}}


# ---------------------------------------------------------------- events and purchases


def test_an_event_is_found_by_any_of_its_fields(asked: tuple[BrazeMock, Assertions]) -> None:
    """By the user's names, by a part of its properties, and by how often it was."""
    mock, asserts = asked
    properties = {"plan": "pro", "seats": 3, "address": {"city": "Rome", "zip": "1"}}
    send(mock, "/users/track", {"events": [event("u1", "signed_up", properties=properties)]})
    send(mock, "/users/track", {"events": [{"email": "A@x.org", "name": "visited", "time": NOW}]})
    send(mock, "/users/alias/new", {"user_aliases": [{"external_id": "u1", **alias("k7")}]})
    asserts.assert_event_tracked("signed_up")
    asserts.assert_event_tracked("signed_up", external_id="u1", times=1)
    asserts.assert_event_tracked("signed_up", user_alias=alias("k7"), properties={"plan": "pro"})
    asserts.assert_event_tracked("signed_up", properties={"address": {"city": "Rome"}, "seats": 3})
    asserts.assert_event_tracked("visited", email="a@X.org")
    asserts.assert_event_tracked("signed_out", times=0)


@pytest.mark.parametrize(
    ("wanted", "telling"),
    [
        ({"name": "signed_up", "times": 2}, "happened once, wanted twice"),
        ({"name": "signed_up", "times": 0}, "happened once, wanted never"),
        ({"name": "sign_up"}, 'name is "signed_up", wanted "sign_up"'),
        ({"name": "signed_up", "external_id": "u2"}, 'external_id is "u1", wanted "u2"'),
        (
            {"name": "signed_up", "properties": {"plan": "free"}},
            'properties.plan is "pro", wanted "free"',
        ),
        (
            {"name": "signed_up", "properties": {"address": {"street": "x"}}},
            'properties.address.street is missing, wanted "x"',
        ),
        ({"name": "signed_up", "properties": {"seats": True}}, "seats is 1, wanted true"),
    ],
)
def test_a_failure_tells_the_nearest_event_and_what_differs(
    asked: tuple[BrazeMock, Assertions], wanted: dict[str, Any], telling: str
) -> None:
    """Of what happened, not of what was asked for."""
    mock, asserts = asked
    properties = {"plan": "pro", "seats": 1, "address": {"city": "Rome"}}
    events = [event("u1", "signed_up", properties=properties), event("u9", "other")]
    send(mock, "/users/track", {"events": events})
    text = told(lambda: asserts.assert_event_tracked(**wanted))
    assert telling in text
    assert "1. 'signed_up' of user 'u1'" in text


def test_the_nearest_comes_first_and_three_are_listed(
    asked: tuple[BrazeMock, Assertions],
) -> None:
    """By the number of differences, then by how alike the texts are."""
    mock, asserts = asked
    names = ["opened", "signed_in", "closed", "bought", "signed_of"]
    send(mock, "/users/track", {"events": [event("u1", name) for name in names]})
    text = told(lambda: asserts.assert_event_tracked("signed_off", external_id="u1"))
    listed = re.findall(r"\d\. '(\w+)'", text)
    assert listed[:2] == ["signed_of", "signed_in"]
    assert len(listed) == 3
    assert "The nearest of 5 events" in text


def test_what_may_explain_a_missing_event_is_told(asked: tuple[BrazeMock, Assertions]) -> None:
    """Effects that wait for the clock, and requests that were refused."""
    mock, asserts = asked
    assert send(mock, "/users/track", {"events": [{"name": "x"}]}) == 400
    mock.settings(processing_delay=60)
    send(mock, "/users/track", {"events": [event("u1", "x")]})
    text = told(lambda: asserts.assert_event_tracked("x"))
    assert "No event was tracked at all." in text
    assert "1 effect waits for the virtual clock" in text
    assert "1 request was refused, the last: POST /users/track with 400" in text
    mock.advance(60)
    asserts.assert_event_tracked("x")


def test_a_purchase_is_found_by_price_currency_and_quantity(
    asked: tuple[BrazeMock, Assertions],
) -> None:
    """As they were counted."""
    mock, asserts = asked
    send(mock, "/users/track", {"purchases": [purchase(quantity=2, currency="eur")] * 2})
    asserts.assert_purchase_tracked("ticket", price=12.5, currency="EUR", quantity=2, times=2)
    text = told(lambda: asserts.assert_purchase_tracked("ticket", price=12, currency="USD"))
    assert 'currency is "EUR", wanted "USD"' in text
    assert "price is 12.5, wanted 12" in text


def test_a_count_that_cannot_be_known_is_not_made_up(asked: tuple[BrazeMock, Assertions]) -> None:
    """Of very many things the first ones are only counted."""
    mock, asserts = asked
    for _ in range(KEPT // 75 + 1):
        send(mock, "/users/track", {"events": [event()] * 75})
    asserts.assert_event_tracked("visited")
    assert "Cannot tell how often" in told(lambda: asserts.assert_event_tracked("x", times=0))


# ---------------------------------------------------------------- attributes


def test_an_attribute_is_held_to_its_value(asked: tuple[BrazeMock, Assertions]) -> None:
    """Standard and custom ones; a value of None stands for not set."""
    mock, asserts = asked
    shown = {"external_id": "u1", "first_name": "Ada", "color": "red", "tags": ["a"]}
    send(mock, "/users/track", {"attributes": [shown]})
    asserts.assert_attribute("first_name", "Ada", external_id="u1")
    asserts.assert_attribute("tags", ["a"], external_id="u1")
    asserts.assert_attribute("colour", None, external_id="u1")
    wrong = told(lambda: asserts.assert_attribute("color", "blue", external_id="u1"))
    assert '\'color\' = "red", wanted "blue"' in wrong
    missing = told(lambda: asserts.assert_attribute("colour", "red", external_id="u1"))
    assert "Near that: 'color'" in missing
    unset = told(lambda: asserts.assert_attribute("color", None, external_id="u1"))
    assert "was to have none" in unset
    nobody = told(lambda: asserts.assert_attribute("color", "red", external_id="u11"))
    assert "there is 1 user. Near that: 'u1'" in nobody


# ---------------------------------------------------------------- messages


def test_a_message_is_found_by_whom_it_reaches_and_what_it_says(
    asked: tuple[BrazeMock, Assertions],
) -> None:
    """Texts as Liquid rendered them."""
    mock, asserts = asked
    asserts.assert_no_message_sent()
    send(mock, "/users/track", {"attributes": [{"external_id": "u1", "email": "ada@x.org"}]})
    send(mock, "/messages/send", of())
    asserts.assert_message_sent()
    asserts.assert_message_sent(to="u1", channel="email", contains=["Hi u1", "B"], times=1)
    asserts.assert_message_sent(to="Ada@x.org", external_id="u1")
    asserts.assert_no_message_sent(channel="sms")
    text = told(lambda: asserts.assert_message_sent(to="u1", channel="sms", contains="Ho"))
    assert 'channel is "email", wanted "sms"' in text
    assert "no text of it contains 'Ho'; it says" in text
    assert "1. email to user 'u1'" in told(asserts.assert_no_message_sent)


def test_a_missing_message_tells_who_was_passed_over(asked: tuple[BrazeMock, Assertions]) -> None:
    """With the reason."""
    mock, asserts = asked
    send(mock, "/users/track", {"attributes": [{"external_id": "u1"}]})
    send(mock, "/messages/send", of())
    text = told(lambda: asserts.assert_message_sent(to="u1"))
    assert "Passed over: user 'u1', since the user has no e-mail address." in text
    assert "No message would have been sent at all." in text


def test_a_failure_names_no_key_and_no_address_that_the_test_did_not(
    asked: tuple[BrazeMock, Assertions],
) -> None:
    """Failures end up in logs of builds."""
    mock, asserts = asked
    user = {"external_id": "u1", "email": "ada@x.org", "phone": "+49301234567"}
    send(mock, "/users/track", {"attributes": [user]})
    secret = {"key": mock.key, "mail": "bob@x.org", "call": "+49309999999"}
    send(mock, "/users/track", {"events": [event("u1", "e", properties=secret)]})
    send(mock, "/messages/send", of())
    wrong = {"key": "other", "mail": "eve@x.org", "call": "+49308888888"}
    texts = [
        told(lambda: asserts.assert_event_tracked("e", properties=wrong)),
        told(lambda: asserts.assert_message_sent(to="nobody", contains="x")),
    ]
    for text in texts:
        for hidden in (mock.key, "ada@", "bob@", "+49309999999", "+49301234567"):
            assert hidden not in text
    assert "eve@x.org" in texts[0]
    assert 'is "b…@x.org"' in texts[0]


# ---------------------------------------------------------------- requests


def test_no_request_is_refused_unseen(asked: tuple[BrazeMock, Assertions]) -> None:
    """Unknown paths and broken bodies are told; what a fault did is not."""
    mock, asserts = asked
    send(mock, "/users/track", {"events": [event()]})
    mock.arm("server_error", count=1)
    send(mock, "/users/track", {"events": [event()]})
    asserts.assert_no_unexpected_requests()
    assert send(mock, "/users/trak", {}) == 404
    assert send(mock, "/users/track", {"events": 1}) == 400
    text = told(asserts.assert_no_unexpected_requests)
    assert "2 of 4 requests were refused unexpectedly" in text
    assert "POST /users/trak: 404 (unknown_path); near that: /users/track" in text
    asserts.assert_no_unexpected_requests(400, {"status": 404, "reason": "unknown_path"})
    asserts.assert_no_unexpected_requests("users.track", "unknown_path")
    told(lambda: asserts.assert_no_unexpected_requests(400))


def test_a_request_with_an_unknown_key_is_the_fixtures_too(house: House) -> None:
    """No workspace can be told of it, but the test that ran then has to know."""
    send(house.default, "/users/track", {}, key="from before the test")
    mock = house.open("strays")
    mock.assert_no_unexpected_requests()
    send(mock, "/users/track", {}, key="wrong")
    assert "401 (unknown_key)" in told(mock.assert_no_unexpected_requests)
    house.shut(mock)


def test_refusals_are_told_when_their_entries_are_gone(
    asked: tuple[BrazeMock, Assertions],
) -> None:
    """The journal is a ring; what falls out of it is not forgiven."""
    mock, asserts = asked
    send(mock, "/users/trak", {})
    for _ in range(1_000):
        mock.tenant.journal.record(0, "GET", "/x", "x", 200, "", "", None, 0, "")
    assert "1 refusal before" in told(asserts.assert_no_unexpected_requests)


# ---------------------------------------------------------------- being asked


@pytest.mark.parametrize(
    ("assertion", "telling"),
    [
        ({}, "The body names assertions: event_tracked"),
        ({"event": {}}, "The assertions are event_tracked"),
        ({"event_tracked": {}}, "event_tracked needs name"),
        ({"event_tracked": 5}, "event_tracked is an object"),
        ({"event_tracked": {"name": 5}}, "name of event_tracked has a value of a wrong type"),
        ({"event_tracked": {"name": "x", "times": -1}}, "0 or more"),
        ({"event_tracked": {"name": "x", "user": "u"}}, "takes name, properties"),
        ({"attribute": {"name": "x", "external_id": "u"}}, "needs value"),
        ({"attribute": {"name": "x", "value": 1}}, "needs one of external_id"),
        ({"no_message_sent": {"times": 1}}, "takes no times"),
        ({"no_unexpected_requests": {"expected": [1.5]}}, "What is expected is"),
        (
            {"no_unexpected_requests": {"expected": [{"path": "x"}]}},
            "An object of what is expected",
        ),
        ({"no_unexpected_requests": {"but": []}}, "takes expected"),
    ],
)
def test_a_wrong_question_is_no_failure(
    house: House, assertion: Mapping[str, Any], telling: str
) -> None:
    """It is a 400 with a sentence, so that no test passes or fails by a slip of the pen."""
    answer = httpx.post(f"{house.url}/_mock/assert", json=assertion)
    assert answer.status_code == 400
    assert telling in answer.json()["message"]


def test_any_language_asserts_over_http(house: House) -> None:
    """Several assertions at once: 200 where all hold, else 422 with each that does not."""
    mock = house.open("http")
    headers = {"Authorization": f"Bearer {mock.key}"}
    with httpx.Client(base_url=house.url, headers=headers) as http:
        http.post("/users/track", json={"events": [event("u1", "a")]})
        both = [{"name": "a"}, {"name": "a", "external_id": "u1"}]
        held = http.post("/_mock/assert", json={"event_tracked": both, "no_message_sent": {}})
        assert (held.status_code, held.json()) == (200, {"message": "success"})
        asked = {"event_tracked": [{"name": "a"}, {"name": "b"}], "message_sent": {}}
        failed = http.post("/_mock/assert", json=asked)
    assert failed.status_code == 422
    body = failed.json()
    assert [one["assertion"] for one in body["failed"]] == ["event_tracked", "message_sent"]
    assert all(one["explanation"] in body["message"] for one in body["failed"])
    house.shut(mock)
