"""The suite's own score: clients and mocks with one wrong behaviour each, and who notices.

Importing the package enters all of them in `WRONGS`; `make score` plays the cases to each.
"""

from conformance.score import (
    client_answers,
    client_batches,
    client_bodies,
    client_bulk,
    client_promises,
    client_resilience,
    client_secrets,
    client_wire,
    mock_answers,
    mock_state,
)
from conformance.score.registry import WRONGS, Wrong

__all__ = [
    "WRONGS",
    "Wrong",
    "client_answers",
    "client_batches",
    "client_bodies",
    "client_bulk",
    "client_promises",
    "client_resilience",
    "client_secrets",
    "client_wire",
    "mock_answers",
    "mock_state",
]
