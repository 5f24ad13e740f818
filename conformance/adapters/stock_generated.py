"""The adapter of what openapi-python-client makes of the document, without any change.

It runs in the environment that `make adapters` makes, where that output is installed. Each
operation is a module with `sync_detailed`, which takes path and query parameters and a body model,
as the output's own README says.
"""

from __future__ import annotations

import datetime
import enum
import importlib
import inspect
import pkgutil
import re
import types
import typing
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conformance.adapters.speaking import (
        Message,
        NotSupported,
        classes_of,
        failed,
        refused,
        speak,
        without_options,
    )
else:  # It stands beside this file, and runs where there is nothing else of ours.
    from speaking import Message, NotSupported, classes_of, failed, refused, speak, without_options

PACKAGE = "braze_rest_api_client"
_httpx = importlib.import_module("httpx")
_package = importlib.import_module(PACKAGE)


def _bare(name: str) -> str:
    """A name without what its spelling in Python changes."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _modules() -> dict[str, str]:
    """The modules of operations, by the bare name of the operation."""
    api = importlib.import_module(f"{PACKAGE}.api")
    found = pkgutil.walk_packages(api.__path__, f"{PACKAGE}.api.")
    return {_bare(one.name.rpartition(".")[2]): one.name for one in found if not one.ispkg}


MODULES = _modules()


# ---------------------------------------------------------------- arguments


def _typed(value: Any, hint: Any) -> Any:
    """A value as the argument's annotation asks for it: an enum, a time, a model."""
    for kind in _kinds(hint):
        if hasattr(kind, "from_dict") and isinstance(value, dict):
            return kind.from_dict(value)
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return kind(value)
        if kind is datetime.datetime and isinstance(value, str):
            return datetime.datetime.fromisoformat(value)
        if kind is datetime.date and isinstance(value, str):
            return datetime.date.fromisoformat(value)
    items = [one for one in _kinds(hint) if typing.get_origin(one) is list]
    if items and isinstance(value, list):
        (within,) = typing.get_args(items[0])
        return [_typed(one, within) for one in value]
    return value


def _kinds(hint: Any) -> list[Any]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return list(typing.get_args(hint))
    return [hint]


def _arguments(call: Any, message: Message) -> dict[str, Any]:
    hints = typing.get_type_hints(call)
    names = {_bare(name): name for name in inspect.signature(call).parameters}
    given: dict[str, Any] = {}
    body: dict[str, Any] = {}
    for name, value in message["parameters"].items():
        if message["places"].get(name) == "body":
            body[name] = value
            continue
        argument = names.get(_bare(name))
        if argument is None:
            raise NotSupported(f"the client has no argument for {name}")
        several = isinstance(value, list) or not _takes_only_lists(hints[argument])
        given[argument] = _typed(value if several else [value], hints[argument])
    if "body" in names.values():
        given["body"] = _typed(body, hints["body"])
    return given


def _takes_only_lists(hint: Any) -> bool:
    kinds = [one for one in _kinds(hint) if one not in (type(None),) and "Unset" not in repr(one)]
    return bool(kinds) and all(typing.get_origin(one) is list for one in kinds)


# ---------------------------------------------------------------- calls


def carry_out(message: Message) -> dict[str, Any]:
    """The outcome of one call."""
    without_options(message, "attempts", "timeout")  # It tries once, which is at most any number.
    name = MODULES.get(_bare(message["operation"]))
    if name is None:
        raise NotSupported("the generator left the operation out")
    module = importlib.import_module(name)
    try:
        arguments = _arguments(module.sync_detailed, message)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        return refused(error, message=str(error))
    try:
        with _client(message) as client:
            response = module.sync_detailed(client=client, **arguments)
    except (_httpx.TransportError, _httpx.TimeoutException) as error:
        return failed(error, ["connection"])
    except Exception as error:
        return failed(error, ["other"])
    return _returned(response)


def _client(message: Message) -> Any:
    is_scim = message["operation"].startswith("scim.")
    token = message["credentials"]["scim"] if is_scim else message["api_key"]
    more: dict[str, Any] = {}
    if is_scim:  # The output has no argument for this header; its client takes headers for all.
        more["headers"] = {"X-Request-Origin": message["credentials"]["scim_origin"]}
    if "timeout" in message.get("options", {}):
        more["timeout"] = _httpx.Timeout(message["options"]["timeout"])
    return _package.AuthenticatedClient(base_url=message["base_url"], token=token, **more)


def _returned(response: Any) -> dict[str, Any]:
    """A response: the client raises for none, so its status is what tells an error."""
    status = int(response.status_code)
    parsed = response.parsed
    value = parsed.to_dict() if hasattr(parsed, "to_dict") else parsed
    if status < 400:
        return {"kind": "success", "status": status, "value": value}
    told: Mapping[str, Any] = value if isinstance(value, dict) else {}
    error = {"type": type(response).__name__, "classes": classes_of(status), "status": status}
    return {"kind": "error", "error": {**error, "message": str(told.get("message", ""))}}


if __name__ == "__main__":
    speak("openapi-python-client", "openapi-python-client", ["*"], ["call"], carry_out)
