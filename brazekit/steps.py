"""The actions that a call asks for, and the kind of generator that asks."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

import attrs

from .wire import WireRequest

__all__ = ["Action", "Draw", "Send", "Sleep", "Steps"]

R = TypeVar("R")


@attrs.frozen
class Send:
    """Send the request over the wire once; the result is a `WireResponse`."""

    request: WireRequest


@attrs.frozen
class Sleep:
    """Wait; there is no result."""

    seconds: float


@attrs.frozen
class Draw:
    """Take the next item of a stream; the result is the item, or `END`."""

    array: str


Action: TypeAlias = Send | Sleep | Draw
Steps: TypeAlias = Generator[Action, Any, R]
