"""One thing to send, and the parts that requests are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Headers = Sequence[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Case:
    """Bytes to send and what may come of them.

    `answers` is how many requests they hold at most, so that what is smuggled in gets no answer.
    `is_framed`: HTTP says where each request ends, so the connection stays in use. `is_whole`: what
    is cut off may be left without an answer. `moves` lists the statuses beyond 4xx that would be
    right, such as 2xx where chance made a valid request.
    """

    data: bytes
    answers: int = 1
    is_framed: bool = True
    is_whole: bool = True
    is_aborted: bool = False  # The connection is cut as soon as all is sent.
    is_control: bool = False
    is_hostile: bool = False
    has_no_body: bool = False  # The answer to HEAD has none.


def head(method: bytes, target: bytes, headers: Headers, version: bytes = b"HTTP/1.1") -> bytes:
    """A request line and headers, byte for byte."""
    lines = [
        b" ".join((method, target, version)),
        *(name + b": " + value for name, value in headers),
    ]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def request(
    method: bytes,
    target: bytes,
    body: bytes | None = None,
    *,
    key: str,
    headers: Headers = (),
    version: bytes = b"HTTP/1.1",
) -> bytes:
    """A request as it should be, signed, with further headers."""
    usual = [(b"Host", b"localhost"), (b"Authorization", b"Bearer " + key.encode())]
    if target.startswith(b"/scim/"):
        usual[1] = (b"Authorization", b"Bearer scim-" + key.encode())
        usual.append((b"X-Request-Origin", b"fuzz"))
    if body is not None:
        named = {name.lower() for name, _ in headers}
        if b"content-type" not in named:
            usual.append((b"Content-Type", b"application/json"))
        usual.append((b"Content-Length", b"%d" % len(body)))
    return head(method, target, [*usual, *headers], version) + (body or b"")
