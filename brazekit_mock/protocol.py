"""HTTP on one connection: uvicorn's protocol, which can also hang up, and refuses with a reason.

What is no HTTP is refused as JSON like everything else, after the answers that are still due on the
connection, so that no caller takes a refusal for the answer to an earlier request.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, cast

import httptools
import msgspec
from uvicorn.protocols.http.httptools_impl import (
    HEADER_VALUE_RE,
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)

from .asgi import ANSWER, HANG_UP

__all__ = ["Protocol"]

# Of the request line and the headers together, as common servers have it.
_MOST_HEAD = 64 * 1024


class Protocol(HttpToolsProtocol):
    """uvicorn's protocol with limits on what comes before a body."""

    _head = 0  # Bytes of the head that is being read.
    _is_in_head = False
    _too_long = 0  # The status of a head that is too long.
    _refusal = b""  # What is to be said once the answers before it are out.
    _is_at_end = False  # The caller sends no more, and may still read.

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._is_in_head = True
        self._head = 0

    def on_headers_complete(self) -> None:
        self._is_in_head = False
        if len(self.url) > _MOST_HEAD:
            self._too_long = 414
        elif len(self.url) + sum(len(n) + len(v) for n, v in self.headers) > _MOST_HEAD:
            self._too_long = 431
        if self._too_long:
            raise ValueError("The head is too long.")  # Ends the parsing.
        if not self._asks_for_upgrade():
            super().on_headers_complete()
            # Of this request's cycle, since another may be read before this one is answered.
            cast("dict[str, Any]", self.scope)["extensions"] = {
                HANG_UP: functools.partial(_hang_up, self.cycle),
                ANSWER: functools.partial(_answer, self.cycle),
            }

    def on_message_complete(self) -> None:
        if not self._asks_for_upgrade():
            super().on_message_complete()

    def data_received(self, data: bytes) -> None:
        if self._refusal:
            return  # Nothing behind what is no HTTP is a request.
        self._unset_keepalive_if_required()
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self._go_on_without_upgrade(data[upgrade.args[0] :])
        except httptools.HttpParserError:
            self.send_400_response("")
        if self._is_in_head and not self._refusal:
            # Also a head that never ends is not kept for long.
            self._head += len(data)
            if self._head > 2 * _MOST_HEAD:
                self._too_long = 414 if not self.headers and len(self.url) > _MOST_HEAD else 431
                self.send_400_response("")

    def _asks_for_upgrade(self) -> bool:
        return self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT"

    def _go_on_without_upgrade(self, rest: bytes) -> None:
        """Read a request that offers another protocol as if it did not, as HTTP allows.

        The parser takes what follows such a head for the other protocol, though Java's client
        offers HTTP/2 with its first request, body or not. So the head is read again without it.
        """
        if not self._asks_for_upgrade():
            self.send_400_response("")  # Nothing follows CONNECT, since there is no tunnel.
            return
        version = self.parser.get_http_version().encode()
        lines = [b"%s %s HTTP/%s" % (self.parser.get_method(), self.url, version)]
        for name, value in self.headers:
            if name == b"connection":
                tokens = (token.strip() for token in value.split(b","))
                value = b", ".join(one for one in tokens if one.lower() != b"upgrade") or b"x"
            if name != b"upgrade":
                lines.append(name + b": " + value)
        self.parser = httptools.HttpRequestParser(self)
        self.data_received(b"\r\n".join(lines) + b"\r\n\r\n" + rest)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP, once the requests before it have their answers."""
        status = HTTPStatus(self._too_long or 400)
        said = {414: "the address is too long", 431: "the headers are too long"}
        what = said.get(status, "this is no valid HTTP request")
        body = msgspec.json.encode({"message": f"{status.phrase}: {what}."})
        self._refusal = (
            b"HTTP/1.1 %d %s\r\ncontent-type: application/json; charset=utf-8\r\n"
            b"content-length: %d\r\nconnection: close\r\n\r\n"
            % (status, status.phrase.encode(), len(body))
        ) + body
        cycle = self.cycle
        if cycle is not None and cycle.more_body and not cycle.response_complete:
            # The request whose body this was: it is not carried out, and has its answer here.
            cycle.disconnected = True
            cycle.message_event.set()
        self._end_when_due()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._end_when_due()

    def eof_received(self) -> bool | None:  # type: ignore[override]  # uvicorn always closes.
        """Keep the connection for the answers that are due, where uvicorn would lose them."""
        self._is_at_end = True
        if self._is_due():
            return True
        return None

    def _is_due(self) -> bool:
        """Whether a request is still to be answered; one that was cut off never is."""
        cycle = self.cycle
        if self.pipeline:
            return True
        if cycle is None or cycle.response_complete or cycle.disconnected:
            return False
        return not (cycle.more_body and self._is_at_end)

    def _end_when_due(self) -> None:
        """Refuse what was no HTTP, or hang up after the caller did, once nothing else is due."""
        if self.transport.is_closing() or self._is_due():
            return
        if self._refusal:
            self.transport.write(self._refusal)
        if self._refusal or self._is_at_end:
            self.transport.close()


def _hang_up(cycle: RequestResponseCycle) -> None:
    # The cycle is told at once: uvicorn would answer 500 for an application that says nothing.
    cycle.disconnected = True
    cycle.transport.abort()


def _answer(
    cycle: RequestResponseCycle, status: int, headers: Sequence[tuple[bytes, bytes]], body: bytes
) -> bool:
    """Send a whole answer in one packet, where uvicorn takes two and looks at each header.

    False where the caller does not keep up with reading, or a header holds what none may: that is
    for uvicorn, which waits or refuses.
    """
    if cycle.flow.write_paused or cycle.response_started:
        return False
    parts = [STATUS_LINE[status]]
    for name, value in headers:
        if HEADER_VALUE_RE.search(value):
            return False
        if name == b"connection" and value == b"close":
            cycle.keep_alive = False
        else:
            parts += (name, b": ", value, b"\r\n")
    parts.append(b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n")
    if cycle.scope["method"] != "HEAD":
        parts.append(body)
    if not cycle.disconnected:
        cycle.transport.write(b"".join(parts))
    cycle.waiting_for_100_continue = False
    cycle.response_started = cycle.response_complete = True
    cycle.message_event.set()
    if not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()
    return True
