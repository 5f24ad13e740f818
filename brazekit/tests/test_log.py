"""The log tells what happened and nothing of whom it was about."""

from __future__ import annotations

import inspect
import logging
import traceback
from functools import partial
from typing import Any, get_args, get_type_hints

import pytest

from brazekit import Retry, log
from brazekit.errors import BrazeError
from brazekit.retry import FailureKind
from brazekit.wire import WireError

from .support import KEY, Bench, Reply, event, lost, not_sent, reply

PLANTED = [f"user{n}@example.com" for n in range(100)] + [f"+491511234{n:04}" for n in range(100)]


def test_nothing_planted_is_in_log_or_errors(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    """200 addresses and numbers and a key, at DEBUG, through retries, refusals and losses."""
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    for n, secret in enumerate(PLANTED):
        said = f"{secret} is not valid for key {KEY}"
        entries = [{"index": 0, "input_array": "events", "type": said}, said]
        endings: list[Reply] = [
            reply(400, {"message": said, "errors": entries}),
            reply(500, {"message": said}),
            reply(403, said.encode()),
            reply(201, {"message": "success", "events_processed": 0, "errors": entries}),
            WireError("lost", said),
            reply(201, said.encode()),
        ]
        throttled = reply(429, {"message": said}, {"retry-after": "1"})
        wire = bench.wire(throttled, WireError("not_sent", said), endings[n % len(endings)])
        items = [event(secret, email=secret, properties={secret: secret})]
        client = bench.client(wire, retry=Retry(base=0.001))
        try:
            outcome = bench.run(partial(client.users.track, events=items))
        except BrazeError as error:
            shown += [str(error), repr(error), repr(vars(error)), repr(error.args)]
            shown.append("".join(traceback.format_exception(error)))
        else:
            shown += [repr(outcome.rejected), outcome.discrepancy]
        bad = [{**items[0], "time": 7}]
        report = bench.run(partial(client.users.track_batched, events=bad))
        shown.append(repr(report))
        with pytest.raises(BrazeError) as caught:
            bench.run(partial(client.users.track, events=bad))
        shown.append("".join(traceback.format_exception(caught.value)))
    lines = [record.getMessage() for record in caplog.records if record.name == "brazekit"]
    assert len(lines) >= 4 * len(PLANTED)
    for text in (*shown, *lines):
        assert KEY not in text
        assert not [secret for secret in PLANTED if secret in text]


def test_attempts_waits_and_doubts_are_logged(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    """Operation, attempt, status, bytes and seconds: enough to follow what happened."""
    caplog.set_level(logging.DEBUG, logger="brazekit")
    wire = bench.wire(not_sent(), reply(429, {"message": "x"}, {"retry-after": "2"}), lost())
    with pytest.raises(BrazeError):
        bench.call(wire, lambda braze: braze.users.track(events=[event()]))
    texts = [(record.levelname, record.getMessage()) for record in caplog.records]
    size = len(wire.requests[0].content or b"")
    assert texts[0] == ("DEBUG", "users.track attempt 1: no answer (not_sent)")
    assert texts[1][1].startswith("users.track attempt 1: not_sent, next in ")
    assert texts[2] == (
        "DEBUG",
        f"users.track attempt 2: status 429, {size} bytes sent, 15 received",
    )
    assert texts[3][0] == "INFO"
    assert texts[3][1].startswith("users.track attempt 2: throttled, next in 2.")
    assert texts[5] == (
        "WARNING",
        "users.track attempt 3: lost, may have been applied; not sent again",
    )


def test_a_wait_for_a_place_is_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """With its bucket and seconds."""
    caplog.set_level(logging.INFO, logger="brazekit")
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    client = bench.client(bench.wire(reply(201, {"message": "success"}, empty)))
    for _ in range(2):
        bench.run(lambda: client.users.track(events=[event()]))
    assert [record.getMessage() for record in caplog.records] == [
        "users.track: bucket users_track is used up, next place in 2.000 s"
    ]


def test_nothing_personal_can_be_passed_to_the_log() -> None:
    """Its functions take ids of the document, numbers and fixed words: no text from outside."""
    allowed: dict[str, tuple[Any, ...]] = {
        "operation": (str,), "bucket": (str,), "attempt": (int,), "status": (int,),
        "sent": (int,), "received": (int,), "kind": (FailureKind,), "seconds": (float,),
        "hook": (log.HookName,), "error_class": (str,), "share": (float,),
    }  # fmt: skip
    assert len(get_args(FailureKind)) == 5
    functions = [getattr(log, name) for name in log.__all__ if name != "HookName"]
    assert len(functions) == len(log.__all__) - 1
    assert log.attempted in functions
    for function in functions:
        hints = get_type_hints(function)
        for parameter in inspect.signature(function).parameters:
            assert hints[parameter] in allowed[parameter]


def test_the_library_prints_nothing_by_itself() -> None:
    """Without a handler of the program's, nothing reaches stderr."""
    assert any(isinstance(h, logging.NullHandler) for h in logging.getLogger("brazekit").handlers)
