"""What a client's calls share, and what is kept of one of them."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .clock import Clock
from .hooks import Hooks
from .pacer import Pacer
from .pacing import Pace
from .retry import Retry
from .settings import Settings
from .wire import Timeout

__all__ = ["Core", "Options", "Tally"]


@attrs.frozen
class Options:
    """What `with_options` changes."""

    timeout: Timeout = attrs.field(factory=Timeout)
    retry: Retry = attrs.field(factory=Retry)
    pace: Pace = attrs.field(factory=Pace)
    raise_on_partial: bool = False


@attrs.define
class Core:
    """What a client and its `with_options` copies share."""

    settings: Settings
    clock: Clock
    chance: Callable[[], float]
    pacer: Pacer
    hooks: tuple[Hooks, ...] = ()


@attrs.define
class Tally:
    """What became of one call's attempts.

    `reached` counts those that left, `repeats` those after the first. `in_doubt` is true while one
    of them may have been applied without a readable answer.
    """

    reached: int = 0
    repeats: int = 0
    in_doubt: bool = False
