"""The actions that a call asks for, and the kind of generator that asks."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

import attrs

from .wire import WireRequest

__all__ = ["Action", "Consult", "Draw", "Send", "Sleep", "Steps"]

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


@attrs.frozen
class Consult:
    """Call what may block the thread, such as a shared store; the result is what it gives."""

    call: Callable[[], Any]


Action: TypeAlias = Send | Sleep | Draw | Consult
Steps: TypeAlias = Generator[Action, Any, R]
