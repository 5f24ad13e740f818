"""The two shells that perform what the engine asks for: one blocks, one awaits."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from brazekit_api.seam import BatchForm, Call, Outcome, Report, Response, Settled

from .batch_run import END, BatchRun
from .engine import Action, Draw, Engine, Exchange, Send, Sleep, Steps, made
from .outcome import outcome_of, raise_for_rejected, read_answer
from .paging import next_call
from .wire import AsyncWire, Wire

__all__ = ["AsyncSender", "SyncSender"]

T = TypeVar("T")
R = TypeVar("R")


# ---------------------------------------------------------------- what both have in common


def _checked(engine: Engine, make: Callable[[], Call[T]]) -> Call[T]:
    call = made(make)
    engine.check(call)
    return call


def _answer(engine: Engine, make: Callable[[], Call[T]]) -> Steps[T]:
    exchange = yield from engine.exchange(_checked(engine, make))
    return exchange.answer


def _outcome(engine: Engine, make: Callable[[], Call[T]]) -> Steps[Outcome[T]]:
    call = _checked(engine, make)
    exchange = yield from engine.exchange(call)
    status = exchange.response.status
    reading = read_answer(call.operation, status, exchange.data, call.counts)
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


def _page_items(call: Call[Any], exchange: Exchange[Any]) -> list[Any]:
    paging = call.operation.paging
    items = getattr(exchange.answer, paging.items, None) if paging is not None else None
    return cast("list[Any]", items) if isinstance(items, list) else []


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

    def pages(self, make: Callable[[], Call[T]]) -> Iterator[Any]:
        """Give the items of all pages; a page is asked for when its first item is."""
        call: Call[T] | None = _checked(self._engine, make)
        while call is not None:
            exchange = self._run(self._engine.exchange(call))
            items = _page_items(call, exchange)
            yield from items
            call = next_call(call, exchange.data, len(items), exchange.response.headers)

    def _run(self, steps: Steps[R], drawing: Mapping[str, Iterator[Any]] | None = None) -> R:
        result: Any = None
        error: BaseException | None = None
        while True:
            try:
                action = steps.send(result) if error is None else steps.throw(error)
            except StopIteration as stop:
                return cast(R, stop.value)
            result = error = None
            try:
                result = self._perform(action, drawing or {})
            except BaseException as caught:
                error = caught

    def _perform(self, action: Action, drawing: Mapping[str, Iterator[Any]]) -> Any:
        match action:
            case Draw(array):
                return next(drawing[array], END)
            case Send(request):
                return self._wire.send(request)
            case Sleep(seconds):
                self._engine.core.clock.sleep(seconds)


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

    async def pages(self, make: Callable[[], Call[T]]) -> AsyncIterator[Any]:
        """Give the items of all pages; a page is asked for when its first item is."""
        call: Call[T] | None = _checked(self._engine, make)
        while call is not None:
            exchange = await self._run(self._engine.exchange(call))
            items = _page_items(call, exchange)
            for item in items:
                yield item
            call = next_call(call, exchange.data, len(items), exchange.response.headers)

    async def _run(
        self,
        steps: Steps[R],
        drawing: Mapping[str, Iterator[Any] | AsyncIterator[Any]] | None = None,
    ) -> R:
        result: Any = None
        error: BaseException | None = None
        while True:
            try:
                action = steps.send(result) if error is None else steps.throw(error)
            except StopIteration as stop:
                return cast(R, stop.value)
            result = error = None
            try:
                result = await self._perform(action, drawing or {})
            except BaseException as caught:
                error = caught

    async def _perform(
        self, action: Action, drawing: Mapping[str, Iterator[Any] | AsyncIterator[Any]]
    ) -> Any:
        match action:
            case Draw(array):
                stream = drawing[array]
                if isinstance(stream, AsyncIterator):
                    return await anext(stream, END)
                return next(stream, END)
            case Send(request):
                return await self._wire.send(request)
            case Sleep(seconds):
                await self._engine.core.clock.sleep_async(seconds)
