"""The served mock under load: `python -m benchmarks.mock_load [--seconds 60] [--connections 200]`.

wrk (a package of Debian) keeps its connections open and sends one event after the other, of the
same 1,000 users, so that what the mock keeps of them does not grow: events are counted, and the
journal has its last 1,000 requests. Rate limits are off, since they would refuse nearly everything.
Ends with status 1 unless no request failed, the mock holds exactly the events that it accepted, and
the process did not grow between the end of the warm-up and the end.

wrk hangs up on the requests that are under way when its time is over, so the mock may have accepted
up to one more per connection than wrk has counted.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

__all__ = ["Load", "problems", "read"]

_SCRIPT = Path(__file__).with_name("mock_load.lua")
_WARM_UP = 0.25  # The part of the time after which nothing new is to be kept.
# Pages that the allocator takes and gives back; a leak of one byte per request is beyond it.
_SLACK_KB = 4_096


@dataclass(frozen=True)
class Load:
    """What one run came to.

    `memory` has the resident kilobytes of the process, second by second, `processor` the seconds
    that it computed; those grow less than the time where other programs have the cores.
    """

    counted: Mapping[str, int]
    events: int
    accepted: int
    refused: int
    memory: tuple[int, ...]
    processor: float

    @property
    def per_second(self) -> float:
        return self.counted["requests"] / self.counted["microseconds"] * 1e6

    @property
    def growth(self) -> int:
        """Kilobytes from the end of the warm-up to the end, each as the median of some seconds."""
        start = int(len(self.memory) * _WARM_UP)
        few = max(1, len(self.memory) // 10)
        first, last = self.memory[start : start + few], self.memory[-few:]
        return int(statistics.median(last) - statistics.median(first))


def read(report: str) -> dict[str, int]:
    """Read the line that the script of wrk ends with."""
    line = next((one for one in report.splitlines() if one.startswith("LOAD ")), None)
    if line is None:
        raise ValueError("wrk's report has no figures")
    return {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", line)}


def problems(load: Load, connections: int) -> list[str]:
    """Say what did not go as it should; nothing where all did."""
    failed = {
        name: load.counted[name]
        for name in ("connect", "read", "write", "timeout", "status")
        if load.counted[name]
    }
    found = [f"{count} errors of wrk: {name}" for name, count in failed.items()]
    if load.refused:
        found.append(f"{load.refused} requests were not answered 201")
    if load.events != load.accepted:
        found.append(f"{load.events} events are held, and {load.accepted} were accepted")
    if not 0 <= load.accepted - load.counted["requests"] <= connections:
        found.append(
            f"{load.accepted} were accepted, and wrk has {load.counted['requests']} answers"
        )
    if load.growth > _SLACK_KB:
        found.append(f"the process grew by {load.growth} kB after its warm-up")
    return found


# ---------------------------------------------------------------- one run


def _resident(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) if found else 0


def _computed(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _watch(process: int, into: list[int], end: threading.Event) -> None:
    while not end.wait(1.0):
        into.append(_resident(process))


def run(wrk: str, seconds: int, connections: int, threads: int) -> Load:
    """Serve a mock, and load it."""
    code = "from brazekit_mock import run; run(port=0)"
    mock = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    )
    memory: list[int] = []
    end = threading.Event()
    try:
        assert mock.stdout is not None
        url = mock.stdout.readline().strip()
        with httpx.Client(base_url=url, trust_env=False, timeout=60) as http:
            http.post("/_mock/settings", json={"rate_limits": False}).raise_for_status()
            watcher = threading.Thread(target=_watch, args=(mock.pid, memory, end), daemon=True)
            watcher.start()
            before = _computed(mock.pid)
            args = [wrk, f"-c{connections}", f"-t{threads}", f"-d{seconds}s", "--timeout", "30s"]
            command = [*args, "--latency", "-s", str(_SCRIPT), url]
            report = subprocess.run(  # noqa: S603 - wrk, as found on the path
                command, check=True, capture_output=True, text=True
            ).stdout
            processor = _computed(mock.pid) - before
            end.set()
            watcher.join()
            time.sleep(1)  # What was under way when wrk hung up is carried out.
            answers: dict[str, Any] = http.get("/_mock/coverage").json()["operations"][
                "users.track"
            ]
            events = int(http.get("/_mock/state").json()["events"])
    finally:
        mock.terminate()
        mock.wait(30)
    accepted = answers.pop("201", 0)
    return Load(read(report), events, accepted, sum(answers.values()), tuple(memory), processor)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mock_load")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--connections", type=int, default=200)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    wrk = shutil.which("wrk")
    if wrk is None:
        print("needs wrk (Debian: apt-get install wrk)", file=sys.stderr)
        return 1
    load = run(wrk, given.seconds, given.connections, given.threads)
    print(f"{given.connections} connections, {load.counted['requests']} requests")
    print(f"{load.per_second:,.0f} a second; half within {load.counted['p50'] / 1000:.1f} ms")
    each = load.processor / load.accepted * 1e6
    print(f"the mock computed {load.processor:.1f} s, {each:.0f} microseconds a request")
    print(f"accepted {load.accepted}, events held {load.events}, refused {load.refused}")
    print(f"memory {load.memory[0]} to {load.memory[-1]} kB, grown by {load.growth} kB when warm")
    found = problems(load, given.connections)
    for one in found:
        print(f"WRONG: {one}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
