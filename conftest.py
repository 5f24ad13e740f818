"""Profiles of Hypothesis: `ci` draws the same examples each time, `explore` draws new ones.

`HYPOTHESIS_PROFILE=explore` searches further; what it finds becomes an example of its own.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

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
_PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "ci")
settings.load_profile(_PROFILE)
if _PROFILE == "ci":
    # Hypothesis also draws constants of the modules loaded so far, so that what a test draws would
    # hang on the tests before it; Schemathesis draws by it too.
    providers._get_local_constants = Constants  # pyright: ignore[reportPrivateUsage]
