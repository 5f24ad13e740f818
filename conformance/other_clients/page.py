"""Writes docs/other-clients.md out of what the clients did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conformance.other_clients.environments import CLIENTS
from conformance.other_clients.steps import Line

__all__ = ["written"]

_HEAD = """\
# Clients written by others

Programs that already talk to Braze can talk to the mock: only the base URL changes. This page has
every call of three published clients, made in their own environments against `brazekit mock`, as
their READMEs, docstrings and type declarations say.

`make other-clients` installs the clients below `build/`, makes the calls and writes this page anew;
`conformance/other_clients/` has the calls and what is due of each. "As due" means that the mock saw
the operation which the call is named after, answered the status that the document has for it, kept
what was written, and that the caller was given what the answer said. Where a client sends something
that the document forbids, a refusal is what is due.
"""


def written(played: Mapping[str, Sequence[Line]]) -> str:
    """The whole page."""
    parts = [_HEAD, _summary(played)]
    for name, lines in played.items():
        client = CLIENTS[name]
        parts.append(f"## {name} {client.version} ({client.registry})\n")
        if client.note:
            parts.append(f"{client.note}\n")
        parts.append(_table(lines))
    return "\n".join(parts)


def _summary(played: Mapping[str, Sequence[Line]]) -> str:
    rows = ["| client | version | calls | as due |", "| --- | --- | --- | --- |"]
    for name, lines in played.items():
        due = sum(not line.wrong for line in lines)
        rows.append(f"| {name} | {CLIENTS[name].version} | {len(lines)} | {due} |")
    return "\n".join(rows) + "\n"


def _table(lines: Sequence[Line]) -> str:
    rows = ["| call | requests that the mock saw | the caller got | as due |"]
    rows.append("| --- | --- | --- | --- |")
    for line in lines:
        call = f"`{line.call}`" + (f", {line.about}" if line.about else "")
        requests = "<br>".join(f"`{one}`" for one in line.requests)
        due = "; ".join(line.wrong).replace("|", "\\|") or "yes"
        rows.append(f"| {call} | {requests} | {line.got} | {due} |")
    return "\n".join(rows) + "\n"
