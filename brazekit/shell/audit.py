"""`brazekit audit`: what became of each row of a load."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Annotated

import typer

from .ending import fail

__all__ = ["audit"]


def audit(
    path: Annotated[Path, typer.Argument(metavar="AUDIT", help="The audit of `brazekit load`.")],
    status: Annotated[
        list[str] | None,
        typer.Option(help="Only rows of this status; repeat it for several."),
    ] = None,
    rejected_out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the rejected and invalid rows there."),
    ] = None,
    unknown_out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the rows of unknown fate there.")
    ] = None,
    encoding: Annotated[str, typer.Option(help="Of the loaded text.")] = "utf-8",
    delimiter: Annotated[str, typer.Option(help="Between the cells of the loaded CSV.")] = ",",
    summary: Annotated[
        bool, typer.Option("--summary", help="Count the rows by status, and list none.")
    ] = False,
) -> None:
    """List the rows of a load as CSV: file, row, status, reason. No personal data.

    With --rejected-out or --unknown-out, the rows themselves are read from the loaded files, which
    must be as they were, and written to a new file that can be loaded in turn.

    Examples: `brazekit audit orders.csv.audit --status rejected --status unknown`, `brazekit audit
    orders.csv.audit --rejected-out again.csv`
    """
    from ..bulk.again import Outs
    from ..bulk.audit import load
    from ..bulk.errors import LoadError
    from ..bulk.readers import text_form
    from ..bulk.rows import Status
    from ..bulk.sources import source_of

    wanted = set(status or [each.value for each in Status])
    unknown = sorted(wanted - {each.value for each in Status})
    if unknown:
        fail(f"no status is called {unknown[0]!r}: {', '.join(each.value for each in Status)}.")
    try:
        ledger = load(path)
        outs = Outs(rejected_out, unknown_out)
        if rejected_out is not None or unknown_out is not None:
            sources = [source_of(name) for name, _ in ledger.head.files]
            for line in outs.write(ledger, sources, text_form(encoding, delimiter)):
                typer.echo(line)
            return
    except LoadError as error:
        fail(str(error))
    if summary:
        for each, count in ledger.counts().items():
            typer.echo(f"{each.value:9} {count:>13,}")
        return
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(["file", "row", "status", "reason"])
    rows.writerows(row for row in ledger.table() if row[2].value in wanted)
