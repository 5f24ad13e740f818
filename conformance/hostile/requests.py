"""Requests that break HTTP, or keep to it where few do: each kind is drawn by a seed."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from collections.abc import Callable, Mapping

from conformance.hostile.bodies import example, junk, spoilt, target
from conformance.hostile.case import Case, head, request

Make = Callable[[random.Random, str], Case]

TRACK = b"/users/track"
GOOD = b'{"events":[{"external_id":"u","name":"x","time":"2026-01-01"}]}'
HEALTH = b"/_mock/health"
MB = 1024 * 1024


def _signed(key: str) -> list[tuple[bytes, bytes]]:
    return [(b"Host", b"localhost"), (b"Authorization", b"Bearer " + key.encode())]


def bad_body(rng: random.Random, key: str) -> Case:
    """An operation gets a body that was spoilt."""
    method, path, body = spoilt(rng)
    return Case(request(method, path, body, key=key))


def bad_type(rng: random.Random, key: str) -> Case:
    """A good body says that it is something else, or encoded."""
    method, path, value = example(rng)
    body = json.dumps(value).encode()
    if rng.random() < 0.5:
        kind = rng.choice(
            (b"text/plain", b"application/x-www-form-urlencoded", b"",
            b"application/json; charset=utf-16",
             b"multipart/form-data; boundary=x", b"application/json;charset=\xff", b"a" * 5_000,
             b"json",
             b"application/json; charset=klingon", b"APPLICATION/JSON",
             b"text/html, application/json")
        )  # fmt: skip
        return Case(request(method, path, body, key=key, headers=[(b"Content-Type", kind)]))
    bomb = gzip.compress(b"[" * (8 * MB) if rng.random() < 0.1 else body)
    encoding, body = rng.choice(
        ((b"gzip", bomb), (b"deflate", zlib.compress(body)), (b"br", body), (b"gzip, gzip", bomb),
         (b"identity", body), (b"gzip", body[:5]), (b"", body), (b"\xff", body))
    )  # fmt: skip
    return Case(request(method, path, body, key=key, headers=[(b"Content-Encoding", encoding)]))


def huge_body(rng: random.Random, key: str) -> Case:
    """A body over some cap; beyond all of them the connection is closed after the answer."""
    size = rng.choice((4 * MB, 4 * MB + 1, 5 * MB, 5 * MB, 5 * MB, 24 * MB + 1))
    method, path, _ = example(rng)
    fill = rng.choice((b" ", b"[", b'"', b"\x00", b"{}", b"1"))
    body = (fill * size)[:size]
    return Case(request(method, path, body, key=key), is_framed=size < 24 * MB)


def bad_length(rng: random.Random, key: str) -> Case:
    """Content-Length is none, or not that of the body."""
    lengths = (
        b"-1", b"+5", b"0x40", b"64, 64", b"6 4", b"1e2", b"", b"\xd9\xa5", b"9" * 40, b"abc",
        b"18446744073709551617", b"3", b"%d" % (len(GOOD) - 1), b"%d" % (len(GOOD) + 7),
        b"4000000000",
    )  # fmt: skip
    headers = [*_signed(key), (b"Content-Length", rng.choice(lengths))]
    # What is behind the body as declared is another request, which is none.
    return Case(head(b"POST", TRACK, headers) + GOOD, answers=2, is_framed=False, is_whole=False)


_BOTH = [(b"Content-Length", b"%d" % len(GOOD)), (b"Transfer-Encoding", b"chunked")]


def smuggled(rng: random.Random, key: str) -> Case:
    """Two readings of where the request ends, and behind one of them a reset of the mock."""
    length = b"%d" % len(GOOD)
    lies = (
        _BOTH,
        _BOTH[::-1],
        [(b"Content-Length", length), (b"Content-Length", b"5")],
        [(b"Content-Length", length), (b"Content-Length", length)],
        [(b"Content-Length", b"5"), (b"content-length ", length)],
        [(b"Transfer-Encoding", b"chunked"), (b"Transfer-Encoding", b"identity")],
        [(b"Transfer-Encoding", b"xchunked"), (b"Content-Length", length)],
        [(b"Transfer-Encoding", b"chunked, gzip")],
        [(b"Transfer-Encoding", b"\x0bchunked")],
        [(b"Transfer-Encoding ", b"chunked")],
        [(b"X", b"a\r\n Transfer-Encoding: chunked"), (b"Content-Length", b"0")],
        [(b"X", b"a\rTransfer-Encoding: chunked"), (b"Content-Length", length)],
        [(b"X", b"a\nTransfer-Encoding: chunked"), (b"Content-Length", length)],
        [(b"X", b"a\x00b"), (b"Content-Length", length)],
        [(b" X", b"a"), (b"Content-Length", length)],
        [(b"X Y", b"a"), (b"Content-Length", length)],
        [(b"", b"a"), (b"Content-Length", length)],
    )
    reset = request(b"POST", b"/_mock/reset", key=key)
    body = rng.choice((b"0\r\n\r\n", GOOD, b"%x\r\n%s\r\n0\r\n\r\n" % (len(GOOD), GOOD)))
    sent = head(b"POST", TRACK, [*_signed(key), *rng.choice(lies)]) + body + reset
    if rng.random() < 0.15:
        sent = sent.replace(b"\r\n", rng.choice((b"\n", b"\r", b"\r\r\n")))
    return Case(sent, answers=2, is_framed=False, is_hostile=True)


def bad_chunks(rng: random.Random, key: str) -> Case:
    """Chunks whose sizes, ends or trailers are wrong, or merely odd."""
    size = b"%x" % len(GOOD)
    chunked = (
        b"zz\r\n" + GOOD + b"\r\n0\r\n\r\n",
        b"-5\r\n" + GOOD + b"\r\n0\r\n\r\n",
        b"f" * 17 + b"\r\n" + GOOD,
        b"f" * 4_000 + b"\r\n" + GOOD,
        b"0x" + size + b"\r\n" + GOOD + b"\r\n0\r\n\r\n",
        size + b" \r\n" + GOOD + b"\r\n0\r\n\r\n",
        size + b"\r\n" + GOOD + b"xx0\r\n\r\n",
        size + b"\n" + GOOD + b"\n0\n\n",
        size + b";ext=" + b"x" * 20_000 + b"\r\n" + GOOD + b"\r\n0\r\n\r\n",
        size + b"\r\n" + GOOD + b"\r\n0\r\nContent-Length: 5\r\nX: y\r\n\r\n",
        size + b"\r\n" + GOOD + b"\r\n0\r\nbad trailer\r\n\r\n",
        b"\r\n\r\n",
        size + b"\r\n" + GOOD[:20],
        b"".join(b"1\r\n%c\r\n" % each for each in GOOD) + b"0\r\n\r\n",
    )
    headers = [*_signed(key), (b"Transfer-Encoding", b"chunked")]
    return Case(
        head(b"POST", TRACK, headers) + rng.choice(chunked), is_framed=False, is_whole=False
    )


TARGETS = (
    b"/../../etc/passwd", b"/users/../users/track", b"/users/%2e%2e/users/track", b"/users%2ftrack",
    b"/catalogs/%2fetc%2fpasswd/items", b"/catalogs/..%2f..%2f/items/a", b"//users/track",
    b"/users//track",
    b"/users/track/", b"/users/track;x=1", b"/users/track%00", b"/users/track%20",
    b"/%75sers/track",
    b"/users/track%", b"/catalogs/%zz/items", b"/catalogs/%/items/%f", b"/catalogs/%ff%fe/items",
    b"/catalogs/%c0%ae/items", b"/catalogs/a%00b/items", b"/catalogs/" + b"a" * 9_000 + b"/items",
    b"/" * 5_000, b"/" + b"a/" * 30_000, b"/users/track?%zz=%", b"/users/track?" + b"a=b&" * 12_000,
    b"/subscription/user/status?external_id=%ff",
    b"/subscription/user/status?limit=1e9&external_id=u",
    b"/subscription/user/status?external_id[]=" + b"&external_id[]=".join([b"u"] * 500),
    b"/\x80\xff", b"/users /track", b"/users\\track", b"/users/track#x", b"http://x/users/track",
    b"*",
    b"http://[::1/users/track", b"x:80", b"", b"?", b"users/track", b"/_mock/users/%ff%00",
    b"/_mockhealth",
    b"/_mock/../users/track", b"/_mock//health", b"/_mock/users/..%2f..", b"/_mock/exports/../../x",
    b"/catalogs/a/items/\xc3\xa9", b"/.git/config", b"/catalogs?cursor=%00",
    b"/campaigns/list?page=-1",
    b"/campaigns/list?page=99999999999999999999999", b"/campaigns/list?page=%D9%A5",
    b"/?" + b"?" * 100,
    b"/preference_center/v1/%2e/url/%2e", b"/scim/v2/Users/%2e%2e", b"/cdi/integrations/%20/sync",
)  # fmt: skip


def bad_target(rng: random.Random, key: str) -> Case:
    """A path or query that leads nowhere, or is none."""
    method = rng.choice((b"GET", b"POST", b"PUT", b"DELETE", b"PATCH"))
    where = rng.choice(TARGETS)
    if rng.random() < 0.3:
        _, path, _ = example(rng)
        where = path + rng.choice(
            (b"/", b"%2f", b"//", b"/..", b"?", b";", b".json", b"%0d%0aX:y", b"%00")
        )
    body = rng.choice((None, GOOD))
    return Case(request(method, where, body, key=key), is_framed=False)


METHODS = (
    b"FOO", b"get", b"GeT", b"", b"\x00", b"G" * 9_000, b"TRACE", b"CONNECT", b"OPTIONS", b"HEAD",
    b"PATCH",
    b"PROPFIND", b"PURGE", b"M-SEARCH", b"QUERY", b"GET\t", b"PRI", b"POST,GET", b"LINK", b"SOURCE",
)  # fmt: skip


def bad_method(rng: random.Random, key: str) -> Case:
    """A method that nobody knows, or not here."""
    method = rng.choice(METHODS)
    where = rng.choice((TRACK, HEALTH, b"/catalogs", b"*", b"/campaigns/list", b"/_mock/state"))
    data = request(method, where, rng.choice((None, GOOD)), key=key)
    # What is behind CONNECT is no body.
    return Case(data, answers=2, is_framed=False, has_no_body=method == b"HEAD")


def bad_header(rng: random.Random, key: str) -> Case:
    """Headers that are too many, too long, unknown or in wrong letters."""
    odd = rng.choice(
        ([(b"Authorization", b"Basic dTpw")], [(b"Authorization", b"\xff\xfe")], [(b"Authorization",
        b"")],
         [(b"Authorization", b"Bearer " + b"x" * 9_000)], [(b"X-Request-Origin", b"\xff")],
         [(b"X-%d" % n, b"y") for n in range(rng.choice((100, 5_000)))], [(b"X", b"y" * 60_000)],
         [(b"X", b"y" * 70_000)], [(b"X", b"y" * 600_000)], [(b"X" * 70_000, b"y")], [(b"Cookie",
         b"a=b;" * 900)],
         [(b"Expect", b"100-continue")], [(b"Expect", b"200-ok")], [(b"Connection", b"Upgrade"),
         (b"Upgrade", b"h2c")],
         [(b"Connection", b"Upgrade"), (b"Upgrade", b"websocket"), (b"Sec-WebSocket-Version",
         b"13")],
         [(b"Connection", b"close, keep-alive")], [(b"Connection", b"\xff")], [(b"Host", b"other")],
         [(b"Host", b"a\xffb/../")], [(b"Accept", b"text/xml")], [(b"Accept-Encoding",
         b"gzip;q=nan")],
         [(b"X-Forwarded-For", b"' OR 1=1")], [(b"Range", b"bytes=0-1")], [(b"TE", b"trailers")],
         [(b"X-HTTP-Method-Override", b"DELETE")], [(b"X\xe9", b"y")], [(b"X", b"\x7f")], [(b"X",
         b"\x1b[2J")])
    )  # fmt: skip
    method, where, body = rng.choice(
        ((b"POST", TRACK, GOOD), (b"GET", b"/catalogs", None), (b"GET", b"/scim/v2/Users", None))
    )
    signed = rng.random() < 0.5
    usual = _signed(key) if signed else [(b"Host", b"localhost")]
    if body is not None:
        usual += [(b"Content-Type", b"application/json"), (b"Content-Length", b"%d" % len(body))]
    if rng.random() < 0.1:
        usual = usual[1:]  # Without a Host.
    both = [*odd, *usual] if rng.random() < 0.5 else [*usual, *odd]
    return Case(head(method, where, both) + (body or b""), is_framed=False)


def half(rng: random.Random, key: str) -> Case:
    """A request that ends before its end; some callers just hang up."""
    whole = request(b"POST", TRACK, GOOD, key=key)
    cut = whole[: rng.randrange(1, len(whole))]
    return Case(cut, is_framed=False, is_whole=False, is_aborted=rng.random() < 0.5)


def pipelined(rng: random.Random, key: str) -> Case:
    """Several requests at once, good and bad; or behind good ones something that is none."""
    choices = (
        request(b"POST", TRACK, GOOD, key=key), request(b"POST", TRACK, b"{", key=key),
        request(b"GET", HEALTH, key=key), request(b"GET", b"/nothing", key=key),
        request(b"POST", TRACK, b"[" * 70_000, key=key), request(b"GET", b"/catalogs", GOOD,
        key=key),
    )  # fmt: skip
    several = [rng.choice(choices) for _ in range(rng.randint(2, 8))]
    if rng.random() < 0.6:
        return Case(b"".join(several), answers=len(several))
    garbage = rng.choice((b"\x16\x03\x01\x02\x00\x01", b"garbage\r\n\r\n", b"GET / HTTP/7\r\n\r\n"))
    return Case(b"".join(several) + garbage, answers=len(several) + 1, is_framed=False)


def other_version(rng: random.Random, key: str) -> Case:
    """An older HTTP, a newer one, or no HTTP at all."""
    version = rng.choice(
        (b"HTTP/1.0", b"HTTP/1.0", b"HTTP/0.9", b"HTTP/2.0", b"HTTP/9.9", b"http/1.1", b"HTTP/1.1 ",
         b"HTTP/1.10", b"HTTP/1", b"ICAP/1.0", b"RTSP/1.0", b"", b"HTTP /1.1")
    )  # fmt: skip
    if rng.random() < 0.7:
        return Case(request(b"POST", TRACK, GOOD, key=key, version=version), is_framed=False)
    others = (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 80,
              b"GET /users/track\r\n", b"\r\n\r\n\r\n", b"\x00" * 50, b"SSH-2.0-x\r\n",
              rng.randbytes(300))  # fmt: skip
    return Case(rng.choice(others), is_framed=False, is_whole=False)


def bad_call(rng: random.Random, key: str) -> Case:
    """Any operation with parameters and a body of chance, perhaps under another method's path."""
    from conformance.document import all_operations

    operation = rng.choice(list(all_operations().values()))
    names = [each["name"] for each in operation.parameters if each["in"] == "query"]
    texts = (
        b"",
        b"-1",
        b"1e400",
        b"9" * 50,
        b"true",
        b"%00",
        b"2026-01-01",
        b"%ff",
        b"%F0%9F%98%80",
        b"a" * 999,
    )
    pairs = [name.encode() + b"=" + rng.choice(texts) for name in names if rng.random() < 0.7]
    where = target(operation.path, rng) + (b"?" + b"&".join(pairs) if pairs else b"")
    body = (
        json.dumps(junk(rng)).encode() if operation.body is not None or rng.random() < 0.2 else None
    )
    return Case(request(operation.method.encode(), where, body, key=key))


KINDS: Mapping[Make, int] = {
    bad_body: 30, bad_type: 5, huge_body: 1, bad_length: 5, smuggled: 8, bad_chunks: 5,
    bad_target: 10,
    bad_method: 4, bad_header: 8, half: 5, pipelined: 5, other_version: 4, bad_call: 15,
}  # fmt: skip
"""How often each kind is drawn, beside the others."""
