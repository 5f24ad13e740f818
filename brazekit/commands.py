"""The commands: a mock to develop against, a call from the shell, a list of what can be called."""

from __future__ import annotations

from typing import Annotated

import typer

from ._version import __version__
from .cli import conformance_commands
from .shell import mocking
from .shell.audit import audit
from .shell.call import call
from .shell.export import export
from .shell.listing import operations
from .shell.load import load
from .shell.record import record
from .shell.whoami import whoami

__all__ = ["app"]

app = typer.Typer(
    name="brazekit",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # Its tracebacks show local variables: keys, personal data.
    rich_markup_mode="markdown",
    epilog=(
        "Try it without an account: **brazekit mock** in one terminal, then in another "
        "**BRAZE_API_KEY=mock-key brazekit call users.export.ids "
        "--base-url http://127.0.0.1:8787 --param external_ids=u1**"
    ),
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"brazekit {__version__}")
        raise typer.Exit


@app.callback()
def _root(  # pyright: ignore[reportUnusedFunction] # Typer calls it.
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Work with Braze's REST API: call it, list it, or run a mock of it."""


app.command()(call)
app.command()(operations)
app.command()(whoami)
app.add_typer(conformance_commands(), name="conformance")
app.command()(load)
app.command()(audit)
app.command()(export)
mocking.group.command()(record)
app.add_typer(mocking.group, name="mock")
