# Written by `make generate` from spec/; do not edit.
"""Marks methods of operations that Braze has deprecated.

From Python 3.13 on the mark is the standard one, which type checkers read too (PEP 702).
"""

from __future__ import annotations

import sys

__all__ = ["deprecated"]

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    import functools
    import warnings
    from collections.abc import Callable
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    R = TypeVar("R")

    def deprecated(message: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
        """Make a call of the function warn, at the caller's line.

        An async function warns when it is called, and not when it is awaited, which may be
        somewhere else.
        """

        def mark(function: Callable[P, R]) -> Callable[P, R]:
            @functools.wraps(function)
            def warn_first(*args: P.args, **kwargs: P.kwargs) -> R:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            return warn_first

        return mark
