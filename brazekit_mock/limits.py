"""Rate limits in fixed windows, and the headers that tell of them.

A bucket may have several limits in force at once; the headers show the one closest to its end.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .document import Document

__all__ = ["Buckets", "Draw", "in_force", "rate_headers", "refusal_headers"]

Header = tuple[bytes, bytes]

# Where the document leaves the number to the contract: so many requests per window of seconds.
CONTRACT_DEFAULTS: Mapping[int, int] = {3600: 1_000_000, 3: 3_000, 1: 50}


@dataclass(slots=True)
class Draw:
    """What one request found in its bucket."""

    allowed: bool
    limit: int
    remaining: int
    resets_at: float


class Buckets:
    """The windows of one workspace (or company): requests used per bucket and window."""

    __slots__ = ("_used",)

    def __init__(self) -> None:
        self._used: dict[tuple[str, int], list[int]] = {}

    def draw(self, name: str, limits: Sequence[tuple[int, int]], now: float) -> Draw:
        """Take one request from every limit, or none at all when one of them is used up."""
        windows = []
        shown: Draw | None = None
        for requests, seconds in limits:
            number = int(now // seconds)
            window = self._used.get((name, seconds))
            if window is None or window[0] != number:
                window = self._used[name, seconds] = [number, 0]
            windows.append(window)
            left = requests - window[1]
            if shown is None or left < shown.remaining:
                shown = Draw(left > 0, requests, left, float((number + 1) * seconds))
        if shown is None:
            return Draw(True, 0, 0, now)
        if shown.allowed:
            for window in windows:
                window[1] += 1
            shown.remaining -= 1
        else:
            shown.remaining = 0
        return shown

    def levels(self, now: float) -> dict[str, dict[str, int]]:
        """For each bucket, the requests used in the windows that are open now."""
        open_windows: dict[str, dict[str, int]] = {}
        for (name, seconds), (number, used) in self._used.items():
            if number == int(now // seconds):
                open_windows.setdefault(name, {})[f"{seconds}s"] = used
        return open_windows

    def used(self, now: float) -> dict[str, dict[int, int]]:
        """Each bucket ever drawn on: by window in seconds, the requests used in the open one."""
        found: dict[str, dict[int, int]] = {}
        for (name, seconds), (number, used) in self._used.items():
            is_open = number == int(now // seconds)
            found.setdefault(name, {})[seconds] = used if is_open else 0
        return found


def in_force(
    document: Document, bucket: str, plan: str, contract: Mapping[int, int]
) -> list[tuple[int, int]]:
    """The (requests, seconds) that hold for a bucket under a plan."""
    found = []
    for limit in document.buckets.get(bucket, ()):
        if limit.plans and plan not in limit.plans:
            continue
        seconds = limit.window_seconds
        requests = limit.requests
        if requests is None:
            requests = contract.get(seconds, CONTRACT_DEFAULTS.get(seconds, 1_000 * seconds))
        found.append((requests, seconds))
    return found


def rate_headers(draw: Draw, plan: Mapping[str, Any], now: float) -> list[Header]:
    """The three headers of an answer, in the plan's meaning of the reset."""
    if not draw.limit:
        return []
    reset = draw.resets_at
    if plan.get("reset_header") == "seconds_left":
        reset -= now
    return [
        (b"x-ratelimit-limit", b"%d" % draw.limit),
        (b"x-ratelimit-remaining", b"%d" % draw.remaining),
        (b"x-ratelimit-reset", b"%d" % math.ceil(reset)),
    ]


def refusal_headers(draw: Draw, plan: Mapping[str, Any], now: float) -> list[Header]:
    """The headers of a 429."""
    if plan.get("headers_on_429", True):
        return rate_headers(draw, plan, now)
    return [retry_after(draw.resets_at - now)]


def retry_after(seconds: float) -> Header:
    """The header that plans of the newer kind send with a 429."""
    return (b"x-ratelimit-retry-after", b"%d" % max(0, math.ceil(seconds)))
