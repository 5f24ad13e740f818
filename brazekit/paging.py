"""How a listing begins, continues after an answer, and is told where it stood. Pure.

A listing's place is a page, and how many of its entries were already given. Series of days or hours
are cut into windows of the longest that the API gives, oldest first.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

import attrs
import msgspec

from brazekit_api.seam import Call, Paging
from brazekit_api.types import is_object

from .errors import InvalidRequest

__all__ = ["Place", "first_place", "from_text", "place_after", "to_text"]

T = TypeVar("T")
_Query = tuple[tuple[str, str], ...]

_NEXT_LINK = re.compile(r"<([^>]*)>\s*;[^,<]*\brel\s*=\s*\"?next\"?", re.IGNORECASE)
_UNITS = {"hour": dt.timedelta(hours=1)}
_DAY = dt.timedelta(days=1)


@attrs.frozen
class Place:
    """A page, by its query, and the number of its entries that were `given`.

    A series also knows the end of its last window, `until`, and how many days or hours are `left`
    for the windows after this one.
    """

    query: _Query
    given: int = 0
    until: str = ""
    left: int = 0


def first_place(call: Call[Any], now: float) -> Place:
    """Give the first page of a listing; `now` in seconds since 1970 ends a series without an end.

    Raises `InvalidRequest` for a style of paging that this version does not know.
    """
    paging = call.operation.paging
    if paging is None or paging.style in ("link", "offset", "page", "scim"):
        return Place(call.query)
    if paging.style != "window":
        raise InvalidRequest(
            f"this version cannot page by {paging.style}: call the listing itself",
            operation=call.operation.id,
        )
    wanted = _number(call.query, paging.parameters["length"], 0) or 0
    if wanted <= (paging.page_size or wanted):
        return Place(call.query)
    name = paging.parameters["ending_at"]
    given = [value for key, value in call.query if key == name]
    end = given[0] if given else dt.datetime.fromtimestamp(int(now), dt.UTC).isoformat()
    return _window(call, paging, end, wanted)


def place_after(
    call: Call[T], place: Place, data: Any, count: int, headers: Mapping[str, str]
) -> Place | None:
    """Give the page after `place`, or None after the last.

    `data` is the decoded answer, `count` the number of entries in it. A page that is shorter than
    the size asked for is the last one, so no call is made only to find nothing.
    """
    paging = call.operation.paging
    if paging is None:
        return None
    if paging.style == "window":
        return _window(call, paging, place.until, place.left) if place.left else None
    if paging.style == "link":
        return _by_link(headers)
    if count == 0:
        return None
    if paging.style == "scim":
        return _by_start_index(place.query, paging, data, count)
    size = _number(place.query, paging.parameters.get("limit", ""), paging.page_size)
    if size is not None and count < size:
        return None
    name = paging.parameters[paging.style]
    step = count if paging.style == "offset" else 1
    return _with(place.query, name, str((_number(place.query, name, 0) or 0) + step))


def _window(call: Call[Any], paging: Paging, end: str, wanted: int) -> Place:
    """Give the oldest window of the `wanted` days or hours before `end`."""
    length = min(wanted, paging.page_size or wanted)
    left = wanted - length
    unit = _UNITS.get(dict(call.query).get(paging.parameters.get("unit", ""), ""), _DAY)
    try:
        ending = dt.datetime.fromisoformat(end) - left * unit
    except (ValueError, OverflowError):
        raise InvalidRequest(
            "the series would begin before the calendar does, or its end is no time",
            operation=call.operation.id,
        ) from None
    query = _with(call.query, paging.parameters["length"], str(length)).query
    query = _with(query, paging.parameters["ending_at"], ending.isoformat()).query
    return Place(query, until=end, left=left)


def _by_start_index(query: _Query, paging: Paging, data: Any, count: int) -> Place | None:
    """SCIM counts from 1 and tells the total."""
    name = paging.parameters["start_index"]
    following = (_number(query, name, 1) or 1) + count
    total: Any = data.get("totalResults") if is_object(data) else None
    if isinstance(total, int) and following > total:
        return None
    return _with(query, name, str(following))


def _by_link(headers: Mapping[str, str]) -> Place | None:
    """Take over the query of the next link, which may be relative, and nothing else of it.

    The address stays ours: an answer must not be able to send the key elsewhere.
    """
    found = _NEXT_LINK.search(headers.get("link", ""))
    if found is None:
        return None
    return Place(tuple(parse_qsl(urlsplit(found.group(1)).query, keep_blank_values=True)))


def _number(query: _Query, name: str, default: int | None) -> int | None:
    for key, value in query:
        if key == name and value.isdigit():
            return int(value)
    return default


def _with(query: _Query, name: str, value: str) -> Place:
    kept = tuple(pair for pair in query if pair[0] != name)
    return Place((*kept, (name, value)))


# ---------------------------------------------------------------- as text


class _Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    operation: str
    path: str
    query: list[tuple[str, str]]
    given: int
    until: str
    left: int
    is_over: bool


def to_text(call: Call[Any], place: Place | None) -> str:
    """Give a place as text that goes through files and URLs; None is the end."""
    at = place or Place(())
    whole = _Text(
        call.operation.id, call.path, list(at.query), at.given, at.until, at.left, place is None
    )
    return base64.urlsafe_b64encode(msgspec.json.encode(whole)).decode("ascii")


def from_text(call: Call[Any], text: str) -> Place | None:
    """Give the place of a text, or raise `InvalidRequest` if it is none of this call."""
    try:
        whole = msgspec.json.decode(base64.b64decode(text, b"-_", validate=True), type=_Text)
    except (binascii.Error, ValueError, msgspec.MsgspecError):
        raise InvalidRequest(
            "this text is not the position of a listing", operation=call.operation.id
        ) from None
    if (whole.operation, whole.path) != (call.operation.id, call.path):
        raise InvalidRequest(
            f"this is a position of another listing, {whole.operation}",
            operation=call.operation.id,
        )
    if whole.is_over:
        return None
    return Place(tuple(whole.query), max(whole.given, 0), whole.until, max(whole.left, 0))
