"""What the client logs, under the logger `brazekit`.

Nothing personal can get in: each function takes ids of the document, numbers and fixed words, and
never a URL, a header, a body or an exception's text. DEBUG tells each attempt, INFO each wait,
WARNING each write whose outcome is not known, each hook that raised, and the loss of a budget's
store.
"""

from __future__ import annotations

import logging
from typing import Literal, TypeAlias

from .retry import FailureKind

__all__ = [
    "HookName",
    "attempted",
    "budget_back",
    "budget_lost",
    "failed",
    "hook_failed",
    "in_doubt",
    "paced",
    "waiting",
]

HookName: TypeAlias = Literal["before", "after", "started", "ended"]

_logger = logging.getLogger("brazekit")
_logger.addHandler(logging.NullHandler())


def attempted(operation: str, attempt: int, status: int, sent: int, received: int) -> None:
    """An attempt was answered; `sent` and `received` are bytes of the bodies."""
    _logger.debug(
        "%s attempt %d: status %d, %d bytes sent, %d received",
        operation,
        attempt,
        status,
        sent,
        received,
    )


def failed(operation: str, attempt: int, kind: FailureKind) -> None:
    """An attempt was not answered, or not readably."""
    _logger.debug("%s attempt %d: no answer (%s)", operation, attempt, kind)


def waiting(operation: str, attempt: int, kind: FailureKind, seconds: float) -> None:
    """An attempt failed and another one follows after `seconds`."""
    _logger.info("%s attempt %d: %s, next in %.3f s", operation, attempt, kind, seconds)


def paced(operation: str, bucket: str, seconds: float) -> None:
    """A request waits for its turn in a bucket."""
    _logger.info("%s: bucket %s is used up, next place in %.3f s", operation, bucket, seconds)


def in_doubt(operation: str, attempt: int, kind: FailureKind) -> None:
    """A request may have been applied, and is not sent again."""
    _logger.warning(
        "%s attempt %d: %s, may have been applied; not sent again", operation, attempt, kind
    )


def hook_failed(hook: HookName, error_class: str) -> None:
    """A hook of the caller's raised; `error_class` is the name of the exception's class."""
    _logger.warning("hook %s raised %s; the call goes on", hook, error_class)


def budget_lost(error_class: str, share: float) -> None:
    """The store of a budget is lost; `error_class` names the kind, such as TimeoutError."""
    _logger.warning(
        "the budget's store is lost (%s): until it is back, this process keeps to %g of each limit",
        error_class,
        share,
    )


def budget_back() -> None:
    """The store of a budget answers again."""
    _logger.info("the budget's store is back: limits are shared again")
