"""Progress on a terminal as a bar, elsewhere as a line now and then. Both on standard error."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from brazekit_api.seam import RateLimit

from . import words
from .tally import Tally

__all__ = ["shown"]

_BAR_EVERY = 0.2  # Seconds.
_LINE_EVERY = 5.0


async def shown(
    tally: Tally, limits: Callable[[], Mapping[str, RateLimit]], *, quiet: bool = False
) -> None:
    """Show progress until cancelled."""
    if quiet:
        return
    began = time.monotonic()
    if not sys.stderr.isatty():
        while True:
            await asyncio.sleep(_LINE_EVERY)
            line = words.progress(tally, time.monotonic() - began, limits())
            print(line, file=sys.stderr, flush=True)
    with _bar(tally) as (bar, task):
        try:
            while True:
                await asyncio.sleep(_BAR_EVERY)
                text = words.progress(tally, time.monotonic() - began, limits())
                bar.update(task, completed=tally.done, text=text)
        finally:
            bar.update(task, completed=tally.done, text="")


class _bar:  # noqa: N801 - used like a function
    """A bar over the bytes of the sources."""

    def __init__(self, tally: Tally) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        columns = (BarColumn(), TextColumn("{task.percentage:>3.0f}% {task.fields[text]}"))
        self._bar: Any = Progress(*columns, console=Console(stderr=True), transient=True)
        self._total = tally.total

    def __enter__(self) -> tuple[Any, Any]:
        self._bar.start()
        return self._bar, self._bar.add_task("load", total=self._total, text="")

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
