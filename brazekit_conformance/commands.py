"""`brazekit conformance`: run cases against an adapter, lint them, list them, begin a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from .model import Case

__all__ = ["app"]

app = typer.Typer(
    no_args_is_help=True,
    help="Hold a client of Braze's REST API, in any language, to the project's cases.",
)
Folder = Annotated[
    Path | None,
    typer.Option("--cases", help="A folder of cases; the project's own by default."),
]
Levels = Annotated[
    list[str] | None, typer.Option("--level", help="Only this level, such as L2; may be repeated.")
]
Ids = Annotated[
    list[str] | None,
    typer.Option("--case", help="Only cases whose id begins with this; may be repeated."),
]


def _fail(text: str) -> NoReturn:
    typer.echo(text, err=True)
    raise typer.Exit(2)


def _chosen(folder: Path | None, levels: list[str] | None, ids: list[str] | None) -> list[Case]:
    """Load the cases that are asked for; say what is wrong where there are none."""
    try:
        from .loading import load_all
        from .model import LEVELS
    except ImportError:
        _fail("The conformance suite is an extra: pip install 'brazekit[conformance]'.")
    unknown = sorted(set(levels or ()) - set(LEVELS))
    if unknown:
        _fail(f"No level is called {', '.join(unknown)}: they are {', '.join(LEVELS)}.")
    try:
        cases = load_all(folder)
    except ValueError as error:
        _fail(f"{error}\nSee `brazekit conformance lint`.")
    chosen = [
        case
        for case in cases
        if (not levels or case.level in levels)
        and (not ids or any(case.id.startswith(text) for text in ids))
    ]
    if not chosen:
        _fail("No case is chosen. See `brazekit conformance list`.")
    return chosen


@app.command()
def run(
    adapter: Annotated[
        str, typer.Option(help="The command that starts the adapter of the client to hold.")
    ],
    level: Levels = None,
    case: Ids = None,
    report: Annotated[
        Path | None, typer.Option(help="Folder for junit.xml, report.json and report.html.")
    ] = None,
    known_failing: Annotated[
        Path | None,
        typer.Option(help="File of lines `id: reason`; an entry that does not fail is an error."),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help="How many adapters run side by side.")] = 4,
    target: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Run the cases that only read against this workspace, with BRAZE_API_KEY.",
        ),
    ] = None,
    cases: Folder = None,
) -> None:
    """Run cases against a client, each in a fresh workspace of a mock.

    Exit status: 0 when nothing failed that is not known to, and nothing passed that is known to
    fail; 1 otherwise; 2 when misused.

    Example: `brazekit conformance run --adapter "python conformance/adapters/brazekit_client.py"`
    """
    chosen = _chosen(cases, level, case)
    from .running import Misused, run_command

    try:
        is_good = run_command(chosen, adapter, report, known_failing, jobs, target)
    except Misused as error:
        _fail(str(error))
    raise typer.Exit(0 if is_good else 1)


@app.command()
def lint(cases: Folder = None) -> None:
    """Hold cases to the numbered rules; each finding names file, line and what to write instead."""
    _chosen_or_findings(cases)


def _chosen_or_findings(folder: Path | None) -> None:
    try:
        from .lint import lint as findings_of
        from .loading import load
    except ImportError:
        _fail("The conformance suite is an extra: pip install 'brazekit[conformance]'.")
    findings = findings_of(folder)
    for finding in findings:
        typer.echo(str(finding))
    if findings:
        raise typer.Exit(1)
    typer.echo(f"{len(load(folder)[0])} cases, nothing amiss.")


@app.command("list")
def list_cases(level: Levels = None, case: Ids = None, cases: Folder = None) -> None:
    """List cases: id, kind, operation and title, with tabs between them."""
    for one in _chosen(cases, level, case):
        typer.echo("\t".join((one.id, one.kind, one.operation, one.title)))


@app.command()
def new(
    id: Annotated[str, typer.Argument(help="Such as L2-orders-of-rejected-items.")],  # noqa: A002
    operation: Annotated[str, typer.Argument(help="Such as users.track.")],
    kind: Annotated[str, typer.Option(help="What the case is about, such as batch.")] = "request",
) -> None:
    """Print a new case to begin with: complete, passing the linter once its blanks are filled."""
    from .scaffold import scaffold

    try:
        typer.echo(scaffold(id, operation, kind), nl=False)
    except ValueError as error:
        _fail(str(error))
