"""A load as it is ordered: which files, as what, by which mapping, and how it is carried out."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Callable, Generator
from pathlib import Path

import attrs

from ..client import AsyncBraze
from . import audit as audits
from .audit import Audit
from .changes import Changes
from .errors import AuditError, MappingError
from .feeds import FileFeed
from .jobs import Job
from .ledger import Head, Ledger
from .loader import Loader
from .mapper import Mapper
from .mapping import Plan
from .readers import TextForm
from .rehearsal import Rehearsal, rehearse
from .screen import shown
from .sources import Source
from .tally import Tally
from .target import Target

__all__ = ["Order", "Result"]


@attrs.frozen
class Result:
    """The figures of a load that was carried out, and the seconds that it took.

    `unchanged` counts the attribute values that were not sent for being unchanged, and all.
    """

    tally: Tally
    seconds: float
    unchanged: tuple[int, int] | None = None


@attrs.frozen
class Order:
    """All that makes a load, apart from the client that sends it.

    With a `store`, only what changed since the loads that had the same one is sent.
    """

    sources: tuple[Source, ...]
    target: Target
    plan: Plan
    form: TextForm = attrs.field(factory=TextForm)
    concurrency: int = 16
    stop_after: int = 20
    store: Path | None = None

    def jobs(self) -> list[Job]:
        """Make the rows' feeds and mappers anew."""
        mapper = Mapper(self.plan, self.target)
        return [
            Job(FileFeed(source, self.form), mapper, self.target.array) for source in self.sources
        ]

    def check(self) -> None:
        """Hold the mapping to the first rows of each file; raise `LoadError` where it misfits."""
        if self.store is not None and not self.target.is_profile:
            raise MappingError("--only-changed is for attributes: what happened, happened anew.")
        if not self.sources:
            raise MappingError("name at least one file, or - for standard input.")
        for job, source in zip(self.jobs(), self.sources, strict=True):
            if source.path is None:
                continue  # It can be read only once: the load itself will see.
            chunks = job.feed.chunks(0)
            first = next(chunks, None)
            chunks.close()  # type: ignore[attr-defined] # a generator
            if first is not None:
                job.mapper.prepare(first, source.name)

    def head(self, endpoint: str) -> Head:
        """Say what the audit of this load is of."""
        files = tuple((source.name, source.fingerprint()) for source in self.sources)
        return Head(self.target.array, self.target.label, endpoint, self.plan.digest(), files)

    def rehearse(self, plan: str) -> Rehearsal:
        """Read, map and pack everything, and send nothing."""
        return rehearse(self.target, self.jobs(), plan)

    def open_audit(self, path: Path, endpoint: str, *, go_on: bool) -> tuple[Audit, Ledger | None]:
        """Begin the audit, or go on with it."""
        head = self.head(endpoint)
        if not go_on:
            return audits.create(path, head), None
        if not all(mark for _, mark in head.files):
            raise AuditError("standard input cannot be read again: --resume needs files.")
        return audits.resume(path, head)

    def run(
        self,
        client: Callable[[], AsyncBraze],
        path: Path,
        endpoint: str,
        *,
        go_on: bool = False,
        quiet: bool = False,
    ) -> Result:
        """Carry out the load. `client` is called within the event loop.

        Raises:
            LoadError: The load could not begin; nothing was sent. What ends it later is told by
                the tally's `halted`.
        """
        self.check()
        changes = None if self.store is None else Changes(self.store, self.target.kind)
        audit, ledger = self.open_audit(path, endpoint, go_on=go_on)
        began = time.monotonic()
        try:
            tally = asyncio.run(self._run(client, audit, ledger, changes, quiet=quiet))
        finally:
            with contextlib.suppress(OSError):
                audit.close()
            if changes is not None:
                changes.close()
        saved = None if changes is None else (changes.unchanged, changes.seen)
        return Result(tally, time.monotonic() - began, saved)

    async def _run(
        self,
        client: Callable[[], AsyncBraze],
        audit: Audit,
        ledger: Ledger | None,
        changes: Changes | None,
        *,
        quiet: bool,
    ) -> Tally:
        sizes = [source.size for source in self.sources]
        total = None if None in sizes else sum(size or 0 for size in sizes)
        async with client() as braze:
            loader = Loader(
                braze,
                self.target,
                self.jobs(),
                audit,
                concurrency=self.concurrency,
                stop_after=self.stop_after,
                ledger=ledger,
                changes=changes,
                tally=Tally(total=total),
            )
            screen = asyncio.create_task(
                shown(loader.tally, lambda: braze.rate_limits, quiet=quiet)
            )
            with _heeding_signals(loader):
                tally = await loader.run()
            screen.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await screen
        return tally


@contextlib.contextmanager
def _heeding_signals(loader: Loader) -> Generator[None]:
    """Let the first Ctrl-C finish what is under way, and the second one give it up."""
    loop = asyncio.get_running_loop()

    def heed() -> None:
        if loader.tally.halted:
            loader.abort()
        else:
            loader.stop("interrupted; what was under way has been waited for.")

    handled: list[signal.Signals] = []
    for each in (signal.SIGINT, signal.SIGTERM):
        # Neither on Windows nor outside the main thread.
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(each, heed)
            handled.append(each)
    try:
        yield
    finally:
        for each in handled:
            loop.remove_signal_handler(each)
