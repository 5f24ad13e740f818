"""Where the time of one typed call goes: `python -m benchmarks.profile_call`.

The call is `users.track` with one event, on a wire that answers at once, so that what is left is
brazekit's own. Prints microseconds per call, beside a yardstick to compare machines by, and a
profile by function.
"""

from __future__ import annotations

import cProfile
import io
import pstats
import timeit

import orjson

from brazekit import Braze
from brazekit.models import Event
from brazekit.wire import WireRequest, WireResponse

from .server import answer_to
from .workload import LARGE, SMALL

__all__ = ["Echo"]

_CALLS = 2_000


class Echo:
    """Answers as the benchmark's server does."""

    def __init__(self) -> None:
        head, _, self._content = answer_to(SMALL).partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")[1:]
        self._headers = dict(line.split(": ", 1) for line in lines)

    def send(self, request: WireRequest) -> WireResponse:
        """Answer."""
        return WireResponse(201, self._headers, self._content)


def main() -> None:
    """Print both."""
    braze = Braze("benchmark-key", base_url="http://127.0.0.1:1", wire=Echo())
    (row,) = SMALL["events"]

    def call() -> None:
        braze.users.track(events=[Event(**row)])

    call()
    took = min(timeit.repeat(call, number=_CALLS, repeat=9)) / _CALLS * 1e6
    yardstick = min(timeit.repeat(lambda: orjson.loads(orjson.dumps(LARGE)), number=50, repeat=9))
    print(
        f"one call: {took:.1f} us; orjson there and back with 44 kB: {yardstick / 50 * 1e6:.1f} us"
    )
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(_CALLS):
        call()
    profile.disable()
    text = io.StringIO()
    pstats.Stats(profile, stream=text).strip_dirs().sort_stats("tottime").print_stats(30)
    print(text.getvalue().strip())


if __name__ == "__main__":
    main()
