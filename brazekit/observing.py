"""Tells the caller's hooks of one call: what is known when, and how long each part took."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any, TypeVar
from urllib.parse import urlsplit

import attrs

from brazekit_api.seam import Call, RateLimit

from . import log, settling
from .clock import Clock
from .errors import OutcomeUnknown
from .hooks import AttemptEnd, AttemptStart, CallEnd, CallStart, Hooks
from .outcome import read_answer

__all__ = ["Watch"]

S = TypeVar("S", bound=CallStart)

_numbers = itertools.count(1)  # Its `next` is one step of the interpreter, so threads may share it.
_PORTS = {"http": 80, "https": 443}


class Watch:
    """One call as its hooks see it. Without hooks every method returns at once."""

    def __init__(
        self, hooks: Sequence[Hooks], call: Call[Any], base_url: str, clock: Clock
    ) -> None:
        self._hooks = hooks
        self._call = call
        self._clock = clock
        self._base_url = base_url
        self._attempt: AttemptStart | None = None
        self._attempts = 0
        self._status: int | None = None
        self._busy = 0.0
        self._elapsed = 0.0

    def started(self, bucket: str) -> None:
        """The call begins."""
        if not self._hooks:
            return
        parts = urlsplit(self._base_url)
        self._start = CallStart(
            call=next(_numbers),
            operation=self._call.operation.id,
            method=self._call.operation.method,
            path=self._call.operation.path,
            bucket=bucket,
            host=parts.hostname or "",
            port=parts.port or _PORTS.get(parts.scheme, 0),
            items=sum(self._call.counts.values()),
        )
        self._tell("started", self._start)
        self._began = self._mark = self._clock.monotonic()

    def before(self, attempt: int, paced: float) -> None:
        """An attempt begins, after `paced` seconds of waiting for a place."""
        if not self._hooks:
            return
        waited = self._clock.monotonic() - self._mark
        self._attempts = attempt
        self._attempt = _more(
            AttemptStart, self._start, attempt=attempt, waited=waited, paced=paced
        )
        self._tell("before", self._attempt)
        self._mark = self._clock.monotonic()

    def arrived(self) -> None:
        """The wire is done with the attempt, one way or another; what follows is our own work."""
        if self._hooks:
            self._elapsed = self._clock.monotonic() - self._mark

    def after(
        self,
        status: int | None,
        limit: RateLimit | None,
        error: str = "",
        next_in: float | None = None,
    ) -> None:
        """An attempt has ended; another follows if `next_in` is not None."""
        if self._attempt is None:
            return
        end = _more(
            AttemptEnd,
            self._attempt,
            status=status,
            error=error,
            elapsed=self._elapsed,
            rate_limit=limit,
            will_retry=next_in is not None,
            next_in=next_in or 0.0,
        )
        self._attempt = None
        self._status = status
        self._busy += self._elapsed
        self._tell("after", end)
        self._mark = self._clock.monotonic()

    def answered(self, status: int, data: Any) -> None:
        """The call ends with a 2xx answer, whose decoded JSON is `data`."""
        if not self._hooks:
            return
        counts = self._call.counts
        reading = read_answer(self._call.operation, status, data, counts)
        positions = {array: tuple(range(count)) for array, count in counts.items()}
        settled = settling.by_answer(positions, reading, self._start.operation)
        rejected, unknown = len(settled.rejected), len(settled.unknown)
        self._end("", self._start.items - rejected - unknown, rejected, unknown)

    def failed(self, error: BaseException, in_doubt: bool) -> None:
        """The call ends with an error; `in_doubt` if it may have been applied."""
        if not self._hooks:
            return
        name, items = type(error).__name__, self._start.items
        self.after(None, None, name)
        if in_doubt or isinstance(error, OutcomeUnknown):
            self._end(name, 0, 0, items)
        else:
            self._end(name, 0, items, 0)

    def _end(self, error: str, accepted: int, rejected: int, unknown: int) -> None:
        elapsed = self._clock.monotonic() - self._began
        end = _more(
            CallEnd,
            self._start,
            attempts=self._attempts,
            elapsed=elapsed,
            waited=max(0.0, elapsed - self._busy),
            status=self._status,
            error=error,
            accepted=accepted,
            rejected=rejected,
            unknown=unknown,
        )
        self._tell("ended", end)

    def _tell(self, name: log.HookName, record: Any) -> None:
        for hooks in self._hooks:
            hook = getattr(hooks, name)
            if hook is None:
                continue
            try:
                hook(record)
            except Exception as error:
                # Its text is the hook's own and may quote anything, so it goes nowhere.
                log.hook_failed(name, type(error).__name__)


def _more(cls: type[S], start: CallStart, **values: Any) -> S:
    """Give a record with what `start` says and more."""
    return cls(**attrs.asdict(start, recurse=False), **values)
