"""The adapter of brazekit: `python brazekit_client.py [--async] [--wire NAME]`.

A model for others: `README.md` beside it tells the speech. It uses the client as its own pages
say, and tells what the client tells its caller, no more.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import keyword
import logging
import platform
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any

from brazekit import AsyncBraze, Braze, Hooks, Retry, Timeout, __version__
from brazekit import errors as e
from brazekit.hooks import CallEnd
from brazekit_api.model import Model
from brazekit_api.seam import Outcome, Report
from conformance.leaks import shown_by

CLASSES: Mapping[type[e.BrazeError], str] = {
    e.ConfigurationError: "configuration",
    e.InvalidRequest: "invalid_request",
    e.BadRequest: "bad_request",
    e.Unauthorized: "unauthorized",
    e.Forbidden: "forbidden",
    e.NotFound: "not_found",
    e.Conflict: "conflict",
    e.PayloadTooLarge: "payload_too_large",
    e.RateLimited: "rate_limited",
    e.ServerError: "server_error",
    e.NotSent: "not_sent",
    e.OutcomeUnknown: "outcome_unknown",
    e.DeadlineExceeded: "deadline",
}
PREFIXES = {"call": ("", ""), "batched": ("", "_batched"), "iter": ("iter_", "")}
Message = Mapping[str, Any]


# ---------------------------------------------------------------- making the call


def options_of(message: Message) -> dict[str, Any]:
    """Give the arguments of a client for a message."""
    told = message["options"]
    steps = (
        {}
        if "timeout" not in told
        else dict.fromkeys(("connect", "read", "write"), told["timeout"])
    )
    return {
        "api_key": message["api_key"],
        "base_url": message["base_url"],
        "plan": message["plan"],
        "credentials": message["credentials"],
        "timeout": Timeout(**steps, total=told.get("total")),
        "retry": Retry(max_attempts=told["attempts"]) if "attempts" in told else Retry(),
    }


def keywords(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Spell the API's names as Python does: `last_edit.time[gt]` is `last_edit_time_gt`."""
    spelled = {re.sub(r"\W+", "_", name).rstrip("_"): value for name, value in parameters.items()}
    return {f"{name}_" if keyword.iskeyword(name) else name: v for name, v in spelled.items()}


def method_of(client: Any, message: Message) -> Callable[..., Any]:
    """Find the method: `users.track` with the form `batched` is `users.track_batched`."""
    *way, name = message["operation"].split(".")
    before, behind = PREFIXES[message["form"]]
    for step in way:
        client = getattr(client, step)
    found: Callable[..., Any] = getattr(client, f"{before}{name}{behind}")
    return found


def call_sync(client: Braze, message: Message) -> Any:
    """Carry a call out with the blocking client."""
    result = method_of(client, message)(**keywords(message["parameters"]))
    if message["form"] != "iter":
        return result
    return list(itertools.islice(result, message["options"].get("take")))


async def call_async(client: AsyncBraze, message: Message) -> Any:
    """Carry a call out with the client for asyncio."""
    result = method_of(client, message)(**keywords(message["parameters"]))
    if message["form"] != "iter":
        return await result
    entries: list[Any] = []
    async for entry in result:
        entries.append(entry)
        if len(entries) == message["options"].get("take"):
            break
    return entries


# ---------------------------------------------------------------- telling what became of it


def plain(value: Any) -> Any:
    """Give a typed answer as JSON."""
    if isinstance(value, Model):
        return value.to_dict()
    return [plain(item) for item in value] if isinstance(value, list) else value


def told_items(result: Outcome[Any] | Report) -> dict[str, Any]:
    """Give what an outcome or a report says of items."""
    rejected = [{"array": x.array, "index": x.index, "reason": x.reason} for x in result.rejected]
    told = {"accepted": result.accepted, "rejected": rejected}
    if isinstance(result, Report):
        unknown = [{"array": x.array, "index": x.index, "reason": x.reason} for x in result.unknown]
        told |= {"unknown": unknown, "accepted_by_array": result.accepted_by_array}
    return told


def outcome_of(result: Any, status: int | None) -> dict[str, Any]:
    """Tell of a call that returned."""
    told: dict[str, Any] = {"kind": "success", "shown": repr(result)}
    if status is not None:
        told["status"] = status
    if isinstance(result, Report):
        doubts = bool(result.unknown or result.discrepancies)
        told |= told_items(result)
    elif isinstance(result, Outcome):
        doubts = bool(result.discrepancy)
        told |= {"value": plain(result.answer), "queued": result.queued, "status": result.status}
        told |= told_items(result)
    else:
        # An answer is data of the caller's; its repr is not a message of the client's.
        return {**told, "value": plain(result), "shown": ""}
    if told["rejected"] or doubts:
        told["kind"] = "partial"
    return told


def error_of(error: e.BrazeError) -> dict[str, Any]:
    """Tell of a call that raised."""
    told: dict[str, Any] = {
        "type": type(error).__name__,
        "classes": [word for kind, word in CLASSES.items() if isinstance(error, kind)] or ["other"],
        "retry_safe": error.is_retry_safe,
        "shown": shown_by(error),
    }
    for name in ("status", "message", "path", "retry_after"):
        if getattr(error, name, None) is not None:
            told[name] = getattr(error, name)
    before = isinstance(error, (e.InvalidRequest, e.ConfigurationError))
    outcome = {"kind": "rejected-before-sending" if before else "error", "error": told}
    return outcome if error.report is None else {**outcome, **told_items(error.report)}


# ---------------------------------------------------------------- one message


class Carrier:
    """Carries messages out with one of the two clients; `more` goes to its constructor."""

    def __init__(
        self, *, is_async: bool = False, more: Callable[[], dict[str, Any]] = dict
    ) -> None:
        self._is_async = is_async
        self._more = more

    def outcome(self, message: Message) -> dict[str, Any]:
        """Give the outcome of a message."""
        statuses: list[int | None] = [None]
        hooks = Hooks(ended=lambda end: statuses.append(_status(end)))
        try:
            arguments = {**options_of(message), "hooks": hooks, **self._more()}
            result = (
                self._run_async(arguments, message)
                if self._is_async
                else (self._run(arguments, message))
            )
        except e.BrazeError as error:
            return error_of(error)
        return outcome_of(result, statuses[-1])

    def _run(self, arguments: dict[str, Any], message: Message) -> Any:
        with Braze(**arguments) as client:
            return call_sync(client, message)

    def _run_async(self, arguments: dict[str, Any], message: Message) -> Any:
        async def main() -> Any:
            async with AsyncBraze(**arguments) as client:
                return await call_async(client, message)

        return asyncio.run(main())


def _status(end: CallEnd) -> int | None:
    return end.status


def hello(is_async: bool, wire: str) -> dict[str, Any]:
    """Say who this is."""
    return {
        "name": f"brazekit ({'async' if is_async else 'sync'}, {wire})",
        "version": __version__,
        "language": f"Python {platform.python_version()}",
        "operations": ["*"],
        "forms": sorted(PREFIXES),
    }


def main() -> None:
    """Answer one line per line until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--async", dest="is_async", action="store_true")
    parser.add_argument("--wire", default="httpx", choices=["httpx", "aiohttp"])
    options = parser.parse_args()
    if options.wire != "httpx" and not options.is_async:
        parser.error("the wire aiohttp goes with --async")
    # All that the client and what it uses log goes to stderr, where the driver looks for secrets.
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    chosen = {} if options.wire == "httpx" else {"wire": options.wire}
    carrier = Carrier(is_async=options.is_async, more=lambda: chosen)
    for line in sys.stdin:
        message = json.loads(line)
        if message["ask"] == "hello":
            answer = hello(options.is_async, options.wire)
        else:
            answer = {"id": message["id"], "outcome": carrier.outcome(message)}
        sys.stderr.flush()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
