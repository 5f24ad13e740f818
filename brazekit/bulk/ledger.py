"""What the audit holds: its lines, and what they say of each row. Pure.

The audit is a text file of one JSON object per line, made to be read after a crash at any moment:

- the head: what is loaded as what, and the files with their fingerprints;
- `{"sent": "0:1-40,43", "became": "uuu..."}` is written, and forced to disk, before a request
  leaves. It names its rows (`0:` is the first file) and has one letter for each, in that order:
  `u` for unknown, until an answer overwrites the letters in place with `a` (accepted), `r`
  (rejected) or `n` (not sent after all: to be sent by the next run). Overwriting needs no room, so
  a full disk cannot lose what was accepted;
- `{"rows": "0:5", "status": "invalid", "reason": "..."}` says why, and settles rows that were
  never sent;
- `{"read": 0, "rows": 1200}` says that a file was read to its end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs
import msgspec

from brazekit_api.types import is_object

from .errors import AuditError
from .rows import LOWEST_BITS, Status, row_of, spans, spelled

__all__ = ["NOT_SENT", "Head", "Ledger", "Reason", "States", "intent_line", "reason_line"]

NOT_SENT = "n"
_PAGE = 1 << 12
_VERSION = 1
_LETTERS = {status.letter: status for status in Status}
_IN_FLIGHT = "the load was stopped while the request was under way"


@attrs.frozen
class Head:
    """What an audit is of. A resumed load must have the same."""

    array: str
    operation: str
    endpoint: str
    mapping: str
    files: tuple[tuple[str, str], ...]
    """Name and fingerprint of each file."""

    def line(self) -> bytes:
        """Write the first line."""
        files = [{"file": name, "fingerprint": mark} for name, mark in self.files]
        plain = {"brazekit_audit": _VERSION, **attrs.asdict(self), "files": files}
        return _line(plain)

    @classmethod
    def read(cls, line: bytes, name: str) -> Head:
        """Read the first line; `name` is the audit's, for the message."""
        try:
            plain = msgspec.json.decode(line)
            if plain["brazekit_audit"] != _VERSION:
                raise ValueError
            files = tuple((each["file"], each["fingerprint"]) for each in plain["files"])
            words = {key: plain[key] for key in ("array", "operation", "endpoint", "mapping")}
            return cls(files=files, **words)
        except (msgspec.DecodeError, KeyError, TypeError, ValueError):
            raise AuditError(f"{name} is no audit of a load.") from None

    def differences(self, other: Head) -> list[str]:
        """Say in words how a load that wants to go on differs from the one that began."""
        found: list[str] = []
        if [name for name, _ in self.files] != [name for name, _ in other.files]:
            mine = ", ".join(name for name, _ in self.files)
            found.append(f"it is of the files {mine}")
        else:
            found += [
                f"{name} has changed since: it is not the file that was loaded"
                for (name, mark), (_, now) in zip(self.files, other.files, strict=True)
                if mark != now
            ]
        for name, before, now in (
            ("rows were loaded as", self.array, other.array),
            ("they went by", self.operation, other.operation),
            ("they went to", self.endpoint, other.endpoint),
        ):
            if before != now:
                found.append(f"{name} {before}, not {now}")
        if self.mapping != other.mapping:
            found.append("the mapping (--map, --set, --id, --mapping) was another")
        return found


def _line(plain: Any) -> bytes:
    return msgspec.json.encode(plain) + b"\n"


def intent_line(numbers: Sequence[int]) -> tuple[bytes, int]:
    """Write that rows are about to be sent; give the line and where in it the letters begin."""
    line = _line({"sent": spelled(numbers), "became": Status.UNKNOWN.letter * len(numbers)})
    return line, len(line) - len(b'"}\n') - len(numbers)


def reason_line(numbers: Iterable[int], status: Status, reason: str) -> bytes:
    """Write why rows became what they are."""
    return _line({"rows": spelled(numbers), "status": status.value, "reason": reason})


def read_line(source: int, rows: int) -> bytes:
    """Write that a file was read to its end."""
    return _line({"read": source, "rows": rows})


@attrs.frozen
class Reason:
    """Why some rows became what they are."""

    rows: str
    status: Status
    reason: str


class States:
    """A letter per row, in pages; a page whose rows are all alike takes the room of one letter."""

    def __init__(self) -> None:
        self._pages: dict[int, bytearray | str] = {}
        self.counts: Counter[str] = Counter()

    def get(self, number: int) -> str:
        """Give a row's letter, or nothing."""
        page = self._pages.get(number >> 12)
        if page is None or isinstance(page, str):
            return page or ""
        letter = page[number & (_PAGE - 1)]
        return chr(letter) if letter else ""

    def set(self, number: int, letter: str) -> None:
        """Settle a row; one that is settled already may only change from `n`."""
        before = self.get(number)
        if before == letter:
            return
        if before not in ("", NOT_SENT):
            source, row = row_of(number)
            raise AuditError(
                f"row {row} of file {source + 1} is settled twice: the audit is damaged."
            )
        key = number >> 12
        page = self._pages.get(key)
        if not isinstance(page, bytearray):
            page = self._pages[key] = bytearray((page or "\0").encode() * _PAGE)
        page[number & (_PAGE - 1)] = ord(letter)
        self.counts[letter] += 1
        if before:
            self.counts[before] -= 1
        if 0 not in page and page.count(ord(letter)) == _PAGE:
            self._pages[key] = letter

    def rows(self) -> Iterator[tuple[int, str]]:
        """Give all rows that are settled, in order, with their letters."""
        for key in sorted(self._pages):
            page = self._pages[key]
            for place in range(_PAGE):
                letter = page if isinstance(page, str) else chr(page[place])
                if letter != "\0":
                    yield (key << 12) | place, letter


class Ledger:
    """An audit, read: who is settled and how, and why."""

    def __init__(self, head: Head) -> None:
        self.head = head
        self.states = States()
        self.reasons: list[Reason] = []
        self.read: dict[int, int] = {}

    def take(self, line: bytes) -> None:
        """Read one more line; what is no line of an audit raises `AuditError`."""
        try:
            plain = msgspec.json.decode(line)
            if not is_object(plain):
                raise ValueError
            if "sent" in plain:
                self._sent(plain["sent"], plain["became"])
            elif "status" in plain:
                self._reason(plain["rows"], Status(plain["status"]), plain["reason"])
            else:
                self.read[plain["read"]] = plain["rows"]
        except (msgspec.DecodeError, KeyError, TypeError, ValueError):
            raise AuditError("the audit is damaged: it has a line that no load writes.") from None

    def _sent(self, rows: str, letters: str) -> None:
        numbers = (number for span in spans(rows) for number in span)
        for number, letter in zip(numbers, letters, strict=True):
            if letter != NOT_SENT:
                self.states.set(number, letter)
            elif not self.states.get(number):
                self.states.set(number, NOT_SENT)

    def _reason(self, rows: str, status: Status, reason: str) -> None:
        for span in spans(rows):
            for number in span:
                self.states.set(number, status.letter)
        self.reasons.append(Reason(rows, status, reason))

    def is_settled(self, number: int) -> bool:
        """Tell whether a row must not be sent any more."""
        return self.states.get(number) not in ("", NOT_SENT)

    def counts(self) -> dict[Status, int]:
        """Count the rows by what became of them."""
        return {status: self.states.counts[status.letter] for status in Status}

    def unexplained(self) -> Iterator[tuple[Status, list[int]]]:
        """Give the rows that were under way when a load was stopped: unknown, and no line says why.

        A page of them at a time.
        """
        told = States()
        for reason in self.reasons:
            if reason.status in (Status.UNKNOWN, Status.REJECTED):
                for span in spans(reason.rows):
                    for number in span:
                        told.set(number, "x")
        found: dict[Status, list[int]] = {}
        for number, letter in self.states.rows():
            if letter in (Status.UNKNOWN.letter, Status.REJECTED.letter) and not told.get(number):
                found.setdefault(_LETTERS[letter], []).append(number)
        yield from found.items()

    def why(self) -> dict[int, str]:
        """Give the reason of each row that has one."""
        return {
            number: each.reason
            for each in self.reasons
            for span in spans(each.rows)
            for number in span
        }

    def table(self) -> Iterator[tuple[str, int, Status, str]]:
        """Give each settled row once: its file, its number, what became of it, and why."""
        reasons = self.why()
        for number, letter in self.states.rows():
            if letter == NOT_SENT:
                continue
            status = _LETTERS[letter]
            why = reasons.get(number, _IN_FLIGHT if status is Status.UNKNOWN else "")
            source, row = number >> LOWEST_BITS, row_of(number)[1]
            yield self.head.files[source][0], row, status, why
