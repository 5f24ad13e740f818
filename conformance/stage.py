"""Client and mock on one stage, under one clock that nobody waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, TypeAlias

import httpx

from brazekit import AsyncBraze, Braze, Pace, Retry, Timeout
from brazekit.clock import FakeClock
from brazekit_api.seam import Report, Settled
from brazekit_mock.clock import Clock
from brazekit_mock.house import House
from brazekit_mock.inprocess import MockTransport
from brazekit_mock.users import User
from conformance.scenery import play, scene_of

KEY = "mock-key-9f3a77c1e5"
# The day after the times in items.py: exports list events of the last 90 days only. With a
# fraction, since windows and waits are told in whole seconds and nobody starts on one.
START = 1_769_947_200.25
Streams: TypeAlias = Mapping[str, Iterable[Any]]
Settle: TypeAlias = Callable[[Settled], None]

READ_TIMEOUT = 5.0
"""Seconds, of the client. A slower fault loses the answer, and nothing really waits for it."""


class Stage:
    """A mock of its own, and clients of it. What one of them sleeps, passes for the other too."""

    def __init__(self, *, plan: str = "standard", rate_limits: bool = True) -> None:
        self.plan = plan
        self.clock = FakeClock(START)
        self.braze_mock = House(plan=plan, key=KEY).default
        self.mock = self.braze_mock.mock
        self.tenant = self.braze_mock.tenant
        self.tenant.clock = Clock(self.clock.now)
        self.braze_mock.settings(rate_limits=rate_limits)
        self._set: list[Any] = []

    def set_scene(self, operation: str) -> None:
        """Make what an operation's examples name, once and unseen."""
        due = [request for request in scene_of(operation) if request not in self._set]
        play(self.mock, due)
        self._set += due

    # ------------------------------------------------------------ clients

    def options(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Give the arguments of a client of this stage."""
        return {
            "api_key": KEY,
            "base_url": "https://rest.mock.example",
            "credentials": {"scim": f"scim-{KEY}", "scim_origin": "conformance"},
            "plan": self.plan,
            "clock": self.clock,
            "timeout": Timeout(read=READ_TIMEOUT),
            **changes,
        }

    def client(self, transport: httpx.BaseTransport | None = None, **changes: Any) -> Braze:
        """Give a client of this stage's mock."""
        carrier = httpx.Client(transport=transport or MockTransport(self.mock))
        return Braze(http_client=carrier, **self.options(changes))

    def client_async(
        self, transport: httpx.AsyncBaseTransport | None = None, **changes: Any
    ) -> AsyncBraze:
        """Give an asynchronous client of this stage's mock."""
        carrier = httpx.AsyncClient(transport=transport or MockTransport(self.mock))
        return AsyncBraze(http_client=carrier, **self.options(changes))

    # ------------------------------------------------------------ looking

    @property
    def requests(self) -> list[dict[str, Any]]:
        """What the mock saw, oldest first."""
        return self.braze_mock.requests

    @property
    def request_count(self) -> int:
        """How many requests the mock saw."""
        return self.tenant.journal.total

    def settle(self, seconds: float = 0.0) -> None:
        """Let delayed effects happen, those of the next so many seconds included."""
        self.clock.advance(seconds)
        self.tenant.settle()

    def user(self, external_id: str) -> User | None:
        """Give a user's record in the mock, or None."""
        return self.tenant.users.by_external_id.get(external_id)

    def everyone(self) -> list[User]:
        """Give the records of all users."""
        return list(self.tenant.users)


def run(main: Callable[[], Awaitable[Any]]) -> Any:
    """Run a coroutine to its end."""

    async def wrapped() -> Any:
        return await main()

    return asyncio.run(wrapped())


# ---------------------------------------------------------------- the same call, both ways

Batched: TypeAlias = Callable[[Stage, str, Streams, Settle | None, Mapping[str, Any]], Report]


def method_of(client: Any, operation: str) -> Callable[..., Any]:
    """Follow an operation's id to the client's method, as `users.alias.new`."""
    found: Any = client
    for step in operation.split("."):
        found = getattr(found, step)
    method: Callable[..., Any] = found
    return method


def batched_sync(
    stage: Stage,
    operation: str,
    streams: Mapping[str, Any],
    on_settled: Settle | None = None,
    options: Mapping[str, Any] | None = None,
) -> Report:
    """Send streams with the synchronous client."""
    stage.set_scene(operation)
    with stage.client(**(options or {})) as braze:
        report: Report = method_of(braze, f"{operation}_batched")(**streams, on_settled=on_settled)
        return report


def batched_async(
    stage: Stage,
    operation: str,
    streams: Mapping[str, Any],
    on_settled: Settle | None = None,
    options: Mapping[str, Any] | None = None,
) -> Report:
    """Send streams with the asynchronous client."""
    stage.set_scene(operation)

    async def main() -> Report:
        async with stage.client_async(**(options or {})) as braze:
            method = method_of(braze, f"{operation}_batched")
            report: Report = await method(**streams, on_settled=on_settled)
            return report

    report: Report = run(main)
    return report


BOTH_WAYS = {"sync": batched_sync, "async": batched_async}
NO_RETRY = {"retry": Retry.off, "pace": Pace.off}
