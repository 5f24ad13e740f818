"""The commands: a mock to develop against, a call from the shell, a list of what can be called."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeGuard

import typer

from brazekit_api.facts import BUCKETS, OPERATIONS, PLANS, SERVERS
from brazekit_api.model import Model
from brazekit_api.seam import Operation, Outcome
from brazekit_api.types import is_array, is_object

from ._version import __version__
from .cli import serve_mock
from .client import Braze
from .errors import BrazeError

__all__ = ["app"]

PARTIAL = 3
"""Exit status when a call was answered but some of its items were rejected."""

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


def _fail(text: str) -> NoReturn:
    typer.echo(f"Error: {text}", err=True)
    raise typer.Exit(1)


# ---------------------------------------------------------------- mock


@app.command()
def mock(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8787,
    plan: Annotated[str, typer.Option(help=f"Contract form: {', '.join(PLANS)}.")] = "standard",
    key: Annotated[str, typer.Option(help="A key with every permission.")] = "mock-key",
    seed: Annotated[int, typer.Option(help="Seed of everything that is drawn by chance.")] = 0,
    allow_remote: Annotated[
        bool, typer.Option("--allow-remote", help="Listen on an address that others can reach.")
    ] = False,
) -> None:
    """Serve a stateful mock of Braze. Prints its URL once it accepts connections.

    The REST operations are at the root, as Braze has them; what the mock itself offers (state,
    journal, faults, clock) is under /_mock/. Everything is kept in memory and gone at the end.
    """
    if plan not in PLANS:
        _fail(f"Unknown plan {plan!r}: pass one of {', '.join(PLANS)}.")
    try:
        serve_mock(host, port, plan, key, seed, allow_remote=allow_remote)
    except ImportError:
        _fail("The mock is an extra: pip install 'brazekit[mock]'.")
    except OSError as error:
        _fail(f"Cannot listen on {host}, port {port}: {error.strerror}. Pass another --port.")
    except ValueError:
        _fail(
            f"Others can reach {host}, and /_mock/ asks for no key: stay on 127.0.0.1, or pass "
            "--allow-remote if that is meant."
        )


# ---------------------------------------------------------------- operations


@app.command()
def operations(
    search: Annotated[
        str, typer.Argument(help="Show only those with this in their id, path or summary.")
    ] = "",
) -> None:
    """List what can be called: id, method and path, permission, rate limit and summary.

    One line each, columns separated by tabs, for `grep` and `cut`; a table in a terminal.
    """
    rows = [
        (
            operation.id,
            f"{operation.method} {operation.path}",
            operation.permission,
            _limit(operation),
            operation.summary,
        )
        for operation in OPERATIONS.values()
        if search.lower() in f"{operation.id} {operation.path} {operation.summary}".lower()
    ]
    if not sys.stdout.isatty():
        for row in rows:
            typer.echo("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Operation", "Request", "Permission", "Limit", "Summary", box=None)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _limit(operation: Operation) -> str:
    bucket = BUCKETS.get(operation.bucket)
    texts = [
        f"{limit.requests:,} per {limit.window_seconds:,} s"
        for limit in (bucket.limits if bucket is not None else ())
        if limit.requests is not None and not limit.condition
    ]
    return ", ".join(texts) or "set by contract"


# ---------------------------------------------------------------- call


@app.command()
def call(
    operation: Annotated[
        str, typer.Argument(help="Such as users.track; `brazekit operations` lists all.")
    ],
    data: Annotated[
        str | None,
        typer.Option(help="The body as JSON, or @FILE to read it from a file, @- from stdin."),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(help="NAME=VALUE of the path, query or body; repeat the name for a list."),
    ] = None,
    base_url: Annotated[str | None, typer.Option(help="In place of an instance.")] = None,
    instance: Annotated[
        str | None, typer.Option(help=f"One of {', '.join(SERVERS)}.", show_default=False)
    ] = None,
    plan: Annotated[str, typer.Option(help=f"Contract form: {', '.join(PLANS)}.")] = "standard",
) -> None:
    """Make one call and print the answer as JSON.

    The key comes from BRAZE_API_KEY, so that it is in no process list and no shell history; the
    instance from --instance, --base-url, BRAZE_INSTANCE or BRAZE_BASE_URL. Retries and waits are
    those of the library. Exit status: 0, or 3 when some items were rejected (each on stderr with
    its reason), or 1 when the call failed, or 2 when the command was misused.

    Example: `brazekit call users.track --data '{"events": [{"external_id": "u1", "name": "x",
    "time": "2026-01-01T00:00:00Z"}]}'`
    """
    if operation not in OPERATIONS:
        raise typer.BadParameter(
            f"unknown operation {operation!r}: `brazekit operations` lists all.",
            param_hint="OPERATION",
        )
    body = _body(data)
    try:
        with Braze(instance=instance, base_url=base_url, plan=plan) as braze:
            method = _method(braze, operation)
            result = method(**_arguments(method, body, param or ()))
    except BrazeError as error:
        _fail(str(error))
    if _is_outcome(result):
        _print(result.answer)
        _tell_rejected(result)
    else:
        _print(result)


def _body(data: str | None) -> dict[str, Any]:
    """Read --data; only an object has names to pass on as arguments."""
    if data is None:
        return {}
    try:
        value: Any = json.loads(_read(data))
    except OSError as error:
        problem = f"cannot read the file: {error.strerror}"
        raise typer.BadParameter(problem, param_hint="--data") from None
    except ValueError as error:
        raise typer.BadParameter(f"is not JSON: {error}", param_hint="--data") from None
    if not is_object(value):
        raise typer.BadParameter("is JSON, but not an object", param_hint="--data")
    return value


def _read(data: str) -> str:
    if data == "@-":
        return sys.stdin.read()
    return Path(data[1:]).read_text(encoding="utf-8") if data.startswith("@") else data


def _method(braze: Braze, operation: str) -> Callable[..., Any]:
    found: Any = braze
    for name in operation.split("."):
        found = getattr(found, name)
    return found  # type: ignore[no-any-return] # The groups have one method per operation id.


def _arguments(
    method: Callable[..., Any], body: dict[str, Any], params: Iterable[str]
) -> dict[str, Any]:
    """Join --data and --param into the method's arguments; say which are unknown or missing."""
    known = inspect.signature(method).parameters
    given: dict[str, Any] = dict(body)
    from_params: dict[str, list[str]] = {}
    for text in params:
        name, sign, value = text.partition("=")
        if not sign:
            raise typer.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--param")
        from_params.setdefault(name, []).append(value)
    for name, values in from_params.items():
        if name in known:
            given[name] = _typed(name, values, str(known[name].annotation))
        else:
            given[name] = values
    unknown = [name for name in given if name not in known]
    if unknown:
        raise typer.BadParameter(f"no {', '.join(unknown)} here; known: {', '.join(known)}")
    missing = [
        name
        for name, parameter in known.items()
        if parameter.default is parameter.empty and name not in given
    ]
    if missing:
        raise typer.BadParameter(f"missing: {', '.join(missing)} (by --data or --param)")
    return given


def _typed(name: str, values: list[str], annotation: str) -> Any:
    """Read a parameter's text as what the method takes: text stays text, all else is JSON."""
    items: list[Any] = list(values)
    if "str" not in annotation:
        try:
            items = [json.loads(value) for value in values]
        except ValueError:
            raise typer.BadParameter(f"{name} takes {annotation}", param_hint="--param") from None
    takes_list_only = "Sequence[" in annotation and not annotation.startswith("str")
    return items if len(items) > 1 or takes_list_only else items[0]


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    return [_plain(item) for item in value] if is_array(value) else value


def _is_outcome(result: Any) -> TypeGuard[Outcome[Any]]:
    return isinstance(result, Outcome)


def _print(answer: Any) -> None:
    typer.echo(json.dumps(_plain(answer), indent=2, ensure_ascii=False))


def _tell_rejected(outcome: Outcome[Any]) -> None:
    for item in outcome.rejected:
        typer.echo(f"Rejected: {item.array}[{item.index}]: {item.reason}", err=True)
    if outcome.discrepancy:
        typer.echo(f"The answer does not add up: {outcome.discrepancy}", err=True)
    if outcome.rejected or outcome.discrepancy:
        raise typer.Exit(PARTIAL)
