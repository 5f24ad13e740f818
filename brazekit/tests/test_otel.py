"""OpenTelemetry is told of calls and attempts by the conventions' names, and of nobody."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from brazekit import otel
from brazekit.errors import BrazeError
from brazekit.wire import WireRequest, WireResponse

from .support import Bench, event, lost, not_sent, reply, track_ok


class Recorder:
    """An SDK that keeps everything in memory, and hooks that tell it."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.traces = TracerProvider()
        self.traces.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        meters = MeterProvider([self.reader])
        self.hooks = otel.hooks(self.traces, meters)

    def spans(self) -> list[ReadableSpan]:
        """Spans in the order in which they ended."""
        return list(self.exporter.get_finished_spans())

    def points(self, name: str) -> list[tuple[dict[str, Any], Any]]:
        """The measurements of a metric: attributes and data point."""
        data: Any = self.reader.get_metrics_data()
        return [
            (dict(point.attributes), point)
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]

    def sums(self, name: str, by: str) -> dict[Any, float]:
        """What a metric adds up to, by one of its attributes."""
        found: dict[Any, float] = {}
        for attributes, point in self.points(name):
            amount = point.sum if hasattr(point, "sum") else point.value
            found[attributes[by]] = found.get(attributes[by], 0) + amount
        return found


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def track(braze: Any) -> Any:
    return braze.users.track(events=[event(), event()])


def slowly(bench: Bench) -> Callable[[WireRequest], WireResponse]:
    def answer(request: WireRequest) -> WireResponse:
        bench.clock.advance(0.25)
        return track_ok(request)

    return answer


def test_a_call_is_a_span_with_a_span_per_attempt(bench: Bench, recorder: Recorder) -> None:
    """Names and attributes are those of the semantic conventions for HTTP clients."""
    throttled = reply(429, {"message": "x"}, {"retry-after": "2"})
    bench.call(bench.wire(not_sent(), throttled, slowly(bench)), track, hooks=recorder.hooks)
    *attempts, call = recorder.spans()
    assert (call.name, call.kind, call.parent) == ("brazekit users.track", SpanKind.INTERNAL, None)
    assert call.context is not None
    for attempt in attempts:
        assert (attempt.name, attempt.kind) == ("POST /users/track", SpanKind.CLIENT)
        assert attempt.parent is not None
        assert attempt.parent.span_id == call.context.span_id
    common = {
        "brazekit.operation": "users.track",
        "http.request.method": "POST",
        "url.template": "/users/track",
        "server.address": "rest.test",
        "server.port": 443,
    }
    assert [dict(attempt.attributes or {}) for attempt in attempts] == [
        {**common, "error.type": "not_sent"},
        {
            **common,
            "http.request.resend_count": 1,
            "http.response.status_code": 429,
            "error.type": "429",
        },
        {**common, "http.request.resend_count": 2, "http.response.status_code": 201},
    ]
    codes = [span.status.status_code for span in (*attempts, call)]
    assert codes == [StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET, StatusCode.UNSET]
    shown = dict(call.attributes or {})
    assert shown.pop("brazekit.waited") == pytest.approx(sum(bench.clock.slept))
    assert shown == {
        "brazekit.operation": "users.track",
        "brazekit.bucket": "users_track",
        "server.address": "rest.test",
        "server.port": 443,
        "brazekit.attempts": 3,
        "brazekit.items.accepted": 2,
        "brazekit.items.rejected": 0,
        "brazekit.items.unknown": 0,
    }


def test_a_call_is_below_the_callers_own_span(bench: Bench, recorder: Recorder) -> None:
    """Whatever span of the program is current when the call is made."""
    tracer = recorder.traces.get_tracer("program")

    async def awaited(braze: Any) -> None:
        with tracer.start_as_current_span("job"):
            await asyncio.gather(track(braze), track(braze))

    def use(braze: Any) -> Any:
        if bench.is_async:
            return awaited(braze)
        with tracer.start_as_current_span("job"):
            return track(braze), track(braze)

    bench.call(bench.wire(), use, hooks=recorder.hooks)
    spans = {span.context.span_id: span for span in recorder.spans() if span.context is not None}
    calls = [span for span in spans.values() if span.name.startswith("brazekit ")]
    assert len(calls) == 2
    for call in calls:
        assert call.parent is not None
        assert spans[call.parent.span_id].name == "job"
    attempts = [span for span in spans.values() if span.name.startswith("POST ")]
    assert {span.parent.span_id for span in attempts if span.parent} == {
        call.context.span_id for call in calls if call.context
    }


def test_a_failed_call_says_which_error_and_no_more(bench: Bench, recorder: Recorder) -> None:
    """Its class; the error's text stays with the error."""
    with pytest.raises(BrazeError):
        bench.call(bench.wire(lost()), track, hooks=recorder.hooks)
    attempt, call = recorder.spans()
    assert (attempt.attributes or {})["error.type"] == "lost"
    assert (call.attributes or {})["error.type"] == "OutcomeUnknown"
    assert (call.attributes or {})["brazekit.items.unknown"] == 2
    for span in (attempt, call):
        assert span.status.status_code is StatusCode.ERROR
        assert span.status.description is None
        assert not span.events


def test_durations_waits_retries_and_items_are_measured(bench: Bench, recorder: Recorder) -> None:
    """Each in its own metric, with attributes of few values."""
    empty = {"x-ratelimit-limit": "3000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3"}
    client = bench.client(
        bench.wire(reply(429, {"message": "x"}, {"retry-after": "2"}), slowly(bench)),
        hooks=recorder.hooks,
    )
    bench.run(lambda: track(client))
    retried = sum(bench.clock.slept)
    client._wire.then = reply(201, {"message": "success"}, empty)
    bench.run(lambda: track(client))
    bench.run(lambda: track(client))
    waits = recorder.sums("brazekit.client.wait.duration", "brazekit.wait.reason")
    assert waits["retry"] + waits["pace"] == pytest.approx(sum(bench.clock.slept))
    assert waits["retry"] == pytest.approx(retried)
    requests = recorder.points("http.client.request.duration")
    counts = {
        attributes["http.response.status_code"]: point.count for attributes, point in requests
    }
    assert counts == {429: 1, 201: 3}
    assert sum(point.sum for _, point in requests) == pytest.approx(0.25)
    ((_, calls),) = recorder.points("brazekit.client.call.duration")
    assert (calls.count, calls.sum) == (3, pytest.approx(sum(bench.clock.slept) + 0.25))
    assert recorder.sums("brazekit.client.retries", "error.type") == {"throttled": 1}
    assert recorder.sums("brazekit.client.items", "brazekit.item.outcome") == {"accepted": 6}
    assert recorder.sums("brazekit.client.rate_limit.remaining", "brazekit.bucket") == {
        "users_track": 0
    }


def test_items_are_counted_by_what_became_of_them(bench: Bench, recorder: Recorder) -> None:
    """As a batched call's report says."""
    errors = [{"index": 0, "input_array": "events", "type": "bad"}]
    wire = bench.wire(track_ok, reply(201, {"events_processed": 74, "errors": errors}), lost())
    bench.call(
        wire,
        lambda braze: braze.users.track_batched(events=(event(n) for n in range(200))),
        hooks=recorder.hooks,
    )
    items = recorder.sums("brazekit.client.items", "brazekit.item.outcome")
    assert items == {"accepted": 149, "rejected": 1, "unknown": 50}
    assert len([span for span in recorder.spans() if span.name.startswith("brazekit ")]) == 3


def test_an_interrupted_call_leaves_no_span_open(bench: Bench, recorder: Recorder) -> None:
    """Both are ended with the interrupt's name."""
    with pytest.raises(KeyboardInterrupt):
        bench.call(bench.wire(KeyboardInterrupt()), track, hooks=recorder.hooks)
    assert [(span.attributes or {})["error.type"] for span in recorder.spans()] == [
        "KeyboardInterrupt",
        "KeyboardInterrupt",
    ]


def test_without_providers_the_global_ones_are_used(bench: Bench) -> None:
    """A program that has set none records nothing, and nothing breaks."""
    assert bench.call(bench.wire(), track, hooks=otel.hooks()).accepted == 2


def test_without_the_extra_the_import_says_what_to_install() -> None:
    """And the rest of the package works."""
    program = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "import brazekit; brazekit.Braze\n"
        "try:\n    import brazekit.otel\n"
        "except ImportError as error:\n    print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == (
        "brazekit.otel needs the API of OpenTelemetry: pip install 'brazekit[otel]'\n"
    )
