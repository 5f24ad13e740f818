"""What an armed fault of the wire does to an answer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from .faults import Armed
from .limits import Draw, refusal_headers, retry_after
from .message import MockResponse, json_response

__all__ = ["answer_instead", "spoil"]

_HTML = (
    b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>"
    b"<body><h1>502 Bad Gateway</h1></body></html>\n"
)


def answer_instead(
    armed: Armed,
    now: float,
    plan: Mapping[str, Any],
    limits: Sequence[tuple[int, int]],
    origin: str = "",
) -> MockResponse:
    """The answer that takes the place of the operation's own.

    `origin` is scheme and host as the caller named them, for a scripted header that says {origin}.
    """
    if armed.name == "answer":
        return _scripted(armed.options, origin)
    if armed.name == "drop_before":
        return MockResponse(0, [], b"", drop=True)
    if armed.name == "bad_gateway_html":
        return MockResponse(502, [(b"content-type", b"text/html; charset=utf-8")], _HTML)
    if armed.name == "server_error":
        status = armed.options.get("status", 500)
        return json_response(status, {"message": "Internal Server Error"})
    wait = float(armed.options.get("retry_after", 1))
    body = {"message": "Rate Limited"}
    if armed.name == "retry_after_only":
        return json_response(429, body, [retry_after(wait)])
    limit = limits[0][0] if limits else 1
    draw = Draw(False, limit, 0, math.ceil(now + wait))
    return json_response(429, body, refusal_headers(draw, plan, now))


def _scripted(options: Mapping[str, Any], origin: str) -> MockResponse:
    """The answer that somebody wrote, to the byte."""
    headers = [
        (name.lower().encode(), text.replace("{origin}", origin).encode())
        for name, texts in options.get("headers", {}).items()
        for text in (texts if isinstance(texts, list) else [texts])
    ]
    named = {name for name, _ in headers}
    body = options.get("body", "").encode()
    if "json" in options:
        body = msgspec.json.encode(options["json"])
        if b"content-type" not in named:
            headers.append((b"content-type", b"application/json; charset=utf-8"))
    delay = float(options.get("delay", 0))
    return MockResponse(options.get("status", 200), headers, body, delay=delay)


def spoil(armed: Armed, response: MockResponse) -> None:
    """Change the answer of a request that was applied."""
    if armed.name == "drop_after":
        response.drop = True
    elif armed.name == "slow":
        response.delay = float(armed.options.get("delay", 1))
    elif armed.name == "truncated_json":
        response.body = response.body[: len(response.body) // 2]
