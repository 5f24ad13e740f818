"""OpenTelemetry spans and metrics of a client, as hooks. Needs the extra `brazekit[otel]`.

    from brazekit import Braze, otel

    braze = Braze(..., hooks=otel.hooks())

It uses the OpenTelemetry API alone; which SDK records and where it sends is the program's to set.

Spans: `brazekit users.track` for a call (of a batched call: each request), and below it
`POST /users/track` for each attempt, by the semantic conventions for HTTP clients. Waits are the
gaps between them.

Metrics, durations in seconds:

- `http.client.request.duration`: histogram of attempts, by the semantic conventions.
- `brazekit.client.call.duration`: histogram of calls, with all attempts and waits.
- `brazekit.client.wait.duration`: histogram of waits, by `brazekit.wait.reason`, which is `pace`
  (for a place in the rate limit) or `retry`.
- `brazekit.client.retries`: attempts that failed and were followed by another one.
- `brazekit.client.items`: items by `brazekit.item.outcome`: accepted, rejected or unknown.
- `brazekit.client.rate_limit.remaining`: gauge of what an answer said is left, by bucket.

As with all hooks, nothing personal is in them. That is also why `url.full`, which the conventions
ask for, is left out: a filled path may name a user.
"""

from __future__ import annotations

from ._version import __version__
from .hooks import AttemptEnd, AttemptStart, CallEnd, CallStart, Hooks

try:
    from opentelemetry import metrics, trace
    from opentelemetry.trace import Span, SpanKind, StatusCode
except ImportError:
    raise ImportError(
        "brazekit.otel needs the API of OpenTelemetry: pip install 'brazekit[otel]'"
    ) from None

__all__ = ["hooks"]

Attributes = dict[str, str | int | float]

# What the semantic conventions advise for the duration of requests.
_BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0]
_LONG_BOUNDARIES = [*_BOUNDARIES, 30.0, 60.0, 120.0, 600.0, 3600.0]  # A bucket may last an hour.


def hooks(
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
) -> Hooks:
    """Give hooks that tell OpenTelemetry, by the given providers or else the global ones."""
    tracer = trace.get_tracer("brazekit", __version__, tracer_provider)
    telemetry = _Telemetry(tracer, metrics.get_meter("brazekit", __version__, meter_provider))
    return Hooks(
        before=telemetry.before,
        after=telemetry.after,
        started=telemetry.started,
        ended=telemetry.ended,
    )


class _Telemetry:
    """Turns records into spans and measurements; spans under way are kept by the call's number."""

    def __init__(self, tracer: trace.Tracer, meter: metrics.Meter) -> None:
        self._tracer = tracer
        self._calls: dict[int, Span] = {}
        self._attempts: dict[int, Span] = {}
        self._request_duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of attempts.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._call_duration = meter.create_histogram(
            "brazekit.client.call.duration",
            unit="s",
            description="Duration of calls, with all attempts and waits.",
            explicit_bucket_boundaries_advisory=_LONG_BOUNDARIES,
        )
        self._wait_duration = meter.create_histogram(
            "brazekit.client.wait.duration",
            unit="s",
            description="Duration of waits for a place in the rate limit or before a retry.",
            explicit_bucket_boundaries_advisory=_LONG_BOUNDARIES,
        )
        self._retries = meter.create_counter(
            "brazekit.client.retries", unit="{attempt}", description="Attempts that were repeated."
        )
        self._items = meter.create_counter(
            "brazekit.client.items", unit="{item}", description="Items by what became of them."
        )
        self._remaining = meter.create_gauge(
            "brazekit.client.rate_limit.remaining",
            unit="{request}",
            description="Requests left in the bucket, as the last answer said.",
        )

    def started(self, start: CallStart) -> None:
        attributes = {**_of_call(start), **_of_server(start), "brazekit.bucket": start.bucket}
        self._calls[start.call] = self._tracer.start_span(
            f"brazekit {start.operation}", kind=SpanKind.INTERNAL, attributes=attributes
        )

    def before(self, start: AttemptStart) -> None:
        for reason, seconds in (("pace", start.paced), ("retry", start.waited - start.paced)):
            if seconds > 0:
                self._wait_duration.record(
                    seconds, {**_of_call(start), "brazekit.wait.reason": reason}
                )
        parent = trace.set_span_in_context(self._calls.get(start.call, trace.INVALID_SPAN))
        attributes = {**_of_call(start), **_of_request(start)}
        if start.attempt > 1:
            attributes["http.request.resend_count"] = start.attempt - 1
        self._attempts[start.call] = self._tracer.start_span(
            f"{start.method} {start.path}",
            context=parent,
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )

    def after(self, end: AttemptEnd) -> None:
        attributes: Attributes = {}
        if end.status is not None:
            attributes["http.response.status_code"] = end.status
        if end.error:
            is_refused = end.status is not None and end.status >= 400
            attributes["error.type"] = str(end.status) if is_refused else end.error
        span = self._attempts.pop(end.call, trace.INVALID_SPAN)
        span.set_attributes(attributes)
        _end(span, bool(end.error))
        self._request_duration.record(end.elapsed, {**_of_request(end), **attributes})
        if end.will_retry:
            self._retries.add(1, {**_of_call(end), "error.type": end.error})
        if end.rate_limit is not None and end.rate_limit.remaining is not None:
            self._remaining.set(end.rate_limit.remaining, {"brazekit.bucket": end.bucket})

    def ended(self, end: CallEnd) -> None:
        attributes: Attributes = {"error.type": end.error} if end.error else {}
        span = self._calls.pop(end.call, trace.INVALID_SPAN)
        span.set_attributes(
            {
                **attributes,
                "brazekit.attempts": end.attempts,
                "brazekit.waited": end.waited,
                "brazekit.items.accepted": end.accepted,
                "brazekit.items.rejected": end.rejected,
                "brazekit.items.unknown": end.unknown,
            }
        )
        _end(span, bool(end.error))
        self._call_duration.record(end.elapsed, {**_of_call(end), **attributes})
        for outcome in ("accepted", "rejected", "unknown"):
            count = getattr(end, outcome)
            if count:
                self._items.add(count, {**_of_call(end), "brazekit.item.outcome": outcome})


def _of_call(start: CallStart) -> Attributes:
    return {"brazekit.operation": start.operation}


def _of_server(start: CallStart) -> Attributes:
    return {"server.address": start.host, "server.port": start.port}


def _of_request(start: CallStart) -> Attributes:
    return {
        "http.request.method": start.method,
        "url.template": start.path,
        **_of_server(start),
    }


def _end(span: Span, failed: bool) -> None:
    if failed:
        # Without a description: texts of errors stay where they were raised.
        span.set_status(StatusCode.ERROR)
    span.end()
