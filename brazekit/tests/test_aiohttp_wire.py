"""What the wire of aiohttp does of its own: its name, its line of those who wait, its loops."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from brazekit import AsyncBraze, Braze, ConfigurationError, Timeout
from brazekit.aiohttp_wire import AiohttpWire
from brazekit.wire import WireError

from .sockets import sending, serving, whole
from .support import KEY, event
from .test_wires import post

TRACKED = whole(b'{"message":"success","events_processed":1}')


def test_a_client_makes_and_closes_the_wire_that_it_is_told_by_name() -> None:
    """And leaves one that it is given open, which is the caller's."""

    async def main(url: str) -> None:
        async with AsyncBraze(KEY, base_url=url, wire="aiohttp") as braze:
            assert (await braze.users.track(events=[event()])).accepted == 1
        with pytest.raises(ConfigurationError, match="closed"):
            await braze.users.track(events=[event()])
        own = AiohttpWire()
        for _ in range(2):
            async with AsyncBraze(KEY, base_url=url, wire=own) as braze:
                assert (await braze.users.track(events=[event()])).accepted == 1
        await own.aclose()

    with serving(sending(TRACKED)) as seen:
        asyncio.run(main(seen.url))
    assert len(seen.heads) == 3


def test_without_aiohttp_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of a traceback about a module."""
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    for module in ("aiohttp_wire", "aiohttp_connector"):
        monkeypatch.delitem(sys.modules, f"brazekit.{module}")
    with pytest.raises(ConfigurationError, match=r"pip install 'brazekit\[aiohttp\]'"):
        AsyncBraze(KEY, instance="US-06", wire="aiohttp")


def test_a_wire_that_cannot_be_is_refused() -> None:
    """An unknown name, a name for the blocking client, settings that contradict each other."""
    unknown: Any = "requests"
    with pytest.raises(ConfigurationError, match="'httpx', 'aiohttp'"):
        AsyncBraze(KEY, instance="US-06", wire=unknown)
    aiohttp: Any = "aiohttp"
    with pytest.raises(ConfigurationError, match="one wire of its own"):
        Braze(KEY, instance="US-06", wire=aiohttp)
    with pytest.raises(ConfigurationError, match="connections"):
        AiohttpWire(connections=0)
    with pytest.raises(ConfigurationError, match="not both"):
        AiohttpWire(proxy="http://proxy.example", direct=True)


def test_no_more_connections_are_open_than_said() -> None:
    """Forty requests on three connections: they wait their turn, and each gets an answer."""

    async def main(url: str) -> None:
        wire = AiohttpWire(connections=3)
        answers = await asyncio.gather(*(wire.send(post(url)) for _ in range(40)))
        assert {answer.status for answer in answers} == {201}
        await wire.aclose()

    with serving(sending(TRACKED)) as seen:
        asyncio.run(main(seen.url))
    assert len(seen.heads) == 40
    assert seen.connections <= 3


def test_waiting_for_a_connection_ends_as_not_sent() -> None:
    """Within the time-out for the pool; the place is nobody's then, and the next one gets it."""
    entered, release = threading.Event(), threading.Event()

    def hold(connection: socket.socket) -> bool:
        entered.set()
        release.wait(30)
        connection.sendall(TRACKED)
        return True

    async def main(url: str) -> None:
        wire = AiohttpWire(connections=1)
        first = asyncio.create_task(wire.send(post(url)))
        while not entered.is_set():
            await asyncio.sleep(0.001)
        for timeout in (Timeout(pool=0.01), Timeout(total=0.01)):
            with pytest.raises(WireError) as caught:
                await wire.send(post(url, timeout))
            assert caught.value.kind == "not_sent"
        release.set()
        assert (await first).status == 201
        assert (await wire.send(post(url, Timeout(pool=0.01)))).status == 201
        await wire.aclose()

    with serving(hold) as seen:
        asyncio.run(main(seen.url))
    assert len(seen.heads) == 2


def test_loops_of_several_threads_share_a_wire() -> None:
    """Each has connections of its own; whoever closes the wire closes those of the others too."""
    over = threading.Barrier(4)

    def in_thread(main: Callable[[], Any]) -> threading.Thread:
        thread = threading.Thread(target=lambda: asyncio.run(main()))
        thread.start()
        return thread

    with serving(sending(TRACKED)) as seen:
        wire = AiohttpWire()

        async def work() -> None:
            for _ in range(5):
                assert (await wire.send(post(seen.url))).status == 201
            await asyncio.to_thread(over.wait, 30)  # All have sent.
            await asyncio.to_thread(over.wait, 30)  # The wire is closed.
            await asyncio.sleep(0)
            with pytest.raises(ConfigurationError, match="closed"):
                await wire.send(post(seen.url))

        threads = [in_thread(work) for _ in range(3)]
        over.wait(30)
        asyncio.run(wire.aclose())
        over.wait(30)
        for thread in threads:
            thread.join(30)
        assert (len(seen.heads), seen.connections) == (15, 3)
