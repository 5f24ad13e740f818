"""Clients that show what they must not."""

from __future__ import annotations

import json
import logging
from typing import Any

from brazekit import answers, errors
from brazekit_mock.message import MockResponse
from conformance.mutants.registry import Patches
from conformance.score.playing import Leaving
from conformance.score.registry import comes, leaves, patched, tells

Outcome = dict[str, Any]


def _told(outcome: Outcome) -> dict[str, Any]:
    error: dict[str, Any] = outcome.get("error", {})
    return error


@leaves("L1")
def logs_the_key(request: Leaving) -> None:
    """Logs the headers of each request."""
    logging.getLogger("client").debug("sending %s", request.headers)


@leaves("L1")
def logs_the_query(request: Leaving) -> None:
    """Logs the whole address of each request."""
    logging.getLogger("client").debug("sending %s?%s", request.path, request.query)


@leaves("L1")
def logs_the_body(request: Leaving) -> None:
    """Logs the body of each request."""
    logging.getLogger("client").debug("sending %s", request.body.decode())


@comes("L1")
def logs_the_answer(response: MockResponse) -> None:
    """Logs the body of each answer."""
    logging.getLogger("client").debug("answered %s", response.body.decode("utf-8", "replace"))


@tells("L1")
def shows_the_key_in_errors(outcome: Outcome, message: Any) -> None:
    """Keeps the headers of the request in the error, to be shown."""
    if _told(outcome):
        _told(outcome)["shown"] += f"authorization: Bearer {message['api_key']}"


@tells("L1")
def shows_the_body_in_errors(outcome: Outcome, message: Any) -> None:
    """Keeps what was sent in the error, to be shown."""
    if _told(outcome):
        _told(outcome)["shown"] += json.dumps(message["parameters"])


@patched("L1")
def shows_the_words_of_braze() -> Patches:
    """Repeats addresses and numbers that Braze quotes."""
    return {
        (errors, "clean"): lambda text: text,
        (errors, "clean_json"): lambda value: value,
        (answers, "clean"): lambda text: text,
    }
