"""Whether and when to send again. Pure: time and chance are passed in.

A read, or a write that the document calls safe to repeat, is sent again after 429, 5xx and a lost
connection. Any other write is sent again only when the failure proves that nothing was applied:
429, or no connection.
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import attrs

from .errors import ConfigurationError

__all__ = ["FailureKind", "Retry", "wait_before_next"]

FailureKind: TypeAlias = Literal["throttled", "not_sent", "lost", "server_error", "refused"]
"""How an attempt failed: 429; no connection; no readable answer; 5xx; any other answer."""

_NOTHING_APPLIED = frozenset({"throttled", "not_sent"})
_MAY_PASS = frozenset({"throttled", "not_sent", "lost", "server_error"})
_STAGGER = 0.1  # Of a told wait, at most a second: many clients are told the same moment.


@attrs.frozen
class Retry:
    """How often and how long to try; composed by keyword, `Retry.off` for a single attempt.

    `max_attempts` counts the first one. `budget` is the time in seconds, from the first attempt,
    after which no further one is started; a call whose next wait would pass it fails at once.
    Without a hint from the server, the wait before attempt n + 1 is drawn between 0 and
    `base * 2 ** (n - 1)` seconds, at most `cap` ("full jitter"). Braze asks for exponential backoff
    and names no values; these are the project's own.
    """

    max_attempts: int = attrs.field(default=5)
    budget: float = attrs.field(default=120.0)
    base: float = attrs.field(default=0.5)
    cap: float = attrs.field(default=30.0)

    off: ClassVar[Retry]

    def __attrs_post_init__(self) -> None:
        if self.max_attempts < 1:
            raise ConfigurationError("Retry: max_attempts counts the first, so it is at least 1.")
        for name in ("budget", "base", "cap"):
            if not getattr(self, name) >= 0:
                raise ConfigurationError(f"Retry: {name} is in seconds and not below 0.")


Retry.off = Retry(max_attempts=1)


def is_worth_repeating(kind: FailureKind, *, safe: bool) -> bool:
    """Tell whether a failure of this kind may be answered by sending again."""
    return kind in (_MAY_PASS if safe else _NOTHING_APPLIED)


def wait_before_next(
    policy: Retry,
    kind: FailureKind,
    *,
    attempt: int,
    elapsed: float,
    safe: bool,
    chance: float,
    told: float | None = None,
    patient: bool = False,
) -> float | None:
    """Give the seconds to wait before sending again, or None to give up.

    `attempt` is the number of the one that failed, from 1; `elapsed` the seconds since the first
    began; `safe` the document's verdict on repeating the operation; `chance` a number drawn from
    0 to 1; `told` the wait that the answer asked for. A `patient` caller (a batched call, which
    exists to wait its turn) takes a told wait whatever the budget; attempts still run out.
    """
    if attempt >= policy.max_attempts or not is_worth_repeating(kind, safe=safe):
        return None
    if told:  # Zero is what whole seconds make of less than one: it tells no more than nothing.
        wait = told + chance * min(1.0, told * _STAGGER)
        if patient:
            return wait
    else:
        # The exponent is bounded so that a large number of attempts cannot overflow a float.
        wait = chance * min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 64))
    return None if elapsed + wait > policy.budget else wait
