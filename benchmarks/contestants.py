"""Those who send users.track in the speed benchmark: by hand, and by brazekit.

Each takes what to send and gives a function that sends it once and looks at the answer: status, and
how many items were taken. `blocking` ones are called in a loop, `awaiting` ones by several tasks.
"""

from __future__ import annotations

import http.client
import socket
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import httpx
import orjson

from brazekit import AsyncBraze, Braze
from brazekit.models import Event

__all__ = ["AWAITING", "BLOCKING", "Body"]

Body = dict[str, list[dict[str, Any]]]
Sending = Callable[[], object]
Awaited = Callable[[], Awaitable[object]]

KEY = "benchmark-key"
HEADERS = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
TRACK = "/users/track"


def _judge(status: int, content: bytes, body: Body) -> None:
    """Look at an answer as careful code would: is it a success, was everything taken?"""
    said = orjson.loads(content)
    taken = sum(said[f"{array}_processed"] for array in body)
    if status != 201 or said["message"] != "success" or taken != sum(map(len, body.values())):
        raise RuntimeError(f"{status}: {said}")


# ---------------------------------------------------------------- by hand, blocking


def raw_socket(url: str, body: Body) -> Sending:
    """Bytes on a socket: the floor. Reads what comes at once, as no real program may."""
    parts = urlsplit(url)
    sock = socket.create_connection((parts.hostname or "", parts.port or 80))
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    head = f"POST {TRACK} HTTP/1.1\r\nhost: {parts.netloc}\r\n" + "".join(
        f"{name}: {value}\r\n" for name, value in HEADERS.items()
    )

    def once() -> None:
        content = orjson.dumps(body)
        sock.sendall(f"{head}content-length: {len(content)}\r\n\r\n".encode() + content)
        got = sock.recv(65536)
        _judge(int(got[9:12]), got[got.index(b"\r\n\r\n") + 4 :], body)

    return once


def http_client(url: str, body: Body) -> Sending:
    """The standard library's client, on one connection."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port)

    def once() -> None:
        connection.request("POST", TRACK, orjson.dumps(body), HEADERS)
        answer = connection.getresponse()
        _judge(answer.status, answer.read(), body)

    return once


def httpx_orjson(url: str, body: Body) -> Sending:
    """httpx with a JSON library put in."""
    client = httpx.Client(base_url=url, headers=HEADERS)

    def once() -> None:
        answer = client.post(TRACK, content=orjson.dumps(body))
        _judge(answer.status_code, answer.content, body)

    return once


def httpx_usual(url: str, body: Body) -> Sending:
    """httpx as its documentation shows it."""
    client = httpx.Client(base_url=url, headers=HEADERS)

    def once() -> None:
        answer = client.post(TRACK, json=body)
        said = answer.raise_for_status().json()
        if said["message"] != "success":
            raise RuntimeError(said)

    return once


# ---------------------------------------------------------------- by hand, awaiting


def aiohttp_orjson(url: str, body: Body) -> Awaited:
    """aiohttp as its documentation shows it, with a JSON library put in."""
    connector = aiohttp.TCPConnector(limit=64)
    session = aiohttp.ClientSession(url, connector=connector, headers=HEADERS)

    async def once() -> None:
        async with session.post(TRACK, data=orjson.dumps(body)) as answer:
            _judge(answer.status, await answer.read(), body)

    return once


def httpx_async_orjson(url: str, body: Body) -> Awaited:
    """httpx's asynchronous client with a JSON library put in."""
    client = httpx.AsyncClient(base_url=url, headers=HEADERS, timeout=60)

    async def once() -> None:
        answer = await client.post(TRACK, content=orjson.dumps(body))
        _judge(answer.status_code, answer.content, body)

    return once


# ---------------------------------------------------------------- brazekit


def _arguments(body: Body) -> Callable[[], dict[str, Any]]:
    """Give what makes the arguments: one event becomes a model each time, rows go as they are."""
    if list(body) == ["events"] and len(body["events"]) == 1:
        (row,) = body["events"]
        return lambda: {"events": [Event(**row)]}
    return lambda: dict(body)


def brazekit_sync(url: str, body: Body) -> Sending:
    """Braze on its default wire."""
    braze = Braze(KEY, base_url=url, plan="legacy")
    arguments, items = _arguments(body), sum(map(len, body.values()))

    def once() -> None:
        outcome = braze.users.track(**arguments())
        if outcome.accepted != items:
            raise RuntimeError(str(outcome))

    return once


def _brazekit_async(wire: Any) -> Callable[[str, Body], Awaited]:
    def make(url: str, body: Body) -> Awaited:
        braze = AsyncBraze(KEY, base_url=url, plan="legacy", wire=wire)
        arguments, items = _arguments(body), sum(map(len, body.values()))

        async def once() -> None:
            outcome = await braze.users.track(**arguments())
            if outcome.accepted != items:
                raise RuntimeError(str(outcome))

        return once

    return make


BLOCKING: dict[str, Callable[[str, Body], Sending]] = {
    "raw socket": raw_socket,
    "http.client": http_client,
    "httpx": httpx_orjson,
    "httpx as usual": httpx_usual,
    "brazekit": brazekit_sync,
}
AWAITING: dict[str, Callable[[str, Body], Awaited]] = {
    "aiohttp": aiohttp_orjson,
    "httpx async": httpx_async_orjson,
    "brazekit async": _brazekit_async("httpx"),
    "brazekit aiohttp": _brazekit_async("aiohttp"),
}
