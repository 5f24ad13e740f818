"""Takes out of requests and answers what may name a person, open a door or be somebody's own text.

What is kept is what the document itself has: names of its fields, values of its enums, numbers and
truth values under its fields, and messages that stand in its examples word for word. Everything
else is replaced, keys of objects among it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ..document import Document, Operation
from ..message import Refusal
from ..routing import Router
from .shapes import Shape, Walker
from .standins import StandIns

__all__ = ["Redactor"]

_CURRENCY = re.compile(r"[A-Z]{3}\Z")
# Fields in which the API speaks itself; what they say is kept if it is known from the document.
_SAID = frozenset({"message", "status", "detail", "errors", "error", "type", "reason"})
# Numbers that lead to a person, whatever the document says of their place.
_PERSONAL = frozenset(
    {"phone", "phones", "phone_number", "phone_numbers", "latitude", "longitude", "coordinates"}
    | {"last_coordinates", "current_location", "altitude", "ll_accuracy", "alt_accuracy", "ip"}
)
_MEDIA = frozenset({"application/json", "text/html", "text/plain", "text/csv", "application/zip"})
_NUMERIC = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
_WAITS = ("x-ratelimit-retry-after", "retry-after")


class Redactor:
    """Redacts with one set of stand-ins, so that the same value is replaced alike everywhere."""

    def __init__(self, document: Document, standins: StandIns | None = None) -> None:
        self.standins = standins or StandIns()
        self.walker = Walker(document)
        self._router = Router(document.operations.values())
        self._said = frozenset(_messages(document.raw))

    def value(self, shape: Shape, value: Any) -> Any:
        """A body without what may name anybody."""
        if isinstance(value, dict):
            return dict(self._entry(shape, key, one) for key, one in value.items())
        if isinstance(value, list):
            return [self.value(self.walker.item(shape), one) for one in value]
        if isinstance(value, str):
            return self._text(shape, value)
        if isinstance(value, bool) or value is None:
            return value
        if not shape.is_known or shape.name in _PERSONAL:
            return self.standins.number(value)
        return value

    def _entry(self, shape: Shape, key: str, value: Any) -> tuple[str, Any]:
        below, is_named = self.walker.child(shape, key)
        if is_named:
            return key, self.value(below, value)
        free = self.walker.free(shape)
        # The values of free keys may be of the document's own kind, such as a state.
        kept = isinstance(value, str) and value in free.listed()
        return self.standins.text(key, "key"), value if kept else self.value(Shape(), value)

    def _text(self, shape: Shape, value: str) -> str:
        if not shape.is_known:
            return self.standins.text(value)
        if value in shape.listed():
            return value
        if shape.name in _SAID and value in self._said:
            return value
        if shape.name == "currency" and _CURRENCY.match(value):
            return value
        return self.standins.text(value, shape.name)

    # ------------------------------------------------------------ parameters

    def parameters(
        self, operation: Operation, path: dict[str, str], query: Iterable[tuple[str, str]]
    ) -> dict[str, Any]:
        """Path and query by name without brackets; parameters the document lacks are left out."""
        found: dict[str, Any] = {}
        known = {parameter.name: parameter for parameter in operation.parameters}
        for name, text in [*path.items(), *query]:
            parameter = known.get(name)
            if parameter is None:
                continue
            plain = name.removesuffix("[]")
            value = self._parameter(
                parameter.number, self.walker.parameter(name, parameter.schema), text
            )
            if name.endswith("[]") or plain in found:
                held = found.setdefault(plain, [])
                found[plain] = [*held, value] if isinstance(held, list) else [held, value]
            else:
                found[plain] = value
        return found

    def _parameter(self, number: str, shape: Shape, text: str) -> Any:
        if number == "boolean" and text in ("true", "false"):
            return text == "true"
        if number in ("integer", "number") and text.removeprefix("-").isdecimal():
            return self.value(shape, int(text[:18]))
        if text in shape.listed():
            return text
        items = self.walker.item(shape)
        return self._text(items if items.is_known else shape, text)

    # ------------------------------------------------------------ headers

    def headers(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Of an answer's headers those that tell of limits, pages and the form of the body."""
        kept: dict[str, str] = {}
        for name, text in headers:
            name = name.lower()
            if name == "content-type":
                media = text.partition(";")[0].strip().lower()
                kept[name] = media if media in _MEDIA else "application/octet-stream"
            elif name in _NUMERIC or name in _WAITS:
                if re.fullmatch(r"\d{1,12}", text):
                    kept[name] = text
            elif name == "link":
                kept[name] = ", ".join(self._links(text))
        return {name: text for name, text in kept.items() if text}

    def _links(self, text: str) -> Iterator[str]:
        for target, relation in re.findall(r'<([^>]*)>\s*;\s*rel="?(next|prev|first|last)"?', text):
            parts = urlsplit(target)
            try:
                operation, path = self._router.find("GET", parts.path)
            except Refusal:
                continue
            filled = operation.path
            for name, value in path.items():
                filled = filled.replace(f"{{{name}}}", self.standins.text(unquote(value), name))
            known = {parameter.name for parameter in operation.parameters}
            pairs = [pair for pair in parse_qsl(parts.query) if pair[0] in known]
            query = "&".join(f"{name}={self.standins.text(value, name)}" for name, value in pairs)
            yield f'<{filled}{"?" if query else ""}{query}>; rel="{relation}"'


def _messages(node: Any) -> Iterator[str]:
    """What the document's examples have in fields where the API speaks itself."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in _SAID:
                yield from _texts(value)
            yield from _messages(value)
    elif isinstance(node, list):
        for value in node:
            yield from _messages(value)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (one for one in value if isinstance(one, str))
