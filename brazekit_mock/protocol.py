"""HTTP on one connection: uvicorn's protocol, which can also hang up, and refuses with a reason.

What is no HTTP is refused as JSON like everything else, after the answers that are still due on the
connection, so that no caller takes a refusal for the answer to an earlier request.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, cast

import httptools
import msgspec
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .asgi import HANG_UP

__all__ = ["Protocol"]

# Of the request line and the headers together, as common servers have it.
_MOST_HEAD = 64 * 1024


class Protocol(HttpToolsProtocol):
    """uvicorn's protocol with limits on what comes before a body."""

    _head = 0  # Bytes of the head that is being read.
    _is_in_head = False
    _too_long = 0  # The status of a head that is too long.
    _refusal = b""  # What is to be said once the answers before it are out.

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._is_in_head = True
        self._head = 0
        cast("dict[str, Any]", self.scope)["extensions"] = {HANG_UP: self._hang_up}

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

    def _hang_up(self) -> None:
        # The cycle is told at once: uvicorn would answer 500 for an application that says nothing.
        self.cycle.disconnected = True
        self.transport.abort()

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
        self._refuse_when_due()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._refuse_when_due()

    def _refuse_when_due(self) -> None:
        """Send the refusal, if there is one and nothing is to be answered before it."""
        if not self._refusal or self.transport.is_closing():
            return
        waiting = self.cycle is not None and not self.cycle.response_complete
        if self.pipeline or (waiting and not self.cycle.disconnected):
            return
        self.transport.write(self._refusal)
        self.transport.close()
