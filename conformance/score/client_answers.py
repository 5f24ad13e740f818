"""Clients that read answers wrongly, hide what they say, or show what they must not."""

from __future__ import annotations

import json
from typing import Any

from brazekit import answers
from brazekit_mock.message import MockResponse
from conformance.mutants.registry import Patches
from conformance.score.playing import Leaving, Send
from conformance.score.registry import comes, patched, sends, tells

Outcome = dict[str, Any]


def _fails(outcome: Outcome, **error: Any) -> None:
    outcome.clear()
    told = {"type": "Error", "classes": ["other"], "message": "", "shown": "", **error}
    outcome |= {"kind": "error", "error": told}


def _told(outcome: Outcome) -> dict[str, Any]:
    """What is told of an error; nothing where there is none."""
    error: dict[str, Any] = outcome.get("error", {})
    return error


def _leaf(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return {key: _leaf(each, change) for key, each in value.items()}
    return [_leaf(each, change) for each in value] if isinstance(value, list) else change(value)


# ---------------------------------------------------------------- successes


@tells("L1")
def takes_202_for_an_error(outcome: Outcome, message: Any) -> None:
    """Raises for 202."""
    if outcome.get("status") == 202:
        _fails(outcome, status=202)


@tells("L1")
def takes_201_for_an_error(outcome: Outcome, message: Any) -> None:
    """Raises for any success but 200."""
    if outcome.get("status") == 201:
        _fails(outcome, status=201)


@tells("L1")
def chokes_on_204(outcome: Outcome, message: Any) -> None:
    """Raises where a success has no body."""
    if outcome.get("status") == 204:
        _fails(outcome)


@tells("L1")
def does_not_tell_what_is_queued(outcome: Outcome, message: Any) -> None:
    """Tells 202 like any success."""
    outcome["queued"] = False


@tells("L1")
def loses_the_answer(outcome: Outcome, message: Any) -> None:
    """Gives nothing back."""
    outcome.pop("value", None)


@tells("L1")
def keeps_known_fields_only(outcome: Outcome, message: Any) -> None:
    """Drops the fields of an answer that it does not know."""
    if isinstance(outcome.get("value"), dict):
        outcome["value"].pop("weather", None)
        for entry in outcome["value"].get("campaigns", []):
            entry.pop("mood", None)


@tells("L1")
def raises_for_unknown_values(outcome: Outcome, message: Any) -> None:
    """Raises for a value that its list of values does not have."""
    if "hologram" in json.dumps(outcome.get("value")):
        _fails(outcome, type="ValueError")


@tells("L1")
def gives_numbers_as_text(outcome: Outcome, message: Any) -> None:
    """Gives numbers of an answer as text."""
    outcome["value"] = _leaf(outcome.get("value"), lambda x: str(x) if type(x) is int else x)


@tells("L1")
def gives_the_first_entry_of_lists(outcome: Outcome, message: Any) -> None:
    """Gives lists of an answer cut down to their first entry."""
    if isinstance(outcome.get("value"), dict):
        value = outcome["value"]
        outcome["value"] = {k: v[:1] if isinstance(v, list) else v for k, v in value.items()}


@tells("L1")
def drops_nulls_of_answers(outcome: Outcome, message: Any) -> None:
    """Leaves out what an answer says is null."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: without(each) for key, each in value.items() if each is not None}
        return [without(each) for each in value] if isinstance(value, list) else value

    outcome["value"] = without(outcome.get("value"))


@comes("L1")
def reads_answers_as_latin_1(response: MockResponse) -> None:
    """Takes the bytes of an answer for Latin 1."""
    response.body = response.body.decode("latin-1").encode()


# ---------------------------------------------------------------- errors


@tells("L1")
def loses_the_status(outcome: Outcome, message: Any) -> None:
    """Raises errors that do not tell their status."""
    _told(outcome).pop("status", None)


@tells("L1")
def loses_the_status_of_html(outcome: Outcome, message: Any) -> None:
    """Fails on an answer that is no JSON with an error of its own."""
    if "HTML" in _told(outcome).get("message", ""):
        _fails(outcome, type="JSONDecodeError")


@tells("L1")
def loses_the_words_of_errors(outcome: Outcome, message: Any) -> None:
    """Raises errors without what Braze says."""
    if _told(outcome):
        _told(outcome)["message"] = "The request failed."


@tells("L1")
def raises_one_error_for_all(outcome: Outcome, message: Any) -> None:
    """Has one class of errors."""
    if _told(outcome):
        _told(outcome)["classes"] = ["other"]


@tells("L1")
def takes_401_for_403(outcome: Outcome, message: Any) -> None:
    """Tells a wrong key as a lacking permission."""
    if _told(outcome).get("status") == 401:
        _told(outcome)["classes"] = ["forbidden"]


@tells("L1")
def takes_403_for_401(outcome: Outcome, message: Any) -> None:
    """Tells a lacking permission as a wrong key."""
    if _told(outcome).get("status") == 403:
        _told(outcome)["classes"] = ["unauthorized"]


@tells("L1")
def takes_404_for_400(outcome: Outcome, message: Any) -> None:
    """Tells what is not there as a bad request."""
    if _told(outcome).get("status") == 404:
        _told(outcome)["classes"] = ["bad_request"]


@tells("L1")
def takes_413_for_400(outcome: Outcome, message: Any) -> None:
    """Tells a body that is too large as a bad request."""
    if _told(outcome).get("status") == 413:
        _told(outcome)["classes"] = ["bad_request"]


@tells("L1")
def swallows_refusals(outcome: Outcome, message: Any) -> None:
    """Gives a refusal back as if it were an answer."""
    if _told(outcome).get("status") in (400, 401, 403, 404):
        outcome.clear()
        outcome |= {"kind": "success", "value": {}}


@tells("L1")
def swallows_failures(outcome: Outcome, message: Any) -> None:
    """Gives nothing back where the server failed, and raises nothing."""
    if _told(outcome).get("status", 0) >= 500:
        outcome.clear()
        outcome |= {"kind": "success", "value": None}


@tells("L1")
def keeps_the_wait_to_itself(outcome: Outcome, message: Any) -> None:
    """Does not tell how long to wait."""
    _told(outcome).pop("retry_after", None)


@tells("L1")
def tells_the_wait_in_milliseconds(outcome: Outcome, message: Any) -> None:
    """Tells seconds as thousandths of them."""
    if "retry_after" in _told(outcome):
        _told(outcome)["retry_after"] *= 1000


@patched("L1")
def takes_every_429_for_throttling() -> Patches:
    """Sends again where a job is running already."""
    return {(answers, "_means_running"): lambda response: False}


@sends("L1")
def follows_redirects(request: Leaving, send: Send) -> MockResponse:
    """Goes where an answer sends it, with the key."""
    response = send(request)
    if 300 <= response.status < 400:
        request.path = "/segments/list"
        return send(request)
    return response


@sends("L1")
def repeats_what_is_forbidden(request: Leaving, send: Send) -> MockResponse:
    """Sends again what a key may not do."""
    response = send(request)
    return send(request) if response.status in (401, 403) else response


# ---------------------------------------------------------------- arguments


@tells("L1")
def does_not_name_the_place(outcome: Outcome, message: Any) -> None:
    """Refuses arguments without saying which."""
    _told(outcome).pop("path", None)


@tells("L1")
def tells_its_own_refusal_as_brazes(outcome: Outcome, message: Any) -> None:
    """Raises what it raises for 400, where it sent nothing."""
    if outcome["kind"] == "rejected-before-sending":
        outcome["kind"] = "error"
        _told(outcome)["classes"] = ["bad_request"]
