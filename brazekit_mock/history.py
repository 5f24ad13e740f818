"""What changed the state of a mock, in order, kept in a file: the state is made of it again.

Not the state is stored but the requests that changed it, since everything follows from them, their
times and the seed. Each is on its way to the disk before it is answered, so that a process that is
killed has kept what it answered.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["Entry", "History", "HistoryError"]

_FORMAT = "brazekit-mock 1"
_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE entries (
    number INTEGER PRIMARY KEY, tenant TEXT, time REAL, serial INTEGER, method TEXT, path TEXT,
    query BLOB, body BLOB, faults TEXT
);
"""


class HistoryError(ValueError):
    """The file cannot be used; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One request that changed state.

    `time` is that of the real clock, in seconds since 1970; `serial` is the number of identifiers
    that the workspace had given out before, and `faults` are those that struck, with their options.
    """

    tenant: str
    time: float
    serial: int
    method: str
    path: str
    query: bytes
    body: bytes
    faults: tuple[tuple[str, dict[str, Any]], ...] = ()


class History:
    """The entries of one file. One process has it open at a time."""

    def __init__(self, path: Path, *, plan: str, seed: int) -> None:
        self._path = path
        wanted = {"format": _FORMAT, "plan": plan, "seed": str(seed)}
        # Autocommit: each entry is a transaction of its own.
        self._db = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
        try:
            self._open(wanted)
        except sqlite3.OperationalError as error:
            self._db.close()
            raise HistoryError(
                f"{path}: {error}. Is another mock using this file, or is it out of reach?"
            ) from None
        except sqlite3.DatabaseError:
            self._db.close()
            raise HistoryError(f"{path} is not the state of a mock: pass another file.") from None
        except HistoryError:
            self._db.close()
            raise

    def _open(self, wanted: dict[str, str]) -> None:
        db = self._db
        db.execute("PRAGMA locking_mode=EXCLUSIVE")
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
        if tables and not {"meta", "entries"} <= tables:
            raise HistoryError(f"{self._path} is not the state of a mock: pass another file.")
        # Survives a killed process; a power cut may cost the last entries, but never the file.
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
        db.execute("BEGIN IMMEDIATE")
        if not tables:
            for statement in filter(str.strip, _TABLES.split(";")):
                db.execute(statement)
            db.executemany("INSERT INTO meta VALUES (?, ?)", wanted.items())
        db.execute("COMMIT")
        found = dict(db.execute("SELECT name, value FROM meta"))
        for name, value in wanted.items():
            if found.get(name) != value:
                raise HistoryError(
                    f"{self._path} was begun with {name} {found.get(name)}, not {value}: pass the "
                    "same, or another file."
                )

    def note(self, entry: Entry) -> None:
        """Keep an entry."""
        faults = json.dumps(entry.faults) if entry.faults else ""
        self._db.execute(
            "INSERT INTO entries VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.tenant, entry.time, entry.serial, entry.method, entry.path, entry.query,
                entry.body, faults,
            ),
        )  # fmt: skip

    def entries(self) -> Iterator[Entry]:
        """Give all entries in the order in which they came."""
        for row in self._db.execute("SELECT * FROM entries ORDER BY number"):
            _, tenant, time, serial, method, path, query, body, faults = row
            struck = tuple((name, options) for name, options in json.loads(faults or "[]"))
            yield Entry(tenant, time, serial, method, path, query, body, struck)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()
