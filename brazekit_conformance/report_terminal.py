"""What a run tells in the terminal: colours and a bar for people, plain lines for programs."""

from __future__ import annotations

import threading

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from .model import LEVELS
from .results import Result, Run

__all__ = ["Teller"]

_STYLES = {
    "passed": "green",
    "failed": "bold red",
    "not_supported": "yellow",
    "known_failing": "magenta",
    "not_run": "dim",
}


class Teller:
    """Tells of each result as it comes, and of the whole at the end. Safe for several threads."""

    def __init__(self, total: int, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False, soft_wrap=True)
        self._lock = threading.Lock()
        self._bar = None
        if self._console.is_terminal:
            self._bar = Progress(console=self._console, transient=True)
            self._task = self._bar.add_task("cases", total=total)
            self._bar.start()

    def tell(self, result: Result) -> None:
        """Tell of one result: a failure with its problems, the rest by the bar or in a line."""
        with self._lock:
            if self._bar is not None:
                self._bar.advance(self._task)
            if result.verdict == "failed" or self._bar is None:
                self._print(result)

    def _print(self, result: Result) -> None:
        style = _STYLES[result.verdict]
        word = result.verdict.replace("_", " ")
        self._console.print(f"[{style}]{word}[/] {escape(result.case.id)}")
        if result.verdict == "passed":
            return
        if result.verdict == "failed":
            self._console.print(f"    {escape(result.case.title)} ({escape(result.case.place)})")
        for problem in result.problems:
            self._console.print(f"    {escape(problem)}")

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def summary(self, run: Run) -> None:
        """Tell of the whole run: a table by level, and known failures that are none any more."""
        table = Table(title=f"{run.adapter['name']} {run.adapter['version']}", title_justify="left")
        table.add_column("level")
        for word in ("passed", "failed", "known failing", "not supported"):
            table.add_column(word, justify="right")
        for level, meaning in [*LEVELS.items(), (None, "all")]:
            counts = run.counts(level)
            if any(counts.values()):
                name = f"{level} {meaning}" if level else meaning
                words = ("passed", "failed", "known_failing", "not_supported")
                table.add_row(name, *(str(counts[word]) for word in words))
        self._console.print(table)
        for name in run.stale:
            self._console.print(
                f"[bold red]stale[/] {name} is known to fail, but did not: take it out."
            )
        self._console.print(f"{len(run.results)} cases in {run.seconds:.1f} s.")
