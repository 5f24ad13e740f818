"""Requests, answers, and what neither may show."""

from __future__ import annotations

import logging

import httpx
import msgspec

from brazekit import (
    Braze,
    BrazeError,
    ConfigurationError,
    InvalidRequest,
)
from brazekit.models import Purchase, UserAttributes
from brazekit_api.calls.subscription import subscription_status_get
from conformance.items import TIME
from conformance.leaks import check_hidden, shown_by
from conformance.promises.registry import failure_of, promise
from conformance.sending import SINGLE, Script
from conformance.stage import KEY, Stage


@promise
def several_identifiers_are_sent_with_brackets() -> None:
    """One value goes plainly, several as repeated names with brackets."""
    one = subscription_status_get(subscription_group_id="g", external_id="a")
    two = subscription_status_get(subscription_group_id="g", external_id=["a", "b"])
    assert ("external_id", "a") in one.query
    assert [pair for pair in two.query if pair[0] == "external_id[]"] == [
        ("external_id[]", "a"),
        ("external_id[]", "b"),
    ]


@promise
def models_keep_what_they_do_not_know() -> None:
    """Unknown properties and enum values of an answer are kept."""
    value = {"external_id": "u", "email_subscribe": "next", "of": {"next": ["year"]}}
    assert UserAttributes.from_dict(value).to_dict() == value


@promise
def a_missing_identifier_is_refused_unsent() -> None:
    """An event of nobody never leaves."""
    stage = Stage()
    body = {"events": [{"name": "e", "time": TIME}]}
    problem = failure_of(lambda: SINGLE["sync"](stage, "users.track", body))
    assert isinstance(problem, InvalidRequest)
    assert problem.path == "events[0]"
    assert stage.request_count == 0


@promise
def what_leaves_is_what_was_passed() -> None:
    """The bytes of a request hold the caller's values, and the key in its header."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201, json={"message": "success", "purchases_processed": 1})

    said = {"external_id": "u", "product_id": "p", "currency": "USD", "price": 0.1, "time": TIME}
    bought = Purchase(external_id="u", product_id="p", currency="USD", price=0.1, time=TIME)
    SINGLE["sync"](Stage(), "users.track", {"purchases": [bought]}, httpx.MockTransport(answer))
    assert [request.headers["authorization"] for request in seen] == [f"Bearer {KEY}"]
    assert msgspec.json.decode(seen[0].content) == {"purchases": [said]}


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@promise
def secrets_stay_secret() -> None:
    """An answer that quotes key and customer shows neither, in errors nor logs."""
    person, number = "ada.lovelace@example.org", "+14155552671"
    quoted = f'{{"message":"no {KEY} for {person} and {number}","errors":["{KEY} {person}"]}}'
    stage, lines, logger = Stage(), _Lines(), logging.getLogger("brazekit")
    level = logger.level
    logger.addHandler(lines)
    logger.setLevel(logging.DEBUG)
    try:
        script = Script(stage, iter([(400, dict[str, str](), quoted.encode())]))
        problem = failure_of(lambda: SINGLE["sync"](stage, "users.track", None, script.transport()))
    finally:
        logger.removeHandler(lines)
        logger.setLevel(level)
    assert isinstance(problem, BrazeError)
    assert lines.texts, "an attempt is logged"
    for secret in (KEY, person, number):
        check_hidden(secret, shown_by(problem), "\n".join(lines.texts))


@promise
def keys_never_go_in_clear() -> None:
    """Plain HTTP is refused for anything but this machine."""
    problem = failure_of(lambda: Braze(api_key=KEY, base_url="http://rest.iad-06.braze.com"))
    assert isinstance(problem, ConfigurationError)
