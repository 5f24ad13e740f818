"""The wire: one method that sends a request and gives the answer, whatever carries it.

A wire knows nothing of Braze. It tells two failures apart, since all that comes later depends on
it: nothing has left (`NOT_SENT`), or something may have (`LOST`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

import attrs

from .errors import ConfigurationError
from .redaction import clean

__all__ = ["AsyncWire", "Timeout", "Wire", "WireError", "WireRequest", "WireResponse"]


def _positive(
    _: object,
    attribute: attrs.Attribute[float] | attrs.Attribute[float | None],
    value: float | None,
) -> None:
    if value is not None and not value > 0:
        raise ConfigurationError(f"Timeout: {attribute.name} is in seconds and above 0.")


@attrs.frozen
class Timeout:
    """How long to wait for each step of an attempt, and for a whole call, in seconds.

    `connect`: for a connection, TLS included. `read`: between two pieces of the answer. `write`:
    between two pieces of the request. `pool`: for a free connection. Braze recommends no values;
    these are the project's own: connections are made within seconds or not at all, and a large
    body may take a while to be answered.

    `total`: for the call from its first step to its last, all attempts and all waits between and
    before them included; None, the default, for no such bound beyond that of `Retry` and `Pace`.
    A wait that would pass it is not begun. When it runs out, `DeadlineNotSent` is raised if
    nothing can have been applied, `DeadlineOutcomeUnknown` if an unsafe write was under way, else
    `DeadlineExceeded`; where an attempt was answered, such as with 429, and there is no time left
    for another one, that answer's error is raised. In a batched call it bounds each request, and
    the waits that a rate limit asks for do not count, since waiting its turn is what such a call
    is for; in a listing it bounds each page.

    The blocking client cannot interrupt a read that is under way: it looks at the time between two
    pieces of a body, and gives each step no more than what is left, so it is late by one `read`
    at most, unless the lines of an answer's head come one by one.
    """

    connect: float = attrs.field(default=5.0, validator=_positive)
    read: float = attrs.field(default=30.0, validator=_positive)
    write: float = attrs.field(default=30.0, validator=_positive)
    pool: float = attrs.field(default=60.0, validator=_positive)
    total: float | None = attrs.field(default=None, validator=_positive)

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """Read a constructor's argument: a number stands for each step, None for the defaults."""
        if value is None:
            return cls()
        if isinstance(value, Timeout):
            return value
        return cls(connect=value, read=value, write=value, pool=value)


@attrs.frozen
class WireRequest:
    """A request as bytes. `url` is absolute and encoded; header names are in lower case."""

    method: str
    url: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    content: bytes | None = attrs.field(repr=False)
    timeout: Timeout


@attrs.frozen
class WireResponse:
    """An answer as bytes, decompressed. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes = attrs.field(repr=False)


class WireError(Exception):
    """No answer came.

    `kind` is `not_sent` when it is certain that no byte of the request was sent (no connection),
    else `lost`. `reason` says what happened, free of personal data.
    """

    kind: Literal["not_sent", "lost"]
    reason: str

    def __init__(self, kind: Literal["not_sent", "lost"], reason: str) -> None:
        self.kind = kind
        self.reason = clean(reason)
        super().__init__(kind, self.reason)


class Wire(Protocol):
    """Sends a request and gives the answer, whatever its status; raises `WireError` if none came.

    Redirects are not followed and nothing is repeated. May be used by several threads at once. An
    attempt that takes longer than its `timeout.total` ends with `WireError`, as soon as the wire
    can tell. A wire may also have `close()`; it is called when the client that made the wire is
    closed.
    """

    def send(self, request: WireRequest) -> WireResponse: ...


class AsyncWire(Protocol):
    """The same with await; the optional closing method is `aclose()`."""

    async def send(self, request: WireRequest) -> WireResponse: ...
