"""Bodies that are no JSON, or JSON that nobody should send."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from typing import Any

from conformance.document import Json, all_operations, schemas

WORDS = (
    "u1",
    "",
    "subscribed",
    "2026-01-01",
    "a@x.org",
    "null",
    "\x00",
    "\u202e",
    "é" * 50,
    "x" * 3000,
)
NUMBERS = ("0", "-0", "1e999", "-1e999", "1e-999", "9" * 400, "-" + "9" * 30, "0.1", "1E5", "01")
NO_NUMBERS = ("NaN", "Infinity", "-Infinity", "+1", ".5", "1.", "0x10", "1_000", "--1", "1e")
NAMES = sorted({name for schema in schemas().values() for name in schema.get("properties", ())})


def example(rng: random.Random) -> tuple[bytes, bytes, Json]:
    """Method, path and body of an example of the document."""
    with_body = [each for each in all_operations().values() if each.body_examples()]
    operation = rng.choice(with_body)
    body = rng.choice(list(operation.body_examples().values()))
    return operation.method.encode(), target(operation.path, rng), body


def target(path: str, rng: random.Random) -> bytes:
    """A path with something in the place of each parameter."""
    filled = path.encode()
    while b"{" in filled:
        start, end = filled.index(b"{"), filled.index(b"}")
        filled = filled[:start] + rng.choice((b"a", b"1", b"%00", b"%2e%2e")) + filled[end + 1 :]
    return filled


def junk(rng: random.Random, depth: int = 3) -> Json:
    """Any JSON value, with names of the document where it has names."""
    kind = rng.randrange(8 if depth else 5)
    if kind == 0:
        return rng.choice((None, True, False))
    if kind == 1:
        return rng.choice((0, -1, 1, 2**63, -(2**64), 10**40, 0.5, 1e300, -1e-300))
    if kind < 5:
        return rng.choice(WORDS)
    if kind == 5:
        return [junk(rng, depth - 1) for _ in range(rng.randrange(4))]
    return {rng.choice(NAMES): junk(rng, depth - 1) for _ in range(rng.randrange(5))}


# ---------------------------------------------------------------- ways to spoil a body


def mutated(body: bytes, rng: random.Random) -> bytes:
    """With some bytes flipped, cut, repeated or put in."""
    spoilt = bytearray(body)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(spoilt)) if spoilt else 0
        action = rng.randrange(4)
        if action == 0 and spoilt:
            spoilt[at] = rng.randrange(256)
        elif action == 1:
            del spoilt[at : at + rng.randint(1, 20)]
        elif action == 2:
            spoilt[at:at] = spoilt[at : at + 30]
        else:
            spoilt[at:at] = rng.choice(
                (b"null", b"{}", b"[", b"\x00", b"\xc3\x28", b'"', b"\xef\xbb\xbf")
            )
    return bytes(spoilt)


def recoded(body: bytes, rng: random.Random) -> bytes:
    """In another encoding than UTF-8, or in bytes that UTF-8 does not know."""
    text = body.decode().replace("a", "é", 1)
    encoding = rng.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "utf-7"))
    wrong = rng.choice((b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80"))
    at = rng.randrange(len(body) + 1)
    return text.encode(encoding, "replace") if rng.random() < 0.6 else body[:at] + wrong + body[at:]


def doubled(body: bytes, rng: random.Random) -> bytes:
    """With a name given twice, the second time with another value."""
    value = json.loads(body)
    if not isinstance(value, dict) or not value:
        return b'{"a":1,"a":2}'
    name = rng.choice(list(value))
    pairs = [(key, one) for key, one in value.items()] + [(name, junk(rng))] * rng.randint(1, 50)
    return (
        b"{"
        + b",".join(json.dumps(k).encode() + b":" + json.dumps(v).encode() for k, v in pairs)
        + b"}"
    )


def nested(body: bytes, rng: random.Random) -> bytes:
    """With something that is nested beyond reason, closed or not."""
    depth = rng.choice((20, 60, 127, 128, 129, 255, 256, 300, 500, 1_000, 3_000, 100_000))
    opened, closed = rng.choice(((b"[", b"]"), (b'{"a":', b"}"), (b'{"AND":[', b"]}")))
    deep = (
        opened * depth + rng.choice((b"1", b"{}")) + closed * (depth if rng.random() < 0.8 else 0)
    )
    value = json.loads(body)
    name = rng.choice(list(value)) if isinstance(value, dict) and value else "a"
    # In the place of a value, or as an item of a list of objects.
    shape = rng.choice((b'{"%s":%s}', b'{"%s":[%s]}', b'{"%s":[{"external_id":"u","x":%s}]}'))
    return shape % (name.encode(), deep)


def odd_text(body: bytes, rng: random.Random) -> bytes:
    """With characters in a text that many programs trip over."""
    odd = rng.choice(
        (
            "\\u0000",
            "\\ud800",
            "\\udc00\\ud800",
            "\\uFFFF",
            "\\u202e",
            "\x00",
            "\n",
            "\\x41",
            "\\u12",
        )
    )
    text = body.decode()
    places = [at for at, letter in enumerate(text) if letter == '"']
    at = rng.choice(places) + 1 if places else 0
    return (text[:at] + odd + text[at:]).encode()


def odd_number(body: bytes, rng: random.Random) -> bytes:
    """With a number that is none, or too large for machines."""
    value = json.loads(body)
    name = rng.choice(list(value)) if isinstance(value, dict) and value else "a"
    number = rng.choice(NUMBERS + NO_NUMBERS)
    shape = rng.choice(('{"%s":%s}', '{"%s":[%s]}', '{"%s":[{"external_id":"u","price":%s}]}'))
    return (shape % (name, number)).encode()


def no_json(body: bytes, rng: random.Random) -> bytes:
    """Something else altogether."""
    others = (
        b"", b" ", b"null", b"[]", b'""', b"0", b"{", b"}", b"{}{}", b"{},", b"{'a':1}", b"a=1&b=2",
        b"<xml/>", b"---\na: 1\n", b"/* */{}", b'{"a":1,}', b"[1,]", b"\x1f\x8b\x08\x00", b"true",
        b"\x00" * 100, b"\xff" * 100, bytes(range(256)),
    )  # fmt: skip
    return rng.choice(others) if rng.random() < 0.7 else rng.randbytes(rng.randrange(200))


def replaced(body: bytes, rng: random.Random) -> bytes:
    """With any value in the place of the body or of some of its properties."""
    value = json.loads(body)
    if not isinstance(value, dict) or not value or rng.random() < 0.2:
        return json.dumps(junk(rng)).encode()
    for name in rng.sample(list(value), rng.randint(1, len(value))):
        inside = value[name]
        if isinstance(inside, list) and inside and isinstance(inside[0], dict) and inside[0]:
            inside[0][rng.choice(list(inside[0]))] = junk(rng)
        else:
            value[name] = junk(rng)
    if rng.random() < 0.3:
        value[rng.choice(NAMES)] = junk(rng)
    return json.dumps(value).encode()


SPOILERS: Mapping[str, Callable[[bytes, random.Random], bytes]] = {
    "mutated": mutated,
    "recoded": recoded,
    "doubled": doubled,
    "nested": nested,
    "odd_text": odd_text,
    "odd_number": odd_number,
    "no_json": no_json,
    "replaced": replaced,
}


def spoilt(rng: random.Random) -> tuple[bytes, bytes, bytes]:
    """Method, path and a body that was spoilt in one way or another."""
    method, path, value = example(rng)
    body: Any = json.dumps(value, ensure_ascii=rng.random() < 0.5).encode()
    return method, path, rng.choice(list(SPOILERS.values()))(body, rng)
