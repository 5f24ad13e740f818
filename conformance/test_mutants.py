"""The promises hold, and each named wrong behaviour of the client breaks at least one of them."""

from __future__ import annotations

import pytest

from conformance.mutants import MUTANTS
from conformance.properties import PROPERTIES


@pytest.mark.parametrize("promise", PROPERTIES)
def test_the_promise_holds(promise: str) -> None:
    """The client as it is keeps the promise."""
    PROPERTIES[promise]()


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_mutant_is_noticed(mutant: str) -> None:
    """Every promise that the mutant is said to break fails under it, and by its own assertion."""
    for promise in MUTANTS[mutant].breaks:
        with MUTANTS[mutant].alive(), pytest.raises(AssertionError):
            PROPERTIES[promise]()


def test_every_promise_is_broken_by_a_mutant() -> None:
    """A promise that no mutant breaks has not been shown able to fail."""
    broken = {promise for mutant in MUTANTS.values() for promise in mutant.breaks}
    assert set(PROPERTIES) <= broken
    assert broken <= set(PROPERTIES)


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_mutant_leaves_nothing_behind(mutant: str) -> None:
    """After a mutant the client is as it was."""
    made = MUTANTS[mutant].patches()
    before = {key: getattr(*key) for key in made}
    with MUTANTS[mutant].alive():
        assert any(getattr(*key) is not value for key, value in before.items())
    assert {key: getattr(*key) for key in made} == before
