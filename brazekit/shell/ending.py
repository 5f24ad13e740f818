"""How a command ends: its exit status, and the line on stderr that says why."""

from __future__ import annotations

import enum
from typing import NoReturn

import typer

from ..errors import (
    BrazeError,
    ConfigurationError,
    Forbidden,
    InvalidRequest,
    OutcomeUnknown,
    PartialFailure,
    Unauthorized,
)

__all__ = ["Status", "fail", "fail_with", "misused", "status_of"]


class Status(enum.IntEnum):
    """The exit statuses, so that a script knows what to do without reading messages."""

    OK = 0
    FAILED = 1
    """Refused or failed; the same request would fail again."""
    MISUSED = 2
    """Wrong words, arguments or settings; nothing was sent."""
    PARTIAL = 3
    """Answered, but some items were rejected."""
    KEY = 4
    """The key is wrong, of another instance, or lacks the permission."""
    LATER = 5
    """Safe to send again, and may succeed then: no connection, rate limit, a failed read."""
    UNKNOWN = 6
    """The request may have been applied: look before sending again."""


def status_of(error: BrazeError) -> Status:
    """Give the exit status that stands for an error."""
    if isinstance(error, ConfigurationError | InvalidRequest):
        return Status.MISUSED
    if isinstance(error, PartialFailure):
        return Status.PARTIAL
    if isinstance(error, Unauthorized | Forbidden):
        return Status.KEY
    if error.is_retry_safe:
        return Status.LATER
    return Status.UNKNOWN if isinstance(error, OutcomeUnknown) else Status.FAILED


def fail(text: str, status: Status = Status.FAILED) -> NoReturn:
    """End with a line on stderr."""
    typer.echo(f"Error: {text}", err=True)
    raise typer.Exit(status)


def fail_with(error: BrazeError) -> NoReturn:
    """End as the error asks for; the line starts with its class, as the library raises it."""
    typer.echo(f"{type(error).__name__}: {error}", err=True)
    raise typer.Exit(status_of(error))


def misused(text: str, hint: str | None = None) -> NoReturn:
    """End because the command cannot be understood; `hint` names the option at fault."""
    raise typer.BadParameter(text, param_hint=hint)
