"""What the shell offers when the tab key is pressed. Loads neither client nor network."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from brazekit_api.facts import OPERATIONS, PLANS, SERVERS

__all__ = ["complete_instance", "complete_operation", "complete_param", "complete_plan"]


def complete_operation(incomplete: str) -> Iterator[tuple[str, str]]:
    """Offer operations by the beginning of their id, with their summaries."""
    for name, operation in OPERATIONS.items():
        if name.startswith(incomplete):
            yield name, operation.summary


def complete_param(ctx: typer.Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """Offer the names that the operation on the line takes."""
    # An option without its value stops the parser before it has named the arguments.
    words = [ctx.params.get("operation"), *ctx.args]
    operation = next((word for word in words if word in OPERATIONS), None)
    if operation is None:
        return
    from .catalogue import parameters_of

    for name, parameter in parameters_of(operation).items():
        if f"{name}=".startswith(incomplete):
            yield f"{name}=", parameter.description


def complete_instance(incomplete: str) -> Iterator[str]:
    """Offer instances, in the casing that was begun with."""
    for name in SERVERS:
        if name.lower().startswith(incomplete.lower()):
            yield incomplete + name[len(incomplete) :]


def complete_plan(incomplete: str) -> Iterator[tuple[str, str]]:
    """Offer contract forms."""
    for name, plan in PLANS.items():
        if name.startswith(incomplete):
            yield name, plan.description
