"""Clients that send again what they must not, or not what they should, or at the wrong time."""

from __future__ import annotations

from typing import Any

import attrs
import httpx

from brazekit import engine, headers, retry
from brazekit.deadline import Deadline
from brazekit_mock.message import MockResponse
from conformance.mutants.registry import Patches
from conformance.score.playing import Leaving, Send
from conformance.score.registry import comes, leaves, patched, sends, tells, waits

Outcome = dict[str, Any]


def _policy(**changes: Any) -> Patches:
    """Decide by another policy than the caller's."""
    real = retry.wait_before_next

    def wait(policy: Any, kind: Any, **facts: Any) -> Any:
        return real(attrs.evolve(policy, **changes), kind, **facts)

    return {(engine, "wait_before_next"): wait}


def _repeats(decide: Any) -> Patches:
    return {(retry, "is_worth_repeating"): lambda kind, safe: decide(kind, safe)}


# ---------------------------------------------------------------- when


@waits("L3")
def repeats_at_once(seconds: float) -> float:
    """Does not wait at all."""
    return 0.0


@waits("L3")
def waits_for_minutes(seconds: float) -> float:
    """Takes seconds for minutes."""
    return seconds * 60


def _without(*names: str) -> Any:
    kept = [name.encode() for name in names]

    def drop(response: MockResponse) -> None:
        response.headers = [pair for pair in response.headers if pair[0].lower() not in kept]

    return drop


@comes("L3")
def does_not_know_the_header_of_braze(response: MockResponse) -> None:
    """Does not read X-Ratelimit-Retry-After, and sends again when it likes."""
    _without("x-ratelimit-retry-after")(response)


@comes("L3")
def does_not_know_the_standard_header(response: MockResponse) -> None:
    """Does not read Retry-After."""
    _without("retry-after")(response)


@comes("L3")
def does_not_know_the_reset(response: MockResponse) -> None:
    """Does not read X-RateLimit-Reset."""
    _without("x-ratelimit-reset")(response)


@patched("L3")
def takes_every_reset_for_an_epoch() -> Patches:
    """Reads seconds left as a time in 1970, and does not wait."""
    return {
        (headers, "_resets_in"): lambda text, now, meaning: (
            None if text is None else max(0.0, float(text) - now)
        )
    }


@patched("L3")
def takes_every_reset_for_seconds() -> Patches:
    """Reads an epoch as seconds, and waits for half a century."""
    return {
        (headers, "_resets_in"): lambda text, now, meaning: None if text is None else float(text)
    }


# ---------------------------------------------------------------- what


@sends("L3")
def repeats_writes_that_were_lost(request: Leaving, send: Send) -> MockResponse:
    """Sends again what was sent, whatever it does, when no answer came."""
    try:
        return send(request)
    except httpx.TransportError:
        return send(request)


@sends("L3")
def sends_slow_requests_three_times(request: Leaving, send: Send) -> MockResponse:
    """Sends a request three times when its answer is slow."""
    try:
        return send(request)
    except httpx.ReadTimeout:
        send_again = _quietly(send)
        send_again(request)
        return send(request)


def _quietly(send: Send) -> Any:
    def attempt(request: Leaving) -> None:
        try:
            send(request)
        except httpx.TransportError:
            return

    return attempt


@patched("L3")
def repeats_writes_that_failed() -> Patches:
    """Sends a write again after 500."""
    return _repeats(lambda kind, safe: kind in ("throttled", "not_sent", "server_error"))


@patched("L3")
def repeats_refusals() -> Patches:
    """Sends again what was refused with 400."""
    return _repeats(lambda kind, safe: kind in ("throttled", "refused") or safe)


@patched("L3")
def never_repeats() -> Patches:
    """Gives up at the first failure."""
    return _repeats(lambda kind, safe: False)


@patched("L3")
def does_not_repeat_what_was_lost() -> Patches:
    """Gives a read up whose answer was lost."""
    return _repeats(lambda kind, safe: kind != "lost" and (safe or kind == "throttled"))


@patched("L3")
def does_not_repeat_what_failed() -> Patches:
    """Gives a read up that was answered with 503."""
    return _repeats(lambda kind, safe: kind != "server_error" and (safe or kind == "throttled"))


@patched("L3")
def does_not_repeat_throttled_writes() -> Patches:
    """Sends no write again, not even one that was throttled."""
    return _repeats(lambda kind, safe: safe and kind != "refused")


@patched("L3")
def gives_up_after_two() -> Patches:
    """Makes two attempts, whatever the caller allows."""
    return _policy(max_attempts=2)


@patched("L3")
def never_gives_up() -> Patches:
    """Makes twenty attempts, whatever the caller allows."""
    return _policy(max_attempts=20)


@patched("L3")
def ignores_the_time_for_the_call() -> Patches:
    """Goes on when the time for the whole call is over."""
    real = Deadline.of
    return {(Deadline, "of"): lambda total, now: real(None, now)}


@sends("L3")
def sends_everything_twice(request: Leaving, send: Send) -> MockResponse:
    """Sends every request twice."""
    send(request)
    return send(request)


@sends("L3")
def forgets_the_body_of_repeats(request: Leaving, send: Send) -> MockResponse:
    """Sends again without the body."""
    response = send(request)
    if response.status == 429:
        request.body = b""
        return send(request)
    return response


# ---------------------------------------------------------------- what is told of it


def _classes(outcome: Outcome) -> list[str]:
    told: list[str] = outcome.get("error", {}).get("classes", [])
    return told


@tells("L3")
def tells_the_unknown_as_unsent(outcome: Outcome, message: Any) -> None:
    """Says that nothing was sent where the answer was lost."""
    if "outcome_unknown" in _classes(outcome):
        outcome["error"] |= {"classes": ["not_sent"], "retry_safe": True}


@tells("L3")
def tells_the_unsent_as_unknown(outcome: Outcome, message: Any) -> None:
    """Says that something may have been applied where nobody listened."""
    if "not_sent" in _classes(outcome):
        outcome["error"] |= {"classes": ["outcome_unknown"], "retry_safe": False}


@tells("L3")
def tells_the_unknown_as_success(outcome: Outcome, message: Any) -> None:
    """Takes a lost answer for a good one."""
    if "outcome_unknown" in _classes(outcome):
        outcome.clear()
        outcome |= {"kind": "success", "value": {}}


@tells("L3")
def calls_every_failure_safe_to_repeat(outcome: Outcome, message: Any) -> None:
    """Says of every failure that sending again is safe."""
    if "error" in outcome:
        outcome["error"]["retry_safe"] = True


@tells("L3")
def calls_no_failure_safe_to_repeat(outcome: Outcome, message: Any) -> None:
    """Says of no failure that sending again is safe."""
    if "error" in outcome:
        outcome["error"]["retry_safe"] = False


@comes("L3")
def believes_half_an_answer(response: MockResponse) -> None:
    """Takes JSON that breaks off for an empty answer."""
    if response.status < 300 and response.body[:1] == b"{" and response.body[-1:] != b"}":
        response.body = b"{}"


@leaves("L3")
def opens_a_breaker(request: Leaving) -> None:
    """Sends nothing while it believes the server to be ill: every request goes elsewhere."""
    request.host = "fallback.example.com"
