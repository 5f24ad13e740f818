"""What crosses the border of the core: a request, a response, and a refusal."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

__all__ = ["Header", "MockRequest", "MockResponse", "Refusal", "json_response", "where"]

Header = tuple[bytes, bytes]
Headers = Sequence[Header]

_JSON = (b"content-type", b"application/json; charset=utf-8")


class MockRequest:
    """A request as bytes; `path` is percent-decoded, header names are lower case."""

    __slots__ = ("body", "client", "headers", "method", "path", "query", "scheme")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: bytes = b"",
        headers: Headers = (),
        body: bytes = b"",
        client: str = "127.0.0.1",
        scheme: str = "http",
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.client = client
        self.scheme = scheme

    def header(self, name: bytes) -> str | None:
        """The first value of the header `name` (lower case), or None."""
        for key, value in self.headers:
            if key == name:
                return value.decode("latin-1")
        return None

    def origin(self) -> str:
        """Scheme and host as the caller named them; empty without a Host header."""
        host = self.header(b"host")
        return f"{self.scheme}://{host}" if host else ""

    def __repr__(self) -> str:
        # The path alone: headers hold keys, query and body hold persons.
        return f"MockRequest({self.method} {self.path})"


class MockResponse:
    """A response, and what the shell around the core is to do with the connection.

    `delay` seconds pass before it is sent; with `drop` the connection is closed instead.
    """

    __slots__ = ("body", "delay", "drop", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: list[tuple[bytes, bytes]],
        body: bytes,
        *,
        delay: float = 0.0,
        drop: bool = False,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.delay = delay
        self.drop = drop

    def json(self) -> Any:
        """The body, decoded."""
        return msgspec.json.decode(self.body)

    def header(self, name: str) -> str | None:
        """The first value of the header `name`, or None."""
        wanted = name.lower().encode()
        for key, value in self.headers:
            if key == wanted:
                return value.decode("latin-1")
        return None

    def __repr__(self) -> str:
        return f"MockResponse({self.status}, {len(self.body)} bytes)"


class Refusal(Exception):
    """A request that is answered with an error. `reason` goes to the journal: no personal data."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        reason: str,
        errors: list[Any] | None = None,
        headers: Sequence[tuple[bytes, bytes]] = (),
        extra: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.reason = reason
        self.headers = headers
        self.body: dict[str, Any] = {"message": message}
        if extra:
            self.body.update(extra)
        if errors:
            self.body["errors"] = errors


def json_response(
    status: int, body: Any, headers: Sequence[tuple[bytes, bytes]] = ()
) -> MockResponse:
    """A JSON response."""
    return MockResponse(status, [_JSON, *headers], msgspec.json.encode(body))


def where(error: Exception) -> str:
    """The kind of an error and its place, without anything that it says."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
