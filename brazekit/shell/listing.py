"""`brazekit operations`: what can be called, as a table, as columns, as JSON, or one in full."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import Operation

from .catalogue import example_line, limit_of, near_names, parameters_of, prose_of
from .completion import complete_operation
from .ending import fail
from .output import print_json

__all__ = ["operations", "page_of"]


def operations(
    search: Annotated[
        str,
        typer.Argument(
            metavar="[FILTER]",
            help="Only those with this in their id, path or summary; a whole id shows all of it.",
            autocompletion=complete_operation,
        ),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON array or object.")] = False,
) -> None:
    """List what can be called: id, method and path, permission, rate limit and summary.

    A table in a terminal; one line each with tabs between the columns where a program reads.
    `brazekit operations users.track` shows one operation in full: its parameters, permission,
    limit, whether it is safe to repeat, and a command line that works on the mock as printed.
    """
    if search in OPERATIONS:
        if as_json:
            print_json(_described(OPERATIONS[search], whole=True))
        else:
            typer.echo(page_of(search))
        return
    found = [
        operation
        for operation in OPERATIONS.values()
        if search.lower() in f"{operation.id} {operation.path} {operation.summary}".lower()
    ]
    if not found:
        near = ", ".join(near_names(search))
        fail(f"nothing matches {search!r}." + (f" Did you mean {near}?" if near else ""))
    if as_json:
        print_json([_described(operation, whole=False) for operation in found])
        return
    _print_rows([_row(operation) for operation in found])


def _row(operation: Operation) -> tuple[str, ...]:
    return (
        operation.id,
        f"{operation.method} {operation.path}",
        operation.permission,
        limit_of(operation),
        operation.summary,
    )


def _print_rows(rows: list[tuple[str, ...]]) -> None:
    if not sys.stdout.isatty():
        for row in rows:
            typer.echo("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None)
    table.add_column("Operation", no_wrap=True)  # To be copied whole, however narrow the terminal.
    for heading in ("Request", "Permission", "Limit", "Summary"):
        table.add_column(heading)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def page_of(operation: str) -> str:
    """Give the operation's help: what it does, what it takes, and how to try it."""
    facts = OPERATIONS[operation]
    prose, ending = prose_of(operation)
    parts = [f"{operation}  ({facts.method} {facts.path})"]
    if facts.deprecated:
        parts.append(f"Deprecated: {facts.deprecated}")
    parts.append(prose)
    lines: list[str] = []
    for name, parameter in parameters_of(operation).items():
        lines += [f"  {name}: {parameter.type}", f"      {parameter.description}"]
    parts.append("\n".join(["Parameters, by --param NAME=VALUE or in --data:", *lines]))
    if not lines:
        parts[-1] = "Takes no parameters."
    parts.append(ending)
    if facts.paging is not None:
        parts.append("Is a listing: --all prints the entries of all pages, one per line.")
    parts.append(f"Try it, with `brazekit mock` in another terminal:\n  {example_line(operation)}")
    return "\n\n".join(parts)


def _described(operation: Operation, *, whole: bool) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "permission": operation.permission,
        "limit": limit_of(operation),
        "retry_safe": operation.retry_safe,
        "retry_because": operation.retry_because,
        "paging": operation.paging is not None,
        "deprecated": operation.deprecated,
    }
    if whole:
        told["parameters"] = [
            {
                "name": each.name,
                "type": each.type,
                "required": each.required,
                "description": each.description,
            }
            for each in parameters_of(operation.id).values()
        ]
        told["example"] = example_line(operation.id)
    return told
