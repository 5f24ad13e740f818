"""The shorthands of cases: long lists, long texts and times, written out.

`{$repeat: 80, of: ITEM}` in a list stands for 80 items, in each of which `{n}` within a text, and
`{$n: 0}` as a number, count from 0 (`from:` another start). `{$text: x, times: 5000}` is a long
text. `{$time: 3600}` is the workspace's time in an hour, in ISO 8601; `{$epoch: 2}` the second two
seconds from now on the real clock, as text, as headers tell it. Braze has words with a `$` of its
own: `$$add` stands for its `$add`.
"""

from __future__ import annotations

import datetime as dt
import math
from typing import Any, NamedTuple

__all__ = ["NEVER", "WORDS", "Times", "plain", "plain_key", "written_out"]

WORDS = frozenset({"$repeat", "$text", "$time", "$epoch", "$n"})
_MOST = 100_000


class Times(NamedTuple):
    """Two times in seconds since 1970: the workspace's, which may be virtual, and the real one."""

    workspace: float
    real: float


NEVER = Times(0.0, 0.0)
"""For looking at what is written, where no time matters."""


def written_out(value: Any, now: Times = NEVER, n: int | None = None) -> Any:
    """Give a value with its shorthands replaced.

    Raises:
        ValueError: A shorthand is misspelled; the text says what it takes.
    """
    if isinstance(value, str):
        return value if n is None else value.replace("{n}", str(n))
    if isinstance(value, list):
        items: list[Any] = []
        for item in value:
            if isinstance(item, dict) and "$repeat" in item:
                items += _repeated(item, now)
            else:
                items.append(written_out(item, now, n))
        return items
    if not isinstance(value, dict):
        return value
    word = next((word for word in WORDS if word in value), None)
    if word is not None:
        return _shorthand(word, value, now, n)
    return {key: written_out(each, now, n) for key, each in value.items()}


def plain(value: Any, now: Times = NEVER) -> Any:
    """Give what is sent or set up: a value with its shorthands written out and `$$` as `$`."""
    return _unescaped(written_out(value, now))


def plain_key(key: str) -> str:
    """Give the key that Braze has: of two `$` at the start, one."""
    return key[1:] if key.startswith("$$") else key


def _unescaped(value: Any) -> Any:
    if isinstance(value, list):
        return [_unescaped(item) for item in value]
    if isinstance(value, dict):
        return {plain_key(key): _unescaped(each) for key, each in value.items()}
    return value


def _repeated(item: dict[str, Any], now: Times) -> list[Any]:
    times, start = item["$repeat"], item.get("from", 0)
    whole = type(times) is int and 0 < times <= _MOST and type(start) is int
    if not whole or not {"$repeat", "of"} <= set(item) <= {"$repeat", "of", "from"}:
        raise ValueError("$repeat is a number of 1 or more with `of`, and `from` if it counts on")
    return [written_out(item["of"], now, n) for n in range(start, start + times)]


def _shorthand(word: str, value: dict[str, Any], now: Times, n: int | None) -> Any:
    told = value[word]
    if word == "$repeat":
        raise ValueError("$repeat stands in a list, whose items it writes out")
    if word == "$text":
        times = value.get("times")
        if not isinstance(told, str) or type(times) is not int or set(value) != {word, "times"}:
            raise ValueError("$text is a text with `times`, a whole number")
        return told * times
    if isinstance(told, bool) or not isinstance(told, int | float) or set(value) != {word}:
        raise ValueError(f"{word} is a number and stands alone")
    if word == "$epoch":
        return str(math.ceil(now.real + told))
    if word == "$time":
        moment = dt.datetime.fromtimestamp(math.floor(now.workspace + told), dt.UTC)
        return moment.isoformat().replace("+00:00", "Z")
    if n is None:
        raise ValueError("$n counts within a $repeat")
    return int(told) + n
