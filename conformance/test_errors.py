"""What goes wrong is told by a typed error that says what to do, and none shows a key or a person.

The first part is the list that the users family is accepted by; the rest holds for all errors.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
import pytest

from brazekit import (
    BadRequest,
    Braze,
    BrazeError,
    ConfigurationError,
    Forbidden,
    InvalidRequest,
    PartialFailure,
    PayloadTooLarge,
    Unauthorized,
)
from brazekit.inputs import NewUserAliasInput
from brazekit.models import Event, UserAttributes
from brazekit_mock.inprocess import MockTransport
from conformance.faulty import Opaque
from conformance.invariants.scenes import add_alias, aliases_of, create, existing
from conformance.items import TIME, item
from conformance.leaks import check_hidden, shown_by, shown_with_locals
from conformance.sending import SINGLE, Flaky, Script
from conformance.stage import KEY, Stage

OTHER_KEY = "0f1e2d3c-aaaa-bbbb-cccc-1234567890ab"
ways = pytest.mark.parametrize("way", SINGLE)


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Catch every log of every library, down to DEBUG."""
    caplog.set_level(logging.DEBUG)
    for name in ("brazekit", "httpx", "httpcore", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


def caught(kind: type[BrazeError], act: Callable[[], Any]) -> BrazeError:
    """Catch the error of an act; it has to be of this kind."""
    with pytest.raises(kind) as info:
        act()
    return info.value


def check_says(error: BrazeError, *words: str) -> None:
    """The message has the words of what is wrong and of what to do about it."""
    for word in words:
        assert word in str(error), f"{word!r} is missing in: {error}"
    assert str(error).rstrip().endswith((".", ")")), "a message is made of sentences"


def check_keyless(error: BrazeError, logs: pytest.LogCaptureFixture, *secrets: str) -> None:
    """Neither error nor logs show any of the keys."""
    for secret in (KEY, OTHER_KEY, *secrets):
        check_hidden(secret, shown_by(error), logs.text)


# ---------------------------------------------------------------- the list of acceptance


@ways
def test_a_wrong_key_is_unauthorized(way: str, logs: pytest.LogCaptureFixture) -> None:
    """The message says that key and instance have to match, and where to look."""
    error = caught(Unauthorized, lambda: SINGLE[way](Stage(), "users.track", api_key=OTHER_KEY))
    check_says(error, "401", "key is wrong", "another instance", "Settings > APIs and Identifiers")
    check_keyless(error, logs)


@ways
def test_a_missing_permission_is_forbidden(way: str, logs: pytest.LogCaptureFixture) -> None:
    """The message names the permission that the key lacks."""
    stage = Stage()
    key = stage.braze_mock.make_key(permissions=["users.export.ids"], key=OTHER_KEY)
    error = caught(Forbidden, lambda: SINGLE[way](stage, "users.track", api_key=key))
    check_says(error, "403", "lacks the permission `users.track`", "make a new key")
    check_keyless(error, logs)
    SINGLE[way](stage, "users.export.ids", api_key=key)


@ways
def test_a_blocked_address_is_forbidden(way: str, logs: pytest.LogCaptureFixture) -> None:
    """The message tells a blocked address from a missing permission."""
    stage = Stage()
    key = stage.braze_mock.make_key(ip_allowlist=["203.0.113.0/24"], key=OTHER_KEY)
    error = caught(Forbidden, lambda: SINGLE[way](stage, "users.track", api_key=key))
    check_says(error, "403", "IP allowlist", "call from another one")
    assert "lacks the permission" not in str(error)
    check_keyless(error, logs)
    allowed = MockTransport(stage.mock, client="203.0.113.9")
    with stage.client(allowed, api_key=key) as braze:
        braze.users.track(events=[item("events", 1)])


@pytest.mark.parametrize("instance", ["US-99", "EU-7", "mars", ""])
def test_an_unknown_instance_is_refused(instance: str, logs: pytest.LogCaptureFixture) -> None:
    """The message lists or suggests the instances that there are."""
    error = caught(ConfigurationError, lambda: Braze(api_key=KEY, instance=instance))
    check_says(error, "US-06" if instance in ("mars", "") else instance[:2])
    check_keyless(error, logs)


@pytest.mark.parametrize(
    "url", ["http://rest.iad-06.braze.com", "http://10.0.0.5:8787", "http://localhost.example.com"]
)
def test_plain_http_is_refused_off_this_machine(url: str, logs: pytest.LogCaptureFixture) -> None:
    """A key never goes over a network in clear; loopback is allowed for the mock."""
    error = caught(ConfigurationError, lambda: Braze(api_key=KEY, base_url=url))
    check_says(error, "http://", "https://", "this machine only")
    check_keyless(error, logs)
    for own in ("http://127.0.0.1:8787", "http://localhost:8787", "http://[::1]:8787"):
        Braze(api_key=KEY, base_url=own).close()


@ways
def test_a_missing_identifier_is_refused_unsent(way: str, logs: pytest.LogCaptureFixture) -> None:
    """The message names the item and the identifiers of which one is needed."""
    stage = Stage()
    events = [item("events", 1), {"name": "e", "time": TIME}]
    error = caught(InvalidRequest, lambda: SINGLE[way](stage, "users.track", {"events": events}))
    check_says(error, "events[1]", "external_id", "user_alias", "Nothing was sent")
    assert stage.request_count == 0
    check_keyless(error, logs)


@ways
def test_a_76th_event_is_refused_unsent(way: str, logs: pytest.LogCaptureFixture) -> None:
    """The message names the cap and the call that splits."""
    stage = Stage()
    events = [item("events", number) for number in range(76)]
    error = caught(InvalidRequest, lambda: SINGLE[way](stage, "users.track", {"events": events}))
    check_says(error, "events", "76", "75", "_batched", "Nothing was sent")
    assert stage.request_count == 0
    check_keyless(error, logs)


@ways
@pytest.mark.parametrize(
    "value",
    [Opaque(), b"bytes", float("nan"), 1j, datetime(2026, 1, 1), {1: 2}, "\ud83d"],
    ids=lambda value: type(value).__name__,
)
def test_an_unserialisable_property_is_refused_unsent(
    way: str, value: Any, logs: pytest.LogCaptureFixture
) -> None:
    """The message names the place down to the property."""
    stage = Stage()
    event = Event(external_id="u1", name="e", time=TIME, properties={"color": value})
    error = caught(InvalidRequest, lambda: SINGLE[way](stage, "users.track", {"events": [event]}))
    check_says(error, "events[0].properties.color", "Nothing was sent")
    assert stage.request_count == 0
    check_keyless(error, logs)


def test_a_second_name_under_one_label_is_told(logs: pytest.LogCaptureFixture) -> None:
    """The outcome lists the alias with its index, or raises when asked to; the first one stays."""
    stage = Stage()
    first: NewUserAliasInput = {"external_id": "u1", "alias_name": "a", "alias_label": "card"}
    second: NewUserAliasInput = {"external_id": "u1", "alias_name": "b", "alias_label": "card"}
    with stage.client() as braze:
        create(braze, "u1")
        assert add_alias(braze, "u1", "a")
        outcome = braze.users.alias.new(user_aliases=[first, second])
        assert [(each.array, each.index) for each in outcome.rejected] == [("user_aliases", 1)]
        assert "alias_label" in outcome.rejected[0].reason
        strict = braze.with_options(raise_on_partial=True)
        error = caught(PartialFailure, lambda: strict.users.alias.new(user_aliases=[second]))
        check_says(error, "0 of 1 items accepted", "user_aliases[0]", "alias_label")
        assert aliases_of(existing(braze, "u1")) == [("card", "a")]
    check_keyless(error, logs)


# ---------------------------------------------------------------- further refusals


@ways
def test_a_request_without_anything_valid_is_a_bad_request(way: str) -> None:
    """A fatal error carries Braze's words, and the entries that explain it."""
    event = {"external_id": "u", "name": "e", "time": "some day"}
    error = caught(BadRequest, lambda: SINGLE[way](Stage(), "users.track", {"events": [event]}))
    assert isinstance(error, BadRequest)
    check_says(error, "400", "Nothing of the request was applied")
    assert error.status == 400
    assert error.errors[0]["index"] == 0
    assert not error.is_retry_safe


@ways
def test_a_body_over_the_cap_of_another_contract_is_too_large(way: str) -> None:
    """413 is typed, and names the call that splits by bytes."""
    stage = Stage()
    script = Script(stage, iter([(413, {}, b'{"message":"Payload Too Large"}')]))
    error = caught(
        PayloadTooLarge, lambda: SINGLE[way](stage, "users.track", None, script.transport())
    )
    check_says(error, "413", "users.track_batched")


@ways
@pytest.mark.parametrize("status", [300, 302, 308, 402, 404, 405, 409, 418, 451])
def test_every_other_answer_is_typed_too(way: str, status: int) -> None:
    """Whatever the status and body, what is raised is a BrazeError that has the status."""
    bodies = [b"", b"<html>", b'"text"', b"[1]", b'{"message":7}', b"\xff\xfe", b'{"errors":{}}']
    for body in bodies:
        stage = Stage()
        script = Script(stage, iter([(status, {"location": "https://x.example"}, body)]))
        with pytest.raises(BrazeError) as info:
            SINGLE[way](stage, "users.track", None, script.transport())
        assert getattr(info.value, "status", None) == status
        assert len(script.seen) == 1, "neither followed nor sent again"


# ---------------------------------------------------------------- keys and people

PERSON = "ada.lovelace@example.org"
NUMBER = "+14155552671"


def _failures() -> dict[str, Callable[[Stage, str], Any]]:
    """Every way to fail that there is, by name."""
    body = {"events": [{"email": PERSON, "phone": NUMBER, "name": "e", "time": TIME}]}

    def armed(fault: str, **options: Any) -> Callable[[Stage, str], Any]:
        def act(stage: Stage, way: str) -> Any:
            stage.braze_mock.arm(fault, **options)
            return SINGLE[way](stage, "users.track", body)

        return act

    def scripted(status: int, text: str) -> Callable[[Stage, str], Any]:
        def act(stage: Stage, way: str) -> Any:
            answers = iter([(status, dict[str, str](), text.encode())] * 9)
            return SINGLE[way](
                stage, "users.track", body, Script(stage, answers).transport(), api_key=KEY
            )

        return act

    def broken(error: type[httpx.TransportError]) -> Callable[[Stage, str], Any]:
        return lambda stage, way: SINGLE[way](stage, "users.track", body, Flaky(stage, [error] * 9))

    quoted = f'{{"message":"no {KEY} for {PERSON} and {NUMBER}","errors":["{KEY}","{PERSON}"]}}'
    return {
        "server_error": armed("server_error"),
        "bad_gateway_html": armed("bad_gateway_html"),
        "drop_after": armed("drop_after"),
        "truncated_json": armed("truncated_json"),
        "retry_after_only": armed("retry_after_only"),
        "no connection": broken(httpx.ConnectError),
        "read timeout": broken(httpx.ReadTimeout),
        "400 that quotes": scripted(400, quoted),
        "401 that quotes": scripted(401, quoted),
        "403 that quotes": scripted(403, quoted),
        "429 that quotes": scripted(429, quoted),
        "500 that quotes": scripted(500, quoted),
        "502 that quotes": scripted(502, f"<html><title>{KEY} {PERSON}</title></html>"),
        "201 that is no JSON": scripted(201, f"{KEY} {PERSON} {NUMBER}"),
        "wrong type": lambda stage, way: SINGLE[way](
            stage, "users.track", {"events": [{"email": PERSON, "name": NUMBER, "time": 7}]}
        ),
        "wrong place": lambda stage, way: SINGLE[way](
            stage, "users.track", {"attributes": [{"email": PERSON, "phone": [NUMBER]}]}
        ),
    }


FAILURES = _failures()


@ways
@pytest.mark.parametrize("failure", FAILURES)
def test_no_error_and_no_log_shows_a_key_or_a_person(
    failure: str, way: str, logs: pytest.LogCaptureFixture
) -> None:
    """Texts, arguments, tracebacks, causes, pickles and DEBUG logs are free of both."""
    with pytest.raises(BrazeError) as info:
        FAILURES[failure](Stage(), way)
    for secret in (KEY, PERSON, NUMBER):
        check_hidden(secret, shown_by(info.value), logs.text)


@ways
@pytest.mark.parametrize("failure", FAILURES)
def test_a_crash_report_with_local_variables_shows_no_key(failure: str, way: str) -> None:
    """Frames of the client hold the key in forms that show a mask, so that crash reports do too."""
    with pytest.raises(BrazeError) as info:
        FAILURES[failure](Stage(), way)
    check_hidden(KEY, shown_with_locals(info.value))


def test_what_people_print_shows_no_key() -> None:
    """Clients, settings and their parts can be printed and compared without showing the key."""
    with Stage().client() as braze:
        settings = braze._engine.core.settings
        check_hidden(KEY, repr(braze), str(braze), repr(settings), repr(settings.key))


def test_a_rejection_that_quotes_a_person_is_cleaned(logs: pytest.LogCaptureFixture) -> None:
    """Reasons of rejected items are Braze's words, without addresses and numbers."""
    stage = Stage()
    body = (
        f'{{"message":"success","attributes_processed":0,"errors":[{{"index":0,'
        f'"input_array":"attributes","type":"{PERSON} or {NUMBER} is not valid"}}]}}'
    )
    script = Script(stage, iter([(201, {}, body.encode())] * 2))
    attributes = [UserAttributes(email=PERSON)]
    with stage.client(script.transport()) as braze:
        outcome = braze.users.track(attributes=attributes)
        report = braze.users.track_batched(attributes=attributes)
    for rejected in (outcome.rejected, report.rejected):
        assert [each.index for each in rejected] == [0]
        for secret in (PERSON, NUMBER):
            check_hidden(secret, rejected[0].reason, logs.text)


def test_the_search_for_secrets_can_find_one() -> None:
    """The check of leaks sees a secret in a message, an attribute, a cause and a note."""
    plain = BrazeError("fine")
    check_hidden(KEY, shown_by(plain))
    cause = BrazeError("fine")
    cause.__cause__ = ValueError(KEY)
    noted = BrazeError("fine")
    noted.add_note(f"with {KEY[:14]}")
    held = BrazeError("fine")
    held.operation = KEY
    for leaking in (BrazeError(f"no {KEY}"), cause, noted, held):
        with pytest.raises(AssertionError):
            check_hidden(KEY, shown_by(leaking))
