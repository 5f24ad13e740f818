"""What can be called, for people: names and near names, parameters, limits, an example to paste."""

from __future__ import annotations

import datetime as dt
import difflib
import inspect
import json
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, cast

import attrs

from brazekit_api.facts import BUCKETS, OPERATIONS
from brazekit_api.groups import SyncGroups
from brazekit_api.seam import Operation, Sender
from brazekit_api.types import is_array, is_object

from ..auth import credential_variable

__all__ = [
    "MOCK_URL",
    "Parameter",
    "example_line",
    "limit_of",
    "method_of",
    "near_names",
    "parameters_of",
    "prose_of",
]

MOCK_URL = "http://127.0.0.1:8787"
_CURRENT = dt.date(2026, 2, 1)
"""The day on which the document's examples are current: events before it, schedules after it."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|T\d{2}:\d{2})")
_ARGUMENT = re.compile(r"^    (\w+): (.*)$")


@attrs.frozen
class Parameter:
    """An argument of an operation; `type` is its annotation."""

    name: str
    type: str
    required: bool
    description: str


def near_names(text: str) -> list[str]:
    """Give operations that somebody who wrote `text` may have meant; best first, at most three."""
    wanted = text.strip().lower()
    path = "/" + wanted.partition(" /")[2] if " /" in wanted else wanted
    of_path = [each.id for each in OPERATIONS.values() if each.path.lower() == path]
    if of_path:
        return of_path[:3]
    dotted = re.sub(r"[/\s:-]+", ".", wanted).strip(".")
    close = difflib.get_close_matches(dotted, OPERATIONS, n=3, cutoff=0.6)
    within = [name for name in OPERATIONS if dotted and name.endswith(f".{dotted}")]
    return list(dict.fromkeys([*within, *close]))[:3]


def method_of(groups: Any, operation: str, prefix: str = "") -> Callable[..., Any]:
    """Find an operation's method on a client, or on groups without one."""
    *way, name = operation.split(".")
    found = groups
    for step in way:
        found = getattr(found, step)
    return cast("Callable[..., Any]", getattr(found, prefix + name))


@cache
def _groups() -> SyncGroups:
    """Give the groups without a client behind them, to look at and not to call."""
    return SyncGroups(cast("Sender", None))


def parameters_of(operation: str, prefix: str = "") -> Mapping[str, Parameter]:
    """Give the arguments by name; `prefix` asks for another form of the method, such as `iter_`."""
    method = method_of(_groups(), operation, prefix)
    told = dict(_told_arguments(inspect.getdoc(method) or ""))
    return {
        name: Parameter(
            name,
            re.sub(r" \| Unset$", "", str(each.annotation)),
            each.default is each.empty,
            told.get(name, ""),
        )
        for name, each in inspect.signature(method).parameters.items()
    }


def _told_arguments(text: str) -> Iterator[tuple[str, str]]:
    """Read the `Args:` of a docstring."""
    _, _, rest = text.partition("\nArgs:\n")
    name, lines = "", list[str]()
    for line in rest.partition("\n\n")[0].splitlines():
        found = _ARGUMENT.match(line)
        if found:
            if name:
                yield name, " ".join(lines)
            name, lines = found[1], [found[2]]
        else:
            lines.append(line.strip())
    if name:
        yield name, " ".join(lines)


def prose_of(operation: str) -> tuple[str, str]:
    """Give what a docstring says before its sections, and the facts that it ends with.

    The sections in between are about arguments, which are told apart, and about Python.
    """
    text = inspect.getdoc(method_of(_groups(), operation)) or ""
    before, *_ = re.split(r"\n(?=(?:Args|Returns|Raises|API): ?)", text, maxsplit=1)
    return before.strip(), text[text.index("\nAPI: ") :].strip()


def limit_of(operation: Operation) -> str:
    """Say the rate limit in a few words; limits under a condition are left out."""
    bucket = BUCKETS.get(operation.bucket)
    texts = [
        f"{limit.requests:,} per {limit.window_seconds:,} s"
        for limit in (bucket.limits if bucket is not None else ())
        if limit.requests is not None and not limit.condition
    ]
    return ", ".join(texts) or "set by contract"


def example_line(operation: str, today: dt.date | None = None) -> str:
    """Give a command line that calls the operation on a mock at its usual address.

    Its times are those of the document, moved on by the days since they were current: what was to
    be sent next month would have to be sent in the past by now. `today` is the machine's day.
    """
    # Large, and wanted by nothing else.
    from brazekit_api.examples import EXAMPLES

    days = max(dt.timedelta(0), (today or dt.date.today()) - _CURRENT)
    example = EXAMPLES[operation]
    words = ["brazekit", "call", operation, "--base-url", MOCK_URL]
    for name, value in _moved(example.params, days).items():
        for item in value if is_array(value) else [value]:
            words += ["--param", f"{name}={item if isinstance(item, str) else json.dumps(item)}"]
    if example.body is not None:
        words += ["--data", json.dumps(_moved(example.body, days), ensure_ascii=False)]
    keys = {"BRAZE_API_KEY": "mock-key"}
    # The mock's SCIM token is its key after `scim-`; the origin may be any text.
    others = OPERATIONS[operation].security
    keys |= {credential_variable(name): f"{name}-mock-key" for name in others}
    settings = " ".join(f"{name}={value}" for name, value in keys.items())
    return f"{settings} {shlex.join(words)}"


def _moved(value: Any, days: dt.timedelta) -> Any:
    """Move every date at the beginning of a text that is a date or a time, at any depth."""
    if is_object(value):
        return {key: _moved(item, days) for key, item in value.items()}
    if is_array(value):
        return [_moved(item, days) for item in value]
    found = _DATE.match(value) if isinstance(value, str) else None
    if found is None:
        return value
    return f"{dt.date.fromisoformat(found.group()) + days}{value[found.end() :]}"
