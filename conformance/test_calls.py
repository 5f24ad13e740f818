"""A call is the request that the document describes, and its answer loses nothing."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl

import httpx
import msgspec
import pytest
from hypothesis import given, settings

from brazekit import BadRequest, Pace
from brazekit_api.facts import OPERATIONS
from brazekit_api.model import Model
from brazekit_api.seam import Call
from conformance.arguments import Arguments, arguments
from conformance.document import operations, problems
from conformance.stage import KEY, Stage, method_of
from conformance.strategies import values

IDS = sorted(operations())


def builder(name: str) -> Callable[..., Call[Any]]:
    """Give the function that builds the call of an operation."""
    module = import_module(f"brazekit_api.calls.{name.partition('.')[0]}")
    found: Callable[..., Call[Any]] = getattr(module, name.replace(".", "_"))
    return found


def documented(name: str) -> Call[Any]:
    """Build a call of an operation from the document's first example."""
    operation = operations()[name]
    if operation.body is not None:
        return builder(name)(**next(iter(operation.body_examples().values())))
    required = [parameter for parameter in operation.parameters if parameter.get("required")]
    examples = {each["name"]: next(iter(each["examples"].values())) for each in required}
    return builder(name)(**{name: example["value"] for name, example in examples.items()})


@pytest.mark.parametrize("name", IDS)
def test_a_call_is_the_request_that_the_document_describes(name: str) -> None:
    """Method, path, query and body follow from the arguments as the document has them."""
    operation = operations()[name]

    @settings(max_examples=40)
    @given(arguments(name))
    def check(drawn: Arguments) -> None:
        call = builder(name)(**drawn.keywords)
        assert (call.operation.method, call.path) == (operation.method, operation.path)
        assert sorted(call.query) == sorted(drawn.query)
        if operation.body is None:
            assert call.body is None
            return
        assert call.body is not None
        sent = msgspec.json.decode(call.body)
        assert sent == drawn.body
        assert problems(operation.body, sent) == []

    check()


@pytest.mark.parametrize(
    "name", sorted(each for each, row in OPERATIONS.items() if row.batch and each in operations())
)
def test_a_call_counts_the_items_of_each_array(name: str) -> None:
    """The counts by which an outcome is judged are the numbers of items that the body carries."""

    @settings(max_examples=20)
    @given(arguments(name))
    def check(drawn: Arguments) -> None:
        batch = OPERATIONS[name].batch
        assert batch is not None
        assert drawn.body is not None
        call = builder(name)(**drawn.keywords)
        for array in batch.arrays:
            items = drawn.body.get(array, [])
            assert call.counts.get(array, 0) == (len(items) if isinstance(items, list) else 1)

    check()


@pytest.mark.parametrize("name", IDS)
def test_every_documented_answer_comes_back_without_loss(name: str) -> None:
    """Each success example of the document parses and is the same when written back."""
    seen = 0
    for _, _, examples in operations()[name].answers():
        for answer in examples.values():
            parsed = documented(name).parse(answer)
            assert isinstance(parsed, Model)
            assert parsed.to_dict() == answer
            seen += 1
    assert seen >= 1


@pytest.mark.parametrize("name", IDS)
def test_any_answer_that_the_document_allows_comes_back_without_loss(name: str) -> None:
    """An answer, with whatever Braze adds to it later, is kept whole."""
    parse = documented(name).parse
    for _, schema, _ in operations()[name].answers():

        @settings(max_examples=15)
        @given(values(schema, extras=True))
        def check(answer: Any) -> None:
            assert parse(answer).to_dict() == answer

        check()


@pytest.mark.parametrize("name", IDS)
def test_every_documented_request_can_be_made(name: str) -> None:
    """Keywords are the names of the document: its examples go out, and its parameters exist."""
    operation = operations()[name]
    for example, body in operation.body_examples().items():
        call = builder(name)(**body)
        assert call.body is not None
        assert msgspec.json.decode(call.body) == body, example
    names = {p["name"].removesuffix("[]") for p in operation.parameters}
    assert names <= set(inspect.signature(builder(name)).parameters)


@pytest.mark.parametrize("name", IDS)
def test_the_bytes_that_leave_are_the_call(name: str) -> None:
    """What a server receives, decoded by its own means, is what the document makes of a call."""
    operation = operations()[name]
    seen: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(400, json={"message": "noted"})

    with Stage().client(httpx.MockTransport(refuse), pace=Pace.off) as braze:
        method = method_of(braze, name)

        @settings(max_examples=15)
        @given(arguments(name))
        def check(drawn: Arguments) -> None:
            with pytest.raises(BadRequest):
                method(**drawn.keywords)
            request = seen.pop()
            path, _, query = request.url.raw_path.partition(b"?")
            assert (request.method, path.decode()) == (operation.method, operation.path)
            pairs = parse_qsl(query.decode(), keep_blank_values=True, strict_parsing=bool(query))
            assert sorted(pairs) == sorted(drawn.query)
            assert request.headers["authorization"] == f"Bearer {KEY}"
            if operation.body is None:
                assert request.content == b""
                return
            assert request.headers["content-type"] == "application/json"
            sent = json.loads(request.content)
            assert sent == drawn.body
            assert problems(operation.body, sent) == []

        check()
    assert not seen
