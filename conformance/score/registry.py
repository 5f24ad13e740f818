"""What a wrong behaviour is, and how one is entered: by the place at which it goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, Literal, TypeAlias, TypeVar
from unittest.mock import patch

import attrs

from conformance.mutants.registry import Patches

__all__ = [
    "WRONGS",
    "Wrong",
    "answers",
    "comes",
    "fault",
    "leaves",
    "patched",
    "sends",
    "tells",
    "waits",
]

Side: TypeAlias = Literal["client", "mock"]
Level: TypeAlias = Literal["L0", "L1", "L2", "L3", "L4"]
F = TypeVar("F", bound=Callable[..., Any])


@attrs.frozen
class Wrong:
    """One wrong behaviour: what it does, whose it is, and the level whose cases have to see it.

    `hooks` says where it goes wrong, by the name of the decorator that entered it. `fault` is the
    mock's own fault that is armed instead, for every request.
    """

    name: str
    does: str
    side: Side
    level: Level
    hooks: Mapping[str, Callable[..., Any]] = attrs.field(factory=dict[str, Callable[..., Any]])
    fault: str = ""

    @contextmanager
    def alive(self) -> Iterator[None]:
        """Let the modules that it patches be wrong for a while."""
        made: Patches = self.hooks["patched"]() if "patched" in self.hooks else {}
        with ExitStack() as stack:
            for (target, name), new in made.items():
                stack.enter_context(patch.object(target, name, new))
            yield


WRONGS: dict[str, Wrong] = {}


def enter(wrong: Wrong) -> None:
    """Add a wrong behaviour; its name has to be new."""
    assert wrong.name not in WRONGS, f"{wrong.name} is entered twice"
    WRONGS[wrong.name] = wrong


def _decorator(hook: str, side: Side) -> Callable[[Level], Callable[[F], F]]:
    def at(level: Level) -> Callable[[F], F]:
        def note(function: F) -> F:
            name, does = function.__name__.lstrip("_"), str(function.__doc__)
            enter(Wrong(name, does, side, level, {hook: function}))
            return function

        return note

    return at


leaves = _decorator("leaves", "client")
"""Changes a request that leaves; takes a `Leaving`."""
sends = _decorator("sends", "client")
"""Decides how often something is sent; takes a `Leaving`, and what sends one and gives its answer
(or raises, where none came)."""
comes = _decorator("comes", "client")
"""Changes an answer before the client reads it; takes a `MockResponse`."""
tells = _decorator("tells", "client")
"""Changes what the client tells; takes outcome and message."""
waits = _decorator("waits", "client")
"""Changes how long is slept; takes and gives seconds."""
answers = _decorator("answers", "mock")
"""Changes what the mock answers; takes a `MockRequest` and a `MockResponse`."""


def patched(level: Level, side: Side = "client") -> Callable[[F], F]:
    """Enter what replaces parts of modules; the function gives them."""

    def note(function: F) -> F:
        name = function.__name__.lstrip("_")
        enter(Wrong(name, str(function.__doc__), side, level, {"patched": function}))
        return function

    return note


def fault(name: str, does: str, level: Level) -> None:
    """Enter a fault that the mock itself has."""
    enter(Wrong(f"fault_{name}", does, "mock", level, fault=name))
