"""What importing brazekit costs beside httpx, as a ratio: `python -m benchmarks.import_cost`.

Each repetition is one fresh interpreter under `-X importtime` that imports httpx and then runs a
statement. The cost of httpx is all that its import loads; the cost of brazekit is the time within
its own modules, so that what both share (ssl, asyncio, typing) and what others wrote (attrs,
msgspec) count for neither side. Both come from the same process, so a busy machine slows both.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass

__all__ = ["OWN", "STATEMENTS", "Cost", "measure", "read"]

OWN = ("brazekit", "brazekit_api")
STATEMENTS = (
    "import brazekit",
    "from brazekit import Braze",
    "from brazekit import Braze; from brazekit.models import Event, Purchase, UserAttributes",
)
_LINE = re.compile(r"^import time:\s*(\d+) \|\s*(\d+) \| ( *)(\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Cost:
    """Microseconds of one interpreter: within own modules, and for all of httpx."""

    own: int
    httpx: int

    @property
    def ratio(self) -> float:
        return self.own / self.httpx


def read(report: str) -> Cost:
    """Read what `-X importtime` wrote: own time is of each module alone, httpx's is cumulative."""
    own = whole = 0
    for alone, cumulative, _, name in _LINE.findall(report):
        if name.partition(".")[0] in OWN:
            own += int(alone)
        elif name == "httpx":
            whole = int(cumulative)
    if not whole:
        raise ValueError("the report has no line of httpx")
    return Cost(own, whole)


def measure(statement: str, bytecode: str) -> Cost:
    """Run one interpreter; `bytecode` is the folder where compiled modules are kept.

    A folder of its own, for both sides: one that was compiled before and one that is compiled each
    time could not be compared.
    """
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(  # noqa: S603 - the statements are those above.
        [sys.executable, "-X", "importtime", "-c", f"import httpx; {statement}"],
        capture_output=True,
        text=True,
        check=True,
        env={**env, "PYTHONPYCACHEPREFIX": bytecode},
    )
    return read(done.stderr)


def main() -> None:
    """Print medians of own time, httpx's time and their ratio, with the ratio's quartiles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=15, help="interpreters per statement")
    repeat = max(4, parser.parse_args().repeat)
    print("own ms  httpx ms  ratio  (quartiles)   statement")
    with tempfile.TemporaryDirectory() as bytecode:
        for statement in STATEMENTS:
            measure(statement, bytecode)  # Compiles.
            costs = [measure(statement, bytecode) for _ in range(repeat)]
            own = statistics.median(cost.own for cost in costs) / 1000
            whole = statistics.median(cost.httpx for cost in costs) / 1000
            low, middle, high = statistics.quantiles((cost.ratio for cost in costs), n=4)
            print(f"{own:6.1f}  {whole:8.1f}  {middle:5.2f}  ({low:.2f}-{high:.2f})   {statement}")


if __name__ == "__main__":
    main()
