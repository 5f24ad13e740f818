"""`brazekit load`: rows of files into Braze, each accounted for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import attrs
import typer

from ..errors import BrazeError
from .arguments import key_of
from .ending import fail, fail_with
from .loading import Run, confirm, finish, rehearse
from .options import BaseUrl, Instance, PlanName

if TYPE_CHECKING:
    from ..bulk.mapping import Plan
    from ..bulk.order import Order

__all__ = ["load"]


def load(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="CSV, TSV, NDJSON, Parquet, Arrow; - for stdin."),
    ],
    array: Annotated[
        str | None,
        typer.Option("--as", help="What a row is: attributes, events or purchases."),
    ] = None,
    ids: Annotated[
        list[str] | None,
        typer.Option("--id", metavar="FIELD=COLUMN", help="Who a row is about: external_id=..."),
    ] = None,
    maps: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN[:TYPE]", help="A property from a column."),
    ] = None,
    sets: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE[:TYPE]", help="A property alike in all rows."),
    ] = None,
    rest: Annotated[
        bool, typer.Option("--rest", help="Take all other columns too, under their own names.")
    ] = False,
    mapping: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The mapping as YAML; see docs/bulk.md.")
    ] = None,
    timezone: Annotated[
        str | None, typer.Option(help="Of times that have none: UTC, Europe/Berlin, +02:00.")
    ] = None,
    empty: Annotated[
        str | None, typer.Option(help="Empty cells: omit (default), null (deletes) or keep.")
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", help="csv, tsv, ndjson, parquet or arrow.")
    ] = None,
    encoding: Annotated[str, typer.Option(help="Of text.")] = "utf-8",
    delimiter: Annotated[str, typer.Option(help="Between the cells of CSV.")] = ",",
    concurrency: Annotated[
        int, typer.Option(min=1, max=64, help="Requests under way at once.")
    ] = 16,
    audit: Annotated[
        Path | None, typer.Option(help="Where each row's fate is kept; FILE.audit by default.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with an audit; send only what is not settled.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the first requests and the count; send nothing.")
    ] = False,
    only_changed: Annotated[
        Path | None,
        typer.Option(metavar="STORE", help="Send only attributes that changed; remembers there."),
    ] = None,
    rejected_out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write rejected and invalid rows there.")
    ] = None,
    unknown_out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write rows of unknown fate there.")
    ] = None,
    stop_after: Annotated[
        int, typer.Option(min=0, help="Give up after so many fruitless requests in a row; 0 never.")
    ] = 20,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress.")] = False,
    operation: Annotated[
        str | None, typer.Option(help="Another operation that takes rows, such as users.alias.new.")
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="What each of its requests repeats: a catalog."),
    ] = None,
    yes: Annotated[
        str | None,
        typer.Option(metavar="OPERATION", help="Confirm it without being asked: its name again."),
    ] = None,
    plan: PlanName = "standard",
    base_url: BaseUrl = None,
    instance: Instance = None,
    api_key_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="Read the key from this file.")
    ] = None,
) -> None:
    """Load files into Braze, and account for every row.

    Each row ends as **accepted**, **rejected** (Braze refused it), **invalid** (not sent: Braze
    could only refuse it), **unknown** (it may have been applied: the answer was lost, so it is
    never sent again by itself) or **skipped** (nothing in it to send). The audit keeps that per
    row, without personal data, and is safe against a crash at any moment: run the same command
    with --resume.

    See what would be sent, then send it:

    `brazekit load orders.csv --as purchases --id external_id=customer --map time=date
    --map price=amount --set product_id=cd --set currency=USD --timezone UTC --dry-run`

    Attributes with types, from several files: `brazekit load users-*.csv.gz --as attributes --id
    external_id=id --map first_name=name --map points=points:integer --map address.city=city
    --map "tags=tags:list(;)"`

    Events of a pipe: `zcat log.gz | brazekit load - --format ndjson --as events --id
    external_id=user --map name=event --map time=ts --map properties=data`

    A price per unit from an amount per row: `--map price=amount/quantity --map quantity=quantity`

    Other operations take rows too: `brazekit load names.csv --operation users.alias.new`,
    `brazekit load menu.csv --operation catalogs.items.create_many --param catalog_name=menu`,
    `brazekit load gone.csv --operation users.delete --as external_ids --map value=id`. You are
    asked to type the operation's name before anything is sent.

    Types are text, integer, number, boolean, time, date, json and list; what Braze knows has its
    own. A format or a mark goes in brackets: `time=seen:time(%d/%m/%Y %H:%M)`. Without --map,
    every column goes under its own name.

    Exit status: **0** every row was accepted (or skipped). **3** some were not. **1** the load
    failed or was stopped; the audit has what became of each row until then. **2** misused.
    """
    from ..bulk.errors import LoadError

    try:
        order = _order(
            files, array, operation, param, _plan(ids, maps, sets, rest, mapping, timezone, empty),
            form, encoding, delimiter,
        )  # fmt: skip
        order = attrs.evolve(
            order, concurrency=concurrency, stop_after=stop_after, store=only_changed
        )
        if dry_run:
            rehearse(order, plan)
            return
        if operation is not None:
            confirm(order.target.operation, yes)
        place = audit or Path(f"{'stdin' if files[0] == '-' else Path(files[0]).name}.audit")
        run = Run(key_of(api_key_file), instance, base_url, plan, place, resume, quiet)
        result = run.carry_out(order)
        finish(order, result, place, rejected_out, unknown_out)
    except LoadError as error:
        fail(str(error))
    except BrazeError as error:
        fail_with(error)


def _plan(
    ids: list[str] | None,
    maps: list[str] | None,
    sets: list[str] | None,
    rest: bool,
    mapping: Path | None,
    timezone: str | None,
    empty: str | None,
) -> Plan:
    from ..bulk.mapping import plan_of_words
    from .mapping_file import plan_of_file

    base = None if mapping is None else plan_of_file(mapping)
    return plan_of_words(
        ids or (), maps or (), sets or (), empty=empty, timezone=timezone, rest=rest, base=base
    )


def _order(
    files: list[str],
    array: str | None,
    operation: str | None,
    params: list[str] | None,
    plan: Plan,
    form: str | None,
    encoding: str,
    delimiter: str,
) -> Order:
    from ..bulk.errors import MappingError
    from ..bulk.order import Order
    from ..bulk.readers import text_form
    from ..bulk.sources import source_of
    from ..bulk.target import ARRAYS, target_of

    kind = array or plan.array
    if kind is None and operation is None:
        raise MappingError(f"say what a row is: --as {', '.join(ARRAYS)}.")
    arguments: dict[str, str] = {}
    for text in params or ():
        name, sign, value = text.partition("=")
        if not sign or operation is None:
            raise MappingError(f"--param {text!r} is not NAME=VALUE, or has no --operation.")
        arguments[name] = value
    return Order(
        sources=tuple(source_of(file, form) for file in files),
        target=target_of(kind, operation, arguments),
        plan=plan,
        form=text_form(encoding, delimiter),
    )
