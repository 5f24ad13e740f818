"""Profiles of Hypothesis: `ci` draws the same examples each time, `explore` draws new ones.

`HYPOTHESIS_PROFILE=explore` searches further; what it finds becomes an example of its own.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_SLOW_DRAWS = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

# No deadline: cores are shared, and no test may depend on the wall clock.
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
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
