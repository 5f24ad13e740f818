"""From a method and a path to an operation of the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from .document import Operation
from .message import Refusal

__all__ = ["Router"]

_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NONE: Mapping[str, str] = {}


class Router:
    """Finds operations; plain paths by a look-up, paths with parameters by pattern."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._plain: dict[str, dict[str, Operation]] = {}
        self._patterns: dict[str, tuple[re.Pattern[str], dict[str, Operation]]] = {}
        for operation in operations:
            path = operation.path
            if "{" not in path:
                self._plain.setdefault(path, {})[operation.method] = operation
                continue
            if path not in self._patterns:
                parts = (re.escape(part) for part in re.split(r"\{[^}]+\}", path))
                pattern = re.compile("([^/]+)".join(parts) + r"\Z")
                self._patterns[path] = (pattern, {})
            self._patterns[path][1][operation.method] = operation

    def find(self, method: str, path: str) -> tuple[Operation, Mapping[str, str]]:
        """The operation and its path parameters; `path` is as on the wire, percent-encoded."""
        methods = self._plain.get(path)
        if methods is not None:
            operation = methods.get(method)
            if operation is not None:
                return operation, _NONE
            raise _wrong_method(methods)
        for pattern, found in self._patterns.values():
            match = pattern.match(path)
            if match:
                if method not in found:
                    raise _wrong_method(found)
                operation = found[method]
                names = re.findall(r"\{([^}]+)\}", operation.path)
                values = map(_decoded, match.groups())
                return operation, dict(zip(names, values, strict=True))
        raise Refusal(404, "Not Found: no operation has this path.", reason="unknown_path")


def _decoded(part: str) -> str:
    """A part of the path without its percent-encoding."""
    if "%" not in part:
        return part
    try:
        if _BROKEN.search(part):
            raise ValueError
        return unquote(part, errors="strict")
    except ValueError:
        message = "Bad Request: the path is not percent-encoded UTF-8."
        raise Refusal(400, message, reason="path_encoding") from None


def _wrong_method(methods: Mapping[str, Operation]) -> Refusal:
    allowed = ", ".join(sorted(methods))
    return Refusal(
        405,
        f"Method Not Allowed: this path takes {allowed}.",
        reason="wrong_method",
        headers=[(b"allow", allowed.encode())],
    )
