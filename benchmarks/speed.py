"""How quickly users.track is sent, beside code by hand and other clients: `make bench`.

One trivial server has a core to itself, and all contestants share another one: each is a process
that waits, and in each round one after the other sends for a while. What is compared are figures of
the same round, so that a busy machine does to one what it does to the other. The goals are this
project's own. Whether they are met goes by requests per second, or, where other programs were at
work on the same cores, by processor time per request, which those disturb less.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .rounds import Command, Entry, Figures, play, ratio

__all__ = ["GOALS", "ROWS", "Goal", "judged", "main", "report"]

Key = tuple[str, str]

ROOT = Path(__file__).parents[1]
PEERS = ROOT / "build" / "bench"
RESULTS = ROOT / "benchmarks" / "results.md"
_SERVER = [sys.executable, "-m", "benchmarks.server", "0"]


def _python(name: str, tasks: int, url: str, file: str, size: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.worker", name, str(tasks), url, file, size]


def _braze_client(url: str, file: str, size: str) -> list[str]:
    program = str(ROOT / "benchmarks" / "peers" / "braze_client.py")
    return [str(PEERS / "braze-client" / "bin" / "python"), program, url, file, size]


def _braze_api(url: str, file: str, size: str) -> list[str]:
    program = str(ROOT / "benchmarks" / "peers" / "braze_api.cjs")
    return ["node", program, str(PEERS / "braze-api"), "64", url, file, size]


# In the order of the report.
ROWS: dict[str, Command] = {
    "raw socket + orjson": partial(_python, "raw socket", 0),
    "http.client + orjson": partial(_python, "http.client", 0),
    "httpx + orjson": partial(_python, "httpx", 0),
    "httpx as usual": partial(_python, "httpx as usual", 0),
    "**brazekit**": partial(_python, "brazekit", 0),
    "PyPI braze-client": _braze_client,
    "aiohttp + orjson, 64 tasks": partial(_python, "aiohttp", 64),
    "**brazekit, aiohttp**, 64 tasks": partial(_python, "brazekit aiohttp", 64),
    "npm braze-api, 64 at once": _braze_api,
    "httpx async + orjson, 8 tasks": partial(_python, "httpx async", 8),
    "httpx async + orjson, 64 tasks": partial(_python, "httpx async", 64),
    "**brazekit, httpx**, 8 tasks": partial(_python, "brazekit async", 8),
    "**brazekit, httpx**, 64 tasks": partial(_python, "brazekit async", 64),
    "**brazekit, httpx**, 256 tasks": partial(_python, "brazekit async", 256),
}
# Where the body hardly matters, or where it would only be slow twice.
_SMALL_ONLY = {
    "httpx async + orjson, 64 tasks",
    "httpx async + orjson, 8 tasks",
    "**brazekit, httpx**, 256 tasks",
}


_BUSY_LOAD = 0.5
_QUIET = "Nothing else was at\nwork on these cores, so the goals are judged by requests a second."
_BUSY = (
    "Other programs were at\nwork on these cores: the figures themselves say little then, and "
    "requests a second hardly more\neven as ratios, so the goals are judged by processor time. "
    "That of Node is of all its threads,\nits compiler's included, which gets no time to warm up "
    "on a busy machine: rows beside\nbraze-api flatter us here."
)


@dataclass(frozen=True)
class Goal:
    """`row` is to reach `least` times what `beside` reaches, with one size of body."""

    row: str
    beside: str
    size: str
    least: float


GOALS = (
    Goal("**brazekit**", "httpx + orjson", "small", 0.9),
    Goal("**brazekit**", "PyPI braze-client", "small", 1.5),
    Goal("**brazekit, aiohttp**, 64 tasks", "aiohttp + orjson, 64 tasks", "small", 0.5),
    Goal("**brazekit, aiohttp**, 64 tasks", "aiohttp + orjson, 64 tasks", "large", 0.5),
    Goal("**brazekit, aiohttp**, 64 tasks", "npm braze-api, 64 at once", "small", 1.0),
    Goal("**brazekit, aiohttp**, 64 tasks", "npm braze-api, 64 at once", "large", 3.0),
    Goal("**brazekit, aiohttp**, 64 tasks", "PyPI braze-client", "large", 6.0),
    Goal("**brazekit, httpx**, 64 tasks", "**brazekit, httpx**, 8 tasks", "small", 0.8),
    Goal("**brazekit, httpx**, 256 tasks", "**brazekit, httpx**, 8 tasks", "small", 0.8),
)


def _entries() -> list[Entry]:
    """Give the contestants that are here; peers that are not installed are left out."""
    found: list[Entry] = []
    for name, command in ROWS.items():
        if command is _braze_client and not (PEERS / "braze-client").exists():
            continue
        if command is _braze_api and not (PEERS / "braze-api" / "node_modules").exists():
            continue
        sizes = ("small",) if name in _SMALL_ONLY else ("small", "large")
        found += [Entry(name, size, command) for size in sizes]
    return found


# ---------------------------------------------------------------- the report


def judged(goal: Goal, figures: Mapping[Key, Figures], *, is_busy: bool = False) -> str:
    """Give the row of a goal: what is asked, what was reached, and whether that is enough."""
    asked = f"| {goal.row} / {goal.beside} | {goal.size} | {goal.least:g} |"
    one, other = figures.get((goal.row, goal.size)), figures.get((goal.beside, goal.size))
    if one is None or other is None:
        return f"{asked} | | not measured: a peer is not installed |"
    by_rate, by_cost = ratio(one.rates, other.rates), ratio(other.costs, one.costs)
    off = (by_cost if is_busy else by_rate)[0] / goal.least - 1
    verdict = f"met, {off:.0%} above" if off >= 0 else f"**missed by {-off:.0%}**"
    cells = " | ".join(f"{mid:.2f} ({low:.2f}-{high:.2f})" for mid, low, high in (by_rate, by_cost))
    return f"{asked} {cells} | {verdict} |"


def _table(size: str, figures: Mapping[Key, Figures]) -> Iterable[str]:
    floor = figures["raw socket + orjson", size]
    yield "| | requests a second (lowest-highest) | of the floor | processor us per request |"
    yield "| --- | --- | --- | --- |"
    for name in ROWS:
        row = figures.get((name, size))
        if row is not None:
            share = ratio(row.rates, floor.rates)[0]
            low, high = min(row.rates), max(row.rates)
            rate = f"{row.rate:,.0f} ({low:,.0f}-{high:,.0f})"
            yield f"| {name} | {rate} | {share:.3f} | {row.cost:,.0f} |"


def report(
    figures: Mapping[Key, Figures], *, rounds: int, seconds: float, load: float = 0.0
) -> str:
    """Write the page; `load` is the machine's over the minute before."""
    is_busy = load > _BUSY_LOAD
    lines = [
        "# Speed",
        "",
        f"Written by `make bench`: {rounds} rounds of {seconds:g} s for each row, on Python "
        f"{platform.python_version()} and {os.cpu_count()} cores.",
        "Medians, with the lowest and the highest round in brackets; a ratio is of figures from",
        "the same round.",
        "",
        f"Before it began the load of the machine was {load:.1f}. {_BUSY if is_busy else _QUIET}",
        "",
        "Pacing, retry, the accounting of each item and typed parsing are on in every row of",
        "brazekit. Code by hand looks at the status and at the counts of the answer, and does",
        "nothing else.",
        "",
        "## Goals",
        "",
        "| ratio | body | goal | by requests a second | by processor time | |",
        "| --- | --- | --- | --- | --- | --- |",
        *(judged(goal, figures, is_busy=is_busy) for goal in GOALS),
        "",
        "## Small body: one event, a model",
        "",
        *_table("small", figures),
        "",
        "## Large body: 75 attributes, 75 events, 75 purchases, from rows (44 kB)",
        "",
        *_table("large", figures),
        "",
        "braze-client 2.3.3 asks for `tenacity<6`, with which it cannot be imported from Python",
        "3.11 on; it runs here with a newer one, in an environment of its own.",
    ]
    return "\n".join(lines) + "\n"


def _also(title: str, *module: str) -> str:
    """Give what another benchmark prints, as a section."""
    done = subprocess.run(  # noqa: S603 - our own programs.
        [sys.executable, "-m", *module], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return f"\n## {title}\n\n```text\n{done.stdout.strip()}\n```\n"


def main() -> None:
    """Measure, print the page, and write it where `--write` says so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each row in each round")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    parser.add_argument("--alone", action="store_true", help="without models and imports")
    chosen = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    figures = play(_entries(), _SERVER, rounds=chosen.rounds, seconds=chosen.seconds)
    page = report(figures, rounds=chosen.rounds, seconds=chosen.seconds, load=load)
    if not chosen.alone:
        page += _also("Models, beside plain dictionaries and orjson", "benchmarks.models")
        page += _also("Importing, beside httpx", "benchmarks.import_cost")
    print(page)
    if chosen.write:
        RESULTS.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
