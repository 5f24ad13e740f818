"""A fresh mock for each test."""

from __future__ import annotations

import pytest

from .support import Api


@pytest.fixture
def api() -> Api:
    """A mock whose clock stands still and whose buckets are off."""
    return Api()
