"""A caller over a plain socket, which reads answers as HTTP says and believes nothing else."""

from __future__ import annotations

import contextlib
import json
import re
import socket
import struct
from dataclasses import dataclass
from types import TracebackType
from typing import Any

# Nothing may hang. Far beyond what the slowest machine takes, since it only guards.
_WATCHDOG = 60.0


class Malformed(AssertionError):
    """The server's answer is no HTTP."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def closes(self) -> bool:
        """Whether the server says that it closes the connection."""
        return self.headers.get("connection", "").lower() == "close"

    @property
    def reason(self) -> Any:
        """What a refusal says: its message, else its errors; None where it says nothing."""
        try:
            said = json.loads(self.body)
        except ValueError:
            return None
        return (
            (said.get("message") or said.get("detail") or said.get("errors"))
            if isinstance(said, dict)
            else None
        )


class Line:
    """One connection."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=_WATCHDOG)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._read = b""

    def send(self, data: bytes, *, end: bool = False) -> None:
        """Send; with `end` say that nothing follows. A server that hung up is no error here."""
        with contextlib.suppress(BrokenPipeError, ConnectionResetError, OSError):
            self._socket.sendall(data)
            if end:
                self._socket.shutdown(socket.SHUT_WR)

    def abort(self) -> None:
        """Cut the connection, as a program that is killed."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def _more(self) -> bool:
        try:
            part = self._socket.recv(262_144)
        except ConnectionResetError:
            return False
        except TimeoutError:
            raise AssertionError("the server neither answers nor closes the connection") from None
        self._read += part
        return bool(part)

    def answer(self, *, has_body: bool = True) -> Answer | None:
        """The next answer; None where the connection is closed instead."""
        while b"\r\n\r\n" not in self._read:
            if not self._more():
                if self._read:
                    raise Malformed(f"half an answer: {self._read[:200]!r}")
                return None
        lines, _, self._read = self._read.partition(b"\r\n\r\n")
        first, *rest = lines.decode("latin-1").split("\r\n")
        found = re.fullmatch(r"HTTP/1\.1 (\d{3}) [ -~]*", first)
        if not found:
            raise Malformed(f"no status line: {first!r}")
        headers = {}
        for line in rest:
            name, colon, value = line.partition(":")
            if not colon or not re.fullmatch(r"[!-9;-~]+", name) or name.lower() in headers:
                raise Malformed(f"no header: {line!r}")
            headers[name.lower()] = value.strip()
        status = int(found[1])
        if status == 100:
            return self.answer(has_body=has_body)
        length = 0 if status == 204 or not has_body else int(headers["content-length"])
        while len(self._read) < length:
            if not self._more():
                raise Malformed("the answer's body ends early")
        body, self._read = self._read[:length], self._read[length:]
        return Answer(status, headers, body)

    def is_closed(self) -> bool:
        """Wait for the server to close the connection; False if it says something instead."""
        return not self._read and not self._more()

    def __enter__(self) -> Line:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()
