"""A server that does next to nothing: `python -m benchmarks.server` prints its port and serves.

It finds the end of a request by its length and answers users.track as if all had been taken, so
that what is measured is the client. Its limits are so high that pacing never waits.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import cast

import orjson

from .workload import LARGE, SMALL

__all__ = ["answer_to", "pin"]

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def answer_to(body: Mapping[str, Sequence[object]]) -> bytes:
    """Give the whole answer to a body of users.track."""
    said: dict[str, object] = {"message": "success"}
    said.update({f"{array}_processed": len(items) for array, items in body.items()})
    content = orjson.dumps(said)
    head = (
        b"HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n"
        b"x-ratelimit-limit: 1000000000\r\nx-ratelimit-remaining: 999999999\r\n"
        b"x-ratelimit-reset: 3\r\ncontent-length: %d\r\n\r\n"
    )
    return head % len(content) + content


_SMALL, _LARGE = answer_to(SMALL), answer_to(LARGE)
_BORDER = 2_000  # Bytes. Bodies of the workload are well below or well above.


class _Connection(asyncio.Protocol):
    """One connection; requests come one after the other."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._got = self._wanted = 0
        self._answer = _SMALL

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is no subclass.

    def data_received(self, data: bytes) -> None:
        self._got += len(data)
        if not self._wanted:
            self._pieces.append(data)
            data = data if len(self._pieces) == 1 else b"".join(self._pieces)
            end = data.find(b"\r\n\r\n")
            if end < 0:
                return
            length = _LENGTH.search(data, 0, end)
            size = 0 if length is None else int(length[1])
            self._wanted = end + 4 + size
            self._answer = _LARGE if size > _BORDER else _SMALL
        if self._got >= self._wanted:
            self._transport.write(self._answer)
            self._got = self._wanted = 0
            self._pieces.clear()


def pin(core: int) -> None:
    """Keep this process to one core, where the system allows that."""
    if hasattr(os, "sched_setaffinity") and core in os.sched_getaffinity(0):
        os.sched_setaffinity(0, {core})


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Ends with the process that started it.
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    pin(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    try:
        import uvloop
    except ImportError:  # Without it the server may be what is measured.
        asyncio.run(_serve())
    else:
        uvloop.run(_serve())
