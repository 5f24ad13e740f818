"""Runs cases against an adapter: several processes of it side by side, a workspace per case."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any, Protocol

from .adapter import Adapter, Lost
from .judge import Happened, judge
from .model import Case
from .results import KnownFailing, Result, Run, Verdict
from .stage import NotSet, Scene

__all__ = ["AnyStage", "run", "run_case"]

_WITHIN = 30.0


class AnyStage(Protocol):
    """Where a case takes place: a mock, or a real workspace."""

    def set(self, case: Case) -> Scene: ...
    def look(self, scene: Scene, outcome: Mapping[str, Any], heard: str) -> Happened: ...
    def drop(self, scene: Scene) -> None: ...


class Pool:
    """Adapters that are free; one that is lost is replaced by a new one."""

    def __init__(self, start: Callable[[], Adapter], size: int) -> None:
        self._start = start
        self._free: SimpleQueue[Adapter | None] = SimpleQueue()
        first = start()
        self.hello = first.hello
        self._free.put(first)
        for _ in range(size - 1):
            self._free.put(None)  # Started when it is first needed.

    @contextmanager
    def one(self) -> Iterator[Adapter]:
        """Lend an adapter; end it if the case loses it."""
        adapter = self._free.get()
        if adapter is None:
            adapter = self._start()
        try:
            yield adapter
        except BaseException:
            adapter.close()
            adapter = None
            raise
        finally:
            self._free.put(adapter)

    def close(self) -> None:
        """End all that are free."""
        while not self._free.empty():
            adapter = self._free.get()
            if adapter is not None:
                adapter.close()


def run(
    cases: Sequence[Case],
    start: Callable[[], Adapter],
    stage: AnyStage,
    *,
    jobs: int = 4,
    known: KnownFailing | None = None,
    told: Callable[[Result], None] = lambda _: None,
) -> Run:
    """Run the cases and judge them; `told` hears of each result as it comes.

    Raises:
        AdapterError: The adapter does not start.
    """
    began = time.monotonic()
    pool = Pool(start, jobs)

    def one(case: Case) -> Result:
        result = _in_pool(case, pool, stage)
        told(result)
        return result

    try:
        with ThreadPoolExecutor(jobs) as executor:
            results = list(executor.map(one, cases))
    finally:
        pool.close()
    judged, stale = (known or KnownFailing()).applied(results)
    return Run(pool.hello, judged, stale, time.monotonic() - began)


def _in_pool(case: Case, pool: Pool, stage: AnyStage) -> Result:
    began = time.monotonic()
    reason = _unsupported(case, pool.hello)
    if reason:
        return Result(case, "not_supported", (reason,))
    try:
        with pool.one() as adapter:
            return run_case(case, adapter, stage)
    except Lost as lost:
        return Result(case, "failed", (f"adapter: {lost}",), time.monotonic() - began)


def _unsupported(case: Case, hello: Mapping[str, Any]) -> str:
    """Why the adapter cannot carry the case out, by what it said of itself; else empty."""
    forms = hello.get("forms", ["call"])
    operations = hello.get("operations", ["*"])
    if case.form not in forms:
        return f"the client has no form {case.form!r}"
    if "*" not in operations and case.operation not in operations:
        return f"the client has no {case.operation}"
    return ""


def run_case(case: Case, adapter: Adapter, stage: AnyStage) -> Result:
    """Run one case; raise `Lost` if the adapter does not come back from it."""
    began = time.monotonic()
    try:
        scene = stage.set(case)
    except NotSet as error:
        return Result(case, "failed", (f"given: {error}",))
    try:
        adapter.heard()
        answer = adapter.ask({"id": case.id, **scene.message}, case.when.get("within", _WITHIN))
        heard = adapter.heard()
        if "not_supported" in answer:
            return Result(case, "not_supported", (str(answer["not_supported"]),))
        outcome = answer.get("outcome")
        if not isinstance(outcome, dict):
            return Result(case, "failed", ("adapter: the answer has neither outcome nor reason",))
        happened = stage.look(scene, outcome, heard)
        problems = judge(scene.then, happened)
    finally:
        stage.drop(scene)
    lines = tuple(seen.line() for seen in (happened.requests or ())[:20])
    verdict: Verdict = "failed" if problems else "passed"
    return Result(case, verdict, tuple(problems), time.monotonic() - began, lines)
