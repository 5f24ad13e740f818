"""Clients that send wrongly, or at the wrong time."""

from __future__ import annotations

from typing import Any

from brazekit import (
    answers,
    engine,
    headers,
    httpx_async_wire,
    httpx_wire,
    pacer,
    retry,
)
from brazekit.wire import WireError
from conformance.mutants.registry import Patches, mutant

# ---------------------------------------------------------------- sending again


@mutant(
    "mixed_faults_lose_and_double_nothing",
    "unknown_writes_are_sent_once",
    "a_lost_batch_is_unknown",
)
def retries_unknown_writes() -> Patches:
    """Sends a write again after a lost answer, as if it were a read."""
    return {(retry, "is_worth_repeating"): lambda kind, safe: kind != "refused"}


@mutant("refused_calls_are_sent_again", "safe_calls_are_sent_again", "a_storm_loses_nothing")
def never_retries() -> Patches:
    """Gives up at the first failure."""
    return {(retry, "is_worth_repeating"): lambda kind, safe: False}


@mutant("unknown_writes_are_sent_once", "a_failed_batch_is_unknown")
def takes_5xx_for_429() -> Patches:
    """Treats a server's failure as a refusal that applied nothing."""
    real = answers.kind_of

    def kind_of(response: Any) -> Any:
        kind = real(response)
        return "throttled" if kind == "server_error" else kind

    return {(answers, "kind_of"): kind_of}


@mutant(
    "mixed_faults_lose_and_double_nothing",
    "unknown_writes_are_sent_once",
    "a_lost_batch_is_unknown",
)
def takes_lost_for_unsent() -> Patches:
    """Treats every broken connection as one over which nothing was sent."""
    unsent = WireError("not_sent", "broken")
    return {(httpx_wire, "failure_of"): lambda error: unsent}


@mutant("unsent_calls_are_sent_again")
def takes_unsent_for_lost() -> Patches:
    """Treats a connection that was never made as one that may have carried the request."""
    return {(httpx_wire, "failure_of"): lambda error: WireError("lost", "broken")}


@mutant("a_batch_is_accepted_once", "what_leaves_is_what_was_passed")
def sends_twice() -> Patches:
    """Sends every request twice."""
    real = httpx_wire.HttpxWire.send

    def send(self: Any, request: Any) -> Any:
        real(self, request)
        return real(self, request)

    return {(httpx_wire.HttpxWire, "send"): send}


@mutant("a_batch_is_accepted_once")
def sends_twice_asynchronously() -> Patches:
    """Sends every request twice, in the asynchronous client only."""
    real = httpx_async_wire.AsyncHttpxWire.send

    async def send(self: Any, request: Any) -> Any:
        await real(self, request)
        return await real(self, request)

    return {(httpx_async_wire.AsyncHttpxWire, "send"): send}


@mutant("queued_is_success")
def takes_queued_for_an_error() -> Patches:
    """Raises for 202."""
    real = answers.kind_of
    return {
        (answers, "kind_of"): lambda response: (
            "refused" if response.status == 202 else real(response)
        )
    }


@mutant("html_errors_keep_their_status")
def chokes_on_html() -> Patches:
    """Fails on an answer that is no JSON, and loses its status."""

    def text(content: bytes) -> Any:
        return answers._Text(answers.decode(content)["message"])

    return {(answers, "_text"): text}


# ---------------------------------------------------------------- waiting


@mutant("resets_are_read_in_both_meanings")
def reads_every_reset_as_an_epoch() -> Patches:
    """Takes seconds left for a second of 1970."""
    return {
        (headers, "_resets_in"): lambda text, now, meaning: (
            None if text is None else max(0.0, float(text) - now)
        )
    }


@mutant("resets_are_read_in_both_meanings")
def reads_every_reset_as_seconds() -> Patches:
    """Takes an epoch second for half a century to wait."""
    return {
        (headers, "_resets_in"): lambda text, now, meaning: None if text is None else float(text)
    }


@mutant("resets_are_read_in_both_meanings")
def believes_the_plan_about_resets() -> Patches:
    """Reads the reset as the plan says, whatever its size."""

    def resets_in(text: str | None, now: float, meaning: str) -> float | None:
        if text is None:
            return None
        return max(0.0, float(text) - now) if meaning == "epoch" else float(text)

    return {(headers, "_resets_in"): resets_in}


@mutant("a_told_wait_is_waited", "a_storm_loses_nothing")
def ignores_times_to_wait() -> Patches:
    """Knows the three headers only, and sends again at once where they are missing."""
    return {(headers, "_retry_after"): lambda found, now: None}


@mutant("a_told_wait_is_waited")
def prefers_the_standard_header() -> Patches:
    """Lets Retry-After go before Braze's own header."""
    own, standard = headers.RETRY_AFTER_BRAZE, headers.RETRY_AFTER
    return {(headers, "RETRY_AFTER_BRAZE"): standard, (headers, "RETRY_AFTER"): own}


@mutant("a_batch_is_patient")
def runs_out_of_patience() -> Patches:
    """Holds a batched call to the retry budget of a single one."""
    real = engine.Engine.exchange
    return {
        (engine.Engine, "exchange"): lambda self, call, tally=None, patient=False: real(
            self, call, tally
        )
    }


@mutant("a_bucket_is_paced")
def does_not_pace() -> Patches:
    """Sends without asking whether the bucket has room."""
    return {
        (pacer.Pacer, "reserve"): lambda self, bucket, longest: (True, 0.0),
        (pacer.Pacer, "holds"): lambda self, turn, bucket: True,
    }


@mutant("a_bucket_that_fails_fast_does_not_wait")
def waits_whatever_it_is_told() -> Patches:
    """Waits for a bucket also where the caller wants to fail."""
    real = pacer.Pacer.reserve
    return {(pacer.Pacer, "reserve"): lambda self, bucket, longest: real(self, bucket, 1e9)}
