"""What happens to a call before it is sent: made, held to the plan, written as bytes. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import quote

from brazekit_api.seam import Batch, Call
from brazekit_api.types import InvalidValue, is_array

from .batching import weigh
from .errors import InvalidRequest
from .settings import Settings
from .wire import Timeout, WireRequest

__all__ = ["bucket_of", "check", "made", "wire_request"]

T = TypeVar("T")


def made(make: Callable[[], T]) -> T:
    """Make a call or form; what breaks the document becomes `InvalidRequest`."""
    problem: InvalidRequest
    try:
        return make()
    except InvalidValue as error:
        hint = "; the method's `_batched` form splits" if "in one request" in error.problem else ""
        problem = InvalidRequest(error.problem + hint, path=error.path, operation=error.operation)
    except RecursionError:
        problem = InvalidRequest("an argument is nested too deeply to be written as JSON")
    # Raised outside the handlers, so that no traceback leads back to the caller's values.
    raise problem


def check(call: Call[Any], plan: str) -> None:
    """Refuse a call that is over the plan's caps; raise `InvalidRequest`."""
    batch = call.operation.batch
    if batch is None:
        return
    cap = batch.combined.get(plan)
    sizes: dict[str, int] = {}
    if cap is not None:
        sizes = {array: _size(call.body_keys[array], batch) for array in call.counts}
    if cap is not None and sum(sizes.values()) > cap:
        held = " and ".join(f"{size} {array}" for array, size in sizes.items() if size)
        raise InvalidRequest(
            f"{sum(sizes.values())} items are more than the {cap} that the plan '{plan}' takes in "
            f"one request, counted over all arrays ({held}): {_splits(call)}",
            operation=call.operation.id,
        )
    size = len(call.body or b"")
    if batch.max_bytes is not None and size > batch.max_bytes:
        raise InvalidRequest(
            f"the body has {size:,} bytes, at most {batch.max_bytes:,} are taken in one request: "
            f"{_splits(call)}",
            operation=call.operation.id,
        )


def _splits(call: Call[Any]) -> str:
    return f"use {call.operation.id}_batched, which splits"


def wire_request(call: Call[Any], settings: Settings, timeout: Timeout) -> WireRequest:
    """Give the call as bytes for the wire."""
    url = settings.base_url + call.path
    if call.query:
        # `quote` and not a form encoder: a plus sign of a phone number must arrive as one.
        pairs = (quote(name, safe="") + "=" + quote(value, safe="") for name, value in call.query)
        url += "?" + "&".join(pairs)
    headers = {"accept": "application/json"}
    if call.operation.security:
        headers.update(settings.credentials.headers(call.operation.security, call.operation.id))
    else:
        headers["authorization"] = settings.key.header()
    if call.body is not None:
        headers["content-type"] = "application/json"
    return WireRequest(call.operation.method, url, headers, call.body, timeout)


def _size(value: Any, batch: Batch) -> int:
    """Give what a batch array counts towards the caps; some arrays may be given as one string."""
    if not is_array(value):
        return 1
    return sum(weigh(item, batch) for item in value) if batch.weight else len(value)


def bucket_of(call: Call[Any]) -> str:
    """Choose the bucket: the first whose condition the body meets, else the operation's own."""
    body = call.body_keys
    for choice in call.operation.bucket_when:
        if (
            all(name in body for name in choice.present)
            and not any(name in body for name in choice.absent)
            and all(body.get(name) == value for name, value in choice.equals.items())
        ):
            return choice.name
    return call.operation.bucket
