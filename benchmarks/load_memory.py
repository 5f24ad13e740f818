"""What a bulk load keeps in memory: its peak for few rows and for many, as a ratio.

    python -m benchmarks.load_memory [--rows 10000000] [--base 100000]

A CSV file of generated rows is loaded through everything but a network: the wire answers at once.
Each size has a process of its own, since a process never gives its peak back. Ten million rows
take some minutes and 500 MB on the disk, the audit included.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import msgspec

from brazekit import AsyncBraze, Pace
from brazekit.bulk.mapping import plan_of_words
from brazekit.bulk.order import Order
from brazekit.bulk.sources import source_of
from brazekit.bulk.target import target_of
from brazekit.wire import WireRequest, WireResponse

__all__ = ["measure"]

_USERS = 1_000_003
_PLAN = plan_of_words(
    ["external_id=id"], ["name=what", "time=at", "properties.amount=amount:number"], ()
)


class _Null:
    """A wire that takes everything."""

    async def send(self, request: WireRequest) -> WireResponse:
        await asyncio.sleep(0)
        body: dict[str, list[Any]] = msgspec.json.decode(request.content or b"{}")
        counts = {f"{array}_processed": len(items) for array, items in body.items()}
        return WireResponse(201, {}, msgspec.json.encode({"message": "success", **counts}))


def _write(path: Path, rows: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("id,what,at,amount\n")
        for row in range(rows):
            file.write(f"u{row * 7 % _USERS},seen,2026-01-01T00:00:{row % 60:02}Z,{row % 997}.5\n")


def _load(rows: int) -> dict[str, float]:
    """Load so many rows in this process; give the peak in MiB and the seconds."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "rows.csv"
        _write(path, rows)
        order = Order((source_of(str(path)),), target_of("events"), _PLAN)

        def client() -> AsyncBraze:
            return AsyncBraze("k", base_url="http://127.0.0.1:1", wire=_Null(), pace=Pace.off)

        began = time.perf_counter()
        result = order.run(client, Path(name) / "audit", "nowhere", quiet=True)
        seconds = time.perf_counter() - began
        if not result.tally.is_good or sum(result.tally.settled.values()) != rows:
            raise SystemExit(f"not every row was accepted: {result.tally.settled}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"peak": peak, "seconds": seconds}


def measure(rows: int) -> dict[str, float]:
    """Load so many rows in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.load_memory", "--only", str(rows)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print both peaks and their ratio."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--base", type=int, default=100_000)
    parser.add_argument("--only", type=int)
    words = parser.parse_args()
    if words.only is not None:
        print(json.dumps(_load(words.only)))
        return
    peaks: list[float] = []
    for rows in (words.base, words.rows):
        found = measure(rows)
        peaks.append(found["peak"])
        rate = rows / found["seconds"]
        print(
            f"{rows:>12,} rows: peak {found['peak']:.1f} MiB, {found['seconds']:.1f} s, "
            f"{rate:,.0f} rows/s",
            flush=True,
        )
    print(f"ratio of the peaks: {peaks[1] / peaks[0]:.2f}")


if __name__ == "__main__":
    main()
