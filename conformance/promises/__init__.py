"""The promises of the client as functions that take nothing and fail by `AssertionError`.

Each is a small run of what the tests of the same subject prove at length. They exist to be run
under the mutants of `conformance/mutants`, where at least one has to fail.
"""

from __future__ import annotations

from conformance.promises import batches, caps, pages, requests, sending
from conformance.promises.registry import PROMISES

__all__ = ["PROMISES", "batches", "caps", "pages", "requests", "sending"]
