"""The commands: a mock to develop against, a call from the shell, a list of what can be called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from brazekit_api.facts import PLANS

from ._version import __version__
from .cli import conformance_commands, serve_mock
from .shell.audit import audit
from .shell.call import call
from .shell.completion import complete_plan
from .shell.ending import fail
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


_mock = typer.Typer(invoke_without_command=True)
_mock.command()(record)
app.add_typer(_mock, name="mock")


@_mock.callback()
def mock(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8787,
    plan: Annotated[
        str,
        typer.Option(help=f"Contract form: {', '.join(PLANS)}.", autocompletion=complete_plan),
    ] = "standard",
    key: Annotated[str, typer.Option(help="A key with every permission.")] = "mock-key",
    seed: Annotated[int, typer.Option(help="Seed of everything that is drawn by chance.")] = 0,
    state: Annotated[
        Path | None,
        typer.Option(help="File that keeps the state beyond this run; made if it is not there."),
    ] = None,
    seed_file: Annotated[
        Path | None,
        typer.Option(help="YAML or JSON file of what there is at the start: users, campaigns, ..."),
    ] = None,
    faults: Annotated[
        Path | None, typer.Option(help="YAML or JSON file of faults that are armed at the start.")
    ] = None,
    coverage: Annotated[
        Path | None,
        typer.Option(
            help="File to write at the end: the operations and refusals touched, as JSON."
        ),
    ] = None,
    allow_remote: Annotated[
        bool, typer.Option("--allow-remote", help="Listen on an address that others can reach.")
    ] = False,
) -> None:
    """Serve a stateful mock of Braze. Prints its URL once it accepts connections.

    The REST operations are at the root, as Braze has them; what the mock itself offers (state,
    journal, faults, clock) is under /_mock/. Everything is kept in memory and gone at the end,
    unless --state names a file: then a mock that is started with it again, after whatever end,
    has all that was answered. Armed faults, the journal and the levels of limits are not kept;
    what --seed-file says is made only where the state is new.
    """
    if context.invoked_subcommand is not None:
        return
    if plan not in PLANS:
        fail(f"Unknown plan {plan!r}: pass one of {', '.join(PLANS)}.")
    try:
        files = {"state": state, "seed_file": seed_file, "faults": faults, "coverage": coverage}
        serve_mock(host, port, plan, key, seed, files=files, allow_remote=allow_remote)
    except ImportError:
        fail("The mock is an extra: pip install 'brazekit[mock]'.")
    except OSError as error:
        fail(f"Cannot listen on {host}, port {port}: {error.strerror}. Pass another --port.")
    except ValueError as error:
        fail(str(error))
