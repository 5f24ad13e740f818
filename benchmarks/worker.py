"""One contestant in a process of its own: `python -m benchmarks.worker NAME TASKS URL FILE SIZE`.

Prints `ready`, then reads a number of seconds per line, sends for so long and prints what it did as
JSON: requests, seconds passed, seconds of processor time. TASKS is 0 for one that blocks.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from .contestants import AWAITING, BLOCKING
from .server import pin

_CORE = 1


def _blocking(once: Callable[[], object], seconds: float) -> int:
    count, end = 0, time.perf_counter() + seconds
    while not count or time.perf_counter() < end:
        once()
        count += 1
    return count


async def _awaiting(once: Callable[[], Awaitable[object]], tasks: int, seconds: float) -> int:
    end = time.perf_counter() + seconds

    async def work() -> int:
        count = 0
        while not count or time.perf_counter() < end:
            await once()
            count += 1
        return count

    return sum(await asyncio.gather(*(work() for _ in range(tasks))))


def _timed(run: Callable[[float], int], seconds: float) -> dict[str, float]:
    run(0)  # Opens the connections that were closed while others had their turn.
    wall, cpu = time.perf_counter(), time.process_time()
    count = run(seconds)
    return {
        "count": count,
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
    }


def main(name: str, tasks: int, url: str, file: str, size: str) -> None:
    """Make the contestant and run it as often as asked."""
    body: Any = json.loads(Path(file).read_text(encoding="utf-8"))[size]
    if not tasks:
        once = BLOCKING[name](url, body)
        _serve(lambda seconds: _blocking(once, seconds))
        return
    with asyncio.Runner(loop_factory=_loops(name)) as runner:
        awaited = runner.run(_made(name.removesuffix(" uvloop"), url, body))
        _serve(lambda seconds: runner.run(_awaiting(awaited, tasks, seconds)))


def _loops(name: str) -> Callable[[], asyncio.AbstractEventLoop] | None:
    if not name.endswith(" uvloop"):
        return None
    import uvloop

    return uvloop.new_event_loop


async def _made(name: str, url: str, body: Any) -> Callable[[], Awaitable[object]]:
    return AWAITING[name](url, body)  # Within the loop, which some ask for.


def _serve(run: Callable[[float], int]) -> None:
    run(0.2)
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(_timed(run, float(line))), flush=True)
    os._exit(0)  # The connections end with the process, and nobody is to complain of them.


if __name__ == "__main__":
    pin(_CORE)
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:6])
