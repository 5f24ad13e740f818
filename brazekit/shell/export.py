"""`brazekit export`: the profiles of many users as files."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from brazekit_api.facts import OPERATIONS
from brazekit_api.seam import Operation
from brazekit_api.types import UNSET

from ..errors import BrazeError
from .arguments import key_of
from .catalogue import method_of, parameters_of
from .ending import Status, fail, fail_with, misused
from .options import BaseUrl, Instance

__all__ = ["export"]

_TIMEOUT = 60.0  # Seconds for each step of the download.


def export(
    kind: Annotated[str, typer.Argument(help="segment, or global-control-group.")],
    segment: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="The segment's API identifier.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The folder for the files; one per export.")
    ] = None,
    field: Annotated[
        list[str] | None, typer.Option(help="A field of the profiles; repeat it for several.")
    ] = None,
    custom_attribute: Annotated[
        list[str] | None, typer.Option(help="A custom attribute, where not all are wanted.")
    ] = None,
    max_wait: Annotated[
        float, typer.Option(min=0, help="Seconds to wait for the export's end.")
    ] = 3_600.0,
    base_url: BaseUrl = None,
    instance: Instance = None,
    api_key_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="Read the key from this file.")
    ] = None,
) -> None:
    """Export the profiles of a segment: start, wait, download and unpack.

    The files hold one profile per line, as JSON. Should the command be stopped at any moment, the
    same one goes on: it does not start a second export.

    Example: `brazekit export segment 2cd1f2a0-0000-4000-8000-000000000000 --out customers
    --field external_id --field email --field custom_attributes`

    Exit status: **0** done. **5** the export still runs, or the download broke off: run the
    command again. Others as of `brazekit call`.
    """
    from ..bulk.errors import LoadError
    from ..bulk.fetching import NotReady

    operation = _operation(kind)
    if out is None:
        misused("name the folder for the files", "--out")
    given: dict[str, Any] = {
        "segment_id": segment,
        "fields_to_export": list(field or ()),
        "custom_attributes_to_export": list(custom_attribute) if custom_attribute else UNSET,
    }
    known = parameters_of(operation.id, "")
    if (segment is None) == ("segment_id" in known):
        misused("a segment has an ID, and the control group has none", "ID")
    arguments = {name: value for name, value in given.items() if name in known}
    try:
        files = _carry_out(operation, arguments, segment or "", out, max_wait,
                           key_of(api_key_file), instance, base_url)  # fmt: skip
    except NotReady as error:
        fail(str(error), Status.LATER)
    except LoadError as error:
        fail(str(error))
    except BrazeError as error:
        fail_with(error)
    for name in files:
        typer.echo(out / name)


def _operation(kind: str) -> Operation:
    """Find the export of a kind: `segment` is the document's `....segment`."""
    word = kind.replace("-", "_")
    found = [each for each in OPERATIONS.values() if each.id.endswith(f".export.{word}")]
    exports = [each for each in found if "fields_to_export" in parameters_of(each.id, "")]
    if not exports or "external_ids" in parameters_of(exports[0].id, ""):
        misused(f"exports are of segment or global-control-group, not {kind!r}", "KIND")
    return exports[0]


def _carry_out(
    operation: Operation,
    arguments: dict[str, Any],
    segment: str,
    out: Path,
    max_wait: float,
    key: str | None,
    instance: str | None,
    base_url: str | None,
) -> tuple[str, ...]:
    """Start the export, unless the folder has one, and see it to its end."""
    import httpx

    from ..bulk.errors import LoadError
    from ..bulk.fetching import State, fetch, remember, stored
    from ..client import Braze
    from ..settings import resolve

    settings = resolve(key, instance, base_url)
    state = stored(out)
    if state is None:
        with Braze(key, instance=instance, base_url=base_url) as braze:
            answer: Any = method_of(braze, operation.id)(**arguments)
        started = answer.to_dict()
        state = State(operation.id, segment, started["object_prefix"], started.get("url", ""))
        if not state.url:
            raise LoadError(
                "the account exports to a cloud storage of its own. The files will be there, with "
                f"{state.prefix} in their names."
            )
        remember(out, state)
        typer.echo("The export was started; waiting for its end.", err=True)
    if (state.operation, state.segment) != (operation.id, segment):
        raise LoadError(f"{out} has an export of something else: use another folder.")
    if state.files is None:
        # The address needs no key, and the key is not shown to the storage behind it.
        with httpx.Client(timeout=_TIMEOUT, trust_env=not settings.is_local) as http:
            state = fetch(state, out, http, time.sleep, longest=max_wait)
        remember(out, state)
    return state.files or ()
