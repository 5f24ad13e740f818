"""What a mutant is, and how one is entered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

Patches = dict[tuple[Any, str], Any]


@dataclass(frozen=True)
class Mutant:
    """A wrong behaviour: what it does, what it replaces, and which promises it breaks."""

    name: str
    does: str
    patches: Callable[[], Patches]
    breaks: tuple[str, ...]

    @contextmanager
    def alive(self) -> Iterator[None]:
        """Let the client behave wrongly for a while."""
        made = [patch.object(target, name, new) for (target, name), new in self.patches().items()]
        for one in made:
            one.start()
        try:
            yield
        finally:
            for one in made:
                one.stop()


MUTANTS: dict[str, Mutant] = {}


def mutant(*breaks: str) -> Callable[[Callable[[], Patches]], Callable[[], Patches]]:
    """Enter a mutant under the name of the function that makes its patches."""

    def enter(patches: Callable[[], Patches]) -> Callable[[], Patches]:
        name = patches.__name__
        MUTANTS[name] = Mutant(name, str(patches.__doc__), patches, breaks)
        return patches

    return enter
