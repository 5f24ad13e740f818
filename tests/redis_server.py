"""Runs a Redis of a test's own, without port or disk."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
import redis

NEEDED = "BRAZEKIT_EXTRAS"
"""Set by `make test-extras`: what an extra needs is then missed, not skipped."""


class RedisServer:
    """A `redis-server` behind a socket in a folder of its own; nothing outlives it."""

    def __init__(self) -> None:
        # Not pytest's folder: the path of a socket has to be short.
        self._folder = Path(tempfile.mkdtemp(prefix="redis-"))
        self.url = f"unix://{self._folder}/s"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, empty, and wait until it answers."""
        program = redis_program()
        options = ["--port", "0", "--unixsocket", "s", "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(
            [program, *options], cwd=self._folder, stdout=subprocess.DEVNULL
        )
        client = redis.Redis.from_url(self.url)
        for _ in range(1000):
            try:
                client.ping()
                break
            except redis.ConnectionError:
                assert self._process.poll() is None, "redis-server did not start"
                time.sleep(0.01)
        client.close()

    def kill(self) -> None:
        """End it without a word to anybody."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(30)
            self._process = None

    def stop(self) -> None:
        """Let it hang: connections are taken, answers never come."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def close(self) -> None:
        """End it and leave nothing behind."""
        self.kill()
        shutil.rmtree(self._folder)


def redis_program() -> str:
    """Give the path of `redis-server`; without one, skip the test, or fail if extras are asked."""
    program = shutil.which("redis-server")
    if program is None:
        reason = "redis-server is not on this machine; `make test-extras` installs it"
        (pytest.fail if os.environ.get(NEEDED) else pytest.skip)(reason)
    return program
