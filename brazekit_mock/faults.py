"""Misbehaviour on command: faults by name, with a count, a probability and a seed.

Two kinds. Faults of the wire change how an answer reaches the caller. Faults of the state break one
invariant of the document each; the code that keeps an invariant asks `fires` at the point where it
would, so that arming a fault changes nothing else.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .times import iso, parse_time
from .waiting import excuse

__all__ = ["OPTIONS", "WIRE_FAULTS", "Armed", "Faults"]

BEFORE = (
    "rate_limited", "retry_after_only", "server_error", "bad_gateway_html", "drop_before", "answer",
)  # fmt: skip
AFTER = ("drop_after", "slow", "truncated_json")

WIRE_FAULTS: Mapping[str, str] = {
    "rate_limited": "Answers 429 as the plan does; `retry_after` seconds until the reset, 1.",
    "retry_after_only": "Answers 429 with X-Ratelimit-Retry-After alone; `retry_after` seconds, 1.",
    "server_error": "Answers 500 (or `status`); applies the request first when `applied` is true.",
    "bad_gateway_html": "Answers 502 with an HTML page; `applied` as for server_error.",
    "drop_before": "Closes the connection without applying the request.",
    "answer": "Answers what is scripted: `status` (200 to 599), `headers`, `body` as text or as "
    "`json`, after `delay` seconds, 0; `applied` as for server_error.",
    "drop_after": "Applies the request, then closes the connection.",
    "slow": "Applies the request and answers after `delay` seconds, 1.",
    "truncated_json": "Applies the request and answers with the first half of the JSON.",
    "reject_item": "Rejects one item of a batch: `array` and `index`, or one drawn at random.",
    "queued": "Answers 202 queued where the document has it, and applies after `delay` seconds, 0.",
    "wrong_cursor": "Answers a later page of a listing with the first page again.",
}


def _is_seconds(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 86_400


def _is_status(value: Any) -> bool:
    return type(value) is int and 200 <= value <= 599


# What HTTP lets a header be named; another name would spoil the answer for every client.
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def _is_headers(value: Any) -> bool:
    """Texts by name, or lists of texts where a header comes more than once."""
    return isinstance(value, dict) and all(
        _NAME.fullmatch(name) and all(map(_is_header, text if isinstance(text, list) else [text]))
        for name, text in value.items()
    )


def _is_header(text: Any) -> bool:
    return isinstance(text, str) and text.isascii() and text.isprintable()


OPTIONS: Mapping[str, Callable[[Any], bool]] = {
    "retry_after": _is_seconds,
    "delay": _is_seconds,
    "status": _is_status,
    "applied": lambda value: isinstance(value, bool),
    "headers": _is_headers,
    "body": lambda value: isinstance(value, str),
    "json": lambda value: True,
    "array": lambda value: isinstance(value, str),
    "index": lambda value: type(value) is int and value >= 0,
}


@dataclass(slots=True)
class Armed:
    """One armed fault.

    `count` is how often it still fires, None for until it is disarmed; `skip` how many requests
    that it would strike still go by unharmed.
    """

    id: int
    name: str
    count: int | None
    probability: float
    operation: str | None
    seed: int
    options: dict[str, Any]
    skip: int = 0
    at: int | None = None  # Milliseconds of the virtual clock; before, it strikes nothing.
    fired: int = 0
    rng: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)  # noqa: S311 - reproducible, not secret

    def public(self) -> dict[str, Any]:
        """The fault as the control surface shows it."""
        return {
            "id": self.id,
            "name": self.name,
            "count": self.count,
            "probability": self.probability,
            "operation": self.operation,
            "seed": self.seed,
            "skip": self.skip,
            "at": None if self.at is None else iso(self.at),
            "fired": self.fired,
            **self.options,
        }


class Faults:
    """What is armed in one workspace."""

    def __init__(
        self,
        invariants: Iterable[Mapping[str, Any]],
        seed: int,
        now: Callable[[], int] = lambda: 0,
    ) -> None:
        self.known: dict[str, str] = dict(WIRE_FAULTS)
        self.waiting: dict[str, str] = {}
        for invariant in invariants:
            waits = excuse(invariant["id"])
            if waits is None:
                self.known[invariant["fault"]] = f"Breaks: {invariant['statement']}"
            else:
                self.waiting[invariant["fault"]] = waits
        self.armed: list[Armed] = []
        self.seed = seed
        self._now = now
        self._last = 0

    def arm(
        self,
        name: str,
        *,
        count: int | None = None,
        probability: float = 1.0,
        operation: str | None = None,
        seed: int | None = None,
        skip: int = 0,
        at: float | str | None = None,
        **options: Any,
    ) -> Armed:
        """Let `name` happen `count` times (None: until disarmed) to requests of `operation`.

        The first `skip` of the requests that it would strike go by, and none is struck before `at`:
        seconds of the virtual clock from now, or a date and time in ISO 8601. Of several faults
        that would strike the same request the one that was armed first does, so that a list of
        faults with `count` 1 is a script.
        """
        if name in self.waiting:
            raise ValueError(f"The fault {name} cannot be armed yet. {self.waiting[name]}")
        if name not in self.known:
            raise ValueError(f"No fault has this name. Known: {', '.join(sorted(self.known))}.")
        if count is not None and (type(count) is not int or count < 1):
            raise ValueError("A fault's count is a whole number of 1 or more, or null.")
        if type(probability) not in (int, float) or not 0 < probability <= 1:
            raise ValueError("A fault's probability is above 0 and at most 1.")
        if type(skip) is not int or skip < 0:
            raise ValueError("A fault's skip is a whole number of 0 or more.")
        if seed is not None and type(seed) is not int:
            raise ValueError("A fault's seed is a whole number.")
        for option, value in options.items():
            fits = OPTIONS.get(option)
            if fits is None:
                raise ValueError(f"Faults take the options {', '.join(OPTIONS)}.")
            if not fits(value):
                raise ValueError(f"The fault option {option} has a wrong value.")
        if name == "server_error" and options.get("status", 500) < 500:
            raise ValueError("A server_error has a status of 500 or more; see the fault answer.")
        self._last += 1
        chosen = self.seed * 1_000 + self._last if seed is None else seed
        armed = Armed(
            self._last, name, count, float(probability), operation, chosen, options, skip,
            self._moment(at),
        )  # fmt: skip
        self.armed.append(armed)
        return armed

    def _moment(self, at: Any) -> int | None:
        if at is None:
            return None
        if _is_seconds(at):
            return self._now() + int(at * 1_000)
        moment = parse_time(at) if isinstance(at, str) else None
        if moment is None:
            raise ValueError(
                "A fault's at is a number of seconds, up to a day, or a date and time."
            )
        return moment

    def disarm(self, fault_id: int | None = None) -> int:
        """Disarm one fault, or all; answers how many."""
        before = len(self.armed)
        self.armed = [one for one in self.armed if fault_id is not None and one.id != fault_id]
        return before - len(self.armed)

    def take(self, name: str, operation: str) -> Armed | None:
        """The armed fault `name` if it happens to this request, counted as happened."""
        for armed in self.armed:
            if armed.name == name and armed.operation in (None, operation):
                if armed.at is not None and self._now() < armed.at:
                    continue
                if armed.probability < 1 and armed.rng.random() >= armed.probability:
                    continue
                if armed.skip:
                    armed.skip -= 1
                    continue
                armed.fired += 1
                if armed.count is not None:
                    armed.count -= 1
                    if not armed.count:
                        self.armed.remove(armed)
                return armed
        return None

    def take_first(self, names: Iterable[str], operation: str) -> Armed | None:
        """The first of `names` that happens, in the order of arming."""
        wanted = set(names)
        for armed in list(self.armed):
            if armed.name in wanted:
                taken = self.take(armed.name, operation)
                if taken is not None:
                    return taken
                wanted.discard(armed.name)
        return None
