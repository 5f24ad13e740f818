"""Answers become data, or errors whose message says what to do."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import answers, errors, unanswered
from brazekit.errors import ApiError
from brazekit.settings import resolve
from brazekit.wire import WireError, WireResponse
from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import RateLimit

from .support import KEY, reply

TRACK = OPERATIONS["users.track"]
EXPORT = OPERATIONS["users.export.ids"]
SETTINGS = resolve(KEY, instance="US-06", environ={})
HTML = b"<!DOCTYPE html><html><head><title>\n502 Bad Gateway</title></head><body>x</body></html>"
NO_HINT = RateLimit("users_track")


def error(
    response: WireResponse, operation: Any = TRACK, limit: RateLimit = NO_HINT, **more: int
) -> ApiError:
    return answers.api_error(operation, response, limit, SETTINGS, **more)


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (302, errors.ApiError),
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (413, errors.PayloadTooLarge),
        (418, errors.ApiError),
        (429, errors.RateLimited),
        (500, errors.UncertainServerError),
        (502, errors.UncertainServerError),
        (599, errors.UncertainServerError),
    ],
)
def test_each_status_has_its_class(status: int, cls: type[ApiError]) -> None:
    """And keeps its status, message, errors and operation."""
    made = error(reply(status, {"message": "No.", "errors": ["a", {"b": 1}]}))
    assert type(made) is cls
    assert (made.status, made.message, made.errors) == (status, "No.", ("a", {"b": 1}))
    assert made.operation == "users.track"
    assert str(made).startswith(f"users.track: Braze answered {status}: No. ")


def test_a_server_error_is_uncertain_only_for_unsafe_writes() -> None:
    """On a read there is nothing that could have been applied."""
    made = error(reply(500), EXPORT)
    assert type(made) is errors.ServerError
    assert made.is_retry_safe
    unsafe = error(reply(500))
    assert not unsafe.is_retry_safe
    assert TRACK.retry_because in str(unsafe)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (HTML, "502 Bad Gateway (an HTML page)"),
        (b"<html>", "(an HTML page)"),
        (b"upstream timed out\nmore", "upstream timed out"),
        (b"", ""),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b'"text"', "text"),
        (b"[1]", ""),
        (b'{"detail": "scim says so"}', "scim says so"),
        (b'{"errors": [{"message": "the first"}]}', "the first"),
        (b'{"errors": "only text"}', "only text"),
        (b'{"message": 7}', ""),
    ],
)
def test_any_body_gives_a_message(content: bytes, message: str) -> None:
    """A proxy's page keeps its status, and what can be said of it."""
    made = error(WireResponse(502, {}, content))
    assert (made.status, made.message) == (502, message)


@given(st.integers(300, 599), st.binary(max_size=200))
def test_no_body_can_break_the_error(status: int, content: bytes) -> None:
    """Whatever comes back, an error with its status is made."""
    assert error(WireResponse(status, {}, content)).status == status


def test_a_long_body_gives_a_short_message() -> None:
    """Nobody wants a page of text in a log line."""
    assert len(str(error(WireResponse(400, {}, b"x" * 1_000_000)))) < 1000


def test_401_names_both_reasons_and_the_instance() -> None:
    """Braze answers a wrong key and a wrong instance alike."""
    text = str(error(reply(401, {"message": "Invalid API key"})))
    assert "US-06 (https://rest.iad-06.braze.com)" in text
    assert "another instance" in text
    assert "key is wrong" in text


def test_403_names_the_permission_of_the_document() -> None:
    """The one thing to know is what the key lacks."""
    text = str(error(reply(403, {"message": "Access Denied"}), EXPORT))
    assert "`users.export.ids`" in text


@pytest.mark.parametrize("said", ["Invalid IP 203.0.113.7", "not on the whitelist", "IP address"])
def test_403_of_an_address_speaks_of_the_allowlist(said: str) -> None:
    """A missing permission would be the wrong thing to look for."""
    text = str(error(reply(403, {"message": said})))
    assert "IP allowlist" in text
    assert "permission" not in text


def test_413_tells_size_cap_and_remedy() -> None:
    """In bytes, and with the method that splits."""
    text = str(error(reply(413), sent_bytes=5_000_000))
    assert "5,000,000 bytes" in text
    assert "4,194,304" in text
    assert "users.track_batched" in text


def test_429_tells_when_to_come_back() -> None:
    """The told wait goes before the reset."""
    made = error(reply(429), limit=RateLimit("users_track", resets_in=40, retry_after=7))
    assert isinstance(made, errors.RateLimited)
    assert made.retry_after == 7
    assert "in 7 s" in str(made)
    assert made.is_retry_safe
    by_reset = error(reply(429), limit=RateLimit("users_track", resets_in=40))
    assert isinstance(by_reset, errors.RateLimited)
    assert by_reset.retry_after == 40
    assert "after a while" in str(error(reply(429)))


@pytest.mark.parametrize(
    "said",
    [
        "Another job is in progress",
        "another sync of this integration is running",
        "An export of the same segment is still running",
        "A segment export is already being processed",
    ],
)
def test_a_429_of_a_running_job_is_a_conflict(said: str) -> None:
    """It is no throttling: it is not repeated, and the message says what to wait for."""
    response = reply(429, {"message": said})
    assert answers.kind_of(response) == "refused"
    made = error(response)
    assert type(made) is errors.Conflict
    assert made.is_retry_safe
    assert "running job" in str(made)


@pytest.mark.parametrize(
    "said",
    [
        "Rate Limited",
        "",
        "You have exceeded the maximum number of requests. Please try again later.",
        "Your API key has been rate limited",
    ],
)
def test_any_other_429_is_throttling(said: str) -> None:
    """Also where it says nothing."""
    assert answers.kind_of(reply(429, {"message": said})) == "throttled"


@pytest.mark.parametrize(("status", "kind"), [(200, None), (201, None), (202, None), (204, None),
                         (301, "refused"), (404, "refused"), (500, "server_error")])  # fmt: skip
def test_kinds_follow_the_status(status: int, kind: str | None) -> None:
    """2xx is an answer, 202 included; 5xx may pass; the rest is final."""
    assert answers.kind_of(reply(status)) == kind


def test_an_answer_that_quotes_the_key_does_not_show_it() -> None:
    """Neither in message nor in errors."""
    made = error(reply(400, {"message": f"bad {KEY}", "errors": [KEY, {"k": [f"x{KEY}"]}]}))
    assert KEY not in f"{made!s} {made!r} {made.errors}"


def test_a_connection_that_was_never_made_is_safe_to_repeat() -> None:
    """Nothing was sent, even of a write."""
    made = unanswered.lost_error(TRACK, WireError("not_sent", "refused"), SETTINGS, 3)
    assert type(made) is errors.NotSent
    assert made.is_retry_safe
    assert "after 3 attempts" in str(made)
    assert "(refused)" in str(made)


@pytest.mark.parametrize(("operation", "safe"), [(TRACK, False), (EXPORT, True)])
def test_a_lost_answer_is_an_unknown_outcome(operation: Any, safe: bool) -> None:
    """Safe to repeat only where the document says so; an unreadable success is the same."""
    lost = unanswered.lost_error(operation, WireError("lost", "x"), SETTINGS, 1)
    torn = unanswered.unreadable_error(operation, reply(201, b"{"), 1)
    for made in (lost, torn):
        assert type(made) is errors.OutcomeUnknown
        assert made.is_retry_safe is safe
        assert (operation.retry_because in str(made)) is not safe


@pytest.mark.parametrize(
    ("content", "data"),
    [
        (b"", {}),
        (b" \n", {}),
        (b'{"a": 1e400}', {"a": float("inf")}),
        (b"\xef\xbb\xbf{}", {}),
        (b'{"n": 123456789012345678901234567890}', {"n": 123456789012345678901234567890}),
        (b'{"future": {"kept": [1]}}', {"future": {"kept": [1]}}),
    ],
)
def test_bodies_are_read_leniently(content: bytes, data: Any) -> None:
    """An empty body, a byte order mark and huge numbers are all data."""
    assert answers.decode(content) == data


@pytest.mark.parametrize("content", [b"{", b'{"a": ', b"<html>", b"\xff", b"[" * 100_000])
def test_a_torn_body_is_unreadable(content: bytes) -> None:
    """It is told apart from data, whatever is wrong with it."""
    with pytest.raises(answers.Unreadable):
        answers.decode(content)
