"""Functions of the caller's that are told what a client does: around each call and each attempt.

    def slow(end: AttemptEnd) -> None:
        if end.elapsed > 2:
            statsd.incr("braze.slow", tags=[end.operation])

    Braze(..., hooks=Hooks(after=slow))

What they are told is free of personal data by construction: ids and paths of the document, numbers
and fixed words, and never a filled path, a header, a body or an exception's text.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import attrs

from brazekit_api.seam import RateLimit

from .errors import ConfigurationError

__all__ = ["AttemptEnd", "AttemptStart", "CallEnd", "CallStart", "Hooks", "hooks_of"]


@attrs.frozen
class CallStart:
    """A call is about to be carried out.

    `call` is a number that no other call of the process has. `operation` is its id, such as
    `users.track`; `method` and `path` are the document's, so `path` keeps its parameters' names.
    `bucket` is the rate-limit bucket that it draws on. `host` and `port` say where it goes.
    `items` counts what it carries, by array, where the operation takes arrays that can be split.
    A batched call and a listing are told of as one call per request.
    """

    call: int
    operation: str
    method: str
    path: str
    bucket: str
    host: str
    port: int
    items: int


@attrs.frozen
class AttemptStart(CallStart):
    """An attempt of a call is about to be sent.

    `attempt` counts from 1. `waited` is the time in seconds since the call began or the attempt
    before ended, of which `paced` was spent waiting for a place in the bucket.
    """

    attempt: int
    waited: float
    paced: float


@attrs.frozen
class AttemptEnd(AttemptStart):
    """An attempt has ended.

    `status` is that of the answer, or None if none came. `error` is empty after a readable 2xx;
    otherwise it says how the attempt failed: `throttled`, `not_sent`, `lost`, `server_error`,
    `refused` (see `brazekit.retry`), or the name of the exception's class that ended it.
    `elapsed` is in seconds. `rate_limit` is what the answer said of the bucket, or None.
    `will_retry` tells whether another attempt follows, after `next_in` seconds.
    """

    status: int | None
    error: str
    elapsed: float
    rate_limit: RateLimit | None
    will_retry: bool
    next_in: float


@attrs.frozen
class CallEnd(CallStart):
    """A call has ended.

    `attempts` counts its attempts; `elapsed` is in seconds, of which `waited` passed outside of
    attempts. `status` is the last answer's, or None. `error` is the name of the class of the
    error that it raises, or empty. `accepted`, `rejected` and `unknown` add up to `items`; items
    that were not sent or not applied count as rejected.
    """

    attempts: int
    elapsed: float
    waited: float
    status: int | None
    error: str
    accepted: int
    rejected: int
    unknown: int


@attrs.frozen
class Hooks:
    """What to call, and when; composed by keyword, each one optional.

    `before` and `after` are called around each attempt, `started` and `ended` around each call.
    They are plain functions for both clients, called in the thread or task of the call, so they
    should return at once; one that has to await starts a task of its own. What they give back is
    not looked at. An exception that one raises is logged by the name of its class and changes
    nothing about the call.

    Raises:
        ConfigurationError: Something is not callable, or is a coroutine function, which nobody
            would await.
    """

    before: Callable[[AttemptStart], object] | None = None
    after: Callable[[AttemptEnd], object] | None = None
    started: Callable[[CallStart], object] | None = None
    ended: Callable[[CallEnd], object] | None = None

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields(type(self)):
            hook = getattr(self, field.name)
            if hook is None:
                continue
            if not callable(hook):
                raise ConfigurationError(f"Hooks: {field.name} is a function of one argument.")
            if inspect.iscoroutinefunction(hook):
                raise ConfigurationError(
                    f"Hooks: {field.name} is an async function; pass a plain one, which may start "
                    "a task."
                )


def hooks_of(given: Hooks | Sequence[Hooks] | None) -> tuple[Hooks, ...]:
    """Read a constructor's argument; raise `ConfigurationError` for anything else."""
    found: tuple[Any, ...] = () if given is None else (given,)
    if isinstance(given, Sequence):
        found = tuple(given)
    if not all(isinstance(hooks, Hooks) for hooks in found):
        raise ConfigurationError("hooks: pass Hooks(...), or several of them in a list.")
    return found
