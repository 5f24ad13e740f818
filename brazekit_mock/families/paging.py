"""One page of a listing, in each of the styles that the document knows; every listing uses it.

Two faults live here, so that they strike every listing alike: `wrong_cursor` lists the first page
again, `page_repeats_an_entry` begins a page one entry early. They change what is listed, never
where the listing goes on, so that going through the pages still ends.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from ..context import Context
from ..message import Header, Refusal

__all__ = ["Page", "page_of"]

T = TypeVar("T")

_FIRST = 0
_MARK = "skip:"


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """The entries of one page, and the headers that lead to its neighbours."""

    entries: list[T]
    headers: Sequence[Header] = ()


def page_of(
    ctx: Context,
    entries: Sequence[T],
    *,
    size: int | None = None,
    bad_cursor: Refusal | None = None,
) -> Page[T]:
    """Cut the page that the request asks for out of all `entries`.

    `size` is the size of a full page where the document names none; without either there is one
    page. `bad_cursor` is what a cursor that no answer gave is refused with.
    """
    paging = ctx.operation.paging
    assert paging is not None, f"{ctx.operation.id} has no x-braze-paging"
    full = paging.get("page_size", size)
    start, full = _window(paging, ctx.params, full, len(entries), bad_cursor)
    headers: list[Header] = []
    if paging["style"] == "link":
        headers = _links(ctx, paging["cursor"], start, full, len(entries))
    listed = start
    is_further = _FIRST < start < len(entries)  # Behind the end nothing is listed by any fault.
    if is_further and ctx.fires("wrong_cursor"):
        listed = _FIRST
    elif is_further and ctx.fires("page_repeats_an_entry"):
        listed -= 1
    return Page(list(entries[listed : listed + full]), headers)


def _window(
    paging: Mapping[str, Any],
    params: Mapping[str, Any],
    full: int | None,
    total: int,
    bad_cursor: Refusal | None,
) -> tuple[int, int]:
    """How many entries come before the page, and how many it holds at most."""
    most = total if full is None else full
    match paging["style"]:
        case "offset":
            return params.get(paging["offset"], _FIRST), params.get(paging["limit"], most)
        case "scim":
            # RFC 7644, 3.4.2.4: the first is 1, lesser values count as it, negative counts as 0.
            start = max(params.get(paging["start_index"], 1) - 1, _FIRST)
            return start, max(params.get(paging["count"], most), 0)
        case "page":
            # Where a page may be any text, one that is no number is taken for the first.
            number = params.get(paging["page"], 0)
            return (number * most if isinstance(number, int) else _FIRST), most
        case _:
            return _position(params.get(paging["cursor"]), bad_cursor), most


def _cursor(start: int) -> str:
    return base64.b64encode(f"{_MARK}{start}".encode()).decode()


def _position(cursor: str | None, bad_cursor: Refusal | None) -> int:
    """Where a cursor leads, in the form of the documented ones: c2tpcDoxMDA= is skip:100."""
    if cursor is None:
        return _FIRST
    try:
        text = base64.b64decode(cursor, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        text = ""
    digits = text.removeprefix(_MARK)
    if text.startswith(_MARK) and digits.isdecimal() and len(digits) <= 12:
        return int(digits)
    raise bad_cursor or Refusal(400, "Invalid cursor", reason="invalid_cursor")


def _links(ctx: Context, name: str, start: int, full: int, total: int) -> list[Header]:
    """The Link header: no prev on the first page, no next on the last, none for a single page."""
    parts = []
    if start > _FIRST:
        parts.append((max(start - full, _FIRST), "prev"))
    if start + full < total:
        parts.append((start + full, "next"))
    if not parts:
        return []
    path = ctx.operation.path
    for parameter in ctx.operation.parameters:
        if parameter.place == "path":
            value = quote(str(ctx.params[parameter.name]), safe="")
            path = path.replace(f"{{{parameter.name}}}", value)
    # The documented cursors stand in the address unescaped, with the = at their end.
    text = ",".join(f'<{path}?{name}={_cursor(to)}>; rel="{rel}"' for to, rel in parts)
    return [(b"link", text.encode("latin-1"))]
