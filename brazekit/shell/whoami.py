"""`brazekit whoami`: the instance that a key belongs to, and what the key may read there."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Annotated, Any

import typer

from brazekit_api.facts import SERVERS

from ..errors import BrazeError
from .arguments import key_of
from .completion import complete_instance
from .ending import Status, fail_with
from .output import print_json

if TYPE_CHECKING:
    from ..wire import AsyncWire
    from .instances import Identity, Target

__all__ = ["whoami"]


def whoami(
    instance: Annotated[
        list[str] | None,
        typer.Option(
            help="Ask only this instance; repeat it for several.",
            show_default=False,
            autocompletion=complete_instance,
        ),
    ] = None,
    base_url: Annotated[
        list[str] | None, typer.Option(help="Ask only this address; repeat it for several.")
    ] = None,
    api_key_file: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Read the key from this file (- for stdin)."),
    ] = None,
    timeout: Annotated[float, typer.Option(help="Seconds to wait for an answer.")] = 10.0,
    permissions: Annotated[
        bool, typer.Option(help="See what the key may read, by one request each.")
    ] = True,
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON object.")] = False,
) -> None:
    """Find the instance that the key belongs to, and see what it may read there.

    Asks every instance that Braze publishes, a few at a time, until one knows the key, and only
    reads: lists that need no argument. 401 means another instance, 403 the right one without the
    permission. Nothing is written, so permissions to write are not seen. An address in
    BRAZE_BASE_URL that is none of Braze's, such as a mock's, is asked alone.

    The key comes from BRAZE_API_KEY or --api-key-file, and is sent to Braze's own hosts only, or to
    those that you name. It is never printed.

    Exit status: **0** found. **2** misused. **4** no instance knows the key. **5** not found, but
    some gave no clear answer.
    """
    key = key_of(api_key_file)
    try:
        targets = _targets(key, instance or [], base_url or [])
        identity = asyncio.run(_identify(key, targets, timeout, look_further=permissions))
    except BrazeError as error:
        fail_with(error)
    if as_json:
        print_json(_described(identity))
    else:
        _tell(identity)
    raise typer.Exit(_status(identity))


def _targets(key: str | None, instances: list[str], urls: list[str]) -> list[Target]:
    """Settle whom to ask; what was set in the environment goes first, or alone."""
    from ..settings import resolve
    from .instances import Target

    def target(instance: str | None = None, url: str | None = None) -> Target:
        settings = resolve(key, instance, url)
        name = settings.instance or settings.base_url
        return Target(name, settings.base_url, settings.is_local)

    if instances or urls:
        return [*(target(name) for name in instances), *(target(url=url) for url in urls)]
    every = [target(name) for name in SERVERS]
    if os.environ.get("BRAZE_BASE_URL") or os.environ.get("BRAZE_INSTANCE"):
        usual = target()
        return sorted(every, key=lambda each: each != usual) if usual in every else [usual]
    return every


async def _identify(
    key: str | None, targets: list[Target], timeout: float, *, look_further: bool
) -> Identity:
    from ..httpx_async_wire import AsyncHttpxWire
    from .instances import identify

    wires = {local: AsyncHttpxWire(direct=local) for local in (True, False)}

    def wire_of(target: Target) -> AsyncWire:
        return wires[target.is_local]

    try:
        return await identify(
            key, targets, timeout=timeout, wire_of=wire_of, look_further=look_further
        )
    finally:
        for wire in wires.values():
            await wire.aclose()


def _status(identity: Identity) -> Status:
    from .instances import Verdict

    if identity.homes:
        return Status.OK
    denied = all(each.verdict is Verdict.DENIES for each in identity.findings)
    return Status.KEY if denied else Status.LATER


def _tell(identity: Identity) -> None:
    width = max(len(each.target.name) for each in identity.findings)
    for each in identity.findings:
        detail = f" ({each.detail})" if each.detail else ""
        typer.echo(f"{each.target.name:{width}}  {each.verdict}{detail}")
    typer.echo("")
    for home in identity.homes:
        setting = f"instance='{home.name}'" if home.name in SERVERS else f"base_url='{home.name}'"
        typer.echo(f"The key belongs to {home.name}: pass {setting}.")
    if not identity.homes:
        typer.echo(
            "No instance knows the key: it is mistyped or deleted, or belongs to one not asked."
            if _status(identity) is Status.KEY
            else "Not found, but not every instance gave a clear answer: try again."
        )
    for words, value in (("may", True), ("may not", False), ("perhaps may", None)):
        names = [name for name, granted in identity.permissions.items() if granted is value]
        if names:
            typer.echo(f"It {words}: {', '.join(names)}.")


def _described(identity: Identity) -> dict[str, Any]:
    return {
        "instances": [home.name for home in identity.homes],
        "asked": [
            {
                "instance": each.target.name,
                "base_url": each.target.base_url,
                "verdict": each.verdict.name.lower(),
                "detail": each.detail,
            }
            for each in identity.findings
        ],
        "permissions": identity.permissions,
    }
