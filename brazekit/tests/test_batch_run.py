"""Batched calls: every item is settled exactly once, whatever ends the call."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import Pace, Retry
from brazekit.errors import (
    BrazeError,
    ConfigurationError,
    Forbidden,
    InvalidRequest,
    NotFound,
    PartialFailure,
    Unauthorized,
)
from brazekit.wire import WireError, WireRequest, WireResponse
from brazekit_api.seam import Rejected, Report, Settled

from .support import Bench, Reply, event, ids, lost, not_sent, purchase, reply, track_ok


def stream(count: int) -> list[dict[str, Any]]:
    return [event(n) for n in range(count)]


def balanced(report: Report) -> bool:
    return report.accepted + len(report.rejected) + len(report.unknown) == report.sent


def attached(error: BaseException) -> Report:
    """The report that an error carries, be it ours or not."""
    report: object = vars(error)["report"]
    assert isinstance(report, Report)
    return report


class Server:
    """Takes what it accepts, by the same script of misfortunes that the client sees."""

    def __init__(self, script: list[str]) -> None:
        self.script = list(script)
        self.applied: list[str] = []

    def __call__(self, request: WireRequest) -> WireResponse:
        step = self.script.pop(0) if self.script else "ok"
        if step == "refused_connection":
            raise not_sent()
        if step == "throttled":
            return reply(429, {"message": "Rate Limited"}, {"retry-after": "1"})
        if step == "bad_request":
            return reply(400, {"message": "Bad Request"})
        if step == "dropped_before":
            raise lost()
        if step == "error_before":
            return reply(500, {"message": "Internal Server Error"})
        items: list[dict[str, Any]] = msgspec.json.decode(request.content or b"")["events"]
        if step == "first_rejected":
            self.applied.extend(ids(items[1:]))
            error = {"index": 0, "input_array": "events", "type": "is bad"}
            body = {"message": "success", "events_processed": len(items) - 1, "errors": [error]}
            return reply(201, body)
        self.applied.extend(ids(items))
        if step == "dropped_after":
            raise lost()
        if step == "torn_after":
            return reply(201, b'{"message": "succ')
        if step == "html_after":
            return reply(502, b"<html></html>")
        if step == "miscounted":
            return reply(201, {"message": "success", "events_processed": len(items) - 1})
        return reply(202, {"message": "queued"}) if step == "queued" else track_ok(request)


STEPS = [
    "ok", "queued", "refused_connection", "throttled", "bad_request", "dropped_before",
    "error_before", "first_rejected", "dropped_after", "torn_after", "html_after", "miscounted",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(STEPS), max_size=12),
    st.integers(0, 500),
    st.integers(1, 4),
    st.booleans(),
)
def test_reports_are_honest_whatever_happens(
    script: list[str], count: int, attempts: int, is_async: bool
) -> None:
    """The accounts balance; accepted is applied exactly once, rejected never, unknown is listed."""
    bench = Bench(is_async)
    server = Server(script)
    retry = Retry(max_attempts=attempts)
    report: Report = bench.call(
        bench.wire(then=server), lambda b: b.users.track_batched(events=stream(count)), retry=retry
    )
    assert balanced(report)
    assert report.sent == count
    applied = Counter(server.applied)
    rejected = {item.index for item in report.rejected}
    unknown = {item.index for item in report.unknown}
    assert not rejected & unknown
    assert len(rejected) == len(report.rejected)
    assert len(unknown) == len(report.unknown)
    for index in range(count):
        times = applied[str(index)]
        if index in unknown:
            assert times <= 1
        else:
            assert times == (0 if index in rejected else 1)


@pytest.mark.parametrize(
    ("failure", "is_retry_safe"),
    [
        (reply(400, {"message": "Bad Request"}), False),
        (reply(413, {"message": "Too large"}), False),
        (reply(429, {"message": "Rate Limited"}), True),
        (not_sent(), True),
    ],
)
def test_a_request_that_was_not_applied_rejects_its_items_and_the_call_goes_on(
    bench: Bench, failure: Reply, is_retry_safe: bool
) -> None:
    """Each of its items has the reason, and knows whether sending it again may succeed."""
    wire = bench.wire(failure)
    report: Report = bench.call(
        wire, lambda b: b.users.track_batched(events=stream(150)), retry=Retry.off
    )
    assert [item.index for item in report.rejected] == list(range(75))
    assert report.requests == (2 if isinstance(failure, WireResponse) else 1)
    assert {item.is_retry_safe for item in report.rejected} == {is_retry_safe}
    assert report.accepted == 75
    if isinstance(failure, WireResponse):
        assert report.rejected[0].reason.startswith(str(failure.status))


@pytest.mark.parametrize("failure", [reply(500), lost(), reply(201, b"{"), reply(502, b"<html>")])
def test_a_request_that_may_have_been_applied_makes_its_items_unknown(
    bench: Bench, failure: Reply
) -> None:
    """It is not sent again, and the call goes on."""
    wire = bench.wire(failure)
    report: Report = bench.call(wire, lambda b: b.users.track_batched(events=stream(150)))
    assert [item.index for item in report.unknown] == list(range(75))
    assert (report.accepted, report.rejected) == (75, [])
    assert (report.requests, report.retries, len(wire.requests)) == (2, 0, 2)


@pytest.mark.parametrize("first", [lost(), reply(500), reply(201, b"{")])
@pytest.mark.parametrize("second", [reply(429), not_sent(), reply(400), reply(500), lost()])
def test_doubt_stays_when_the_repeat_fails_otherwise(
    bench: Bench, first: Reply, second: Reply
) -> None:
    """On a safe write, a later refusal does not prove that the first request was not taken."""
    wire = bench.wire(first, then=second)

    def use(braze: Any) -> Any:
        return braze.subscription.status.set_batched(
            subscription_group_id="g", subscription_state="subscribed", external_id=["a", "b"]
        )

    report: Report = bench.call(wire, use, retry=Retry(max_attempts=2))
    assert [(item.index, item.array) for item in report.unknown] == [
        (0, "external_id"), (1, "external_id"),
    ]  # fmt: skip
    assert report.rejected == []


@pytest.mark.parametrize(
    ("status", "error"), [(401, Unauthorized), (403, Forbidden), (404, NotFound), (302, BrazeError)]
)
def test_what_no_request_can_pass_stops_the_call(
    bench: Bench, status: int, error: type[BrazeError]
) -> None:
    """A wrong key would refuse a whole stream: the error carries what was settled until then."""
    wire = bench.wire(track_ok, reply(status, {"message": "no"}))
    with pytest.raises(error) as caught:
        bench.call(wire, lambda b: b.users.track_batched(events=stream(400)))
    report = attached(caught.value)
    assert balanced(report)
    assert (report.sent, report.accepted, len(report.rejected)) == (150, 75, 75)
    assert len(wire.requests) == 2


def test_what_was_drawn_and_not_sent_is_settled_too(bench: Bench) -> None:
    """An item that waited for the next request is rejected as not sent, and may be sent again."""
    half = event(properties={"x": "y" * 3_000_000})
    wire = bench.wire(reply(401, {"message": "no"}))
    with pytest.raises(Unauthorized) as caught:
        bench.call(wire, lambda b: b.users.track_batched(events=[half, half, half]))
    report = attached(caught.value)
    assert [(item.index, item.is_retry_safe) for item in report.rejected] == [(0, False), (1, True)]
    assert report.sent == 2


# ---------------------------------------------------------------- streams


def test_a_stream_that_breaks_is_sent_up_to_there(bench: Bench) -> None:
    """Its own error surfaces, with the report; `sent` says where to go on."""

    def breaking() -> Iterator[dict[str, Any]]:
        yield from stream(100)
        raise ZeroDivisionError("line 101")

    wire = bench.wire()
    with pytest.raises(ZeroDivisionError, match="line 101") as caught:
        bench.call(wire, lambda b: b.users.track_batched(events=breaking(), purchases=[purchase()]))
    report = attached(caught.value)
    assert (report.sent, report.accepted) == (100, 100)
    assert any("100 were accepted" in note for note in caught.value.__notes__)
    assert len(wire.requests) == 2


def test_a_stream_that_breaks_before_a_refusal_is_not_forgotten(bench: Bench) -> None:
    """When the last request fails as well, its error names the stream's as its cause."""

    def breaking() -> Iterator[dict[str, Any]]:
        yield event()
        raise ZeroDivisionError

    with pytest.raises(Unauthorized) as caught:
        bench.call(bench.wire(reply(401)), lambda b: b.users.track_batched(events=breaking()))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_in_flight_leaves_the_request_unknown(
    bench: Bench, interrupt: type[BaseException]
) -> None:
    """What was sent when the user pressed Ctrl-C may have been applied."""
    wire = bench.wire(track_ok, interrupt())
    seen: list[Settled] = []
    with pytest.raises(interrupt) as caught:
        bench.call(
            wire, lambda b: b.users.track_batched(events=stream(400), on_settled=seen.append)
        )
    report = attached(caught.value)
    assert balanced(report)
    assert (report.accepted, len(report.unknown), report.sent) == (75, 75, 150)
    assert report.requests == 2
    assert sum(len(settled.unknown) for settled in seen) == 75


def test_an_interrupt_while_drawing_sends_nothing_more(bench: Bench) -> None:
    """What was drawn until then is rejected as not sent."""

    def interrupted() -> Iterator[dict[str, Any]]:
        yield from stream(10)
        raise KeyboardInterrupt

    wire = bench.wire()
    with pytest.raises(KeyboardInterrupt) as caught:
        bench.call(wire, lambda b: b.users.track_batched(events=interrupted()))
    report = attached(caught.value)
    assert wire.requests == []
    assert (report.sent, len(report.rejected)) == (10, 10)
    assert all(item.is_retry_safe for item in report.rejected)


def test_a_cancelled_task_settles_what_was_in_flight() -> None:
    """Cancellation reaches the caller, with the report."""
    bench = Bench(is_async=True)
    started = asyncio.Event()

    class Hanging:
        async def send(self, request: WireRequest) -> WireResponse:
            started.set()
            await asyncio.sleep(3600)
            raise AssertionError("not reached")

    async def main() -> Report:
        client = bench.client(Hanging())  # type: ignore[arg-type] # a wire of its own
        task = asyncio.create_task(client.users.track_batched(events=stream(100)))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        return attached(caught.value)

    report = asyncio.run(main())
    assert balanced(report)
    assert (len(report.unknown), report.sent) == (75, 75)


def test_asynchronous_streams_are_drawn_lazily() -> None:
    """No more is drawn than one request holds before it is sent."""
    bench = Bench(is_async=True)
    drawn: list[int] = []
    ahead: list[int] = []

    def answer(request: WireRequest) -> WireResponse:
        ahead.append(len(drawn))
        return track_ok(request)

    wire = bench.wire(then=answer)

    async def source() -> AsyncIterator[dict[str, Any]]:
        for n in range(200):
            drawn.append(n)
            yield event(n)

    report: Report = bench.call(wire, lambda b: b.users.track_batched(events=source()))
    assert report.accepted == 200
    assert ahead == [75, 150, 200]


def test_an_item_that_cannot_even_be_looked_at_ends_the_call(bench: Bench) -> None:
    """A fault of the caller's own type surfaces, and the item is accounted for."""

    class Broken(dict[str, Any]):
        def items(self) -> Any:
            raise ZeroDivisionError

    wire = bench.wire()
    with pytest.raises(ZeroDivisionError) as caught:
        bench.call(wire, lambda b: b.users.track_batched(events=[event(), Broken(a=1)]))
    report = attached(caught.value)
    assert balanced(report)
    assert (report.sent, report.accepted) == (2, 1)
    assert report.rejected == [Rejected(1, "events", "could not be read: ZeroDivisionError")]


# ---------------------------------------------------------------- telling


@given(st.lists(st.sampled_from(STEPS), max_size=6), st.integers(0, 300), st.booleans())
def test_what_is_told_adds_up_to_the_report(script: list[str], count: int, is_async: bool) -> None:
    """Each item is told exactly once, with the fate that the report gives it."""
    bench = Bench(is_async)
    seen: list[Settled] = []
    items = [event(n) if n % 7 else {"name": "n"} for n in range(count)]
    report: Report = bench.call(
        bench.wire(then=Server(script)),
        lambda b: b.users.track_batched(events=items, on_settled=seen.append),
    )
    places = [place for settled in seen for place in settled.positions["events"]]
    assert sorted(places) == list(range(count))
    assert sum(settled.accepted for settled in seen) == report.accepted
    assert [item for settled in seen for item in settled.rejected] == report.rejected
    assert [item for settled in seen for item in settled.unknown] == report.unknown


def test_a_listener_that_raises_ends_the_call_with_its_error(bench: Bench) -> None:
    """It is not called again, and the report has what was settled."""
    calls: list[Settled] = []

    def listen(settled: Settled) -> None:
        calls.append(settled)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        bench.call(
            bench.wire(), lambda b: b.users.track_batched(events=stream(200), on_settled=listen)
        )
    report = attached(caught.value)
    assert balanced(report)
    assert report.accepted == 75
    assert len(calls) == 1


def test_counts_that_do_not_add_up_are_told(bench: Bench) -> None:
    """With the range of the stream that the answer was about."""
    short = reply(201, {"message": "success", "events_processed": 74})
    report: Report = bench.call(
        bench.wire(track_ok, short), lambda b: b.users.track_batched(events=stream(150))
    )
    assert report.discrepancies == [
        "events[75..149]: events: 75 sent, 74 processed, 0 rejected by the answer"
    ]
    assert len(report.unknown) == 75


def test_a_report_splits_its_count_by_array(bench: Bench) -> None:
    """And counts requests and repeats."""
    wire = bench.wire(reply(429, {"message": "Rate Limited"}))
    report: Report = bench.call(
        wire,
        lambda b: b.users.track_batched(
            events=stream(80), purchases=[purchase() for _ in range(20)]
        ),
    )
    assert report.accepted_by_array == {"events": 80, "purchases": 20}
    assert (report.requests, report.retries) == (3, 1)


def test_a_partial_failure_is_raised_only_when_asked_for(bench: Bench) -> None:
    """At the end of the streams, with the whole report."""
    items = [event(0), {"name": "n"}, event(2)]
    with pytest.raises(PartialFailure) as caught:
        bench.call(
            bench.wire(), lambda b: b.users.track_batched(events=items), raise_on_partial=True
        )
    report = attached(caught.value)
    assert (report.sent, report.accepted) == (3, 2)


def test_empty_streams_send_nothing(bench: Bench) -> None:
    """There is nothing to report."""
    wire = bench.wire()
    assert bench.call(wire, lambda b: b.users.track_batched()) == Report()
    assert wire.requests == []


def test_arguments_of_the_whole_call_are_checked_first(bench: Bench) -> None:
    """A wrong fixed property is an error, not a stream of rejections."""
    wire = bench.wire()
    with pytest.raises(InvalidRequest):
        bench.call(
            wire,
            lambda b: b.subscription.status.set_batched(
                subscription_group_id=7, subscription_state="subscribed", external_id=["a"]
            ),
        )
    assert wire.requests == []


def test_a_closed_wire_rejects_what_was_packed(bench: Bench) -> None:
    """Nothing was sent, and the error says why."""
    wire = bench.wire(ConfigurationError("closed"))
    with pytest.raises(ConfigurationError) as caught:
        bench.call(wire, lambda b: b.users.track_batched(events=stream(3)))
    report = attached(caught.value)
    assert (len(report.rejected), report.unknown, report.requests) == (3, [], 0)


# ---------------------------------------------------------------- patience and pace


def test_a_batched_call_waits_as_long_as_the_limit_asks(bench: Bench) -> None:
    """An hourly limit is waited out, where a single call would give up."""
    wire = bench.wire(reply(429, {"message": "x"}, {"retry-after": "3000"}))
    report: Report = bench.call(
        wire, lambda b: b.users.track_batched(events=stream(10)), retry=Retry(budget=5)
    )
    assert report.accepted == 10
    assert sum(bench.clock.slept) >= 3000


def test_a_batched_call_waits_for_its_place_as_long_as_need_be(bench: Bench) -> None:
    """`max_wait` bounds single calls only."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "3000"}
    wire = bench.wire(lambda request: WireResponse(201, empty, track_ok(request).content))
    report: Report = bench.call(
        wire, lambda b: b.users.track_batched(events=stream(100)), pace=Pace(max_wait=1)
    )
    assert report.accepted == 100
    assert bench.clock.slept == [3000]


def test_pace_fail_rejects_instead_of_waiting(bench: Bench) -> None:
    """Each item is told to be safe to send again."""
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "60"}
    wire = bench.wire(lambda request: WireResponse(201, empty, track_ok(request).content))
    report: Report = bench.call(
        wire, lambda b: b.users.track_batched(events=stream(100)), pace=Pace.fail
    )
    assert (report.accepted, len(report.rejected)) == (75, 25)
    assert all(item.is_retry_safe for item in report.rejected)
    assert bench.clock.slept == []


def test_order_within_a_stream_is_kept_on_the_wire(bench: Bench) -> None:
    """One request follows the other, so one user's events arrive as they came."""
    wire = bench.wire(reply(429, {"message": "x"}), not_sent())
    bench.call(wire, lambda b: b.users.track_batched(events=stream(300)))
    seen = list(dict.fromkeys(name for body in wire.bodies() for name in ids(body["events"])))
    assert seen == [str(n) for n in range(300)]


def test_rejected_reasons_of_the_report_are_the_documents(bench: Bench) -> None:
    """An item refused here reads like one refused there: place, array, reason."""
    report: Report = bench.call(
        bench.wire(), lambda b: b.users.track_batched(events=[event(), {"name": "n"}])
    )
    assert report.rejected == [Rejected(1, "events", "time: is required")]


def test_wire_errors_keep_their_words() -> None:
    """The reason is cleaned before it reaches a report."""
    error = WireError("lost", "ReadError for jane@example.com")
    assert "jane" not in f"{error!r} {error.reason}"
