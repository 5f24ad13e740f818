"""How a promise is entered, and how it looks at what the client raises."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeAlias

from brazekit import BrazeError

Promise: TypeAlias = Callable[[], None]
PROMISES: dict[str, Promise] = {}


def promise(make: Promise) -> Promise:
    """Enter a promise under its name. An error of the client that nobody expected breaks it too."""

    @functools.wraps(make)
    def kept() -> None:
        try:
            make()
        except BrazeError as error:
            raise AssertionError(f"the client raised {type(error).__name__}") from error

    PROMISES[make.__name__] = kept
    return kept


def failure_of(act: Callable[[], Any]) -> BaseException | None:
    """Give what an act raises; a failed assertion stays one."""
    try:
        act()
    except AssertionError:
        raise
    except Exception as error:
        return error
    return None
