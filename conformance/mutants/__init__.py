"""Named wrong behaviours of the client, each made by replacing one decision of it.

A mutant names the promises that have to fail under it. Many are defects that other clients have.
"""

from __future__ import annotations

from conformance.mutants import batches, pages, requests, sending
from conformance.mutants.registry import MUTANTS

__all__ = ["MUTANTS", "batches", "pages", "requests", "sending"]
