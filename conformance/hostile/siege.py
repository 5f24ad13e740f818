"""Lays siege to a served mock: sends cases and holds every answer, and the state, to the rules."""

from __future__ import annotations

import random
import re
from collections import Counter, deque
from dataclasses import fields, is_dataclass
from functools import partial
from types import FunctionType, MethodType
from typing import Any

from brazekit_mock.clock import Clock
from brazekit_mock.document import Document, Operation
from brazekit_mock.families import totals
from brazekit_mock.journal import Journal
from brazekit_mock.limits import Buckets
from brazekit_mock.server import Server
from brazekit_mock.tenant import Tenant
from conformance.document import all_operations
from conformance.hostile.case import Case, request
from conformance.hostile.control import bad_control
from conformance.hostile.requests import GOOD, HEALTH, KINDS, TRACK, Make
from conformance.hostile.wire import Answer, Line
from conformance.scenery import play, scene_of
from conformance.stage import START

_RENEWED_EVERY = 100
# What a refused request may change: it was a request, drew from its bucket and took time.
_PASSING = (Journal, Buckets, Clock, Document, Operation)


def frozen(value: Any, seen: dict[int, tuple[int, Any]] | None = None) -> Any:
    """A copy of all that a workspace keeps, which equals another one if nothing changed."""
    seen = {} if seen is None else seen
    if value is None or isinstance(value, bool | int | float | str | bytes):
        return value
    if isinstance(value, _PASSING):
        return None
    if id(value) in seen:
        return ("again", seen[id(value)][0])
    seen[id(value)] = (len(seen), value)  # Held, so that no other one gets its id.
    if isinstance(value, dict):
        return tuple((frozen(key, seen), frozen(one, seen)) for key, one in value.items())
    if isinstance(value, set | frozenset):
        return frozenset(map(repr, value))
    if isinstance(value, list | tuple | deque):
        return tuple(frozen(one, seen) for one in value)
    if isinstance(value, random.Random):
        return value.getstate()
    if is_dataclass(value) and not isinstance(value, type):
        return tuple(frozen(getattr(value, one.name), seen) for one in fields(value))
    if isinstance(value, type):
        return value.__qualname__
    if isinstance(value, MethodType | FunctionType | partial):
        return frozen(_variables(value), seen)
    slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
    held = {name: getattr(value, name, None) for name in slots} | getattr(value, "__dict__", {})
    return frozen(held, seen) if held else repr(value)


def _variables(function: MethodType | FunctionType | partial[Any]) -> list[Any]:
    """What a function does not share with others of its name."""
    if isinstance(function, partial):
        return [function.func, function.args, function.keywords]
    if isinstance(function, MethodType):
        return [function.__func__.__qualname__, function.__self__]
    return [function.__qualname__, *(cell.cell_contents for cell in function.__closure__ or ())]


def _apart(one: Any, other: Any, path: str = "") -> str:
    """Where two frozen states first differ."""
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        for mine, theirs in zip(one, other, strict=True):
            if mine != theirs:
                is_named = isinstance(mine, tuple) and mine and isinstance(mine[0], str)
                return _apart(mine, theirs, f"{path}/{mine[0]}" if is_named else path)
    return f"{path} from {one!r:.200} to {other!r:.200}"


class Siege:
    """Cases drawn by a seed, sent one after the other; `seen` counts the answers by kind."""

    def __init__(self, server: Server, seed: int) -> None:
        self._server = server
        self._port = int(server.url.rsplit(":", 1)[1])
        self._rng = random.Random(seed)  # noqa: S311 - reproducible, not secret
        self._makes: list[Make] = [*KINDS, bad_control]
        self._weights = [*KINDS.values(), 20]
        self._renewals = 0
        self.seen: Counter[tuple[str, int]] = Counter()
        self.renew()

    def renew(self) -> None:
        """Go on in a workspace of its own, with a user in it."""
        self._renewals += 1
        self.key = f"mock-key-{self._renewals}"
        tenant = self._server.mock.tenant(str(self._renewals))
        tenant.settings.rate_limits = False
        tenant.clock.set(START)  # Before the times of the examples.
        play(self._server.mock, scene_of(*all_operations()), self.key)
        totals(tenant)  # Makes what families keep, which else appears with the first look.
        self._check_it_serves(201)
        self._state = self.state()

    @property
    def tenant(self) -> Tenant:
        """The workspace at present."""
        return self._server.mock.tenants[str(self._renewals)]

    def state(self) -> Any:
        """All that the workspace keeps."""
        with self._server.mock.lock:
            return frozen(self.tenant)

    def run(self, requests: int) -> None:
        """Send so many cases; raises AssertionError with the case where something is wrong."""
        for number in range(requests):
            (make,) = self._rng.choices(self._makes, self._weights)
            case = make(self._rng, self.key)
            try:
                answers = self._send(case)
                self._judge(case, answers)
            except AssertionError as error:
                name = getattr(make, "__name__", "")
                shown = case.data if len(case.data) < 3_000 else case.data[:1_500] + b" ... "
                raise AssertionError(f"case {number}, {name}: {error}\n{shown!r}") from error
            for answer in answers:
                self.seen[getattr(make, "__name__", ""), answer.status] += 1
            changed = case.is_control and any(answer.status < 300 for answer in answers)
            if changed:
                self._check_it_serves()
                self._state = self.state()
            if (changed and not case.data.startswith(b"GET")) or number % _RENEWED_EVERY == 0:
                self.renew()

    # ------------------------------------------------------------ one case

    def _send(self, case: Case) -> list[Answer]:
        with Line(self._port) as line:
            cut = self._rng.randrange(len(case.data)) if self._rng.random() < 0.3 else 0
            line.send(case.data[:cut])
            line.send(case.data[cut:], end=not case.is_framed)
            if case.is_aborted:
                line.abort()
                return []
            found: list[Answer] = []
            while not case.is_framed or len(found) < case.answers:
                answer = line.answer(has_body=not case.has_no_body)
                if answer is None:
                    break
                found.append(answer)
            if case.is_framed:
                assert len(found) == case.answers, "the connection was closed without an answer"
                self._check_it_goes_on(line)
            return found

    def _check_it_goes_on(self, line: Line) -> None:
        line.send(request(b"GET", HEALTH, key="mock-key"))
        answer = line.answer()
        assert answer is not None, "the connection was closed, which HTTP did not ask for"
        assert answer.status == 200, "the next request on the connection was not understood"

    def _judge(self, case: Case, answers: list[Answer]) -> None:
        assert len(answers) <= case.answers, f"{len(answers)} answers: {answers}"
        assert answers or not case.is_whole or case.is_aborted, "no answer at all"
        for answer in answers:
            assert answer.status < 500, f"{answer}"
            assert answer.status >= 400 or not case.is_hostile, f"smuggled: {answer}"
            assert 200 <= answer.status < 300 or answer.status >= 400, f"{answer}"
            if answer.status >= 400 and not case.has_no_body:
                assert re.match(r"application/json", answer.headers.get("content-type", "")), answer
                assert answer.reason, f"a refusal without a reason: {answer}"
        after, before = self.state(), self._state
        if all(answer.status >= 400 for answer in answers) and not case.is_aborted:
            assert after == before, f"a refused request changed {_apart(before, after)}: {answers}"
        self._state = after

    def _check_it_serves(self, status: int | None = None) -> None:
        """Any valid request is answered, and taken unless settings say otherwise."""
        with Line(self._port) as line:
            line.send(request(b"GET", HEALTH, key="mock-key"))
            assert (answer := line.answer()) is not None
            assert answer.status == 200
        tenant = self.tenant
        tenant.faults.disarm()
        with Line(self._port) as line:
            line.send(request(b"POST", TRACK, GOOD, key=self.key))
            assert (answer := line.answer()) is not None
            assert answer.status == status or (status is None and answer.status < 500), answer
