"""`brazekit mock`. It imports nothing of the client, whose facts take longer to load than the mock.

So `brazekit mock` alone loads nothing but this: see `main`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from ..cli import mock_behaviours, serve_mock
from .ending import fail

__all__ = ["group", "lone"]

group = typer.Typer(invoke_without_command=True)


def _plans(incomplete: str) -> Iterator[tuple[str, str]]:
    from .completion import complete_plan

    yield from complete_plan(incomplete)


@group.callback()
def mock(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8787,
    plan: Annotated[
        str,
        typer.Option(
            help="Contract form; an unknown one is told the known.", autocompletion=_plans
        ),
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
    try:
        files = {"state": state, "seed_file": seed_file, "faults": faults, "coverage": coverage}
        serve_mock(host, port, plan, key, seed, files=files, allow_remote=allow_remote)
    except ImportError:
        fail("The mock is an extra: pip install 'brazekit[mock]'.")
    except OSError as error:
        fail(f"Cannot listen on {host}, port {port}: {error.strerror}. Pass another --port.")
    except ValueError as error:
        fail(str(error))


@group.command()
def provenance(
    level: Annotated[
        str | None, typer.Option(help="Only these: documented, observed or inferred.")
    ] = None,
) -> None:
    """Print each behaviour of the mock with how it is known, and from where."""
    for one in mock_behaviours():
        if level in (None, one["level"]):
            typer.echo(f"{one['id']}: {one['statement']} [{one['level']}] {one.get('source', '')}")


def lone() -> typer.Typer:
    """Give the command line with nothing but `mock` and its options."""
    app = typer.Typer(name="brazekit", pretty_exceptions_enable=False)
    app.callback()(_only)
    app.add_typer(group, name="mock")
    return app


def _only() -> None:
    """Make `mock` a command of its own; Typer would else take it for the program."""
