"""What the wires have in common, apart from the libraries that they send by."""

from __future__ import annotations

from ._version import __version__
from .errors import ConfigurationError
from .wire import WireError

__all__ = ["AGENT", "KEEP_ALIVE", "closed_error", "too_late"]

AGENT = {"user-agent": f"brazekit/{__version__}", "accept-encoding": "gzip, deflate"}

# Seconds after which an idle connection is closed; httpx's own number. Load balancers close idle
# ones after a minute or so, and a request that meets that moment is lost.
KEEP_ALIVE = 5.0


def too_late(*, sent: bool = True) -> WireError:
    """Make the failure of an attempt that was not answered within the total time."""
    return WireError("lost" if sent else "not_sent", "the total time is over")


def closed_error() -> ConfigurationError:
    """Make the error of using a closed client."""
    return ConfigurationError("This client is closed: make a new one, or use it inside its `with`.")
