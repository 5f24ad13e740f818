"""Tells what the mock would have answered differently, and where the document is behind.

Everything told is named by the document: operations, statuses, headers, places. No value is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..app import Mock
from ..document import Operation
from ..message import MockRequest, MockResponse
from ..validate import Validators
from .planting import plant
from .shapes import Shape, Walker, places

__all__ = ["Answered", "Asked", "Difference", "compare"]

_LIMITS = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
# Whether a key, a limit or a server lets a request in says nothing of the operation.
_OF_THE_DAY = frozenset({401, 403, 429})
_EPOCH = 1_000_000_000


@dataclass(frozen=True)
class Asked:
    """One request: as it came, and taken apart."""

    operation: Operation
    method: str
    path: str
    query: bytes
    body: bytes
    parameters: Mapping[str, Any]
    json: Any = None


@dataclass(frozen=True)
class Answered:
    """One answer. `json` is None where the body is none."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    json: Any = None
    is_json: bool = True


@dataclass(frozen=True)
class Difference:
    """One thing that workspace and mock (or document) tell differently, and what may be why."""

    about: str  # status, body, field, headers or document
    text: str
    reason: str = ""


def compare(
    mock: Mock, walker: Walker, validators: Validators, asked: Asked, there: Answered
) -> list[Difference]:
    """Ask the mock the same, after planting what the answer tells, and list the differences."""
    if there.status in _OF_THE_DAY or there.status >= 500:
        reason = "the key, a limit or the server decided, not the operation"
        return [Difference("not compared", f"{there.status} from upstream", reason)]
    if there.status < 300 and isinstance(there.json, dict):
        known = asked.json if isinstance(asked.json, dict) else {}
        plant(mock, asked.operation, {**known, **asked.parameters}, there.json)
    response, why = _ask(mock, asked)
    here = _answered(response)
    found = list(_document(walker, validators, asked.operation, there))
    if here.status != there.status:
        text = f"status {there.status}, and {here.status} from the mock"
        return [*found, Difference("status", text, why)]
    found += _bodies(walker, asked.operation, there, here)
    found += _headers(there.headers, here.headers)
    return found


def _ask(mock: Mock, asked: Asked) -> tuple[MockResponse, str]:
    operation = asked.operation
    key = mock.keys.default.secret
    if "scim" in operation.schemes:
        key = f"scim-{key}"
    headers = [
        (b"authorization", f"Bearer {key}".encode()),
        (b"content-type", b"application/json"),
        (b"x-request-origin", b"recorder"),
    ]
    request = MockRequest(
        asked.method, asked.path, query=asked.query, headers=headers, body=asked.body
    )
    response = mock.handle(request)
    entries = mock.default.journal.entries()
    reason = str(entries[-1]["reason"]).partition(":")[0] if entries else ""
    return response, f"the mock's reason is {reason}" if reason else ""


def _answered(response: MockResponse) -> Answered:
    headers = {name.decode("latin-1"): text.decode("latin-1") for name, text in response.headers}
    return Answered(response.status, headers, response.json() if response.body else None)


# ---------------------------------------------------------------- bodies


def _document(
    walker: Walker, validators: Validators, operation: Operation, there: Answered
) -> Iterator[Difference]:
    """Where the workspace's answer is not what the document says."""
    validator = validators.answer(operation, there.status)
    if isinstance(validator, str):
        yield Difference("document", validator)
        return
    if not there.is_json or (there.json is None and validator is not None):
        yield Difference("document", "the body is not JSON")
        return
    if validator is None or there.json is None:
        return
    shape = walker.answer(operation, there.status)
    told = set()
    for error in validator.iter_errors(there.json):
        place = _place(walker, shape, there.json, error.instance_path)
        told.add(f"{place or 'the body'} breaks the rule {error.kind.name}")
    unknown = {
        place
        for place, _, is_known in places(walker, shape, there.json)
        if place and not is_known and not _is_below_free(walker, shape, place)
    }
    for text in sorted(told):
        yield Difference("document", text)
    if unknown:
        # Their names are the workspace's and could be anybody's, so they are only counted.
        text = f"{len(unknown)} fields that the document does not have, {_counted(unknown)}"
        yield Difference("document", text)


def _counted(unknown: Iterable[str]) -> str:
    within = sorted({place.rpartition("*")[0].rstrip(".") or "the body" for place in unknown})
    return f"in {', '.join(within)}"


def _is_below_free(walker: Walker, shape: Shape, place: str) -> bool:
    """Whether the document lets anything stand at a place, such as below custom attributes."""
    for step in place.replace("[]", ".[]").split("."):
        if step == "[]":
            shape = walker.item(shape)
        elif step == "*":
            return any(part.get("additionalProperties") is not None for part in shape.parts)
        else:
            shape = walker.child(shape, step)[0]
    return True


def _place(walker: Walker, shape: Shape, value: Any, path: Iterable[str | int]) -> str:
    place = ""
    for step in path:
        if isinstance(step, int):
            shape, place = walker.item(shape), f"{place}[]"
            continue
        shape, is_named = walker.child(shape, step)
        place = f"{place}.{step if is_named else '*'}".lstrip(".")
    return place


def _bodies(
    walker: Walker, operation: Operation, there: Answered, here: Answered
) -> Iterator[Difference]:
    shape = walker.answer(operation, there.status)
    theirs = _types(walker, shape, there.json)
    ours = _types(walker, shape, here.json)
    for place in sorted(theirs.keys() & ours.keys()):
        if not theirs[place] & ours[place]:
            kinds = f"{_listed(theirs[place])}, and {_listed(ours[place])} from the mock"
            yield Difference("field", f"{place or 'the body'} is {kinds}")
    both = {place for place in theirs.keys() | ours.keys() if _can_tell(place, theirs, ours)}
    for place in sorted(both & (theirs.keys() - ours.keys())):
        yield Difference("field", f"{place} is in the answer, and the mock leaves it out")
    for place in sorted(both & (ours.keys() - theirs.keys())):
        yield Difference("field", f"{place} is not in the answer, and the mock gives it")


def _types(walker: Walker, shape: Shape, value: Any) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for place, kind, _ in places(walker, shape, value):
        found.setdefault(place, set()).add(kind)
    return found


def _can_tell(place: str, theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> bool:
    """Whether what holds a place is on both sides; below an empty list nothing can be told."""
    if place.endswith(("[]", "*")):
        return False
    above = place.rpartition(".")[0]
    return above in theirs and above in ours


def _listed(kinds: Iterable[str]) -> str:
    return " or ".join(sorted(kinds))


# ---------------------------------------------------------------- headers


def _headers(there: Mapping[str, str], here: Mapping[str, str]) -> Iterator[Difference]:
    for name in (*_LIMITS, "link"):
        if (name in there) != (name in here):
            told = "has" if name in there else "lacks"
            other = "lacks" if name in there else "has"
            yield Difference("headers", f"the answer {told} {name}, and the mock's {other} it")
    limits = there.get(_LIMITS[0], ""), here.get(_LIMITS[0], "")
    if all(one.isdecimal() for one in limits) and limits[0] != limits[1]:
        text = f"the limit is {limits[0]}, and {limits[1]} in the mock"
        yield Difference("headers", text, "another plan or contract, unless the document is wrong")
    resets = there.get(_LIMITS[2], ""), here.get(_LIMITS[2], "")
    if all(one.isdecimal() for one in resets) and len({int(one) > _EPOCH for one in resets}) == 2:
        text = f"the reset is {_meaning(resets[0])}, and {_meaning(resets[1])} in the mock"
        yield Difference("headers", text, "pass --plan if the workspace is on another one")


def _meaning(reset: str) -> str:
    return "an epoch second" if int(reset) > _EPOCH else "in seconds left"
