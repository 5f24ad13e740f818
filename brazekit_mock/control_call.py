"""One request to the mock's own surface, and how its fields are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

import msgspec

from .located import Located, from_yaml
from .message import MockRequest, Refusal
from .pipeline import parse_body
from .tenant import Tenant

__all__ = ["Call", "Window", "number", "read", "text", "texts", "window"]

T = TypeVar("T")


class Call:
    """One request to the surface, taken apart."""

    def __init__(
        self,
        tenant: Tenant,
        rest: str,
        query: Mapping[str, str],
        sent: Located,
        *,
        wants_page: bool = False,
    ) -> None:
        self.tenant = tenant
        self.rest = rest
        self.query = query
        self.sent = sent  # The body with the lines of its parts.
        self.body: dict[str, Any] = sent.value
        self.wants_page = wants_page  # Whether a browser asks for something to show.

    def only(self, *names: str) -> None:
        """Refuse a body with fields that the endpoint does not know."""
        if not set(self.body) <= set(names):
            raise ValueError(f"The body takes {', '.join(names)}.")


def read(request: MockRequest) -> tuple[MockRequest, Located]:
    """The body, of JSON or YAML by its content type, and the request with it in JSON."""
    kind = (request.header(b"content-type") or "").partition(";")[0].strip().lower()
    if kind.endswith(("/yaml", "/x-yaml", "+yaml")) and request.body:
        try:
            body = from_yaml(request.body)
        except ImportError:
            raise ValueError("YAML is read only with PyYAML, of the extra mock.") from None
        sent = msgspec.json.encode(body.value)
        request = MockRequest(
            request.method, request.path, query=request.query, headers=request.headers, body=sent,
            client=request.client, scheme=request.scheme,
        )  # fmt: skip
    else:
        found = parse_body(request, any_type=True)
        body = Located({} if found is None else found)
    if not isinstance(body.value, dict):
        raise Refusal(400, "The body must be an object.", reason="control")
    return request, body


def text(body: Mapping[str, Any], name: str) -> str | None:
    value = body.get(name)
    if value is not None and (not isinstance(value, str) or not value or len(value) > 200):
        raise ValueError(f"The field {name} is a text of 1 to 200 characters.")
    return value


def texts(body: Mapping[str, Any], name: str) -> list[str] | None:
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"The field {name} is a list of texts.")
    return value


def number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"The field {name} is a number of seconds (or, for set, a date).")
    return float(value)


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a list is asked for."""

    limit: int
    offset: int
    newest: bool

    def of(self, entries: Iterable[T]) -> Iterator[T]:
        """The part of entries that are in the order asked for already."""
        return islice(entries, self.offset, self.offset + self.limit)


def window(query: Mapping[str, str], limit: int = 10**9) -> Window:
    """The `limit` (or this default), the `offset`, and the `order`: oldest unless it is newest."""
    counts = {"limit": limit, "offset": 0}
    for name in counts:
        value = query.get(name)
        if value is None:
            continue
        if not value.isdecimal() or len(value) > 9:
            raise ValueError(f"The {name} is a whole number, 0 or more.")
        counts[name] = int(value)
    order = query.get("order", "oldest")
    if order not in ("oldest", "newest"):
        raise ValueError("The order is oldest or newest.")
    return Window(counts["limit"], counts["offset"], order == "newest")
