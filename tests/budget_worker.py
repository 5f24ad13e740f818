"""One of several processes on a shared budget; started by the tests, tells what became of its work.

`python -m tests.budget_worker STORE BASE_URL NAME calls|batched NUMBER`, with the file of
`Budget.file` or a URL of Redis as STORE. It says `ready`, starts when a line comes in, and prints
its accounts as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Any

from brazekit import AsyncBraze, Braze, Budget

_KEY = "mock-key"
_TIME = "2026-01-01T00:00:00Z"


def _events(name: str, number: int) -> Iterator[dict[str, Any]]:
    for count in range(number):
        yield {"external_id": f"{name}-{count}", "name": "n", "time": _TIME}


def _calls(budget: Budget, url: str, name: str, number: int) -> dict[str, int]:
    """Send one small request after the other."""
    with Braze(api_key=_KEY, base_url=url, budget=budget) as braze:
        for event in _events(name, number):
            braze.users.track_bulk(events=[event])
    return {"sent": number}


async def _tasks(budget: Budget, url: str, name: str, number: int) -> dict[str, int]:
    """The same from eight tasks at once."""
    events = _events(name, number)
    async with AsyncBraze(api_key=_KEY, base_url=url, budget=budget) as braze:

        async def send() -> None:
            for event in events:
                await braze.users.track_bulk(events=[event])

        await asyncio.gather(*(send() for _ in range(8)))
    return {"sent": number}


def _batched(budget: Budget, url: str, name: str, number: int) -> dict[str, Any]:
    """Send one long stream."""
    with Braze(api_key=_KEY, base_url=url, budget=budget) as braze:
        report = braze.users.track_batched(events=_events(name, number))
    return {
        "sent": report.sent,
        "accepted": report.accepted,
        "rejected": len(report.rejected),
        "unknown": len(report.unknown),
    }


def main() -> None:
    store, url, name, kind, number = sys.argv[1:]
    budget = Budget.redis(store) if "://" in store else Budget.file(store)
    print("ready", flush=True)
    sys.stdin.readline()
    if kind == "batched":
        told = _batched(budget, url, name, int(number))
    elif kind == "tasks":
        told = asyncio.run(_tasks(budget, url, name, int(number)))
    else:
        told = _calls(budget, url, name, int(number))
    print(json.dumps({**told, "is_degraded": budget.is_degraded}))


if __name__ == "__main__":
    main()
