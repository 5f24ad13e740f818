"""The clients: all operations as typed methods, over one pool of connections and one pace."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from brazekit_api.facts import BUCKETS
from brazekit_api.groups import AsyncGroups, AsyncRawGroups, RawGroups, SyncGroups
from brazekit_api.seam import RateLimit

from .clock import Clock, SystemClock
from .engine import Core, Engine, Options
from .errors import ConfigurationError
from .hooks import Hooks, hooks_of
from .pacer import Pacer
from .pacing import Pace
from .retry import Retry
from .sender import AsyncSender, SyncSender
from .settings import Settings, resolve
from .wire import AsyncWire, Timeout, Wire
from .wires import WireName, async_wire

if TYPE_CHECKING:
    import httpx

    from .budget import Budget

__all__ = ["AsyncBraze", "Braze"]


def _core(
    api_key: str | None,
    instance: str | None,
    base_url: str | None,
    plan: str,
    credentials: Mapping[str, str] | None,
    clock: Clock | None,
    hooks: Hooks | Sequence[Hooks] | None,
    budget: Budget | None,
) -> Core:
    settings = resolve(api_key, instance, base_url, plan, credentials=credentials)
    clock = SystemClock() if clock is None else clock
    # Chance only spreads waits over time; nothing secret depends on it.
    pacer = _pacer(settings, clock, budget)
    return Core(settings, clock, random.random, pacer, hooks_of(hooks))


def _pacer(settings: Settings, clock: Clock, budget: Budget | None) -> Pacer:
    if budget is None:
        return Pacer(BUCKETS, settings.plan.name, clock)
    # Imported on use: most clients are alone on their limits.
    from .shared_pacer import SharedPacer

    return SharedPacer(BUCKETS, settings.plan.name, clock, budget, budget.key(settings))


def _options(
    timeout: float | Timeout | None, retry: Retry | None, pace: Pace | None, raise_on_partial: bool
) -> Options:
    return Options(Timeout.of(timeout), retry or Retry(), pace or Pace(), raise_on_partial)


def _changed(
    options: Options,
    timeout: float | Timeout | None,
    retry: Retry | None,
    pace: Pace | None,
    raise_on_partial: bool | None,
) -> Options:
    return Options(
        options.timeout if timeout is None else Timeout.of(timeout),
        retry or options.retry,
        pace or options.pace,
        options.raise_on_partial if raise_on_partial is None else raise_on_partial,
    )


def _one_wire(wire: object, http_client: object) -> None:
    if wire is not None and http_client is not None:
        raise ConfigurationError("Pass wire or http_client, not both: each says how to send.")


class _Described:
    """What both clients tell of themselves."""

    _engine: Engine

    @property
    def rate_limits(self) -> dict[str, RateLimit]:
        """What the last answers said of each bucket, by its name; times in seconds from then."""
        return self._engine.core.pacer.last()

    def __repr__(self) -> str:
        settings = self._engine.core.settings
        return f"{type(self).__name__}({settings.place}, plan={settings.plan.name!r})"


class Braze(_Described, SyncGroups):
    """A client of Braze's REST API, one method per operation.

        with Braze(api_key="...", instance="US-06") as braze:
            braze.users.track(events=[Event(external_id="u1", name="signed_up", time=now)])

    Threads may share one client; connections and pace are then shared too. A client that was made
    before a fork opens connections of its own in the child; with an `http_client` that had been
    used, it raises `ConfigurationError` there.

    Args:
        api_key: The key; else BRAZE_API_KEY.
        instance: Such as "US-06", in any casing; else BRAZE_INSTANCE.
        base_url: In place of an instance, such as a mock's; else BRAZE_BASE_URL. Plain HTTP is
            taken for this machine only.
        plan: "standard" (75 objects combined per track request), "legacy" (75 per array), "mau" or
            "mau_cy_24_25" (50 combined): the contract's form. Source of the numbers:
            `x-braze-plans` and `x-braze-batch` of the document.
        credentials: What some operations take in place of the key, by the name of the security
            scheme: {"scim": TOKEN, "scim_origin": ORIGIN} for those of `braze.scim`; else
            BRAZE_CREDENTIAL_SCIM and BRAZE_CREDENTIAL_SCIM_ORIGIN.
        timeout: Seconds for each step of an attempt, or a `Timeout`.
        retry: How often and how long to try; `Retry()` by default, `Retry.off` for one attempt.
        pace: What to do when a rate limit is used up; `Pace.wait` by default.
        raise_on_partial: Raise `PartialFailure` when an item is rejected or its fate unknown,
            instead of telling it in the outcome or report.
        wire: What sends requests, in place of httpx. It is the caller's to close.
        http_client: An httpx client of the caller's (proxies, mTLS, hooks, MockTransport); it stays
            open when this client is closed.
        hooks: Functions that are told of calls and attempts, free of personal data; several `Hooks`
            are told in order.
        budget: Shares the rate limits with other processes; see `Budget`.
        clock: Where time comes from; for tests.

    Raises:
        ConfigurationError: The settings cannot work; the message says what to pass.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        instance: str | None = None,
        base_url: str | None = None,
        plan: str = "standard",
        credentials: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = None,
        retry: Retry | None = None,
        pace: Pace | None = None,
        raise_on_partial: bool = False,
        wire: Wire | None = None,
        http_client: httpx.Client | None = None,
        hooks: Hooks | Sequence[Hooks] | None = None,
        budget: Budget | None = None,
        clock: Clock | None = None,
    ) -> None:
        _one_wire(wire, http_client)
        core = _core(api_key, instance, base_url, plan, credentials, clock, hooks, budget)
        options = _options(timeout, retry, pace, raise_on_partial)
        self._own_wire = None
        if isinstance(wire, str):
            raise ConfigurationError("Braze has one wire of its own, httpx: leave `wire` out.")
        if wire is None:
            # Imported on use: httpx is most of what importing brazekit would cost.
            from .httpx_wire import HttpxWire

            wire = self._own_wire = HttpxWire(http_client, direct=core.settings.is_local)
        self._start(Engine(core, options), wire)

    def _start(self, engine: Engine, wire: Wire) -> None:
        self._engine = engine
        self._wire = wire
        super().__init__(SyncSender(engine, wire))

    @cached_property
    def raw(self) -> RawGroups:
        """The same operations, answering `Response`: status, headers, rate limit, typed body."""
        return RawGroups(self._sender)

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retry: Retry | None = None,
        pace: Pace | None = None,
        raise_on_partial: bool | None = None,
    ) -> Self:
        """Give a client with some options changed; connections and pace stay shared.

        `braze.with_options(timeout=3, retry=Retry.off).users.track(...)` changes one call. Only
        the client that was constructed closes the connections.
        """
        options = _changed(self._engine.options, timeout, retry, pace, raise_on_partial)
        other = type(self).__new__(type(self))
        other._own_wire = None
        other._start(Engine(self._engine.core, options), self._wire)
        return other

    def close(self) -> None:
        """Close the connections, if this client opened them; later calls raise."""
        if self._own_wire is not None:
            self._own_wire.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBraze(_Described, AsyncGroups):
    """The same as `Braze` with `await`, for asyncio; see there for the arguments.

        async with AsyncBraze(api_key="...", instance="US-06") as braze:
            await braze.users.track(events=[...])

    Tasks of one event loop may share one client. `http_client` is an `httpx.AsyncClient`. `wire` is
    an `AsyncWire`, or the name of one that this client makes and closes: "httpx", the default, or
    "aiohttp", which is several times as quick with many requests at once (`brazekit[aiohttp]`).
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        instance: str | None = None,
        base_url: str | None = None,
        plan: str = "standard",
        credentials: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = None,
        retry: Retry | None = None,
        pace: Pace | None = None,
        raise_on_partial: bool = False,
        wire: AsyncWire | WireName | None = None,
        http_client: httpx.AsyncClient | None = None,
        hooks: Hooks | Sequence[Hooks] | None = None,
        budget: Budget | None = None,
        clock: Clock | None = None,
    ) -> None:
        _one_wire(wire, http_client)
        core = _core(api_key, instance, base_url, plan, credentials, clock, hooks, budget)
        options = _options(timeout, retry, pace, raise_on_partial)
        self._own_wire = None
        if wire is None or isinstance(wire, str):
            direct = core.settings.is_local
            wire = self._own_wire = async_wire(wire or "httpx", http_client, direct=direct)
        self._start(Engine(core, options), wire)

    def _start(self, engine: Engine, wire: AsyncWire) -> None:
        self._engine = engine
        self._wire = wire
        super().__init__(AsyncSender(engine, wire))

    @cached_property
    def raw(self) -> AsyncRawGroups:
        """The same operations, answering `Response`: status, headers, rate limit, typed body."""
        return AsyncRawGroups(self._sender)

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retry: Retry | None = None,
        pace: Pace | None = None,
        raise_on_partial: bool | None = None,
    ) -> Self:
        """Give a client with some options changed; connections and pace stay shared."""
        options = _changed(self._engine.options, timeout, retry, pace, raise_on_partial)
        other = type(self).__new__(type(self))
        other._own_wire = None
        other._start(Engine(self._engine.core, options), self._wire)
        return other

    async def aclose(self) -> None:
        """Close the connections, if this client opened them; later calls raise."""
        if self._own_wire is not None:
            await self._own_wire.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


def parts_of(braze: AsyncBraze) -> tuple[Engine, AsyncWire]:
    """Give what a client decides and sends with, for what this package builds upon it."""
    # A function of the same module: the class has no such method to offer its users.
    return braze._engine, braze._wire  # pyright: ignore[reportPrivateUsage]
