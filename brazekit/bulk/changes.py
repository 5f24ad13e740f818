"""What was sent of each user's attributes, so that only changes are sent: each one is billed.

The store is an SQLite file of fingerprints, of users, fields and values alike; no value can be read
from it. It believes what it sent last: what others changed in Braze since, it does not know. A
value is remembered once Braze has accepted it, and forgotten where its fate is unknown or it was
rejected, so the next load sends it again.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from brazekit_api.building import encode
from brazekit_api.kinds import ModelRef, OneOf
from brazekit_api.model import ObjectKind
from brazekit_api.types import UNSET, is_object

from ..batching import IDENTIFIERS, user_of
from .errors import LoadError
from .rows import Status

__all__ = ["Changes"]

_SCHEMA = """
create table if not exists salt (salt blob not null);
create table if not exists sent (
    user blob not null, field blob not null, value blob not null, primary key (user, field)
) without rowid;
"""
_EVERY = 64  # Settled requests per transaction; one that is lost is sent again, and no more.


class Changes:
    """Sifts items: gives what changed of each, and learns what became of it."""

    def __init__(self, path: Path, kind: ObjectKind) -> None:
        self._kind = kind
        self._open: dict[int, tuple[bytes, dict[bytes, bytes]]] = {}
        self._latest: dict[bytes, dict[bytes, bytes]] = {}
        self._under_way: Counter[bytes] = Counter()
        self._unsaved = 0
        self.seen = self.unchanged = 0
        try:
            self._store = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._store.executescript(f"pragma journal_mode=wal;{_SCHEMA}")
            self._store.execute("insert into salt select randomblob(16) where not exists "
                                "(select * from salt)")  # fmt: skip
            (self._salt,) = self._store.execute("select salt from salt").fetchone()
            self._store.execute("begin")
        except sqlite3.Error as error:
            raise LoadError(f"{path} cannot be used by --only-changed: {error}.") from None

    def _mark(self, data: bytes, size: int) -> bytes:
        return hashlib.blake2b(data, digest_size=size, key=self._salt).digest()

    def sift(self, number: int, item: dict[str, Any]) -> dict[str, Any] | None:
        """Give the item with nothing in it but what changed, or None if nothing did."""
        who = next((name for name in IDENTIFIERS if item.get(name) not in (None, UNSET)), "")
        user = self._mark(user_of(item).encode(), 16)
        known = self._latest.get(user)
        if known is None:
            known = self._known(user)
        fresh: dict[bytes, bytes] = {}
        kept: dict[str, Any] = {}
        for name, value in item.items():
            if value is UNSET:
                continue
            if name == who or name.startswith("_"):
                kept[name] = value  # Who it is and how to apply it is no attribute.
                continue
            self.seen += 1
            if self._is_operation(value):
                kept[name] = value
                continue
            field, mark = self._mark(name.encode(), 8), self._mark(encode(value), 8)
            if known.get(field) == mark:
                self.unchanged += 1
                continue
            kept[name], fresh[field] = value, mark
        if all(name == who or name.startswith("_") for name in kept):
            return None
        self._open[number] = (user, fresh)
        self._under_way[user] += 1
        # A later row of this user is held to this one, be it in the same request.
        self._latest[user] = {**known, **fresh}
        return kept

    def _is_operation(self, value: Any) -> bool:
        """Tell what changes a value, such as an increment, from a value: it is always sent."""
        extra = self._kind.extra
        return (
            is_object(value)
            and isinstance(extra, OneOf)
            and any(
                isinstance(option, ModelRef) and option.target().__kind__.recognises(value)
                for option in extra.options
            )
        )

    def _known(self, user: bytes) -> dict[bytes, bytes]:
        rows = self._store.execute("select field, value from sent where user = ?", (user,))
        return dict(rows.fetchall())

    def settle(self, numbers: Iterable[int], letters: str) -> None:
        """Remember what was accepted, and forget what was not."""
        for number, letter in zip(numbers, letters, strict=True):
            entry = self._open.pop(number, None)
            if entry is None:
                continue
            user, fresh = entry
            self._under_way[user] -= 1
            if not self._under_way[user]:
                del self._under_way[user], self._latest[user]
            elif letter != Status.ACCEPTED.letter:
                # Nothing is sure of this user before the rows under way are settled.
                self._latest[user] = {}
            if letter == Status.ACCEPTED.letter:
                self._store.executemany(
                    "insert or replace into sent values (?, ?, ?)",
                    [(user, field, mark) for field, mark in fresh.items()],
                )
            else:
                self._store.executemany(
                    "delete from sent where user = ? and field = ?",
                    [(user, field) for field in fresh],
                )
        self._unsaved += 1
        if self._unsaved >= _EVERY:
            self._unsaved = 0
            self._store.execute("commit")
            self._store.execute("begin")

    def close(self) -> None:
        """Save what was learnt."""
        self._store.execute("commit")
        self._store.close()
