"""Fixtures of the loader's tests."""

from __future__ import annotations

from brazekit.bulk.tests.support import one_server, stage

__all__ = ["one_server", "stage"]
