"""The pytest fixture `braze_mock`: a fresh mock for each test, in process or over HTTP.

    def test_signup(braze_mock):
        with httpx.Client(transport=braze_mock.transport, base_url=braze_mock.base_url) as http:
            ...
        assert braze_mock.users["u1"]["custom_events"][0]["count"] == 1

This module is imported by every pytest run of an environment that has the package, so it imports
nothing but pytest until the fixture is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .fixture import BrazeMock

__all__ = ["braze_mock"]


@pytest.fixture
def braze_mock() -> Iterator[BrazeMock]:
    """A Braze of its own for this test: no users, full buckets, nothing armed."""
    from .fixture import BrazeMock

    mock = BrazeMock()
    yield mock
    mock.close()
