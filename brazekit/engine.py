"""What one call does, step by step, without doing any of it.

A call is a generator that yields actions (send this, sleep so long, draw an item) and is sent their
results. The synchronous and the asynchronous client differ only in who performs the actions, so
every decision is made once, here and in the pure modules that this one puts together.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import attrs

from brazekit_api.building import InvalidAnswer
from brazekit_api.seam import Call, RateLimit

from . import answers, log, unanswered
from .calls import bucket_of, wire_request
from .deadline import Deadline
from .errors import BrazeError, ConfigurationError, PaceExceeded
from .headers import read_rate_limit
from .observing import Watch
from .pacer import Turn
from .retry import FailureKind, wait_before_next
from .state import Core, Options, Tally
from .steps import Action, Consult, Draw, Send, Sleep, Steps
from .wire import WireError, WireRequest, WireResponse

__all__ = [
    "Action",
    "Core",
    "Draw",
    "Engine",
    "Exchange",
    "Options",
    "Send",
    "Sleep",
    "Steps",
    "Tally",
]

T = TypeVar("T")


@attrs.frozen
class Exchange(Generic[T]):
    """An answered call: 2xx, with its decoded JSON and the typed answer."""

    response: WireResponse
    data: Any = attrs.field(repr=False)
    answer: T
    rate_limit: RateLimit


@attrs.frozen
class _Failure:
    kind: FailureKind
    error: Callable[[int], BrazeError]
    status: int | None = None
    limit: RateLimit | None = None
    told: float | None = None
    is_late: bool = False


@attrs.define
class _Run(Generic[T]):
    """One call under way; `attempt` is the number of the current attempt, from 1."""

    call: Call[T]
    request: WireRequest
    bucket: str
    tally: Tally
    watch: Watch
    patient: bool
    deadline: Deadline
    attempt: int = 0
    turn: Turn | None = None


class Engine:
    """Carries out single calls; see `batch_run` for batched ones."""

    def __init__(self, core: Core, options: Options) -> None:
        self.core = core
        self.options = options

    def exchange(
        self, call: Call[T], tally: Tally | None = None, *, patient: bool = False
    ) -> Steps[Exchange[T]]:
        """Send until there is an answer or no more reason to try; raise the last failure."""
        tally = Tally() if tally is None else tally
        request = wire_request(call, self.core.settings, self.options.timeout)
        watch = Watch(self.core.hooks, call, self.core.settings.base_url, self.core.clock)
        deadline = Deadline.of(self.options.timeout.total, self.core.clock.monotonic())
        run = _Run(call, request, bucket_of(call), tally, watch, patient, deadline)
        watch.started(run.bucket)
        try:
            exchange = yield from self._until_answered(run)
        except BaseException as error:
            watch.failed(error, tally.in_doubt)
            raise
        watch.answered(exchange.response.status, exchange.data)
        return exchange

    def _until_answered(self, run: _Run[T]) -> Steps[Exchange[T]]:
        operation = run.call.operation
        began = self.core.clock.monotonic()
        while True:
            paced = yield from self._await_turn(run)
            began += paced
            if run.deadline.is_over(self.core.clock.monotonic()):
                raise self._late(run)
            run.attempt += 1
            run.watch.before(run.attempt, paced)
            result = yield from self._attempt(run)
            if isinstance(result, Exchange):
                run.watch.after(result.response.status, result.rate_limit)
                return result
            news = self.core.pacer.news(run.bucket)
            if news is not None:
                yield Consult(news)
            wait = wait_before_next(
                self.options.retry,
                result.kind,
                attempt=run.attempt,
                elapsed=self.core.clock.monotonic() - began,
                safe=operation.retry_safe,
                chance=self.core.chance(),
                told=result.told,
                patient=run.patient,
            )
            wait = self._within_deadline(run, result, wait)
            run.watch.after(result.status, result.limit, result.kind, wait)
            if wait is None:
                if run.tally.in_doubt and not operation.retry_safe:
                    log.in_doubt(operation.id, run.attempt, result.kind)
                raise result.error(run.attempt)
            log.waiting(operation.id, run.attempt, result.kind, wait)
            yield Sleep(wait)

    def _within_deadline(
        self, run: _Run[Any], failure: _Failure, wait: float | None
    ) -> float | None:
        """Give up a wait that would pass the deadline; a told one of a batched call moves it."""
        if wait is None or failure.is_late:
            return None
        if run.patient and failure.told:
            run.deadline.postpone(wait)
        return None if run.deadline.left(self.core.clock.monotonic()) <= wait else wait

    def _late(self, run: _Run[Any]) -> BrazeError:
        total = self.options.timeout.total
        operation, in_doubt = run.call.operation, run.tally.in_doubt
        return unanswered.late_error(operation, total, run.attempt, in_doubt=in_doubt)

    def _await_turn(self, run: _Run[Any]) -> Steps[float]:
        """Wait for a place in the bucket; give the seconds waited, which no retry budget pays."""
        pace, bucket, operation = self.options.pace, run.bucket, run.call.operation
        if pace.mode == "off":
            return 0.0
        waited, before = 0.0, None
        while True:
            longest = max(0.0, pace.longest(patient=run.patient) - waited)
            left = math.inf
            if not run.patient:
                left = run.deadline.left(self.core.clock.monotonic())
            turn = self.core.pacer.turn(bucket, max(0.0, min(longest, left)), before)
            if not isinstance(turn, Turn):
                turn = yield Consult(turn)
            wait = turn.wait
            if not turn.granted and wait <= longest:
                raise self._late(run)
            if not turn.granted:
                raise PaceExceeded(
                    f"{operation.id}: the bucket {bucket} is used up for another {wait:.1f} s, "
                    "longer than this client may wait, so nothing was sent. Send again then, or "
                    "set `pace`.",
                    operation=operation.id,
                    retry_after=wait,
                )
            run.turn = before = turn
            if wait > 0:
                log.paced(operation.id, bucket, wait)
                due = self.core.clock.monotonic() + wait
                try:
                    yield Sleep(wait)
                except BaseException:
                    # Cancelled or interrupted: else those who come later would wait for nobody.
                    self.core.pacer.give_back(bucket, due, turn)
                    raise
                waited += wait
                if run.patient:
                    run.deadline.postpone(wait)
            if self.core.pacer.holds(turn, bucket):
                return waited

    def _attempt(self, run: _Run[T]) -> Steps[Exchange[T] | _Failure]:
        operation, settings, tally = run.call.operation, self.core.settings, run.tally
        # Set before sending and taken back on proof, so that an interrupt leaves them set.
        doubt_before, tally.in_doubt = tally.in_doubt, True
        tally.reached += 1
        tally.repeats += run.attempt > 1
        timeout = run.deadline.trim(self.options.timeout, self.core.clock.monotonic())
        request = run.request
        if timeout is not request.timeout:
            request = attrs.evolve(request, timeout=timeout)
        landed = self.core.pacer.departs(run.bucket, run.turn)
        try:
            response: WireResponse = yield Send(request)
        except WireError as error:
            log.failed(operation.id, run.attempt, error.kind)
            if error.kind == "not_sent":
                tally.in_doubt = doubt_before
                tally.reached -= 1
            if run.deadline.is_over(self.core.clock.monotonic()):
                late = self._late(run)
                return _Failure(error.kind, lambda _: late, is_late=True)
            failure = error
            return _Failure(
                error.kind, lambda tries: unanswered.lost_error(operation, failure, settings, tries)
            )
        except ConfigurationError:
            tally.in_doubt = doubt_before
            tally.reached -= 1
            raise
        finally:
            run.watch.arrived()
            landed()
        sent = len(run.request.content or b"")
        log.attempted(operation.id, run.attempt, response.status, sent, len(response.content))
        limit = read_rate_limit(
            response.headers,
            bucket=run.bucket,
            now=self.core.clock.now(),
            reset_header=settings.plan.reset_header,
        )
        kind = answers.kind_of(response)
        self.core.pacer.learn(limit, throttled=kind == "throttled")
        if kind is None:
            return self._read(run, response, limit, doubt_before)
        if kind != "server_error":
            tally.in_doubt = doubt_before
        told = limit.resets_in if limit.retry_after is None else limit.retry_after
        return _Failure(
            kind,
            lambda tries: answers.api_error(
                operation, response, limit, settings, sent_bytes=sent, attempts=tries
            ),
            status=response.status,
            limit=limit,
            told=told if kind == "throttled" else limit.retry_after,
        )

    def _read(
        self, run: _Run[T], response: WireResponse, limit: RateLimit, doubt_before: bool
    ) -> Exchange[T] | _Failure:
        """Read a 2xx answer; one that cannot be read is as good as lost."""
        operation = run.call.operation
        try:
            data = answers.decode(response.content)
            answer = run.call.parse(data)
        except (answers.Unreadable, InvalidAnswer):
            log.failed(operation.id, run.attempt, "lost")
            return _Failure(
                "lost",
                lambda tries: unanswered.unreadable_error(operation, response, tries),
                status=response.status,
                limit=limit,
            )
        run.tally.in_doubt = doubt_before
        return Exchange(response, data, answer, limit)
