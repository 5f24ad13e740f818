"""Requests as plain mappings, for type checkers: `from brazekit.inputs import EventInput`.

Each object that a request can hold has a `TypedDict` beside its model in `brazekit.models`. A call
takes either, so a misspelt key in a literal is found before the program runs. To type custom
attributes too, name them in a subclass:

    class PlayerInput(UserAttributesInput, total=False):
        loyalty_points: int

`JsonValue` is what JSON can hold, as answers give it; `JsonInput` is what a caller may pass for it,
times with an offset, tuples and models included. `UntypedMapping` is a mapping of which checkers
know nothing, such as a row of `dict[str, Any]`: calls take it, and look at it only when they run.

Where a checker says it expected `UntypedValue`, a mapping is not what its TypedDict says: a key
is misspelt or missing, or a value has another type. A mapping that was put together in a variable
needs its type there: `row: EventInput = {...}`.

Nothing of this is loaded at run time unless it is imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import brazekit_api.inputs as _inputs
from brazekit_api.types import JsonInput as JsonInput
from brazekit_api.types import JsonValue as JsonValue
from brazekit_api.types import UntypedMapping as UntypedMapping

if TYPE_CHECKING:
    from brazekit_api.inputs import *  # noqa: F403 - typed names for checkers; loaded lazily below


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(_inputs, name)


def __dir__() -> list[str]:
    return sorted([*_inputs.__all__, "JsonInput", "JsonValue", "UntypedMapping"])
