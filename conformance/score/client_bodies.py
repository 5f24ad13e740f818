"""Clients that write headers and bodies wrongly, or put the key where it does not belong."""

from __future__ import annotations

import base64
import gzip
import re
from collections.abc import Callable
from typing import Any

from conformance.score.playing import Leaving
from conformance.score.registry import leaves


def _deep(value: Any, change: Callable[[Any], Any]) -> Any:
    """Change every leaf of a JSON value."""
    if isinstance(value, dict):
        return {key: _deep(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_deep(each, change) for each in value]
    return change(value)


def _arrays(request: Leaving, change: Callable[[list[Any]], Any]) -> None:
    """Change every array at the top of the body."""
    body = request.json
    if isinstance(body, dict):
        request.json = {k: change(v) if isinstance(v, list) else v for k, v in body.items()}


def _renamed(request: Leaving, name: Callable[[str], str]) -> None:
    body = request.json
    if isinstance(body, dict):
        request.json = {name(key): value for key, value in body.items()}


# ---------------------------------------------------------------- headers and key


@leaves("L0")
def puts_the_key_into_the_query(request: Leaving) -> None:
    """Sends the key as api_key=..., which stands in every log of every proxy."""
    key = request.headers.pop("authorization", "").removeprefix("Bearer ")
    request.pairs = [*request.pairs, ("api_key", key)]


@leaves("L0")
def puts_the_key_into_the_body(request: Leaving) -> None:
    """Sends the key as api_key in the body, as before May 2020."""
    if isinstance(request.json, dict):
        key = request.headers.pop("authorization", "").removeprefix("Bearer ")
        request.json = {**request.json, "api_key": key}


@leaves("L0")
def forgets_the_word_bearer(request: Leaving) -> None:
    """Sends the key alone in the Authorization header."""
    told = request.headers.get("authorization", "")
    request.headers["authorization"] = told.removeprefix("Bearer ")


@leaves("L0")
def sends_the_key_by_basic(request: Leaving) -> None:
    """Sends the key as a user name."""
    key = request.headers.get("authorization", "").removeprefix("Bearer ")
    coded = base64.b64encode(f"{key}:".encode()).decode()
    request.headers["authorization"] = f"Basic {coded}"


@leaves("L0")
def forgets_the_content_type(request: Leaving) -> None:
    """Does not say that a body is JSON."""
    request.headers.pop("content-type", None)


@leaves("L0")
def calls_the_body_a_form(request: Leaving) -> None:
    """Says that a body is a form, which it is not."""
    if request.body:
        request.headers["content-type"] = "application/x-www-form-urlencoded"


@leaves("L0")
def compresses_the_body(request: Leaving) -> None:
    """Sends bodies by gzip, which nobody takes."""
    if request.body:
        request.body = gzip.compress(request.body)
        request.headers["content-encoding"] = "gzip"


@leaves("L0")
def forgets_the_origin_of_scim(request: Leaving) -> None:
    """Leaves X-Request-Origin out."""
    request.headers.pop("x-request-origin", None)


@leaves("L0")
def takes_the_key_for_the_scim_token(request: Leaving) -> None:
    """Sends the API key where a SCIM token is asked for."""
    told = request.headers.get("authorization", "")
    request.headers["authorization"] = told.replace("Bearer scim-", "Bearer ")


# ---------------------------------------------------------------- body


@leaves("L0")
def renames_what_has_a_language_of_its_own(request: Leaving) -> None:
    """Writes `externalId` in place of `external_id`, in objects within the body too."""

    def camel(value: Any) -> Any:
        if isinstance(value, dict):
            return {_camel(key): camel(each) for key, each in value.items()}
        return [camel(each) for each in value] if isinstance(value, list) else value

    if request.json is not None:
        request.json = camel(request.json)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


@leaves("L0")
def renames_the_keys_of_the_body(request: Leaving) -> None:
    """Writes the outermost keys in camel case."""
    _renamed(request, _camel)


@leaves("L0")
def wraps_the_body(request: Leaving) -> None:
    """Puts the body below `data`."""
    if isinstance(request.json, dict):
        request.json = {"data": request.json}


@leaves("L0")
def drops_nulls(request: Leaving) -> None:
    """Leaves out what the caller gave as null."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: without(each) for key, each in value.items() if each is not None}
        return [without(each) for each in value] if isinstance(value, list) else value

    if request.json is not None:
        request.json = without(request.json)


@leaves("L0")
def drops_what_is_false(request: Leaving) -> None:
    """Leaves out false, zero and empty texts, as if nobody had given them."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            kept = {key: without(each) for key, each in value.items()}
            return {key: each for key, each in kept.items() if each or each is None}
        return [without(each) for each in value] if isinstance(value, list) else value

    if request.json is not None:
        request.json = without(request.json)


@leaves("L0")
def writes_ascii_only(request: Leaving) -> None:
    """Puts a question mark in place of what is not ASCII."""
    request.body = request.body.decode().encode("ascii", "replace")


@leaves("L0")
def writes_latin_1(request: Leaving) -> None:
    """Encodes text in two steps, of which the first was enough."""
    request.body = request.body.decode("latin-1").encode()


@leaves("L0")
def drops_the_body_of_a_delete(request: Leaving) -> None:
    """Sends DELETE without a body."""
    request.body = b"" if request.method == "DELETE" else request.body


@leaves("L0")
def turns_items_round(request: Leaving) -> None:
    """Sends the items of an array in the other order."""
    _arrays(request, lambda items: items[::-1])


@leaves("L0")
def sends_items_twice(request: Leaving) -> None:
    """Puts each item into the request twice."""
    _arrays(request, lambda items: [each for each in items for _ in range(2)])


@leaves("L0")
def forgets_the_last_item(request: Leaving) -> None:
    """Leaves the last item of each array out."""
    _arrays(request, lambda items: items[:-1])


@leaves("L0")
def unwraps_single_items(request: Leaving) -> None:
    """Sends an array of one item as the item."""
    _arrays(request, lambda items: items[0] if len(items) == 1 else items)


@leaves("L0")
def writes_numbers_as_text(request: Leaving) -> None:
    """Puts numbers between quotes."""
    if request.json is not None:
        number = (int, float)
        request.json = _deep(
            request.json,
            lambda x: str(x) if isinstance(x, number) and not isinstance(x, bool) else x,
        )


@leaves("L0")
def writes_truth_in_bodies_as_text(request: Leaving) -> None:
    """Puts true and false between quotes."""
    if request.json is not None:
        request.json = _deep(request.json, lambda x: str(x).lower() if isinstance(x, bool) else x)


@leaves("L0")
def rounds_numbers(request: Leaving) -> None:
    """Sends whole numbers only."""
    if request.json is not None:
        request.json = _deep(request.json, lambda x: int(x) if isinstance(x, float) else x)


@leaves("L0")
def forgets_the_zone_of_times(request: Leaving) -> None:
    """Cuts the zone off times."""
    if request.json is not None:
        request.json = _deep(
            request.json, lambda x: _ZONE.sub(r"\1", x) if isinstance(x, str) else x
        )


_ZONE = re.compile(r"^(\d{4}-\d\d-\d\dT[\d:.]+)(Z|[+-]\d\d:?\d\d)$")


@leaves("L0")
def writes_inner_objects_as_text(request: Leaving) -> None:
    """Writes what is two levels deep as text."""
    body = request.json
    if isinstance(body, dict):
        request.json = {
            key: [_texts(each) for each in value] if isinstance(value, list) else value
            for key, value in body.items()
        }


def _texts(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    return {key: str(each) if isinstance(each, dict) else each for key, each in item.items()}


@leaves("L0")
def says_who_it_is_in_the_body(request: Leaving) -> None:
    """Adds a member of its own to each body."""
    if isinstance(request.json, dict):
        request.json = {**request.json, "sdk": "mine"}
