"""Clients that write method, path and query wrongly."""

from __future__ import annotations

from urllib.parse import unquote

from conformance.score.playing import Leaving
from conformance.score.registry import leaves

# ---------------------------------------------------------------- method and path


@leaves("L0")
def sends_put_as_post(request: Leaving) -> None:
    """Sends PUT as POST."""
    request.method = "POST" if request.method == "PUT" else request.method


@leaves("L0")
def sends_patch_as_put(request: Leaving) -> None:
    """Sends PATCH as PUT."""
    request.method = "PUT" if request.method == "PATCH" else request.method


@leaves("L0")
def sends_delete_as_post(request: Leaving) -> None:
    """Sends DELETE as POST."""
    request.method = "POST" if request.method == "DELETE" else request.method


@leaves("L0")
def sends_get_as_post(request: Leaving) -> None:
    """Sends GET as POST."""
    request.method = "POST" if request.method == "GET" else request.method


@leaves("L0")
def does_not_escape_the_path(request: Leaving) -> None:
    """Writes what stands in a path as it is."""
    request.path = unquote(request.path)


@leaves("L0")
def escapes_the_path_twice(request: Leaving) -> None:
    """Escapes what was escaped before."""
    request.path = request.path.replace("%", "%25")


@leaves("L0")
def adds_a_slash_to_the_path(request: Leaving) -> None:
    """Ends every path with a slash."""
    request.path += "/"


@leaves("L0")
def leaves_the_path_in_lower_case(request: Leaving) -> None:
    """Writes paths in lower case."""
    request.path = request.path.lower()


# ---------------------------------------------------------------- query


@leaves("L0")
def forgets_the_brackets_of_lists(request: Leaving) -> None:
    """Sends `name=` in place of `name[]=`."""
    request.pairs = [(name.removesuffix("[]"), value) for name, value in request.pairs]


@leaves("L0")
def numbers_the_brackets_of_lists(request: Leaving) -> None:
    """Sends `name[0]=` in place of `name[]=`."""
    request.pairs = [
        (name.replace("[]", f"[{place}]"), value)
        for place, (name, value) in enumerate(request.pairs)
    ]


@leaves("L0")
def joins_lists_by_commas(request: Leaving) -> None:
    """Sends one value with commas in place of several."""
    joined: dict[str, str] = {}
    for name, value in request.pairs:
        joined[name] = f"{joined[name]},{value}" if name in joined else value
    request.pairs = joined.items()


@leaves("L0")
def sends_the_last_value_of_a_list(request: Leaving) -> None:
    """Forgets all values of a list but the last."""
    request.pairs = dict(request.pairs).items()


@leaves("L0")
def does_not_escape_plus_signs(request: Leaving) -> None:
    """Sends a plus sign in a query as it is, which stands for a blank."""
    request.query = request.query.replace("%2B", "+").replace("%2b", "+")


@leaves("L0")
def escapes_the_query_twice(request: Leaving) -> None:
    """Escapes what was escaped before."""
    request.query = request.query.replace("%", "%25")


@leaves("L0")
def names_parameters_as_its_language_does(request: Leaving) -> None:
    """Sends `last_edit_time_gt` in place of `last_edit.time[gt]`."""
    plain = str.maketrans({".": "_", "[": "_", "]": None})
    request.pairs = [
        (name if name.endswith("[]") else name.translate(plain), value)
        for name, value in request.pairs
    ]


@leaves("L0")
def writes_truth_as_its_language_does(request: Leaving) -> None:
    """Sends `True` in place of `true`."""
    words = {"true": "True", "false": "False"}
    request.pairs = [(name, words.get(value, value)) for name, value in request.pairs]


@leaves("L0")
def writes_truth_as_a_number(request: Leaving) -> None:
    """Sends `1` in place of `true`."""
    words = {"true": "1", "false": "0"}
    request.pairs = [(name, words.get(value, value)) for name, value in request.pairs]


@leaves("L0")
def puts_the_query_into_the_body(request: Leaving) -> None:
    """Sends the parameters of a GET as JSON."""
    if request.query:
        request.json, request.query = dict(request.pairs), ""


@leaves("L0")
def puts_the_body_into_the_query(request: Leaving) -> None:
    """Sends what belongs into the body as parameters."""
    if isinstance(request.json, dict):
        request.pairs = [(name, str(value)) for name, value in request.json.items()]
        request.body = b""


@leaves("L0")
def forgets_the_first_parameter(request: Leaving) -> None:
    """Drops the first parameter of each query."""
    request.pairs = request.pairs[1:]


@leaves("L0")
def adds_a_page_size(request: Leaving) -> None:
    """Sends a limit that nobody asked for with each GET."""
    if request.method == "GET":
        request.pairs = [*request.pairs, ("limit", "100")]
