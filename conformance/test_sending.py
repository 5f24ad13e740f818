"""A write whose outcome is unknown is never sent twice, and what may be repeated is."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from brazekit import BrazeError, NotSent, OutcomeUnknown, RateLimited, Retry, ServerError
from conformance.document import operations
from conformance.sending import SINGLE, Flaky, documented_arguments
from conformance.stage import READ_TIMEOUT, Stage

IDS = sorted(operations())
SAFE = {name for name, each in operations().items() if each.node["x-braze-retry"]["safe"]}
UNSAFE = sorted(set(IDS) - SAFE)

# Failures after which a write may have been applied: fault of the mock, and its options.
UNCERTAIN: list[tuple[str, dict[str, Any]]] = [
    ("drop_before", {}),
    ("drop_after", {}),
    ("truncated_json", {}),
    ("slow", {"delay": READ_TIMEOUT + 1}),
    ("server_error", {"applied": True}),
    ("server_error", {"applied": False, "status": 503}),
    ("bad_gateway_html", {"applied": True}),
]
# Half of no body is no body, so an answer without one cannot be cut short.
BODILESS = {name for name, each in operations().items() if not any(each.answers())}
uncertain = pytest.mark.parametrize(
    ("fault", "options"), UNCERTAIN, ids=[f"{n}-{f}" for n, (f, _) in enumerate(UNCERTAIN)]
)
ways = pytest.mark.parametrize("way", SINGLE)


def test_the_document_knows_safe_and_unsafe_operations() -> None:
    """Neither of the two lists below is empty by mistake."""
    assert "users.track" in UNSAFE
    assert {"users.export.ids", "subscription.status.set"} <= SAFE


@ways
@uncertain
@pytest.mark.parametrize("operation", UNSAFE)
def test_an_unsafe_write_of_unknown_outcome_is_sent_once(
    operation: str, fault: str, options: dict[str, Any], way: str
) -> None:
    """One request reaches the mock, and the error says that the outcome is unknown."""
    stage = Stage()
    stage.braze_mock.arm(fault, **options)
    if fault == "truncated_json" and operation in BODILESS:
        SINGLE[way](stage, operation)
        return
    with pytest.raises(OutcomeUnknown) as caught:
        SINGLE[way](stage, operation)
    assert stage.request_count == 1
    assert not caught.value.is_retry_safe
    assert caught.value.operation == operation
    because = operations()[operation].node["x-braze-retry"]["because"]
    assert because in str(caught.value), "the message says why it is not sent again"
    assert isinstance(caught.value, ServerError) == (fault in ("server_error", "bad_gateway_html"))


@ways
@uncertain
@pytest.mark.parametrize("operation", sorted(SAFE))
def test_a_safe_operation_is_sent_again_until_it_is_answered(
    operation: str, fault: str, options: dict[str, Any], way: str
) -> None:
    """Two failures, then the answer: three requests, and the caller sees only the answer."""
    stage = Stage()
    stage.braze_mock.arm(fault, count=2, **options)
    SINGLE[way](stage, operation)
    assert stage.request_count == 3
    assert sum(stage.clock.slept) > 0


@ways
@pytest.mark.parametrize("operation", sorted(SAFE))
def test_a_safe_operation_gives_up_in_the_end(operation: str, way: str) -> None:
    """Attempts are counted, and the last failure is raised as one that may be sent again."""
    stage = Stage()
    stage.braze_mock.arm("drop_after")
    with pytest.raises(OutcomeUnknown) as caught:
        SINGLE[way](stage, operation, retry=Retry(max_attempts=3))
    assert stage.request_count == 3
    assert caught.value.is_retry_safe


@ways
@pytest.mark.parametrize("fault", ["rate_limited", "retry_after_only"])
@pytest.mark.parametrize("operation", IDS)
def test_a_429_is_sent_again_by_every_operation(operation: str, fault: str, way: str) -> None:
    """A refusal for the number of requests applied nothing, so also writes are sent again."""
    stage = Stage()
    stage.braze_mock.arm(fault, count=2, retry_after=9)
    SINGLE[way](stage, operation)
    assert stage.request_count == 3
    assert sum(stage.clock.slept) >= 2 * 9 - 1


@ways
@pytest.mark.parametrize("operation", IDS)
def test_a_storm_of_429_ends_in_a_typed_error(operation: str, way: str) -> None:
    """When attempts run out, the error tells when to come back, and that it is safe to."""
    stage = Stage()
    stage.braze_mock.arm("retry_after_only", retry_after=13)
    with pytest.raises(RateLimited) as caught:
        SINGLE[way](stage, operation, retry=Retry(max_attempts=2))
    assert (caught.value.retry_after, caught.value.is_retry_safe) == (13, True)
    assert stage.request_count == 2


@ways
@pytest.mark.parametrize("operation", IDS)
@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
def test_what_never_left_is_sent_again(
    operation: str, error: type[httpx.TransportError], way: str
) -> None:
    """Without a connection nothing was applied, so every operation tries again."""
    stage = Stage()
    transport = Flaky(stage, [error, error])
    SINGLE[way](stage, operation, None, transport)
    assert (transport.tries, stage.request_count) == (3, 1)


@ways
def test_without_any_connection_the_error_says_that_nothing_was_sent(way: str) -> None:
    """`NotSent` is safe to send again, and is no unknown outcome."""
    stage = Stage()
    transport = Flaky(stage, [httpx.ConnectError] * 9)
    with pytest.raises(NotSent) as caught:
        SINGLE[way](stage, "users.track", None, transport)
    assert caught.value.is_retry_safe
    assert not isinstance(caught.value, OutcomeUnknown)
    assert (transport.tries, stage.request_count) == (5, 0)


@ways
@pytest.mark.parametrize(
    "error", [httpx.ReadError, httpx.WriteError, httpx.ReadTimeout, httpx.RemoteProtocolError]
)
def test_a_connection_that_breaks_on_the_way_leaves_a_write_unknown(
    error: type[httpx.TransportError], way: str
) -> None:
    """A connection that was lost after it was made may have carried the request."""
    stage = Stage()
    transport = Flaky(stage, [error])
    with pytest.raises(OutcomeUnknown):
        SINGLE[way](stage, "users.track", None, transport)
    assert transport.tries == 1


@ways
def test_a_doubt_is_not_forgotten_over_a_later_429(way: str) -> None:
    """An answer lost after a 429 leaves the write unknown, and it is not sent a third time."""
    stage = Stage()
    stage.braze_mock.arm("rate_limited", count=1)
    stage.braze_mock.arm("drop_after")
    with pytest.raises(OutcomeUnknown):
        SINGLE[way](stage, "users.track")
    assert stage.request_count == 2
    assert stage.tenant.users.events == 1


@ways
def test_a_queued_answer_is_a_success(way: str) -> None:
    """202 with `queued` is what maintenance answers: taken, not failed, not sent again."""
    stage = Stage()
    stage.braze_mock.arm("queued", delay=60)
    outcome = SINGLE[way](stage, "users.track")
    assert (outcome.status, outcome.queued, outcome.accepted) == (202, True, outcome.sent)
    assert stage.tenant.users.events == 0
    stage.settle(61)
    assert stage.tenant.users.events == 1


@ways
def test_waits_end_with_the_budget(way: str) -> None:
    """A told wait that does not fit the budget is not begun."""
    stage = Stage()
    stage.braze_mock.arm("retry_after_only", retry_after=3600)
    with pytest.raises(RateLimited):
        SINGLE[way](stage, "users.export.ids", retry=Retry(budget=60))
    assert sum(stage.clock.slept) == 0


@pytest.mark.parametrize("operation", IDS)
def test_both_ways_raise_and_answer_alike(operation: str) -> None:
    """For each failure, the two clients send as often and raise the same error."""
    for fault, options in UNCERTAIN:
        seen = []
        for way in SINGLE:
            stage = Stage()
            stage.braze_mock.arm(fault, count=1, **options)
            error: BrazeError | None = None
            try:
                SINGLE[way](stage, operation, documented_arguments(operation))
            except BrazeError as caught:
                error = caught
            seen.append((stage.request_count, type(error), str(error)))
        assert seen[0] == seen[1]
