"""Each wrong client and each wrong mock is noticed by a case; `make score` finds out by which."""

from __future__ import annotations

import pytest

from brazekit_conformance.loading import load_all
from conformance.score import WRONGS
from conformance.score.counting import EXPLAINED, killers
from conformance.score.playing import WrongMock, play
from conformance.score.registry import Wrong

CASES = {case.id: case for case in load_all()}
KNOWN = killers()


@pytest.fixture(scope="module")
def mock() -> WrongMock:
    return WrongMock(key="conformance-tests")


def test_nobody_is_left_out() -> None:
    """The file of who notices whom has each wrong behaviour, and names cases that there are."""
    assert set(KNOWN) == set(WRONGS), "run `make score`"
    assert {case for case in KNOWN.values() if case} <= set(CASES)


def test_every_survivor_is_explained() -> None:
    """No wrong behaviour survives all cases, but those of which it is said why."""
    assert {name for name, case in KNOWN.items() if case is None} == set(EXPLAINED)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", [name for name, case in KNOWN.items() if case])
def test_the_wrong_behaviour_is_noticed(name: str, mock: WrongMock) -> None:
    """The case that noticed it when it was measured fails, and passes without it."""
    case = CASES[str(KNOWN[name])]
    assert play(case, WRONGS[name], mock).verdict == "failed"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", sorted({case for case in KNOWN.values() if case}))
def test_the_case_passes_where_nothing_is_wrong(name: str, mock: WrongMock) -> None:
    """What plays wrong behaviours does no harm of its own."""
    right = Wrong("right", "Does nothing wrong.", "client", "L0")
    result = play(CASES[name], right, mock)
    assert result.verdict == "passed", result.problems
