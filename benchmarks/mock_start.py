"""How long `brazekit mock` takes to its line and to its first answer, beside `python -c pass`.

    python -m benchmarks.mock_start [RUNS]

Printed as median and range of milliseconds. A machine that is busy shows in the last line, which
says what an interpreter costs that does nothing; the ratio holds better than the figures.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import sysconfig
import time
import urllib.request
from collections.abc import Sequence

_ANSWER = b'"status":"ok"'


def started() -> tuple[float, float]:
    """Seconds from the start of the command to its line, and to its first answer."""
    command = shutil.which("brazekit", path=sysconfig.get_path("scripts"))
    if command is None:
        raise SystemExit("The command brazekit is not installed in this environment.")
    begun = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own command
        [command, "mock", "--port", "0"], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().decode().strip()
        printed = time.perf_counter() - begun
        if not url.startswith("http://127.0.0.1:"):
            raise SystemExit("The mock did not start.")
        with urllib.request.urlopen(f"{url}/_mock/health", timeout=30) as answer:  # noqa: S310
            assert _ANSWER in answer.read()
        answered = time.perf_counter() - begun
        process.terminate()
    return printed, answered


def idle() -> float:
    """Seconds for an interpreter that does nothing."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - begun


def told(name: str, seconds: Sequence[float]) -> str:
    """One line: the median and the range, in milliseconds."""
    middle, least, most = (f(seconds) * 1_000 for f in (statistics.median, min, max))
    return f"{name:<22} {middle:6.0f} ms  ({least:.0f} to {most:.0f})"


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    started()  # Compiles what is not compiled yet.
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pairs = [started() for _ in range(runs)]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(told("line printed", [printed for printed, _ in pairs]))
    print(told("first answer", [answered for _, answered in pairs]))
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{'processor time':<22} {spent / runs * 1_000:6.0f} ms  (mean, to the end)")
    print(told("python -c pass", [idle() for _ in range(runs)]))


if __name__ == "__main__":
    main()
