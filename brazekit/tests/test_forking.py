"""A client in a forked child: connections of its own, no lock that stays shut, or a clear error.

Each program forks for real, in a process of its own, since the tests' has threads.
"""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from brazekit_mock.server import Server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")

COMMON = """
import asyncio, os, sys, threading
import httpx
from brazekit import AsyncBraze, Braze, ConfigurationError, Retry, Timeout
EVENT = {"external_id": "u", "name": "n", "time": "2026-01-01T00:00:00Z"}

def events(count): return [EVENT] * count

def in_child(use, meanwhile=lambda: None):
    '''Fork, call `use` in the child and `meanwhile` here; give the child's exit status.'''
    child = os.fork()
    if child == 0:
        status = 1
        try:
            use()
            status = 0
        except BaseException as error:
            print(f"child: {type(error).__name__}: {error}", flush=True)
        finally:
            os._exit(status)
    meanwhile()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

url = sys.argv[1]
"""


def run(program: str) -> tuple[str, Server]:
    """Run a program that forks, against a mock; give what it printed and the mock."""
    with Server() as server:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", COMMON + textwrap.dedent(program), server.url],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout, server


def test_a_child_opens_connections_of_its_own() -> None:
    """Parent and child send at the same time and each gets its own answers: as many processed
    events as it sent. On one connection they would read each other's."""
    printed, server = run(
        """
        braze = Braze("mock-key", base_url=url, retry=Retry.off)
        assert braze.users.track(events=events(1)).accepted == 1
        def calls(sizes):
            for size in sizes:
                outcome = braze.users.track(events=events(size))
                assert (outcome.accepted, outcome.discrepancy) == (size, ""), outcome
        def child():
            calls(range(1, 16))
            braze.close()
        assert in_child(child, meanwhile=lambda: calls(range(16, 31))) == 0
        calls([31])
        print("fine")
        """
    )
    assert printed == "fine\n"
    state = server.mock.default.state()
    assert state["events"] == 1 + sum(range(1, 32))


@pytest.mark.parametrize("wire", ["httpx", "aiohttp"])
def test_an_asynchronous_client_works_in_a_child_with_a_loop_of_its_own(wire: str) -> None:
    """And the parent's loop goes on as if nothing had happened."""
    printed, _ = run(
        f"""
        braze = AsyncBraze("mock-key", base_url=url, retry=Retry.off, wire={wire!r})
        async def call(size):
            assert (await braze.users.track(events=events(size))).accepted == size
        async def child():
            await asyncio.gather(*(call(size) for size in range(1, 9)))
            await braze.aclose()
        async def main():
            await call(2)
            def apart():
                assert in_child(lambda: asyncio.run(child())) == 0
            await asyncio.to_thread(apart)
            await call(3)
        asyncio.run(main())
        print("fine")
        """
    )
    assert printed == "fine\n"


def test_a_lock_that_is_held_at_the_fork_does_not_stop_the_child() -> None:
    """Another thread was at work in the pace: the child starts over and is not stuck."""
    printed, _ = run(
        """
        braze = Braze("mock-key", base_url=url, retry=Retry.off)
        braze.users.track(events=events(1))
        pacer = braze._engine.core.pacer
        held, done = threading.Event(), threading.Event()
        def hold():
            with pacer._lock:
                held.set()
                done.wait(30)
        thread = threading.Thread(target=hold)
        thread.start()
        held.wait(30)
        def child():
            assert braze.rate_limits == {}
            assert braze.users.track(events=events(2)).accepted == 2
        status = in_child(child)
        done.set()
        thread.join()
        assert status == 0
        assert list(braze.rate_limits) == ["users_track"]
        print("fine")
        """
    )
    assert printed == "fine\n"


def test_what_cannot_work_in_a_child_says_so() -> None:
    """A caller's used connections cannot be made anew here; unused ones are nobody's yet and are
    taken. A closed client stays closed."""
    printed, _ = run(
        """
        used = Braze("mock-key", base_url=url, http_client=httpx.Client())
        used.users.track(events=events(1))
        fresh = Braze("mock-key", base_url=url, http_client=httpx.Client())
        def child():
            assert fresh.users.track(events=events(2)).accepted == 2
            used.users.track(events=events(1))
        assert in_child(child) == 1
        assert used.users.track(events=events(1)).accepted == 1

        both = AsyncBraze("mock-key", base_url=url, http_client=httpx.AsyncClient())
        async def call():
            await both.users.track(events=events(1))
        asyncio.run(call())
        assert in_child(lambda: asyncio.run(call())) == 1

        with Braze("mock-key", base_url=url) as closed:
            closed.users.track(events=events(1))
        assert in_child(lambda: closed.users.track(events=events(1))) == 1
        """
    )
    beginnings = [
        line[: len("child: ConfigurationError: This process")] for line in printed.splitlines()
    ]
    refused = "child: ConfigurationError: This process"
    assert beginnings == [refused, refused, "child: ConfigurationError: This client "]
