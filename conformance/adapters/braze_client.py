"""The adapter of PyPI's braze-client, used as its README and docstrings say.

It runs in an environment of its own, which `make adapters` makes: braze-client pins `tenacity<6`,
with which it does not import on Python 3.11, so a newer tenacity is installed over it.
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
_requests = importlib.import_module("requests")


def _track(client: Any, given: Mapping[str, Any]) -> Any:
    return client.user_track(**only(given, "attributes", "events", "purchases"))


def _delete(client: Any, given: Mapping[str, Any]) -> Any:
    return client.user_delete(**only(given, "external_ids"))


def _export(client: Any, given: Mapping[str, Any]) -> Any:
    asked = only(given, "external_ids", "email_address", "fields_to_export")
    if "external_ids" in asked and "email_address" in asked:
        raise NotSupported("the client sends external_ids or email, not both")
    if "email_address" in asked:
        asked["email"] = asked.pop("email_address")
    return client.user_export(**asked)


def _schedule(client: Any, given: Mapping[str, Any]) -> Any:
    names = ("campaign_id", "schedule", "send_id", "broadcast", "audience", "recipients")
    return client.campaign_trigger_schedule_create(**only(given, *names))


CALLS: Mapping[str, Callable[[Any, Mapping[str, Any]], Any]] = {
    "users.track": _track,
    "users.delete": _delete,
    "users.export.ids": _export,
    "campaigns.trigger.schedule.create": _schedule,
}

_COUNTS = ("attributes_processed", "events_processed", "purchases_processed")


def carry_out(message: Message) -> dict[str, Any]:
    """The outcome of one call."""
    without_options(message)  # Its timeout and its three attempts are constants.
    call = CALLS[message["operation"]]
    client = _client.BrazeClient(api_key=message["api_key"], api_url=message["base_url"])
    try:
        answer = call(client, message["parameters"])
    except NotSupported:
        raise
    except ValueError as error:
        is_answer = isinstance(error, _requests.exceptions.RequestException)
        return failed(error, ["other"]) if is_answer else refused(error)
    except _client.BrazeRateLimitError as error:
        return failed(error, ["rate_limited"])
    except _client.BrazeInternalServerError as error:
        return failed(error, ["server_error"])
    except _client.BrazeClientError as error:
        return failed(error, ["other"], message=str(error.args[0]))
    except (_requests.exceptions.ConnectionError, _requests.exceptions.Timeout) as error:
        return failed(error, ["connection"])
    except Exception as error:
        return failed(error, ["other"])
    return _returned(answer)


def _returned(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What the client says itself: `success` is its own word for no errors."""
    told = {"kind": "success", "status": answer["status_code"], "value": answer}
    counts = [answer[name] for name in _COUNTS if name in answer]
    if counts:
        told["accepted"] = sum(counts)
    if answer["success"]:
        return told
    rejected = [
        {"array": one["input_array"], "index": one["index"], "reason": one.get("type", "")}
        for one in answer["errors"]
        if isinstance(one, dict) and "input_array" in one and "index" in one
    ]
    return {**told, "kind": "partial", "rejected": rejected}


if __name__ == "__main__":
    speak("braze-client", "PyPI braze-client", CALLS, ["call"], carry_out)
