"""Keeps personal data out of what httpx and httpcore log of our requests.

httpx logs each request's URL at INFO, and httpcore the headers of each answer at DEBUG; a query
such as `email=...` would be in both. Filters on their loggers cut that, for requests that are ours
and no others of the program.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from contextvars import ContextVar

import httpx

__all__ = ["discreet"]

_is_ours: ContextVar[bool] = ContextVar("brazekit_request", default=False)


class discreet:  # noqa: N801 - used as a function; a class takes half a generator's time.
    """Cuts what this thread or task logs of requests while it is in here."""

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token = _is_ours.set(True)

    def __exit__(self, *_: object) -> None:
        with suppress(ValueError):  # A task that is thrown away ends outside of its context.
            _is_ours.reset(self._token)


class _WithoutUrl(logging.Filter):
    """Leaves scheme and host of a URL."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _is_ours.get() and isinstance(record.args, tuple):
            record.args = tuple(
                f"{arg.scheme}://{arg.host}/..." if isinstance(arg, httpx.URL) else arg
                for arg in record.args
            )
        return True


class _WithoutDetails(logging.Filter):
    """Leaves the name of what happened, which is the first word."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _is_ours.get():
            record.msg, record.args = record.getMessage().partition(" ")[0], ()
        return True


logging.getLogger("httpx").addFilter(_WithoutUrl())
for _name in ("httpcore.http11", "httpcore.http2"):
    logging.getLogger(_name).addFilter(_WithoutDetails())
