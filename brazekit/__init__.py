"""An unofficial typed client for Braze's REST API.

    from brazekit import Braze

    with Braze(api_key="...", instance="US-06") as braze:
        outcome = braze.users.track(events=[{"external_id": "u1", "name": "x", "time": "..."}])

`Braze` and `AsyncBraze` have a method per operation; `brazekit.models` has the objects they take
and give. `Retry`, `Pace` and `Timeout` say how; the errors are drawn in `brazekit.errors`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from brazekit_api.listing import AsyncListing as AsyncListing
    from brazekit_api.listing import Listing as Listing
    from brazekit_api.seam import Outcome as Outcome
    from brazekit_api.seam import RateLimit as RateLimit
    from brazekit_api.seam import Rejected as Rejected
    from brazekit_api.seam import Report as Report
    from brazekit_api.seam import Response as Response
    from brazekit_api.seam import Settled as Settled
    from brazekit_api.seam import Unknown as Unknown
    from brazekit_api.types import UNSET as UNSET

    from .budget import Budget as Budget
    from .client import AsyncBraze as AsyncBraze
    from .client import Braze as Braze
    from .errors import ApiError as ApiError
    from .errors import BadRequest as BadRequest
    from .errors import BrazeError as BrazeError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import Conflict as Conflict
    from .errors import DeadlineExceeded as DeadlineExceeded
    from .errors import DeadlineNotSent as DeadlineNotSent
    from .errors import DeadlineOutcomeUnknown as DeadlineOutcomeUnknown
    from .errors import Forbidden as Forbidden
    from .errors import InvalidRequest as InvalidRequest
    from .errors import NotFound as NotFound
    from .errors import NotSent as NotSent
    from .errors import OutcomeUnknown as OutcomeUnknown
    from .errors import PaceExceeded as PaceExceeded
    from .errors import PartialFailure as PartialFailure
    from .errors import PayloadTooLarge as PayloadTooLarge
    from .errors import RateLimited as RateLimited
    from .errors import ServerError as ServerError
    from .errors import Unauthorized as Unauthorized
    from .errors import UncertainServerError as UncertainServerError
    from .hooks import AttemptEnd as AttemptEnd
    from .hooks import AttemptStart as AttemptStart
    from .hooks import CallEnd as CallEnd
    from .hooks import CallStart as CallStart
    from .hooks import Hooks as Hooks
    from .outcome import raise_for_rejected as raise_for_rejected
    from .pacing import Pace as Pace
    from .retry import Retry as Retry
    from .wire import Timeout as Timeout

# Loaded on first use, so that `import brazekit` in a program that only builds models, or only
# catches errors, does not pay for the client.
_HOMES = {
    "brazekit_api.listing": ("AsyncListing", "Listing"),
    "brazekit_api.seam": (
        "Outcome",
        "RateLimit",
        "Rejected",
        "Report",
        "Response",
        "Settled",
        "Unknown",
    ),
    "brazekit_api.types": ("UNSET",),
    "brazekit.budget": ("Budget",),
    "brazekit.client": ("AsyncBraze", "Braze"),
    "brazekit.errors": (
        "ApiError",
        "BadRequest",
        "BrazeError",
        "ConfigurationError",
        "Conflict",
        "DeadlineExceeded",
        "DeadlineNotSent",
        "DeadlineOutcomeUnknown",
        "Forbidden",
        "InvalidRequest",
        "NotFound",
        "NotSent",
        "OutcomeUnknown",
        "PaceExceeded",
        "PartialFailure",
        "PayloadTooLarge",
        "RateLimited",
        "ServerError",
        "Unauthorized",
        "UncertainServerError",
    ),
    "brazekit.hooks": ("AttemptEnd", "AttemptStart", "CallEnd", "CallStart", "Hooks"),
    "brazekit.outcome": ("raise_for_rejected",),
    "brazekit.pacing": ("Pace",),
    "brazekit.retry": ("Retry",),
    "brazekit.wire": ("Timeout",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["__version__", *_HOME]  # pyright: ignore[reportUnsupportedDunderAll] # from the table


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
