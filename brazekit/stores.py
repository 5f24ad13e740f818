"""Where processes keep what they share: a file of one host, or Redis.

A store does one thing: replace the text of a key by what a function makes of it, with nobody in
between. What the text means is decided in `leasing`.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Protocol, TypeAlias

__all__ = ["Change", "FileStore", "RedisStore", "Store", "StoreLost"]

Change: TypeAlias = Callable[["str | None", float], tuple[str, float]]
"""Takes the text (None: there is none) and the store's time in seconds since 1970; gives the new
text and the seconds for which it is to be kept. Called again when somebody else was quicker."""

TIMEOUT = 0.5
"""Seconds that one answer of the store may take before it counts as lost."""


class StoreLost(Exception):
    """The store did not answer, or not sensibly. The message names a kind, no address."""


class Store(Protocol):
    """What a budget needs of a store."""

    def update(self, key: str, change: Change) -> None:
        """Replace the text of the key by what `change` makes of it; raise `StoreLost`."""
        ...

    def close(self) -> None:
        """Let go of what this store opened."""
        ...


# ---------------------------------------------------------------- a file


class FileStore:
    """A JSON file, replaced as a whole under a lock, so that a killed process leaves no torn one.

    The lock is the system's (`flock` on a file beside it), which ends with the process that holds
    it. The file is opened for each change: an open file is shared with forked children, and its
    lock with it.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._lock = path.with_name(path.name + ".lock")
        self._now = now

    def update(self, key: str, change: Change) -> None:
        try:
            with self._locked():
                now = self._now()
                entries = self._read(now)
                text, life = change(entries.get(key, (None, 0.0))[0], now)
                entries[key] = (text, now + life)
                self._write(entries)
        except OSError as error:
            raise StoreLost(type(error).__name__) from None

    def close(self) -> None:
        """Nothing stays open."""

    @contextlib.contextmanager
    def _locked(self) -> Generator[None]:
        import fcntl  # Not on Windows; `Budget.file` says so.

        descriptor = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            until = time.monotonic() + TIMEOUT
            while True:
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    # Held for some 50 microseconds, unless its holder was stopped with it.
                    if time.monotonic() > until:
                        raise
                    time.sleep(0.001)
            yield
        finally:
            os.close(descriptor)

    def _read(self, now: float) -> dict[str, tuple[str, float]]:
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return {}
        try:
            found: dict[str, Any] = json.loads(text)["brazekit"] if text else {}
            entries = {key: (str(text), float(until)) for key, (text, until) in found.items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            # Somebody else's file is not overwritten.
            raise StoreLost("NotABudgetFile") from None
        return {key: entry for key, entry in entries.items() if entry[1] > now}

    def _write(self, entries: dict[str, tuple[str, float]]) -> None:
        draft = self._path.with_name(self._path.name + ".draft")
        draft.write_text(json.dumps({"brazekit": entries}), "utf-8")
        os.replace(draft, self._path)


# ---------------------------------------------------------------- Redis

# Compare and set: the new text is kept only where the old one is what the decision was made on.
# Answers the text and time to decide on, or nothing when the new text is kept.
_SCRIPT = """
local held = redis.call('GET', KEYS[1]) or ''
if ARGV[2] ~= '' and held == ARGV[1] then
  redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
  return false
end
local time = redis.call('TIME')
return {held, time[1], time[2]}
"""

_TRIES = 50
"""Each lost race is another process's success, so this many in a row mean that something is off."""


class RedisStore:
    """A key of Redis per bucket, on Redis' clock, which is the same for all hosts.

    `client` is a `redis.Redis`; it is closed with the store if `owned`.
    """

    def __init__(self, client: Any, prefix: str, *, owned: bool) -> None:
        from redis.exceptions import RedisError

        self._client = client
        self._prefix = prefix
        self._owned = owned
        self._script: Any = client.register_script(_SCRIPT)
        self._errors = (RedisError, OSError)

    def update(self, key: str, change: Change) -> None:
        keys = [f"{self._prefix}:{key}"]
        try:
            answer: Any = self._script(keys=keys, args=["", "", 0])
            for _ in range(_TRIES):
                old, now = _seen(answer)
                text, life = change(old or None, now)
                answer = self._script(keys=keys, args=[old, text, max(1, int(life * 1000))])
                if answer is None:
                    return
        except self._errors as error:
            raise StoreLost(type(error).__name__) from None
        raise StoreLost("TooManyRaces")

    def close(self) -> None:
        if self._owned:
            self._client.close()


def _seen(answer: Any) -> tuple[str, float]:
    """Read the script's answer: the text that is held, and the time of the server."""
    try:
        held, seconds, micros = answer
        # A client of the caller's may decode by itself.
        text = held.decode() if isinstance(held, bytes) else str(held)
        return text, int(seconds) + int(micros) / 1e6
    except (TypeError, ValueError):
        raise StoreLost("NotRedis") from None
