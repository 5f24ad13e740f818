"""Whether what happened is what a case expects. Pure: it is given all that was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from .judge_outcome import outcome_problems
from .matching import ABSENT, at_pointer, differences, shown
from .seen import Seen, items_in, mismatch

__all__ = ["Happened", "judge"]

_TIMER = 0.02
"""Seconds by which a timer may be early, and clocks may differ in what they call a second."""


@attrs.frozen
class Happened:
    """All that is known of one run of a case.

    `requests` is None where nobody could see them (a real workspace). `heard` is all that the
    adapter wrote beside its answers. `after` has an answer for each of the case's `after`.
    """

    outcome: Mapping[str, Any]
    requests: Sequence[Seen] | None = None
    state: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    after: Sequence[tuple[int, Any]] = ()
    heard: str = attrs.field(default="", repr=False)
    key: str = attrs.field(default="", repr=False)


def judge(then: Mapping[str, Any], happened: Happened) -> list[str]:
    """Give what is not as expected, in sentences that begin with the part of `then`."""
    found: list[str] = []
    for part, told in then.items():
        problems = _PARTS[part](told, happened)
        found += [f"{part}: {problem}" for problem in problems]
    return found


# ---------------------------------------------------------------- requests


def _requests(told: Mapping[str, Any], happened: Happened) -> Iterator[str]:
    requests = happened.requests or ()
    if "count" in told:
        yield from differences(told["count"], len(requests), "the number of requests")
    expected = told.get("seen")
    if expected is not None and len(expected) != len(requests):
        lines = "; ".join(seen.line() for seen in requests[:6])
        yield f"{len(requests)} requests were sent, not {len(expected)}: {lines or 'none'}"
    for number, (match, seen) in enumerate(zip(expected or (), requests, strict=False), 1):
        yield from (f"request {number}: {problem}" for problem in mismatch(match, seen))
    for number, seen in enumerate(requests, 1):
        if "each" in told:
            yield from (f"request {number}: {text}" for text in mismatch(told["each"], seen))
    for index, match in enumerate(told.get("some", ())):
        if not any(not mismatch(match, seen) for seen in requests):
            lines = "; ".join(seen.line() for seen in requests[:6])
            yield f"some.{index}: no request is like this; there were: {lines or 'none'}"
    for array, count in told.get("total_items", {}).items():
        total = sum(items_in(seen, array) for seen in requests)
        yield from differences(count, total, f"the number of {array} in all requests")


def _waited(
    told: Sequence[Mapping[str, Any]], happened: Happened
) -> Iterator[tuple[str, float | None, float]]:
    requests = happened.requests or ()
    for wait in told:
        first, second = wait["between"]
        name = f"between requests {first} and {second}"
        there = second <= len(requests)
        passed = requests[second - 1].at - requests[first - 1].at if there else None
        yield name, passed, wait["seconds"]


def _waits_at_least(told: Sequence[Mapping[str, Any]], happened: Happened) -> Iterator[str]:
    for name, passed, seconds in _waited(told, happened):
        if passed is None:
            yield f"{name}: there is no such request"
        elif passed < seconds - _TIMER:
            yield f"{name}: {passed:.2f} s passed, not {seconds} or more"


def _waits_at_most(told: Sequence[Mapping[str, Any]], happened: Happened) -> Iterator[str]:
    for name, passed, seconds in _waited(told, happened):
        if passed is None:
            yield f"{name}: there is no such request"
        elif passed > seconds:
            yield f"{name}: {passed:.2f} s passed, more than {seconds}"


# ---------------------------------------------------------------- state


def _outcome(told: Mapping[str, Any], happened: Happened) -> Iterator[str]:
    return outcome_problems(told, happened.outcome)


def _state(told: Mapping[str, Any], happened: Happened) -> Iterator[str]:
    for name, expected in told.items():
        yield from differences(expected, happened.state.get(name, ABSENT), name)


def _after(told: Sequence[Mapping[str, Any]], happened: Happened) -> Iterator[str]:
    for asked, (status, body) in zip(told, happened.after, strict=True):
        name = f"{asked['method']} {asked['path']}"
        if status != asked.get("status", status):
            yield f"{name} answered {status}, not {asked['status']}"
        elif "status" not in asked and status >= 400:
            yield f"{name} answered {status}: {shown(body)}"
        for pointer, expected in asked["pick"].items():
            for problem in differences(expected, at_pointer(body, pointer), pointer):
                yield f"{name}: {problem}"


# ---------------------------------------------------------------- what must not happen


def _never(told: Mapping[str, Any], happened: Happened) -> Iterator[str]:
    requests = happened.requests or ()
    if "second_request" in told and len(requests) > 1:
        lines = "; ".join(seen.line() for seen in requests[:6])
        yield f"a second request was sent: {lines}"
    for match in told.get("request", ()):
        for number, seen in enumerate(requests, 1):
            if not mismatch(match, seen):
                yield f"request {number} is one that must not be sent: {seen.line()}"
    # What a client gives back as data is the caller's own; all else may end in a log.
    outcome = {key: value for key, value in happened.outcome.items() if key != "value"}
    places = {"what the client wrote": happened.heard, "the outcome": repr(outcome)}
    for text in told.get("shown", ()):
        secret = happened.key if text == "{key}" else text
        for place, content in places.items():
            if secret in content:
                # The secret itself is no more at home in a report than in a log.
                name = "the key" if text == "{key}" else f"the text that begins with {text[:3]!r}"
                yield f"{name} stands in {place}"


_PARTS: Mapping[str, Callable[[Any, Happened], Iterator[str]]] = {
    "requests": _requests,
    "waits_at_least": _waits_at_least,
    "waits_at_most": _waits_at_most,
    "outcome": _outcome,
    "state": _state,
    "after": _after,
    "never": _never,
}
