"""What a forked child must not share with its parent: locks that a thread held, and connections.

A lock that another thread of the parent held at the fork stays locked in the child for ever, and
two processes that read from one connection get each other's answers.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

from .errors import ConfigurationError

__all__ = ["forked_error", "renew_in_child"]


class Renewable(Protocol):
    """Something that a child has to make anew."""

    def renew(self) -> None:
        """Called in the child, before any other code of it and with one thread alone."""
        ...


_known: WeakSet[Renewable] = WeakSet()


def renew_in_child(thing: Renewable) -> None:
    """Have `thing` renewed in every child that this process forks while it is in use."""
    _known.add(thing)


def _renew_all() -> None:
    for thing in list(_known):
        thing.renew()


if hasattr(os, "register_at_fork"):  # Where there is no fork, there is nothing to do.
    os.register_at_fork(after_in_child=_renew_all)


def forked_error() -> ConfigurationError:
    """Make the error of using a caller's connections in a child."""
    return ConfigurationError(
        "This process was forked after its http_client had been used, and its connections are the "
        "parent's: make the http_client and the client of brazekit in the child."
    )
