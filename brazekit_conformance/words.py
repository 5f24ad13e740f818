"""What an adapter can say of an outcome, in words that belong to no language."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ERRORS", "OUTCOMES"]

OUTCOMES: Mapping[str, str] = {
    "success": "The client says that it worked, and of no item that it did not.",
    "partial": "The client itself says that some items were rejected, or that their fate is open.",
    "rejected-before-sending": "The client refused the arguments and sent nothing.",
    "error": "The client raised, threw or returned an error.",
}
ERRORS: Mapping[str, str] = {
    "invalid_request": "The arguments break the API's rules, told before anything is sent.",
    "configuration": "The client's settings cannot work.",
    "bad_request": "Braze answered 400, or another 4xx that has no word here.",
    "unauthorized": "Braze answered 401.",
    "forbidden": "Braze answered 403.",
    "not_found": "Braze answered 404.",
    "conflict": "Braze answered 409, or 429 because a job is running.",
    "payload_too_large": "Braze answered 413.",
    "rate_limited": "Braze answered 429 because a rate limit is used up.",
    "server_error": "Braze answered 5xx.",
    "not_sent": "Nothing can have reached Braze.",
    "outcome_unknown": "The request may have been applied, and the error says that it may.",
    "deadline": "The time for the call ran out.",
    "connection": "The connection failed, and the error does not say whether before sending.",
    "other": "Any other error, such as one of the language's own.",
}
