"""One call: attempts, waits, pace, and the error in the end; the same blocking and awaiting."""

from __future__ import annotations

import threading
from collections import Counter
from email.utils import formatdate
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import Pace, Retry
from brazekit.clock import FakeClock
from brazekit.errors import (
    BadRequest,
    BrazeError,
    ConfigurationError,
    Conflict,
    NotSent,
    OutcomeUnknown,
    PaceExceeded,
    PartialFailure,
    RateLimited,
    ServerError,
    UncertainServerError,
)
from brazekit.wire import WireError, WireResponse
from brazekit_api.seam import RateLimit

from .support import START, Bench, Reply, event, lost, not_sent, reply, track_ok

EXPORTED = reply(200, {"message": "success", "users": []})
TORN = reply(201, b'{"message": "suc')
HTML_502 = reply(502, b"<html><title>502 Bad Gateway</title></html>")


def track(braze: Any) -> Any:
    return braze.users.track(events=[event()])


def export(braze: Any) -> Any:
    return braze.users.export.ids(external_ids=["u1"])


# ---------------------------------------------------------------- what is sent again


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (reply(500), UncertainServerError),
        (HTML_502, UncertainServerError),
        (lost(), OutcomeUnknown),
        (TORN, OutcomeUnknown),
        (reply(201, b"[]"), OutcomeUnknown),
    ],
)
def test_an_unsafe_write_is_not_sent_again_after_doubt(
    bench: Bench, failure: Reply, error: type[BrazeError]
) -> None:
    """5xx, a lost answer or an unreadable one may mean that it was applied: one attempt only."""
    wire = bench.wire(failure)
    with pytest.raises(error) as caught:
        bench.call(wire, track)
    assert isinstance(caught.value, OutcomeUnknown)
    assert not caught.value.is_retry_safe
    assert len(wire.requests) == 1
    assert bench.clock.slept == []


@pytest.mark.parametrize("failure", [reply(500), HTML_502, lost(), TORN, not_sent(), reply(429)])
def test_a_read_is_sent_again_after_anything_that_may_pass(bench: Bench, failure: Reply) -> None:
    """Though it is a POST: the document says that it only reads."""
    wire = bench.wire(failure, failure, then=EXPORTED)
    assert bench.call(wire, export).users == []
    assert len(wire.requests) == 3
    assert len(bench.clock.slept) == 2


@pytest.mark.parametrize("failure", [not_sent(), reply(429), reply(429, {"message": "slow down"})])
def test_an_unsafe_write_is_sent_again_where_nothing_was_applied(
    bench: Bench, failure: Reply
) -> None:
    """A refused connection and 429 prove it; the requests are the same to the byte."""
    wire = bench.wire(failure, failure)
    assert bench.call(wire, track).accepted == 1
    assert len(wire.requests) == 3
    assert len({request.content for request in wire.requests}) == 1


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (not_sent(), NotSent),
        (lost(), OutcomeUnknown),
        (reply(500), ServerError),
        (reply(429), RateLimited),
        (TORN, OutcomeUnknown),
    ],
)
def test_attempts_end_with_the_failures_own_error(
    bench: Bench, failure: Reply, error: type[BrazeError]
) -> None:
    """After the policy's attempts the last failure is raised, and says how many there were."""
    wire = bench.wire(then=failure)
    with pytest.raises(error, match="after 3 attempts") as caught:
        bench.call(wire, export, retry=Retry(max_attempts=3))
    assert caught.value.is_retry_safe
    assert len(wire.requests) == 3


@pytest.mark.parametrize(
    ("status", "message", "error"),
    [(400, "no", BadRequest), (429, "Another job is in progress", Conflict)],
)
def test_a_refusal_is_final(
    bench: Bench, status: int, message: str, error: type[BrazeError]
) -> None:
    """Sending the same again would be refused again, reads included."""
    wire = bench.wire(then=reply(status, {"message": message}))
    with pytest.raises(error):
        bench.call(wire, export)
    assert len(wire.requests) == 1


def test_retry_off_is_one_attempt(bench: Bench) -> None:
    """Whatever could be repeated."""
    wire = bench.wire(then=not_sent())
    with pytest.raises(NotSent):
        bench.call(wire, export, retry=Retry.off)
    assert len(wire.requests) == 1


SCRIPTS = st.lists(
    st.sampled_from([lost(), not_sent(), reply(429), reply(503), reply(400), TORN, HTML_502]),
    max_size=6,
)


@given(SCRIPTS, st.booleans())
def test_no_write_is_sent_after_it_may_have_been_applied(
    script: list[Reply], is_async: bool
) -> None:
    """Whatever goes wrong in whatever order: after the first doubt, nothing more is sent."""
    bench = Bench(is_async)
    wire = bench.wire(*script)
    try:
        bench.call(wire, track, retry=Retry(max_attempts=9))
    except BrazeError as error:
        failed: BrazeError | None = error
    else:
        failed = None
    used = script[: len(wire.requests)]
    doubtful = [step for step in used if step is TORN or step is HTML_502 or _is_doubt(step)]
    assert doubtful in ([], used[-1:])
    assert isinstance(failed, OutcomeUnknown) is bool(doubtful)


def _is_doubt(step: Reply) -> bool:
    if isinstance(step, WireError):
        return step.kind == "lost"
    return isinstance(step, WireResponse) and step.status >= 500


# ---------------------------------------------------------------- waits


@pytest.mark.parametrize(
    ("headers", "least"),
    [
        ({"x-ratelimit-retry-after": "7", "retry-after": "60", "x-ratelimit-reset": "90"}, 7),
        ({"retry-after": "7", "x-ratelimit-reset": "90"}, 7),
        ({"retry-after": formatdate(START + 7, usegmt=True)}, 7),
        ({"x-ratelimit-reset": "7"}, 7),
        ({"x-ratelimit-reset": str(int(START) + 7)}, 7),
    ],
)
@pytest.mark.parametrize("pace", [Pace.wait, Pace.off])
def test_waits_follow_the_servers_hint(
    bench: Bench, headers: dict[str, str], least: float, pace: Pace
) -> None:
    """Braze's header, the standard one in both forms, then the reset in both meanings."""
    wire = bench.wire(reply(429, headers=headers))
    assert bench.call(wire, track, pace=pace).accepted == 1
    assert least <= sum(bench.clock.slept) <= least + 1


def test_without_a_hint_the_wait_is_backoff(bench: Bench) -> None:
    """Between nothing and the doubling ceiling."""
    wire = bench.wire(*[not_sent()] * 4)
    bench.call(wire, track, retry=Retry(base=1, max_attempts=5))
    assert len(bench.clock.slept) == 4
    ceilings = [1, 2, 4, 8]
    assert all(0 <= wait <= top for wait, top in zip(bench.clock.slept, ceilings, strict=True))


def test_a_wait_beyond_the_budget_fails_at_once(bench: Bench) -> None:
    """The error tells how long it would have been."""
    wire = bench.wire(reply(429, headers={"retry-after": "3600"}))
    with pytest.raises(RateLimited) as caught:
        bench.call(wire, track, retry=Retry(budget=60))
    assert caught.value.retry_after == 3600
    assert bench.clock.slept == []


def test_the_time_of_attempts_counts_towards_the_budget(bench: Bench) -> None:
    """A slow failure leaves less for waiting."""

    def slow(_: object) -> WireResponse:
        bench.clock.advance(50)
        raise not_sent()

    wire = bench.wire(then=slow)
    with pytest.raises(NotSent):
        bench.call(wire, track, retry=Retry(budget=60, max_attempts=99, base=1, cap=1))
    assert len(wire.requests) == 2


# ---------------------------------------------------------------- pace


def test_a_used_up_bucket_is_waited_out_before_sending(bench: Bench) -> None:
    """Nothing remaining means: stop until the reset. No 429 is provoked."""
    empty = {"x-ratelimit-limit": "3000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    wire = bench.wire(lambda request: WireResponse(201, empty, track_ok(request).content))
    client = bench.client(wire)
    bench.run(lambda: track(client))
    assert bench.clock.slept == []
    bench.run(lambda: track(client))
    assert bench.clock.slept == [2]


@pytest.mark.parametrize("pace", [Pace.fail, Pace(max_wait=1.5)])
def test_a_pace_that_may_not_wait_raises_instead_of_sending(bench: Bench, pace: Pace) -> None:
    """Nothing is sent, and the error tells when there is room."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    wire = bench.wire(reply(201, {"message": "success"}, empty))
    client = bench.client(wire, pace=pace)
    bench.run(lambda: track(client))
    with pytest.raises(PaceExceeded) as caught:
        bench.run(lambda: track(client))
    assert caught.value.retry_after == 2
    assert len(wire.requests) == 1
    bench.clock.advance(2)
    assert bench.run(lambda: track(client)).accepted == 1


def test_a_wait_for_a_place_is_not_paid_by_the_retry_budget(bench: Bench) -> None:
    """The budget bounds what failures cost, and waiting in line is no failure."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "100"}
    wire = bench.wire(
        lambda request: WireResponse(201, empty, track_ok(request).content),
        reply(429, {"message": "x"}, {"retry-after": "50"}),
    )
    client = bench.client(wire, retry=Retry(budget=60))
    bench.run(lambda: track(client))
    assert bench.run(lambda: track(client)).accepted == 1
    assert bench.clock.slept[0] == 100
    assert 50 <= bench.clock.slept[1] <= 51


def test_a_block_learned_while_waiting_is_waited_out_too(bench: Bench) -> None:
    """Another task's 429 holds for those already in line: they take a new place after it."""
    told = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "10"}
    wire = bench.wire(lambda request: WireResponse(201, told, track_ok(request).content))
    client = bench.client(wire)
    bench.run(lambda: track(client))
    pacer = client._engine.core.pacer

    class Interrupting(FakeClock):
        """Learns of a refusal while it sleeps for the first time."""

        def sleep(self, seconds: float) -> None:
            if not self.slept:
                limit = RateLimit("users_track", retry_after=25.0)
                pacer.learn(limit, throttled=True)
            super().sleep(seconds)

    clock = Interrupting(START)
    client._engine.core.clock = pacer._clock = clock
    assert bench.run(lambda: track(client)).accepted == 1
    assert clock.slept == [10, 15]


def test_pace_off_leaves_it_to_the_server(bench: Bench) -> None:
    """No wait, and no place is counted."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    wire = bench.wire(then=lambda r: WireResponse(201, empty, track_ok(r).content))
    client = bench.client(wire, pace=Pace.off)
    for _ in range(3):
        bench.run(lambda: track(client))
    assert bench.clock.slept == []


def test_options_share_the_pace(bench: Bench) -> None:
    """What one copy learns holds for the others."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    wire = bench.wire(reply(201, {"message": "success"}, empty))
    client = bench.client(wire)
    other = client.with_options(timeout=3)
    bench.run(lambda: track(other))
    bench.run(lambda: track(client))
    assert bench.clock.slept == [2]
    assert client.rate_limits == other.rate_limits


def test_the_documents_limit_is_kept_without_any_header(bench: Bench) -> None:
    """500 synchronous track requests a minute, and the 501st waits for the next minute."""
    wire = bench.wire(then=reply(201, {"message": "success", "users": []}))
    client = bench.client(wire)
    for _ in range(501):
        bench.run(lambda: client.users.track_sync(events=[event()]))
    assert bench.clock.slept == pytest.approx([60 - START % 60])


def test_rate_limits_show_what_was_last_said(bench: Bench) -> None:
    """By bucket, as the answer put it."""
    headers = {
        "x-ratelimit-limit": "3000",
        "x-ratelimit-remaining": "2999",
        "x-ratelimit-reset": str(int(START) + 2),
    }
    client = bench.client(bench.wire(reply(201, {"message": "success"}, headers)))
    assert client.rate_limits == {}
    bench.run(lambda: track(client))
    told = client.rate_limits["users_track"]
    assert (told.limit, told.remaining, told.resets_in) == (3000, 2999, 2)


def test_threads_share_one_client() -> None:
    """Eight threads, one client: every call is answered, and none is lost or doubled."""
    bench = Bench(is_async=False)
    wire = bench.wire()
    client = bench.client(wire)
    done: list[str] = []

    def work(name: str) -> None:
        for _ in range(50):
            client.users.track(events=[event(name)])
            done.append(name)

    threads = [threading.Thread(target=work, args=(str(n),)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sent = Counter(body["events"][0]["external_id"] for body in wire.bodies())
    assert sent == Counter(done) == {str(n): 50 for n in range(8)}


# ---------------------------------------------------------------- answers


def test_an_outcome_tells_each_item(bench: Bench) -> None:
    """Rejected items have the caller's index, array and reason."""
    body = {
        "message": "success",
        "events_processed": 1,
        "errors": [{"index": 1, "input_array": "events", "type": "is bad"}],
    }
    wire = bench.wire(reply(201, body))
    outcome = bench.call(wire, lambda b: b.users.track(events=[event(), event()]))
    assert (outcome.sent, outcome.accepted, outcome.status) == (2, 1, 201)
    assert [(r.index, r.array, r.reason) for r in outcome.rejected] == [(1, "events", "is bad")]
    assert outcome.answer.events_processed == 1


def test_a_queued_answer_is_a_success(bench: Bench) -> None:
    """202 raises nothing."""
    outcome = bench.call(bench.wire(reply(202, {"message": "queued"})), track)
    assert (outcome.accepted, outcome.queued) == (1, True)


def test_a_partial_failure_is_raised_only_when_asked_for(bench: Bench) -> None:
    """By option of the client, or of one call."""
    body = {"message": "success", "errors": [{"index": 0, "input_array": "events", "type": "x"}]}
    wire = bench.wire(then=reply(201, body))
    client = bench.client(wire)
    assert len(bench.run(lambda: track(client)).rejected) == 1
    with pytest.raises(PartialFailure) as caught:
        bench.run(lambda: track(client.with_options(raise_on_partial=True)))
    assert caught.value.outcome is not None
    assert caught.value.outcome.rejected[0].reason == "x"


def test_raw_gives_the_wire(bench: Bench) -> None:
    """Status, lower-case headers, rate limit, bytes and the typed body."""
    headers = {"x-ratelimit-remaining": "5", "x-new": "1"}
    wire = bench.wire(reply(200, {"message": "success", "users": [{"new": 1}]}, headers))
    found = bench.call(wire, lambda braze: braze.raw.users.export.ids(external_ids=["u"]))
    assert (found.status, found.headers["x-new"], found.rate_limit.remaining) == (200, "1", 5)
    assert found.content.startswith(b'{"message"')
    assert found.parsed.users[0].additional_properties == {"new": 1}


def test_an_error_of_the_wire_that_it_does_not_name_passes_through(bench: Bench) -> None:
    """A fault of a wire is not dressed up as Braze's."""
    with pytest.raises(ZeroDivisionError):
        bench.call(bench.wire(ZeroDivisionError()), track)


def test_a_lost_answer_chains_to_nothing(bench: Bench) -> None:
    """No context leads to a request with the key in it."""
    with pytest.raises(OutcomeUnknown) as caught:
        bench.call(bench.wire(lost()), track)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


# ---------------------------------------------------------------- the client itself


def test_options_change_what_they_name(bench: Bench) -> None:
    """The copy has the new ones, the original keeps its own, and unnamed ones stay."""
    wire = bench.wire(then=not_sent())
    client = bench.client(wire, timeout=9, retry=Retry(max_attempts=2))
    other = client.with_options(retry=Retry.off)
    for braze, attempts in ((other, 1), (client, 2)):
        wire.requests.clear()
        with pytest.raises(NotSent):
            bench.run(partial(track, braze))
        assert len(wire.requests) == attempts
        assert wire.requests[0].timeout.read == 9
    assert client.with_options(timeout=1)._engine.options.timeout.connect == 1


def test_a_client_shows_its_place_and_not_its_key(bench: Bench) -> None:
    """In a debugger, a notebook or a log."""
    client = bench.client(bench.wire(), api_key="secret-key-1", base_url=None, instance="eu-01")
    assert "EU-01" in repr(client)
    assert "secret" not in repr(client)


def test_wire_and_http_client_exclude_each_other(bench: Bench) -> None:
    """Each says how to send; the message says so."""
    with pytest.raises(ConfigurationError, match="not both"):
        bench.client(bench.wire(), http_client=object())


def test_the_callers_wire_outlives_the_client() -> None:
    """Closing closes what the client opened, and nothing else."""
    bench = Bench(is_async=False)
    client = bench.client(bench.wire())
    with client:
        track(client)
    assert track(client).accepted == 1
