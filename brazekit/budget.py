"""A budget: rate limits shared by several processes or hosts."""

from __future__ import annotations

import hashlib
import math
import threading
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import log
from .errors import ConfigurationError
from .forking import renew_in_child
from .settings import Settings
from .stores import TIMEOUT, Change, FileStore, RedisStore, Store, StoreLost

if TYPE_CHECKING:
    import os

    import redis

__all__ = ["Budget"]

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 15.0  # Seconds between two looks for a store that was lost.


class Budget:
    """Rate limits that several processes share, for `Braze(budget=...)`.

        budget = Budget.redis("redis://cache.internal:6379/0")
        with Braze(api_key="...", instance="US-06", budget=budget) as braze: ...

    Each process makes its own with the same arguments: `Budget.file(path)` for those of one host,
    `Budget.redis(url)` for those of many. The clients of one workspace then keep its limits
    together, as the document gives them and as answers correct them; what one is told (nothing
    remains, come back later, the window's end) the others heed with their next lease, at most two
    seconds later. Places are leased in blocks of up to `lease`, at most a tenth of what is left of
    a window; what a process does not use is lost with the lease, so there are never more than the
    limit. A request that is under way when its window ends takes a place of the next one as well.

    A store that is lost fails no call. Until it is back, each process keeps to its
    `share_when_lost` of each limit: by default a tenth, so that ten processes together stay
    within it. Where that share would have a call wait longer than its `Pace` allows, the
    process's own count of the whole limit decides, as it would without a budget; Braze then
    refuses what is too much, and a refusal is retried. `is_degraded` tells, and the logger
    `brazekit` warns once per loss. The store is looked for again after a second, and ever less
    often down to each 15 seconds.

    The store holds counts and times only; a workspace's name in it is a hash of base URL and key.

    Args (of both constructors):
        lease: The most places to take at once, 1 or more. Fewer ask the store more often.
        workspace: A name for the workspace, for clients with several keys of one workspace: its
            keys draw on the same limits. By default each pair of base URL and key is one.
        share_when_lost: Above 0, at most 1. One divided by the number of processes is safe.

    Raises:
        ConfigurationError: The arguments cannot work; the message says what to pass.
    """

    def __init__(
        self,
        store: Store,
        *,
        lease: int = 50,
        workspace: str | None = None,
        share_when_lost: float = 0.1,
    ) -> None:
        if lease < 1:
            raise ConfigurationError("Budget: lease is a number of places, 1 or more.")
        if not 0 < share_when_lost <= 1:
            raise ConfigurationError("Budget: share_when_lost is above 0 and at most 1.")
        self.lease = lease
        self.share_when_lost = share_when_lost
        self._store = store
        self._workspace = workspace
        self._lock = threading.Lock()
        self._pause = 0.0
        self._next_look = -math.inf
        renew_in_child(self)

    def renew(self) -> None:
        """Start over with the lock in a forked child; see `forking`. The stores allow for forks."""
        self._lock = threading.Lock()

    @classmethod
    def redis(
        cls,
        url_or_client: str | redis.Redis,
        *,
        lease: int = 50,
        prefix: str = "brazekit",
        workspace: str | None = None,
        share_when_lost: float = 0.1,
    ) -> Budget:
        """Share through Redis 5 or newer (extra `redis`), on Redis' clock.

        `url_or_client` is a URL (redis://, rediss://, unix://) or a `redis.Redis` of the caller's,
        whose timeouts then hold: short ones, since a call may wait for them. `AsyncBraze` takes
        the same client and asks in a thread. `prefix` begins the names of the keys.
        """
        client, is_ours = _client(url_or_client)
        store = RedisStore(client, prefix, owned=is_ours)
        return cls(store, lease=lease, workspace=workspace, share_when_lost=share_when_lost)

    @classmethod
    def file(
        cls,
        path: str | os.PathLike[str],
        *,
        lease: int = 50,
        workspace: str | None = None,
        share_when_lost: float = 0.1,
    ) -> Budget:
        """Share through a file on a local disk, among processes of one user on one host.

        The file is made when it is missing, with a lock beside it (`path` + ".lock"); its folder
        has to be there. Not on Windows.
        """
        if find_spec("fcntl") is None:
            raise ConfigurationError(
                "Budget.file needs a system with flock, such as Linux or macOS: use Budget.redis."
            ) from None
        where = Path(path).absolute()
        if where.is_dir() or not where.parent.is_dir():
            raise ConfigurationError("Budget.file: path is a file in a folder that exists.")
        store = FileStore(where)
        return cls(store, lease=lease, workspace=workspace, share_when_lost=share_when_lost)

    @property
    def is_degraded(self) -> bool:
        """Whether the store was lost when last asked, so that this process keeps to its share."""
        return self._pause > 0

    def close(self) -> None:
        """Close the connections to the store, if this budget opened them."""
        self._store.close()

    def __repr__(self) -> str:
        state = "degraded" if self.is_degraded else "shared"
        return f"Budget({type(self._store).__name__}, lease={self.lease}, {state})"

    # ------------------------------------------------------------ for the pacer

    def key(self, settings: Settings) -> str:
        """Give the workspace's name in the store, which leads back to no key."""
        if self._workspace is not None:
            told = f"workspace\0{self._workspace}"
        else:
            told = f"{settings.base_url}\0{settings.key.plain()}"
        return hashlib.sha256(told.encode()).hexdigest()[:32]

    def update(self, key: str, change: Change, at: float) -> bool:
        """Change what is shared; False if the store is lost. `at` is a monotonic time in seconds.

        While it is lost it is asked only now and then.
        """
        with self._lock:
            if at < self._next_look:
                return False
            if self._pause:
                # One looks for it; the others need not wait for a time-out each.
                self._next_look = at + self._pause
        try:
            self._store.update(key, change)
        except StoreLost as lost:
            with self._lock:
                if not self._pause:
                    log.budget_lost(str(lost), self.share_when_lost)
                self._pause = min(_LONGEST_PAUSE, 2 * self._pause or _FIRST_PAUSE)
                self._next_look = at + self._pause
            return False
        with self._lock:
            if self._pause:
                log.budget_back()
            self._pause, self._next_look = 0.0, -math.inf
        return True


def _client(url_or_client: object) -> tuple[Any, bool]:
    """Give a client of Redis, and whether it is ours to close."""
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise ConfigurationError(
            "Budget.redis needs the extra: pip install 'brazekit[redis]'."
        ) from None
    if isinstance(url_or_client, redis.Redis):
        return url_or_client, False
    if not isinstance(url_or_client, str):
        raise ConfigurationError(
            "Budget.redis: pass a URL or a redis.Redis; AsyncBraze takes the same."
        )
    try:
        client: Any = redis.Redis.from_url(  # pyright: ignore[reportUnknownMemberType] # open kwargs
            url_or_client,
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            # Once more at once, for a connection that the server closed while it was idle.
            retry=Retry(NoBackoff(), 1),
        )
    except ValueError:
        # The URL may hold a password, so neither it nor the cause is shown.
        raise ConfigurationError(
            "Budget.redis: not a URL of Redis: pass one such as redis://localhost:6379/0."
        ) from None
    return client, True
