"""Hooks are told of every call and attempt, in order, and can neither break nor betray a call."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brazekit import AttemptEnd, AttemptStart, CallEnd, CallStart, Hooks, Pace, Retry
from brazekit.errors import BrazeError, ConfigurationError, PaceExceeded
from brazekit.wire import WireRequest, WireResponse
from brazekit_api.facts import OPERATIONS

from .support import Bench, Reply, event, lost, not_sent, reply, track_ok


class Listener:
    """Keeps what the hooks were told, in order."""

    def __init__(self) -> None:
        self.told: list[CallStart] = []
        self.hooks = Hooks(
            before=self.told.append,
            after=self.told.append,
            started=self.told.append,
            ended=self.told.append,
        )

    def of(self, cls: type[Any]) -> list[Any]:
        return [record for record in self.told if type(record) is cls]

    def kinds(self) -> list[str]:
        return [type(record).__name__ for record in self.told]


def track(braze: Any) -> Any:
    return braze.users.track(events=[event(), event()])


def test_a_call_is_told_from_start_to_end(bench: Bench) -> None:
    """Ids and paths of the document, numbers, and where it goes."""

    def slowly(request: WireRequest) -> WireResponse:
        bench.clock.advance(0.25)
        return track_ok(request)

    listener = Listener()
    bench.call(bench.wire(slowly), track, hooks=listener.hooks)
    start, before, after, end = listener.told
    operation = OPERATIONS["users.track"]
    assert isinstance(start, CallStart)
    assert (start.operation, start.method, start.path) == ("users.track", "POST", operation.path)
    assert (start.bucket, start.host, start.port) == ("users_track", "rest.test", 443)
    assert start.items == 2
    assert isinstance(before, AttemptStart)
    assert (before.attempt, before.waited, before.paced) == (1, 0.0, 0.0)
    assert isinstance(after, AttemptEnd)
    assert (after.status, after.error, after.elapsed) == (201, "", 0.25)
    assert (after.will_retry, after.next_in) == (False, 0.0)
    assert after.rate_limit is not None
    assert isinstance(end, CallEnd)
    assert (end.attempts, end.elapsed, end.waited, end.status, end.error) == (1, 0.25, 0, 201, "")
    assert (end.accepted, end.rejected, end.unknown) == (2, 0, 0)
    assert {record.call for record in listener.told} == {start.call}


def test_a_path_is_told_with_its_parameters_names(bench: Bench) -> None:
    """What fills it may be anybody's name."""
    listener = Listener()
    wire = bench.wire(then=reply(200, {"items": []}))
    bench.call(wire, lambda braze: braze.catalogs.items.list("private-name"), hooks=listener.hooks)
    assert "private-name" in wire.requests[0].url
    assert {record.path for record in listener.told} == {OPERATIONS["catalogs.items.list"].path}
    assert "private-name" not in repr(listener.told)


def test_retries_and_waits_are_told(bench: Bench) -> None:
    """Each failure by its kind, whether another attempt follows and after how long."""
    listener = Listener()
    throttled = reply(429, {"message": "x"}, {"retry-after": "2"})
    bench.call(bench.wire(not_sent(), throttled), track, hooks=listener.hooks)
    ends = listener.of(AttemptEnd)
    assert [end.error for end in ends] == ["not_sent", "throttled", ""]
    assert [end.status for end in ends] == [None, 429, 201]
    assert [end.will_retry for end in ends] == [True, True, False]
    starts = listener.of(AttemptStart)
    assert [start.attempt for start in starts] == [1, 2, 3]
    for end, start in zip(ends, starts[1:], strict=False):
        assert start.waited == pytest.approx(end.next_in + start.paced)
    assert ends[1].next_in >= 2
    (over,) = listener.of(CallEnd)
    assert over.attempts == 3
    assert over.waited == pytest.approx(sum(start.waited for start in starts))
    assert (over.error, over.accepted) == ("", 2)


def test_a_wait_for_a_place_is_told_apart(bench: Bench) -> None:
    """`paced` is the part of the wait that the bucket asked for."""
    listener = Listener()
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    client = bench.client(bench.wire(reply(201, {}, empty)), hooks=listener.hooks)
    for _ in range(2):
        bench.run(lambda: track(client))
    assert [start.paced for start in listener.of(AttemptStart)] == [0.0, 2.0]
    assert [end.waited for end in listener.of(CallEnd)] == [0.0, 2.0]


@pytest.mark.parametrize(
    ("answer", "error", "counts"),
    [
        (lost(), "OutcomeUnknown", (0, 0, 2)),
        (reply(500), "UncertainServerError", (0, 0, 2)),
        (reply(400), "BadRequest", (0, 2, 0)),
        (not_sent(), "NotSent", (0, 2, 0)),
        (reply(201, {"events_processed": 1}), "", (0, 0, 2)),
        (
            reply(
                201,
                {
                    "events_processed": 1,
                    "errors": [{"index": 1, "input_array": "events", "type": "bad"}],
                },
            ),
            "",
            (1, 1, 0),
        ),
    ],
)
def test_the_fate_of_items_is_counted(
    bench: Bench, answer: Reply, error: str, counts: tuple[int, int, int]
) -> None:
    """By the same rules as a batched call's report."""
    listener = Listener()
    wire = bench.wire(answer)
    with contextlib.suppress(BrazeError):
        bench.call(wire, track, hooks=listener.hooks, retry=Retry.off)
    (end,) = listener.of(CallEnd)
    assert (end.error, (end.accepted, end.rejected, end.unknown)) == (error, counts)


def test_a_batched_call_is_told_as_its_requests(bench: Bench) -> None:
    """One call per request; the sums are the report's."""
    listener = Listener()
    errors = [{"index": 0, "input_array": "events", "type": "bad"}]
    wire = bench.wire(track_ok, reply(201, {"events_processed": 74, "errors": errors}), lost())
    report = bench.call(
        wire,
        lambda braze: braze.users.track_batched(events=(event(n) for n in range(200))),
        hooks=listener.hooks,
    )
    ends = listener.of(CallEnd)
    assert [end.items for end in ends] == [75, 75, 50]
    assert sum(end.accepted for end in ends) == report.accepted == 149
    assert sum(end.rejected for end in ends) == len(report.rejected) == 1
    assert sum(end.unknown for end in ends) == len(report.unknown) == 50


def test_a_call_that_may_not_wait_is_told_without_attempt(bench: Bench) -> None:
    """It starts and ends, and nothing was sent in between."""
    listener = Listener()
    empty = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
    client = bench.client(bench.wire(reply(201, {}, empty)), hooks=listener.hooks, pace=Pace.fail)
    bench.run(lambda: track(client))
    listener.told.clear()
    with pytest.raises(PaceExceeded):
        bench.run(lambda: track(client))
    assert listener.kinds() == ["CallStart", "CallEnd"]
    (end,) = listener.of(CallEnd)
    assert (end.attempts, end.status, end.error) == (0, None, "PaceExceeded")


def test_an_interrupted_attempt_is_told_with_what_ended_it(bench: Bench) -> None:
    """A keyboard interrupt or a cancelled task: both ends are told, and its items are in doubt."""
    listener = Listener()
    with pytest.raises(KeyboardInterrupt):
        bench.call(bench.wire(KeyboardInterrupt()), track, hooks=listener.hooks)
    assert listener.kinds() == ["CallStart", "AttemptStart", "AttemptEnd", "CallEnd"]
    (after,), (end,) = listener.of(AttemptEnd), listener.of(CallEnd)
    assert (after.error, after.status, after.will_retry) == ("KeyboardInterrupt", None, False)
    assert (end.error, end.unknown) == ("KeyboardInterrupt", 2)


@pytest.mark.parametrize("name", ["before", "after", "started", "ended"])
def test_a_hook_that_raises_breaks_nothing(
    bench: Bench, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The call goes on, other hooks are told, and the log names the class and not the text."""

    def broken(record: CallStart) -> None:
        raise ValueError(f"jane@example.com in {record.operation}")

    listener = Listener()
    hooks = [Hooks(**{name: broken}), listener.hooks]
    assert bench.call(bench.wire(not_sent()), track, hooks=hooks).accepted == 2
    assert len(listener.told) == 6
    texts = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert texts
    assert set(texts) == {f"hook {name} raised ValueError; the call goes on"}
    assert "jane" not in caplog.text


def test_an_interrupt_in_a_hook_is_not_swallowed(bench: Bench) -> None:
    """Only exceptions are; who presses Ctrl-C means the program."""

    def stop(_: CallStart) -> None:
        raise KeyboardInterrupt

    wire = bench.wire()
    with pytest.raises(KeyboardInterrupt):
        bench.call(wire, track, hooks=Hooks(before=stop))
    assert wire.requests == []


async def _never_awaited(_: CallStart) -> None: ...


def test_an_async_hook_is_refused() -> None:
    """Nobody would await it; so is what cannot be called."""
    with pytest.raises(ConfigurationError, match="after is an async function"):
        Hooks(after=_never_awaited)
    with pytest.raises(ConfigurationError, match="started is a function"):
        Hooks(started=1)  # type: ignore[arg-type] # what is tested


@pytest.mark.parametrize("wrong", ["before", [print], print, 7])
def test_what_is_no_hooks_is_refused(bench: Bench, wrong: object) -> None:
    """When the client is made, with what to pass."""
    with pytest.raises(ConfigurationError, match="hooks: pass Hooks"):
        bench.client(bench.wire(), hooks=wrong)


def test_copies_with_other_options_keep_the_hooks(bench: Bench) -> None:
    """As they keep connections and pace."""
    listener = Listener()
    client = bench.client(bench.wire(), hooks=listener.hooks)
    bench.run(lambda: track(client.with_options(retry=Retry.off)))
    assert len(listener.told) == 4


SCRIPTS = st.lists(
    st.sampled_from(
        [lost(), not_sent(), reply(429), reply(503), reply(400), reply(201, b"{"), track_ok]
    ),
    max_size=6,
)


@given(SCRIPTS, st.booleans(), st.booleans())
def test_what_is_told_adds_up_whatever_happens(
    script: list[Reply], is_async: bool, unsafe: bool
) -> None:
    """Starts and ends pair up, one attempt per request, items add up, and times do too; what the
    call gives or raises is the same as without hooks."""
    listener = Listener()

    def result(**options: Any) -> tuple[object, int]:
        bench = Bench(is_async)
        wire = bench.wire(*script, then=track_ok if unsafe else reply(200, {"users": []}))

        def use(braze: Any) -> Any:
            return track(braze) if unsafe else braze.users.export.ids(external_ids=["u1"])

        client = bench.client(wire, **options)
        client._engine.core.chance = lambda: 0.5  # The same waits both times.
        try:
            found: object = bench.run(lambda: use(client))
        except BrazeError as error:
            found = (type(error), str(error))
        return found, len(wire.requests)

    with_hooks = result(hooks=listener.hooks)
    assert with_hooks == result()
    starts, ends = listener.of(AttemptStart), listener.of(AttemptEnd)
    assert [record.attempt for record in starts] == [record.attempt for record in ends]
    assert len(starts) == with_hooks[1]
    assert [end.will_retry for end in ends] == [True] * (len(ends) - 1) + [False]
    (over,) = listener.of(CallEnd)
    assert over.accepted + over.rejected + over.unknown == over.items
    assert listener.kinds()[0] == "CallStart"
    assert listener.kinds()[-1] == "CallEnd"
    spent = sum(start.waited for start in starts) + sum(end.elapsed for end in ends)
    assert over.elapsed == pytest.approx(spent)
