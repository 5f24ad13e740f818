"""PyPI's braze-client in the speed benchmark; runs in an environment of its own, without brazekit.

Does as `benchmarks/worker.py` does: prints `ready`, then a line of JSON for each line of seconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from braze.client import BrazeClient  # type: ignore[import-not-found] # of its own environment

_CORE = 1


def main(url: str, file: str, size: str) -> None:
    """Send until told to stop."""
    body: dict[str, list[dict[str, Any]]] = json.loads(Path(file).read_text("utf-8"))[size]
    client = BrazeClient(api_key="benchmark-key", api_url=url, use_auth_header=True)

    def run(seconds: float) -> int:
        count, end = 0, time.perf_counter() + seconds
        while not count or time.perf_counter() < end:
            said = client.user_track(**body)
            if not said["success"] or said["status_code"] != 201:
                raise RuntimeError(said)
            count += 1
        return count

    run(0.2)
    print("ready", flush=True)
    for line in sys.stdin:
        run(0)
        wall, cpu = time.perf_counter(), time.process_time()
        count = run(float(line))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(json.dumps({"count": count, "wall": wall, "cpu": cpu}), flush=True)


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity") and _CORE in os.sched_getaffinity(0):
        os.sched_setaffinity(0, {_CORE})
    main(*sys.argv[1:4])
