"""The speech of adapters for Python clients; `README.md` beside it tells it.

It runs in the environment of a client, so it needs nothing but Python.
"""

from __future__ import annotations

import json
import logging
import platform
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import version
from typing import Any

__all__ = [
    "Message",
    "NotSupported",
    "classes_of",
    "failed",
    "only",
    "refused",
    "speak",
    "without_options",
]

Message = Mapping[str, Any]
_CLASSES = {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    413: "payload_too_large",
    429: "rate_limited",
}


class NotSupported(Exception):
    """The client has no way to do what is asked; the text says what is missing."""


def classes_of(status: int) -> list[str]:
    """The words that a status tells a caller."""
    return [_CLASSES.get(status, "server_error" if status >= 500 else "other")]


def failed(error: BaseException, classes: Iterable[str], **told: Any) -> dict[str, Any]:
    """The outcome of a call that raised; `told` is what the error has beside its text."""
    about = {name: value for name, value in told.items() if value is not None}
    kind = {"type": type(error).__name__, "classes": list(classes), "shown": _shown(error)}
    return {"kind": "error", "error": {**kind, **about}}


def refused(error: BaseException, **told: Any) -> dict[str, Any]:
    """The outcome of a call whose arguments the client did not take."""
    return {**failed(error, ["other"], **told), "kind": "rejected-before-sending"}


def _shown(error: BaseException) -> str:
    """All that an error shows when it is printed: its text, its repr, those of its causes."""
    lines: list[str] = []
    at: BaseException | None = error
    while at is not None and len(lines) < 20:
        lines += [*traceback.format_exception_only(type(at), at), repr(at)]
        at = at.__cause__ or at.__context__
    return "\n".join(lines)


def only(parameters: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The parameters, if the client has an argument for each of them."""
    for name in parameters:
        if name not in names:
            raise NotSupported(f"the client has no argument for {name}")
    return dict(parameters)


def without_options(message: Message, *known: str) -> None:
    """Raise unless each option that is asked for is one of those that the client has."""
    for name in message.get("options", {}):
        if name not in known:
            raise NotSupported(f"the client cannot set: {name}")


def speak(
    package: str,
    name: str,
    operations: Iterable[str],
    forms: Iterable[str],
    carry_out: Callable[[Message], dict[str, Any]],
) -> None:
    """Answer one line per line until the input ends; everything logged goes to stderr."""
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    hello = {
        "name": name,
        "version": version(package),
        "language": f"Python {platform.python_version()}",
        "operations": sorted(operations),
        "forms": sorted(forms),
    }
    for line in sys.stdin:
        message = json.loads(line)
        answer: dict[str, Any] = hello
        if message["ask"] != "hello":
            answer = {"id": message["id"]}
            try:
                answer["outcome"] = carry_out(message)
            except NotSupported as missing:
                answer["not_supported"] = str(missing)
        sys.stderr.flush()
        print(json.dumps(answer, default=str), flush=True)
