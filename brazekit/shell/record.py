"""`brazekit mock record`: a proxy before a staging workspace, whose traffic becomes cases."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from brazekit_api.facts import PLANS

from ..cli import serve_recorder
from .completion import complete_plan
from .ending import fail

__all__ = ["record"]


def record(
    upstream: Annotated[
        str, typer.Option(help="The workspace's REST URL, such as https://rest.iad-01.braze.com.")
    ],
    host: Annotated[str, typer.Option(help="Loopback address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8788,
    out: Annotated[Path, typer.Option(help="Folder of the cases and the report.")] = Path(
        "recorded"
    ),
    plan: Annotated[
        str,
        typer.Option(
            help=f"The workspace's contract form: {', '.join(PLANS)}.",
            autocompletion=complete_plan,
        ),
    ] = "standard",
    allow_writes: Annotated[
        bool, typer.Option("--allow-writes", help="Let requests pass that change the workspace.")
    ] = False,
) -> None:
    """Stand between a client and a real workspace, and write down what passes.

    Point a client at the URL that is printed; its requests go to --upstream with its own key. Only
    operations that read pass, unless --allow-writes is given. Each exchange becomes a conformance
    case in which persons, keys and texts of your own are replaced, and report.md tells what the
    mock would have answered differently. The key is neither kept nor shown.
    """
    if plan not in PLANS:
        fail(f"Unknown plan {plan!r}: pass one of {', '.join(PLANS)}.")
    try:
        serve_recorder(upstream, out, host=host, port=port, plan=plan, allow_writes=allow_writes)
    except ImportError:
        fail("The recorder is part of the mock's extra: pip install 'brazekit[mock]'.")
    except OSError as error:
        fail(f"Cannot listen on {host}, port {port}: {error.strerror}. Pass another --port.")
    except ValueError as error:
        fail(str(error))
