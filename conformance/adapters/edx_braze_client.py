"""The adapter of PyPI's edx-braze-client, used as its docstrings say.

It runs in an environment of its own, which `make adapters` makes. Methods that do several things at
once, such as finding users by their addresses before sending, answer no single operation and are
left out where they cannot be told to leave that.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conformance.adapters.speaking import (
        Message,
        NotSupported,
        failed,
        only,
        refused,
        speak,
        without_options,
    )
else:  # It stands beside this file, and runs where there is nothing else of ours.
    from speaking import Message, NotSupported, failed, only, refused, speak, without_options

_client = importlib.import_module("braze.client")
_errors = importlib.import_module("braze.exceptions")
_requests = importlib.import_module("requests")

CLASSES: Mapping[str, str] = {
    "BrazeBadRequestError": "bad_request",
    "BrazeUnauthorizedError": "unauthorized",
    "BrazeForbiddenError": "forbidden",
    "BrazeNotFoundError": "not_found",
    "BrazeRateLimitError": "rate_limited",
    "BrazeInternalServerError": "server_error",
}


def _track(client: Any, given: Mapping[str, Any]) -> Any:
    return client.track_user(**only(given, "attributes", "events", "purchases"))


def _identify(client: Any, given: Mapping[str, Any]) -> Any:
    return client.identify_users(**only(given, "aliases_to_identify"))


def _send_campaign(client: Any, given: Mapping[str, Any]) -> Any:
    asked = _named(given, "campaign_id", "recipients", "trigger_properties")
    return client.send_campaign_message(**asked)


def _send_canvas(client: Any, given: Mapping[str, Any]) -> Any:
    asked = _named(given, "canvas_id", "recipients", "canvas_entry_properties")
    return client.send_canvas_message(**asked)


def _named(given: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The arguments; the client says itself that it sends to no broadcast."""
    told = dict(given)
    if told.pop("broadcast", False):
        raise NotSupported("the client has no argument for broadcast")
    return only(told, *names)


def _unsubscribe(client: Any, given: Mapping[str, Any]) -> Any:
    asked = only(given, "email", "subscription_state")
    if asked.pop("subscription_state", "") != "unsubscribed":
        raise NotSupported("the client only unsubscribes")
    return client.unsubscribe_user_email(**asked)


def _unsubscribed(client: Any, given: Mapping[str, Any]) -> Any:
    return client.retrieve_unsubscribed_emails(**only(given, "start_date", "end_date"))


Calls = Mapping[tuple[str, str], Callable[[Any, Mapping[str, Any]], Any]]
CALLS: Calls = {
    ("users.track", "call"): _track,
    ("users.track", "batched"): _track,  # It splits by itself, and takes lists of any length.
    ("users.identify", "call"): _identify,
    ("campaigns.trigger.send", "call"): _send_campaign,
    ("canvas.trigger.send", "call"): _send_canvas,
    ("email.status", "call"): _unsubscribe,
    ("email.unsubscribes", "iter"): _unsubscribed,
}


def carry_out(message: Message) -> dict[str, Any]:
    """The outcome of one call."""
    without_options(message, "attempts")  # It tries once, which is at most any number.
    call = CALLS.get((message["operation"], message["form"]))
    if call is None:
        raise NotSupported(f"the client has no {message['form']} of {message['operation']}")
    client = _client.BrazeClient(
        api_key=message["api_key"], api_url=message["base_url"], app_id="app-1"
    )
    try:
        return {"kind": "success", "value": call(client, message["parameters"])}
    except NotSupported:
        raise
    except _errors.BrazeClientError as error:
        name = type(error).__name__
        # What it refuses itself is of the base class, and has no answer behind it.
        if name not in CLASSES and error.__cause__ is None:
            return refused(error, message=str(error))
        return failed(error, [CLASSES.get(name, "other")], message=str(error))
    except (_requests.exceptions.ConnectionError, _requests.exceptions.Timeout) as error:
        return failed(error, ["connection"])
    except Exception as error:
        return failed(error, ["other"])


if __name__ == "__main__":
    OPERATIONS = {operation for operation, _ in CALLS}
    FORMS = {form for _, form in CALLS}
    speak("edx-braze-client", "PyPI edx-braze-client", OPERATIONS, FORMS, carry_out)
