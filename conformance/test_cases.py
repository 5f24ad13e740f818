"""The conformance cases on brazekit, in this process: no waits, no sockets.

`make conformance` runs the same cases over real connections, and in real time.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from brazekit.clock import FakeClock
from brazekit_conformance.driver import run_case
from brazekit_conformance.lint import lint
from brazekit_conformance.loading import load_all
from brazekit_conformance.model import KINDS, LEVELS, Case
from brazekit_mock.app import Mock
from conformance.inprocess import InProcess, played, stage_of
from conformance.stage import START

CASES = {case.id: case for case in load_all()}


@pytest.fixture(scope="module")
def mock() -> Mock:
    return Mock(key="conformance-tests")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Some operations are, and have cases.
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_brazekit_passes(case: Case, mock: Mock) -> None:
    """brazekit does what the case asks of any client, blocking and awaiting alike."""
    for is_async in (False, True):
        result = played(case, mock, is_async=is_async)
        way = "async" if is_async else "sync"
        assert result.verdict == "passed", "\n".join((way, case.title, *result.problems))


def test_cases_are_in_order() -> None:
    """No case breaks a rule of the linter, and each level and kind has five cases or more."""
    assert [str(finding) for finding in lint()] == []
    for level in LEVELS:
        assert sum(case.level == level for case in CASES.values()) >= 5
    for kind in KINDS:
        assert sum(case.kind == kind for case in CASES.values()) >= 3


# ---------------------------------------------------------------- every case can fail


class _Mute:
    """An adapter of a client that sends nothing, and says the same of every call."""

    hello: Mapping[str, Any] = {}

    def __init__(self, outcome: Mapping[str, Any]) -> None:
        self._outcome = outcome

    def ask(self, message: Mapping[str, Any], within: float) -> Mapping[str, Any]:
        return {"outcome": self._outcome}

    def heard(self) -> str:
        return ""

    def close(self) -> None:
        """Nothing is open."""


MUTE: list[dict[str, Any]] = [
    {"kind": "success", "accepted": 0, "rejected": [], "unknown": []},
    {"kind": "error", "error": {"classes": ["other"], "message": "", "shown": ""}},
]


def test_no_case_is_passed_by_doing_nothing(mock: Mock) -> None:
    """Of a client that calls everything a success, and one that raises always, one fails."""
    stage = stage_of(mock, FakeClock(START))
    passed = [
        case.id
        for case in CASES.values()
        if all(run_case(case, _Mute(told), stage).verdict == "passed" for told in MUTE)
    ]
    assert passed == []


class _Broken(InProcess):
    """brazekit with one wrong behaviour, in what it is asked, does or tells."""

    def __init__(self, mock: Mock, clock: FakeClock, name: str) -> None:
        super().__init__(mock, clock, is_async=False)
        self._name = name
        self._printed = ""

    def ask(self, message: Mapping[str, Any], within: float) -> Mapping[str, Any]:
        changed = copy.deepcopy(dict(message))
        if self._name == "sends another value":
            changed["parameters"]["phone_numbers"] = ["+15555550199"]
        if self._name == "sends twice":
            super().ask(message, within)
        if self._name == "prints the key":
            self._printed = f"authorization: Bearer {message['api_key']}"
        answer: dict[str, Any] = {**super().ask(changed, within)}
        if self._name in WRONG:
            WRONG[self._name](answer["outcome"])
        return answer

    def heard(self) -> str:
        printed, self._printed = self._printed, ""
        return super().heard() + printed


def _shift(outcome: dict[str, Any]) -> None:
    for item in outcome["rejected"]:
        item["index"] -= 75


def _lose_status(outcome: dict[str, Any]) -> None:
    del outcome["error"]["status"]


def _cut(outcome: dict[str, Any]) -> None:
    outcome["value"] = outcome["value"][:100]


def _raise(outcome: dict[str, Any]) -> None:
    outcome |= {"kind": "error", "error": {"type": "KeyError", "classes": ["other"]}}


WRONG: Mapping[str, Callable[[dict[str, Any]], None]] = {
    "raises for an unknown value": _raise,
    "tells indices of the request": _shift,
    "lists one page": _cut,
    "loses the status": _lose_status,
}


@pytest.mark.parametrize(
    ("kind", "case", "name", "part"),
    [
        ("request", "L0-query-list-has-brackets", "sends another value", "requests"),
        ("response", "L1-unknown-enum-value-is-kept", "raises for an unknown value", "outcome"),
        ("retry", "L3-slow-write-is-sent-once", "sends twice", "requests"),
        ("retry", "L3-slow-write-is-sent-once", "sends twice", "never"),
        ("retry", "L3-dropped-write-is-sent-once", "sends twice", "state"),
        ("batch", "L2-split-index-is-the-callers", "tells indices of the request", "outcome"),
        ("paging", "L4-numbered-pages-to-the-last", "lists one page", "outcome"),
        ("redaction", "L1-key-is-not-shown", "prints the key", "never"),
        ("fault", "L1-html-502-keeps-its-status", "loses the status", "outcome"),
    ],
)
def test_a_case_of_each_kind_turns_red(
    kind: str, case: str, name: str, part: str, mock: Mock
) -> None:
    """A client with one wrong behaviour fails the case that is about it, and by that part."""
    assert CASES[case].kind == kind
    clock = FakeClock(START)
    result = run_case(CASES[case], _Broken(mock, clock, name), stage_of(mock, clock))
    assert result.verdict == "failed"
    assert any(problem.startswith(f"{part}:") for problem in result.problems), result.problems
