"""What all tests of the proof share."""

from __future__ import annotations

import pytest

# Checks that several tests share say as much when they fail as tests do.
pytest.register_assert_rewrite(
    "conformance.honesty", "conformance.invariants", "conformance.machine", "conformance.promises"
)
