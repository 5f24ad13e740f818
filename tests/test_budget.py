"""Real processes, a real mock and a real store: together within the limit, whatever is killed.

Judged by the mock's own counts alone. The bucket of users.track_bulk is used because its window
is the shortest: 50 requests in each second.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from brazekit import Budget
from brazekit.clock import FakeClock
from brazekit.stores import Change
from brazekit.tests.shared import pacer_on, turn_of
from brazekit_api.facts import BUCKETS
from brazekit_api.seam import Limit
from tests.redis_server import RedisServer
from tests.serving import mock_server
from tests.tree import ROOT

BUCKET = "users_track_bulk"
REQUESTS, SECONDS = 50, 1


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    """The URL of a mock in a process of its own."""
    with mock_server("--port", "0") as url:
        assert url is not None
        yield url


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    """A Redis for all tests that do not kill it."""
    server = RedisServer()
    try:
        server.start()
        yield server
    finally:
        server.close()


@pytest.fixture(params=["file", pytest.param("redis", marks=pytest.mark.extras)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """What a worker is told of the store: a path, or a URL of Redis."""
    if request.param == "file":
        return str(tmp_path / "budget")
    return str(request.getfixturevalue("server").url)


@pytest.fixture
def killable() -> Iterator[RedisServer]:
    """A Redis of this test's own."""
    server = RedisServer()
    try:
        server.start()
        yield server
    finally:
        server.close()


def ask(mock: str, path: str, method: str = "GET") -> Any:
    """Ask the mock about itself."""
    request = urllib.request.Request(f"{mock}/_mock/{path}", method=method)  # noqa: S310 - loopback
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - loopback
        return json.load(answer)


class Worker:
    """A process on the budget, ready to start."""

    def __init__(self, place: str, mock: str, name: str, kind: str, number: int) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.budget_worker", place, mock, name, kind, str(number)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def start(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def is_ready(self) -> bool:
        assert self.process.stdout is not None
        return self.process.stdout.readline() == "ready\n"

    def result(self) -> dict[str, Any]:
        out, err = self.process.communicate(timeout=120)
        assert self.process.returncode == 0, err
        return dict(json.loads(out))


@contextlib.contextmanager
def workers(place: str, mock: str, *kinds: tuple[str, int]) -> Iterator[list[Worker]]:
    """Start workers that begin at once; end those that are left."""
    ask(mock, "reset", "POST")
    ask(mock, "requests", "DELETE")
    started = [Worker(place, mock, f"w{at}", *kind) for at, kind in enumerate(kinds)]
    try:
        assert all(worker.is_ready() for worker in started)
        for worker in started:
            worker.start()
        yield started
    finally:
        for worker in started:
            if worker.process.poll() is None:
                worker.process.kill()
                worker.process.wait(30)


def windows(mock: str) -> Counter[str]:
    """The requests that the mock took, by the second of its clock; none was refused."""
    entries = [entry for entry in ask(mock, "requests")["requests"] if entry["bucket"] == BUCKET]
    assert [entry for entry in entries if entry["status"] == 429] == []
    return Counter(entry["time"][:19] for entry in entries)


# ---------------------------------------------------------------- never too many


def test_the_bucket_is_the_documents() -> None:
    """The tests count in its windows."""
    assert Limit(REQUESTS, SECONDS) in BUCKETS[BUCKET].limits


def test_processes_never_exceed_the_limit_together(place: str, mock: str) -> None:
    """Two processes, a blocking and an awaiting one, send 160 requests as fast as they may: the
    mock refuses none, and each of its seconds, four at least, has at most 50."""
    with workers(place, mock, ("calls", 80), ("tasks", 80)) as started:
        results = [worker.result() for worker in started]
    assert [result["is_degraded"] for result in results] == [False, False]
    found = windows(mock)
    assert found.total() == 160
    assert max(found.values()) <= REQUESTS
    assert len(found) >= 4


def test_without_a_shared_budget_they_do(tmp_path: Path, mock: str) -> None:
    """The same with a budget each is refused, so the test above can fail."""
    ask(mock, "reset", "POST")
    ask(mock, "requests", "DELETE")
    pair = [Worker(str(tmp_path / f"own{at}"), mock, f"w{at}", "tasks", 60) for at in range(2)]
    assert all(worker.is_ready() for worker in pair)
    for worker in pair:
        worker.start()
    for worker in pair:
        worker.result()
    assert 429 in {entry["status"] for entry in ask(mock, "requests")["requests"]}


# ---------------------------------------------------------------- what is killed


def accounts(mock: str, results: list[dict[str, Any]], number: int) -> None:
    """Every item is in the accounts once, and the mock has what was accepted."""
    for result in results:
        assert result["sent"] == number
        assert result["accepted"] + result["rejected"] + result["unknown"] == number
        assert result["rejected"] == result["unknown"] == 0
    assert ask(mock, "state")["events"] == number * len(results)


def wait_for(mock: str, events: int) -> None:
    """Come back when the mock has so many."""
    while ask(mock, "state")["events"] < events:
        time.sleep(0.005)


@pytest.mark.extras
def test_killing_redis_midway_loses_no_item(killable: RedisServer, mock: str) -> None:
    """Both processes go on with their share; accounts and the mock's totals agree."""
    number = 4_500
    with workers(killable.url, mock, ("batched", number), ("batched", number)) as started:
        wait_for(mock, number // 5)
        killable.kill()
        results = [worker.result() for worker in started]
    assert any(result["is_degraded"] for result in results)
    accounts(mock, results, number)


def test_spoiling_the_file_midway_loses_no_item(tmp_path: Path, mock: str) -> None:
    """A file that is no budget any more is a lost store."""
    number, path = 4_500, tmp_path / "budget"
    with workers(str(path), mock, ("batched", number), ("batched", number)) as started:
        wait_for(mock, number // 5)
        spoiled = tmp_path / "spoiled"
        spoiled.write_text("not a budget")
        spoiled.replace(path)
        results = [worker.result() for worker in started]
    assert any(result["is_degraded"] for result in results)
    accounts(mock, results, number)


def test_killing_a_process_holds_up_no_other(tmp_path: Path, mock: str) -> None:
    """Its lease and its lock go with it: the other sends all, and nothing is refused."""
    with workers(str(tmp_path / "budget"), mock, ("calls", 1000), ("calls", 60)) as started:
        wait_for(mock, 20)
        started[0].process.kill()
        result = started[1].result()
    assert result == {"sent": 60, "is_degraded": False}
    assert max(windows(mock).values()) <= REQUESTS


# ---------------------------------------------------------------- Redis itself


@pytest.mark.extras
def test_a_killed_redis_is_missed_and_found_again(killable: RedisServer) -> None:
    """Degraded while it is gone; shared again, with the same connection pool, when it is back."""
    budget = Budget.redis(killable.url)
    pacer = pacer_on(budget, FakeClock(), Limit(10, 60))
    assert turn_of(pacer).granted
    assert not budget.is_degraded
    killable.kill()
    pacer._clock.advance(10)
    assert turn_of(pacer).granted
    assert budget.is_degraded
    killable.start()
    pacer._clock.advance(10)
    assert turn_of(pacer).granted
    assert not budget.is_degraded
    budget.close()


@pytest.mark.extras
def test_a_redis_that_hangs_is_as_good_as_lost(killable: RedisServer) -> None:
    """A call goes on after a time-out, and the next one does not wait for another."""
    budget = Budget.redis(killable.url)
    pacer = pacer_on(budget, FakeClock(), Limit(10, 60))
    assert turn_of(pacer).granted
    killable.stop()
    store, plain = budget._store, budget._store.update
    asked: list[str] = []

    def update(key: str, change: Change) -> None:
        asked.append(key)
        plain(key, change)

    store.update = update  # type: ignore[method-assign] # counts
    pacer._clock.advance(10)
    assert [turn_of(pacer).granted for _ in range(3)] == [True] * 3
    assert budget.is_degraded
    assert len(asked) == 1


@pytest.mark.extras
@pytest.mark.parametrize("decodes", [False, True])
def test_a_client_of_the_callers_is_used_and_left_open(server: RedisServer, decodes: bool) -> None:
    """Whether it decodes or not; what is kept is gone by itself, and names nobody."""
    import redis

    client = redis.Redis.from_url(server.url, decode_responses=decodes)
    client.flushall()
    budget = Budget.redis(client, prefix="shop")
    pacer = pacer_on(budget, FakeClock(), Limit(10, 60))
    places = [turn_of(pacer).wait for _ in range(12)]
    assert sum(wait == 0 for wait in places) <= 10
    assert not budget.is_degraded
    (key,) = client.keys()
    assert key in ("shop:w:b", b"shop:w:b")
    assert 0 < client.pttl(key) <= 4 * 60_000
    budget.close()
    assert client.ping()
