"""The parts of a call's docstring that its facts give: what it returns and raises, its limits."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Any

from .describe_calls import CallInfo
from .facts import array_caps, level

_WIDTH = 88
_CLASSES = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "413": "PayloadTooLarge",
    "429": "RateLimited",
    "4XX": "ApiError",
    "5XX": "ServerError",
}


def wrapped(text: str, indent: int = 0, hanging: int = 4) -> str:
    """Fold one paragraph."""
    return textwrap.fill(
        " ".join(text.split()),
        width=_WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )


def section(title: str, entries: Iterable[str]) -> str:
    """Give a part of a docstring: a title, and its entries below it."""
    return "\n".join([f"{title}:", *(wrapped(entry, indent=4) for entry in entries)])


def returns(call: CallInfo, document: dict[str, Any], form: str) -> str:
    """Say what a call gives; `form` is plain, batched, iter or raw."""
    answer = _answer(call, document)
    if form == "batched":
        text = (
            "Report: Counts in `sent` and `accepted`; lists in `rejected` and `unknown`, each "
            "entry with its index in the stream, array and reason."
        )
    elif form == "iter":
        text = f"Entries of `{call.raw['x-braze-paging']['items']}`, each `{call.item_hint}`."
    elif form == "raw":
        text = f"Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`, {answer}"
    elif call.has_outcome:
        text = (
            "Outcome: `accepted`, a count; `rejected`, a list with index, array and reason of "
            f"each item that was not taken; `answer`, {answer}"
        )
    else:
        text = answer
    return section("Returns", [text])


def _answer(call: CallInfo, document: dict[str, Any]) -> str:
    """Name the type of a 2xx answer and say what it tells."""
    if call.answer == "None":
        return "None: The answer has no body."
    success = next(code for code in sorted(call.raw["responses"]) if code.startswith("2"))
    response = resolved(call.raw["responses"][success], document)
    return f"{call.answer}: {' '.join(response['description'].split())}"


def resolved(node: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference within the document."""
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def raises(call: CallInfo, document: dict[str, Any], form: str) -> str:
    """Say which errors end a call, and when; statuses as the document describes them."""
    if form == "raw":
        return section(
            "Raises",
            [f"BrazeError: As `{call.id}` does, but for `PartialFailure`: read `parsed` yourself."],
        )
    entries = [_invalid(form), *_refusals(call, document)]
    safe = call.raw["x-braze-retry"]["safe"]
    entries.extend(
        [
            "NotSent: No connection could be made. Safe to send again.",
            "OutcomeUnknown: The answer was lost or cannot be read"
            + ("." if safe else "; the request may have been applied."),
            "DeadlineExceeded: The client's `Timeout(total=...)` ran out.",
        ]
    )
    if form == "batched":
        entries[1:] = [
            "Unauthorized, Forbidden, NotFound: What was refused holds for every request; `report` "
            "of the error tells what was settled until then. All other failures are in the report."
        ]
    if form == "batched" or (form == "plain" and call.has_outcome):
        entries.append(
            "PartialFailure: An item was rejected or its fate is unknown, with "
            "`raise_on_partial=True` only."
        )
    return section("Raises", entries)


def _invalid(form: str) -> str:
    what = "An argument other than an item" if form == "batched" else "An argument"
    return f"InvalidRequest: {what} breaks the document; nothing was sent."


def _refusals(call: CallInfo, document: dict[str, Any]) -> list[str]:
    """Give each status that is no success, with its error and the document's own words."""
    safe = call.raw["x-braze-retry"]["safe"]
    entries: list[str] = []
    for code, response in call.raw["responses"].items():
        name = _CLASSES.get(code) or ("ServerError" if code.startswith("5") else "")
        if not name:
            continue
        if name == "ServerError" and not safe:
            name = "UncertainServerError"
        text = " ".join(resolved(response, document)["description"].split())
        if name == "RateLimited" and "onflict" in text:
            name = "RateLimited or Conflict"
        entries.append(f"{name}: {text}")
    return entries


def facts(call: CallInfo, document: dict[str, Any]) -> str:
    """Tell path, permission, limits, retries and where all of it comes from."""
    raw = call.raw
    bucket = document["x-braze-buckets"][raw["x-braze-bucket"]["name"]]
    limits = "; ".join(_limit_text(limit) for limit in bucket["limits"])
    retry = raw["x-braze-retry"]
    again = (
        "Sent again after a lost answer"
        if retry["safe"]
        else "Never sent again after a lost answer"
    )
    evidence = raw.get("x-braze-evidence", {})
    source = f" Source: {evidence['source']}." if evidence.get("source") else ""
    lines = [
        f"API: {call.method.upper()} {call.path}.",
        f"Permission: {raw.get('x-braze-permission') or 'none stated'}.",
        f"Rate limit: {limits} (bucket {raw['x-braze-bucket']['name']}).",
        *_cap_lines(call, document),
        f"{again}: {retry['because']}",
        f"Evidence: {level(evidence)}.{source}",
    ]
    return "\n".join(wrapped(line) for line in lines)


def _limit_text(limit: dict[str, Any]) -> str:
    requests, window = limit["requests"], f"{limit['window_seconds']:,} s"
    text = (
        f"{requests:,} requests per {window}"
        if requests is not None
        else f"so many requests per {window} as the contract says"
    )
    if limit.get("plans"):
        text += f" on {', '.join(limit['plans'])}"
    if limit.get("condition"):
        text += f" ({limit['condition'].rstrip('.')})"
    return f"{text}, {level(limit.get('evidence'))}"


def _cap_lines(call: CallInfo, document: dict[str, Any]) -> list[str]:
    """Tell how much fits in one request, where the document caps it."""
    batch = call.raw.get("x-braze-batch")
    if batch is None:
        return []
    caps = array_caps(call, document)
    parts = [f"{cap} {name}" for name, cap in caps.items()]
    by_count: dict[int, list[str]] = {}
    for plan, count in (batch.get("combined") or {}).items():
        # One array's own cap says the same.
        if count is not None and (len(batch["arrays"]) > 1 or [count] != list(caps.values())):
            by_count.setdefault(count, []).append(plan)
    for count, plans in by_count.items():
        together = "" if len(batch["arrays"]) == 1 else " together"
        everywhere = len(plans) == len(document["x-braze-plans"])
        parts.append(f"{count} items{together}" + ("" if everywhere else f" on {', '.join(plans)}"))
    if batch.get("per_user"):
        parts.append(f"{batch['per_user']} of one user")
    if batch.get("max_bytes"):
        parts.append(f"{batch['max_bytes']:,} bytes")
    if not parts:
        return []
    return [f"At most in a request: {'; '.join(parts)}, {level(batch.get('evidence'))}."]
