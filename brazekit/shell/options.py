"""Options that several commands have in common."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from brazekit_api.facts import PLANS, SERVERS

from .completion import complete_instance, complete_plan

__all__ = ["BaseUrl", "Instance", "PlanName"]

BaseUrl: TypeAlias = Annotated[str | None, typer.Option(help="In place of an instance.")]
Instance: TypeAlias = Annotated[
    str | None,
    typer.Option(
        help=f"One of {', '.join(SERVERS)}.",
        show_default=False,
        autocompletion=complete_instance,
    ),
]
PlanName: TypeAlias = Annotated[
    str, typer.Option(help=f"Contract form: {', '.join(PLANS)}.", autocompletion=complete_plan)
]
