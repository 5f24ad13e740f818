"""The audit's file: intents forced to disk in groups, verdicts written in place.

One process at a time writes it. What a torn last line says (the process was killed, or the disk
was full, while it was written) is ignored: nothing of it had been sent.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import attrs

from .errors import AuditError
from .ledger import Head, Ledger, intent_line

__all__ = ["Audit", "Ticket", "create", "load", "resume"]

_PIECE = 1 << 16


@attrs.frozen
class Ticket:
    """A place in the audit where the letters of a request's rows are."""

    offset: int
    size: int


@attrs.define
class _Waiting:
    line: bytes
    letters: int
    size: int
    written: asyncio.Future[Ticket]


class Audit:
    """An audit that is being written, by the tasks of one event loop."""

    def __init__(self, path: Path, file: int, end: int) -> None:
        self.path = path
        self._file = file
        self._end = end
        self._waiting: list[_Waiting] = []
        self._flusher: asyncio.Task[None] | None = None

    async def intend(self, numbers: Sequence[int]) -> Ticket:
        """Note that rows are about to be sent; they are on disk when this returns."""
        line, letters = intent_line(numbers)
        written: asyncio.Future[Ticket] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(line, letters, len(numbers), written))
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._flush())
        return await written

    async def _flush(self) -> None:
        """Write all that wait and force them to disk together; more may come to wait meanwhile."""
        while self._waiting:
            group, self._waiting = self._waiting, []
            try:
                place = self._append(b"".join(each.line for each in group))
                await asyncio.to_thread(os.fsync, self._file)
            except (OSError, AuditError) as error:
                problem = error if isinstance(error, AuditError) else self._problem(error)
                for each in group:
                    if not each.written.done():
                        each.written.set_exception(problem)
                continue
            for each in group:
                if not each.written.done():
                    each.written.set_result(Ticket(place + each.letters, each.size))
                place += len(each.line)

    def settle(self, ticket: Ticket, letters: str) -> None:
        """Overwrite a request's letters with what became of its rows. Needs no room on the disk."""
        if len(letters) != ticket.size:
            raise ValueError("a letter for each row of the request, in its order")
        self._write(letters.encode("ascii"), ticket.offset)

    def note(self, line: bytes) -> None:
        """Write one more line."""
        self._append(line)

    def _append(self, data: bytes) -> int:
        """Write at the end, all or nothing; give where it begins."""
        place = self._end
        try:
            self._write(data, place)
        except AuditError:
            os.ftruncate(self._file, place)
            raise
        self._end += len(data)
        return place

    def _write(self, data: bytes, place: int) -> None:
        rest = memoryview(data)
        try:
            while rest:
                count = os.pwrite(self._file, rest, place)
                rest, place = rest[count:], place + count
        except OSError as error:
            raise self._problem(error) from None

    def _problem(self, error: OSError) -> AuditError:
        return AuditError(
            f"the audit {self.path} cannot be written: {error.strerror}. Nothing more is sent, "
            "since what is not on record could be sent twice. What was accepted is in the audit."
        )

    def close(self) -> None:
        """Force all to disk and give the file free."""
        try:
            os.fsync(self._file)
        finally:
            os.close(self._file)


def create(path: Path, head: Head) -> Audit:
    """Begin an audit; one that is there already is not touched."""
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise AuditError(
            f"{path} is there already: pass --resume to go on with that load, or another --audit."
        ) from None
    except OSError as error:
        raise AuditError(f"the audit {path} cannot be made: {error.strerror}.") from None
    audit = Audit(path, file, 0)
    try:
        _lock(file, path)
        audit.note(head.line())
    except AuditError:
        os.close(file)
        path.unlink()
        raise
    return audit


def resume(path: Path, head: Head) -> tuple[Audit, Ledger]:
    """Go on with an audit; it must be of the same load.

    Raises:
        AuditError: It is of another load, in use, damaged, or not to be read.
    """
    try:
        file = os.open(path, os.O_RDWR)
    except OSError as error:
        raise AuditError(f"the audit {path} cannot be opened: {error.strerror}.") from None
    try:
        _lock(file, path)
        ledger, end = _read(path)
        differences = ledger.head.differences(head)
        if differences:
            raise AuditError(f"{path} is the audit of another load: {'; '.join(differences)}.")
        os.ftruncate(file, end)
    except BaseException:
        os.close(file)
        raise
    return Audit(path, file, end), ledger


def load(path: Path) -> Ledger:
    """Read an audit, be it in use or not."""
    return _read(path)[0]


def _read(path: Path) -> tuple[Ledger, int]:
    """Read all whole lines; give where they end."""
    try:
        with path.open("rb", buffering=_PIECE) as lines:
            first = lines.readline()
            ledger = Ledger(Head.read(first, str(path)))
            end = len(first)
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                ledger.take(line)
                end += len(line)
    except OSError as error:
        raise AuditError(f"the audit {path} cannot be read: {error.strerror}.") from None
    return ledger, end


def _lock(file: int, path: Path) -> None:
    """Keep a second loader off; the system gives the lock free with the process."""
    try:
        import fcntl
    except ImportError:
        return  # Windows has none; there the audit relies on being passed to one loader at a time.
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise AuditError(f"{path} is in use: another load is writing it.") from None
