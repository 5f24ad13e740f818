"""Every operation is callable in each form of the client, and sends what the document says.

Nothing but httpx's own stand-in for a network is behind the client here, so the proof does not
hang on the mock.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from itertools import islice
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from brazekit import AsyncBraze, Braze, Pace, Retry
from brazekit_api.facts import OPERATIONS
from brazekit_api.model import Model
from brazekit_api.seam import Outcome, Response
from conformance.arguments import Arguments, arguments, covering, names_of
from conformance.document import Json, Operation, all_operations, document, problems

IDS = sorted(all_operations())
BATCHED = sorted(name for name, row in OPERATIONS.items() if row.batch)
LISTED = sorted(name for name, row in OPERATIONS.items() if row.paging)
KEY = "key-of-the-wire-9f3a77c1e5"
BASE = "https://rest.wire.example"
CREDENTIALS = {"scim": "token-of-the-wire-5b1e", "scim_origin": "origin-of-the-wire"}
OPTIONS: dict[str, Any] = {
    "base_url": BASE,
    "credentials": CREDENTIALS,
    "retry": Retry.off,
    "pace": Pace.off,
}
# Making a failing example small would mean to send its requests thousands of times.
few = settings(max_examples=3, phases=[Phase.generate])


class Line:
    """The other end of the wire: keeps requests and answers with the document's example."""

    def __init__(self, operation: Operation) -> None:
        self.requests: list[httpx.Request] = []
        self._status = OPERATIONS[operation.id].success[0]
        self.answer: Json = None
        for status, _, examples in operation.answers():
            if status == self._status:
                self.answer = next(iter(examples.values()))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.answer is None:
            return httpx.Response(self._status)
        return httpx.Response(self._status, json=self.answer)

    def client(self) -> Braze:
        """Give a client at this line's end."""
        carrier = httpx.Client(transport=httpx.MockTransport(self))
        return Braze(KEY, http_client=carrier, **OPTIONS)

    def client_async(self) -> AsyncBraze:
        """Give an asynchronous client at this line's end."""
        carrier = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncBraze(KEY, http_client=carrier, **OPTIONS)


Form = Callable[[Line, str, dict[str, Any]], Any]


def answer_of(result: Any) -> Any:
    """Give the typed answer, whether it came alone, in an outcome or in a response."""
    if isinstance(result, Response):
        return result.parsed
    return result.answer if isinstance(result, Outcome) else result


def sync(line: Line, name: str, keywords: dict[str, Any]) -> Any:
    """Call `braze.<operation>`."""
    return attrgetter(name)(line.client())(**keywords)


def sync_raw(line: Line, name: str, keywords: dict[str, Any]) -> Any:
    """Call `braze.raw.<operation>`."""
    return attrgetter(name)(line.client().raw)(**keywords)


def awaited(line: Line, name: str, keywords: dict[str, Any]) -> Any:
    """Call `await braze.<operation>`."""
    return asyncio.run(attrgetter(name)(line.client_async())(**keywords))


def awaited_raw(line: Line, name: str, keywords: dict[str, Any]) -> Any:
    """Call `await braze.raw.<operation>`."""
    return asyncio.run(attrgetter(name)(line.client_async().raw)(**keywords))


FORMS: tuple[Form, ...] = (sync, awaited, sync_raw, awaited_raw)


def says_who(operation: Operation) -> dict[str, str | None]:
    """Give the headers that the document asks for to say who calls, and those that must not be."""
    schemes = document()["components"]["securitySchemes"]
    (wanted,) = operation.node.get("security", document()["security"])
    headers: dict[str, str | None] = {"authorization": None, "x-request-origin": None}
    for name in wanted:
        value = CREDENTIALS.get(name, KEY)
        if schemes[name]["type"] == "http":
            assert schemes[name]["scheme"] == "bearer"
            headers["authorization"] = f"Bearer {value}"
        else:
            headers[schemes[name]["name"].lower()] = value
    return headers


def check_head(request: httpx.Request, operation: Operation, drawn: Arguments) -> None:
    """Hold method, host, path and query of a request to the document."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    assert request.method == operation.method
    assert path == drawn.path
    steps, said = path.split("/"), operation.path.split("/")
    assert len(steps) == len(said)
    assert all(
        unquote(step) == word for step, word in zip(steps, said, strict=True) if word[:1] != "{"
    )
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    assert sorted(pairs) == sorted(drawn.query)
    documented = {each["name"] for each in operation.parameters if each["in"] == "query"}
    assert {key for key, _ in pairs} <= documented
    assert request.url.host == "rest.wire.example"
    for header, value in says_who(operation).items():
        assert request.headers.get(header) == value


def check_request(request: httpx.Request, operation: Operation, drawn: Arguments) -> None:
    """Hold a whole request to the document and to the arguments that it was made of."""
    check_head(request, operation, drawn)
    if operation.body is None:
        assert request.content == b""
        return
    assert request.headers["content-type"].partition(";")[0] == "application/json"
    sent = json.loads(request.content)
    assert sent == drawn.body
    assert problems(operation.body, sent) == []


@pytest.mark.parametrize("name", IDS)
def test_every_call_leaves_as_the_document_has_it(name: str) -> None:
    """Sync, async and raw: each parameter and property is sent in its place, none is left out."""
    operation = all_operations()[name]

    @few
    @given(covering(name))
    def check(calls: list[Arguments]) -> None:
        assert set().union(*(drawn.names for drawn in calls)) == names_of(operation)
        for drawn in calls:
            for form in FORMS:
                line = Line(operation)
                answer = answer_of(form(line, name, drawn.keywords))
                (request,) = line.requests
                check_request(request, operation, drawn)
                assert (None if answer is None else answer.to_dict()) == line.answer

    check()


@pytest.mark.parametrize("name", LISTED)
def test_every_listing_starts_with_the_documented_request(name: str) -> None:
    """Sync and async, the first page is asked for as a plain call asks, and gives its entries."""
    operation = all_operations()[name]
    paging = OPERATIONS[name].paging
    assert paging is not None
    group, _, verb = name.rpartition(".")

    async def some(line: Line, size: int, keywords: dict[str, Any]) -> list[Any]:
        found: list[Any] = []
        if size:
            async for entry in attrgetter(f"{group}.iter_{verb}")(line.client_async())(**keywords):
                found.append(entry)
                if len(found) == size:
                    break
        return found

    @few
    @given(arguments(name))
    def check(drawn: Arguments) -> None:
        entries = Line(operation).answer[paging.items]
        for is_async in (False, True):
            line = Line(operation)
            if is_async:
                found = asyncio.run(some(line, len(entries), drawn.keywords))
            else:
                pages = attrgetter(f"{group}.iter_{verb}")(line.client())(**drawn.keywords)
                found = list(islice(pages, len(entries)))
            check_head(line.requests[0], operation, drawn)
            assert [
                each.to_dict() if isinstance(each, Model) else each for each in found
            ] == entries

    check()


@pytest.mark.parametrize("name", BATCHED)
def test_every_batched_call_leaves_as_the_document_has_it(name: str) -> None:
    """Sync and async, streams become requests that are each allowed, and no item is lost."""
    operation, row = all_operations()[name], OPERATIONS[name].batch
    assert row is not None

    @few
    @given(arguments(name), st.booleans())
    def check(drawn: Arguments, is_async: bool) -> None:
        line = Line(operation)
        streams = {key: _items(drawn.body, key) for key in row.arrays if key in (drawn.body or {})}
        keywords = {**drawn.keywords, **streams}
        if is_async:
            asyncio.run(attrgetter(f"{name}_batched")(line.client_async())(**keywords))
        else:
            attrgetter(f"{name}_batched")(line.client())(**keywords)
        sent: dict[str, list[Json]] = {key: [] for key in streams}
        for request in line.requests:
            check_head(request, operation, drawn)
            body = json.loads(request.content)
            assert operation.body is not None
            assert problems(operation.body, body) == []
            for key in set(streams) & set(body):
                sent[key] += _items(body, key)
        assert sent == streams

    check()


def _items(body: Any, key: str) -> list[Json]:
    value = body[key]
    return value if isinstance(value, list) else [value]
