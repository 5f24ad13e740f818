"""Runs contestants in turn, round after round, and keeps what each one did."""

from __future__ import annotations

import json
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from . import workload

__all__ = ["Entry", "Figures", "play", "ratio"]

Command = Callable[[str, str, str], list[str]]
"""What to start for a server's address, the file with the bodies, and the size of the body."""


@dataclass(frozen=True)
class Entry:
    """A contestant with one size of body."""

    name: str
    size: str
    command: Command


@dataclass
class Figures:
    """Of each round: requests a second, and microseconds of processor time for each request."""

    rates: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)

    def note(self, line: str) -> None:
        """Take over what a contestant printed after a round."""
        did = json.loads(line)
        self.rates.append(did["count"] / did["wall"])
        self.costs.append(did["cpu"] / did["count"] * 1e6)

    @property
    def rate(self) -> float:
        return statistics.median(self.rates)

    @property
    def cost(self) -> float:
        return statistics.median(self.costs)


def ratio(one: Sequence[float], other: Sequence[float]) -> tuple[float, float, float]:
    """Give median, lowest and highest of `one / other`, each from figures of the same round.

    What a busy machine does to a round, it does to both.
    """
    ratios = [a / b for a, b in zip(one, other, strict=True)]
    return statistics.median(ratios), min(ratios), max(ratios)


def play(
    entries: Sequence[Entry], server: list[str], *, rounds: int, seconds: float
) -> dict[tuple[str, str], Figures]:
    """Give the figures of each contestant by its name and the size of the body.

    All are started first and wait; in each round one after the other sends for so many seconds,
    beginning with another one each time.
    """
    figures = {(entry.name, entry.size): Figures() for entry in entries}
    with ExitStack() as stack:
        served = stack.enter_context(_started(server))
        url = f"http://127.0.0.1:{_line(served)}"
        file = stack.enter_context(_bodies())
        running = [
            (entry, stack.enter_context(_started(entry.command(url, file, entry.size))))
            for entry in entries
        ]
        for entry, process in running:
            if _line(process) != "ready":
                raise RuntimeError(f"{entry.name} did not start")
        for number in range(rounds):
            shift = number * len(running) // rounds
            for entry, process in running[shift:] + running[:shift]:
                assert process.stdin is not None
                process.stdin.write(f"{seconds}\n")
                process.stdin.flush()
                figures[entry.name, entry.size].note(_line(process))
    return figures


@contextmanager
def _bodies() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bodies.json"
        file.write_text(json.dumps({"small": workload.SMALL, "large": workload.LARGE}), "utf-8")
        yield str(file)


@contextmanager
def _started(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    """Start a process that ends when its input does."""
    process = subprocess.Popen(  # noqa: S603 - our own programs.
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    if not line:
        raise RuntimeError(f"a contestant ended by itself: {process.args!r}")
    return line
