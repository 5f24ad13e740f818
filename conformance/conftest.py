"""Profiles of Hypothesis: `ci` draws the same examples each time, `explore` draws new ones."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# Checks that several tests share say as much when they fail as tests do.
pytest.register_assert_rewrite(
    "conformance.honesty", "conformance.invariants", "conformance.machine", "conformance.promises"
)

_SLOW_DRAWS = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=_SLOW_DRAWS,
    print_blob=True,
    report_multiple_bugs=False,  # one traceback, in which pytest shows what was drawn
)
settings.register_profile(
    "explore", settings.get_profile("ci"), derandomize=False, max_examples=2000
)
PROFILE = os.environ.get("CONFORMANCE_PROFILE", "ci")
settings.load_profile(PROFILE)


def pytest_runtest_setup() -> None:
    """Go by this profile also where tests of another folder, with a profile of theirs, run too."""
    settings.load_profile(PROFILE)
