"""What is sent again, and when."""

from __future__ import annotations

from typing import Any

import httpx

from brazekit import (
    OutcomeUnknown,
    Pace,
    Retry,
)
from conformance.promises.registry import failure_of, promise
from conformance.sending import SINGLE, Flaky, Script
from conformance.stage import READ_TIMEOUT, Stage

# ---------------------------------------------------------------- sending again


def _sent(operation: str, fault: str, **options: Any) -> tuple[int, BaseException | None]:
    stage = Stage()
    stage.braze_mock.arm(fault, **options)
    retry = Retry(max_attempts=4)
    problem = failure_of(lambda: SINGLE["sync"](stage, operation, retry=retry))
    return stage.request_count, problem


@promise
def unknown_writes_are_sent_once() -> None:
    """A write whose answer is lost or 5xx is sent once, and its outcome is called unknown."""
    for fault, options in (
        ("drop_after", {}),
        ("server_error", {"applied": True}),
        ("bad_gateway_html", {}),
        ("slow", {"delay": READ_TIMEOUT + 1}),
    ):
        count, problem = _sent("users.track", fault, **options)
        assert count == 1, f"sent {count} times under {fault}"
        assert isinstance(problem, OutcomeUnknown)


@promise
def html_errors_keep_their_status() -> None:
    """A gateway's page in HTML is a typed error with its status."""
    _, problem = _sent("users.track", "bad_gateway_html")
    assert getattr(problem, "status", None) == 502


@promise
def safe_calls_are_sent_again() -> None:
    """A read is sent again after a lost answer and after 5xx."""
    for fault in ("drop_after", "server_error"):
        assert _sent("users.export.ids", fault, count=2) == (3, None)


@promise
def refused_calls_are_sent_again() -> None:
    """A write is sent again after 429."""
    assert _sent("users.track", "rate_limited", count=2) == (3, None)


@promise
def unsent_calls_are_sent_again() -> None:
    """A write is sent when a connection can be made at last."""
    transport = Flaky(Stage(), [httpx.ConnectError, httpx.ConnectTimeout])
    assert failure_of(lambda: SINGLE["sync"](Stage(), "users.track", None, transport)) is None
    assert transport.tries == 3


# ---------------------------------------------------------------- waiting


def _wait(headers: dict[str, str], plan: str = "standard") -> float:
    stage = Stage(plan=plan)
    answers = iter([(429, headers, b"{}"), (200, dict[str, str](), b'{"message":"success"}')])
    script = Script(stage, answers)
    problem = failure_of(
        lambda: SINGLE["sync"](stage, "users.export.ids", None, script.transport())
    )
    assert problem is None, f"gave up: {problem}"
    return script.waits[0]


@promise
def resets_are_read_in_both_meanings() -> None:
    """A reset in 45 s is waited for as such, as an epoch and as seconds left, on every plan."""
    now = Stage().clock.now()
    for plan in ("standard", "mau"):
        assert 45 <= _wait({"X-RateLimit-Reset": str(int(now + 46))}, plan) <= 48
        assert 45 <= _wait({"X-RateLimit-Reset": "45"}, plan) <= 48


@promise
def a_told_wait_is_waited() -> None:
    """A 429 with only X-Ratelimit-Retry-After is not sent again at once; nor with Retry-After."""
    for name in ("X-Ratelimit-Retry-After", "Retry-After"):
        assert 30 <= _wait({name: "30"}) <= 32
    assert 20 <= _wait({"X-Ratelimit-Retry-After": "20", "Retry-After": "50"}) <= 22


@promise
def a_bucket_is_paced() -> None:
    """More exports than a minute takes are spread over time, and none is refused."""
    stage = Stage()
    with stage.client() as braze:
        for _ in range(255):
            braze.users.export.ids(external_ids=["u"])
    assert {request["status"] for request in stage.requests} == {200}


@promise
def a_bucket_that_fails_fast_does_not_wait() -> None:
    """`Pace.fail` raises in place of waiting."""
    stage = Stage()
    with stage.client(pace=Pace.fail) as braze:
        problems = [
            failure_of(lambda: braze.users.export.ids(external_ids=["u"])) for _ in range(251)
        ]
    assert problems[:250] == [None] * 250
    assert problems[250] is not None
    assert stage.clock.slept == []
