"""The two shells that perform what the engine asks for: one blocks, one awaits."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from brazekit_api.seam import BatchForm, Call, Outcome, Report, Response, Settled

from .batch_run import END, BatchRun
from .calls import check, made
from .engine import Action, Draw, Engine, Send, Sleep, Steps
from .listing import AsyncPages, SyncPages
from .outcome import outcome_of, raise_for_rejected, read_answer
from .steps import Consult
from .wire import AsyncWire, Wire

__all__ = ["AsyncSender", "SyncSender"]

T = TypeVar("T")
R = TypeVar("R")


# ---------------------------------------------------------------- what both have in common


def _checked(engine: Engine, make: Callable[[], Call[T]]) -> Call[T]:
    call = made(make)
    check(call, engine.core.settings.plan.name)
    return call


def _answer(engine: Engine, make: Callable[[], Call[T]]) -> Steps[T]:
    exchange = yield from engine.exchange(_checked(engine, make))
    return exchange.answer


def _outcome(engine: Engine, make: Callable[[], Call[T]]) -> Steps[Outcome[T]]:
    call = _checked(engine, make)
    exchange = yield from engine.exchange(call)
    status = exchange.response.status
    reading = read_answer(call.operation, status, exchange.data, call.counts)
    reading = reading.hiding(engine.core.settings.hide)
    outcome = outcome_of(call, exchange.answer, status, reading)
    if engine.options.raise_on_partial:
        raise_for_rejected(outcome, call.operation.id)
    return outcome


def _response(engine: Engine, make: Callable[[], Call[T]]) -> Steps[Response[T]]:
    exchange = yield from engine.exchange(_checked(engine, make))
    return Response(
        status=exchange.response.status,
        headers=exchange.response.headers,
        rate_limit=exchange.rate_limit,
        parsed=exchange.answer,
        content=exchange.response.content,
    )


def _batched(
    engine: Engine,
    make: Callable[[], BatchForm[Any]],
    on_settled: Callable[[Settled], None] | None,
) -> Steps[Report]:
    return (yield from BatchRun(engine, made(make), on_settled).steps())


class _Turn(Generic[R]):
    """Steps under way: the action to perform now, and what came of it."""

    action: Action
    result: R

    def __init__(self, steps: Steps[R]) -> None:
        self._steps = steps
        self.is_over = False
        self.result_of_action: Any = None
        self.error_of_action: BaseException | None = None
        self.go_on()

    def go_on(self) -> None:
        """Run to the next action, or to the end.

        Called outside the handler that caught an action's error, so that it is not chained to
        whatever the steps raise in its place.
        """
        result, self.result_of_action = self.result_of_action, None
        error, self.error_of_action = self.error_of_action, None
        try:
            self.action = self._steps.send(result) if error is None else self._steps.throw(error)
        except StopIteration as stop:
            self.is_over, self.result = True, stop.value
        finally:
            del error  # Its traceback leads to this frame: a cycle that would keep both alive.


# ---------------------------------------------------------------- the blocking shell


class SyncSender:
    """Carries out calls, blocking the thread. Threads may share one."""

    def __init__(self, engine: Engine, wire: Wire) -> None:
        self._engine = engine
        self._wire = wire

    def answer(self, make: Callable[[], Call[T]]) -> T:
        """Send and give the typed answer."""
        return self._run(_answer(self._engine, make))

    def outcome(self, make: Callable[[], Call[T]]) -> Outcome[T]:
        """Send and give what became of each item."""
        return self._run(_outcome(self._engine, make))

    def response(self, make: Callable[[], Call[T]]) -> Response[T]:
        """Send and give the answer with its wire."""
        return self._run(_response(self._engine, make))

    def batched(
        self,
        make: Callable[[], BatchForm[T]],
        streams: Mapping[str, Iterable[Any]],
        on_settled: Callable[[Settled], None] | None,
    ) -> Report:
        """Send streams in as many requests as they need."""
        drawing = {array: iter(stream) for array, stream in streams.items()}
        return self._run(_batched(self._engine, make, on_settled), drawing)

    def pages(self, make: Callable[[], Call[T]]) -> SyncPages[Any]:
        """Give the entries of all pages; a page is asked for when its first entry is."""
        return SyncPages(
            _checked(self._engine, make),
            self._engine.core.clock.now(),
            lambda call: self._run(self._engine.exchange(call)),
        )

    def _run(self, steps: Steps[R], drawing: Mapping[str, Iterator[Any]] | None = None) -> R:
        turn = _Turn(steps)
        while not turn.is_over:
            try:
                turn.result_of_action = self._perform(turn.action, drawing or {})
            except BaseException as error:
                turn.error_of_action = error
            turn.go_on()
        return turn.result

    def _perform(self, action: Action, drawing: Mapping[str, Iterator[Any]]) -> Any:
        match action:
            case Send(request):
                return self._wire.send(request)
            case Draw(array):
                return next(drawing[array], END)
            case Sleep(seconds):
                return self._engine.core.clock.sleep(seconds)
            case Consult(call):
                return call()


# ---------------------------------------------------------------- the awaiting shell


class AsyncSender:
    """Carries out calls with await. Tasks of one event loop may share one."""

    def __init__(self, engine: Engine, wire: AsyncWire) -> None:
        self._engine = engine
        self._wire = wire

    async def answer(self, make: Callable[[], Call[T]]) -> T:
        """Send and give the typed answer."""
        return await self._run(_answer(self._engine, make))

    async def outcome(self, make: Callable[[], Call[T]]) -> Outcome[T]:
        """Send and give what became of each item."""
        return await self._run(_outcome(self._engine, make))

    async def response(self, make: Callable[[], Call[T]]) -> Response[T]:
        """Send and give the answer with its wire."""
        return await self._run(_response(self._engine, make))

    async def batched(
        self,
        make: Callable[[], BatchForm[T]],
        streams: Mapping[str, Iterable[Any] | AsyncIterable[Any]],
        on_settled: Callable[[Settled], None] | None,
    ) -> Report:
        """Send streams in as many requests as they need."""
        drawing = {
            array: aiter(stream) if isinstance(stream, AsyncIterable) else iter(stream)
            for array, stream in streams.items()
        }
        return await self._run(_batched(self._engine, make, on_settled), drawing)

    def pages(self, make: Callable[[], Call[T]]) -> AsyncPages[Any]:
        """Give the entries of all pages; a page is asked for when its first entry is."""
        return AsyncPages(
            _checked(self._engine, make),
            self._engine.core.clock.now(),
            lambda call: self._run(self._engine.exchange(call)),
        )

    async def carry(self, steps: Steps[R]) -> R:
        """Perform steps that draw on no stream."""
        return await self._run(steps)

    async def _run(
        self,
        steps: Steps[R],
        drawing: Mapping[str, Iterator[Any] | AsyncIterator[Any]] | None = None,
    ) -> R:
        turn = _Turn(steps)
        while not turn.is_over:
            try:
                if isinstance(turn.action, Send):
                    turn.result_of_action = await self._wire.send(turn.action.request)
                else:
                    turn.result_of_action = await self._perform(turn.action, drawing or {})
            except BaseException as error:
                turn.error_of_action = error
            turn.go_on()
        return turn.result

    async def _perform(
        self,
        action: Draw | Sleep | Consult,
        drawing: Mapping[str, Iterator[Any] | AsyncIterator[Any]],
    ) -> Any:
        match action:
            case Draw(array):
                stream = drawing[array]
                if isinstance(stream, AsyncIterator):
                    return await anext(stream, END)
                return next(stream, END)
            case Sleep(seconds):
                return await self._engine.core.clock.sleep_async(seconds)
            case Consult(call):
                import asyncio  # Imported on use, as in `clock`.

                return await asyncio.to_thread(call)
