"""Mocks that answer otherwise than the API does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from brazekit_mock import app, limits
from brazekit_mock.message import MockRequest, MockResponse
from conformance.mutants.registry import Patches
from conformance.score.registry import answers, patched


def _body(response: MockResponse, change: Callable[[dict[str, Any]], Any]) -> None:
    try:
        body = json.loads(response.body)
    except ValueError:
        return
    if isinstance(body, dict):
        change(body)
        response.body = json.dumps(body).encode()


@answers("L1")
def answers_200_for_201(request: MockRequest, response: MockResponse) -> None:
    """Answers every success with 200."""
    response.status = 200 if 200 <= response.status < 300 else response.status


@answers("L1")
def answers_200_for_errors(request: MockRequest, response: MockResponse) -> None:
    """Answers every refusal with 200."""
    response.status = 200 if 400 <= response.status < 429 else response.status


@answers("L1")
def answers_400_for_all_refusals(request: MockRequest, response: MockResponse) -> None:
    """Refuses everything with 400."""
    response.status = 400 if 400 <= response.status < 429 else response.status


@answers("L1")
def answers_404_for_403(request: MockRequest, response: MockResponse) -> None:
    """Says that what one may not do is not there."""
    response.status = 404 if response.status == 403 else response.status


@answers("L1")
def answers_500_for_502(request: MockRequest, response: MockResponse) -> None:
    """Gives all failures of a server one status."""
    response.status = 500 if response.status > 500 else response.status


@answers("L1")
def answers_404_for_everything(request: MockRequest, response: MockResponse) -> None:
    """Knows no operation."""
    response.status = 404


@answers("L1")
def forgets_the_words(request: MockRequest, response: MockResponse) -> None:
    """Answers without a message."""
    _body(response, lambda body: body.pop("message", None))


@answers("L1")
def answers_201_for_202(request: MockRequest, response: MockResponse) -> None:
    """Says that what is queued is done."""
    response.status = 201 if response.status == 202 else response.status


@answers("L1")
def answers_nothing(request: MockRequest, response: MockResponse) -> None:
    """Answers successes with an empty object."""
    if response.status < 300:
        response.body = b"{}"


@answers("L1")
def answers_half(request: MockRequest, response: MockResponse) -> None:
    """Breaks off in the middle of each answer."""
    response.body = response.body[: len(response.body) // 2]


# ---------------------------------------------------------------- items


@answers("L2")
def hides_the_errors_of_items(request: MockRequest, response: MockResponse) -> None:
    """Does not tell which items were rejected."""
    _body(response, lambda body: body.pop("errors", None))


@answers("L2")
def counts_one_item_less(request: MockRequest, response: MockResponse) -> None:
    """Tells that one item less was processed."""

    def less(body: dict[str, Any]) -> None:
        for key in body:
            if key.endswith("_processed") and isinstance(body[key], int):
                body[key] -= 1

    _body(response, less)


@answers("L2")
def tells_of_the_item_behind(request: MockRequest, response: MockResponse) -> None:
    """Tells of the item behind the one that was rejected."""

    def shift(body: dict[str, Any]) -> None:
        for error in body.get("errors", []) if isinstance(body.get("errors"), list) else []:
            if isinstance(error, dict) and isinstance(error.get("index"), int):
                error["index"] += 1

    _body(response, shift)


@answers("L2")
def names_the_wrong_array(request: MockRequest, response: MockResponse) -> None:
    """Tells of rejected items as if all were attributes."""

    def rename(body: dict[str, Any]) -> None:
        for error in body.get("errors", []) if isinstance(body.get("errors"), list) else []:
            if isinstance(error, dict) and "input_array" in error:
                error["input_array"] = "purchases"

    _body(response, rename)


# ---------------------------------------------------------------- headers


def _drop(response: MockResponse, *names: bytes) -> None:
    response.headers = [pair for pair in response.headers if pair[0].lower() not in names]


@answers("L1")
def tells_no_rate_limit(request: MockRequest, response: MockResponse) -> None:
    """Sends no headers of a rate limit."""
    _drop(response, b"x-ratelimit-limit", b"x-ratelimit-remaining", b"x-ratelimit-reset")


@answers("L3")
def tells_no_time_to_wait(request: MockRequest, response: MockResponse) -> None:
    """Refuses with 429 and does not say for how long."""
    if response.status == 429:
        response.headers = []


@answers("L3")
def tells_a_time_to_wait_that_is_too_short(request: MockRequest, response: MockResponse) -> None:
    """Tells to wait for no time at all."""
    response.headers = [
        (name, b"0" if name.lower() == b"x-ratelimit-retry-after" else value)
        for name, value in response.headers
    ]


@patched("L3", "mock")
def swaps_the_meanings_of_the_reset() -> Patches:
    """Sends seconds left where the plan has an epoch, and the other way about."""
    real = limits.rate_headers

    def rate_headers(draw: Any, plan: Any, now: float) -> Any:
        is_left = plan.get("reset_header") == "seconds_left"
        return real(draw, {**plan, "reset_header": "epoch" if is_left else "seconds_left"}, now)

    return {(app, "rate_headers"): rate_headers, (limits, "rate_headers"): rate_headers}


@answers("L4")
def leads_to_no_next_page(request: MockRequest, response: MockResponse) -> None:
    """Sends no Link header."""
    _drop(response, b"link")


@answers("L4")
def leads_back(request: MockRequest, response: MockResponse) -> None:
    """Calls the next page the one before."""
    response.headers = [
        (name, value.replace(b'"next"', b'"prev"') if name.lower() == b"link" else value)
        for name, value in response.headers
    ]


@answers("L0")
def sees_another_method(request: MockRequest, response: MockResponse) -> None:
    """Answers a DELETE as if there had been something to tell."""
    if request.method == "DELETE":
        response.status, response.body = 204, b""
