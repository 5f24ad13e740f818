"""The objects of the API, for requests and answers: `from brazekit.models import Event, UserAlias`.

A topic's module is loaded when the first of its models is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import brazekit_api.models as _models

if TYPE_CHECKING:
    from brazekit_api.models import *  # noqa: F403 - typed names for checkers; loaded lazily below


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(_models, name)


def __dir__() -> list[str]:
    return list(_models.__all__)
