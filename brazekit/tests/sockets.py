"""A server on this machine that does as a test says with each request, down to the byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import attrs

Answer = Callable[[socket.socket], bool]
"""Answers one request on its connection; True keeps the connection open for the next one."""


@attrs.define
class Seen:
    """What the server has seen: the head and body of each request, and its connections."""

    url: str = ""
    heads: list[str] = attrs.field(factory=list[str])
    bodies: list[bytes] = attrs.field(factory=list[bytes])
    connections: int = 0

    @property
    def targets(self) -> list[str]:
        """The address of each request as it stood in its first line."""
        return [head.split(" ", 2)[1] for head in self.heads]

    def header(self, name: str) -> list[str]:
        """The values of a header of the last request."""
        lines = [line.partition(": ") for line in self.heads[-1].splitlines()[1:]]
        return [value for found, _, value in lines if found.lower() == name]


def whole(content: bytes, *more: str, status: str = "201 Created") -> bytes:
    """An answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(content)}", *more, "", ""]
    return "\r\n".join(lines).encode() + content


def sending(*pieces: bytes, keep: bool = True) -> Answer:
    """Answer with these bytes."""

    def answer(connection: socket.socket) -> bool:
        for piece in pieces:
            connection.sendall(piece)
        return keep

    return answer


def hang_up(_: socket.socket) -> bool:
    """Close without a word."""
    return False


def reset(connection: socket.socket) -> bool:
    """Break the connection off, so that the other side gets an error."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    return False


@contextmanager
def serving(
    *answers: Answer,
    tls: ssl.SSLContext | None = None,
    take: bool = True,
    greeting: bytes = b"",
) -> Generator[Seen]:
    """Serve, with `answers` in turn and the last one from then on.

    `take=False` reads nothing; a `greeting` is sent before anything is read, and then no more.
    """
    seen, over, lock = Seen(), threading.Event(), threading.Lock()
    open_ones: list[socket.socket] = []

    def next_answer() -> Answer:
        return answers[min(len(seen.heads), len(answers)) - 1]

    def talk(connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), contextlib.ExitStack() as stack:
            if tls is not None:
                connection = tls.wrap_socket(connection, server_side=True)
            stack.enter_context(connection)
            if greeting:
                connection.sendall(greeting)
                return
            if not take:
                over.wait(30)
                return
            stream = stack.enter_context(connection.makefile("rb"))
            while True:
                lines: list[bytes] = []
                while (line := stream.readline()) != b"\r\n":
                    if not line:
                        return
                    lines.append(line)
                head = b"".join(lines).decode("latin-1")
                lengths = [
                    int(line.partition(":")[2])
                    for line in head.lower().splitlines()
                    if line.startswith("content-length:")
                ]
                body = stream.read(sum(lengths))
                with lock:
                    seen.heads.append(head)
                    seen.bodies.append(body)
                    answer = next_answer()
                if not answer(connection):
                    return

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            seen.connections += 1
            open_ones.append(connection)
            thread: Any = threading.Thread(target=talk, args=(connection,), daemon=True)
            thread.start()

    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    scheme = "http" if tls is None else "https"
    seen.url = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
    threading.Thread(target=accept, daemon=True).start()
    try:
        yield seen
    finally:
        over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in open_ones:
            with contextlib.suppress(OSError):
                connection.close()
