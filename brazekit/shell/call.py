"""`brazekit call`: one operation from the shell."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeGuard

import attrs
import typer

from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import Outcome

from ..errors import BrazeError
from .arguments import arguments, body_of, key_of
from .catalogue import method_of, near_names, parameters_of
from .completion import complete_operation, complete_param
from .ending import Status, fail_with, misused
from .listing import page_of
from .options import BaseUrl, Instance, PlanName
from .output import Recorder, print_entry, print_json, print_raw

if TYPE_CHECKING:
    from brazekit_api.listing import Listing

    from ..client import Braze
    from ..settings import Settings

__all__ = ["call"]


def call(
    operation: Annotated[
        str,
        typer.Argument(
            help="Such as users.track; `brazekit operations` lists all.",
            autocompletion=complete_operation,
        ),
    ],
    data: Annotated[
        str | None,
        typer.Option(
            "--data", "-d", help="The body as JSON, @FILE to read it from a file, - from stdin."
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            "-p",
            metavar="NAME=VALUE",
            help="One of path, query or body; repeat the name for a list.",
            autocompletion=complete_param,
        ),
    ] = None,
    every_page: Annotated[
        bool, typer.Option("--all", help="Of a listing, all pages: one entry per line, as JSON.")
    ] = False,
    resume: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="With --all: keep in FILE where a listing breaks off, and go on there next time.",
        ),
    ] = None,
    raw: Annotated[
        bool, typer.Option("--raw", "-i", help="Status, headers and body as they came.")
    ] = False,
    base_url: BaseUrl = None,
    instance: Instance = None,
    plan: PlanName = "standard",
    api_key_file: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Read the key from this file (- for stdin)."),
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(help="Seconds for each step of an attempt.")
    ] = None,
    deadline: Annotated[
        float | None, typer.Option(help="Seconds for the whole call, with its retries and waits.")
    ] = None,
    attempts: Annotated[
        int | None, typer.Option(min=1, help="How often to try at most; 5 by default.")
    ] = None,
    help_operation: Annotated[
        bool, typer.Option("--help-operation", help="Show the operation's own help; calls nothing.")
    ] = False,
) -> None:
    """Make one call and print the answer as JSON.

    The key comes from BRAZE_API_KEY or --api-key-file, and there is no option for the key itself:
    what stands on a command line is seen in process lists and kept in the shell's history. The
    instance comes from --instance, --base-url, BRAZE_INSTANCE or BRAZE_BASE_URL. Retries and waits
    are those of the library.

    Exit status: **0** done. **1** refused, and the same would be refused again. **2** misused;
    nothing was sent. **3** some items were rejected, each on stderr with its reason. **4** the key
    is wrong, of another instance, or lacks the permission. **5** safe to send again later. **6** it
    may have been applied: look before sending again.

    Example: `brazekit call users.track --data '{"events": [{"external_id": "u1", "name": "x",
    "time": "2026-01-01T00:00:00Z"}]}'`
    """
    _check(operation, every_page=every_page, raw=raw)
    if resume is not None and not every_page:
        misused("goes with --all", "--resume")
    if help_operation:
        typer.echo(page_of(operation))
        return
    if api_key_file == "-" and data in ("-", "@-"):
        misused("cannot be read from stdin together with --data", "--api-key-file")
    prefix = "iter_" if every_page else ""
    given = arguments(parameters_of(operation, prefix), body_of(data), param or ())
    options = _Options(key_of(api_key_file), instance, base_url, plan, timeout, deadline, attempts)
    try:
        _run(options, operation, prefix, given, raw=raw, resume=resume)
    except BrazeError as error:
        fail_with(error)


@attrs.frozen
class _Options:
    key: str | None = attrs.field(repr=False)
    instance: str | None
    base_url: str | None
    plan: str
    timeout: float | None
    deadline: float | None
    attempts: int | None


def _check(operation: str, *, every_page: bool, raw: bool) -> None:
    """Refuse what cannot be called, with what may have been meant."""
    if operation not in OPERATIONS:
        near = ", ".join(near_names(operation))
        hint = f"did you mean {near}? " if near else ""
        misused(
            f"unknown operation {operation!r}: {hint}`brazekit operations` lists all.", "OPERATION"
        )
    if every_page and OPERATIONS[operation].paging is None:
        misused(f"{operation} is no listing of several pages", "--all")
    if every_page and raw:
        misused("prints entries, and --raw answers: pass one of them", "--all")


def _run(
    options: _Options,
    operation: str,
    prefix: str,
    given: dict[str, Any],
    *,
    raw: bool,
    resume: Path | None,
) -> None:
    # Loaded on use, so that help and completion do not wait for the client and the network.
    from ..client import Braze
    from ..httpx_wire import HttpxWire
    from ..retry import Retry
    from ..settings import resolve
    from ..wire import Timeout

    settings = resolve(options.key, options.instance, options.base_url, options.plan)
    wire = HttpxWire(direct=settings.is_local)
    recorder = Recorder(wire)
    braze = Braze(
        options.key,
        instance=options.instance,
        base_url=options.base_url,
        plan=options.plan,
        timeout=attrs.evolve(Timeout.of(options.timeout), total=options.deadline),
        retry=None if options.attempts is None else Retry(max_attempts=options.attempts),
        wire=recorder,
    )
    if OPERATIONS[operation].deprecated:
        typer.echo(f"Deprecated: {OPERATIONS[operation].deprecated}", err=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # Told in words just now.
            if prefix:
                _print_all(method_of(braze, operation, prefix)(**given), resume)
            else:
                _answer(braze, recorder, settings, operation, given, raw=raw)
    finally:
        wire.close()


def _answer(
    braze: Braze,
    recorder: Recorder,
    settings: Settings,
    operation: str,
    given: dict[str, Any],
    *,
    raw: bool,
) -> None:
    try:
        result = method_of(braze, operation)(**given)
    finally:
        # Also where the call failed: the headers of a refusal are often why --raw is asked for.
        if raw and recorder.last is not None:
            print_raw(recorder.last, settings.hide)
    answer = result.answer if _is_outcome(result) else result
    if not raw:
        print_json(answer)
    if _is_outcome(result):
        _tell_rejected(result)


def _print_all(listing: Listing[Any], resume: Path | None) -> None:
    """Print what is left of a listing; the place where it breaks off goes to the file.

    It goes nowhere else: it holds the query, and with it whom the listing is about.
    """
    if resume is not None and resume.exists():
        try:
            place = resume.read_text(encoding="utf-8")
        except (OSError, ValueError):
            misused("is no file that can be read", "--resume")
        listing.resume(place)
    try:
        for entry in listing:
            print_entry(entry)
    except BaseException:
        if resume is not None:
            _keep(listing.position, resume)
        raise
    if resume is not None:
        resume.unlink(missing_ok=True)


def _keep(position: str, path: Path) -> None:
    try:
        path.write_text(position, encoding="utf-8")
    except OSError as error:
        typer.echo(f"The place could not be kept in {path}: {error.strerror}", err=True)


def _is_outcome(result: Any) -> TypeGuard[Outcome[Any]]:
    return isinstance(result, Outcome)


def _tell_rejected(outcome: Outcome[Any]) -> None:
    for item in outcome.rejected:
        typer.echo(f"Rejected: {item.array}[{item.index}]: {item.reason}", err=True)
    if outcome.discrepancy:
        typer.echo(f"The answer does not add up: {outcome.discrepancy}", err=True)
    if outcome.rejected or outcome.discrepancy:
        raise typer.Exit(Status.PARTIAL)
