"""Answers into data, or into errors that say what to do. Pure."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs
import msgspec

from brazekit_api.seam import Operation, RateLimit
from brazekit_api.types import is_array, is_object

from .errors import (
    ApiError,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    Unauthorized,
    UncertainServerError,
)
from .redaction import clean
from .retry import FailureKind
from .settings import Settings
from .unanswered import doubt
from .wire import WireResponse

__all__ = ["Unreadable", "api_error", "decode", "kind_of"]

_LONGEST_MESSAGE = 400  # Characters of an answer's text that an error shows.
_decode = msgspec.json.Decoder().decode

# Braze answers 429 also where a job is already running (documented for CDI syncs and segment
# exports); only the words tell it from throttling.
_RUNNING = re.compile(
    r"\b(another|other|same|previous)\b.{0,40}\b(job|sync|export|running|progress)"
    r"|\b(already|still)\b.{0,20}\b(running|in progress|being)|\bin progress\b",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(r"\bIPs?\b|\baddress|allow-?\s?list|white-?\s?list", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)

_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: PayloadTooLarge,
}


class Unreadable(Exception):
    """The body of an answer is not JSON."""


def decode(content: bytes) -> Any:
    """Give the JSON of a body; an empty body stands for an empty object."""
    if not content.strip():
        return {}
    try:
        return _decode(content)
    except (msgspec.MsgspecError, RecursionError):
        pass
    try:
        # Slower and more lenient: takes a byte order mark and numbers beyond a float's range.
        return json.loads(content)
    except (ValueError, RecursionError):
        pass
    raise Unreadable


@attrs.frozen
class _Text:
    message: str
    errors: tuple[Any, ...] = ()


def _text(content: bytes) -> _Text:
    """Read what a failed answer says: Braze's JSON, SCIM's, a proxy's HTML, or plain text."""
    try:
        data = decode(content)
    except Unreadable:
        return _Text(_plain_text(content))
    if not is_object(data):
        return _Text(data if isinstance(data, str) else "")
    found = next((data[key] for key in ("message", "detail", "error") if data.get(key)), "")
    errors = data.get("errors")
    entries: list[Any] = [] if errors is None else errors if is_array(errors) else [errors]
    if not found and entries:
        first = entries[0]
        found = first.get("message", "") if is_object(first) else first
    return _Text(found if isinstance(found, str) else "", tuple(entries))


def _plain_text(content: bytes) -> str:
    text = content[:4096].decode("utf-8", "replace").strip()
    if text.startswith("<"):
        title = _TITLE.search(text)
        text = f"{title.group(1).strip()} (an HTML page)" if title else "(an HTML page)"
    return text.partition("\n")[0]


# ---------------------------------------------------------------- classification


def kind_of(response: WireResponse) -> FailureKind | None:
    """Tell how an answer failed, or None for 2xx."""
    if 200 <= response.status < 300:
        return None
    if response.status == 429:
        return "refused" if _means_running(response) else "throttled"
    return "server_error" if response.status >= 500 else "refused"


def _means_running(response: WireResponse) -> bool:
    return bool(_RUNNING.search(_text(response.content).message))


def api_error(
    operation: Operation,
    response: WireResponse,
    limit: RateLimit,
    settings: Settings,
    *,
    sent_bytes: int = 0,
    attempts: int = 1,
) -> ApiError:
    """Make the error of an answer other than 2xx."""
    text = _text(response.content)
    message = clean(settings.hide(text.message)[: 4 * _LONGEST_MESSAGE])[:_LONGEST_MESSAGE]
    status = response.status
    kind = kind_of(response)
    advice = _advice(operation, status, message, settings, sent_bytes)
    retry_safe = False
    cls: type[ApiError] = _BY_STATUS.get(status, ApiError)
    if kind == "server_error":
        retry_safe = operation.retry_safe
        cls = ServerError if retry_safe else UncertainServerError
        advice = doubt(operation)
    elif kind == "throttled":
        cls = RateLimited
        advice = _when(limit)
        retry_safe = True
    elif status == 429:
        cls = Conflict
        advice = "This is not throttling: wait until the running job has ended, then send again."
        retry_safe = True
    tries = f" after {attempts} attempts" if attempts > 1 else ""
    said = f": {message.rstrip('.')}" if message else ""
    error = cls(
        f"{operation.id}: Braze answered {status}{tries}{said}. {advice}",
        status=status,
        message=message,
        errors=tuple(_hide_key(entry, settings) for entry in text.errors),
        operation=operation.id,
        is_retry_safe=retry_safe,
    )
    if isinstance(error, RateLimited):
        error.retry_after = limit.resets_in if limit.retry_after is None else limit.retry_after
    return error


def _hide_key(value: Any, settings: Settings) -> Any:
    if isinstance(value, str):
        return settings.hide(value)
    if is_array(value):
        return [_hide_key(item, settings) for item in value]
    if is_object(value):
        return {settings.hide(key): _hide_key(item, settings) for key, item in value.items()}
    return value


# ---------------------------------------------------------------- what to do about it


def _advice(
    operation: Operation, status: int, message: str, settings: Settings, sent_bytes: int
) -> str:
    if status == 400:
        return "Nothing of the request was applied: correct it, then send it again."
    if status == 401:
        return (
            f"The key is wrong or deleted, or it belongs to another instance than {settings.place}"
            "; Braze answers both alike. Compare both with Settings > APIs and Identifiers."
        )
    if status == 403 and _ADDRESS.search(message):
        return (
            "The address you call from is not on the key's IP allowlist. A key's allowlist cannot "
            "be changed: make a new key that has the address, or call from another one."
        )
    if status == 403:
        return (
            f"The key lacks the permission `{operation.permission}`, or the contract does not "
            "cover the call. A key's permissions cannot be changed: make a new key with it under "
            "Settings > APIs and Identifiers."
        )
    if status == 404:
        return (
            f"{operation.method} {operation.path} found nothing at {settings.base_url}: check the "
            "ids in the path and the base URL."
        )
    if status == 413:
        cap = operation.batch.max_bytes if operation.batch is not None else None
        most = f", at most {cap:,} are taken" if cap is not None else ""
        split = f"; {operation.id}_batched splits by bytes" if operation.batch is not None else ""
        return f"The body had {sent_bytes:,} bytes{most}{split}."
    if 300 <= status < 400:
        return f"Redirects are not followed: check the base URL, {settings.base_url}."
    return "Nothing is known that would make the same request succeed."


def _when(limit: RateLimit) -> str:
    wait = limit.resets_in if limit.retry_after is None else limit.retry_after
    when = "after a while" if wait is None else f"in {wait:.0f} s"
    return f"The bucket {limit.bucket} is used up and nothing was applied: send again {when}."
