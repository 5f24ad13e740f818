"""How a listing continues after an answer. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

import attrs

from brazekit_api.seam import Call, Paging
from brazekit_api.types import is_object

from .errors import InvalidRequest

__all__ = ["next_call"]

T = TypeVar("T")

_NEXT_LINK = re.compile(r"<([^>]*)>\s*;[^,<]*\brel\s*=\s*\"?next\"?", re.IGNORECASE)


def next_call(call: Call[T], data: Any, count: int, headers: Mapping[str, str]) -> Call[T] | None:
    """Give the call for the next page, or None after the last.

    `data` is the decoded answer to `call`, `count` the number of items in it. A page that is
    shorter than the size asked for is the last one, so no call is made only to find nothing.
    """
    paging = call.operation.paging
    if paging is None:
        return None
    if paging.style == "link":
        return _by_link(call, headers)
    if count == 0:
        return None
    if paging.style == "scim":
        return _by_start_index(call, paging, data, count)
    if paging.style not in ("offset", "page"):
        raise InvalidRequest(
            f"this version cannot page by {paging.style}: call the listing itself",
            operation=call.operation.id,
        )
    size = _number(call, paging.parameters.get("limit", ""), paging.page_size)
    if size is not None and count < size:
        return None
    name = paging.parameters[paging.style]
    step = count if paging.style == "offset" else 1
    return _with(call, name, (_number(call, name, 0) or 0) + step)


def _by_start_index(call: Call[T], paging: Paging, data: Any, count: int) -> Call[T] | None:
    """SCIM counts from 1 and tells the total."""
    name = paging.parameters["start_index"]
    following = (_number(call, name, 1) or 1) + count
    total: Any = data.get("totalResults") if is_object(data) else None
    if isinstance(total, int) and following > total:
        return None
    return _with(call, name, following)


def _by_link(call: Call[T], headers: Mapping[str, str]) -> Call[T] | None:
    """Take over the query of the next link, which may be relative, and nothing else of it.

    The address stays ours: an answer must not be able to send the key elsewhere.
    """
    found = _NEXT_LINK.search(headers.get("link", ""))
    if found is None:
        return None
    pairs = parse_qsl(urlsplit(found.group(1)).query, keep_blank_values=True)
    return attrs.evolve(call, query=tuple(pairs))


def _number(call: Call[Any], name: str, default: int | None) -> int | None:
    for key, value in call.query:
        if key == name and value.isdigit():
            return int(value)
    return default


def _with(call: Call[T], name: str, value: int) -> Call[T]:
    kept = tuple(pair for pair in call.query if pair[0] != name)
    return attrs.evolve(call, query=(*kept, (name, str(value))))
