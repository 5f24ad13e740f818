"""How `brazekit load` is carried out: rehearsed, confirmed, run, and told of."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import typer

from brazekit_api.seam import Operation

from .ending import Status, fail

if TYPE_CHECKING:
    from ..bulk.again import Outs
    from ..bulk.order import Order, Result

__all__ = ["Run", "confirm", "finish", "rehearse"]

_ATTEMPTS, _BUDGET = 8, 300.0  # A load has time: a busy or restarting server is waited for longer.


def confirm(operation: Operation, yes: str | None) -> None:
    """Have the operation's name typed, since some of them delete; `yes` is the answer given ahead.

    Ends with status 2 where it is another name, or where there is nobody to ask.
    """
    answer = yes
    if answer is None and sys.stdin.isatty():
        typer.echo(f"{operation.id}: {operation.summary}", err=True)
        answer = typer.prompt("Type the operation's name to go on", default="", err=True)
    if (answer or "").strip() != operation.id:
        fail(f"Not confirmed, nothing was sent. --yes {operation.id} confirms.", Status.MISUSED)


def rehearse(order: Order, plan: str) -> None:
    """Show what a load would send, and end with the status that says whether all is valid."""
    from ..bulk import words

    order.check()
    found = order.rehearse(plan)
    for body in found.bodies:
        typer.echo(json.dumps(body, ensure_ascii=False, indent=2))
    invalid, skipped = (found.tally.settled[status] for status in ("invalid", "skipped"))  # type: ignore[index] # they are text
    typer.echo(
        f"{found.rows:,} rows would go in {found.requests:,} requests; {invalid:,} are invalid and "
        f"{skipped:,} have nothing to send. Nothing was sent.",
        err=True,
    )
    for line in words.summary(found.tally, 0)[2:]:
        typer.echo(line, err=True)
    if invalid:
        raise typer.Exit(Status.PARTIAL)


@attrs.frozen
class Run:
    """Where a load goes, with which key, and where its audit is."""

    key: str | None = attrs.field(repr=False)
    instance: str | None
    base_url: str | None
    plan: str
    audit: Path
    resume: bool
    quiet: bool

    def carry_out(self, order: Order) -> Result:
        """Run the load."""
        from ..client import AsyncBraze
        from ..retry import Retry
        from ..settings import resolve

        settings = resolve(self.key, self.instance, self.base_url, self.plan)

        def client() -> AsyncBraze:
            return AsyncBraze(
                self.key,
                instance=self.instance,
                base_url=self.base_url,
                plan=self.plan,
                retry=Retry(max_attempts=_ATTEMPTS, budget=_BUDGET),
                wire="aiohttp" if find_spec("aiohttp") is not None else "httpx",
            )

        return order.run(client, self.audit, settings.base_url, go_on=self.resume, quiet=self.quiet)


def finish(
    order: Order, result: Result, audit: Path, rejected: Path | None, unknown: Path | None
) -> None:
    """Tell what became of the rows, and end with the status that says so."""
    from ..bulk import words
    from ..bulk.again import Outs

    tally = result.tally
    for line in words.summary(tally, result.seconds):
        typer.echo(line)
    if result.unchanged is not None:
        typer.echo(
            "{:,} of {:,} attribute values were unchanged: not sent".format(*result.unchanged)
        )
    typer.echo(f"audit: {audit}")
    _write_outs(Outs(rejected, unknown), order, audit)
    for line in words.advice(tally, str(audit)):
        typer.echo(line, err=True)
    sys.stdout.flush()
    if tally.halted:
        fail(tally.halted)
    if not tally.is_good:
        raise typer.Exit(Status.PARTIAL)


def _write_outs(outs: Outs, order: Order, audit: Path) -> None:
    from ..bulk.audit import load as read_audit

    if outs.unapplied is None and outs.unknown is None:
        return
    for line in outs.write(read_audit(audit), order.sources, order.form):
        typer.echo(line)
