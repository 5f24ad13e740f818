"""200 planted e-mail addresses, phone numbers and keys, through everything that can go wrong, with
everything switched on that tells of it: none of them is told."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_DNS, uuid5

import attrs
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from brazekit import AsyncBraze, Braze, Hooks, Pace, Retry, Timeout, errors, otel
from brazekit.errors import BrazeError
from brazekit.wire import WireError, WireRequest, WireResponse
from brazekit_api.facts import OPERATIONS
from brazekit_mock.server import Server

from .support import URL, Bench, Reply, ScriptedWire, reply

EMAILS = [f"jane.doe+{n}@example-{n}.com" for n in range(75)]
PHONES = [f"+4915112{n:06}" for n in range(75)]
KEYS = [str(uuid5(NAMESPACE_DNS, f"key-{n}")) for n in range(50)]
PLANTED = [*EMAILS, *PHONES, *KEYS]


def key_of(n: int) -> str:
    """The API key of the nth call."""
    return KEYS[n % len(KEYS)]


def hidden(text: str, secrets: list[str] = PLANTED) -> list[str]:
    """The planted values that a text shows, as they are or as they stand in a URL."""
    return [secret for secret in secrets if secret in text or quote(secret, safe="") in text]


def test_the_search_sees_what_is_planted() -> None:
    """In clear and as it stands in a URL."""
    assert hidden(f"GET /?email={quote(EMAILS[3])}") == [EMAILS[3]]
    assert hidden(f"key {KEYS[7]}, {PHONES[1]}") == [PHONES[1], KEYS[7]]
    assert hidden("nobody@example.com") == []


# ---------------------------------------------------------------- what goes wrong


Use = Callable[[Any, str], Any]


def _track(braze: Any, secret: str) -> Any:
    item = {"external_id": secret, "name": secret, "time": "2026-01-01T00:00:00Z"}
    return braze.users.track(events=[{**item, "properties": {secret: secret}}])


def _export(braze: Any, secret: str) -> Any:
    return braze.users.export.ids(external_ids=[secret])


def _listed(braze: Any, secret: str) -> Any:
    """A value in the query."""
    return braze.email.hard_bounces(end_date="2026-01-01", email=secret)


def _in_path(braze: Any, secret: str) -> Any:
    return braze.catalogs.items.list(secret)


def _scim(braze: Any, secret: str) -> Any:
    return braze.scim.users.get(secret)


def _invalid(braze: Any, secret: str) -> Any:
    return braze.users.track(events=[{"external_id": secret, secret: secret, "time": secret}])


def _batched(braze: Any, secret: str) -> Any:
    item = {"external_id": secret, "name": secret, "time": "2026-01-01T00:00:00Z"}
    return braze.users.track_batched(events=iter([item, {**item, "time": secret}]))


@attrs.frozen
class Scene:
    """A way to fail: the class that is raised, what is sent, and what comes back."""

    error: str
    use: Use
    script: Callable[[str, Bench], list[Reply]]
    options: dict[str, Any] = attrs.field(factory=dict[str, Any])


def _answers(status: int, *, raw: bool = False) -> Callable[[str, Bench], list[Reply]]:
    """An answer that quotes what was sent, as text or in each place of Braze's JSON."""

    def script(said: str, _: Bench) -> list[Reply]:
        entries = [{"index": 0, "input_array": "events", "type": said, said: said}, said]
        body: Any = said.encode() if raw else {"message": said, "errors": entries}
        return [reply(status, body, {"x-request-id": said, "retry-after": said})]

    return script


def _fails(kind: Any) -> Callable[[str, Bench], list[Reply]]:
    return lambda said, _: [WireError(kind, said)]


def _late(kind: Any) -> Callable[[str, Bench], list[Reply]]:
    def script(said: str, bench: Bench) -> list[Reply]:
        def answer(_: WireRequest) -> WireResponse:
            bench.clock.advance(9)
            raise WireError(kind, said)

        return [answer]

    return script


def _used_up(said: str, _: Bench) -> list[Reply]:
    return [reply(429, {"message": said}, {"retry-after": "500"})]


def _running(said: str, _: Bench) -> list[Reply]:
    return [reply(429, {"message": f"Another job is in progress: {said}"})]


ONCE: dict[str, Any] = {"retry": Retry.off}
SHORT: dict[str, Any] = {"timeout": Timeout(total=9)}
SCENES = [
    Scene("BadRequest", _track, _answers(400)),
    Scene("PartialFailure", _batched, _answers(400), {"raise_on_partial": True}),
    Scene("Unauthorized", _track, _answers(401)),
    Scene("Forbidden", _in_path, _answers(403)),
    Scene("NotFound", _in_path, _answers(404)),
    Scene("NotFound", _scim, _answers(404)),
    Scene("Conflict", _track, _answers(409)),
    Scene("Conflict", _track, _running),
    Scene("PayloadTooLarge", _track, _answers(413, raw=True)),
    Scene("ApiError", _listed, _answers(418, raw=True)),
    Scene("RateLimited", _track, _used_up),
    Scene("ServerError", _listed, _answers(503), ONCE),
    Scene("ServerError", _export, _answers(500, raw=True), ONCE),
    Scene("UncertainServerError", _track, _answers(500)),
    Scene("NotSent", _track, _fails("not_sent"), ONCE),
    Scene("OutcomeUnknown", _track, _fails("lost")),
    Scene("OutcomeUnknown", _listed, _answers(200, raw=True), ONCE),
    Scene("OutcomeUnknown", _scim, _fails("lost"), ONCE),
    Scene("DeadlineNotSent", _track, _late("not_sent"), SHORT),
    Scene("DeadlineOutcomeUnknown", _track, _late("lost"), SHORT),
    Scene("DeadlineExceeded", _listed, _late("lost"), SHORT),
    Scene("PartialFailure", _track, _answers(201), {"raise_on_partial": True}),
    Scene("PartialFailure", _batched, _answers(201), {"raise_on_partial": True}),
    Scene("InvalidRequest", _invalid, _answers(400)),
]


class Everything:
    """All that can be heard of a client: hooks, spans, metrics."""

    def __init__(self) -> None:
        self.records: list[object] = []
        self.exporter = InMemorySpanExporter()
        traces = TracerProvider()
        traces.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        told = self.records.append
        mine = Hooks(before=told, after=told, started=told, ended=self.breaks)
        self.hooks = [mine, otel.hooks(traces, MeterProvider([self.reader]))]

    def breaks(self, record: object) -> None:
        """A hook that fails with something personal in its text."""
        self.records.append(record)
        raise ValueError(EMAILS[0], PHONES[0], KEYS[0])

    def texts(self) -> Iterator[str]:
        yield from map(repr, self.records)
        for span in self.exporter.get_finished_spans():
            yield span.to_json()
        data = self.reader.get_metrics_data()
        assert data is not None
        yield data.to_json()


def told_by(error: BrazeError) -> Iterator[str]:
    """All texts that an error can be turned into."""
    yield str(error)
    yield repr(error)
    yield repr(error.args)
    yield "".join(traceback.format_exception(error))
    whole = traceback.TracebackException.from_exception(error, capture_locals=False)
    yield "".join(whole.format(chain=True))
    # The typed answer is the caller's data, as Braze gave it; all the rest is told.
    state = {name: value for name, value in vars(error).items() if name != "outcome"}
    yield repr(state)
    outcome = vars(error).get("outcome")
    if outcome is None:
        yield pickle.dumps(error).decode("latin-1")
    else:
        yield repr((outcome.rejected, outcome.discrepancy))


def planted_call(bench: Bench, n: int, everything: Everything) -> tuple[ScriptedWire, list[str]]:
    """Send the nth planted value by its scene; give the wire and all that the end tells."""
    scene, secret, key = SCENES[n % len(SCENES)], PLANTED[n], key_of(n)
    said = f"{secret} is not valid for {key} or Bearer {key}"
    wire = bench.wire(*scene.script(said, bench), then=reply(200, {"message": said}))
    credentials = {"scim": KEYS[(n + 1) % len(KEYS)], "scim_origin": "origin-of-the-tests"}
    options = {"api_key": key, "credentials": credentials, "hooks": everything.hooks}
    client = bench.client(wire, **{**options, **scene.options})
    with pytest.raises(getattr(errors, scene.error)) as caught:
        bench.run(partial(scene.use, client, secret))
    assert type(caught.value) is getattr(errors, scene.error)
    texts = [*told_by(caught.value), repr(client), repr(client.rate_limits), repr(wire.requests)]
    return wire, texts


def test_nothing_planted_is_told(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """Neither by a log record at any level, nor a span, a measurement, a hook's record, an error
    of any class in any form, or a client's `repr`."""
    caplog.set_level(logging.DEBUG)
    everything = Everything()
    shown: list[str] = []
    sent = ""
    for n in range(len(PLANTED)):
        wire, texts = planted_call(bench, n, everything)
        shown += texts
        for request in wire.requests:
            sent += f"{request.url} {request.headers} {request.content!r}\n"
    # They were there to be told, but for those that are refused before they are sent.
    unsent = [PLANTED[n] for n in range(len(PLANTED)) if SCENES[n % len(SCENES)].use is _invalid]
    assert set(PLANTED) - set(hidden(sent)) <= set(unsent) - set(KEYS)
    logged = [f"{logging.Formatter().format(one)} {one.args!r}" for one in caplog.records]
    assert len([one for one in caplog.records if one.name == "brazekit"]) > len(PLANTED)
    told = [*shown, *logged, *everything.texts()]
    assert len(told) > 10 * len(PLANTED)
    assert hidden("\n".join(told)) == []


def test_every_error_is_among_the_scenes() -> None:
    """But the base class, which is never raised, and the two that need another setting."""
    elsewhere = {"BrazeError", "ConfigurationError", "PaceExceeded"}
    assert {scene.error for scene in SCENES} == set(errors.__all__) - elsewhere


def test_a_held_back_request_tells_nothing(bench: Bench) -> None:
    """`PaceExceeded` knows the bucket and nothing of the request."""
    for n, secret in enumerate(PLANTED[::10]):
        empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "9"}
        wire = bench.wire(reply(201, {"message": "success"}, empty))
        client = bench.client(wire, api_key=key_of(n), pace=Pace.fail)
        bench.run(partial(_track, client, secret))
        with pytest.raises(errors.PaceExceeded) as caught:
            bench.run(partial(_track, client, secret))
        assert hidden("\n".join(told_by(caught.value))) == []


@pytest.mark.parametrize("kind", [Braze, AsyncBraze])
def test_settings_in_the_wrong_place_are_not_told(kind: type[Braze] | type[AsyncBraze]) -> None:
    """A key, an address or a number where something else belongs."""
    for secret in [*EMAILS[:5], *PHONES[:5], *KEYS[:5]]:
        good: dict[str, Any] = {"api_key": "key-of-the-tests", "base_url": URL}
        changes: list[dict[str, Any]] = [
            {"api_key": f"Bearer {secret}"},
            {"api_key": f"'{secret}'"},
            {"base_url": None, "instance": secret},
            {"base_url": secret},
            {"base_url": f"https://{secret}:x@rest.test"},
            {"base_url": f"https://rest.test/?key={secret}"},
            {"plan": secret},
            {"credentials": {secret: "scim"}},
            {"credentials": {"scim": f"{secret} "}},
            {"hooks": [secret]},
        ]
        for change in changes:
            with pytest.raises(errors.ConfigurationError) as caught:
                kind(**{**good, **change})
            assert hidden("\n".join(told_by(caught.value))) == []


@pytest.mark.parametrize("is_callers", [False, True])
def test_what_httpx_logs_of_our_requests_is_cut(
    bench: Bench, caplog: pytest.LogCaptureFixture, is_callers: bool
) -> None:
    """On real sockets: httpx's client, where it is the caller's, logs URLs, and httpcore the
    headers of answers; the name of a user in a query or a path is in neither, nor is the key."""
    import httpx

    caplog.set_level(logging.DEBUG)
    with Server(key=KEYS[0]) as server:

        async def awaited() -> None:
            http = httpx.AsyncClient() if is_callers else None
            async with AsyncBraze(server.key, base_url=server.url, http_client=http) as braze:
                for secret in (EMAILS[0], PHONES[0]):
                    with pytest.raises(errors.NotFound):
                        await _in_path(braze, secret)
                    await _listed(braze, secret)

        if bench.is_async:
            bench.run(awaited)
        else:
            http = httpx.Client() if is_callers else None
            with Braze(server.key, base_url=server.url, http_client=http) as braze:
                for secret in (EMAILS[0], PHONES[0]):
                    with pytest.raises(errors.NotFound):
                        _in_path(braze, secret)
                    _listed(braze, secret)
        journal = json.dumps(server.mock.default.journal.entries())
    assert OPERATIONS["email.hard_bounces"].path in journal
    by_name: dict[str, list[str]] = {}
    for record in caplog.records:
        by_name.setdefault(record.name, []).append(f"{record.getMessage()} {record.args!r}")
    shown = "HTTP Request: GET http://127.0.0.1/"
    assert any(line.startswith(shown) for line in by_name.get("httpx", [])) == is_callers
    assert any("receive_response_headers" in line for line in by_name["httpcore.http11"])
    assert hidden("\n".join(line for lines in by_name.values() for line in lines)) == []


def test_what_httpx_logs_of_other_requests_is_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    """They are the program's."""
    import httpx

    caplog.set_level(logging.INFO)
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        client.get("https://other.test/path?x=1")
    assert "https://other.test/path?x=1" in caplog.text
