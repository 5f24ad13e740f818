"""Fixtures of the client's tests."""

from __future__ import annotations

import os

import pytest

from brazekit.tests.support import Bench


@pytest.fixture(autouse=True)
def _no_settings_of_the_machine(  # pyright: ignore[reportUnusedFunction] # pytest calls it.
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in list(os.environ):
        if name.startswith("BRAZE_"):
            monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def bench(request: pytest.FixtureRequest) -> Bench:
    """Each test that takes it runs twice: blocking and awaiting."""
    return Bench(is_async=request.param == "async")
